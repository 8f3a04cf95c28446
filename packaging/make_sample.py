"""Writes resources/sample/customers.xlsx: the customers of a Phnom Penh shop, all invented.

Deterministic: the same code gives the same cells, which a test compares with the file. It contains
every fault of real workbooks on purpose; SHAPES and the functions that add rows define the faults.
sample_people.py has the names and places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from random import Random

import sample_people as people
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample" / "customers.xlsx"
GOODS_SHEET = "ទំនិញ"
PEOPLE_SHEET = "អតិថិជន"
TITLE = f"បញ្ជីអតិថិជន {people.SHOP} — គំរូ / SAMPLE, all invented"
HEADER = (
    "ឈ្មោះ",
    "Name (English)",
    "Tel",
    "Tel 2",
    "ខេត្ត",
    "ថ្ងៃកំណើត",
    "Facebook/Telegram",
    "ស្លាក Tags",
    "OK SMS?",
    "Last purchase",
    "Notes",
)
NAME, LATIN, TEL, TEL2, PROVINCE, BORN, SOCIAL, TAGS, CONSENT, BOUGHT, NOTES = range(len(HEADER))

# Operator prefixes without their zero, by the number of digits that follow.
SIX_MORE = (
    *("10", "11", "12", "14", "15", "16", "17", "61", "66", "67", "69", "70"),
    *("77", "78", "81", "85", "86", "87", "89", "92", "93", "95", "98", "99"),
)
SEVEN_MORE = ("31", "71", "76", "88", "96", "97")
# For 97 both lengths exist; with the others, a number that lost a digit is certainly invalid.
ONE_LENGTH = ("31", "71", "76", "88", "96")
KHMER_DIGITS = str.maketrans("0123456789", "០១២៣៤៥៦៧៨៩")

Cell = str | int | float | date | None
Row = list[Cell]
# The text of a cell from the digits after the country code of one or two numbers.
Shape = Callable[[str, str], Cell]


def spaced(number: str, separator: str = " ") -> str:
    """Grouped as it is read aloud: 012 345 678, 096 345 6789."""
    return separator.join(("0" + number[:2], number[2:5], number[5:]))


USUAL: list[Shape] = [
    lambda a, b: spaced(a),
    lambda a, b: spaced(a),
    lambda a, b: "0" + a,
    lambda a, b: spaced(a, "-"),
    lambda a, b: int(a),  # Excel took it for a number, so the zero is lost
]

# Every trap of DOMAIN.md, and how many rows have it.
SHAPES: dict[str, tuple[int, Shape]] = {
    "khmer digits": (14, lambda a, b: spaced(a).translate(KHMER_DIGITS)),
    "slashes": (4, lambda a, b: spaced(a, "/")),
    "plus": (12, lambda a, b: f"+855 {a[:2]} {a[2:5]} {a[5:]}"),
    "plus and zero": (4, lambda a, b: f"+855 (0){a}"),
    "country code": (8, lambda a, b: f"855-{a[:2]}-{a[2:]}"),
    "country code as number": (4, lambda a, b: int("855" + a)),
    "double zero": (6, lambda a, b: "00855" + a),
    "float as text": (5, lambda a, b: f"{a}.0"),
    "apostrophe": (6, lambda a, b: "'0" + a),
    "zero-width space": (4, lambda a, b: f"0{a[:2]}\u200b{a[2:]}"),
    "two, slash": (6, lambda a, b: f"{spaced(a)} / {spaced(b)}"),
    "two, comma": (4, lambda a, b: f"0{a}, 0{b}"),
    "two, or": (3, lambda a, b: f"{spaced(a)} ឬ {spaced(b)}"),
    "two, lines": (3, lambda a, b: f"{spaced(a)}\n{spaced(b)}"),
    "two, last digits": (2, lambda a, b: f"{spaced(a)}/{b[-3:]}"),
    "word after": (6, lambda a, b: f"0{a} Telegram"),
    "operator after": (4, lambda a, b: f"{spaced(a)} (ក្នុងហាង)"),
    "digit lost": (5, lambda a, b: "0" + a[:-1]),
    "digits lost to Excel": (3, lambda a, b: f"8.55{a[:3]}E+{8 + len(a) - 6}"),
    "landline": (5, lambda a, b: f"023 9{a[3:5]} {a[5:8]}"),
    "Thai": (3, lambda a, b: f"081{a[1:8]}"),
    "Vietnamese": (2, lambda a, b: f"+84 91 {a[1:4]} {a[4:8]}"),
    "no number": (3, lambda a, b: "គ្មាន"),
}
PEOPLE = 270


class Maker:
    """Makes rows from a seeded random generator."""

    def __init__(self, seed: int = 855) -> None:
        self.random = Random(seed)
        self.used: set[str] = set()

    def number(self, prefixes: Sequence[str] = ()) -> str:
        """A mobile number that is not in the file yet, without country code and zero."""
        while True:
            prefix = self.random.choice(prefixes or SIX_MORE * 2 + SEVEN_MORE * 4)
            count = 7 if prefix in SEVEN_MORE else 6
            # The first digit after the prefix is never 0 or 1: those ranges are partly unassigned.
            number = prefix + str(self.random.randrange(2, 10))
            number += "".join(str(self.random.randrange(10)) for _ in range(count - 1))
            if number not in self.used:
                self.used.add(number)
                return number

    def maybe(self, percent: int) -> bool:
        return self.random.randrange(100) < percent

    def person(self, number: str, shape: Shape) -> Row:
        """A whole row, with as many empty cells as such lists have."""
        family, given = self.random.choice(people.FAMILY), self.given()
        khmer, latin = f"{family[0]} {given[0]}", f"{family[1]} {given[1]}"
        row: Row = [None] * len(HEADER)
        kind = self.random.randrange(100)
        if kind < 75:
            row[NAME] = self.titled(khmer, given)
        if kind >= 60:
            # Many people reverse the order when they write Latin letters.
            row[LATIN] = f"{given[1]} {family[1]}" if self.maybe(30) else latin
        row[TEL] = shape(number, self.number())
        if self.maybe(8):
            row[TEL2] = spaced(self.number())
        row[PROVINCE] = self.random.choice(self.random.choice(people.PROVINCES))
        row[BORN] = self.birthday()
        if self.maybe(20):
            handle = f"{given[1].lower()}_{self.random.randrange(100, 1000)}"
            site = self.random.choice(["@sample_", "@sample_", "facebook.com/sample_"])
            row[SOCIAL] = site + handle
        if self.maybe(35):
            row[TAGS] = self.random.choice(people.TAGS)
        row[CONSENT] = self.consent()
        row[BOUGHT] = self.bought()
        if self.maybe(15):
            row[NOTES] = self.random.choice(people.NOTES)
        return row

    def given(self) -> tuple[str, str]:
        return self.random.choice(people.WOMEN if self.maybe(60) else people.MEN)

    def titled(self, name: str, given: tuple[str, str]) -> str:
        if self.maybe(12):
            titles = ("អ្នកស្រី", "កញ្ញា", "បង") if given in people.WOMEN else ("លោក", "បង", "ពូ")
            return f"{self.random.choice(titles)} {name}"
        return name

    def birthday(self) -> Cell:
        """Usually empty; otherwise Excel dates, day-first text, and years of the Buddhist era."""
        day, month = self.random.randrange(1, 29), self.random.randrange(1, 13)
        year = self.random.randrange(1958, 2007)
        kind = self.random.randrange(100)
        if kind < 45:
            return None
        if kind < 70:
            return datetime(year, month, day)
        if kind < 88:
            return f"{day:02}/{month:02}/{year}"
        if kind < 94:
            return f"{day:02}/{month:02}/{year + 543}"
        if kind < 97:
            return f"{day}/{month}/{year + 544}".translate(KHMER_DIGITS)
        return f"ព.ស. {year + 543}".translate(KHMER_DIGITS)

    def consent(self) -> Cell:
        kind = self.random.randrange(100)
        if kind < 52:
            return self.random.choice(people.YES)
        return self.random.choice(people.NO) if kind < 68 else None

    def bought(self) -> Cell:
        if self.maybe(40):
            return None
        year, month = self.random.choice([2025, 2026]), self.random.randrange(1, 10)
        when = datetime(year, month, self.random.randrange(1, 29))
        return when if self.maybe(70) else f"{when:%d/%m/%Y}"

    def rows(self) -> list[Row]:
        """All rows of the people's sheet between header and total."""
        shapes = [(name, shape) for name, (count, shape) in SHAPES.items() for _ in range(count)]
        while len(shapes) < PEOPLE:
            shapes.append(("usual", self.random.choice(USUAL)))
        self.random.shuffle(shapes)
        rows, numbers = [], []
        for name, shape in shapes:
            number = self.number(ONE_LENGTH if name == "digit lost" else ())
            rows.append(self.person(number, shape))
            numbers.append(number if name == "usual" else "")
        self.add_doubles(rows, numbers)
        self.add_family(rows, numbers)
        self.add_holes(rows)
        return rows

    def add_doubles(self, rows: list[Row], numbers: list[str]) -> None:
        """Adds the same people again further down, with their numbers typed differently."""
        for place in self.picked(numbers, 16):
            again = list(rows[place])
            again[TEL] = f"+855{numbers[place]}"
            again[TAGS], again[NOTES], again[CONSENT] = None, None, None
            self.insert(rows, again)
            numbers[place] = ""

    def add_family(self, rows: list[Row], numbers: list[str]) -> None:
        """Adds a plainly different name with an existing number: one phone, one family."""
        for place in self.picked(numbers, 7):
            self.insert(rows, self.person(numbers[place], lambda a, b: spaced(a)))
            numbers[place] = ""

    def add_holes(self, rows: list[Row]) -> None:
        """Adds a number without a name, a name without a number, and empty rows."""
        for _ in range(4):
            nameless = self.person(self.number(), USUAL[0])
            nameless[NAME] = nameless[LATIN] = None
            self.insert(rows, nameless)
        for _ in range(4):
            numberless = self.person(self.number(), USUAL[0])
            numberless[TEL] = numberless[TEL2] = None
            self.insert(rows, numberless)
        for _ in range(2):
            self.insert(rows, [None] * len(HEADER))

    def picked(self, numbers: list[str], count: int) -> list[int]:
        usual = [place for place, number in enumerate(numbers) if number]
        self.random.shuffle(usual)
        return usual[:count]

    def insert(self, rows: list[Row], row: Row) -> None:
        # Only after all rows with fixed positions, so that the positions in ``numbers`` stay right.
        rows.insert(self.random.randrange(PEOPLE, len(rows) + 1), row)


def make() -> Workbook:
    """The workbook: first a price list, then the people below a title and an empty row."""
    book = Workbook()
    goods = book.active
    assert isinstance(goods, Worksheet)
    goods.title = GOODS_SHEET
    goods.append(["ទំនិញ", "Goods", "តម្លៃ"])
    for line in people.GOODS:
        goods.append(line)
    sheet = book.create_sheet(PEOPLE_SHEET)
    rows = Maker().rows()
    sheet.append([TITLE])
    sheet.append([])
    sheet.append(HEADER)
    for row in rows:
        sheet.append(row)
    # openpyxl skips an empty row if it is appended last, so none is.
    sheet.append(["សរុប", None, sum(any(row) for row in rows)])
    dress(sheet)
    book.properties.creator = "Banhchi"
    book.properties.created = book.properties.modified = datetime(2026, 10, 1)
    return book


def dress(sheet: Worksheet) -> None:
    """Sets column widths and the bold rows of a typical shop's list."""
    sheet["A1"].font = Font(bold=True, size=14)
    for cell in sheet[3]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="F6E7D8")
    for letter, width in zip(
        "ABCDEFGHIJK", (24, 22, 26, 16, 18, 14, 26, 16, 9, 14, 26), strict=True
    ):
        sheet.column_dimensions[letter].width = width


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    make().save(TARGET)
    print(TARGET)
