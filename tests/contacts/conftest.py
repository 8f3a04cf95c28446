"""The rooms of a book that tests of contacts touch."""

from __future__ import annotations

import pytest

from desktop_app.contacts.service import Contacts
from desktop_app.store.history import History
from desktop_app.store.store import Store


@pytest.fixture
def store(book) -> Store:
    return book.store


@pytest.fixture
def contacts(book) -> Contacts:
    return book.contacts


@pytest.fixture
def history(book) -> History:
    return book.history
