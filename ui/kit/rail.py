"""The navigation rail at the left of the window: the current place, the other places, and "asked to
stop"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.base import PaintButton, shortcut_text
from ui.kit.chips import PaintWidget
from ui.kit.choice import make_choice
from ui.kit.layout import clear, hbox, vbox
from ui.kit.paint import draw_glyph, draw_text, inset, no_pen, outline
from ui.kit.tips import set_tip
from ui.kit.toggles import Segmented
from ui.look.fonts import text_width
from ui.look.theme import Theme, mix

# The first letter of the program's Khmer name.
LOGO_LETTER = "\u1794"
WIDE, COMPACT, COMPACT_BELOW = 224, 88, 1200
SETTINGS = "settings"


@dataclass(frozen=True)
class RailItem:
    """A place: key, icon without "-fill", words, a shortcut to show, a number."""

    key: str
    icon: str
    label: str
    shortcut: str = ""
    badge: str = ""


@dataclass(frozen=True)
class RailTexts:
    """The words of the rail. `languages` and `modes` are (key, words); the words of modes are only
    accessible names, because modes are shown as sun and moon. `stop_short` is for the compact rail.
    """

    shop: str
    people: str
    stop: str
    stop_short: str
    settings: str
    languages: tuple[tuple[str, str], ...]
    language_name: str
    modes: tuple[tuple[str, str], tuple[str, str]]
    mode_name: str
    books: str = ""
    stop_shortcut: str = ""


class Logo(PaintWidget):
    """The logo of the program: Logo(theme, 32)."""

    def __init__(self, theme: Theme, size: int = 32) -> None:
        super().__init__(theme)
        self.setFixedSize(size, size)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        draw_logo(p, self.theme, rect)


def draw_logo(p: QPainter, theme: Theme, rect: QRectF) -> None:
    """Draw the logo of the program."""
    size = rect.width()
    no_pen(p, theme.color("accent"))
    p.drawRoundedRect(rect, size * 0.28, size * 0.28)
    spot = rect.translated(0, -size * 0.05)
    draw_text(
        p,
        spot,
        LOGO_LETTER,
        px=round(size * 0.58),
        weight=600,
        color=theme.color("on_accent"),
        align="center",
        elide=False,
    )


class _Shop(PaintButton):
    """Logo, name of the shop and number of people; a click offers other books."""

    def __init__(self, theme: Theme, shop: str, people: str, tip: str) -> None:
        super().__init__(theme, shop, tip or None)
        self.people = people
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def content_size(self) -> QSize:
        return QSize(120, 48)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        no_pen(p, mix(color("rail"), color("track"), self.hover))
        p.drawRoundedRect(rect, 8, 8)
        draw_logo(p, self.theme, QRectF(6, 8, 32, 32))
        room = rect.width() - 48 - 26
        draw_text(p, QRectF(48, 2, room, 23), self.text(), weight=500, color=color("text"))
        draw_text(p, QRectF(48, 25, room, 19), self.people, px=12, color=color("text3"))
        caret = QRectF(rect.right() - 22, 0, 14, rect.height())
        draw_glyph(p, caret, "caret-down", color("text3"), 12)


class _Place(PaintButton):
    """A place in the rail; `stop` draws the button for "asked to stop"."""

    def __init__(
        self, theme: Theme, item: RailItem, *, compact: bool, on: bool, stop: bool = False
    ) -> None:
        tip = item.label
        if item.shortcut:
            tip = f"{item.label}  ({shortcut_text(item.shortcut)})"
        super().__init__(theme, item.label, tip)
        self.item, self.badge = item, item.badge
        self._compact, self._stop = compact, stop
        self._on = on
        self.ring = 10 if compact else 8
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def content_size(self) -> QSize:
        return QSize(60, 56 if self._compact else 36)

    def set_on(self, on: bool) -> None:
        """Mark this place as the current one."""
        self._on = on
        self.update()

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        radius = 10 if self._compact else 8
        if self._stop:
            ground = mix(color("surface"), color("no_tint"), self.hover)
            outline(p, color("line_strong"), 1, ground)
            p.drawRoundedRect(inset(rect), radius - 0.5, radius - 0.5)
        else:
            ground = color("accent_tint2") if self._on else color("rail")
            no_pen(p, ground if self._on else mix(ground, color("track"), self.hover * 0.8))
            p.drawRoundedRect(rect, radius, radius)
        ink = color("no" if self._stop else "accent_text" if self._on else "text2")
        if not (self._on or self._stop):
            ink = mix(ink, color("text"), self.hover)
        name = self.item.icon + ("-fill" if self._on else "")
        if self._compact:
            self._paint_compact(p, rect, name)
        else:
            self._paint_wide(p, rect, name)

    def _ink(self) -> str:
        return "no" if self._stop else "accent_text" if self._on else "text2"

    def _paint_wide(self, p: QPainter, rect: QRectF, name: str) -> None:
        ink = self.theme.color(self._ink())
        draw_glyph(p, QRectF(11, 0, 18, rect.height()), name, ink, 18)
        right = rect.right() - 10
        if self.badge:
            number = QRectF(right - 50, 0, 50, rect.height())
            quiet = self.theme.color("accent_text" if self._on else "text3")
            draw_text(p, number, self.badge, px=12, weight=500, color=quiet, align="right")
            right -= text_width(self.badge, 12, 500) + 8
        px = 13 if self._stop else 14
        words = QRectF(40, 0, right - 40, rect.height())
        draw_text(p, words, self.text(), px=px, weight=500, color=ink)

    def _paint_compact(self, p: QPainter, rect: QRectF, name: str) -> None:
        color = self.theme.color
        ink = color(self._ink())
        draw_glyph(p, QRectF(0, 6, rect.width(), 22), name, ink, 20)
        words = QRectF(2, 29, rect.width() - 4, 18)
        draw_text(p, words, self.text(), px=12, weight=500, color=ink, align="center")
        if self.badge:
            no_pen(p, color("warn_mark"))
            p.drawEllipse(QRectF(rect.center().x() + 9, 7, 7, 7))


class Rail(QFrame):
    """Rail(theme, [RailItem("home", "house", "Home"), ...], texts, compact=False).

    `navigate(str)` gives an item's key or "settings"; the caller answers with `set_current`.
    The compact rail (for windows under 1200 px) has no language and light/dark switches.
    """

    navigate = Signal(str)
    stop_clicked = Signal()
    shop_clicked = Signal()
    language_changed = Signal(str)
    mode_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        items: Sequence[RailItem],
        texts: RailTexts,
        compact: bool = False,
        current: str = "",
        language: str = "",
    ) -> None:
        super().__init__()
        self.theme, self.texts = theme, texts
        self._items, self._current, self._language = list(items), current, language
        self._badges: dict[str, str] = {item.key: item.badge for item in items}
        self._shop_name, self._people = texts.shop, texts.people
        self.places: dict[str, _Place] = {}
        self.setProperty("kit", "rail")
        self._box: QVBoxLayout = vbox()
        self.setLayout(self._box)
        self.compact = compact
        self._build()

    def set_compact(self, compact: bool) -> None:
        """Change between 224 and 88 px; does nothing if the width is right already."""
        if compact != self.compact:
            self.compact = compact
            self._build()

    def set_current(self, key: str) -> None:
        """Mark the current place."""
        self._current = key
        for name, place in self.places.items():
            place.set_on(name == key)

    def set_badge(self, key: str, badge: str) -> None:
        """Show a number at a place; "" hides it."""
        self._badges[key] = badge
        self.places[key].badge = badge
        self.places[key].update()

    def set_shop(self, shop: str, people: str) -> None:
        """Change the name of the shop and its number of people."""
        self._shop_name, self._people = shop, people
        if self.shop is not None:
            self.shop.people = people
            self.shop.setText(shop)

    def _build(self) -> None:
        clear(self._box)
        self.places = {}
        self.setFixedWidth(COMPACT if self.compact else WIDE)
        self.shop: _Shop | None = None
        side = 6 if self.compact else 12
        self._box.setContentsMargins(side, 12 if self.compact else 10, side + 1, 12)
        self._box.setSpacing(2)
        self._box.addWidget(self._head(), 0, Qt.AlignmentFlag(0))
        self._box.addSpacing(12 if not self.compact else 10)
        for item in self._items:
            self._box.addWidget(self._place(item))
        self._box.addStretch(1)
        texts = self.texts
        label = texts.stop_short if self.compact else texts.stop
        stop = RailItem("", "hand-palm", label, texts.stop_shortcut)
        self.stop = _Place(self.theme, stop, compact=self.compact, on=False, stop=True)
        self.stop.setAccessibleName(texts.stop)
        self.stop.clicked.connect(lambda: self.stop_clicked.emit())
        self._box.addWidget(self.stop)
        self._box.addSpacing(6)
        self._box.addWidget(self._place(RailItem(SETTINGS, "gear-six", texts.settings)))
        if not self.compact:
            self._box.addSpacing(8)
            self._box.addLayout(self._switches())

    def _head(self) -> QWidget:
        if self.compact:
            holder = QWidget()
            logo = Logo(self.theme, 32)
            set_tip(logo, f"{self._shop_name}\n{self._people}")
            holder.setLayout(hbox(None, logo, None))
            return holder
        self.shop = _Shop(self.theme, self._shop_name, self._people, self.texts.books)
        self.shop.clicked.connect(lambda: self.shop_clicked.emit())
        return self.shop

    def _place(self, item: RailItem) -> _Place:
        on = item.key == self._current
        place = _Place(self.theme, item, compact=self.compact, on=on)
        place.badge = self._badges.get(item.key, "")
        place.clicked.connect(lambda: self.navigate.emit(item.key))
        self.places[item.key] = place
        return place

    def _switches(self) -> QHBoxLayout:
        texts = self.texts
        self.languages = make_choice(
            self.theme, texts.languages, self._language, 30, 12, name=texts.language_name
        )
        self.languages.changed.connect(self._on_language)
        icons = [
            (key, f"ph:{glyph}")
            for (key, _), glyph in zip(texts.modes, ("sun", "moon"), strict=True)
        ]
        self.modes = Segmented(
            self.theme, icons, self.theme.mode, 30, names=dict(texts.modes), name=texts.mode_name
        )
        self.modes.changed.connect(self.mode_changed.emit)
        return hbox(self.languages, None, self.modes)

    def _on_language(self, key: str) -> None:
        self._language = key
        self.language_changed.emit(key)
