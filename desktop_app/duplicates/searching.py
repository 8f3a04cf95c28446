"""Searches for duplicates among all people, or among the few who changed.

Reads first, computes, and writes once at the end."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, combinations

import numpy as np

from desktop_app.duplicates import blocking, people_sql, results_sql, verdicts, weights
from desktop_app.duplicates.blocking import Family
from desktop_app.duplicates.engine import Engine
from desktop_app.duplicates.model import Evidence
from desktop_app.duplicates.names import known_from
from desktop_app.duplicates.people import Ints, People
from desktop_app.duplicates.weights import Model, rare
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection
from desktop_app.store.store import Store

_SHARED_FROM = 3  # people; a value shared by fewer counts as maximally rare
# A book of this size is always searched in full: it takes a third of a second and misses nothing.
_SMALL = 2_000
# If a book grew, shrank or changed this much, its weights are learned again, because how common its
# values are has changed.
_OUTGROWN = 0.2
Common = Mapping[str, Mapping[str, int]]
Families = Mapping[str, list[Family]]


class Search:
    """One search of a book. Others may work on it between reading and writing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def search_all(self, job: Job) -> None:
        """The full search: makes keys, weights and groups anew."""
        with self._store.read(job) as connection:
            seen = results_sql.last_change(connection)
            natures = people_sql.natures(connection)
            people = people_sql.load(connection, natures, job=job)
            shared = results_sql.shared(connection)
            different = results_sql.marked_different(connection)
        job.report(0, 0, "duplicates.step.candidates")
        families = blocking.by_name(people)
        found = blocking.candidates(families, people, job)
        keys, owners = blocking.keys_to_keep(families, people)
        del families
        engine = Engine.learning(people, natures, shared, found, job)
        a, b, bits = engine.worth_a_look(found.a, found.b, job)
        grouped = engine.group(a, b, bits, different, job)
        with self._store.write("duplicates.search", job=job, bulk=True, undoable=False) as op:
            results_sql.clear(op)
            results_sql.add_keys(op, keys.tolist(), owners.tolist(), job)
            results_sql.add_common(op, _common(people))
            results_sql.set_model(op, engine.model.as_json(), seen)
            results_sql.add_found(op, grouped.groups, grouped.pairs)

    def search_changed(self, ids: Collection[int] | None, job: Job) -> None:
        """Compares only these people, or those touched since the last search, with the others."""
        with self._store.read(job) as connection:
            known = results_sql.model(connection)
            seen = results_sql.last_change(connection)
            total = people_sql.total(connection)
            touched: Collection[int] = ids if ids is not None else ()
            if known is not None and ids is None:
                touched = results_sql.touched_since(connection, known[1])
        if known is None or _is_outgrown(known[0]["contacts"], total, len(touched)):
            self.search_all(job)
            return
        if ids is None and touched and total <= _SMALL:
            self.search_all(job)
            return
        if touched:
            self._some(set(touched), Model(**known[0]), job)
        if ids is None:
            with self._store.write("duplicates.refresh", bulk=True, undoable=False) as op:
                results_sql.seen_change(op, seen)

    def _some(self, ids: set[int], model: Model, job: Job) -> None:
        with self._store.read(job) as connection:
            shared = results_sql.shared(connection)
            common = results_sql.common(connection)
            fresh = _loaded(connection, model, common, ids, job)
            families = blocking.by_name(fresh)
            pairs = _partners(connection, families, fresh, model.limits, job)
            near = Engine(
                _loaded(connection, model, common, {*ids, *chain.from_iterable(pairs)}, job),
                model,
                shared,
            )
            a, b, _ = near.worth_a_look(*_rows_of(near.people, pairs), job)
            linked = set(zip(near.people.ids[a].tolist(), near.people.ids[b].tolist(), strict=True))
            # people in a group with one of them may now belong to another
            around = results_sql.group_members(connection, {*ids, *chain.from_iterable(linked)})
            linked.update(results_sql.pairs_among(connection, around - ids))
            different = results_sql.marked_different(connection, around)
            people = _loaded(connection, model, common, around, job)
        engine = Engine(people, model, shared)
        grouped = engine.group(*engine.worth_a_look(*_rows_of(people, linked), job), different, job)
        with self._store.write("duplicates.refresh", job=job, bulk=True, undoable=False) as op:
            results_sql.forget(op, around)
            for parts in families.values():
                for part in parts:
                    owners = fresh.ids[part.rows].tolist()
                    results_sql.add_keys(op, part.keys.tolist(), owners, job)
            results_sql.add_found(op, grouped.groups, grouped.pairs)

    def evidence(self, a: int, b: int) -> Evidence:
        """The evidence for and against two existing people, a < b, being one."""
        with self._store.read() as connection:
            known = results_sql.model(connection)
            shared = results_sql.shared(connection)
            common = results_sql.common(connection)
            different = bool(results_sql.marked_different(connection, (a, b)))
            natures = people_sql.natures(connection) if known is None else known[0]["natures"]
            people = people_sql.load(connection, natures, (a, b))
        model = weights.fresh(people, natures, {}) if known is None else Model(**known[0])
        _with_counts(people, common, model.contacts)
        engine = Engine(people, model, shared)
        rows = np.array([0]), np.array([1])
        compared = engine.compare(*rows)
        weighed = engine.weigh(compared)
        return Evidence(
            a,
            b,
            float(verdicts.scores(weighed.total)[0]),
            bool(verdicts.certain(people, compared, weighed)[0]) and not different,
            verdicts.reasons(people, compared, 0),
            verdicts.fields(people, compared, weighed),
            different,
        )


def _is_outgrown(learned: int, total: int, touched: int) -> bool:
    """Whether weights learned from ``learned`` people no longer fit a book of ``total``."""
    return max(touched, abs(total - learned)) > max(_OUTGROWN * learned, _SHARED_FROM)


def _loaded(
    connection: Connection, model: Model, common: Common, ids: Collection[int], job: Job
) -> People:
    people = people_sql.load(connection, model.natures, sorted(ids), job)
    _with_counts(people, common, model.contacts)
    return people


def _with_counts(people: People, common: Common, contacts: int) -> None:
    """Sets how common each value is in the whole book, not only among these people."""
    people.total = contacts
    for column in people.columns:
        _raise(column.counts, column.values, common.get(column.field))
    words = people.words
    for counts, texts, layer in (
        (words.counts, words.texts, "word"),
        (words.sound_counts, words.sound_keys, "word_sound"),
        (words.skeleton_counts, words.skeleton_keys, "word_skeleton"),
    ):
        _raise(counts, texts, common.get(layer))


def _raise(counts: Ints, texts: Sequence[str], known: Mapping[str, int] | None) -> None:
    if known:
        said = np.fromiter((known.get(text, 0) for text in texts), np.int64, len(texts))
        np.maximum(counts, said, out=counts)


def _common(people: People) -> Iterator[tuple[str, str, int]]:
    """Values whose frequency is needed later: field, value, people."""
    least = max(rare(people.total), _SHARED_FROM)
    for column in people.columns:
        own = column.nature in ("id", "email", "date")
        yield from _frequent(column.field, column.values, column.counts, 3 if own else least)
    words = people.words
    yield from _frequent("word", words.texts, words.counts, known_from(people.total))
    yield from _frequent("word_sound", words.sound_keys, words.sound_counts, least)
    yield from _frequent("word_skeleton", words.skeleton_keys, words.skeleton_counts, least)


def _frequent(
    field: str, texts: Sequence[str], counts: Ints, least: int
) -> Iterator[tuple[str, str, int]]:
    for place in np.flatnonzero(counts >= least).tolist():
        yield field, texts[place], int(counts[place])


def _partners(
    connection: Connection,
    families: Families,
    fresh: People,
    limits: Mapping[str, int],
    job: Job,
) -> set[tuple[int, int]]:
    """Pairs of ids, a < b, of changed people and all who share a key with them."""
    found: set[tuple[int, int]] = set()
    for name, parts in families.items():
        job.report(0, 0, "duplicates.step.candidates")
        holders: dict[int, list[int]] = {}
        for part in parts:
            for key, contact_id in zip(
                part.keys.tolist(), fresh.ids[part.rows].tolist(), strict=True
            ):
                holders.setdefault(key, []).append(contact_id)
        most = limits.get(name, blocking.KEPT)
        for key, others in results_sql.sharing_keys(connection, holders, most):
            block = holders[key]
            for one in block[:most]:
                found.update(_ordered(one, other) for other in others if other != one)
        for block in holders.values():
            found.update(_ordered(*pair) for pair in combinations(sorted(set(block))[:most], 2))
    return found


def _ordered(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _rows_of(people: People, pairs: Collection[tuple[int, int]]) -> tuple[Ints, Ints]:
    """The rows of pairs of ids; pairs with a deleted person are dropped."""
    if not pairs:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    ids = np.array(sorted(pairs), dtype=np.int64)
    there = np.isin(ids, people.ids).all(axis=1)
    rows = np.searchsorted(people.ids, ids[there])
    return rows[:, 0], rows[:, 1]
