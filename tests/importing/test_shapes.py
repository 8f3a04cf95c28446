"""Files that are wide, long, deep or say the same again and again: the time they take grows with
their size and no faster, and each of their people is counted."""

from __future__ import annotations

import html
import io
import json
import zipfile
from collections.abc import Callable, Sequence

import pytest

from desktop_app.errors import UserError
from desktop_app.importing.header_row import column_letter
from desktop_app.readers.source import MemorySource
from tests.growth import grows_at_most_linearly
from tests.importing.staged_file import staged
from tests.raw_workbooks import MAIN, SHEET, relations, sheet, workbook, xlsx

Rows = list[list[str]]
HEADER = ["Name", "Phone"]


def phone(number: int) -> str:
    return f"012{number % 1_000_000:06d}"


def people(count: int, *more: str) -> Rows:
    return [[f"Sok Dara {at}", phone(at), *more] for at in range(count)]


Shape = tuple[int, int, Callable[[int], Rows]]
"""A small size, the rows that are people then, and what makes a table of any size."""

TABLES: dict[str, Shape] = {
    "long": (50, 50, lambda size: [HEADER, *people(size)]),
    "wide": (
        *(25, 4),
        lambda size: [
            [*HEADER, *(f"Column {at}" for at in range(size))],
            *people(4, *(f"note {at}" for at in range(size))),
        ],
    ),
    "the same header again": (40, 4, lambda size: [HEADER + ["Notes"] * size, *people(4)]),
    "many names and numbers": (
        *(12, 1),
        lambda size: [["Phone", "E-mail"] * size, [phone(7), ""] * size],
    ),
    "headers without words": (40, 4, lambda size: [["Name", "Phone", *("-" * size)], *people(4)]),
    "no header": (50, 50, lambda size: [["Sok Dara", phone(at * 37)] for at in range(size)]),
    "a long header": (1_000, 4, lambda size: [[*HEADER, "a question " * (size // 10)], *people(4)]),
    "titles above": (40, 44, lambda size: [["Customers"]] * size + [HEADER, *people(4)]),
    "blank rows": (100, 4, lambda size: [HEADER, *people(2), *[["", ""]] * size, *people(2)]),
    "one person again": (50, 50, lambda size: [HEADER, *[["Sok Dara", phone(1)]] * size]),
}
CELLS: dict[str, Shape] = {
    "a long note": (1_000, 4, lambda size: [[*HEADER, "Notes"], *people(4, "-" * size)]),
    "words without end": (400, 4, lambda size: [[*HEADER, "SMS"], *people(4, "yes no " * size)]),
    "a number of many digits": (1_000, 1, lambda size: [HEADER, ["Sok Dara", "1" * size]]),
    "many numbers in a cell": (60, 1, lambda size: [HEADER, ["Sok Dara", f"{phone(1)}, " * size]]),
    "signs in a number": (1_000, 1, lambda size: [HEADER, ["Sok Dara", "(+/-.)" * size]]),
    "lost letters": (1_000, 4, lambda size: [[*HEADER, "City"], *people(4, "??? " * size)]),
    "entities": (150, 4, lambda size: [[*HEADER, "City"], *people(4, "&amp;" * size)]),
    "tags": (200, 4, lambda size: [[*HEADER, "Tags"], *people(4, "vip, " * size)]),
}


def as_csv(rows: Rows) -> bytes:
    lines = (",".join(f'"{cell}"' if "," in cell else cell for cell in row) for row in rows)
    return "\n".join((*lines, "")).encode()


def as_xlsx(rows: Rows) -> bytes:
    written = "".join(
        f'<row r="{number}">'
        + "".join(
            f'<c r="{column_letter(at)}{number}" t="str"><v>{html.escape(cell)}</v></c>'
            for at, cell in enumerate(row)
            if cell
        )
        + "</row>"
        for number, row in enumerate(rows, start=1)
    )
    return xlsx({SHEET: sheet(written)})


def as_page(rows: Rows) -> bytes:
    written = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}" for cell in row) for row in rows)
    return f"<html><table>{written}</table>".encode()


WRITERS = {"people.csv": as_csv, "people.xlsx": as_xlsx, "people.htm": as_page}


def counted(name: str, content: bytes) -> int:
    """How many rows became people or were set aside."""
    found, tally = staged(MemorySource(name, content))
    return len(found) + len(tally.rejects)


@pytest.mark.parametrize(
    ("name", "shape"),
    [*((name, shape) for name in WRITERS for shape in TABLES), *(("people.csv", x) for x in CELLS)],
)
def test_a_table_of_any_shape_takes_time_in_proportion(name, shape) -> None:
    small, rows, table = (TABLES | CELLS)[shape]
    sizes = {size: WRITERS[name](table(size)) for size in (small, small * 8)}
    assert grows_at_most_linearly(lambda size: counted(name, sizes[size]), small)
    assert counted(name, sizes[small]) == rows


def card(*lines: str) -> str:
    return "\n".join(("BEGIN:VCARD", "VERSION:3.0", "FN:Sok Dara", *lines, "END:VCARD", ""))


def zipped(members: Sequence[tuple[str, str]]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return stream.getvalue()


def sheets(count: int) -> bytes:
    rows = [HEADER, ["Sok Dara", phone(1)]]
    inside = zipfile.ZipFile(io.BytesIO(as_xlsx(rows))).read(SHEET).decode()
    keys = [f"k{at}" for at in range(count)]
    parts: dict[str, str | bytes | None] = {
        "xl/workbook.xml": workbook(*((key, key) for key in keys)),
        "xl/_rels/workbook.xml.rels": relations(
            *((key, "worksheet", f"worksheets/{key}.xml") for key in keys)
        ),
        **{f"xl/worksheets/{key}.xml": inside for key in keys},
    }
    return xlsx(parts)


def shared_texts(count: int) -> bytes:
    items = "".join(f"<si><t>Sok {at}</t></si>" for at in range(count))
    rows = (
        '<row r="1"><c r="A1" t="str"><v>Name</v></c></row>'
        f'<row r="2"><c r="A2" t="s"><v>{count - 1}</v></c></row>'
    )
    beside = relations(
        ("a", "worksheet", "worksheets/sheet1.xml"), ("b", "sharedStrings", "sharedStrings.xml")
    )
    strings = f'<sst xmlns="{MAIN}">{items}</sst>'
    return xlsx(
        {SHEET: sheet(rows), "xl/_rels/workbook.xml.rels": beside, "xl/sharedStrings.xml": strings}
    )


PAGE = "<table><tr><td>Name<td>Phone<tr><td>Sok Dara<td>012345678</table>"
TELEGRAM = {"first_name": "Sok", "last_name": "Dara", "phone_number": "+85512345678"}
OTHERS: dict[str, tuple[str, int, int, Callable[[int], bytes]]] = {
    "cards": ("a.vcf", 50, 50, lambda size: (card("TEL:012345678") * size).encode()),
    "numbers of a card": (
        *("a.vcf", 100, 1),
        lambda size: card(*(f"TEL:{phone(at)}" for at in range(size))).encode(),
    ),
    "kinds of lines": (
        *("a.vcf", 100, 1),
        lambda size: card(*(f"X-KIND{at}:a" for at in range(size))).encode(),
    ),
    "folded lines": ("a.vcf", 500, 1, lambda size: card("NOTE:a" + "\n b" * size).encode()),
    "a note of a card": ("a.vcf", 4_000, 1, lambda size: card("NOTE:" + "-" * size).encode()),
    "signs of a card": ("a.vcf", 2_000, 1, lambda size: card("N:" + "\\;" * size).encode()),
    "kinds of a number": (
        *("a.vcf", 500, 1),
        lambda size: card("TEL" + ";TYPE=home" * size + ":012345678").encode(),
    ),
    "cards in cards": (
        *("a.vcf", 50, 50),
        lambda size: ("BEGIN:VCARD\nFN:a\n" * size + "END:VCARD\n" * size).encode(),
    ),
    "sheets": ("a.xlsx", 5, 1, sheets),
    "shared texts": ("a.xlsx", 2_000, 1, shared_texts),
    "tables in tables": ("a.htm", 200, 1, lambda size: (PAGE + "<table><tr><td>" * size).encode()),
    "tables": ("a.htm", 20, 1, lambda size: (PAGE * size).encode()),
    "attributes": (
        *("a.htm", 1_000, 1),
        lambda size: f"<html>{PAGE}<p {' '.join(f'a{at}' for at in range(size))}>".encode(),
    ),
    "spans": (
        *("a.htm", 200, 1),
        lambda size: f"<html>{PAGE}<table><tr>{'<td rowspan=9>' * size}</table>".encode(),
    ),
    "a tag without an end": ("a.htm", 4_000, 1, lambda size: (PAGE + "<p " + "a " * size).encode()),
    "files of a zip": (
        *("a.zip", 15, 1),
        lambda size: zipped([(f"{at}.csv", "Name,Phone\nSok,012345678\n") for at in range(size)]),
    ),
    "people of Telegram": (
        *("result.json", 50, 50),
        lambda size: json.dumps({"contacts": {"list": [TELEGRAM] * size}}).encode(),
    ),
    "brackets": (
        *("result.json", 500, 1),
        lambda size: (
            json.dumps({"contacts": {"list": [TELEGRAM]}})[:-1] + ', "deep": ' + "[" * size
            + "]" * size + "}"
        ).encode(),
    ),
}  # fmt: skip


@pytest.mark.parametrize("shape", OTHERS)
def test_cards_pages_and_zips_of_any_shape_take_time_in_proportion(shape) -> None:
    name, small, rows, build = OTHERS[shape]
    sizes = {size: build(size) for size in (small, small * 8)}
    assert grows_at_most_linearly(lambda size: counted(name, sizes[size]), small)
    assert counted(name, sizes[small]) == rows


@pytest.mark.parametrize("name", WRITERS)
def test_more_columns_of_numbers_than_an_import_takes_are_told(name) -> None:
    content = WRITERS[name]([["Name"] + ["Phone"] * 201, ["Sok Dara"] + [phone(1)] * 201])
    with pytest.raises(UserError) as caught:
        counted(name, content)
    assert caught.value.code == "import.too_many_points"
    assert (caught.value.details["count"], caught.value.details["most"]) == (201, 200)
