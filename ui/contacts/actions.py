"""Actions on people from the table and the panel: each writes, then offers Undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.changes import BULK, Receipt
from desktop_app.jobs import Job
from ui.contacts.dialogs import DeleteDialog, TagDialog
from ui.contacts.words import grouped
from ui.desk.desk import Desk
from ui.desk.places import MergePeople
from ui.kit import Menu

FEW = 20  # more people than this are deleted only after the numbers were shown
_LISTED = 12
SIDE_BY_SIDE = 12  # more people than this can't be compared
Step = Callable[[Book, Job], object]


class PeopleActions(QObject):
    """Writes in the background; ``around`` is the parent of dialogs."""

    def __init__(self, desk: Desk, around: QWidget) -> None:
        super().__init__(around)
        self._desk = desk
        self._around = around

    def write(
        self,
        step: Step,
        told: str,
        done: Callable[[], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Makes a change, reported with Undo; nothing is reported if nothing changed."""

        def over(receipt: Receipt[object]) -> None:
            if done is not None:
                done()
            if receipt.undoable:
                self._desk.toast_undo(told, receipt)

        self._desk.edit(self, step, over, failed=failed)

    # one person

    def edit(self, contact_id: int, field: str, text: str, label: str) -> None:
        """Changes one field."""
        self.write(
            lambda book, _job: book.contacts.edit(contact_id, {field: text or None}),
            self.tr("Changed: {field}").format(field=label),
        )

    def set_tags(self, contact_id: int, tags: Sequence[str]) -> None:
        """Sets the tags of a person."""
        self.write(
            lambda book, _job: book.contacts.set_tags(contact_id, list(tags)),
            self.tr("Tags changed"),
        )

    def add_note(self, contact_id: int, text: str, done: Callable[[], None]) -> None:
        """Records an interaction with a person."""
        self.write(
            lambda book, _job: book.activity.add_note(contact_id, text),
            self.tr("Note kept"),
            done,
        )

    # many

    def merge(self, ids: Sequence[int]) -> None:
        """Shows these people side by side, to merge them."""
        if can_merge(len(ids)):
            self._desk.go(MergePeople(tuple(ids)))

    def tag(self, ids: Sequence[int], name: str) -> None:
        """Tags people and reports how many did not have the tag."""
        self._many(
            lambda book, job: book.contacts.tag(ids, name, job),
            lambda n: (
                grouped(self.tr("Tagged %n people", "", n), n) if n else self.tr("They all had it")
            ),
            self.tr("Tagging"),
        )

    def untag(self, ids: Sequence[int], name: str) -> None:
        """Removes a tag from people."""
        self._many(
            lambda book, job: book.contacts.untag(ids, name, job),
            lambda n: (
                grouped(self.tr("Took it off %n people", "", n), n)
                if n
                else self.tr("Nobody had it")
            ),
            self.tr("Taking the tag off"),
        )

    def delete(self, ids: Sequence[int]) -> None:
        """Deletes people: a few at once with Undo, many after showing their number."""
        if not ids:
            return
        if len(ids) <= FEW:
            self._delete(ids)
            return

        def count(book: Book, _job: Job) -> int:
            found = book.consent.summary(ids)
            return sum("suppressed" in states.values() for states in found.values())

        self._desk.read(self, count, lambda stopped: self._ask_delete(ids, stopped), key="delete")

    def _ask_delete(self, ids: Sequence[int], stopped: int) -> None:
        dialog = DeleteDialog(self._desk.theme, self._around, len(ids), stopped, len(ids) > BULK)
        dialog.accepted.connect(lambda: self._delete(ids))
        dialog.open()

    def _delete(self, ids: Sequence[int]) -> None:
        self._many(
            lambda book, job: book.contacts.delete(ids, job),
            lambda n: grouped(self.tr("Removed %n people", "", n), n),
            self.tr("Removing people"),
        )

    def _many(
        self, ask: Callable[[Book, Job], int], told: Callable[[int], str], title: str
    ) -> None:
        def over(receipt: Receipt[int]) -> None:
            self._desk.toast_undo(told(receipt.value), receipt)

        self._desk.edit(self, ask, over, title=title)

    # menus

    def tag_menu(self, ids: Sequence[int], under: QWidget) -> None:
        """Asks which tag to add."""

        def show(names: list[str]) -> None:
            menu = Menu(self._desk.theme, self._around)
            menu.setObjectName("tag_menu")
            for name in names[:_LISTED]:
                menu.add(name, "tag", self._tagger(ids, name))
            if names:
                menu.addSeparator()
            menu.add(self.tr("Another tag..."), "plus", lambda: self.ask_tag(ids, names))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.show_under(under)

        self._desk.read(self, _tags_by_use, show, key="contacts.tag_menu")

    def ask_tag(self, ids: Sequence[int], names: Sequence[str]) -> None:
        """Asks for a tag by name."""
        dialog = TagDialog(self._desk.theme, self._around, len(ids), names)
        dialog.named.connect(lambda name: self.tag(ids, name))
        dialog.open()

    def untag_menu(self, ids: Sequence[int], under: QWidget) -> None:
        """Asks which of their tags to remove."""

        def ask(book: Book, job: Job) -> list[str]:
            if len(ids) > _ROWS:
                return _tags_by_use(book, job)
            found: dict[str, int] = {}
            for row in book.contacts.rows(ids):
                for tag in row.tags:
                    found[tag] = found.get(tag, 0) + 1
            return sorted(found, key=lambda name: -found[name])

        def show(names: list[str]) -> None:
            menu = Menu(self._desk.theme, self._around)
            menu.setObjectName("untag_menu")
            for name in names[: 2 * _LISTED]:
                menu.add(name, "tag", self._untagger(ids, name))
            if not names:
                menu.add(self.tr("They have no tags")).setEnabled(False)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.show_under(under)

        self._desk.read(self, ask, show, key="contacts.tag_menu")

    def _tagger(self, ids: Sequence[int], name: str) -> Callable[[], None]:
        return lambda: self.tag(ids, name)

    def _untagger(self, ids: Sequence[int], name: str) -> Callable[[], None]:
        return lambda: self.untag(ids, name)


_ROWS = 2_000


def can_merge(people: int) -> bool:
    """Whether so many people can be compared side by side."""
    return 2 <= people <= SIDE_BY_SIDE


def _tags_by_use(book: Book, _job: Job) -> list[str]:
    return [tag.name for tag in sorted(book.contacts.tags(), key=lambda tag: -tag.count)]
