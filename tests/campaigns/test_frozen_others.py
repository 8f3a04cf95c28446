"""A stop on another number of a frozen recipient holds at the export, whatever became of the
contact between."""

import pytest

from desktop_app.contacts.model import PointInput

MINE, OTHER = "012345678", "012345679"


@pytest.fixture
def frozen(shop):
    shop.mine = shop.contacts.add(
        {"full_name": "Dara"},
        [PointInput("phone", MINE), PointInput("phone", OTHER)],
        (),
        "counter",
    )
    shop.say(MINE, "confirmed", given_by="subject")
    shop.person("Bopha", "012345670", event="confirmed")
    shop.draft()
    assert shop.freeze("Sale") == 2
    return shop


def delete(shop):
    shop.contacts.delete([shop.mine])


def take_away(shop):
    shop.contacts.set_points(shop.mine, [PointInput("phone", MINE)])


@pytest.mark.parametrize("change", [delete, take_away])
@pytest.mark.parametrize("stop_first", [True, False])
def test_the_stop_holds(frozen, change, stop_first):
    if stop_first:
        frozen.stop(OTHER)
    change(frozen)
    if not stop_first:
        frozen.stop(OTHER)
    result = frozen.export()
    assert (result.exported, dict(result.excluded)) == (1, {"stopped_elsewhere": 1})
    assert [row["full_name"] for row in frozen.lines()] == ["Bopha"]


@pytest.mark.parametrize("change", [delete, take_away])
def test_without_a_stop_nothing_is_refused(frozen, change):
    change(frozen)
    assert frozen.export().exported == 2


def test_a_yes_of_their_own_that_came_later_frees(frozen, clock):
    frozen.stop(OTHER)
    clock.forward(days=1)
    frozen.say(MINE, "confirmed", given_by="subject")
    delete(frozen)
    assert frozen.export().exported == 2
