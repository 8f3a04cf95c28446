"""The book as a whole: one program at a time, passphrase, backups, restore, a bad end."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from desktop_app.book import Book, is_damage
from desktop_app.contacts.model import ContactQuery, Identifier, PointInput
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from desktop_app.store.driver import PAGE_SIZE

ROOT = Path(__file__).parents[1]
SOPHEA = Identifier("phone", "+85512345678")
DARA = Identifier("phone", "+85510458221")


def add(book: Book, name: str, phone: str) -> int:
    return book.contacts.add({"full_name": name}, [PointInput("phone", phone)])


def names(book: Book) -> list[str]:
    ids = list(book.contacts.ids(ContactQuery()))
    return [row.full_name for row in book.contacts.rows(ids)]


def state(book: Book, identifier: Identifier) -> bool:
    return book.consent.suppressed(identifier, "sms")


def bytes_anywhere(folder: Path, needle: bytes) -> list[Path]:
    return [p for p in folder.rglob("*") if p.is_file() and needle in p.read_bytes()]


def test_a_second_program_is_refused_and_can_call_the_first(tmp_path: Path, book: Book) -> None:
    code = textwrap.dedent(f"""
        from pathlib import Path
        from desktop_app.book import Book, is_damage
        from desktop_app.errors import UserError
        path = Path({str(book.path)!r})
        try:
            Book.open(path)
        except UserError as error:
            print(error.code)
            Book.call_holder(path)
    """)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "book.in_use"
    assert book.call_file.exists()


def test_an_unclean_end_is_noticed_once(tmp_path: Path) -> None:
    path = tmp_path / "killed.banhchi"
    code = textwrap.dedent(f"""
        import os, signal
        from pathlib import Path
        from desktop_app.book import Book, is_damage
        book = Book.open(Path({str(path)!r}))
        book.contacts.add({{"full_name": "Sophea"}})
        os.kill(os.getpid(), signal.SIGKILL)
    """)
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    with Book.open(path) as book:
        assert book.unclean_end
        assert names(book) == ["Sophea"]
        assert book.check() == []
    with Book.open(path) as book:
        assert not book.unclean_end


def test_a_passphrase_is_set_changed_and_removed_and_the_plain_copy_is_gone(
    tmp_path: Path, own_data_folder: Path
) -> None:
    path = tmp_path / "secret.banhchi"
    book = Book.open(path)
    add(book, "Chan Sophea", "012 345 678")
    book.backups.make("manual")
    assert bytes_anywhere(tmp_path, b"Chan Sophea")

    book = book.set_passphrase("blue krama on the line")
    assert book.encrypted
    assert names(book) == ["Chan Sophea"]
    book.close()
    assert bytes_anywhere(tmp_path, b"Chan Sophea") == []
    assert bytes_anywhere(tmp_path, b"85512345678") == []

    with pytest.raises(UserError, match=r"book\.passphrase_needed"):
        Book.open(path)
    with pytest.raises(UserError, match=r"book\.wrong_passphrase"):
        Book.open(path, "red krama")
    book = Book.open(path, "blue krama on the line").set_passphrase("another one")
    book.close()
    with pytest.raises(UserError, match=r"book\.wrong_passphrase"):
        Book.open(path, "blue krama on the line")
    book = Book.open(path, "another one")
    assert book.check() == []
    restored = book.restore(book.backups.list()[0].path)
    assert names(restored) == ["Chan Sophea"]
    plain = restored.set_passphrase(None)
    assert not plain.encrypted
    plain.close()
    with Book.open(path) as book:
        assert names(book) == ["Chan Sophea"]
        assert page_size(book) == PAGE_SIZE, "as that of a book that never had a passphrase"


def page_size(book: Book) -> int:
    with book.store.read() as connection:
        return int(connection.execute("PRAGMA page_size").fetchone()[0])


def test_a_refused_passphrase_leaves_the_book_free_for_another_try(tmp_path: Path) -> None:
    path = tmp_path / "secret.banhchi"
    Book.open(path, "first words").close()
    for _ in range(2):
        with pytest.raises(UserError, match=r"book\.wrong_passphrase"):
            Book.open(path, "other words")
    Book.open(path, "first words").close()


def test_restore_keeps_stops_recorded_since(tmp_path: Path, book: Book) -> None:
    add(book, "Chan Sophea", "012 345 678")
    copy = tmp_path / "copy.banhchi"
    book.backups.make("manual", copy)
    add(book, "Sok Dara", "010 458 221")
    book.consent.stop([SOPHEA, DARA])

    restored = book.restore(copy)
    try:
        assert names(restored) == ["Chan Sophea"]
        assert state(restored, SOPHEA)
        assert state(restored, DARA)
        assert [b.reason for b in restored.backups.list()] == ["restore"]
        assert restored.check() == []
    finally:
        restored.close()


def test_restore_on_another_computer_still_knows_who_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Book.open(tmp_path / "shop.banhchi") as book:
        book.consent.stop([SOPHEA])
        copy = book.backups.make("manual", tmp_path / "usb" / "copy.banhchi")
    monkeypatch.setenv("BANHCHI_DATA", str(tmp_path / "other computer"))
    book = Book.open(tmp_path / "new.banhchi").restore(copy)
    assert state(book, SOPHEA)
    assert book.check() == []
    book.close()


@pytest.mark.parametrize("damage", ["garbage", "truncated", "missing"])
def test_a_restore_that_cannot_be_done_changes_nothing(
    tmp_path: Path, book: Book, damage: str
) -> None:
    add(book, "Chan Sophea", "012 345 678")
    copy = book.backups.make("manual", tmp_path / "copy.banhchi")
    if damage == "garbage":
        copy.write_bytes(b"SQLite format 3\x00" + b"\xff" * 8000)
    elif damage == "truncated":
        copy.write_bytes(copy.read_bytes()[:20000])
    else:
        copy.unlink()
    with pytest.raises(UserError):
        book.restore(copy)
    assert names(book) == ["Chan Sophea"]
    assert not list(tmp_path.glob("*.restore*"))


def test_backups_rotate_and_a_day_gives_one(book: Book, clock) -> None:
    assert book.backups.make_daily() is not None
    assert book.backups.make_daily() is None
    for _ in range(40):
        clock.forward(days=1)
        assert book.backups.make_daily() is not None
    kept = book.backups.list()
    assert 10 <= len(kept) <= 15
    assert kept[0].made_at > kept[-1].made_at
    for _ in range(12):
        clock.forward(minutes=1)
        book.backups.make("bulk")
    days = {backup.made_at.date() for backup in book.backups.list()}
    assert len(days) >= 10


def test_a_backup_opens_alone_and_holds_the_secret(tmp_path: Path, book: Book) -> None:
    book.consent.stop([SOPHEA])
    copy = book.backups.make("manual", tmp_path / "copy.banhchi")
    with Book.open(copy) as other:
        assert state(other, SOPHEA)
        assert other.store.get_meta("secret") == book.secret.value.hex()


def test_a_damaged_book_is_told(tmp_path: Path) -> None:
    path = tmp_path / "shop.banhchi"
    with Book.open(path) as book:
        for number in range(400):
            book.contacts.add({"full_name": f"Person {number}", "notes": "x" * 500})
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 200_000] = b"\xaa" * 200_000
    path.write_bytes(content)
    try:
        with Book.open(path) as book:
            assert book.check() != []
    except UserError as error:
        assert error.code == "book.damaged"


def test_paths_with_khmer_letters_and_spaces(tmp_path: Path) -> None:
    path = tmp_path / "ហាង សុខា" / "បញ្ជី អតិថិជន.banhchi"
    with Book.open(path) as book:
        add(book, "ចាន់ សុភា", "012 345 678")
        copy = book.backups.make("manual")
    with Book.open(path) as book:
        assert names(book) == ["ចាន់ សុភា"]
    assert copy.exists()


def damaged(book: Book, where: float) -> None:
    """Ruins 8 KB of the file of a book that was closed."""
    content = bytearray(book.path.read_bytes())
    start = int(len(content) * where)
    content[start : start + 8192] = b"\xaa" * 8192
    book.path.write_bytes(content)


@pytest.mark.parametrize("where", [0.1, 0.3, 0.6])
def test_a_damaged_book_is_set_aside_and_a_backup_takes_its_place(
    tmp_path: Path, where: float
) -> None:
    path = tmp_path / "shop.banhchi"
    with Book.open(path) as book:
        for number in range(200):
            book.contacts.add({"full_name": f"Person {number}", "notes": "x" * 300})
        book.consent.stop([SOPHEA])
        copy = book.backups.make("manual", tmp_path / "copy.banhchi")
    damaged(book, where)
    ruined = path.read_bytes()
    try:
        restored = Book.open(path).restore(copy)
    except UserError as error:
        assert is_damage(path, error)
        restored = Book.recover(path, copy)
    with restored:
        assert restored.contacts.count() == 200
        assert state(restored, SOPHEA)
        assert restored.check() == []
    aside = list(tmp_path.glob("shop.damaged-*.banhchi"))
    if aside:
        assert len(aside[0].read_bytes()) == len(ruined)


def test_a_recovery_that_fails_leaves_the_damaged_file_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "shop.banhchi"
    Book.open(path).close()
    path.write_bytes(b"\xaa" * 8192)
    with pytest.raises(UserError, match=r"backup\.missing"):
        Book.recover(path, tmp_path / "nowhere.banhchi")
    assert path.read_bytes() == b"\xaa" * 8192


def test_a_backup_that_is_called_off_leaves_no_copy(tmp_path: Path) -> None:
    with Book.open(tmp_path / "a.banhchi") as book:
        add(book, "Chan Sophea", "012 345 678")
        before = book.backups.list()
        job = Job()
        job.cancel()
        with pytest.raises(Cancelled):
            book.backups.make("bulk", job=job)
        assert book.backups.list() == before
        assert not list(book.backups.folder.glob("*.part"))


def test_the_check_looks_at_the_search_index_as_it_is_now(tmp_path: Path) -> None:
    """The reading connection had seen the index before an undo emptied it."""
    with Book.open(tmp_path / "a.banhchi") as book:
        add(book, "Chan Sophea", "012 345 678")
        assert book.check() == []
        book.history.undo()
        assert book.contacts.count() == 0
        assert book.check() == []
