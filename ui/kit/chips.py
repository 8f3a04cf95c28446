"""Small marks: state chips, tags, avatars, keyboard hints, counts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.base import shortcut_text
from ui.kit.paint import (
    chip_width,
    draw_avatar,
    draw_chip,
    draw_key,
    draw_tag,
    draw_text,
    no_pen,
    tag_width,
)
from ui.kit.tips import set_tip
from ui.look.fonts import text_width
from ui.look.theme import TONES, Theme

# state of consent -> (tone, icon, dashed)
STATES: dict[str, tuple[str, str, bool]] = {
    "granted": ("yes", "check-bold", False),
    "denied": ("no", "prohibit-bold", False),
    "withdrawn": ("no", "prohibit-bold", False),
    "objected": ("no", "prohibit-bold", False),
    "suppressed": ("no", "prohibit-bold", False),
    "pending": ("warn", "clock-bold", False),
    "expired": ("warn", "clock-counter-clockwise-bold", False),
    "unknown": ("none", "question-bold", True),
}


class PaintWidget(QWidget):
    """A display-only widget painted by hand: override `paint_on`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        theme.changed.connect(self.update)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        """Draw the widget; antialiasing is on."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_on(p, QRectF(self.rect()))
        p.end()


class Chip(PaintWidget):
    """A pill that shows a state: Chip(theme, "Same phone", "accent", "phone-bold")."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        tone: str = "none",
        icon: str | None = None,
        dashed: bool = False,
    ) -> None:
        super().__init__(theme)
        self._dashed = dashed
        self.set_chip(text, tone, icon)

    def set_chip(self, text: str, tone: str = "none", icon: str | None = None) -> None:
        """Change words, tone and icon."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setFixedSize(chip_width(text, icon), 24)
        self.setAccessibleName(text)
        self.update()

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        draw_chip(p, self.theme, rect, self._text, self._tone, self._icon, dashed=self._dashed)


class StateChip(Chip):
    """The consent of one channel: StateChip(theme, "SMS", "granted"). `state` as in STATES.

    `word` is the state in words, for the tooltip and screen readers.
    """

    def __init__(self, theme: Theme, channel_label: str, state: str, word: str = "") -> None:
        tone, icon, dashed = STATES[state]
        super().__init__(theme, channel_label, tone, icon, dashed)
        if word:
            set_tip(self, word)
            self.setAccessibleName(f"{channel_label}: {word}")


class Tag(PaintWidget):
    """A tag, a soft rectangle: Tag(theme, "VIP")."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme)
        self._text = text
        self.setFixedSize(tag_width(text), 24)
        self.setAccessibleName(text)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        draw_tag(p, self.theme, rect, self._text)


class Avatar(PaintWidget):
    """The initials of a name in a circle, its colour always the same for the same name."""

    def __init__(self, theme: Theme, name: str, size: int = 36) -> None:
        super().__init__(theme)
        self._name = name
        self.setFixedSize(size, size)

    def set_name(self, name: str) -> None:
        """Show another name."""
        self._name = name
        self.update()

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        draw_avatar(p, self.theme, rect, self._name)


class KeyHint(PaintWidget):
    """A key to press: KeyHint(theme, "Ctrl+I")."""

    def __init__(self, theme: Theme, shortcut: str) -> None:
        super().__init__(theme)
        self._text = shortcut_text(shortcut)
        self.setFixedSize(round(text_width(self._text, 12, 500)) + 13, 22)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        draw_key(p, self.theme, rect.right(), rect.center().y(), self._text)


class CountBadge(PaintWidget):
    """A number in a small pill: CountBadge(theme, "49", "accent")."""

    def __init__(self, theme: Theme, text: str, tone: str = "none") -> None:
        super().__init__(theme)
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Change the number."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(22, round(text_width(self._text, 12, 500)) + 14), 20)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        colors = TONES[self._tone]
        no_pen(p, self.theme.color(colors.tint))
        p.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        ink = self.theme.color(colors.ink)
        draw_text(p, rect, self._text, px=12, weight=500, color=ink, align="center", elide=False)
