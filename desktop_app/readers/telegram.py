"""Reads the contacts of Telegram Desktop's export, ``result.json``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import ijson

from desktop_app.errors import UserError
from desktop_app.readers.records import Record, Records
from desktop_app.readers.source import FileBytes, reading

_HEADERS = {
    **{"first_name": "First name", "last_name": "Last name", "phone_number": "Phone"},
    **{"username": "Telegram", "date": "Created at"},
}
_LIST = "contacts.list"
# The longest path to a value, in characters: it grows with every bracket and is rebuilt for each
# value.
_DEEPEST = 1_000
_AT_A_TIME = 4_096  # bytes; what is nested within them is parsed before it can be checked
_LONGEST = 1_000  # characters kept of a name or number


def telegram_table(source: FileBytes) -> Records:
    """One row per contact. An export may also hold all chats, which are not read."""
    return Records(source.name, tuple(_HEADERS.values()), partial(_records, source))


def _records(source: FileBytes) -> Iterator[Record]:
    seen = False
    try:
        with reading(source), source.open() as stream:
            record: list[tuple[str, str]] = []
            for prefix, event, value in ijson.parse(stream, buf_size=_AT_A_TIME):
                if len(prefix) > _DEEPEST:
                    raise UserError("import.damaged", file=source.name)
                if prefix == _LIST and event == "end_array":
                    return
                seen = seen or prefix == _LIST
                if prefix == f"{_LIST}.item" and event == "end_map":
                    # deleted accounts have only a date
                    yield record if len(record) > 1 else ()
                    record = []
                elif prefix.startswith(f"{_LIST}.item.") and event in ("string", "number"):
                    record += _pair(prefix.rpartition(".")[2], value)
    except (ijson.JSONError, ValueError) as error:
        raise UserError("import.damaged", file=source.name) from error
    if not seen:
        raise UserError("import.no_table", file=source.name)


def _pair(key: str, value: Any) -> list[tuple[str, str]]:
    text = str(value).strip()[:_LONGEST]
    return [(_HEADERS[key], text)] if key in _HEADERS and text else []
