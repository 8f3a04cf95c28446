"""Compares the fields of two people, for many pairs at once. weights.py weighs the results.

Strings are compared once per pair of different values, not once per pair of people.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from desktop_app.duplicates.people import Column, Ints

Levels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Judge = Callable[[list[str], list[str], Ints], Levels]

MISSING, SAME, NEAR, PARTLY, DIFFERENT = range(5)
LEVELS = 5
_TRIED = 2  # values per person that are checked for typing errors


@dataclass
class ColumnLevels:
    """``levels`` of M pairs. ``codes``: the shared value's code, or -1 if the values differ."""

    levels: Levels
    codes: Ints


def compare_column(column: Column, a: Ints, b: Ints) -> ColumnLevels:
    """Levels of the pairs (a, b), given as rows. The best match of several values counts."""
    left, right = column.codes[a], column.codes[b]
    levels = np.full(len(a), DIFFERENT, dtype=np.uint8)
    codes = np.full(len(a), -1, dtype=np.int64)
    rarest = np.full(len(a), np.iinfo(np.int64).max)
    for i in range(left.shape[1]):
        for j in range(right.shape[1]):
            same = (left[:, i] == right[:, j]) & (left[:, i] >= 0)
            counts = np.where(same, column.counts[left[:, i]], rarest)
            better = same & (counts < rarest)
            rarest[better] = counts[better]
            codes[better] = left[better, i]
            levels[better] = SAME
    if column.nature != "choice":
        _slips(column, left, right, levels)
    # a person's values come first, so an empty first place means no value
    levels[(left[:, 0] < 0) | (right[:, 0] < 0)] = MISSING
    return ColumnLevels(levels, codes)


def _slips(column: Column, left: Ints, right: Ints, levels: Levels) -> None:
    judge = _JUDGES[column.nature]
    for i in range(min(left.shape[1], _TRIED)):
        for j in range(min(right.shape[1], _TRIED)):
            rows = np.flatnonzero((levels != SAME) & (left[:, i] >= 0) & (right[:, j] >= 0))
            if len(rows):
                found = _judged(column, left[rows, i], right[rows, j], judge)
                levels[rows] = np.minimum(levels[rows], found)


def _judged(column: Column, left: Ints, right: Ints, judge: Judge) -> Levels:
    size = np.int64(len(column.values))
    unique, inverse = np.unique(
        np.minimum(left, right) * size + np.maximum(left, right), return_inverse=True
    )
    ones, others = unique // size, unique % size
    texts = column.strings
    return judge(texts.of(ones), texts.of(others), texts.shorter(ones, others))[inverse]


def edits(ones: list[str], others: list[str], most: int) -> Ints:
    """The edit distance of each pair of texts; ``most`` + 1 for any larger distance."""
    found = process.cpdist(
        ones, others, scorer=OSA.distance, score_cutoff=most, dtype=np.int32, workers=2
    )
    return np.asarray(found, dtype=np.int64)


def _ids(ones: list[str], others: list[str], shorter: Ints) -> Levels:
    slips = edits(ones, others, 2)
    levels = np.full(len(ones), DIFFERENT, dtype=np.uint8)
    levels[(slips == 2) & (shorter >= 7)] = PARTLY
    levels[(slips == 1) & (shorter >= 5)] = NEAR
    return levels


def _emails(ones: list[str], others: list[str], shorter: Ints) -> Levels:
    slips = edits(ones, others, 2)
    levels = np.full(len(ones), DIFFERENT, dtype=np.uint8)
    parts = [_local_parts(*pair) for pair in zip(ones, others, strict=True)]
    names = np.fromiter((same for same, _ in parts), np.bool_, len(ones))
    # dara12 and dara13 are different people, not typing errors
    digits = np.fromiter((same for _, same in parts), np.bool_, len(ones))
    levels[names] = PARTLY
    levels[(slips <= 2) & (shorter >= 9) & digits] = NEAR
    return levels


def _local_parts(one: str, other: str) -> tuple[bool, bool]:
    """Whether the parts before the @ are equal, and whether their digits are."""
    name, other_name = one.partition("@")[0], other.partition("@")[0]
    digits = [letter for letter in name if letter.isdigit()]
    other_digits = [letter for letter in other_name if letter.isdigit()]
    return len(name) >= 5 and name == other_name, digits == other_digits


def _dates(ones: list[str], others: list[str], shorter: Ints) -> Levels:
    slips = edits(ones, others, 1)
    levels = np.full(len(ones), DIFFERENT, dtype=np.uint8)
    pairs = list(zip(ones, others, strict=True))
    partly = np.fromiter((_two_of_three(*pair) for pair in pairs), np.bool_, len(ones))
    swapped = np.fromiter((_swapped(*pair) for pair in pairs), np.bool_, len(ones))
    levels[partly] = PARTLY
    levels[((slips <= 1) & (shorter == 8)) | swapped] = NEAR
    return levels


def _two_of_three(one: str, other: str) -> bool:
    return (one[:4] == other[:4]) + (one[4:6] == other[4:6]) + (one[6:] == other[6:]) == 2


def _swapped(one: str, other: str) -> bool:
    return one[:4] == other[:4] and one[4:6] == other[6:] and one[6:] == other[4:6]


def _texts(ones: list[str], others: list[str], shorter: Ints) -> Levels:
    whole = _ratio(ones, others, fuzz.token_sort_ratio, 60)
    levels = np.full(len(ones), DIFFERENT, dtype=np.uint8)
    held = _ratio(ones, others, fuzz.token_set_ratio, 85)
    levels[(whole >= 60) | (held >= 85)] = PARTLY
    levels[whole >= 80] = NEAR
    return levels


def _ratio(
    ones: list[str], others: list[str], scorer: Callable[..., float], cutoff: float
) -> npt.NDArray[np.float32]:
    found = process.cpdist(
        ones, others, scorer=scorer, score_cutoff=cutoff, dtype=np.float32, workers=2
    )
    return np.asarray(found, dtype=np.float32)


_JUDGES: Mapping[str, Judge] = {
    "id": _ids,
    "email": _emails,
    "date": _dates,
    "text": _texts,
}
