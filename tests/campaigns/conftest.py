from __future__ import annotations

import pytest

from tests.campaigns.campaign_shop import CampaignShop
from tests.shop import Clock


@pytest.fixture
def shop(book) -> CampaignShop:
    return CampaignShop(book)


@pytest.fixture
def a_shop(tmp_path):
    """A maker of shops: Hypothesis needs a new one for each example."""
    made: list[CampaignShop] = []

    def make() -> CampaignShop:
        made.append(CampaignShop.open(tmp_path / f"shop{len(made)}" / "shop.banhchi", Clock()))
        return made[-1]

    yield make
    for shop in made:
        shop.close()
