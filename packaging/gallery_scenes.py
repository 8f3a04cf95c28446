"""Every page and dialog of the window, with nothing, the usual and a lot in it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import gallery_cleaning
import gallery_collecting
import gallery_consent
from gallery_kit import GalleryApp, Scene
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from desktop_app.book import Book
from desktop_app.campaigns.model import Campaign
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import ContactQuery, Identifier, PointInput
from desktop_app.demo import RULE, SEGMENT, import_sample
from desktop_app.paths import Paths
from desktop_app.resources import SAMPLE_WORKBOOK
from ui.campaigns.draft import CampaignDraft, Step
from ui.campaigns.page import CampaignsPage
from ui.campaigns.wizard import Wizard
from ui.consent.stop_dialog import StopDialog
from ui.contacts.notes import Notes
from ui.contacts.page import ContactsPage
from ui.contacts.person_dialog import PersonDialog
from ui.desk.desk import Desk
from ui.desk.jobs import JobRunner
from ui.history.undo_last import UndoEarlierDialog
from ui.importing.page import ImportPage
from ui.kit import Dropdown
from ui.settings.passphrase_dialog import NewPassphraseDialog
from ui.shell.books import Books
from ui.shell.leaving import LeavingDialog
from ui.shell.main_window import MainWindow
from ui.shell.passphrase import PassphraseDialog

if TYPE_CHECKING:
    from ui.desk.page import State

SHOP = "Sokha Mart"
STEPS = ("columns", "consent", "check", "done")
PATIENCE = 20.0
CAMPAIGN = "Water Festival"
MESSAGES = {
    "en": "Dear {name|customer}, 20% off skincare until Sunday. To stop, call 012 999 888.",
    "km": ("បង{name} ផ្សារសុខា បញ្ចុះតម្លៃ 20% ដល់ថ្ងៃអាទិត្យ។ សុំឈប់ ហៅ 012 999 888"),
}
LONG_NAME = "លោកស្រី ប្រាក់ ស្រីល័ក្ខ ឧត្តមបញ្ញា"


class Stage:
    """A window on a book of its own."""

    def __init__(self, gallery: GalleryApp) -> None:
        os.environ["BANHCHI_DATA"] = str(gallery.folder)
        self.book = Book.open(gallery.folder / "contacts.banhchi", paths=Paths.of_user())
        self.book.shop_name = SHOP
        gallery.closing.callback(self._close)
        self._fill(gallery)
        settings = QSettings(str(gallery.folder / "window.ini"), QSettings.Format.IniFormat)
        self.desk = Desk(self.book, gallery.theme, gallery.i18n, settings, JobRunner(), gallery.app)
        self.desk.books = Books(self.desk, lambda _file, _wrong: None)
        self.window = MainWindow(self.desk)

    def _fill(self, gallery: GalleryApp) -> None:
        if gallery.state == "empty":
            self.book.mark_started()
            return
        import_sample(self.book)
        self.book.store.set_meta("sample", "0")
        self.book.segments.save(SEGMENT, RULE)
        message = MESSAGES[gallery.i18n.language]
        self.book.campaigns.new(CAMPAIGN, "sms", [SEGMENT], [], message)
        if gallery.state == "crowded":
            self._crowd()

    def _crowd(self) -> None:
        book = self.book
        for number in range(24):
            book.contacts.add(
                {"full_name": f"{LONG_NAME} {number}", "latin_name": "Prak Sreyleak Outdompanha"},
                [
                    PointInput("phone", f"0123456{number:02}"),
                    PointInput("phone", f"0978884{number:03}"),
                    PointInput("email", f"a.very.long.address.number{number}@example.com"),
                    PointInput("telegram", f"@sreyleak_{number}"),
                ],
                tags=["VIP", "Wholesale", "Skincare", "Baby", LONG_NAME],
            )
            book.segments.save(f"{LONG_NAME} {number}", RULE)
            book.campaigns.duplicate(CAMPAIGN)

    def _close(self) -> None:
        # a page asks the core a moment after the last decision: it has to go before the book
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.desk.runner.stop()
        self.book.close()


def page(key: str, state: Callable[[Stage], State] | None = None) -> Callable[..., QWidget]:
    """A page inside the real window."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        stage.window.show_page(key, dict(state(stage)) if state else None)
        return stage.window

    return build


def first_start(gallery: GalleryApp) -> QWidget:
    return page("first_start")(gallery)


def _somebody(stage: Stage) -> State:
    """Somebody with a name in both scripts who said yes."""
    ids = list(stage.book.contacts.ids(ContactQuery()))
    summary = stage.book.consent.summary(ids)
    both = [r.id for r in stage.book.contacts.rows(ids) if r.full_name and r.latin_name]
    granted = [i for i in both if "granted" in summary[i].values()]
    return {"contact": granted[len(granted) // 3]}


def _of_two_numbers(stage: Stage) -> int:
    """Somebody who agreed at one number and asked to stop at the other."""
    points = [PointInput("phone", "012 345 678"), PointInput("phone", "010 458 222")]
    person = stage.book.contacts.add(
        {"full_name": LONG_NAME, "latin_name": "Prak Sreyleak"}, points
    )
    agreed, stopped = (Identifier("phone", f"+855{n}") for n in ("10458222", "12345678"))
    yes = NewEvent(agreed, "confirmed", "sms", method="paper_sheet", evidence="Sheet 7")
    stage.book.consent.record([yes])
    stage.book.consent.stop([stopped], method="phone", only_this=True)
    return person


def _stopped_at_one(stage: Stage) -> State:
    return {"contact": _of_two_numbers(stage), "search": "sreyleak"}


def edit_stopped(gallery: GalleryApp) -> QWidget:
    """The form of somebody who is stopped at one number."""
    stage = Stage(gallery)
    window = stage.window
    window.resize(1440, 900)
    window.show()
    window.show_page("contacts", {"contact": _of_two_numbers(stage)})
    until(lambda: window.findChild(QWidget, "edit_person") is not None)
    press(window, "edit_person")
    dialog = window.findChild(PersonDialog)
    assert dialog is not None
    return dialog


def stop_of_two(gallery: GalleryApp) -> QWidget:
    """Whether both numbers of a person are meant, or one."""
    stage = Stage(gallery)
    _of_two_numbers(stage)
    dialog = StopDialog(stage.desk, None, "010 458 222")
    until(lambda: dialog.stop.isEnabled())
    return dialog


def _segment(_stage: Stage) -> State:
    return {"name": SEGMENT}


def history(gallery: GalleryApp) -> QWidget:
    stage = Stage(gallery)
    stage.window.show_page("contacts")
    stage.window.resize(1440, 900)
    stage.window.show_history()
    return stage.window


def stop_dialog(gallery: GalleryApp) -> QWidget:
    stage = Stage(gallery)
    return StopDialog(stage.desk, None, "012 345 678")


def undone(gallery: GalleryApp) -> QWidget:
    """Right after an undo that kept somebody: the longest message there is."""
    stage = Stage(gallery)
    batch = next(one for one in stage.book.history.changes() if one.kind == "import.apply")
    for person in list(stage.book.contacts.ids(ContactQuery()))[:2]:
        stage.book.contacts.edit(person, {"notes": SHOP})
    stage.window.resize(900, 540)
    stage.window.show_page("home")
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
    draft = CampaignDraft(Campaign(CAMPAIGN, "sms", message="Hello"))
    draft.put(message="Hello again")
    left = CampaignsPage.unsaved(stage.desk, {"draft": draft})
    notes = Notes.of(stage.desk)
    notes.put(_of_two_numbers(stage), "Likes green tea")
    return LeavingDialog(stage.desk, stage.window, left + ContactsPage.unsaved(stage.desk, {}))


def locked(gallery: GalleryApp) -> QWidget:
    return PassphraseDialog(gallery.theme, None, Path("contacts.banhchi"), wrong=True)


def new_passphrase(gallery: GalleryApp) -> QWidget:
    return NewPassphraseDialog(gallery.theme, QApplication.activeWindow(), change=False)


def until(ready: Callable[[], bool]) -> None:
    """Lets the window work until something is there; a scene that never comes is an error."""
    end = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError("the scene did not come about")
        QCoreApplication.processEvents()


def press(root: QWidget, name: str) -> None:
    button = next(b for b in root.findChildren(QAbstractButton, name) if b.isVisibleTo(root))
    button.click()


def importing(step: str) -> Callable[[GalleryApp], QWidget]:
    """The wizard, driven as far as ``step`` with the sample workbook."""

    def build(gallery: GalleryApp) -> QWidget:
        gallery.state = "empty"
        stage = Stage(gallery)
        window = stage.window
        window.resize(1440, 900)
        window.show()
        window.show_page("import", {"path": str(SAMPLE_WORKBOOK)})
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
            stage.book.campaigns.export(CAMPAIGN, "generic", target, None, stage.desk.say)
        stage.window.resize(1440, 900)
        stage.window.show()
        stage.window.show_page("campaigns", {"name": CAMPAIGN})
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
    window.show_page("contacts", {"add": True})
    until(lambda: window.findChild(PersonDialog) is not None)
    dialog = window.findChild(PersonDialog)
    assert dialog is not None
    return dialog


def scenes() -> list[Scene]:
    """All of them, in the order a person would meet them."""
    return [
        Scene("first-start", first_start, ("empty",)),
        Scene("home", page("home"), ("empty", "usual", "crowded")),
        Scene("contacts", page("contacts"), ("empty", "usual", "crowded")),
        Scene("contacts-person", page("contacts", _somebody), ("usual", "crowded")),
        Scene("contacts-stopped", page("contacts", _stopped_at_one)),
        Scene("import-1-file", page("import"), ("usual",)),
        *(
            Scene(f"import-{number}-{step}", importing(step))
            for number, step in enumerate(STEPS, start=2)
        ),
        Scene("segments", page("segments"), ("empty", "usual", "crowded")),
        Scene("segment-builder", page("segments", _segment), ("usual",)),
        Scene("campaigns", page("campaigns"), ("empty", "usual", "crowded")),
        Scene("campaign-1-audience", campaign(Step.AUDIENCE)),
        Scene("campaign-2-message", campaign(Step.MESSAGE)),
        Scene("campaign-3-check", campaign(Step.CHECK)),
        Scene("campaign-4-export", campaign(Step.EXPORT)),
        Scene("campaign-5-result", campaign(Step.EXPORT, export=True)),
        *gallery_cleaning.scenes(Stage),
        *gallery_collecting.scenes(Stage),
        *gallery_consent.scenes(Stage),
        Scene("settings", page("settings"), ("usual",)),
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
