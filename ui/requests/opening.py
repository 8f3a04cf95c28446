"""What the window opens when somebody listed asks for something, wherever that was clicked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.errors import UserError
from ui.desk.desk import Desk
from ui.requests.exports_dialog import show_exports
from ui.requests.forget_dialog import ask_forget
from ui.requests.log_dialog import LogDialog
from ui.requests.saving import give_everything, give_portable


def open_request(desk: Desk, parent: QWidget, what: str, contact_id: int) -> None:
    """``what``: a kind of request, which is answered now; ``log`` notes one (``contact_id`` 0:
    who it is about is asked); ``exports`` shows the files that hold the person."""
    try:
        _open(desk, parent, what, contact_id)
    except UserError as error:  # somebody who was removed meanwhile
        desk.failed(error)


def _open(desk: Desk, parent: QWidget, what: str, contact_id: int) -> None:
    if what == "log":
        LogDialog(desk, parent, contact_id).open()
    elif what == "access":
        give_everything(desk, parent, contact_id)
    elif what == "portability":
        give_portable(desk, parent, contact_id)
    elif what == "erasure":
        ask_forget(desk, parent, contact_id)
    elif what == "exports":
        show_exports(desk, parent, contact_id)
    elif what == "correction":
        desk.book.contacts.get(contact_id)  # raises here, before another page is shown
        desk.go("contacts", contact=contact_id, edit=True)
