"""A kill at every step of a passphrase, a restore, a recovery, a backup, an export: at the next
start the book is whole, before or after, and nothing is left that anybody can read."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.book import Book
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Identifier
from desktop_app.store import migrations
from desktop_app.store.header import kind_of
from desktop_app.unfinished import written_beside
from tests.safekeeping.drills import (
    NAME,
    WORDS,
    fill,
    killed,
    killed_at,
    left_in,
    names,
    needs_fork,
    quick_keys,
    readable_in,
)

pytestmark = needs_fork

EVERYONE = '{"all": []}'


def every_kill(folder: Path, prepare: Callable[[Path], None], work: Callable[[Path], None]):
    """For each step of the work: the folder that it leaves when it is killed there."""
    pattern = folder / "pattern"
    os.environ["BANHCHI_DATA"] = str(pattern / "data")
    prepare(pattern)
    for step in range(1, 60):
        place = folder / str(step)
        shutil.copytree(pattern, place)
        os.environ["BANHCHI_DATA"] = str(place / "data")
        if not killed_at(step, lambda place=place: work(place)):
            return
        yield place
    pytest.fail("it never ends")


def open_it(path: Path, *passphrases: str) -> Book:
    if kind_of(path) == "plain":
        return Book.open(path)
    for words in passphrases[:-1]:
        try:
            return Book.open(path, words)
        except Exception:  # noqa: S112
            continue
    return Book.open(path, passphrases[-1])


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setenv("BANHCHI_DATA", "")
    quick_keys(monkeypatch)


def test_a_passphrase_is_set(tmp_path: Path) -> None:
    seen = set()
    for place in every_kill(
        tmp_path,
        lambda place: fill(place / "a.banhchi"),
        lambda place: Book.open(place / "a.banhchi").set_passphrase(WORDS).close(),
    ):
        path = place / "a.banhchi"
        with open_it(path, WORDS) as book:
            assert names(book) == [NAME]
            assert book.check() == []
            locked = book.encrypted
            seen.add(locked)
        assert left_in(place) == []
        assert not locked or readable_in(place) == []
    assert seen == {True, False}


def test_a_passphrase_is_changed(tmp_path: Path) -> None:
    for place in every_kill(
        tmp_path,
        lambda place: fill(place / "a.banhchi", "old words"),
        lambda place: Book.open(place / "a.banhchi", "old words").set_passphrase(WORDS).close(),
    ):
        with open_it(place / "a.banhchi", "old words", WORDS) as book:
            assert names(book) == [NAME]
            assert book.check() == []
            (copy,) = book.backups.list()
            book.restore(copy.path).close()
        assert left_in(place) == []
        assert readable_in(place) == []


def test_a_passphrase_is_removed(tmp_path: Path) -> None:
    for place in every_kill(
        tmp_path,
        lambda place: fill(place / "a.banhchi", WORDS),
        lambda place: Book.open(place / "a.banhchi", WORDS).set_passphrase(None).close(),
    ):
        with open_it(place / "a.banhchi", WORDS) as book:
            assert names(book) == [NAME]
            assert book.check() == []
        assert left_in(place) == []


def test_a_backup_is_restored(tmp_path: Path) -> None:
    def restore(place: Path) -> None:
        book = Book.open(place / "a.banhchi", WORDS)
        book.restore(book.backups.list()[0].path).close()

    for place in every_kill(tmp_path, lambda place: fill(place / "a.banhchi", WORDS), restore):
        with Book.open(place / "a.banhchi", WORDS) as book:
            assert names(book) == [NAME]
            assert book.check() == []
        assert left_in(place) == []
        assert readable_in(place) == []


def test_a_damaged_book_is_recovered(tmp_path: Path) -> None:
    def prepare(place: Path) -> None:
        path = place / "a.banhchi"
        with Book.open(path) as book:
            book.contacts.add({"full_name": NAME})
            book.backups.make("manual")
        path.write_bytes(bytes(4096) + path.read_bytes()[4096:])

    def recover(place: Path) -> None:
        copy = next((place / "data" / "backups").rglob("*.banhchi"))
        Book.recover(place / "a.banhchi", copy).close()

    for place in every_kill(tmp_path, prepare, recover):
        path = place / "a.banhchi"
        if kind_of(path) == "damaged":
            recover(place)
        with Book.open(path) as book:
            assert names(book) == [NAME]
            assert book.check() == []
        assert left_in(place) == []


def test_a_copy_is_written_elsewhere(tmp_path: Path) -> None:
    def back_up(place: Path) -> None:
        with Book.open(place / "a.banhchi", WORDS) as book:
            book.backups.make("manual", place / "stick" / "copy.banhchi")

    for place in every_kill(tmp_path, lambda place: fill(place / "a.banhchi", WORDS), back_up):
        with Book.open(place / "a.banhchi", WORDS) as book:
            assert book.check() == []
        assert left_in(place) == []
        assert readable_in(place) == []


def test_a_file_for_people_is_written(tmp_path: Path) -> None:
    def write(place: Path) -> None:
        with written_beside(place / "out" / "list.csv") as partial:
            partial.write_text(NAME)

    def prepare(place: Path) -> None:
        fill(place / "a.banhchi", WORDS)
        (place / "out").mkdir()

    for place in every_kill(tmp_path, prepare, write):
        Book.open(place / "a.banhchi", WORDS).close()
        assert {path.name for path in (place / "out").iterdir()} <= {"list.csv"}
        assert not [path for path in (place / "data" / "unfinished").glob("*.path")]


@pytest.mark.parametrize("passphrase", [None, WORDS], ids=["plain", "locked"])
@pytest.mark.parametrize("done", ["nothing", "the statement"])
def test_a_step_of_the_schema_is_whole_or_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, done: str, passphrase: str | None
) -> None:
    monkeypatch.setenv("BANHCHI_DATA", str(tmp_path / "data"))
    path = tmp_path / "a.banhchi"
    fill(path, passphrase)
    with Book.open(path, passphrase) as book, book.store.quiet() as connection:
        connection.execute("ALTER TABLE request DROP COLUMN erased_ids")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name LIKE '0012%'")
    whole = migrations._statements

    def cut_short(script: str):
        if done != "nothing":
            yield from whole(script)
        os._exit(9)

    def open_it_killed() -> None:
        monkeypatch.setattr(migrations, "_statements", cut_short)
        Book.open(path, passphrase)

    assert killed(open_it_killed)
    with Book.open(path, passphrase) as book:
        assert "0012_safe" in book.store.new_steps
        assert names(book) == [NAME]
        assert book.check() == []
    assert left_in(tmp_path) == []
    assert passphrase is None or readable_in(tmp_path) == []


def test_a_campaign_is_exported_from_the_command_line(tmp_path: Path) -> None:
    def campaign(place: Path, *arguments: object) -> None:
        given = ["--book", str(place / "a.banhchi"), "--passphrase-file", str(place / "words")]
        assert cli.main([*given, *map(str, arguments)]) == 0

    def prepare(place: Path) -> None:
        fill(place / "a.banhchi", WORDS)
        (place / "words").write_text(WORDS)
        with Book.open(place / "a.banhchi", WORDS) as book:
            book.consent.record(
                [
                    NewEvent(
                        Identifier("phone", "+85512345678"),
                        "confirmed",
                        "sms",
                        "marketing",
                        evidence="form 7",
                    )
                ]
            )
        draft = ["--channel", "sms", "--segment", "All", "--message", "Sale. Stop: 012 999 888"]
        (place / "rule.json").write_text(EVERYONE)
        campaign(place, "segment", "save", "All", place / "rule.json")
        campaign(place, "campaign", "new", "Sale", *draft)

    def export(place: Path) -> None:
        campaign(
            place, "campaign", "export", "Sale", "--profile", "generic", "--to", place / "out.csv"
        )

    placed = set()
    for place in every_kill(tmp_path, prepare, export):
        placed.add((place / "out.csv").exists())
        with Book.open(place / "a.banhchi", WORDS) as book:
            assert names(book) == [NAME]
            assert book.check() == []
        assert left_in(place) == []
        assert set(readable_in(place)) <= {str(place / "out.csv")}
    assert False in placed, "no kill came before the file was placed"
