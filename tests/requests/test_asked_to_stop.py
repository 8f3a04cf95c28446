"""Whom a typed text means when somebody asks to stop, and who is stopped then."""

from __future__ import annotations

import pytest

from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.segments.model import EVERYONE
from tests.sending import export, new_campaign

FIRST, SECOND = (Identifier("phone", f"+855{n}") for n in ("12345678", "10458222"))


@pytest.fixture
def dara(book) -> int:
    points = [
        PointInput("phone", "012 345 678"),
        PointInput("phone", "010 458 222"),
        PointInput("website", "dara.example"),
    ]
    return book.contacts.add({"full_name": "Sok Dara"}, points)


def test_a_number_means_everything_its_only_owner_is_contacted_by(book, dara) -> None:
    found = book.requests.whom_to_stop("012 345 678")
    assert (found.identifier, found.names) == (FIRST, ("Sok Dara",))
    assert found.others == (SECOND,)  # nobody is contacted by a website
    assert found.elsewhere


def test_a_shared_number_means_no_other_identifier_of_anybody(book, dara) -> None:
    book.contacts.add({"full_name": "Heng Lida"}, [PointInput("phone", "012 345 678")])
    found = book.requests.whom_to_stop("012 345 678")
    assert found.others == ()
    assert found.elsewhere


def test_a_number_of_nobody_stands_for_itself(book) -> None:
    found = book.requests.whom_to_stop("012 345 678")
    assert (found.identifier, found.names, found.others) == (FIRST, (), ())
    assert not found.elsewhere


def test_a_name_offers_those_who_can_be_stopped(book, dara) -> None:
    book.contacts.add({"full_name": "Dara without a number"})
    found = book.requests.whom_to_stop("dara")
    assert found.identifier is None
    assert [(one.name, one.identifiers) for one in found.candidates] == [
        ("Sok Dara", (FIRST, SECOND))
    ]


def test_all_are_stopped_or_none(book, dara) -> None:
    with book.store.write("test.trigger", undoable=False) as op:
        op.connection.execute(
            "CREATE TRIGGER fail BEFORE INSERT ON suppression"
            " WHEN (SELECT count(*) FROM suppression) = 1"
            " BEGIN SELECT RAISE(ABORT, 'killed between the two'); END"
        )
    with pytest.raises(Exception, match="killed between the two"):
        book.requests.stop([FIRST, SECOND], "*")
    assert not book.consent.suppressed(FIRST, "sms")
    assert book.consent.events(FIRST) == []


def test_whoever_a_file_still_includes_is_told(book, dara, tmp_path) -> None:
    book.consent.record([NewEvent(FIRST, "confirmed", "sms", method="counter", evidence="7")])
    book.segments.save("All", EVERYONE)
    new_campaign(book.campaigns, "Sale")
    export(book.campaigns, "Sale", "generic", tmp_path / "sale.csv")
    assert book.requests.stop([FIRST], "*") == dara
