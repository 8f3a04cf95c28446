"""What is said after a failure is true, and a book that is gone, damaged or without its key is
never an empty list without a word."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.book import Book
from desktop_app.campaigns.model import Frozen
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.errors import UserError, bug_report
from desktop_app.store.lock import BookLock
from tests.safekeeping.drills import (
    NAME,
    WORDS,
    at_step,
    fill,
    full_disk,
    left_in,
    names,
    quick_keys,
    readable_in,
)

PHONE = Identifier("phone", "+85512345678")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    quick_keys(monkeypatch)
    fill(tmp_path / "a.banhchi")
    return tmp_path / "a.banhchi"


def code_of(call) -> str:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.code


@pytest.mark.parametrize("act", ["lock", "restore"])
def test_a_full_disk_at_any_step_leaves_the_book_usable(path: Path, act: str) -> None:
    book = Book.open(path)
    for step in range(1, 60):
        copy = book.backups.list()[-1].path
        failed = ""
        with at_step(step, full_disk) as done:
            try:
                after = book.set_passphrase(WORDS) if act == "lock" else book.restore(copy)
            except UserError as error:
                assert error.code == "book.disk_full"
                after = book
                assert not after.encrypted
        assert failed in ("", "book.disk_full", "restore.done_but_closed")
        # after the step that replaces the file a failure says that it was done
        book = Book.open(path) if failed == "restore.done_but_closed" else after
        assert not failed or not book.encrypted
        assert names(book) == [NAME]
        book.consent.stop([PHONE])
        assert book.consent.suppressed(PHONE, "sms")
        if len(done) < step:
            break
        if book.encrypted:
            book = book.set_passphrase(None)
    assert book.check() == []
    book.close()
    Book.open(path, WORDS if act == "lock" else None).close()
    assert left_in(path.parent) == []
    assert act != "lock" or readable_in(path.parent) == []


def test_a_closing_that_fails_does_not_undo_what_was_done(path: Path, monkeypatch, capsys) -> None:
    def refuse(self) -> None:
        raise UserError("book.disk_full", file=str(self.path))

    monkeypatch.setattr("desktop_app.store.store.Store.quiet", refuse)
    assert cli.main(["--book", str(path), "stop", "012345678"]) == 0
    told = capsys.readouterr().err
    assert "Nothing was changed" not in told
    assert "kept" in told
    monkeypatch.undo()
    with Book.open(path) as book:
        assert book.consent.suppressed(PHONE, "sms")


@pytest.mark.parametrize("gone", ["missing", "empty"])
def test_a_book_that_is_gone_is_missed(path: Path, gone: str, capsys) -> None:
    path.unlink()
    if gone == "empty":
        path.touch()
    assert cli.main(["--book", str(path), "contacts"]) == 1
    told = capsys.readouterr().err
    newest = max((path.parent / "data" / "backups").glob("[0-9a-f]*/*.banhchi"))
    assert str(newest) in told
    assert not path.exists() or path.stat().st_size == 0
    assert cli.main(["--book", str(path), "restore", str(newest)]) == 0
    with Book.open(path) as book:
        assert names(book) == [NAME]


def test_a_book_that_never_held_anything_is_not_missed(tmp_path: Path) -> None:
    path = tmp_path / "new.banhchi"
    Book.open(path).close()
    path.unlink()
    Book.open(path).close()


@pytest.mark.parametrize("lost", [16, 100, 4096, 30_000])
@pytest.mark.parametrize("by", ["zeros", "noise"])
def test_a_lost_beginning_is_a_damage_and_no_passphrase(path: Path, lost: int, by: str) -> None:
    content = path.read_bytes()
    path.write_bytes((bytes(lost) if by == "zeros" else os.urandom(lost)) + content[lost:])
    assert code_of(lambda: Book.open(path)) == "book.damaged"
    assert code_of(lambda: Book.open(path, WORDS)) == "book.damaged"


def test_a_locked_book_that_lost_its_beginning_is_damaged(path: Path) -> None:
    Book.open(path).set_passphrase(WORDS).close()
    content = path.read_bytes()
    assert code_of(lambda: Book.open(path)) == "book.passphrase_needed"
    for lost in (16, 4096):
        path.write_bytes(bytes(lost) + content[lost:])
        assert code_of(lambda: Book.open(path, WORDS)) == "book.damaged"
    path.write_bytes(content)
    Book.open(path, WORDS).close()


def test_damage_names_the_newest_copy(path: Path, capsys) -> None:
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    assert cli.main(["--book", str(path), "check"]) == 1
    assert "banhchi restore" in capsys.readouterr().err


def test_a_byte_that_is_no_letter_is_found_and_survived(path: Path) -> None:
    with Book.open(path) as book:
        with book.store.write("x") as op:
            op.connection.execute("UPDATE contact SET notes = CAST(x'6f6bff21' AS TEXT)")
        (person,) = book.contacts.rows([1])
        assert person.full_name == NAME
        assert book.contacts.get(1).values["notes"] == "ok\ufffd!"
        assert book.check() == ["text"]
        book.contacts.edit(1, {"notes": "ok!"})
        assert book.check() == []


def test_a_bug_report_quotes_nothing() -> None:
    try:
        try:
            {}["Chan Sophea"]
        except KeyError as error:
            raise ValueError("012 345 678") from error
    except ValueError as error:
        report = bug_report(error)
    assert "KeyError" in report and "ValueError" in report and "test_truth.py" in report
    assert "012 345 678\n" not in report.replace('raise ValueError("012 345 678")', "")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_everything_is_for_this_user_only(path: Path, own_data_folder: Path) -> None:
    path.chmod(0o644)
    with Book.open(path) as book:
        book.consent.stop([PHONE])
        book.backups.make("manual", path.parent / "stick" / "copy.banhchi")
        files = [one for one in path.parent.rglob("*") if one.is_file()]
        assert {one.name for one in files} >= {"a.banhchi", "a.banhchi-wal", "copy.banhchi"}
        made = [one for one in files if "damaged" not in one.name and "T000000" not in one.name]
        assert [one.name for one in made if stat.S_IMODE(one.stat().st_mode) & 0o077] == []
        folders = [own_data_folder, path.parent / "stick", *own_data_folder.rglob("*")]
        modes = {stat.S_IMODE(one.stat().st_mode) for one in folders if one.is_dir()}
        assert {mode & 0o077 for mode in modes if mode != 0o755} == {0}
    assert Path(f"{path}.lock").exists(), "deleting it would let two programs in"
    BookLock(path).take()


def moved(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The book alone, on another computer, after somebody was erased."""
    with Book.open(path) as book:
        person = book.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "010458221")])
        book.requests.erase(person)
    other = tmp_path / "other" / "a.banhchi"
    other.parent.mkdir()
    other.write_bytes(path.read_bytes())
    monkeypatch.setenv("BANHCHI_DATA", str(tmp_path / "other" / "data"))
    return other


@pytest.mark.parametrize("way", ["key file", "backup"])
def test_a_book_without_its_key_exports_nothing_until_it_is_brought(
    path: Path, tmp_path: Path, monkeypatch, capsys, way: str
) -> None:
    other = moved(path, tmp_path, monkeypatch)
    erased = Identifier("phone", "+85510458221")
    old = tmp_path / "data"
    found = old / "secrets" if way == "key file" else old / "backups"
    file = next(found.rglob("*.key" if way == "key file" else "*-manual.banhchi"))
    with Book.open(other) as book:
        assert book.consent.lost.count() == 1
        assert "secret.missing" in book.check()
        book.consent.stop([PHONE])
        frozen = Frozen("x", "sms", id=1, frozen_at="")
        target = tmp_path / "x.csv"
        assert code_of(lambda: book.campaigns.export(frozen, "generic", target)) == "secret.missing"
        assert code_of(lambda: book.consent.sendable([erased], "sms")) == "secret.missing"
        assert code_of(lambda: book.consent.do_not_contact.export("long enough")) == (
            "secret.missing"
        )
    assert cli.main(["--book", str(other), "contacts"]) == 0
    assert "key" in capsys.readouterr().err
    assert cli.main(["--book", str(other), "key", "bring", str(file)]) == 0
    with Book.open(other) as book:
        assert book.consent.lost.count() == 0
        assert book.consent.suppressed(erased, "sms")
        assert book.consent.suppressed(PHONE, "sms")
        assert book.check() == []
    capsys.readouterr()
    assert cli.main(["--book", str(other), "contacts"]) == 0
    assert capsys.readouterr().err == ""


def test_the_owner_may_go_on_without_the_key(path: Path, tmp_path: Path, monkeypatch) -> None:
    other = moved(path, tmp_path, monkeypatch)
    assert cli.main(["--book", str(other), "key", "give-up"]) == 0
    with Book.open(other) as book:
        assert book.consent.lost.count() == 0
        assert book.history.changes()[0].kind == "secret.give_up"
        assert "consent.unmatched_suppressions" in book.check()
        book.consent.sendable([PHONE], "sms")


@pytest.mark.parametrize("content", [b"", b"\n", b"abc", b"zz" * 32, b"ab" * 31, b"\xff\xfe"])
def test_a_broken_key_file_is_told_and_never_replaced(path: Path, content: bytes, capsys) -> None:
    (key,) = (path.parent / "data" / "secrets").glob("*.key")
    good = key.read_bytes()
    key.write_bytes(content)
    for command in ("contacts", "check"):
        assert cli.main(["--book", str(path), command]) == 1
        assert "key" in capsys.readouterr().err
    assert key.read_bytes() == content
    saved = path.parent / "saved.key"
    saved.write_bytes(good)
    assert cli.main(["--book", str(path), "key", "bring", str(saved)]) == 0
    assert key.read_bytes() == good
