"""Printing sheets and entering them, as somebody with a keyboard does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app.collecting.model import ROWS, Question, Sheet
from desktop_app.consent.wordings.model import Wording
from desktop_app.contacts.model import ContactQuery
from desktop_app.errors import UserError
from tests.ui_collecting.collecting_window import NUMBER, WORDS, may, texts, type_into
from ui.collecting.sheet_pdf import picture, write_pdf
from ui.desk.places import EnterSheet, PrintSheets, ShowHome
from ui.history.undo_last import undo_last
from ui.shell.leaving import LeavingDialog

PURPOSES = 4


def sheet_of(asked, language="km") -> Sheet:
    return asked.collecting.print_sheets(language, 1)[0]


def dark_rows(image: QImage, left: float, right: float) -> int:
    """How many runs of dark pixels a column of the picture crosses, from top to bottom."""
    x = round(image.width() * (left + right) / 2)
    dark = [image.pixelColor(x, y).lightness() < 225 for y in range(image.height())]
    return sum(now and not before for before, now in zip(dark, dark[1:], strict=False))


@pytest.mark.parametrize("language", ["km", "en"])
def test_a_sheet_has_room_for_twelve(asked, qapp, language) -> None:
    image = picture(sheet_of(asked, language), "Sokha Mart", 1400)
    # in the column of the signatures nothing but the table's lines is dark
    lines = dark_rows(image, 0.80, 0.82)
    assert lines >= ROWS + 1


def test_the_pdf_is_whole_and_has_a_page_a_sheet(asked, qapp, tmp_path) -> None:
    target = tmp_path / "sheets.pdf"
    write_pdf(asked.collecting.print_sheets("km", 3), "ផ្សារសុខា", target)
    content = target.read_bytes()
    assert content.startswith(b"%PDF") and content.rstrip().endswith(b"%%EOF")
    assert content.count(b"/Type /Page\n") == 3
    assert b"BanhchiKhmer" in content
    assert [file.name for file in tmp_path.glob("*.part")] == []


def test_a_place_that_takes_no_file_is_told(asked, qapp, tmp_path) -> None:
    with pytest.raises(UserError, match=r"collecting\.cannot_write"):
        write_pdf(asked.collecting.print_sheets("en", 1), "", tmp_path / "no" / "sheets.pdf")


def test_even_long_words_leave_the_table_its_room(qapp) -> None:
    wording = Wording(1, "marketing", "en", 1, "I agree to be told. " * 60, None, 0)
    questions = tuple(Question("marketing", f"Purpose {n}", wording) for n in range(PURPOSES))
    sheet = Sheet(1, "en", ("sms", "call", "telegram", "whatsapp"), questions, "2026-11-21")
    image = picture(sheet, "Sokha Mart", 1400)
    assert dark_rows(image, 0.955, 0.957) >= ROWS + 1


def test_saving_sheets_from_the_window(shown, asked, tmp_path, monkeypatch) -> None:
    target = tmp_path / "my sheets.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    shown.go(PrintSheets())
    shown.child("print_count").setValue(2)
    assert "room for 24 people, numbers 1 to 2" in texts(shown.child("print_sheets"))
    shown.qtbot.mouseClick(shown.child("save_pdf"), Qt.MouseButton.LeftButton)
    shown.settle()
    assert target.exists()
    assert asked.collecting.next_to_print() == 3
    assert "my sheets.pdf is ready" in shown.toast


def grid_of(shown):
    return shown.go(EnterSheet()).face


def key(shown, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key wherever the focus is."""
    shown.qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_a_sheet_is_entered_without_the_mouse(shown, asked) -> None:
    asked.collecting.print_sheets("km", 2)
    face = grid_of(shown)
    assert face.number.text() == "1"
    assert QApplication.focusWidget().objectName() == "name_1"
    type_into(QApplication.focusWidget(), "សុខ ដារ៉ា")
    key(shown, Qt.Key.Key_Return)
    shown.qtbot.keyClicks(QApplication.focusWidget(), "012345678")
    key(shown, Qt.Key.Key_Tab)
    key(shown, Qt.Key.Key_Space)
    key(shown, Qt.Key.Key_Return)
    key(shown, Qt.Key.Key_Return)
    assert QApplication.focusWidget().objectName() == "marketing_telegram_1"
    key(shown, Qt.Key.Key_Space)
    key(shown, Qt.Key.Key_Return)
    assert QApplication.focusWidget().objectName() == "name_2"
    shown.qtbot.keyClicks(QApplication.focusWidget(), "Ly Bopha")
    key(shown, Qt.Key.Key_Down)
    assert QApplication.focusWidget().objectName() == "name_3"
    key(shown, Qt.Key.Key_Up)
    key(shown, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    key(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    shown.settle()
    assert may(asked, "sms") and may(asked, "telegram") and not may(asked, "call")
    (sms, _) = asked.consent.events(NUMBER)
    assert (sms.method, sms.evidence) == ("paper_sheet", "Sign-up sheet 1")
    assert asked.consent.wordings.get(sms.wording_id).text == WORDS["km"]
    assert "1 person of sheet 1 is written" in shown.toast
    assert face.number.text() == "2"
    assert shown.child("name_1").text() == ""


def test_a_wrong_number_is_marked_at_once_and_holds_the_sheet(shown, asked) -> None:
    face = grid_of(shown)
    face.number.setText("7")
    row = face.grid.rows[0]
    row.phone.setFocus()
    shown.qtbot.keyClicks(row.phone, "01234567")
    assert row.remark.text() == ""
    key(shown, Qt.Key.Key_Tab)
    assert row.remark.text() == "1 digit missing"
    assert row.phone.property("error") == "true"
    other = face.grid.rows[1]
    other.phone.setText("012 345 678")
    list(other.boxes.values())[0].setChecked(True)
    face.save.click()
    shown.settle()
    assert asked.consent.events(NUMBER) == []
    assert QApplication.focusWidget() is row.phone


def test_remarks_tell_who_it_is(shown, asked) -> None:
    rows = grid_of(shown).grid.rows
    for row, phone in zip(
        rows, ("097 611 2043", "012345678", "012 345 678", "011 222 333"), strict=False
    ):
        row.phone.setText(phone)
        if row.number != 4:
            list(row.boxes.values())[0].setChecked(True)
        row.judge()
    shown.settle()
    assert [row.remark.text() for row in rows[:4]] == [
        "ចាន់ សុភា",
        "New",
        "As row 2",
        "Nothing ticked",
    ]


def test_the_photo_is_kept_in_the_book(shown, asked, tmp_path, monkeypatch) -> None:
    photo = tmp_path / "sheet 7.jpg"
    photo.write_bytes(b"a photo of the sheet")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(photo), ""))
    face = grid_of(shown)
    face.number.setText("7")
    shown.qtbot.mouseClick(face.photo, Qt.MouseButton.LeftButton)
    assert face.photo.text() == "sheet 7.jpg"
    row = face.grid.rows[0]
    row.phone.setText("012 345 678")
    list(row.boxes.values())[0].setChecked(True)
    face.save.click()
    shown.settle()
    (event,) = asked.consent.events(NUMBER)
    assert asked.consent.evidence.read(event.evidence_id) == b"a photo of the sheet"
    assert face.photo.text() == "Attach a photo"


def test_number_and_day_are_asked_for(shown, asked) -> None:
    face = grid_of(shown)
    row = face.grid.rows[0]
    row.phone.setText("012 345 678")
    list(row.boxes.values())[0].setChecked(True)
    face.number.setText("")
    face.date.setText("31/12/2099")
    face.save.click()
    assert "Which one?" in texts(face) and "Not yet" in texts(face)
    assert asked.consent.events(NUMBER) == []


def test_a_sheet_that_was_entered_already_says_so(shown, asked) -> None:
    asked.collecting.print_sheets("en", 1)
    face = grid_of(shown)
    row = face.grid.rows[0]
    row.phone.setText("012 345 678")
    list(row.boxes.values())[0].setChecked(True)
    face.save.click()
    shown.settle()
    face.number.setFocus()
    shown.qtbot.keyClicks(face.number, "1")
    shown.qtbot.waitUntil(lambda: "was entered on" in texts(face))


def test_undo_takes_the_whole_sheet_back(shown, asked) -> None:
    face = grid_of(shown)
    face.number.setText("9")
    for row, phone in zip(face.grid.rows, ("012345678", "010458221"), strict=False):
        row.phone.setText(phone)
        list(row.boxes.values())[0].setChecked(True)
    face.save.click()
    shown.settle()
    assert asked.contacts.count() == 3
    undo_last(shown.desk, shown.window)
    shown.settle()
    assert asked.contacts.count() == 1 and not may(asked)


def test_rows_that_were_typed_are_not_lost_with_the_window(shown) -> None:
    face = grid_of(shown)
    face.grid.rows[0].phone.setText("012345678")
    shown.window.show_page(ShowHome())
    shown.window.close()
    assert shown.window.isVisible()
    (dialog,) = shown.window.findChildren(LeavingDialog)
    assert "1 row of a sign-up sheet" in texts(dialog)
    dialog.reject()
    assert shown.window.page().face.grid.rows[0].phone.text() == "012345678"


def test_a_change_of_language_keeps_what_was_typed(shown, asked) -> None:
    face = grid_of(shown)
    face.number.setText("12")
    type_into(face.grid.rows[3].name, "ហេង ស្រីមុំ")
    face.grid.rows[3].phone.setText("097 611 2043")
    list(face.grid.rows[3].boxes.values())[1].setChecked(True)
    shown.window.set_language("km")
    shown.settle()
    again = shown.window.page().face
    assert again is not face and again.number.text() == "12"
    assert again.grid.rows[3].kept() == face_kept(again)
    shown.window.set_language("en")
    assert asked.contacts.total(ContactQuery()) == 1


def face_kept(face):
    name, phone, choices = face.grid.rows[3].kept()
    assert (name, phone) == ("ហេង ស្រីមុំ", "097 611 2043")
    assert [choice.channel for choice in choices] == ["call"]
    return name, phone, choices


def test_words_of_the_form_do_not_follow_the_window(shown, asked) -> None:
    assert Path(shown.desk.book.path).exists()
    asked.consent.wordings.add("marketing", "en", "Newer words.")
    (sheet,) = asked.collecting.print_sheets("km", 1)
    assert sheet.questions[0].wording.text == WORDS["km"]
