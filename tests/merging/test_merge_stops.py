"""A stop entered with a merge is part of it: both happen or neither, and an undo leaves it."""

from __future__ import annotations

import pytest

from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError

ONE, TWO = (Identifier("phone", f"+8551234567{n}") for n in (8, 9))


@pytest.fixture
def pair(shop) -> tuple[int, int]:
    return shop.add("Dara", "012345678"), shop.add("Sok Dara", "012345679")


def test_the_stop_is_recorded_with_the_merge_and_an_undo_leaves_it(shop, pair) -> None:
    keep, other = pair
    receipt = shop.store.receipt_of(lambda: shop.merging.merge(keep, [other], stops={"sms": [TWO]}))
    assert receipt.undoable == (receipt.value,)
    assert len(receipt.changes) == 1
    assert shop.consent.suppressed(TWO, "sms")
    assert not shop.consent.suppressed(ONE, "sms")
    undone = shop.store.receipt_of(lambda: shop.history.undo(receipt.value))
    assert shop.contacts.count() == 2
    assert shop.consent.suppressed(TWO, "sms")
    shop.history.undo(*undone.undoable)
    assert shop.contacts.count() == 1
    assert shop.consent.suppressed(TWO, "sms")


def test_a_stop_that_fails_leaves_both_people(shop, pair) -> None:
    keep, other = pair
    with pytest.raises(UserError, match=r"consent\.unknown_channel"):
        shop.merging.merge(keep, [other], stops={"sms": [TWO], "pigeon": [TWO]})
    assert shop.contacts.count() == 2
    assert not shop.consent.suppressed(TWO, "sms")
