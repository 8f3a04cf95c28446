"""The face of the room: what the window, the command line and campaigns ask, and saved segments."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from desktop_app.contacts.service import Contacts
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.segments import model, rule_sql, segments_sql
from desktop_app.segments.compiling import checked, compiled
from desktop_app.segments.model import (
    Choice,
    Explanation,
    Path,
    Reason,
    Rule,
    RuleJson,
    SegmentInfo,
)
from desktop_app.segments.quick import with_tag
from desktop_app.segments.registry import FieldEntry, entries
from desktop_app.segments.sentence import Sentences, Speaker
from desktop_app.store.driver import Condition
from desktop_app.store.store import Store
from desktop_app.text.keys import search_key, sort_key

RuleLike = Rule | RuleJson


class Segments:
    """The rules of one book. A rule is given in its JSON form or as a tree and always checked:
    every method that takes a rule raises the errors of ``validate``."""

    def __init__(self, store: Store, contacts: Contacts) -> None:
        self._store = store
        self._contacts = contacts
        store.add_function(rule_sql.TEXT_KEY, 1, rule_sql.text_key)

    def _entries(self) -> dict[str, FieldEntry]:
        return entries(self._contacts.fields())

    def fields(self) -> list[FieldEntry]:
        """All fields of rules, in the order for display; custom fields last."""
        return list(self._entries().values())

    def validate(self, rule: object) -> Rule:
        """The rule with each value in its stored form ("Kampot" becomes "07").

        Raises UserError ``segment.bad_rule`` (path), ``segment.too_deep`` and ``segment.too_long``
        (most), ``segment.unknown_field`` (field), ``segment.unknown_op`` (op, field) or
        ``segment.bad_value`` (field, op, value).
        """
        return checked(rule, self._entries())

    def condition(self, rule: RuleLike) -> Condition:
        """The SQL on ``contact`` for a ContactQuery. "In the last days" is relative to now."""
        known = self._entries()
        return compiled(checked(rule, known), known, self._store.clock())

    def count(self, rule: RuleLike, job: Job | None = None) -> int:
        """How many people match."""
        condition = self.condition(rule)
        with self._store.read(job) as connection:
            return segments_sql.count(connection, condition)

    def line_counts(self, rule: RuleLike, job: Job | None = None) -> dict[Path, int]:
        """How many people match each line alone, by the line's path in the rule."""
        known, now = self._entries(), self._store.clock()
        lines = list(model.lines(checked(rule, known)))
        found: dict[Path, int] = {}
        with self._store.read(job) as connection:
            for done, (path, line) in enumerate(lines):
                if job is not None:
                    job.report(done, len(lines), "segment.step.count")
                found[path] = segments_sql.count(connection, compiled(line, known, now))
        return found

    def explain(self, rule: RuleLike, contact_id: int) -> Explanation:
        """Whether a person is inside, and which lines are true. Also raises UserError
        ``contacts.unknown`` (id)."""
        known, now = self._entries(), self._store.clock()
        tree = checked(rule, known)
        lines = list(model.lines(tree))
        conditions = [compiled(each, known, now) for each in (tree, *(line for _, line in lines))]
        with self._store.read() as connection:
            holds = segments_sql.tests(connection, conditions, contact_id)
        if holds is None:
            raise UserError("contacts.unknown", id=contact_id)
        because = (
            Reason(model.to_json(line), path, held)
            for (path, line), held in zip(lines, holds[1:], strict=True)
        )
        return Explanation(holds[0], tuple(because))

    def sentence(self, rule: RuleLike, words: Speaker) -> str:
        """The rule as one sentence in that language; values are enclosed in ** marks."""
        known = self._entries()
        tree = checked(rule, known)
        return Sentences(known, words, self._batch_names(tree)).whole(tree)

    def _batch_names(self, rule: Rule) -> Mapping[int, str]:
        ids: list[int] = []
        for _, line in model.lines(rule):
            if line.field == "batch":
                values = line.value if isinstance(line.value, tuple) else (line.value,)
                ids += [value for value in values if isinstance(value, int)]
        if not ids:
            return {}
        with self._store.read() as connection:
            return segments_sql.batch_names(connection, ids)

    def choices(self, field: str, job: Job | None = None) -> list[Choice]:
        """The values people have in a field, the most frequent first, 200 at most.

        Imports come newest first, labelled with the file's name. ``fixed`` values keep their order.
        Empty for fields without choices. Raises UserError ``segment.unknown_field`` (field).
        """
        known = self._entries()
        entry = known.get(field)
        if entry is None:
            raise UserError("segment.unknown_field", field=field)
        if entry.fixed:
            rules = [{"field": field, "op": "is", "value": value} for value in entry.fixed]
            counts = self.line_counts({"all": rules}, job)
            return [Choice(value, counts[(i,)]) for i, value in enumerate(entry.fixed)]
        with self._store.read(job) as connection:
            if entry.type == "tag":
                return segments_sql.tag_choices(connection)
            if entry.type == "batch":
                return segments_sql.batch_choices(connection)
            if entry.type in ("text", "choice", "province"):
                return segments_sql.column_choices(connection, entry.subject.name)
        return []

    # Saved segments

    def all(self) -> list[SegmentInfo]:
        """The saved segments by name, in Khmer order."""
        with self._store.read() as connection:
            found = segments_sql.all_segments(connection)
        return sorted(found, key=lambda info: sort_key(info.name))

    def get(self, name: str) -> SegmentInfo:
        """A saved segment; its name is compared by search key. Raises UserError ``segment.unknown``
        (name)."""
        found = self._find(name)
        if found is None:
            raise UserError("segment.unknown", name=name)
        return found

    def _find(self, name: str) -> SegmentInfo | None:
        return model.named(self.all(), name)

    def save(self, name: str, rule: RuleLike, old_name: str | None = None) -> int:
        """Saves a rule as a new segment or, with ``old_name``, replaces and renames that one.
        Returns its id. Undoable.

        Raises UserError ``segment.no_name``, ``segment.exists`` (name) or ``segment.unknown``
        (name: the old one), and the errors of ``validate``.
        """
        name = " ".join(name.split())
        if not search_key(name):
            raise UserError("segment.no_name")
        text = _stored(self.validate(rule))
        with self._store.write("segment.save") as op:
            old = None if old_name is None else self.get(old_name)
            other = self._find(name)
            if other is not None and (old is None or other.id != old.id):
                raise UserError("segment.exists", name=other.name)
            op.describe(name=name)
            if old is None:
                return segments_sql.insert(op, name, text)
            if (old.name, json.dumps(old.rule)) != (name, json.dumps(json.loads(text)["rule"])):
                segments_sql.update(op, old.id, name, text)
            return old.id

    def of_tagged(self, ids: Iterable[int], tag: str, job: Job | None = None) -> None:
        """Tags people and makes the segment of that tag, as one step. A segment of that name that
        is about the tag already stays as it is.

        Raises UserError ``contacts.empty_tag``, or ``segment.exists`` for a segment of that name
        about others; nobody is tagged then.
        """
        rule = {"all": [with_tag(tag)]}
        text = _stored(self.validate(rule))
        with self._contacts.tagging(ids, tag, job) as (op, _count):
            other = self._find(tag)
            if other is None:
                segments_sql.insert(op, tag, text)
            elif other.rule != json.loads(text)["rule"]:
                raise UserError("segment.exists", name=other.name)

    def delete(self, name: str) -> None:
        """Deletes a segment; undoable. Campaigns look up their segments when they are checked.

        Raises UserError ``segment.unknown`` (name).
        """
        info = self.get(name)
        with self._store.write("segment.delete") as op:
            op.describe(name=info.name)
            segments_sql.delete(op, info.id)


def _stored(rule: Rule) -> str:
    return json.dumps({"version": model.VERSION, "rule": model.to_json(rule)}, ensure_ascii=False)
