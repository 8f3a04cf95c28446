"""The scenes of the Clean-up page and of people compared side by side."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from gallery_kit import GalleryApp, Scene
from gallery_stage import Stage
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import ContactQuery, Identifier, PointInput
from ui.cleanup.page import CleanUpPage
from ui.desk.places import MergePeople, Place, ShowCleanUp, ShowDuplicates, ShowHome
from ui.kit import Button, Dialog

# name, Latin name, points, province, born
DOUBLES = (
    ("ចាន់ សុភា", "Chan Sophea", ("012 345 678", "@sophea_chan"), "Phnom Penh", "1991-02-14"),
    ("Chan Sophea", "", ("097 330 1182", "@sophea_chan"), "Phnom Penh", "1919-02-14"),
    ("Lim Bunthoeun", "", ("077 902 118",), "Siem Reap", "1988-07-03"),
    ("lim bunthoeun", "", ("077 902 118", "bunthoeun@gmail.com"), "", "1988-07-03"),
    ("កែវ ពិសី", "Keo Pisey", ("096 706 654", "pisey.keo@gmail.com"), "Kandal", "1995-11-30"),
    ("Keo Pisey", "", ("pisey.keo@gmail.com",), "Kandal", "1995-11-30"),
    ("ហេង ស្រីមុំ", "Heng Sreymom", ("097 611 2043",), "Kandal", "1999-01-05"),
    ("Heng Srey Mom", "", ("097 611 2043",), "Kandal", "1999-01-05"),
    ("Sreymom Heng", "", ("097 611 2043",), "", "1999-01-05"),
)
WRONG: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("សុខ ដារ៉ា", ("01234567",)),
    ("Ly Bopha", ("ly.bopha@gmial.com",)),
    ("Long Vuthy", ("long.vuthy@gmail.con",)),
    ("Meas Ratha", ("O12 455 980",)),
    ("Prak Sovann 012 887 310", ()),
    ("Tep Maly", ("call her sister",)),
)
SHARED = ("Ung Kosal", "Ros Thida", "Seng Narith", "Yin Veasna")


def _point(text: str) -> PointInput:
    if "@" in text[1:]:
        return PointInput("email", text)
    return PointInput("telegram" if text.startswith("@") else "phone", text)


def fill(book: Book) -> None:
    """Adds people who are in the list twice, and people with faults."""
    for name, latin, points, province, born in DOUBLES:
        values = {"full_name": name, "latin_name": latin, "province": province, "birth_date": born}
        book.contacts.add(values, [_point(text) for text in points], ["VIP"])
    for name, texts in WRONG:
        book.contacts.add({"full_name": name}, [_point(text) for text in texts])
    for name in SHARED:
        book.contacts.add({"full_name": name}, [PointInput("phone", "023 880 880")])
    book.consent.record(
        [NewEvent(Identifier("phone", "+85512345678"), "confirmed", "sms", evidence="Form 7")]
    )
    book.consent.stop([Identifier("phone", "+855973301182")], "sms")
    book.duplicates.search()


def _days(book: Book) -> None:
    """A month of checks of the list, with improving health."""
    now, clock = book.now(), book.store.clock
    for ago in range(30, 0, -1):
        day = now - timedelta(days=ago)
        book.store.clock = partial(lambda day: day, day)
        book.cleanup.health()
    book.store.clock = clock


def _settle(stage: Stage) -> None:
    """Checking the whole list takes longer than a picture waits."""
    while stage.desk.runner.busy:
        QCoreApplication.processEvents()


def cleaning(
    place: Place, finding: str = "", search: bool = True
) -> Callable[[GalleryApp], QWidget]:
    """A page on a list that needs cleaning up; ``search``: whether duplicates were searched.

    ``finding``: the repair of that finding is open.
    """

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        if gallery.state != "empty" and search:
            _days(stage.book)
            fill(stage.book)
        stage.window.show_page(place)
        shown = stage.window.page()
        if finding and isinstance(shown, CleanUpPage):
            shown.open_finding(finding)
        _settle(stage)
        return stage.window

    return build


def chosen(people: slice) -> Callable[[GalleryApp], QWidget]:
    """Some of the duplicates side by side, as chosen in the list."""

    def build(gallery: GalleryApp) -> QWidget:
        stage = Stage(gallery)
        first = stage.book.contacts.count()
        fill(stage.book)
        ids = sorted(stage.book.contacts.ids(ContactQuery()))[first:][people]
        stage.window.show_page(MergePeople(tuple(ids)))
        _settle(stage)
        return stage.window

    return build


def certain_dialog() -> Callable[[GalleryApp], QWidget]:
    """The question before all certain groups are merged."""

    def build(gallery: GalleryApp) -> QWidget:
        window = cleaning(ShowDuplicates())(gallery)
        window.resize(1440, 900)
        window.show()
        while (dialog := window.findChild(Dialog, "merge_certain_dialog")) is None:
            button = window.findChild(Button, "merge_certain")
            if button is not None and button.isVisible() and button.isEnabled():
                button.click()
                button.setEnabled(False)
            QCoreApplication.processEvents()
        dialog.hide()
        return dialog

    return build


def scenes() -> list[Scene]:
    """In the order in which a user meets them."""
    usual = ("usual",)
    return [
        Scene("cleanup", cleaning(ShowCleanUp()), ("empty", "usual", "crowded")),
        Scene("cleanup-unsearched", cleaning(ShowCleanUp(), search=False), usual),
        Scene("cleanup-repair", cleaning(ShowCleanUp(), "email_typo"), usual),
        Scene("cleanup-fill-in", cleaning(ShowCleanUp(), "latin_name"), usual),
        Scene("duplicates", cleaning(ShowDuplicates()), ("empty", "usual", "crowded")),
        Scene("merge-two", chosen(slice(0, 2)), usual),
        Scene("merge-certain", certain_dialog(), usual, own_size=True),
        Scene("home-duplicates", cleaning(ShowHome()), usual),
        Scene("merge-three", chosen(slice(6, 9)), usual),
    ]
