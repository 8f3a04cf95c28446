"""phone and sms: one text, or one a line from standard input."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.phones import read_cell
from tests.cli.cli_terminal import Terminal, start

PHONE_KEYS = ["raw", "e164", "valid", "type", "region", "carrier", "repair", "problem"]
SMS_KEYS = ["encoding", "units", "parts", "units_left"]


@pytest.mark.parametrize(
    ("typed", "e164"),
    [
        ("012345678", ["+85512345678"]),
        ("០១២ ៣៤៥ ៦៧៨", ["+85512345678"]),
        ("0085512345678", ["+85512345678"]),
        ("12345678.0", ["+85512345678"]),
        ("+855 (0)12 345 678", ["+85512345678"]),
        ("012 345 678 / 098 765 432", ["+85512345678", "+85598765432"]),
        ("096345678", [None]),
        ("0812345678", [None]),
        ("-012 345 678", ["+85512345678"]),
        ("", []),
        ("   ", []),
    ],
)
def test_what_a_cell_would_become(terminal: Terminal, typed: str, e164: list) -> None:
    answer = terminal.ask("phone", typed)
    assert list(answer) == ["numbers"]
    assert [number["e164"] for number in answer["numbers"]] == e164
    for number in answer["numbers"]:
        assert list(number) == PHONE_KEYS
        assert number["valid"] is (number["e164"] is not None)
        assert (number["problem"] is None) is number["valid"]


def test_a_phone_opens_no_book(terminal: Terminal) -> None:
    terminal.ask("phone", "012345678")
    terminal.ask("sms", "hello")
    assert not terminal.book.exists()


def test_another_region_in_any_spelling(terminal: Terminal) -> None:
    for region in ("TH", "th", " Th "):
        (number,) = terminal.ask("phone", "0812345678", "--region", region)["numbers"]
        assert (number["e164"], number["region"]) == ("+66812345678", "TH")
    for region in ("XX", "Cambodia", "", "001"):
        terminal.refused("phone", "012345678", "--region", region)


def test_lines_answer_in_order_whatever_ends_them(terminal: Terminal) -> None:
    stdin = b"012345678\r\n\n098 765 432\nabc"
    lines = terminal.ask("phone", "-", stdin=stdin)["lines"]
    assert [[n["e164"] for n in line["numbers"]] for line in lines] == [
        *(["+85512345678"], [], ["+85598765432"], [None])
    ]


@pytest.mark.parametrize(
    ("stdin", "count"), [(b"", 0), (b"\n", 1), (b"x", 1), (b"x\n", 1), (b"\n\n", 2), (b"x\r\n", 1)]
)
def test_one_entry_a_line(terminal: Terminal, stdin: bytes, count: int) -> None:
    for command in ("phone", "sms"):
        assert len(terminal.ask(command, "-", stdin=stdin)["lines"]) == count


def test_broken_bytes_and_a_mark_at_the_start_do_no_harm(terminal: Terminal) -> None:
    stdin = b"\xef\xbb\xbf012345678\n\xff\xfe012\n012345678"
    lines = terminal.ask("phone", "-", stdin=stdin)["lines"]
    assert [bool(line["numbers"][0]["valid"]) for line in lines] == [True, False, True]
    assert terminal.ask("sms", "-", stdin=b"\xef\xbb\xbfhello")["lines"][0]["encoding"] == "GSM-7"


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(alphabet="0123456789០១២+-/ .abx'\u200b", max_size=25), max_size=8))
def test_lines_and_single_texts_say_the_same(terminal: Terminal, texts: list[str]) -> None:
    stdin = "".join(f"{text}\n" for text in texts).encode()
    lines = terminal.ask("phone", "-", stdin=stdin)["lines"]
    assert [[n["e164"] for n in line["numbers"]] for line in lines] == [
        [reading.e164 for reading in read_cell(text)] for text in texts
    ]
    assert len(terminal.ask("sms", "-", stdin=stdin)["lines"]) == len(texts)


def test_ten_thousand_lines(terminal: Terminal) -> None:
    typed = [f"0{12 + n % 3} {n:06d}" for n in range(10_000)]
    lines = terminal.ask("phone", "-", stdin="\n".join(typed).encode())["lines"]
    assert len(lines) == 10_000
    for at in range(0, 10_000, 997):
        expected = [reading.e164 for reading in read_cell(typed[at])]
        assert [number["e164"] for number in lines[at]["numbers"]] == expected


@pytest.mark.parametrize(
    ("text", "encoding", "units", "parts"),
    [
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 152 + "€" + "b" * 152, "GSM-7", 306, 3),
        ("ក" * 70, "UCS-2", 70, 1),
        ("ក" * 71, "UCS-2", 71, 2),
        ("ក" * 134, "UCS-2", 134, 2),
        ("ក" * 135, "UCS-2", 135, 3),
        ("😀", "UCS-2", 2, 1),
        ("", "GSM-7", 0, 0),
    ],
)
def test_length_of_a_message(
    terminal: Terminal, text: str, encoding: str, units: int, parts: int
) -> None:
    answer = terminal.ask("sms", text)
    assert list(answer) == SMS_KEYS
    assert [answer[key] for key in SMS_KEYS[:3]] == [encoding, units, parts]


@pytest.mark.parametrize("lang", ["en", "km"])
def test_people_read_words(terminal: Terminal, lang: str) -> None:
    stdin = b"012345678\n\n096345678\n0085512345678\n023 123 456"
    result = terminal.plain("phone", "-", lang=lang, stdin=stdin)
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert len(lines) == 5
    assert "+85512345678" in lines[0]
    assert "phone." not in result.out
    assert "_" not in result.out
    (line,) = terminal.plain("sms", "hello", lang=lang).out.splitlines()
    assert "GSM-7" in line


def test_in_a_process_of_its_own_whatever_the_terminal_is_set_to() -> None:
    poor = {"LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = start("phone", "-", input="០១២៣៤៥៦៧៨ តេឡេក្រាម\n".encode(), env=poor)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "០១២៣៤៥៦៧៨" in done.stdout.decode()
    done = start("--lang", "km", "sms", "សួស្តី", env=poor)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "UCS-2" in done.stdout.decode()
