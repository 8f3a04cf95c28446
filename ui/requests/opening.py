"""What the window opens when somebody listed asks for something, wherever that was clicked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.errors import UserError
from ui.desk.desk import Desk
from ui.desk.places import (
    AskRequest,
    RequestStep,
    ShowPerson,
)
from ui.requests.exports_dialog import show_exports
from ui.requests.forget_dialog import ask_forget
from ui.requests.log_dialog import LogDialog
from ui.requests.saving import give_everything, give_portable


def open_request(desk: Desk, parent: QWidget, asked: AskRequest) -> None:
    """Opens what answers or notes the request."""
    try:
        _open(desk, parent, asked.step, asked.contact_id)
    except UserError as error:  # somebody who was removed meanwhile
        desk.failed(error)


def _open(desk: Desk, parent: QWidget, step: RequestStep, contact_id: int) -> None:
    if step == "log":
        LogDialog(desk, parent, contact_id).open()
    elif step == "access":
        give_everything(desk, parent, contact_id)
    elif step == "portability":
        give_portable(desk, parent, contact_id)
    elif step == "erasure":
        ask_forget(desk, parent, contact_id)
    elif step == "exports":
        show_exports(desk, parent, contact_id)
    elif step == "correction":
        desk.book.contacts.get(contact_id)  # raises here, before another page is shown
        desk.go(ShowPerson(contact_id, edit=True))
