"""Whichever copy takes the place of a book that is gone, damaged or begun anew: no stop and no
erasure is lost that stands in another copy, and what could not be read is named."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.book import Book
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Identifier, PointInput
from tests.safekeeping.drills import NAME, WORDS, left_in, names, quick_keys

PHONE = Identifier("phone", "+85512345678")
OTHER = Identifier("phone", "+85510458221")
PAGE = 16_384


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    quick_keys(monkeypatch)
    return tmp_path / "a.banhchi"


def begin(path: Path, passphrase: str | None = None) -> Path:
    """A book of two people, and its oldest copy, in which nobody stopped."""
    with Book.open(path, passphrase) as book:
        book.contacts.add({"full_name": NAME}, [PointInput("phone", "012345678")])
        book.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "010458221")])
        return book.backups.make("manual")


def lose_beginning(path: Path) -> None:
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])


@pytest.mark.parametrize("passphrase", [None, WORDS], ids=["plain", "locked"])
@pytest.mark.parametrize("place", ["backups", "stick", "migrations", "damaged"])
def test_a_stop_of_a_newer_copy_holds(path: Path, place: str, passphrase: str | None) -> None:
    old = begin(path, passphrase)
    stick = path.parent / "stick" / "copy.banhchi"
    with Book.open(path, passphrase) as book:
        book.consent.stop([PHONE])
        newer = book.backups.make("manual", stick if place == "stick" else None)
        migrations = book.paths.data / "backups" / "migrations"
    if place in ("migrations", "damaged"):
        name = "20261101T000000-a.banhchi" if place == "migrations" else ""
        to = migrations / name if name else path.with_name("a.damaged-20261101T000000.banhchi")
        to.parent.mkdir(exist_ok=True)
        newer.replace(to)
    path.unlink()
    with Book.recover(path, old, passphrase) as book:
        assert book.consent.suppressed(PHONE, "sms")
        assert not book.consent.suppressed(OTHER, "sms")
        assert names(book) == [NAME, "Sok Dara"]
        assert book.notices == []
        assert book.check() == []
    assert left_in(path.parent) == []


def test_a_no_to_one_purpose_holds_too(path: Path) -> None:
    old = begin(path)
    with Book.open(path) as book:
        book.consent.record([NewEvent(PHONE, "withdrawn", "sms", "marketing")])
        book.backups.make("manual")
    path.unlink()
    with Book.recover(path, old) as book:
        (state,) = book.consent.states(PHONE)
        assert (state.channel, state.purpose, state.state) == ("sms", "marketing", "withdrawn")


@pytest.mark.parametrize("log", [False, True], ids=["in the file", "in the log"])
def test_a_stop_that_only_the_damaged_book_tells_holds(path: Path, log: bool) -> None:
    old = begin(path)
    with Book.open(path) as book:
        book.consent.stop([PHONE])
        if not log:
            ruin(path, book, "contact_tag")
        left = {file: file.read_bytes() for file in path.parent.glob("a.banhchi*")}
    if log:
        # as a kill leaves it
        assert left[Path(f"{path}-wal")]
        for file, content in left.items():
            file.write_bytes(content)
    with Book.recover(path, old) as book:
        assert book.consent.suppressed(PHONE, "sms")
        assert names(book) == [NAME, "Sok Dara"]
        assert book.check() == []
    assert left_in(path.parent) == []


def ruin(path: Path, book: Book, table: str) -> None:
    """Makes a table's first page unreadable."""
    with book.store.quiet() as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
    with path.open("r+b") as stream:
        stream.seek((page - 1) * PAGE)
        stream.write(b"\xff" * PAGE)


@pytest.mark.parametrize("table", ["consent_event", "suppression", "request", "meta"])
def test_what_a_damaged_book_can_not_tell_is_named(path: Path, table: str) -> None:
    old = begin(path)
    with Book.open(path) as book:
        book.consent.stop([PHONE])
    book = Book.open(path)
    ruin(path, book, table)
    book.store.close()
    book._lock.release()
    with Book.recover(path, old) as book:
        (notice,) = book.notices
        assert notice.code == "restore.copies_unread"
        assert str(path) in str(notice.details["files"])
        # the ledger and the list tell the same of a stop; either is enough
        assert book.consent.suppressed(PHONE, "sms")
        assert book.check() == []


@pytest.mark.parametrize("seed", range(8))
def test_no_damage_keeps_a_copy_from_coming_back(path: Path, seed: int) -> None:
    old = begin(path)
    with Book.open(path) as book:
        book.consent.stop([Identifier("phone", f"+85512345{n:03d}") for n in range(300)])
    content = bytearray(path.read_bytes())
    dice = random.Random(seed)
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(100, len(content))
        size = min(dice.choice((1, 40, 5000)), len(content) - at)
        content[at : at + size] = dice.randbytes(size)
    path.write_bytes(content)
    with Book.recover(path, old) as book:
        assert names(book) == [NAME, "Sok Dara"]
        assert book.check() == []


@pytest.mark.parametrize("chosen", ["before", "after"])
def test_who_was_erased_in_a_copy_comes_back_from_none(path: Path, chosen: str) -> None:
    old = begin(path)
    with Book.open(path) as book:
        book.consent.stop([OTHER])
        book.backups.make("manual")
        person = next(one.id for one in book.contacts.rows([1, 2]) if one.full_name == "Sok Dara")
        book.requests.erase(person)
        newest = book.backups.make("manual")
    path.unlink()
    with Book.recover(path, old if chosen == "before" else newest) as book:
        assert names(book) == [NAME]
        assert book.consent.suppressed(OTHER, "sms")
        with book.store.read() as connection:
            found = connection.execute(
                "SELECT count(*) FROM consent_event WHERE identifier = ?", (OTHER.canonical,)
            ).fetchone()
        assert found == (0,)
        assert book.check() == []
    assert OTHER.canonical.encode() not in path.read_bytes()


def test_a_copy_under_another_passphrase_is_named(path: Path, capsys) -> None:
    old = begin(path)
    stick = path.parent / "stick" / "copy.banhchi"
    with Book.open(path) as book:
        locked = book.set_passphrase("other words")
        locked.backups.make("manual", stick)
        locked.set_passphrase(None).close()
    path.unlink()
    assert cli.main(["--book", str(path), "restore", str(old)]) == 0
    told = capsys.readouterr().err
    assert str(stick) in told
    assert str(old) not in told


def test_a_copy_of_another_book_is_left_out(path: Path) -> None:
    old = begin(path)
    other = path.with_name("b.banhchi")
    begin(other)
    with Book.open(other) as book:
        book.consent.stop([PHONE])
        copy = book.backups.make("manual")
    with Book.open(path) as book:
        foreign = book.backups.folder / copy.name
    foreign.write_bytes(copy.read_bytes())
    path.unlink()
    with Book.recover(path, old) as book:
        assert not book.consent.suppressed(PHONE, "sms")


def test_a_list_begun_anew_keeps_the_stops_of_the_one_before(path: Path) -> None:
    old = begin(path)
    with Book.open(path) as book:
        book.consent.stop([PHONE])
        book.backups.make("manual")
    path.unlink()
    book = Book.open(path, anew=True)
    book.consent.stop([OTHER])
    with book.restore(old) as restored:
        assert restored.consent.suppressed(PHONE, "sms")
        assert restored.consent.suppressed(OTHER, "sms")
        assert restored.check() == []


def test_a_restore_into_a_damaged_book_that_is_open_takes_the_stops_of_all(path: Path) -> None:
    old = begin(path)
    with Book.open(path) as book:
        book.consent.stop([PHONE])
        book.backups.make("manual")
    with Book.open(path) as book:
        ruin(path, book, "consent_event")
    book = Book.open(path)
    with book.restore(old) as restored:
        assert restored.consent.suppressed(PHONE, "sms")
        assert [notice.code for notice in restored.notices] == ["restore.copies_unread"]
        assert restored.check() == []
