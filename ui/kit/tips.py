"""Tooltips as plain text.

Qt shows a tooltip as HTML when the text looks like HTML, and an image path in it is then opened:
a name in a spreadsheet could make Windows connect to a server with the owner's login. Every
tooltip of the window is set here, and every model answers with `plain_tip`.
"""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """What Qt shows as exactly this text; "" for no tooltip."""
    if "<" not in text:
        return text
    return f"<span>{escape(text).replace(chr(10), '<br>')}</span>"


def set_tip(target: QWidget | QAction, text: str) -> None:
    """Give a widget or a menu line a tooltip; "" takes it away."""
    target.setToolTip(plain_tip(text))
