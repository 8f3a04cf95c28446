"""From a new campaign to a file that holds nobody without a yes, in the window."""

from __future__ import annotations

import hashlib
import json

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop_app.campaigns.model import Draft
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import PointInput
from tests.sending import export, freeze
from ui.desk.places import NewCampaign, ShowCampaign


def test_from_new_to_a_file_without_anybody_who_did_not_agree(screen, shop, save_as, told):
    seen = screen(NewCampaign())
    seen.find("name").selectAll()
    seen.type("name", "Festival")
    assert [each.text() for each in seen.offers()] == ["All", "Kandal"] * 2
    seen.qtbot.mouseClick(seen.offers()[0], Qt.MouseButton.LeftButton)
    seen.settle()
    assert (seen.text("sendable"), seen.find("in_segment") is not None) == ("2", True)
    seen.click("next")
    seen.type("message", "Dear ")
    seen.click("insert_name")
    seen.type("message", ", come in. To stop, call 012 999 888")
    seen.click("next")
    assert seen.text("waterfall_title") == "2 of 5 people are in the file"
    assert seen.text("next") == "Export 2"
    seen.click("next")
    assert seen.text("next") == "Freeze and export 2"
    asked = save_as("list.csv")
    seen.click("next")
    assert asked[0].endswith("Festival.csv")

    rows = shop.rows()
    assert {(row["full_name"], row["phone"]) for row in rows} == {
        ("Dara", "+85512345678"),
        ("Sokha", "+85512345679"),
    }
    assert {row["message"] for row in rows} == {
        "Dear Dara, come in. To stop, call 012 999 888",
        "Dear Sokha, come in. To stop, call 012 999 888",
    }
    assert shop.files() == ["list-left-out.xlsx", "list.csv", "list.csv.manifest.json"]
    assert seen.text("result_title") == "2 people are in the file"
    assert seen.text("file_name") == "list.csv"
    assert seen.text("left_out_title") == "3 people were left out"
    sha256 = hashlib.sha256((shop.folder / "list.csv").read_bytes()).hexdigest()
    assert seen.text("sha256").rstrip("…") == sha256[:16]
    seen.click("copy_sha256")
    assert QGuiApplication.clipboard().text() == sha256
    assert told.titles == ["Exporting Festival"]
    assert not seen.sees("stopped_since")


def test_the_second_list_names_every_reason_of_who_is_left_out(screen, shop, save_as, desk):
    shop.stop("012 345 680")  # Rithy said no, and then asked to stop
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.go_on(3)
    save_as("list.csv")
    seen.click("next")
    sheet = openpyxl.load_workbook(shop.folder / "list-left-out.xlsx").active
    reasons = {row[0]: row[3] for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert reasons["Rithy"].split()[0] == "suppressed"
    assert reasons["Bopha"] == "not_asked"
    assert set(reasons) == {"Rithy", "Bopha", "Vanna"}


def test_without_the_second_list_there_is_none(screen, shop, save_as):
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.go_on(3)
    seen.click("with_left_out")
    seen.click("choice_digits")
    save_as("list")  # the ending is added
    seen.click("next")
    assert shop.files() == ["list.csv", "list.csv.manifest.json"]
    assert [row["phone"] for row in shop.rows()] == ["85512345678", "85512345679"]


def test_a_cancelled_save_dialog_changes_nothing(screen, shop, save_as):
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.go_on(3)
    before = shop.book.history.changes()
    save_as("")
    seen.click("next")
    assert isinstance(shop.get("Sale"), Draft)
    assert shop.book.history.changes() == before
    assert shop.files() == []
    assert seen.text("next") == "Freeze and export 2"


def test_a_folder_that_can_t_be_written_gets_a_sentence_and_changes_nothing(
    screen, shop, save_as, desk, told
):
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.go_on(3)
    path = shop.folder / "nowhere" / "list.csv"
    save_as(path)
    seen.click("next")
    sentence = desk.say("campaign.cannot_write", file=str(path))
    assert seen.banner("export_error") == sentence
    assert isinstance(shop.get("Sale"), Draft)
    assert shop.files() == []
    assert told.errors == []


@pytest.mark.parametrize(("answer", "replaced"), [("Keep it", False), ("Replace it", True)])
def test_a_file_that_is_there_is_not_replaced_unasked(screen, shop, save_as, answer, replaced):
    shop.draft()
    (shop.folder / "list.csv").write_text("mine")
    seen = screen(ShowCampaign("Sale"))
    seen.go_on(3)
    save_as("list")
    seen.answer(answer)
    seen.click("next")
    if replaced:
        assert len(shop.rows()) == 2
    else:
        assert shop.files() == ["list.csv"]
        assert (shop.folder / "list.csv").read_text() == "mine"


def test_who_stopped_after_the_freeze_is_left_out_and_told(screen, shop, save_as):
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.go_on(3)
    save_as("first.csv")
    seen.click("next")
    assert len(shop.rows("first.csv")) == 2
    shop.stop("012 345 678")
    seen.settle()
    seen.click("export_again")
    assert seen.text("next") == "Export 1 again"
    save_as("second.csv")
    seen.click("next")
    assert [row["full_name"] for row in shop.rows("second.csv")] == ["Sokha"]
    assert seen.text("result_title") == "1 person is in the file"


def test_the_result_counts_the_people_of_the_file_and_another_export_asks_again(
    screen, shop, save_as
):
    shop.draft()
    export(shop.book.campaigns, "Sale", "twilio", shop.folder / "first.csv")
    seen = screen(ShowCampaign("Sale"))
    shop.stop("012 345 678")
    seen.settle()
    assert seen.text("result_title") == "2 people are in the file"
    assert seen.text("preview_place") == "1 of 2"
    assert seen.text("preview_name") == "Dara"
    assert seen.text("sms_total") == "2 SMS"
    seen.click("export_again")
    assert seen.text("next") == "Export 1 again"
    assert seen.text("preview_place") == "1 of 1"
    assert seen.text("preview_name") == "Sokha"
    save_as("second.csv")
    seen.click("next")
    assert [row["full_name"] for row in shop.rows("second.csv")] == ["Sokha"]
    assert seen.text("preview_place") == "1 of 1"
    assert seen.text("sms_total") == "1 SMS"
    shop.book.consent.record(
        [
            NewEvent(
                shop.book.contacts.identifier_of("012 345 678"),
                "confirmed",
                "sms",
                evidence="sheet 8",
            )
        ]
    )
    seen.settle()
    assert seen.text("preview_place") == "1 of 1"


def test_a_stop_between_check_and_export_is_said_in_the_result(screen, shop, desk, monkeypatch):
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.go_on(3)

    def stopped_meanwhile(*_question):
        shop.stop("012 345 678")
        return str(shop.folder / "list.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", stopped_meanwhile)
    seen.click("next")
    assert [row["full_name"] for row in shop.rows()] == ["Sokha"]
    words = seen.banner("stopped_since")
    assert "1 more" in words
    assert desk.say("reason.suppressed") in words


def test_after_the_export_it_is_read_only_and_can_be_made_anew(screen, shop):
    shop.draft()
    export(shop.book.campaigns, "Sale", "twilio", shop.folder / "list.csv")
    seen = screen(ShowCampaign("Sale"))
    assert seen.text("result_title") == "2 people are in the file"
    seen.step("Message")
    assert seen.find("message").isReadOnly()
    assert seen.sees("frozen")
    assert not seen.sees("insert_name")
    assert seen.find("phone").accessibleName() == "Dear Dara, 20% off. To stop, call 012 999 888."
    seen.step("Audience")
    assert not seen.find("channel").isEnabled()
    seen.click("show_result")
    seen.click("another")
    assert shop.names() == ["Sale", "Sale 2"]
    assert seen.find("name").text() == "Sale 2"
    assert isinstance(shop.get("Sale 2"), Draft)


def test_a_frozen_list_opens_at_the_check(screen, shop):
    shop.draft()
    freeze(shop.book.campaigns, "Sale")
    shop.stop("012 345 678")
    seen = screen(ShowCampaign("Sale"))
    assert seen.text("waterfall_title") == "1 of 5 people are in the file"
    assert any("frozen since" in line for line in seen.said())


def test_an_e_mail_has_no_parts_and_only_the_files_that_fit(screen, shop, save_as):
    shop.person("Mealea", "012 345 690", email="mealea@example.com", channel="email")
    shop.draft(channel="email")
    seen = screen(ShowCampaign("Sale"))
    seen.go_on(3)
    assert not seen.sees("parts")
    assert not seen.sees("price")
    assert not seen.sees("choice_twilio")
    seen.click("choice_generic_xlsx")
    save_as("list.xlsx")
    seen.click("next")
    sheet = openpyxl.load_workbook(shop.folder / "list.xlsx").active
    head, *rows = sheet.iter_rows(values_only=True)
    assert [dict(zip(head, row, strict=True))["address"] for row in rows] == ["mealea@example.com"]


def test_a_sample_says_that_its_files_are_marked(screen, shop, save_as):
    shop.book.mark_sample()
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.go_on(3)
    assert seen.sees("sample")
    save_as("list.csv")
    seen.click("next")
    assert {row["sample"] for row in shop.rows()} == {"SAMPLE"}
    manifest = json.loads((shop.folder / "list.csv.manifest.json").read_text("utf-8"))
    assert manifest["sample"] is True


def test_nobody_to_write_to_makes_no_file(screen, shop):
    shop.stop("012 345 678")
    shop.stop("012 345 679")
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    seen.go_on(2)
    assert not seen.find("next").isEnabled()
    assert "no file" in seen.text("note")


@pytest.mark.parametrize("keys", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_way_works_with_the_keyboard_alone(screen, shop, keys):
    seen = screen(NewCampaign())
    field = seen.page.focusWidget()
    seen.qtbot.keyClicks(field, "kandal")
    seen.qtbot.keyClick(field, keys)
    seen.settle()
    assert seen.text("sendable") == "1"
    seen.qtbot.keyClick(seen.find("next"), keys)
    seen.settle()
    assert seen.page.focusWidget() is seen.find("message")
    seen.qtbot.keyClicks(seen.find("message"), "Hi. To stop, call 012 999 888")
    seen.settle()
    seen.qtbot.keyClick(seen.find("next"), keys)
    seen.settle()
    assert seen.text("waterfall_title") == "1 of 1 person is in the file"


def test_a_contact_added_meanwhile_is_counted(screen, shop):
    shop.draft()
    seen = screen(ShowCampaign("Sale"))
    assert seen.text("sendable") == "2"
    shop.person("Chan", "012 345 699")
    seen.settle()
    assert seen.text("sendable") == "3"
    shop.book.contacts.add({"full_name": "X"}, [PointInput("phone", "012 111 222")])
    seen.settle()
    assert seen.text("sendable") == "3"
