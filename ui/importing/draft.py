"""What has been decided so far in one run of the wizard. No widgets, and nothing is asked here.

The page keeps its draft by reference in its state, so it outlives a change of language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Literal

from desktop_app.consent.model import Declaration
from desktop_app.consent.moments import check_past, read_moment
from desktop_app.contacts.model import KINDS
from desktop_app.errors import UserError
from desktop_app.importing.model import (
    CONSENT,
    LABEL,
    OPT_OUT,
    TAGS,
    BatchInfo,
    Mapping,
    OnMatch,
    Options,
    Plan,
    PreviewRow,
    Report,
    Scan,
)
from desktop_app.importing.vocabulary import is_bought

Agreed = Literal["shown", "column", "none", "bought"]
_SEVERAL = frozenset(KINDS) | {TAGS, OPT_OUT, LABEL}


class Step(IntEnum):
    """The steps of the wizard, in their order."""

    FILE = 0
    COLUMNS = 1
    CONSENT = 2
    CHECK = 3
    DONE = 4


@dataclass
class Answers:
    """What the owner says about consent and origin, as typed."""

    agreed: Agreed = "none"
    source: str = ""
    channels: tuple[str, ...] = ()
    purpose: str = ""
    method: str = ""
    date: str = ""
    evidence: str = ""

    @property
    def claims_consent(self) -> bool:
        """Whether anybody is said to have agreed."""
        return self.agreed in ("shown", "column")

    def missing(self, now: datetime) -> list[str]:
        """The names of the answers that are missing or can't be right, in the order asked."""
        if self.agreed == "bought" or is_bought(self.source):
            return ["bought"]
        wanted = ["source"]
        if self.claims_consent:
            wanted += ["channels", "purpose", "method", "date", "evidence"]
        return [name for name in wanted if not self._given(name, now)]

    def _given(self, name: str, now: datetime) -> bool:
        if name == "date":
            return self.date_error(now) is None and bool(self.date.strip())
        value = getattr(self, name)
        return bool(value.strip() if isinstance(value, str) else value)

    def date_error(self, now: datetime) -> UserError | None:
        """Why the day can't be right; None as long as nothing is typed."""
        if not self.date.strip():
            return None
        try:
            check_past(read_moment(self.date), now)
        except UserError as error:
            return error
        return None

    def declaration(self) -> Declaration | None:
        """How these people agreed; None if they did not, or while something is missing."""
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
    """One run of the wizard."""

    step: Step = Step.FILE
    path: Path | None = None
    wanted_sheet: str | None = None
    wanted_header: int | None = None
    scan: Scan | None = None
    error: UserError | None = None
    mapping: Mapping | None = None
    rows: list[PreviewRow] = field(default_factory=list)
    rows_of: Mapping | None = None
    answers: Answers = field(default_factory=Answers)
    on_match: OnMatch = "fill"
    plan: Plan | None = None
    plan_error: UserError | None = None
    report: Report | None = None
    undone: bool = False
    batches: list[BatchInfo] = field(default_factory=list)

    def take(self, scan: Scan) -> None:
        """Goes on with a file that was looked at; what was decided about another is forgotten."""
        self.scan, self.error = scan, None
        self.mapping = scan.guess
        self.rows, self.rows_of = [], None
        self.plan, self.plan_error = None, None
        if self.consent_column is None and self.answers.agreed == "column":
            self.answers.agreed = "none"

    def choose(self, column: int, wanted: str | None) -> None:
        """Makes a column something else. What a person has once is then left out elsewhere."""
        assert self.mapping is not None
        mapping = self.mapping.with_target(column, wanted)
        if wanted is not None and wanted not in _SEVERAL:
            for other, target in self.mapping.targets.items():
                if other != column and target.field == wanted:
                    mapping = mapping.with_target(other, None)
        self.mapping = mapping
        if self.consent_column is None and self.answers.agreed == "column":
            self.answers.agreed = "none"

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
        """What the plan is made with."""
        return Options(
            source=self.answers.source.strip() or None,
            region=region,
            on_match=self.on_match,
            declaration=self.answers.declaration(),
            consent_column=self.consent_column if self.answers.agreed == "column" else None,
        )

    def plan_fits(self, region: str) -> bool:
        """Whether the plan is of exactly what is decided now, so that it may be applied."""
        plan = self.plan
        return (
            plan is not None
            and plan.scan is self.scan
            and plan.mapping == self.mapping
            and plan.options == self.options(region)
        )

    def counts_fit(self, region: str) -> bool:
        """Whether the plan's numbers are those of now; words that no number hangs on may differ."""
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
    return options.on_match, options.region, options.consent_column, channels
