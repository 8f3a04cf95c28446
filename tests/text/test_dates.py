from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.dates import FROM_BUDDHIST, DateReading, parse_date, plain_order


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("05/03/2024", "2024-03-05"),
        ("5-3-2024", "2024-03-05"),
        ("5.3.2024", "2024-03-05"),
        ("5 3 2024", "2024-03-05"),
        ("25/12/1990", "1990-12-25"),
        ("2024-03-05", "2024-03-05"),
        ("2024/3/5", "2024-03-05"),
        ("2024-03-05 10:20:30", "2024-03-05"),
        ("2024-03-05T10:20:30.123Z", "2024-03-05"),
        ("2024-03-05T10:20+07:00", "2024-03-05"),
        ("05/03/2024 3:15 PM", "2024-03-05"),
        ("០៥/០៣/២០២៤", "2024-03-05"),
        ("៥ មីនា ២០២៤", "2024-03-05"),
        ("ថ្ងៃទី៥ ខែមីនា ឆ្នាំ២០២៤", "2024-03-05"),
        ("ថ្ងៃអង្គារ ទី៥ ខែមីនា ឆ្នាំ២០២៤", "2024-03-05"),
        ("ថ្ងៃទី៥ ខែ៣ ឆ្នាំ២០២៤ គ.ស.", "2024-03-05"),
        ("១ កុម្ភៈ ២០២៤", "2024-02-01"),
        ("5 March 2024", "2024-03-05"),
        ("5th Mar, 2024", "2024-03-05"),
        ("05-Mar-2024", "2024-03-05"),
        ("March 5, 2024", "2024-03-05"),
        ("Tuesday, 5 March 2024", "2024-03-05"),
        ("2024 Sept. 5", "2024-09-05"),
        ("5 May 99", "1999-05-05"),
        ("05/03/99", "1999-03-05"),
        ("05/03/05", "2005-03-05"),
        ("29/02/2024", "2024-02-29"),
        (" \u200b05/03/2024\ufeff", "2024-03-05"),
        (date(2024, 3, 5), "2024-03-05"),
        (datetime(2024, 3, 5, 23, 59), "2024-03-05"),
    ],
)
def test_dates(cell, iso):
    assert parse_date(cell) == DateReading(date.fromisoformat(iso), None)


@pytest.mark.parametrize(
    "cell",
    [
        "05/03/2567",
        "០៥/០៣/២៥៦៧",
        "៥ មីនា ព.ស. ២៥៦៧",
        "05/03/67 ព.ស.",
        "5 March 2567 B.E.",
        "2500-01-01",
        "01/01/2493",
        date(2567, 3, 5),
        datetime(2567, 3, 5),
    ],
)
def test_buddhist_era_is_asked(cell):
    assert parse_date(cell) == DateReading(None, "date.buddhist_era")


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "12/25/2024",
            "31/02/2024",
            "00/01/2024",
            "hello",
            "2024",
            "5 March",
            "20240305",
            "45356",
        ),
        *("5/3", "5/3/2024/1", "05/03/024", "01/01/0001", "3 Mar 5 Apr 2024"),
        *(45356, 45356.0, True, b"2024-03-05"),
    ],
)
def test_unreadable(cell):
    assert parse_date(cell) == DateReading(None, "date.unreadable")


@pytest.mark.parametrize("cell", [None, "", "  ", "\u200b"])
def test_an_empty_cell_is_no_problem(cell):
    assert parse_date(cell) == DateReading(None, None)


KHMER_MONTHS = (
    *("មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា"),
    *("វិច្ឆិកា", "ធ្នូ"),
)


@pytest.mark.parametrize(("month", "khmer"), [*enumerate(KHMER_MONTHS, start=1)])
def test_every_month_has_its_words(month, khmer):
    day = date(2023, month, 9)
    for text in (f"9 {khmer} 2023", day.strftime("%d %B %Y"), day.strftime("%d-%b-%y")):
        assert parse_date(text).value == day


def test_two_digit_years_are_in_the_past():
    today = date.today()
    assert parse_date(today.strftime("%d/%m/%y")).value == today
    tomorrow = today + timedelta(days=1)
    read = parse_date(tomorrow.strftime("%d/%m/%y")).value
    assert read is not None
    assert read.year == tomorrow.year - 100


@given(st.dates(date(1800, 1, 1), date(2399, 12, 31)))
def test_written_dates_are_read_back(day):
    for form in (day.isoformat(), f"{day.day}/{day.month}/{day.year}", f"{day:%d.%m.%Y}"):
        assert parse_date(form) == DateReading(day, None)


PIECES = st.sampled_from(["5", "12", "2024", "2567", "/", "-", " ", "Mar", "មីនា", "ព.ស.", "ឆ្នាំ"])


@given(st.text() | st.lists(PIECES, max_size=8).map("".join) | st.floats() | st.datetimes())
def test_anything_is_read(value):
    reading = parse_date(value)
    assert reading.value is None or reading.problem is None


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("03/05/2024", "2024-03-05"),
        ("12/25/2024", "2024-12-25"),
        ("3.5.24", "2024-03-05"),
        ("5 March 2024", "2024-03-05"),
        ("2024-03-05", "2024-03-05"),
        ("March 5, 2024", "2024-03-05"),
    ],
)
def test_the_month_first(cell, iso):
    assert parse_date(cell, "month_first") == DateReading(date.fromisoformat(iso), None)


def test_the_other_order_is_unreadable():
    assert parse_date("25/12/2024", "month_first").problem == "date.unreadable"


@pytest.mark.parametrize(
    ("cell", "order"),
    [
        *(("25/12/2024", "day_first"), ("12/25/2024", "month_first"), ("១៣-១-២០២៤", "day_first")),
        *(("05/03/2024", None), ("2024-12-25", None), ("25 Dec 2024", None), ("32/1/2024", None)),
        *(("13/13/2024", None), ("0/13/2024", None), (date(2024, 12, 25), None), (7, None)),
        *(("12/25/2024 10:30", "month_first"), ("", None)),
    ],
)
def test_dates_that_tell_their_order(cell, order):
    assert plain_order(cell) == order


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("05/03/2567", "2024-03-05"),
        ("៥ មីនា ព.ស. ២៥៦៧", "2024-03-05"),
        ("5 March 2567 B.E.", "2024-03-05"),
        ("05/03/67 ព.ស.", "2024-03-05"),
        ("05/03/33 ព.ស.", "1990-03-05"),
        ("01/01/2493", "1950-01-01"),
        (date(2567, 3, 5), "2024-03-05"),
    ],
)
def test_the_buddhist_era_once_it_was_asked(cell, iso):
    found = parse_date(cell, buddhist=True)
    assert found == DateReading(date.fromisoformat(iso), None, FROM_BUDDHIST)
    assert parse_date(cell, buddhist=False) == DateReading(None, "date.unreadable")


def test_other_years_stay_what_they_are_in_any_era():
    for era in (True, False, None):
        assert parse_date("05/03/2024", buddhist=era).value == date(2024, 3, 5)
    assert parse_date("29/02/2568", buddhist=True).problem == "date.unreadable"


@given(
    st.dates(date(1900, 1, 1), date(2399, 12, 31)), st.sampled_from(["day_first", "month_first"])
)
def test_dates_are_read_back_in_both_orders_and_eras(day, order):
    first, second = (day.day, day.month) if order == "day_first" else (day.month, day.day)
    text = f"{first}/{second}/{day.year}"
    assert parse_date(text, order).value == day
    assert plain_order(text) in (None, order)
    assert parse_date(f"{first}/{second}/{day.year + 543}", order, True).value == day


@given(
    st.text() | st.lists(PIECES, max_size=8).map("".join),
    st.sampled_from(["day_first", "month_first"]),
    st.sampled_from([None, True, False]),
)
def test_anything_is_read_under_any_rule(value, order, era):
    reading = parse_date(value, order, era)
    assert reading.value is None or reading.problem is None
    assert reading.repair is None or (era and reading.value is not None)
    assert plain_order(value) in (None, "day_first", "month_first")
