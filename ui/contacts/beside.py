"""The person in the panel: reads the selected person, and remembers whether the panel is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ui.contacts.panel import Person, PersonPanel, read_person
from ui.desk.desk import Desk

_OPEN = "contacts.panel"
_DELAY_MS = 60  # the arrow keys move past people nobody wants to see


class PersonBeside(QObject):
    """``wanted`` is the person to show, whether or not the panel is open."""

    def __init__(self, desk: Desk, panel: PersonPanel) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self.wanted: int | None = None
        self.open = desk.settings.value(_OPEN, "1") == "1"
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._read)

    def select(self, contact_id: int) -> None:
        """A person was selected: shows them if the panel is open."""
        if contact_id != self.wanted:
            self.wanted = contact_id
            self._timer.start()

    def show(self, contact_id: int) -> None:
        """A person was requested: opens the panel."""
        self.wanted = contact_id
        self._set_open(True)
        self._read()

    def again(self) -> None:
        """Reads the same person again after a change."""
        if self.wanted is not None:
            self._timer.start()

    def close(self) -> None:
        """Closes the person; the panel stays closed until it is requested."""
        self._set_open(False)
        self._panel.hide()

    def _read(self) -> None:
        wanted = self.wanted
        if wanted is not None and self.open:
            self._desk.read(
                self,
                lambda book, _job: read_person(book, wanted),
                self._show,
                key="contacts.person",
            )

    def _show(self, person: Person | None) -> None:
        if person is None:
            self.wanted = None
            self._panel.hide()
        elif person.contact.id == self.wanted and self.open:
            self._panel.show_person(person)
            self._panel.show()

    def _set_open(self, on: bool) -> None:
        self.open = on
        self._desk.settings.setValue(_OPEN, "1" if on else "0")
