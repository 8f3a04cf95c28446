"""Ctrl+Z: takes the last step back, and asks first where that would not be the last one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.changes import Change, NextUndo
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.desk.undone import Told
from ui.kit import Dialog


def undo_last(desk: Desk, window: QWidget) -> None:
    """Undoes the newest step that can be undone, once all that was asked for before is written.
    If a stop or another step that stays was made after it, the window names both and waits for a
    yes."""

    def ask(book: Book, job: Job) -> Told | NextUndo | None:
        found = book.history.next_undo()
        if found is None or found.stays is not None:
            return found
        return desk.told(book, book.history.undo(found.change.id, job))

    def done(answer: Told | NextUndo | None) -> None:
        if isinstance(answer, Told):
            desk.tell_undone(answer, desk.undo)
        elif answer is None:
            desk.toast(QCoreApplication.translate("UndoEarlierDialog", "There is nothing to undo"))
        elif answer.stays is not None:
            UndoEarlierDialog(desk, window, answer, answer.stays).open()

    desk.write(window, ask, done, title=desk.say("history.step.undo"))


class UndoEarlierDialog(Dialog):
    """The last step can't be undone; whether the one before it is meant, the person says."""

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
        # Enter must not undo by mistake what nobody had in mind
        keep = self.add_button(self.tr("Undo nothing"), "secondary", "reject")
        undo = self.add_button(self.tr("Undo the earlier step"), "ghost")
        undo.setObjectName("undo_earlier")
        undo.clicked.connect(self.accept)
        self.accepted.connect(lambda: desk.undo(earlier.id))
        keep.setDefault(True)
        keep.setFocus()
