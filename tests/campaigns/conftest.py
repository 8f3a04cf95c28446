from __future__ import annotations

import pytest

from tests.campaigns.campaign_shop import make_shop


@pytest.fixture
def shop(tmp_path, clock):
    made = make_shop(tmp_path, clock)
    yield made
    made.store.close()


@pytest.fixture
def a_shop(tmp_path, clock):
    """A maker of shops: Hypothesis needs a new one for each example."""
    made = []

    def make():
        folder = tmp_path / f"shop{len(made)}"
        folder.mkdir()
        made.append(make_shop(folder, type(clock)()))
        return made[-1]

    yield make
    for shop in made:
        shop.store.close()
