"""Lists the ways to divide groups of digits into whole numbers and notes, the likeliest first.
text/phone_division.py decides between them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.text.phone_groups import SHORTEST, Group, dialled, size

Read = Callable[[str], str | None]

# E.164 allows 15 digits; an international prefix and a trunk zero may precede them.
LONGEST = 18
_MOST_DIVISIONS = 6
_MOST_LOOSE = 5
# 012: the shortest beginning that another number may share.
_SHORTEST_SHARED = 3


@dataclass(frozen=True, slots=True)
class Part:
    """``what``: number, tail (shares the first digits of the previous number), aside or loose."""

    what: str
    first: int
    stop: int
    dialled: str = ""


Cost = tuple[int, int, int]
Partial = tuple[Cost, tuple[Part, ...]]


class Divisions:
    """``read(dialled)``: the one valid number of the digits, or None. ``is_elsewhere``: whether
    they are a number of another country, which then takes precedence.
    """

    def __init__(self, read: Read, is_elsewhere: Callable[[str], bool]) -> None:
        self._read = read
        self._is_elsewhere = is_elsewhere

    def is_whole(self, digits: str) -> bool:
        """Whether the digits are one valid number."""
        return self._read(digits) is not None

    def tail(self, first: str, groups: Sequence[Group]) -> str | None:
        """The number that shares the first digits of another and ends with the groups."""
        ending = dialled(groups)
        if ending[0] in "0+" and len(ending) >= SHORTEST or self.is_whole(ending):
            return None
        if any(group.aside for group in groups) or len(ending) > SHORTEST:
            return None
        if len(first) - len(ending) < _SHORTEST_SHARED or not self.is_whole(first):
            return None
        shared = first[: -len(ending)] + ending
        return shared if self.is_whole(shared) else None

    def of(self, groups: Sequence[Group]) -> list[Partial]:
        """The cheapest divisions. Costs, the highest first: a group in a number that is marked as
        something else, an unmarked group next to a number, a shared beginning.
        """
        best: list[list[Partial]] = [[] for _ in range(len(groups) + 1)]
        best[0] = [((0, 0, 0), ())]
        for at in range(len(groups)):
            options = self._options(groups, at) if best[at] else []
            for (marked, loose, tails), parts in best[at]:
                for part in options:
                    cost = (marked + _marked(groups, part), loose, tails)
                    best[part.stop].append((cost, (*parts, part)))
                best[at + 1] += self._beside(groups, at, (marked, loose, tails), parts)
                best_tail = self._tail_at(groups, at, parts)
                if best_tail is not None:
                    cost = (marked, loose, tails + 1)
                    best[best_tail.stop].append((cost, (*parts, best_tail)))
            for later in range(at + 1, min(at + LONGEST, len(groups)) + 1):
                if len(best[later]) > 4 * _MOST_DIVISIONS:
                    best[later] = sorted(best[later], key=_cost)[:_MOST_DIVISIONS]
        return sorted(
            (one for one in best[-1] if any(part.what == "number" for part in one[1])), key=_cost
        )

    def _options(self, groups: Sequence[Group], at: int) -> list[Part]:
        found = []
        digits = 0
        for stop in range(at + 1, len(groups) + 1):
            group = groups[stop - 1]
            digits += group.size
            if digits > LONGEST or (stop > at + 1 and group.dialled[0] == "+"):
                break
            # Groups that do not begin like a number are one only if there is no other: the digits
            # of a bank card divide into strangers' numbers.
            begins = stop == at + 1 or groups[at].opens or stop - at == len(groups)
            others = all(one.aside for one in (*groups[:at], *groups[stop:]))
            if digits >= SHORTEST:
                whole = dialled(groups[at:stop])
                number = self._read(whole)
                begins = begins or number == f"+{whole}" or others
                if number is not None and begins:
                    found.append(Part("number", at, stop, whole))
        return found

    def _beside(
        self, groups: Sequence[Group], at: int, cost: Cost, parts: tuple[Part, ...]
    ) -> list[Partial]:
        group = groups[at]
        if group.aside:
            return [(cost, (*parts, Part("aside", at, at + 1)))]
        if group.size > _MOST_LOOSE or group.dialled[0] == "+":
            return []
        marked, loose, tails = cost
        return [((marked, loose + 1, tails), (*parts, Part("loose", at, at + 1)))]

    def _tail_at(self, groups: Sequence[Group], at: int, parts: tuple[Part, ...]) -> Part | None:
        if not parts or parts[-1].what not in ("number", "tail"):
            return None
        if groups[at].kind.strip() not in ("/", "\\"):
            return None
        stop = at + 1
        while stop < len(groups) and groups[stop].kind.strip() not in ("/", "\\"):
            stop += 1
        tail = groups[at:stop]
        if size(tail) >= LONGEST:
            return None
        shared = self.tail(parts[-1].dialled, tail)
        return None if shared is None else Part("tail", at, stop, shared)

    def are_loose(self, groups: Sequence[Group], parts: tuple[Part, ...]) -> bool:
        """Whether the unmarked groups next to the numbers can be nothing else: the number begins
        like one, is separated otherwise than from those groups, and is not part of a longer one.
        """
        for place, part in enumerate(parts):
            if part.what != "loose":
                continue
            before = _nearest(parts[:place][::-1])
            after = _nearest(parts[place + 1 :])
            if before is not None and not self._is_behind(groups, before, part):
                return False
            if before is None and (after is None or not self._is_ahead(groups, part, after)):
                return False
        return True

    def _is_behind(self, groups: Sequence[Group], number: Part, loose: Part) -> bool:
        own = groups[number.first : number.stop]
        inside = {group.kind for group in own[1:]}
        longer = dialled([*own, *groups[number.stop : loose.stop]])
        return (
            own[0].opens
            and groups[number.stop].kind not in inside
            and not self.is_whole(longer)
            and not self._is_elsewhere(longer)
        )

    def _is_ahead(self, groups: Sequence[Group], loose: Part, number: Part) -> bool:
        own = groups[number.first : number.stop]
        longer = dialled(groups[loose.first : number.stop])
        return own[0].opens and not self.is_whole(longer) and not self._is_elsewhere(longer)


def _cost(partial: Partial) -> Cost:
    return partial[0]


def _marked(groups: Sequence[Group], part: Part) -> int:
    return sum(group.aside for group in groups[part.first : part.stop])


def is_coherent(groups: Sequence[Group], parts: tuple[Part, ...]) -> bool:
    """Whether no separator inside a number is one that divides two numbers."""
    inside = {
        group.kind for part in parts for group in groups[part.first + 1 : part.stop] if part.dialled
    }
    return not inside.intersection(groups[part.first].kind for part in parts[1:])


def _nearest(parts: Sequence[Part]) -> Part | None:
    return next((part for part in parts if part.what == "number"), None)
