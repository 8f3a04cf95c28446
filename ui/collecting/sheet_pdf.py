"""Sign-up sheets as a file to print: empty forms, with nobody on them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop_app.collecting.model import Sheet
from desktop_app.errors import UserError
from desktop_app.unfinished import written_beside
from ui.collecting.form_words import FormWords
from ui.collecting.sheet_drawing import HEIGHT, WIDTH, SheetDrawing
from ui.look.fonts import install_fonts

_DOTS = 600 / 25.4  # a millimetre


def write_pdf(sheets: Sequence[Sheet], shop: str, to: Path) -> None:
    """One page per sheet, A4 landscape. Raises UserError ``collecting.cannot_write``."""
    install_fonts()
    try:
        with written_beside(to) as partial:
            _draw(sheets, shop, partial)
    except OSError as error:
        raise UserError("collecting.cannot_write", file=str(to)) from error


def _draw(sheets: Sequence[Sheet], shop: str, to: Path) -> None:
    writer = QPdfWriter(str(to))
    writer.setResolution(600)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(0, 0, 0, 0),
        )
    )
    writer.setCreator("Banhchi")
    writer.setTitle(FormWords(sheets[0].language, shop).title())
    painter = QPainter(writer)
    drawing = SheetDrawing(painter, _DOTS)
    for number, sheet in enumerate(sheets):
        if number:
            writer.newPage()
        drawing.draw(sheet, FormWords(sheet.language, shop))
    painter.end()


def picture(sheet: Sheet, shop: str, width: int) -> QImage:
    """A preview of the printed sheet, ``width`` pixels wide."""
    install_fonts()
    dots = width / WIDTH
    image = QImage(width, round(HEIGHT * dots), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    SheetDrawing(painter, dots).draw(sheet, FormWords(sheet.language, shop))
    painter.end()
    return image
