"""Khmer in the kit: it wraps instead of being cut off, and every sign comes from our fonts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QRawFont, QTextLayout
from pytestqt.qtbot import QtBot

from desktop_app.resources import resource
from ui.kit import Label, Paragraph
from ui.look.fonts import font, install_fonts

AGREED = "ខ្ញុំយល់ព្រមទទួលសារអំពីការលក់និងការផ្ដល់ជូនពិសេសហើយខ្ញុំអាចសុំឈប់បានគ្រប់ពេលដោយហៅលេខ012345678"
# what stands between Khmer words: Qt asks the Khmer font for it first
SIGNS = "0123456789 .,:;!?%$€()[]{}<>/\\|+-=*#@&_'\"`~«»“”‘’–—…·•×°№\u00a0\u200b"
WEIGHTS = ("Regular", "Medium", "SemiBold")


@pytest.mark.parametrize("kind", ["label", "paragraph"])
def test_words_without_spaces_wrap_and_the_last_is_seen(qtbot: QtBot, qapp, kind: str) -> None:
    install_fonts()
    widget = Label(AGREED, wrap=True) if kind == "label" else Paragraph(AGREED, 14)
    qtbot.addWidget(widget)
    widget.setFixedWidth(300)
    assert widget.minimumSizeHint().width() <= 300
    assert widget.heightForWidth(300) > 2.5 * Label("ខ្ញុំ").sizeHint().height()


def test_a_wrapping_label_tells_its_text_as_it_was_given(qtbot: QtBot, qapp) -> None:
    label = Label(AGREED, wrap=True)
    qtbot.addWidget(label)
    assert label.text() == AGREED
    label.setText("ឈប់")
    assert label.text() == "ឈប់"


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_khmer_font_has_the_signs_between_khmer_words(qapp, weight: str) -> None:
    """Else a Khmer font of the computer gives them: other digits, taller lines."""
    raw = QRawFont(str(resource("fonts", f"BanhchiKhmer-{weight}.ttf")), 14)
    assert [sign for sign in SIGNS if not raw.supportsCharacter(ord(sign))] == []
    assert not raw.supportsCharacter(ord("A")), "Latin letters belong to Noto Sans"


def families(text: str) -> set[str]:
    layout = QTextLayout(text, font(14))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


@pytest.mark.parametrize("text", ["ខ្ញុំ 012 345", "«ឈប់»។ 5$", "“ខ្ញុំ”", "012 (ខ្ញុំ)", "20% ថ្ងៃអាទិត្យ"])
def test_digits_and_quotes_beside_khmer_are_ours(qapp, text: str) -> None:
    install_fonts()
    assert families(text) <= {"Banhchi Khmer", "Noto Sans"}


def test_a_digit_beside_khmer_looks_like_one_beside_latin(qapp) -> None:
    install_fonts()

    def drawn(text: str) -> QImage:
        image = QImage(60, 40, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.setFont(font(20))
        painter.drawText(QPointF(2, 28), text)
        painter.end()
        return image.copy(0, 0, 26, 40)

    assert drawn("12 ក") == drawn("12")
