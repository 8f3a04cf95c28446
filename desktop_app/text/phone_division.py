"""Divides the digits of a phone cell into whole numbers. The best division of all digits counts; a
number with two readings is not a number. The caller says whether digits are one whole number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.text.phone_groups import SHORTEST, Group, dialled, pieces, size
from desktop_app.text.phone_ways import Divisions, Part, Read, is_coherent

# From this many digits on a group is a number of its own, even if it is not valid.
_LONG = 8
_LONG_ABROAD = 11
# More than a person writes side by side; longer rows are not divided.
_MOST_GROUPS = 150
_MOST_OF_ONE = 11
# Separates a number from alternative last digits: 012 345 678/679
_SHARING = re.compile(r"[/\\]|\bor\b|ឬ", re.IGNORECASE)
_PREFIX_MARKS = re.compile(r"[\s()]*[,/\\][\s()]*")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Piece:
    """A number, or digits without a number. ``start`` and ``end``: its position in the cell.
    ``since``: where the number begins whose first digits it shares. ``choices``: the readings if
    there are two. ``sizes``: the sizes of its groups; a number that shares its first digits has the
    same last size. ``slashed``: whether slashes divide its groups. Neither ``dialled`` nor
    ``choices``: digits after a number whose meaning is unknown.
    """

    start: int
    end: int
    dialled: str
    since: int
    choices: tuple[str, ...] = ()
    sizes: tuple[int, ...] = ()
    slashed: bool = False


class Divider:
    """``read(dialled)``: the one valid number of the digits, or None. ``is_elsewhere``: whether
    they are a number of another country, which then takes precedence.
    """

    def __init__(
        self, read: Read, is_elsewhere: Callable[[str], bool], most_groups: int = _MOST_GROUPS
    ) -> None:
        self._read = read
        self._ways = Divisions(read, is_elsewhere)
        self._most_groups = most_groups

    def divide(self, chain: Sequence[Group]) -> list[Piece]:
        """The numbers of a chain, in order; the other groups are notes. Empty if all groups are
        marked as something else.
        """
        parts = list(pieces(chain))
        short = len(parts) > 1 and all(size(part) < _LONG - 1 for part in parts)
        if short and (whole := self._of_short_pieces(chain)):
            return [whole]
        found: list[Piece] = []
        at = 0
        while at < len(parts):
            part = parts[at]
            joined = self._prefixed(part, parts[at + 1]) if at + 1 < len(parts) else None
            if joined is not None:
                found.append(joined)
                at += 2
                continue
            before = found[-1] if found and _SHARING.search(part[0].gap) else None
            found += self._piece(part, before, alone=len(parts) == 1)
            at += 1
        if short and not any(self._ways.is_whole(piece.dialled) for piece in found):
            return [] if all(group.aside for group in chain) else [self._unread(chain)]
        return found

    def _of_short_pieces(self, chain: Sequence[Group]) -> Piece | None:
        """One number with commas or slashes in it."""
        whole = dialled(chain)
        strange = any(
            _PREFIX_MARKS.fullmatch(group.gap) is None and group.gap.strip(" ()-.")
            for group in chain[1:]
        )
        thousands = chain[0].size <= 3 and all(
            group.gap == "," and group.size == 3 for group in chain[1:]
        )
        if strange or not (chain[0].opens or thousands) or not self._ways.is_whole(whole):
            return None
        if any(group.aside for group in chain):
            return _doubtful(chain, (whole,))
        return _number(chain, whole)

    def _prefixed(self, part: Sequence[Group], following: Sequence[Group]) -> Piece | None:
        """012 / 345 678: a prefix, and the rest after a separator that usually divides numbers."""
        if size(part) >= SHORTEST or not part[0].opens or following[0].opens:
            return None
        if not _PREFIX_MARKS.fullmatch(following[0].gap):
            return None
        groups = [*part, *following]
        if any(group.aside for group in groups) or self._ways.is_whole(dialled(following)):
            return None
        whole = dialled(groups)
        return _number(groups, whole) if self._ways.is_whole(whole) else None

    def _piece(self, groups: Sequence[Group], before: Piece | None, *, alone: bool) -> list[Piece]:
        total = size(groups)
        if total < SHORTEST and groups[0].dialled[0] != "+":
            return self._short(groups, before, alone=alone)
        if all(group.aside for group in groups):
            whole = dialled(groups)
            certain = not any(group.dated for group in groups) or not self._ways.is_whole(whole)
            return [] if certain else [_doubtful(groups, (whole,))]
        if len(parts := _slashed(groups)) > 1 and all(
            size(part) >= _LONG and self._ways.is_whole(dialled(part)) for part in parts
        ):
            return [piece for part in parts for piece in self._piece(part, None, alone=False)]
        found = self._whole_numbers(groups)
        if found is not None:
            return found
        if before is not None and before.dialled:
            shared = self._ways.tail(before.dialled, groups)
            if shared is not None:
                return [self._tail_of(before, groups, shared)]
        if all(group.size >= _LONG for group in groups):
            return [_number([group], group.dialled) for group in groups]
        return self._by_openings(groups) or [self._unread(groups)]

    def _by_openings(self, groups: Sequence[Group]) -> list[Piece]:
        """Several numbers, one of them not valid, divided where each begins: with 0 or +."""
        found: list[list[Group]] = []
        for group in groups:
            if group.opens and (not found or size(found[-1]) >= _LONG):
                found.append([])
            if not found:
                return []
            found[-1].append(group)
        if len(found) < 2 or len(groups) > self._most_groups or size(found[-1]) < _LONG:
            return []
        whole = [self._ways.is_whole(dialled(part)) for part in found]
        return [
            self._as_number(part, ()) if good else self._unread(part)
            for part, good in zip(found, whole, strict=True)
        ]

    def _short(self, groups: Sequence[Group], before: Piece | None, *, alone: bool) -> list[Piece]:
        if before is None:
            return [self._unread(groups)] if alone else []
        if any(group.aside for group in groups) or not before.dialled or before.choices:
            return []
        shared = self._ways.tail(before.dialled, groups)
        if shared is None:
            return []
        return [self._tail_of(before, groups, shared)]

    def _tail_of(self, before: Piece, groups: Sequence[Group], shared: str) -> Piece:
        if self._is_doubtful_tail(before, groups):
            return _doubtful(groups, (before.dialled, shared))
        return _shared(groups, shared, before)

    def _unread(self, groups: Sequence[Group]) -> Piece:
        """Digits without a number; no joining makes one of them."""
        whole = dialled(groups)
        return _doubtful(groups, (whole,)) if self._ways.is_whole(whole) else _number(groups, whole)

    def _is_doubtful_tail(self, before: Piece, groups: Sequence[Group]) -> bool:
        """Whether digits are not grouped like the end of the number before: 012 345 678/679.

        A year, the beginning of an unfinished number and digits that belong to the next word are
        doubtful even so, as are one or two digits: 25 may be a floor.
        """
        ending = dialled(groups)
        opens = ending[0] == "0" and len(ending) > 1 and before.dialled[-len(ending)] != "0"
        own = tuple(group.size for group in groups)
        unlike = (
            len(own) >= len(before.sizes)
            or own != before.sizes[-len(own) :]
            or own[-1] not in (3, 4)
        )
        return opens or unlike or groups[-1].worded or _YEAR.fullmatch(ending) is not None

    def _whole_numbers(self, groups: Sequence[Group]) -> list[Piece] | None:
        """The numbers that use all digits, or all but a small part next to them; None if there are
        none. A piece has ``choices`` if two readings are possible.
        """
        if len(groups) == 1 or _is_regular(groups):
            whole = dialled(groups)
            if self._ways.is_whole(whole):
                return [_number(groups, whole)]
        if len(groups) == 1 or len(groups) > self._most_groups:
            return None
        best, loose = self._likeliest(groups)
        readings = list(dict.fromkeys(self._numbers_of(parts) for parts in best))
        if len(readings) > 1:
            return [_doubtful(groups, tuple(dict.fromkeys(one for n in readings for one in n)))]
        if not best or (loose and not self._ways.are_loose(groups, best[0])):
            return None
        return self._found(groups, best[0])

    def _likeliest(self, groups: Sequence[Group]) -> tuple[list[tuple[Part, ...]], int]:
        """The equally likely best divisions, and how many groups next to their numbers are
        unmarked.
        """
        divisions = self._ways.of(groups)
        if not divisions:
            return [], 0
        least = divisions[0][0]
        best = [parts for cost, parts in divisions if cost == least]
        if len({self._numbers_of(parts) for parts in best}) > 1:
            best = [parts for parts in best if is_coherent(groups, parts)] or best
        return best, least[1]

    def _found(self, groups: Sequence[Group], parts: tuple[Part, ...]) -> list[Piece]:
        found: list[Piece] = []
        for place, part in enumerate(parts):
            own = groups[part.first : part.stop]
            if part.what == "tail":
                tail = self._as_tail(own, part, found[-1])
                if tail.choices and found[-1].slashed:
                    return [_doubtful(groups, (found[-1].dialled, part.dialled))]
                found.append(tail)
            elif part.what == "number":
                beside = groups[part.stop : _end_of_aside(parts, place)]
                found.append(self._as_number(own, beside))
        return found

    def _as_tail(self, groups: Sequence[Group], part: Part, before: Piece) -> Piece:
        if before.choices or self._is_doubtful_tail(before, groups):
            return _doubtful(groups, (part.dialled,))
        return _shared(groups, part.dialled, before)

    def _as_number(self, groups: Sequence[Group], beside: Sequence[Group]) -> Piece:
        """The number, unless some of its groups may be a note next to a shorter one, or the groups
        next to it may belong to a longer one.
        """
        whole = dialled(groups)
        shorter = self._shorter(groups)
        if shorter is not None:
            return _doubtful(groups, (shorter, whole))
        if beside and beside[0].size > 2:
            longer = dialled([*groups, *beside[:1]])
            if self._ways.is_whole(longer):
                return _doubtful(groups, (whole, longer))
        return _number(groups, whole)

    def _shorter(self, groups: Sequence[Group]) -> str | None:
        """Another number, or what looks like one, that these groups hold together with a note."""
        if len(groups) == 1:
            return None
        kept = [group for group in groups if not group.aside]
        other = kept and self._read(dialled(kept)) != self._read(dialled(groups))
        if len(kept) < len(groups) and other and _is_long(kept):
            return dialled(kept)
        if sum(group.dated for group in groups) == len(groups):
            return dialled(groups)
        rest = dialled(groups[:-1])
        if self._is_odd_end(groups) and (self._ways.is_whole(rest) or _stands_alone(groups[:-1])):
            return rest
        first, without = groups[0], self._read(dialled(groups[1:]))
        even = all(group.size == first.size for group in groups[1:])
        odd = first.size <= 2 and first.dialled[0] != "+" and not even
        if odd and without not in (None, self._read(dialled(groups))):
            return dialled(groups[1:])
        return None

    def _is_odd_end(self, groups: Sequence[Group]) -> bool:
        """Whether the last group is shorter than the last group of a number usually is."""
        last = groups[-1].size
        if _stands_alone(groups[:-1]) and not groups[-1].opens:
            return last < SHORTEST
        return last == 1 or (last == 2 and len(groups) > 2 and groups[-2].size > 2)

    def _numbers_of(self, parts: Sequence[Part]) -> tuple[str, ...]:
        return tuple(filter(None, (self._read(part.dialled) for part in parts if part.dialled)))


def _end_of_aside(parts: Sequence[Part], place: int) -> int:
    stop = parts[place].stop
    for part in parts[place + 1 :]:
        if part.what != "aside":
            break
        stop = part.stop
    return stop


def _slashed(groups: Sequence[Group]) -> list[list[Group]]:
    """The groups, divided at the slashes."""
    found = [[groups[0]]]
    for group in groups[1:]:
        if group.kind.strip() in ("/", "\\"):
            found.append([])
        found[-1].append(group)
    return found


def _is_long(groups: Sequence[Group]) -> bool:
    abroad = groups[0].dialled.startswith(("+", "00"))
    return size(groups) >= (_LONG_ABROAD if abroad else _LONG)


def _is_regular(groups: Sequence[Group]) -> bool:
    """Whether groups that form a whole number can only be that number: too few digits for two, and
    no group short enough to be a note.
    """
    return (
        size(groups) <= _MOST_OF_ONE
        and (groups[0].size > 2 or groups[0].dialled[0] == "+")
        and not _stands_alone(groups[:1])
        and not any(
            group.aside or group.size < 3 or group.dialled[0] == "+" for group in groups[1:]
        )
        and not groups[0].aside
    )


def _stands_alone(groups: Sequence[Group]) -> bool:
    return len(groups) == 1 and _is_long(groups)


def _number(groups: Sequence[Group], whole: str) -> Piece:
    start, end = groups[0].start, groups[-1].end
    slashed = any(group.kind == "/" for group in groups[1:])
    sizes = tuple(group.size for group in groups)
    return Piece(start, end, whole, start, sizes=sizes, slashed=slashed)


def _shared(groups: Sequence[Group], whole: str, before: Piece) -> Piece:
    return Piece(groups[0].start, groups[-1].end, whole, before.since, sizes=before.sizes)


def _doubtful(groups: Sequence[Group], choices: tuple[str, ...]) -> Piece:
    start, end = groups[0].start, groups[-1].end
    return Piece(start, end, "", start, tuple(dict.fromkeys(choices)))
