"""What an import is described with, from the scanned file to the report. No files, no SQL."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from desktop_app.consent.model import ANY
from desktop_app.consent.model import Declaration as Declaration
from desktop_app.contacts.model import CUSTOM_TYPES, KINDS, STANDARD_FIELDS, FieldType
from desktop_app.errors import UserError
from desktop_app.importing.activity_fields import ALL_FIELDS as RECORD_FIELDS
from desktop_app.importing.answers.counts import Answers
from desktop_app.importing.answers.words import AnswerCount
from desktop_app.readers.source import NO_ACCESS, Access, FileBytes
from desktop_app.text.dates import DateOrder

OnMatch = Literal["update", "fill", "skip"]
ColumnMode = Literal["update", "fill", "keep"]
Kind = Literal["people", "opt_outs", "purchases", "interactions"]
TAGS = "tags"
CONSENT = "consent"
OPT_OUT = "opt_out"
LABEL = "label"
NEW_PREFIX = "new:"
LEAVE_OUT = ("", "-", "skip")
FIELDS = frozenset(
    {field.key for field in STANDARD_FIELDS}
    | {*KINDS, TAGS, CONSENT, OPT_OUT, LABEL}
    | RECORD_FIELDS
)
"""What a column may become in every book, custom fields aside. ``opt_out``: who asked to stop.
``label``: what kind of number or address stands in the column of points that it belongs to.
"""
REPAIRS = (
    *("phone.split", "phone.float_cell", "phone.international_prefix", "phone.trunk_zero"),
    *("phone.khmer_digits", "phone.apostrophe", "phone.country_code_plus", "phone.zero_restored"),
    *("name.all_caps", "name.comma", "name.beside_number", "date.from_buddhist"),
    *("text.nothing", "text.entities", "text.direction_marks", "text.misread"),
)
"""The codes of all repairs that ``Options.without_repairs`` can switch off."""

MANY_EXAMPLES = 5


@dataclass(frozen=True)
class SheetInfo:
    """A sheet of a workbook. ``looks_like_people`` goes from 0 to 1; ``head`` is its first rows
    that are not blank, as one reads them; ``below_header`` counts the rows under its header.
    """

    name: str
    rows: int
    columns: int
    looks_like_people: float
    head: Sequence[Sequence[str]] = ()
    hidden: bool = False
    below_header: int = 0


@dataclass(frozen=True)
class ColumnTarget:
    """What a column becomes: a column of contact, a kind of contact point, ``tags``, ``consent``,
    ``opt_out``, ``label``, ``purchase.amount`` and the like (see records.model), ``new:Label`` or
    ``new:number:Label`` for a custom field to be made, or None to leave it out. ``confidence``: 0
    to 1. ``offered``, where ``field`` is None: the custom field that the column could become, such
    as ``new:date:Last visit``. ``instead``, there too: what the header names and another fills.
    """

    field: str | None
    confidence: float = 1.0
    offered: str | None = None
    instead: str | None = None


def new_field(name: str) -> tuple[FieldType, str] | None:
    """The type and label that ``new:Label`` or ``new:number:Label`` asks for; None for others.

    A label that begins with the name of a type and a colon needs its own type before it.
    """
    if not name.startswith(NEW_PREFIX):
        return None
    rest = name.removeprefix(NEW_PREFIX)
    for kind in CUSTOM_TYPES:
        if rest.startswith(f"{kind}:"):
            rest = rest.removeprefix(f"{kind}:").strip()
            return (kind, rest) if rest else None
    return ("text", rest.strip()) if rest.strip() else None


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
        elif name in FIELDS or name in self.custom or new_field(name) is not None:
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

    ``header_row`` is None where there is no header: ``headers`` are then the column letters. Of a
    header over ``header_rows`` rows it is the last, and their words are joined. ``sample`` holds
    the first data rows as they are, ``row_estimate`` how many there are, or None if nobody knows.
    ``hidden_columns``: those that the spreadsheet program does not show, left out by the guess.
    ``date_orders``: how dates in digits are read in a column, where its cells tell.
    ``failed_cells``: formulas of a workbook that hold an error or no result; they come in empty.
    ``sides``: several lists beside each other; all else is said as if they stood under each other.
    ``titles``: what stands above the header, and ``above`` the rows there that are none, see above.
    ``stop_sheets``: the other sheets whose names say that they list who is not to be messaged.
    ``access``: what the owner said so that it could be read; it is kept nowhere.
    ``kind``: what the rows seem to be; ``guess`` is that of people, see Importing.guess_for.
    """

    path: Path | FileBytes
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
    header_rows: int = 1
    hidden_columns: frozenset[int] = frozenset()
    date_orders: AnyMapping[int, DateOrder] = field(default_factory=dict)
    failed_cells: int = 0
    kind: Kind = "people"
    access: Access = NO_ACCESS
    sides: tuple[tuple[int | None, ...], ...] = ()
    titles: tuple[str, ...] = ()
    above: AnyMapping[int, bool] = field(default_factory=dict)
    stop_sheets: tuple[Scan, ...] = ()

    def column(self, header: str) -> int:
        """The column under a header. Raises UserError ``import.unknown_header``."""
        return column_of(self.headers, header)


@dataclass(frozen=True)
class Options:
    """What the owner says about the file as a whole.

    ``on_match``: ``fill`` fills empty fields, ``update`` also replaces filled ones, ``skip``
    leaves people who are known as they are. ``declaration`` None means that nobody is known to
    have agreed; with it, ``consent_column`` limits it to the rows whose cell says yes.

    ``answers``: what the owner said that answers of a column of consent mean, by answers.words
    ``answer_key``. ``proof``: a file that shows it, which the book keeps with what it proves.

    ``without_repairs``: codes of REPAIRS that are not to be made; a phone number that would need
    one is kept for review instead. ``dates``: what 03/04/2024 means, in every column; None to let
    each column's other dates tell, the day first where they don't. ``buddhist``: whether years of
    2400 or more are Buddhist Era; None if nobody was asked yet.

    ``kind``: what a row of the file is. ``per_column``: columns, or fields, that people who are
    known get filled, replaced or kept otherwise than ``on_match`` says; numbers and addresses are
    only ever added. ``id_column``: a column of a custom field, or of none yet, whose value says
    who it is: the same person even with another number and name, another one even with the same.

    Of ``purchases`` and ``interactions``: ``create_people`` makes those who are not known, who are
    rejects without it; ``currency`` is that of amounts that name none (None: such rows are
    rejects), ``interaction_kind`` that of interactions. ``opt_out_channel``: what is stopped by
    those who asked to, ``*`` for everything.
    """

    source: str | None
    region: str = "KH"
    on_match: OnMatch = "fill"
    declaration: Declaration | None = None
    consent_column: int | None = None
    answers: AnyMapping[str, bool] = field(default_factory=dict)
    without_repairs: frozenset[str] = frozenset()
    dates: DateOrder | None = None
    buddhist: bool | None = None
    kind: Kind = "people"
    per_column: AnyMapping[int | str, ColumnMode] = field(default_factory=dict)
    id_column: int | None = None
    create_people: bool = False
    currency: str | None = None
    interaction_kind: str = "note"
    opt_out_channel: str = ANY
    proof: Path | None = None


@dataclass(frozen=True)
class SavedMapping:
    """A mapping with a name, to be used on other files by their headers.

    ``columns``: header -> field. ``options``: what else was said, see Importing.save_mapping.
    """

    name: str
    columns: AnyMapping[str, str]
    options: AnyMapping[str, object]
    saved_at: str


@dataclass(frozen=True)
class RowCounts:
    """What becomes of the rows below the header that are not blank. See plan for what each means
    where a row is no person but a purchase, an interaction, or somebody's wish to stop.
    """

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
class FieldChange:
    """What a row changes about somebody: a column of contact, a kind of contact point, ``tags`` or
    ``new:Label``; ``before`` is empty for what comes to it.
    """

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class RowExample:
    """A row of the sheet and whom it is about. ``same_as``: the row of the same person above it;
    ``changes``: what it changes about somebody of the book.
    """

    row: int
    name: str
    same_as: int | None = None
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class Plan:
    """A dry run. Only a plan can be applied.

    ``issues`` and ``repairs`` count by code; ``examples`` holds at most five of each, ``outcomes``
    at most ten rows of each count, by its name in RowCounts. ``rejects`` counts rows, ``said``
    those that agree or say no. ``people_created`` and ``people_updated`` are people, also where
    ``counts`` are of something else. ``answers``: what stands in columns of consent.
    """

    scan: Scan
    mapping: Mapping
    options: Options
    counts: RowCounts
    issues: AnyMapping[str, int]
    examples: AnyMapping[str, list[Issue]]
    repairs: AnyMapping[str, int]
    rejects: int
    preview: list[PreviewRow]
    said: Answers = field(default_factory=Answers)
    people_created: int = 0
    people_updated: int = 0
    answers: AnyMapping[str, AnswerCount] = field(default_factory=dict)
    outcomes: AnyMapping[str, Sequence[RowExample]] = field(default_factory=dict)


@dataclass(frozen=True)
class Report:
    """What an applied import did. ``granted`` counts the identifiers that may now be contacted,
    ``stopped`` those whose opt-out was recorded and ``denied`` those whose no was; an undo of the
    import leaves these as they are. ``said``: the rows behind them, as in the plan.

    ``change_id`` is what undoes it; None if nothing changed. ``examples`` holds at most five of
    each issue and repair.
    """

    batch_id: int
    change_id: int | None
    counts: RowCounts
    issues: AnyMapping[str, int]
    repairs: AnyMapping[str, int]
    seconds: float
    mapping: AnyMapping[str, str]
    granted: int
    headers: Sequence[str]
    rejects: Sequence[Reject]
    stopped: int = 0
    denied: int = 0
    said: Answers = field(default_factory=Answers)
    answers: AnyMapping[str, AnswerCount] = field(default_factory=dict)
    kind: Kind = "people"
    people_created: int = 0
    people_updated: int = 0
    examples: AnyMapping[str, Sequence[Issue]] = field(default_factory=dict)


@dataclass(frozen=True)
class BatchInfo:
    """An import that was applied; ``undone`` if it was taken back since."""

    id: int
    file_name: str
    sheet: str | None
    sha256: str
    source: str
    imported_at: str
    counts: RowCounts
    undone: bool
    sample: bool
    kind: Kind = "people"
