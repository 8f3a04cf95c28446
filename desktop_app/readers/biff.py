"""Finds failed formulas in an XLS: calamine reads them as blank cells ([MS-XLS] 2.4.24,
2.4.127).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import BinaryIO

import olefile

from desktop_app.readers.limits import LARGEST_IN_MEMORY

_STREAMS = ("Workbook", "Book")  # olefile compares without case
_SHEET, _BEGIN, _END, _FORMULA, _BOOL_OR_ERROR = 0x85, 0x0809, 0x0A, 0x06, 0x0205
_LOCKED = 0x2F
_UNICODE = 0x0600  # the version since Excel 97
_SHOWN = {
    **{0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?"},
    **{0x24: "#NUM!", 0x2A: "#N/A"},
}
_MOST = 200_000


def errors_of(stream: BinaryIO, sheet: str) -> Mapping[int, Sequence[tuple[int, str]]]:
    """Row number (from 1) -> columns (from 0) with the error text of each.

    Empty for an encrypted sheet and for a file that is not an XLS. Raises OSError.
    """
    stream.seek(0)
    if not olefile.isOleFile(stream):
        return {}
    stream.seek(0)
    with olefile.OleFileIO(stream) as ole:
        name = next((each for each in _STREAMS if ole.exists(each)), None)
        if name is None or ole.get_size(name) > LARGEST_IN_MEMORY:
            return {}
        content = ole.openstream(name).read()
    start = _start_of(content, sheet)
    found: dict[int, list[tuple[int, str]]] = {}
    errors = _errors(content, start) if start is not None else iter(())
    for row, column, shown in islice(errors, _MOST):
        found.setdefault(row + 1, []).append((column, shown))
    return found


def _records(content: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    """Type and content of each record, from offset ``at`` to the end of its substream."""
    depth = 0
    while at + 4 <= len(content):
        kind, size = struct.unpack_from("<HH", content, at)
        depth += (kind == _BEGIN) - (kind == _END)
        yield kind, content[at + 4 : at + 4 + size]
        if depth <= 0:
            return
        at += 4 + size


def _start_of(content: bytes, sheet: str) -> int | None:
    """The offset where a sheet's records begin; None if the sheet is missing or encrypted."""
    version = 0
    for kind, body in _records(content, 0):
        if kind == _BEGIN and len(body) >= 2:
            version = struct.unpack_from("<H", body)[0]
        elif kind == _LOCKED:
            return None
        elif kind == _SHEET and len(body) > 7 and _name(body, version) == sheet:
            return int(struct.unpack_from("<I", body)[0])
    return None


def _name(body: bytes, version: int) -> str:
    length = body[6]
    if version < _UNICODE:
        return body[7 : 7 + length].decode("cp1252", "replace")
    if body[7] & 1:
        return body[8 : 8 + 2 * length].decode("utf-16-le", "replace")
    return body[8 : 8 + length].decode("latin-1")


def _errors(content: bytes, start: int) -> Iterator[tuple[int, int, str]]:
    for kind, body in _records(content, start):
        code = None
        if kind == _BOOL_OR_ERROR and len(body) >= 8 and body[7] == 1:
            code = body[6]
        elif kind == _FORMULA and len(body) >= 14 and body[12:14] == b"\xff\xff" and body[6] == 2:
            code = body[8]
        if code in _SHOWN:
            row, column = struct.unpack_from("<HH", body)
            yield row, column, _SHOWN[code]
