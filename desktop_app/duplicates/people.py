"""The people of a book as arrays for the comparison. No SQL.

Each text is encoded once; all operations on a million people then work on arrays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Literal

import numpy as np
import numpy.typing as npt

from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.keys import folded_key, search_key
from desktop_app.text.names import clean_name, split_honorific
from desktop_app.text.romanise import is_khmer, romanised, skeleton, sound_key

Ints = npt.NDArray[np.int64]
Hashes = npt.NDArray[np.uint64]
Nature = Literal["id", "email", "date", "text", "choice"]
WORDS = 4  # of a name; of a longer one its first and last words
_SLOTS = {"phone": 4, "email": 3, "account": 3}
_NOT_A_WORD = re.compile(r"[^\w\u1780-\u17b3\u17b6-\u17d3\u17dd]+")
_NOT_A_LETTER = re.compile(r"[\W_]+")
# What people write if they have nothing to write.
_NOTHING = frozenset(
    ("na", "n a", "none", "nil", "null", "unknown", "no", "test", "-", "0", "nan", "undefined")
)
# Mailboxes of an office, and fillers for a required address.
_OFFICES = frozenset(
    (
        *("info", "contact", "office", "sales", "shop", "store", "admin", "hello", "hi", "help"),
        *("support", "service", "services", "reception", "billing", "account", "accounts"),
        *("finance", "hr", "marketing", "mail", "email", "webmaster", "postmaster", "enquiries"),
        *("enquiry", "customer", "customercare", "order", "orders", "booking", "reservation"),
        *("noreply", "donotreply", "noemail", "nomail", "none", "na", "null", "no", "nobody"),
        *("unknown", "test", "example", "abc", "xxx", "aaa"),
    )
)
_BASE = np.uint64(0x9E3779B97F4A7C15 | 1)


class Texts:
    """Different texts by code, with their lengths."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = np.empty(len(texts), dtype=object)
        self._texts[:] = texts
        self.lengths = np.fromiter(map(len, texts), np.int64, len(texts))

    def of(self, codes: Ints) -> list[str]:
        """The texts of these codes."""
        found: list[str] = self._texts[codes].tolist()
        return found

    def shorter(self, ones: Ints, others: Ints) -> Ints:
        """The length of the shorter text of each pair."""
        return np.minimum(self.lengths[ones], self.lengths[others])


@dataclass
class Column:
    """One kind of value. ``codes``: n x k, the positions in ``values`` of a person's values, or -1.

    ``counts``: how many people have each value. ``hashes`` are stable across runs.
    """

    field: str
    nature: Nature
    codes: Ints
    values: list[str]
    counts: Ints
    hashes: Hashes

    @cached_property
    def strings(self) -> Texts:
        return Texts(self.values)

    def texts(self, row: int) -> tuple[str, ...]:
        return tuple(self.values[code] for code in self.codes[row] if code >= 0)


@dataclass
class Words:
    """The words of all names, and their sounds. Counts are numbers of people, by code."""

    texts: list[str]
    latin: list[str]
    khmer: npt.NDArray[np.bool_]
    sounds: Ints
    skeletons: Ints
    counts: Ints
    sound_counts: Ints
    skeleton_counts: Ints
    sound_keys: list[str]
    skeleton_keys: list[str]
    hashes: Hashes  # of text, sound and skeleton: 3 x words
    powers: Hashes

    @cached_property
    def strings(self) -> Texts:
        """The words in Latin letters."""
        return Texts(self.latin)

    @cached_property
    def keys(self) -> Texts:
        """The skeletons, by their own codes."""
        return Texts(self.skeleton_keys)

    @cached_property
    def ends(self) -> tuple[Ints, Ints]:
        """The first and the last letter of each word, as numbers."""
        first = np.fromiter((ord(word[0]) for word in self.latin), np.int64, len(self.latin))
        last = np.fromiter((ord(word[-1]) for word in self.latin), np.int64, len(self.latin))
        return first, last


@dataclass
class People:
    """All comparable values of n people. ``names``: n x 2 x WORDS, the name and an alternative."""

    ids: Ints
    names: Ints
    words: Words
    columns: list[Column]
    total: int  # people in the book; this table may hold only some of them

    def column(self, field: str) -> Column | None:
        return next((one for one in self.columns if one.field == field), None)


def name_words(name: str) -> list[str]:
    """The words of a name without honorifics, as folded keys, in the order of the name."""
    honorific, name = split_honorific(clean_name(name))
    while honorific:
        honorific, name = split_honorific(name)
    words = _NOT_A_WORD.sub(" ", folded_key(name)).split()
    return words if len(words) <= WORDS else [*words[: WORDS - 2], *words[-2:]]


def plain_value(text: str, nature: Nature) -> str:
    """A value in its form for comparison; empty if it tells nothing."""
    if nature == "email":
        return text.strip().lower()
    key = search_key(text)
    if nature == "date" and key.startswith("--"):
        return ""  # a birthday without a year agrees with many and contradicts none
    if nature in ("id", "date"):
        return _NOT_A_LETTER.sub("", to_ascii_digits(key))
    plain = _NOT_A_WORD.sub(" ", key).strip()
    return "" if plain in _NOTHING else plain


def is_office(address: str) -> bool:
    """Whether an e-mail address does not tell who reads it: info@, sales@, noemail@."""
    return _NOT_A_LETTER.sub("", address.partition("@")[0]) in _OFFICES


class Coder:
    """Assigns each text a number, starting at 0."""

    def __init__(self) -> None:
        self.codes: dict[str, int] = {}

    def code(self, text: str) -> int:
        return self.codes.setdefault(text, len(self.codes))


class NameCoder:
    """Assigns each name the numbers of its words."""

    _MOST = 200_000  # cached names; most names of a large list occur more than once

    def __init__(self) -> None:
        self.words = Coder()
        self._known: dict[str, tuple[int, ...]] = {}

    def codes(self, name: str) -> tuple[int, ...]:
        known = self._known.get(name)
        if known is None:
            found = [self.words.code(word) for word in name_words(name)]
            known = (*found, *(-1,) * (WORDS - len(found)))
            if len(self._known) >= self._MOST:
                self._known.clear()
            self._known[name] = known
        return known


def stable_hashes(texts: Iterable[str], kind: str) -> Hashes:
    """64 bits of each text, the same in every run."""
    person = kind.encode()[:16]
    digests = b"".join(
        blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8, person=person).digest()
        for text in texts
    )
    return np.frombuffer(digests, dtype=np.uint64)


def column_of(field: str, nature: Nature, codes: Ints, values: list[str]) -> Column:
    """A column with its counts."""
    filled = codes[codes >= 0]
    counts = np.bincount(filled, minlength=len(values)).astype(np.int64)
    return Column(field, nature, codes, values, counts, stable_hashes(values, field))


def point_columns(
    ids: Ints, owners: dict[str, Ints], found: dict[str, Ints], values: dict[str, list[str]]
) -> list[Column]:
    """The contact points as columns: for each kind, who has which value, ordered by owner."""
    columns = []
    for field, slots in _SLOTS.items():
        if not len(owners[field]):
            continue
        rows = np.searchsorted(ids, owners[field])
        known = rows < len(ids)
        known[known] = ids[rows[known]] == owners[field][known]
        rows, codes = rows[known], found[field][known]
        pairs = np.unique(rows * np.int64(len(values[field])) + codes)
        rows, codes = pairs // len(values[field]), pairs % len(values[field])
        place = np.arange(len(rows)) - np.searchsorted(rows, rows)
        kept = place < slots
        table = np.full((len(ids), min(slots, int(place.max(initial=0)) + 1)), -1, dtype=np.int64)
        table[rows[kept], place[kept]] = codes[kept]
        nature: Nature = "email" if field == "email" else "id"
        columns.append(column_of(field, nature, table, values[field]))
    return columns


def _polynomial(texts: Sequence[str]) -> Hashes:
    """Hashes that can be concatenated: those of "ab" and "c" give that of "abc". Modulo 2^64."""
    base, most = int(_BASE), (1 << 64) - 1
    found = np.zeros(len(texts), dtype=np.uint64)
    for place, text in enumerate(texts):
        value = 0
        for letter in text:
            value = (value * base + ord(letter) + 1) & most
        found[place] = value
    return found


def _powers(texts: Sequence[str]) -> Hashes:
    longest = max(map(len, texts), default=0)
    steps = np.ones(longest + 1, dtype=np.uint64)
    with np.errstate(over="ignore"):
        for length in range(1, longest + 1):
            steps[length] = steps[length - 1] * _BASE
    return steps[[len(text) for text in texts]] if texts else steps[:0]


def words_of(texts: list[str], names: Ints) -> Words:
    """The vocabulary of these names."""
    sounds, skeletons = Coder(), Coder()
    sound_codes = np.array([sounds.code(sound_key(word)) for word in texts], dtype=np.int64)
    skeleton_codes = np.array([skeletons.code(skeleton(word)) for word in texts], dtype=np.int64)
    sound_keys, skeleton_keys = list(sounds.codes), list(skeletons.codes)
    first = names[:, 0, :]
    counts = np.bincount(first[first >= 0], minlength=len(texts)).astype(np.int64)
    heard = [sound_keys[code] for code in sound_codes]
    bare = [skeleton_keys[code] for code in skeleton_codes]
    return Words(
        texts=texts,
        latin=[romanised(word) or word for word in texts],
        khmer=np.array([is_khmer(word) for word in texts], dtype=np.bool_),
        sounds=sound_codes,
        skeletons=skeleton_codes,
        counts=counts,
        sound_counts=_summed(sound_codes, counts, len(sound_keys)),
        skeleton_counts=_summed(skeleton_codes, counts, len(skeleton_keys)),
        sound_keys=sound_keys,
        skeleton_keys=skeleton_keys,
        hashes=np.stack([_polynomial(texts), _polynomial(heard), _polynomial(bare)]),
        powers=np.stack([_powers(texts), _powers(heard), _powers(bare)]),
    )


def _summed(codes: Ints, counts: Ints, length: int) -> Ints:
    return np.bincount(codes, weights=counts, minlength=length).astype(np.int64)


def joined(people: People, slot: int, layer: int, *, backwards: bool = False) -> Hashes:
    """A hash of each whole name without its blanks; 0 for no name.

    ``layer``: 0 as written, 1 by sound, 2 by skeleton.
    """
    words = people.words
    names = people.names[:, slot, :]
    total = np.zeros(len(names), dtype=np.uint64)
    if not words.texts:
        return total
    order = range(WORDS - 1, -1, -1) if backwards else range(WORDS)
    for place in order:
        codes = names[:, place]
        there = codes >= 0
        chosen = codes[there]
        total[there] = total[there] * words.powers[layer][chosen] + words.hashes[layer][chosen]
    return total
