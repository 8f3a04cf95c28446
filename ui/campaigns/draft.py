"""A campaign in the wizard: the typed content, and the results of its checks.

No widgets. The page keeps its draft by reference in its state, so it outlives a change of language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import chain, count

from desktop_app.book import Book
from desktop_app.campaigns.message import FieldNames, Merge, Template, parse
from desktop_app.campaigns.model import Check, Draft, ExportInfo, Frozen, Plan, Rendered
from desktop_app.errors import UserError
from desktop_app.jobs import Job

Person = tuple[int | None, str, Rendered]
"""Contact (None: deleted since the freeze), name, and what they read."""


class Step(IntEnum):
    """The steps of the wizard, in their order; RESULT is available after an export."""

    AUDIENCE = 0
    MESSAGE = 1
    CHECK = 2
    EXPORT = 3
    RESULT = 4


@dataclass(eq=False)
class CampaignDraft:
    """One open campaign: ``campaign`` as typed, ``saved`` as stored in the book. ``plan``: of the
    check shown, if the draft was in the book and valid by then."""

    campaign: Draft | Frozen
    saved: Draft | Frozen | None = None
    step: Step = Step.AUDIENCE
    cursor: int = 0
    scroll: int = 0
    person: int = 0
    choice: str = ""
    with_left_out: bool = True
    check: Check | None = None
    plan: Plan | None = None
    check_error: UserError | None = None
    people: list[Person] = field(default_factory=list)
    exports: list[ExportInfo] = field(default_factory=list)
    before: Mapping[str, int] | None = None

    def __post_init__(self) -> None:
        self._blank = self.campaign

    @classmethod
    def of(cls, campaign: Draft | Frozen, exports: list[ExportInfo]) -> CampaignDraft:
        """A campaign of the book, at the step where to continue."""
        opened = cls(campaign, campaign, exports=exports)
        if exports:
            opened.step = Step.RESULT
        elif isinstance(campaign, Frozen):
            opened.step = Step.CHECK
        return opened

    def put(self, **changes: object) -> None:
        """Changes the campaign's content."""
        self.campaign = replace(self.campaign, **changes)  # type: ignore[arg-type]

    @property
    def editable(self) -> bool:
        """Whether audience and message may still be changed."""
        return isinstance(self.campaign, Draft)

    @property
    def number(self) -> int | None:
        """Its id in the book; None before it was saved."""
        return None if self.saved is None else self.saved.id

    @property
    def current(self) -> Draft | Frozen:
        """The campaign as typed, with its id."""
        campaign = self.campaign
        return replace(campaign, id=self.number) if isinstance(campaign, Draft) else campaign

    @property
    def changed(self) -> bool:
        """Whether there are unsaved changes. An untouched new campaign has none."""
        return self.unsaved() is not None

    def unsaved(self) -> Draft | None:
        """The draft as typed, if it has unsaved changes."""
        known = self._blank if self.saved is None else self.saved
        current = self.current
        return current if isinstance(current, Draft) and current != known else None

    def keep(self, book: Book, *, also_blank: bool = False) -> None:
        """Saves the changes. ``also_blank``: also an untouched new campaign.

        Must be called as a write. Raises UserError as ``Campaigns.save`` does.
        """
        wanted = self.unsaved()
        if wanted is None and also_blank and self.saved is None:
            wanted = self.campaign if isinstance(self.campaign, Draft) else None
        if wanted is not None:
            number = book.campaigns.save(wanted)
            self.saved = replace(wanted, id=number, name=wanted.name.strip())

    def ready(self, book: Book, job: Job) -> Plan | Frozen:
        """The plan to export: the one shown, or a new one if the draft differs by now. Raises
        UserError as ``Campaigns.plan`` does."""
        saved = self.saved
        assert saved is not None  # saved first
        if isinstance(saved, Frozen):
            return saved
        plan = self.plan
        return plan if plan is not None and plan.draft == saved else book.campaigns.plan(saved, job)

    def adopt(self, campaign: Draft | Frozen, exports: list[ExportInfo]) -> None:
        """Loads the stored campaign, such as after an export or an undo."""
        self.campaign = self.saved = campaign
        self.exports = exports

    # the message

    def template(self, names: FieldNames) -> Template:
        """The parsed message. Raises UserError as ``message.parse`` does."""
        return parse(self.campaign.message, names)

    def unreadable(self, names: FieldNames) -> UserError | None:
        """The error of the message; None also if there is no message yet."""
        try:
            self.template(names)
        except UserError as error:
            return None if error.code == "campaign.empty_message" else error
        return None

    def fields_to_fill(self, names: FieldNames) -> tuple[str, ...]:
        """The merge fields that use a fallback of the campaign, in the order of the message."""
        try:
            parts = self.template(names).parts
        except UserError:
            return ()
        merges = (part for part in parts if isinstance(part, Merge) and part.fallback is None)
        return tuple(dict.fromkeys(part.field for part in merges))

    def set_fallback(self, name: str, text: str) -> None:
        """The text for people without a value for a merge field; "" is nothing."""
        fallbacks = {**self.campaign.fallbacks, name: text}
        self.put(fallbacks={key: words for key, words in fallbacks.items() if words.strip()})


def fresh_name(words: str, taken: Iterable[str]) -> str:
    """``words``, or with the first free number: "New campaign 2"."""
    known = set(taken)
    candidates = chain((words,), (f"{words} {number}" for number in count(2)))
    return next(name for name in candidates if name not in known)


def fewer(before: Mapping[str, int], now: Mapping[str, int]) -> dict[str, int]:
    """Reason -> how many more people were excluded for it than before."""
    more = {reason: number - before.get(reason, 0) for reason, number in now.items()}
    return {reason: number for reason, number in more.items() if number > 0}


def reasons_of(check: Check) -> dict[str, int]:
    """First reason -> people, as an export counts them."""
    return {step.reason: step.count for step in check.steps}
