"""stop --file with a table: a workbook, a provider's list, and replies."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from tests.cli.cli_terminal import Terminal

REPLIES = (
    "From,Body,SentDate,Direction\n"
    "+85512345678,STOP,2026-11-01T09:00:00Z,inbound\n"
    "+85523999888,Sale! Reply STOP to end,2026-11-01,outbound\n"
    "+85510458221,please stop it,,inbound\n"
    "+85510458222,thanks,,inbound\n"
    "a friend,STOP,,inbound\n"
)


def workbook(folder: Path, *sheets: tuple[str, list[tuple[object, ...]]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = folder / "stops.xlsx"
    book.save(path)
    return path


def stopped(terminal: Terminal, identifier: str) -> bool:
    return bool(terminal.ask("consent", "show", identifier)["states"])


def test_a_workbook_is_read_as_a_table(terminal: Terminal) -> None:
    terminal.fill()
    rows = [
        ("Phone", "Name"),
        ("012 345 678", "Sok Dara"),
        ("016 111 222 / 016 111 223", "two of one family"),
        ("nobody", "Sophea"),
        (None, "without a number"),
    ]
    answer = terminal.ask("stop", "--file", workbook(terminal.folder, ("Stops", rows)))
    assert answer == {
        "recorded": 3,
        "matched": 1,
        "named": 2,
        "rows": 4,
        "columns": ["Phone"],
        "not_understood": [{"line": 4, "text": "nobody"}],
        "empty": [{"line": 5, "text": "without a number"}],
        "partly": [],
        "unsure": [],
        "other_sheets": [],
    }
    assert stopped(terminal, "016 111 223")
    (stop,) = [one for one in terminal.ask("history")["changes"] if one["kind"] == "consent.stop"]
    assert stop


def test_a_column_and_a_sheet_are_chosen(terminal: Terminal) -> None:
    rows = [("Asked by", "Whom to stop"), ("012 345 678", "016 111 222")]
    path = workbook(terminal.folder, ("Other", [("Phone",), ("011 222 333",)]), ("Ours", rows))
    answer = terminal.ask("stop", "--file", path, "--sheet", "Ours", "--column", "whom to stop")
    assert (answer["recorded"], answer["columns"]) == (1, ["Whom to stop"])
    assert stopped(terminal, "016 111 222")
    assert not stopped(terminal, "012 345 678")
    assert not stopped(terminal, "011 222 333")


@pytest.mark.parametrize("headers", [[("Phone",)], []])
def test_a_sheet_is_to_be_named_where_several_hold_numbers(
    terminal: Terminal, headers: list[tuple[object, ...]]
) -> None:
    path = workbook(
        terminal.folder,
        ("S", [*headers, ("012 345 678",)]),
        ("Prices", [("Item", "Price"), ("Krama", 5)]),
        ("More", [*headers, ("016 111 222",)]),
    )
    said = terminal.refused("stop", "--file", path)
    assert "S, More" in said and "--sheet" in said
    assert terminal.events() == 0
    answer = terminal.ask("stop", "--file", path, "--sheet", "S")
    assert answer["recorded"] == 1
    assert [sheet["name"] for sheet in answer["other_sheets"]] == ["More"]
    assert "More" in terminal.plain("stop", "--file", path, "--sheet", "S").out
    assert terminal.ask("stop", "--file", path, "--sheet", "More")["recorded"] == 1
    assert stopped(terminal, "012 345 678") and stopped(terminal, "016 111 222")


def test_every_cell_is_read_where_several_columns_hold_numbers(terminal: Terminal) -> None:
    text = "Mobile,Phone 2\n012345678,016111222\n011222333,,,015999888\n"
    file = terminal.write("stops.csv", text)
    answer = terminal.ask("stop", "--file", file, "--encoding", "utf-8")
    assert (answer["recorded"], answer["named"], answer["columns"]) == (4, 2, [])


def test_a_column_makes_a_text_file_a_table(terminal: Terminal) -> None:
    file = terminal.write("stops.csv", "Name;Number\nDara;012345678\nLida;\n")
    terminal.refused("stop", "--file", file)
    answer = terminal.ask("stop", "--file", file, "--column", "Number")
    assert (answer["rows"], answer["named"], answer["empty"]) == (
        *(2, 1),
        [{"line": 3, "text": "Lida"}],
    )


def test_a_number_in_the_first_row_is_no_header(terminal: Terminal) -> None:
    rows = [("012 345 678",), ("016 111 222",)]
    answer = terminal.ask("stop", "--file", workbook(terminal.folder, ("Stops", rows)))
    assert (answer["recorded"], answer["rows"]) == (2, 2)


def test_replies_stop_or_wait_to_be_read(terminal: Terminal) -> None:
    file = terminal.write("replies.csv", REPLIES)
    answer = terminal.ask("stop", "--file", file, "--replies")
    counts = {key: answer[key] for key in ("recorded", "review", "known", "other", "own")}
    assert counts == {"recorded": 1, "review": 1, "known": 0, "other": 1, "own": 1}
    assert answer["not_understood"] == [{"line": 6, "text": "a friend"}]
    assert answer["rows"] == sum(counts.values()) + 1
    assert answer["columns"] == ["From", "Body", "SentDate"]
    assert stopped(terminal, "+85512345678")
    assert not stopped(terminal, "+85510458221")
    assert terminal.ask("stop", "--file", file, "--replies")["known"] == 2


def test_what_may_be_a_list_or_replies_is_asked_about(terminal: Terminal) -> None:
    file = terminal.write("replies.csv", REPLIES)
    assert "Body" in terminal.refused("stop", "--file", file, "--delimiter", "comma")
    assert terminal.events() == 0
    assert terminal.ask("stop", "--file", file, "--column", "From")["recorded"] == 4


def answers(terminal: Terminal, header: str = "Phone, Answer, When") -> Path:
    """400 people who said thanks, and two after them who said stop."""
    thanks = [f"012 3{n // 100}5 {n % 100:02}7, thanks a lot, 1/11/2026" for n in range(400)]
    stops = ["098 765 432, STOP, 2/11/2026", "015 984 335, ឈប់, 2/11/2026"]
    return terminal.write("answers.csv", "\n".join((header, *thanks, *stops, "")))


def test_stop_words_far_down_tell_the_column_of_replies(terminal: Terminal) -> None:
    file = answers(terminal)
    assert "Answer" in terminal.refused("stop", "--file", file, "--delimiter", "comma")
    assert terminal.events() == 0
    answer = terminal.ask("stop", "--file", file, "--replies")
    assert (answer["recorded"], answer["other"]) == (2, 400)
    assert answer["columns"][:2] == ["Phone", "Answer"]
    assert stopped(terminal, "098 765 432") and stopped(terminal, "015 984 335")


def test_replies_whose_text_is_uncertain_are_refused_until_it_is_named(terminal: Terminal) -> None:
    text = "Phone,Ours,Theirs\n098765432,stop,END\n015984335,stop,thanks\n"
    file = terminal.write("answers.csv", text)
    said = terminal.refused("stop", "--file", file, "--replies")
    assert "--text-column" in said and "Ours, Theirs" in said
    assert terminal.events() == 0
    terminal.refused("stop", "--file", file, "--replies", "--text-column", "Nobody's")
    answer = terminal.ask("stop", "--file", file, "--replies", "--text-column", "theirs")
    assert (answer["recorded"], answer["other"]) == (1, 1)
    assert stopped(terminal, "098 765 432") and not stopped(terminal, "015 984 335")


def test_replies_whose_sender_is_uncertain_are_refused_until_it_is_named(
    terminal: Terminal,
) -> None:
    rows = [f"01234567{n},01045822{n},stop" for n in range(3)]
    file = terminal.write("answers.csv", "\n".join(("Customer mobile,Mobile 2,Body", *rows)))
    assert "--from-column" in terminal.refused("stop", "--file", file, "--replies")
    assert terminal.events() == 0
    answer = terminal.ask("stop", "--file", file, "--replies", "--from-column", "Mobile 2")
    assert (answer["recorded"], answer["columns"]) == (3, ["Mobile 2", "Body"])
    assert stopped(terminal, "010458221") and not stopped(terminal, "012345671")


def test_what_cannot_be_read_is_refused_and_nothing_recorded(terminal: Terminal) -> None:
    path = workbook(terminal.folder, ("Stops", [("Phone",), ("012 345 678",)]))
    assert "Phone" in terminal.refused("stop", "--file", path, "--column", "Number")
    terminal.refused("stop", "--file", path, "--sheet", "None")
    terminal.refused("stop", "--file", terminal.folder / "missing.xlsx")
    terminal.refused("stop", "--file", terminal.write("text.xlsx", b"PK\x03\x04 no workbook"))
    assert terminal.events() == 0


@pytest.mark.parametrize(
    "more",
    [
        ("--file", "-", "--column", "Phone"),
        ("012345678", "--file", "stops.xlsx"),
        ("--file", "stops.xlsx", "--any-list"),
        ("--column", "Phone"),
        ("--file", "stops.csv", "--replies", "--column", "Phone"),
        ("--file", "stops.csv", "--replies", "--only-this-number"),
        ("--file", "stops.csv", "--text-column", "Body"),
        ("--file", "stops.csv", "--from-column", "Phone"),
    ],
)
def test_wrong_usage(terminal: Terminal, more: tuple[str, ...]) -> None:
    assert terminal.run("stop", *more).code == 2


@pytest.mark.parametrize("lang", ["en", "km"])
def test_people_read_words(terminal: Terminal, lang: str) -> None:
    rows = [("Phone", "Name"), ("012 345 678", "Dara"), ("nobody", "x"), (None, "Lida")]
    path = workbook(terminal.folder, ("Stops", rows))
    said = terminal.plain("stop", "--file", path, lang=lang).out
    assert "nobody" in said and "Lida" in said
    assert "cli." not in said
    file = terminal.write("replies.csv", REPLIES)
    said = terminal.plain("stop", "--file", file, "--replies", lang=lang).out
    assert "a friend" in said and "cli." not in said
