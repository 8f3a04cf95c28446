"""Why a person may or may not be contacted: the reasons, the words they were shown, the evidence
file, and every event of the ledger about that number or address."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from desktop_app.book import Book
from desktop_app.consent.evidence.model import EvidenceFile, Proof
from desktop_app.consent.model import Event
from desktop_app.consent.wordings.model import Wording
from desktop_app.jobs import Job
from ui.contacts.consent_words import ConsentSentence, ConsentWords
from ui.contacts.panel_parts import fact_row
from ui.desk.desk import Desk
from ui.kit import (
    Button,
    Card,
    Dialog,
    ElidedLabel,
    IconLabel,
    Label,
    Paragraph,
    ScrollArea,
    TimelineRow,
    group,
    hbox,
    hline,
    vbox,
)

_WIDTH, _HEIGHT = 520, 470
_PICTURE = 300  # px, maximum size of a photo of a form
_STOPS = ("withdrawn", "objected", "denied")


def read_proof(book: Book, said: ConsentSentence) -> tuple[Proof, QImage | None]:
    """The proof and its photo, if the file can be drawn; must be called in the background."""
    proof = book.consent.proof(said.event, said.identifier, said.channels)
    picture = QImage() if proof.picture is None else QImage.fromData(proof.picture)
    return proof, None if picture.isNull() else picture


class ProofDialog(Dialog):
    """``said`` is the panel's sentence that it explains."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        words: ConsentWords,
        said: ConsentSentence,
        proof: Proof,
        picture: QImage | None,
    ) -> None:
        super().__init__(desk.theme, parent, said.head, _WIDTH)
        self.setObjectName("proof_dialog")
        self._desk, self._words, self._said = desk, words, said
        box = vbox(spacing=10, margins=(0, 0, 12, 0))
        box.addWidget(Paragraph(said.body, 14, "text"))
        for reason in said.reasons:
            row = hbox(
                IconLabel(desk.theme, "prohibit", 14, "no"),
                8,
                (Label(desk.say(f"reason.{reason}"), "small", None, True), 1),
            )
            box.addLayout(row)
        if said.event is not None:
            for label, text in words.proof_lines(said.event):
                if proof.file is None or text != proof.file.name:
                    box.addLayout(fact_row(label, text))
        if proof.wording is not None:
            box.addWidget(self._wording(proof.wording))
        if proof.file is not None:
            box.addWidget(self._file(proof.file, picture))
        if proof.events:
            box.addWidget(hline())
            box.addWidget(Label(self._chain_title(), "smallb", "text2", True))
            box.addWidget(self._chain(proof.events))
        box.addStretch(1)
        inner = group(box)
        area = ScrollArea(inner)
        inner.ensurePolished()
        width = _WIDTH - 48
        wanted = (
            box.totalHeightForWidth(width) if box.hasHeightForWidth() else box.sizeHint().height()
        )
        area.setFixedHeight(min(_HEIGHT, wanted + 4))
        self.body.addWidget(area)
        self.add_button(self.tr("Close"), "primary", "accept")

    def _chain_title(self) -> str:
        assert self._said.identifier is not None
        number = self._words.identifier(self._said.identifier)
        return self.tr("All that was said about {number}").format(number=number)

    def _wording(self, wording: Wording) -> Card:
        title = self.tr("The words they were shown (version {n})").format(n=wording.version)
        text = Paragraph(f"“{wording.text}”", 14, "text")
        text.setObjectName("proof_wording")
        return Card(
            vbox(Label(title, "meta", "text3"), 4, text, margins=(14, 10, 14, 12)), "sunken"
        )

    def _file(self, file: EvidenceFile, picture: QImage | None) -> Card:
        name = ElidedLabel(file.name, "strong")
        kept = self.tr("Kept since {date}").format(date=self._desk.i18n.date(file.added_at))
        save = Button(self._desk.theme, self.tr("Save as…"), "floppy-disk", small=True)
        save.setObjectName("proof_save")
        save.clicked.connect(lambda: self.save_file(file))
        icon = "image" if picture is not None else "file"
        head = hbox(
            IconLabel(self._desk.theme, icon, 18, "text3"),
            12,
            (vbox(name, ElidedLabel(kept, "meta", "text3")), 1),
            12,
            save,
        )
        box = vbox(head, margins=(14, 10, 14, 12))
        if picture is not None:
            box.addSpacing(10)
            box.addWidget(self._picture(picture, file.name))
        return Card(box, "sunken")

    @staticmethod
    def _picture(picture: QImage, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName("proof_picture")
        label.setAccessibleName(name)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        size = picture.size().scaled(_WIDTH - 100, _PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > picture.width():
            size = picture.size()
        smooth = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        label.setPixmap(QPixmap.fromImage(picture.scaled(size, keep, smooth)))
        label.setFixedHeight(size.height())
        return label

    def save_file(self, file: EvidenceFile) -> None:
        """Asks for a path, and writes the evidence file there unchanged."""
        start = str(Path.home() / file.name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the proof"), start)
        if not chosen:
            return
        desk, told = self._desk, self.tr("Saved {file}").format(file=Path(chosen).name)
        desk.write(
            desk,
            lambda book, _job: book.consent.evidence.export(file.id, Path(chosen)),
            lambda _none: desk.toast(told),
        )

    def _chain(self, events: Sequence[Event]) -> QWidget:
        rows = vbox()
        for number, event in enumerate(events, start=1):
            title, sub, when = self._words.chain_line(event)
            icon = "prohibit" if event.event in _STOPS else "handshake"
            row = TimelineRow(self._desk.theme, icon, title, sub, when, number == len(events))
            rows.addWidget(row)
        return group(rows)


def show_proof(desk: Desk, panel: QWidget, words: ConsentWords, said: ConsentSentence) -> None:
    """Reads in the background the details behind a sentence, and shows them."""

    def ask(book: Book, _job: Job) -> tuple[Proof, QImage | None]:
        return read_proof(book, said)

    def show(found: tuple[Proof, QImage | None]) -> None:
        ProofDialog(desk, panel.window(), words, said, *found).open()

    desk.read(panel, ask, show, key="contacts.proof")
