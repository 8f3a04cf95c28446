"""Every page and dialog of the window: empty, usual and crowded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import gallery_cleaning
import gallery_collecting
import gallery_consent
from gallery_kit import GalleryApp, Scene
from gallery_stage import CAMPAIGN, LONG_NAME, SHOP, Stage, press, until
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop_app.campaigns.model import Draft
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import ContactQuery, Identifier, PointInput
from desktop_app.demo import SEGMENT
from desktop_app.resources import SAMPLE_WORKBOOK
from ui.campaigns.draft import CampaignDraft, Step
from ui.campaigns.page import CampaignsPage
from ui.campaigns.wizard import Wizard
from ui.consent.stop_dialog import StopDialog
from ui.contacts.notes import Notes
from ui.contacts.page import ContactsPage
from ui.contacts.person_dialog import PersonDialog
from ui.desk.places import (
    AddPerson,
    FindPeople,
    ImportFiles,
    Place,
    ShowCampaign,
    ShowCampaigns,
    ShowContacts,
    ShowFirstStart,
    ShowHome,
    ShowImport,
    ShowPerson,
    ShowSegment,
    ShowSegments,
    ShowSettings,
)
from ui.history.undo_last import UndoEarlierDialog
from ui.importing.page import ImportPage
from ui.kit import Dropdown
from ui.settings.passphrase_dialog import NewPassphraseDialog
from ui.shell.leaving import LeavingDialog
from ui.shell.passphrase import PassphraseDialog

STEPS = ("columns", "consent", "check", "done")


def page(place: Callable[[Stage], Place]) -> Callable[[GalleryApp], QWidget]:
    """A place inside the real window; it may need people of the stage."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        stage.window.show_page(place(stage))
        return stage.window

    return build


def first_start(gallery: GalleryApp) -> QWidget:
    return page(lambda _stage: ShowFirstStart())(gallery)


def _somebody(stage: Stage) -> Place:
    """A person who agreed, with a name in both scripts."""
    ids = list(stage.book.contacts.ids(ContactQuery()))
    summary = stage.book.consent.summary(ids)
    both = [r.id for r in stage.book.contacts.rows(ids) if r.full_name and r.latin_name]
    granted = [i for i in both if "granted" in summary[i].values()]
    return ShowPerson(granted[len(granted) // 3])


def _of_two_numbers(stage: Stage) -> int:
    """A person who agreed at one number and asked to stop at the other."""
    points = [PointInput("phone", "012 345 678"), PointInput("phone", "010 458 222")]
    person = stage.book.contacts.add(
        {"full_name": LONG_NAME, "latin_name": "Prak Sreyleak"}, points
    )
    agreed, stopped = (Identifier("phone", f"+855{n}") for n in ("10458222", "12345678"))
    yes = NewEvent(agreed, "confirmed", "sms", method="paper_sheet", evidence="Sheet 7")
    stage.book.consent.record([yes])
    stage.book.consent.stop([stopped], method="phone", only_this=True)
    return person


def stopped_at_one(gallery: GalleryApp) -> QWidget:
    """The person of two numbers among those found by their name."""
    stage = Stage(gallery)
    person = _of_two_numbers(stage)
    stage.window.show_page(FindPeople("sreyleak"))
    shown = stage.window.page()
    assert isinstance(shown, ContactsPage)
    shown.show_contact(person)
    return stage.window


def edit_stopped(gallery: GalleryApp) -> QWidget:
    """The form of a person who is stopped at one number."""
    stage = Stage(gallery)
    window = stage.window
    window.resize(1440, 900)
    window.show()
    window.show_page(ShowPerson(_of_two_numbers(stage)))
    until(lambda: window.findChild(QWidget, "edit_person") is not None)
    press(window, "edit_person")
    dialog = window.findChild(PersonDialog)
    assert dialog is not None
    return dialog


def stop_of_two(gallery: GalleryApp) -> QWidget:
    """The question whether both numbers of a person are meant, or one."""
    stage = Stage(gallery)
    _of_two_numbers(stage)
    dialog = StopDialog(stage.desk, None, "010 458 222")
    until(lambda: dialog.stop.isEnabled())
    return dialog


def history(gallery: GalleryApp) -> QWidget:
    stage = Stage(gallery)
    stage.window.show_page(ShowContacts())
    stage.window.resize(1440, 900)
    stage.window.show_history()
    return stage.window


def stop_dialog(gallery: GalleryApp) -> QWidget:
    stage = Stage(gallery)
    return StopDialog(stage.desk, None, "012 345 678")


def undone(gallery: GalleryApp) -> QWidget:
    """Right after an undo that kept a person: the longest message there is."""
    stage = Stage(gallery)
    batch = next(one for one in stage.book.history.changes() if one.kind == "import.apply")
    for person in list(stage.book.contacts.ids(ContactQuery()))[:2]:
        stage.book.contacts.edit(person, {"notes": SHOP})
    stage.window.resize(900, 540)
    stage.window.show_page(ShowHome())
    stage.desk.undo(batch.id)
    until(lambda: stage.window.feedback.toasts.current is not None)
    return stage.window


def undo_earlier(gallery: GalleryApp) -> QWidget:
    stage = Stage(gallery)
    stage.book.consent.stop([Identifier("phone", "+85512345678")])
    found = stage.book.history.next_undo()
    assert found is not None and found.stays is not None
    return UndoEarlierDialog(stage.desk, stage.window, found, found.stays)


def leaving(gallery: GalleryApp) -> QWidget:
    stage = Stage(gallery)
    draft = CampaignDraft(Draft(CAMPAIGN, "sms", message="Hello"))
    draft.put(message="Hello again")
    left = CampaignsPage.unsaved(stage.desk, draft)
    notes = Notes.of(stage.desk)
    notes.put(_of_two_numbers(stage), LONG_NAME, "Likes green tea")
    return LeavingDialog(stage.desk, stage.window, left + ContactsPage.unsaved(stage.desk, None))


def locked(gallery: GalleryApp) -> QWidget:
    return PassphraseDialog(gallery.theme, None, Path("contacts.banhchi"), wrong=True)


def new_passphrase(gallery: GalleryApp) -> QWidget:
    return NewPassphraseDialog(gallery.theme, QApplication.activeWindow(), change=False)


def importing(step: str) -> Callable[[GalleryApp], QWidget]:
    """The wizard up to ``step``, with the sample workbook."""

    def build(gallery: GalleryApp) -> QWidget:
        gallery.state = "empty"
        stage = Stage(gallery)
        window = stage.window
        window.resize(1440, 900)
        window.show()
        window.show_page(ImportFiles((SAMPLE_WORKBOOK,)))
        page = window.page()
        assert isinstance(page, ImportPage)
        draft = page.draft
        until(lambda: draft.scan is not None)
        press(page, "next")
        until(lambda: draft.plan is not None and bool(draft.rows))
        for name in ("consent", "check", "done")[: STEPS.index(step)]:
            press(page, "next")
            if name == "consent":
                _agree(page)
            elif name == "check":
                until(lambda: draft.plan_fits(stage.book.region))
            else:
                until(lambda: draft.report is not None)
        return window

    return build


def _agree(page: ImportPage) -> None:
    for name, text in (("source", "Counter"), ("date", "14/03/2026"), ("evidence", "Sheet 7")):
        if name == "date":
            press(page, "agreed_column")
            press(page, "channel_sms")
            for field, key in (("purpose", "marketing"), ("method", "paper_sheet")):
                box = page.findChild(Dropdown, field)
                assert box is not None
                box.setCurrentIndex(box.findData(key))
                box.activated.emit(box.currentIndex())
        edit = page.findChild(QLineEdit, name)
        assert edit is not None
        edit.setText(text)
        edit.textEdited.emit(text)


def campaign(step: Step, export: bool = False) -> Callable[[GalleryApp], QWidget]:
    """The campaign at a step; with ``export`` after the file was written."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        if export:
            target = gallery.folder / "water-festival.csv"
            stage.export(target)
        stage.window.resize(1440, 900)
        stage.window.show()
        stage.window.show_page(ShowCampaign(CAMPAIGN))
        page = stage.window.page()
        assert isinstance(page, CampaignsPage)
        until(lambda: isinstance(page.face, Wizard) and not stage.desk.runner.busy)
        if not export and isinstance(page.face, Wizard):
            page.face.go(step)
        return stage.window

    return build


def person_dialog(gallery: GalleryApp) -> QWidget:
    stage = Stage(gallery)
    window = stage.window
    window.resize(1440, 900)
    window.show()
    window.show_page(AddPerson())
    until(lambda: window.findChild(PersonDialog) is not None)
    dialog = window.findChild(PersonDialog)
    assert dialog is not None
    return dialog


def scenes() -> list[Scene]:
    """In the order in which a user meets them."""
    return [
        Scene("first-start", first_start, ("empty",)),
        Scene("home", page(lambda _stage: ShowHome()), ("empty", "usual", "crowded")),
        Scene("contacts", page(lambda _stage: ShowContacts()), ("empty", "usual", "crowded")),
        Scene("contacts-person", page(_somebody), ("usual", "crowded")),
        Scene("contacts-stopped", stopped_at_one),
        Scene("import-1-file", page(lambda _stage: ShowImport()), ("usual",)),
        *(
            Scene(f"import-{number}-{step}", importing(step))
            for number, step in enumerate(STEPS, start=2)
        ),
        Scene("segments", page(lambda _stage: ShowSegments()), ("empty", "usual", "crowded")),
        Scene("segment-builder", page(lambda _stage: ShowSegment(SEGMENT)), ("usual",)),
        Scene("campaigns", page(lambda _stage: ShowCampaigns()), ("empty", "usual", "crowded")),
        Scene("campaign-1-audience", campaign(Step.AUDIENCE)),
        Scene("campaign-2-message", campaign(Step.MESSAGE)),
        Scene("campaign-3-check", campaign(Step.CHECK)),
        Scene("campaign-4-export", campaign(Step.EXPORT)),
        Scene("campaign-5-result", campaign(Step.EXPORT, export=True)),
        *gallery_cleaning.scenes(),
        *gallery_collecting.scenes(),
        *gallery_consent.scenes(),
        Scene("settings", page(lambda _stage: ShowSettings()), ("usual",)),
        Scene("history", history, ("usual",)),
        Scene("undone", undone),
        Scene("undo-earlier", undo_earlier, own_size=True),
        Scene("leaving", leaving, own_size=True),
        Scene("person-dialog", person_dialog, ("usual",), own_size=True),
        Scene("edit-stopped", edit_stopped, own_size=True),
        Scene("stop-of-two", stop_of_two, own_size=True),
        Scene("stop-dialog", stop_dialog, ("usual",), own_size=True),
        Scene("locked", locked, ("usual",), own_size=True),
        Scene("new-passphrase", new_passphrase, ("usual",), own_size=True),
    ]
