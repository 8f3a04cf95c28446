"""A book as every test has it: opened as the program opens it, with a clock that tests can turn,
and short words for what tests do with it. A room's tests add words of their own in a subclass.
"""

from __future__ import annotations

import functools
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Self

from desktop_app.book import Book
from desktop_app.contacts.model import PointInput
from desktop_app.paths import Paths
from desktop_app.store import store as stores
from desktop_app.store.store import Store
from desktop_app.tables import TABLES

_OF_THE_STORE = ("change", "sqlite_", "_sqlite", "contact_search")


class Clock:
    """A time that tests can turn; it moves by a second at each look."""

    def __init__(self, now: datetime = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def forward(self, **step: float) -> None:
        self.now += timedelta(**step)


@functools.cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.banhchi"
        Store(path, TABLES).close()
        return path.read_bytes()


def open_book(path: Path, clock: stores.Clock, paths: Paths | None = None) -> Book:
    """The book of that file; its data lies in the folder "data" beside it unless ``paths`` says
    otherwise. Where there is no file it is a copy of one with today's schema and nothing in it,
    not even the id of a book: to make one takes twice as long, and the tests make some thousand.
    """
    make_empty(path)
    return Book.open(path, paths=paths or paths_beside(path), clock=clock)


def make_empty(path: Path) -> None:
    """An empty book where there is no file."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_empty())


def paths_beside(path: Path) -> Paths:
    return Paths(path.parent / "data", path.parent / "data")


class Shop:
    """A book's rooms, and short words for what tests of all of them do with it."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.store = book.store
        self.clock = book.store.clock
        self.history = book.history
        self.contacts = book.contacts
        self.consent = book.consent
        self.importing = book.importing
        self.duplicates = book.duplicates
        self.merging = book.merging
        self.cleanup = book.cleanup
        self.segments = book.segments
        self.campaigns = book.campaigns

    @classmethod
    def open(cls, path: Path, clock: stores.Clock) -> Self:
        return cls(open_book(path, clock))

    def close(self) -> None:
        self.book.close()

    @property
    def backups(self) -> int:
        """How many copies were made before something big."""
        return sum(backup.reason == "bulk" for backup in self.book.backups.list())

    def add(
        self,
        name: str = "",
        *points: str,
        tags: tuple[str, ...] = (),
        source: str = "typed",
        **values: str | None,
    ) -> int:
        """Somebody with phone numbers, e-mail addresses and @names."""
        kinds = [PointInput(_kind_of(text), text) for text in points]
        return self.contacts.add({"full_name": name, **values}, kinds, tags, source)

    def change(self, statement: str, *arguments: object) -> None:
        with self.store.write("test.change") as op:
            op.connection.execute(statement, arguments)

    def rows(self, statement: str, *arguments: object) -> list[tuple[Any, ...]]:
        with self.store.read() as connection:
            return connection.execute(statement, arguments).fetchall()

    def tables(self, *but: str) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table that an undo has to put back, and whom the search index holds;
        without the tables whose names begin with ``but``.
        """
        names = self.rows("SELECT name FROM pragma_table_list WHERE schema = 'main'")
        found = {
            name: sorted(self.rows(f"SELECT * FROM {name}"), key=repr)
            for (name,) in names
            if not name.startswith((*_OF_THE_STORE, *but))
        }
        # the index has no content of its own
        found["found"] = self.rows("SELECT rowid FROM contact_search ORDER BY rowid")
        return found


def _kind_of(text: str) -> str:
    if text.startswith("@"):
        return "telegram"
    return "email" if "@" in text else "phone"
