"""Consent is read in one place, and no list leaves by another way than the gate."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.errors import UserError

CORE = Path(__file__).resolve().parents[2] / "desktop_app"
TABLES = re.compile(r"\b(consent_event|consent_state|suppression)\b")
WRITING = re.compile(
    r"\b(INSERT (OR \w+ )?INTO|REPLACE INTO|UPDATE( OR \w+)?|DELETE FROM) (main\.)?consent_event\b"
)
# A column of a file may have the same name, and the history is told who answers for a table.
NAMES_ONLY = {
    "importing/headers.py": "suppression",
    "importing/source_programs.py": "suppression",
    "book.py": "consent_event",
}


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
        if TABLES.search(text) and NAMES_ONLY.get(name) != text
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
        ('x = "SELECT kind FROM consent_event"', ["a.py:1"]),
        ('x = "suppression_secret()"', []),
    ],
)
def test_what_counts_as_reading_them(source, found):
    assert places(source, name="a.py") == found


def writers(source: str) -> list[str]:
    """How a source changes the ledger: the first words of each statement."""
    return [
        found.group(1)
        for _, text in texts(ast.parse(source))
        for found in WRITING.finditer(" ".join(text.split()))
    ]


def test_only_the_one_writer_adds_to_the_ledger():
    found = {
        path.relative_to(CORE).as_posix(): kinds
        for path in sorted(CORE.rglob("*.py"))
        if (kinds := writers(path.read_text(encoding="utf-8")))
    }
    # an erasure takes out who it was, and nothing else; see test_erasure_chain
    assert found == {
        "consent/recording_sql.py": ["INSERT INTO"],
        "consent/erasing_sql.py": ["UPDATE"],
    }


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('x = f"INSERT INTO consent_event ({y})"', ["INSERT INTO"]),
        (
            'x = ("INSERT OR IGNORE  INTO"\n" main.consent_event SELECT 1")',
            ["INSERT OR IGNORE INTO"],
        ),
        ('x = "UPDATE consent_event SET note = 1"', ["UPDATE"]),
        ('x = "DELETE FROM consent_event"', ["DELETE FROM"]),
        ('x = "INSERT INTO consent_event_copy"', []),
        ('x = "SELECT 1 FROM consent_event"', []),
    ],
)
def test_what_counts_as_writing_the_ledger(source, found):
    assert writers(source) == found


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        ("stop", "suppressed"),
        ("objected", "objected"),
        ("withdrawn", "withdrawn"),
        ("denied", "denied"),
        ("corrected", "not_asked"),
        ("expired", "expired"),
        ("reassigned", "reassigned"),
    ],
)
def test_what_the_gate_refuses_at_the_export_is_in_no_file(shop, event, reason):
    shop.person("Dara", "012345678", event="confirmed")
    shop.person("Thy", "012345679", event="confirmed")
    shop.draft()
    shop.freeze("Sale")
    for number in ("012345678", "012345679"):
        if event == "stop":
            shop.stop(number)
        else:
            shop.say(number, event)
        if number == "012345678":
            assert shop.export("one.csv").excluded == {reason: 1}
            assert [row["phone"] for row in shop.lines("one.csv")] == ["+85512345679"]
    with pytest.raises(UserError, match=r"campaign\.nobody"):
        shop.export("none.csv")
    assert not [name for name in shop.files() if name.startswith("none")]


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
