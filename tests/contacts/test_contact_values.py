from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.contacts.model import STANDARD_FIELDS, Field
from desktop_app.contacts.values import read_values
from desktop_app.errors import UserError

FIELDS = (
    *STANDARD_FIELDS,
    Field("n", "number", True, "N"),
    Field("d", "date", True, "D"),
    Field("y", "yes_no", True, "Y"),
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [("12", 12), ("-1,234.50", -1234.5), ("\u17e1\u17e2", 12), ("+0", 0), ("1.234", 1.234)],
)
def test_numbers_as_people_type_them(typed, number):
    assert read_values({"n": typed}, FIELDS) == {"n": number}


@pytest.mark.parametrize("typed", ["1,23", "1.2.3", "1e5", "nan", "inf", "1 2", "--1"])
def test_what_is_not_plainly_a_number(typed):
    with pytest.raises(UserError, match=r"contacts\.bad_number"):
        read_values({"n": typed}, FIELDS)


def test_lines_of_a_note_stay_and_those_of_a_name_do_not():
    read = read_values({"notes": " a\n b\u200b\n", "full_name": "a\n b"}, FIELDS)
    assert read == {"notes": "a\n b", "full_name": "a b"}


def test_an_empty_name_is_text_and_anything_else_nothing():
    read = read_values({"full_name": None, "company": " ", "n": ""}, FIELDS)
    assert read == {"full_name": "", "company": None, "n": None}


@given(st.sampled_from([field.key for field in FIELDS]), st.text())
def test_any_text_is_read_or_refused_and_reading_again_changes_nothing(key, typed):
    try:
        read = read_values({key: typed}, FIELDS)[key]
    except UserError as error:
        assert error.code.startswith("contacts.")
        return
    if isinstance(read, str):
        assert read_values({key: read}, FIELDS)[key] == read
        read.encode("utf-8")
    elif read is not None:
        assert math.isfinite(read)
