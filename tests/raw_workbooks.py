"""Workbooks put together from their XML parts, as other programs than Excel write them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SHEET = "xl/worksheets/sheet1.xml"
PEOPLE = [["Name", "Phone"], ["Sok Dara", "012345678"], ["Chan Lina", "015987654"]]


def cell(at: str, text: str) -> str:
    return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'


def rows(more: str = "") -> str:
    written = "".join(
        f'<row r="{at}">{cell(f"A{at}", name)}{cell(f"B{at}", phone)}</row>'
        for at, (name, phone) in enumerate(PEOPLE, start=1)
    )
    return written + more


def sheet(content: str, before: str = "") -> str:
    return (
        f'<?xml version="1.0"?><worksheet xmlns="{MAIN}">{before}<sheetData>{content}</sheetData>'
        "</worksheet>"
    )


def relations(*targets: tuple[str, str, str]) -> str:
    inside = "".join(
        f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for key, kind, target in targets
    )
    return f'<Relationships xmlns="{PACKAGE}">{inside}</Relationships>'


def workbook(*names: tuple[str, str]) -> str:
    inside = "".join(
        f'<sheet name="{name}" sheetId="{at}" r:id="{key}"/>'
        for at, (name, key) in enumerate(names, start=1)
    )
    return f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{inside}</sheets></workbook>'


PARTS: dict[str, str | bytes] = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations(("a", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbook(("People", "a")),
    "xl/_rels/workbook.xml.rels": relations(("a", "worksheet", "worksheets/sheet1.xml")),
    SHEET: sheet(rows()),
}


def xlsx(
    changed: dict[str, str | bytes | None] | None = None,
    named: Callable[[str], str] = lambda name: name,
) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**PARTS, **(changed or {})}.items():
            if content is not None:
                info = zipfile.ZipInfo("x")
                info.filename = named(name)
                archive.writestr(info, content)
    return stream.getvalue()
