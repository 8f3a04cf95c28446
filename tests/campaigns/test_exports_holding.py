"""Which exports held somebody, with the decision of each, whatever became of them since."""

from __future__ import annotations

import pytest

from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.errors import UserError
from desktop_app.merging.service import Merging

DARA = Identifier("phone", "+85512345678")


@pytest.fixture
def sold(shop):
    shop.dara = shop.person("Dara", "012345678", event="confirmed")
    shop.thy = shop.person("Thy", "012345679", event="confirmed")
    shop.draft()
    shop.result = shop.export("sale.csv")
    return shop


def told(held):
    return [(one.campaign, one.included, one.reasons) for one in held]


def test_an_export_is_found_by_the_person_and_by_the_identifier(sold):
    (held,) = sold.campaigns.exports_holding(sold.dara)
    assert held == sold.campaigns.exports_holding(DARA)[0]
    (info,) = sold.campaigns.exports("Sale")
    assert (held.file, held.sha256, held.exported_at, held.profile, held.included) == (
        *(info.file, info.sha256, info.exported_at, info.profile),
        True,
    )


def test_a_stop_after_the_first_export_is_told_of_the_second_alone(sold):
    sold.stop("012345678")
    sold.export("again.csv")
    assert told(sold.campaigns.exports_holding(sold.dara)) == [
        ("Sale", False, ("suppressed", "withdrawn")),
        ("Sale", True, ()),
    ]
    assert told(sold.campaigns.exports_holding(sold.thy)) == [("Sale", True, ())] * 2
    assert len(sold.lines("again.csv")) == 1


def test_who_was_left_out_has_every_reason(sold):
    shy = sold.person("Shy", "012345670", event="requested")
    sold.draft(name="Next")
    sold.export("next.csv", name="Next")
    assert told(sold.campaigns.exports_holding(shy)) == [("Next", False, ("pending",))]


def test_a_file_that_has_the_number_in_anothers_row_held_it(sold):
    son = sold.person("Son", "012345678")
    sold.draft(name="Next")
    sold.export("next.csv", name="Next")
    assert told(sold.campaigns.exports_holding(son))[0] == ("Next", True, ())


def test_a_draft_and_a_frozen_campaign_hold_nobody(shop):
    person = shop.person("Dara", "012345678", event="confirmed")
    shop.draft()
    shop.freeze("Sale")
    assert shop.campaigns.exports_holding(person) == []


def test_a_deleted_person_is_found_by_the_identifier(sold):
    sold.contacts.delete([sold.dara])
    assert told(sold.campaigns.exports_holding(DARA)) == [("Sale", True, ())]
    with pytest.raises(UserError, match=r"contacts\.unknown"):
        sold.campaigns.exports_holding(sold.dara)


def test_a_changed_number_is_found_by_the_person_and_by_the_old_number(sold):
    sold.contacts.set_points(sold.dara, [PointInput("phone", "099888777")])
    assert told(sold.campaigns.exports_holding(sold.dara)) == [("Sale", True, ())]
    assert told(sold.campaigns.exports_holding(DARA)) == [("Sale", True, ())]


def test_a_number_written_as_another_kind_is_the_same(sold):
    assert sold.campaigns.exports_holding(Identifier("whatsapp", DARA.canonical))


def test_whoever_was_merged_counts_as_the_person_they_are_part_of(sold):
    merging = Merging(sold.store, sold.contacts, sold.consent, lambda: "KH", lambda: None)
    merging.merge(sold.thy, [sold.dara])
    for who in (sold.thy, sold.dara, DARA):
        assert told(sold.campaigns.exports_holding(who)) == [("Sale", True, ())]
