"""Writes a rule as one plain sentence. The translations have the words and their order; the parts
are only joined here. Values are enclosed in ** marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from desktop_app.segments.compiling import Entries, meaning
from desktop_app.segments.model import Group, Not, Rule, RuleLine
from desktop_app.segments.registry import FieldEntry, Op
from desktop_app.text.money import format_money, parse_money

_MARK = "**"
_STARS = "\u2217\u2217"  # so that a ** in a value does not end the bold text


class Speaker(Protocol):
    """The methods of desktop_app.words.Words that are used here."""

    def say(self, code: str, **details: object) -> str: ...

    def knows(self, code: str) -> bool: ...


class Sentences:
    """Turns checked rules into sentences. ``batches``: the names of imports by id."""

    def __init__(self, entries: Entries, words: Speaker, batches: Mapping[int, str]) -> None:
        self._entries = entries
        self._words = words
        self._batches = batches

    def whole(self, rule: Rule) -> str:
        """The complete sentence with its full stop."""
        wanted, unwanted = _sides(rule)
        if not wanted and not unwanted:
            return self._say("everyone")
        if wanted == [Group("any")]:
            return self._say("nobody")
        if not wanted:
            return self._say("everyone_but", rest=self._nor(unwanted))
        return self._say("people", rest=self._all(wanted, unwanted))

    def _all(self, wanted: Sequence[Rule], unwanted: Sequence[Rule]) -> str:
        several = len(wanted) + len(unwanted) > 1
        parts = [self._part(rule, alone=not several, within="all") for rule in wanted]
        text = self._joined(parts, "and", "and")
        return self._say("but_not", left=text, right=self._nor(unwanted)) if unwanted else text

    def _nor(self, unwanted: Sequence[Rule]) -> str:
        alone = len(unwanted) == 1
        return self._joined(
            [self._part(rule, alone=alone, within="nor") for rule in unwanted], "or", "comma"
        )

    def _part(self, rule: Rule, *, alone: bool, within: str) -> str:
        """The text of a nested part, in brackets if it could be misread.

        The direct children of "all" are separated by commas, so an "any" there needs no brackets.
        """
        if isinstance(rule, RuleLine):
            return self._line(rule)
        if isinstance(rule, Not):
            return self._say("not", rest=self._part(rule.rule, alone=False, within="not"))
        if not rule.rules:
            return self._say("anyone" if rule.kind == "all" else "no_one")
        if len(rule.rules) == 1:
            return self._part(rule.rules[0], alone=alone, within=within)
        text = self._group(rule)
        simple = all(isinstance(child, RuleLine) for child in rule.rules)
        open_enough = alone or (within == "all" and rule.kind == "any" and simple)
        return text if open_enough else self._say("brackets", rest=text)

    def _group(self, rule: Group) -> str:
        if rule.kind == "any":
            parts = [self._part(child, alone=False, within="any") for child in rule.rules]
            return self._joined(parts, "or", "comma")
        wanted, unwanted = _sides(rule)
        if not wanted:
            return self._say("not", rest=self._say("brackets", rest=self._nor(unwanted)))
        return self._all(wanted, unwanted)

    def _line(self, line: RuleLine) -> str:
        entry, op = meaning(line, self._entries)
        given = line.value if isinstance(line.value, tuple) else (line.value,)
        shown = [] if line.value is None else [self._value(entry, op, each) for each in given]
        details: dict[str, object] = {
            "field": entry.label if entry.noun is None else self._words.say(entry.noun),
            "values": self._joined([f"{_MARK}{each}{_MARK}" for each in shown], "or", "comma"),
        }
        if shown:
            details |= {"value": shown[0], "low": shown[0], "high": shown[-1]}
        if op.editor == "days":
            details["n"] = line.value
        return self._words.say(op.sentence, **details)

    def _value(self, entry: FieldEntry, op: Op, value: object) -> str:
        if entry.value_words and self._words.knows(f"{entry.value_words}.{value}"):
            return self._words.say(f"{entry.value_words}.{value}")
        if entry.type == "batch" and isinstance(value, int):
            value = self._batches.get(value, value)
        return _shown(entry, op, value).replace(_MARK, _STARS)

    def _joined(self, parts: Sequence[str], last: str, others: str) -> str:
        text = parts[0] if parts else ""
        for place, part in enumerate(parts[1:], start=2):
            text = self._say(last if place == len(parts) else others, left=text, right=part)
        return text

    def _say(self, code: str, **details: object) -> str:
        return self._words.say(f"segment.sentence.{code}", **details)


def _sides(rule: Rule) -> tuple[list[Rule], list[Rule]]:
    """What the people are, and what they are not (without the "not")."""
    children = rule.rules if isinstance(rule, Group) and rule.kind == "all" else (rule,)
    wanted: list[Rule] = [child for child in children if not isinstance(child, Not)]
    return wanted, [child.rule for child in children if isinstance(child, Not)]


def _shown(entry: FieldEntry, op: Op, value: object) -> str:
    if op.editor == "money" and isinstance(value, int | float):
        money = parse_money(value, entry.subject.name)
        return "" if money is None else format_money(money.minor, money.currency)
    if op.editor == "date":
        return f"{date.fromisoformat(str(value)):%d/%m/%Y}"
    return f"{value:,}" if isinstance(value, int | float) else str(value)
