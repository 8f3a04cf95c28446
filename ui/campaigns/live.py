"""Reads about an open campaign while it is written: the check, and people's messages.

Everything is read in the background; the results are kept in the draft.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.book import Book
from desktop_app.campaigns.model import Check, Draft, Frozen, Plan, Rendered
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from ui.campaigns.draft import CampaignDraft, Person, Step
from ui.desk.desk import Desk

_AFTER_TYPING_MS = 300
_AT_ONCE_MS = 0
_FIRST_PEOPLE = 50
_ANY_MESSAGE = "-"  # people are fetched for any message, even none

T = TypeVar("T")


class LiveCheck(QObject):
    """``checked``: the draft has another check. ``people_changed``: other people, or other
    messages."""

    checked = Signal()
    people_changed = Signal()

    def __init__(self, desk: Desk, draft: CampaignDraft, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self.checking = False
        self._limit = _FIRST_PEOPLE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._check)

    def audience_changed(self) -> None:
        """The audience may have changed: everything is read again."""
        self._start(_AT_ONCE_MS)
        self._ask_people()

    def subject_changed(self) -> None:
        """The result step counts the people in the newest file, the other steps the people an
        export would write to now: what was counted before the change is forgotten."""
        self._draft.check = self._draft.plan = None
        self._draft.people = []
        self.audience_changed()

    def message_changed(self) -> None:
        """The same people get another message."""
        self._start(_AFTER_TYPING_MS)
        self.render()

    def _start(self, after: int) -> None:
        self.checking = True
        self._timer.start(after)

    def _check(self) -> None:
        campaign = self._draft.current
        if isinstance(campaign, Draft) and not campaign.segments:
            self._show_check(None)
            return
        if isinstance(campaign, Frozen) and self._draft.step == Step.RESULT:
            self._ask(
                lambda book, job: book.campaigns.check_exported(campaign, job),
                self._show_check,
                "campaign.check",
            )
            return
        self._ask(
            lambda book, job: checked(book, campaign, job), self._show_check, "campaign.check"
        )

    def _show_check(self, answer: Plan | Check | UserError | None) -> None:
        self.checking = False
        draft = self._draft
        draft.check_error = answer if isinstance(answer, UserError) else None
        draft.plan = answer if isinstance(answer, Plan) else None
        draft.check = None if isinstance(answer, UserError) else shown_check(answer)
        self.checked.emit()

    # the people of the preview

    def _ask_people(self) -> None:
        campaign, limit = self._draft.campaign, self._limit
        if isinstance(campaign, Draft):
            if not campaign.segments:
                self._show_people([])
                return
            campaign = replace(campaign, message=_ANY_MESSAGE, fallbacks={})
        of_file = self._draft.step == Step.RESULT
        self._ask(
            lambda book, job: _people(book, campaign, limit, of_file, job),
            self._show_people,
            "campaign.people",
        )

    def _show_people(self, answer: list[Person] | UserError) -> None:
        self._draft.people = [] if isinstance(answer, UserError) else answer
        self._draft.person = max(0, min(self._draft.person, len(self._draft.people) - 1))
        self.render()

    def go_to(self, person: int) -> None:
        """Shows another person of the preview; fetches more when the last one is near."""
        self._draft.person = person
        if person >= self._limit - 1:
            self._limit *= 2
            self._ask_people()
        self.render()

    def render(self) -> None:
        """Renders the message for the person in the preview."""
        draft = self._draft
        campaign = draft.campaign
        if draft.people and isinstance(campaign, Draft) and campaign.message.strip():
            at, (contact_id, name, _) = draft.person, draft.people[draft.person]
            self._ask(
                lambda book, job: _render(book, campaign, contact_id),
                lambda answer: self._show_text(at, contact_id, name, answer),
                "campaign.render",
            )
        else:
            self.people_changed.emit()

    def _show_text(
        self, at: int, contact_id: int | None, name: str, answer: Rendered | UserError
    ) -> None:
        people = self._draft.people
        if at < len(people) and people[at][0] == contact_id and isinstance(answer, Rendered):
            people[at] = (contact_id, name, answer)
        self.people_changed.emit()

    def _ask(
        self, ask: Callable[[Book, Job], T], done: Callable[[T | UserError], None], key: str
    ) -> None:
        """As ``desk.read``, but returns an expected failure, which is shown in its place."""

        def asked(book: Book, job: Job) -> T | UserError:
            try:
                return ask(book, job)
            except UserError as error:
                return error

        # a page that is being closed must not cancel the reads of its successor
        self._desk.read(self, asked, done, key=f"{key}.{id(self)}")


def checked(book: Book, campaign: Draft | Frozen, job: Job) -> Plan | Check:
    """The plan of a draft; only a check if it is not saved, or without the message if that is
    invalid. Raises UserError."""
    try:
        if isinstance(campaign, Draft) and campaign.id is not None and campaign.message.strip():
            return book.campaigns.plan(campaign, job)
        return book.campaigns.check(campaign, job)
    except UserError:
        return book.campaigns.check(replace(campaign, message="", fallbacks={}), job)


def shown_check(found: Plan | Check | None) -> Check | None:
    """What is counted, whether or not it can be frozen."""
    return found.check if isinstance(found, Plan) else found


def _people(
    book: Book, campaign: Draft | Frozen, limit: int, of_file: bool, job: Job
) -> list[Person]:
    """The first people, ``of_file``: those in the newest file. A person without a full name is
    called by another identifier."""
    if of_file and isinstance(campaign, Frozen):
        found = book.campaigns.exported_messages(campaign, limit, job)
    else:
        found = book.campaigns.previews(campaign, limit, job)
    unnamed = [number for number, name, _ in found if not name and number is not None]
    names = {row.id: row.display_name for row in book.contacts.rows(unnamed)}
    return [(number, name or names.get(number or 0, ""), text) for number, name, text in found]


def _render(book: Book, campaign: Draft, contact_id: int | None) -> Rendered:
    return book.campaigns.render(campaign, contact_id or 0)
