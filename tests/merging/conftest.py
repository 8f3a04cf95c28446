from __future__ import annotations

import pytest

from tests.merging.merge_shop import MergeShop


@pytest.fixture
def shop(book) -> MergeShop:
    return MergeShop(book)
