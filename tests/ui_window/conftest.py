"""What several tests of the window share."""

from __future__ import annotations

import threading

import pytest


@pytest.fixture
def long_write(desk):
    """A write that goes on until it is told to end."""
    begun, end = threading.Event(), threading.Event()

    def write(book, _job) -> None:
        with book.store.write("contact.edit"):
            begun.set()
            assert end.wait(60)

    desk.write(desk, write)
    assert begun.wait(20)
    yield end
    end.set()
