"""The requirements of a jurisdiction for consent, as presets. Not legal advice, and they say so.

Pure data and arithmetic of months; service.py stores the book's choice, and the gate reads it in
gate_sql.py. The owner can change every figure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, timedelta

from desktop_app.errors import UserError

NOT_ADVICE = "preset.not_advice"
"""The code of the sentence shown with every preset."""

META_KEY = "consent_rules"
"""Where a book keeps its rules, as JSON of ``Rules``. The gate's SQL reads it there."""

NO_PROOF, SOME_PROOF, WRITTEN_PROOF = 0, 1, 2
WRITTEN_METHODS = ("form", "paper_sheet", "message")
"""The methods that leave something in writing."""

MOST_MONTHS, MOST_DAYS = 1_200, 365
"""The longest waiting time of ``Rules``."""


@dataclass(frozen=True)
class Rules:
    """The requirements of this book.

    ``proof``: 0 the person's own word in the ledger is enough; 1 something must show it; 2 it must
    be in writing. ``valid_months``: how long a yes lasts that was given without an end, up to the
    end of a calendar month; None: until it is taken back. ``reconfirm_months``: after that the
    program proposes to ask for a yes again. ``again_months``: how long people who said no are not
    asked again; None: never, only they themselves can agree again. ``answer_days``: how long
    answering a request of somebody listed may take; None: as the law of the preset has it.
    """

    preset: str
    proof: int = NO_PROOF
    valid_months: int | None = None
    reconfirm_months: int | None = None
    again_months: int | None = None
    answer_days: int | None = None

    def __post_init__(self) -> None:
        months = (self.valid_months, self.reconfirm_months, self.again_months)
        if self.preset not in PRESET_KEYS:
            raise UserError("consent.unknown_preset", preset=self.preset)
        if self.proof not in (NO_PROOF, SOME_PROOF, WRITTEN_PROOF):
            raise UserError("consent.unknown_proof", proof=self.proof)
        if any(each is not None and not 1 <= each <= MOST_MONTHS for each in months):
            raise UserError("consent.bad_months", most=MOST_MONTHS)
        if self.answer_days is not None and not 1 <= self.answer_days <= MOST_DAYS:
            raise UserError("consent.bad_days", most=MOST_DAYS)

    def own_figures(self) -> tuple[str, ...]:
        """The names of the figures that differ from the preset."""
        usual = PRESETS[self.preset]
        return tuple(name for name in FIGURES if getattr(self, name) != getattr(usual, name))

    def lapses_after(self, since: str) -> str | None:
        """The last day (ISO) of a yes given at ``since`` without an end of its own."""
        return None if self.valid_months is None else last_day(since, self.valid_months)

    def has_lapsed(self, since: str, today: str) -> bool:
        """Whether a yes without an end, given at ``since``, is over on the day ``today``."""
        last = self.lapses_after(since)
        return last is not None and last < today


PRESET_KEYS = ("kh", "gdpr", "tcpa", "ccpa")

PRESETS: Mapping[str, Rules] = {
    # Cambodia: the Law on Electronic Commerce of 2019 requires an opt-out in every unsolicited
    # commercial message; there is no general law on data protection yet, so nothing more is
    # required.
    "kh": Rules("kh"),
    # Regulation (EU) 2016/679: Article 7(1) consent must be demonstrable; no fixed end. CNIL's
    # reference for commercial prospecting: three years. The ICO recommends asking anew every two.
    "gdpr": Rules("gdpr", SOME_PROOF, valid_months=36, reconfirm_months=24),
    # 47 CFR 64.1200(f)(9): prior express written consent for marketing texts, until revoked.
    "tcpa": Rules("tcpa", WRITTEN_PROOF),
    # California Civil Code 1798.135(c)(4): twelve months before somebody is asked again.
    "ccpa": Rules("ccpa", again_months=12),
}
"""Key -> rules; the words are the codes ``preset.<key>`` and ``preset.<key>.about``."""

DEFAULT = PRESETS["kh"]
_OWN = {field.name for field in fields(Rules)}
FIGURES = tuple(field.name for field in fields(Rules) if field.name != "preset")
"""The figures of a preset that the owner may change."""


def from_json(kept: object) -> Rules:
    """The rules of a book; the default if it has none, or invalid ones."""
    if not isinstance(kept, dict):
        return DEFAULT
    try:
        return Rules(**{key: value for key, value in kept.items() if key in _OWN})
    except (TypeError, UserError):
        return DEFAULT


def to_json(rules: Rules) -> dict[str, object]:
    return asdict(rules)


def changed(preset: str, **own: int | None) -> Rules:
    """A preset with some of its figures replaced. Raises UserError ``consent.unknown_preset``,
    ``consent.unknown_proof``, ``consent.bad_months`` or ``consent.bad_days``."""
    if preset not in PRESETS:
        raise UserError("consent.unknown_preset", preset=preset)
    return replace(PRESETS[preset], **own)  # type: ignore[arg-type]  # checked by Rules itself


def last_day(since: str, months: int) -> str:
    """The last day (ISO) of the month that is ``months`` after that of ``since``."""
    count = int(since[:4]) * 12 + int(since[5:7]) - 1 + months + 1
    year, month = divmod(count, 12)
    return (date(min(year, 9999), month + 1, 1) - timedelta(days=1)).isoformat()


def month_before(day: str, months: int) -> str:
    """The month (YYYY-MM) that is ``months`` before that of ``day``: the gate's, in Python."""
    year, month = divmod(int(day[:4]) * 12 + int(day[5:7]) - 1 - months, 12)
    return f"{year:04}-{month + 1:02}"


def next_day(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def proof_of(evidence: str | None, method: str | None) -> int:
    """How well a yes is proven; see ``Rules.proof``. ``sql.PROOF`` says the same in SQL."""
    if not (evidence and evidence.strip()):
        return NO_PROOF
    return WRITTEN_PROOF if method in WRITTEN_METHODS else SOME_PROOF
