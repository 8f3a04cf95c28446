"""A book with something wrong in it."""

from __future__ import annotations

from pathlib import Path

from desktop_app.cleanup.service import CleanUp
from desktop_app.contacts.model import PointInput
from desktop_app.contacts.service import Contacts
from desktop_app.store.history import History
from tests.new_store import new_store


class Shop:
    """A store, its people, and short words for what tests do with them."""

    def __init__(self, path: Path, clock) -> None:
        self.clock = clock
        self.backups = 0
        self.store = new_store(path, clock)
        self.contacts = Contacts(self.store, lambda: "KH")
        self.cleanup = CleanUp(self.store, self.contacts, lambda: "KH", self._before_bulk)
        self.history = History(self.store)
        self.history.refresh_mixed(self.contacts.refresh_keys)

    def _before_bulk(self) -> None:
        self.backups += 1

    def person(self, name: str = "Sok Dara", *points: str, **values: str) -> int:
        given = [PointInput("email" if "@" in raw else "phone", raw) for raw in points]
        return self.contacts.add({"full_name": name, **values}, given)

    def run(self, statement: str, *arguments) -> None:
        with self.store.write("test.change") as op:
            op.connection.execute(statement, arguments)

    def rows(self, statement: str, *arguments) -> list[tuple]:
        with self.store.read() as connection:
            return connection.execute(statement, arguments).fetchall()

    def counts(self) -> dict[str, int]:
        return {found.code: found.count for found in self.cleanup.findings() if found.count}

    def tables(self) -> list[list[tuple]]:
        return [self.rows(f"SELECT * FROM {table}") for table in ("contact", "contact_point")]

    def repair(self, code: str) -> int:
        """Everything that is suggested."""
        return self.cleanup.repair(code, self.cleanup.suggestions(code))
