"""Repairs an XLSX with odd cells, as far as its people can be read.

calamine rejects a workbook because of some of these cells: an error word of a newer Excel, a number
with a comma, an HTML entity, an invalid reference. It silently misreads others, see oddities.py. A
cell keeps its content, as text if its type is wrong. A cell that points to no shared text is
flagged as unreadable. A cell without a reference is placed after the previous cell, and a row whose
number is taken after the last row.
"""

from __future__ import annotations

import html
import re
import zipfile

from desktop_app.readers.cell_errors import UNREADABLE
from desktop_app.readers.ooxml import (
    NAMED,
    SHARED_STRINGS,
    TAG,
    Package,
    Repair,
    repacked,
)
from desktop_app.readers.source import FileBytes

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
_VALUE = re.compile(NAMED + rb"v(?:\s" + TAG + rb")?>([^<]{0,131072})</")
_ODD_TEXT = re.compile(
    rb"<(?P<name>(?:\w{1,20}:)?[tv])(?:\s" + TAG + rb")?(?<!/)>(?=[^<]*+<(?!/(?P=name)))"
)
_HEALTHY = re.compile(
    rb"<c r=\"[A-Z]{1,2}[1-9]\d{0,6}\"(?: s=\"\d{1,9}\")?"
    rb"(?:/>|><v>[-+]?\d{1,15}(?:\.\d{1,20})?</v>| t=\"(?:str|inlineStr)\">"
    rb"| t=\"s\"><v>(?P<index>\d{1,9})</v>)"
)
_MARKUP = {b"<![CDATA[": b"]]>", b"<!--": b"-->", b"<?": b"?>"}
_AROUND = re.compile(rb"</(?:\w{1,20}:)?(?:c|is|si|row)>")
_NUMBER = re.compile(rb"[-+]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][-+]?\d{1,9})?")
_INDEX = re.compile(rb"\d{1,9}")
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
    """An XML part in UTF-8 whose texts are valid XML: every ``&``, ``<`` and invalid character is
    escaped or replaced.

    A part that declares its own entities is returned unchanged: they could expand without limit.
    """
    if _DECLARES.search(part):
        return part
    whole = part.decode("utf-8", "replace").encode("utf-8")
    return _AMPERSAND.sub(_entity, _with_plain_texts(whole))


def _with_plain_texts(part: bytes) -> bytes:
    """A part whose texts and values hold characters only, no other element."""
    pieces, at = [], 0
    for tag in _ODD_TEXT.finditer(part):
        if tag.start() < at:
            continue  # within the previous text
        end = part.find(b"</" + tag[1], tag.end())
        if end < 0:
            break
        text = part[tag.end() : end]
        if not _AROUND.search(text):
            pieces += [part[at : tag.end()], _plain(text)]
            at = end
    return b"".join((*pieces, part[at:]))


def _plain(text: bytes) -> bytes:
    """A text without comments, with every other markup character escaped."""
    found, at = [], 0
    ends = dict(_MARKUP)
    while (start := text.find(b"<", at)) >= 0:
        found.append(text[at:start])
        opening = next((each for each in ends if text.startswith(each, start)), b"<")
        end = text.find(ends[opening], start + len(opening)) if opening in ends else start
        if end < 0:
            del ends[opening]  # then none of the following ends exists either
            opening, end = b"<", start
        inside = text[start + len(opening) : end]
        if opening == b"<":
            found.append(b"&lt;")
        elif opening == b"<![CDATA[":
            found.append(inside.replace(b"&", b"&amp;").replace(b"<", b"&lt;"))
        at = end + len(ends.get(opening, b"<"))
    return b"".join((*found, text[at:]))


def _entity(match: re.Match[bytes]) -> bytes:
    name = match[1]
    if name is None:
        return b"&amp;"
    if name in _OF_XML:
        return match[0]
    letter = html.unescape(match[0].decode("ascii"))
    return html.escape(letter, quote=True).encode("utf-8", "replace")


def repaired_workbook(source: FileBytes) -> FileBytes:
    """An XLSX with repaired parts, in memory. Raises the errors of ooxml.repacked."""
    with source.open() as stream, zipfile.ZipFile(stream) as archive:
        package = Package(archive)
        member = package.strings_and_styles().get(SHARED_STRINGS)
        strings = len(_STRING.findall(archive.read(member))) if member else 0
        return repacked(source, archive, package, _sheet_repair(strings), repaired_text)


def _sheet_repair(strings: int) -> Repair:
    """The repair for a sheet's part, in a workbook with ``strings`` shared strings."""

    def repaired(part: bytes) -> bytes:
        part = _DIMENSION.sub(b"", repaired_text(part))
        part = _MERGED.sub(lambda m: m[0] if _AREA.search(m[0]) else b"", part)
        cells = _Cells(strings)
        return b"".join(map(cells.repaired, _NEXT.split(part)))

    return repaired


class _Cells:
    """The rows and cells of a sheet in order."""

    def __init__(self, strings: int) -> None:
        self._strings = strings
        self._taken: set[int] = set()
        self._last = 0
        self._moved: tuple[bytes, bytes] | None = None

    def repaired(self, piece: bytes) -> bytes:
        """The repaired start tag of a row, or a cell, with what follows up to the next one."""
        healthy = None if self._moved else _HEALTHY.match(piece)
        if healthy and (healthy["index"] is None or int(healthy["index"]) < self._strings):
            return piece
        start = _START.match(piece)
        if start is None:
            return piece
        said, rest = start[2], piece[start.end() :]
        if start[1].endswith(b"row"):
            said = _REFERENCE.sub(self._row, said)
        else:
            said = _REFERENCE.sub(self._place, said)
            kind = _TYPE.search(said)
            said, rest = self._typed(kind[1] if kind else b"n", said, rest)
        return b"<" + start[1] + said + b">" + rest

    def _typed(self, kind: bytes, said: bytes, rest: bytes) -> tuple[bytes, bytes]:
        value = _VALUE.search(rest)
        shown = value[1].strip() if value else b""
        instead = None
        if kind == b"s" and shown:
            if _INDEX.fullmatch(shown) and int(shown) < self._strings:
                instead = shown
            else:
                said, instead = _TYPE.sub(_AS_TEXT, said), UNREADABLE.encode()
        elif kind == b"e" and value and value[1] not in _ERRORS:
            said = _TYPE.sub(_AS_TEXT, said)
            instead = None if shown in (*_ERRORS, *_NEWER_ERRORS) else b"#N/A"
        elif kind not in _KNOWN or (kind == b"b" and shown not in _BOOLEANS):
            # a number if it can be one, otherwise a text, which calamine reads up to an entity
            said = _TYPE.sub(b"", said)
            said += _AS_TEXT if shown and not _NUMBER.fullmatch(shown) else b""
        if value and instead is not None:
            rest = rest[: value.start(1)] + instead + rest[value.end(1) :]
        return said, rest

    def _row(self, match: re.Match[bytes]) -> bytes:
        self._moved = None
        if not _ROW.fullmatch(match[1]):
            return b""
        number = int(match[1])
        if number in self._taken:
            number = self._last + 1
            self._moved = match[1], str(number).encode()
        self._taken.add(number)
        self._last = max(self._last, number)
        return b' r="%d"' % number

    def _place(self, match: re.Match[bytes]) -> bytes:
        place = _CELL.fullmatch(match[1].strip())
        if place is None or len(place[1]) == 3 and place[1].upper() > b"XFD":
            return b""
        row = self._moved[1] if self._moved and self._moved[0] == place[2] else place[2]
        return b' r="' + place[1].upper() + row + b'"'
