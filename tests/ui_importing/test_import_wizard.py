from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ui.desk.places import ShowMatching
from ui.importing.draft import Step
from ui.kit.toggles import CheckBox

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "customers.xlsx"


def test_from_a_file_to_people(wizard, desk, people, told) -> None:
    page = wizard.to_done(people)
    counts = page.draft.report.counts
    assert (counts.created, counts.duplicate, counts.rejected) == (3, 1, 1)
    assert desk.book.contacts.count() == 3
    assert "3 people imported" in wizard.texts()
    assert "Adds up to 5" in wizard.texts()
    assert [toast.text for toast in told.toasts] == ["Imported 3 people"]


def test_nothing_is_written_before_the_last_button(wizard, desk, people) -> None:
    page = wizard.to_check(people)
    assert wizard.find("told").text() == "Nothing is written yet."
    assert wizard.find("next").text() == "Import 3 people"
    assert "Adds up to 5" in wizard.texts()
    assert desk.book.contacts.count() == 0
    assert page.draft.step == Step.CHECK


def test_a_file_that_is_none_is_refused_in_place(wizard, tmp_path, told) -> None:
    photo = tmp_path / "photo.csv"
    photo.write_bytes(b"\x89PNG" + bytes(range(256)) * 8)
    page = wizard.read(photo)
    assert page.draft.error.code == "import.not_a_spreadsheet"
    assert wizard.shows("file_error")
    assert not wizard.shows("next")
    assert wizard.shows("choose_file")
    assert told.errors == []


def test_the_sheet_of_people_is_guessed_and_another_can_be_chosen(wizard) -> None:
    page = wizard.read(SAMPLE)
    first = page.draft.scan.sheet
    other = next(sheet.name for sheet in page.draft.scan.sheets if sheet.name != first)
    wizard.press(f"sheet_{other}")
    wizard.wait(lambda: page.draft.scan.sheet == other)
    assert wizard.find(f"sheet_{other}").isChecked()


def test_the_row_of_the_names_can_be_told(wizard, tmp_path) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("Club 2026,x\nAa,Bb\nSok Dara,012 345 678\n", encoding="utf-8")
    page = wizard.read(path)
    field = wizard.find("header_row")
    if not field.isEnabled():
        wizard.find("no_header").click()
    field.setValue(2)
    wizard.wait(lambda: page.draft.scan.header_row == 2)
    assert page.draft.scan.headers == ["Aa", "Bb"]
    wizard.find("no_header").click()
    wizard.wait(lambda: page.draft.scan.header_row is None)
    assert page.draft.scan.headers == ["A", "B"]


def test_repairs_and_doubts_are_seen_before_the_import(wizard, desk, people) -> None:
    page = wizard.to_columns(people)
    model = page.view.model
    phone = model.data(model.index(0, 2))
    assert "012\u00a0345\u00a0678" in phone
    assert "12345678" in phone
    doubtful = model.data(model.index(1, 4))
    assert doubtful == f"12/5/2532, {desk.say('date.buddhist_era')}"
    birthday = wizard.find("column_3")
    assert birthday.tone == "warn"
    assert "1 to check" in wizard.texts()


def test_a_column_becomes_something_else_and_the_numbers_follow(wizard, desk, people) -> None:
    page = wizard.to_columns(people)
    assert page.draft.plan.counts.rejected == 1
    wizard.choose("column_0", "-")
    wizard.wait(lambda: page.draft.plan is not None and page.draft.counts_fit("KH"))
    assert page.draft.mapping.field_of(0) is None
    wizard.choose("column_4", "new:Note")
    wizard.press("next")
    wizard.type("source", "Counter")
    wizard.press("next")
    wizard.wait(lambda: page.draft.plan_fits("KH"))
    wizard.press("next")
    wizard.wait(lambda: page.draft.report is not None)
    assert [field.label for field in desk.book.contacts.fields() if field.custom] == ["Note"]


def test_without_names_and_numbers_it_does_not_go_on(wizard, people) -> None:
    page = wizard.to_columns(people)
    wizard.choose("column_0", "-")
    wizard.choose("column_1", "-")
    wizard.press("next")
    assert page.draft.step == Step.COLUMNS
    assert wizard.find("told").text() == "Choose at least a column with names or numbers."
    wizard.rest()


def test_where_they_come_from_has_to_be_said(wizard, people) -> None:
    page = wizard.to_consent(people, source="")
    assert "where they come from" in wizard.find("told").text()
    wizard.press("next")
    assert page.draft.step == Step.CONSENT
    assert "Say where they come from" in wizard.texts()
    assert page.focusWidget() is wizard.find("source")


def test_nobody_gets_consent_unless_it_is_claimed(wizard, desk, people) -> None:
    page = wizard.to_done(people)
    assert page.draft.report.granted == 0
    assert desk.book.consent.reach("sms").granted == 0


def claim(wizard, key: str) -> None:
    wizard.press(f"agreed_{key}")
    wizard.press("channel_sms")
    wizard.choose("purpose", "marketing")
    wizard.choose("method", "paper_sheet")
    wizard.type("date", "14/3/2026")
    wizard.type("evidence", "Blue folder")


def test_only_who_said_yes_in_the_column_is_granted(wizard, desk, people) -> None:
    page = wizard.to_consent(people)
    claim(wizard, "column")
    wizard.press("next")
    wizard.wait(lambda: page.draft.plan_fits("KH"))
    assert "SMS" in wizard.texts() or desk.say("channel.sms") in wizard.texts()
    wizard.press("next")
    wizard.wait(lambda: page.draft.report is not None)
    reach = desk.book.consent.reach("sms")
    assert (reach.granted, reach.unknown) == (2, 0)  # the third said no


def named(page) -> set[str]:
    return {row.accessibleName() for row in page.findChildren(QWidget) if row.isVisible()}


def test_the_answers_are_counted_alike_before_and_after(wizard, desk, tmp_path) -> None:
    path = tmp_path / "form.csv"
    lines = ("Name,Tel,OK SMS?", "A Sok,012345671,yes", "B Sok,012345672,yes")
    path.write_text("\n".join((*lines, "C Sok,,yes", "D Sok,012345674,no")))
    desk.book.consent.stop([desk.book.contacts.identifier_of("012345672")])
    page = wizard.to_consent(path)
    claim(wizard, "column")
    wizard.press("next")
    wizard.wait(lambda: page.draft.plan_fits("KH"))
    wizard.rest()
    parts = {
        *("agreed: 3", "recorded with this import: 1", "no number or address to keep it at: 1"),
        *("said no or asked to stop, which counts more: 1", "said no: 1"),
    }
    assert parts <= named(page)
    assert "1 row will be recorded as agreed" in wizard.texts()
    wizard.press("next")
    wizard.wait(lambda: page.draft.report is not None)
    wizard.rest()
    assert parts <= named(page)
    assert "1 row is recorded as agreed." in wizard.texts()


def test_the_channels_start_unticked_and_a_claim_wants_all_its_answers(wizard, people) -> None:
    page = wizard.to_consent(people)
    wizard.press("agreed_shown")
    assert not any(box.isChecked() for box in page.view.findChildren(CheckBox))
    wizard.press("next")
    assert page.draft.step == Step.CONSENT
    assert "Tick at least one way." in wizard.texts()
    assert page.draft.options("KH").declaration is None


def test_a_day_to_come_is_refused_when_typed(wizard, desk, people) -> None:
    wizard.to_consent(people)
    wizard.press("agreed_shown")
    wizard.type("date", "14/3/2027")
    wizard.find("date").editingFinished.emit()  # as on leaving the field
    assert (
        desk.say("consent.future_date", date="2027-03-14")
        in wizard.find("date").accessibleDescription()
    )


def test_a_bought_list_goes_nowhere(wizard, desk, people) -> None:
    page = wizard.to_consent(people)
    wizard.press("agreed_bought")
    assert "never agreed to hear from you" in wizard.texts()
    wizard.press("next")
    assert page.draft.step == Step.CONSENT
    wizard.press("agreed_none")
    wizard.press("next")
    assert page.draft.step == Step.CHECK
    wizard.rest()


def test_a_page_built_anew_goes_on_where_it_was(wizard, desk, people) -> None:
    page = wizard.to_consent(people, source="Market")
    claim(wizard, "column")
    mapping = page.draft.mapping
    again = wizard.open(kept=page.save_state())
    assert again.draft.step == Step.CONSENT
    assert again.draft.mapping == mapping
    assert wizard.find("source").text() == "Market"
    assert wizard.find("agreed_column").isChecked()
    assert wizard.find("channel_sms").isChecked()
    assert wizard.find("evidence").text() == "Blue folder"
    wizard.rest()


def test_the_same_file_again_is_told_and_changes_nothing(wizard, people) -> None:
    wizard.to_done(people)
    page = wizard.read(people)
    wizard.rest()
    assert wizard.shows("imported_before")
    wizard.press("next")
    wizard.wait(lambda: page.draft.plan is not None)
    assert page.draft.plan.counts.created == 0
    assert "Set as last time" in wizard.texts()
    assert not wizard.shows("same_as_last_time")
    wizard.choose("column_4", "-")
    wizard.press("same_as_last_time")
    assert page.draft.mapping == page.draft.scan.guess
    wizard.press("next")
    wizard.type("source", "Counter")
    wizard.press("next")
    wizard.wait(lambda: page.draft.plan_fits("KH"))
    wizard.press("next")
    assert page.draft.step == Step.CHECK
    assert wizard.find("told").text() == "There is nothing new in this file."


def test_undo_takes_the_people_back_and_says_so(wizard, desk, people) -> None:
    page = wizard.to_done(people)
    wizard.press("undo_import")
    wizard.wait(lambda: page.draft.undone)
    assert desk.book.contacts.count() == 0
    assert "This import was undone" in wizard.texts()
    assert not wizard.shows("undo_import")


def test_the_new_people_can_be_shown(wizard, desk, people, qtbot) -> None:
    page = wizard.to_done(people)
    with qtbot.waitSignal(desk.navigate) as went:
        wizard.press("show_imported")
    (place,) = went.args
    assert isinstance(place, ShowMatching)
    assert place.rule == {"field": "batch", "op": "is", "value": page.draft.report.batch_id}
    assert desk.book.segments.count(place.rule) == 3


def test_the_rows_set_aside_are_saved_with_their_reason(
    wizard, people, tmp_path, told, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard.to_done(people)
    target = tmp_path / "aside"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    wizard.press("save_rejects")
    wizard.rest()
    saved = tmp_path / "aside.xlsx"
    rows = list(load_workbook(saved).active.iter_rows(values_only=True))
    assert rows[1][0] == "Total"
    assert str(saved) in told.last


def test_a_cancelled_import_changes_nothing_and_says_so(wizard, desk, people, told) -> None:
    page = wizard.to_check(people)
    told.cancelling = True
    wizard.press("next")
    wizard.wait(lambda: bool(told.toasts))
    assert [toast.text for toast in told.toasts] == ["Stopped. Nothing was changed."]
    assert desk.book.contacts.count() == 0
    assert page.draft.step == Step.CHECK
    assert wizard.find("next").isEnabled()


def test_an_import_goes_on_when_its_page_is_left(wizard, desk, people, qtbot) -> None:
    page = wizard.to_check(people)
    draft = page.draft
    wizard.press("next")
    page.close()
    page.deleteLater()
    wizard.wait(lambda: draft.report is not None)
    assert desk.book.contacts.count() == 3
    again = wizard.open(kept=draft)
    assert "3 people imported" in wizard.texts()
    assert again.draft.step == Step.DONE


def test_another_file_starts_from_nothing(wizard, people) -> None:
    page = wizard.to_done(people)
    wizard.press("import_another")
    wizard.rest()
    assert page.draft.step == Step.FILE
    assert page.draft.scan is None
    assert "people.csv" in wizard.texts()


def test_enter_goes_on_and_escape_goes_back(wizard, people, qtbot) -> None:
    page = wizard.to_consent(people)
    qtbot.keyClick(wizard.find("source"), Qt.Key.Key_Return)
    assert page.draft.step == Step.CHECK
    wizard.wait(lambda: page.draft.plan_fits("KH"))
    qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
    assert page.draft.step == Step.CHECK
    assert page.draft.report is None
    for step in (Step.CONSENT, Step.COLUMNS, Step.FILE, Step.FILE):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
        assert page.draft.step == step
    wizard.rest()


def test_known_people_are_left_alone_when_the_owner_wants_it(wizard, desk, tmp_path) -> None:
    desk.book.contacts.add({"full_name": "Sok Dara"}, [])
    path = tmp_path / "two.xlsx"
    workbook = Workbook()
    for row in (["Name", "Tel", "Company"], ["Sok Dara", "010458221", "ABC"]):
        workbook.active.append(row)
    workbook.save(path)
    wizard.to_done(path)
    workbook.active["C2"] = "XYZ"
    workbook.save(path)
    page = wizard.to_check(path)
    wizard.press("on_match_update")
    wizard.wait(lambda: page.draft.plan_fits("KH"))
    assert page.draft.plan.counts.updated == 1
    wizard.press("on_match_skip")
    wizard.wait(lambda: page.draft.plan_fits("KH"))
    assert page.draft.plan.counts.updated == 0


def turn_wheel(widget) -> bool:
    """Whether the widget kept the turn for itself; a made-up event is not handed on by Qt."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_wheel_scrolls_the_rows_and_never_changes_a_column(wizard) -> None:
    page = wizard.to_columns(SAMPLE)
    mapping = page.draft.mapping
    sheet = page.view.grid.sheet
    assert not turn_wheel(wizard.find("column_0"))
    assert not turn_wheel(sheet.table.viewport())
    assert page.draft.mapping == mapping
    assert wizard.find("column_0").key == "full_name"
    assert turn_wheel(sheet.viewport())
    assert sheet.verticalScrollBar().value() > 0
    assert sheet.head_row.y() == sheet.verticalScrollBar().value()


def test_heads_stand_over_their_columns_however_far_it_is_scrolled(wizard) -> None:
    page = wizard.to_columns(SAMPLE)
    sheet = page.view.grid.sheet
    sheet.horizontalScrollBar().setValue(sheet.horizontalScrollBar().maximum())
    for at, head in enumerate(sheet.heads):
        column = sheet.table.columnViewportPosition(at + 1)
        left = sheet.table.viewport().mapTo(sheet.content, QPoint(column, 0)).x()
        assert head.mapTo(sheet.content, QPoint()).x() == left + 8
