"""At 900x540, the smallest window, no fault stands out of sight and no words are cut short."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop_app.campaigns.model import Draft
from desktop_app.contacts.model import PointInput
from ui.campaigns.draft import Step
from ui.contacts.person_dialog import PersonDialog
from ui.desk.places import AddPerson, ShowCampaign, ShowHome
from ui.kit import FormRow, Label, Stepper, group, hbox

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(book, open_window):
    book.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "012 345 678")])
    opened = open_window()
    opened.window.resize(900, 540)
    opened.settle()
    return opened


def in_sight(widget: QWidget) -> bool:
    """Whether all of it is in view, whatever it is scrolled within."""
    within = widget.parentWidget()
    while within is not None:
        if isinstance(within, QScrollArea):
            view = within.viewport()
            place = QRect(widget.mapTo(view, widget.rect().topLeft()), widget.size())
            if not view.rect().contains(place):
                return False
        within = within.parentWidget()
    return widget.isVisible()


def row_of(widget: QWidget) -> FormRow:
    row = widget.parentWidget()
    while not isinstance(row, FormRow):
        row = row.parentWidget()
    return row


def press(shown, qtbot, name: str) -> None:
    (button,) = [one for one in shown.window.findChildren(QWidget, name) if one.isVisible()]
    qtbot.mouseClick(button, LEFT)
    shown.settle()


def test_the_first_fault_of_the_person_form_comes_into_sight(shown, qtbot) -> None:
    shown.window.show_page(AddPerson())
    shown.settle()
    form = shown.window.findChild(PersonDialog)
    area = form.findChild(QScrollArea)
    bottom = area.verticalScrollBar().maximum()
    assert bottom > 0
    area.verticalScrollBar().setValue(bottom)
    name = form._editors["full_name"]
    assert not in_sight(name.row)
    press(shown, qtbot, "save")
    qtbot.waitUntil(lambda: in_sight(name.row))
    assert name.widget.hasFocus()
    name.widget.setText("Vanna")
    birthday = form._editors["birth_date"]
    birthday.widget.setText("31/31/1990")
    area.verticalScrollBar().setValue(0)
    press(shown, qtbot, "save")
    qtbot.waitUntil(lambda: in_sight(birthday.row))
    assert birthday.widget.hasFocus()
    assert birthday.row._error.text()


def test_a_fault_of_the_message_comes_into_sight(shown, book, qtbot) -> None:
    book.campaigns.new(Draft("Sale", "sms", message="Dear {name}"))
    shown.window.show_page(ShowCampaign("Sale"))
    shown.settle()
    wizard = shown.window.page().face
    wizard.go(Step.MESSAGE)
    shown.settle()
    wizard.step.edit.setPlainText("Dear {nmae}\n" * 4)
    shown.settle()
    row = row_of(wizard.step.edit)
    wizard.area.verticalScrollBar().setValue(0)
    assert not in_sight(row._trouble)
    qtbot.mouseClick(wizard.next, LEFT)
    qtbot.waitUntil(lambda: in_sight(row._trouble))
    assert shown.window.focusWidget() is wizard.step.edit


def test_steps_without_room_show_the_word_of_the_one_that_is_on(desk, qtbot) -> None:
    stepper = Stepper(desk.theme, ["File", "Columns", "Consent", "Check", "Done"], 2)
    page = group(hbox(stepper))
    qtbot.addWidget(page)
    page.setFixedWidth(430)
    page.show()
    buttons = [stepper.step_button(number) for number in range(5)]
    qtbot.waitUntil(lambda: buttons[0].width() == 24)
    assert buttons[2].width() >= buttons[2].whole()
    assert {button.width() for at, button in enumerate(buttons) if at != 2} == {24}
    assert [button.toolTip() != "" for button in buttons] == [True, True, False, True, True]
    stepper.set_current(5)  # all done
    qtbot.waitUntil(lambda: stepper.step_button(2).width() == 24)
    page.setFixedWidth(900)
    buttons = [stepper.step_button(number) for number in range(5)]
    qtbot.waitUntil(lambda: all(button.width() >= button.whole() for button in buttons))


def test_the_words_under_the_bar_of_home_wrap(shown) -> None:
    shown.window.show_page(ShowHome())
    shown.settle()
    (words,) = [one for one in shown.window.findChildren(Label) if one.text() == "may be texted"]
    assert words.height() >= words.heightForWidth(words.width())
