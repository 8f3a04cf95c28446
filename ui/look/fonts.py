"""The bundled typefaces: text in Noto Sans and Banhchi Khmer, icons in Phosphor.

Loads them and returns cached QFonts. theme.py defines the sizes.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from desktop_app.resources import resource

# Latin first: the Khmer font has no Latin letters, so Qt uses it only for Khmer.
FAMILIES = ["Noto Sans", "Banhchi Khmer"]


@cache
def install_fonts() -> None:
    """Load the text fonts once; needs a QGuiApplication.

    Raises FileNotFoundError if the font files are missing, because Khmer would be unreadable.
    """
    files = sorted(resource("fonts").glob("*.ttf"))
    if not files:
        raise FileNotFoundError(str(resource("fonts")))
    # Qt looks for Khmer in Noto Sans first and logs each time that it is missing, as intended.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    for path in files:
        # from the bytes: Qt's offscreen platform can't open paths with Khmer letters on Windows
        QFontDatabase.addApplicationFontFromData(path.read_bytes())


@cache
def font(px: int = 14, weight: int = 400, *, strike: bool = False) -> QFont:
    """The text font at `px` pixels; weight 400, 500 or 600. Shared: copy before changing it."""
    result = QFont()
    result.setFamilies(FAMILIES)
    result.setPixelSize(px)
    result.setWeight(QFont.Weight(weight))
    result.setStrikeOut(strike)
    result.setFeature(QFont.Tag("tnum"), 1)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return result


@cache
def metrics(px: int = 14, weight: int = 400) -> QFontMetricsF:
    """The metrics of `font(px, weight)`, cached because painting uses them constantly."""
    return QFontMetricsF(font(px, weight))


def text_width(text: str, px: int = 14, weight: int = 400) -> float:
    """The width of the text on one line, in pixels."""
    return metrics(px, weight).horizontalAdvance(text)


# QtAwesome's own loader opens all its sixteen fonts (6 MB) at the first icon; one is enough.
@cache
def _phosphor() -> tuple[str, dict[str, str]]:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("qtawesome")
    folder = Path(spec.submodule_search_locations[0]) / "fonts"
    file = next(folder.glob("phosphor-[0-9]*.ttf"))
    number = QFontDatabase.addApplicationFontFromData(file.read_bytes())
    charmap = json.loads(next(folder.glob("phosphor-charmap-*.json")).read_text("utf-8"))
    family = QFontDatabase.applicationFontFamilies(number)[0]
    return family, {name: chr(int(code, 16)) for name, code in charmap.items()}


@cache
def icon_font(px: int) -> QFont:
    """The icon font at `px` pixels."""
    result = QFont(_phosphor()[0])
    result.setPixelSize(px)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return result


def icon_char(name: str) -> str:
    """The character that draws icon `name` ("house", "house-fill", "check-bold").

    Raises KeyError if there is no such icon.
    """
    return _phosphor()[1][name]
