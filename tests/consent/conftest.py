from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.consent.consent_shop import ConsentShop


@pytest.fixture
def shop(tmp_path: Path, clock) -> Iterator[ConsentShop]:
    opened = ConsentShop.open(tmp_path / "shop.banhchi", clock)
    yield opened
    opened.close()
