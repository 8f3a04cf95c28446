"""A book of an older version: its accounts and addresses come into today's forms, and whoever asked
to stop or was erased under an old form stays stopped.
"""

from __future__ import annotations

import pytest

from desktop_app.consent.model import NewEvent
from desktop_app.consent.renewing.forms import older
from desktop_app.consent.renewing.service import renew
from desktop_app.consent.suppression import suppression_sql as suppression
from desktop_app.contacts.model import Identifier
from tests.consent.consent_shop import ConsentShop

OLD_AND_NEW = [
    ("facebook", "sok.dara?ref=share", "sok.dara"),
    ("facebook", "100012345678", "profile.php?id=100012345678"),
    ("facebook", "profile.php?id=100012345678&mibextid=x", "profile.php?id=100012345678"),
    ("email", "a@xn--mnchen-3ya.de", "a@münchen.de"),
    ("email", "jose\u0301@shop.kh", "josé@shop.kh"),
]


def states(shop: ConsentShop, kind: str, canonical: str) -> list[tuple[str, str, str]]:
    found = shop.consent.states(Identifier(kind, canonical))
    return [(one.channel, one.purpose, one.state) for one in found]


@pytest.mark.parametrize(("kind", "old", "new"), OLD_AND_NEW)
def test_a_stop_by_an_old_form_binds_the_new_one(shop, kind, old, new):
    shop.store.set_meta("identifier_forms", "1")
    shop.consent.stop([Identifier(kind, old)])
    assert states(shop, kind, new) == []
    renew(shop.store, shop.consent.record, "KH")
    assert states(shop, kind, new) == [("*", "*", "withdrawn")]
    assert states(shop, kind, old) == [("*", "*", "withdrawn")]
    events = len(shop.consent.events(Identifier(kind, new)))
    renew(shop.store, shop.consent.record, "KH")
    assert len(shop.consent.events(Identifier(kind, new))) == events


def test_contact_points_come_into_the_new_form(shop):
    shop.store.set_meta("identifier_forms", "1")
    person = shop.person(Identifier("facebook", "sok.dara"))
    with shop.store.write("test", undoable=False) as op:
        op.connection.execute("UPDATE contact_point SET canonical = 'sok.dara?ref=share'")
    renew(shop.store, shop.consent.record, "KH")
    (point,) = shop.rows("SELECT contact_id, canonical FROM contact_point")
    assert tuple(point) == (person, "sok.dara")


def test_a_yes_comes_along_and_a_later_no_with_it(shop):
    shop.store.set_meta("identifier_forms", "1")
    old, channel = Identifier("facebook", "sok.dara?ref=share"), "messenger"
    shop.consent.record(
        [NewEvent(old, "confirmed", channel, method="paper_sheet", evidence="sheet 1")]
    )
    renew(shop.store, shop.consent.record, "KH")
    assert states(shop, "facebook", "sok.dara") == [(channel, "marketing", "granted")]


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [one for one in OLD_AND_NEW if "?ref" not in one[1] and "&" not in one[1]],
)
def test_somebody_erased_under_an_old_form_is_known_by_the_new_one(shop, kind, old, new):
    assert old in older(kind, new)
    with shop.store.write("test", undoable=False) as op:
        row = (Identifier(kind, old), "*", "erased", "2026-01-01T00:00:00Z")
        suppression.add(op.connection, [row])
    assert shop.consent.do_not_contact.find(Identifier(kind, new)) is not None
    channel = "email" if kind == "email" else "messenger"
    known = shop.person(Identifier(kind, new))
    assert "suppressed" in shop.decide([known], channel)[known]


@pytest.mark.parametrize("canonical", ["sok.dara", "a@b.kh", "+85512345678"])
def test_what_has_no_older_form(canonical):
    assert older("facebook" if "." in canonical else "phone", canonical) == []
