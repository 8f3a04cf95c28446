"""All SQL that reads restrictions from a copy, which may be damaged or of an earlier version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.consent.carried import LINES, SECRETS, SUPPRESSIONS, CarriedTable
from desktop_app.store.driver import Connection, DatabaseError

Row = dict[str, object]


@dataclass(frozen=True)
class Rows:
    """``whole``: whether no row is missing because of damage."""

    rows: tuple[Row, ...]
    whole: bool


def stop_lines(connection: Connection) -> Rows:
    """The ledger's lines that restrict. Lines of erased people name nobody."""
    return _carried(connection, LINES)


def suppressions(connection: Connection) -> Rows:
    return _carried(connection, SUPPRESSIONS)


def erasures(connection: Connection) -> Rows:
    """``erased_ids``, ``person`` and ``closed_at`` of the completed erasures."""
    done = "kind = 'erasure' AND outcome = 'done' AND person IS NOT NULL"
    return _read(connection, "request", "id", ("erased_ids", "person", "closed_at"), done)


def sealed_secrets(connection: Connection) -> Rows:
    return _carried(connection, SECRETS)


def notes(connection: Connection) -> Rows:
    """``key`` and ``value`` of the book's notes."""
    return _read(connection, "meta", "key", ("key", "value"))


def _carried(connection: Connection, table: CarriedTable) -> Rows:
    return _read(connection, table.name, table.key, table.columns, table.condition)


def _read(
    connection: Connection, table: str, key: str, columns: Sequence[str], condition: str = "true"
) -> Rows:
    """The columns that the copy's version has. Around a damaged page, the rows before it and, read
    from the end, the rows after it: the newest rows are in no other copy."""
    known = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
    if not known:
        return Rows((), True)  # older than the table
    names = [name for name in columns if name in known]
    found: dict[tuple[object, ...], Row] = {}
    for direction in ("", "DESC"):
        try:
            for row in connection.execute(
                f"SELECT {', '.join(names)} FROM {table} WHERE {condition}"
                f" ORDER BY {key} {direction}"
            ):
                found[tuple(row)] = dict(zip(names, row, strict=True))
        except DatabaseError:
            continue
        return Rows(tuple(found.values()), direction == "")
    return Rows(tuple(found.values()), False)
