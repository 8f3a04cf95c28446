"""Tooltips as plain text.

Qt shows a tooltip as HTML if the text looks like HTML, and then opens an image path in it: a name
in a spreadsheet could make Windows send the owner's login to a server. All tooltips of the window
are set here, and all models return `plain_tip`.
"""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """A text that Qt shows exactly as this one; "" for no tooltip."""
    if "<" not in text:
        return text
    return f"<span>{escape(text).replace(chr(10), '<br>')}</span>"


def set_tip(target: QWidget | QAction, text: str) -> None:
    """Set the tooltip of a widget or a menu line; "" removes it."""
    target.setToolTip(plain_tip(text))
