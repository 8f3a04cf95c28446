"""Birthdays with and without their year."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.birthdays import month_and_day, parse_birthday
from desktop_app.text.dates import BUDDHIST_ERA


@pytest.mark.parametrize(
    "typed",
    [
        *("--0512", "--05-12", "1604-05-12", "16040512", "1604-05-12T00:00:00Z", "0000-05-12"),
        *("12 May", "12-May", "May 12", "12th May", "12th of May", "May 12th", "12 MAY", "12 may."),
        *("12/05", "12/5", "12-05", "12.05.", "12 / 05", "១២ ឧសភា", "ថ្ងៃទី១២ ខែឧសភា"),
        *("ថ្ងៃទី ១២ ខែ ៥", "12/05/????", "12 May 1604", "12/05/0000", "12/05/----", "១២/៥"),
    ],
)
def test_day_and_month_are_kept_without_a_year(typed):
    reading = parse_birthday(typed)
    assert (reading.value, reading.problem) == ("--05-12", None)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        *(("12 May 1990", "1990-05-12"), ("1990-05-12", "1990-05-12"), ("12/5/90", "1990-05-12")),
        *((date(1990, 5, 12), "1990-05-12"), ("29 Feb", "--02-29"), ("29/2", "--02-29")),
    ],
)
def test_a_year_that_is_there_is_kept(typed, value):
    assert parse_birthday(typed).value == value


@pytest.mark.parametrize(
    "typed",
    ["May", "1990", "05/1990", "May 1990", "30 Feb", "31/11", "12", "13/13", "05/25", "--13-01"]
    + ["012 345 678", "1/2/3/4", "0", "12 5", "---12", "--05", "yes", 12.5, 512],
)
def test_anything_else_is_told_and_no_day_is_made_up(typed):
    reading = parse_birthday(typed)
    assert reading.value is None and reading.problem


def test_the_order_of_digits_is_that_of_the_column():
    assert parse_birthday("05/12", "month_first").value == "--05-12"
    assert parse_birthday("05/12", "day_first").value == "--12-05"
    assert parse_birthday("12 May", "month_first").value == "--05-12"


def test_an_empty_cell_is_nothing():
    assert parse_birthday("") == parse_birthday(None)
    assert (parse_birthday("").value, parse_birthday("").problem) == (None, None)


@given(st.dates(date(2000, 1, 1), date(2000, 12, 31)))
def test_what_is_stored_is_read_back(day):
    stored = f"--{day:%m-%d}"
    assert parse_birthday(stored).value == stored
    assert month_and_day(stored) == (day.month, day.day)
    assert parse_birthday(f"{day:%d/%m}").value == stored


@given(st.text(max_size=20) | st.from_regex(r"[-/.0-9 ?]{1,14}", fullmatch=True))
def test_any_text_is_a_day_or_a_problem(text):
    reading = parse_birthday(text)
    if reading.value is not None:
        assert reading.problem is None
        assert month_and_day(reading.value) or date.fromisoformat(reading.value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *((text, "--05-12") for text in ("12 mai", "12. Mai", "le 12 mai", "12 de mayo", "mai 12")),
        *((text, "--05-12") for text in ("12 tháng 5", "ngày 12 tháng 5", "12 thang 5")),
        *((text, "--05-12") for text in ("12 พฤษภาคม", "12 พ.ค.", "วันที่ 12 เดือนพฤษภาคม")),
        *((text, "--05-12") for text in ("5月12日", "5월 12일", "12/05/")),
        *((text, "1990-05-12") for text in ("12 mai 1990", "ngày 12 tháng 5 năm 1990")),
        *((text, "1990-05-12") for text in ("1990年5月12日", "1990년 5월 12일", "12 May '90")),
        *(("1er août", "--08-01"), ("31 déc. 1985", "1985-12-31"), ("12 mars", "--03-12")),
        *(
            (text, None)
            for text in (
                "12 a",
                "12 f 1990",
                "12 maison",
                "Mars",
                "12 de",
                "năm 1990",
                "12 พ.ค. 2533",
            )
        ),
    ],
)
def test_months_of_the_neighbours(text, value):
    assert parse_birthday(text).value == value


def test_a_thai_year_is_asked_about():
    assert parse_birthday("12 พ.ค. พ.ศ. 2533").problem == BUDDHIST_ERA
    assert parse_birthday("12 พ.ค. พ.ศ. 2533", buddhist=True).value == "1990-05-12"
