from __future__ import annotations

import pytest

from tests.duplicates.duplicate_shop import Shop


@pytest.fixture
def shop(book) -> Shop:
    return Shop(book)
