"""What the journal and the history keep of somebody who is erased, found and taken out.

Which texts are theirs is said by the caller; here is only where such texts lie. What a change
loses cannot be undone any more; the change itself stays, with ``erased`` in its details.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.moved_rows import images_of

REDACTED = "—"
"""Stands where a name or a number stood."""

Image = dict[str, Any]  # a row by its columns
Holds = Callable[[object], bool]
"""Whether a value tells who was erased."""

# rows that are counted: they stay, without a person
_ANONYMISED: Mapping[str, Image] = {
    "campaign_recipient": {
        "contact_id": None,
        "full_name": "",
        "address": None,
        "merge_values": "{}",
        "message": "",
        "others": None,
    },
    "import_issue": {"contact_id": None, "value": None},
}
# what an undo takes back of these is nobody's
_NOBODYS = ("tag", "field", "consent_event")
_NEEDLES = 100  # of one statement
_LINES = (
    "SELECT id, change_id, table_name, op, before, after FROM change_row"
    " WHERE before IS NOT NULL AND"
)


@dataclass
class Forgotten:
    """What the journal lost: rows of the person by table, and the changes they belonged to.

    ``torn``: changes of others that can't be undone without what was lost.
    """

    rows: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    changes: set[int] = field(default_factory=set)
    torn: set[int] = field(default_factory=set)


def images_about(connection: Connection, ids: Collection[int]) -> Iterator[tuple[str, Image]]:
    """Table and row of everything the journal keeps of these people."""
    for _row_id, _change, table, _op, *texts in _lines_about(connection, ids):
        for text in texts:
            for image in [] if text is None else images_of(text):
                if _is_about(table, image, ids):
                    yield table, image


def forget_images(
    op: Operation, ids: Collection[int], needles: Collection[str], holds: Holds
) -> Forgotten:
    """Takes the images of these people out of the journal, and those of others that hold what is
    theirs. ``needles`` are texts of which ``holds`` true values have one.
    """
    found = Forgotten()
    lines = {row[0]: row for row in _lines_about(op.connection, ids)}
    lines |= {row[0]: row for row in _lines(op.connection, [*map(_escaped, needles)])}
    for row_id, change, table, kind, before, after in lines.values():
        texts = [
            None if text is None else _cleaned(text, table, ids, holds, found, change)
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
    """Takes out of the journal that rows were added which were the person's alone."""
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
    """Changes that have nothing left to undo, or too little, say so from now on."""
    nobodys = ", ".join(f"'{table}'" for table in _NOBODYS)
    op.connection.execute(
        "UPDATE change SET undoable = 0, details = json_set(details, '$.erased', json('true'))"
        " WHERE undoable AND id IN (SELECT value FROM json_each(?1))"
        " AND (id IN (SELECT value FROM json_each(?2))"
        " OR coalesce(json_extract(details, '$.undone_kind'), kind) LIKE 'contact.merge%'"
        " OR NOT EXISTS (SELECT 1 FROM change_row r WHERE r.change_id = change.id"
        f" AND r.table_name NOT IN ({nobodys})))",
        (json.dumps(sorted(found.changes)), json.dumps(sorted(found.torn))),
    )


def redact_details(
    op: Operation, needles: Collection[str], holds: Holds, found: Forgotten, names: Collection[str]
) -> None:
    """The history's entries lose the person's name and number. ``names`` are redacted only in
    changes of theirs: others may be called the same.
    """
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
    text: str, table: str, ids: Collection[int], holds: Holds, found: Forgotten, change: int
) -> str | None:
    """A side of a line without the person; None if nothing is left of it."""
    packed = text.startswith("[")
    kept = []
    for image in images_of(text):
        about = _is_about(table, image, ids)
        if not about and not any(map(holds, image.values())):
            kept.append(image)
        elif table in _ANONYMISED:
            kept.append(image | _ANONYMISED[table])
        else:
            if about:
                found.rows[table].add(image["id"])
            else:
                found.torn.add(change)
    if not kept:
        return None
    return json.dumps(kept if packed else kept[0], ensure_ascii=False, separators=(",", ":"))


def _is_about(table: str, image: Image, ids: Collection[int]) -> bool:
    own = image.get("id") if table == "contact" else image.get("contact_id")
    return own in ids or image.get("gone_id") in ids


def _lines_about(connection: Connection, ids: Collection[int]) -> list[tuple[Any, ...]]:
    """Lines of the journal with rows of these people: their own are found by number, and what
    hangs on them by how the link to them is written. Lines of many rows are all given."""
    own: list[tuple[Any, ...]] = connection.execute(
        f"{_LINES} table_name = 'contact' AND (first_id < last_id"
        " OR first_id IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(ids)),),
    ).fetchall()
    marks = [f'"{column}":{one},' for one in ids for column in ("contact_id", "gone_id")]
    return own + _lines(connection, marks, "table_name <> 'contact'")


def _escaped(text: str) -> str:
    """As it stands inside of JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _lines(
    connection: Connection, needles: Sequence[str], where: str = "true"
) -> list[tuple[Any, ...]]:
    """Lines of the journal that hold one of these texts: id, change, table, op, before, after."""
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
