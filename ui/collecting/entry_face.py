"""Entering a paper sheet: its number, the day it was signed, a photo, and the grid of people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop_app.book import Book
from desktop_app.changes import Receipt
from desktop_app.collecting.model import Question, Sheet, SheetEntered, SignUp
from desktop_app.contacts.model import Channel
from desktop_app.jobs import Job
from desktop_app.languages import name_of
from desktop_app.text.dates import parse_date
from desktop_app.text.digits import to_ascii_digits
from ui.collecting.form_words import FormWords
from ui.collecting.grid_row import Kept
from ui.collecting.sheet_grid import SheetGrid
from ui.desk.desk import Desk
from ui.kit import (
    Banner,
    BottomBar,
    Button,
    Card,
    ElidedLabel,
    FormRow,
    LineEdit,
    ScrollArea,
    Segmented,
    clear,
    group,
    hbox,
    reveal,
    vbox,
)

_DELAY_MS = 200
_PHOTOS = "*.jpg *.jpeg *.png *.webp *.heic *.pdf"


Proposed = tuple[int | None, Sheet | None]
Asked = tuple[tuple[Question, ...], tuple[Channel, ...]]


@dataclass(frozen=True)
class SheetDraft:
    """A sheet as entered so far. ``sheet``: the printed one, if there is one."""

    number: str
    date: str
    language: str
    photo: Path | None
    rows: tuple[Kept, ...]
    sheet: Sheet | None

    @property
    def filled(self) -> int:
        """How many rows have any input."""
        return sum(any(row) for row in self.rows)


class EntryFace(QWidget):
    """``kept()`` returns the input, which a rebuilt page restores."""

    def __init__(self, desk: Desk, kept: SheetDraft | None) -> None:
        super().__init__()
        self._desk, self.theme = desk, desk.theme
        self._sheet: Sheet | None = None
        self._language = self._first_language() if kept is None else kept.language
        self._photo = None if kept is None else kept.photo
        self.grid: SheetGrid | None = None
        self._asked: Asked | None = None  # the layout of the columns of the grid
        self.number = self._field("sheet_number", self.tr("Number of the sheet"), 130)
        self.date = self._field("sheet_date", self.tr("Signed on"), 150)
        self._number_row = FormRow(self.theme, self.tr("Number of the sheet"), self.number)
        self._date_row = FormRow(self.theme, self.tr("Signed on"), self.date)
        self.photo = Button(self.theme, self.tr("Attach a photo"), "camera")
        self.photo.setObjectName("attach_photo")
        self.photo.clicked.connect(self._choose_photo)
        self._no_photo = Button(self.theme, icon="x", kind="ghost", tip=self.tr("Without photo"))
        self._no_photo.clicked.connect(lambda: self._set_photo(None))
        self._note, self._body = vbox(), vbox()
        self.save = Button(self.theme, "-", "check", "primary")
        self.save.setObjectName("save_sheet")
        self.save.clicked.connect(self._save)
        self._status = ElidedLabel("", "small", "text2")
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._look_up)
        self._start(kept)

    def _first_language(self) -> str:
        languages = self._desk.facts.languages
        own = self._desk.i18n.language
        return own if own in languages or not languages else languages[0]

    def _field(self, key: str, name: str, width: int) -> LineEdit:
        field = LineEdit(name=name)
        field.setObjectName(key)
        field.setFixedWidth(width)
        return field

    def _build(self) -> None:
        buttons = group(hbox(self.photo, 4, self._no_photo))
        photo = vbox(FormRow(self.theme, self.tr("Photo of the sheet"), buttons), None)
        head = hbox(
            group(vbox(self._number_row, None)),
            16,
            group(vbox(self._date_row, None)),
            16,
            photo,
            None,
        )
        body = vbox(head, 12, self._note, self._body, None, margins=(24, 4, 24, 16))
        area = ScrollArea(group(body))
        bar = BottomBar((self._status, 1), 12, self.save)
        self.setLayout(vbox((area, 1), bar))
        self.number.textEdited.connect(lambda _text: self._timer.start())
        self._set_photo(self._photo)

    def _start(self, kept: SheetDraft | None) -> None:
        date = "" if kept is None else kept.date
        self.date.setText(date or f"{self._desk.today():%d/%m/%Y}")
        if kept is None:
            self._make_grid()
            self._propose(self._take)
        else:
            self.number.setText(kept.number)
            self._show_sheet(kept.sheet)
            if self.grid is not None:
                self.grid.fill(kept.rows)
            self._look_up()

    def _propose(self, done: Callable[[Proposed], None]) -> None:
        """Proposes the next sheet that was printed and is not entered yet."""

        def ask(book: Book, _job: Job) -> Proposed:
            number = book.collecting.next_to_enter()
            return number, None if number is None else book.collecting.sheet(number)

        self._desk.read(self, ask, done, key="collecting.sheet")

    def _take(self, proposed: Proposed) -> None:
        number, sheet = proposed
        self.number.setText("" if number is None else str(number))
        self._show_sheet(sheet)

    # the sheet

    def _number(self) -> int | None:
        text = to_ascii_digits(self.number.text()).strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None

    def _look_up(self) -> None:
        number = self._number()
        self._desk.read(
            self,
            lambda book, _job: None if number is None else book.collecting.sheet(number),
            self._show_sheet,
            key="collecting.sheet",
        )

    def _show_sheet(self, sheet: Sheet | None) -> None:
        self._number_row.set_error("")
        self._sheet = sheet
        if sheet is not None:
            self._language = sheet.language
        self._tell()
        self._make_grid()

    def _tell(self) -> None:
        clear(self._note)
        sheet, i18n = self._sheet, self._desk.i18n
        if sheet is not None and sheet.entered_at is not None:
            words = self.tr("Sheet {number} was entered on {date} already.").format(
                number=sheet.number, date=i18n.date(sheet.entered_at)
            )
            self._note.addWidget(Banner(self.theme, "warn", "warning", words))
            self._note.addSpacing(12)
        elif sheet is None and self._number() is not None:
            self._note.addWidget(self._unknown())
            self._note.addSpacing(12)

    def _unknown(self) -> QWidget:
        words = self.tr("No sheet with this number was printed here. The current wording is used.")
        languages = self._desk.facts.languages
        row = hbox((Banner(self.theme, "none", "info", words), 1))
        if len(languages) > 1:
            choice = Segmented(
                self.theme,
                [(key, name_of(key)) for key in languages],
                self._language,
                name=self.tr("Language of the sheet"),
            )
            choice.setObjectName("sheet_language")
            choice.changed.connect(self._choose_language)
            row.addSpacing(12)
            row.addWidget(choice)
        return group(row)

    def _choose_language(self, language: str) -> None:
        self._language = language
        self._make_grid()

    def _questions(self) -> Asked:
        if self._sheet is not None:
            return tuple(self._sheet.questions), self._sheet.channels
        facts = self._desk.facts
        return facts.questions[self._language], facts.terms.channels

    def _make_grid(self) -> None:
        """The columns of this sheet; input stays where the boxes are the same."""
        asked = self._questions()
        if asked == self._asked and self.grid is not None:
            self._count()
            return
        self._asked = asked
        rows = () if self.grid is None else self.grid.kept()
        focus = QApplication.focusWidget()
        begun = self.grid is not None and focus is not None and self.grid.isAncestorOf(focus)
        clear(self._body)
        questions, channels = asked
        self.grid = SheetGrid(self._desk, questions, channels)
        self.grid.changed.connect(self._count)
        self.grid.save_asked.connect(self._save)
        self._body.addWidget(Card(vbox(self.grid, margins=(16, 12, 16, 12))))
        self.grid.fill(rows)
        if begun:
            self.grid.rows[0].name.setFocus()
        self._count()

    # the photo

    def _choose_photo(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Photo of the sheet"), "", f"{self.tr('Photos')} ({_PHOTOS})"
        )
        if name:
            self._set_photo(Path(name))

    def _set_photo(self, path: Path | None) -> None:
        self._photo = path
        self.photo.setText(self.tr("Attach a photo") if path is None else path.name)
        self._no_photo.setVisible(path is not None)

    # writing

    def _count(self) -> None:
        assert self.grid is not None
        ready, wrong = self.grid.count("ready"), self.grid.count("wrong")
        left_out = self.grid.count("left_out")
        self.save.setText(self.tr("Write %n people", "", ready))
        self.save.setEnabled(ready > 0)
        if wrong:
            words = self.tr("%n numbers can’t be read yet", "", wrong)
        elif left_out:
            words = self.tr("%n people ticked nothing and are not written", "", left_out)
        else:
            words = self.tr(
                "Tab or Enter goes on, Space ticks, Ctrl+Delete empties a row, Ctrl+Enter writes."
            )
        self._status.setText(words)

    def _save(self) -> None:
        assert self.grid is not None
        number, lines = self._number(), self.grid.given(self._language)
        day = parse_date(self.date.text()).value
        future = day is not None and day > self._desk.today()
        self._number_row.set_error(self.tr("Which one?") if number is None else "")
        self._date_row.set_error(
            self.tr("Which day?") if day is None else self.tr("Not yet") if future else ""
        )
        wrong = self.grid.first_wrong()
        if wrong is not None:
            wrong.judge()
            wrong.phone.setFocus()
            reveal(wrong.phone)
        elif number is None:
            self._number_row.point_out()
        elif day is None or future:
            self._date_row.point_out()
        elif lines:
            self._write(number, day.isoformat(), lines)

    def _write(self, number: int, day: str, lines: list[SignUp]) -> None:
        words = FormWords(self._desk.i18n.language, "")
        evidence = words.say("collecting.sheet", number=str(number))
        source, photo = words.say("collecting.on_sheet"), self._photo

        def write(book: Book, _job: Job) -> SheetEntered:
            return book.collecting.enter_sheet(number, day, lines, evidence, source, photo)

        self.save.setEnabled(False)
        self._desk.edit(
            self,
            write,
            lambda receipt: self._written(number, receipt),
            title=self.tr("Writing the sheet"),
            failed=self._failed,
        )

    def _failed(self, error: BaseException) -> None:
        self._count()
        self._desk.failed(error)

    def _written(self, number: int, receipt: Receipt[SheetEntered]) -> None:
        result = receipt.value
        told = self.tr("%n people of sheet {number} are written", "", result.people).format(
            number=number
        )
        if result.stopped:
            told += ". " + self.tr("A later stop outweighs %n ticks.", "", result.stopped)
        self._desk.toast_undo(told, receipt)
        self._set_photo(None)
        assert self.grid is not None
        self.grid.empty()
        self._propose(self._go_on)

    def _go_on(self, proposed: Proposed) -> None:
        self._take(proposed)
        assert self.grid is not None
        if proposed[0] is None:
            self.number.setFocus()
        else:
            self.grid.rows[0].name.setFocus()

    def kept(self) -> SheetDraft:
        """The state for a rebuilt page."""
        return SheetDraft(
            self.number.text(),
            self.date.text(),
            self._language,
            self._photo,
            () if self.grid is None else self.grid.kept(),
            self._sheet,
        )
