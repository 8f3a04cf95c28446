"""What a file is, told by its bytes and never by its name: shops save HTML tables as .xls."""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.jobs import Job

TEXT = "text"
_CHUNK = 1 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NOT_TABLES = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF", b"II*\x00", b"MM\x00*"),
    *(b"%PDF", b"{\\rtf", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"SQLite format 3\x00", b"\x7fELF"),
    *(b"MZ\x90\x00", b"\x00\x00\x00\x18ftyp", b"\x00\x00\x00\x20ftyp", b"OggS", b"ID3"),
)
_MARKUP = re.compile(rb"\s*<(?:!doctype|html|table|\?xml|head|body|style|meta|div|!--|svg)", re.I)
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turns what the system says of a missing, locked or forbidden file into UserError."""
    try:
        yield
    except FileNotFoundError as error:
        raise UserError("import.missing", file=path.name) from error
    except OSError as error:
        raise UserError("import.cannot_read", file=path.name) from error


def sha256_of(path: Path, job: Job | None = None) -> str:
    """The hash of the file's bytes, hexadecimal."""
    digest = hashlib.sha256()
    with reading(path), path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            if job is not None:
                job.check()
    return digest.hexdigest()


def format_of(path: Path) -> str:
    """``xlsx``, ``xlsb``, ``xls``, ``ods`` or ``text``.

    Raises UserError ``import.missing``, ``import.cannot_read``, ``import.empty``,
    ``import.protected``, ``import.format_not_yet`` (a vCard), ``import.damaged`` (a broken
    workbook) or ``import.not_a_spreadsheet``.
    """
    with reading(path):
        if path.is_dir():
            raise UserError("import.not_a_spreadsheet", file=path.name)
        with path.open("rb") as stream:
            head = stream.read(1 << 16)
    if not head.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"):
        if path.stat().st_size <= len(head):
            raise UserError("import.empty", file=path.name)
        raise UserError("import.not_a_spreadsheet", file=path.name)
    if head.startswith(b"PK"):
        return _zip_format(path)
    if head.startswith(_OLE):
        return _ole_format(path)
    _refuse_other_files(path, head)
    return TEXT


def _zip_format(path: Path) -> str:
    try:
        with reading(path), zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise UserError("import.damaged", file=path.name) from error
    for name, found in (("xl/workbook.xml", "xlsx"), ("xl/workbook.bin", "xlsb")):
        if name in names:
            return found
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return "ods"
    raise UserError("import.not_a_spreadsheet", file=path.name)


def _ole_format(path: Path) -> str:
    with reading(path):
        content = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise UserError("import.protected", file=path.name)
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return "xls"
    raise UserError("import.not_a_spreadsheet", file=path.name)


def _refuse_other_files(path: Path, head: bytes) -> None:
    readable = head.removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"")
    if readable.lstrip()[:11].upper() == b"BEGIN:VCARD":
        raise UserError("import.format_not_yet", file=path.name)
    if head.startswith(_NOT_TABLES) or _MARKUP.match(readable):
        raise UserError("import.not_a_spreadsheet", file=path.name)
    if head.startswith(_MARKS) or utf16_without_mark(head):
        return
    controls = len(head) - len(head.translate(None, bytes((*range(1, 9), *range(14, 32), 127))))
    if controls * 50 > len(head) or head.count(0) * 10 > len(head):
        raise UserError("import.not_a_spreadsheet", file=path.name)


def utf16_without_mark(head: bytes) -> str | None:
    """``utf-16-le`` or ``utf-16-be`` if every other byte is zero or the high byte of Khmer."""
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = head[start::2]
        zeros, khmer = high.count(0), high.count(0x17)
        if zeros * 20 > len(high) and (zeros + khmer) * 5 > len(high) * 4:
            return name
    return None
