"""The chain over the ledger holds after an erasure, and an erasure covers nothing up."""

from __future__ import annotations

from desktop_app.book import Book
from desktop_app.store.driver import connect
from tests.requests.request_shop import NUMBER


def test_the_ledger_holds_after_an_erasure(book, her):
    assert book.consent.chain.breaks() == []
    book.requests.erase(her)
    assert book.consent.chain.breaks() == []
    with book.store.read() as connection:
        again, lines = connection.execute(
            "SELECT (SELECT count(*) FROM consent_seal WHERE again),"
            " (SELECT count(*) FROM consent_event WHERE identifier LIKE 'erased:%')"
        ).fetchone()
    assert again > 0 < lines


def test_an_erased_line_that_is_changed_later_is_found(book, her):
    book.requests.erase(her)
    _change_from_outside(book, "identifier LIKE 'erased:%'")
    assert book.check() == ["consent.ledger_changed"]


def test_an_erasure_does_not_cover_up_what_was_changed_before(book, her):
    _change_from_outside(book, f"identifier = '{NUMBER}'")
    assert book.check() == ["consent.ledger_changed"]
    book.requests.erase(her)
    assert book.check() == ["consent.ledger_changed"]


def _change_from_outside(book: Book, where: str) -> None:
    connection = connect(book.path, None)
    (guard,) = connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = 'consent_event_no_update'"
    ).fetchone()
    connection.execute("DROP TRIGGER consent_event_no_update")
    connection.execute(f"UPDATE consent_event SET method = 'phone' WHERE {where}")
    connection.execute(guard)
    connection.close()


def test_a_restored_backup_and_an_encrypted_book_keep_their_chain(book, her):
    backup = book.backups.make("bulk")
    book.requests.erase(her)
    restored = book.restore(backup)
    assert restored.check() == []
    locked = restored.set_passphrase("a long passphrase")
    assert locked.check() == []
    with locked.store.read() as connection:
        assert connection.execute("SELECT count(*) FROM consent_seal").fetchone()[0] > 0
    locked.close()
