"""Mappings under a name: the button that uses, saves and deletes them; the dialog for a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Receipt, Topic
from desktop_app.errors import UserError
from desktop_app.importing.model import Mapping, Options, SavedMapping
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.importing.draft import Draft
from ui.kit import Button, Dialog, FormRow, LineEdit, Menu

_Use = tuple[Mapping, Options, list[str]]  # and the headers that the file lacks


class SavedMappings(Button):
    """``used()`` after a saved one was applied to the draft; ``refused(UserError)``."""

    used = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, draft: Draft) -> None:
        words = QCoreApplication.translate("SavedMappings", "Saved")
        tip = QCoreApplication.translate(
            "SavedMappings", "Keep these columns under a name, or use those kept before"
        )
        super().__init__(
            desk.theme, words, "bookmark-simple", small=True, tip=tip, tail="caret-down"
        )
        self._desk, self._draft = desk, draft
        self._saved: list[SavedMapping] = []
        self.setObjectName("saved_mappings")
        self.clicked.connect(self._open)
        desk.changed.connect(self._hear)
        self._read()

    def _hear(self, changes: object) -> None:
        if isinstance(changes, ChangeSet) and changes.touches(Topic.IMPORT):
            self._read()

    def _read(self) -> None:
        _read_saved(self._desk, self, self._show)

    def _show(self, saved: list[SavedMapping]) -> None:
        self._saved = saved

    def menu_now(self) -> Menu:
        """The menu, with the current saved mappings."""
        saved = self._saved
        menu = Menu(self.theme, self)
        menu.setObjectName("saved_menu")
        for number, one in enumerate(saved):
            action = menu.add(one.name, "bookmark-simple", partial(self._use, one.name))
            action.setObjectName(f"use_{number}")
        if saved:
            menu.addSeparator()
        save = menu.add(self.tr("Save under a name"), "floppy-disk", self._ask_name)
        save.setObjectName("save_mapping")
        if saved:
            self._add_deletes(menu, saved)
        return menu

    def _add_deletes(self, menu: Menu, saved: list[SavedMapping]) -> None:
        below = Menu(self.theme, menu)
        below.setTitle(self.tr("Delete a saved one"))
        for number, one in enumerate(saved):
            action = below.add(one.name, "trash", partial(self._delete, one.name), danger=True)
            action.setObjectName(f"delete_{number}")
        menu.addMenu(below)

    def _open(self) -> None:
        self.menu_now().show_under(self)

    def _use(self, name: str) -> None:
        draft, region = self._draft, self._desk.facts.region
        scan, own = draft.scan, draft.options(region)
        assert scan is not None

        def ask(book: Book, _job: Job) -> _Use | UserError:
            importing = book.importing
            try:
                return (
                    importing.mapping_for(scan, name),
                    importing.options_for(name, own, scan),
                    importing.missing_headers(scan, name),
                )
            except UserError as error:
                return error

        def done(answer: _Use | UserError) -> None:
            if isinstance(answer, UserError):
                self.refused.emit(answer)
            elif draft.scan is scan:
                draft.use_saved(name, *answer)
                if draft.region == region:
                    draft.region = None  # as long as it is the list's own it follows that
                self.used.emit()

        self._desk.read(self, ask, done, key="import.use_mapping")

    def _ask_name(self) -> None:
        MappingNameDialog(self._desk, self._draft, self).open()

    def _delete(self, name: str) -> None:
        said = self.tr("Deleted “{name}”").format(name=name)
        self._desk.edit(
            self,
            lambda book, _job: book.importing.delete_mapping(name),
            lambda receipt: self._desk.toast_undo(said, receipt),
        )


def _read_saved(desk: Desk, owner: QObject, done: Callable[[list[SavedMapping]], None]) -> None:
    desk.read(owner, lambda book, _job: book.importing.mappings(), done)


class MappingNameDialog(Dialog):
    """Asks for a name for the mapping of the draft, and saves it."""

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget) -> None:
        title = QCoreApplication.translate("MappingNameDialog", "Save these columns under a name")
        super().__init__(desk.theme, parent, title)
        self._desk, self._draft = desk, draft
        self.add_text(
            self.tr(
                "Next time a file like this comes, choose it by its name. It "
                "saves what each column is and your choices for the file. Who "
                "agreed is asked again each time."
            )
        )
        self.field = LineEdit(draft.saved, self.tr("Monthly sales file"), self.tr("Name"))
        self.field.setObjectName("mapping_name")
        self._row = FormRow(desk.theme, self.tr("Name"), self.field)
        self.body.addSpacing(4)
        self.body.addWidget(self._row)
        self.add_button(self.tr("Cancel"), "ghost", "reject").setObjectName("cancel_name")
        save = self.add_button(self.tr("Save"), "primary")
        save.setObjectName("keep_name")
        save.setDefault(True)
        save.clicked.connect(self._save)
        self.field.textEdited.connect(self._look_up)
        self._names: list[str] = []  # what is saved already
        _read_saved(desk, self, self._know)
        self.field.setFocus()

    def _know(self, saved: list[SavedMapping]) -> None:
        self._names = [one.name.casefold() for one in saved]
        self._look_up()

    def _look_up(self) -> None:
        """Shows whether that name is taken."""
        wanted = " ".join(self.field.text().split()).casefold()
        taken = wanted in self._names
        self._row.set_error("")
        self._row.set_help(self.tr("Takes the place of the one saved before.") if taken else "")
        self.fit()

    def _save(self) -> None:
        draft, scan, mapping = self._draft, self._draft.scan, self._draft.mapping
        assert scan is not None
        assert mapping is not None
        name, options = self.field.text(), draft.options(self._desk.facts.region)
        self._desk.edit(
            self,
            lambda book, _job: book.importing.save_mapping(name, scan, mapping, options),
            self._saved,
            failed=self._refused,
        )

    def _saved(self, receipt: Receipt[SavedMapping]) -> None:
        saved = receipt.value
        self._draft.saved, self._draft.lacking = saved.name, []
        self._desk.toast_undo(self.tr("Saved as “{name}”").format(name=saved.name), receipt)
        self.accept()

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self._desk.failed(error)
            return
        self._row.set_error(self._desk.i18n.words.of(error))
        self.field.setFocus()
        self.fit()
