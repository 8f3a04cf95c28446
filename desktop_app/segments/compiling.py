"""Checks a rule against the registry and compiles it to one condition."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from desktop_app.errors import UserError
from desktop_app.segments import model, rule_sql
from desktop_app.segments.model import Group, Not, Rule, RuleLine
from desktop_app.segments.registry import FieldEntry, Op
from desktop_app.store.driver import Condition

Entries = Mapping[str, FieldEntry]

_SHOWN = 80


def checked(rule: object, entries: Entries) -> Rule:
    """The rule with every value in its stored form. Idempotent.

    Raises UserError as ``model.parse`` does, and ``segment.unknown_field`` (field),
    ``segment.unknown_op`` (op, field), ``segment.bad_value`` (field, op, value).
    """
    return _checked(model.parse(rule), entries)


def _checked(rule: Rule, entries: Entries) -> Rule:
    if isinstance(rule, Not):
        return Not(_checked(rule.rule, entries))
    if isinstance(rule, Group):
        return Group(rule.kind, tuple(_checked(child, entries) for child in rule.rules))
    _, op = meaning(rule, entries)
    try:
        return RuleLine(rule.field, rule.op, op.read(rule.value))
    except (ValueError, ArithmeticError) as error:
        shown = str(rule.value)[:_SHOWN].encode("utf-8", "replace").decode()
        raise UserError("segment.bad_value", field=rule.field, op=rule.op, value=shown) from error


def meaning(line: RuleLine, entries: Entries) -> tuple[FieldEntry, Op]:
    """The registry's field and operator of a line."""
    entry = entries.get(line.field)
    if entry is None:
        raise UserError("segment.unknown_field", field=_short(line.field))
    op = entry.op(line.op)
    if op is None:
        raise UserError("segment.unknown_op", op=_short(line.op), field=line.field)
    return entry, op


def _short(text: str) -> str:
    return text[:_SHOWN].encode("utf-8", "replace").decode()


def compiled(rule: Rule, entries: Entries, now: datetime) -> Condition:
    """The SQL of a checked rule, on ``contact``."""
    if isinstance(rule, Not):
        return rule_sql.complement(compiled(rule.rule, entries, now))
    if isinstance(rule, Group):
        children = [compiled(child, entries, now) for child in rule.rules]
        return rule_sql.joined(children, "AND" if rule.kind == "all" else "OR")
    entry, op = meaning(rule, entries)
    return op.sql(entry.subject, rule.value, now)
