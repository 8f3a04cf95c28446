"""A book on one day, whose clock stands still: rules count days."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop_app.consent.service import Consent
from desktop_app.contacts.service import Contacts
from desktop_app.segments.service import Segments
from desktop_app.store.store import Store

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def clock():
    return lambda: NOW


@pytest.fixture
def store(book) -> Store:
    return book.store


@pytest.fixture
def contacts(book) -> Contacts:
    return book.contacts


@pytest.fixture
def consent(book) -> Consent:
    return book.consent


@pytest.fixture
def segments(book) -> Segments:
    return book.segments
