"""The traps of real phone cells, each with the very text that was met."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.phones import canonical, read_cell


def only(value, region="KH"):
    (reading,) = read_cell(value, region)
    return reading


@pytest.mark.parametrize(
    ("cell", "e164", "repair"),
    [
        ("012 345 678", "+85512345678", None),
        ("012-345-678", "+85512345678", None),
        ("012.345.678", "+85512345678", None),
        ("012/345/678", "+85512345678", None),
        ("(012) 345 678", "+85512345678", None),
        ("012\u00a0345\u00a0678", "+85512345678", None),
        ("\u202a+855\u202c12345678", "+85512345678", None),
        ("012\u200b345678\ufeff", "+85512345678", None),
        ("+855 12 345 678", "+85512345678", None),
        ("(+855) 12 345 678", "+85512345678", None),
        ("០១២ ៣៤៥ ៦៧៨", "+85512345678", "phone.khmer_digits"),
        ("12345678", "+85512345678", "phone.zero_restored"),
        (12345678, "+85512345678", "phone.zero_restored"),
        (12345678.0, "+85512345678", "phone.zero_restored"),
        ("12,345,678", "+85512345678", "phone.zero_restored"),
        ("12345678.0", "+85512345678", "phone.float_cell"),
        ("85512345678.0", "+85512345678", "phone.float_cell"),
        ("8.5512345678E+10", "+85512345678", "phone.float_cell"),
        ("8,5512345678e10", "+85512345678", "phone.float_cell"),
        (85512345678.0, "+85512345678", "phone.country_code_plus"),
        ("p:+85512345678", "+85512345678", "phone.apostrophe"),
        ("855-12 345 678", "+85512345678", "phone.country_code_plus"),
        ("'012345678", "+85512345678", "phone.apostrophe"),
        ('="012345678"', "+85512345678", "phone.apostrophe"),
        ("+855 (0)12 345 678", "+85512345678", "phone.trunk_zero"),
        ("855012345678", "+85512345678", "phone.trunk_zero"),
        ("0085512345678", "+85512345678", "phone.international_prefix"),
        ("00 855 012 345 678", "+85512345678", "phone.international_prefix"),
        ("0066 81 234 5678", "+66812345678", "phone.international_prefix"),
        ("1800123456", "+8551800123456", None),
        ("+1 650 253 0000", "+16502530000", None),
    ],
)
def test_one_number(cell, e164, repair):
    reading = only(cell)
    assert (reading.e164, reading.valid, reading.repair) == (e164, True, repair)
    assert reading.problem is None
    assert reading.note is None
    assert canonical(str(cell)) == e164 or isinstance(cell, float)


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("8.55123E+10", "phone.lost_digits"),
        ("8,55123E+10", "phone.lost_digits"),
        (8.55123e10, "phone.lost_digits"),
        ("096345678", "phone.digit_missing"),
        ("+85596345678", "phone.digit_missing"),
        ("117", "phone.too_short"),
        ("01234567", "phone.digit_missing"),
        ("0123456", "phone.too_short"),
        ("012/345", "phone.too_short"),
        ("012345678901234567", "phone.too_long"),
        ("012345678098765432", "phone.too_long"),
        ("0200000000", "phone.not_valid"),
        ("+99912345678", "phone.not_valid"),
        ("hello", "phone.not_a_number"),
        ("គ្មាន", "phone.not_a_number"),
        ("Room 12", "phone.not_a_number"),
        ("sok012345678@gmail.com", "phone.not_a_number"),
        ("https://t.me/012345678", "phone.not_a_number"),
        ("t.me/012345678", "phone.not_a_number"),
        ("N12345678", "phone.not_a_number"),
        ("O12345678", "phone.not_a_number"),
        (True, "phone.not_a_number"),
        (float("inf"), "phone.not_a_number"),
        (1e300, "phone.too_long"),
    ],
)
def test_not_to_be_sent_to(cell, problem):
    reading = only(cell)
    assert reading.problem == problem
    assert reading.e164 is None
    assert not reading.valid
    assert reading.type == "unknown"
    assert canonical(str(cell)) is None


@pytest.mark.parametrize("cell", [85512000000, 85512300000.0, "85512000000.0"])
def test_a_number_cell_that_was_rounded_can_not_be_repaired(cell):
    assert (only(cell).problem, only(cell).e164) == ("phone.lost_digits", None)


def test_a_number_cell_with_a_few_zeros_is_whole():
    assert only(85512345000.0).e164 == "+85512345000"


def test_every_repair_of_a_cell_is_named():
    assert only("១២៣៤៥៦៧៨").repairs == ("phone.khmer_digits", "phone.zero_restored")
    assert [r.repairs for r in read_cell("12345678 / 012345679")] == [
        ("phone.split", "phone.zero_restored"),
        ("phone.split",),
    ]
    assert only("012345678").repairs == ()


@pytest.mark.parametrize(
    ("cell", "suggestion"),
    [
        ("0812345678", "TH +66812345678"),
        ("0912345678", "VN +84912345678"),
        ("812345678", "TH +66812345678"),
        ("66812345678", "TH +66812345678"),
        ("020 5555 5555", "LA +8562055555555"),
    ],
)
def test_a_number_of_a_neighbour_is_suggested_and_not_taken(cell, suggestion):
    reading = only(cell)
    assert reading.problem == "phone.other_country"
    assert reading.e164 is None
    assert suggestion in reading.note.split(", ")


@pytest.mark.parametrize(
    "cell",
    [
        "012 345 678 / 098 765 432",
        "012 345 678/098 765 432",
        "012345678;098765432",
        "012345678, 098765432",
        "012345678\n098765432",
        "012345678ឬ098765432",
        "០១២៣៤៥៦៧៨ ឬ ០៩៨៧៦៥៤៣២",
        "012345678 or 098765432",
        "012345678 098765432",
        "012 345 678 098 765 432",
        "012-345-678 098-765-432",
        "012 345 678 - 098 765 432",
        "012 345 678 (098 765 432)",
        "+85512345678+85598765432",
        "012 345 678+098 765 432",
        "012345678 + 098765432",
        "012345678/98765432",
        "012 345 678/98 765 432",
        "+855 12 345 678/98 765 432",
        "viber://chat?number=%2B85512345678 viber://add?number=85598765432",
        "12345678 / 98765432",
        "012345678 +855 98 765 432",
        "1. 012345678\n2. 098765432",
    ],
)
def test_two_numbers(cell):
    first, second = read_cell(cell)
    assert (first.e164, second.e164) == ("+85512345678", "+85598765432")
    assert first.repair == second.repair == "phone.split"
    assert canonical(cell) is None


@pytest.mark.parametrize(
    ("cell", "second"),
    [
        ("012 345 678/679", "+85512345679"),
        ("012 345 678 / 679", "+85512345679"),
        ("012 345 678 ឬ 679", "+85512345679"),
        ("012 345 678 / 345 679", "+85512345679"),
        ("023 222 333/444", "+85523222444"),
    ],
)
def test_a_second_number_that_shares_the_first_digits(cell, second):
    readings = read_cell(cell)
    assert [r.e164 for r in readings][1:] == [second]
    assert readings[1].raw == cell


def test_parts_of_a_cell_are_kept_as_typed():
    first, second = read_cell("០១២ ៣៤៥ ៦៧៨ / 098-765-432")
    assert (first.raw, second.raw) == ("០១២ ៣៤៥ ៦៧៨", "098-765-432")


def test_what_no_book_can_store_is_not_kept():
    reading = only("012\x00345\ud800678 \x07")
    assert (reading.raw, reading.e164) == ("012345678", "+85512345678")


def test_one_bad_number_does_not_take_the_other_along():
    first, second = read_cell("012345678 096345678")
    assert first.e164 == "+85512345678"
    assert (second.e164, second.problem) == (None, "phone.digit_missing")


@pytest.mark.parametrize(
    ("cell", "notes"),
    [
        ("012345678 Telegram", ["Telegram"]),
        ("012345678 (បង សុខ)", ["បង សុខ"]),
        ("Tel: 012 345 678", ["Tel"]),
        ("Tel012345678", ["Tel"]),
        ("012 345 678 ext 12", ["ext 12"]),
        ("Line 2: 012 345 678", ["Line 2"]),
        ("012345678, 2", ["2"]),
        ("012345678, room 22", ["room 22"]),
        ("012345678 sok@mail.com", ["sok@mail.com"]),
        ("012345678 Telegram, 098765432 WhatsApp", ["Telegram", "WhatsApp"]),
        ("Smart: 010123456 Metfone: 0971234567", ["Smart", "Metfone"]),
        ("010123456 (Smart) / 0971234567 (Metfone)", ["Smart", "Metfone"]),
        ("Sok 012345678 Dara 098765432", ["Sok", "Dara"]),
    ],
)
def test_text_beside_a_number_is_a_note(cell, notes):
    readings = read_cell(cell)
    assert [r.note for r in readings] == notes
    assert all(r.valid for r in readings)


@pytest.mark.parametrize("cell", [None, "", "  ", "-", "\u200b", "\x00", float("nan"), "()"])
def test_an_empty_cell_has_no_number(cell):
    assert read_cell(cell) == []


def test_another_home_region():
    assert only("0812345678", "TH").e164 == "+66812345678"
    assert only("020 7946 0958", "GB").e164 == "+442079460958"
    assert only("06 698 12345", "IT").e164 == "+390669812345"
    assert only("012345678", "TH").problem == "phone.other_country"


PIECES = st.sampled_from(
    (
        *("0", "00", "855", "+855", "+66", "+", "012", "12", "345", "678", "096", "0812345678"),
        *("12345678.0", "E+10", "០១២", "៣៤៥", "/", ",", ";", "-", ".", "(", ")", "'", "ឬ"),
        *("Telegram", "@", "1. ", " ", "\u200b", "\n", "\u00a0", "\x00"),
    )
) | st.text(max_size=3)


@given(st.lists(PIECES, max_size=12).map("".join))
def test_any_cell_is_read_and_kept_whole(cell):
    for reading in read_cell(cell):
        assert reading.valid == (reading.e164 is not None) == (reading.problem is None)
        assert reading.raw
        if reading.e164:
            assert canonical(reading.e164) == reading.e164
    kept = "".join(f"{one.raw} {one.note or ''} " for one in read_cell(cell))
    for word in ("Telegram", "0812345678"):
        assert cell.count(word) == 0 or word in kept


@given(st.integers() | st.floats() | st.booleans() | st.none() | st.binary(max_size=12))
def test_any_value_is_read(value):
    for reading in read_cell(value):
        assert reading.valid == (reading.e164 is not None)
