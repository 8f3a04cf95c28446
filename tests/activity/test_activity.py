"""What happens with people: written down by its own room alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.activity import activity_reader, activity_writer
from desktop_app.activity.model import Purchase
from desktop_app.book import Book
from desktop_app.errors import UserError

ROOT = Path(__file__).resolve().parents[2]
OF_ACTIVITY = re.compile(r"\b(FROM|INTO|UPDATE|JOIN)\s+(main\.)?(purchase|interaction)\b")


def test_only_activity_reads_and_writes_its_tables() -> None:
    own = ROOT / "desktop_app" / "activity"
    sources = [*(ROOT / "desktop_app").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]
    found = {path for path in sources if OF_ACTIVITY.search(path.read_text("utf-8"))}
    assert found == {own / "activity_sql.py"}


def test_a_note_is_kept_and_undone(book: Book) -> None:
    sok = book.contacts.add({"full_name": "Sok"})
    receipt = book.receipt_of(lambda: book.activity.add_note(sok, " likes blue "))
    with book.store.read() as connection:
        (note,) = activity_reader.interactions(connection, sok)
        assert (note.kind, note.text) == ("note", "likes blue")
        assert activity_reader.counts(connection, sok) == (0, 1)
    book.history.undo(*receipt.undoable)
    with book.store.read() as connection:
        assert activity_reader.interactions(connection, sok) == []


def test_a_note_about_nobody_or_of_nothing_is_refused(book: Book) -> None:
    with pytest.raises(UserError, match=r"contacts\.unknown"):
        book.activity.add_note(7, "likes blue")
    with pytest.raises(UserError, match=r"contacts\.empty_note"):
        book.activity.add_note(book.contacts.add({"full_name": "Sok"}), " \u200b")


def test_what_is_in_the_book_is_not_added_again_but_equal_ones_are_two(book: Book) -> None:
    sok = book.contacts.add({"full_name": "Sok"})
    columns, staged = ("at", "what", "amount", "currency"), "temp.staged"
    for expected in (2, 0):
        with book.store.write("import.purchases") as op:
            op.connection.execute("DROP TABLE IF EXISTS temp.staged")
            op.connection.execute(
                "CREATE TEMP TABLE staged (n INTEGER PRIMARY KEY, contact_id, at, what, amount,"
                " currency, is_new)"
            )
            op.connection.executemany(
                "INSERT INTO staged (contact_id, at, what, amount, currency)"
                " VALUES (?, '2026-05-01', 'Krama', 4500, NULL)",
                [(sok,), (sok,)],
            )
            found = activity_writer.mark_new(op.connection, "purchases", staged, columns)
            assert found == expected
            activity_writer.insert_new(op, "purchases", staged, columns)
    with book.store.read() as connection:
        bought = activity_reader.purchases(connection, sok)
    assert bought == [Purchase("2026-05-01", "Krama", 4500, None)] * 2
