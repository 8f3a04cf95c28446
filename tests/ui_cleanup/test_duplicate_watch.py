"""Duplicates are looked for by themselves, and Home, the rail and the list hear of it."""

from __future__ import annotations

import pytest

from ui.contacts.page import ContactsPage
from ui.desk.places import ShowContacts, ShowHome
from ui.duplicates.page import DuplicatesPage
from ui.shared import duplicate_watch


def twin(shop) -> int:
    return shop.person("Keo Pisey", "096 706 654", "pisey@gmail.com", birth_date="1995-11-30")


def test_a_person_who_comes_in_twice_is_told_on_home_and_beside_clean_up(shop) -> None:
    shop.window.show_page(ShowHome())
    twin(shop)
    twin(shop)
    shop.qtbot.waitUntil(lambda: "duplicate to look at" in shop.texts(), timeout=20_000)
    shop.qtbot.waitUntil(lambda: shop.window.rail.places["cleanup"].badge == "1")
    shop.window.set_language("km")
    assert shop.window.rail.places["cleanup"].badge == "1"


def test_an_undone_merge_is_found_again(shop) -> None:
    ids = [twin(shop), twin(shop)]
    shop.book.duplicates.search()
    shop.book.merging.merge(ids[0], ids[1:])
    shop.book.history.undo()
    shop.qtbot.waitUntil(lambda: shop.book.duplicates.count().groups == 1, timeout=20_000)


def test_a_large_book_is_not_searched_unasked(shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicate_watch, "UNASKED", 1)
    twin(shop)
    twin(shop)
    shop.window.watch.look()
    shop.settle()
    assert not shop.book.duplicates.searched()


def test_two_looks_never_run_at_once(shop) -> None:
    twin(shop)
    watch = shop.window.watch
    watch.look()
    watch.look()
    assert watch._again
    shop.settle()
    assert not watch._running
    assert watch._timer.isActive()


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
    ids = [twin(shop), twin(shop), shop.person("Sok Dara", "012 345 678")]
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
