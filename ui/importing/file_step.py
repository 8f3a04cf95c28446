"""Step 1: the file, the kind of its rows, its sheet, and its header row."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.errors import UserError
from desktop_app.importing.model import BatchInfo, Scan
from ui.desk.desk import Desk
from ui.importing.choosing import choose_files, choose_folder, from_clipboard
from ui.importing.draft import Draft, Given
from ui.importing.file_parts import DropFrame, EarlierImports, FileCard
from ui.importing.kind_choice import KindChoice
from ui.importing.step import StepView
from ui.importing.table_choice import TableChoice
from ui.importing.text_choice import TextChoice
from ui.importing.waiting_files import WaitingFiles
from ui.importing.watching import WatchedJob
from ui.kit import Banner, Label, ScrollArea, ThinBar, clear, group, hbox, vbox
from ui.shared.password_card import PasswordCard

_WIDEST = 860
_MANY_BATCHES = 5
_QUOTES = "import.broken_quotes"
_PASSWORD = ("import.password_needed", "import.password_wrong")
# attributes that may change without a change of the file
_AGAIN = ("import.cannot_read", "import.missing", "import.reader_failed", "import.too_slow")


class FileStep(StepView):
    """``files_chosen(list)``; ``pasted(Source)``; ``read_again()``; ``skipped()``;
    ``sheet_chosen(str)``; ``header_chosen(int)``, 0 for no header; ``kind_chosen(str)``;
    ``password_given(str)``; ``access_chosen(Access)``, ``access_taken_back()``: how its text is
    read; ``left_out(int)``: one of the waiting files. ``keeps_focus``: whether the focus is where
    it was before the last refresh."""

    files_chosen = Signal(object)
    pasted = Signal(object)
    read_again = Signal()
    skipped = Signal()
    sheet_chosen = Signal(str)
    header_chosen = Signal(int)
    kind_chosen = Signal(str)
    password_given = Signal(str)
    access_chosen = Signal(object)
    access_taken_back = Signal()
    left_out = Signal(int)

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        self._first: QWidget | None = None
        self._waiting: WaitingFiles | None = None
        self._kind: KindChoice | None = None
        self._text: TextChoice | None = None
        self.keeps_focus = False
        self._batches: list[BatchInfo] = []
        self._bar = ThinBar(self.theme, None, height=6)
        self._step = Label("", "small", "text2")
        self._body = vbox(margins=(0, 0, 4, 24))
        content = group(self._body)
        content.setMaximumWidth(_WIDEST)
        self.setLayout(vbox(ScrollArea(group(hbox((content, 1), (QWidget(), 0))))))
        self.refresh()

    def next_words(self) -> str:
        return self.tr("Go on to columns")

    def trouble(self) -> str:
        draft = self.draft
        if draft.refused:
            return self.tr("It can't be read like this. Choose something else.")
        if draft.scan is not None:
            return ""
        if self._asks_password():
            return self.tr("Type the password first.")
        if (draft.path is not None or draft.given) and draft.error is None:
            return self.tr("Reading the file.")
        return self.tr("Choose a file first.")

    def point_out(self) -> None:
        self.focus_first()

    def focus_first(self) -> None:
        if self._first is not None:
            self._first.setFocus()

    def focus_kind(self) -> None:
        """Restores the focus to the kind of rows."""
        if self._kind is not None:
            self._kind.field.setFocus()

    def watch(self, job: WatchedJob | None) -> None:
        """Shows the progress of reading; None if nothing is read."""
        self._bar.setVisible(job is not None)
        self._step.setVisible(job is not None)
        if job is not None:
            self._bar.set_share(job.share)
            self._step.setText(
                self.desk.say(job.step) if job.step else self.tr("Reading the file.")
            )

    def refresh(self) -> None:
        """Shows the file of the draft, or the place to drop one."""
        self._batches = self.draft.batches
        is_open = self._waiting is not None and not self._waiting.rows.isHidden()
        text_open, focus = self._text is not None and self._text.is_open, self._focus_in_text()
        clear(self._body)
        self._first = self._waiting = self._kind = self._text = None
        self._bar = ThinBar(self.theme, None, height=6)
        self._bar.setAccessibleName(self.tr("Reading the file."))
        self._step = Label("", "small", "text2")
        draft = self.draft
        if not self._asks_password() and not draft.refused:
            self._add_error()
        if draft.path is not None and self._is_shown():
            self._add_file(draft.path, is_open, text_open)
        elif not draft.given:
            if draft.waiting:
                self._add_waiting(is_open)
            self._add_drop()
        else:
            self._add_bar()
        if draft.scan is None and draft.batches and not self._asks_password():
            self._body.addSpacing(28)
            self._body.addWidget(EarlierImports(self.desk, draft.batches[:_MANY_BATCHES]))
        self._body.addStretch(1)
        self.watch(None)
        self._focus_text(focus)

    def show_batches(self) -> None:
        """Earlier imports have arrived; typed input stays if they are as shown."""
        if self.draft.batches != self._batches:
            self.refresh()

    def choose(self) -> None:
        """Asks for files."""
        self._choose(choose_files(self.desk, self))

    def paste(self) -> None:
        """Reads the clipboard."""
        try:
            found = from_clipboard()
        except UserError as error:
            self.draft.error = error
            self.refresh()
            self.focus_first()
            return
        if isinstance(found, list):
            self._choose(found)
        else:
            self.pasted.emit(found)

    def _choose(self, paths: list[Path]) -> None:
        if paths:
            self.files_chosen.emit(paths)

    def _asks_password(self) -> bool:
        return self.draft.error is not None and self.draft.error.code in _PASSWORD

    def _is_shown(self) -> bool:
        draft, error = self.draft, self.draft.error
        if draft.scan is not None or error is None:
            return True
        return self._asks_password() or error.code == _QUOTES

    def _add_error(self) -> None:
        error = self.draft.error
        if error is None:
            return
        words = self.desk.i18n.words.of(error)
        again = self.tr("Try again") if error.code in _AGAIN and self.draft.path else None
        banner = Banner(self.theme, "no", "warning-circle", words, again, self.read_again.emit)
        banner.setObjectName("file_error")
        if banner.action is not None:
            banner.action.setObjectName("try_again")
        self._body.addWidget(banner)
        self._body.addSpacing(16)

    def _add_drop(self) -> None:
        drop = DropFrame(self.theme)
        drop.choose.connect(self.choose)
        drop.choose_folder.connect(lambda: self._choose(choose_folder(self.desk, self)))
        drop.paste.connect(self.paste)
        self._first = drop.button
        self._body.addWidget(drop)

    def _add_waiting(self, is_open: bool) -> None:
        self._waiting = WaitingFiles(self.desk, self.draft.waiting, is_open)
        self._waiting.skipped.connect(self.skipped)
        self._waiting.left_out.connect(self.left_out)
        self._body.addWidget(self._waiting)
        self._body.addSpacing(12)

    def _add_bar(self) -> None:
        self._body.addWidget(self._step)
        self._body.addSpacing(4)
        self._body.addWidget(self._bar)
        self._body.addSpacing(12)

    def _add_file(self, path: Given, is_open: bool, text_open: bool) -> None:
        scan = self.draft.scan
        card = FileCard(self.desk, path.name, self._facts(scan), self.choose)
        self._first = card.other
        self._body.addWidget(card)
        self._body.addSpacing(12)
        if self.draft.waiting:
            self._add_waiting(is_open)
        self._add_bar()
        if self._asks_password():
            self._add_password()
        self._add_text(text_open)
        if scan is None or self.draft.refused:
            return
        self._add_earlier()
        self._kind = KindChoice(self.desk, self.draft)
        self._kind.chosen.connect(self.kind_chosen)
        self._body.addWidget(self._kind)
        self._body.addSpacing(24)
        choice = TableChoice(self.desk, scan)
        choice.sheet_chosen.connect(self.sheet_chosen)
        choice.header_chosen.connect(self.header_chosen)
        self._body.addWidget(choice)

    def _add_password(self) -> None:
        error = self.draft.error
        assert error is not None
        needed = self.desk.say("import.password_needed", **error.details)
        wrong = self.desk.i18n.words.of(error) if error.code == _PASSWORD[1] else ""
        card = PasswordCard(self.desk, needed, wrong)
        card.given.connect(self.password_given)
        self._first = card.field
        self._body.addWidget(card)

    def _add_text(self, is_open: bool) -> None:
        """How a text file is read; one with an unclosed quote may be read differently too."""
        draft, scan, error = self.draft, self.draft.scan, self.draft.error
        never = scan is None and error is not None and error.code == _QUOTES
        if not never and (scan is None or scan.encoding is None):
            return
        refused = self.desk.i18n.words.of(error) if error is not None and draft.refused else ""
        self._text = TextChoice(self.desk, draft.access, scan, refused, is_open or never)
        self._text.chosen.connect(self.access_chosen)
        self._text.taken_back.connect(self.access_taken_back)
        self._body.addWidget(self._text)
        self._body.addSpacing(20)

    def _focus_in_text(self) -> str:
        """The name of the focused choice of how the text is read."""
        now = self.window().focusWidget()
        inside = now is not None and self._text is not None and self._text.isAncestorOf(now)
        return now.objectName() if inside and now is not None else ""

    def _focus_text(self, name: str) -> None:
        again = self._text.findChild(QWidget, name) if self._text is not None and name else None
        self.keeps_focus = again is not None
        if again is not None:
            again.setFocus()

    def _facts(self, scan: Scan | None) -> str:
        if scan is None:
            return self.tr("Protected with a password") if self._asks_password() else ""
        number = self.desk.i18n.number
        columns = len(scan.headers)
        facts = [scan.format.upper()]
        if scan.row_estimate is not None and len(scan.sheets) < 2:
            rows = self.tr("{n} rows", "", scan.row_estimate)
            facts.append(rows.format(n=number(scan.row_estimate)))
        facts.append(self.tr("{n} columns", "", columns).format(n=number(columns)))
        return " · ".join(facts)

    def _add_earlier(self) -> None:
        earlier = self.draft.earlier()
        if earlier is None:
            return
        words = self.tr(
            "This file was already imported on {day}. People imported then count "
            "as “already the same” and are not added twice."
        )
        if self.draft.kind != "people":
            words = self.tr("This file was already imported on {day}. Nothing is added twice.")
        day = self.desk.i18n.date(earlier.imported_at)
        banner = Banner(self.theme, "warn", "clock-counter-clockwise", words.format(day=day))
        banner.setObjectName("imported_before")
        self._body.addWidget(banner)
        self._body.addSpacing(20)
