"""The builder, driven as a person would: what is clicked and typed, and what is then to be seen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.text.line_breaks import breakable
from desktop_app.words import Words
from ui.desk.places import NewCampaign, NewSegment, ShowPerson, ShowSegment
from ui.segments.words import rich

BUILT = {
    "all": [
        {"field": "province", "op": "is_any_of", "value": ["12", "08"]},
        {
            "any": [
                {"field": "tag", "op": "has", "value": "VIP"},
                {"field": "gender", "op": "is", "value": "male"},
            ]
        },
        {"not": {"field": "tag", "op": "has", "value": "Staff"}},
    ]
}


def build_it(room) -> None:
    """Province is any of Phnom Penh, Kandal; any of (VIP, male); not Staff."""
    room.open(NewSegment())
    first = room.rows()[0]
    room.choose(first.field, "province")
    room.choose(first.op, "is_any_of")
    room.put_tag(first, "Phnom Penh")
    room.put_tag(first, "kandal")
    room.click("add_group")
    second = room.rows()[1]
    room.choose(second.field, "tag")
    room.put_tag(second, "VIP")
    room.click("add_rule", 0)  # the group's own, above the root's
    third = room.rows()[2]
    room.choose(third.field, "gender")
    room.choose(third.editor.box, "male")
    room.click("add_rule", 1)
    fourth = room.rows()[3]
    room.choose(fourth.field, "tag")
    room.put_tag(fourth, "Staff")
    room.click(fourth.handle)
    room.pick_menu("negate")
    room.settle()


def test_a_rule_is_built_and_counted_live(room, book, people) -> None:
    build_it(room)
    assert room.page.face._built.rule == BUILT
    assert book.segments.count(BUILT) == 2
    assert room.number == "2"
    assert room.texts("line_count") == ["4", "3", "3", "2"]
    assert room.texts("joiner") == ["and", "or", "and not"]
    assert {row.accessibleName().split(",")[0] for row in room.all("some_person")} == {
        "Sok Dara",
        "Heng Vichea",
    }


def test_the_sentence_is_in_the_language_of_the_window(room, book, people) -> None:
    build_it(room)
    for language in ("en", "km"):
        if language != room.desk.i18n.language:
            state = room.close()
            room.desk.i18n.set_language(language)
            room.open(kept=state)
        said = book.segments.sentence(BUILT, Words(language))
        assert "**" in said
        shown = rich(breakable(said)).replace("<b>", '<span style="font-weight:600">')
        assert shown.replace("</b>", "</span>") in room.one("sentence").text()
    assert room.number == "2"  # what was built came along


def test_names_cannot_smuggle_markup_into_the_sentence(room, book, people) -> None:
    room.open(NewSegment())
    row = room.rows()[0]
    room.choose(row.field, "tag")
    room.put_tag(row, "<b>x</b> & **y**")
    room.settle()
    assert "&lt;b&gt;x&lt;/b&gt; &amp;" in room.one("sentence").text()


def test_a_line_without_a_value_is_quietly_left_out(room, people) -> None:
    room.open(NewSegment())
    room.choose(room.rows()[0].field, "province")
    room.settle()
    assert room.number == "6"
    assert room.texts("line_count") == ["\u2013"]
    assert not room.one("save_segment").isEnabled()
    room.choose(room.rows()[0].editor.box, "07")
    room.settle()
    assert (room.number, room.texts("line_count")) == ("1", ["1"])
    assert room.one("save_segment").isEnabled()


def test_what_cannot_be_read_is_marked_when_it_is_left(room, people) -> None:
    room.open(NewSegment())
    row = room.rows()[0]
    room.choose(row.field, "created_days")
    room.choose(row.op, "before")
    room.type(row.editor.edits[0], "31/13/2026")
    room.key(row.editor.edits[0], Qt.Key.Key_Return)
    room.settle()
    assert "31/12/2026" in row._note.text() and row._note.isVisible()
    assert room.number == "6"
    row.editor.edits[0].clear()
    room.type(row.editor.edits[0], "1.12.2026")
    room.key(row.editor.edits[0], Qt.Key.Key_Return)
    room.settle()
    assert not row._note.isVisible()
    assert row.editor.edits[0].text() == "01/12/2026"
    assert room.number == "6"


def test_money_is_written_out(room, people) -> None:
    room.open(NewSegment())
    row = room.rows()[0]
    room.choose(row.field, "spent_khr")
    room.type(row.editor.edits[0], "200000")
    room.key(row.editor.edits[0], Qt.Key.Key_Return)
    assert row.editor.edits[0].text() == "200,000\u17db"


def test_days_have_a_usual_number(room, people) -> None:
    room.open(NewSegment())
    row = room.rows()[0]
    room.choose(row.field, "created_days")
    room.settle()
    assert room.page.face._built.rule["all"][0]["value"] == 90
    row.editor.spin.setValue(7)
    room.settle()
    assert room.page.face._built.rule["all"][0]["value"] == 7


def test_a_second_tag_asks_for_any_of_them(room, people) -> None:
    room.open(NewSegment())
    row = room.rows()[0]
    room.choose(row.field, "tag")
    room.put_tag(row, "VIP")
    room.put_tag(row, "Staff")
    room.settle()
    assert row.op.currentText() == room.desk.say("segment.op.tag.is_any_of")
    assert room.number == "4"


def test_part_of_a_province_is_enough(room, people) -> None:
    room.open(NewSegment())
    row = room.rows()[0]
    room.choose(row.field, "province")
    room.choose(row.op, "is_any_of")
    room.put_tag(row, "siem")
    assert row.editor.tags.tags == ["Siem Reap"]
    room.put_tag(row, "nowhere")
    assert row.editor.tags.tags == ["Siem Reap"]


def test_saving_reopening_and_a_name_that_is_taken(room, book, people) -> None:
    book.segments.save("Taken", {"all": []})
    build_it(room)
    room.type(room.one("segment_name"), "Taken")
    room.key(room.one("segment_name"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    room.qtbot.waitUntil(lambda: room.all("name_error") != [])
    assert "Taken" in room.one("name_error").text()
    assert [info.name for info in book.segments.all()] == ["Taken"]
    room.one("segment_name").selectAll()
    room.type(room.one("segment_name"), "Capital")
    assert not room.all("name_error")
    room.click("save_segment")
    room.settle()
    assert book.segments.get("Capital").rule == BUILT
    assert room.told.last == "Saved “Capital”"
    assert not room.one("save_segment").isEnabled()
    room.open(ShowSegment("Capital"))
    assert room.one("segment_name").text() == "Capital"
    assert room.number == "2"
    assert room.rows()[0].editor.tags.tags == ["Phnom Penh", "Kandal"]
    assert room.texts("joiner") == ["and", "or", "and not"]


def test_saving_without_a_name_asks_for_one(room, book, people) -> None:
    book.segments.save("Taken", {"all": []})
    build_it(room)
    room.click("save_segment")
    dialog = room.page.findChild(QDialog, "name_dialog")
    room.type(dialog.field, "Taken")
    room.click(dialog.save)
    room.settle()
    assert dialog.isVisible() and "Taken" in dialog._row._error.text()
    dialog.field.clear()
    room.type(dialog.field, "Capital")
    room.click(dialog.save)
    room.settle()
    assert not dialog.isVisible()
    assert book.segments.get("Capital").rule == BUILT
    assert room.one("segment_name").text() == "Capital"


def test_a_campaign_starts_with_what_was_just_saved(room, book, people) -> None:
    book.segments.save("VIPs", {"field": "tag", "op": "has", "value": "VIP"})
    room.open(ShowSegment("VIPs"))
    room.click("use_segment")
    assert room.gone == [NewCampaign("VIPs")]
    room.choose(room.rows()[0].op, "has_not")
    room.click("use_segment")
    room.settle()
    assert room.gone[1:] == [NewCampaign("VIPs")]
    assert book.segments.get("VIPs").rule == {
        "all": [{"field": "tag", "op": "has_not", "value": "VIP"}]
    }


def test_undoing_a_save_is_followed(room, book, people) -> None:
    book.segments.save("VIPs", {"field": "tag", "op": "has", "value": "VIP"})
    room.open(ShowSegment("VIPs"))
    room.choose(room.rows()[0].op, "has_not")
    room.click("save_segment")
    room.settle()
    assert room.number == "3" and not room.one("save_segment").isEnabled()
    room.told.press()
    room.settle()
    assert book.segments.get("VIPs").rule["op"] == "has"
    room.qtbot.waitUntil(lambda: room.rows()[0].op.key == "has")
    room.settle()
    assert room.number == "3" and not room.one("save_segment").isEnabled()


def test_counts_follow_the_people(room, book, people) -> None:
    book.segments.save("VIPs", {"field": "tag", "op": "has", "value": "VIP"})
    room.open(ShowSegment("VIPs"))
    assert room.number == "3"
    book.contacts.tag([people["Heng Vichea"]], "VIP")
    room.qtbot.waitUntil(lambda: room.number == "4")


def test_a_rule_taken_out_can_be_put_back(room, people) -> None:
    build_it(room)
    room.click(room.rows()[3].remove)
    room.settle()
    assert room.number == "3"
    assert room.told.last == "Rule taken out"
    room.told.press()
    room.settle()
    assert room.number == "2" and room.page.face._built.rule == BUILT


def test_groups_can_be_left_out_and_taken_apart(room, people) -> None:
    build_it(room)
    room.click("joiner", 0)
    room.settle()
    assert room.number == "0"
    assert "not" in room.page.face._built.rule["all"][1]
    room.click("joiner", 0)
    room.click("group_menu")
    room.pick_menu("ungroup")
    room.settle()
    assert len(room.all("group")) == 1 and len(room.page.face._built.rule["all"]) == 4


def test_all_and_any(room, people) -> None:
    build_it(room)
    room.key(room.one("kind", 1), Qt.Key.Key_Left)
    room.settle()
    assert room.page.face._built.rule["all"][1].keys() == {"all"}
    assert room.number == "1"
    assert room.texts("joiner") == ["and", "and", "and not"]


def shown_fields(room) -> list[str]:
    return [row.line.field for row in room.rows()]


def test_lines_move_with_the_keyboard(room, people) -> None:
    build_it(room)
    second = room.rows()[1]
    room.wake(room.window)
    second.remove.setFocus()
    room.key(second.remove, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown_fields(room) == ["province", "gender", "tag", "tag"]
    assert QApplication.focusWidget() is second.remove
    room.key(second.remove, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown_fields(room) == ["province", "tag", "gender", "tag"]


def test_lines_move_with_the_mouse(room, people) -> None:
    build_it(room)
    handle = room.rows()[0].handle
    below = room.rows()[3]
    start = handle.rect().center()
    end = handle.mapFrom(room.page, below.mapTo(room.page, QPoint(8, below.height())))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, start + QPoint(0, 30))
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=end)
    QApplication.processEvents()
    assert shown_fields(room) == ["tag", "gender", "tag", "province"]


def test_tab_goes_through_in_reading_order(room, people) -> None:
    build_it(room)
    order = list(room.page.face.tree.box(room.page.face.draft.root).tab_order())
    order = [widget.focusProxy() or widget for widget in order if widget.isVisible()]
    room.wake(room.window)
    for key, way in ((Qt.Key.Key_Tab, order), (Qt.Key.Key_Backtab, order[::-1])):
        way[0].setFocus()
        seen = []
        for _ in way:
            seen.append(QApplication.focusWidget())
            room.key(seen[-1], key)
        assert seen == way


def test_a_new_segment_begins_at_its_name(room, people) -> None:
    room.open(NewSegment()).setFocus()
    assert QApplication.focusWidget() is room.one("segment_name")
    assert room.page.focus_search()
    assert QApplication.focusWidget() is room.one("why_search")


def test_every_control_has_a_name(room, people) -> None:
    build_it(room)
    for widget in room.page.findChildren(QWidget):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if reached and widget.focusProxy() is None:
            assert widget.accessibleName(), widget


def test_nothing_is_cut_in_a_small_window(room, people) -> None:
    for size in ((1024 - 88, 700), (1440 - 224, 900)):
        build_it(room)
        room.window.resize(*size)
        room.settle()
        assert (room.window.width(), room.window.height()) == size
        bounds = room.page.face._area.viewport()
        for row in room.rows():
            right = row.mapTo(bounds, row.rect().topRight()).x()
            assert right < bounds.width()
            for part in (row.field, row.op, row.editor, row.remove):
                assert part.geometry().isValid() or not part.isVisible()
                assert part.width() >= part.minimumSizeHint().width()


def test_why_somebody_is_in_or_out(room, people) -> None:
    build_it(room)
    room.type(room.one("why_search"), "bopha")
    room.key(room.one("why_search"), Qt.Key.Key_Return)
    room.settle()
    room.click("why_person")
    room.settle()
    assert room.all("why_out") and not room.all("why_in")
    said = [line.accessibleName() for line in room.all("why_line")]
    assert said == [
        "Province is any of Phnom Penh, Kandal: holds",
        "Any of these: holds",
        "Tag has VIP: holds",
        "Gender is male: does not hold",
        "Not: Tag has Staff: does not hold",
    ]
    room.click(room.rows()[3].remove)
    room.settle()
    assert room.all("why_in") and len(room.all("why_line")) == 4


def test_a_number_finds_them_too(room, people) -> None:
    build_it(room)
    room.type(room.one("why_search"), "012345678")
    room.key(room.one("why_search"), Qt.Key.Key_Return)
    room.settle()
    assert [row.text() for row in room.all("why_person")] == ["Sok Dara"]


def test_people_open_from_the_panel(room, people) -> None:
    build_it(room)
    first = room.all("some_person")[0]
    room.click(first)
    assert room.gone == [ShowPerson(people[first.text()])]


def test_shuffle_shows_others(room, book, people) -> None:
    room.open(NewSegment())
    seen = set()
    for _ in range(6):
        seen |= {row.text() for row in room.all("some_person")}
        room.click("shuffle")
        room.settle()
    assert seen == set(people)


def test_the_bar_adds_up_to_the_count(room, people) -> None:
    room.open(NewSegment())
    reach = room.one("reach")
    assert reach.accessibleName() == (
        "0 may get SMS offers, 5 not asked yet, 0 said no or stopped, 1 no number for SMS"
    )
