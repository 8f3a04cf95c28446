"""A fresh book for each test, with a clock that stands at one minute unless it is moved."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.contacts.service import Contacts
from desktop_app.store.history import History
from tests.new_store import new_store


class Clock:
    def __init__(self):
        self.now = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def store(tmp_path):
    opened = new_store(tmp_path / "book.banhchi", Clock())
    yield opened
    opened.close()


@pytest.fixture
def contacts(store):
    return Contacts(store, lambda: "KH")


@pytest.fixture
def history(store, contacts):
    made = History(store)
    made.refresh_mixed(contacts.refresh_keys)
    return made
