"""The repair of one finding: suggestions with ticks, and the button that applies them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.changes import BULK
from desktop_app.cleanup.model import ENRICHING, Suggestion
from desktop_app.jobs import Job
from ui.cleanup.suggestions import SuggestionModel, SuggestionTable
from ui.cleanup.words import CleanUpWords
from ui.desk.desk import Desk
from ui.desk.places import (
    ShowFinding,
    ShowPerson,
)
from ui.kit import (
    BottomBar,
    Button,
    CheckBox,
    EmptyState,
    Label,
    PageHeader,
    TableCard,
    clear,
    group,
    hbox,
    vbox,
)

MOST = 10_000
"""This many suggestions are shown at once; more follow when these are done."""


@dataclass(frozen=True)
class Proposed:
    """``behind``: how many people the finding has, with a suggestion or without."""

    found: Sequence[Suggestion]
    behind: int


class RepairFace(QWidget):
    """``left``: back to the overview."""

    left = Signal()

    def __init__(self, desk: Desk, words: CleanUpWords, code: str) -> None:
        super().__init__()
        self._desk, self._words, self.code = desk, words, code
        self.model: SuggestionModel | None = None
        theme = desk.theme
        self.people = Button(theme, self.tr("Show the people"), "users", "secondary")
        self.people.setObjectName("show_people")
        self.people.clicked.connect(self.show_people)
        self.header = PageHeader(
            theme,
            words.title(code),
            crumb=self.tr("Clean-up"),
            on_crumb=self.left.emit,
            right=[self.people],
        )
        self.every = CheckBox(theme, "-")
        self.every.setObjectName("every")
        self.every.clicked.connect(self._turn_all)
        self.go = Button(theme, words.repair_words(code), "check", "primary")
        self.go.setObjectName("repair")
        self.go.clicked.connect(self.repair)
        self.note = Label(self.tr("Nothing is changed yet."), "small", "text2")
        self.bar = BottomBar(self.note, None, self.go)
        self.bar.hide()
        self._middle = vbox(margins=(24, 4, 24, 16))
        self.setLayout(vbox(self.header, (group(self._middle), 1), self.bar))
        self.read()

    def read(self) -> None:
        """Reads the suggestions."""
        code = self.code

        def ask(book: Book, job: Job) -> Proposed:
            found = book.cleanup.suggestions(code, limit=MOST, job=job)
            return Proposed(found, len(book.cleanup.ids(code, job=job)))

        self._desk.read(self, ask, self._show, key="cleanup.suggestions")

    def _show(self, proposed: Proposed) -> None:
        clear(self._middle)
        number = self._desk.i18n.number
        self.header.set_count(number(proposed.behind) if proposed.behind else "")
        self.people.setVisible(bool(proposed.behind))
        self.bar.setVisible(bool(proposed.found))
        if not proposed.found:
            self._show_empty(proposed.behind)
            return
        self.model = SuggestionModel(self._desk, self._words, self.code, proposed.found, self)
        self.model.ticked.connect(self._tell)
        table = SuggestionTable(self._desk.theme, self.model, self.header.title.text())
        table.opened.connect(self._open)
        self._middle.addLayout(
            hbox(self.every, None, Label(self._words.why(self.code), "small", "text2"))
        )
        self._middle.addSpacing(10)
        self._middle.addWidget(TableCard(table), 1)
        rest = proposed.behind - len({one.contact_id for one in proposed.found})
        if len(proposed.found) >= MOST:
            words = self.tr("These are the first {n}. The others come after them.")
            self._add_note(words.format(n=number(MOST)))
        elif rest > 0 and self.code not in ENRICHING:
            words = self.tr(
                "%n people need somebody to look: there is nothing to suggest.", "", rest
            )
            self._add_note(self._desk.i18n.grouped(words, rest))
        self._tell()
        self.setFocusProxy(table)
        table.setFocus()

    def _add_note(self, words: str) -> None:
        self._middle.addSpacing(10)
        self._middle.addWidget(Label(words, "small", "text2", True))

    def _show_empty(self, behind: int) -> None:
        if behind:
            empty = EmptyState(
                self._desk.theme,
                "magnifying-glass",
                self.tr("These want a person to look"),
                self.tr("There is nothing safe to suggest. Open them, and correct what you know."),
                self.tr("Show the people"),
                self.show_people,
                "users",
            )
        else:
            empty = EmptyState(
                self._desk.theme,
                "check-circle",
                self.tr("Nothing to do here"),
                self.tr("Whatever was wrong is repaired."),
                self.tr("Back to Clean-up"),
                self.left.emit,
                "arrow-left",
            )
        self._middle.addWidget(empty, 1)

    def _tell(self) -> None:
        if self.model is None:
            return
        count, every = self.model.count, len(self.model.found)
        number = self._desk.i18n.number
        state = Qt.CheckState.PartiallyChecked if count else Qt.CheckState.Unchecked
        self.every.setCheckState(Qt.CheckState.Checked if count == every else state)
        self.every.setText(
            self.tr("{n} of {every} chosen").format(n=number(count), every=number(every))
        )
        self.every.updateGeometry()
        self.go.setEnabled(bool(count))
        words = self.tr("Fill in {n}") if self.code in ENRICHING else self.tr("Repair {n}")
        self.go.setText(words.format(n=number(count)))
        self.note.setText(
            self.tr("Nothing is changed yet. A backup is made first.")
            if count > BULK
            else self.tr("Nothing is changed yet.")
        )

    def _turn_all(self) -> None:
        if self.model is not None:
            self.model.turn_all(self.model.count < len(self.model.found))

    def _open(self, row: int) -> None:
        if self.model is not None:
            self._desk.go(ShowPerson(self.model.found[row].contact_id))

    def show_people(self) -> None:
        """Everybody behind the finding, in the list of contacts."""
        self._desk.go(ShowFinding(self.code, self._words.title(self.code)))

    def repair(self) -> None:
        """Applies the ticked ones, as one change."""
        if self.model is None or not self.model.count:
            return
        desk, code, chosen = self._desk, self.code, self.model.chosen()
        people = len({one.contact_id for one in chosen})
        told = self.tr("Repaired %n people", "", people)
        if code in ENRICHING:
            told = self.tr("Filled in for %n people", "", people)
        told = desk.i18n.grouped(told, people)
        self.go.setEnabled(False)

        def done(change: int) -> None:
            desk.toast(told, desk.say("action.undo"), lambda: desk.undo(change))
            self.left.emit()

        def failed(error: BaseException) -> None:
            desk.failed(error)
            self.read()

        desk.write(
            self,
            lambda book, job: book.cleanup.repair(code, chosen, job),
            done,
            title=self.go.text(),
            failed=failed,
        )
