"""Merging as the window and command line use it: side by side, one at a time, or all certain
ones."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from desktop_app.changes import BULK
from desktop_app.consent.model import ShownState
from desktop_app.consent.service import Consent
from desktop_app.contacts import people_reader, people_writer
from desktop_app.contacts.model import CHANNELS, Channel, Contact, Field, Identifier
from desktop_app.contacts.service import Contacts
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.merging import merging_sql
from desktop_app.merging.choices import candidates, default, merged_columns
from desktop_app.merging.model import (
    ChannelOutcome,
    Comparison,
    ConsentComparison,
    FieldComparison,
    Member,
    PointComparison,
    PointRow,
    Times,
)
from desktop_app.merging.points import settle
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store

ONE = "contact.merge"
MANY = "contact.merge_many"
_CHUNK = 500
# the first is the merged person's: the gate takes the best point
_BEST_FIRST = (
    *("granted", "pending", "expired", "unknown"),
    *("reassigned", "denied", "withdrawn", "suppressed"),
)
_REFUSED = ("denied", "withdrawn", "suppressed")

Group = tuple[int, tuple[int, ...]]


class Merging:
    """Merges people. ``before_bulk`` is called before many are merged: a backup."""

    def __init__(
        self,
        store: Store,
        contacts: Contacts,
        consent: Consent,
        region: Callable[[], str],
        before_bulk: Callable[[], object] = lambda: None,
    ) -> None:
        self._store = store
        self._contacts = contacts
        self._consent = consent
        self._region = region
        self._before_bulk = before_bulk

    def compare(self, ids: Sequence[int]) -> Comparison:
        """People side by side. Raises UserError ``contacts.unknown`` or ``merge.one_person``."""
        wanted = list(dict.fromkeys(ids))
        whole = [self._contacts.get(contact_id) for contact_id in wanted]
        if len(wanted) < 2:
            raise UserError("merge.one_person")
        with self._store.read() as connection:
            fields = people_reader.fields(connection)
            found = merging_sql.members(connection, wanted, fields)
            points = merging_sql.point_rows(connection, wanted)
            counts = {one: merging_sql.counts(connection, one) for one in wanted}
            held = merging_sql.identifiers(connection, wanted)
        keep = max(
            wanted,
            key=lambda i: (counts[i].campaigns + counts[i].purchases, len(found[i].values), -i),
        )
        return Comparison(
            people=tuple(whole),
            keep=keep,
            fields=_fields(fields, [found[one] for one in wanted], self._today()),
            points=_points(keep, points, found),
            tags=_tags(whole),
            counts=counts,
            consent=self._of_identifiers(held),
            channels=self._channels(wanted, held),
        )

    def _today(self) -> str:
        return self._store.clock().strftime("%Y-%m-%d")

    def _of_identifiers(
        self, held: Mapping[Identifier, tuple[int, ...]]
    ) -> tuple[ConsentComparison, ...]:
        return tuple(
            ConsentComparison(
                one, state.channel, state.purpose, state.state, state.objected, held_by
            )
            for one, held_by in held.items()
            for state in self._consent.states(one)
        )

    def _channels(
        self, ids: Sequence[int], held: Collection[Identifier]
    ) -> tuple[ChannelOutcome, ...]:
        by_channel: dict[Channel, dict[int, tuple[ShownState, Identifier | None]]] = {}
        for contact_id in ids:
            for one in self._consent.of_contact(contact_id):
                state: ShownState = "suppressed" if one.suppressed else one.state
                by_channel.setdefault(one.channel, {})[contact_id] = state, one.identifier
        found = []
        for channel in filter(by_channel.__contains__, CHANNELS):
            of_people = by_channel[channel]
            states = {contact_id: state for contact_id, (state, _) in of_people.items()}
            state, identifier = min(of_people.values(), key=lambda one: _BEST_FIRST.index(one[0]))
            refused = {one in _REFUSED for one in states.values()}
            if len(refused) > 1 and self._is_bound(states, held, channel):
                state = "withdrawn"
            found.append(ChannelOutcome(channel, states, state, identifier, len(refused) > 1))
        return tuple(found)

    def _is_bound(
        self, states: Mapping[int, str], held: Collection[Identifier], channel: Channel
    ) -> bool:
        """Whether a stop of one of them binds the merged person, as in the gate. A stop that is
        only on the suppression list may be of any identifier without a state."""
        if "suppressed" in states.values() and not all(map(self._consent.states, held)):
            return True
        return self._consent.stopping.binds_together(held, channel)

    def merge(
        self,
        keep: int,
        others: Sequence[int],
        choices: Mapping[str, int] | None = None,
        job: Job | None = None,
        *,
        stops: Mapping[Channel, Sequence[Identifier]] | None = None,
    ) -> int:
        """Merges the others into ``keep``; returns the id of the change.

        ``choices``: field -> the person whose value it gets; the others get the default of
        ``compare``. ``stops``: channel -> identifiers that are stopped with it, in the same step;
        an undo leaves these. Raises UserError ``merge.one_person``, ``contacts.unknown``,
        ``contacts.unknown_field`` or ``consent.unknown_channel``.
        """
        gone = tuple(one for one in dict.fromkeys(others) if one != keep)
        if not gone:
            raise UserError("merge.one_person")
        with self._store.write(ONE, job=job) as op:
            fields = people_reader.fields(op.connection)
            found = merging_sql.members(op.connection, (keep, *gone), fields)
            _check(found, (keep, *gone), fields, choices or {})
            self._merge(op, [(keep, gone)], fields, choices or {}, job)
            for channel, identifiers in (stops or {}).items():
                self._consent.stop_within(op, identifiers, channel)
            op.describe(name=merging_sql.display_name(op, keep), n=len(gone), id=keep)
        return op.change_id

    def merge_many(self, groups: Iterable[Sequence[int]], job: Job | None = None) -> int:
        """Merges each group into its first person, all as one change; returns its id.

        Groups with a common person become one. People deleted since are skipped. A backup is made
        before. Raises UserError ``merge.one_person`` if nobody is left to merge.
        """
        wanted = _joined(groups)
        if sum(len(others) for _, others in wanted) > BULK:
            self._before_bulk()
        with self._store.write(MANY, job=job, bulk=True) as op:
            fields = people_reader.fields(op.connection)
            known = set(
                merging_sql.existing(op.connection, [one for k, o in wanted for one in (k, *o)])
            )
            left = [_those(group, known) for group in wanted]
            ready = [(people[0], people[1:]) for people in left if len(people) > 1]
            if not ready:
                raise UserError("merge.one_person")
            self._merge(op, ready, fields, {}, job)
            op.describe(n=sum(len(others) for _, others in ready), people=len(ready))
        return op.change_id

    def _merge(
        self,
        op: Operation,
        groups: Sequence[Group],
        fields: Sequence[Field],
        choices: Mapping[str, int],
        job: Job | None,
    ) -> None:
        for start in range(0, len(groups), _CHUNK):
            if job is not None:
                job.report(start, len(groups), "merge.step.people")
            _change_people(op, groups[start : start + _CHUNK], fields, choices)
        merging_sql.stage(op, groups)
        if job is not None:
            job.report(0, 0, "merge.step.moving")
        merging_sql.move(op)
        merging_sql.delete_staged(op)
        people_writer.refresh_keys(op, [keep for keep, _ in groups], self._region(), job)


def _change_people(
    op: Operation, groups: Sequence[Group], fields: Sequence[Field], choices: Mapping[str, int]
) -> None:
    ids = [one for keep, others in groups for one in (keep, *others)]
    found = merging_sql.members(op.connection, ids, fields)
    points = merging_sql.point_rows(op.connection, ids)
    for keep, others in groups:
        group = [found[one] for one in (keep, *others)]
        rows = [row for person in group for row in points.get(person.id, [])]
        settled = settle(keep, rows, {person.id: person.times for person in group})
        columns, times = merged_columns(found[keep], group, fields, choices, op.now_text)
        merging_sql.change_points(op, rows, settled)
        merging_sql.change_person(op, keep, columns, Times(times, settled.primary))


def _check(
    found: Mapping[int, Member],
    ids: Sequence[int],
    fields: Sequence[Field],
    choices: Mapping[str, int],
) -> None:
    for one in (*ids, *choices.values()):
        if one not in found:
            raise UserError("contacts.unknown", id=one)
    known = {field.key for field in fields}
    for key in choices:
        if key not in known:
            raise UserError("contacts.unknown_field", field=key)


def _joined(groups: Iterable[Sequence[int]]) -> list[Group]:
    """The groups, joined where they have a common person; each with its first person apart."""
    place: dict[int, int] = {}
    joined: dict[int, list[int]] = {}
    for number, group in enumerate(groups):
        touched = sorted({place[one] for one in group if one in place})
        target = touched[0] if touched else number
        members = list(joined.get(target, ()))
        for other in touched[1:]:
            members += joined.pop(other)
        members = list(dict.fromkeys((*members, *group)))
        joined[target] = members
        place.update(dict.fromkeys(members, target))
    return [(group[0], tuple(group[1:])) for group in joined.values() if group]


def _those(group: Group, known: set[int]) -> tuple[int, ...]:
    return tuple(one for one in (group[0], *group[1]) if one in known)


def _fields(
    fields: Sequence[Field], group: Sequence[Member], today: str
) -> tuple[FieldComparison, ...]:
    found = []
    for field in fields:
        values = {one.contact_id: one.value for one in candidates(field.key, group)}
        best = default(field, group, today)
        if best is None:
            continue
        chosen = best.contact_id if best.own_field else None
        differs = len(values) < len(group) or len({str(v) for v in values.values()}) > 1
        found.append(FieldComparison(field, values, differs, chosen, best.value))
    return tuple(found)


def _points(
    keep: int, rows: Mapping[int, Sequence[PointRow]], found: Mapping[int, Member]
) -> tuple[PointComparison, ...]:
    every = [row for of_person in rows.values() for row in of_person]
    settled = settle(keep, every, {one: person.times for one, person in found.items()})
    return tuple(
        PointComparison(
            row.kind,
            row.raw,
            row.canonical,
            row.label,
            row.status,
            row.problem,
            bool(row.is_primary),
            tuple(other.contact_id for other in every if other.identity == row.identity),
        )
        for row in settled.kept
    )


def _tags(whole: Sequence[Contact]) -> dict[str, tuple[int, ...]]:
    names = sorted({tag for person in whole for tag in person.tags})
    return {tag: tuple(person.id for person in whole if tag in person.tags) for tag in names}
