"""Merging for both rooms that offer it: all the certain groups at once, and undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.changes import BULK, ChangeSet, Topic
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.desk.undone import UndoneMessage
from ui.kit import Dialog

Groups = list[tuple[int, ...]]


def told_duplicates(desk: Desk) -> None:
    """Makes every page read the duplicates again."""
    desk.changed.emit(ChangeSet(None, {Topic.DUPLICATES: None}))


def take_back(desk: Desk, change_id: int, ids: Sequence[int] | None = None) -> None:
    """Undoes a merge or a "not the same person" and searches these people again, by default all
    affected."""

    def ask(book: Book, job: Job) -> UndoneMessage:
        undone = book.history.undo(change_id, job)
        if book.duplicates.searched():
            book.duplicates.refresh(ids, job)
        return desk.told(book, undone)

    def done(told: UndoneMessage) -> None:
        told_duplicates(desk)
        desk.tell_undone(told, lambda step: take_back(desk, step, ids))

    desk.write(desk, ask, done, title=desk.say("history.step.undo"))


class Merges(QObject):
    """Operations on all groups at once; ``around`` is the parent of dialogs."""

    def __init__(self, desk: Desk, around: QWidget) -> None:
        super().__init__(around)
        self._desk, self._around = desk, around

    def search(self) -> None:
        """Searches everybody, with progress and Cancel."""
        desk = self._desk
        desk.write(
            desk,
            lambda book, job: book.duplicates.search(job),
            lambda _found: told_duplicates(desk),
            title=self.tr("Looking for duplicates"),
        )

    def merge_certain(self) -> None:
        """Shows the numbers of the merge, and does it."""

        def ask(book: Book, _job: Job) -> Groups:
            return [group.ids for group in book.duplicates.groups(certain=True)]

        self._desk.read(self, ask, self._ask_certain, key="merges.certain")

    def _ask_certain(self, groups: Groups) -> None:
        if not groups:
            return
        number = self._desk.i18n.number
        people = sum(len(ids) for ids in groups)
        dialog = Dialog(
            self._desk.theme,
            self._around,
            self.tr("Merge {people} records into {n} people").format(
                people=number(people), n=number(len(groups))
            ),
            460,
        )
        dialog.setObjectName("merge_certain_dialog")
        dialog.add_text(
            self.tr(
                "These are certain: same person, told by more than one sign. Every phone, "
                "purchase, note and tag is kept. A no to messages stays a no."
            )
        )
        gone = people - len(groups)
        dialog.add_text(
            self.tr("Your list gets {n} shorter.").format(n=number(gone))
            + " "
            + (
                self.tr("A backup is made first, and Undo takes all of it back.")
                if gone > BULK
                else self.tr("Undo takes all of it back, today or later.")
            )
        )
        dialog.add_button(self.tr("Not now"), "ghost", "reject")
        merge = dialog.add_button(
            self.tr("Merge {n}").format(n=number(people)), "primary", "accept", "git-merge"
        )
        merge.setObjectName("merge_certain_confirm")
        dialog.accepted.connect(partial(self._merge, groups))
        dialog.open()

    def _merge(self, groups: Groups) -> None:
        desk, told = self._desk, self.tr("Merged {people} records into {n} people")
        people = sum(len(ids) for ids in groups)
        words = told.format(people=desk.i18n.number(people), n=desk.i18n.number(len(groups)))

        def ask(book: Book, job: Job) -> int:
            return book.merging.merge_many(groups, job)

        def done(change: int) -> None:
            undo: Callable[[], None] = partial(take_back, desk, change)
            told_duplicates(desk)
            desk.toast(words, desk.say("action.undo"), undo)

        desk.write(desk, ask, done, title=self.tr("Merging"))
