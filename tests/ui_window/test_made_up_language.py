"""A third language, made up and a third longer than English, in the real window.

It takes nothing but its files; and whatever has no room for its longer words is found here.
"""

from __future__ import annotations

import pytest

from desktop_app import resources
from desktop_app.contacts.model import PointInput
from tests import made_up_language
from tests.made_up_language import CODE, NAME, in_english, is_made_up, made_up
from tests.sending import new_campaign
from tests.ui_window.cut_texts import CutTexts
from ui.contacts.person_dialog import PersonDialog
from ui.desk.places import AddPerson
from ui.kit import Button, Dropdown, Label, LineEdit, group, vbox
from ui.shell.rooms import PAGES

# What is known to be cut in a language with words this long; whole in the tooltip, but for those
# of the rail. Nothing is added here without a reason.
OF_THE_RAIL = {"Someone asked to stop", "Clean-up", "Campaigns", "Segments"}
KNOWN = {
    ("consent", "Phone call"),
    ("consent", "Sign-up form at the counter"),
    ("consent", "Telegram"),
    ("consent", "WhatsApp"),
    ("contacts", "Last purchase"),
    ("duplicates", "Both histories are kept. Undo any time."),
    ("duplicates", "Cellcard · main"),
    ("duplicates", "Not the same person"),
    ("duplicates", "typed in · since 21\xa0November\xa02026"),
    ("home", "A copy is made and checked in a moment"),
    ("home", "Import a spreadsheet"),
    ("home", "Saved the campaign “Sale”"),
    ("home", "Saved the segment “Capital”"),
    ("home", "They can't be called or texted as they are"),
    (
        "first_start",
        '<p style="margin:0;line-height:108%">Excel or CSV.'
        " We repair the numbers and show you first.</p>",
    ),
}


@pytest.fixture(scope="module")
def with_third(tmp_path_factory):
    return made_up_language.resources_with_it(tmp_path_factory.mktemp("languages"))


@pytest.fixture
def third(with_third, monkeypatch) -> None:
    monkeypatch.setattr(resources, "_ROOT", with_third)


@pytest.fixture
def shown(third, book, open_window):
    for number, name in enumerate(("Sok Dara", "Chan Bopha", "Sok Dara")):
        values = {"full_name": name, "province": "12", "language": "km"}
        book.contacts.add(values, [PointInput("phone", f"012 345 67{number}")])
    book.contacts.add({"full_name": "012 999 888"}, [PointInput("phone", "12")])
    book.segments.save("Capital", {"field": "province", "op": "is_any_of", "value": ["12"]})
    new_campaign(book.campaigns, "Sale", "Dear {name}", segments=["Capital"])
    return open_window()


def choose_it(shown) -> None:
    switch = shown.window.rail.languages
    assert isinstance(switch, Dropdown)
    switch.setCurrentIndex(switch.findData(CODE))
    switch.activated.emit(switch.currentIndex())
    shown.settle()


def test_it_is_one_of_the_languages_to_choose(shown) -> None:
    switch = shown.window.rail.languages
    assert [switch.itemText(row) for row in range(switch.count())] == ["ខ្មែរ", "English", NAME]
    choose_it(shown)
    assert shown.window.rail.languages.key == CODE
    assert shown.window.rail.places["contacts"].text() == made_up("Contacts")


def test_people_have_it_and_live_in_provinces_by_its_names(shown) -> None:
    choose_it(shown)
    shown.window.show_page(AddPerson())
    shown.settle()
    form = shown.window.findChild(PersonDialog)
    offered = {
        key: [box.itemText(row) for row in range(box.count())]
        for key in ("language", "province")
        for box in form.findChildren(Dropdown, f"field_{key}")
    }
    assert NAME in offered["language"]
    assert made_up("Phnom Penh") in offered["province"]


def test_the_command_names_every_language(shown) -> None:
    assert "Khmer, English or " + NAME in [one.words for one in shown.window.commands()]


def test_the_next_language_comes_after_the_last(shown) -> None:
    desk = shown.window.desk
    for code in (CODE, "km", "en"):
        shown.window.switch_language()
        assert desk.i18n.language == code
    shown.settle()


@pytest.mark.parametrize("size", [(1366, 698), (900, 540)])
def test_no_text_is_cut(shown, monkeypatch, size) -> None:
    cut_texts = CutTexts(monkeypatch)
    choose_it(shown)
    shown.window.resize(*size)
    cut = set()
    for key, page in PAGES.items():
        shown.window.show_page(page.start)
        shown.settle()
        found = {in_english(text) for text in cut_texts.of(shown.window) if is_made_up(text)}
        cut |= {(key, text) for text in found if text not in OF_THE_RAIL}
    assert cut <= KNOWN, sorted(cut - KNOWN)


def test_what_is_cut_is_found(desk, qtbot, monkeypatch) -> None:
    cut_texts = CutTexts(monkeypatch)
    theme, words = desk.theme, "More words than this page has room for"
    parts = [
        Label(words),
        Label(words, wrap=True),
        Button(theme, words),
        LineEdit("", words),
        Dropdown(theme, [("one", words)], "one"),
    ]
    page = group(vbox(*parts))
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    assert cut_texts.of(page) == set()
    for part in parts:
        part.setFixedSize(60, 20)
        assert cut_texts.of(page) == {words}, type(part)
        part.hide()
