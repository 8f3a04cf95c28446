"""Contrast, style sheet, fonts and icons."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ui.kit import STATES
from ui.look.fonts import FAMILIES, font, icon_char, text_width
from ui.look.theme import AVATARS, TOKENS, Theme, contrast_ratio, mix

ROOT = Path(__file__).resolve().parents[2]
GROUNDS = ("page", "surface", "sunken", "hover", "rail", "accent_tint")
READ = [(ink, ground) for ink in ("text", "text2", "text3") for ground in GROUNDS]
READ += [("accent_text", ground) for ground in (*GROUNDS, "accent_tint2")]
READ += [("on_accent", ground) for ground in ("accent", "accent_hover", "accent_down")]
for meaning in ("yes", "no", "warn"):
    READ += [(meaning, ground) for ground in (*GROUNDS, f"{meaning}_tint")]
READ += [("text", f"{tone}_tint") for tone in ("yes", "no", "warn", "none")]
READ += [("text2", f"{tone}_tint") for tone in ("yes", "no", "warn", "none")]
READ += [("text3", "none_tint"), ("text", "track"), ("text2", "track")]
READ += [("on_toast", "toast"), ("toast_action", "toast")]
READ += [(f"avatar{k}", f"avatar{k}_tint") for k in range(AVATARS)]
SEEN = [("control", ground) for ground in ("surface", "page", "sunken")]
SEEN += [("focus", ground) for ground in ("surface", "page", "rail")]
SEEN += [("accent", "surface"), ("accent", "page")]
SEEN += [(f"{tone}_mark", "surface") for tone in ("yes", "no", "warn", "none")]


# lines and shadows only part what stands beside them
DECORATIVE = {"line", "line_strong", "shadow"}


def test_every_colour_is_in_a_pair_that_is_measured() -> None:
    assert set(TOKENS) - {token for pair in READ + SEEN for token in pair} == DECORATIVE


@pytest.mark.parametrize("dark", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("pair", "least"), [(p, 4.5) for p in READ] + [(p, 3.0) for p in SEEN], ids=str
)
def test_contrast(pair: tuple[str, str], least: float, dark: int) -> None:
    ink, ground = pair
    assert contrast_ratio(TOKENS[ink][dark], TOKENS[ground][dark]) >= least


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_danger_button_stays_readable_under_the_mouse(theme: Theme, mode: str) -> None:
    theme.set_mode(mode)
    ground = mix(theme.color("no_tint"), theme.color("no_mark"), 0.12)
    assert contrast_ratio(theme.hex("no"), ground.name()) >= 4.5


def test_contrast_of_black_and_white_is_twenty_one() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)


def test_no_token_is_left_in_the_style_sheet(theme: Theme) -> None:
    assert re.findall(r"@\w+", theme.style_sheet()) == []


def test_mode_changes_palette_and_tells(theme: Theme, qapp: QApplication) -> None:
    heard: list[str] = []
    theme.changed.connect(lambda: heard.append(theme.mode))
    theme.set_mode("dark")
    theme.set_mode("dark")
    assert heard == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == TOKENS["page"][1]
    assert theme.dark


def test_fonts_are_ours(theme: Theme) -> None:
    assert set(FAMILIES) <= set(QFontDatabase.families())
    assert QFontInfo(font(14, 500)).family() == "Noto Sans"
    assert font(14) is font(14)


def test_khmer_comes_from_our_cut_and_punctuation_does_not(theme: Theme) -> None:
    khmer = QFontDatabase.font("Banhchi Khmer", "Regular", 10)
    assert khmer.family() == "Banhchi Khmer"
    path = ROOT / "resources" / "fonts" / "BanhchiKhmer-Regular.ttf"
    data = path.read_bytes()
    assert "Noto Sans Khmer".encode("utf-16-be") not in data
    assert text_width("ចាន់ សុភា", 14) > 30


def test_licence_lies_beside_the_fonts() -> None:
    words = (ROOT / "resources" / "fonts" / "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in words
    assert "Copyright" in words


# Which positional argument names an icon.
ICON_AT = {
    "draw_glyph": 2, "IconLabel": 1, "Disc": 1, "Button": 2, "Chip": 3, "EmptyState": 1,
    "Banner": 2, "Dropdown": 3, "PointRow": 1, "TimelineRow": 1, "ActionRow": 1, "RailItem": 1,
    "WaterfallStep": 4, "TwoLineCell": 3, "_ToastButton": 2, "icon": 1, "set_icon": 0,
}  # fmt: skip
ICON_WORDS = {"icon", "button_icon", "icon_name", "tail"}


def icons_in(source: str) -> set[str]:
    """The icons that the calls in a module name literally."""
    found: set[object] = set()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        named = node.func.attr if isinstance(node.func, ast.Attribute) else node.func
        name = named if isinstance(named, str) else getattr(named, "id", "")
        place = ICON_AT.get(name, 99)
        given = node.args[place : place + 1]
        given += [word.value for word in node.keywords if word.arg in ICON_WORDS]
        found |= {value.value for value in given if isinstance(value, ast.Constant)}
    return {name for name in found if isinstance(name, str) and name}


def test_every_icon_named_in_the_window_exists(theme: Theme) -> None:
    names = {state[1] for state in STATES.values()} | {"sun", "moon", "check-circle"}
    for path in (ROOT / "ui").rglob("*.py"):
        names |= icons_in(path.read_text("utf-8"))
    assert {"caret-down", "hand-palm", "gear-six", "x-bold"} <= names
    assert [name for name in sorted(names) if not _exists(name)] == []


def _exists(name: str) -> bool:
    try:
        return bool(icon_char(name))
    except KeyError:
        return False


def test_a_wrong_icon_name_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        icon_char("no-such-icon")


def test_void_calls_leave_none_alone(qapp: QApplication) -> None:
    """PySide6 6.12 lost a reference to None in each void call and then aborted."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100
