"""The shop of the tests of consent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.consent.consent_shop import Shop


@pytest.fixture
def shop(tmp_path: Path, clock) -> Iterator[Shop]:
    opened = Shop(tmp_path / "shop.banhchi", clock)
    yield opened
    opened.store.close()
