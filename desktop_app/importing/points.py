"""Reads columns of contact points, block by block.

A plain cell (one valid number, address or user name, without repairs) is one text next to the typed
one. Every other cell goes through the readers of phones and contacts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from desktop_app import phones
from desktop_app.contacts.keys import point_text
from desktop_app.contacts.model import PointInput, PointKind, PointValue
from desktop_app.contacts.points import read_point
from desktop_app.importing.vocabulary import is_blank_answer
from desktop_app.phone_bulk import BulkReader
from desktop_app.phones import PhoneReading
from desktop_app.readers.cell_errors import error_code
from desktop_app.text import whatsapp
from desktop_app.text.digits import only_digits
from desktop_app.text.phone_cells import cell_text
from desktop_app.text.phone_words import FAX_OR_PAGER

PLAIN_STATUS: dict[str, tuple[str, str | None]] = {
    "phone": ("valid", "mobile"),
    "email": ("unchecked", None),
    "telegram": ("unchecked", None),
}
"""The kinds that can be plain, with the status and line type of plain ones."""

_PLAIN_EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+")
# addresses of WhatsApp and internationalized domains
_SPECIAL_EMAIL = re.compile(r"@(?:c|g)\.us$|@s\.whatsapp\.net$|xn--", re.IGNORECASE)
_PLAIN_USER = re.compile(r"@?[A-Za-z][A-Za-z0-9_]{2,31}")
NOT_REPAIRED = "phone.not_repaired"
FAX = "phone.fax"
_REFUSED = frozenset((FAX, "phone.denied"))
_TOO_LONG = 255
# how Google joins several values in one cell
_JOINED = re.compile(r"(?<!\s)\s*:::\s*")
_LABEL_MARK = re.compile(r"^\*\s*")
# words that programs write in label columns and that tell the user nothing
_NO_LABELS = frozenset({"smtp", "ex"})
_HOSTS: tuple[tuple[PointKind, re.Pattern[str]], ...] = (
    ("facebook", re.compile(r"\b(?:facebook\.com|fb\.com|fb\.me)/", re.I)),
    ("messenger", re.compile(r"\b(?:m\.me|messenger\.com)/", re.I)),
    ("telegram", re.compile(r"\b(?:t\.me|telegram\.me|telegram\.dog)/|\btg://", re.I)),
    ("instagram", re.compile(r"\binstagram\.com/", re.I)),
    ("email", re.compile(r"^[^@\s]+@[^@\s.]+\.\S+$")),
)
_MIXED = frozenset({"phone", "telegram", "facebook", "messenger", "instagram", "email"})


class PointIssue(NamedTuple):
    """An issue of one cell: its position in the column, a code, the value, and its replacement."""

    at: int
    code: str
    value: str
    new: str | None = None


@dataclass
class PointColumn:
    """One column of a block.

    ``raw`` and ``canonical``: of plain cells, "" for others, which are in ``others`` by position.
    The ``new`` of a repair is left to ``PointReader.shown``, because few are displayed. ``named``,
    by position: numbers that a cell names but that are not points, such as a fax or a wrong number;
    a stop covers them, too.
    """

    kind: PointKind
    raw: list[str]
    canonical: list[str]
    others: dict[int, list[PointValue]] = field(default_factory=dict)
    repairs: list[PointIssue] = field(default_factory=list)
    problems: list[PointIssue] = field(default_factory=list)
    named: dict[int, list[str]] = field(default_factory=dict)

    def numbers_beside(self, at: int, found: Iterable[str | None]) -> None:
        """Stores numbers that a cell names besides its points."""
        held = {value.canonical for value in self.points(at)}
        if new := [one for one in dict.fromkeys(found) if one is not None and one not in held]:
            self.named[at] = [*self.named.get(at, ()), *new]

    def points(self, at: int) -> list[PointValue]:
        """The points of one cell, plain or not."""
        canonical = self.canonical[at]
        if not canonical:
            return self.others.get(at, [])
        status, line_type = PLAIN_STATUS[self.kind]
        return [PointValue(self.kind, self.raw[at], canonical, None, status, line_type)]


class PointReader:
    """Reads the contact points of one file. ``region``: for numbers without a country code.

    ``without``: codes of repairs that are switched off; a number that needs one is kept for review.
    """

    def __init__(self, region: str, without: frozenset[str] = frozenset()) -> None:
        self._region = region
        self._without = without
        self._phones = BulkReader(region)
        self._cuts: dict[str, int] = {}

    def read(self, kind: PointKind, cells: Sequence[object]) -> PointColumn:
        """A column of cells of one kind."""
        plain = self._plain(kind, cells)
        raw = [
            str(cell).strip() if canonical else ""
            for cell, canonical in zip(cells, plain, strict=True)
        ]
        column = PointColumn(kind, raw, plain)
        for at, canonical in enumerate(plain):
            cell = cells[at]
            if (
                not canonical
                and cell not in ("", None)
                and not (kind == "phone" and type(cell) is str and self._repaired(column, at, cell))
            ):
                self._read_other(column, at, cell)
        return column

    def _repaired(self, column: PointColumn, at: int, cell: str) -> bool:
        """Reads a number without the zero or plus that spreadsheets remove, which in many lists is
        every fifth. Same result as ``_read_other`` in fewer steps.
        """
        found = self._phones.fast_repaired(cell)
        if found is None or found[1] in self._without:
            return False
        column.raw[at], column.canonical[at] = cell_text(cell), found[0]
        column.repairs.append(PointIssue(at, found[1], column.raw[at]))
        return True

    def shown(self, values: Sequence[PointValue]) -> str:
        """The points of a cell as people write them."""
        return ", ".join(
            phones.national(value.canonical, self._region)
            if value.canonical and value.canonical.startswith("+")
            else value.canonical or value.raw
            for value in values
        )

    def search_text(self, kind: PointKind, canonical: str) -> str:
        """``contacts.keys.point_text`` of a plain point."""
        if kind != "phone":
            return canonical if kind == "email" else f"@{canonical}"
        head = canonical[:6]
        cut = self._cuts.get(head)
        if cut is None:
            cut = self._cuts[head] = self._cut(canonical)
        if not cut:
            return point_text(kind, canonical, canonical, self._region)
        return f"0{canonical[cut:]} {canonical[1:]}"

    def _cut(self, canonical: str) -> int:
        """The start of the national number if it can be written as 0 and the rest, otherwise 0."""
        national = only_digits(phones.national(canonical, self._region))
        plain = national.startswith("0") and canonical.endswith(national[1:])
        return len(canonical) - len(national) + 1 if plain else 0

    def _plain(self, kind: PointKind, cells: Sequence[object]) -> list[str]:
        if kind == "phone":
            fast = self._phones.fast_e164
            return [(fast(cell) or "") if type(cell) is str and cell else "" for cell in cells]
        if kind == "email":
            return [
                cell.lower()
                if type(cell) is str
                and _PLAIN_EMAIL.fullmatch(cell)
                and len(cell) < _TOO_LONG
                and not _SPECIAL_EMAIL.search(cell)
                else ""
                for cell in cells
            ]
        if kind == "telegram":
            return [
                cell.lower().lstrip("@")
                if type(cell) is str and _PLAIN_USER.fullmatch(cell)
                else ""
                for cell in cells
            ]
        return [""] * len(cells)

    def _read_other(self, column: PointColumn, at: int, cell: object) -> None:
        text = cell_text(cell)
        if is_blank_answer(text):
            return
        if code := error_code(text):
            column.problems.append(PointIssue(at, code, text))
            return
        if ":::" in text:
            cell = text = _JOINED.sub("; ", text)
        kind = _kind_of(column.kind, text)
        if kind == "phone":
            self._read_phones(column, at, cell, text)
            return
        values = read_point(PointInput(kind, text), self._region)
        column.others[at] = values
        column.problems += [
            PointIssue(at, value.problem, value.raw) for value in values if value.problem
        ]
        if _REFUSED.intersection(value.problem for value in values):
            column.numbers_beside(at, (reading.named for reading in self._phones.read(text)))

    def _read_phones(self, column: PointColumn, at: int, cell: object, text: str) -> None:
        readings = every = self._phones.read(cell)
        if self._without:
            readings = self._as_typed(readings, text)
        if len(readings) == 1 and column.kind == "phone" and _is_plain(readings[0]):
            column.raw[at], column.canonical[at] = text, str(readings[0].e164)
        else:
            column.others[at] = [_point(reading, text, len(readings)) for reading in readings]
            column.numbers_beside(at, (one.e164 or one.named for one in every))
        repairs = {reading.repair for reading in readings if reading.repair}
        column.repairs += [PointIssue(at, code, text) for code in sorted(repairs)]
        column.problems += [
            PointIssue(at, reading.problem, reading.raw, reading.note)
            for reading in readings
            if reading.problem
        ]

    def _as_typed(self, readings: Sequence[PhoneReading], text: str) -> tuple[PhoneReading, ...]:
        """The numbers without the repairs that are switched off."""
        if "phone.split" in self._without and any(r.repair == "phone.split" for r in readings):
            return (_refused(readings[0], text),)
        return tuple(
            _refused(reading, reading.raw)
            if reading.valid and self._without.intersection(reading.repairs)
            else reading
            for reading in readings
        )


def label_points(column: PointColumn, labels: Sequence[object]) -> None:
    """Adds the labels of another column to points without one.

    A number labelled as a fax or pager gets an issue: nobody reads messages there.
    """
    for at, cell in enumerate(labels):
        label = _LABEL_MARK.sub("", cell_text(cell)) if cell not in ("", None) else ""
        values = column.points(at) if label and label.lower() not in _NO_LABELS else []
        if values and column.kind == "phone" and FAX_OR_PAGER.search(label):
            column.problems.append(PointIssue(at, FAX, values[0].raw))
            column.others[at] = []
            column.raw[at] = column.canonical[at] = ""
            column.numbers_beside(at, (value.canonical for value in values))
        elif values:
            column.others[at] = [
                replace(value, label=value.label or label[:_TOO_LONG]) for value in values
            ]
            column.raw[at] = column.canonical[at] = ""


def _refused(reading: PhoneReading, raw: str) -> PhoneReading:
    return replace(
        reading,
        raw=raw,
        e164=None,
        valid=False,
        type="unknown",
        repair=None,
        problem=NOT_REPAIRED,
        note=None,
        repairs=(),
    )


def _is_plain(reading: PhoneReading) -> bool:
    return reading.valid and reading.note is None and reading.type == PLAIN_STATUS["phone"][1]


def _kind_of(kind: PointKind, text: str) -> PointKind:
    """The kind by the cell's own form: links and e-mail addresses are often in the wrong column."""
    if kind not in _MIXED:
        return kind
    if whatsapp.is_address(text) or whatsapp.has_hidden_id(text):
        # in an e-mail column it is a WhatsApp address; a phone column says that it is the number
        return kind if kind in ("phone", "email") else "whatsapp"
    return next((other for other, pattern in _HOSTS if pattern.search(text)), kind)


def _point(reading: PhoneReading, text: str, count: int) -> PointValue:
    return PointValue(
        "phone",
        # one number in a cell: the cell as typed is the truth
        text if count == 1 else reading.raw,
        reading.e164,
        # the note of a refused number is a suggestion, not the user's text
        reading.note if reading.valid else None,
        "valid" if reading.valid else "invalid",
        reading.type if reading.valid else None,
        reading.problem,
    )
