"""The hard cases of DOMAIN.md, Consent, one by one, from the import to the exported file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.consent.model import Declaration, NewEvent
from desktop_app.contacts.model import PointInput
from desktop_app.errors import UserError
from tests.consent.consent_world import ALL, World, phone
from tests.sending import new_campaign

ONE, TWO, THREE = phone(1), phone(2), phone(3)
TODAY = Declaration(("sms",), "marketing", "form", "2026-11-21", "a new sheet")


@pytest.fixture
def world(tmp_path, clock) -> Iterator[World]:
    opened = World(tmp_path, clock)
    yield opened
    opened.close()


def test_a_pre_ticked_box_never_grants(world):
    """A list without anybody's evidence is no declaration; there is none to give."""
    world.bring([("Dara", ONE)], declaration=None)
    world.say(ONE, "asserted", evidence=None)
    assert world.sent() == set()


def test_reimport_after_stop(world):
    world.bring([("Dara", ONE), ("Thy", TWO)])
    world.stop(ONE)
    for way in ("fill", "update", "skip"):
        world.bring([("Dara", ONE)], TODAY, way)
        assert world.sent() == {TWO.canonical}


def test_reimport_with_the_persons_new_evidence_is_no_import(world):
    """An import is the owner's claim, whatever its day; the person says it at the counter."""
    world.bring([("Dara", ONE)])
    world.stop(ONE)
    world.clock.forward(days=3)
    later = Declaration(("sms",), "marketing", "counter", "2026-11-23", "sheet 9")
    world.bring([("Dara", ONE)], later)
    assert world.sent() == set()
    assert world.say(ONE, "confirmed", method="counter", evidence="form 9") == "granted"
    assert world.sent() == {ONE.canonical}


def test_merging_two_contacts_whose_consent_differs(world):
    first, second = world.add("Dara", ONE), world.add("Dara Sok", TWO)
    world.say(ONE, "confirmed")
    world.say(TWO, "confirmed")
    world.stop(TWO)
    world.book.merging.merge(first, [second])
    assert world.sent() == set(), "a stop on one number of a person holds for their others"
    world.say(ONE, "confirmed", evidence="form 9")
    assert world.sent() == {ONE.canonical}, "until they agree again"
    world.stop(ONE, channel="sms")
    assert world.sent() == set()


def test_merging_two_contacts_with_one_number_the_most_restrictive_wins(world):
    first, second = world.add("Dara", ONE), world.add("Dara Sok", ONE)
    world.say(ONE, "confirmed")
    world.say(ONE, "withdrawn")
    merge = world.book.merging.merge(first, [second])
    assert world.sent() == set()
    world.book.history.undo(merge)
    assert world.sent() == set(), "the merge is undone, the stop is not"
    assert world.book.contacts.count() == 2


def test_erase_then_reimport(world):
    world.bring([("Dara", ONE), ("Thy", TWO)])
    (dara,) = world.book.contacts.with_identifier(ONE)
    world.forget(dara)
    assert world.book.consent.events(ONE) == []
    world.bring([("Dara", ONE)], TODAY)
    assert world.sent() == {TWO.canonical}
    assert world.book.consent.do_not_contact.find(ONE) is not None


def test_a_number_given_to_somebody_else(world):
    world.bring([("Dara", ONE)])
    assert world.say(ONE, "reassigned", "*", purpose="*") == "reassigned"
    world.bring([("Somebody new", ONE)], TODAY)
    assert world.sent() == set()
    assert world.say(ONE, "confirmed", evidence=None) == "reassigned"
    assert world.say(ONE, "confirmed") == "granted", "the new owner agrees, with evidence"
    assert world.sent() == {ONE.canonical}


def test_a_shared_family_phone_is_bound_by_one_stop(world):
    world.bring([("Mother", ONE), ("Son", ONE), ("Aunt", TWO)])
    world.add("Daughter", ONE)
    world.stop(ONE)
    assert world.sent() == {TWO.canonical}
    assert world.sent("call") == set()


def test_consent_does_not_follow_a_changed_number(world):
    dara = world.add("Dara", ONE)
    world.say(ONE, "confirmed")
    assert world.sent() == {ONE.canonical}
    world.book.contacts.set_points(dara, [PointInput("phone", TWO.canonical)])
    assert world.sent() == set()


def test_a_file_exported_before_the_stop_is_found(world):
    world.bring([("Dara", ONE), ("Thy", TWO)])
    new_campaign(world.book.campaigns, "Before", segments=[ALL])
    assert world.export("Before") == {ONE.canonical, TWO.canonical}
    world.stop(ONE)
    (dara,) = world.book.contacts.with_identifier(ONE)
    told = world.book.contacts.timeline(dara)
    assert [entry.kind for entry in told if entry.kind == "campaign"] == ["campaign"]
    assert world.export("Before") == {TWO.canonical}, "the same campaign, written again"


def test_a_restored_backup_joins_the_suppressions(world, tmp_path):
    world.bring([("Dara", ONE), ("Thy", TWO), ("Nary", THREE)])
    backup = world.book.backups.make("manual", tmp_path / "old.banhchi")
    world.stop(ONE)
    world.forget(*world.book.contacts.with_identifier(TWO))
    world.book = world.book.restore(backup)
    assert world.sent() == {THREE.canonical}
    assert world.book.check() == []


def test_a_restored_backup_of_another_book_keeps_this_ones_stops(world, tmp_path, clock):
    """The other book has a secret of its own; who was erased here is still known by the hash."""
    other = World(tmp_path, clock, "other")
    other.bring([("Dara", ONE), ("Thy", TWO)])
    backup = other.book.backups.make("manual", tmp_path / "other backup.banhchi")
    other.close()
    world.bring([("Dara", ONE)])
    world.forget(*world.book.contacts.with_identifier(ONE))
    world.book = world.book.restore(backup)
    assert world.sent() == {TWO.canonical}
    assert world.book.check() == []


def test_an_opt_out_list_that_names_nobody_known(world):
    result = world.book.consent.stopping.stop_many("012 345 601\n+855 12 345 602", reason="x")
    assert (result.recorded, result.matched) == (2, 0)
    stopped = [row.identifier for row in world.book.consent.do_not_contact.page()]
    world.bring([("Dara", stopped[0]), ("Nary", THREE)])
    assert world.sent() == {THREE.canonical}


def test_a_service_message_to_somebody_who_stopped_marketing(world):
    world.add("Dara", ONE)
    world.say(ONE, "confirmed")
    world.say(ONE, "confirmed", purpose="service")
    world.say(ONE, "withdrawn")
    assert world.sent() == set(), "marketing"
    assert world.sent(purpose="service") == {ONE.canonical}
    world.add("Thy", TWO)
    world.say(TWO, "confirmed", purpose="service")
    assert TWO.canonical not in world.sent(), "marketing is never implied"


def test_an_objection_to_marketing_is_told_apart(world):
    dara = world.add("Dara", ONE)
    world.say(ONE, "confirmed")
    world.say(ONE, "objected")
    (sms, *_) = world.book.consent.of_contact(dara)
    assert (sms.state, sms.reasons) == ("withdrawn", ("objected",))
    world.say(ONE, "confirmed", given_by="owner")
    assert world.sent() == set()


def test_nobody_else_can_lift_a_stop(world):
    world.bring([("Dara", ONE)])
    world.stop(ONE)
    for weak in (
        {"evidence": None},
        {"given_by": "owner"},
        {"given_by": "provider"},
        {"happened_at": "2026-11-21"},
        {"happened_at": "2026-11-20"},
    ):
        assert world.say(ONE, "confirmed", **weak) == "withdrawn"
        assert world.say(ONE, "asserted", **weak) == "withdrawn"
    world.say(ONE, "corrected")
    assert world.sent() == set()
    with pytest.raises(UserError, match=r"consent\.channel_needed"):
        world.book.consent.record([NewEvent(ONE, "confirmed", "*", evidence="form")])


def test_undo_and_redo_of_an_import_never_lift_a_stop(world):
    change = world.bring([("Dara", ONE)])
    world.stop(ONE)
    undone = world.book.receipt_of(lambda: world.book.history.undo(change))
    assert undone.value.change_id == change
    world.book.history.undo(*undone.undoable)
    assert world.sent() == set()
