"""Stray quotes, rows that are too long and comments: nobody is lost or shifted without a word."""

from __future__ import annotations

import pytest

from desktop_app.errors import UserError
from desktop_app.readers.delimited import Delimited, delimiter_of
from desktop_app.readers.limits import LONGEST_CELL
from desktop_app.readers.source import MemorySource
from desktop_app.readers.table import FlaggedRow
from tests.growth import grows_at_most_linearly
from tests.importing.import_shop import counts

STRAY, OPEN = "import.stray_quote", "import.open_quote"
LONG, JOINED = "import.reject.too_many_cells", "import.joined_cells"


def rows_of(text: str, sign: str | None = None) -> list[list[str]]:
    source = MemorySource("people.csv", text.encode())
    return list(Delimited(source, "utf-8", sign or delimiter_of(source, "utf-8")).rows())


def told(rows: list[list[str]]) -> dict[int, str]:
    return {at: row.code for at, row in enumerate(rows, 1) if isinstance(row, FlaggedRow)}


def people(*odd: str, count: int = 20, sign: str = ",", header: str = "Name,Phone,Notes") -> str:
    """A list with odd lines in its middle."""
    lines = [f"Person {n},01{n:07},note" for n in range(count)]
    lines[5:5] = odd
    return (
        "\n".join([header, *lines, ""]).replace(",", sign)
        if sign != ","
        else "\n".join([header, *lines, ""])
    )


@pytest.mark.parametrize(
    "lines",
    [
        ['Bad,012345699,"tea'],
        ['"Bad,012345699,tea'],
        ['Bad,"012345699,tea'],
        ['"Bad,012345699,5" pipe'],
        ['"Bad,012345699,tea "hot"'],
        ['Bad,012345699,"tea”'],
        ['"Bad" Sok,012345699,tea'],
        ['""Bad"",012345699,tea'],
        ['Bad,012345699,"tea', 'Worse,012345698,"milk'],
        ['Bad,012345699,"tea', 'Worse,012345698,milk"'],
        ['Bad,012345699,"tea', "Plain,012345697,x", 'Worse,012345698,milk"'],
        ['"Bad,012345699,tea', "Plain,012345697,x", 'Worse",012345698,milk'],
        ['Bad,012345699,"tea', 'Quoted,012345698,"a, b"'],
        ['Bad,012345699,"tea', 'Quoted,012345698,"two', 'lines"'],
    ],
)
@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("count", [2, 20, 4_000])
def test_a_stray_quote_swallows_nobody(lines, sign, count) -> None:
    rows = rows_of(people(*lines, count=count).replace(",", sign), sign)
    numbers = [row[1].strip('"') for row in rows[1:]]
    assert all(number.isdigit() and len(number) == 9 for number in numbers)
    assert len(numbers) == count + sum("0123456" in line for line in lines)
    assert STRAY in told(rows).values()
    assert all(row.text for row in rows if isinstance(row, FlaggedRow))


@pytest.mark.parametrize(
    "cell",
    [
        "two\nlines",
        "a, b\nc, d",
        "Street 5\nSangkat 2\n\nKampot",
        'says "hi",\nand "so"',
        "\n",
        "x\n",
    ],
)
@pytest.mark.parametrize("place", [0, 2])
def test_a_cell_of_several_lines_stays_one(cell, place) -> None:
    row = ["Sok", "012345699", "note"]
    row[place] = cell
    quoted = [f'"{one.replace(chr(34), chr(34) * 2)}"' for one in row]
    rows = rows_of(people(",".join(quoted)))
    assert rows[6] == row
    assert (len(rows), told(rows)) == (22, {})


def test_cells_of_several_lines_over_the_seam_of_two_pieces() -> None:
    note = "first line\nsecond, line\nthird"
    text = "Name,Phone,Note\n" + "".join(f'Sok,0{n:08},"{note}"\n' for n in range(5_000))
    rows = rows_of(text)
    assert len(rows) == 5_001
    assert all(row[2] == note for row in rows[1:])
    assert told(rows) == {}


def test_a_stray_quote_in_a_list_of_one_column() -> None:
    rows = rows_of('Name\nSok Dara\n"Chan Bopha\nLy Vanna\nKeo Pisey\n')
    assert rows == [["Name"], ["Sok Dara"], ['"Chan Bopha'], ["Ly Vanna"], ["Keo Pisey"]]
    assert told(rows) == {3: STRAY}


def test_a_quote_that_never_ends_is_kept_or_refused_with_its_row() -> None:
    rows = rows_of('Name,Phone,Note\nSok,012345671,x\nChan,"012345672 a\nb c\n')
    assert "012345672" in rows[2][1]
    assert told(rows)[3] in (STRAY, OPEN)
    with pytest.raises(UserError, match="import.broken_quotes") as caught:
        rows_of("a,b\n" * 9 + '"' + "x\n" * LONGEST_CELL, ",")
    assert caught.value.details["row"] == 10


def test_the_owner_hears_of_it(shop, tmp_path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(people('Bad,012345699,"tea', "Long,012345698,a,b,c", "Sok, Dara,012345697,x"))
    report = shop.run(path)
    assert report.counts == counts(23, created=23)
    assert report.issues == {STRAY: 1, JOINED: 2}
    assert shop.numbers("Sok Dara") == ["+85512345697"]
    assert shop.named("Long").values["notes"] == "a,b,c"
    assert report.examples[STRAY][0].row == 7
    assert "tea" in report.examples[STRAY][0].value


def test_a_row_that_is_too_long_is_put_together_where_that_is_sure() -> None:
    header = "Name,Phone,Address,Agrees"
    plain = [f"Person {n},0123456{n:02},Kampot,yes" for n in range(9)]

    def of(line: str) -> list[str]:
        return rows_of("\n".join([header, *plain, line, ""]))[-1]

    joined = of("Sok,012345699,St 5, Phnom Penh,no")
    assert joined == ["Sok", "012345699", "St 5, Phnom Penh", "no"]
    assert joined.code == JOINED
    assert of("Sok, Dara,012345699,Takeo,no")[0] == "Sok, Dara"
    aside = of("Sok,012345699,St 5,Phnom Penh,no")
    assert (aside.code, aside.is_kept) == (LONG, False)
    assert of("Sok,012345699,Takeo,no,,") == ["Sok", "012345699", "Takeo", "no", "", ""]
    assert of("Sok,012345699") == ["Sok", "012345699"]


def test_a_row_that_is_set_aside_is_nobody(shop, tmp_path) -> None:
    path = tmp_path / "people.csv"
    text = people("Sok,012345699,St 5,Takeo,no", header="Name,Phone,Address,Notes")
    path.write_text(text.replace("note", "Kampot,note"))
    report = shop.run(path)
    assert report.counts == counts(21, created=20, rejected=1)
    assert [(each.row, each.code) for each in report.rejects] == [(7, LONG)]
    assert report.rejects[0].cells == ("Sok", "012345699", "St 5", "Takeo", "no")


def test_comments_are_nobody(shop, tmp_path) -> None:
    path = tmp_path / "people.csv"
    head = "# exported by the till, on Monday\n# all people\n"
    path.write_text(head + people("# noted on Tuesday", "# Sok Dara,012345699,x"))
    report = shop.run(path)
    assert report.counts == counts(22, created=20, rejected=2)
    assert {each.code for each in report.rejects} == {"import.reject.comment"}


@pytest.mark.parametrize("first", ["#", "#Name", "# Name"])
def test_a_header_may_begin_like_a_comment(first) -> None:
    text = f"{first},Phone,Notes\n" + people().partition("\n")[2]
    rows = rows_of(text)
    assert (rows[0], told(rows)) == ([first, "Phone", "Notes"], {})


def test_house_numbers_are_no_comments() -> None:
    rows = rows_of("Address,Phone\n#12 St 5,012345678\n# 3 St 6,012345679\n")
    assert told(rows) == {}


HEADER = "Name,Phone,Notes\n"
SHAPES = {
    "open quotes": lambda n: HEADER + '"a,012345678,x\n' * n,
    "quotes in turn": lambda n: HEADER + '"a",012345678,"x\n' * n,
    "doubled quotes": lambda n: HEADER + 'a,012345678,"x""\n' * n,
    "words behind quotes": lambda n: HEADER + '"a" b,012345678,x\n' * n,
    "cells of two lines": lambda n: HEADER + 'a,012345678,"x\ny"\n' * n,
    "too many cells": lambda n: HEADER + "a,012345678," + ",".join("x" * 4 * n) + "\n",
    "blanks before quotes": lambda n: HEADER + "a,012345678" + ', "' * 4 * n + "\n",
    "empty cells": lambda n: HEADER + '"",' * 4 * n + '"\n',
    "a run of quotes": lambda n: HEADER + '"' * 25 * n + "\n" + "a,012345678,x\n" * n,
    "comments": lambda n: HEADER + "#,,,,\n" * 12 * n,
    "many columns": lambda n: ",".join("ab" * n) + "\n" + ("1," * 2 * n + '"\n') * 8,
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("sign", [",", ";"])
def test_no_shape_takes_more_than_linear_time(shape, sign) -> None:
    assert grows_at_most_linearly(lambda size: rows_of(shape(size), sign), 500)
