from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop_app.consent.service import Consent
from desktop_app.contacts.service import Contacts
from desktop_app.segments.service import Segments
from desktop_app.store.secret import Secret
from tests.new_store import new_store

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    found = new_store(tmp_path / "shop.banhchi", lambda: NOW)
    yield found
    found.close()


@pytest.fixture
def contacts(store):
    return Contacts(store, lambda: "KH")


@pytest.fixture
def consent(store):
    return Consent(store, Secret(b"s" * 32))


@pytest.fixture
def segments(store, contacts, consent):
    return Segments(store, contacts)
