"""The focus ring, the rail, the page header and the small painted parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import (
    Button,
    FlowLayout,
    FocusRing,
    LineEdit,
    PageHeader,
    PhonePreview,
    Rail,
    RailItem,
    RailTexts,
    ScrollArea,
    Tag,
    group,
    vbox,
)
from ui.kit.paint import avatar_number, baseline, initials
from ui.look.theme import Theme

LEFT = Qt.MouseButton.LeftButton
# What the offscreen platform says about windows of fixed size; no real platform does.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_ring_comes_with_the_keyboard_only(window: QWidget, theme: Theme) -> None:
    first, second, field = Button(theme, "One"), Button(theme, "Two"), LineEdit()
    area = ScrollArea(group(vbox(first, second, field, 900)))
    window.setLayout(vbox(area))
    ring = FocusRing.install(window, theme)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QApplication.processEvents()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert (ring.target, ring.isVisible()) == (first, True)
    assert ring.geometry().center() == first.mapTo(window, first.rect().center())
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    assert (ring.target, ring.isVisible()) == (None, False)
    first.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert ring.target is first
    area.verticalScrollBar().setValue(400)
    QApplication.processEvents()
    assert not ring.isVisible()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.target is None
    first.setFocus(Qt.FocusReason.TabFocusReason)
    first.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.target is second


TEXTS = RailTexts(
    shop="Sokha Mart", people="12,480 people", stop="Someone asked to stop", stop_short="Stop",
    settings="Settings", languages=(("km", "ខ្មែរ"), ("en", "English")), language_name="Language",
    modes=(("light", "Light"), ("dark", "Dark")), mode_name="Colours",
)  # fmt: skip


def test_rail_leads_everywhere(qtbot: QtBot, theme: Theme) -> None:
    items = [
        RailItem("home", "house", "Home"),
        RailItem("clean", "sparkle", "Clean-up", badge="49"),
    ]
    rail = Rail(theme, items, TEXTS, current="home", language="en")
    qtbot.addWidget(rail)
    rail.resize(224, 600)
    rail.show()
    heard: list[str] = []
    rail.navigate.connect(heard.append)
    rail.stop_clicked.connect(lambda: heard.append("stop"))
    rail.language_changed.connect(heard.append)
    rail.mode_changed.connect(heard.append)
    QTest.mouseClick(rail.places["clean"], LEFT)
    QTest.keyClick(rail.places["settings"], Qt.Key.Key_Return)
    QTest.mouseClick(rail.stop, LEFT)
    QTest.keyClick(rail.languages, Qt.Key.Key_Left)
    QTest.keyClick(rail.modes, Qt.Key.Key_Right)
    assert heard == ["clean", "settings", "stop", "km", "dark"]
    rail.set_badge("clean", "48")
    rail.set_shop("Dara", "3 people")
    rail.set_compact(True)
    assert rail.width() == 88
    assert rail.places["clean"].badge == "48"
    assert rail.stop.accessibleName() == "Someone asked to stop"
    rail.grab()
    rail.set_compact(False)
    assert rail.width() == 224
    rail.set_current("clean")
    rail.grab()


def test_header_crumb_leads_back(qtbot: QtBot, theme: Theme) -> None:
    back: list[int] = []
    header = PageHeader(theme, "Water Festival", "draft", "Campaigns", lambda: back.append(1))
    qtbot.addWidget(header)
    header.show()
    QTest.mouseClick(header.findChild(QWidget, "crumb"), LEFT)
    assert back == [1]
    assert header.height() == 68
    header.set_count("")
    assert not header.count.isVisible()


def test_flow_wraps_and_grows(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(8)
    holder.setLayout(flow)
    for number in range(8):
        flow.addWidget(Tag(theme, f"Tag {number}"))
    assert flow.heightForWidth(1000) == 24
    assert flow.heightForWidth(130) == 24 * 4 + 8 * 3


def test_phone_shows_another_message(qtbot: QtBot, theme: Theme) -> None:
    phone = PhonePreview(theme, "SOKHA", "One", "Today 8:05")
    qtbot.addWidget(phone)
    before = phone.grab().toImage()
    phone.set_message("Two, which is longer\nand has a second line")
    assert phone.grab().toImage() != before


def test_initials_and_colours_of_names() -> None:
    assert initials("ចាន់ សុភា") == "ច"
    assert initials("Lim Bunthoeun") == "LB"
    assert initials("dara") == "D"
    assert initials("012 777 310") == ""
    assert initials("") == ""
    assert avatar_number("Sok Dara") == avatar_number("Sok Dara") < 6


def test_baseline_depends_on_the_latin_size_alone() -> None:
    assert baseline(QRectF(0, 0, 100, 36), 14) == 23
