"""Reads LDIF: the address books of Thunderbird, Lotus Notes and directory servers."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, BinaryIO

from ldif import LDIFParser

from desktop_app.errors import UserError
from desktop_app.readers.cards import ORDER
from desktop_app.readers.limits import LONGEST_RECORD
from desktop_app.readers.messengers import SERVICES
from desktop_app.readers.records import Record, Records
from desktop_app.readers.source import FileBytes, reading

_HEADERS = {
    **{"cn": "Full name", "sn": "Last name", "givenname": "First name"},
    **{"mozillanickname": "Nickname", "personaltitle": "Name prefix", "mail": "E-mail"},
    **{"mozillasecondemail": "E-mail", "telephonenumber": "Phone", "mobile": "Phone"},
    **{"homephone": "Phone", "facsimiletelephonenumber": "Fax", "pager": "Pager"},
    **{"o": "Company", "ou": "Department", "department": "Department", "title": "Job title"},
    **{"street": "Address", "streetaddress": "Address", "postaladdress": "Address"},
    **{"homepostaladdress": "Address", "mozillahomestreet": "Address", "l": "City"},
    **{"mozillahomelocalityname": "City", "st": "Province", "mozillahomestate": "Province"},
    **{"postalcode": "Postal code", "mozillahomepostalcode": "Postal code", "c": "Country"},
    **{"co": "Country", "countryname": "Country", "mozillahomecountryname": "Country"},
    **{"labeleduri": "Website", "mozillaworkurl": "Website", "mozillahomeurl": "Website"},
    **{"workurl": "Website", "homeurl": "Website", "description": "Notes", "info": "Notes"},
    **{"nsaimid": "Jabber", "category": "Tags", **SERVICES},
}
_GROUPS = ("groupofnames", "groupofuniquenames", "organizationalunit")

logging.getLogger("ldif").addHandler(logging.NullHandler())


def directory_table(source: FileBytes) -> Records:
    """One row per entry. Groups and other entries that are not people are blank rows."""
    return Records(source.name, ORDER, partial(_records, source))


def _records(source: FileBytes) -> Iterator[Record]:
    with reading(source), source.open() as stream:
        bounded = _Bounded(stream, source.name)
        parser = LDIFParser(bounded, strict=False)
        try:
            for _, entry in parser.parse():
                yield _record(entry)
        except ValueError as error:
            line = max(1, parser.line_counter)
            raise UserError("import.broken_line", file=source.name, line=line) from error


class _Bounded:
    """Lines of a stream, with a limit on the size of an entry: the parser has none."""

    def __init__(self, stream: BinaryIO, file: str) -> None:
        self._stream = io.BufferedReader(stream) if isinstance(stream, io.RawIOBase) else stream
        self._file = file
        self._size = self._number = 0

    def readline(self) -> bytes:
        line = self._stream.readline(LONGEST_RECORD + 1)
        self._number += 1
        self._size = self._size + len(line) if line.strip() else 0
        if self._size > LONGEST_RECORD:
            raise UserError("import.line_too_long", file=self._file, row=self._number)
        return line if self._number > 1 else line.removeprefix(b"\xef\xbb\xbf")


def _record(entry: Mapping[str, list[Any]]) -> Record:
    plain = {name.lower().partition(";")[0]: values for name, values in entry.items()}
    kinds = {_text(each).lower() for each in plain.get("objectclass", ())}
    if kinds & set(_GROUPS):
        return ()
    found = [
        (_HEADERS[name], text)
        for name, values in plain.items()
        if name in _HEADERS
        for text in map(_text, values)
        if text
    ]
    return [*found, *_birthday(plain)]


def _birthday(entry: Mapping[str, list[Any]]) -> list[tuple[str, str]]:
    year, month, day = (
        _text(entry.get(name, [""])[0]) for name in ("birthyear", "birthmonth", "birthday")
    )
    if not (month.isdigit() and day.isdigit()):
        return []
    return [("Birthday", f"{year or '-'}-{int(month):02}-{int(day):02}")]


def _text(value: Any) -> str:
    text = value if isinstance(value, str) else bytes(value).decode("cp1252", "replace")
    return text.strip()
