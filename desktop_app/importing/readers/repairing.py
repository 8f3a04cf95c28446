"""An XLSX whose XML calamine refuses over one cell, repaired as far as its people can be read.

Excel and LibreOffice read past such a cell: an error word of a newer Excel, a number with a comma,
an entity of HTML, a reference that is none. What a cell says is kept, as text where its type is
wrong; a reference that is none is left out, and the cell stands behind the one before it.
"""

from __future__ import annotations

import html
import re
import zipfile

from desktop_app.importing.readers.ooxml import (
    NAMED,
    SHARED_STRINGS,
    TAG,
    Package,
    Repair,
    repacked,
)
from desktop_app.importing.readers.source import Source

_AMPERSAND = re.compile(rb"&(?:(#[0-9]{1,8}|#x[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)?")
_OF_XML = (b"amp", b"lt", b"gt", b"quot", b"apos")
_DECLARES = re.compile(rb"<!ENTITY", re.I)
_DIMENSION = re.compile(NAMED + rb"dimension\b" + TAG + rb">")
_MERGED = re.compile(NAMED + rb"mergeCell\s" + TAG + rb">")
_AREA = re.compile(rb"\sref\s?=\s?[\"'][A-Za-z]{1,3}[1-9]\d{0,6}:[A-Za-z]{1,3}[1-9]\d{0,6}[\"']")
_NEXT = re.compile(rb"(?=<(?:\w{1,20}:)?(?:c|row)[\s/>])")
_START = re.compile(rb"<((?:\w{1,20}:)?(?:c|row))(" + TAG + rb")>")
_REFERENCE = re.compile(rb"\sr\s?=\s?[\"']([^\"'<>]{0,40})[\"']")
_TYPE = re.compile(rb"\st\s?=\s?[\"']([^\"'<>]{0,40})[\"']")
_VALUE = re.compile(rb"<((?:\w{1,20}:)?v)>([^<]{0,131072})</")
_CELL = re.compile(rb"\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})")
_ROW = re.compile(rb"[1-9]\d{0,6}")
_KNOWN = (b"s", b"str", b"inlineStr", b"b", b"e", b"d")
_ERRORS = (b"#DIV/0!", b"#N/A", b"#NAME?", b"#NULL!", b"#NUM!", b"#REF!", b"#VALUE!", b"")
_NEWER_ERRORS = (
    *(b"#SPILL!", b"#CALC!", b"#FIELD!", b"#BLOCKED!", b"#CONNECT!", b"#UNKNOWN!", b"#BUSY!"),
    b"#GETTING_DATA",
)
_BOOLEANS = (b"0", b"1", b"true", b"false", b"TRUE", b"FALSE", b"")
_STRING = re.compile(NAMED + rb"si[\s/>]")
_AS_TEXT = b' t="str"'


def repaired_text(part: bytes) -> bytes:
    """An XML part in UTF-8, with every ``&`` and letter as XML wants it.

    A part that declares entities of its own stays as it is: they may be made to grow without end.
    """
    if _DECLARES.search(part):
        return part
    whole = part.decode("utf-8", "replace").encode("utf-8")
    return _AMPERSAND.sub(_entity, whole)


def _entity(match: re.Match[bytes]) -> bytes:
    name = match[1]
    if name is None:
        return b"&amp;"
    if name in _OF_XML:
        return match[0]
    letter = html.unescape(match[0].decode("ascii"))
    return html.escape(letter, quote=True).encode("utf-8", "replace")


def repaired_workbook(source: Source) -> Source:
    """An XLSX with its parts repaired, in memory. Raises what ooxml.repacked raises."""
    with source.open() as stream, zipfile.ZipFile(stream) as archive:
        package = Package(archive)
        member = package.beside().get(SHARED_STRINGS)
        strings = len(_STRING.findall(archive.read(member))) if member else 0
        return repacked(source, archive, package, _sheet_repair(strings), repaired_text)


def _sheet_repair(strings: int) -> Repair:
    """What repairs the part of a sheet, in a workbook with so many shared strings."""

    def repaired(part: bytes) -> bytes:
        part = _DIMENSION.sub(b"", repaired_text(part))
        part = _MERGED.sub(lambda m: m[0] if _AREA.search(m[0]) else b"", part)
        return b"".join(_repaired_cell(piece, strings) for piece in _NEXT.split(part))

    return repaired


def _repaired_cell(piece: bytes, strings: int) -> bytes:
    """A cell, or the start of a row, and what follows up to the next."""
    start = _START.match(piece)
    if start is None:
        return piece
    said, rest = start[2], piece[start.end() :]
    said = _REFERENCE.sub(_row_reference if start[1].endswith(b"row") else _reference, said)
    if start[1].endswith(b"c") and (kind := _TYPE.search(said)):
        value = _VALUE.search(rest)
        shown = value[2].strip() if value else b""
        if kind[1] == b"s" and value and not (shown.isdigit() and int(shown[:9]) < strings):
            said = _TYPE.sub(_AS_TEXT, said)
            rest = rest[: value.start(2)] + b"#REF!" + rest[value.end(2) :]
        elif kind[1] == b"e" and value and value[2] not in _ERRORS:
            said = _TYPE.sub(_AS_TEXT, said)
            if shown not in (*_ERRORS, *_NEWER_ERRORS):
                rest = rest[: value.start(2)] + b"#N/A" + rest[value.end(2) :]
        elif kind[1] not in _KNOWN or (kind[1] == b"b" and shown not in _BOOLEANS):
            # without a type it is a number where it can be one, and else a text
            said = _TYPE.sub(b"", said)
    return b"<" + start[1] + said + b">" + rest


def _reference(match: re.Match[bytes]) -> bytes:
    place = _CELL.fullmatch(match[1].strip())
    if place is None or len(place[1]) == 3 and place[1].upper() > b"XFD":
        return b""
    return b' r="' + place[1].upper() + place[2] + b'"'


def _row_reference(match: re.Match[bytes]) -> bytes:
    return match[0] if _ROW.fullmatch(match[1]) else b""
