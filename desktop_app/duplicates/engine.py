"""Compares people, estimates weights, weighs pairs and forms groups. Neither reads nor writes the
book."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from desktop_app.duplicates import blocking, grouping, verdicts, weights
from desktop_app.duplicates.comparing import Floats
from desktop_app.duplicates.model import LOOK, Pair
from desktop_app.duplicates.names import NameComparison
from desktop_app.duplicates.people import Ints, Nature, People
from desktop_app.duplicates.weights import Compared, Model, Scale
from desktop_app.jobs import Job

Shared = Mapping[str, Collection[str]]
Different = Collection[tuple[int, int]]
_CHUNK = 200_000
_LEARNED_FROM = 250_000  # candidate pairs; more do not improve the estimate
_SEED = 11


@dataclass
class Grouped:
    """Groups of contact ids, and every pair within them."""

    groups: list[tuple[int, ...]]
    pairs: list[Pair]


class Engine:
    """One table of people and the model for judging their pairs."""

    def __init__(self, people: People, model: Model, shared: Shared) -> None:
        self.people = people
        self.model = model
        self._names = NameComparison(people, model.rare)
        self._scale = Scale(people, model, shared)

    @classmethod
    def learning(
        cls,
        people: People,
        natures: dict[str, Nature],
        shared: Shared,
        found: blocking.Candidates,
        job: Job,
    ) -> Engine:
        """An engine with a model estimated from these people and their candidate pairs."""
        job.report(0, 0, "duplicates.step.learn")
        names = NameComparison(people, weights.rare(people.total))
        model = weights.fresh(people, natures, weights.chance(people))
        model.limits = found.limits
        engine = cls(people, model, shared)
        size = len(found.a)
        if size:
            sample = np.arange(size)
            if size > _LEARNED_FROM:
                sample = np.random.default_rng(_SEED).choice(size, _LEARNED_FROM, replace=False)
            compared = weights.compare(people, names, found.a[sample], found.b[sample])
            weights.estimate(people, compared, model, engine._scale, size / len(sample), job)
        return engine

    def worth_a_look(self, a: Ints, b: Ints, job: Job) -> tuple[Ints, Ints, Floats]:
        """The pairs of rows worth a look, with their bits."""
        kept: list[tuple[Ints, Ints, Floats]] = []
        for start in range(0, len(a), _CHUNK):
            job.report(start, len(a), "duplicates.step.compare")
            part = slice(start, start + _CHUNK)
            total = self.bits(a[part], b[part])
            good = verdicts.scores(total) >= LOOK
            kept.append((a[part][good], b[part][good], total[good]))
        if not kept:
            return a, b, np.zeros(0, dtype=np.float32)
        ones, others, bits = zip(*kept, strict=True)
        return np.concatenate(ones), np.concatenate(others), np.concatenate(bits)

    def bits(self, a: Ints, b: Ints) -> Floats:
        """The bits of pairs of rows."""
        return self._scale.weigh(self.compare(a, b)).total

    def compare(self, a: Ints, b: Ints) -> Compared:
        return weights.compare(self.people, self._names, a, b)

    def weigh(self, compared: Compared) -> weights.Weighed:
        return self._scale.weigh(compared)

    def group(self, a: Ints, b: Ints, bits: Floats, different: Different, job: Job) -> Grouped:
        """Groups of the rows of pairs worth a look. ``different`` pairs are never in one group."""
        job.report(0, 0, "duplicates.step.group")
        ids = self.people.ids
        if different:
            bits = self._parted(a, b, bits, different)

        def score(ones: Ints, others: Ints) -> Floats:
            found = [np.zeros(0, dtype=np.float32)]
            for start in range(0, len(ones), _CHUNK):
                job.check()
                part = slice(start, start + _CHUNK)
                found.append(self.bits(ones[part], others[part]))
            return self._parted(ones, others, np.concatenate(found), different)

        rows = grouping.groups(a, b, bits, score)
        pairs = list(self._pairs(rows, job))
        return Grouped([tuple(int(ids[row]) for row in group) for group in rows], pairs)

    def _parted(self, a: Ints, b: Ints, bits: Floats, different: Different) -> Floats:
        if not different:
            return bits
        ids = self.people.ids
        pairs = zip(ids[a].tolist(), ids[b].tolist(), strict=True)
        parted = np.fromiter((pair in different for pair in pairs), np.bool_, len(a))
        return np.where(parted, np.float32(grouping.NEVER), bits)

    def _pairs(self, groups: list[list[int]], job: Job) -> Iterator[Pair]:
        rows = [
            (one, other)
            for group in groups
            for place, one in enumerate(group)
            for other in group[place + 1 :]
        ]
        for start in range(0, len(rows), _CHUNK):
            job.check()
            a, b = np.array(rows[start : start + _CHUNK], dtype=np.int64).T
            yield from self.judged(a, b)

    def judged(self, a: Ints, b: Ints) -> Iterator[Pair]:
        """Pairs of rows with score, reasons and whether they are certain."""
        compared = self.compare(a, b)
        weighed = self.weigh(compared)
        score = verdicts.scores(weighed.total).tolist()
        certain = verdicts.certain(self.people, compared, weighed).tolist()
        ids = self.people.ids
        for row, (one, other) in enumerate(zip(ids[a].tolist(), ids[b].tolist(), strict=True)):
            reasons = verdicts.reasons(self.people, compared, row)
            yield Pair(one, other, score[row], certain[row], reasons)
