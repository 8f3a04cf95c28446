"""The proof behind a sentence, copying through the gate, and what is asked from a person's menu."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from desktop_app.consent.model import NewEvent
from tests.ui_consent.ui_consent_people import DARA, SOPHEA
from ui.contacts.copying import Copied, choose
from ui.desk.places import AskRequest, Question, ShowContacts, ShowPerson
from ui.kit import Menu, TimelineRow


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    QGuiApplication.clipboard().clear()


@pytest.fixture
def toasts(shown) -> list[str]:
    told: list[str] = []
    shown.desk.feedback.toast = lambda text, action, run: told.append(text)
    return told


def photo(folder) -> bytes:
    path = folder / "form.png"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFFAA00)
    assert image.save(str(path))
    return path.read_bytes()


def open_proof(shown, contact_id: int, number: int = 0) -> str:
    shown.go(ShowPerson(contact_id))
    shown.qtbot.waitUntil(lambda: shown.has("consent_proof"))
    links = [w for w in shown.page.panel.findChildren(type(shown.child("consent_proof")))]
    proofs = [w for w in links if w.objectName() == "consent_proof" and w.isVisible()]
    proofs[number].click()
    shown.settle()
    return shown.texts(shown.child("proof_dialog"))


def test_the_proof_shows_the_wording_the_photo_and_the_chain(
    shown, book, people, tmp_path, monkeypatch
):
    wording = book.consent.wordings.add("marketing", "en", "May we text you offers?")
    proof = book.consent.evidence.keep("form.png", photo(tmp_path))
    book.consent.record(
        [NewEvent(SOPHEA, "confirmed", "sms", wording_id=wording.id, evidence_id=proof)]
    )
    said = open_proof(shown, people[0])
    assert "May we text you offers?" in said
    assert "form.png" in said
    assert shown.child("proof_picture").pixmap().width() == 40
    rows = shown.child("proof_dialog").findChildren(TimelineRow)
    assert len(rows) == 2, "both times they agreed"
    target = tmp_path / "saved.png"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(target), ""))
    )
    shown.press("proof_save")
    assert target.read_bytes() == photo(tmp_path)


def test_a_no_says_why(shown, people):
    said = open_proof(shown, people[1])
    assert shown.desk.say("reason.suppressed") in said
    assert "All that was said about 010\u00a0458\u00a0221" in said


def test_only_who_agreed_is_copied_and_the_others_are_counted(shown, people, toasts):
    shown.go(ShowContacts())
    shown.page.menus.copying.for_sending(people, "sms")
    shown.settle()
    assert clipboard() == SOPHEA.canonical
    assert toasts == ["Copied 1 for SMS. 2 left out: no yes, or no number for it."]


def test_nothing_is_copied_where_nobody_agreed(shown, people, toasts):
    shown.go(ShowContacts())
    shown.page.menus.copying.for_sending(people, "telegram")
    shown.settle()
    assert clipboard() == ""
    assert toasts == ["Nothing was copied: nobody of them agreed to Telegram."]


def test_a_stop_after_the_choice_of_people_counts(book, people):
    from desktop_app.jobs import Job

    assert choose(book, people, "sms", Job()) == Copied([SOPHEA.canonical], 2)
    book.consent.stop([SOPHEA])
    assert choose(book, people, "sms", Job()) == Copied([], 3)


def test_one_number_is_copied_to_call_back_with_its_state(shown, people, toasts):
    shown.go(ShowPerson(people[1]))
    shown.qtbot.waitUntil(lambda: shown.has("copy_point"))
    shown.press("copy_point")
    assert clipboard() == "010 458 221"
    (told,) = toasts
    assert told.startswith("Copied 010\u00a0458\u00a0221 · ")
    assert "SMS: no" in told
    assert DARA.canonical not in told


def test_the_menu_of_a_person_asks_what_they_may_ask_for(shown, people):
    asked: list[Question] = []
    shown.desk.asked.disconnect()
    shown.desk.asked.connect(asked.append)
    shown.go(ShowContacts())
    menu = shown.page.menus.of([people[0]])
    requests = menu.findChild(Menu, "requests_menu")
    for action in requests.actions():
        action.trigger()
    assert asked == [
        AskRequest(step, people[0])
        for step in ("access", "portability", "log", "exports", "erasure")
    ]
    assert shown.page.menus.of(people).findChild(Menu, "requests_menu") is None


def test_which_files_hold_somebody_is_one_click_away(shown, people):
    shown.go(ShowPerson(people[1]))
    shown.qtbot.waitUntil(lambda: shown.has("files_with_person"))
    shown.press("files_with_person")
    assert "No file written here holds" in shown.texts(shown.child("exports_dialog"))


def test_the_copy_key_asks_what_it_is_for(shown, people):
    shown.go(ShowContacts())
    shown.page.table.selectAll()
    shown.page.table.setFocus()
    shortcut = next(
        one
        for one in shown.page.table.findChildren(QShortcut)
        if one.key() == QKeySequence(QKeySequence.StandardKey.Copy)
    )
    shortcut.activated.emit()
    menu = shown.page.findChild(Menu, "copy_menu")
    assert [action.text() for action in menu.actions()][0] == "SMS"
    menu.actions()[0].trigger()
    menu.close()
    shown.settle()
    assert clipboard() == SOPHEA.canonical


def test_somebody_removed_meanwhile_is_said(shown, book, people):
    errors: list[str] = []
    shown.desk.feedback.error = errors.append
    book.contacts.delete([people[0]])
    for what in ("log", "access", "portability", "erasure", "exports"):
        shown.desk.ask(AskRequest(what, people[0]))
        shown.settle()
    assert len(errors) == 5
    assert not shown.has("log_request")
