"""Ctrl+Z: undoes the last change, and asks first if the last one can't be undone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.changes import Change, NextUndo
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.desk.undone import UndoneMessage
from ui.kit import Dialog


def undo_last(desk: Desk, window: QWidget) -> None:
    """Undoes the newest change that can be undone, once all pending writes are done. If a stop or
    another change that stays was made after it, the window names both and asks for confirmation."""

    def ask(book: Book, job: Job) -> UndoneMessage | NextUndo | None:
        found = book.history.next_undo()
        if found is None or found.stays is not None:
            return found
        return desk.told(book, book.history.undo(found.change.id, job))

    def done(answer: UndoneMessage | NextUndo | None) -> None:
        if isinstance(answer, UndoneMessage):
            desk.tell_undone(answer, desk.undo)
        elif answer is None:
            desk.toast(QCoreApplication.translate("UndoEarlierDialog", "There is nothing to undo"))
        elif answer.stays is not None:
            UndoEarlierDialog(desk, window, answer, answer.stays).open()

    desk.write(window, ask, done, title=desk.say("history.step.undo"))


class UndoEarlierDialog(Dialog):
    """The last change can't be undone; asks whether to undo the one before it."""

    def __init__(self, desk: Desk, parent: QWidget, found: NextUndo, stays: Change) -> None:
        super().__init__(desk.theme, parent, "", 460)
        title = self.tr("Your last step stays")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.setObjectName("undo_earlier_dialog")
        words, earlier = desk.i18n.words, found.change
        step = words.change(stays.kind, stays.details)
        self.add_text(self.tr("{step}. This can't be undone.").format(step=step))
        step = words.change(earlier.kind, earlier.details)
        when = desk.i18n.date_time(earlier.made_at)
        question = self.tr("Undo an earlier step instead?")
        self.add_text(f"{question}\n{step} · {when}", "text")
        # Enter must not undo an unexpected change by accident
        keep = self.add_button(self.tr("Undo nothing"), "secondary", "reject")
        undo = self.add_button(self.tr("Undo the earlier step"), "ghost")
        undo.setObjectName("undo_earlier")
        undo.clicked.connect(self.accept)
        self.accepted.connect(lambda: desk.undo(earlier.id))
        keep.setDefault(True)
        keep.setFocus()
