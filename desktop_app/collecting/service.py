"""The face of the room: questions, one person at the counter, a sheet of people.

People and their consent are written together, so that one undo reverts both.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app import languages, phones
from desktop_app.changes import Topic
from desktop_app.collecting import sheets_sql
from desktop_app.collecting.model import (
    MOST_SHEETS,
    Choice,
    Question,
    Run,
    Sheet,
    SheetEntered,
    SignedUp,
    SignUp,
    Terms,
    entered,
    terms_from_json,
    terms_to_json,
)
from desktop_app.consent.evidence.service import content_of, keep_within
from desktop_app.consent.model import NewEvent
from desktop_app.consent.moments import check_past, read_moment
from desktop_app.consent.points import is_refused, is_suppressed
from desktop_app.consent.service import Consent
from desktop_app.contacts import people_reader, people_writer
from desktop_app.contacts import points as point_forms
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.contacts.values import fill_from_name, read_values
from desktop_app.errors import UserError
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store
from desktop_app.text.keys import search_key
from desktop_app.text.names import clean_name

_TERMS, _RUNS, _ENTERED = "collecting", "sheets", "sheets_entered"


@dataclass(frozen=True)
class _How:
    """How the people of one write agreed. ``lifts``: whether it is enough proof to lift a stop."""

    method: str
    evidence: str
    source: str
    event: str
    jurisdiction: str
    lifts: bool = False
    evidence_id: int | None = None
    happened_at: str | None = None


class Collecting:
    """Collects sign-ups for one book. ``region``: the country of numbers without a code."""

    def __init__(self, store: Store, consent: Consent, region: Callable[[], str]) -> None:
        self._store = store
        self._consent = consent
        self._region = region

    # questions

    def terms(self) -> Terms:
        """The owner's settings."""
        return terms_from_json(self._store.get_json(_TERMS))

    def set_terms(self, terms: Terms) -> None:
        """Stores the settings; they take effect with the next form."""
        self._store.set_json(_TERMS, terms_to_json(terms))

    def languages(self) -> list[str]:
        """The languages in which at least one purpose has a wording."""
        return [language for language in languages.codes() if self.questions(language)]

    def questions(self, language: str) -> list[Question]:
        """The active purposes with a wording in this language, each with its newest wording."""
        wordings = self._consent.wordings
        found = (
            (purpose, wordings.newest(purpose.code, language))
            for purpose in wordings.purposes()
            if not purpose.retired
        )
        return [Question(one.code, one.label, words) for one, words in found if words is not None]

    # the counter

    def sign_up(self, given: SignUp, evidence: str, source: str) -> SignedUp:
        """Stores what somebody typed at the counter; a person with this number is not added twice.

        ``evidence`` goes to the ledger, ``source`` to a new person. At the counter nobody proves
        that a number is theirs, so a stop stays in force. Raises UserError ``collecting.bad_phone``
        or ``collecting.nothing_ticked``.
        """
        how = _How("counter", evidence, source, self._event(), self._jurisdiction())
        with self._store.write("collecting.counter") as op:
            result = self._sign(op, given, how)
            op.describe(name=clean_name(given.name) or given.phone)
        return result

    # paper sheets

    def next_to_print(self) -> int:
        """The number of the next sheet."""
        with self._store.read() as connection:
            return _next(_runs(connection))

    def print_sheets(self, language: str, count: int) -> list[Sheet]:
        """Assigns the next numbers to sheets with the current wordings and boxes.

        Raises UserError ``collecting.no_wording`` or ``collecting.bad_sheet_count``.
        """
        questions, channels = self.questions(language), self.terms().channels
        if not questions:
            raise UserError("collecting.no_wording")
        if not 1 <= count <= MOST_SHEETS:
            raise UserError("collecting.bad_sheet_count", most=MOST_SHEETS)
        with self._store.write("collecting.print", undoable=False) as op:
            runs = _runs(op.connection)
            first = _next(runs)
            last = first + count - 1
            ids = tuple(question.wording.id for question in questions)
            run = Run(first, last, language, channels, ids, op.now_text)
            sheets_sql.keep_note(op, _RUNS, [one.to_json() for one in (*runs, run)])
            op.touched(Topic.HISTORY)
            op.describe(n=count, first=first, last=last)
        return [
            Sheet(number, language, channels, tuple(questions), run.printed_at)
            for number in range(first, last + 1)
        ]

    def sheet(self, number: int) -> Sheet | None:
        """The sheet printed under a number, and whether it was entered; None if there is none."""
        with self._store.read() as connection:
            runs = _runs(connection)
            change = _entries(connection).get(str(number))
            at = None if change is None else sheets_sql.made_at(connection, change)
        run = next((one for one in runs if one.first <= number <= one.last), None)
        if run is None:
            return None
        labels = {one.code: one.label for one in self._consent.wordings.purposes()}
        wordings = [self._consent.wordings.get(one) for one in run.wordings]
        questions = tuple(Question(w.purpose, labels.get(w.purpose), w) for w in wordings)
        return Sheet(number, run.language, run.channels, questions, run.printed_at, at)

    def next_to_enter(self) -> int | None:
        """The lowest number of a printed sheet that is not entered yet."""
        with self._store.read() as connection:
            runs, entries = _runs(connection), _entries(connection)
            for run in runs:
                for number in range(run.first, run.last + 1):
                    change = entries.get(str(number))
                    if change is None or sheets_sql.made_at(connection, change) is None:
                        return number
        return None

    def enter_sheet(
        self,
        number: int,
        signed_on: str,
        lines: Sequence[SignUp],
        evidence: str,
        source: str,
        photo: Path | None = None,
    ) -> SheetEntered:
        """Stores the people of one sheet and its photo, all of them or none.

        ``signed_on``: a date as typed. ``evidence`` names the sheet, ``photo`` is a file of the
        disk that shows it. A person's own signature lifts an older stop. Raises UserError
        ``collecting.bad_phone``, ``collecting.nothing_ticked``, ``collecting.empty_sheet``,
        ``consent.bad_date``, ``consent.future_date``, or as ``evidence.service.content_of`` does.
        """
        if not lines:
            raise UserError("collecting.empty_sheet")
        day = read_moment(signed_on)
        check_past(day, self._store.clock())
        how = _How(
            "paper_sheet",
            evidence,
            source,
            self._event(),
            self._jurisdiction(),
            lifts=True,
            happened_at=day,
        )
        shown = None if photo is None else (photo.name, content_of(photo))
        with self._store.write("collecting.sheet") as op:
            if shown is not None:
                how = replace(how, evidence_id=keep_within(op, *shown))
            results = [self._sign(op, line, how) for line in lines]
            entries = {**_entries(op.connection), str(number): op.change_id}
            sheets_sql.keep_note(op, _ENTERED, entries)
            result = entered(results)
            op.touched(Topic.HISTORY)
            op.describe(n=result.people, number=number)
        return result

    # writing

    def _event(self) -> str:
        return "requested" if self.terms().ask_again else "confirmed"

    def _jurisdiction(self) -> str:
        return self._consent.rules().preset

    def _sign(self, op: Operation, given: SignUp, how: _How) -> SignedUp:
        if not given.choices:
            raise UserError("collecting.nothing_ticked", name=given.name)
        number = phones.canonical(given.phone, self._region())
        if number is None:
            raise UserError("collecting.bad_phone", phone=given.phone)
        identifier = Identifier("phone", number)
        known = people_reader.with_identifier(op.connection, identifier)
        contact_id = known[0] if known else self._add(op, given, how.source)
        note = self._meet(op, contact_id, given) if known else None
        events = [
            NewEvent(
                identifier,
                "requested" if self._outweighed(op, identifier, choice, how) else how.event,
                choice.channel,
                choice.purpose,
                given_by="subject",
                method=how.method,
                happened_at=how.happened_at,
                evidence=how.evidence,
                note=note,
                jurisdiction=how.jurisdiction,
                wording_id=choice.wording_id,
                evidence_id=how.evidence_id,
            )
            for choice in dict.fromkeys(given.choices)
        ]
        recorded = self._consent.record_within(op, events)
        agreed = sum(
            state in ("granted", "pending")
            and not is_suppressed(op.connection, identifier, event.channel)
            for event, (_, state) in zip(events, recorded, strict=True)
        )
        return SignedUp(contact_id, not known, agreed, len(events) - agreed)

    def _outweighed(self, op: Operation, identifier: Identifier, choice: Choice, how: _How) -> bool:
        """Whether a stop takes precedence over this way of agreeing: the yes is then stored only as
        a request."""
        if how.lifts:
            return False
        return is_refused(op.connection, identifier, choice.channel, choice.purpose)

    def _add(self, op: Operation, given: SignUp, source: str) -> int:
        region = self._region()
        typed = {"full_name": given.name, "language": given.language, "source": source}
        stored = read_values(typed, people_reader.fields(op.connection))
        fill_from_name(stored, {})
        points = point_forms.read_points([PointInput("phone", given.phone)], region)
        return people_writer.insert_contact(op, stored, points, [], region)

    def _meet(self, op: Operation, contact_id: int, given: SignUp) -> str | None:
        """Gives a known person a name if they have none. Returns the signed name if it differs, for
        the ledger: a signature does not change what the shop wrote."""
        (person,) = people_reader.contacts(op.connection, [contact_id])
        name = clean_name(given.name)
        if not search_key(name):
            return None
        values = person.values
        if not (values.get("full_name") or values.get("latin_name")):
            stored = read_values({"full_name": name}, people_reader.fields(op.connection))
            fill_from_name(stored, values)
            people_writer.update_contact(op, contact_id, stored)
            people_writer.refresh_keys(op, [contact_id], self._region())
            return None
        known = (str(values.get(key) or "") for key in ("full_name", "latin_name"))
        return None if search_key(name) in map(search_key, known) else name


def _runs(connection: Connection) -> list[Run]:
    kept = sheets_sql.note(connection, _RUNS)
    return [Run.from_json(one) for one in kept] if isinstance(kept, list) else []


def _next(runs: Sequence[Run]) -> int:
    return max((run.last for run in runs), default=0) + 1


def _entries(connection: Connection) -> dict[str, int]:
    """Number of a sheet -> the change in which it was entered."""
    kept = sheets_sql.note(connection, _ENTERED)
    return dict(kept) if isinstance(kept, dict) else {}
