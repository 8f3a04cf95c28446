"""The scenes of collecting: the counter form, sheets, people to confirm, and settings."""

from __future__ import annotations

from collections.abc import Callable

from gallery_kit import GalleryApp, Scene
from gallery_stage import Stage
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from desktop_app.book import Book
from desktop_app.consent.model import NewEvent
from desktop_app.consent.presets import changed
from desktop_app.contacts.model import ContactQuery, Identifier, PointInput
from desktop_app.words import Words
from ui.collecting.ask_dialog import AskDialog, read_askable
from ui.collecting.counter import CounterWindow
from ui.collecting.page import CollectingPage
from ui.collecting.print_dialog import PrintDialog
from ui.collecting.sheet_pdf import picture
from ui.collecting.unlock_dialog import UnlockDialog
from ui.desk.places import EnterSheet, Place, ShowCollecting, ShowPending, ShowSettingsCard
from ui.settings.purpose_dialog import PurposeDialog
from ui.settings.wording_dialog import WordingDialog

SERVICE = {
    "en": "I agree that Sokha Mart tells me when my order is ready.",
    "km": "ខ្ញុំយល់ព្រមឱ្យហាងប្រាប់ខ្ញុំ នៅពេលទំនិញដែលខ្ញុំកុម្ម៉ង់បានមកដល់។",
}
# name, phone, ticked boxes
LINES = (
    ("ចាន់ សុភា", "012 345 678", (0, 2)),
    ("Sok Dara", "010 45822", (0,)),
    ("ហេង ស្រីមុំ", "097 611 2043", ()),
    ("Lim Bunthoeun", "077 902 118", (2, 3, 5)),
    ("កែវ ពិសី", "012345678", (0,)),
)
WAITING = 14
STEPS = ("language", "form", "trouble", "filled", "summary", "thanks")
SIZE = (1440, 900)


def fill(book: Book, waiting: bool = True) -> None:
    """Adds wordings in both languages, some sheets, and people who have not answered."""
    for language, text in SERVICE.items():
        words = Words(language).say("consent.wording.suggestion", shop=book.shop_name)
        book.consent.wordings.add("marketing", language, words)
        book.consent.wordings.add("service", language, text)
    book.collecting.print_sheets("km", 3)
    if waiting:
        ids = book.contacts.first_ids(ContactQuery(), 400)
        found = [p for row in book.contacts.rows(ids) for p in row.points if p.kind == "phone"]
        for point in [one.canonical for one in found if one.canonical][:WAITING]:
            wording = book.consent.wordings.newest("service", "km")
            assert wording is not None
            event = NewEvent(
                Identifier("phone", point),
                "requested",
                "telegram",
                "service",
                wording_id=wording.id,
            )
            book.consent.record([event])


def page(place: Place, ready: bool = True) -> Callable[[GalleryApp], QWidget]:
    """The page with one of its parts; ``ready``: whether there is a wording."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        if ready:
            fill(stage.book, gallery.state != "empty")
        stage.window.show_page(place)
        return stage.window

    return build


def grid() -> Callable[[GalleryApp], QWidget]:
    """The grid with some people in it, one of them with a digit too few."""

    def build(gallery: GalleryApp) -> QWidget:
        window = page(EnterSheet())(gallery)
        shown = window.page()  # type: ignore[attr-defined]  # the main window
        assert isinstance(shown, CollectingPage)
        while shown.desk.runner.busy:  # the sheet is being read
            QCoreApplication.processEvents()
        rows = shown.face.grid.rows  # type: ignore[attr-defined]  # the face of "grid"
        for row, (name, phone, ticks) in zip(rows, LINES, strict=False):
            row.name.setText(name)
            row.phone.setText(phone)
            for at in ticks:
                list(row.boxes.values())[at].setChecked(True)
            row.judge()
        return window

    return build


def counter(step: str) -> Callable[[GalleryApp], QWidget]:
    """The form up to ``step``, in the language of the gallery."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        fill(stage.book, False)
        form = CounterWindow(stage.desk)
        form.resize(*SIZE)
        gallery.closing.callback(form.deleteLater)
        _drive(form, gallery.i18n.language, STEPS.index(step))
        while stage.desk.runner.busy:
            QCoreApplication.processEvents()
        QCoreApplication.processEvents()
        return form

    return build


def _drive(form: CounterWindow, language: str, steps: int) -> None:
    if steps >= 1:
        _press(form, f"counter_{language}")
    if steps == 2:
        _press(form, "counter_next")
    if steps >= 3:
        _type(form, "counter_name", "ចាន់ សុភា")
        _type(form, "counter_phone", "012 345 678")
        for box in ("marketing_sms", "marketing_telegram", "service_call"):
            _press(form, f"counter_{box}")
    if steps >= 4:
        _press(form, "counter_next")
    if steps >= 5:
        _press(form, "counter_agree")


def _press(root: QWidget, name: str) -> None:
    buttons = root.findChildren(QAbstractButton, name)
    buttons[-1].click()


def _type(root: QWidget, name: str, text: str) -> None:
    field = root.findChildren(QLineEdit, name)[-1]
    field.setText(text)


def paper() -> Callable[[GalleryApp], QWidget]:
    """A printed sheet."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        fill(stage.book, False)
        (sheet,) = stage.book.collecting.print_sheets(gallery.i18n.language, 1)
        label = QLabel()
        paper = QPixmap.fromImage(picture(sheet, stage.book.shop_name, 1400))
        label.setPixmap(paper)
        label.setFixedSize(paper.size())
        return label

    return build


def dialog(make: Callable[[Stage], QWidget]) -> Callable[[GalleryApp], QWidget]:
    """A dialog on a book with wordings."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        fill(stage.book, False)
        stage.window.resize(*SIZE)
        stage.window.show()
        return make(stage)

    return build


def asking(stopped: bool) -> Callable[[GalleryApp], QWidget]:
    """The question for one person, who may have asked to stop, over the list."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        book = stage.book
        fill(book, False)
        number = Identifier("phone", "+85512345001")
        who = book.contacts.add({"full_name": "ចាន់ សុភា"}, [PointInput("phone", "012 345 001")])
        if stopped:
            book.consent.stop([number])
        stage.window.resize(*SIZE)
        stage.window.show()
        dialog = AskDialog(stage.desk, stage.window, read_askable(stage.book, who))
        gallery.closing.callback(dialog.deleteLater)
        return dialog

    return build


def rules() -> Callable[[GalleryApp], QWidget]:
    """Settings with the owner's own values, scrolled to them."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        stage.book.consent.set_rules(changed("gdpr", proof=2, valid_months=12, again_months=None))
        stage.window.show_page(ShowSettingsCard("rules"))
        return stage.window

    return build


def scenes() -> list[Scene]:
    """In the order in which a user meets them."""
    usual = ("usual",)
    return [
        Scene("collecting-unready", page(ShowCollecting(), ready=False), usual),
        Scene("collecting", page(ShowCollecting()), ("empty", "usual")),
        Scene("collecting-grid", grid(), usual),
        Scene("collecting-pending", page(ShowPending()), ("empty", "usual")),
        *(
            Scene(f"counter-{number}-{step}", counter(step), usual)
            for number, step in enumerate(STEPS, start=1)
        ),
        *(
            Scene(
                f"ask-person{'-stopped' if stopped else ''}",
                asking(stopped),
                usual,
                own_size=True,
            )
            for stopped in (False, True)
        ),
        Scene("settings-rules", rules(), usual),
        Scene("counter-leave", dialog(_unlock), usual, own_size=True),
        Scene("sheet", paper(), usual, own_size=True),
        Scene("sheet-print", dialog(_printing), usual, own_size=True),
        Scene("settings-words", dialog(_words), usual, own_size=True),
        Scene("settings-purpose", dialog(_purpose), usual, own_size=True),
    ]


def _unlock(stage: Stage) -> QWidget:
    return UnlockDialog(stage.desk, stage.window)


def _printing(stage: Stage) -> QWidget:
    return PrintDialog(stage.desk, stage.window, stage.book.collecting.next_to_print())


def _words(stage: Stage) -> QWidget:
    name = stage.desk.say("purpose.marketing")
    known = stage.book.consent.wordings.all("marketing")
    return WordingDialog(stage.desk, stage.window, "marketing", name, known)


def _purpose(stage: Stage) -> QWidget:
    return PurposeDialog(stage.desk, stage.window)
