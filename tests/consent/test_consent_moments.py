"""When something happened, as typed and as stored."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.consent.moments import check_past, is_over, read_moment, text_of
from desktop_app.errors import UserError


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2026-03-14", "2026-03-14"),
        (" 14/3/2026 ", "2026-03-14"),
        ("14 March 2026", "2026-03-14"),
        ("2026-03-14T08:30:00+07:00", "2026-03-14T01:30:00.000000Z"),
        ("2026-03-14T08:30:00Z", "2026-03-14T08:30:00.000000Z"),
        ("2026-03-14T08:30:00.000000Z", "2026-03-14T08:30:00.000000Z"),
    ],
)
def test_reads_what_people_and_programs_write(typed, stored):
    assert read_moment(typed) == stored


@pytest.mark.parametrize(
    "typed", ["", "soon", "31/2/2026", "2026-13-01", "12", "0001-01-01T00:00+14:00"]
)
def test_refuses_what_is_no_date(typed):
    with pytest.raises(UserError) as caught:
        read_moment(typed)
    assert caught.value.code == "consent.bad_date"


@given(st.text(max_size=30))
def test_never_fails_otherwise(typed):
    try:
        stored = read_moment(typed)
    except UserError:
        return
    assert read_moment(stored) == stored


@given(st.datetimes(min_value=datetime(1900, 1, 1), timezones=st.just(UTC)))
def test_instants_are_kept(instant):
    assert datetime.fromisoformat(read_moment(instant.isoformat())) == instant


def test_today_is_not_in_the_future_and_tomorrow_is():
    now = datetime(2026, 11, 21, 3, 0, tzinfo=UTC).astimezone()
    check_past(now.date().isoformat(), now)
    check_past(text_of(now), now)
    for later in ("2026-11-23", "2026-11-21T03:00:00.000001Z"):
        with pytest.raises(UserError) as caught:
            check_past(later, now)
        assert caught.value.code == "consent.future_date"


def test_valid_until_a_day_includes_it():
    assert not is_over("2026-03-14", "2026-03-14")
    assert is_over("2026-03-14", "2026-03-15")
    assert is_over("2026-03-14T05:00:00.000000Z", "2026-03-14T05:00:00.000000Z")
    assert not is_over(None, "2026-03-15")
