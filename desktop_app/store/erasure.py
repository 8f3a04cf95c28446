"""Finds and removes an erased person's data in the journal and the history.

The caller says which texts are the person's; this module knows only where such texts are stored. A
change that lost data can't be undone any more; the change itself stays, with ``erased`` in its
details.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.moved_rows import images_of
from desktop_app.store.tables import Table, Tables

REDACTED = "—"
"""Replaces a name or a number."""

Image = dict[str, Any]  # a row by its columns
Holds = Callable[[object], bool]
"""Whether a value identifies the erased person."""

_NEEDLES = 100  # in one statement
_LINES = (
    "SELECT id, change_id, table_name, op, before, after FROM change_row"
    " WHERE before IS NOT NULL AND"
)


@dataclass
class Forgotten:
    """The data that the journal lost: rows of the person by table, and their changes.

    ``torn``: changes of others that can't be undone without it.
    """

    rows: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    changes: set[int] = field(default_factory=set)
    torn: set[int] = field(default_factory=set)


def images_about(
    connection: Connection, tables: Tables, ids: Collection[int]
) -> Iterator[tuple[str, Image]]:
    """Table and row of everything in the journal about these people."""
    for _row_id, _change, name, _op, *texts in _lines_about(connection, tables, ids):
        table = tables.get(name)
        for text in texts:
            for image in [] if text is None else images_of(text):
                if _is_about(table, image, ids):
                    yield name, image


def forget_images(
    op: Operation, ids: Collection[int], needles: Collection[str], holds: Holds
) -> Forgotten:
    """Removes the images of these people from the journal, and other people's images that contain
    their data. ``needles``: texts that every value found by ``holds`` contains at least one of."""
    found = Forgotten()
    lines = {row[0]: row for row in _lines_about(op.connection, op.tables, ids)}
    lines |= {row[0]: row for row in _lines(op.connection, [*map(_escaped, needles)])}
    for row_id, change, table, kind, before, after in lines.values():
        texts = [
            None if text is None else _cleaned(op.tables, text, table, ids, holds, found, change)
            for text in (before, after)
        ]
        if texts == [before, after]:
            continue
        found.changes.add(change)
        if texts[0] is None or (kind == "U" and texts[1] is None):
            op.connection.execute("DELETE FROM change_row WHERE id = ?", (row_id,))
        else:
            op.connection.execute(
                "UPDATE change_row SET before = ?, after = ? WHERE id = ?", (*texts, row_id)
            )
    return found


def forget_inserts(op: Operation, found: Forgotten) -> None:
    """Removes the inserts of rows that were only the person's from the journal."""
    for table, rows in found.rows.items():
        wanted = json.dumps(sorted(rows))
        for row_id, change in op.connection.execute(
            "SELECT r.id, r.change_id FROM change_row r WHERE r.table_name = ? AND r.op = 'I'"
            " AND r.last_id - r.first_id + 1 <= (SELECT count(*) FROM json_each(?) n"
            " WHERE n.value BETWEEN r.first_id AND r.last_id)",
            (table, wanted),
        ).fetchall():
            op.connection.execute("DELETE FROM change_row WHERE id = ?", (row_id,))
            found.changes.add(change)


def end_undoing(op: Operation, found: Forgotten) -> None:
    """Marks changes that can't be undone any more, or only in part."""
    nobodys = [one.name for one in op.tables if one.by_product or one in op.tables.appended]
    op.connection.execute(
        "UPDATE change SET undoable = 0, details = json_set(details, '$.erased', json('true'))"
        " WHERE undoable AND id IN (SELECT value FROM json_each(?1))"
        " AND (id IN (SELECT value FROM json_each(?2))"
        " OR coalesce(json_extract(details, '$.undone_kind'), kind) LIKE ?3"
        " OR NOT EXISTS (SELECT 1 FROM change_row r WHERE r.change_id = change.id"
        " AND r.table_name NOT IN (SELECT value FROM json_each(?4))))",
        (
            json.dumps(sorted(found.changes)),
            json.dumps(sorted(found.torn)),
            f"{op.tables.joined.kinds}%",
            json.dumps(nobodys),
        ),
    )


def redact_details(
    op: Operation, needles: Collection[str], holds: Holds, found: Forgotten, names: Collection[str]
) -> None:
    """Removes the person's name and number from the history's entries. ``names`` are redacted only
    in the person's own changes: others may have the same name."""
    for change, text in _details(op.connection, [*map(_escaped, (*needles, *names))]):
        of_them = change in found.changes

        def tells(value: object, of_them: bool = of_them) -> bool:
            return holds(value) or (of_them and value in names)

        details = json.loads(text)
        clean = _redacted(details, tells)
        if clean != details:
            op.connection.execute(
                "UPDATE change SET details = ? WHERE id = ?",
                (json.dumps(clean, ensure_ascii=False), change),
            )


def _redacted(value: Any, tells: Holds) -> Any:
    if isinstance(value, dict):
        return {key: _redacted(one, tells) for key, one in value.items()}
    if isinstance(value, list):
        return [_redacted(one, tells) for one in value]
    return REDACTED if tells(value) else value


def _cleaned(
    tables: Tables,
    text: str,
    name: str,
    ids: Collection[int],
    holds: Holds,
    found: Forgotten,
    change: int,
) -> str | None:
    """One image of a journal line without the person; None if nothing is left."""
    table = tables.get(name)
    packed = text.startswith("[")
    kept = []
    for image in images_of(text):
        about = _is_about(table, image, ids)
        if not about and not any(map(holds, image.values())):
            kept.append(image)
        elif table is not None and table.anonymous:
            kept.append(image | dict(table.anonymous))
        else:
            if about:
                found.rows[name].add(image["id"])
            else:
                found.torn.add(change)
    if not kept:
        return None
    return json.dumps(kept if packed else kept[0], ensure_ascii=False, separators=(",", ":"))


def _is_about(table: Table | None, image: Image, ids: Collection[int]) -> bool:
    return table is not None and any(image.get(one) in ids for one in table.people_columns)


def _lines_about(
    connection: Connection, tables: Tables, ids: Collection[int]
) -> list[tuple[Any, ...]]:
    """Journal lines with rows of these people: their own rows by id, linked rows by the JSON of the
    link. Lines of many rows are all given."""
    people = tables.people.name
    own: list[tuple[Any, ...]] = connection.execute(
        f"{_LINES} table_name = '{people}' AND (first_id < last_id"
        " OR first_id IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(ids)),),
    ).fetchall()
    for table in tables.journaled:
        if table is not tables.people:
            marks = [
                f'"{column}":{one}{end}'
                for one in ids
                for column in table.people_columns
                for end in ",}"
            ]
            own += _lines(connection, marks, f"table_name = '{table.name}'")
    return own


def _escaped(text: str) -> str:
    """The text as it is written inside JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _lines(
    connection: Connection, needles: Sequence[str], where: str = "true"
) -> list[tuple[Any, ...]]:
    """Journal lines that contain one of these texts: id, change, table, op, before, after."""
    found: dict[int, tuple[Any, ...]] = {}
    for some in _chunks(needles):
        holding = " OR ".join(f"instr({side}, ?) > 0" for side in ("before", "after") for _ in some)
        for row in connection.execute(
            f"{_LINES} {where} AND ({holding})",
            (*some, *some),
        ):
            found[row[0]] = row
    return list(found.values())


def _details(connection: Connection, needles: Sequence[str]) -> list[tuple[int, str]]:
    found: dict[int, str] = {}
    for some in _chunks(needles):
        holding = " OR ".join("instr(details, ?) > 0" for _ in some)
        found |= dict(
            connection.execute(f"SELECT id, details FROM change WHERE {holding}", some).fetchall()
        )
    return sorted(found.items())


def _chunks(needles: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(needles), _NEEDLES):
        yield needles[start : start + _NEEDLES]
