"""Selects the pairs to compare: people who share a blocking key. Never all pairs.

Each family of keys is one way in which duplicates agree. If a block is too large, it is split: its
people also have narrower keys (a name with a date, a name with part of a number), and those who
sort next to each other are still compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from desktop_app.duplicates.people import WORDS, Column, Hashes, Ints, People, joined, stable_hashes
from desktop_app.jobs import Job

_KEY_BITS = np.uint64((1 << 48) - 1)  # fits six bytes of SQLite
_NEIGHBOURS = 2
_MOST_IN_BLOCK = 60
_PAIRS_A_PERSON = 1.0  # of each family; small books can afford far larger blocks
_PAIRS_ALWAYS = 300_000
# These keys tell little: in a large book other keys find the same pairs.
_BROAD = ("starts", "word")
_BROAD_SHARE = 0.2
KEPT = 200  # a key shared by more people is not stored, because it would never be used
_TAIL = 4


@dataclass
class Family:
    """Keys of one kind: row ``rows[i]`` has the key ``keys[i]``."""

    name: str
    rows: Ints
    keys: Hashes


@dataclass
class Candidates:
    """Rows a < b of the pairs to compare. ``limits``: the largest block of each family; ``split``:
    how many blocks were larger."""

    a: Ints
    b: Ints
    limits: dict[str, int]
    split: int


def _mixed(family: str, *parts: Hashes) -> Hashes:
    """One key from several hashes and the name of their family."""
    total = np.full(len(parts[0]), stable_hashes([family], "family")[0], dtype=np.uint64)
    for part in parts:
        total = (total ^ part) * np.uint64(0xBF58476D1CE4E5B9)
        total ^= total >> np.uint64(29)
    total = total * np.uint64(0x94D049BB133111EB)
    return (total ^ (total >> np.uint64(32))) & _KEY_BITS


def families(people: People) -> Iterator[Family]:
    """All keys of these people."""
    yield from _of_values(people)
    yield from _of_names(people)
    yield from _of_words(people)


def _of_values(people: People) -> Iterator[Family]:
    for column in people.columns:
        if column.nature == "choice":
            continue
        for slot in range(column.codes.shape[1]):
            rows = np.flatnonzero(column.codes[:, slot] >= 0)
            hashes = column.hashes[column.codes[rows, slot]]
            yield Family(column.field, rows, _mixed(column.field, hashes))
        if column.nature == "email":
            yield _of_locals(column)


def _of_locals(column: Column) -> Family:
    parts = [value.partition("@")[0] for value in column.values]
    hashes = stable_hashes(parts, "local")
    codes = column.codes[:, 0]
    telling = np.fromiter((len(part) >= 5 for part in parts), np.bool_, len(parts))
    rows = np.flatnonzero((codes >= 0) & telling[codes])
    return Family("email_name", rows, _mixed("email_name", hashes[codes[rows]]))


def _of_names(people: People) -> Iterator[Family]:
    """The consonants of the whole name, in both word orders, also without blanks."""
    for slot in (0, 1):
        rows = np.flatnonzero(people.names[:, slot, 0] >= 0)
        if not len(rows):
            continue
        forwards = joined(people, slot, 2)[rows]
        backwards = joined(people, slot, 2, backwards=True)[rows]
        yield Family("name", rows, _mixed("name", forwards))
        two = backwards != forwards
        yield Family("name", rows[two], _mixed("name", backwards[two]))
        yield Family("starts", rows, _mixed("starts", _starts(people, slot)[rows]))
        for part, hashes in _parts_of_numbers(people):
            has = hashes[rows] != 0
            any_order = np.minimum(forwards, backwards)[has]
            yield Family(part, rows[has], _mixed(part, any_order, hashes[rows[has]]))


def _starts(people: People, slot: int) -> Hashes:
    """The first two consonants of each word, regardless of order."""
    words = people.words
    hashes = stable_hashes([key[:2] for key in words.skeleton_keys], "start")
    names = people.names[:, slot]
    found = np.zeros(len(names), dtype=np.uint64)
    for place in range(WORDS):
        there = names[:, place] >= 0
        found[there] += hashes[words.skeletons[names[there, place]]]
    return found


def _parts_of_numbers(people: People) -> Iterator[tuple[str, Hashes]]:
    """First and last digits of the first number, so that a typing error in the other half does not
    hide the pair."""
    column = people.column("phone")
    if column is None:
        return
    codes = column.codes[:, 0]
    for name, parts in (
        ("name_phone_head", [value[:-_TAIL] for value in column.values]),
        ("name_phone_tail", [value[-_TAIL:] for value in column.values]),
    ):
        hashes = stable_hashes(parts, name)
        yield name, np.where(codes >= 0, hashes[codes], np.uint64(0))


def _of_words(people: People) -> Iterator[Family]:
    """Each word of the name alone, and with each date, e-mail name or text: narrow enough for
    common names."""
    words, names = people.words, people.names[:, 0]
    hashes = words.hashes[2]
    for place in range(WORDS):
        rows = np.flatnonzero(names[:, place] >= 0)
        if not len(rows):
            continue
        heard = hashes[names[rows, place]]
        yield Family("word", rows, _mixed("word", heard))
        for column in people.columns:
            if column.nature not in ("date", "text"):
                continue
            codes = column.codes[rows, 0]
            has = codes >= 0
            name = f"word_{column.field}"
            values = column.hashes[codes[has]]
            yield Family(name, rows[has], _mixed(name, heard[has], values))


def candidates(found: Mapping[str, list[Family]], people: People, job: Job) -> Candidates:
    """The pairs of people who share a block, each once."""
    rank = _name_ranks(people)
    limits: dict[str, int] = {}
    pairs, split = [], 0
    for done, (name, parts) in enumerate(found.items()):
        job.report(done, len(found), "duplicates.step.candidates")
        rows = np.concatenate([part.rows for part in parts])
        keys = np.concatenate([part.keys for part in parts])
        order = np.lexsort((rank[rows], keys))
        rows, keys = rows[order], keys[order]
        starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else rows
        sizes = np.diff(np.r_[starts, len(keys)])
        limits[name] = _limit(sizes, len(people.ids), _BROAD_SHARE if name in _BROAD else 1.0)
        split += int((sizes > limits[name]).sum())
        pairs.append(_pairs(rows, np.repeat(sizes, sizes), keys, limits[name]))
    packed = np.unique(np.concatenate(pairs)) if pairs else np.zeros(0, dtype=np.int64)
    return Candidates(packed >> 32, packed & 0xFFFFFFFF, limits, split)


def _name_ranks(people: People) -> Ints:
    """A rank for each person, in an order that puts similar names next to each other."""
    names = joined(people, 0, 2)
    order = np.lexsort((np.arange(len(names)), names))
    rank = np.empty(len(names), dtype=np.int64)
    rank[order] = np.arange(len(names))
    return rank


def _limit(sizes: Ints, people: int, share: float) -> int:
    """The largest block with which the family stays within its share of the work."""
    budget = _PAIRS_ALWAYS + _PAIRS_A_PERSON * people * share
    sizes = np.sort(sizes[sizes > 1])
    spent = np.cumsum(sizes * (sizes - 1) // 2)
    within = int(np.searchsorted(spent, budget, side="right"))
    if within == len(sizes):
        return int(min(max(sizes.max(initial=0), _MOST_IN_BLOCK), _most(people)))
    return int(min(max(int(sizes[within]) - 1, 4), _most(people)))


def _most(people: int) -> int:
    return max(_MOST_IN_BLOCK, 200_000 // max(people, 1))


def _pairs(rows: Ints, sizes: Ints, keys: Hashes, limit: int) -> Ints:
    """Pairs within blocks of sorted keys, each packed in one integer; in large blocks only
    neighbours."""
    found = []
    places = np.flatnonzero(sizes > 1)
    for step in range(1, limit):
        places = places[places + step < len(rows)]
        reach = step <= _NEIGHBOURS
        inside = keys[places] == keys[places + step]
        inside &= (sizes[places] <= limit) | reach
        places = places[inside]
        if not len(places):
            break
        one, other = rows[places], rows[places + step]
        found.append((np.minimum(one, other) << 32) | np.maximum(one, other))
    packed = np.concatenate(found) if found else np.zeros(0, dtype=np.int64)
    return np.unique(packed[(packed >> 32) != (packed & 0xFFFFFFFF)])


def keys_to_keep(found: Mapping[str, list[Family]], people: People) -> tuple[Hashes, Ints]:
    """The keys and contact ids to store, in the order of the table."""
    parts = [part for family in found.values() for part in family]
    if not parts:
        return np.zeros(0, dtype=np.uint64), people.ids[:0]
    keys = np.concatenate([part.keys for part in parts])
    rows = np.concatenate([part.rows for part in parts])
    order = np.lexsort((rows, keys))
    keys, rows = keys[order], rows[order]
    first = np.r_[True, (keys[1:] != keys[:-1]) | (rows[1:] != rows[:-1])]
    keys, rows = keys[first], rows[first]
    starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]])
    sizes = np.diff(np.r_[starts, len(keys)])
    kept = np.repeat(sizes <= KEPT, sizes)
    return keys[kept], people.ids[rows[kept]]


def by_name(people: People) -> dict[str, list[Family]]:
    """The families of ``families``, grouped by name."""
    found: dict[str, list[Family]] = {}
    for family in families(people):
        found.setdefault(family.name, []).append(family)
    return found
