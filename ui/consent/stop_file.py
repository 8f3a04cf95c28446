"""A file of people who asked to stop, or of replies: its columns, previewed before anything is
recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.book import Book
from desktop_app.consent.model import ANY
from desktop_app.contacts.model import Channel, as_channel
from desktop_app.errors import UserError
from desktop_app.importing.model import Scan, SheetInfo
from desktop_app.importing.stop_files.columns import ReplyColumns
from desktop_app.jobs import Job
from desktop_app.readers.source import NO_ACCESS
from ui.consent.stop_lists import (
    Outcome,
    OutcomeDialog,
    channel_field,
    of_replies,
    of_rows,
)
from ui.consent.stop_password import PASSWORD, StopFile, StopPasswordDialog, scan_or_error
from ui.desk.desk import Desk
from ui.kit import (
    Card,
    Dialog,
    Dropdown,
    ElidedLabel,
    FormRow,
    Label,
    Segmented,
    clear,
    group,
    hbox,
    hline,
    vbox,
)

_FOLDER = "import_folder"
_FILES = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods"
_SHOWN = 3  # rows of the preview
_ALL = "all"
_NONE = "none"
Ask = Callable[[Book, Job], Outcome]


class StopFileDialog(Dialog):
    """Shows how a scanned file is read; only its button records anything."""

    def __init__(self, desk: Desk, parent: QWidget | None, file: StopFile) -> None:
        super().__init__(desk.theme, parent, "", 560)
        self.setObjectName("stop_file")
        self._desk, self._scan, self.guess = desk, file.scan, file.guess
        columns = self.guess.replies
        self.title.setText(self.tr("Stops from {file}").format(file=self._scan.file_name))
        self.setWindowTitle(self.title.text())
        kinds = [("list", self.tr("A list of who stopped")), ("replies", self.tr("Replies"))]
        start = "list" if self.guess.words is None else "replies"
        self.kind = Segmented(
            desk.theme, kinds, start, name=self.tr("What the file is"), stretch=True
        )
        self.kind.setObjectName("stop_file_kind")
        self.kind.changed.connect(lambda _kind: self._turn())
        self.note = self.add_text("")
        if file.other_sheets:
            self.add_text(self._others(file.other_sheets)).setObjectName("other_sheets")
        self.body.addWidget(self.kind)
        self.whom = self._column("stop_file_sender", self.tr("From whom"), columns.sender)
        self.text = self._column("stop_file_text", self.tr("What they wrote"), columns.text)
        self.at = self._column("stop_file_at", self.tr("When"), columns.at, self.tr("No day"))
        self.address = self._address()
        self._fields = group(
            hbox(
                (FormRow(desk.theme, self.tr("From whom"), self.whom), 1),
                12,
                (FormRow(desk.theme, self.tr("What they wrote"), self.text), 1),
                12,
                (FormRow(desk.theme, self.tr("When"), self.at), 1),
            )
        )
        self._one = FormRow(desk.theme, self.tr("Who stopped"), self.address)
        self.body.addSpacing(4)
        self.body.addWidget(self._fields)
        self.body.addWidget(self._one)
        self._preview = vbox(margins=(12, 4, 12, 4))
        self.body.addWidget(Card(self._preview, "sunken"))
        self.channel = channel_field(desk, self.tr("What to stop"), self.tr("Everything"))
        self.body.addWidget(FormRow(desk.theme, self.tr("What to stop"), self.channel))
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        self.go = self.add_button(self.tr("Read it"), "primary", icon="download-simple")
        self.go.setObjectName("stop_file_go")
        self.go.clicked.connect(self._record)
        self._turn()

    def _others(self, sheets: Sequence[SheetInfo]) -> str:
        words = self.tr(
            "Only the sheet {sheet} is read. Other sheets hold numbers too: {names}. Save each of "
            "them as a file of its own to read it."
        )
        names = ", ".join(sheet.name for sheet in sheets)
        return words.format(sheet=self._scan.sheet, names=names)

    def _column(self, name: str, words: str, current: int | None, none: str = "") -> Dropdown:
        items = [(str(at), header) for at, header in enumerate(self._scan.headers)]
        if none:
            items.insert(0, (_NONE, none))
        box = Dropdown(
            self._desk.theme,
            items,
            (_NONE if none else None) if current is None else str(current),
            name=words,
            placeholder=self.tr("Choose"),
        )
        box.setObjectName(name)
        box.setMinimumWidth(80)
        box.changed.connect(lambda _key: self._tell())
        return box

    def _address(self) -> Dropdown:
        found = self.guess.addresses
        items = [(_ALL, self.tr("Every number and address of a row"))]
        items += [(str(at), header) for at, header in enumerate(self._scan.headers)]
        box = Dropdown(
            self._desk.theme,
            items,
            str(found[0]) if found else _ALL,
            name=self.tr("Who stopped"),
        )
        box.setObjectName("stop_file_address")
        box.changed.connect(lambda _key: self._tell())
        return box

    # preview

    def _turn(self) -> None:
        replies = self.kind.current == "replies"
        self._fields.setVisible(replies)
        self._one.setVisible(not replies)
        self.note.setText(
            self.tr(
                "A stop word alone, such as STOP, stops at once. A sentence that holds one waits "
                "for you to read it. Nothing is recorded yet."
            )
            if replies
            else self.tr("Everybody in the file is stopped, known or not. Nothing is recorded yet.")
        )
        self._tell()

    def _tell(self) -> None:
        clear(self._preview)
        replies = self.kind.current == "replies"
        wanted = self._reply_places() if replies else self._shown_places()
        rows = [[_cell(row, at) for at in wanted] for row in self._scan.sample[:_SHOWN]]
        for number, cells in enumerate(rows):
            if number:
                self._preview.addWidget(hline())
            self._preview.addWidget(self._row(cells, replies))
        ready = not replies or bool(self.whom.key and self.text.key)
        self.go.setEnabled(ready)
        self.fit()

    def _reply_places(self) -> list[int]:
        keys = (self.whom.key, self.text.key, self.at.key)
        return [int(key) for key in keys if key and key != _NONE]

    def _list_places(self) -> list[int]:
        """The columns that name who stopped; none means every cell of a row."""
        return [] if self.address.key == _ALL else [int(self.address.key)]

    def _shown_places(self) -> list[int]:
        return self._list_places() or list(range(len(self._scan.headers)))

    @staticmethod
    def _row(cells: list[str], replies: bool) -> QWidget:
        if replies and len(cells) > 1:
            sender = ElidedLabel(cells[0], "small")
            sender.setFixedWidth(130)
            line = hbox(sender, 12, (ElidedLabel(cells[1], "small", "text2"), 1))
            if len(cells) > 2:
                line.addSpacing(12)
                line.addWidget(Label(cells[2][:16], "meta", "text3"))
        else:
            line = hbox((ElidedLabel("   ".join(filter(None, cells)), "small"), 1))
        row = group(line)
        row.setFixedHeight(30)
        return row

    # recording

    def _record(self) -> None:
        desk, parent, scan = self._desk, self.parentWidget(), self._scan
        channel, replies = as_channel(self.channel.key or ANY), self.kind.current == "replies"
        columns = replace(
            self.guess.replies,
            sender=_place(self.whom),
            text=_place(self.text),
            at=_place(self.at),
        )
        if replies:
            ask = _read_replies(desk, scan, columns, channel)
        else:
            ask = _read_list(desk, scan, self._list_places(), channel)
        desk.write(
            desk,
            ask,
            lambda outcome: OutcomeDialog(desk, parent, outcome).open(),
            title=self.title.text(),
        )
        self.accept()


def _read_replies(desk: Desk, scan: Scan, columns: ReplyColumns, channel: Channel) -> Ask:
    def ask(book: Book, job: Job) -> Outcome:
        return of_replies(
            book.importing.stop_files.read_replies(scan, columns, channel, job=job), desk.say
        )

    return ask


def _read_list(desk: Desk, scan: Scan, places: list[int], channel: Channel) -> Ask:
    def ask(book: Book, job: Job) -> Outcome:
        return of_rows(
            book.importing.stop_files.stop_listed(scan, places, channel, job=job), desk.say
        )

    return ask


def _place(box: Dropdown) -> int | None:
    return int(box.key) if box.key and box.key != _NONE else None


def _cell(row: list[object], at: int) -> str:
    return "" if at >= len(row) or row[at] is None else str(row[at]).strip()


def choose_stop_file(desk: Desk, parent: QWidget, title: str, tables: str) -> None:
    """Asks for a file, scans it in the background, and shows the preview."""
    name, _ = QFileDialog.getOpenFileName(
        parent, title, str(desk.settings.value(_FOLDER, "")), f"{tables} ({_FILES})"
    )
    if name:
        desk.settings.setValue(_FOLDER, str(Path(name).parent))
        open_stop_file(desk, parent, Path(name))


def open_stop_file(desk: Desk, parent: QWidget, path: Path) -> None:
    """Scans a file in the background, asks for its password if it has one, and shows the
    preview."""

    def show(answer: StopFile | UserError) -> None:
        if isinstance(answer, StopFile):
            StopFileDialog(desk, parent, answer).open()
        elif answer.code in PASSWORD:
            asked = StopPasswordDialog(desk, parent, path)
            asked.scanned.connect(show)
            asked.open()
        else:
            desk.failed(answer)

    desk.read(
        parent,
        lambda book, job: scan_or_error(book, path, NO_ACCESS, job),
        show,
        key="consent.file",
    )
