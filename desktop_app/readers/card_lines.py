"""Content lines of vCard 2.1, 3.0 and 4.0: unfolded, decoded, and split into their parts.

The existing library rejects a whole file because of one bad line, does not know the charsets of old
phones, and gives no line numbers. Shops' files need all three, so this is our own reader.
"""

from __future__ import annotations

import base64
import binascii
import io
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, TextIO

from desktop_app.errors import UserError
from desktop_app.readers.encoding import codec_named
from desktop_app.readers.limits import CHUNK, LONGEST_RECORD, MIB

_IGNORED = re.compile(
    r"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-MS-OL-[\w-]+|X-IMAGEHASH)[;:]", re.I
)
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]+\Z")
_QUOTED = re.compile(r"ENCODING=QUOTED-PRINTABLE|;QUOTED-PRINTABLE[;:]", re.I)
_ESCAPED = re.compile(r"\\([nN,;:\\])")
_WIDE = ("utf-16", "utf-32")
_BYTES = "latin-1"  # one character per byte of the file
_FALLBACK = "cp1252"


@dataclass
class ContentLine:
    """One property. The names in ``params`` are in upper case; parameters without a name are kept
    under TYPE or ENCODING.

    ``value`` is decoded but still escaped.
    """

    number: int
    group: str
    name: str
    value: str
    params: dict[str, list[str]] = field(default_factory=dict)

    @property
    def types(self) -> set[str]:
        """The values of TYPE in upper case: CELL, FAX, PREF."""
        return {each.upper() for each in self.params.get("TYPE", ())}


def lines_of(stream: BinaryIO, encoding: str, file: str) -> Iterator[ContentLine]:
    """All properties of a file. Photos and other binary data are skipped.

    Raises UserError ``import.line_too_long``.
    """
    wide = encoding.startswith(_WIDE)
    with io.TextIOWrapper(
        stream, encoding if wide else _BYTES, errors="replace", newline=None
    ) as text:
        for number, line in _unfolded(text, file):
            if not _IGNORED.match(line) and (found := _parsed(number, line, wide, encoding)):
                yield found


def _physical(text: TextIO) -> Iterator[str]:
    """Lines without their line ends, truncated if they are absurdly long."""
    while line := text.readline(CHUNK):
        if line[-1] == "\n":
            yield line[:-1]
            continue
        parts, length = [line], len(line)
        while not line.endswith("\n") and (line := text.readline(CHUNK)):
            length += len(line)
            if length <= MIB:
                parts.append(line)
        yield "".join(parts).rstrip("\n")


def _unfolded(text: TextIO, file: str) -> Iterator[tuple[int, str]]:
    parts: list[str] = []
    start, size, soft, ignored = 1, 0, False, False
    for number, line in enumerate(_physical(text), start=1):
        # Old phones fold photos without the space that marks a continuation line.
        photo = ignored and ":" not in line and _BASE64.match(line)
        if parts and (soft or photo or line[:1] in (" ", "\t")):
            more = line if soft else line[1:]
            size += len(more)
            if not ignored:
                if size > LONGEST_RECORD:
                    raise UserError("import.line_too_long", file=file, row=start)
                parts.append(more)
        elif line.strip():
            if parts:
                yield start, "".join(parts)
            parts, start, size = [line], number, len(line)
            ignored = bool(_IGNORED.match(line))
        soft = not ignored and line.endswith("=") and bool(parts and _QUOTED.search(parts[0]))
        if soft:
            parts[-1] = parts[-1][:-1]
    if parts:
        yield start, "".join(parts)


def _parsed(number: int, line: str, wide: bool, encoding: str) -> ContentLine | None:
    head, colon, value = _at_colon(line)
    if not colon:
        return None
    first, *params = _split(head, ";")
    group, dot, name = first.strip().rpartition(".")
    found = ContentLine(number, group if dot else "", name.upper(), value)
    for param in params:
        _add_param(found, param.strip())
    found.value = _decoded(found, wide, encoding)
    return found


def _at_colon(line: str) -> tuple[str, str, str]:
    plain = line.partition(":")
    if '"' not in plain[0]:
        return plain
    quoted = False
    for at, letter in enumerate(line):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            return line[:at], ":", line[at + 1 :]
    return plain


def _split(text: str, at: str) -> list[str]:
    if '"' not in text:
        return text.split(at)
    parts: list[list[str]] = [[]]
    # every other piece is quoted
    for number, piece in enumerate(text.split('"')):
        first, *others = [piece] if number % 2 else piece.split(at)
        parts[-1].append(first)
        parts += [[each] for each in others]
    return ["".join(pieces) for pieces in parts]


def _add_param(line: ContentLine, param: str) -> None:
    name, equals, value = param.partition("=")
    name = name.strip().upper()
    if not equals:
        is_encoding = name in ("QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B")
        name, value = ("ENCODING" if is_encoding else "TYPE"), name
    line.params.setdefault(name, []).extend(_split(value.strip().strip('"'), ","))


def _decoded(line: ContentLine, wide: bool, encoding: str) -> str:
    how = "".join(line.params.get("ENCODING", ())).upper()
    if not how and line.value.isascii():
        return line.value
    if wide and how not in ("QUOTED-PRINTABLE", "B", "BASE64"):
        return line.value
    content = line.value.encode("utf-8" if wide else _BYTES, "replace")
    if how == "QUOTED-PRINTABLE":
        content = quopri.decodestring(content)
    elif how in ("B", "BASE64"):
        try:
            content = base64.b64decode(content)
        except (binascii.Error, ValueError):
            return ""
    declared = codec_named("".join(line.params.get("CHARSET", ())) or "?")
    for codec in (declared, "utf-8" if how or wide else encoding, encoding):
        try:
            if codec:
                return content.decode(codec).removeprefix("\ufeff")
        except UnicodeError:
            continue
    return content.decode(_FALLBACK, "replace")


def unescaped(value: str) -> str:
    """A value without its escapes."""
    return (
        _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
        .replace("\r\n", "\n")
        .strip()
    )


def components(value: str, at: str = ";") -> list[str]:
    """The parts of a structured value without their escapes."""
    if "\\" not in value:
        return [unescaped(part) for part in value.split(at)]
    parts = re.split(rf"(?<!\\){at}", value.replace("\\\\", "\0"))
    return [unescaped(part.replace("\0", "\\\\")) for part in parts]
