"""A rule while it is being built: it may have incomplete lines.

No Qt and no words. The core's registry defines the fields and operators.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desktop_app.segments import model
from desktop_app.segments.model import Not, Path, Rule, RuleJson, RuleLine
from desktop_app.segments.registry import FieldEntry, Op

Entries = Mapping[str, FieldEntry]

_KEPT = ("days", "date")  # text typed for one field is valid for another
_MANY = {"is": "is_any_of", "is_not": "is_none_of", "has": "is_any_of", "has_not": "is_none_of"}


@dataclass(eq=False)
class LineDraft:
    """One line as it is on screen. ``value`` is text or a number as typed, a list of them, or None;
    ``negated`` excludes the people who match."""

    field: str = ""
    op: str = ""
    value: object = None
    negated: bool = False


@dataclass(eq=False)
class GroupDraft:
    """``kind`` "all" or "any" of the children."""

    kind: str = "all"
    children: list[Node] = field(default_factory=list)
    negated: bool = False


Node = LineDraft | GroupDraft


@dataclass(frozen=True)
class Built:
    """The complete part of a draft, in the core's form, and the paths of its lines there."""

    rule: RuleJson
    lines: Mapping[Path, LineDraft]


def draft_of(rule: RuleJson) -> GroupDraft:
    """A draft of a saved rule; the root is always a group. Raises what ``model.parse`` raises."""
    node = _node(model.parse(rule), negated=False)
    if isinstance(node, GroupDraft) and not node.negated:
        return node
    return GroupDraft("all", [node])


def _node(rule: Rule, *, negated: bool) -> Node:
    if isinstance(rule, Not):
        return _node(rule.rule, negated=not negated)
    if isinstance(rule, RuleLine):
        value = list(rule.value) if isinstance(rule.value, tuple) else rule.value
        return LineDraft(rule.field, rule.op, value, negated)
    return GroupDraft(rule.kind, [_node(each, negated=False) for each in rule.rules], negated)


def build(root: GroupDraft, entries: Entries) -> Built:
    """The complete part of the draft: without lines that have no valid value, and groups without
    any complete line."""
    lines: dict[Path, LineDraft] = {}
    return Built({root.kind: _built_children(root, (), entries, lines)}, lines)


def _built_children(
    group: GroupDraft, path: Path, entries: Entries, lines: dict[Path, LineDraft]
) -> list[RuleJson]:
    rules: list[RuleJson] = []
    for child in group.children:
        place = (*path, len(rules), 0) if child.negated else (*path, len(rules))
        rule = _built(child, place, entries, lines)
        if rule is not None:
            rules.append({"not": rule} if child.negated else rule)
    return rules


def _built(
    node: Node, path: Path, entries: Entries, lines: dict[Path, LineDraft]
) -> RuleJson | None:
    if isinstance(node, GroupDraft):
        rules = _built_children(node, path, entries, lines)
        return {node.kind: rules} if rules else None
    rule = line_rule(node, entries)
    if rule is not None:
        lines[path] = node
    return rule


def meaning(line: LineDraft, entries: Entries) -> tuple[FieldEntry, Op] | None:
    """The registry's entries of a line; None while none are chosen, or if the field is gone."""
    entry = entries.get(line.field)
    op = entry.op(line.op) if entry is not None else None
    return None if entry is None or op is None else (entry, op)


def line_rule(line: LineDraft, entries: Entries) -> RuleJson | None:
    """A line in the core's form, with its parsed value; None while it is incomplete."""
    meant = meaning(line, entries)
    if meant is None:
        return None
    given = tuple(line.value) if isinstance(line.value, list) else line.value
    try:
        value = meant[1].read(given)
    except (ValueError, ArithmeticError):
        return None
    rule: dict[str, object] = {"field": line.field, "op": line.op}
    if value is not None:
        rule["value"] = list(value) if isinstance(value, tuple) else value
    return rule


def choose_field(line: LineDraft, entry: FieldEntry, entries: Entries) -> None:
    """Sets another field; operator and value stay only if they are valid for it."""
    before = meaning(line, entries)
    op = entry.op(line.op) if before else None
    line.field = entry.key
    if before is None or op is None or op.editor != before[1].editor or op.editor not in _KEPT:
        line.op, line.value = entry.ops[0].key, None


def choose_op(line: LineDraft, entry: FieldEntry, op: Op) -> None:
    """Sets another operator; the value stays as far as the new one can take it."""
    before = entry.op(line.op)
    line.op = op.key
    if before is None or before.editor != op.editor or op.takes == "none":
        line.value = None
        return
    values = line.value if isinstance(line.value, list) else [line.value]
    values = [value for value in values if value not in (None, "")]
    if op.takes == "one":
        line.value = values[0] if values else None
    elif op.takes == "two":
        line.value = [*values, "", ""][:2]
    else:
        line.value = values


def widened(entry: FieldEntry, op: Op) -> Op | None:
    """The operator that takes several values instead of one."""
    found = entry.op(_MANY.get(op.key, ""))
    return found if found is not None and found.takes == "many" else None


def parent_of(root: GroupDraft, node: Node) -> GroupDraft | None:
    """The group of a node; None for the root and for removed nodes."""
    for child in root.children:
        if child is node:
            return root
        if isinstance(child, GroupDraft) and (found := parent_of(child, node)) is not None:
            return found
    return None


def all_lines(root: GroupDraft) -> Iterator[LineDraft]:
    """Every line, from top to bottom."""
    for child in root.children:
        if isinstance(child, GroupDraft):
            yield from all_lines(child)
        else:
            yield child


def move(group: GroupDraft, node: Node, to: int) -> bool:
    """Moves a child before the one that is now at ``to``; returns whether anything changed."""
    at = group.children.index(node)
    to = max(0, min(to, len(group.children)))
    if to in (at, at + 1):
        return False
    group.children.remove(node)
    group.children.insert(to - 1 if to > at else to, node)
    return True
