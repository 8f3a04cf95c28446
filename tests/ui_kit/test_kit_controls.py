"""Buttons, choices, fields and drop-downs by keyboard and by mouse, and Khmer that is not cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import (
    Button,
    CheckBox,
    Dropdown,
    ElidedLabel,
    FilterChip,
    FormRow,
    Label,
    LineEdit,
    Menu,
    Paragraph,
    SearchField,
    Segmented,
    SpinField,
    TagEdit,
)
from ui.look.fonts import metrics
from ui.look.theme import Theme

LEFT = Qt.MouseButton.LeftButton
# What the offscreen platform says about windows of fixed size; no real platform does.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TALL = "ញ្ជ្រុំ ស្ត្រី ស៊ឹ"


def show(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_button_answers_mouse_space_and_enter(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Import", "download-simple", "primary", shortcut="Ctrl+I")
    show(qtbot, button)
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert len(clicks) == 3
    assert button.accessibleName() == "Import"
    assert "Ctrl I" in button.toolTip()


def test_icon_button_needs_a_name(theme: Theme, qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="tip"):
        Button(theme, icon="x")
    button = Button(theme, icon="x", tip="Close")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Close"
    assert button.sizeHint().width() == button.sizeHint().height() == 36


def test_accessible_name_follows_the_words(theme: Theme, qtbot: QtBot) -> None:
    button = Button(theme, "Remove 2")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.setText("Remove 42 people")
    assert button.accessibleName() == "Remove 42 people"
    assert button.sizeHint().width() > before


def test_filter_chip_checks_and_its_x_removes(qtbot: QtBot, theme: Theme) -> None:
    chip = FilterChip(theme, "VIP", on=True, removable=True)
    show(qtbot, chip)
    heard: list[str] = []
    chip.removed.connect(lambda: heard.append("removed"))
    chip.toggled.connect(lambda on: heard.append(f"toggled {on}"))
    QTest.mouseClick(chip, LEFT, pos=QPoint(10, 16))
    QTest.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 12, 16))
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert heard == ["toggled False", "removed", "removed"]


def test_segmented_by_mouse_and_arrows(qtbot: QtBot, theme: Theme) -> None:
    control = Segmented(theme, [("all", "All of these"), ("any", "Any of these")], "all")
    show(qtbot, control)
    heard: list[str] = []
    control.changed.connect(heard.append)
    QTest.mouseClick(control, LEFT, pos=QPoint(control.width() - 10, 10))
    QTest.mouseClick(control, LEFT, pos=QPoint(control.width() - 10, 10))
    QTest.keyClick(control, Qt.Key.Key_Right)
    QTest.keyClick(control, Qt.Key.Key_Left)
    assert heard == ["any", "all", "any"]
    assert control.accessibleName() == "Any of these"
    control.set_current("all")
    assert (control.current, len(heard)) == ("all", 3)


@pytest.fixture
def no_double_clicks(qapp: QApplication):
    """The list swallows a click sooner than a double click: it may be the one that opened it."""
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(0)
    yield
    qapp.setDoubleClickInterval(usual)


@pytest.mark.usefixtures("no_double_clicks")
def test_dropdown_by_keyboard_and_mouse(qtbot: QtBot, theme: Theme) -> None:
    box = Dropdown(theme, [("a", "is any of"), ("b", "is none of"), ("c", "is")], "a")
    show(qtbot, box)
    heard: list[str] = []
    box.changed.connect(heard.append)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert (box.key, heard) == ("b", ["b"])
    box.showPopup()
    view = box.view()
    spot = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseMove(view.viewport(), spot)
    QTest.mouseClick(view.viewport(), LEFT, pos=spot)
    assert (box.key, heard) == ("c", ["b", "c"])
    box.set_key("a")
    assert (box.key, len(heard)) == ("a", 2)
    box.set_key(None)
    assert box.key == ""


def test_check_box_can_be_hit_on_its_words(qtbot: QtBot, theme: Theme) -> None:
    box = CheckBox(theme, "Keep the file name")
    show(qtbot, box)
    QTest.mouseClick(box, LEFT, pos=QPoint(box.width() - 4, 10))
    assert box.isChecked()


def test_tag_edit_adds_removes_and_knows_no_twins(qtbot: QtBot, theme: Theme) -> None:
    field = TagEdit(theme, ["VIP"], name="Tags")
    show(qtbot, field)
    heard: list[list[str]] = []
    field.changed.connect(heard.append)
    QTest.keyClicks(field.edit, "Baby ")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    QTest.keyClicks(field.edit, "vip")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.tags == ["VIP", "Baby"]
    QTest.keyClicks(field.edit, "Wholesale,")
    assert field.tags == ["VIP", "Baby", "Wholesale"]
    QTest.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert field.tags == ["VIP", "Baby"]
    QTest.mouseClick(field._buttons[0], LEFT)
    assert field.tags == ["Baby"]
    assert heard == [["VIP", "Baby"], ["VIP", "Baby", "Wholesale"], ["VIP", "Baby"], ["Baby"]]


def test_closed_tag_edit_takes_only_what_it_offers(qtbot: QtBot, theme: Theme) -> None:
    field = TagEdit(theme, suggestions=["Phnom Penh", "Kandal"], free=False)
    show(qtbot, field)
    field.edit.setText("Nowhere")
    assert not field.commit()
    field.edit.setText("phnom penh")
    assert field.commit()
    assert field.tags == ["Phnom Penh"]


def test_search_waits_then_speaks_and_escape_clears(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField(theme, "Search", hint="Ctrl+K", delay=20)
    show(qtbot, field)
    with qtbot.waitSignal(field.searched) as heard:
        QTest.keyClicks(field, "sok")
    assert heard.args == ["sok"]
    with qtbot.waitSignal(field.searched) as heard:
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert heard.args == [""]


def test_form_row_says_what_is_wrong(qtbot: QtBot, theme: Theme) -> None:
    field = LineEdit("096 345 678")
    row = FormRow(theme, "Phone", field, help="10 digits")
    show(qtbot, row)
    row.set_error("One digit is missing.")
    assert field.property("error") == "true"
    assert field.accessibleName() == "Phone"
    assert field.accessibleDescription() == "One digit is missing."
    row.set_error("")
    assert field.property("error") == "false"


def test_spin_field_counts(qtbot: QtBot, theme: Theme) -> None:
    field = SpinField(theme, 90, 1, 3650, " days")
    show(qtbot, field)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 91


def test_elided_label_tells_the_rest(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel("A name that is much too long for this place", "body")
    show(qtbot, label)
    label.resize(80, 26)
    label.grab()
    assert label.toolTip() == label.text()
    label.resize(label.sizeHint())
    label.grab()
    assert label.toolTip() == ""


def test_paragraph_shows_markup_as_text(qtbot: QtBot, theme: Theme) -> None:
    paragraph = Paragraph("1 < 2 & <b>x</b>")
    qtbot.addWidget(paragraph)
    assert "&lt;b&gt;" in paragraph.text()


def test_menu_calls_back(qtbot: QtBot, theme: Theme) -> None:
    menu = Menu(theme)
    qtbot.addWidget(menu)
    heard: list[int] = []
    menu.add("Edit", "pencil-simple", lambda: heard.append(1), "F2").trigger()
    assert heard == [1]


def drawn(widget: QWidget) -> QImage:
    """The widget on white; alone a label has no ground."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    widget.render(image)
    return image


def ink_rows(widget: QWidget) -> list[int]:
    """The rows of pixels that hold dark ink, frames left out."""
    image = drawn(widget)
    inner = range(12, image.width() - 12)
    return [
        y
        for y in range(image.height())
        if 0 < sum(image.pixelColor(x, y).lightness() < 120 for x in inner) < len(inner) // 2
    ]


@pytest.mark.parametrize("kind", ["label", "elided", "button", "field"])
def test_khmer_is_cut_nowhere(qtbot: QtBot, theme: Theme, kind: str) -> None:
    makers = {
        "label": lambda: Label(f"    {TALL}    "),
        "elided": lambda: ElidedLabel(f"    {TALL}    "),
        "button": lambda: Button(theme, TALL),
        "field": lambda: LineEdit(TALL),
    }
    widget = makers[kind]()
    show(qtbot, widget)
    widget.resize(widget.sizeHint())
    rows = ink_rows(widget)
    widget.resize(widget.width(), widget.height() + 40)
    widget.setMinimumHeight(widget.height() + 40)
    roomy = ink_rows(widget)
    assert rows
    assert rows[-1] - rows[0] == roomy[-1] - roomy[0]
    assert rows[0] > 0
    assert rows[-1] < widget.height() - 40


def latin_rows(widget: QWidget, left: int) -> tuple[int, int]:
    image = drawn(widget)
    rows = [
        y
        for y in range(5, image.height() - 5)
        if any(image.pixelColor(x, y).lightness() < 110 for x in range(left, left + 30))
    ]
    return rows[0], rows[-1]


@pytest.mark.parametrize("kind", ["button", "field"])
def test_latin_stays_where_it_is_when_khmer_follows(qtbot: QtBot, theme: Theme, kind: str) -> None:
    def at(text: str) -> tuple[int, int]:
        widget = Button(theme, text) if kind == "button" else LineEdit(text)
        show(qtbot, widget)
        widget.resize(300, 36)
        if kind == "button":
            widget.resize(widget.sizeHint())
        return latin_rows(widget, 16)

    plain, mixed = at("Chan"), at(f"Chan {TALL}")
    assert abs(plain[1] - mixed[1]) == 0


def test_khmer_line_is_as_tall_as_measured(theme: Theme) -> None:
    from PySide6.QtGui import QTextLayout

    from ui.look.fonts import font

    layout = QTextLayout(TALL, font(14))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    assert line.ascent() == pytest.approx(14 * 1.25, abs=1)
    assert line.descent() == pytest.approx(14 * 0.56, abs=1)
    assert metrics(14).height() < line.height()
