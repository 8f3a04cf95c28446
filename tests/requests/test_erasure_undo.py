"""Undoing what was done before a person was erased."""

from __future__ import annotations

import pytest

from desktop_app.book import Book
from desktop_app.changes import Topic
from desktop_app.contacts.model import Identifier, PointInput
from tests.requests.request_shop import NUMBER, OTHER, PHONE, bring


def table(book: Book, statement: str) -> list[tuple]:
    with book.store.read() as connection:
        return connection.execute(statement).fetchall()


def undo(book: Book, change: int) -> int:
    """Undoes a change; returns the number of the undo, which can be undone too."""
    book.history.undo(change)
    return book.history.changes(limit=1)[0].id


@pytest.mark.parametrize(
    ("erased_while", "others"),
    [("imported", ["unknown", "granted"]), ("undone", ["granted", "unknown"])],
)
def test_undoing_an_import_leaves_the_events_of_somebody_erased_since_then(
    book, tmp_path, erased_while, others
):
    rows = [("Thy", "010 111 222", ""), ("Dara", "012 345 678", "")]
    change = bring(book, tmp_path, rows)
    if erased_while == "undone":
        change = undo(book, change)
        book.contacts.add({"full_name": "Dara"}, [PointInput("phone", NUMBER)])
    lines = "SELECT * FROM consent_event WHERE identifier LIKE 'erased:%'"
    book.requests.erase(*book.contacts.with_identifier(PHONE))
    before = table(book, lines)
    assert before
    for expected in others:
        change = undo(book, change)
        assert book.check() == []
        assert table(book, lines) == before
        (state,) = book.consent.states(Identifier("phone", OTHER))
        assert state.state == expected
    assert book.consent.suppressed(PHONE, "sms")
    bring(book, tmp_path, rows)
    assert {state.state for state in book.consent.states(PHONE)} == {"withdrawn"}


def test_a_state_that_an_erased_person_got_is_told_and_removed(book, her):
    book.requests.erase(her)
    with book.store.write("x") as op:
        op.connection.execute(
            "INSERT INTO consent_state (kind, identifier, channel, purpose, state, event_id, since)"
            " SELECT kind, identifier, channel, purpose, 'unknown', id, happened_at"
            " FROM consent_event WHERE identifier LIKE 'erased:%' LIMIT 1"
        )
        op.touched(Topic.CONSENT)
    assert book.check() == ["consent.states_wrong"]
    book.consent.upkeep.repair()
    assert book.check() == []
