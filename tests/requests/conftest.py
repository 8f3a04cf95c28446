"""The book of the tests of requests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.book import Book
from tests.requests.request_shop import fill


@pytest.fixture
def her(book: Book, tmp_path: Path) -> Iterator[int]:
    """Somebody with traces everywhere; see request_shop.fill."""
    yield fill(book, tmp_path)
