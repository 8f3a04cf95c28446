"""The check of a book looks at everything that follows from the ledger, and at its guards."""

from __future__ import annotations

import pytest

from desktop_app.changes import Topic
from desktop_app.consent.chain.chain_sql import STEP
from desktop_app.consent.model import NewEvent
from desktop_app.consent.service import Consent
from desktop_app.store.integrity import repair_schema, schema_problems, search_problems
from desktop_app.tables import TABLES
from tests.consent.consent_shop import SECRET, number

ONE, TWO, THREE = number(1), number(2), number(3)


@pytest.fixture
def told(shop):
    shop.claim([ONE, TWO, THREE])
    shop.consent.stop([ONE])
    shop.consent.stop([THREE])
    shop.consent.record([NewEvent(TWO, "withdrawn", "sms")])
    shop.consent.record([NewEvent(THREE, "confirmed", "sms", evidence="form")])
    assert shop.consent.problems() == []
    return shop


def tamper(shop, *statements: str) -> None:
    with shop.store.write("x") as op:
        for statement in statements:
            op.connection.execute(statement)
        op.touched(Topic.CONSENT)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE consent_state SET state = 'granted' WHERE state = 'withdrawn'",
        "UPDATE consent_state SET spreads = 0",
        "DELETE FROM consent_state WHERE purpose = '*'",
        "UPDATE consent_state SET valid_until = '2099-01-01' WHERE state = 'granted'",
        "INSERT INTO consent_state SELECT kind, '+85511111111', channel, purpose, 'granted', 0,"
        " event_id, since, NULL, 0 FROM consent_state LIMIT 1",
    ],
)
def test_states_that_are_not_what_the_ledger_says_are_told_and_put_right(told, statement):
    before = told.rows("SELECT * FROM consent_state")
    tamper(told, statement)
    assert told.consent.problems() == ["consent.states_wrong"]
    told.consent.upkeep.repair()
    assert told.consent.problems() == []
    assert told.rows("SELECT * FROM consent_state") == before


def test_a_stop_that_was_taken_off_the_list_is_told_and_put_back(told):
    tamper(told, "DELETE FROM suppression")
    assert told.consent.problems() == ["consent.suppressions_lost"]
    told.consent.upkeep.repair()
    assert told.consent.problems() == []
    assert told.consent.suppressed(ONE, "email")
    assert not told.consent.suppressed(THREE, "sms")
    assert told.consent.suppressed(THREE, "call")


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("DROP TRIGGER consent_event_no_update", "schema.trigger"),
        ("DROP TRIGGER consent_seal_no_delete", "schema.trigger"),
        ("CREATE TRIGGER mine AFTER INSERT ON suppression BEGIN DELETE FROM suppression; END",
         "schema.trigger"),
        ("DROP INDEX consent_event_identifier", "schema.index"),
    ],
)  # fmt: skip
def test_missing_guards_and_indexes_are_told_and_made_anew(told, statement, problem):
    with told.store.read() as connection:
        assert schema_problems(connection) == []
    tamper(told, statement)
    with told.store.read() as connection:
        assert schema_problems(connection) == [problem]
    with told.store.write("x") as op:
        repair_schema(op.connection)
    with told.store.read() as connection:
        assert schema_problems(connection) == []


def test_somebody_who_is_not_in_the_search_index_is_told(told):
    for _ in range(2):
        told.person(ONE)
    with told.store.read() as connection:
        assert search_problems(connection, TABLES) == []
    tamper(
        told,
        "DELETE FROM contact_search WHERE rowid = 1",
        "INSERT INTO contact_search (rowid, key) VALUES (99, 'somebody')",
    )
    with told.store.read() as connection:
        assert search_problems(connection, TABLES) == ["search_index"]


def test_a_rewritten_ledger_that_was_marked_unsealed_is_told_and_not_sealed(told):
    """Only the step of the schema that brought the chain may do that."""
    tamper(
        told,
        "DROP TRIGGER consent_seal_no_delete",
        "DROP TRIGGER consent_event_no_update",
        "UPDATE consent_event SET event = 'confirmed' WHERE event = 'withdrawn'",
        "DELETE FROM consent_seal",
        "INSERT INTO meta VALUES ('ledger_unsealed', '1')",
    )
    told.store.new_steps = frozenset()
    assert "consent.ledger_unsealed" in Consent(told.store, SECRET).problems()
    told.store.new_steps = frozenset((STEP,))
    assert "consent.ledger_unsealed" not in Consent(told.store, SECRET).problems()
