"""Every way out of the program is known, and the one for sending leads through the gate."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Who makes files, clipboard texts, prints and drags, and why no gate is asked. Whoever adds a line
# here for numbers or addresses that somebody may be sent something at, asks Consent.sendable first.
WAYS_OUT = {
    "desktop_app/campaigns/sheets.py": "writes the rows of campaigns/export.py, which are decided",
    "desktop_app/campaigns/export.py": "writes what campaigns/exporting.py is given",
    "desktop_app/campaigns/exporting.py": "writes what the gate let through, see below",
    "desktop_app/campaigns/service.py": "asks the gate in the same transaction, see below",
    "desktop_app/campaigns/file_set.py": "writes the manifest, which has no address in it",
    "desktop_app/workbooks.py": "the writer itself: whoever calls it is in this list",
    "desktop_app/importing/rejects.py": "gives the owner back rows of their own file",
    "desktop_app/consent/evidence/service.py": "gives a kept proof back as it is",
    "desktop_app/commands/suppressions.py": "the do-not-contact list, as sealed hashes",
    "desktop_app/store/backup.py": "copies the book",
    "desktop_app/files.py": "makes an empty file that only this user may read",
    "desktop_app/unfinished.py": "notes where files are being written",
    "desktop_app/store/places.py": "notes where books are",
    "desktop_app/store/secret.py": "keeps the secret beside the book",
    "desktop_app/cli.py": "keeps the report of a crash",
    "ui/collecting/sheet_pdf.py": "prints empty sheets, with nobody on them",
    "ui/collecting/pending_face.py": "asks the gate, and copies the question without a number",
    "ui/collecting/ask_dialog.py": "asks the gate, and copies the question without a number",
    "ui/kit/dialogs.py": "copies the report of a crash",
    "ui/campaigns/result_step.py": "copies the hash of a finished export",
    "desktop_app/requests/": "gives a person what is held about them",
    "ui/contacts/copying.py": "asks the gate for many; one number of one person is to call back",
    "ui/consent/carrying.py": "the do-not-contact list, as sealed hashes",
    "ui/requests/saving.py": "gives a person what is held about them",
    "ui/requests/report_pdf.py": "the same, as a page to print",
}
WRITING_CALLS = {
    *("write_text", "write_bytes", "write_csv", "write_workbook", "write_sheet", "write_files"),
    *("setMimeData", "DictWriter", "copyfileobj"),
}
WRITING_NAMES = {"QPrinter", "QPdfWriter", "QDrag", "QClipboard", "QPrintDialog", "QSaveFile"}


def called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def opens_to_write(node: ast.Call) -> bool:
    given = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "mode")]
    texts = [one.value for one in given if isinstance(one, ast.Constant)]
    return any(isinstance(text, str) and len(text) < 4 and set(text) & set("wxa") for text in texts)


def fills_the_clipboard(node: ast.AST) -> bool:
    """``clipboard().setText(...)`` and its like; reading it brings something in."""
    of = node.func.value if isinstance(node, ast.Call) and hasattr(node.func, "value") else None
    return called(node).startswith("set") and of is not None and called(of) == "clipboard"


def ways_out(tree: ast.AST) -> Iterator[int]:
    """The lines where a source lets something out of the program."""
    for node in ast.walk(tree):
        name = called(node)
        if (
            name in WRITING_CALLS
            or fills_the_clipboard(node)
            or (name == "writer" and isinstance(node.func, ast.Attribute))
            or (name == "open" and opens_to_write(node))
            or (isinstance(node, ast.ImportFrom) and WRITING_NAMES & {a.name for a in node.names})
        ):
            yield node.lineno


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('path.open("wb")', True),
        ('path.open("x", encoding="utf-8")', True),
        ('open(path, mode="a")', True),
        ('path.open("rb")', False),
        ("path.open()", False),
        ('path.write_text("x")', True),
        ("csv.writer(stream)", True),
        ("workbooks.write_csv(stream, headers, rows)", True),
        ("QGuiApplication.clipboard().setText(x)", True),
        ("from PySide6.QtGui import QDrag, QIcon", True),
        ("from PySide6.QtGui import QIcon", False),
        ("event.mimeData().urls()", False),
        ("QGuiApplication.clipboard().mimeData()", False),
    ],
)
def test_what_counts_as_a_way_out(source, found):
    assert bool(list(ways_out(ast.parse(source)))) is found


def sources() -> Iterator[tuple[str, ast.Module]]:
    for folder in ("desktop_app", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            yield name, ast.parse(path.read_text(encoding="utf-8"), name)


def test_no_way_out_is_unknown():
    assert [
        f"{name}:{line}"
        for name, tree in sources()
        if not any(
            name == known or (known.endswith("/") and name.startswith(known)) for known in WAYS_OUT
        )
        for line in ways_out(tree)
    ] == []


def callers(function: str) -> list[tuple[str, str]]:
    """File and enclosing function of every call."""
    found = []
    for name, tree in sources():
        for outer in ast.walk(tree):
            if isinstance(outer, ast.FunctionDef) and outer.name != function:
                found += [
                    (name, outer.name) for node in ast.walk(outer) if called(node) == function
                ]
    return found


def test_only_the_export_writes_a_list_to_send_with():
    files = {name for name, _ in callers("write_sheet")}
    assert files == {"desktop_app/campaigns/export.py"}
    assert callers("write_files") == [("desktop_app/campaigns/exporting.py", "write")]
    columns = {name for name, _ in callers("columns_for")}
    assert columns == {"desktop_app/campaigns/export.py"}


def function(path: str, name: str) -> ast.FunctionDef:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == name)


def test_the_export_asks_the_gate_and_writes_only_who_passed():
    """In one transaction: decide, then the rows that the decision let through, and no others."""
    body = function("desktop_app/campaigns/exporting.py", "write")
    calls = [node for node in ast.walk(body) if isinstance(node, ast.Call)]
    written = next(node for node in calls if called(node) == "write_files")
    assert ast.unparse(written.args[3]) == "(one for _, one in decided.recipients())"
    outer = function("desktop_app/campaigns/service.py", "_record")
    asked = "self._audience.decided(op.connection, frozen) as decided"
    (within,) = (
        node
        for node in ast.walk(outer)
        if isinstance(node, ast.With) and asked in map(ast.unparse, node.items)
    )
    assert "exporting.write(self._store, decided, op, frozen" in ast.unparse(within)
    used = [
        name
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "exporting.write"
    ]
    assert used == ["desktop_app/campaigns/service.py"]
    assert "self._store.write('campaign.export'" in ast.unparse(outer)


def test_the_rows_of_the_export_are_those_the_gate_let_through():
    rows = ast.unparse(function("desktop_app/campaigns/decision_sql.py", "frozen_recipients"))
    assert "FROM {table} frozen" in rows
    assert "WHERE frozen.included" in rows
    refused = ast.unparse(function("desktop_app/campaigns/decision_sql.py", "frozen"))
    assert "FROM {answers} again" in refused
    asked = ast.unparse(function("desktop_app/campaigns/audience.py", "decided"))
    order = [
        "gate.recipients_decided(connection, recipients, *question) as answers",
        "decision_sql.frozen(connection, campaign.id, answers) as table",
        "yield Decided(connection, table, frozen=True)",
    ]
    places = [asked.index(part) for part in order]
    assert places == sorted(places)
