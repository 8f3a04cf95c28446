"""A person's report as a PDF to print or send: A4, with correct Khmer shaping, without a window."""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop_app.errors import UserError
from desktop_app.requests.reporting.model import PersonReport
from desktop_app.text.line_breaks import breakable
from desktop_app.unfinished import written_beside
from ui.look.fonts import FAMILIES, install_fonts
from ui.requests.report_words import Part, ReportWords

_SIZE = 10  # points
_DOTS = 300  # an inch
_STYLE = """
h1 { font-size: 17pt; font-weight: 600; }
h2 { font-size: 12pt; font-weight: 600; }
p.intro { color: #555555; }
td.name { color: #555555; }
"""


def write_pdf(report: PersonReport, to: Path, language: str) -> None:
    """Draws the report in a language of the program, the pages numbered.

    Raises UserError ``requests.cannot_write``.
    """
    # without one Qt has no fonts; Qt itself keeps it until the program ends
    app = QGuiApplication.instance() or QApplication([*sys.argv[:1], "-platform", "offscreen"])
    install_fonts()
    try:
        with written_beside(to) as partial:
            _draw(_document(report, language), partial, report.contact.display_name)
    except OSError as error:
        raise UserError("requests.cannot_write", file=str(to)) from error
    del app


def _draw(document: QTextDocument, to: Path, title: str) -> None:
    writer = QPdfWriter(str(to))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setResolution(_DOTS)
    writer.setTitle(title)
    writer.setCreator("Banhchi")
    # paginates by itself, with margins of 2 cm and the pages' numbers
    document.print_(writer)


def _document(report: PersonReport, language: str) -> QTextDocument:
    words = ReportWords(report, language)
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(_SIZE)
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(
        f"<h1>{escape(words.title())}</h1><p class='intro'>{escape(words.intro())}</p>"
        + "".join(map(_part, words.parts()))
    )
    return document


def _part(part: Part) -> str:
    rows = "".join(
        f"<tr><td class='name' width='28%'>{_lines(name)}</td><td>{_lines(text)}</td></tr>"
        for name, text in part.lines
    )
    return f"<h2>{escape(part.title)}</h2><table width='100%' cellpadding='3'>{rows}</table>"


def _lines(text: str) -> str:
    return escape(breakable(text)).replace("\n", "<br>")
