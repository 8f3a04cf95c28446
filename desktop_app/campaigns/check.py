"""The expected outcome of a campaign in numbers: the waterfall, the parts, and the warnings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from desktop_app.campaigns.lengths import PartCounter
from desktop_app.campaigns.model import Check, Line, Missing, Parts, Rendered, Step
from desktop_app.campaigns.prepared_message import Letter
from desktop_app.campaigns.stopline import how_to_stop
from desktop_app.jobs import Job
from desktop_app.workbooks import FORMULA_STARTS

Waterfall = tuple[int, Sequence[Step], int]
"""People in the segment, the excluded by first reason, the sendable."""

_STEP = "campaign.step.check"
_REPORT_EVERY = 2_000


class Tally:
    """Counts over the messages of the sendable people."""

    def __init__(self, *, count_parts: bool) -> None:
        self._parts: Counter[int] | None = Counter() if count_parts else None
        self._counter = PartCounter()
        self._missing: Counter[str] = Counter()
        self.formulas = 0

    def add_all(self, messages: Iterable[Rendered], total: int, job: Job | None) -> None:
        """Counts every message; ``total`` is how many there will be."""
        for number, message in enumerate(messages, start=1):
            self._missing.update(message.missing)
            self.formulas += message.text.startswith(FORMULA_STARTS)
            if self._parts is not None:
                self._parts[self._counter.parts(message.text)] += 1
            if job is not None and number % _REPORT_EVERY == 0:
                job.report(number, total, _STEP)

    @property
    def parts(self) -> Parts | None:
        return None if self._parts is None else Parts(dict(sorted(self._parts.items())))

    def missing(self, letter: Letter) -> list[Missing]:
        """The merge fields that some people have no value for, in the order of the message."""
        return [
            Missing(field, self._missing[field], letter.instead(field))
            for field in letter.template.fields
            if self._missing[field]
        ]


def without_message(waterfall: Waterfall) -> Check:
    """The check of a draft whose message is still to be written."""
    segment, steps, sendable = waterfall
    lines = [_proof_line(sendable), Line("campaign.before.no_message", False)]
    return Check(segment, steps, sendable, (), None, lines)


def with_message(
    waterfall: Waterfall,
    letter: Letter,
    message: str,
    messages: Iterable[Rendered],
    *,
    is_sms: bool,
    region: str,
    job: Job | None,
) -> Check:
    """``messages``: those of the sendable people. ``message``: as it was typed."""
    segment, steps, sendable = waterfall
    tally = Tally(count_parts=is_sms)
    tally.add_all(messages, sendable, job)
    missing = tally.missing(letter)
    lines = [
        _proof_line(sendable),
        _stop_line(how_to_stop(message, region)),
        *(Line(code, True) for code in letter.repairs),
        *(_missing_line(one) for one in missing),
        *_warnings(letter.template.in_braces, tally.formulas),
    ]
    return Check(segment, steps, sendable, missing, tally.parts, lines)


def _proof_line(sendable: int) -> Line:
    # the gate lets nobody through without a recorded yes, so this can only be "all of them"
    if not sendable:
        return Line("campaign.before.nobody", False)
    return Line("campaign.before.proof", True, {"n": sendable})


def _stop_line(found: str | None) -> Line:
    if found is None:
        return Line("campaign.before.no_stop", False)
    return Line("campaign.before.stop", True, {"text": found})


def _warnings(in_braces: str, formulas: int) -> list[Line]:
    """Warnings about the message. A message that begins like a formula is written unchanged, so a
    spreadsheet that opens the CSV file would run it."""
    found = []
    if in_braces:
        found.append(Line("campaign.before.braces", False, {"text": in_braces}))
    if formulas:
        found.append(Line("campaign.before.formula", False, {"n": formulas}))
    return found


def _missing_line(one: Missing) -> Line:
    if not one.instead:
        return Line("campaign.before.missing_empty", False, {"n": one.count, "field": one.field})
    details = {"n": one.count, "field": one.field, "text": one.instead}
    return Line("campaign.before.missing", False, details)
