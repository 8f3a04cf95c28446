"""What is known of a number in canonical form. The forms here are golden: never change one."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import carrier as library_carrier

from desktop_app.phone_bulk import BulkReader
from desktop_app.phones import (
    can_call,
    can_sms,
    canonical,
    carrier,
    line_type,
    national,
    read_cell,
    region_of,
)


@pytest.mark.parametrize(
    ("typed", "frozen"),
    [
        ("012345678", "+85512345678"),
        ("0963456789", "+855963456789"),
        ("023 222 333", "+85523222333"),
        ("+44 20 7946 0958", "+442079460958"),
        ("+39 06 698 12345", "+390669812345"),
        ("+66 81 234 5678", "+66812345678"),
    ],
)
def test_canonical_forms_are_frozen(typed, frozen):
    assert canonical(typed) == frozen
    assert canonical(frozen) == frozen


@pytest.mark.parametrize(
    ("e164", "kind", "sms", "call"),
    [
        ("+85512345678", "mobile", True, True),
        ("+85523222333", "fixed_line", False, True),
        ("+8551800123456", "toll_free", False, True),
        ("+16502530000", "fixed_line_or_mobile", True, True),
        ("+85596345678", "unknown", False, False),
        ("012345678", "unknown", False, False),
        ("", "unknown", False, False),
    ],
)
def test_what_can_be_sent_and_called(e164, kind, sms, call):
    assert (line_type(e164), can_sms(e164), can_call(e164)) == (kind, sms, call)


PREFIXES = {
    "Cellcard": (11, 12, 14, 17, 61, 76, 77, 78, 85, 89, 92, 95, 99),
    "Smart": (10, 15, 16, 69, 70, 81, 86, 93, 96, 98),
    "Metfone": (31, 60, 66, 67, 68, 71, 88, 90, 97),
    "Seatel": (18,),
    "qbmore/Cadcomms": (13,),
    None: (19, 38, 79, 80, 83, 84, 87, 91, 94),
}
CASES = [(f"0{prefix}", name) for name, prefixes in PREFIXES.items() for prefix in prefixes]


@pytest.mark.parametrize(("prefix", "name"), CASES)
def test_carrier_by_prefix(prefix, name):
    readings = [read_cell(prefix + rest)[0] for rest in ("222333", "2223334")]
    (e164,) = [r.e164 for r in readings if r.valid][:1]
    assert carrier(e164) == name


def test_a_landline_has_no_carrier():
    assert carrier("+85523222333") is None
    assert carrier("nonsense") is None


@pytest.mark.parametrize("region", ["KH", "TH", "VN", "LA", "US", "GB", "IN", "BR", "NG"])
def test_carriers_are_those_of_the_library(region):
    number = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    assert (carrier(e164) or "") == library_carrier.name_for_number(number, "en")


def test_region():
    assert region_of("+85512345678") == "KH"
    assert region_of("+66812345678") == "TH"
    assert region_of("+80012345678") is None
    assert region_of("+85596345678") is None


def test_display_form_does_not_break():
    assert national("+85512345678") == "012\u00a0345\u00a0678"
    assert national("+66812345678") == "+66\u00a081\u00a0234\u00a05678"
    assert national("+66812345678", "TH") == "081\u00a0234\u00a05678"
    assert national("nonsense") == "nonsense"


# What BulkReader says is what read_cell says.

PREFIX = st.sampled_from(["010", "012", "018", "023", "031", "088", "096", "12", "96", "85512"])
START = st.sampled_from(["", "+", "+855", "855", "00855", "0", "00", "+8550", "-", " ", "(", "'"])
SEPARATOR = st.sampled_from(["", "", "", " ", "-", ".", "/", "\u00a0", "\u200b", " - ", "  "])
DIGITS = st.text("0123456789", min_size=1, max_size=4) | st.text("០១២៣៨៩", min_size=1, max_size=4)
END = st.sampled_from(
    ["", "", "", " ", "-", "\n", ".0", "/679", " 098765432", " Telegram", "²"]
    + [" (wrong)", " fax", ", 22", "+098765432", " ខុស", "/25"]
)


@st.composite
def cells(draw):
    parts = [draw(START), draw(PREFIX)]
    for _ in range(draw(st.integers(0, 4))):
        parts += [draw(SEPARATOR), draw(DIGITS)]
    return "".join([*parts, draw(END)])


READERS = {
    region: BulkReader(region) for region in ("KH", "TH", "VN", "LA", "US", "IL", "IT", "BR", "JP")
}


@pytest.mark.parametrize("region", READERS)
@given(cell=cells() | st.text("0123456789+- .", max_size=14) | st.text(max_size=6))
def test_bulk_reader_agrees(region, cell):
    reader, slow = READERS[region], tuple(read_cell(cell, region))
    assert reader.read(cell) == slow
    assert reader.read(cell) == slow
    fast = reader.fast_e164(cell)
    if fast is not None:
        (reading,) = slow
        assert (reading.e164, reading.type, reading.region) == (fast, "mobile", region)
        assert (reading.repair, reading.note) == (None, None)
    repaired = reader.fast_repaired(cell)
    if repaired is not None:
        (reading,) = slow
        assert (reading.e164, reading.repairs[0]) == repaired
        assert (reading.type, reading.region) == ("mobile", region)
        assert (reading.note, reading.problem, len(reading.repairs)) == (None, None, 1)


KNOWN = st.sampled_from([prefix for prefix, _ in CASES] + ["023", "024", "055"])


@given(
    KNOWN, st.from_regex(r"[0-9]{6,7}", fullmatch=True), st.sampled_from(["0", "+855", "855", ""])
)
def test_bulk_reader_agrees_on_numbers_of_the_region(prefix, rest, start):
    cell = start + prefix[1:] + rest
    khmer = cell.translate({ord("0") + digit: 0x17E0 + digit for digit in range(10)})
    for text in (cell, khmer):
        assert READERS["KH"].read(text) == tuple(read_cell(text))


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_bulk_reader_agrees_on_an_example_of_every_kind_in_every_region(region):
    reader = BulkReader(region)
    kinds = phonenumbers.supported_types_for_region(region)
    for number in (phonenumbers.example_number_for_type(region, kind) for kind in kinds):
        national_number = phonenumbers.national_significant_number(number)
        for cell in (
            phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
            phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL),
            f"{number.country_code}{national_number}",
            national_number,
            f"0{national_number}",
        ):
            assert reader.read(cell) == tuple(read_cell(cell, region))


def test_fast_path_takes_plain_mobile_numbers():
    fast = BulkReader().fast_e164
    for cell in ("012345678", "012 345 678", " 012-345-678 ", "+855 12 345 678"):
        assert fast(cell) == "+85512345678"
    refused = ["12345678", "85512345678", "023222333", "096345678", "012345678 x", "", "០១២៣៤៥៦៧៨"]
    assert [fast(cell) for cell in refused] == [None] * len(refused)


def test_fast_path_mends_what_spreadsheets_take_off():
    fast = BulkReader().fast_repaired
    assert fast("12 345 678") == ("+85512345678", "phone.zero_restored")
    assert fast("85512345678") == ("+85512345678", "phone.country_code_plus")
    refused = ["012345678", "+85512345678", "23222333", "12345678 x", "", "១២៣៤៥៦៧៨"]
    assert [fast(cell) for cell in refused] == [None] * len(refused)


def test_bulk_reader_takes_any_value():
    reader = BulkReader()
    for value in (None, 12345678.0, 12345678, "8.55123E+10", True, ""):
        assert reader.read(value) == tuple(read_cell(value))


def test_bulk_reader_forgets_when_it_remembers_too_much(monkeypatch):
    monkeypatch.setattr(BulkReader, "_MOST_REMEMBERED", 2)
    reader = BulkReader()
    cells = [f"012/34{n}/678" for n in range(5)]
    assert [reader.read(cell)[0].e164 for cell in cells] == [f"+8551234{n}678" for n in range(5)]
