"""The chain over the ledger: a change from outside is found, and an erasure is none."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.changes import Topic
from desktop_app.consent.chain import chain_sql
from desktop_app.consent.chain.model import (
    BROKEN,
    CHANGED,
    FIRST_LINK,
    OTHER_SECRET,
    RUN,
    UNSEALED,
    Seal,
    sealer,
)
from desktop_app.consent.model import NewEvent
from desktop_app.consent.service import Consent
from desktop_app.paths import Paths
from desktop_app.store.driver import connect
from desktop_app.store.secret import Secret
from desktop_app.store.store import Store
from desktop_app.tables import TABLES
from tests.consent.consent_shop import SECRET, ConsentShop, number
from tests.shop import open_book

ONE, TWO, THREE = number(1), number(2), number(3)
MANY = [number(last) for last in range(10, 99)]
INSERT = (
    "INSERT INTO consent_event (kind, identifier, channel, purpose, event, happened_at,"
    " recorded_at, given_by, evidence) VALUES ('phone', '+85512345699', 'sms', 'marketing',"
    " 'confirmed', '2026-01-01', '2026-01-01T00:00:00.000000Z', 'subject', 'none')"
)


def yes(who, channel="sms"):
    return NewEvent(who, "confirmed", channel, evidence="sheet 7", note="at the counter")


def tamper(shop, *statements):
    """What somebody with another program does to the file."""
    connection = connect(shop.store.path, None)
    for table, event in (("event", "update"), ("event", "delete"), ("seal", "delete")):
        connection.execute(f"DROP TRIGGER IF EXISTS consent_{table}_no_{event}")
    connection.execute("DROP TRIGGER IF EXISTS consent_seal_no_update")
    connection.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def found(shop):
    return [(one.problem, one.first_id, one.last_id) for one in shop.consent.chain.breaks()]


@pytest.fixture
def told(shop):
    """A ledger of three writes: lines 1 and 2, lines 3 to 91, line 92."""
    shop.consent.record([yes(ONE), yes(TWO)])
    shop.claim(MANY)
    shop.consent.stop([THREE])
    assert found(shop) == []
    assert shop.consent.chain.problems() == []
    return shop


@pytest.mark.parametrize("column", [name for name in chain_sql._SEALED if name != "id"])
def test_a_changed_line_is_found_whichever_column_it_is(told, column):
    new = {"event": "'denied'", "given_by": "'provider'"}.get(column, "1")
    tamper(told, f"UPDATE consent_event SET {column} = {new} WHERE id = 1")
    assert found(told) == [(CHANGED, 1, 2)]
    assert told.consent.chain.problems() == [CHANGED]


def test_a_changed_number_of_a_line_is_found(told):
    tamper(told, "UPDATE consent_event SET id = 500 WHERE id = 92")
    assert found(told) == [(CHANGED, 92, 92), (UNSEALED, 500, 500)]


@pytest.mark.parametrize("line", [1, 40, 92])
def test_a_removed_line_is_found(told, line):
    tamper(told, "DELETE FROM consent_state", f"DELETE FROM consent_event WHERE id = {line}")
    ((problem, first, last),) = found(told)
    assert problem == CHANGED
    assert first <= line <= last


def test_an_inserted_line_is_found_and_stays_so_when_the_program_goes_on(told):
    tamper(told, INSERT)
    assert found(told) == [(UNSEALED, 93, 93)]
    told.consent.record([yes(ONE)])
    assert found(told) == [(UNSEALED, 93, 93)]
    assert told.consent.chain.problems() == [UNSEALED]


def test_lines_that_changed_places_are_found(told):
    tamper(
        told,
        "UPDATE consent_event SET identifier = CASE id WHEN 1 THEN"
        f" '{TWO.canonical}' ELSE '{ONE.canonical}' END WHERE id IN (1, 2)",
    )
    assert found(told) == [(CHANGED, 1, 2)]


def test_a_line_and_its_seal_removed_together_are_found(told):
    tamper(
        told,
        "DELETE FROM consent_state",
        "DELETE FROM consent_event WHERE id <= 2",
        "DELETE FROM consent_seal WHERE first_id = 1",
    )
    assert (BROKEN, 3, 91) in found(told)


def test_the_end_of_the_ledger_removed_with_its_seal_is_found(told):
    tamper(
        told,
        "DELETE FROM consent_state",
        "DELETE FROM consent_event WHERE id = 92",
        "DELETE FROM consent_seal WHERE first_id = 92",
    )
    assert found(told) == [(BROKEN, 92, 92)]


def test_a_seal_can_not_be_made_without_the_secret(told):
    forged = sealer({SECRET.id: Secret(b"\x07" * 32)}.get)
    (content,) = (forged(SECRET.id, "whatever"),)
    tamper(told, f"UPDATE consent_seal SET content = '{content}' WHERE first_id = 92")
    assert {problem for problem, *_ in found(told)} == {CHANGED, BROKEN}


def test_a_seal_said_to_be_of_another_secret_is_told(told):
    tamper(told, "UPDATE consent_seal SET secret_id = 'unknown' WHERE first_id = 1")
    assert (OTHER_SECRET, 1, 2) in found(told)


def test_every_kind_of_write_is_sealed(told):
    change = told.claim([number(9)])
    told.history.undo(told.history.changes()[0].id)
    told.consent.join_stops(
        [
            {"type": "secret", "value": "02" * 32},
            {
                "type": "event",
                **dict.fromkeys(("method", "evidence", "evidence_sha256", "jurisdiction")),
                **dict.fromkeys(("valid_until", "note")),
                **{"kind": "phone", "identifier": number(8).canonical, "channel": "*"},
                **{"purpose": "*", "event": "withdrawn", "happened_at": "2026-01-02"},
                **{"recorded_at": "2026-01-02T00:00:00.000000Z", "given_by": "subject"},
                "recorded_by": "",
            },
        ]
    )
    assert change is not None
    assert found(told) == []
    with told.store.read() as connection:
        assert chain_sql.newest_sealed(connection) == chain_sql.newest(connection) > 92


def test_a_failed_write_leaves_no_seal(told):
    before = seals(told.store)
    with pytest.raises(RuntimeError), told.store.write("x") as op:
        told.consent.record_within(op, [yes(ONE)])
        raise RuntimeError
    assert seals(told.store) == before
    assert found(told) == []


def seals(store):
    with store.read() as connection:
        return connection.execute("SELECT * FROM consent_seal ORDER BY id").fetchall()


def test_a_large_write_is_sealed_in_runs(shop):
    with shop.store.write("x") as op, op.bulk("consent_event"):
        op.connection.executemany(INSERT, [()] * (RUN * 2 + 5))
        op.touched(Topic.CONSENT)
    assert [row[1:3] for row in seals(shop.store)] == [
        (1, RUN),
        (RUN + 1, 2 * RUN),
        (2 * RUN + 1, 2 * RUN + 5),
    ]
    assert found(shop) == []


def test_the_program_itself_can_not_change_a_seal(told):
    for statement in ("UPDATE consent_seal SET content = ''", "DELETE FROM consent_seal"):
        with pytest.raises(Exception, match="append-only"), told.store.write("x") as op:
            op.connection.execute(statement)


# -- books of before, books that moved


def test_the_lines_of_an_older_book_are_sealed_when_it_is_opened(told, clock):
    path = told.store.path
    tamper(
        told,
        "DELETE FROM consent_seal",
        "DELETE FROM sqlite_sequence WHERE name = 'consent_seal'",
        "INSERT INTO meta VALUES ('ledger_unsealed', '1')",
        f"DELETE FROM _sqlite_migrations WHERE name = '{chain_sql.STEP}'",
        "DROP TABLE consent_seal",
        "DROP TABLE campaign_export_refusal",
        "DELETE FROM meta WHERE key = 'ledger_unsealed'",
    )
    told.close()
    told = ConsentShop.open(path, clock)
    assert [row[1:3] for row in seals(told.store)] == [(1, 92)]
    assert found(told) == []
    tamper(told, "UPDATE consent_event SET note = 'x' WHERE id = 1")
    assert found(told) == [(CHANGED, 1, 92)]
    told.close()


def test_a_copied_book_is_checked(told, tmp_path, clock):
    copy = tmp_path / "copy.banhchi"
    with told.store.quiet():
        shutil.copy(told.store.path, copy)
    store = Store(copy, TABLES, clock=clock)
    assert Consent(store, SECRET).chain.breaks() == []
    store.close()


def test_a_book_without_its_secret_is_checked_from_then_on(told, tmp_path, clock):
    copy = tmp_path / "copy.banhchi"
    with told.store.quiet():
        shutil.copy(told.store.path, copy)
    moved = ConsentShop(open_book(copy, clock, Paths(tmp_path / "there", tmp_path / "there")))
    assert moved.book.secret.id != SECRET.id
    assert found(moved) == []
    tamper(moved, "UPDATE consent_event SET event = 'confirmed' WHERE id = 92")
    assert found(moved) == [(CHANGED, 92, 92)]
    moved.close()


# -- what is frozen


def test_the_hashes_are_what_they_always_were():
    seal_hash = sealer({SECRET.id: SECRET}.get)
    assert seal_hash(SECRET.id, "") == GOLDEN_EMPTY
    assert seal_hash("unknown", "") is None
    seal = Seal(1, 2, 0, "content", SECRET.id, "2026-11-21T03:00:00.000000Z")
    assert seal_hash(SECRET.id, seal.text(FIRST_LINK)) == GOLDEN_LINK
    assert seal_hash(SECRET.id, seal.text("before")) != GOLDEN_LINK


def test_the_content_of_a_line_is_what_it_always_was(shop):
    with shop.store.write("x") as op:
        op.connection.execute(INSERT)
        op.touched(Topic.CONSENT)
    ((_, _, _, _, content, link, _, _),) = seals(shop.store)
    assert content == GOLDEN_CONTENT
    assert link != content


GOLDEN_EMPTY = "57bbcf49665806661df1af2e959c49cd4ac644a90c2eb9bddb2d28d27df81ce0"
GOLDEN_LINK = "21b17cc01ee9b9f4015273ee496175500c7f006a8603af801c6dc3b821c9e518"
GOLDEN_CONTENT = "897d787230219dac4701b374387216316e0ece339ddb7e357b94a532156c5fdf"


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    writes=st.lists(st.integers(1, RUN + 20), min_size=1, max_size=4),
    line=st.integers(0, 10**6),
    text=st.text(min_size=1).filter(lambda text: "\0" not in text and text.isprintable()),
)
def test_whichever_line_is_changed_its_run_is_told(tmp_path_factory, clock, writes, line, text):
    shop = ConsentShop.open(tmp_path_factory.mktemp("chain") / "shop.banhchi", clock)
    try:
        for size in writes:
            with shop.store.write("x") as op, op.bulk("consent_event"):
                op.connection.executemany(INSERT, [()] * size)
                op.touched(Topic.CONSENT)
        assert found(shop) == []
        at = line % sum(writes) + 1
        connection = connect(shop.store.path, None)
        connection.execute("DROP TRIGGER consent_event_no_update")
        connection.execute("UPDATE consent_event SET note = ? WHERE id = ?", (text, at))
        connection.close()
        ((problem, first, last),) = found(shop)
        assert problem == CHANGED
        assert first <= at <= last
        assert last - first < RUN
    finally:
        shop.store.close()
