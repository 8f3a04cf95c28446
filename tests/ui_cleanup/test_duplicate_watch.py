"""Duplicates are looked for by themselves, and Home, the rail and the list hear of it."""

from __future__ import annotations

import pytest

from desktop_app.changes import ChangeSet, Topic
from ui.contacts.page import ContactsPage
from ui.desk.places import ShowContacts, ShowHome
from ui.duplicates.page import DuplicatesPage
from ui.shared import duplicate_watch

NEVER = 3_600_000


@pytest.fixture(autouse=True)
def no_look_at_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test sees comes of the changes that it makes."""
    monkeypatch.setattr(duplicate_watch, "_AT_START_MS", NEVER)


def twin(shop) -> int:
    return shop.add("Keo Pisey", "096 706 654", "pisey@gmail.com", birth_date="1995-11-30")


def badge(shop) -> str:
    """The number beside Clean-up."""
    return shop.window.rail.places["cleanup"].badge


def told_badge(shop, words: str) -> None:
    shop.qtbot.waitUntil(lambda: badge(shop) == words, timeout=20_000)


def looks(shop) -> list[ChangeSet]:
    """What is told of every look from now on."""
    told: list[ChangeSet] = []
    shop.desk.changed.connect(
        lambda changes: told.append(changes) if changes.touches(Topic.DUPLICATES) else None
    )
    return told


def test_a_person_who_comes_in_twice_is_told_on_home_and_beside_clean_up(shop) -> None:
    shop.window.show_page(ShowHome())
    twin(shop)
    twin(shop)
    shop.qtbot.waitUntil(lambda: "duplicate to look at" in shop.texts(), timeout=20_000)
    told_badge(shop, "1")
    shop.window.set_language("km")
    assert badge(shop) == "1"


def test_a_book_is_looked_at_when_the_window_opens(desk, qtbot, open_window, monkeypatch) -> None:
    monkeypatch.setattr(duplicate_watch, "_AT_START_MS", 0)
    for _ in range(2):
        desk.book.contacts.add({"full_name": "Keo Pisey", "birth_date": "1995-11-30"}, [])
    window = open_window().window
    qtbot.waitUntil(lambda: window.rail.places["cleanup"].badge == "1", timeout=20_000)


def test_an_undone_merge_is_found_again(shop) -> None:
    ids = [twin(shop), twin(shop)]
    told_badge(shop, "1")
    shop.book.merging.merge(ids[0], ids[1:])
    told_badge(shop, "")
    shop.book.history.undo()
    told_badge(shop, "1")


def test_a_large_book_is_searched_once_somebody_asks(shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicate_watch, "UNASKED", 1)
    twin(shop)
    twin(shop)
    shop.window.watch.look()
    shop.settle()
    assert not shop.book.duplicates.searched()
    shop.open_page()
    assert badge(shop) == ""
    shop.click("search_duplicates")
    told_badge(shop, "1")


def test_two_looks_never_run_at_once(shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicate_watch, "_SETTLE_MS", NEVER)
    twin(shop)
    told = looks(shop)
    shop.window.watch.look()
    shop.window.watch.look()
    shop.settle()
    assert len(told) == 1


def test_who_asks_during_a_look_gets_another_one(shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicate_watch, "_SETTLE_MS", NEVER)
    twin(shop)
    monkeypatch.setattr(duplicate_watch, "_SETTLE_MS", 0)
    told = looks(shop)
    shop.window.watch.look()
    shop.window.watch.look()
    shop.qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    shop.settle()
    assert len(told) == 2


def test_a_look_in_the_background_leaves_undo_alone(shop) -> None:
    twin(shop)
    added = shop.book.history.next_undo().change.id

    def look():
        shop.book.duplicates.search()
        shop.book.duplicates.refresh()
        shop.book.cleanup.health()

    assert shop.book.receipt_of(look).undoable == ()
    assert shop.book.history.next_undo().change.id == added
    shop.desk.undo(added)
    shop.settle()
    assert shop.book.contacts.count() == 0


def test_two_selected_people_can_be_merged_and_one_can_not(shop) -> None:
    ids = [twin(shop), twin(shop), shop.add("Sok Dara", "012 345 678")]
    shop.window.show_page(ShowContacts())
    page = shop.window.page()
    assert isinstance(page, ContactsPage)
    shop.qtbot.waitUntil(lambda: page.people.complete and page.model.rowCount() == 3)
    page.table.selectRow(page.model.ids.index(ids[0]))
    assert not shop.buttons("merge_selected")
    page.table.selectAll()
    shop.settle()
    shop.click("merge_selected")
    merge = shop.window.page()
    assert isinstance(merge, DuplicatesPage)
    assert set(merge.chosen) == set(ids)
