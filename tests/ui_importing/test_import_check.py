from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.contacts.model import Identifier, PointInput
from ui.importing.draft import Step
from ui.importing.repair_row import RepairRow
from ui.kit import ElidedLabel

STOPS = """Name,Tel,Unsubscribed
Sok Dara,010 458 221,yes
Keo Pisey,12345678,
"""


def settled(wizard, page) -> None:
    wizard.wait(lambda: page.draft.plan_fits(wizard.desk.book.region))
    wizard.rest()


@pytest.fixture
def stops(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text(STOPS, encoding="utf-8")
    return path


def words(widget) -> str:
    widget.window().repaint()
    return "\n".join(label.text() for label in widget.findChildren(ElidedLabel))


def test_every_repair_shows_what_it_makes_of_what(wizard, people) -> None:
    page = wizard.to_check(people)
    rows = {row.opener.objectName(): row for row in page.view.findChildren(RepairRow)}
    assert set(rows) == {f"issue_{code}" for code in page.draft.plan.repairs}
    zero = rows["issue_phone.zero_restored"]
    assert "12345678  →  012" in words(zero)


def test_a_repair_is_switched_off_and_on_with_the_keyboard(wizard, desk, people, qtbot) -> None:
    page = wizard.to_check(people)
    assert page.draft.plan.repairs["phone.zero_restored"] == 1
    switch = wizard.find("repair_phone.zero_restored")
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    settled(wizard, page)
    assert "phone.zero_restored" not in page.draft.plan.repairs
    assert page.draft.plan.issues["phone.not_repaired"] == 1
    assert desk.say("phone.not_repaired") in wizard.find("issue_phone.not_repaired").text()
    again = wizard.find("repair_phone.zero_restored")
    assert page.focusWidget() is again
    assert not again.isChecked()
    qtbot.keyClick(again, Qt.Key.Key_Space)
    settled(wizard, page)
    assert page.draft.plan.repairs["phone.zero_restored"] == 1


def test_the_numbers_stay_while_new_ones_are_counted(wizard, desk, people) -> None:
    desk.book.contacts.add({"full_name": "Heng Sreymom"}, [PointInput("phone", "077 902 118")])
    page = wizard.to_check(people)
    assert wizard.find("count_updated").isEnabled()  # she likes tea
    wizard.press("issue_import.reject.totals_row")
    wizard.press("on_match_skip")
    assert "Adds up to 5" in wizard.texts()
    settled(wizard, page)
    assert wizard.find("issue_import.reject.totals_row").isChecked()
    assert not wizard.find("count_updated").isEnabled()


def test_who_asked_to_stop_is_said_in_plain_words(wizard, desk, stops) -> None:
    page = wizard.to_columns(stops)
    assert "Who says yes in “Unsubscribed”" in wizard.texts()
    wizard.press("next")
    wizard.type("source", "Counter")
    wizard.press("next")
    settled(wizard, page)
    assert page.draft.plan.said.stop.rows == 1
    assert "1 person asked to stop." in wizard.texts()
    wizard.choose("opt_out_channel", "sms")
    settled(wizard, page)
    wizard.press("next")
    wizard.wait(lambda: page.draft.report is not None)
    wizard.rest()
    assert page.draft.report.stopped == 1
    assert "1 person asked to stop." in wizard.texts()
    wizard.press("undo_import")
    wizard.wait(lambda: page.draft.undone)
    wizard.rest()
    assert "Who asked to stop stays stopped." in wizard.texts()
    assert desk.book.contacts.count() == 0
    events = desk.book.consent.events(Identifier("phone", "+85510458221"))
    assert [(event.event, event.channel) for event in events] == [("withdrawn", "sms")]


def test_formulas_without_a_result_are_told(wizard, tmp_path) -> None:
    book = Workbook()
    for row in (["Name", "Tel", "Sum"], ["Sok Dara", "010458221", "=1/0"]):
        book.active.append(row)
    book.save(tmp_path / "sums.xlsx")
    page = wizard.to_check(tmp_path / "sums.xlsx")
    assert page.draft.scan.failed_cells == 1
    assert "1 formula holds no result." in wizard.texts()


def test_a_file_that_changed_meanwhile_is_read_again_and_nothing_is_lost(wizard, people) -> None:
    page = wizard.to_columns(people)
    wizard.choose("column_4", "company")
    wizard.press("next")
    wizard.type("source", "Market")
    wizard.press("next")
    settled(wizard, page)
    text = people.read_text(encoding="utf-8")
    people.write_text(text.replace("Sok Dara", "Sok Daravuth"), encoding="utf-8")
    wizard.press("on_match_update")
    wizard.wait(lambda: page.draft.plan_error is not None)
    wizard.rest()
    assert page.draft.plan_error.code == "import.file_changed"
    wizard.press("read_again")
    wizard.wait(lambda: page.draft.step == Step.FILE and not wizard.desk.runner.busy)
    assert page.draft.error is None
    wizard.press("next")
    wizard.rest()
    assert wizard.find("column_4").key == "company"
    wizard.press("next")
    assert wizard.find("source").text() == "Market"
    wizard.press("next")
    settled(wizard, page)
    assert wizard.find("on_match_update").isChecked()
    assert wizard.find("next").text() == "Import 3 people"
    wizard.press("count_created")
    shown = wizard.find("rows_created")
    assert "Sok Daravuth" in "\n".join(label.text() for label in shown.findChildren(QLabel))
