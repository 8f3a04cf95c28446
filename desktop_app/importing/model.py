"""The data of an import, from the scanned file to the report. No files, no SQL."""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from desktop_app.consent.model import ANY, Declaration
from desktop_app.contacts.model import CUSTOM_TYPES, KINDS, STANDARD_FIELDS, Channel, FieldType
from desktop_app.errors import UserError
from desktop_app.importing.activity_fields import ALL_FIELDS as RECORD_FIELDS
from desktop_app.importing.answers.counts import Answers
from desktop_app.importing.answers.words import AnswerCount
from desktop_app.phones import DEFAULT_REGION
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
"""The targets of columns in every book, custom fields aside. ``opt_out``: who asked to stop.
``label``: the label of the column of points that it belongs to.
"""
REPAIRS = (
    *("phone.split", "phone.float_cell", "phone.international_prefix", "phone.trunk_zero"),
    *("phone.khmer_digits", "phone.apostrophe", "phone.country_code_plus", "phone.zero_restored"),
    *("name.all_caps", "name.comma", "name.beside_number", "date.from_buddhist"),
    *("text.nothing", "text.entities", "text.direction_marks", "text.misread"),
)
"""The codes of the repairs that ``Options.without_repairs`` can switch off."""

MANY_EXAMPLES = 5


@dataclass(frozen=True)
class SheetInfo:
    """A sheet of a workbook. ``looks_like_people``: from 0 to 1. ``head``: its first non-blank rows
    as text. ``below_header``: how many rows follow the header.
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
    ``new:number:Label`` for a new custom field, or None to exclude it. ``confidence``: 0 to 1. If
    ``field`` is None: ``offered`` is the custom field it could become, such as ``new:date:Last
    visit``, ``instead`` the field that its header names but another column fills.
    """

    field: str | None
    confidence: float = 1.0
    offered: str | None = None
    instead: str | None = None


def new_field(name: str) -> tuple[FieldType, str] | None:
    """The type and label of ``new:Label`` or ``new:number:Label``; None for other texts.

    If the label itself begins with a type and a colon, the type must be given.
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
    """Column index -> target. ``custom``: the custom fields that a column may become."""

    targets: AnyMapping[int, ColumnTarget]
    custom: frozenset[str] = frozenset()

    def field_of(self, column: int) -> str | None:
        target = self.targets.get(column)
        return None if target is None else target.field

    def with_target(self, column: int, wanted: str | None) -> Mapping:
        """A copy with the user's choice for one column.

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
        """As with_target, for the column with a header. Also raises ``import.unknown_header``."""
        return self.with_target(column_of(headers, header), wanted)

    def header_fields(self, headers: Sequence[str]) -> dict[str, str]:
        """Header -> field of all columns that are not excluded."""
        found: dict[str, str] = {}
        for column, target in sorted(self.targets.items()):
            if target.field is not None and column < len(headers):
                found.setdefault(headers[column], target.field)
        return found


def column_of(headers: Sequence[str], header: str) -> int:
    """The column with a header, as typed or nearly so. Raises ``import.unknown_header``."""
    if header in headers:
        return headers.index(header)
    plain = [" ".join(each.casefold().split()) for each in headers]
    wanted = " ".join(header.casefold().split())
    if wanted not in plain:
        raise UserError("import.unknown_header", header=header, headers=", ".join(headers))
    return plain.index(wanted)


@dataclass(frozen=True)
class Scan:
    """A scanned file. Rows are numbered from 1 as in the spreadsheet program.

    ``header_row``: None without a header, then ``headers`` are the column letters; for a header
    over ``header_rows`` rows it is the last, and their words are joined. ``sample``: the first data
    rows, unchanged. ``row_estimate``: how many rows there are, None if unknown. ``hidden_columns``:
    hidden in the spreadsheet program, so the guess excludes them. ``date_orders``: the order of
    dates in digits in the columns whose cells tell. ``failed_cells``: formulas with an error or no
    result, imported as empty cells. ``sides``: several lists side by side; all other values
    describe them as if they were stacked. ``titles``: the rows above the header; ``above``: the
    rows there that hold people, see above.py. ``stop_sheets``: the other sheets whose names say
    that they list people who must not be messaged. ``access``: the user's input for opening the
    file, never stored. ``kind``: the likely kind of the rows; ``guess`` is for people, see
    Importing.guess_for.
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
        """The column with a header. Raises UserError ``import.unknown_header``."""
        return column_of(self.headers, header)


@dataclass(frozen=True)
class Options:
    """The user's choices for the whole file.

    ``on_match``: ``fill`` fills empty fields, ``update`` also replaces filled ones, ``skip`` leaves
    known people unchanged. ``declaration`` None means that nobody is known to have agreed;
    otherwise ``consent_column`` limits it to the rows whose cell says yes.

    ``answers``: the user's meanings of answers in a column of consent, by ``answer_key`` of
    answers.words. ``proof``: a file that proves the declaration; the book stores it.

    ``without_repairs``: codes of REPAIRS that are switched off; a phone number that needs one is
    kept for review instead. ``dates``: what 03/04/2024 means in every column; None to decide by
    each column's other dates, day first if they don't tell. ``buddhist``: whether years from 2400
    mean the Buddhist Era; None if not asked yet.

    ``kind``: the kind of the rows. ``per_column``: columns or fields with another mode than
    ``on_match`` for known people; numbers and addresses are only added, never replaced.
    ``id_column``: a column of a custom field, existing or new, whose value identifies the person:
    the same value is the same person whatever the number and name, another value another person.

    For ``purchases`` and ``interactions``: ``create_people`` creates unknown people, whose rows are
    otherwise rejects; ``currency`` applies to amounts that name none (None makes such rows
    rejects); ``interaction_kind`` applies to interactions that name none. ``opt_out_channel``: the
    channel of stops, ``*`` for all.
    """

    source: str | None
    region: str = DEFAULT_REGION
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
    opt_out_channel: Channel = ANY
    proof: Path | None = None


@dataclass(frozen=True)
class SavedMapping:
    """A named mapping, for use on other files by their headers.

    ``columns``: header -> field. ``options``: the other stored choices, see Importing.save_mapping.
    """

    name: str
    columns: AnyMapping[str, str]
    options: AnyMapping[str, object]
    saved_at: str


@dataclass(frozen=True)
class RowCounts:
    """How the non-blank rows below the header were handled. plan.py defines each count for people,
    purchases, interactions and stops.
    """

    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicate: int = 0
    rejected: int = 0

    @property
    def balanced(self) -> bool:
        """Whether each row is counted exactly once."""
        parts = self.created + self.updated + self.unchanged + self.duplicate + self.rejected
        return self.rows == parts


@dataclass(frozen=True)
class Issue:
    """An issue of one cell: a problem, or a repair, whose result is ``new``."""

    row: int
    code: str
    header: str | None
    value: str
    new: str | None = None


@dataclass(frozen=True)
class Reject:
    """A row that could not be imported, with its cells as text."""

    row: int
    code: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class PreviewCell:
    """The result of a cell. ``reason``: the code of a repair; ``doubt``: that of a problem."""

    new: str
    old: str
    reason: str | None = None
    doubt: str | None = None


@dataclass(frozen=True)
class PreviewRow:
    """A row of the sample; one cell per column of the file."""

    number: int
    cells: list[PreviewCell]


@dataclass(frozen=True)
class FieldChange:
    """A change of a person by a row: a column of contact, a kind of contact point, ``tags`` or
    ``new:Label``. ``before`` is empty for an added value.
    """

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class RowExample:
    """A row of the sheet and its person. ``same_as``: the row of the same person above it.
    ``changes``: the changes of a person of the book.
    """

    row: int
    name: str
    same_as: int | None = None
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class Plan:
    """A dry run, which can be applied.

    ``issues`` and ``repairs`` are counts by code; ``examples`` holds at most five of each,
    ``outcomes`` at most ten rows of each count, by its name in RowCounts. ``rejects`` counts rows,
    ``said`` those that agree or say no. ``people_created`` and ``people_updated`` count people,
    even if ``counts`` counts other records. ``answers``: the answers in columns of consent.
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
    """The result of an applied import. ``granted``: how many identifiers may now be contacted;
    ``stopped`` and ``denied``: how many opt-outs and refusals were recorded. Undoing the import
    does not change these. ``said``: the rows behind them, as in the plan.

    ``change_id``: the change to undo; None if nothing changed. ``examples`` holds at most five of
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
    """An applied import; ``undone`` if it was undone later."""

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
