"""A stop holds whatever the clock says: what is recorded now comes after what was recorded."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.changes import Topic
from desktop_app.consent.ledger import fold
from desktop_app.consent.model import NewEvent
from desktop_app.consent.ordering import Entry, in_order, is_later
from desktop_app.consent.service import Consent
from desktop_app.consent.states_sql import entries_of, states_of
from tests.consent.consent_shop import SECRET, SHEET, ConsentShop, number
from tests.shop import Clock

ONE, TWO = number(1), number(2)
NOW = "2026-11-21T01:00:00.000000Z"
FLAT = "2020-01-01T00:00:00.000000Z"
AHEAD = "2036-01-01T00:00:00.000000Z"


def line(number: int, event: str, at: str, recorded: str | None = None, **more) -> Entry:
    """Of now, unless it tells when it was recorded."""
    told = {"given_by": "subject", "evidence": "form", "valid_until": None, "corrects": None}
    return Entry(number, "sms", "marketing", event, at, **told, recorded_at=recorded or at, **more)


def state(*entries: Entry) -> str:
    return fold(entries, "sms", "marketing").state


@pytest.mark.parametrize("yes", [NOW, AHEAD, FLAT])
@pytest.mark.parametrize("stop", [NOW, AHEAD, FLAT])
def test_of_two_lines_of_now_the_one_recorded_last_holds(yes, stop):
    assert state(line(1, "confirmed", yes), line(2, "withdrawn", stop)) == "withdrawn"
    assert state(line(1, "withdrawn", stop), line(2, "confirmed", yes)) == "granted"


def test_an_old_stop_does_not_undo_a_yes_given_since():
    yes = line(1, "confirmed", NOW)
    old = line(2, "withdrawn", "2026-03-01", "2026-11-22T01:00:00.000000Z")
    assert state(yes, old) == "granted"
    assert state(yes, line(2, "withdrawn", "2026-11-21", "2026-11-22T01:00:00.000000Z")) != (
        "granted"
    )


def test_a_yes_recorded_with_a_clock_ahead_does_not_outlive_a_stop():
    yes = line(1, "confirmed", AHEAD)
    assert state(yes, line(2, "withdrawn", "2026-11-20", NOW)) == "withdrawn"


def test_a_stop_recorded_with_a_flat_battery_does_not_come_before_a_dated_yes():
    stop = line(2, "withdrawn", FLAT, not_before=NOW)
    sheet = line(3, "confirmed", "2026-11-20", "2026-11-22T01:00:00.000000Z")
    assert state(stop, sheet) == "withdrawn"
    assert state(stop, line(4, "confirmed", "2026-11-23T01:00:00.000000Z")) == "granted"
    # a ledger of before, whose lines do not tell: its own lines do
    earlier = line(1, "asserted", "2026-03-14", NOW)
    assert state(earlier, line(2, "withdrawn", FLAT), sheet) == "withdrawn"


def test_dates_are_compared_as_ever_where_the_clock_was_right():
    stop = line(1, "withdrawn", NOW)
    later = "2026-11-25T01:00:00.000000Z"
    assert state(stop, line(2, "confirmed", "2026-11-24", later)) == "granted"
    assert state(stop, line(2, "confirmed", "2026-11-20", later)) == "withdrawn"


def test_many_lines_of_one_identifier_are_put_in_order_quickly():
    lines = [
        line(n, "withdrawn", FLAT if n % 3 else "2026-11-21", NOW if n % 2 else FLAT)
        for n in range(20_000)
    ]
    assert len(in_order(lines)) == 20_000


# -- the book


def test_a_stop_with_a_flat_battery_stops(shop, clock):
    shop.claim([ONE])
    person = shop.person(ONE)
    now, clock.now = clock.now, datetime(2020, 1, 1, tzinfo=UTC)
    shop.consent.stop([ONE])
    claim, stop = shop.consent.events(ONE)
    assert (stop.happened_at[:4], stop.not_before) == ("2020", claim.recorded_at)
    assert shop.decide([person])[person] == ["suppressed", "withdrawn"]
    clock.now = now + timedelta(days=3)
    shop.claim([ONE])
    new = NewEvent(ONE, "confirmed", "sms", evidence="sheet", happened_at="2026-11-20")
    assert shop.consent.record([new])[0][1] == "withdrawn"
    assert shop.decide([person])[person] == ["suppressed", "withdrawn"]
    assert shop.consent.record([NewEvent(ONE, "confirmed", "sms", evidence="x")])[0][1] == "granted"
    assert shop.decide([person]) == {person: []}


def test_a_stop_after_a_yes_with_a_clock_ahead_stops(shop, clock):
    now, clock.now = clock.now, datetime(2036, 1, 1, tzinfo=UTC)
    shop.consent.record([NewEvent(ONE, "confirmed", "sms", evidence="form")])
    clock.now = now
    person = shop.person(ONE)
    shop.consent.record([NewEvent(ONE, "withdrawn", "sms", happened_at="2026-11-20")])
    assert shop.decide([person])[person] == ["withdrawn"]


def test_the_line_that_tells_of_the_clock_is_sealed(shop, clock):
    shop.claim([ONE])
    clock.now = datetime(2020, 1, 1, tzinfo=UTC)
    shop.consent.stop([ONE], only_this=True)
    assert shop.consent.problems() == []
    for change in ("only_this = 0", "not_before = NULL"):
        with shop.store.write("x") as op:
            op.connection.execute("DROP TRIGGER IF EXISTS consent_event_no_update")
            op.connection.execute(f"UPDATE consent_event SET {change} WHERE id = 2")
            op.touched(Topic.CONSENT)
        assert "consent.ledger_changed" in shop.consent.problems()


def test_a_book_of_before_is_read_anew_once(shop, clock):
    """Its lines do not tell of the clock, and its states were derived by the dates alone."""
    shop.claim([ONE, TWO])
    clock.now = datetime(2020, 1, 1, tzinfo=UTC)
    shop.consent.stop([ONE])
    with shop.store.write("x") as op:
        op.connection.execute(
            "UPDATE consent_state SET state = 'granted', spreads = 0 WHERE purpose = 'marketing'"
        )
        op.connection.execute("INSERT INTO meta VALUES ('ledger_order_old', '1')")
        op.touched(Topic.CONSENT)
    Consent(shop.store, SECRET)
    assert (shop.state(ONE), shop.state(TWO)) == ("withdrawn", "granted")
    assert shop.store.get_meta("ledger_order_old") is None


steps = st.tuples(
    st.sampled_from([ONE, TWO]),
    st.sampled_from(["confirmed", "withdrawn", "asserted", "claim", "stop", "expired"]),
    st.sampled_from([None, None, "2019-12-31", "2026-11-20", "2026-11-21"]),
    st.sampled_from([0, 0, 86_400, -86_400, -2_500 * 86_400, 3_000 * 86_400]),
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(told=st.lists(steps, min_size=1, max_size=8))
def test_the_states_follow_the_ledger_however_the_clock_jumps(told):
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        shop = ConsentShop.open(Path(folder) / "shop.banhchi", clock)
        for who, event, day, jump in told:
            clock.now += timedelta(seconds=jump)
            if day is not None and day > clock.now.strftime("%Y-%m-%d"):
                day = None
            if event == "stop":
                shop.consent.stop([who])
                assert shop.state(who, "*", "*") == "withdrawn"
            elif event == "claim":
                if clock.now.year >= 2026:
                    shop.claim([ONE, TWO], SHEET)
            else:
                shop.consent.record([NewEvent(who, event, "sms", evidence="f", happened_at=day)])
            if event == "withdrawn" and day is None:
                assert shop.state(who) == "withdrawn"
        with shop.store.read() as connection:
            for who in (ONE, TWO):
                entries = entries_of(connection, who)
                for found in states_of(connection, who):
                    assert found == fold(entries, found.channel, found.purpose)
        assert shop.consent.problems() == []
        shop.store.close()


def test_later_is_the_same_across_identifiers():
    stop = line(5, "withdrawn", NOW)
    assert is_later(line(6, "confirmed", FLAT), stop)
    assert not is_later(line(4, "confirmed", AHEAD), stop)
    assert not is_later(line(6, "confirmed", "2026-11-21", AHEAD), stop)
