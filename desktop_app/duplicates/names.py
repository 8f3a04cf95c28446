"""Compares the names of two people word by word, in any order, for many pairs at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop_app.duplicates.comparing import Floats, Levels, edits
from desktop_app.duplicates.people import WORDS, Hashes, Ints, People, joined

EXACT, SOUND, SLIP, ROUGH, PART, CONFLICT = range(6)
WORD_LEVELS = 6
_NONE = CONFLICT
_SLIP_MOST = 10.0  # bits: more than one word is within a typing error of any word
_NAME_MOST = 30.0
PEOPLE_OUTSIDE = 500
"""A book is a sample: if one of ten people has a name, the name is not therefore common."""
_NAME_OF = 3  # from this many people on, a word is a name, not a typing error


@dataclass
class NameLevels:
    """``counts``: M x WORD_LEVELS, how many words agree at each level. ``information``: M, in bits,
    the information of the agreeing words, higher for rare words. ``least``: that of the commonest
    of these words, which may be a family name. ``known``: both have a name. ``whole``: the same
    name word for word, in the same script or another."""

    counts: npt.NDArray[np.int8]
    information: Floats
    least: Floats
    known: npt.NDArray[np.bool_]
    whole: npt.NDArray[np.bool_]


class NameComparison:
    """Compares names of one table of people. ``rare``: the least count of people per word; lower
    counts are raised to it."""

    def __init__(self, people: People, rare: int) -> None:
        self._people = people
        words = people.words
        self._exact = self._bits(words.counts, rare)
        self._sound = self._bits(words.sound_counts, rare)[words.sounds]
        self._rough = self._bits(words.skeleton_counts, rare)[words.skeletons]
        self._known = known_from(people.total)
        self._joined: dict[tuple[int, int, bool], Hashes] = {}

    def _bits(self, counts: Ints, rare: int) -> Floats:
        total = self._people.total + PEOPLE_OUTSIDE
        return np.log2(total / np.clip(counts, rare, total)).astype(np.float32)

    def compare(self, a: Ints, b: Ints) -> NameLevels:
        """The best of name and alternative name on both sides."""
        names = self._people.names
        best = self._slots(a, b, 0, 0)
        other_a, other_b = names[a, 1, 0] >= 0, names[b, 1, 0] >= 0
        for slots, has in (
            ((0, 1), other_b),
            ((1, 0), other_a),
            ((1, 1), other_a & other_b),
        ):
            # names that agree already can't be improved
            rows = np.flatnonzero(has & ((best.counts[:, CONFLICT] > 0) | ~best.known))
            if len(rows):
                _take_better(best, self._slots(a[rows], b[rows], *slots), rows)
        return best

    def _slots(self, a: Ints, b: Ints, left_slot: int, right_slot: int) -> NameLevels:
        names = self._people.names
        left, right = names[a, left_slot], names[b, right_slot]
        size = len(a)
        levels = NameLevels(
            np.zeros((size, WORD_LEVELS), dtype=np.int8),
            np.zeros(size, dtype=np.float32),
            np.zeros(size, dtype=np.float32),
            (left[:, 0] >= 0) & (right[:, 0] >= 0),
            np.zeros(size, dtype=np.bool_),
        )
        equal = (left == right).all(axis=1) & levels.known
        levels.whole[:] = equal
        rows = np.flatnonzero(equal)
        levels.counts[rows, EXACT] = (left[rows] >= 0).sum(axis=1)
        levels.information[rows] = _sum(self._exact, left[rows])
        levels.least[rows] = _least(self._exact, left[rows])
        rows = np.flatnonzero(levels.known & ~equal)
        if len(rows):
            self._align(left[rows], right[rows], levels, rows)
            self._as_wholes(a[rows], b[rows], (left_slot, right_slot), levels, rows)
        np.minimum(levels.information, _NAME_MOST, out=levels.information)
        return levels

    def _align(self, left: Ints, right: Ints, levels: NameLevels, rows: Ints) -> None:
        """Pairs each word with the most informative word of the other name, the best pair first."""
        kinds, bits = self._cells(left, right)
        size = len(left)
        flat = bits.reshape(size, WORDS * WORDS)
        every = np.arange(size)
        least = np.full(size, np.inf, dtype=np.float32)
        for _ in range(WORDS):
            best = flat.argmax(axis=1)
            gain = flat[every, best]
            hit = gain > 0
            if not hit.any():
                break
            kind = kinds.reshape(size, WORDS * WORDS)[every, best]
            np.add.at(levels.counts, (rows[hit], kind[hit]), 1)
            levels.information[rows[hit]] += gain[hit]
            least[hit] = np.minimum(least[hit], gain[hit])
            grid = flat.reshape(size, WORDS, WORDS)
            grid[every[hit], best[hit] // WORDS, :] = 0
            grid[every[hit], :, best[hit] % WORDS] = 0
        levels.least[rows] = np.where(np.isinf(least), 0, least)
        sizes = (left >= 0).sum(axis=1), (right >= 0).sum(axis=1)
        few = np.minimum(*sizes)
        alike = levels.counts[rows, EXACT] + levels.counts[rows, SOUND] == np.maximum(*sizes)
        levels.whole[rows] = alike & (
            self._two_scripts(left, right) | (levels.counts[rows, SOUND] == 0)
        )
        levels.counts[rows, CONFLICT] = few - levels.counts[rows, :CONFLICT].sum(axis=1)

    def _two_scripts(self, left: Ints, right: Ints) -> npt.NDArray[np.bool_]:
        khmer = self._people.words.khmer
        return np.asarray(khmer[left[:, 0]] != khmer[right[:, 0]])

    def _cells(self, left: Ints, right: Ints) -> tuple[Levels, Floats]:
        """For each pair of words from two names: the level of agreement and its information."""
        words = self._people.words
        ones = np.broadcast_to(left[:, :, None], (len(left), WORDS, WORDS))
        others = np.broadcast_to(right[:, None, :], (len(left), WORDS, WORDS))
        kinds = np.full(ones.shape, _NONE, dtype=np.uint8)
        bits = np.zeros(ones.shape, dtype=np.float32)
        there = (ones >= 0) & (others >= 0)
        same = there & (ones == others)
        kinds[same] = EXACT
        bits[same] = np.maximum(self._exact[ones[same]], 0.1)
        unlike = there & ~same
        if unlike.any():
            size = np.int64(len(words.texts))
            unique, inverse = np.unique(ones[unlike] * size + others[unlike], return_inverse=True)
            found, said = self._relations(unique // size, unique % size)
            kinds[unlike] = found[inverse]
            bits[unlike] = said[inverse]
        return kinds, bits

    def _relations(self, ones: Ints, others: Ints) -> tuple[Levels, Floats]:
        """For pairs of different words: the level of agreement and its bits; zero for a
        conflict."""
        words = self._people.words
        kinds = np.full(len(ones), _NONE, dtype=np.uint8)
        shorter = words.strings.shorter(ones, others)
        slips = edits(words.strings.of(ones), words.strings.of(others), 2)
        across = words.khmer[ones] != words.khmer[others]
        kinds[self._parts(ones, others)] = PART
        kinds[(words.skeletons[ones] == words.skeletons[others]) & (shorter >= 2)] = ROUGH
        kinds[self._nearly_across(ones, others, across)] = ROUGH
        kinds[((slips <= 1) & (shorter >= 4)) | ((slips <= 2) & (shorter >= 7))] = SLIP
        heard = words.sounds[ones] == words.sounds[others]
        kinds[heard] = SOUND
        # nobody writes the same word in two scripts
        kinds[heard & across] = EXACT
        # a typing error makes a word that nobody has; two words that many have are two names
        names = np.minimum(words.counts[ones], words.counts[others]) >= self._known
        apart = (kinds == SLIP) | (heard & words.khmer[ones])
        kinds[names & apart & ~across] = ROUGH
        common = np.minimum(self._exact[ones], self._exact[others])
        bits = np.select(
            [names & apart & ~across, heard, kinds == SLIP, kinds == ROUGH, kinds == PART],
            [
                np.zeros(len(ones)),
                self._sound[ones],
                np.minimum(common, _SLIP_MOST),
                np.minimum(self._rough[ones], common),
                np.minimum(1 + 1.5 * shorter, np.minimum(common, _SLIP_MOST)),
            ],
            0.0,
        ).astype(np.float32)
        # never 0: words that agree are paired even if they tell next to nothing
        return kinds, np.where(kinds == _NONE, 0, np.maximum(bits, 0.1)).astype(np.float32)

    def _nearly_across(
        self, ones: Ints, others: Ints, across: npt.NDArray[np.bool_]
    ) -> npt.NDArray[np.bool_]:
        """Words of two scripts whose consonants differ in at most one place."""
        words = self._people.words
        found = np.zeros(len(ones), dtype=np.bool_)
        rows = np.flatnonzero(across)
        left, right = words.skeletons[ones[rows]], words.skeletons[others[rows]]
        if len(rows):
            slips = edits(words.keys.of(left), words.keys.of(right), 1)
            found[rows] = (slips <= 1) & (words.keys.shorter(left, right) >= 3)
        return found

    def _parts(self, ones: Ints, others: Ints) -> npt.NDArray[np.bool_]:
        """Whether one of two words begins or ends the other: an initial or a truncated name."""
        words = self._people.words
        first, last = words.ends
        sizes = words.strings.lengths
        likely = (first[ones] == first[others]) | (last[ones] == last[others])
        rows = np.flatnonzero(likely & (sizes[ones] != sizes[others]))
        swapped = sizes[ones[rows]] > sizes[others[rows]]
        short = words.strings.of(np.where(swapped, others[rows], ones[rows]))
        long = words.strings.of(np.where(swapped, ones[rows], others[rows]))
        found = np.zeros(len(ones), dtype=np.bool_)
        found[rows] = [_is_part(*pair) for pair in zip(short, long, strict=True)]
        return found

    def _as_wholes(
        self, a: Ints, b: Ints, slots: tuple[int, int], levels: NameLevels, rows: Ints
    ) -> None:
        """Names that are equal, or nearly so, without blanks."""
        counts = levels.counts[rows]
        names = self._people.names
        left, right = names[a, slots[0]], names[b, slots[1]]
        lengths_a, lengths_b = (left >= 0).sum(axis=1), (right >= 0).sum(axis=1)
        open_rows = (counts[:, CONFLICT] > 0) | ((lengths_a != lengths_b) & (counts[:, PART] > 0))
        for layer, kind in ((0, EXACT), (1, SOUND)):
            ways_a = [self._joined_of(slots[0], layer, back)[a] for back in (False, True)]
            ways_b = [self._joined_of(slots[1], layer, back)[b] for back in (False, True)]
            same = (ways_a[0] == ways_b[0]) | (ways_a[0] == ways_b[1]) | (ways_a[1] == ways_b[0])
            self._settle(np.flatnonzero(open_rows & same), left, right, kind, levels, rows)
            open_rows &= ~same
        # one blank elsewhere; names in which only some words differ were compared already
        open_rows &= (lengths_a != lengths_b) | (counts[:, EXACT] + counts[:, SOUND] == 0)
        letters = self._people.words.strings.lengths
        sizes = _sum(letters, left), _sum(letters, right)
        open_rows &= (np.abs(sizes[0] - sizes[1]) <= 2) & (np.minimum(*sizes) >= 5)
        near = np.flatnonzero(open_rows)
        if len(near):
            hits = near[self._nearly(left[near], right[near], np.minimum(*sizes)[near])]
            self._settle(hits, left, right, SLIP, levels, rows)

    def _nearly(self, left: Ints, right: Ints, shorter: Ints) -> npt.NDArray[np.bool_]:
        slips = edits(self._whole_names(left), self._whole_names(right), 2)
        return (slips <= 1) | ((slips <= 2) & (shorter >= 9))

    def _whole_names(self, names: Ints) -> list[str]:
        texts = self._people.words.latin
        return ["".join(texts[code] for code in row if code >= 0) for row in names.tolist()]

    def _settle(
        self, hits: Ints, left: Ints, right: Ints, kind: int, levels: NameLevels, rows: Ints
    ) -> None:
        few = np.minimum((left[hits] >= 0).sum(axis=1), (right[hits] >= 0).sum(axis=1))
        if kind in (EXACT, SOUND):
            across = self._two_scripts(left[hits], right[hits])
            levels.whole[rows[hits]] = across | (kind == EXACT)
            kinds = np.where(across, EXACT, kind)
        else:
            kinds = np.full(len(hits), kind)
        said = np.minimum(_sum(self._exact, left[hits]), _sum(self._exact, right[hits]))
        levels.counts[rows[hits]] = 0
        levels.counts[rows[hits], kinds] = few
        levels.information[rows[hits]] = said if kind != SLIP else said * 0.7
        levels.least[rows[hits]] = _least(self._exact, np.hstack((left[hits], right[hits])))

    def _joined_of(self, slot: int, layer: int, backwards: bool) -> Hashes:
        key = (slot, layer, backwards)
        if key not in self._joined:
            self._joined[key] = joined(self._people, slot, layer, backwards=backwards)
        return self._joined[key]


def known_from(total: int) -> int:
    """In a book of ``total`` people, how many must have a word for it to be a name, not a typing
    error."""
    return max(_NAME_OF, total // 100_000)


def _sum(values: npt.NDArray[Any], codes: Ints) -> npt.NDArray[Any]:
    if not len(values):
        return np.zeros(len(codes), dtype=values.dtype)
    return np.asarray(np.where(codes >= 0, values[codes], 0).sum(axis=1, dtype=values.dtype))


def _least(bits: Floats, codes: Ints) -> Floats:
    if not len(bits):
        return np.zeros(len(codes), dtype=np.float32)
    found: Floats = np.where(codes >= 0, bits[codes], np.inf).min(axis=1).astype(np.float32)
    return found


def _is_part(short: str, long: str) -> bool:
    if len(short) == 1:
        return long[:1] == short
    return len(short) >= 2 and (
        long.startswith(short) or (len(short) >= 3 and long.endswith(short))
    )


def _take_better(best: NameLevels, other: NameLevels, rows: Ints) -> None:
    lost, now = best.counts[rows, CONFLICT], other.counts[:, CONFLICT]
    better = other.known & (
        ~best.known[rows]
        | (now < lost)
        | ((now == lost) & (other.information > best.information[rows]))
    )
    chosen = rows[better]
    best.counts[chosen] = other.counts[better]
    best.information[chosen] = other.information[better]
    best.least[chosen] = other.least[better]
    best.known[chosen] = True
    best.whole[chosen] = other.whole[better]
