from __future__ import annotations

import pytest

from tests.cleanup.clean_shop import Shop


@pytest.fixture
def shop(tmp_path, clock):
    made = Shop(tmp_path / "shop.banhchi", clock)
    yield made
    made.store.close()
