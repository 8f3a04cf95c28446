"""Colours, sizes and the application style of both modes.

Knows no widget of the program. Painting by hand uses `Theme.color`, everything else QSS.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ui.look.fonts import font, install_fonts
from ui.look.style import STYLE

Mode = Literal["light", "dark"]

SPACE = (4, 8, 12, 16, 24, 32, 48)


@dataclass(frozen=True)
class TypeSize:
    """Pixels and weight of one step of the type scale."""

    px: int
    weight: int


TYPE: dict[str, TypeSize] = {
    "display": TypeSize(28, 600),
    "title": TypeSize(20, 600),
    "heading": TypeSize(15, 600),
    "strong": TypeSize(14, 500),
    "body": TypeSize(14, 400),
    "small": TypeSize(13, 400),
    "smallb": TypeSize(13, 500),
    "meta": TypeSize(12, 400),
    "metab": TypeSize(12, 500),
}
RADIUS = {"tag": 6, "control": 8, "card": 12, "toast": 12, "dialog": 14}

# name: (light, dark)
TOKENS: dict[str, tuple[str, str]] = {
    "rail": ("#F3F1EC", "#151412"),
    "page": ("#FBFAF8", "#1A1917"),
    "surface": ("#FFFFFF", "#211F1D"),
    "sunken": ("#F5F3EF", "#191816"),
    "hover": ("#F7F5F1", "#282623"),
    "track": ("#E7E4DE", "#2A2825"),
    "line": ("#E8E4DC", "#34312D"),
    "line_strong": ("#D6D0C5", "#474339"),
    "control": ("#8C857A", "#8A8378"),
    "text": ("#1D1B18", "#F1EEE8"),
    "text2": ("#575249", "#C0BAB0"),
    "text3": ("#6D675D", "#A29B90"),
    "accent": ("#2F48B8", "#93A6FF"),
    "accent_hover": ("#253A99", "#A9B8FF"),
    "accent_down": ("#1D2F80", "#7F94F5"),
    "on_accent": ("#FFFFFF", "#12183A"),
    "accent_tint": ("#ECEFFB", "#272C47"),
    "accent_tint2": ("#DCE2F8", "#333A5E"),
    "accent_text": ("#2A40A6", "#B3C0FF"),
    "focus": ("#2F48B8", "#93A6FF"),
    "yes": ("#17663D", "#86D6A8"),
    "yes_tint": ("#E2F2E8", "#1D3527"),
    "yes_mark": ("#2B9A5F", "#43A871"),
    "no": ("#A92A1F", "#FFA79E"),
    "no_tint": ("#FBE9E6", "#432220"),
    "no_mark": ("#D2493B", "#E0675B"),
    "warn": ("#7F4E00", "#F0C074"),
    "warn_tint": ("#FBF0D9", "#3B2E15"),
    "warn_mark": ("#C07C0A", "#D69A35"),
    "none_tint": ("#F0EDE7", "#2C2A27"),
    "none_mark": ("#958E82", "#7A7469"),
    "toast": ("#26231F", "#F1EEE8"),
    "on_toast": ("#F7F4EF", "#1D1B18"),
    "toast_action": ("#B5C2FF", "#2A40A6"),
    "shadow": ("#1D1B18", "#000000"),
    "avatar0_tint": ("#E3E8FA", "#2A3050"),
    "avatar0": ("#2A3F9E", "#B3C0FF"),
    "avatar1_tint": ("#DFEFEA", "#1D3630"),
    "avatar1": ("#17594A", "#8BD3BF"),
    "avatar2_tint": ("#F6E7D8", "#3C2C1C"),
    "avatar2": ("#7A4413", "#EDBE8F"),
    "avatar3_tint": ("#F3E2EC", "#3E2434"),
    "avatar3": ("#80285C", "#EBA6CC"),
    "avatar4_tint": ("#E9E4F6", "#302846"),
    "avatar4": ("#54399A", "#C5B3F5"),
    "avatar5_tint": ("#E4EDD8", "#2B341C"),
    "avatar5": ("#44591A", "#BDD38C"),
}
AVATARS = 6


@dataclass(frozen=True)
class Tone:
    """The three colour tokens of one meaning: background, text on it, and bars."""

    tint: str
    ink: str
    mark: str


TONES: dict[str, Tone] = {
    "yes": Tone("yes_tint", "yes", "yes_mark"),
    "no": Tone("no_tint", "no", "no_mark"),
    "warn": Tone("warn_tint", "warn", "warn_mark"),
    "none": Tone("none_tint", "text2", "none_mark"),
    "accent": Tone("accent_tint", "accent_text", "accent"),
    "plain": Tone("surface", "text2", "control"),
    "rest": Tone("surface", "text2", "track"),
}


def _luminance(hex_color: str) -> float:
    channels = [int(hex_color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_ratio(first: str, second: str) -> float:
    """WCAG 2 contrast of two "#RRGGBB" colours, 1 to 21."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """A mix of `first` with a `share` (0 to 1) of `second`."""
    keep = 1 - share
    return QColor(
        round(first.red() * keep + second.red() * share),
        round(first.green() * keep + second.green() * share),
        round(first.blue() * keep + second.blue() * share),
    )


def system_mode(app: QApplication) -> Mode:
    """The system's mode; light if it gives none."""
    dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


_ROLES = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "no",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "on_toast",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "shadow",
    QPalette.ColorRole.Accent: "accent",
}


class Theme(QObject):
    """The colours in use. Passed to every painted widget; there is no global one.

    `changed` is emitted after a change of mode, when the style is already applied.
    """

    changed = Signal()

    def __init__(self, mode: Mode = "light", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._app: QApplication | None = None
        self._colors: dict[str, QColor] = {}
        self._fill()

    @property
    def mode(self) -> Mode:
        """ "light" or "dark"."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark colours are used."""
        return self._mode == "dark"

    def set_mode(self, mode: Mode) -> None:
        """Switch the colours; applies them again if `apply` was called before."""
        if mode == self._mode:
            return
        self._mode = mode
        self._fill()
        if self._app is not None:
            self.apply(self._app)
        self.changed.emit()

    def color(self, name: str) -> QColor:
        """The colour of a token. Shared: copy before changing it. KeyError if unknown."""
        return self._colors[name]

    def hex(self, name: str) -> str:
        """The colour of a token as "#RRGGBB"."""
        return TOKENS[name][self.dark]

    def apply(self, app: QApplication) -> None:
        """Set Fusion, fonts, palette and style sheet on the application."""
        install_fonts()
        first = self._app is None
        self._app = app
        if first:
            app.setStyle("Fusion")
            app.setFont(font())
        app.setPalette(self._palette())
        app.setStyleSheet(self.style_sheet())

    def style_sheet(self) -> str:
        """The QSS of this mode; every @name in the template becomes a colour."""
        sheet = STYLE
        for name in sorted(TOKENS, key=len, reverse=True):
            sheet = sheet.replace(f"@{name};", f"{self.hex(name)};")
        tones = "".join(
            f'QLabel[tone="{name}"] {{ color: {self.hex(name)}; }}\n' for name in TOKENS
        )
        return sheet + tones

    def _fill(self) -> None:
        self._colors = {name: QColor(pair[self.dark]) for name, pair in TOKENS.items()}

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.color(name))
        off = QPalette.ColorGroup.Disabled
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(off, role, self.color("text3"))
        return palette
