"""The message while it is written: fields, fallbacks, lengths, advice, and real people's phones."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop_app.words import Words
from ui.campaigns.draft import Step
from ui.desk.places import ShowCampaign
from ui.kit import Paragraph

# 86 characters with a number to call, as in DOMAIN.md's arithmetic for Khmer: 67 in each of two
KHMER = "ផ្សារសុខាបញ្ចុះតម្លៃលើផលិតផលថែស្បែកដល់ថ្ងៃអាទិត្យ។សុំឈប់ហៅ012 999 888" + "ក" * 17


def at_message(screen, shop, message, **more):
    shop.draft(message=message, **more)
    seen = screen(ShowCampaign("Sale"))
    seen.page.face.go(Step.MESSAGE)
    seen.settle()
    return seen


def phone(seen) -> str:
    return seen.find("phone").accessibleName()


def help_of(seen, field) -> str:
    row = seen.page.face.step.fallbacks.rows[field]
    return " ".join(each.text() for each in row.findChildren(Paragraph) if each.isVisible())


def test_khmer_is_counted_in_parts_of_67(screen, shop):
    assert len(KHMER) == 86
    seen = at_message(screen, shop, KHMER)
    assert (seen.text("parts"), seen.text("used")) == ("2 parts", "86 of 134 characters")
    assert seen.text("sms_total") == "4 SMS"


def test_latin_letters_fit_160(screen, shop):
    seen = at_message(screen, shop, "a" * 148 + "012 999 888")
    assert (seen.text("parts"), seen.text("used")) == ("1 part", "159 of 160 characters")
    seen.find("message").moveCursor(seen.find("message").textCursor().MoveOperation.End)
    seen.type("message", "bb")
    assert (seen.text("parts"), seen.text("used")) == ("2 parts", "161 of 306 characters")


def test_each_person_s_phone_shows_their_own_message(screen, shop):
    seen = at_message(screen, shop, "Dear {name}. To stop, call 012 999 888")
    assert seen.text("preview_name") == "Dara"
    assert seen.text("preview_place") == "1 of 2"
    assert phone(seen).startswith("Dear Dara.")
    assert not seen.find("person_before").isEnabled()
    seen.click("person_after")
    assert (seen.text("preview_name"), seen.text("preview_place")) == ("Sokha", "2 of 2")
    assert phone(seen).startswith("Dear Sokha.")
    assert not seen.find("person_after").isEnabled()


def test_more_people_are_fetched_when_the_last_is_near(screen, shop):
    for number in range(60):
        shop.person(f"Person {number:02}", f"010 {200000 + number}")
    seen = at_message(screen, shop, "Hi {name}. To stop, call 012 999 888")
    assert seen.text("preview_place") == "1 of 62"
    live = seen.page.face.live
    live.go_to(49)
    seen.settle()
    seen.click("person_after")
    assert seen.text("preview_place") == "51 of 62"
    assert phone(seen).startswith(f"Hi {seen.text('preview_name')}.")


def test_what_is_read_where_something_is_missing(screen, shop):
    shop.person("", "010 300 300")
    seen = at_message(screen, shop, "Dear {name}, hello. To stop, call 012 999 888")
    assert "1 person has none" in help_of(seen, "name")
    seen.type("fallback_name", "customer")
    seen.page.face.live.go_to(2)
    seen.settle()
    assert phone(seen).startswith("Dear customer, hello.")
    seen.click("next")
    assert "1 person has no name they read “customer”" in seen.said()
    assert shop.get("Sale").fallbacks == {"name": "customer"}
    seen.click("fix_name")
    assert seen.page.focusWidget() is seen.find("fallback_name")


def test_a_fallback_in_the_message_itself_needs_no_field(screen, shop):
    seen = at_message(screen, shop, "Dear {name|friend}. To stop, call 012 999 888")
    assert not seen.sees("fallback_name")


def test_fields_go_in_where_the_cursor_is(screen, shop):
    shop.book.contacts.add_field("Shoe size", "number")
    seen = at_message(screen, shop, "Dear , hello")
    cursor = seen.find("message").textCursor()
    cursor.setPosition(5)
    seen.find("message").setTextCursor(cursor)
    seen.click("insert_name")
    assert seen.find("message").toPlainText() == "Dear {name}, hello"
    seen.type("message", "!")
    assert seen.find("message").toPlainText() == "Dear {name}!, hello"


def test_a_field_that_does_not_exist_is_told_at_once_and_stops_the_way(screen, shop, desk):
    seen = at_message(screen, shop, "")
    seen.type("message", "Dear {nmae}")
    sentence = desk.say("campaign.unknown_merge_field", field="nmae")
    assert seen.find("message").accessibleDescription() == sentence
    seen.click("next")
    assert seen.page.face.draft.step == Step.MESSAGE


def test_an_empty_message_stops_the_way(screen, shop, desk):
    seen = at_message(screen, shop, "")
    assert seen.find("message").accessibleDescription() == ""
    seen.click("next")
    assert seen.page.face.draft.step == Step.MESSAGE
    assert seen.find("message").accessibleDescription() == desk.say("campaign.empty_message")


def test_plain_quotes_are_offered_where_they_save_parts(screen, shop):
    message = "“Sale” " + "a" * 80 + " 012 999 888"
    seen = at_message(screen, shop, message)
    assert seen.text("parts") == "2 parts"
    assert "1 part fewer" in seen.banner("twin_advice")
    seen.click("twin_advice_action")
    assert seen.find("message").toPlainText().startswith('"Sale" ')
    assert seen.text("parts") == "1 part"
    assert not seen.sees("twin_advice")


def test_nothing_is_offered_where_khmer_needs_unicode_anyway(screen, shop):
    seen = at_message(screen, shop, KHMER + " “a”")
    assert not seen.sees("twin_advice")


def test_invisible_spaces_are_told_and_not_sent(screen, shop):
    seen = at_message(screen, shop, "Hi\u200b there\u200b, stop: 012 999 888")
    assert seen.banner("space_advice").startswith("2 invisible spaces")
    assert phone(seen) == "Hi there, stop: 012 999 888"


def test_how_to_stop_is_asked_for_and_added_with_a_click(screen, shop):
    seen = at_message(screen, shop, "Come in")
    assert seen.sees("stop_advice")
    seen.click("stop_advice_action")
    line = Words("en").say("campaign.stop_line")
    assert seen.find("message").toPlainText() == f"Come in {line} "
    seen.type("message", "012 999 888")
    assert seen.find("message").toPlainText() == f"Come in {line} 012 999 888"
    assert not seen.sees("stop_advice")


def test_the_line_is_not_added_twice_while_its_number_is_missing(screen, shop):
    seen = at_message(screen, shop, "Come in")
    seen.click("stop_advice_action")
    assert seen.sees("stop_advice")
    seen.click("stop_advice_action")
    assert seen.find("message").toPlainText().count(Words("en").say("campaign.stop_line")) == 1


@pytest.mark.parametrize(
    ("message", "done"),
    [
        ("Sale 🎉! To stop, call. See you", "Sale 🎉! To stop, call 012 999 888. See you"),
        ("Sale! to unsubscribe text", "Sale! to unsubscribe text 012 999 888"),
        ("លក់ សុំឈប់ ហៅ", "លក់ សុំឈប់ ហៅ 012 999 888"),
    ],
)
def test_a_line_that_is_begun_is_finished_and_no_other_added(screen, shop, message, done):
    seen = at_message(screen, shop, message)
    assert "lacks a number" in seen.banner("stop_advice")
    seen.click("stop_advice_action")
    seen.type("message", "012 999 888")
    assert seen.find("message").toPlainText() == done
    assert not seen.sees("stop_advice")


def test_fields_of_another_program_are_replaced_with_a_click(screen, shop):
    seen = at_message(screen, shop, "")
    seen.type("message", "Dear *|FNAME|* of {{company}}, 012 999 888")
    assert "*|FNAME|* → {name}, {{company}} → {company}" in seen.banner("foreign_advice")
    seen.click("foreign_advice_action")
    assert seen.find("message").toPlainText() == "Dear {name} of {company}, 012 999 888"
    assert not seen.sees("foreign_advice")


def test_a_khmer_message_gets_the_khmer_line(screen, shop):
    seen = at_message(screen, shop, "ជម្រាបសួរ")
    seen.click("stop_advice_action")
    line = Words("km").say("campaign.stop_line")
    assert seen.find("message").toPlainText() == f"ជម្រាបសួរ {line} "


def test_the_check_leads_back_to_the_line_that_is_missing(screen, shop):
    seen = at_message(screen, shop, "Come in")
    seen.click("next")
    assert "The message does not say how to stop" in seen.said()
    seen.click("fix_stop")
    assert seen.page.face.draft.step == Step.MESSAGE
    assert Words("en").say("campaign.stop_line") in seen.find("message").toPlainText()


def test_the_price_is_remembered_and_multiplied(screen, shop, desk):
    seen = at_message(screen, shop, KHMER)
    assert seen.text("cost") == "–"
    seen.type("price", "80")
    assert seen.text("cost") == "320\u17db"
    currency = seen.find("currency")
    seen.qtbot.keyClick(currency, Qt.Key.Key_Right)
    seen.find("price").selectAll()
    seen.type("price", "0.0215")
    assert seen.text("cost") == "$0.09"
    again = screen(kept=seen.page.save_state())
    assert again.text("price") == "0.0215"
    assert again.text("cost") == "$0.09"


def test_the_cursor_survives_a_page_built_anew(screen, shop):
    seen = at_message(screen, shop, "Dear {name}, hello")
    cursor = seen.find("message").textCursor()
    cursor.setPosition(7)
    seen.find("message").setTextCursor(cursor)
    again = screen(kept=seen.page.save_state())
    assert again.page.face.draft.step == Step.MESSAGE
    assert again.find("message").textCursor().position() == 7
    assert again.page.focusWidget() is again.find("message")


def test_a_message_that_can_t_be_read_lets_one_go_back_and_is_kept(screen, shop, told):
    seen = at_message(screen, shop, "Dear you. To stop, call 012 999 888")
    seen.find("message").setPlainText("Dear {nmae")
    seen.settle()
    assert phone(seen) == "Dear {nmae"
    seen.click("back")
    assert seen.page.face.draft.step == Step.AUDIENCE
    assert told.errors == []
    assert shop.get("Sale").message == "Dear {nmae"  # as it was typed, for another day
    seen.click("next")
    assert seen.find("message").toPlainText() == "Dear {nmae"


def test_the_way_ends_at_a_message_that_can_t_be_read(screen, shop, desk):
    seen = at_message(screen, shop, "Dear you. To stop, call 012 999 888")
    seen.find("message").setPlainText("Dear {nmae}")
    seen.page.face.stepper.clicked.emit(Step.CHECK)
    seen.settle()
    assert seen.page.face.draft.step == Step.MESSAGE
    said = [each.text() for each in seen.page.findChildren(Paragraph) if each.isVisible()]
    assert any("nmae" in text for text in said)
