"""What rooms declare of their tables is all it takes: a made-up room beside the real ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Topic
from desktop_app.contacts.model import PointInput
from desktop_app.errors import UserError
from desktop_app.requests.reporting.service import write_portable, write_report
from desktop_app.store.backup import Backups
from desktop_app.store.driver import connect
from desktop_app.store.tables import History, Identity, OnErase, OnMerge, Table, Tables
from desktop_app.tables import TABLES

SCHEMA = (
    "CREATE TABLE visit (id INTEGER PRIMARY KEY AUTOINCREMENT, came_at TEXT NOT NULL, what TEXT,"
    " visitor INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE) STRICT",
    "CREATE INDEX visit_visitor ON visit (visitor)",
    "CREATE TABLE badge (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,"
    " holder INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE, UNIQUE (holder, name))"
    " STRICT",
    "CREATE TABLE vote (id INTEGER PRIMARY KEY AUTOINCREMENT, dish TEXT NOT NULL, words TEXT,"
    " voter INTEGER REFERENCES contact (id) ON DELETE SET NULL) STRICT",
    "CREATE INDEX vote_voter ON vote (voter)",
)
VISIT = Table(
    "visit",
    "garden",
    History.JOURNALED,
    person="visitor",
    topic=Topic.INTERACTION,
    merge=OnMerge.MOVED,
    erase=OnErase.DELETED,
    report=("came_at", "what"),
    portable="visits",
    moment="came_at",
    timeline=("what",),
    texts=("what",),
    edits="visits",
    counted=True,
)
BADGE = Table(
    "badge",
    "garden",
    History.JOURNALED,
    person="holder",
    topic=Topic.INTERACTION,
    merge=OnMerge.ONCE,
    identity=Identity((("name",),)),
    erase=OnErase.DELETED,
    report=("name",),
    edits="badges",
)
VOTE = Table(
    "vote",
    "garden",
    History.JOURNALED,
    person="voter",
    topic=Topic.INTERACTION,
    merge=OnMerge.MOVED,
    erase=OnErase.ANONYMISED,
    anonymous={"voter": None, "words": None},
    report=("dish", "words"),
)
GARDEN = Tables((*TABLES, VISIT, BADGE, VOTE))


class Garden:
    """The book of a shop with a room that nobody wrote: two people, and what hangs on them."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.sok = book.contacts.add({"full_name": "Sok"}, [PointInput("phone", "012 345 678")])
        self.thy = book.contacts.add({"full_name": "Thy"}, [PointInput("phone", "098 765 432")])
        for person, thing in ((self.sok, "roses"), (self.thy, "lotus")):
            self.write("INSERT INTO visit (came_at, what, visitor) VALUES (?, ?, ?)", thing, person)
            for name in ("guest", thing):
                self.write("INSERT INTO badge (name, holder) VALUES (?, ?)", name, person)
            self.write(
                "INSERT INTO vote (dish, words, voter) VALUES ('amok', ?, ?)",
                f"{thing} please",
                person,
            )

    def write(self, statement: str, *values: object) -> None:
        when = ("2026-11-20",) if "visit " in statement else ()
        with self.book.store.write("garden.note") as op:
            op.connection.execute(statement, (*when, *values))

    def rows(self, statement: str) -> list[tuple[object, ...]]:
        with self.book.store.read() as connection:
            return [tuple(row) for row in connection.execute(statement)]

    def all(self) -> list[list[tuple[object, ...]]]:
        return [
            self.rows(f"SELECT * FROM {name} ORDER BY id") for name in ("visit", "badge", "vote")
        ]


@pytest.fixture
def garden(tmp_path: Path, clock) -> Iterator[Garden]:
    path = tmp_path / "garden.banhchi"
    Book.open(path, clock=clock).close()
    connection = connect(path, None)
    for statement in SCHEMA:
        connection.execute(statement)
    connection.close()
    with Book.open(path, clock=clock, tables=GARDEN) as book:
        yield Garden(book)


def test_a_merge_moves_each_thing_once_and_undo_and_redo_follow(garden: Garden) -> None:
    book, before = garden.book, garden.all()
    merged = book.merging.merge(garden.sok, [garden.thy])
    after = garden.all()
    assert garden.rows("SELECT what, visitor FROM visit ORDER BY id") == [
        ("roses", garden.sok),
        ("lotus", garden.sok),
    ]
    assert garden.rows("SELECT name, holder FROM badge ORDER BY name") == [
        ("guest", garden.sok),
        ("lotus", garden.sok),
        ("roses", garden.sok),
    ]
    assert garden.rows("SELECT DISTINCT voter FROM vote") == [(garden.sok,)]
    undone = book.history.undo(merged)
    assert garden.all() == before
    book.history.undo(undone.step.id)
    assert garden.all() == after


def test_an_undo_keeps_a_later_visit_and_names_it(garden: Garden) -> None:
    book = garden.book
    added = book.store.receipt_of(lambda: book.contacts.add({"full_name": "Nary"}))
    garden.write(
        "INSERT INTO visit (came_at, what, visitor) VALUES (?, ?, ?)", "jasmine", added.value
    )
    undone = book.history.undo(added.undoable[0])
    assert [(one.contact_id, one.fields) for one in undone.people] == [(added.value, ("visits",))]
    assert book.contacts.get(added.value).full_name == "Nary"


def test_an_erasure_leaves_nothing_of_them_not_in_the_journal_either(garden: Garden) -> None:
    book = garden.book
    garden.write("UPDATE visit SET came_at = ?, what = 'orchids' WHERE what = ?", "roses")
    garden.write("UPDATE vote SET dish = 'prahok' WHERE voter = ?", garden.sok)
    book.requests.erase(garden.sok)
    assert garden.rows("SELECT what FROM visit") == [("lotus",)]
    assert garden.rows("SELECT holder FROM badge ORDER BY name") == [(garden.thy,), (garden.thy,)]
    assert garden.rows("SELECT dish, words, voter FROM vote ORDER BY id") == [
        ("prahok", None, None),
        ("amok", "lotus please", garden.thy),
    ]
    content = book.path.read_bytes() + book.path.with_name(book.path.name + "-wal").read_bytes()
    assert [word for word in (b"roses", b"orchids") if word in content] == []
    assert b"lotus" in content
    kept = garden.rows("SELECT table_name, before, after FROM change_row WHERE before IS NOT NULL")
    votes = [json.loads(text) for name, *texts in kept if name == "vote" for text in texts if text]
    assert votes and all(one["voter"] is None and one["words"] is None for one in votes)


def test_an_erasure_tells_whose_visit_names_them(garden: Garden) -> None:
    garden.write("UPDATE visit SET came_at = ?, what = 'with 012345678' WHERE what = ?", "lotus")
    assert garden.book.requests.erase(garden.sok).mentioned_by == (garden.thy,)


def test_the_report_and_what_they_take_along_hold_it(garden: Garden, tmp_path: Path) -> None:
    report = garden.book.requests.report(garden.sok)
    write_report(report, tmp_path / "whole.json")
    whole = json.loads((tmp_path / "whole.json").read_text("utf-8"))
    assert whole["visit"] == [{"came_at": "2026-11-20", "what": "roses"}]
    assert {one["name"] for one in whole["badge"]} == {"guest", "roses"}
    assert whole["vote"] == [{"dish": "amok", "words": "roses please"}]
    write_portable(report, tmp_path / "along.json")
    along = json.loads((tmp_path / "along.json").read_text("utf-8"))
    assert along["visits"] == whole["visit"]
    assert "badge" not in along


def test_the_printed_report_has_a_part_for_it(garden: Garden) -> None:
    from ui.requests.report_words import ReportWords

    parts = ReportWords(garden.book.requests.report(garden.sok), "en").parts()
    held = {part.title: part.lines for part in parts}
    assert held["visit"] == (("20 November 2026", "roses"),)


def test_the_timeline_tells_it(garden: Garden) -> None:
    (entry,) = [e for e in garden.book.contacts.timeline(garden.sok) if e.kind == "visit"]
    assert (entry.at, entry.details) == ("2026-11-20", {"what": "roses"})


def test_somebody_who_came_by_is_not_proposed_as_quiet(garden: Garden, clock) -> None:
    clock.forward(days=365 * 3)
    garden.write("INSERT INTO visit (came_at, what, visitor) VALUES (?, ?, ?)", "fern", garden.thy)
    with garden.book.store.write("garden.note") as op:
        op.connection.execute("UPDATE visit SET came_at = ? WHERE what = 'fern'", (op.now_text,))
    assert garden.book.requests.retention.ids("quiet") == [garden.sok]
    assert garden.book.cleanup.ids("stale") == [garden.sok]


def test_a_copy_that_lost_rows_of_it_is_refused(garden: Garden, monkeypatch) -> None:
    book = garden.book
    book.backups.make("manual")
    # the copy loses a row as on a bad disk, before it is looked at
    with book.store.write("garden.note") as op:
        op.connection.execute(
            "CREATE TRIGGER lost AFTER INSERT ON meta WHEN new.key = 'secret'"
            " BEGIN DELETE FROM visit; END"
        )
        op.touched(Topic.HISTORY)
    backups = Backups(book.store, book.paths, lambda: book.secret)
    with pytest.raises(UserError, match=r"backup\.failed"):
        backups.make("manual")


def test_a_change_of_it_tells_its_topic(garden: Garden) -> None:
    heard: list[ChangeSet] = []
    garden.book.on_change(heard.append)
    garden.write("UPDATE vote SET words = 'none' WHERE voter = ?", garden.sok)
    assert [set(one.kinds) for one in heard] == [{Topic.INTERACTION}]


def test_every_table_of_the_schema_is_declared_once(book: Book) -> None:
    with book.store.read() as connection:
        found = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main'"
            " AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            " AND name NOT LIKE '\\_sqlite%' ESCAPE '\\'"
        ).fetchall()
        columns = {
            table.name: {row[1] for row in connection.execute(f"PRAGMA table_info({table.name})")}
            for table in TABLES
        }
    assert sorted(name for (name,) in found) == sorted(table.name for table in TABLES)
    for one in TABLES:
        assert {*one.people_columns, *one.anonymous, *one.own, *one.derived} <= columns[one.name]


def test_a_table_is_declared_in_the_room_that_owns_it() -> None:
    root = Path(__file__).resolve().parent.parent / "desktop_app"
    assert {one.room for one in TABLES if not (root / one.room).is_dir()} == set()
    for room in sorted({one.room for one in TABLES}):
        text = (root / room / "tables.py").read_text("utf-8")
        assert [
            one.name for one in TABLES if one.room == room and f'"{one.name}"' not in text
        ] == []


def test_the_store_names_no_table_of_a_room() -> None:
    names = {one.name for one in TABLES if one.room != "store"} - {"field", "segment", "request"}
    store = Path(__file__).resolve().parent.parent / "desktop_app" / "store"
    found = [
        (path.name, name)
        for path in sorted(store.glob("*.py"))
        for name in sorted(names)
        if f'"{name}"' in (text := path.read_text("utf-8"))
        or f"'{name}'" in text
        or f" {name} WHERE" in text
        or f"FROM {name} " in text
        or f"INTO {name} " in text
    ]
    assert found == []


@pytest.mark.parametrize(
    "left_open",
    [
        {"merge": None},
        {"erase": OnErase.KEPT},
        {"report": None},
        {"topic": None},
        {"moment": None},
        {"history": History.NONE},
        {"erase": OnErase.ANONYMISED},
        {"merge": OnMerge.ONCE},
    ],
)
def test_a_declaration_that_leaves_something_open_is_refused(left_open: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="visit"):
        Table(**{**vars(VISIT), **left_open})


def test_a_table_declared_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="visit"):
        Tables((*GARDEN, VISIT))
