"""The face of the room: findings, their people, suggestions, repair and health."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop_app import phones
from desktop_app.changes import BULK
from desktop_app.cleanup import emails, findings_sql, numbers, repairs_sql, suggesting
from desktop_app.cleanup.model import (
    ENRICHING,
    REPAIRABLE,
    WRONG,
    Finding,
    Health,
    HealthDay,
    NumberFacts,
    Overview,
    Suggestion,
    health_of,
)
from desktop_app.cleanup.suggesting import Person, Point
from desktop_app.contacts.service import Contacts
from desktop_app.duplicates.service import Duplicates
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection
from desktop_app.store.store import Store
from desktop_app.text.names import plainly_different

_CHUNK = 1_000
_CODES = (*WRONG, "duplicates", *ENRICHING)


class CleanUp:
    """Clean-up of one book. ``before_bulk`` is called before many people are repaired: a backup."""

    def __init__(
        self,
        store: Store,
        contacts: Contacts,
        duplicates: Duplicates,
        region: Callable[[], str],
        before_bulk: Callable[[], object] = lambda: None,
    ) -> None:
        self._store = store
        self._contacts = contacts
        self._duplicates = duplicates
        self._region = region
        self._before_bulk = before_bulk
        store.add_function("names_differ", 2, plainly_different)

    def overview(self, days: int, job: Job | None = None) -> Overview:
        """The figures of the current list, with its health on at most ``days`` days. Writes
        nothing: see ``note_health``."""
        found, people = self.findings(job), self._contacts.count()
        health = health_of({one.code: one.count for one in found}, people)
        today = HealthDay(self._store.clock().date().isoformat(), health.score, people)
        before = [one for one in self.health_history(days) if one.day != today.day]
        return Overview(
            people,
            found,
            health,
            [today, *before][:days],
            self._duplicates.count(),
            self._duplicates.coverage(),
            self._duplicates.shared_values(),
        )

    def findings(self, job: Job | None = None) -> list[Finding]:
        """All findings, including empty ones.

        In the order of the page: WRONG, ``duplicates``, ENRICHING.
        """
        found = self._count(_CODES, job)
        return [Finding(code, found[code]) for code in _CODES]

    def note_health(self, findings: Sequence[Finding]) -> None:
        """Keeps what was found as the health of the day."""
        self._keep_health({one.code: one.count for one in findings})

    def health(self, job: Job | None = None) -> Health:
        """The current health of the list, and what would raise it."""
        found = self._count((*WRONG, "duplicates"), job)
        return self._keep_health(found)

    def health_history(self, limit: int = 365) -> list[HealthDay]:
        """The days whose health was noted, the newest first."""
        with self._store.read() as connection:
            return [HealthDay(*row) for row in findings_sql.health_days(connection, limit)]

    def _count(self, codes: Sequence[str], job: Job | None) -> dict[str, int]:
        with self._store.read(job) as connection:
            values = findings_sql.bound(connection, self._store.clock())
            found = {}
            for number, code in enumerate(codes):
                if job is not None:
                    job.report(number, len(codes), "cleanup.step.look")
                found[code] = findings_sql.count(connection, self._store.tables, code, values)
        return found

    def _keep_health(self, found: dict[str, int]) -> Health:
        people = self._contacts.count()
        health = health_of(found, people)
        with self._store.write("cleanup.health", undoable=False) as op:
            repairs_sql.keep_health(op, health, people)
        return health

    def ids(self, code: str, limit: int = -1, offset: int = 0, job: Job | None = None) -> list[int]:
        """The people of a finding, ordered by id; all of them without a limit.

        Raises UserError ``cleanup.unknown``.
        """
        _check(code, _CODES)
        with self._store.read(job) as connection:
            values = findings_sql.bound(connection, self._store.clock())
            return findings_sql.ids(connection, self._store.tables, code, values, limit, offset)

    def suggestions(
        self,
        code: str,
        ids: Iterable[int] | None = None,
        limit: int | None = None,
        job: Job | None = None,
    ) -> list[Suggestion]:
        """Suggestions for these people or for all people of a finding; at most ``limit``.

        People without one need a person to look. Raises UserError ``cleanup.unknown``.
        """
        _check(code, REPAIRABLE)
        found: list[Suggestion] = []
        with self._store.read(job) as connection:
            values = findings_sql.bound(connection, self._store.clock())
            behind = findings_sql.ids(connection, self._store.tables, code, values, -1, 0)
            if ids is not None:
                asked = set(ids)
                behind = [one for one in behind if one in asked]
            uses = findings_sql.domains(connection) if code == "email_typo" else {}
            for start in range(0, len(behind), _CHUNK):
                if job is not None:
                    job.report(start, len(behind), "cleanup.step.suggest")
                chunk = behind[start : start + _CHUNK]
                found += self._of_people(connection, code, chunk, uses)
                if limit is not None and len(found) >= limit:
                    return found[:limit]
        return found

    def _of_people(
        self, connection: Connection, code: str, ids: Sequence[int], uses: dict[str, int]
    ) -> Iterator[Suggestion]:
        region = self._region()
        if code in ("phone_in_name", "province_unknown", "gender", "latin_name", "khmer_name"):
            for person in findings_sql.persons(connection, ids):
                yield from _about_person(code, person, region)
        else:
            for point in findings_sql.points(connection, ids):
                yield from _about_point(code, point, region, uses)

    def repair(self, code: str, suggestions: Sequence[Suggestion], job: Job | None = None) -> int:
        """Applies the suggestions as one change; returns its id.

        Values that changed since are left unchanged. Raises UserError ``cleanup.unknown``, or
        ``cleanup.nothing`` if nothing is left to repair.
        """
        _check(code, REPAIRABLE)
        if len(suggestions) > BULK:
            self._before_bulk()
        region = self._region()
        with self._store.write(f"cleanup.{code}", job=job) as op:
            touched: dict[int, None] = {}
            for number, wanted in enumerate(suggestions):
                if job is not None:
                    job.report(number, len(suggestions), "cleanup.step.repair")
                if repairs_sql.repair(op, code, wanted, region):
                    touched[wanted.contact_id] = None
            if not touched:
                raise UserError("cleanup.nothing")
            repairs_sql.refresh(op, list(touched), region)
            op.describe(n=len(touched))
        return op.change_id

    @staticmethod
    def number_facts(e164: str) -> NumberFacts:
        """Carrier hint, kind of line, country and time zones of a canonical number."""
        return numbers.facts(e164)


def _check(code: str, known: Sequence[str]) -> None:
    if code not in known:
        raise UserError("cleanup.unknown", finding=code)


def _about_person(code: str, person: Person, region: str) -> Iterator[Suggestion]:
    if code == "phone_in_name":
        found = suggesting.number_in(person.full_name, region)
        if found is not None:
            number = phones.national(found[0], region).replace("\u00a0", " ")
            yield Suggestion(person.id, None, "full_name", person.full_name, number)
        return
    if code == "province_unknown":
        after, field, before = (
            suggesting.province(person.province or ""),
            "province",
            person.province,
        )
    elif code == "gender":
        after, field, before = suggesting.gender(person), "gender", person.gender
    elif code == "latin_name":
        after, field, before = suggesting.latin(person), "latin_name", person.latin_name
    else:
        after, field, before = suggesting.khmer(person), "full_name", person.full_name
    if after:
        yield Suggestion(person.id, None, field, before or "", after)


def _about_point(
    code: str, point: Point, region: str, uses: dict[str, int]
) -> Iterator[Suggestion]:
    after = _corrected(code, point, region, uses)
    if after is None:
        return
    field = None
    if code == "line_type":
        field = "line_type"
    elif code == "name_in_phone":
        field = "notes" if point.full_name else "full_name"
    yield Suggestion(point.contact_id, point.id, field, point.raw, after)


def _corrected(code: str, point: Point, region: str, uses: dict[str, int]) -> str | None:
    """The corrected text of a point; None if the finding is not about the point."""
    if code == "number_not_valid":
        wrong = (point.problem or "").startswith("phone.") and not point.is_words
        found = suggesting.number(point.raw, region) if wrong else None
        return None if found is None else phones.national(found, region).replace("\u00a0", " ")
    if code == "email_typo":
        if point.kind != "email":
            return None
        domain = emails.domain_of(point.canonical or "")
        return suggesting.address(point.raw, point.canonical, uses.get(domain, 1))
    if code == "name_in_phone":
        return point.raw if point.is_words else None
    if code == "unreachable":
        return "" if point.status in findings_sql.UNREACHABLE else None
    missing = point.kind == "phone" and point.canonical and point.line_type is None
    return phones.line_type(str(point.canonical)) if missing else None
