"""The open file: what is refused, what is undone, what survives."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from desktop_app.changes import ChangeSet, Topic
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from desktop_app.store.driver import APPLICATION_ID, connect
from desktop_app.store.history import History
from desktop_app.store.migrations import migrations
from desktop_app.store.store import Store
from desktop_app.tables import TABLES
from tests.store.people import INSERT, add, found, names


def test_a_new_book_is_ours_and_strict(store: Store) -> None:
    with store.read() as connection:
        assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        tables = connection.execute(
            "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_sqlite%' ESCAPE '\\'"
        ).fetchall()
    assert len(tables) > 15
    assert [name for name, strict in tables if not strict] == []


def test_every_foreign_key_has_an_index(store: Store) -> None:
    missing = []
    with store.read() as connection:
        tables = [
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        for table in tables:
            # a primary key that is the rowid is an index that this list does not name
            leading = {
                connection.execute(f"PRAGMA index_info('{index[1]}')").fetchone()[2]
                for index in connection.execute(f"PRAGMA index_list('{table}')")
            }
            columns = connection.execute(f"PRAGMA table_info('{table}')")
            leading.update(row[1] for row in columns if row[5] == 1)
            for key in connection.execute(f"PRAGMA foreign_key_list('{table}')"):
                if key[3] not in leading:
                    missing.append((table, key[3]))
    assert missing == []


def test_reading_connections_cannot_write(store: Store) -> None:
    with pytest.raises(UserError, match=r"book\.read_only"), store.read() as connection:
        connection.execute("DELETE FROM contact")


def test_a_failed_write_leaves_nothing(store: Store) -> None:
    add(store, "one")
    with pytest.raises(RuntimeError), store.write("contact.add") as op:
        op.connection.execute(INSERT, ("two", "two", "two"))
        raise RuntimeError
    assert names(store) == ["one"]
    assert len(History(store).changes()) == 1


def test_a_write_that_changes_nothing_is_no_history(store: Store) -> None:
    def nothing():
        with store.write("contact.edit"):
            pass

    assert store.receipt_of(nothing).changes == ()
    assert History(store).changes() == []


def test_change_set_names_what_changed_and_listeners_hear_it(store: Store) -> None:
    heard: list[ChangeSet] = []
    store.on_change(heard.append)
    add(store, "one", "two")
    assert heard[0].kinds == {Topic.CONTACT: frozenset({1, 2})}
    assert heard[0].touches(Topic.CONTACT)
    assert not heard[0].touches(Topic.CONSENT)


def test_undo_and_redo_survive_a_restart_search_included(tmp_path: Path) -> None:
    path = tmp_path / "b.banhchi"
    store = Store(path, TABLES)
    add(store, "sophea", "dara")
    with store.write("contact.edit") as op:
        op.connection.execute(
            "UPDATE contact SET full_name = 'sokha', search_key = 'sokha' WHERE id = 1"
        )
    with store.write("contact.delete") as op:
        op.connection.execute("DELETE FROM contact WHERE id = 2")
    store.close()

    store = Store(path, TABLES)
    history = History(store)
    assert names(store) == ["sokha"]
    assert history.undo().kept == 0
    assert names(store) == ["sokha", "dara"]
    assert found(store, "dara") == 1
    history.undo()
    assert names(store) == ["sophea", "dara"]
    assert (found(store, "sokha"), found(store, "sophea")) == (0, 1)
    redo = history.changes()[0].id
    history.undo(redo)
    assert names(store) == ["sokha", "dara"]
    store.close()


def test_undo_keeps_what_was_edited_since(store: Store) -> None:
    with store.write("import.apply", bulk=True) as op, op.bulk("contact"):
        op.connection.executemany(INSERT, [(name, name, name) for name in ("one", "two", "three")])
    imported = History(store).changes()[0].id
    with store.write("contact.edit") as op:
        op.connection.execute("UPDATE contact SET notes = 'call her' WHERE id = 2")
    undone = History(store).undo(imported)
    assert undone.kept == 1
    assert names(store) == ["two"]
    assert (found(store, "two"), found(store, "three")) == (1, 0)


def test_undo_says_why_it_cannot(store: Store) -> None:
    history = History(store)
    with pytest.raises(UserError, match=r"history\.nothing"):
        history.undo()
    with pytest.raises(UserError, match=r"history\.unknown"):
        history.undo(99)
    add(store, "one")
    history.undo(1)
    with pytest.raises(UserError, match=r"history\.done"):
        history.undo(1)
    with store.write("consent.stop", undoable=False) as op:
        op.connection.execute(INSERT, ("two", "two", "two"))
    with pytest.raises(UserError, match=r"history\.not_undoable"):
        history.undo(history.changes()[0].id)


def test_a_cancelled_job_stops_a_long_statement_and_leaves_nothing(store: Store) -> None:
    add(store, "one")
    job = Job()
    timer = threading.Timer(0.2, job.cancel)
    timer.start()
    with pytest.raises(Cancelled), store.write("contact.edit", job=job) as op:
        op.connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            " INSERT INTO interaction (contact_id, kind, happened_at)"
            " SELECT 1, 'note', '' FROM n"
        )
    with store.read() as connection:
        assert connection.execute("SELECT count(*) FROM interaction").fetchone()[0] == 0


def test_a_killed_process_leaves_the_book_before_the_write(tmp_path: Path) -> None:
    path = tmp_path / "killed.banhchi"
    code = textwrap.dedent(f"""
        import os, signal
        from pathlib import Path
        from desktop_app.store.store import Store
        from desktop_app.tables import TABLES
        store = Store(Path({str(path)!r}), TABLES)
        with store.write("import.apply", bulk=True) as op, op.bulk("contact"):
            op.connection.executemany({INSERT!r}, [("n", "n", "n")] * 5000)
            os.kill(os.getpid(), signal.SIGKILL)
    """)
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == -signal.SIGKILL
    store = Store(path, TABLES)
    assert names(store) == []
    store.close()


@pytest.mark.parametrize("content", [b"not a database at all", b"\0" * 4096, os.urandom(5000)])
def test_a_file_that_is_no_book_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(UserError) as error:
        Store(path, TABLES)
    assert error.value.code in ("book.not_a_book", "book.passphrase_needed")
    assert path.read_bytes() == content


def test_somebody_elses_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE theirs (id INTEGER)")
    connection.close()
    with pytest.raises(UserError, match=r"book\.not_a_book"):
        Store(path, TABLES)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"book\.not_a_book"):
        Store(tmp_path, TABLES)


def test_a_book_of_a_newer_version_is_refused_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "newer.banhchi"
    Store(path, TABLES).close()
    connection = connect(path, None)
    connection.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('banhchi', '0099_from_the_future', '')"
    )
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match=r"book\.newer"):
        Store(path, TABLES)
    assert path.read_bytes() == before


def test_an_older_book_is_handed_over_before_it_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "older.banhchi"
    store = Store(path, TABLES)
    add(store, "sophea")
    store.close()
    monkeypatch.setattr(migrations, "_migrations", list(migrations._migrations))

    @migrations(name="0099_nickname")
    def _nickname(db) -> None:
        db.execute("ALTER TABLE contact ADD COLUMN nickname TEXT")

    seen = []

    def copy(file: Path, key: object) -> None:
        connection = connect(file, None)
        columns = [row[1] for row in connection.execute("PRAGMA table_info(contact)")]
        connection.close()
        seen.append((file, "nickname" in columns))

    store = Store(path, TABLES, before_migration=copy)
    assert seen == [(path, False)]
    assert names(store) == ["sophea"]
    with store.write("contact.edit") as op:
        op.connection.execute("UPDATE contact SET nickname = 'Phea'")
    History(store).undo()
    with store.read() as connection:
        assert connection.execute("SELECT nickname FROM contact").fetchone() == (None,)
    store.close()


def test_a_read_only_folder_gets_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "no"
    folder.mkdir()
    file = folder / "taken"
    file.write_text("")
    with pytest.raises(UserError) as error:
        Store(file / "a.banhchi", TABLES)
    assert error.value.code in ("book.io_error", "book.cannot_open", "book.read_only")


def test_a_full_disk_gets_a_sentence_and_changes_nothing(store: Store) -> None:
    add(store, "one")
    store._writer.execute("PRAGMA max_page_count = 1")  # the driver's own way to be full
    with pytest.raises(UserError, match=r"book\.disk_full"):
        add(store, *[f"name {i}" * 50 for i in range(5000)])
    store._writer.execute("PRAGMA max_page_count = 4294967294")
    assert names(store) == ["one"]


def test_insert_or_replace_does_not_go_round_the_ledger(store: Store) -> None:
    insert = (
        "INTO consent_event (id, kind, identifier, channel, purpose, event, happened_at,"
        " recorded_at, given_by) VALUES (1, 'phone', '+85512345678', 'sms', 'marketing',"
        " 'withdrawn', '', '', 'subject')"
    )
    with store.write("consent.record") as op:
        op.connection.execute(f"INSERT {insert}")
    for attempt in (
        f"INSERT OR REPLACE {insert}",
        "DELETE FROM consent_event",
        "UPDATE consent_event SET event = 'confirmed'",
    ):
        with pytest.raises(Exception, match="append-only"), store.write("consent.record") as op:
            op.connection.execute(attempt)


def test_undo_never_breaks_on_what_another_undo_removed(store: Store) -> None:
    history = History(store)
    add(store, "sophea")

    def tag() -> int:
        with store.write("contact.tag") as op:
            op.connection.execute("INSERT OR IGNORE INTO tag (name, key) VALUES ('VIP', 'vip')")
            op.connection.execute(
                "INSERT INTO contact_tag (contact_id, tag_id) SELECT 1, id FROM tag"
            )
        return history.changes()[0].id

    tagging = tag()
    with store.write("contact.untag") as op:
        op.connection.execute("DELETE FROM contact_tag")
    untagging = history.changes()[0].id
    history.undo(tagging)
    tag()
    assert history.undo(untagging).kept == 1
    with store.read() as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("SELECT count(*) FROM contact_tag").fetchone()[0] == 1


def test_undo_of_a_deletion_brings_back_everything_that_hung_on_the_person(store: Store) -> None:
    add(store, "sophea")
    with store.write("contact.edit") as op:
        connection = op.connection
        connection.execute(
            "INSERT INTO import_batch (file_name, sha256, source, mapping, declaration, counts,"
            " imported_at) VALUES ('a.csv', '', '', '', '', '', '')"
        )
        connection.execute(
            "INSERT INTO import_issue (batch_id, contact_id, row, code) VALUES (1, 1, 2, 'x')"
        )
        connection.execute(
            "INSERT INTO purchase (contact_id, bought_at, amount_minor, currency)"
            " VALUES (1, '2026-11-01', 86000, 'KHR')"
        )
        connection.execute(
            "INSERT INTO contact_point (contact_id, kind, raw) VALUES (1, 'phone', '012')"
        )

    def everything() -> list[list[tuple[object, ...]]]:
        tables = ("contact", "contact_point", "purchase", "import_issue")
        with store.read() as connection:
            return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]

    before = everything()
    with store.write("contact.delete") as op:
        op.connection.execute("DELETE FROM contact WHERE id = 1")
    assert everything() != before
    History(store).undo()
    assert everything() == before


def test_what_a_bulk_wrote_comes_into_the_file_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.banhchi"
    store = Store(path, TABLES)
    before = path.stat().st_size
    with store.write("import.apply", bulk=True) as op:
        op.connection.executemany(
            "INSERT INTO contact (full_name, source, notes, created_at, updated_at)"
            " VALUES (?, 't', ?, '', '')",
            ((f"Person {n}", "x" * 500) for n in range(5_000)),
        )
    until = time.monotonic() + 20
    while path.stat().st_size < before + 2_500_000 and time.monotonic() < until:
        time.sleep(0.01)
    assert path.stat().st_size >= before + 2_500_000
    store.close()
