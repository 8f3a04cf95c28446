from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from desktop_app.text.dates import BUDDHIST_ERA
from ui.importing.draft import Step
from ui.importing.preview_grid import PreviewGrid
from ui.importing.saved_mappings import MappingNameDialog
from ui.kit import Paragraph

LIST = """Name,Tel,Last visit,Points,Customer no
Sok Dara,010 458 221,03/04/2026,4,C-1
Keo Pisey,012 345 678,05/06/2026,9,C-2
Lim Bunthoeun,077 902 118,07/08/2026,12,C-3
"""


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def action(menu, name: str) -> QAction:
    found = [a for a in menu.findChildren(QAction, name) if a.parent() is menu]
    assert len(found) == 1, f"{name}: {[a.objectName() for a in menu.actions()]}"
    return found[0]


def counted(wizard, page) -> None:
    wizard.wait(lambda: page.draft.counts_fit(wizard.desk.book.region))
    wizard.rest()


def test_a_field_of_the_owners_is_offered_first_with_its_type(wizard, listed) -> None:
    page = wizard.to_columns(listed)
    field = wizard.find("column_2")
    assert field.itemText(0) == "New date field “Last visit”"
    assert "can become fields of your own" in wizard.texts()
    wizard.choose("column_2", field.itemData(0))
    wizard.choose("column_3", wizard.find("column_3").itemData(0))
    assert [page.draft.mapping.field_of(at) for at in (2, 3)] == [
        "new:date:Last visit",
        "new:number:Points",
    ]
    wizard.rest()
    model = page.view.model
    assert "3\u00a0April\u00a02026" in model.data(model.index(0, 3))


def test_which_number_is_the_month_is_asked_and_changes_the_days(wizard, listed) -> None:
    page = wizard.to_columns(listed)
    wizard.choose("column_2", "new:date:Last visit")
    wizard.rest()
    asked = wizard.find("date_order")
    assert asked.current == "day_first"
    asked.setFocus()
    wizard.qtbot.keyClick(asked, Qt.Key.Key_Right)
    counted(wizard, page)
    assert page.draft.plan.options.dates == "month_first"
    model = page.view.model
    assert "4\u00a0March\u00a02026" in model.data(model.index(0, 3))


def test_dates_that_tell_their_order_are_not_asked_about(wizard, tmp_path) -> None:
    path = tmp_path / "told.csv"
    path.write_text("Name,Birthday\nSok Dara,25/12/1990\nKeo Pisey,03/04/1991\n")
    wizard.to_columns(path)
    assert not wizard.shows("date_order")
    assert not wizard.shows("buddhist_era")


def test_dates_of_another_order_are_told_and_can_be_changed(wizard, tmp_path) -> None:
    path = tmp_path / "american.csv"
    path.write_text("Name,Birthday\nSok Dara,12/25/1990\nKeo Pisey,03/04/1991\n")
    wizard.to_columns(path)
    assert wizard.find("date_order").current == "month_first"


def test_the_buddhist_era_is_asked_and_answered(wizard, people) -> None:
    page = wizard.to_columns(people)
    counted(wizard, page)
    assert BUDDHIST_ERA in page.draft.plan.issues
    asked = wizard.find("buddhist_era")
    assert "12/5/2532" in asked.accessibleName()
    asked.setFocus()
    wizard.qtbot.keyClick(asked, Qt.Key.Key_Right)
    counted(wizard, page)
    assert page.draft.wishes.buddhist is True
    assert BUDDHIST_ERA not in page.draft.plan.issues
    assert page.draft.plan.repairs["date.from_buddhist"] == 1
    assert wizard.find("buddhist_era").current == "yes"


def test_in_a_low_window_questions_are_scrolled_to_and_not_squeezed(wizard, people) -> None:
    page = wizard.to_columns(people)
    counted(wizard, page)
    page.setFixedSize(812, 470)
    wizard.rest()
    (words,) = [
        each
        for each in page.findChildren(Paragraph)
        if each.isVisible() and "Buddhist" in each.text()
    ]
    assert words.height() >= words.heightForWidth(words.width())
    grid = page.findChild(PreviewGrid)
    under = words.mapTo(page, QPoint(0, 0)).y()
    assert under > grid.mapTo(page, QPoint(0, grid.height())).y()


def test_a_column_keeps_what_is_there_whatever_the_others_do(wizard, desk, tmp_path) -> None:
    path = tmp_path / "towns.csv"
    path.write_text("Name,Tel,Company\nSok Dara,010458221,ABC\n")
    wizard.to_done(path)
    path.write_text("Name,Tel,Company\nSok Dara,010458221,XYZ\n")
    page = wizard.to_columns(path)
    page.draft.wish(on_match="update")
    menu = page.view.menu_of(2)
    assert [a.objectName() for a in menu.actions() if a.objectName().startswith("mode_")] == [
        "mode_None",
        "mode_fill",
        "mode_update",
        "mode_keep",
    ]
    action(menu, "mode_keep").trigger()
    counted(wizard, page)
    assert page.draft.plan.counts.updated == 0
    assert "Keeps" in wizard.texts()
    action(page.view.menu_of(2), "mode_None").trigger()
    counted(wizard, page)
    assert page.draft.plan.counts.updated == 1


def test_numbers_can_only_be_added_or_left(wizard, listed) -> None:
    page = wizard.to_columns(listed)
    menu = page.view.menu_of(1)
    names = [a.objectName() for a in menu.actions() if a.objectName()]
    assert names == ["mode_None", "mode_keep"]


def test_a_column_tells_who_it_is(wizard, listed) -> None:
    page = wizard.to_columns(listed)
    action(page.view.menu_of(4), "tells_who").trigger()
    counted(wizard, page)
    assert page.draft.plan.options.id_column == 4
    assert page.draft.mapping.field_of(4) == "new:text:Customer no"
    assert "Who it is" in wizard.texts()
    wizard.choose("column_4", "notes")
    assert page.draft.wishes.id_column is None
    wizard.rest()


def test_the_menu_of_a_column_opens_with_the_keyboard(wizard, listed, qtbot) -> None:
    page = wizard.to_columns(listed)
    more = wizard.find("more_0")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    menus = [m for m in more.children() if hasattr(m, "actions") and m.isVisible()]
    assert len(menus) == 1
    menus[0].close()
    assert page.draft.step == Step.COLUMNS


def test_hidden_columns_are_marked_and_left_out(wizard, tmp_path) -> None:
    book = Workbook()
    for row in (["Name", "Tel", "Secret"], ["Sok Dara", "010458221", "x"]):
        book.active.append(row)
    book.active.column_dimensions["C"].hidden = True
    book.save(tmp_path / "hidden.xlsx")
    page = wizard.to_columns(tmp_path / "hidden.xlsx")
    assert page.draft.scan.hidden_columns == {2}
    assert page.view.grid.heads[2].mark.text() == "Hidden"
    assert page.draft.mapping.field_of(2) is None


def save_as(wizard, page, name: str) -> MappingNameDialog:
    action(page.view._saved.menu_now(), "save_mapping").trigger()
    dialog = page.findChild(MappingNameDialog)
    dialog.field.setText(name)
    dialog.field.textEdited.emit(name)
    wizard.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    wizard.rest()
    return dialog


def test_a_mapping_is_saved_used_again_and_deleted(wizard, desk, listed, tmp_path, told) -> None:
    page = wizard.to_columns(listed)
    wizard.choose("column_3", "company_size")
    page.draft.wish(dates="month_first")
    counted(wizard, page)
    save_as(wizard, page, "Monthly list")
    assert [saved.name for saved in desk.book.importing.mappings()] == ["Monthly list"]
    assert told.last == "Saved as “Monthly list”"

    other = tmp_path / "other.csv"
    other.write_text("Points,Name,Tel\n7,Heng Sreymom,015 987 654\n")
    page = wizard.to_columns(other)
    action(page.view._saved.menu_now(), "use_0").trigger()
    wizard.rest()
    counted(wizard, page)
    assert page.draft.mapping.field_of(0) == "company_size"
    assert page.draft.plan.options.dates == "month_first"
    assert "Set as saved under “Monthly list”." in wizard.texts()
    assert page.draft.lacking == []

    menu = page.view._saved.menu_now()
    below = menu.actions()[-1].menu()
    action(below, "delete_0").trigger()
    wizard.rest()
    assert desk.book.importing.mappings() == []
    assert told.toasts[-1].on_action is not None


def test_what_a_saved_mapping_misses_in_a_file_is_said(wizard, listed, tmp_path) -> None:
    page = wizard.to_columns(listed)
    wizard.choose("column_2", "new:date:Last visit")
    save_as(wizard, page, "Monthly list")
    other = tmp_path / "other.csv"
    other.write_text("Name,Tel\nHeng Sreymom,015 987 654\n")
    page = wizard.to_columns(other)
    action(page.view._saved.menu_now(), "use_0").trigger()
    wizard.rest()
    assert wizard.shows("lacking")
    assert "“Last visit”" in wizard.texts()


def test_a_saved_mapping_that_does_not_fit_changes_nothing(wizard, desk, listed, tmp_path) -> None:
    save_as(wizard, wizard.to_columns(listed), "Monthly list")
    other = tmp_path / "other.csv"
    other.write_text("Full name,Mobile\nHeng Sreymom,015 987 654\n")
    page = wizard.to_columns(other)
    before = page.draft.mapping
    action(page.view._saved.menu_now(), "use_0").trigger()
    wizard.rest()
    assert wizard.shows("columns_trouble")
    assert "does not fit" in wizard.texts()
    assert page.draft.mapping == before


def test_a_mapping_needs_a_name_and_says_when_it_takes_a_place(wizard, listed, desk) -> None:
    page = wizard.to_columns(listed)
    dialog = save_as(wizard, page, "  ")
    assert dialog.isVisible()
    assert desk.say("import.mapping_no_name") in dialog.field.accessibleDescription()
    dialog.field.setText("Monthly list")
    wizard.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    wizard.rest()
    assert not dialog.isVisible()
    again = MappingNameDialog(desk, page.draft, page)
    wizard.rest()
    assert again.field.text() == "Monthly list"
    assert any("Takes the place" in label.text() for label in again.findChildren(QLabel))
