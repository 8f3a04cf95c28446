"""Printing sign-up sheets: language and number of sheets, with a preview."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from desktop_app.book import Book
from desktop_app.collecting.model import MOST_SHEETS, ROWS, Sheet
from desktop_app.jobs import Job
from desktop_app.languages import name_of
from ui.collecting.form_words import FormWords
from ui.collecting.sheet_pdf import picture, write_pdf
from ui.desk.desk import Desk
from ui.kit import Dialog, FormRow, Label, Segmented, SpinField, group, hbox, vbox
from ui.look.theme import Theme

_WIDTH, _PREVIEW = 640, 592


class _Preview(QWidget):
    """A small preview of the sheet; a picture of paper, so it stays white in the dark, too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(_PREVIEW, round(_PREVIEW * 210 / 297)))

    def show_sheet(self, sheet: Sheet, shop: str) -> None:
        """Draws another sheet."""
        dense = self.devicePixelRatioF()
        self._picture = QPixmap.fromImage(picture(sheet, shop, round(2 * _PREVIEW * dense)))
        self.setAccessibleName(FormWords(sheet.language, shop).title())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        p.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
        p.setPen(self._theme.color("line_strong"))
        p.drawRect(area)
        p.end()


class PrintDialog(Dialog):
    """Each sheet gets its own number, which later proves the source of a yes; ``number`` is the
    first free one."""

    def __init__(self, desk: Desk, parent: QWidget, number: int) -> None:
        super().__init__(desk.theme, parent, "", _WIDTH)
        self.setObjectName("print_sheets")
        self.title.setText(self.tr("Print a sign-up sheet"))
        self.setWindowTitle(self.title.text())
        self._desk = desk
        languages = desk.facts.languages
        own = desk.i18n.language
        self._language = own if own in languages else languages[0]
        self._number = number
        choice = Segmented(
            desk.theme,
            [(key, name_of(key)) for key in languages],
            self._language,
            height=36,
            name=self.tr("Language"),
        )
        choice.setObjectName("print_language")
        choice.changed.connect(self._choose)
        self.count = SpinField(desk.theme, 1, 1, MOST_SHEETS, name=self.tr("Sheets"))
        self.count.setObjectName("print_count")
        self.count.setFixedWidth(96)
        self.count.valueChanged.connect(self._say)
        self._room = Label("", "small", "text3")
        fields = hbox(
            FormRow(desk.theme, self.tr("Language"), choice),
            20,
            FormRow(desk.theme, self.tr("Sheets"), self.count),
            16,
            (group(vbox(None, self._room, 9)), 1),
        )
        self.preview = _Preview(desk.theme)
        self.body.addLayout(fields)
        self.body.addSpacing(8)
        self.body.addWidget(self.preview, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.add_button(self.tr("Close"), "ghost", "reject")
        save = self.add_button(self.tr("Save as PDF"), "primary", icon="file-pdf")
        save.setObjectName("save_pdf")
        save.setDefault(True)
        save.clicked.connect(self._save)
        self._choose(self._language)
        self._say()

    def _choose(self, language: str) -> None:
        self._language = language
        facts = self._desk.facts
        sheet = Sheet(
            self._number,
            language,
            facts.terms.channels,
            facts.questions[language],
            self._desk.book.now().isoformat(),
        )
        self.preview.show_sheet(sheet, facts.shop_name)

    def _say(self) -> None:
        count = self.count.value()
        people = self.tr("room for %n people", "", count * ROWS)
        last = self._number + count - 1
        numbers = (
            self.tr("number {first}").format(first=self._number)
            if count == 1
            else self.tr("numbers {first} to {last}").format(first=self._number, last=last)
        )
        self._room.setText(f"{people}, {numbers}")

    def _save(self) -> None:
        desk, language, count = self._desk, self._language, self.count.value()
        proposed = f"{self.tr('Sign-up sheet')} {self._number}.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the sheets"), proposed, self.tr("PDF files") + " (*.pdf)"
        )
        if not name:
            return
        path = Path(name).with_suffix(".pdf")

        def write(book: Book, _job: Job) -> None:
            sheets = book.collecting.print_sheets(language, count)
            write_pdf(sheets, book.shop_name, path)

        told = self.tr("{file} is ready to print").format(file=path.name)
        open_it = self.tr("Open")
        desk.write(
            desk,
            write,
            lambda _nothing: desk.toast(told, open_it, lambda: _open(path)),
            title=self.tr("Making the sheets"),
        )
        self.accept()


def _open(path: Path) -> None:
    """With the system's own program, which prints it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
