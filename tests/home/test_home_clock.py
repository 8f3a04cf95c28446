"""Home tells of a clock that stands behind the list, and a copy dated ahead stops no other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop_app.book import Book
from desktop_app.paths import Paths
from tests.shop import Clock


def opened(folder, clock) -> Book:
    return Book.open(folder / "shop.banhchi", paths=Paths(folder, folder), clock=clock)


def test_a_clock_behind_the_newest_change_is_told_until_it_is_set(tmp_path):
    clock = Clock()
    with opened(tmp_path, clock) as book:
        book.contacts.add({"full_name": "Dara"}, [], (), "counter")
        assert book.home.overview().clock_behind is None
        now, clock.now = clock.now, datetime(2020, 1, 1, tzinfo=UTC)
        told = book.home.overview().clock_behind
        assert told is not None
        assert [moment[:10] for moment in told] == ["2020-01-01", "2026-11-21"]
        book.contacts.add({"full_name": "Bopha"}, [], (), "counter")
        assert book.home.overview().clock_behind is not None
        clock.now = now
        assert book.home.overview().clock_behind is None


def test_a_daily_copy_dated_ahead_does_not_stop_the_others(tmp_path):
    clock = Clock()
    with opened(tmp_path, clock) as book:
        now, clock.now = clock.now, datetime(2036, 1, 1, tzinfo=UTC)
        assert book.backups.make_daily() is not None
        clock.now = now
        assert book.home.overview().backup_days is None
        assert book.backups.make_daily() is not None
        assert book.backups.make_daily() is None
        assert book.home.overview().backup_days == 0
        clock.now += timedelta(days=2)
        assert book.backups.make_daily() is not None
