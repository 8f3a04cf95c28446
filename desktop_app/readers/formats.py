"""Detects a file's format by its bytes. The name breaks ties: shops save HTML tables as .xls."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.readers import ooxml
from desktop_app.readers.limits import CHUNK
from desktop_app.readers.source import FileBytes, FileSource, reading, source_of
from desktop_app.readers.wide import wide_without_mark

TEXT = "text"
XLSX, XLSB, XLS, ODS = "xlsx", "xlsb", "xls", "ods"
ENCRYPTED = "encrypted"  # a password-protected Excel workbook
HTML, XML = "html", "xml"
VCARD, LDIF, TELEGRAM = "vcf", "ldif", "telegram"
ZIP = "zip"

_HASHED = 1 << 20
# "PK" alone is not enough: a column may be called PK
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_ENCRYPTED_PART = "ENCRYPTEDPACKAGE".encode("utf-16-le")
_WORKBOOK, _BOOK = "WORKBOOK".encode("utf-16-le"), "BOOK\0".encode("utf-16-le")
_DIRECTORY_ENTRY = 128
# A workbook of Excel 2 to 5 that is not an OLE file: its first record ([MS-XLS] 2.4.21).
_OLD_WORKBOOK = re.compile(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NOT_TABLES = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"II*\x00", b"MM\x00*"),
    *(b"%PDF", b"{\\rtf", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"SQLite format 3\x00", b"\x7fELF"),
    *(
        b"MZ\x90\x00",
        b"\x00\x00\x00\x18ftyp",
        b"\x00\x00\x00\x20ftyp",
        b"OggS",
        b"ID3\x02",
        b"ID3\x03",
        b"ID3\x04",
    ),
)
_MARKUP = re.compile(
    rb"<(?:!doctype|\?xml|html|table|tr|head|body|style|meta|div|font|center|svg)\b|<!--", re.I
)
_TABLE = re.compile(rb"<(?:!doctype\s+html|html|table|body|tr)\b", re.I)
_SPREADSHEETML = b"urn:schemas-microsoft-com:office:spreadsheet"
# Possessive quantifiers throughout: comments may end in blanks, which otherwise match in 2^n ways.
_ENTRY = re.compile(rb"(?:(?:version:\s*+\d++|#[^\r\n]*+)\s++)*+dn::?\s*+\S", re.I)
# All control characters but line ends, tabs, and those that databases write between cells.
_CONTROLS = bytes((*range(2, 9), *range(14, 30), 127))
# A mail message, or a web page saved with its pictures as one file.
_LETTER = re.compile(rb"\s*(?:from|mime-version|return-path|received): .*\r?\n[\w-]+:", re.I)
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_OPAQUE_ZIPS = ("word/document.xml", "ppt/presentation.xml", "androidmanifest.xml")


def sha256_of(given: Path | FileBytes, job: Job | None = None) -> str:
    """The SHA-256 of the bytes, in hexadecimal."""
    digest = hashlib.sha256()
    with reading(given), source_of(given).open() as stream:
        while chunk := stream.read(_HASHED):
            digest.update(chunk)
            if job is not None:
                job.check()
    return digest.hexdigest()


def format_of(given: Path | FileBytes) -> str:
    """One of the names above; ``text`` for a table of lines with any delimiter.

    Raises UserError ``import.missing``, ``import.cannot_read``, ``import.empty``,
    ``import.damaged`` (a broken workbook), ``import.workbook_too_old`` or
    ``import.not_a_spreadsheet``.
    """
    source = source_of(given)
    if isinstance(source, FileSource) and source.path.is_dir():
        raise UserError("import.not_a_spreadsheet", file=source.name)
    with reading(source), source.open() as stream:
        head = stream.read(CHUNK)
        more = bool(stream.read(1))
    if not head.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"):
        code = "not_a_spreadsheet" if more else "empty"
        raise UserError(f"import.{code}", file=source.name)
    if head.startswith(_ZIP):
        return _zip_format(source)
    if head.startswith(_OLE):
        return _ole_format(source)
    if _OLD_WORKBOOK.match(head):
        raise UserError("import.workbook_too_old", file=source.name)
    return _text_format(source, head)


def _zip_format(source: FileBytes) -> str:
    try:
        with reading(source), source.open() as stream, zipfile.ZipFile(stream) as archive:
            names = {ooxml.normal_name(name).lower() for name in archive.namelist()}
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise UserError("import.damaged", file=source.name) from error
    if "xl/workbook.bin" in names:
        return XLSB
    elsewhere = "[content_types].xml" in names and any(map(ooxml.WORKBOOK.fullmatch, names))
    if "xl/workbook.xml" in names or elsewhere:
        return XLSX
    if "meta-inf/manifest.xml" in names and names & {"content.xml", "encrypted-package"}:
        return ODS
    if names & set(_OPAQUE_ZIPS):
        raise UserError("import.not_a_spreadsheet", file=source.name)
    return ZIP


def _ole_format(source: FileBytes) -> str:
    """Decides by the names in the file's directory: entries of 128 bytes, each with the name first
    and then its length in bytes ([MS-CFB] 2.6.1). Programs write Workbook and Book in any case.
    """
    encrypted = holds_cells = False
    tail = b""
    with reading(source), source.open() as stream:
        while chunk := stream.read(_HASHED):
            upper = chunk.upper()
            encrypted = encrypted or _ENCRYPTED_PART in tail + upper
            # names of text streams end in "book" too
            holds_cells = holds_cells or _WORKBOOK in tail + upper or _is_entry(upper, _BOOK)
            tail = upper[-64:]
    if encrypted:
        return ENCRYPTED
    if holds_cells:
        return XLS
    raise UserError("import.not_a_spreadsheet", file=source.name)


def _is_entry(content: bytes, name: bytes) -> bool:
    length = len(name).to_bytes(2, "little")
    at = content.find(name)
    while at >= 0:
        if at % _DIRECTORY_ENTRY == 0 and content[at + 64 : at + 66] == length:
            return True
        at = content.find(name, at + 1)
    return False


def _text_format(source: FileBytes, head: bytes) -> str:
    plain = head.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    readable = plain.replace(b"\x00", b"").lstrip()
    if readable[:11].upper() == b"BEGIN:VCARD":
        return VCARD
    if _ENTRY.match(readable):
        return LDIF
    if readable[:1] in b"{[" and re.match(rb'[{\[]\s*["{\[}\]]', readable):
        return _json_format(source, readable)
    if _MARKUP.match(readable):
        return _markup_format(source, readable)
    _refuse_other_files(source, head)
    return TEXT


def _json_format(source: FileBytes, readable: bytes) -> str:
    if b'"contacts"' in readable or b'"about"' in readable:
        return TELEGRAM
    raise UserError("import.not_a_spreadsheet", file=source.name)


def _markup_format(source: FileBytes, readable: bytes) -> str:
    if _SPREADSHEETML in readable and b"Workbook" in readable:
        return XML
    if _TABLE.search(readable):
        return HTML
    raise UserError("import.not_a_spreadsheet", file=source.name)


def _refuse_other_files(source: FileBytes, head: bytes) -> None:
    bitmap = head.startswith(b"BM") and head[6:10] == bytes(4)
    if bitmap or head.startswith(_NOT_TABLES) or _LETTER.match(head):
        raise UserError("import.not_a_spreadsheet", file=source.name)
    if head.startswith(_MARKS) or wide_without_mark(head):
        return
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls * 50 > len(head) or head.count(0) * 10 > len(head):
        raise UserError("import.not_a_spreadsheet", file=source.name)
