"""The one gate: who may be sent a message, and every reason why not."""

from __future__ import annotations

import json

import pytest

from desktop_app.changes import Topic
from desktop_app.consent import gate, gate_sql
from desktop_app.consent.gate import REASONS
from desktop_app.consent.model import Declaration, NewEvent
from desktop_app.consent.suppression import listed_sql as suppression_sql
from desktop_app.contacts.model import Identifier
from desktop_app.store.driver import Condition
from tests.consent.consent_shop import SECRET, number

ONE, TWO, THREE = number(1), number(2), number(3)


def say(shop, identifier, event, channel="sms", **more) -> None:
    shop.consent.record([NewEvent(identifier, event, channel, **({"evidence": "form"} | more))])


@pytest.mark.parametrize(
    ("event", "reasons"),
    [
        ("confirmed", []),
        ("asserted", []),
        ("requested", ["pending"]),
        ("denied", ["denied"]),
        ("withdrawn", ["withdrawn"]),
        ("objected", ["objected"]),
        ("reassigned", ["reassigned"]),
        ("expired", ["not_asked"]),
    ],
)
def test_each_state_and_its_reason(shop, event, reasons):
    person = shop.person(ONE)
    say(shop, ONE, event)
    assert shop.decide([person]) == {person: reasons}


def test_unknown_is_not_sendable(shop):
    person = shop.person(ONE)
    assert shop.decide([person]) == {person: ["not_asked"]}


def test_all_reasons_are_collected_in_the_order_of_the_waterfall(shop):
    person = shop.person((ONE, "valid", "fixed_line"))
    say(shop, ONE, "objected")
    shop.consent.stop([ONE])
    found = shop.decide([person])[person]
    assert found == ["suppressed", "objected", "not_reachable"]
    assert sorted(found, key=REASONS.index) == found


def test_the_first_reason_is_that_of_the_list(shop):
    pick = 1 << gate_sql._PICK_BITS
    nobody = (Condition("SELECT 1 LIMIT 0"), "sms", "marketing", shop.clock())
    with (
        shop.store.read() as connection,
        gate.audience_decided(connection, *nobody) as table,
    ):
        connection.executemany(
            f"INSERT INTO {table} (contact_id, pick) VALUES (?, ?)",
            [(mask, mask * pick) for mask in range(1 << len(REASONS))],
        )
        rows = connection.execute(f"SELECT contact_id, first, reasons FROM {table}")
        for mask, first, reasons in rows.fetchall():
            names = json.loads(reasons)
            assert tuple(names) == gate_sql.names_of(mask)
            assert first == (names[0] if names else None)


@pytest.mark.parametrize(
    ("status", "line_type", "sms", "call"),
    [
        ("valid", "mobile", [], []),
        ("valid", "fixed_line_or_mobile", [], []),
        ("valid", "fixed_line", ["not_reachable"], []),
        ("valid", None, ["not_reachable"], []),
        ("valid", "pager", ["not_reachable"], ["not_reachable"]),
        ("unchecked", "mobile", ["not_reachable"], ["not_reachable"]),
        ("unreachable", "mobile", ["not_reachable"], ["not_reachable"]),
        ("reassigned", "mobile", ["reassigned"], ["reassigned"]),
        ("invalid", "mobile", ["invalid_number"], ["invalid_number"]),
    ],
)
def test_what_a_number_can_get(shop, status, line_type, sms, call):
    person = shop.person((ONE, status, line_type))
    say(shop, ONE, "confirmed")
    say(shop, ONE, "confirmed", "call")
    assert shop.decide([person], "sms") == {person: sms}
    assert shop.decide([person], "call") == {person: call}


def test_nobody_is_left_undecided(shop):
    mistyped = shop.person((Identifier("phone", None), "invalid", None))
    nothing, only_mail = shop.person(), shop.person(Identifier("email", "a@b.c"))
    found = shop.decide([mistyped, nothing, only_mail])
    assert found == {
        mistyped: ["invalid_number"],
        nothing: ["no_address"],
        only_mail: ["no_address"],
    }
    assert shop.decide([]) == {}


def test_the_point_that_may_be_used_is_taken(shop):
    person = shop.person((ONE, "valid", "fixed_line"), TWO, THREE)
    say(shop, THREE, "confirmed")
    decision = shop.explain(person)
    assert (decision.address, decision.included) == (THREE.canonical, True)


def test_of_several_that_may_be_used_the_primary_is_taken(shop):
    person = shop.person(TWO, ONE)
    for each in (ONE, TWO):
        say(shop, each, "confirmed")
    assert shop.explain(person).address == TWO.canonical


def test_a_channels_own_kind_comes_before_the_phone(shop):
    user = Identifier("telegram", "sophea")
    person = shop.person(ONE, user)
    say(shop, ONE, "confirmed", "telegram")
    assert shop.explain(person, "telegram").address == ONE.canonical
    say(shop, user, "confirmed", "telegram")
    assert shop.explain(person, "telegram").kind == "telegram"


def test_an_address_gets_one_message(shop):
    first, second, third = shop.person(ONE), shop.person(ONE), shop.person(ONE)
    other = shop.person(TWO)
    say(shop, ONE, "confirmed")
    found = shop.decide([third, second, first, other])
    assert found == {first: [], second: ["duplicate"], third: ["duplicate"], other: ["not_asked"]}
    assert shop.decide([second]) == {second: []}


def test_the_double_of_somebody_left_out_is_kept(shop):
    landline, mobile = shop.person((ONE, "valid", "fixed_line")), shop.person(ONE)
    say(shop, ONE, "confirmed")
    assert shop.decide([landline, mobile]) == {landline: ["not_reachable"], mobile: []}


def test_a_purpose_is_never_implied(shop):
    person = shop.person(ONE)
    say(shop, ONE, "confirmed", purpose="service")
    assert shop.decide([person]) == {person: ["not_asked"]}
    assert shop.decide([person], purpose="service") == {person: []}


def test_a_channel_is_never_implied(shop):
    person = shop.person(ONE)
    say(shop, ONE, "confirmed")
    assert shop.decide([person], "call") == {person: ["not_asked"]}


def test_a_number_is_one_line_whatever_program_rings_there(shop):
    whatsapp = Identifier("whatsapp", ONE.canonical)
    telegram = Identifier("telegram", ONE.canonical)
    shop.claim([whatsapp, telegram], _declared("whatsapp", "telegram"))
    person = shop.person(whatsapp, telegram)
    assert shop.decide([person], "whatsapp") == {person: []}
    shop.consent.stop([ONE])
    for channel in ("whatsapp", "telegram"):
        assert "suppressed" in shop.decide([person], channel)[person]
    assert shop.consent.suppressed(whatsapp, "whatsapp")


def test_messenger_and_facebook_are_one_account(shop):
    person = shop.person(Identifier("facebook", "sokha.mart"))
    say(shop, Identifier("messenger", "sokha.mart"), "confirmed", "messenger")
    assert shop.decide([person], "messenger") == {person: []}


def _declared(*channels):
    return Declaration(channels, "marketing", "form", "2026-03-14", "sheet")


@pytest.mark.parametrize("few", [0, 1_000])
def test_a_suppression_stops_whether_the_ledger_knows_of_it_or_not(shop, monkeypatch, few):
    monkeypatch.setattr(suppression_sql, "_FEW", few)
    known, erased, free = shop.person(ONE), shop.person(TWO), shop.person(THREE)
    shop.claim([ONE, TWO, THREE])
    shop.consent.stop([ONE])
    assert shop.decide([known, erased, free])[free] == []
    with shop.store.write("x") as op:
        op.connection.execute(
            "INSERT INTO suppression VALUES (?, 'sms', ?, 'erased', '2026-05-01')",
            (SECRET.hash("phone", TWO.canonical), SECRET.id),
        )
        op.touched(Topic.CONSENT)
    found = shop.decide([known, erased, free])
    assert found == {known: ["suppressed", "withdrawn"], erased: ["suppressed"], free: []}
    assert shop.consent.reach().refused == 2
    assert shop.decide([erased], "call") == {erased: ["not_asked"]}


def test_no_address_is_hashed_twice_and_none_without_a_suppression(shop):
    hashed: list[str] = []

    def count(kind: str, canonical: str) -> str:
        hashed.append(canonical)
        return SECRET.hash(kind, canonical)

    shop.store.add_function("identifier_hash", 2, count)
    people = [shop.person(ONE), shop.person(ONE, TWO)]
    shop.decide(people)
    assert hashed == []
    shop.consent.stop([THREE])
    hashed.clear()
    shop.decide(people)
    assert sorted(hashed) == [ONE.canonical, TWO.canonical]


def test_frozen_addresses_are_asked_about_again(shop):
    say(shop, ONE, "confirmed")
    say(shop, TWO, "confirmed")
    shop.consent.stop([TWO])
    told = [(5, ONE.canonical), (6, TWO.canonical), (7, THREE.canonical), (8, None)]
    recipients = Condition(
        "SELECT value ->> 0, NULL, 'phone', value ->> 1, NULL FROM json_each(?)",
        (json.dumps(told),),
    )
    question = (recipients, "sms", "marketing", shop.clock())
    with (
        shop.store.read() as connection,
        gate.recipients_decided(connection, *question) as table,
    ):
        rows = connection.execute(
            f"SELECT recipient_id, reasons, first, included FROM {table} ORDER BY 1"
        ).fetchall()
    assert rows == [
        (5, "[]", None, 1),
        (6, '["suppressed","withdrawn"]', "suppressed", 0),
        (7, '["not_asked"]', "not_asked", 0),
        (8, '["no_address"]', "no_address", 0),
    ]


def test_the_gate_also_decides_within_a_write(shop):
    person = shop.person(ONE)
    say(shop, ONE, "confirmed")
    with shop.store.write("campaign.freeze") as op:
        question = (Condition("SELECT ?", (person,)), "sms", "marketing", op.now)
        with gate.audience_decided(op.connection, *question) as table:
            assert op.connection.in_transaction
            found = op.connection.execute(f"SELECT included FROM {table}").fetchone()
    assert found == (1,)


def test_a_question_leaves_no_answer_behind(shop):
    person = shop.person(ONE)
    shop.consent.stop([ONE])
    assert shop.decide([person])
    recipient = Condition("SELECT 1, ?, 'phone', ?, NULL", (person, ONE.canonical))
    question = (recipient, "sms", "marketing", shop.clock())
    with shop.store.read() as connection:
        with gate.recipients_decided(connection, *question) as table:
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)
        made = connection.execute("SELECT name FROM temp.sqlite_master WHERE type = 'table'")
        left = {
            name: connection.execute(f"SELECT count(*) FROM temp.{name}").fetchone()[0]
            for (name,) in made.fetchall()
        }
    assert len(left) > 5
    assert not any(left.values())
