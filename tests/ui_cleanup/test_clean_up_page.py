"""The Clean-up page: counts that lead to people, repairs with Undo, shared numbers, health."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea

from ui.cleanup.health import HealthLine
from ui.cleanup.suggestions import TICK, SuggestionTable
from ui.contacts.page import ContactsPage
from ui.desk.places import ShowHome
from ui.duplicates.page import DuplicatesPage


def listed(shop) -> list[int]:
    page = shop.window.page()
    assert isinstance(page, ContactsPage)
    shop.qtbot.waitUntil(lambda: page.people.complete and not shop.desk.runner.busy)
    return sorted(page.model.ids)


def test_an_empty_list_leads_to_the_first_import(shop) -> None:
    shop.open_page()
    assert "Nobody to tidy up yet" in shop.texts()


def test_a_list_with_nothing_wrong_says_so_warmly(shop) -> None:
    shop.add("Keo Mony", "012 345 670")
    shop.book.consent.stop([shop.book.contacts.identifier_of("012 345 670")])
    shop.open_page()
    assert "Nothing is wrong with your list" in shop.texts()
    assert shop.page.findChild(type(shop.page.header.title), "health_score") is None


def test_every_count_leads_to_the_people_behind_it(shop, typos) -> None:
    nameless = shop.add("", "012 345 674")
    shop.open_page()
    assert "3 people have a mistyped e-mail address" in shop.texts()
    assert "1 person has no name" in shop.texts()
    shop.click("show_email_typo")
    assert listed(shop) == sorted(typos)
    assert [each.kind for each in shop.window.page().filters.chosen] == ["finding"]
    shop.open_page()
    shop.click("show_no_name")
    assert listed(shop) == [nameless]


def test_the_people_behind_a_finding_can_be_searched_and_the_filter_taken_off(shop, typos) -> None:
    shop.open_page()
    shop.click("show_email_typo")
    page = shop.window.page()
    page.head.search.setText("Bopha")
    page.head.search.searched.emit("Bopha")
    assert listed(shop) == [typos[0]]
    page.head.search.clear()
    page.filters.clear_filters()
    assert len(listed(shop)) == 4


def test_ticked_suggestions_are_repaired_and_undone(shop, typos) -> None:
    shop.open_page()
    shop.click("repair_email_typo")
    table = shop.page.findChild(SuggestionTable)
    model = shop.page.face.model
    shown = [model.data(model.index(row, 3)) for row in range(3)]
    assert shown == ["ly.bopha@gmail.com", "long.vuthy@gmail.com", "heng@gmail.com"]
    place = table.visualRect(model.index(1, TICK)).center()
    shop.qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y())
    )
    assert shop.buttons("repair")[0].text() == "Repair 2"
    assert shop.page.face.every.text() == "2 of 3 chosen"
    shop.click("repair")
    repaired = ["keo.mony@gmail.com", "ly.bopha@gmail.com", "long.vuthy@gmail.con"]
    assert shop.emails() == [*repaired, "heng@gmail.com"]
    assert shop.toast() == "Repaired 2 people"
    assert "1 person has a mistyped e-mail address" in shop.texts()
    shop.undo()
    assert "3 people have a mistyped e-mail address" in shop.texts()


def test_space_turns_ticks_and_the_box_turns_all(shop, typos) -> None:
    page = shop.open_page(finding="email_typo")
    table = page.findChild(SuggestionTable)
    table.select_row(0)
    shop.qtbot.keyClick(table, Qt.Key.Key_Space)
    assert page.face.model.count == 2
    shop.click("every")
    assert page.face.model.count == 3
    shop.click("every")
    assert page.face.model.count == 0
    assert not shop.buttons("repair")[0].isEnabled()


def test_what_has_no_safe_suggestion_wants_a_person(shop) -> None:
    who = shop.add("Sok Dara", "099")
    shop.open_page(finding="number_not_valid")
    assert "These want a person to look" in shop.texts()
    shop.click("show_people")
    assert listed(shop) == [who]


def test_a_repair_is_shown_again_after_a_change_of_language(shop, typos) -> None:
    shop.open_page(finding="email_typo")
    shop.window.set_language("km")
    shop.settle()
    assert shop.page.face is not None
    assert shop.page.face.model.count == 3
    assert "Clean-up" not in shop.texts()


def test_health_says_what_would_raise_it_and_how_it_went(shop, typos, clock) -> None:
    shop.open_page()
    score = shop.book.cleanup.health().score
    assert f"\n{score}\n" in shop.texts()
    assert "From tomorrow on you see here how it goes." in shop.texts()
    assert shop.buttons("raise_email_typo")
    clock.forward(days=1)
    shop.add("", "123")
    shop.settle()
    shop.window.show_page(ShowHome())
    page = shop.open_page()
    line = page.findChild(HealthLine)
    assert line is not None
    assert line.accessibleName().startswith(f"{score} on ")


def test_what_would_raise_it_opens_its_repair(shop, typos) -> None:
    shop.open_page()
    shop.click("raise_email_typo")
    assert shop.page.face is not None
    assert shop.page.face.code == "email_typo"


def test_a_shared_number_is_marked_and_unmarked(shop) -> None:
    for name in ("Ung Kosal", "Ros Thida", "Seng Narith"):
        shop.add(name, "023 880 880")
    shop.book.duplicates.search()
    shop.open_page()
    assert "023 880 880" in [b.text().replace("\u00a0", " ") for b in shop.buttons("")]
    shop.click("share_+85523880880")
    assert shop.book.duplicates.shared_values()[0].marked
    assert shop.toast().endswith("belongs to a household or a shop")
    assert shop.buttons("share_+85523880880")[0].text() == "Not shared"
    shop.undo()
    assert not shop.book.duplicates.shared_values()[0].marked


def test_duplicates_are_searched_and_looked_at_from_here(shop) -> None:
    for _ in range(2):
        shop.add("Keo Pisey", "096 706 654", "pisey@gmail.com", birth_date="1995-11-30")
    shop.open_page()
    assert "Is somebody in the list twice?" in shop.texts()
    shop.click("search_duplicates")
    assert "1 group looks like one person" in shop.texts()
    shop.click("look_duplicates")
    assert isinstance(shop.window.page(), DuplicatesPage)


def test_a_small_window_shows_both_columns_whole(shop, typos) -> None:
    for _ in range(2):
        shop.add("Sok Dara", "012 345 675", "dara@example.com")
    shop.book.duplicates.refresh()
    shop.window.resize(900, 540)
    shop.open_page()
    assert shop.buttons("look_duplicates") and shop.buttons("merge_certain")
    assert all(
        area.widget().width() <= area.viewport().width()
        for area in shop.page.findChildren(QScrollArea)
        if area.isVisible()
    )


def test_ctrl_5_and_the_palette_lead_here(shop) -> None:
    commands = {command.words: command for command in shop.window.commands()}
    assert commands["Clean-up"].shortcut == "Ctrl+5"
    commands["Clean-up"].run()
    shop.settle()
    assert shop.window.current == "cleanup"
    commands["Look at duplicates"].run()
    shop.settle()
    assert shop.window.current == "duplicates"
