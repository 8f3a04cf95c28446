"""Read-only text: labels of every size, paragraphs, icons, and hairlines."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop_app.text.line_breaks import breakable
from ui.kit.base import refresh_style
from ui.kit.paint import draw_glyph, draw_text, elided, no_pen
from ui.kit.tips import plain_tip, set_tip
from ui.look.fonts import font, text_width
from ui.look.theme import TONES, TYPE, Theme


def has_khmer(text: str) -> bool:
    """Whether any Khmer letter is in the text."""
    return any("\u1780" <= ch <= "\u17ff" for ch in text)


class Label(QLabel):
    """One piece of plain text: Label("12,480 people", "meta", "text3").

    `role` is a step of TYPE: display, title, heading, strong, body, small, smallb, meta, metab.
    `tone` is a colour token. `wrap` lets it break into lines.
    """

    def __init__(
        self, text: str = "", role: str = "body", tone: str | None = None, wrap: bool = False
    ) -> None:
        super().__init__()
        size = TYPE[role]
        self._said = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size.px, size.weight))
        self.setWordWrap(wrap)
        self.setText(text)
        if tone:
            self.setProperty("tone", tone)

    def setText(self, text: str) -> None:
        """Change the text; if it wraps, Khmer wraps between words."""
        self._said = text
        super().setText(breakable(text) if self.wordWrap() else text)

    def setWordWrap(self, on: bool) -> None:
        """Allow line breaks, or not."""
        super().setWordWrap(on)
        self.setText(self._said)

    def text(self) -> str:
        """The original text."""
        return self._said

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        self.setProperty("tone", tone)
        refresh_style(self)


class ElidedLabel(QLabel):
    """One line that is elided when the space is narrow, with the whole text in the tooltip."""

    def __init__(self, text: str = "", role: str = "body", tone: str | None = None) -> None:
        super().__init__(text)
        self._size = TYPE[role]
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(self._size.px, self._size.weight))
        if tone:
            self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        edges = self.contentsMargins()
        width = text_width(self.text(), self._size.px, self._size.weight) + 2
        return QSize(round(width) + edges.left() + edges.right(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 2 * self._size.px), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        px, weight = self._size.px, self._size.weight
        rect = QRectF(self.contentsRect())
        shown = elided(self.text(), rect.width(), px, weight)
        tip = self.text() if shown != self.text() else ""
        if plain_tip(tip) != self.toolTip():
            set_tip(self, tip)
        ink = self.palette().color(self.foregroundRole())
        draw_text(p, rect, shown, px=px, weight=weight, color=ink, elide=False)
        p.end()

    def _height(self) -> int:
        # The height of Khmer for any text, so that nothing moves when the language changes.
        return round(self._size.px * 1.81)


class Paragraph(QLabel):
    """Wrapped prose with a comfortable line height: Paragraph("Type the number.", 13)."""

    def __init__(
        self, text: str = "", px: int = 14, tone: str = "text2", weight: int = 400
    ) -> None:
        super().__init__()
        self._px, self._weight = px, weight
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setFont(font(px, weight))
        self.setProperty("tone", tone)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Change the text; it is always plain text."""
        self.set_html(escape(text).replace("\n", "<br>"))

    def set_html(self, html: str) -> None:
        """Change the text; `html` may contain <b> and links, everything else must be escaped."""
        # Rich text multiplies the font's own 1.36; Khmer has its own taller line.
        height = 100 if has_khmer(html) else 108
        body = (
            breakable(html)
            .replace("<b>", '<span style="font-weight:600">')
            .replace("</b>", "</span>")
        )
        super().setText(f'<p style="margin:0;line-height:{height}%">{body}</p>')


class Sentence(Paragraph):
    """A segment or a change as one sentence, 15 px; takes HTML with <b>."""

    def __init__(self, html: str = "", tone: str = "text") -> None:
        super().__init__("", 15, tone)
        self.set_html(html)


class IconLabel(QWidget):
    """One icon: IconLabel(theme, "warning-fill", 14, "warn"). Decoration only, without a name."""

    def __init__(self, theme: Theme, name: str, size: int = 16, tone: str = "text2") -> None:
        super().__init__()
        self._theme, self._name, self._px, self._tone = theme, name, size, tone
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def set_icon(self, name: str, tone: str | None = None) -> None:
        """Change the icon."""
        self._name, self._tone = name, tone or self._tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        color = self._theme.color(self._tone)
        draw_glyph(p, QRectF(self.rect()), self._name, color, self._px)
        p.end()


class Disc(QWidget):
    """An icon in a tinted circle: Disc(theme, "hand-palm", "no", 36). `tone` as in TONES."""

    def __init__(self, theme: Theme, name: str, tone: str = "none", size: int = 36) -> None:
        super().__init__()
        self._theme, self._name, self._tone = theme, name, tone
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        colors = TONES[self._tone]
        no_pen(p, self._theme.color(colors.tint))
        p.drawEllipse(rect)
        draw_glyph(p, rect, self._name, self._theme.color(colors.ink), round(rect.width() / 2))
        p.end()


def _rule(kit: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("kit", kit)
    return frame


def hline() -> QFrame:
    """A horizontal hairline."""
    frame = _rule("hline")
    frame.setFixedHeight(1)
    return frame


def vline() -> QFrame:
    """A vertical hairline."""
    frame = _rule("vline")
    frame.setFixedWidth(1)
    return frame
