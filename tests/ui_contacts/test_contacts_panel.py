"""The person beside: points, consent with its proof, tags, notes, what happened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Identifier, PointInput
from ui.desk.places import AskStop
from ui.kit import Button, TimelineRow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton
SOPHEA = Identifier("phone", "+85512345678")


def show(opened, contact_id: int) -> None:
    opened.page.show_contact(contact_id)
    opened.settle()


def test_the_panel_names_points_and_place(opened, people):
    show(opened, people[0])
    said = opened.texts()
    assert "ចាន់ សុភា" in said
    assert "Chan Sophea" in said
    assert "012\u00a0345\u00a0678" in said
    assert "Cellcard · main" in said
    assert "Phnom Penh" in said


def test_consent_is_a_sentence_with_its_proof(opened, book, people):
    book.consent.record(
        [
            NewEvent(
                SOPHEA, "confirmed", "sms", method="paper_sheet",
                happened_at="2026-03-14", evidence="Sheet 7, blue folder",
            )
        ]
    )  # fmt: skip
    show(opened, people[0])
    said = opened.texts()
    assert "SMS: yes" in said
    assert "On a paper sheet, 14\u00a0March\u00a02026." in said
    assert "Calls, WhatsApp, Telegram: not asked" in said
    proofs = [b for b in opened.page.panel.findChildren(Button) if "Sheet 7" in b.text()]
    QTest.mouseClick(proofs[0], LEFT)
    opened.settle()
    dialog = opened.child("proof_dialog")
    assert "Sheet 7, blue folder" in opened.texts(dialog)
    assert "012\u00a0345\u00a0678" in opened.texts(dialog)
    dialog.accept()


def test_a_stop_shows_at_once(opened, book, people):
    show(opened, people[0])
    book.consent.stop([SOPHEA], method="phone")
    opened.settle()
    said = opened.texts()
    assert "SMS, calls, WhatsApp, Telegram: no" in said
    assert "Asked to stop by phone, 21\u00a0November\u00a02026." in said


def test_a_stop_of_one_number_names_that_number(opened, book, people):
    other = Identifier("phone", "+85510458222")
    points = [PointInput("phone", "012 345 678"), PointInput("phone", "010 458 222")]
    book.contacts.set_points(people[0], points)
    book.consent.record([NewEvent(other, "confirmed", "sms", method="form", evidence="Form 7")])
    book.consent.stop([SOPHEA], method="phone", only_this=True)
    show(opened, people[0])
    said = opened.texts().replace("\u00a0", " ").split("\n")
    assert said.count("Asked to stop") == 1
    assert said.index("Asked to stop") == said.index("012 345 678") + 2  # below it, and its network
    assert "010 458 222 · SMS: yes" in said
    assert "012 345 678: no" in said
    assert "Asked to stop by phone, 21 November 2026." in said
    assert "Asked to stop on 012 345 678" in said
    assert "010 458 222 · Form 7" in said


def test_stops_of_two_numbers_are_not_said_twice(opened, book, people):
    points = [PointInput("phone", "012 345 678"), PointInput("phone", "010 458 222")]
    book.contacts.set_points(people[0], points)
    book.consent.stop([SOPHEA, Identifier("phone", "+85510458222")], method="phone")
    show(opened, people[0])
    said = opened.texts().replace("\u00a0", " ").split("\n")
    assert {"012 345 678: no", "010 458 222: no"} <= set(said)
    assert "SMS, calls, WhatsApp, Telegram: no" not in said


def test_a_stop_of_one_channel_says_which(opened, book, people):
    book.consent.stop([SOPHEA], "sms")
    show(opened, people[0])
    assert "No SMS" in opened.texts()


def test_a_number_with_a_mistake_says_it_is_not_used(opened, people, desk):
    show(opened, people[5])
    said = opened.texts()
    assert "Not used until the number or address is put right." in said
    assert desk.say("problem.phone.digit_missing") in said
    assert not opened.child("stop_person").isEnabled()


def test_the_red_hand_asks_for_a_stop(opened, people, desk):
    stopped: list[AskStop] = []
    desk.asked.connect(stopped.append)
    show(opened, people[1])
    QTest.mouseClick(opened.child("stop_person"), LEFT)
    assert stopped == [AskStop("010 458 221")]


def test_a_note_is_kept_and_shown(opened, book, people, told):
    show(opened, people[0])
    QTest.mouseClick(opened.child("add_note"), LEFT)
    area = opened.child("note")
    assert area.hasFocus()
    area.setPlainText("Likes green tea")
    QTest.mouseClick(opened.child("keep_note"), LEFT)
    opened.settle()
    assert told.last == "Note kept"
    assert "Likes green tea" in opened.texts()
    told.press()
    opened.settle()
    assert "Likes green tea" not in opened.texts()


def test_a_note_that_is_being_written_survives_a_change(opened, book, people):
    show(opened, people[0])
    opened.page.panel.open_note()
    opened.child("note").setPlainText("Half a")
    book.contacts.tag([people[0]], "New")
    opened.settle()
    assert opened.child("note").toPlainText() == "Half a"


def test_tags_are_edited_in_the_panel(opened, book, people, told):
    show(opened, people[0])
    tags = opened.child("panel_tags")
    tags.edit.setFocus()
    opened.qtbot.keyClicks(tags.edit, "Baby")
    QTest.keyClick(tags.edit, Qt.Key.Key_Return)
    opened.settle()
    assert book.contacts.get(people[0]).tags == ("Baby", "VIP")
    assert opened.child("panel_tags").edit.hasFocus()
    told.press()
    opened.settle()
    assert book.contacts.get(people[0]).tags == ("VIP",)


def test_what_happened_is_folded(opened, book, people):
    for number in range(5):
        book.activity.add_note(people[0], f"Note {number}")
    show(opened, people[0])
    rows = opened.page.panel.findChildren(TimelineRow)
    assert len(rows) == 4
    QTest.mouseClick(opened.child("all_timeline"), LEFT)
    opened.settle()
    shown = [row for row in opened.page.panel.findChildren(TimelineRow) if row.isVisible()]
    assert len(shown) > 5
    assert "Added to the list" in opened.texts()


def test_a_person_who_is_removed_leaves_the_panel(opened, book, people):
    show(opened, people[0])
    book.contacts.delete([people[0]])
    opened.settle()
    assert not opened.page.panel.isVisible()


def test_a_narrow_window_has_a_narrow_panel(opened, people):
    show(opened, people[0])
    assert opened.page.panel.width() == 352
    opened.page.resize(1024, 700)
    opened.settle()
    assert opened.page.panel.width() == 316
    assert opened.page.head.add.text() == ""
    assert opened.page.head.add.accessibleName() == "Add person"
