"""The list of campaigns, saving on the way, and who stands behind a line of the check."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.sending import export
from ui.campaigns.campaign_list import CampaignList, CampaignRow, Entry, RenameDialog
from ui.campaigns.draft import Step
from ui.campaigns.people_dialog import PeopleDialog
from ui.campaigns.wizard import Wizard
from ui.desk.places import NewCampaign, NewSegment, ShowCampaign, ShowPerson
from ui.kit import EmptyState


def rows(seen) -> dict[str, str]:
    found = seen.page.findChildren(CampaignRow, "campaign")
    return {each.text(): each.accessibleName() for each in found if each.isVisible()}


def choose(seen, shop, name, words) -> None:
    """A line of a campaign's menu."""
    campaign = shop.get(name)
    exports = shop.book.campaigns.exports(name)
    menu = seen.page.face.menu(Entry(campaign, exports[0] if exports else None))
    action = next(each for each in menu.actions() if each.text() == words)
    if action.isEnabled():
        action.trigger()
    seen.settle()
    return action


def dialog(seen, kind):
    found = [each for each in seen.page.window().findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def waterfall_row(seen, number) -> None:
    row = seen.find("waterfall").rows[number]
    seen.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    seen.settle()


def people(seen) -> list[tuple[str, str]]:
    model = dialog(seen, PeopleDialog).model
    seen.settle()
    for row in range(model.rowCount()):
        model.data(model.index(row, 0))
    seen.settle()
    return [
        (model.data(model.index(row, 0)), model.data(model.index(row, 1)))
        for row in range(model.rowCount())
    ]


def test_an_empty_list_teaches_and_starts_the_first(screen, shop):
    seen = screen()
    assert not seen.sees("new_campaign")
    button = seen.page.findChild(EmptyState).button
    seen.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    seen.settle()
    assert isinstance(seen.page.face, Wizard)


def test_the_list_tells_how_many_each_reaches(screen, shop):
    shop.draft("Draft one")
    shop.draft("No people", segments=())
    shop.draft("Out")
    export(shop.book.campaigns, "Out", "twilio", shop.folder / "list.csv")
    told = rows(screen())
    assert "2 of 5 people" in told["Draft one"]
    assert "2 people" in told["Out"]
    assert "people" not in told["No people"].removeprefix("No people")


def test_a_click_opens_a_campaign(screen, shop):
    shop.draft()
    seen = screen()
    assert seen.sees("new_campaign")
    seen.click("campaign")
    assert seen.find("name").text() == "Sale"
    seen.click("crumb")
    assert isinstance(seen.page.face, CampaignList)


def test_the_new_button_starts_one(screen, shop):
    shop.draft()
    seen = screen()
    seen.click("new_campaign")
    assert seen.find("name").text() == "New campaign"


def test_duplicate_makes_another_draft(screen, shop, told):
    shop.draft()
    seen = screen()
    choose(seen, shop, "Sale", "Duplicate")
    assert shop.names() == ["Sale", "Sale 2"]
    assert set(rows(seen)) == {"Sale", "Sale 2"}
    assert told.last == "Made “Sale 2”"


def test_delete_and_undo(screen, shop, told):
    shop.draft()
    seen = screen()
    choose(seen, shop, "Sale", "Delete")
    assert shop.names() == []
    assert rows(seen) == {}
    assert told.last == "Deleted “Sale”"
    told.press()
    seen.settle()
    assert shop.names() == ["Sale"]
    assert set(rows(seen)) == {"Sale"}


def test_what_was_exported_stays_and_says_why(screen, shop, desk):
    shop.draft()
    export(shop.book.campaigns, "Sale", "twilio", shop.folder / "list.csv")
    seen = screen()
    action = choose(seen, shop, "Sale", "Delete")
    assert not action.isEnabled()
    assert action.toolTip() == desk.say("campaign.kept", name="Sale")
    assert shop.names() == ["Sale"]


def test_rename_tells_a_name_that_is_taken(screen, shop, desk):
    shop.draft("One")
    shop.draft("Two")
    seen = screen()
    choose(seen, shop, "One", "Rename")
    asked = dialog(seen, RenameDialog)
    asked.edit.setText("Two")
    seen.qtbot.keyClick(asked.edit, Qt.Key.Key_Return)
    seen.settle()
    assert asked.isVisible()
    assert asked.edit.accessibleDescription() == desk.say("campaign.name_taken", name="Two")
    asked.edit.setText("Three")
    seen.qtbot.keyClick(asked.edit, Qt.Key.Key_Return)
    seen.settle()
    assert not asked.isVisible()
    assert shop.names() == ["Three", "Two"]


# saving


def test_a_step_and_leaving_save_the_draft(screen, shop):
    seen = screen(NewCampaign("All"))
    assert shop.names() == []
    seen.click("next")
    assert [one.name for one in shop.get("New campaign").segments] == ["All"]
    seen.type("message", "Hello")
    seen.page.save_state()
    assert shop.get("New campaign").message == ""
    seen.page.leave()
    seen.settle()
    assert shop.get("New campaign").message == "Hello"


def test_a_new_one_that_nobody_touched_is_not_saved(screen, shop):
    seen = screen(NewCampaign())
    seen.page.leave()
    seen.click("crumb")
    assert shop.names() == []


def test_new_ones_are_numbered(screen, shop):
    shop.draft("New campaign")
    assert screen(NewCampaign()).find("name").text() == "New campaign 2"


def test_a_name_that_is_taken_is_told_and_nothing_goes_on(screen, shop, desk):
    shop.draft("Sale")
    seen = screen(NewCampaign("All"))
    seen.find("name").selectAll()
    seen.type("name", "Sale")
    seen.click("next")
    assert seen.page.face.draft.step == Step.AUDIENCE
    assert seen.text("name_error") == desk.say("campaign.name_taken", name="Sale")
    seen.type("name", "Sales")
    assert not seen.sees("name_error")
    seen.click("next")
    assert shop.names() == ["Sale", "Sales"]


def test_escape_takes_the_typing_in_the_name_back(screen, shop):
    shop.draft("Sale")
    seen = screen(ShowCampaign("Sale"))
    seen.type("name", "xyz")
    seen.qtbot.keyClick(seen.find("name"), Qt.Key.Key_Escape)
    assert seen.page.face.draft.campaign.name == "Sale"


def test_without_a_segment_the_way_stops_at_once(screen, shop, desk):
    seen = screen(NewCampaign())
    seen.click("next")
    assert seen.page.face.draft.step == Step.AUDIENCE
    assert seen.find("include").accessibleDescription() == desk.say("campaign.no_segment")


def test_without_any_segment_the_page_leads_to_making_one(screen, shop, desk, qtbot):
    shop.book.segments.delete("All")
    shop.book.segments.delete("Kandal")
    seen = screen(NewCampaign())
    assert not seen.sees("include")
    assert not seen.find("next").isEnabled()
    with qtbot.waitSignal(desk.navigate) as went:
        seen.page.face.step._none.button.click()
    assert went.args == [NewSegment()]


def test_a_segment_renamed_elsewhere_is_the_same_one_in_the_open_campaign(screen, shop):
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    rule = shop.book.segments.get("All").rule
    shop.book.segments.save("Everybody", rule, old_name="All")
    seen.settle()
    assert seen.find("include").tags == ["Everybody"]
    assert [each.text() for each in seen.offers()] == ["Kandal", "Kandal"]
    assert not seen.page.face.draft.changed
    seen.find("include").set_tags(["Everybody", "Kandal"])
    seen.find("include").changed.emit(["Everybody", "Kandal"])
    seen.click("next")
    assert [one.name for one in shop.get("Sale").segments] == ["Everybody", "Kandal"]


def test_a_deleted_segment_is_told_in_the_open_campaign(screen, shop, desk):
    shop.draft()
    rule = shop.book.segments.get("All").rule
    shop.book.segments.delete("All")
    shop.book.segments.save("All", rule)
    seen = screen(ShowCampaign("Sale"))
    told = desk.say("campaign.unknown_segment", name="All")
    assert seen.find("include").accessibleDescription() == told


def test_an_undo_elsewhere_is_seen_in_the_open_campaign(screen, shop, desk):
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.page.face.go(Step.MESSAGE)
    seen.settle()
    seen.type("message", "XYZ")
    seen.click("next")
    assert "XYZ" in shop.get("Sale").message
    desk.undo(shop.book.history.next_undo().change.id)
    seen.settle()
    assert "XYZ" not in seen.page.face.draft.campaign.message
    desk.undo(shop.book.history.next_undo().change.id)
    seen.settle()
    assert isinstance(seen.page.face, CampaignList)


def test_the_state_gives_the_same_page_again(screen, shop):
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.page.face.go(Step.EXPORT)
    seen.settle()
    seen.click("choice_twilio")
    again = screen(kept=seen.page.save_state())
    assert again.find("choice_twilio").isChecked()
    assert screen().page.save_state() is None


# the check


@pytest.fixture
def checked(screen, shop):
    shop.stop("012 345 680")
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.page.face.go(Step.CHECK)
    seen.settle()
    return seen


def test_a_line_of_the_waterfall_shows_its_people_and_all_their_reasons(checked, desk):
    said = [row.accessibleName() for row in checked.find("waterfall").rows]
    stopped = desk.say("reason.suppressed")
    assert said[1] == f"{stopped}: −2"
    waterfall_row(checked, 1)
    assert dialog(checked, PeopleDialog).windowTitle() == f"{stopped}: 2 people"
    found = dict(people(checked))
    assert set(found) == {"Rithy", "Vanna"}
    assert found["Rithy"].split(", ")[0] == stopped
    assert len(found["Rithy"].split(", ")) > 1


def test_the_last_line_shows_who_is_in_the_file(checked):
    waterfall_row(checked, len(checked.find("waterfall").rows) - 1)
    assert people(checked) == [("Dara", ""), ("Sokha", "")]


def test_the_first_line_shows_everybody(checked):
    waterfall_row(checked, 0)
    assert {name for name, _ in people(checked)} == {"Dara", "Sokha", "Rithy", "Bopha", "Vanna"}


def test_who_is_left_out_shows_nobody_of_the_file(checked):
    checked.click("who_is_left_out")
    assert {name for name, _ in people(checked)} == {"Rithy", "Bopha", "Vanna"}


def test_a_click_on_somebody_opens_the_person(checked, shop, desk, qtbot):
    checked.click("see_proof")
    asked = dialog(checked, PeopleDialog)
    checked.settle()
    spot = asked.table.visualRect(asked.model.index(1, 0)).center()
    with qtbot.waitSignal(desk.navigate) as went:
        qtbot.mouseClick(asked.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert went.args == [ShowPerson(shop.ids["Sokha"])]
    assert not asked.isVisible()
