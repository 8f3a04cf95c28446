"""A field for a phone number that shows at once how it is read, and who already has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app import phones
from desktop_app.book import Book
from desktop_app.consent.model import ChannelConsent
from desktop_app.contacts.model import Contact, Identifier
from desktop_app.phones import PhoneReading
from ui.contacts.words import ContactWords
from ui.desk.desk import Desk
from ui.kit import Button, FormRow, LineEdit, hbox, vbox


@dataclass(frozen=True)
class _Known:
    """The stops on the typed number, and another person who has it."""

    stops: Sequence[ChannelConsent]
    other: Contact | None


def _known(book: Book, numbers: Sequence[Identifier], owner: int | None) -> _Known:
    holders = (one for number in numbers for one in book.contacts.with_identifier(number))
    other = next((one for one in holders if one != owner), None)
    found = None if other is None else book.contacts.get(other)
    return _Known(book.consent.points.stops(numbers), found)


class PhoneField(QWidget):
    """``open_asked(id)``: another person has this number, and is to be shown. ``owner`` does not
    count."""

    open_asked = Signal(int)

    def __init__(
        self, desk: Desk, words: ContactWords, label: str, text: str = "", owner: int | None = None
    ) -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self._owner = owner
        self._region = desk.facts.region
        self._other: int | None = None
        self.edit = LineEdit(text, "012 345 678", label)
        self.edit.setObjectName("phone")
        self.row = FormRow(desk.theme, label, self.edit)
        self._link = Button(desk.theme, "-", "arrow-square-out", "link")
        self._link.setObjectName("open_owner")
        self._link.clicked.connect(self._open)
        self._link.hide()
        self.setLayout(vbox(self.row, hbox(self._link, None)))
        self.edit.textChanged.connect(self._read)
        self.edit.editingFinished.connect(self._settle)
        self._read(text)

    def _read(self, text: str) -> None:
        """While the user types, nothing is marked as wrong yet."""
        readings = phones.read_cell(text, self._region)
        self.row.set_error("")
        self.row.set_help(self._help(readings))
        numbers = [Identifier("phone", each.e164) for each in readings if each.e164]
        self._desk.read(
            self,
            lambda book, _job: _known(book, numbers, self._owner),
            self._tell,
            key=f"contacts.phone.{id(self)}",
        )

    def _settle(self) -> None:
        wrong = [r for r in phones.read_cell(self.edit.text(), self._region) if not r.valid]
        if wrong and wrong[0].problem is not None:
            self.row.set_help("")
            self.row.set_error(self._desk.say(f"problem.{wrong[0].problem}"))

    def _help(self, readings: list[PhoneReading]) -> str:
        if not readings:
            return ""
        wrong = [reading for reading in readings if not reading.valid]
        if wrong:
            return (
                self._desk.say(f"problem.{wrong[0].problem}")
                if wrong[0].problem is not None
                else ""
            )
        said = [self._said(reading) for reading in readings]
        return self.tr("Reads as {number}").format(number=", ".join(said))

    def _said(self, reading: PhoneReading) -> str:
        number = phones.national(reading.e164 or reading.raw, self._region)
        return f"{number} · {reading.carrier}" if reading.carrier else number

    def _tell(self, known: _Known) -> None:
        self.row.set_mark(self._words.stopped_at(known.stops))
        self._other = None if known.other is None else known.other.id
        self._link.setVisible(known.other is not None)
        if known.other is not None:
            name = known.other.display_name
            self._link.setText(self.tr("Already with {name}: open").format(name=name))

    def _open(self) -> None:
        if self._other is not None:
            self.open_asked.emit(self._other)
