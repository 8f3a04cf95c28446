"""What an import is described with, from the scanned file to the report. No files, no SQL."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from desktop_app.consent.model import Declaration as Declaration
from desktop_app.contacts.model import KINDS, STANDARD_FIELDS
from desktop_app.errors import UserError

OnMatch = Literal["update", "fill", "skip"]
TAGS = "tags"
CONSENT = "consent"
NEW_PREFIX = "new:"
LEAVE_OUT = ("", "-", "skip")
FIELDS = frozenset({field.key for field in STANDARD_FIELDS} | set(KINDS) | {TAGS, CONSENT})
"""What a column may become in every book, custom fields aside."""

MANY_EXAMPLES = 5


@dataclass(frozen=True)
class SheetInfo:
    """A sheet of a workbook. ``looks_like_people`` goes from 0 to 1."""

    name: str
    rows: int
    columns: int
    looks_like_people: float


@dataclass(frozen=True)
class ColumnTarget:
    """What a column becomes: a column of contact, a kind of contact point, ``tags``, ``consent``,
    ``new:Label`` for a custom field to be made, or None to leave it out. ``confidence``: 0 to 1.
    """

    field: str | None
    confidence: float = 1.0


@dataclass(frozen=True)
class Mapping:
    """Column index -> target. ``custom`` names the custom fields that a column may become."""

    targets: AnyMapping[int, ColumnTarget]
    custom: frozenset[str] = frozenset()

    def field_of(self, column: int) -> str | None:
        target = self.targets.get(column)
        return None if target is None else target.field

    def with_target(self, column: int, wanted: str | None) -> Mapping:
        """A copy in which the owner has decided about one column.

        Raises UserError ``import.unknown_field``.
        """
        name = None if wanted is None else wanted.strip()
        if name is None or name in LEAVE_OUT:
            target = ColumnTarget(None)
        elif (
            name in FIELDS or name in self.custom or name.removeprefix(NEW_PREFIX) not in ("", name)
        ):
            target = ColumnTarget(name)
        else:
            raise UserError("import.unknown_field", field=name)
        return replace(self, targets={**self.targets, column: target})

    def with_header(self, headers: Sequence[str], header: str, wanted: str | None) -> Mapping:
        """As with_target, for the column under a header. Raises ``import.unknown_header`` too."""
        return self.with_target(column_of(headers, header), wanted)

    def header_fields(self, headers: Sequence[str]) -> dict[str, str]:
        """Header -> field of all columns that are not left out."""
        found: dict[str, str] = {}
        for column, target in sorted(self.targets.items()):
            if target.field is not None and column < len(headers):
                found.setdefault(headers[column], target.field)
        return found


def column_of(headers: Sequence[str], header: str) -> int:
    """The column under a header, as typed or nearly so. Raises ``import.unknown_header``."""
    if header in headers:
        return headers.index(header)
    plain = [" ".join(each.casefold().split()) for each in headers]
    wanted = " ".join(header.casefold().split())
    if wanted not in plain:
        raise UserError("import.unknown_header", header=header, headers=", ".join(headers))
    return plain.index(wanted)


@dataclass(frozen=True)
class Scan:
    """A file, looked at. Rows are numbered from 1 as the spreadsheet program numbers them.

    ``header_row`` is None where there is no header: ``headers`` are then the column letters.
    ``sample`` holds the cells of the first data rows as the file gives them, ``row_estimate`` the
    rows below the header that are not blank, or None where counting would mean reading it all.
    """

    path: Path
    file_name: str
    sha256: str
    format: str
    encoding: str | None
    delimiter: str | None
    sheets: list[SheetInfo]
    sheet: str | None
    header_row: int | None
    headers: list[str]
    sample: list[list[object]]
    sample_row_numbers: list[int]
    guess: Mapping
    remembered: bool
    row_estimate: int | None

    def column(self, header: str) -> int:
        """The column under a header. Raises UserError ``import.unknown_header``."""
        return column_of(self.headers, header)


@dataclass(frozen=True)
class Options:
    """What the owner says about the file as a whole.

    ``on_match``: ``fill`` fills empty fields, ``update`` also replaces filled ones, ``skip``
    leaves people who are known as they are. ``declaration`` None means that nobody is known to
    have agreed; with it, ``consent_column`` limits it to the rows whose cell says yes.
    """

    source: str | None
    region: str = "KH"
    on_match: OnMatch = "fill"
    declaration: Declaration | None = None
    consent_column: int | None = None


@dataclass(frozen=True)
class Counts:
    """What becomes of the rows below the header that are not blank."""

    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicate: int = 0
    rejected: int = 0

    @property
    def balanced(self) -> bool:
        """Whether every row is accounted for exactly once."""
        parts = self.created + self.updated + self.unchanged + self.duplicate + self.rejected
        return self.rows == parts


@dataclass(frozen=True)
class Issue:
    """Something about one cell: a problem, or a repair, where ``new`` is what it became."""

    row: int
    code: str
    header: str | None
    value: str
    new: str | None = None


@dataclass(frozen=True)
class Reject:
    """A row that could not be kept, with its cells as text."""

    row: int
    code: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class PreviewCell:
    """What a cell becomes. ``reason`` is the code of a repair, ``doubt`` that of a problem."""

    new: str
    old: str
    reason: str | None = None
    doubt: str | None = None


@dataclass(frozen=True)
class PreviewRow:
    """A row of the sample; one cell a column of the file."""

    number: int
    cells: list[PreviewCell]


@dataclass(frozen=True)
class Plan:
    """A dry run. Only a plan can be applied.

    ``issues`` and ``repairs`` count by code; ``examples`` holds at most five of each. ``rejects``
    counts rows; ``consent_rows`` those whose people are said to have agreed.
    """

    scan: Scan
    mapping: Mapping
    options: Options
    counts: Counts
    issues: AnyMapping[str, int]
    examples: AnyMapping[str, list[Issue]]
    repairs: AnyMapping[str, int]
    rejects: int
    consent_rows: int
    preview: list[PreviewRow]


@dataclass(frozen=True)
class Report:
    """What an applied import did. ``granted`` counts the identifiers that may now be contacted.

    ``change_id`` is what undoes it; None if nothing changed.
    """

    batch_id: int
    change_id: int | None
    counts: Counts
    issues: AnyMapping[str, int]
    repairs: AnyMapping[str, int]
    seconds: float
    mapping: AnyMapping[str, str]
    granted: int
    headers: Sequence[str]
    rejects: Sequence[Reject]


@dataclass(frozen=True)
class BatchInfo:
    """An import that was applied; ``undone`` if it was taken back since."""

    id: int
    file_name: str
    sheet: str | None
    sha256: str
    source: str
    imported_at: str
    counts: Counts
    undone: bool
    sample: bool
