"""The saved state of the contacts page."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from ui.contacts.filters import Chosen


@dataclass(frozen=True)
class ContactsState:
    """The saved state of the page. ``contact``: the person beside the list, ``scroll``: its
    position."""

    chosen: Chosen
    search: str
    contact: int | None
    ids: array[int]
    scroll: int
