"""What stands between the cells of a text file: decided by its header, its quotes, its rows."""

from __future__ import annotations

import pytest

from desktop_app.readers.delimited import Delimited, delimiter_of
from desktop_app.readers.source import MemorySource

PEOPLE = [("Sok Dara", "012345671"), ("Chan Bopha", "012345672"), ("Ly Vanna", "012345673")]


def found(text: str) -> str:
    return delimiter_of(MemorySource("people.csv", text.encode()), "utf-8")


def read(text: str) -> list[list[str]]:
    source = MemorySource("people.csv", text.encode())
    sign = delimiter_of(source, "utf-8")
    return [list(row) for row in Delimited(source, "utf-8", sign).rows()]


def many(header: str, row: str, count: int = 25) -> str:
    return header + "\n" + "".join(row.replace("%", f"{n:02}") + "\n" for n in range(count))


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        (";", many("Name;Phone;Address", "Sok;0123456%;#1, St %, Sangkat 2, Phnom Penh")),
        ("\t", many("Name\tPhone\tAddress", "Sok\t0123456%\t#1, St %, Sangkat 2, Phnom Penh")),
        ("|", many("Name|Phone|Address", "Sok|0123456%|#1, St %, Sangkat 2, Phnom Penh")),
        (";", many("Name;Phone;Address", 'Sok;0123456%;"#1, St %, Phnom Penh"')),
        (";", many("Name;Phone;Address, street, city", "Sok;0123456%;#1, St %, Phnom Penh", 3)),
        (";", many('Name;Phone;"Address, street"', 'Sok;0123456%;"#1, St %"', 1)),
        (";", many("Customers, 2024\n\nName;Phone;Address", "Sok;0123456%;St %, Phnom Penh")),
        (";", many("Name;Amount", "Sok;1%,50")),
        (";", many("Name;Amount, USD", "Sok;1%,50")),
        (";", many("Name;Phone", "Sok;012,345,6%")),
        (";", many("Phone;Name", "0123456%,0159876%;Sok")),
        (";", many("Name;Province;Address", "Sok;Kampot;Street A, Phnom Penh")),
        (",", many("Name,Phone,Tags", "Sok,0123456%,vip;new")),
        (",", many("Name,Phone,Address", "Sok,0123456%,St %, Phnom Penh")),
        (",", many("Name,Phone,Note", "Sok,0123456%,a|b")),
        (",", many("Name, Phone", "Sok, 0123456%")),
        (",", many("# exported; by, the | till\n# again; and, again\nName,Phone", "Sok,0123456%")),
        (";", many("sep=;\nName;Phone", "Sok, Dara;0123456%")),
        (",", 'Name,"Phone; mobile; work"\nSok,012345678\n'),
        (",", "Sok Dara,012345678,a;b\n"),
        (";", "Sok Dara;012345678;#1, St 2\nChan Bopha;012345679;#3, St 4\n"),
        (";", "Name;Phone, mobile\n"),
        ("^", many("Name^Phone^Address", "Sok^0123456%^St %, Phnom Penh")),
        ("~", many("Name~Phone", "Sok~0123456%")),
        (";", many("Name;Phone;Note", "Sok;0123456%;") + 'Chan;012345999;"a;b"\n'),
        (";", many("Name;Phone;Note", "Sok, Dara;0123456%;") + 'Chan;012345999;"open\n'),
    ],
)
def test_the_sign_that_divides_header_and_rows(sign, text) -> None:
    assert found(text) == sign


@pytest.mark.parametrize(
    "text",
    [
        many("Name", "Sok, Dara %"),
        many("Address", "#1, St %, Phnom Penh"),
        many("Phone", "0123456%"),
        many("Phone", "0123456%, 0159876%"),
        many("Notes", "came at noon; left | soon, with %"),
        "Sok Dara\nChan Bopha\nLy Vanna\n",
        "Sok, Dara\nChan Bopha\nLy Vanna\nKeo\n",
        "Name\nSok Dara\n",
        "012345678\n",
    ],
)
def test_a_list_of_one_column_stays_one(text) -> None:
    assert read(text) == [[line] for line in text.splitlines()]


def test_whole_lines_in_quotes() -> None:
    wanted = [["Name", "Phone", "Address"], *([*each, "St. 5, Kampot"] for each in PEOPLE)]
    lines = [",".join(wanted[0]), *(f'{n},{p},""St. 5, Kampot""' for n, p in PEOPLE)]
    assert read("".join(f'"{line}"\n' for line in lines)) == wanted
    assert read("".join(f'"{line}";;\n' for line in lines)) == wanted
    some = [lines[0], *(f'"{line}"' for line in lines[1:]), "Keo Pisey,012345999,Takeo"]
    assert read("\n".join(some)) == [*wanted, ["Keo Pisey", "012345999", "Takeo"]]


def test_one_whole_line_in_quotes_among_others() -> None:
    text = 'Name,Phone,Note\nSok,012345671,a\n"Chan,012345672,""b, c"""\nLy,012345673,d\n'
    assert read(text)[2] == ["Chan", "012345672", "b, c"]


def test_a_quoted_list_of_one_column_is_no_table() -> None:
    assert read('"Name"\n"Sok, Dara"\n"Chan, Bopha"\n') == [
        ["Name"],
        ["Sok, Dara"],
        ["Chan, Bopha"],
    ]


@pytest.mark.parametrize("sign", [",", ";", "|"])
def test_blanks_before_the_quotes(sign) -> None:
    text = 'Name, Phone, Address\n"Sok Dara", "012 345 678", "St. 5, Kampot"\n'.replace(
        ", ", sign + " "
    )
    text = text.replace(f"5{sign} K", "5, K")
    assert read(text) == [
        ["Name", "Phone", "Address"],
        ["Sok Dara", "012 345 678", "St. 5, Kampot"],
    ]
    over = f'Name{sign}Phone{sign}Note\n"Sok"{sign} "012345678"{sign} "two\nlines"\n'
    assert read(over)[1] == ["Sok", "012345678", "two\nlines"]
    wide = f'Name{sign}  Phone{sign}  Note\n"Sok"{sign}  "012345678"{sign}   "a{sign} b"\n'
    assert read(wide)[1] == ["Sok", "012345678", f"a{sign} b"]


def test_blanks_before_the_quotes_far_below() -> None:
    text = many("Name,Phone,Address", "Sok,0123456%,Kampot", 6_000)
    assert read(text + 'Chan, "012345999", "St. 5, Takeo"\n')[-1] == [
        "Chan",
        "012345999",
        "St. 5, Takeo",
    ]


def test_quotes_behind_a_backslash() -> None:
    text = (
        '"Name","Phone","Notes"\n"Sok \\"Dara\\" Vann","012345678","says \\"hi\\", twice"\n'
        '"Chan","015987654","C:\\\\shop"\n"Ly","015987655",\\N\n"Keo","015987656","5\\""\n'
    )
    assert read(text)[1:] == [
        ['Sok "Dara" Vann', "012345678", 'says "hi", twice'],
        ["Chan", "015987654", "C:\\shop"],
        ["Ly", "015987655", ""],
        ["Keo", "015987656", '5"'],
    ]


def test_quotes_behind_a_backslash_far_below() -> None:
    text = many('"Name","Phone","Notes"', '"Sok","0123456%","ok"', 6_000)
    assert read(text + '"Chan","012345999","says \\"hi\\", twice"\n')[-1][2] == 'says "hi", twice'


def test_a_backslash_at_the_end_of_a_cell_is_no_escape() -> None:
    assert read('Name,Path,Phone\n"Sok","C:\\","012345678"\n')[1] == ["Sok", "C:\\", "012345678"]


@pytest.mark.parametrize("marks", ["''", "“”", "‘’", "«»"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_other_signs_around_the_cells(sign, marks) -> None:
    cells = [["Name", "Phone", "Address"], ["Sok Dara", "012345671", f"#1{sign} St 5"]]
    cells += [[f"Person {n}", f"0123456{n}", 'the "old" shop'] for n in range(10, 20)]
    lines = [sign.join(f"{marks[0]}{cell}{marks[1]}" for cell in row) for row in cells]
    assert read("\n".join(lines) + "\n") == cells


def test_a_name_in_other_quotes_is_left_alone() -> None:
    text = "Name,Phone\n'Dara',012345671\n'012345672,012345672\nSok 'Da',012345673\n"
    assert read(text)[1:] == [row.split(",") for row in text.splitlines()[1:]]
