"""The dialogs for a request of a listed person, opened from anywhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.contacts.model import ContactRow
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.desk.places import AskRequest, ShowPerson
from ui.requests.exports_dialog import show_exports
from ui.requests.forget_dialog import ask_forget
from ui.requests.log_dialog import LogDialog
from ui.requests.saving import give_everything, give_portable


def open_request(desk: Desk, parent: QWidget, asked: AskRequest) -> None:
    """Opens the dialog that answers or logs the request."""
    step, contact_id = asked.step, asked.contact_id
    if step == "log" and not contact_id:
        LogDialog(desk, parent).open()
    elif step == "log":
        _with_person(
            desk, parent, contact_id, lambda person: LogDialog(desk, parent, person).open()
        )
    elif step == "access":
        give_everything(desk, parent, contact_id)
    elif step == "portability":
        give_portable(desk, parent, contact_id)
    elif step == "erasure":
        ask_forget(desk, parent, contact_id)
    elif step == "exports":
        show_exports(desk, parent, contact_id)
    elif step == "correction":
        _with_person(desk, parent, contact_id, lambda one: desk.go(ShowPerson(one.id, edit=True)))


def _with_person(
    desk: Desk, parent: QWidget, contact_id: int, then: Callable[[ContactRow], None]
) -> None:
    """Shows a message instead if the person was deleted meanwhile."""

    def ask(book: Book, _job: Job) -> ContactRow:
        rows = book.contacts.rows([contact_id])
        if not rows:
            raise UserError("contacts.unknown", id=contact_id)
        return rows[0]

    desk.read(parent, ask, then, key="requests.person_known")
