"""How the people of a file agreed: channels, purpose, method, date and proof, one row each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop_app.consent.evidence.service import content_of
from desktop_app.consent.model import METHODS
from desktop_app.consent.moments import read_moment
from desktop_app.contacts.model import CHANNELS, Channel
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.readers.formats import sha256_of
from ui.desk.desk import Desk
from ui.importing.draft import Answers
from ui.importing.watching import WatchedJob, attempt
from ui.kit import (
    Button,
    Card,
    CheckBox,
    Dropdown,
    FlowLayout,
    FormRow,
    LineEdit,
    group,
    hbox,
    reveal,
    vbox,
)

# The methods a person can have used. An import itself is none.
_METHODS = tuple(method for method in METHODS if method != "import")
_TOP = Qt.AlignmentFlag.AlignTop


class AgreementForm(QWidget):
    """Writes into ``answers`` as the owner types; ``changed`` after each change."""

    changed = Signal()

    def __init__(self, desk: Desk, answers: Answers) -> None:
        super().__init__()
        self._desk, self._answers, self._theme = desk, answers, desk.theme
        self._boxes: dict[Channel, CheckBox] = {}
        self._date = LineEdit(answers.date, self.tr("day/month/year"), self.tr("When?"))
        self._evidence = LineEdit(
            answers.evidence,
            self.tr("Blue folder, sign-up sheet 7"),
            self.tr("Where is the proof?"),
        )
        self.rows = {
            "channels": self._channels(),
            "purpose": self._purpose(),
            "method": self._method(),
            "date": self._date_row(),
            "evidence": self._evidence_row(),
        }
        rows = self.rows
        box = vbox(
            rows["channels"],
            16,
            _side_by_side((rows["purpose"], 1), (rows["method"], 1)),
            16,
            _side_by_side((rows["date"], 2), (rows["evidence"], 3)),
            margins=20,
        )
        self.setLayout(vbox(Card(box)))
        self._say_date()

    def show_missing(self, missing: list[str]) -> None:
        """Shows at each missing row what to enter; nothing at the others."""
        words = {
            "channels": self.tr("Tick at least one way."),
            "purpose": self.tr("Choose what the messages are for."),
            "method": self.tr("Choose how they said yes."),
            "date": self.tr("Give the day, such as 14/3/2026."),
            "evidence": self.tr("Say where the proof is. Without proof it does not count."),
        }
        for name, row in self.rows.items():
            row.set_error(words[name] if name in missing else "")
        self._evidence.set_error("evidence" in missing)
        self._say_date()

    def focus_row(self, name: str) -> None:
        """Focuses a row."""
        first = next(iter(self._boxes.values()))
        (first if name == "channels" else self._fields[name]).setFocus()
        reveal(self.rows[name])

    @property
    def _fields(self) -> dict[str, QWidget]:
        return {
            "purpose": self._purpose_field,
            "method": self._method_field,
            "date": self._date,
            "evidence": self._evidence,
        }

    def _channels(self) -> FormRow:
        flow = FlowLayout(spacing=20, between=2)
        for channel in CHANNELS:
            words = self._desk.say(f"channel.{channel}")
            box = CheckBox(self._theme, words, channel in self._answers.channels)
            box.setObjectName(f"channel_{channel}")
            box.toggled.connect(self._on_channels)
            self._boxes[channel] = box
            flow.addWidget(box)
        return FormRow(self._theme, self.tr("How may they be reached?"), group(flow))

    def _on_channels(self) -> None:
        ticked = tuple(channel for channel, box in self._boxes.items() if box.isChecked())
        self._answers.channels = ticked
        self._settle("channels")

    def _purpose(self) -> FormRow:
        purposes = self._desk.facts.purpose_codes
        items = [(purpose, self._desk.say(f"purpose.{purpose}")) for purpose in purposes]
        self._purpose_field = self._dropdown("purpose", items)
        return FormRow(self._theme, self.tr("What for?"), self._purpose_field)

    def _method(self) -> FormRow:
        items = [(method, self._desk.say(f"method.{method}")) for method in _METHODS]
        self._method_field = self._dropdown("method", items)
        return FormRow(self._theme, self.tr("How did they say yes?"), self._method_field)

    def _dropdown(self, name: str, items: list[tuple[str, str]]) -> Dropdown:
        current = getattr(self._answers, name) or None
        field = Dropdown(self._theme, items, current, placeholder=self.tr("Choose"))
        field.setObjectName(name)
        field.changed.connect(lambda key: self._on_text(name, key))
        return field

    def _date_row(self) -> FormRow:
        self._date.setObjectName("date")
        self._date.textEdited.connect(lambda text: self._on_text("date", text))
        self._date.editingFinished.connect(self._say_date)
        return FormRow(self._theme, self.tr("When?"), self._date)

    def _evidence_row(self) -> FormRow:
        self._evidence.setObjectName("evidence")
        self._evidence.textEdited.connect(lambda text: self._on_text("evidence", text))
        choose = Button(
            self._theme, "", "folder-open", tip=self.tr("Choose a file: a photo or a scan")
        )
        choose.setObjectName("choose_evidence")
        choose.clicked.connect(self._choose_file)
        both = group(hbox((self._evidence, 1), 8, choose))
        both.setFocusProxy(self._evidence)
        return FormRow(self._theme, self.tr("Where is the proof?"), both)

    def _on_text(self, name: str, text: str) -> None:
        setattr(self._answers, name, text)
        self._settle(name)

    def _settle(self, name: str) -> None:
        self.rows[name].set_error("")
        if name == "date":
            self._read_back()
        elif name == "evidence":
            self._evidence.set_error(False)
            self._answers.proof = None  # other words are of another proof
        self.changed.emit()

    def _say_date(self) -> None:
        """After typing, not during it: half a date is no mistake."""
        error = self._answers.date_error(self._desk.book.now())
        if error is not None:
            self.rows["date"].set_error(self._desk.i18n.words.of(error))
        self._read_back()

    def _read_back(self) -> None:
        answers = self._answers
        good = answers.date.strip() and answers.date_error(self._desk.book.now()) is None
        day = self._desk.i18n.date(read_moment(answers.date)) if good else ""
        self.rows["date"].set_help(day)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the proof"))
        if name:
            path = Path(name)
            watched = WatchedJob()
            self._desk.read(
                self,
                attempt(watched, lambda _book, job: _keepable(path, job)),
                lambda digest: self._take_file(path, digest),
                key="import.evidence",
            )

    def _take_file(self, path: Path, digest: str | UserError) -> None:
        """Its name and hash, which identify the file later."""
        if isinstance(digest, UserError):
            self.rows["evidence"].set_error(self._desk.i18n.words.of(digest))
            return
        self._evidence.setText(f"{path.name} (SHA-256 {digest})")
        self._evidence.setCursorPosition(0)
        self._on_text("evidence", self._evidence.text())
        self._answers.proof = path
        self.changed.emit()


def _keepable(path: Path, job: Job) -> str:
    """The file's SHA-256, if the book can keep it."""
    content_of(path)
    return sha256_of(path, job)


def _side_by_side(*rows: tuple[FormRow, int]) -> QHBoxLayout:
    """Rows whose fields stay aligned when one of them shows a text below."""
    line = hbox(*rows, spacing=16)
    for row, _ in rows:
        line.setAlignment(row, _TOP)
    return line
