"""A phone that shows a message as its recipient sees it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextDocument, QTextOption

from desktop_app.text.line_breaks import breakable
from ui.kit.chips import PaintWidget
from ui.kit.paint import draw_avatar, draw_glyph, draw_text, inset, no_pen, outline
from ui.look.fonts import font
from ui.look.theme import Theme


class PhonePreview(PaintWidget):
    """PhonePreview(theme, "SOKHA", message, "Today 8:05", clock="8:05"); 280 x 420 px.

    A message too long for the screen is cut off at its end, as on a phone.
    """

    def __init__(
        self,
        theme: Theme,
        sender: str,
        text: str,
        time_text: str,
        clock: str = "8:05",
        field: str = "SMS",
    ) -> None:
        super().__init__(theme)
        self._sender, self._text, self._time = sender, text, time_text
        self._clock, self._field = clock, field
        self.setFixedSize(280, 420)
        self.setAccessibleName(text)

    def set_message(self, text: str, sender: str | None = None) -> None:
        """Show another message."""
        self._text = text
        self._sender = self._sender if sender is None else sender
        self.setAccessibleName(text)
        self.update()

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        self._paint_case(p, rect)
        color = self.theme.color
        middle = rect.center().x()
        clock = QRectF(28, 24, 80, 20)
        draw_text(p, clock, self._clock, px=12, weight=500, color=color("text2"))
        draw_glyph(p, QRectF(rect.width() - 48, 24, 18, 20), "battery-high", color("text2"), 16)
        draw_avatar(p, self.theme, QRectF(middle - 18, 50, 36, 36), self._sender[:1], number=0)
        name = QRectF(24, 88, rect.width() - 48, 20)
        draw_text(p, name, self._sender, px=13, weight=600, color=color("text"), align="center")
        p.fillRect(QRectF(8, 116, rect.width() - 16, 1), color("line"))
        time = QRectF(24, 124, rect.width() - 48, 18)
        draw_text(p, time, self._time, px=12, color=color("text3"), align="center")
        self._paint_bubble(p, rect)
        box = QRectF(22, rect.height() - 59, rect.width() - 44, 35)
        outline(p, color("line_strong"), 1, color("surface"))
        p.drawRoundedRect(inset(box), 17, 17)
        draw_text(p, box.adjusted(16, 0, -16, 0), self._field, px=13, color=color("text3"))

    def _paint_case(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        outline(p, color("line_strong"), 1, color("sunken"))
        p.drawRoundedRect(inset(rect), 36, 36)
        outline(p, color("line"), 1, color("surface"))
        p.drawRoundedRect(inset(rect, 8.5), 29, 29)
        no_pen(p, color("line_strong"))
        p.drawRoundedRect(QRectF(rect.center().x() - 28, 18, 56, 6), 3, 3)

    def _paint_bubble(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        document = QTextDocument()
        document.setDocumentMargin(4)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setDefaultFont(font(14))
        words = escape(breakable(self._text)).replace("\n", "<br>")
        document.setHtml(f'<div style="color:{self.theme.hex("text")}">{words}</div>')
        document.setTextWidth(rect.width() - 66 - 16)
        p.save()
        p.setClipRect(QRectF(9, 146, rect.width() - 18, rect.height() - 146 - 66))
        width = min(document.idealWidth(), rect.width() - 82) + 16
        no_pen(p, color("none_tint"))
        p.drawRoundedRect(QRectF(22, 150, width, document.size().height() + 12), 18, 18)
        p.translate(30, 156)
        document.drawContents(p)
        p.restore()
