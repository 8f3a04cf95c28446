"""The list of segments: what it shows, and what can be done from it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop_app.segments.quick import QUICK_FILTERS
from ui.desk.places import NewCampaign, NewSegment, ShowMatching, ShowSegment

VIPS = {"field": "tag", "op": "has", "value": "VIP"}
STAFF = {"field": "tag", "op": "has", "value": "Staff"}


def names(room) -> list[str]:
    return room.texts("row_name")


def choose(room, row: int, what: str) -> None:
    room.click("row_menu", row)
    room.pick_menu(what)
    room.settle()


def test_the_empty_list_offers_starters(room, book, people) -> None:
    room.open()
    starters = room.all("starter")
    assert [starter.text() for starter in starters] == [
        room.desk.say(code) for code, _ in QUICK_FILTERS
    ]
    name = room.desk.say("segment.quick.not_asked")
    not_asked = next(starter for starter in starters if starter.text() == name)
    assert not_asked.accessibleDescription() == "5 people"
    room.click(not_asked)
    room.settle()
    assert room.number == "5"
    assert room.one("segment_name").text() == name
    assert room.one("save_segment").isEnabled()
    assert book.segments.all() == []


def test_segments_show_sentence_and_live_count(room, book, people) -> None:
    book.segments.save("VIPs", VIPS)
    book.segments.save("All staff", STAFF)
    room.open()
    assert names(room) == ["All staff", "VIPs"]
    assert room.texts("row_count") == ["2", "3"]
    assert "VIP" in room.all("row_sentence")[1].text()
    book.contacts.delete([people["Sok Dara"]])
    room.qtbot.waitUntil(lambda: room.texts("row_count") == ["2", "2"])


def test_enter_or_a_click_opens(room, book, people) -> None:
    book.segments.save("VIPs", VIPS)
    room.open()
    room.click("segment_row")
    room.settle()
    assert room.number == "3"
    room.click("crumb")
    room.settle()
    room.one("segment_row").setFocus()
    room.key(room.one("segment_row"), Qt.Key.Key_Return)
    room.settle()
    assert room.one("segment_name").text() == "VIPs"


def test_renaming(room, book, people) -> None:
    book.segments.save("VIPs", VIPS)
    book.segments.save("Staff", STAFF)
    room.open()
    choose(room, 1, "rename")
    dialog = room.page.findChild(QDialog, "name_dialog")
    assert dialog.field.text() == "VIPs"
    room.type(dialog.field, "Staff")
    room.click(dialog.save)
    room.settle()
    assert dialog.isVisible() and dialog._row._error.text()
    dialog.field.selectAll()
    room.type(dialog.field, "Best customers")
    room.key(dialog.field, Qt.Key.Key_Return)
    room.settle()
    assert names(room) == ["Best customers", "Staff"]
    assert book.segments.get("Best customers").rule == VIPS


def test_duplicating_twice(room, book, people) -> None:
    book.segments.save("VIPs", VIPS)
    room.open()
    choose(room, 0, "duplicate")
    room.qtbot.waitUntil(lambda: len(names(room)) == 2)
    room.settle()
    choose(room, 0, "duplicate")
    room.qtbot.waitUntil(lambda: len(names(room)) == 3)
    assert names(room) == ["VIPs", "VIPs copy", "VIPs copy 2"]
    assert [info.rule for info in book.segments.all()] == [VIPS] * 3


def test_deleting_and_undo(room, book, people) -> None:
    book.segments.save("VIPs", VIPS)
    room.open()
    choose(room, 0, "delete")
    room.qtbot.waitUntil(lambda: room.all("starter") != [])
    assert book.segments.all() == []
    assert room.told.last == "Deleted VIPs"
    room.told.press()
    room.qtbot.waitUntil(lambda: names(room) == ["VIPs"])
    room.settle()


def test_going_on_with_a_segment(room, book, people) -> None:
    book.segments.save("VIPs", VIPS)
    room.open()
    choose(room, 0, "use")
    choose(room, 0, "people")
    assert room.gone == [
        NewCampaign("VIPs"),
        ShowMatching(VIPS, "VIPs"),
    ]


def test_unsaved_changes_are_kept_and_shown(room, book, people) -> None:
    book.segments.save("VIPs", VIPS)
    room.open(ShowSegment("VIPs"))
    room.choose(room.rows()[0].op, "has_not")
    room.click("crumb")
    room.settle()
    assert len(room.all("unsaved")) == 1
    assert room.texts("row_count") == ["3"]
    room.open()  # the page was left and is back
    assert len(room.all("unsaved")) == 1
    room.click("segment_row")
    room.settle()
    assert room.rows()[0].op.key == "has_not"
    room.click("crumb")
    room.settle()
    choose(room, 0, "discard")
    assert not room.all("unsaved")
    room.click("segment_row")
    room.settle()
    assert room.rows()[0].op.key == "has"


def test_a_segment_never_saved_is_kept_too(room, book, people) -> None:
    room.open(NewSegment())
    room.choose(room.rows()[0].field, "tag")
    room.put_tag(room.rows()[0], "VIP")
    room.type(room.one("segment_name"), "Mine")
    state = room.close()
    room.open(kept=state)
    assert (room.one("segment_name").text(), room.number) == ("Mine", "3")
    room.click("crumb")
    room.settle()
    assert names(room) == ["Mine"] and len(room.all("unsaved")) == 1
    choose(room, 0, "discard")
    assert names(room) == [] and room.all("starter")


def test_an_empty_new_segment_leaves_nothing_behind(room, people) -> None:
    room.open(NewSegment())
    room.click("crumb")
    room.settle()
    assert names(room) == []


def test_renaming_elsewhere_keeps_unsaved_rules(room, book, people) -> None:
    book.segments.save("VIPs", VIPS)
    room.open(ShowSegment("VIPs"))
    room.choose(room.rows()[0].op, "has_not")
    book.segments.save("Best", VIPS, "VIPs")
    room.qtbot.waitUntil(lambda: room.one("segment_name").text() == "Best")
    room.qtbot.waitUntil(lambda: [row.op.key for row in room.rows()] == ["has_not"])
    assert room.one("save_segment").isEnabled()


def test_a_rule_about_a_field_that_is_gone_says_so(room, book, people) -> None:
    key = book.contacts.add_field("Shoe size", "number")
    added = book.history.next_undo().change.id
    book.segments.save("Big feet", {"field": key, "op": "more_than", "value": 42})
    room.open()
    assert room.texts("row_count") == ["0"]
    book.history.undo(added)
    room.qtbot.waitUntil(lambda: key in room.one("row_sentence").text())
    room.click("segment_row")
    room.settle()
    assert room.rows()[0].field.placeholderText() == "This field is gone"
    assert room.number == "6"


def test_a_segment_that_is_not_there_leads_to_the_list(room, book) -> None:
    room.open(ShowSegment("Nobody made it"))
    assert room.told.errors and "Nobody made it" in room.told.errors.pop()
    assert room.all("new_segment")
