"""What people typed is shown as text, never as markup: a picture in a name must not be fetched."""

from __future__ import annotations

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from desktop_app.contacts.model import STANDARD_FIELDS, PointInput
from tests.sending import new_campaign
from ui.desk.places import ShowCampaign, ShowPerson, ShowSegment
from ui.kit import Label, Menu, plain_tip, set_tip
from ui.requests.report_pdf import _document
from ui.shell.rooms import PAGES

MARKUP = '<img src="//thief/x.png"><b>bold</b> & <a href="http://thief">x</a>'
EVERYBODY = {"all": [{"field": "full_name", "op": "is_not_empty", "value": None}]}
DATES_AND_CODES = {"birth_date", "language", "gender", "province"}


def shown(html: str) -> str:
    """What a person reads of rich text."""
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def reads_as(text: str) -> str:
    """What Qt's tooltips and automatic labels make of a text."""
    return shown(text) if QtGui.Qt.mightBeRichText(text) else text


@pytest.fixture
def marked(book) -> int:
    """A book in which everything a person can type is markup; the id of its person."""
    book.shop_name = MARKUP
    book.contacts.add_field(MARKUP, "text")
    values = {
        field.key: f"{field.key} {MARKUP}"
        for field in book.contacts.fields()
        if field.key not in DATES_AND_CODES and field.type == "text"
    }
    points = [
        PointInput("phone", "012 345 678", MARKUP),
        PointInput("phone", f"098 {MARKUP}"),
        PointInput("email", MARKUP),
        PointInput("telegram", MARKUP),
    ]
    person = book.contacts.add(values, points, tags=[MARKUP])
    book.contacts.add(
        {**values, "notes": f"twin {MARKUP}"}, [PointInput("phone", "012 345 678", MARKUP)]
    )
    book.activity.add_note(person, MARKUP)
    book.segments.save(MARKUP, EVERYBODY)
    new_campaign(book.campaigns, MARKUP, f"{MARKUP} {{full_name}}", segments=[MARKUP])
    book.consent.wordings.add_purpose(MARKUP)
    book.consent.wordings.add("marketing", "en", MARKUP)
    return person


def wrong_tips(root: QWidget) -> list[tuple[str, str]]:
    """Widgets whose tooltip or label would be read as markup."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        if "<img" in widget.toolTip() or "<b>" in widget.toolTip():
            found.append((type(widget).__name__, widget.toolTip()))
        if isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.AutoText:
            found.append((type(widget).__name__, "takes text for markup by itself"))
        if isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.RichText:
            rich = widget.text()
            if "<img" in rich or '<a href="http://thief' in rich:
                found.append((type(widget).__name__, rich))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += wrong_cells(widget.model())
    return found


def wrong_cells(model: QAbstractItemModel) -> list[tuple[str, str]]:
    found = []
    for row in range(min(model.rowCount(QModelIndex()), 20)):
        for column in range(model.columnCount(QModelIndex())):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and ("<img" in tip or "<b>" in tip):
                found.append((type(model).__name__, tip))
    return found


def test_a_tooltip_reads_as_it_was_typed(qtbot) -> None:
    label = Label("x")
    qtbot.addWidget(label)
    for text in (MARKUP, "plain", "<b>", "two\nlines <i>", "a < b", ""):
        set_tip(label, text)
        assert reads_as(label.toolTip()) == text
        assert reads_as(plain_tip(text)) == text


def test_a_menu_shows_a_name_as_it_is(desk, qtbot) -> None:
    menu = Menu(desk.theme)
    qtbot.addWidget(menu)
    action = menu.add(f"A & B {MARKUP}")
    assert action.text().replace("&&", "&") == f"A & B {MARKUP}"
    assert reads_as(action.toolTip()) == f"A & B {MARKUP}"


@pytest.mark.parametrize("page", list(PAGES))
def test_no_page_takes_what_was_typed_for_markup(page, marked, open_window) -> None:
    opened = open_window()
    places = {"contacts": ShowPerson(marked), "segments": ShowSegment(MARKUP)}
    opened.window.show_page(places.get(page, PAGES[page].start))
    opened.settle()
    opened.window.show_history()
    opened.settle()
    assert wrong_tips(opened.window) == []


def test_the_campaign_wizard_shows_names_as_they_are(marked, open_window) -> None:
    opened = open_window()
    opened.window.show_page(ShowCampaign(MARKUP))
    opened.settle()
    assert wrong_tips(opened.window) == []


@pytest.mark.parametrize("language", ["en", "km"])
def test_the_report_for_a_person_holds_names_as_they_are(language, marked, book) -> None:
    document = _document(book.requests.report(marked), language)
    assert MARKUP in document.toPlainText()


def test_the_standard_fields_are_all_tried(marked, book) -> None:
    text = {f.key for f in STANDARD_FIELDS if f.type == "text"} - DATES_AND_CODES
    row = book.contacts.get(marked)
    assert {key for key in text if MARKUP not in str(row.values.get(key, ""))} <= {"source"}
