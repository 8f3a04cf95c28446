"""The rule tree of a segment, its JSON form and the service's results.

Structure only: the registry defines fields and operators.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop_app.errors import UserError
from desktop_app.text.keys import search_key

VERSION = 1
MAX_DEPTH = 20
MAX_PARTS = 300  # lines and groups; SQLite rejects expressions more than 1,000 deep

Path = tuple[int, ...]
"""The position of a part in a rule: its index among each group's children, from the root down. The
child of a "not" has index 0; the root is ``()``."""


@dataclass(frozen=True)
class RuleLine:
    """One condition: a field, an operator and the value to compare with."""

    field: str
    op: str
    value: object = None  # text, number, tuple of them, or None if the operator takes no value


@dataclass(frozen=True)
class Not:
    """Everybody whom ``rule`` excludes."""

    rule: Rule


@dataclass(frozen=True)
class Group:
    """All or any of the rules, by ``kind``. "All" of no rules is everyone, "any" of none is
    nobody."""

    kind: str
    rules: tuple[Rule, ...] = ()


Rule = RuleLine | Not | Group
RuleJson = Mapping[str, object]
EVERYONE = Group("all")


@dataclass(frozen=True)
class SegmentInfo:
    """A saved segment. ``rule`` is its JSON form, unchecked: a custom field in it may be
    deleted."""

    id: int
    name: str
    rule: RuleJson
    updated_at: str


@dataclass(frozen=True)
class Reason:
    """Whether one line, in its JSON form, is true for a person."""

    condition: RuleJson
    path: Path
    holds: bool


@dataclass(frozen=True)
class Explanation:
    """``inside``: whether the person is in the segment. ``because``: the result of each line."""

    inside: bool
    because: tuple[Reason, ...]


@dataclass(frozen=True)
class Choice:
    """A value and how many people have it. ``label``: its text if the value is only a number."""

    value: str | int
    count: int
    label: str | None = None


def parse(rule: object) -> Rule:
    """The tree of a rule's JSON form; a tree is returned unchanged after checking its structure.

    Raises UserError ``segment.bad_rule`` (path: where, counted from 1), ``segment.too_deep``
    (most), ``segment.too_long`` (most). Fields, operators and values are not checked.
    """
    tree = _parse(to_json(rule) if isinstance(rule, RuleLine | Not | Group) else rule, ())
    if _size(tree) > MAX_PARTS:
        raise UserError("segment.too_long", most=MAX_PARTS)
    return tree


def _size(rule: Rule) -> int:
    return 1 + sum(_size(child) for child in children(rule))


def _parse(rule: object, path: Path) -> Rule:
    if len(path) > MAX_DEPTH:
        raise UserError("segment.too_deep", most=MAX_DEPTH)
    if not isinstance(rule, Mapping):
        raise _bad(path)
    keys = set(rule)
    if keys == {"not"}:
        return Not(_parse(rule["not"], (*path, 0)))
    for kind in ("all", "any"):
        if keys == {kind}:
            return _group(kind, rule[kind], path)
    if {"field", "op"} <= keys <= {"field", "op", "value"}:
        return _line(rule, path)
    raise _bad(path)


def _group(kind: str, rules: object, path: Path) -> Group:
    if not isinstance(rules, list | tuple):
        raise _bad(path)
    if len(rules) > MAX_PARTS:
        raise UserError("segment.too_long", most=MAX_PARTS)
    return Group(kind, tuple(_parse(rule, (*path, place)) for place, rule in enumerate(rules)))


def _line(rule: RuleJson, path: Path) -> RuleLine:
    field, op, value = rule["field"], rule["op"], rule.get("value")
    if not isinstance(field, str) or not isinstance(op, str):
        raise _bad(path)
    values = tuple(value) if isinstance(value, list | tuple) else (value,)
    if not all(each is None or isinstance(each, str | int | float) for each in values):
        raise _bad(path)
    return RuleLine(field, op, values if isinstance(value, list | tuple) else value)


def _bad(path: Path) -> UserError:
    return UserError("segment.bad_rule", path=".".join(str(place + 1) for place in path) or "1")


def to_json(rule: Rule) -> dict[str, object]:
    """The JSON form of a tree, as in the book and in rule files."""
    if isinstance(rule, RuleLine):
        line: dict[str, object] = {"field": rule.field, "op": rule.op}
        if rule.value is not None:
            line["value"] = list(rule.value) if isinstance(rule.value, tuple) else rule.value
        return line
    if isinstance(rule, Not):
        return {"not": to_json(rule.rule)}
    return {rule.kind: [to_json(child) for child in rule.rules]}


def children(rule: Rule) -> tuple[Rule, ...]:
    """The direct children; none for a line."""
    if isinstance(rule, Group):
        return rule.rules
    return (rule.rule,) if isinstance(rule, Not) else ()


def lines(rule: Rule, path: Path = ()) -> Iterator[tuple[Path, RuleLine]]:
    """Every line with its path, in reading order."""
    if isinstance(rule, RuleLine):
        yield path, rule
    for place, child in enumerate(children(rule)):
        yield from lines(child, (*path, place))


def named(known: Iterable[SegmentInfo], name: str) -> SegmentInfo | None:
    """The segment of this name, otherwise the first whose name has the same search key."""
    found = list(known)
    key = search_key(name)
    exact = (info for info in found if info.name == name)
    alike = (info for info in found if search_key(info.name) == key)
    return next(exact, None) or next(alike, None)
