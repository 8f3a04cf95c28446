"""The fixtures of the room; what they are made of stands in collecting_window."""

from __future__ import annotations

from tests.ui_collecting.collecting_window import asked, shown

__all__ = ["asked", "shown"]
