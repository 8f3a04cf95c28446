"""The weight of agreement: the model of Fellegi and Sunter, with weights estimated from the book.

For each level of a field, m is its probability in two records of one person, u in records of two
people. The weight is log2(m / u). u comes from the frequency of the book's values and from random
pairs; m and the share of duplicates come from expectation maximisation over the candidate pairs,
with a prior that dominates if the book has little data. (I. Fellegi, A. Sunter, "A Theory for
Record Linkage", 1969.)
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field

import numpy as np
import numpy.typing as npt

from desktop_app.duplicates.comparing import (
    DIFFERENT,
    LEVELS,
    MISSING,
    NEAR,
    PARTLY,
    SAME,
    ColumnLevels,
    Floats,
    compare_column,
)
from desktop_app.duplicates.names import CONFLICT, PEOPLE_OUTSIDE, NameComparison, NameLevels
from desktop_app.duplicates.people import Column, Ints, Nature, People, is_office
from desktop_app.jobs import Job

_ROUNDS = 12
_CERTAINTY = 60.0  # the prior below counts as much as this many pairs of the book
_DRAWN = 100_000
_SEED = 5
_MOST_OF_TEXT = 14.0
_MOST_AGAINST = -12.0
_NEVER = 1e-6
_TOGETHER = 0.92  # words of a name go together: namesakes are more common than the words suggest
_NUMBERS_OUTSIDE = 5_000  # a number tells something in a book of ten people too
_MOST_RELATIVES = (-3.0, 6.0)
_DOUBTED = 20.0  # pairs; fewer teach nothing about households

# The prior for m of SAME, NEAR, PARTLY and DIFFERENT.
_USUAL: dict[str, tuple[float, float, float, float]] = {
    "phone": (0.70, 0.06, 0.02, 0.22),
    "id": (0.84, 0.10, 0.02, 0.04),
    "email": (0.70, 0.12, 0.03, 0.15),
    "date": (0.78, 0.12, 0.06, 0.04),
    "text": (0.70, 0.12, 0.08, 0.10),
    "choice": (0.92, 0.0, 0.0, 0.08),
}
_USUAL_WORDS = (0.75, 0.05, 0.10, 0.03, 0.03, 0.04)
# How many people share such a value with another person: families, couples, offices.
_HOUSEHOLD = {"phone": 0.1, "account": 0.05, "email": 0.02}
_SHARED_ID = 0.02
_OF_TWO = 2  # people; an address or account that more have belongs to no single person


@dataclass
class Model:
    """The weights of one book. ``m`` and ``u``: by field and level; ``words``: m by level of a
    word. ``prior``: in bits, the odds that two random people are one. ``relatives``: the odds that
    two who belong together are one person rather than relatives."""

    contacts: int
    prior: float
    relatives: float
    m: dict[str, list[float]]
    u: dict[str, list[float]]
    words: list[float]
    natures: dict[str, Nature]
    limits: dict[str, int] = field(default_factory=dict)

    @property
    def rare(self) -> int:
        """The least count per value; lower counts are raised to it."""
        return rare(self.contacts)

    def as_json(self) -> dict[str, object]:
        return asdict(self)


def rare(contacts: int) -> int:
    """From this many people on, it is worth counting how many have a word or a text."""
    return max(2, contacts // 20_000)


@dataclass
class Compared:
    """How M pairs of rows (a, b) agree, before weighing."""

    a: Ints
    b: Ints
    names: NameLevels
    columns: dict[str, ColumnLevels]


@dataclass
class Weighed:
    """``total``: M, in bits, the odds of being one person. ``relatives``: those against being two
    people of one household. ``bits``: by field, including "name"."""

    total: Floats
    relatives: Floats
    bits: dict[str, Floats]


def compare(people: People, names: NameComparison, a: Ints, b: Ints) -> Compared:
    """The levels of all fields of pairs of rows."""
    return Compared(
        a,
        b,
        names.compare(a, b),
        {column.field: compare_column(column, a, b) for column in people.columns},
    )


def information(column: Column, contacts: int, shared: Collection[str]) -> Floats:
    """For each value, in bits, the evidence that two people share it. 0 for a household's value."""
    counts = np.maximum(column.counts, 2).astype(np.float64)
    if column.nature in ("id", "email"):
        share = _HOUSEHOLD.get(column.field, _SHARED_ID)
        bits = np.log2((contacts + _NUMBERS_OUTSIDE) / (share * (counts - 1) ** 2))
    else:
        floor = 2 if column.nature == "date" else rare(contacts)
        total = contacts + PEOPLE_OUTSIDE
        bits = np.minimum(np.log2(total / np.clip(counts, floor, total)), _MOST_OF_TEXT)
    bits = np.maximum(bits, 0).astype(np.float32)
    if shared:
        bits[[value in shared for value in column.values]] = 0
    if column.nature == "email":
        bits[[is_office(value) for value in column.values]] = 0
    return np.asarray(bits, dtype=np.float32)


def usual(column: Column) -> list[float]:
    """The prior of m by level; MISSING is 1, because it tells nothing."""
    return [1.0, *(_USUAL.get(column.field) or _USUAL[column.nature])]


class Scale:
    """Weighs pairs of one table of people with one model."""

    def __init__(self, people: People, model: Model, shared: Mapping[str, Collection[str]]) -> None:
        self.people = people
        self.model = model
        self._information = {
            column.field: information(column, model.contacts, shared.get(column.field, ()))
            for column in people.columns
        }

    def weigh(self, compared: Compared) -> Weighed:
        """The bits of every field, and their sum with the prior."""
        bits = {"name": self._of_names(compared.names)}
        for column in self.people.columns:
            bits[column.field] = self._of_column(column, compared.columns[column.field])
        apart = np.full(len(compared.a), self.model.prior, dtype=np.float32)
        for one in bits.values():
            apart += one
        relatives = self._of_relatives(compared, bits)
        return Weighed(-np.logaddexp2(-apart, -relatives), relatives, bits)

    def _of_relatives(self, compared: Compared, bits: Mapping[str, Floats]) -> Floats:
        """The odds against two people of one household or shop, who share its number, its address
        and often its name: only personal values are evidence for one person."""
        names = compared.names
        agreeing = names.counts[:, :CONFLICT].sum(axis=1)
        own = np.where(
            agreeing > 1,
            names.information - names.least,
            np.where(names.counts[:, CONFLICT] > 0, 0, names.information / 2),
        )
        odds = (
            own
            + self._of_levels(names)
            + np.where(names.known, self.model.relatives, max(self.model.relatives, 1.0))
        )
        for column in self.people.columns:
            if column.nature in ("id", "email", "date") and column.field != "phone":
                own_bits = bits[column.field]
                if column.field in ("email", "account"):
                    levels = compared.columns[column.field]
                    own_bits = np.where(self._is_of_many(column, levels), 0, own_bits)
                odds = odds + own_bits
        gender = bits.get("gender")
        if gender is not None:
            odds = odds + np.minimum(gender, 0)
        return np.asarray(odds, dtype=np.float32)

    def _is_of_many(self, column: Column, levels: ColumnLevels) -> npt.NDArray[np.bool_]:
        """Where a third person shares the address or account of the pair: like a shared number, it
        is a household's."""
        same = levels.levels == SAME
        return np.asarray(same & (column.counts[levels.codes] > _OF_TWO))

    def _of_column(self, column: Column, levels: ColumnLevels) -> Floats:
        m = self.model.m.get(column.field) or usual(column)
        u = self.model.u.get(column.field) or [1.0] * LEVELS
        weights = np.log2(np.maximum(m, _NEVER) / np.maximum(u, _NEVER)).astype(np.float32)
        weights[MISSING] = 0
        weights[SAME] = np.log2(m[SAME])
        # disagreement is never evidence for a pair, agreement never against it
        weights[DIFFERENT] = min(weights[DIFFERENT], 0)
        bits = np.maximum(weights, _MOST_AGAINST)[levels.levels]
        same = levels.levels == SAME
        said = self._information[column.field][levels.codes[same]] + weights[SAME]
        bits[same] = np.maximum(said, 0)
        return np.asarray(bits, dtype=np.float32)

    def _of_names(self, names: NameLevels) -> Floats:
        return names.information * _TOGETHER + self._of_levels(names)

    def _of_levels(self, names: NameLevels) -> Floats:
        weights = np.log2(np.array(self.model.words)).astype(np.float32)
        return np.asarray(names.counts @ weights, dtype=np.float32)


def chance(people: People) -> dict[str, list[float]]:
    """u by field and level, from random pairs."""
    size = len(people.ids)
    if size < 2:
        return {}
    draw = np.random.default_rng(_SEED)
    a, b = draw.integers(0, size, _DRAWN), draw.integers(0, size, _DRAWN)
    a, b = a[a != b], b[a != b]
    found = {}
    for column in people.columns:
        levels = compare_column(column, a, b).levels
        counts = np.bincount(levels[levels != MISSING], minlength=LEVELS).astype(float)
        counts[1:] += (0.5, 0.5, 0.5, 0.5)
        found[column.field] = [1.0, *(counts[1:] / counts[1:].sum()).tolist()]
    return found


def estimate(
    people: People, compared: Compared, model: Model, scale: Scale, stands_for: float, job: Job
) -> None:
    """Fits m and the prior of the model to the book's candidate pairs, in place.

    ``stands_for``: how many candidate pairs each of these represents.
    """
    first = {column.field: np.array(usual(column)) for column in people.columns}
    drawn = {name: list(levels) for name, levels in model.u.items()}
    all_pairs = max(model.contacts * (model.contacts - 1) / 2, 1.0)
    for _ in range(_ROUNDS):
        job.check()
        weighed = scale.weigh(compared)
        total = np.clip(weighed.total.astype(np.float64), -60, 60)
        likely = 1 / (1 + np.exp2(-total))
        for name, levels in compared.columns.items():
            seen = np.bincount(levels.levels, weights=likely, minlength=LEVELS)
            model.m[name] = _fitted(np.asarray(seen, dtype=np.float64), first[name])
            unlike = np.bincount(levels.levels, weights=1 - likely, minlength=LEVELS)
            model.u[name] = _at_least(drawn[name], np.asarray(unlike, dtype=np.float64))
        words = likely @ compared.names.counts.astype(np.float64)
        trusted = words + _CERTAINTY * np.array(_USUAL_WORDS)
        model.words = (trusted / trusted.sum()).tolist()
        share = max(float(likely.sum()) * stands_for, model.contacts * 0.005, 1.0) / all_pairs
        model.prior = float(np.log2(share / max(1 - share, 1e-9)))
        against = np.clip(weighed.relatives.astype(np.float64), -60, 60)
        related = float((likely * np.exp2(-against)).sum())
        odds = np.log2((float(likely.sum()) + _DOUBTED) / (related + _DOUBTED))
        model.relatives = float(np.clip(odds, *_MOST_RELATIVES))


def _fitted(seen: npt.NDArray[np.float64], first: npt.NDArray[np.float64]) -> list[float]:
    trusted = seen[1:] + _CERTAINTY * first[1:]
    return [1.0, *(trusted / trusted.sum()).tolist()]


def _at_least(drawn: list[float], unlike: npt.NDArray[np.float64]) -> list[float]:
    """u of a near match: its frequency among random pairs, or among other people who share
    something.

    Fields are correlated (an e-mail address contains the name): a near match of people with the
    same name tells less than one of random people.
    """
    known = max(float(unlike[1:].sum()), 1.0)
    found = list(drawn)
    for level in (NEAR, PARTLY):
        found[level] = max(drawn[level], float(unlike[level]) / known)
    return found


def fresh(people: People, natures: dict[str, Nature], u: dict[str, list[float]]) -> Model:
    """A model before learning: one duplicate among ten people."""
    contacts = max(people.total, 2)
    return Model(
        contacts=contacts,
        prior=float(np.log2(0.2 / contacts)),
        relatives=0.0,
        m={column.field: usual(column) for column in people.columns},
        u=u,
        words=list(_USUAL_WORDS),
        natures=natures,
    )
