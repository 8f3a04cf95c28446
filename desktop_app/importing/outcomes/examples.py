"""Collects the examples of a dry run while its rows are processed."""

from __future__ import annotations

from desktop_app.importing.model import NEW_PREFIX, FieldChange, RowExample
from desktop_app.importing.outcomes import outcomes_sql
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.readers.table import shown
from desktop_app.store.driver import Connection

MANY = 10
_SPARE = 2 * MANY  # spare examples: a later row may change people who seem unchanged


class Examples:
    """At most ten rows for each count. Examples of people are collected from each chunk; for
    purchases and stops, the count of a row is only known at the end.
    """

    def __init__(self, connection: Connection, layout: StagingColumns) -> None:
        self._connection = connection
        self._layout = layout
        self._created: list[RowExample] = []
        self._repeated: list[RowExample] = []
        self._changed: dict[int, RowExample] = {}
        self._same: dict[int, RowExample] = {}
        self._names = {
            value.field.key: f"{NEW_PREFIX}{value.field.type}:{value.new_label}"
            for value in layout.new_fields
        }

    def collect(self, decided: int, base: int) -> None:
        """Collects from these rows after their changes are decided. ``decided``: how many are not
        new people.
        """
        if self._layout.kind != "people":
            outcomes_sql.keep_seen(self._connection, self._layout)
            return
        room = MANY - len(self._created)
        if room > 0:
            rows = outcomes_sql.new_rows(self._connection, self._layout, room)
            self._created += [RowExample(row, name) for row, name in rows]
        if decided:
            self._look_at_known(base)

    def by_count(self) -> dict[str, list[RowExample]]:
        """The examples, by the names of RowCounts. Call it after all rows are counted."""
        if self._layout.kind != "people":
            return self._of_others()
        later = outcomes_sql.changed_since(self._connection, self._same) if self._same else set()
        same = [example for person, example in self._same.items() if person not in later]
        found = {
            "created": self._created,
            "updated": list(self._changed.values()),
            "unchanged": same[:MANY],
            "duplicate": self._repeated,
        }
        return {name: examples for name, examples in found.items() if examples}

    def _of_others(self) -> dict[str, list[RowExample]]:
        rows = (
            outcomes_sql.stop_rows if self._layout.kind == "opt_outs" else outcomes_sql.record_rows
        )
        found: dict[str, list[RowExample]] = {}
        for name, row, who in rows(self._connection, MANY):
            found.setdefault(name, []).append(RowExample(row, who))
        return found

    def _look_at_known(self, base: int) -> None:
        room = MANY - len(self._repeated)
        if room > 0:
            rows = outcomes_sql.repeated_rows(self._connection, self._layout, room)
            self._repeated += [RowExample(*row) for row in rows]
        if len(self._changed) < MANY:
            self._look_at_changed(base)
        if len(self._same) < _SPARE:
            for person, row, name in outcomes_sql.same_rows(
                self._connection, self._layout, base, _SPARE
            ):
                self._same.setdefault(person, RowExample(row, name))

    def _look_at_changed(self, base: int) -> None:
        rows = outcomes_sql.changed_rows(self._connection, self._layout, base, MANY)
        new = [row for row in rows if row[0] not in self._changed][: MANY - len(self._changed)]
        if not new:
            return
        changes: dict[int, list[FieldChange]] = {}
        people = [person for person, _, _ in new]
        for person, key, *values in outcomes_sql.changes_of(
            self._connection, self._layout, base, people
        ):
            before, after = (shown(value) for value in values)
            change = FieldChange(self._names.get(key, key), before, after)
            changes.setdefault(person, []).append(change)
        for person, row, name in new:
            told = tuple(changes.get(person, ()))
            self._changed[person] = RowExample(row, name, changes=told)
