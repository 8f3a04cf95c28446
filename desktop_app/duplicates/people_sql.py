"""Reads the people of a book for the comparison."""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from desktop_app.contacts.model import SAME_ACCOUNT
from desktop_app.duplicates import people as tables
from desktop_app.duplicates.people import Coder, Column, Ints, NameCoder, Nature, People
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection
from desktop_app.text.digits import to_ascii_digits

_IDS = "(SELECT value FROM json_each(?))"
_BATCH = 20_000
_NAMES = ("full_name", "latin_name", "family_name", "given_name")
_STANDARD: dict[str, Nature] = {
    "birth_date": "date",
    "company": "text",
    "job_title": "text",
    "address": "text",
    "district": "text",
    "province": "choice",
    "gender": "choice",
}
_NO_DIGIT = re.compile(r"[^0-9]")
_FEWEST_DIGITS = 6
_FEW = 30  # a field with at most this many values is a choice, whatever its type
_ID_SHARE = 0.3  # distinct values among filled ones; from this share on, a short value is an id


def _custom(connection: Connection) -> list[tuple[str, str]]:
    return list(
        connection.execute(
            "SELECT column_name, type FROM field WHERE type <> 'yes_no' ORDER BY id"
        ).fetchall()
    )


def natures(connection: Connection) -> dict[str, Nature]:
    """The fields worth comparing. Excluded: a custom field that is unique to each person, or that
    only repeats the name."""
    found = dict(_STANDARD)
    for column, kind in _custom(connection):
        nature = _nature_of(connection, column, kind)
        if nature is not None:
            found[column] = nature
    return found


def _nature_of(connection: Connection, column: str, kind: str) -> Nature | None:
    filled, distinct, length, digits = connection.execute(
        f"SELECT count(*), count(DISTINCT value), avg(length(value)), avg(value GLOB '*[0-9]*')"
        f' FROM (SELECT CAST("{column}" AS TEXT) AS value FROM contact'
        f' WHERE "{column}" IS NOT NULL AND "{column}" <> \'\')'
    ).fetchone()
    if not filled or distinct < 2 or (distinct == filled and filled > 20):
        return None
    if _repeats_the_name(connection, column):
        return None
    if kind == "date":
        return "date"
    if distinct <= _FEW and filled > 4 * distinct:
        return "choice"
    if digits > 0.8 and 5 <= length <= 24 and distinct > _ID_SHARE * filled:
        return "id"
    return "text"


def _repeats_the_name(connection: Connection, column: str) -> bool:
    rows = connection.execute(
        f'SELECT CAST("{column}" AS TEXT), full_name, family_name, given_name FROM contact'
        f" WHERE \"{column}\" IS NOT NULL AND \"{column}\" <> '' AND full_name <> ''"
        " ORDER BY id LIMIT 500"
    ).fetchall()
    said = sum(
        set(tables.name_words(value)) <= set(tables.name_words(" ".join(filter(None, names))))
        for value, *names in rows
    )
    return len(rows) > 0 and said > 0.6 * len(rows)


def total(connection: Connection) -> int:
    """The number of people."""
    return int(connection.execute("SELECT count(*) FROM contact").fetchone()[0])


class _Reading:
    """Converts rows of contact into columns."""

    def __init__(self, fields: dict[str, Nature]) -> None:
        self._fields = fields
        self._names = NameCoder()
        self._ids = array("q")
        self._words = array("i")
        self._coders = {field: Coder() for field in fields}
        self._codes = {field: array("i") for field in fields}

    def add(self, rows: Iterable[Sequence[Any]]) -> None:
        fields = [
            (place, nature, self._coders[field].code, self._codes[field].append)
            for place, (field, nature) in enumerate(self._fields.items(), 5)
        ]
        for row in rows:
            self._ids.append(row[0])
            self._add_names(row[1], row[2], row[3], row[4])
            for place, nature, code, append in fields:
                value = row[place]
                plain = tables.plain_value(str(value), nature) if value else ""
                append(code(plain) if plain else -1)

    def _add_names(
        self, full: str, latin: str | None, family: str | None, given: str | None
    ) -> None:
        parts = f"{family or ''} {given or ''}".strip()
        first = self._names.codes(full or parts or latin or "")
        other = self._names.codes(latin or parts or "") if full else self._names.codes(latin or "")
        if sorted(other) == sorted(first):
            other = (-1,) * tables.WORDS
        self._words.extend(first)
        self._words.extend(other)

    def people(self, points: list[Column] | None, count: int) -> People:
        names = np.array(self._words, dtype=np.int64).reshape(-1, 2, tables.WORDS)
        columns = list(points or [])
        for field, nature in self._fields.items():
            codes = np.array(self._codes[field], dtype=np.int64).reshape(-1, 1)
            values = list(self._coders[field].codes)
            if values:
                columns.append(tables.column_of(field, nature, codes, values))
        words = tables.words_of(list(self._names.words.codes), names)
        return People(self.ids, names, words, columns, count)

    @property
    def ids(self) -> Ints:
        return np.array(self._ids, dtype=np.int64)


def load(
    connection: Connection,
    fields: dict[str, Nature],
    ids: Sequence[int] | None = None,
    job: Job | None = None,
) -> People:
    """The people with these ids, or all, as columns; unknown ids are skipped."""
    count = total(connection)
    where = "" if ids is None else f" WHERE id IN {_IDS}"
    arguments = () if ids is None else (json.dumps(list(ids)),)
    columns = ", ".join(f'"{name}"' for name in (*_NAMES, *fields))
    cursor = connection.execute(f"SELECT id, {columns} FROM contact{where} ORDER BY id", arguments)
    reading = _Reading(fields)
    done = 0
    while rows := cursor.fetchmany(_BATCH):
        reading.add(rows)
        done += len(rows)
        if job is not None:
            job.report(done, count, "duplicates.step.read")
    points = _points(connection, reading.ids, None if ids is None else arguments, job)
    return reading.people(points, count)


def _points(
    connection: Connection, ids: Ints, arguments: tuple[str, ...] | None, job: Job | None
) -> list[Column]:
    where = "TRUE" if arguments is None else f"contact_id IN {_IDS}"
    # one index covers all three columns; points without a canonical form are looked up separately
    cursor = connection.execute(
        f"SELECT contact_id, kind, canonical FROM contact_point WHERE {where}"
        " AND canonical IS NOT NULL UNION ALL"
        f" SELECT contact_id, kind, raw FROM contact_point WHERE {where} AND canonical IS NULL",
        (*(arguments or ()), *(arguments or ())),
    )
    owners = {kind: array("q") for kind in ("phone", "email", "account")}
    codes = {kind: array("i") for kind in owners}
    coders = {kind: Coder() for kind in owners}
    while rows := cursor.fetchmany(_BATCH):
        for contact_id, kind, text in rows:
            field, value = point_value(kind, text)
            if value:
                owners[field].append(contact_id)
                codes[field].append(coders[field].code(value))
        if job is not None:
            job.check()
    return tables.point_columns(
        ids,
        {kind: np.array(found, dtype=np.int64) for kind, found in owners.items()},
        {kind: np.array(found, dtype=np.int64) for kind, found in codes.items()},
        {kind: list(coder.codes) for kind, coder in coders.items()},
    )


def point_value(kind: str, text: str) -> tuple[str, str]:
    """The column of a contact point and its value there, empty if it tells nothing.

    A phone number is the same identifier in every app. For an invalid number the digits are
    compared: one may be missing.
    """
    if kind == "email":
        return "email", text.strip().lower()
    if text[:1] == "+":
        return "phone", text
    if kind == "phone":
        digits = _NO_DIGIT.sub("", to_ascii_digits(text))
        return "phone", digits if len(digits) >= _FEWEST_DIGITS else ""
    return "account", f"{SAME_ACCOUNT.get(kind, kind)}:{text.strip().lower()}"
