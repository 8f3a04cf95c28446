"""An export that is killed or fails at any step: there is no file without a record, and no record
of a file that was not made."""

from __future__ import annotations

import csv
import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.book import Book
from desktop_app.campaigns import file_set, settling
from desktop_app.campaigns.model import Draft, Exported
from desktop_app.campaigns.profiles import PROFILES
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import PointInput
from desktop_app.errors import UserError
from tests import sending
from tests.safekeeping.drills import at_step, full_disk, killed_at, needs_fork
from tests.safekeeping.test_kills import every_kill

NUMBER = "012 345 678"
EVERYONE = {"all": [{"field": "source", "op": "is", "value": "counter"}]}
OLD = {"list.csv": "old list", "left.csv": "old left"}
FILES = {"list.csv", "list.csv.manifest.json", "left.csv"}


def prepare(place: Path) -> None:
    """A draft for Sophea, who agreed, and Dara, who did not; a list of before is in its place."""
    with Book.open(place / "a.banhchi") as book:
        for name, number in (("Chan Sophea", NUMBER), ("Dara", "012 345 679")):
            book.contacts.add({"full_name": name}, [PointInput("phone", number)], (), "counter")
        sophea = book.contacts.identifier_of(NUMBER)
        book.consent.record([NewEvent(sophea, "confirmed", "sms", evidence="sheet 7")])
        book.segments.save("All", EVERYONE)
        sending.new_campaign(book.campaigns, "Sale", "20% off. To stop, call 012 999 888.")
    (place / "out").mkdir()


def with_old(place: Path) -> None:
    prepare(place)
    (place / "out" / "list.csv").write_text("old list")
    (place / "out" / "left.csv").write_text("old left")


def export_with(book: Book, place: Path, profile: str = "generic") -> None:
    out = place / "out"
    campaigns = book.campaigns
    sending.export(campaigns, "Sale", profile, out / "list.csv", out / "left.csv")


def export(place: Path) -> None:
    export_with(Book.open(place / "a.banhchi"), place)


def was_made(place: Path, book: Book, before: dict[str, str]) -> bool:
    """Whether the export counts as made; everything in the book and in the folder agrees on it."""
    out = place / "out"
    texts = {path.name: path.read_text("utf-8-sig") for path in out.iterdir()}
    exports = book.campaigns.exports("Sale")
    held = book.campaigns.exports_holding(1)
    assert book.campaigns.exports_holding(book.contacts.identifier_of(NUMBER)) == held
    assert book.check() == []
    kinds = [change.kind for change in book.history.changes()]
    assert kinds.count("campaign.export") == len(exports)
    if not exports:
        assert texts == before
        assert held == []
        assert isinstance(book.campaigns.get("Sale"), Draft)
        return False
    (made,) = exports
    assert texts.keys() == FILES
    assert hashlib.sha256((out / "list.csv").read_bytes()).hexdigest() == made.sha256
    assert [row["phone"] for row in csv.DictReader(texts["list.csv"].splitlines())]
    assert "Dara" in texts["left.csv"]
    assert [(one.file, one.included) for one in held] == [(made.file, True)]
    assert isinstance(book.campaigns.get("Sale"), Exported)
    return True


@needs_fork
def test_a_kill_at_any_step(tmp_path: Path) -> None:
    seen = []
    for place in every_kill(tmp_path, with_old, export):
        with Book.open(place / "a.banhchi") as book:
            seen.append(was_made(place, book, OLD))
        assert not list((place / "data" / "unfinished").glob("*.path"))
    assert seen == sorted(seen)
    assert {False, True} <= set(seen)


@needs_fork
def test_an_export_that_was_taken_back_can_be_made_again(place) -> None:
    killed_in(file_set.Placing, "place", lambda: export(place))
    with Book.open(place / "a.banhchi") as book:
        draft = book.campaigns.get("Sale")
        book.campaigns.save(replace(draft, message="30% off. To stop, call 012 999 888."))
        book.history.undo()
        assert book.campaigns.get("Sale").message == draft.message
        export_with(book, place)
        assert was_made(place, book, {})


def killed_in(module: object, name: str, work: Callable[[], None]) -> None:
    """Does the work in a process that dies when it calls this function."""
    child = os.fork()
    if child == 0:
        setattr(module, name, lambda *_: os._exit(9))
        try:
            work()
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BANHCHI_DATA", str(tmp_path / "data"))
    prepare(tmp_path)
    return tmp_path


@needs_fork
@pytest.mark.parametrize(
    ("module", "name", "made"),
    [
        (settling, "expect", False),
        (file_set.Placing, "place", False),
        (settling, "settled", True),
    ],
)
def test_a_kill_before_and_after_the_record(place, module, name, made) -> None:
    killed_in(module, name, lambda: export(place))
    with Book.open(place / "a.banhchi") as book:
        assert was_made(place, book, {}) == made


@needs_fork
@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_every_profile_is_known_when_its_file_was_placed(place, profile) -> None:
    killed_in(
        settling, "settled", lambda: export_with(Book.open(place / "a.banhchi"), place, profile)
    )
    with Book.open(place / "a.banhchi") as book:
        ((held),) = book.campaigns.exports_holding(book.contacts.identifier_of(NUMBER))
        assert (held.profile, held.included) == (profile, True)


@needs_fork
def test_a_file_that_was_placed_and_then_moved_counts_as_made(place) -> None:
    killed_in(settling, "settled", lambda: export(place))
    (place / "out" / "list.csv").rename(place / "sent.csv")
    with Book.open(place / "a.banhchi") as book:
        assert [one.included for one in book.campaigns.exports_holding(1)] == [True]


@needs_fork
def test_another_book_leaves_what_the_export_is_settled_by(place) -> None:
    killed_in(file_set.Placing, "place", lambda: export(place))
    Book.open(place / "b.banhchi").close()
    with Book.open(place / "a.banhchi") as book:
        assert not was_made(place, book, {})
        assert [change.kind for change in book.history.changes()][0] == "campaign.export_failed"


@needs_fork
def test_a_kill_while_the_next_start_settles(tmp_path: Path, monkeypatch) -> None:
    place, pattern = tmp_path / "place", tmp_path / "pattern"
    monkeypatch.setenv("BANHCHI_DATA", str(place / "data"))
    with_old(place)
    real = file_set.files.put_in_place

    def all_but_the_list(fresh: Path, target: Path) -> None:
        if target.name == "list.csv":
            os._exit(9)
        real(fresh, target)

    with monkeypatch.context() as patch:
        patch.setattr(file_set.files, "put_in_place", all_but_the_list)
        assert killed_at(1_000, lambda: export(place))
    assert (place / "out" / "left.csv").read_text() != "old left"
    shutil.copytree(place, pattern)
    for step in range(1, 60):
        shutil.rmtree(place)
        shutil.copytree(pattern, place)
        if not killed_at(step, lambda: Book.open(place / "a.banhchi").close()):
            assert step > 5
            return
        with Book.open(place / "a.banhchi") as book:
            assert not was_made(place, book, OLD)
    pytest.fail("it never ends")


def test_a_failing_rename_changes_nothing(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("BANHCHI_DATA", str(tmp_path / "data"))
    with_old(tmp_path)
    real = file_set.files.put_in_place
    with Book.open(tmp_path / "a.banhchi") as book:
        before = book.campaigns.get("Sale"), book.history.next_undo().change.id
        for name in FILES:

            def put_in_place(fresh: Path, target: Path, name: str = name) -> None:
                full_disk() if target.name == name else real(fresh, target)

            monkeypatch.setattr(file_set.files, "put_in_place", put_in_place)
            with pytest.raises(UserError) as caught:
                export_with(book, tmp_path)
            assert caught.value.code == "campaign.cannot_write"
            assert not was_made(tmp_path, book, OLD)
            assert (book.campaigns.get("Sale"), book.history.next_undo().change.id) == before


def test_what_can_not_be_removed_goes_at_the_next_start(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("BANHCHI_DATA", str(tmp_path / "data"))
    with_old(tmp_path)
    with Book.open(tmp_path / "a.banhchi") as book:
        with at_step(6, full_disk) as done:
            export_with(book, tmp_path)
        assert done[5] == "unlink"
        assert list((tmp_path / "out").glob(".*.old"))
    with Book.open(tmp_path / "a.banhchi") as book:
        assert was_made(tmp_path, book, {})


def test_a_failing_rename_over_an_equal_list_makes_no_second_record(place, monkeypatch) -> None:
    with Book.open(place / "a.banhchi") as book:
        export_with(book, place)
        monkeypatch.setattr(file_set.files, "put_in_place", lambda *_: full_disk())
        with pytest.raises(UserError):
            export_with(book, place)
        assert was_made(place, book, {})
