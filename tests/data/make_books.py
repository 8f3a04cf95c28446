"""The corpus files that are zips and workbooks: with openpyxl, or byte by byte where no program
that we have writes them. Run by make_corpus.py.
"""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import msoffcrypto
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from msoffcrypto.method.container.ecma376_encrypted import ECMA376Encrypted
from msoffcrypto.method.ecma376_standard import ECMA376Standard
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.data.make_text import HEADERS, PEOPLE, lines

PASSWORD = "សោ-key 7"
_AT = (2026, 1, 1, 0, 0, 0)


def book_of(**sheets: list[Any]) -> Workbook:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(list(row))
    return book


def write_books(folder: Path) -> None:
    """Workbooks of Excel."""
    table = [HEADERS, *PEOPLE]
    book_of(People=table).save(folder / "plain.xlsx")
    typed = [
        ("Name", "Phone", "DOB", "OK SMS?", "Spent"),
        ("Sok Dara", 85510458221, date(1990, 2, 3), True, 12.5),
        ("Chan Lina", 15987654.0, date(1991, 12, 31), False, "#N/A"),
    ]
    book_of(People=typed).save(folder / "typed.xlsx")
    mac = book_of(People=typed)
    mac.epoch = CALENDAR_MAC_1904
    mac.save(folder / "dates-of-1904.xlsx")
    titled = book_of(Prices=[("Article", "Price"), ("Krama", 12)], People=[
        ("Customers 2026",), (), (None, *HEADERS), *((None, *row) for row in PEOPLE), (),
        (None, "Total", None, None, 4),
    ])  # fmt: skip
    titled["People"].merge_cells("A1:E1")
    titled.save(folder / "titles-and-total.xlsx")
    double = book_of(People=[
        ("Name", "Contact", None, "Notes"), (None, "Phone", "E-mail", None), *PEOPLE,
    ])  # fmt: skip
    double["People"].merge_cells("B1:C1")
    double.save(folder / "two-header-rows.xlsx")
    hidden = book_of(Old=table, New=table)
    hidden["Old"].sheet_state = "hidden"
    hidden["New"].column_dimensions["D"].hidden = True
    hidden.save(folder / "hidden.xlsx")
    formatted = book_of(People=table)
    for number in range(6, 3_000):
        formatted["People"].cell(number, 200).font = Font(bold=True)
    formatted.save(folder / "formatted-blanks.xlsx")
    months = {f"Month_{at}": [("Article", "Sold"), ("Krama", at)] for at in range(9)}
    book_of(**months, People=table).save(folder / "many-sheets.xlsx")
    _macro(folder / "plain.xlsx", folder / "macros.xlsm")
    (folder / "plain.xlsb").write_bytes(_binary(table))
    _encrypt(folder / "plain.xlsx", folder / "password-agile.xlsx")
    content = (folder / "plain.xlsx").read_bytes()
    (folder / "password-standard.xlsx").write_bytes(_standard(content))
    (folder / "cut.xlsx").write_bytes(content[: len(content) // 2])
    (folder / "noise.xls").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 4 + "Workbook".encode("utf-16-le")
    )


def write_hostile(folder: Path) -> None:
    """Small files that would be large."""
    corner = _xlsx_of('<row r="1"><c r="A1"><v>1</v></c></row>'
                      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')  # fmt: skip
    (folder / "far-corner.xlsx").write_bytes(corner)
    wide = _xlsx_of('<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c>'
                    '<c r="B1" t="inlineStr"><is><t>Phone</t></is></c></row>'
                    '<row r="2"><c r="A2" t="inlineStr"><is><t>Sok Dara</t></is></c><c r="B2">'
                    '<v>10458221</v></c></row>'
                    '<row r="9000"><c r="IV9000"><v>1</v></c></row>')  # fmt: skip
    (folder / "one-far-cell.xlsx").write_bytes(wide)
    entity = _xlsx_of('<row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row>',
                      '<!DOCTYPE w [<!ENTITY a "aaaa">]>')  # fmt: skip
    (folder / "entities.xlsx").write_bytes(entity)
    cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
    rows = (
        f"<table:table-row>{cell}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell/>'
        "</table:table-row>"
        '<table:table-row><table:table-cell table:number-columns-repeated="16383"/>'
        f"{cell}</table:table-row>"
    )
    (folder / "far-corner.ods").write_bytes(_ods_of(rows))


def write_zips(folder: Path) -> None:
    """Zips of files that are in the corpus already."""
    inner = {
        "lists/people.csv": "utf8.csv",
        "lists/people.xlsx": "many-sheets.xlsx",
        "cards.vcf": "iphone.vcf",
        "photo.jpg": "photo.csv",
        "__MACOSX/._cards.vcf": "photo.csv",
    }
    parts = {name: (folder / file).read_bytes() for name, file in inner.items()}
    (folder / "several.zip").write_bytes(_zipped(parts))
    (folder / "one.zip").write_bytes(_zipped({"អតិថិជន.csv": lines([HEADERS, *PEOPLE]).encode()}))
    (folder / "photos.zip").write_bytes(_zipped({"a.jpg": parts["photo.jpg"]}))
    nested = _zipped({"people.csv": parts["lists/people.csv"]})
    (folder / "zip-in-zip.zip").write_bytes(_zipped({"inner.zip": nested}))
    (folder / "letter.docx").write_bytes(_zipped({"word/document.xml": b"<w:document/>"}))


def _zipped(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, _AT)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return stream.getvalue()


def _macro(plain: Path, path: Path) -> None:
    book = load_workbook(plain, keep_vba=True)
    book.save(path)


def _encrypt(plain: Path, path: Path) -> None:
    with plain.open("rb") as stream, path.open("wb") as out:
        msoffcrypto.OfficeFile(stream).encrypt(PASSWORD, out)


def _standard(content: bytes) -> bytes:
    """Standard encryption of Excel 2007 ([MS-OFFCRYPTO] 2.3.4.5): nothing else here writes it."""
    salt, verifier = bytes(range(16)), bytes(range(16, 32))
    key = ECMA376Standard.makekey_from_password(PASSWORD, 0x660E, 0x8004, 0x18, 128, 16, salt)

    def locked(plain: bytes) -> bytes:
        aes = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
        return aes.update(plain + bytes(-len(plain) % 16)) + aes.finalize()

    provider = "Microsoft Enhanced RSA and AES Cryptographic Provider\0".encode("utf-16-le")
    header = struct.pack("<8I", 0x24, 0, 0x660E, 0x8004, 128, 0x18, 0, 0) + provider
    info = struct.pack("<HHII", 4, 2, 0x24, len(header)) + header
    info += struct.pack("<I", 16) + salt + locked(verifier)
    info += struct.pack("<I", 20) + locked(hashlib.sha1(verifier).digest())
    stream = io.BytesIO()
    ECMA376Encrypted(struct.pack("<Q", len(content)) + locked(content), info).write_to(stream)
    return stream.getvalue()


_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def _package(workbook: str, sheet: str, main: str, part: str) -> dict[str, bytes]:
    declared = '<?xml version="1.0" encoding="UTF-8"?>'
    return {
        "[Content_Types].xml": (
            f'{declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/{workbook}" ContentType="{main}"/>'
            f'<Override PartName="/xl/{sheet}" ContentType="{part}"/></Types>'
        ).encode(),
        "_rels/.rels": (
            f'{declared}<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" '
            f'Type="{_OFFICE}/officeDocument" Target="xl/{workbook}"/></Relationships>'
        ).encode(),
        f"xl/_rels/{workbook}.rels": (
            f'{declared}<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" '
            f'Type="{_OFFICE}/worksheet" Target="{sheet}"/></Relationships>'
        ).encode(),
    }


def _xlsx_of(rows: str, doctype: str = "") -> bytes:
    parts = _package(
        *("workbook.xml", "worksheets/sheet1.xml"),
        *(f"{_TYPES}.sheet.main+xml", f"{_TYPES}.worksheet+xml"),
    )
    parts["xl/workbook.xml"] = (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ).encode()
    parts["xl/worksheets/sheet1.xml"] = (
        f'{doctype}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    ).encode()
    return _zipped(parts)


def _ods_of(rows: str) -> bytes:
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="People">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return _zipped({
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": manifest.encode(), "content.xml": content.encode(),
    })  # fmt: skip


def _record(kind: int, body: bytes = b"") -> bytes:
    """A record of a binary workbook ([MS-XLSB] 2.1.4): type and length in seven bits a byte."""
    number = bytes((kind,)) if kind < 128 else bytes((kind & 0x7F | 0x80, kind >> 7))
    size, length = len(body), b""
    while True:
        length += bytes((size & 0x7F | (0x80 if size > 127 else 0),))
        size >>= 7
        if not size:
            return number + length + body


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _binary(rows: list[Any]) -> bytes:
    """[MS-XLSB]: BrtBundleSh, BrtWsDim, BrtRowHdr and BrtCellSt are enough for a table of texts."""
    parts = _package(
        *("workbook.bin", "worksheets/sheet1.bin"),
        *("application/vnd.ms-excel.sheet.binary.macroEnabled.main",),
        *("application/vnd.ms-excel.worksheet",),
    )
    bundle = struct.pack("<II", 0, 1) + _wide("rId1") + _wide("People")
    parts["xl/workbook.bin"] = b"".join((
        _record(131), _record(143), _record(156, bundle), _record(144), _record(132),
    ))  # fmt: skip
    body = [
        _record(129),
        _record(148, struct.pack("<IIII", 0, len(rows) - 1, 0, len(HEADERS) - 1)),
        _record(145),
    ]
    for number, row in enumerate(rows):
        body.append(_record(0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 0)))
        for column, text in enumerate(row):
            body.append(_record(6, struct.pack("<II", column, 0) + _wide(text)))
    parts["xl/worksheets/sheet1.bin"] = b"".join((*body, _record(146), _record(130)))
    return _zipped(parts)
