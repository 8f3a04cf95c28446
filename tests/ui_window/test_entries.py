"""What the rooms declare for the window: every place has its page, every question its dialog."""

from __future__ import annotations

from desktop_app.contacts.model import PointInput
from ui.desk import places
from ui.desk.places import NewCampaign, Place, Question, ShowCampaigns, ShowContacts, ShowPerson
from ui.shell.commands import window_commands
from ui.shell.rooms import DIALOGS, PAGES, RAIL

ALL = [one for one in vars(places).values() if isinstance(one, type)]


def test_every_place_has_a_page_and_every_question_a_dialog() -> None:
    keys = {one.page for one in ALL if issubclass(one, Place) and one is not Place}
    questions = {one for one in ALL if issubclass(one, Question) and one is not Question}
    assert keys == set(PAGES)
    assert questions == set(DIALOGS)


def test_the_start_of_a_page_shows_it_as_it_was_left() -> None:
    assert [page.key for page in PAGES.values() if not page.start.as_left] == []


def test_the_rail_has_a_place_for_every_page_but_the_first_start(desk, qtbot) -> None:
    in_rail = {page.key for page in RAIL} | {"settings", "first_start"}
    assert {page.lit for page in PAGES.values()} == in_rail
    assert [page.keys for page in RAIL] == [f"Ctrl+{n}" for n in range(1, len(RAIL) + 1)]


def test_no_two_commands_have_the_same_shortcut(desk, open_window) -> None:
    commands = open_window().window.commands()
    keys = [command.shortcut for command in commands if command.shortcut]
    assert len(keys) == len(set(keys))
    assert [command.words for command in commands][:6] == [
        "Import a spreadsheet",
        "Add a person",
        "Start a campaign",
        "Make a segment",
        "Someone asked to stop",
        "History and Undo",
    ]


def test_every_command_of_the_palette_runs(book, open_window, qtbot) -> None:
    book.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "012 345 678")])
    opened = open_window()
    # the first asks for a file, and the dialog of the system waits for an answer
    for command in window_commands(opened.window.desk, opened.window, [])[1:]:
        command.run()
        opened.settle()
    assert opened.window.current == "settings"


def test_a_page_starts_afresh_or_comes_as_it_was_left(book, open_window) -> None:
    dara = book.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "012 345 678")])
    opened = open_window()
    opened.window.show_page(ShowPerson(dara))
    opened.settle()
    opened.window.show_page(NewCampaign())
    opened.settle()
    opened.window.page().face.draft.put(name="Khmer New Year")
    opened.window.show_page(ShowContacts())
    opened.settle()
    assert opened.window.page().panel.contact_id == dara
    opened.window.show_page(ShowCampaigns())
    opened.settle()
    assert opened.window.page().face.draft.campaign.name == "Khmer New Year"
