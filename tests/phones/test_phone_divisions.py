"""No number is made that nobody wrote: whatever stands beside, between and behind numbers in a
cell, only those come out that were put in. What can be read in two ways is for the owner to decide.
"""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.phones import canonical, read_cell
from tests.growth import grows_at_most_linearly

TWO = "phone.two_readings"


def numbers(cell, region="KH"):
    return [reading.e164 for reading in read_cell(cell, region) if reading.e164]


def problems(cell):
    return [reading.problem for reading in read_cell(cell)]


@pytest.mark.parametrize(
    "cell",
    [
        "012 345 678 ext. 2",
        "012 345 678 x2",
        "012 345 678 (2)",
        "012 345 678 [2]",
        "012 345 678 2 people",
        "012345678 7pm",
        "012345678 7:30",
        "012345678 08:00-17:00",
        "012 345 678 - 2 tickets",
        "012 345 678 / 2 people",
        "012 345 678/2pm",
        "012345678 5$",
        "012345678 $5",
        "012345678 50%",
        "012345678+2",
        "012345678 2x",
        "012 345 678 ២",
        "០១២៣៤៥៦៧៨ 2",
        "012 345 678 ២ នាក់",
        "012 345 678 2nd",
        "012345678,2",
        "012345678\n2",
        "012345678 2024",
        "2024 012345678",
        "12/05/1990 012345678",
        "012345678 (1990-05-12)",
        "25,000៛ 012345678",
        "012345678 12,500,000 riel",
        "#12/34, 012 345 678",
        "No. 5, St. 271, 012 345 678",
        "2) 012 345 678",
        "x2 012 345 678",
        "012345678.0",
        "+85512345678.0",
        "012 / 345 678",
        "0 12 345 678",
        "012 345 678Sok",
    ],
)
def test_the_number_is_taken_and_the_rest_is_beside_it(cell):
    assert numbers(cell) == ["+85512345678"]
    assert problems(cell) == [None]


@pytest.mark.parametrize(
    ("cell", "e164"),
    [
        ("012 345 6789", ["+855123456789"]),
        ("012-345-6789", ["+855123456789"]),
        ("096 345 678 9", ["+855963456789"]),
        ("01 23 45 67 89", ["+855123456789"]),
        ("1. 23 222 333", ["+85523222333"]),
        ("078-698-575 015/984/335", ["+85578698575", "+85515984335"]),
        ("015824447 / 097/281/0862", ["+85515824447", "+855972810862"]),
        ("068/714/044; 031/356/9666", ["+85568714044", "+855313569666"]),
        ("010/873/251 ឬ 097 395 3519", ["+85510873251", "+855973953519"]),
        ("096.309.4694, 010/452/627", ["+855963094694", "+85510452627"]),
        ("012 / 345678 / 098 / 765432", ["+85512345678", "+85598765432"]),
        ("855-12-345-678/855-98-765-432", ["+85512345678", "+85598765432"]),
        ("012/345/678/679", ["+85512345678", "+85512345679"]),
        ("097 281 0862/0863", ["+855972810862", "+855972810863"]),
        ("023 222 001/002", ["+85523222001", "+85523222002"]),
        ("1/012345678 2/098765432", ["+85512345678", "+85598765432"]),
        ("01 23 45 67 89/90", ["+855123456789"]),
        ("012 345 678 096 345 678", ["+85512345678"]),
        ("012 345 678 / 2024", ["+85512345678"]),
        ("012 345 678 / 098", ["+85512345678"]),
        ("012 345 678 / 12 Street 271", ["+85512345678"]),
        ("012 345 678 / 9 876 543", ["+85512345678"]),
    ],
)
def test_the_whole_cell_is_divided_before_any_shorthand(cell, e164):
    assert numbers(cell) == e164


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        # no shorthand: only groups like the last ones of a number are other last digits of it
        *(("012 345 678 / 0", "0"), ("012 345 678 / 5", "5"), ("012345678 / 10", "10")),
        *(("012345678/25", "25"), ("012345678/100", "100"), ("012345678/25/F", "25/F")),
        *(("012345678/120524", "120524"), ("012 345678/120524", "120524")),
        *(("012 345 678/6789", "6789"), ("012 345 678/67", "67")),
        *(("012 345 678/679 Sok", "679 Sok"), ("012 345 678 / 271 Street", "271 Street")),
        # digits that nothing says the meaning of
        *(("012 345 678, 679", "679"), ("012 345 678-680", "680"), ("012 345 678~679", "679")),
        *(("012 345 678 to 680", "680"), ("012 345 678 ដល់ 680", "680"), ("012345678, 22", "22")),
        *(("012345678 679", "679"), ("012345678;679", "679"), ("012 345 678 and 679", "679")),
        *(("012345678 12/05/90", "12/05/90"), ("012 345 678/98 765 43", "98 765 43")),
    ],
)
def test_digits_behind_a_number_are_told(cell, told):
    first, second = read_cell(cell)
    assert (first.e164, first.problem) == ("+85512345678", None)
    assert (second.e164, second.problem, second.raw) == (None, TWO, told)


@pytest.mark.parametrize(
    "cell",
    [
        *("012345678 room 205", "012345678 ext. 1234", "012345678 (St. 271)", "012345678 #123"),
        *("012345678 (679)", "012345678 [679]", "012345678 - 1990", "012345678 PIN 12345"),
        *("012345678 Sok 25 years old", "012345678 12:30", "012345678, 7", "012345678 500៛"),
    ],
)
def test_digits_that_are_plainly_a_note_are_not_told(cell):
    assert [(one.e164, one.problem) for one in read_cell(cell)] == [("+85512345678", None)]


def test_what_is_told_stands_among_the_numbers_in_its_place():
    readings = read_cell("012 345 678, 679, 098 765 432")
    assert [one.e164 or one.raw for one in readings] == ["+85512345678", "679", "+85598765432"]


@pytest.mark.parametrize(
    ("cell", "readings"),
    [
        ("012 345 678 9", "+85512345678, +855123456789"),
        ("012 345 678-9", "+85512345678, +855123456789"),
        ("012 345 678/9", "+85512345678, +855123456789"),
        ("012345678 9", "+85512345678, +855123456789"),
        ("012 345 678 9 Sok", "+85512345678, +855123456789, Sok"),
        ("096345678 9", "096345678, +855963456789"),
        ("1 23 222 333", "+85523222333, +855123222333"),
        ("12/05/1990", "+85512051990"),
        ("12-05-1990", "+85512051990"),
        ("1990-05-12", "+85519900512"),
    ],
)
def test_what_can_be_read_in_two_ways_is_no_number(cell, readings):
    (reading,) = read_cell(cell)
    assert (reading.problem, reading.e164, reading.raw) == (TWO, None, cell)
    assert reading.note == readings
    assert canonical(cell) is None


@pytest.mark.parametrize(
    "cell",
    [
        *(12345678.5, 1234567.89, 85512345678.25, 11.556374),
        *("12345678.5", "1234567.89", "11.556374", "11.5564, 104.9282"),
        *("12,500,000៛", "$12,500,000", "12500000 riel", "1,234,567.89", "8.5512345E+10 x"),
        *("ID: 012345678", "passport 012345678", "N12 34567890"),
        # a bank card, and numbers of Australia, Thailand, Laos and Japan without their plus
        *("6011 1234 1234 5678", "61 412 345 678", "092345678 2", "020 55 555 555"),
        *("81 03 1234 5678", "81 0312345678", "fb.com/85512345678", "012345678 2+1"),
    ],
)
def test_what_is_no_number_makes_none(cell):
    assert numbers(cell) == []
    assert read_cell(cell)[0].problem


# Any cell made of numbers, groupings, marks and notes.

KNOWN = {
    "KH": ["012345678", "0963456789", "0123456789", "018345678", "0183456789", "023222333"]
    + ["015984335", "0972810862", "0313569666", "089123456", "+85512345678", "+855963456789"]
    + ["+66812345678", "0085598765432", "011222333", "070123456", "061412345"],
    "TH": ["0812345678", "0612345678", "021234567", "+85512345678", "+66912345678"],
    "VN": ["0912345678", "0321234567", "02438254111", "+84912345678"],
    "US": ["6502531111", "+16502531111", "2128675309", "+85512345678"],
}  # fmt: skip
INSIDE = st.sampled_from(["", " ", "-", ".", "/", "\u00a0"])
BETWEEN = st.sampled_from(
    ["\n", "; ", ";", ", ", ",", " / ", " or ", "ឬ", " ឬ ", " | ", "  ", " ", "/", " - ", " & "]
)
NOTES = st.sampled_from(
    ["", "", "", " (2)", " 2", " 5$", " 7pm", " 2 people", " - 2 tickets", " ២", " ext. 4", " Sok"]
    + [" (Telegram)", " 2nd", " 10:30", " 12/05/1990", " 2024", " 25,000៛", " #3", ", 22"]
    + [" / 5", "/25", "/120524", "/25/F", ", 679", "-680", " to 680", " ~679"]
    + [" (Smart)", " St. 271", " x2", ".5", " 1", " 12", "/2024", "/098", " / 7 Street"]
)  # fmt: skip
LABELS = st.sampled_from(
    ["", "", "", "Tel: ", "1. ", "2) ", "3 ", "Sok ", "No.5, ", "HP", "(1) ", "12/34 ", "៥ "]
)


@st.composite
def grouped(draw, number):
    head = 4 if number[0] == "+" else draw(st.sampled_from([2, 3, 3, 3, 4]))
    parts, rest = [number[:head]], number[head:]
    while rest:
        size = draw(st.sampled_from([1, 2, 3, 3, 3, 4]))
        parts.append(rest[:size])
        rest = rest[size:]
    return draw(INSIDE).join(parts)


@st.composite
def cells(draw, region):
    count = draw(st.integers(1, 3))
    chosen = [draw(st.sampled_from(KNOWN[region])) for _ in range(count)]
    text = draw(LABELS)
    for place, number in enumerate(chosen):
        text += (draw(BETWEEN) if place else "") + draw(grouped(number)) + draw(NOTES)
    return text, {canonical(number, region) for number in chosen}


@pytest.mark.parametrize("region", KNOWN)
@settings(max_examples=120)
@given(data=st.data())
def test_no_number_comes_out_that_was_not_put_in(region, data):
    text, known = data.draw(cells(region))
    assert set(numbers(text, region)) <= known, text


TIDY = st.sampled_from(["\n", "; ", ", ", " / ", " or ", " ឬ "])


@given(st.lists(st.sampled_from(KNOWN["KH"]), min_size=1, max_size=3, unique=True), st.data())
def test_numbers_that_are_written_tidily_come_out(chosen, data):
    inside = data.draw(st.sampled_from(["", " ", "-", ".", "/"]))
    written = [
        number
        if number[0] == "+" or number[:2] == "00"
        else inside.join((number[:3], number[3:6], number[6:]))
        for number in chosen
    ]
    text = data.draw(TIDY).join(written)
    assert numbers(text) == [canonical(number) for number in chosen], text


@given(st.sampled_from(KNOWN["KH"][:6]), st.text("0123456789 -./(),", max_size=14))
def test_what_stands_behind_a_number_makes_no_other_one(number, behind):
    """Digits behind a number make none that shares its beginning, unless they are written as the
    last digits of another: 012345678/679."""
    assume(not behind[:1].isdigit() and "/" not in behind)
    first = canonical(number)
    for found in numbers(number + behind):
        assert found == first or not found.startswith(first[:9]), number + behind


@given(
    st.sampled_from(["012345678", "012 345 678", "012-345-678", "+855 12 345 678"]),
    st.sampled_from(["/", " / ", "\\", ", ", "-", " - ", "~", " to ", " or ", " ឬ ", "; ", "/ "]),
    st.text("123456789", min_size=2, max_size=5).filter(lambda digits: digits[:2] != "19"),
)
def test_digits_behind_a_number_never_disappear(number, between, digits):
    """Another number only where it is grouped as the first one ends, else somebody has to look."""
    assume(not digits.startswith("20"))
    shared = "+85512345678"[: -len(digits)] + digits
    readings = read_cell(number + between + digits)
    if all(one.problem is None for one in readings):
        assert [one.e164 for one in readings] == ["+85512345678", shared]
        assert len(digits) == 3 and len(number) > 9
    assert {one.e164 for one in readings} <= {"+85512345678", shared, None}


SHAPES = [
    *(
        "1",
        "0",
        "1 ",
        "01 ",
        "012 ",
        "012345678 ",
        "1,",
        "012345678;",
        "012/",
        "1/",
        "0.",
        "(",
        "+",
    ),
    *(
        "+",
        "+ ",
        "((1",
        "' ",
        "'",
        "@",
        "x1 ",
        "1x",
        "។",
        "៥ ",
        "1,000",
        "12/05/1990 ",
        "$1,",
        "wa.me/",
    ),
    *("1@c.us ", "phone=1&", "ID ", "1. ", "1E+1 ", "-", " ", "\n0", "096345678 9 "),
]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_long_cell_is_read_in_time(shape):
    assert grows_at_most_linearly(lambda size: read_cell((shape * size)[:size] + "!"), 2_000)
