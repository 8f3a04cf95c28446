"""How the contacts page was left."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from ui.contacts.filters import Chosen


@dataclass(frozen=True)
class ContactsState:
    """How the page was left. ``contact`` is who was beside the list, ``scroll`` where it stood."""

    chosen: Chosen
    search: str
    contact: int | None
    ids: array[int]
    scroll: int
