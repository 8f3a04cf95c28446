"""Closing the window, or opening another list, loses nothing that was typed unless one wants to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.campaigns.model import Draft
from desktop_app.contacts.model import PointInput
from ui.desk.places import NewCampaign, NewSegment, ShowHome, ShowPerson
from ui.kit import Paragraph
from ui.shell.leaving import LeavingDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(book, open_window):
    book.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "012 345 678")])
    book.contacts.add({"full_name": "Heng Lida"}, [PointInput("phone", "010 458 221")])
    opened = open_window()
    opened.settle()
    return opened


def asked(shown) -> LeavingDialog | None:
    """The question, as long as it stands."""
    open_ones = [one for one in shown.window.findChildren(LeavingDialog) if one.isVisible()]
    return open_ones[0] if open_ones else None


def said(dialog: LeavingDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(Paragraph))


def child(shown, name: str) -> QWidget:
    """What is on screen under this name."""
    found = [one for one in shown.window.findChildren(QWidget, name) if one.isVisible()]
    assert found, name
    return found[-1]


def click(shown, qtbot, name: str) -> None:
    qtbot.mouseClick(child(shown, name), LEFT)
    shown.settle()


def write_campaign(shown, name: str, message: str) -> None:
    shown.window.show_page(NewCampaign())
    shown.settle()
    wizard = shown.window.page().face
    wizard.header.name.setText(name)
    wizard.draft.put(name=name, message=message)


def test_a_message_that_cannot_be_read_is_kept_at_the_end(shown, book) -> None:
    write_campaign(shown, "Sale", "Dear {{name}}, 20% off")
    shown.window.close()
    assert not shown.window.isVisible()
    shown.window.desk.runner.stop()  # as at the end of the program
    assert book.campaigns.get("Sale").message == "Dear {{name}}, 20% off"


def test_with_nothing_unsaved_the_window_closes_at_once(shown) -> None:
    shown.window.show_page(NewSegment())
    shown.window.close()
    assert not shown.window.isVisible()


def test_what_cannot_be_saved_is_named_and_stays_unless_one_leaves_it(shown, book, qtbot) -> None:
    book.campaigns.new(Draft("Sale", "sms", message="Hello"))
    write_campaign(shown, "Sale", "Dear {name}, 20% off")
    shown.window.show_page(ShowHome())  # from anywhere
    shown.window.close()
    assert shown.window.isVisible()
    dialog = asked(shown)
    assert "“Sale”" in said(dialog)
    click(shown, qtbot, "stay")
    assert shown.window.page().face.draft.campaign.message == "Dear {name}, 20% off"
    shown.window.close()
    click(shown, qtbot, "leave")
    assert not shown.window.isVisible()


def test_a_new_campaign_does_not_push_an_unsaved_one_away(shown, book, qtbot) -> None:
    book.campaigns.new(Draft("Sale", "sms", message="Hello"))
    write_campaign(shown, "Sale", "Dear {name}, 20% off")
    shown.window.show_page(NewCampaign())
    click(shown, qtbot, "stay")
    assert shown.window.page().face.draft.campaign.message == "Dear {name}, 20% off"
    shown.window.show_page(NewCampaign())
    click(shown, qtbot, "leave")
    assert shown.window.page().face.draft.campaign.message == ""


def test_a_segment_that_was_begun_is_asked_about(shown, qtbot) -> None:
    shown.window.show_page(NewSegment())
    shown.settle()
    shown.window.page().face.draft.name = "Near the market"
    shown.window.close()
    assert "“Near the market”" in said(asked(shown))
    click(shown, qtbot, "stay")
    assert shown.window.current == "segments"


def test_a_note_that_was_begun_stays_with_its_person(shown, desk, qtbot, tmp_path: Path) -> None:
    dara, lida = (
        next(iter(desk.book.contacts.with_identifier(desk.book.contacts.identifier_of(number))))
        for number in ("012345678", "010458221")
    )
    page = go_to(shown, qtbot, dara)
    click(shown, qtbot, "add_note")
    qtbot.keyClicks(child(shown, "note"), "Likes green tea")
    page.show_contact(lida)
    qtbot.waitUntil(lambda: page.panel.contact_id == lida)
    shown.settle()
    assert not any(one.isVisible() for one in shown.window.findChildren(QWidget, "note"))
    shown.window.show_page(ShowHome())
    go_to(shown, qtbot, dara)
    assert child(shown, "note").toPlainText() == "Likes green tea"
    with Book.open(tmp_path / "other.banhchi") as other:
        other.contacts.add({"full_name": "Somebody else"})
    desk.books.open(tmp_path / "other.banhchi")
    assert "Sok Dara" in said(asked(shown))
    click(shown, qtbot, "stay")
    assert desk.book.path.name == "shop.banhchi"
    go_to(shown, qtbot, dara)
    click(shown, qtbot, "keep_note")
    shown.window.close()
    assert asked(shown) is None


def go_to(shown, qtbot, contact_id: int):
    shown.window.show_page(ShowPerson(contact_id))
    page = shown.window.page()
    qtbot.waitUntil(lambda: page.panel.contact_id == contact_id)
    shown.settle()
    return page
