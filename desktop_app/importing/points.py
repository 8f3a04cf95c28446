"""Columns of contact points, read a block at a time.

A plain cell (one valid number, address or user name, nothing repaired) is one text beside what was
typed. Everything else goes through the readers of phones and contacts, cell by cell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from desktop_app import phones
from desktop_app.contacts.keys import point_text
from desktop_app.contacts.model import PointInput, PointValue
from desktop_app.contacts.points import read_point
from desktop_app.importing.layout import shown
from desktop_app.importing.vocabulary import is_blank_answer
from desktop_app.phones import BulkReader, PhoneReading

PLAIN_STATUS: dict[str, tuple[str, str | None]] = {
    "phone": ("valid", "mobile"),
    "email": ("unchecked", None),
    "telegram": ("unchecked", None),
}
"""Kinds that may be plain, with the status and line type that plain ones have."""

_PLAIN_EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+")
_PLAIN_USER = re.compile(r"@?[A-Za-z][A-Za-z0-9_]{2,31}")
_LONGEST_EMAIL = 254
_HOSTS = (
    ("facebook", re.compile(r"\b(?:facebook\.com|fb\.com|fb\.me)/", re.I)),
    ("messenger", re.compile(r"\b(?:m\.me|messenger\.com)/", re.I)),
    ("telegram", re.compile(r"\b(?:t\.me|telegram\.me|telegram\.dog)/", re.I)),
    ("instagram", re.compile(r"\binstagram\.com/", re.I)),
    ("email", re.compile(r"^[^@\s]+@[^@\s.]+\.\S+$")),
)
_SOCIAL = frozenset({"telegram", "facebook", "messenger", "instagram", "line", "wechat", "email"})


@dataclass
class PointColumn:
    """One column of a block: ``raw`` and ``canonical`` of plain cells, and all others by row."""

    kind: str
    raw: list[str | None]
    canonical: list[str | None]
    texts: list[str]
    others: dict[int, list[PointValue]] = field(default_factory=dict)
    repairs: list[tuple[int, str, str, str]] = field(default_factory=list)
    problems: list[tuple[int, str, str, str | None]] = field(default_factory=list)


class PointReader:
    """Reads the contact points of one file. ``region``: of numbers without a country code."""

    def __init__(self, region: str) -> None:
        self._region = region
        self._phones = BulkReader(region)
        self._code = "+" + phones.calling_code(region) if hasattr(phones, "calling_code") else ""

    def read(self, kind: str, cells: Sequence[object]) -> PointColumn:
        """A column of cells of one kind."""
        plain = self._plain(kind, cells)
        raw = [
            cell.strip() if canonical is not None else None  # type: ignore[attr-defined]
            for cell, canonical in zip(cells, plain, strict=True)
        ]
        column = PointColumn(kind, raw, plain, [])
        for at, cell in enumerate(cells):
            if plain[at] is None and cell not in ("", None):
                self._read_other(column, at, cell)
        return column

    def _plain(self, kind: str, cells: Sequence[object]) -> list[str | None]:
        if kind == "phone":
            fast = self._phones.fast_e164
            return [fast(cell) if type(cell) is str and cell else None for cell in cells]
        if kind == "email":
            return [
                cell.lower()
                if type(cell) is str and _PLAIN_EMAIL.fullmatch(cell) and len(cell) <= _LONGEST_EMAIL
                else None
                for cell in cells
            ]
        if kind == "telegram":
            return [
                cell.lower().lstrip("@") if type(cell) is str and _PLAIN_USER.fullmatch(cell) else None
                for cell in cells
            ]
        return [None] * len(cells)
