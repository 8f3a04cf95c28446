"""The decisions made so far in one run of the wizard. No widgets, and no reads.

The page keeps its draft by reference in its state, so it outlives a change of language.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Literal

from desktop_app.consent.model import Declaration
from desktop_app.consent.moments import check_past, read_moment
from desktop_app.contacts.model import KINDS, Channel
from desktop_app.errors import UserError
from desktop_app.importing.model import (
    CONSENT,
    LABEL,
    NEW_PREFIX,
    OPT_OUT,
    TAGS,
    BatchInfo,
    ColumnMode,
    Kind,
    Mapping,
    Options,
    Plan,
    PreviewRow,
    Report,
    Scan,
    new_field,
)
from desktop_app.importing.vocabulary import is_bought
from desktop_app.phones import DEFAULT_REGION
from desktop_app.readers.source import NO_ACCESS, Access, FileBytes

Agreed = Literal["shown", "column", "none", "bought"]
Given = Path | FileBytes
"""The import source: a file, or pasted text."""

_SEVERAL = frozenset(KINDS) | {TAGS, CONSENT, OPT_OUT, LABEL}


class Step(IntEnum):
    """The steps of the wizard, in their order."""

    FILE = 0
    COLUMNS = 1
    CONSENT = 2
    CHECK = 3
    DONE = 4


@dataclass
class Answers:
    """The owner's answers about consent and source, as typed. ``means``: the meaning of unclear
    answers, by ``answer_key``."""

    agreed: Agreed = "none"
    source: str = ""
    channels: tuple[Channel, ...] = ()
    purpose: str = ""
    method: str = ""
    date: str = ""
    evidence: str = ""
    proof: Path | None = None
    means: dict[str, bool] = field(default_factory=dict)

    @property
    def claims_consent(self) -> bool:
        """Whether the owner declared that anybody agreed."""
        return self.agreed in ("shown", "column")

    def missing(self, now: datetime) -> list[str]:
        """The names of the missing or invalid answers, in the order of the form."""
        if self.agreed == "bought" or is_bought(self.source):
            return ["bought"]
        wanted = ["source"]
        if self.claims_consent:
            wanted += ["channels", "purpose", "method", "date", "evidence"]
        return [name for name in wanted if not self._given(name, now)]

    def missing_source(self) -> str:
        """ "source" or "bought" if the source of the people is missing or not allowed."""
        if is_bought(self.source):
            return "bought"
        return "" if self.source.strip() else "source"

    def _given(self, name: str, now: datetime) -> bool:
        if name == "date":
            return self.date_error(now) is None and bool(self.date.strip())
        value = getattr(self, name)
        return bool(value.strip() if isinstance(value, str) else value)

    def date_error(self, now: datetime) -> UserError | None:
        """Why the date is invalid; None as long as nothing is typed."""
        if not self.date.strip():
            return None
        try:
            check_past(read_moment(self.date), now)
        except UserError as error:
            return error
        return None

    def declaration(self) -> Declaration | None:
        """How these people agreed; None if they did not, or if something is missing."""
        if not self.claims_consent:
            return None
        try:
            return Declaration(
                self.channels, self.purpose, self.method, self.date, self.evidence.strip()
            )
        except UserError:
            return None


@dataclass
class Draft:
    """One run of the wizard.

    ``path``: the current file; ``access``: its password and format, stored nowhere else. ``given``:
    files and folders still to be searched; ``waiting``: files after this one, ``before``: how many
    are done. ``wishes``: the decisions about the file as a whole; source and consent are in
    ``answers``. ``lacking``: headers of the saved mapping ``saved`` that this file does not have.
    ``last``: the file before it in the queue.
    """

    step: Step = Step.FILE
    path: Given | None = None
    access: Access = NO_ACCESS
    given: list[Path] = field(default_factory=list)
    waiting: list[Path] = field(default_factory=list)
    before: int = 0
    wanted_sheet: str | None = None
    wanted_header: int | None = None
    scan: Scan | None = None
    error: UserError | None = None
    mapping: Mapping | None = None
    saved: str = ""
    lacking: list[str] = field(default_factory=list)
    rows: list[PreviewRow] = field(default_factory=list)
    rows_of: object = None
    answers: Answers = field(default_factory=Answers)
    wishes: Options = field(default_factory=lambda: Options(None))
    region: str | None = None
    plan: Plan | None = None
    plan_error: UserError | None = None
    report: Report | None = None
    undone: bool = False
    batches: list[BatchInfo] = field(default_factory=list)
    last: Draft | None = None

    def take(self, scan: Scan, guess: Mapping | None = None) -> None:
        """Continues with a scanned file; decisions about another one are dropped.

        Decisions about the previous file in the queue apply if the columns are the same.
        """
        if self._is_changed(scan):
            self.scan, self.error = scan, None
            self._map(self.mapping or scan.guess)
            return
        kind, last = self.kind_of(scan), self._like(scan)
        self.scan, self.error = scan, None
        self.saved, self.lacking, self.answers.means = "", [], {}
        fresh = replace(
            self.wishes,
            per_column={},
            id_column=None,
            dates=None,
            buddhist=None,
            without_repairs=frozenset(),
        )
        self.wishes = replace(fresh if last is None else last.wishes, kind=kind)
        self._map(scan.guess if guess is None else guess)

    def kind_of(self, scan: Scan) -> Kind:
        """The initial guess of the kind of rows of a file."""
        last = self._like(scan)
        return scan.kind if last is None else last.kind

    def _is_changed(self, scan: Scan) -> bool:
        """Whether it is the current table with other cells, for which all decisions hold: it
        changed meanwhile, or is read differently."""
        old = self.scan
        return (
            old is not None
            and (old.headers, old.sheet, old.header_row)
            == (scan.headers, scan.sheet, scan.header_row)
            and (old.sha256, old.access) != (scan.sha256, scan.access)
        )

    def _like(self, scan: Scan) -> Draft | None:
        """The previous file in the queue, if it has the same columns."""
        last = self.last
        same = last is not None and last.scan is not None and last.scan.headers == scan.headers
        return last if same else None

    @property
    def refused(self) -> bool:
        """Whether the current file can't be read with the last settings, though it could before."""
        scan = self.scan
        return self.error is not None and scan is not None and scan.access != self.access

    def take_access_back(self) -> None:
        """Returns to the previous way of reading the file."""
        if self.scan is not None:
            self.access, self.error = self.scan.access, None

    def set_kind(self, kind: Kind, guess: Mapping) -> None:
        """Sets the kind of rows; ``guess`` is the mapping of the columns then."""
        self.wish(kind=kind, per_column={}, id_column=None)
        self._map(guess)

    def use_saved(self, name: str, mapping: Mapping, options: Options, lacking: list[str]) -> None:
        """Applies a saved mapping."""
        self._map(mapping)
        self.saved, self.lacking = name, lacking
        self.region = options.region
        if options.source and not self.answers.source.strip():
            self.answers.source = options.source
        self.wishes = replace(
            options, source=None, declaration=None, consent_column=None, region=DEFAULT_REGION
        )

    def wish(self, **changes: object) -> None:
        """Makes a decision about the file as a whole; names as in Options."""
        self.wishes = replace(self.wishes, **changes)  # type: ignore[arg-type]

    def wish_of(self, column: int, mode: ColumnMode | None) -> None:
        """Sets what one column does to known people; None for the default of all columns."""
        modes = {at: kept for at, kept in self.wishes.per_column.items() if at != column}
        self.wish(per_column=modes if mode is None else {**modes, column: mode})

    def _map(self, mapping: Mapping) -> None:
        self.mapping = mapping
        self.rows, self.rows_of = [], None
        self.plan, self.plan_error = None, None
        if self.consent_column is None and self.answers.agreed == "column":
            self.answers.agreed = "none"

    @property
    def kind(self) -> Kind:
        """The kind of rows."""
        return self.wishes.kind

    @property
    def creates(self) -> bool:
        """Whether people can be added by it, who need a source."""
        return self.kind == "people" or (self.kind != "opt_outs" and self.wishes.create_people)

    @property
    def steps(self) -> list[Step]:
        """The steps of this kind of file. Only added people can have agreed."""
        return [step for step in Step if step != Step.CONSENT or self.kind == "people"]

    def neighbour(self, by: int) -> Step:
        """The step after or before this one."""
        steps = self.steps
        return steps[max(0, min(len(steps) - 1, steps.index(self.step) + by))]

    @property
    def fields(self) -> set[str]:
        """The fields of the columns, without those left out."""
        targets = self.mapping.targets.values() if self.mapping is not None else ()
        return {target.field for target in targets if target.field is not None}

    def choose(self, column: int, wanted: str | None) -> None:
        """Sets the field of a column. A field that a person has once is then removed from other
        columns."""
        assert self.mapping is not None
        mapping = self.mapping.with_target(column, wanted)
        if wanted is not None and wanted not in _SEVERAL:
            for other, target in self.mapping.targets.items():
                if other != column and target.field == wanted:
                    mapping = mapping.with_target(other, None)
        self.mapping = mapping
        if column == self.wishes.id_column and not self.may_tell_who(column):
            self.wish(id_column=None)
        if self.consent_column is None and self.answers.agreed == "column":
            self.answers.agreed = "none"

    def may_tell_who(self, column: int) -> bool:
        """Whether a column can identify people: one with a custom field, or with none."""
        assert self.mapping is not None
        name = self.mapping.field_of(column)
        return name is None or name in self.mapping.custom or new_field(name) is not None

    def tell_who(self, column: int | None) -> None:
        """Makes a column the one that identifies people; None for none."""
        assert self.mapping is not None
        assert self.scan is not None
        if column is not None and self.mapping.field_of(column) is None:
            wanted = f"{NEW_PREFIX}text:{self.scan.headers[column]}"
            self.mapping = self.mapping.with_target(column, wanted)
        self.wish(id_column=column)

    @property
    def consent_column(self) -> int | None:
        """The column that says who agreed."""
        targets = self.mapping.targets if self.mapping is not None else {}
        return next((at for at, target in targets.items() if target.field == CONSENT), None)

    @property
    def consent_header(self) -> str:
        """The name of that column, "" without one."""
        column = self.consent_column
        return "" if column is None or self.scan is None else self.scan.headers[column]

    def options(self, region: str) -> Options:
        """The options of the plan."""
        people = self.kind == "people"
        by_column = people and self.answers.agreed == "column"
        return replace(
            self.wishes,
            source=self.answers.source.strip() or None,
            region=self.region or region,
            declaration=self.answers.declaration() if people else None,
            consent_column=self.consent_column if by_column else None,
            answers=dict(self.answers.means) if people else {},
            proof=self.answers.proof if people and self.answers.claims_consent else None,
        )

    def plan_fits(self, region: str) -> bool:
        """Whether the plan is for exactly the current decisions, so that it may be applied."""
        plan = self.plan
        return (
            plan is not None
            and plan.scan is self.scan
            and plan.mapping == self.mapping
            and plan.options == self.options(region)
        )

    def counts_fit(self, region: str) -> bool:
        """Whether the plan's numbers are current; texts that don't affect the numbers may
        differ."""
        plan = self.plan
        return (
            plan is not None
            and plan.scan is self.scan
            and plan.mapping == self.mapping
            and _what_counts(plan.options) == _what_counts(self.options(region))
        )

    def earlier(self) -> BatchInfo | None:
        """The import of this very file and sheet that was not undone."""
        scan = self.scan
        if scan is None:
            return None
        return next(
            (
                batch
                for batch in self.batches
                if not batch.undone and batch.sha256 == scan.sha256 and batch.sheet == scan.sheet
            ),
            None,
        )


def _what_counts(options: Options) -> tuple[object, ...]:
    declaration = options.declaration
    channels = declaration.channels if declaration is not None else None
    return replace(options, source=None, declaration=None, proof=None), channels
