"""Finds a person in the list by name, number or tag; the user picks one of a few."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app import phones
from desktop_app.book import Book
from desktop_app.contacts.model import ContactQuery, ContactRow
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.kit import FormRow, LineEdit, PersonRow, clear, group, vbox

_MATCHES = 4
_DELAY_MS = 150


class PersonField(QWidget):
    """``picked``: a person was chosen, or the text no longer names one; see ``contact_id``."""

    picked = Signal()
    grown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.contact_id = 0
        self.edit = LineEdit(name=self.tr("Who is it?"))
        self.edit.setPlaceholderText(self.tr("Name or number"))
        self.edit.setObjectName("request_person")
        self.row = FormRow(desk.theme, self.tr("Who is it?"), self.edit)
        self._found = vbox(spacing=2)
        self.setLayout(vbox(self.row, group(self._found)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._ask)
        self.edit.textEdited.connect(self._typed)

    def set_person(self, person: ContactRow) -> None:
        """Sets a known person."""
        self._pick(person)
        self.edit.setReadOnly(True)

    def _typed(self) -> None:
        self.contact_id = 0
        self.row.set_help("")
        self.picked.emit()
        self._timer.start()

    def _ask(self) -> None:
        text = self.edit.text().strip()
        if not text:
            self._show([])
            return

        def ask(book: Book, job: Job) -> list[ContactRow]:
            return book.contacts.rows(
                book.contacts.first_ids(ContactQuery(search=text), _MATCHES, 0, job)
            )

        self._desk.read(self, ask, self._show, key="requests.person")

    def _show(self, rows: list[ContactRow]) -> None:
        clear(self._found)
        nobody = bool(self.edit.text().strip()) and not rows
        self.row.set_error(self.tr("Nobody in the list is called that.") if nobody else "")
        for row in rows:
            button = PersonRow(self._desk.theme, row.display_name, _points(row), row.display_name)
            button.clicked.connect(lambda _on=False, row=row: self._pick(row))
            self._found.addWidget(button)
        self.grown.emit()

    def _pick(self, row: ContactRow) -> None:
        self.contact_id = row.id
        self.edit.setText(row.display_name)
        self.row.set_error("")
        self.row.set_help(_points(row))
        clear(self._found)
        self.grown.emit()
        self.picked.emit()


def _points(row: ContactRow) -> str:
    return ", ".join(
        phones.national(point.canonical) if (point.canonical or "").startswith("+") else point.raw
        for point in row.points
        if point.canonical is not None
    )
