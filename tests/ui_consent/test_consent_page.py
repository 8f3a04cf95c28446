"""The Consent page in the real window: overview, stops, replies, list, requests, retention."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop_app.book import Book
from desktop_app.consent.stopping.model import Reply
from desktop_app.contacts.model import Identifier, PointInput
from tests.sending import export, new_campaign
from tests.ui_consent.ui_consent_people import DARA, SOPHEA, SREYMOM
from ui.consent.stop_file import open_stop_file
from ui.desk.places import (
    AskRequest,
    AskStop,
    EnterSheet,
    Place,
    PrintSheets,
    Question,
    ShowConsentPart,
    ShowHome,
    ShowPending,
    ShowPerson,
    SignUpAtCounter,
)
from ui.kit import Chip


@pytest.fixture
def save_as(monkeypatch, tmp_path):
    """Answers the question where to save; returns the file that was named."""

    def choose(name: str) -> Path:
        target = tmp_path / name
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(target), ""))
        )
        return target

    return choose


# the room and its overview


def test_the_room_is_in_the_rail_and_has_a_key(shown):
    shown.go(ShowHome())
    command = next(one for one in shown.window.commands() if one.shortcut == "Ctrl+6")
    command.run()
    shown.settle()
    assert (shown.window.current, shown.page.face) == ("consent", "overview")


def test_nothing_waits_says_so(shown):
    shown.go()
    assert "Nothing waits" in shown.texts()


def test_who_agreed_is_counted_and_leads_to_the_people(shown):
    shown.go()
    said = shown.texts()
    assert "1 agreed" in said
    assert "1 said no" in said
    shown.press("reach_sms_granted")
    assert shown.window.current == "contacts"
    shown.qtbot.waitUntil(lambda: shown.page.model.rowCount() == 1)
    assert shown.page.model.ids[0] == 1
    shown.go()
    shown.press("reach_sms_unknown")
    shown.qtbot.waitUntil(lambda: shown.page.model.rowCount() == 1)
    assert shown.page.model.ids[0] == 3


def test_asking_leads_to_the_room_for_it(shown, desk):
    asked: list[Place] = []
    shown.go()
    desk.navigate.disconnect()
    desk.navigate.connect(asked.append)
    for what in ("counter", "sheet", "grid", "pending"):
        shown.press(f"collect_{what}")
    assert asked == [SignUpAtCounter(), PrintSheets(), EnterSheet(), ShowPending()]


# stops


def test_a_pasted_list_stops_known_and_unknown_and_tells_the_rest(shown, book):
    shown.go()
    shown.press("paste_stops_button")
    shown.child("paste_area").setPlainText("012 345 678\nnew@example.com\ncall her")
    shown.press("paste_go")
    said = shown.texts(shown.child("stop_outcome"))
    assert "2 numbers and addresses are stopped" in said
    assert "1 belongs to somebody in the list" in said
    assert "1 line names nobody, so it stops nobody" in said
    assert "call her" in said
    assert book.consent.suppressed(SOPHEA, "sms")
    assert book.consent.suppressed(Identifier("email", "new@example.com"), "email")


def test_a_file_of_replies_is_seen_before_it_counts(shown, book, tmp_path):
    path = tmp_path / "replies.csv"
    rows = ("From,Body,Direction", "012345678,STOP,inbound", "097 611 2043,do not stop!,inbound")
    path.write_text("\n".join((*rows, "023999888,Reply STOP,outbound", "x,STOP,inbound")))
    shown.go()
    open_stop_file(shown.desk, shown.window, path)
    shown.settle()
    assert not book.consent.suppressed(SOPHEA, "sms")
    assert shown.child("stop_file_text").currentText() == "Body"
    shown.press("stop_file_go")
    said = shown.texts(shown.child("stop_outcome"))
    assert "1 number or address is stopped" in said
    assert "1 reply is for you to read" in said
    assert "1 was sent by the shop itself" in said
    assert "5" in said.splitlines(), "the row of the file that nobody understood"
    assert book.consent.suppressed(SOPHEA, "sms")
    shown.press("outcome_read")
    assert shown.page.face == "replies"


def test_a_stop_word_far_down_makes_a_file_one_of_replies(shown, book, tmp_path):
    path = tmp_path / "answers.csv"
    thanks = ["097 611 2043,thanks a lot"] * 80
    path.write_text("\n".join(("Phone,Answer", *thanks, "012345678,STOP", "")))
    shown.go()
    open_stop_file(shown.desk, shown.window, path)
    shown.settle()
    assert shown.child("stop_file_kind").current == "replies"
    assert shown.child("stop_file_text").currentText() == "Answer"
    shown.press("stop_file_go")
    assert "1 number or address is stopped" in shown.texts(shown.child("stop_outcome"))
    assert book.consent.suppressed(SOPHEA, "sms")
    assert not book.consent.suppressed(SREYMOM, "sms")


def test_a_file_can_be_taken_as_a_list(shown, book, tmp_path):
    path = tmp_path / "stops.csv"
    path.write_text("Name,Phone\nSreymom,097 611 2043\nSomebody,nothing\n")
    shown.go()
    open_stop_file(shown.desk, shown.window, path)
    shown.settle()
    assert shown.child("stop_file_kind").current == "list"
    shown.press("stop_file_go")
    said = shown.texts(shown.child("stop_outcome"))
    assert "1 number or address is stopped" in said
    assert "3" in said.splitlines()
    assert book.consent.suppressed(SREYMOM, "sms")


def test_rows_that_may_hide_somebody_are_told(shown, book, tmp_path):
    path = tmp_path / "stops.csv"
    rows = ("Name,Phone", "Sreymom,097 611 2043/044", "Na Sok,", "Dara,Phnom Penh,012345678,x,y")
    path.write_text("\n".join((*rows, "Lina,012345679", "Thy,012345680\n")))
    shown.go()
    open_stop_file(shown.desk, shown.window, path)
    shown.settle()
    assert shown.child("stop_file_address").currentText() == "Phone"
    shown.press("stop_file_go")
    said = shown.texts(shown.child("stop_outcome"))
    assert "Look at 3 lines: somebody else may be meant there, too" in said
    assert "Na Sok" in said, "a row without a number"
    assert "more cells than columns" in said
    assert book.consent.suppressed(SREYMOM, "sms")


# replies


@pytest.fixture
def replies(book, people):
    book.consent.stopping.read_replies(
        [
            Reply("012345678", "please stop now"),
            Reply("0976112043", "open until the end?"),
        ],
        "november.csv",
    )


def key(shown, text: str) -> None:
    QTest.keyClicks(shown.window.focusWidget(), text)
    shown.settle()


def test_replies_are_decided_by_keys(shown, book, replies):
    shown.go(ShowConsentPart("replies"))
    assert "please stop now" in shown.texts()
    key(shown, "s")
    assert book.consent.suppressed(SOPHEA, "call")
    assert "1 reply to read" in shown.texts()
    key(shown, "n")
    assert "No reply waits" in shown.texts()
    assert not book.consent.suppressed(SREYMOM, "sms")


def test_a_slip_is_put_right_as_the_ledger_allows(shown, book, replies):
    shown.go(ShowConsentPart("replies"))
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_Down)
    key(shown, "n")
    key(shown, "s")
    shown.press("reply_after_all")
    assert book.consent.suppressed(SREYMOM, "sms")
    assert not shown.has("reply_after_all"), "a stop stays one"


# the do-not-contact list


def look_up(shown, text: str) -> str:
    shown.page._faces["list"].search.setText(text)
    shown.page._faces["list"].look_up(text)
    shown.settle()
    return shown.texts(shown.child("list_answer"))


def test_the_list_is_counted_and_looked_up(shown):
    shown.go(ShowConsentPart("list"))
    assert "1 on the do-not-contact list" in shown.texts()
    assert "On the list" in look_up(shown, "010 458 221")
    assert "is not on the list" in look_up(shown, "012 345 678")


def test_a_forgotten_person_is_still_found_by_their_number(shown, book, people):
    book.requests.erase(people[0])
    shown.go(ShowConsentPart("list"))
    assert "only the protected form is kept" in look_up(shown, "012 345 678")
    table = shown.child("listed")
    shown.qtbot.waitUntil(lambda: bool(table.model().line(0)))
    names = {table.model().index(row, 0).data() for row in range(2)}
    assert "Protected form" in names


def test_the_list_goes_to_another_book_and_is_joined_there(shown, book, tmp_path, clock, save_as):
    target = save_as("list.stops")
    shown.go(ShowConsentPart("list"))
    shown.press("list_export")
    shown.child("carrying_first").setText("short")
    shown.press("carrying_go")
    assert not target.exists()
    for name in ("carrying_first", "carrying_second"):
        shown.child(name).setText("a long passphrase")
    shown.press("carrying_go")
    assert target.exists()
    assert b"10458221" not in target.read_bytes()
    with Book.open(tmp_path / "other.banhchi", clock=clock) as other:
        joined = other.consent.do_not_contact.join(target.read_bytes(), "a long passphrase")
        assert joined.new == 1
        assert other.consent.suppressed(DARA, "sms")


def test_joining_asks_until_the_passphrase_is_right(shown, book, tmp_path, clock):
    file = tmp_path / "their.stops"
    with Book.open(tmp_path / "other.banhchi", clock=clock) as other:
        other.consent.stop([SREYMOM])
        file.write_bytes(other.consent.do_not_contact.export("a long passphrase"))
    shown.go(ShowConsentPart("list"))
    shown.page._faces["list"].carrying.join_file(file)
    shown.settle()
    shown.child("carrying_first").setText("a wrong passphrase")
    shown.press("carrying_go")
    assert "passphrase is not the one" in shown.texts(shown.child("carrying"))
    shown.child("carrying_first").setText("a long passphrase")
    shown.press("carrying_go")
    assert not shown.has("carrying")
    assert book.consent.suppressed(SREYMOM, "sms")


# requests


def test_a_request_is_noted_with_its_day(shown, book, people):
    shown.go(ShowConsentPart("requests"))
    shown.desk.ask(AskRequest("log", people[0]))
    shown.settle()
    assert "Answer by" in shown.texts(shown.child("log_request"))
    shown.press("log_request_save")
    (found,) = book.requests.open()
    assert (found.kind, found.contact_id) == ("access", people[0])
    assert "1 request to answer" in shown.texts()


def test_who_asks_is_found_by_typing(shown, book, people):
    shown.go(ShowConsentPart("requests"))
    shown.desk.ask(AskRequest("log"))
    shown.settle()
    field = shown.child("request_person")
    assert not shown.child("log_request_save").isEnabled()
    QTest.keyClicks(field, "sreymom")
    dialog = shown.child("log_request")
    shown.qtbot.waitUntil(lambda: "Heng Sreymom" in shown.texts(dialog))
    row = next(w for w in dialog.findChildren(type(dialog.save).__mro__[1]) if "Heng" in w.text())
    row.click()
    shown.child("request_day").setText("32/13/2026")
    assert not shown.child("log_request_save").isEnabled()
    shown.child("request_day").setText("1/11/2026")
    shown.press("log_request_save")
    (found,) = book.requests.open()
    assert (found.contact_id, found.received_on) == (people[2], "2026-11-01")


def test_everything_held_is_given_as_two_files(shown, book, people, save_as):
    book.requests.log("access", people[0], "counter")
    target = save_as("sophea.pdf")
    shown.go(ShowConsentPart("requests"))
    shown.press("answer_access")
    assert target.read_bytes().startswith(b"%PDF")
    told = json.loads(target.with_suffix(".json").read_text(encoding="utf-8"))
    assert told["contact"]["full_name"] == "ចាន់ សុភា"
    assert book.requests.open() == []
    assert "Answered" in shown.texts()


def test_what_they_gave_is_given_to_take_along(shown, book, people, save_as):
    target = save_as("sophea")
    shown.go()
    shown.desk.ask(AskRequest("portability", people[0]))
    shown.settle()
    assert "BEGIN:VCARD" in target.with_name("sophea.vcf").read_text(encoding="utf-8")


def test_forgetting_says_what_goes_and_offers_no_undo(shown, book, people):
    book.backups.make("manual")
    shown.go(ShowConsentPart("requests"))
    shown.desk.ask(AskRequest("erasure", people[0]))
    shown.settle()
    said = shown.texts(shown.child("forget_dialog"))
    assert "1 number or address" in said
    assert "1 backup was made" in said
    assert not shown.child("forget_confirm").isEnabled()
    shown.press("forget_sure")
    shown.press("forget_confirm")
    said = shown.texts(shown.child("erased_dialog"))
    assert "1 backup still holds them" in said
    assert "There is no Undo" in said
    assert "Undo" not in said.replace("There is no Undo", "")
    assert book.contacts.count() == 2
    assert book.consent.suppressed(SOPHEA, "sms")


def test_a_request_is_closed_by_hand(shown, book, people):
    book.requests.log("correction", people[0], "counter")
    shown.go(ShowConsentPart("requests"))
    shown.page._faces["requests"]._closer(book.requests.open()[0], "refused")()
    shown.settle()
    assert book.requests.open() == []
    assert "refused" in [chip.accessibleName() for chip in shown.page.findChildren(Chip)]


# the person and their proof


def test_a_stop_after_a_file_went_out_names_the_file(shown, book, people, tmp_path):
    book.segments.save("All", {"all": [{"field": "phone", "op": "has", "value": None}]})
    new_campaign(book.campaigns, "Sale")
    export(book.campaigns, "Sale", "generic", tmp_path / "sale.csv")
    shown.go(ShowPerson(people[0]))
    asked: list[Question] = []
    shown.desk.asked.connect(asked.append)
    told: list[tuple[str, str | None]] = []
    shown.desk.feedback.toast = lambda text, action, run: told.append((text, action)) or run()
    shown.desk.ask(AskStop("012 345 678"))
    shown.settle()
    shown.press("stop_confirm")
    assert told[0][1] == "Files with them"
    assert asked == [AskStop("012 345 678"), AskRequest("exports", people[0])]
    assert "sale.csv" in shown.texts(shown.child("exports_dialog"))


def test_state_survives_a_change_of_language(shown):
    shown.go(ShowConsentPart("list"))
    shown.page._faces["list"].search.setText("010")
    shown.window.set_language("km")
    shown.settle()
    assert shown.page.face == "list"
    assert shown.page._faces["list"].search.text() == "010"
    shown.window.set_language("en")
    shown.settle()


def test_a_number_that_is_added_is_counted(shown, book):
    shown.go()
    book.contacts.add({"full_name": "New"}, [PointInput("phone", "092 111 222")])
    shown.settle()
    assert "2 not asked yet" in shown.texts()
