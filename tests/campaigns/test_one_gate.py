"""Consent is read in one place, and no list leaves by another way than the gate."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.campaigns import audience
from desktop_app.errors import UserError

CORE = Path(__file__).resolve().parents[2] / "desktop_app"
TABLES = re.compile(r"\b(consent_state|suppression)\b")
# The store copies and counts tables by their names and knows nothing of what is in them; a column
# of a file may have the same name.
NAMES_ONLY = ("store/backup.py", "importing/headers.py", "importing/source_programs.py")


def texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every string of a source but its docstrings, with the line."""
    prose = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.lineno, node.value


def places(source: str, *, name: str) -> list[str]:
    """Where a source speaks of the tables that say who may be written to."""
    return [
        f"{name}:{line}"
        for line, text in texts(ast.parse(source))
        if TABLES.search(text) and not (name in NAMES_ONLY and text == "suppression")
    ]


def test_only_consent_reads_who_may_be_written_to():
    assert [
        place
        for path in sorted(CORE.rglob("*.py"))
        if path.relative_to(CORE).parts[0] != "consent"
        for place in places(
            path.read_text(encoding="utf-8"), name=path.relative_to(CORE).as_posix()
        )
    ] == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('x = "SELECT 1 FROM main.consent_state s"', ["a.py:1"]),
        ('x = (\n    "SELECT 1"\n    f" FROM suppression WHERE {y}"\n)', ["a.py:2"]),
        ('"""What is on the suppression list."""', []),
        ('x = "SELECT kind FROM consent_event"', []),
        ('x = "suppression_secret()"', []),
    ],
)
def test_what_counts_as_reading_them(source, found):
    assert places(source, name="a.py") == found


def refuse_all(connection, *_):
    connection.execute("DROP TABLE IF EXISTS temp.decision_again")
    connection.execute(
        "CREATE TEMP TABLE decision_again AS SELECT recipient_id, '[\"denied\"]' AS reasons,"
        " 0 AS included FROM temp.frozen"
    )


@pytest.mark.parametrize("frozen", [False, True])
def test_what_the_gate_refuses_at_the_export_is_in_no_file(shop, monkeypatch, frozen):
    shop.person("Dara", "012345678", event="confirmed")
    shop.draft()
    if frozen:
        shop.freeze("Sale")
    monkeypatch.setattr(audience.gate, "decide_again", refuse_all)
    with pytest.raises(UserError, match=r"campaign\.nobody"):
        shop.export()
    assert shop.files() == []


def test_who_was_left_out_at_the_freeze_stays_out_with_the_reasons_of_then(shop):
    shop.person("Dara", "012345678", event="requested")
    shop.person("Thy", "012345679", event="confirmed")
    shop.draft()
    shop.freeze("Sale")
    shop.say("012345678", "confirmed")
    assert shop.steps() == {"pending": 1}
    shop.stop("012345678")
    assert shop.steps() == {"pending": 1}
    assert shop.export().excluded == {"pending": 1}
