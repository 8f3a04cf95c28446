"""A protected workbook of stops: its password is asked for, tried, and kept nowhere."""

from __future__ import annotations

import json
from html import unescape
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.ui_consent.ui_consent_people import SOPHEA
from ui.consent.stop_file import open_stop_file

DATA = Path(__file__).resolve().parents[1] / "data"
KNOWN = json.loads((DATA / "corpus.json").read_text(encoding="utf-8"))
NAMES = ("password-agile.xlsx", "password.xls", "password.ods", "password.zip")


def ask(shown, name: str) -> None:
    shown.go()
    open_stop_file(shown.desk, shown.window, DATA / "corpus" / name)
    shown.settle()


def type_password(shown, text: str) -> None:
    shown.child("password").setText(text)  # Khmer letters have no keys


@pytest.mark.parametrize("name", NAMES)
def test_a_protected_file_is_opened_and_read_to_its_end(shown, book, name):
    ask(shown, name)
    assert not shown.has("stop_file")
    needed = shown.desk.say("import.password_needed", file=name)
    assert needed in shown.texts(shown.child("stop_password"))
    type_password(shown, KNOWN[name]["password"])
    shown.press("open_protected")
    assert not shown.has("stop_password")
    assert name in shown.texts(shown.child("stop_file"))
    assert not book.consent.suppressed(SOPHEA, "sms")
    shown.press("stop_file_go")
    assert shown.has("stop_outcome")
    assert book.consent.suppressed(SOPHEA, "sms")
    kept = [shown.desk.settings.value(key) for key in shown.desk.settings.allKeys()]
    assert not any(KNOWN[name]["password"] in str(value) for value in kept)


def test_the_other_sheets_that_hold_numbers_are_told(shown, tmp_path):
    workbook = openpyxl.Workbook()
    workbook.active.title = "Ours"
    for sheet, phone in (
        (workbook.active, "012 345 678"),
        (workbook.create_sheet("More"), "016111222"),
    ):
        sheet.append(["Phone"])
        sheet.append([phone])
    workbook.save(tmp_path / "stops.xlsx")
    shown.go()
    open_stop_file(shown.desk, shown.window, tmp_path / "stops.xlsx")
    shown.settle()
    assert "Other sheets hold numbers too: More" in shown.texts(shown.child("stop_file"))


def test_a_wrong_password_is_told_and_can_be_typed_again(shown):
    name = "password-agile.xlsx"
    ask(shown, name)
    assert shown.child("stop_password").focusWidget() is shown.child("password")
    type_password(shown, "not this")
    shown.qtbot.keyClick(shown.child("password"), Qt.Key.Key_Return)
    shown.settle()
    wrong = shown.desk.say("import.password_wrong", file=name)
    assert wrong in unescape(shown.texts(shown.child("stop_password")))
    assert shown.child("password").hasSelectedText()
    type_password(shown, KNOWN[name]["password"])
    shown.qtbot.keyClick(shown.child("password"), Qt.Key.Key_Return)
    shown.settle()
    assert shown.has("stop_file")


def test_without_a_password_nothing_happens(shown, book):
    ask(shown, "password-agile.xlsx")
    shown.press("open_protected")
    assert shown.has("stop_password")
    shown.qtbot.keyClick(shown.child("stop_password"), Qt.Key.Key_Escape)
    shown.settle()
    assert not shown.has("stop_password")
    assert not shown.has("stop_file")


def test_a_chosen_file_is_asked_about_too(shown, monkeypatch):
    path = DATA / "corpus" / "password-agile.xlsx"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    shown.go()
    shown.press("read_stops_button")
    shown.settle()
    assert shown.has("stop_password")


def test_a_file_that_is_none_is_told_as_before(shown, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(shown.desk, "failed", said.append)
    ask(shown, "photo.csv")
    assert [error.code for error in said] == ["import.not_a_spreadsheet"]
    assert not shown.has("stop_password")
