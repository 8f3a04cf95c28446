"""Tables, steps, the waterfall, toasts and dialogs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import (
    CELL_ROLE,
    Button,
    ChipsCell,
    Column,
    Dialog,
    ErrorDialog,
    MoneyCell,
    NameCell,
    ProgressDialog,
    RepairCell,
    Stepper,
    TableView,
    TagsCell,
    ToastHost,
    TwoLineCell,
    Waterfall,
    WaterfallStep,
)
from ui.look.theme import Theme

LEFT = Qt.MouseButton.LeftButton
# What the offscreen platform says about windows of fixed size; no real platform does.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CELLS = [
    NameCell("ចាន់ សុភា", "Chan Sophea", "ចាន់ សុភា"),
    TwoLineCell("012 345 678", "1 digit missing", "warn", "warning-fill"),
    ChipsCell((("SMS", "granted"), ("Telegram", "unknown"))),
    MoneyCell("86,000", "Yesterday"),
    TagsCell(("VIP", "Wholesale", "Skincare", "Baby")),
    RepairCell("012 345 678", "12345678", "zero restored"),
]
COLUMNS = [
    Column("name", "Name", None, 200),
    Column("phone", "Phone", 126, 100),
    Column("ok", "May we contact?", 176, 160, 1),
    Column("last", "Last purchase", 116, 100, 2, True),
    Column("tags", "Tags", 104, 90, 3),
    Column("repair", "Repair", 160, 120, 3, sortable=False),
]


class Rows(QAbstractTableModel):
    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.count = count

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return self.count

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return len(CELLS)

    def data(self, index: QModelIndex, role: int = 0) -> object:
        return CELLS[index.column()] if role == CELL_ROLE else None


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> TableView:
    made = TableView(theme, name="People")
    made.setModel(Rows(40, made))
    made.set_columns(COLUMNS)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def test_columns_drop_from_the_right_and_come_back(table: TableView) -> None:
    assert table.shown() == [column.key for column in COLUMNS]
    heard: list[list[str]] = []
    table.columns_changed.connect(lambda: heard.append(table.shown()))
    seen = {}
    for width in (900, 760, 640, 520, 350, 1000):
        table.resize(width, 600)
        QApplication.processEvents()
        seen[width] = table.shown()
    assert seen[760] == ["name", "phone", "ok", "last", "tags"]
    assert seen[640] == ["name", "phone", "ok", "last"]
    assert seen[520] == ["name", "phone", "ok"]
    assert seen[350] == ["name", "phone"]
    assert seen[1000] == [column.key for column in COLUMNS]
    assert heard[-1] == seen[1000]


def test_what_is_left_is_never_squeezed(table: TableView) -> None:
    for width in range(340, 1000, 37):
        table.resize(width, 600)
        QApplication.processEvents()
        for number, column in enumerate(COLUMNS):
            if not table.isColumnHidden(number):
                assert table.columnWidth(number) >= column.min_width


def test_chosen_columns_stay_hidden_in_a_wide_window(table: TableView) -> None:
    table.set_shown(["name", "tags"])
    table.resize(1400, 600)
    QApplication.processEvents()
    assert table.shown() == ["name", "tags"]
    table.set_shown(None)
    assert len(table.shown()) == len(COLUMNS)


def test_head_asks_for_an_order_and_turns_it(table: TableView) -> None:
    asked: list[tuple[str, bool]] = []
    table.sort_requested.connect(lambda key, down: asked.append((key, down)))
    head = table.head.viewport()
    spot = QPoint(table.columnViewportPosition(1) + 20, 15)
    QTest.mouseClick(head, LEFT, pos=spot)
    table.set_sort("phone", False)
    QTest.mouseClick(head, LEFT, pos=spot)
    QTest.mouseClick(head, LEFT, pos=QPoint(table.columnViewportPosition(5) + 20, 15))
    assert asked == [("phone", False), ("phone", True)]


def test_rows_by_keyboard(table: TableView) -> None:
    opened: list[int] = []
    table.opened.connect(opened.append)
    table.select_row(0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_rows() == [1, 2]
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [2]
    table.selectAll()
    assert table.selected_ranges()[0].start == 0
    assert len(table.selected_rows()) == 40


def test_every_cell_paints_in_both_sizes(table: TableView) -> None:
    wide = table.grab().toImage()
    table.set_dense(True)
    assert table.rowHeight(0) == 40
    assert table.grab().toImage() != wide


def test_hover_follows_the_mouse(table: TableView) -> None:
    QTest.mouseMove(table.viewport(), QPoint(50, 56 * 2 + 10))
    assert table.cells.hover_row == 2
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert table.cells.hover_row == -1


def test_done_steps_can_be_clicked_and_others_not(qtbot: QtBot, theme: Theme) -> None:
    steps = Stepper(theme, ["File", "Columns", "Consent"], 2)
    qtbot.addWidget(steps)
    steps.show()
    heard: list[int] = []
    steps.clicked.connect(heard.append)
    QTest.mouseClick(steps.step_button(0), LEFT)
    QTest.keyClick(steps.step_button(1), Qt.Key.Key_Return)
    steps.set_current(0)
    QTest.mouseClick(steps.step_button(1), LEFT)
    QTest.mouseClick(steps.step_button(0), LEFT)
    assert heard == [0, 1]
    assert steps.current == 0


FALL = [
    WaterfallStep("In the segment", 100, "100", whole=True),
    WaterfallStep("Asked to stop", 30, "−30", "no", "hand-palm"),
    WaterfallStep("Not asked yet", 20, "−20", "none", "question"),
    WaterfallStep("In the file", 50, "50", "accent", whole=True),
]


def test_waterfall_rows_are_buttons(qtbot: QtBot, theme: Theme) -> None:
    fall = Waterfall(theme, FALL)
    qtbot.addWidget(fall)
    fall.resize(700, 200)
    fall.show()
    heard: list[int] = []
    fall.clicked.connect(heard.append)
    QTest.mouseClick(fall.rows[1], LEFT)
    QTest.keyClick(fall.rows[3], Qt.Key.Key_Space)
    assert heard == [1, 3]
    assert fall.rows[1].accessibleName() == "Asked to stop: −30"
    spans = [(row._from, row._to) for row in fall.rows]
    assert spans == [(0, 1), (0.7, 1), (0.5, 0.7), (0, 0.5)]
    fall.grab()


def test_toast_undoes_once_and_goes(window: QWidget, theme: Theme) -> None:
    host = ToastHost(theme, window)
    undone: list[int] = []
    toast = host.show("Removed 42 people", "Undo", lambda: undone.append(1), "trash")
    assert toast.isVisible()
    assert abs(toast.geometry().center().x() - 400) < 3
    assert toast.action_button is not None
    QTest.mouseClick(toast.action_button, LEFT)
    assert undone == [1]
    assert host.current is None
    assert not toast.isVisible()


def test_a_message_too_long_for_one_line_takes_a_second(window: QWidget, theme: Theme) -> None:
    host = ToastHost(theme, window)
    short = host.show("Saved").height()
    long = host.show(
        "Undone: Imported the customers of all our shops in Kampot.xlsx: 12 people. " * 2
    )
    assert long.height() > short
    assert long.width() <= window.width() + 20  # beside the card there is its shadow


def test_toast_pauses_under_the_mouse(window: QWidget, theme: Theme) -> None:
    toast = ToastHost(theme, window).show("Saved")
    here = QPointF(20, 20)
    # where an earlier test left the mouse, the toast may lie under it already
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.timer.isActive()
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert not toast.timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.timer.isActive()


def test_a_new_toast_takes_the_place_of_the_old(window: QWidget, theme: Theme) -> None:
    host = ToastHost(theme, window)
    first = host.show("One")
    second = host.show("Two")
    assert (first.isVisible(), second.isVisible()) == (False, True)
    window.resize(1000, 600)
    QApplication.processEvents()
    assert abs(second.geometry().center().x() - 500) < 3
    QTest.mouseClick(second.close_button, LEFT)
    assert host.current is None


def answered(dialog: Dialog, act: Callable[[], object]) -> int:
    dialog.show()
    act()
    return dialog.result()


def test_dialog_buttons_and_escape(window: QWidget, theme: Theme) -> None:
    def make() -> tuple[Dialog, Button, Button]:
        dialog = Dialog(theme, window, "Remove 42 people from the list")
        dialog.add_text("A backup is made first.")
        keep = dialog.add_button("Keep them", "ghost", "reject")
        return dialog, keep, dialog.add_button("Remove 42", "danger", "accept", "trash")

    dialog, _, remove = make()
    assert answered(dialog, lambda: QTest.mouseClick(remove, LEFT)) == 1
    dialog, keep, _ = make()
    assert answered(dialog, lambda: QTest.mouseClick(keep, LEFT)) == 0
    dialog, _, _ = make()
    answered(dialog, lambda: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert not dialog.isVisible()


def test_progress_cancels_once_and_waits(window: QWidget, theme: Theme) -> None:
    dialog = ProgressDialog(theme, window, "Reading", "Cancel", "Checking")
    heard: list[int] = []
    dialog.cancelled.connect(lambda: heard.append(1))
    dialog.show()
    dialog.set_progress(3, 0)
    dialog.set_step("Writing", "3 of 9")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert heard == [1]
    assert dialog.isVisible()
    dialog.finish()
    assert not dialog.isVisible()


def test_error_report_is_copied(window: QWidget, theme: Theme) -> None:
    copied: list[int] = []
    dialog = ErrorDialog(
        theme,
        window,
        "Wrong",
        "Nothing was lost.",
        "Close",
        "Trace",
        "Copy",
        lambda: copied.append(1),
    )
    dialog.copy_report()
    assert QApplication.clipboard().text() == "Trace"
    assert copied == [1]
