"""The suppression list: hashes that are frozen, and lists that are joined and never replaced."""

from __future__ import annotations

import json
import shutil

from desktop_app.changes import Topic
from desktop_app.consent.model import NewEvent
from desktop_app.consent.service import Consent
from desktop_app.contacts.model import Identifier
from desktop_app.store.history import History
from desktop_app.store.secret import Secret
from desktop_app.store.store import Store
from desktop_app.tables import TABLES
from tests.consent.consent_shop import SECRET, ConsentShop, number

ONE, TWO, THREE = number(1), number(2), number(3)
OTHER = Secret(b"\x02" * 32)


def test_the_hash_is_frozen(shop):
    shop.consent.stop([Identifier("phone", "+85512345678"), Identifier("email", "a@b.c")])
    assert {row[0] for row in shop.rows("SELECT hash FROM suppression")} == {
        "ad788a8198e8b3faf9980efa5aed562951ddc6c9a086feadcefa53374cb9d1f7",
        "704fbea2648b242f9911dc4833e2b5f4bea62e6bc3720b2ac82fffe84cd8dec2",
    }


def test_the_number_itself_is_not_on_the_list(shop):
    shop.consent.stop([ONE])
    (row,) = shop.rows("SELECT * FROM suppression")
    assert ONE.canonical not in map(str, row)
    assert row[1:4] == ("*", SECRET.id, "withdrawn")


def _moved_without_secret(shop: ConsentShop, tmp_path) -> Store:
    with shop.store.quiet():
        shutil.copy(shop.store.path, tmp_path / "copy.banhchi")
    return Store(tmp_path / "copy.banhchi", TABLES, clock=shop.clock)


def test_a_book_without_its_secret_hashes_again_what_the_ledger_knows(shop, tmp_path):
    shop.consent.stop([ONE])
    shop.consent.stop([TWO])
    shop.consent.stop([THREE], "sms")
    shop.consent.record([NewEvent(TWO, "confirmed", "sms", evidence="form")])
    store = _moved_without_secret(shop, tmp_path)
    moved = Consent(store, OTHER)
    assert moved.suppressed(ONE, "email")
    assert moved.suppressed(THREE, "sms")
    assert not moved.suppressed(THREE, "call")
    assert not moved.suppressed(TWO, "sms")
    assert moved.suppressed(TWO, "call")
    assert moved.problems() == []
    with store.read() as connection:
        kept = connection.execute(
            "SELECT count(*) FROM suppression WHERE secret_id = ?", (SECRET.id,)
        ).fetchone()
    assert kept == (len(shop.rows("SELECT * FROM suppression")),)
    assert Consent(store, OTHER).unmatched_suppressions() == 0
    store.close()


def test_what_nobody_can_match_any_more_is_told(shop, tmp_path):
    shop.consent.stop([ONE])
    with shop.store.write("x") as op:
        op.connection.execute(
            "INSERT INTO suppression VALUES (?, '*', ?, 'erased', '2026-05-01')",
            (SECRET.hash("phone", TWO.canonical), SECRET.id),
        )
        op.touched(Topic.CONSENT)
    assert shop.consent.problems() == []
    store = _moved_without_secret(shop, tmp_path)
    moved = Consent(store, OTHER)
    moved.stop([THREE])
    assert moved.problems() == ["consent.unmatched_suppressions"]
    assert moved.unmatched_suppressions() == 1
    store.close()


def test_a_restored_backup_joins_the_suppressions(shop, tmp_path):
    shop.consent.record([NewEvent(ONE, "confirmed", "sms", evidence="form")])
    shop.consent.stop([THREE])
    store = _moved_without_secret(shop, tmp_path)
    shop.consent.stop([ONE])
    shop.consent.record([NewEvent(TWO, "objected", "sms")])
    backup = Consent(store, SECRET)
    backup.stop([TWO], "call")
    assert backup.states(ONE)[0].state == "granted"

    backup.join_stops(json.loads(json.dumps(shop.consent.export_stops())))
    assert History(store).changes(1)[0].kind == "consent.join"

    assert backup.suppressed(ONE, "sms")
    assert backup.states(ONE)[-1].state == "withdrawn"
    assert backup.states(TWO)[-1].objected
    assert backup.suppressed(TWO, "call")
    assert backup.suppressed(THREE, "sms")
    before = [backup.events(each) for each in (ONE, TWO, THREE)]
    backup.join_stops(shop.consent.export_stops())
    assert [backup.events(each) for each in (ONE, TWO, THREE)] == before
    store.close()


def test_joining_never_weakens(shop, tmp_path):
    store = _moved_without_secret(shop, tmp_path)
    empty = Consent(store, SECRET).export_stops()
    store.close()
    shop.consent.stop([ONE])
    before = shop.rows("SELECT * FROM suppression")
    older = [dict(row) for row in shop.consent.export_stops() if row["type"] == "suppression"]
    older[0]["created_at"] = "2020-01-01"
    shop.consent.join_stops([*empty, *older])
    assert shop.rows("SELECT * FROM suppression") == before
