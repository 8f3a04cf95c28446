from __future__ import annotations

import pytest

from tests.merging.merge_shop import Shop


@pytest.fixture
def shop(tmp_path, clock):
    made = Shop(tmp_path / "shop.banhchi", clock)
    yield made
    made.close()
