"""A book's file with its consent, people in it, and short words for what tests do with them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Self

from desktop_app.book import Book
from desktop_app.consent import gate, recording
from desktop_app.consent.model import Decision, Declaration
from desktop_app.contacts.model import Identifier
from desktop_app.store.driver import Condition, connect
from desktop_app.store.journal import Operation
from desktop_app.store.secret import Secret
from desktop_app.store.store import Clock
from tests.shop import Shop, make_empty, open_book, paths_beside

SECRET = Secret(b"\x01" * 32)
SHEET = Declaration(("sms",), "marketing", "paper_sheet", "2026-03-14", "sheet 7")


def number(last: int) -> Identifier:
    return Identifier("phone", f"+8551234567{last:02}")


def claim(op: Operation, identifiers: Iterable[Identifier], declaration: Declaration) -> int:
    """What an import with a declaration does."""
    told = [[one.kind, one.canonical] for one in identifiers]
    people = "SELECT value ->> 0 AS kind, value ->> 1 AS identifier FROM json_each(?)"
    return recording.claim(op, Condition(people, (json.dumps(told),)), declaration, None)


def open_with_secret(path: Path, clock: Clock, secret: Secret) -> Book:
    make_empty(path)
    paths, own_id = paths_beside(path), path.stem
    if not paths.secret(own_id).exists():
        secret.write(paths.secret(own_id))
        connection = connect(path, None)
        connection.execute("INSERT INTO meta VALUES ('book_id', ?)", (own_id,))
        connection.close()
    return open_book(path, clock, paths)


class ConsentShop(Shop):
    """Short words for what is recorded and what the gate says of it; the secret is a known one."""

    @classmethod
    def open(cls, path: Path, clock: Clock) -> Self:
        return cls(open_with_secret(path, clock, SECRET))

    def person(self, *points: Identifier | tuple) -> int:
        """A contact with points: identifiers, or (identifier, status, line type)."""
        with self.store.write("contact.add") as op:
            contact = op.connection.execute(
                "INSERT INTO contact (source, created_at, updated_at) VALUES ('t', 'a', 'a')"
            ).lastrowid
            for place, point in enumerate(points):
                if isinstance(point, Identifier):
                    fine = "valid" if point.canonical.startswith("+") else "unchecked"
                    point = (point, fine, "mobile")
                identifier, status, line_type = point
                op.connection.execute(
                    "INSERT INTO contact_point (contact_id, kind, raw, canonical, status,"
                    " line_type, is_primary) VALUES (?, ?, 'typed', ?, ?, ?, ?)",
                    (contact, identifier.kind, identifier.canonical, status, line_type, not place),
                )
        return contact

    def claim(self, identifiers: Iterable[Identifier], declaration: Declaration = SHEET) -> int:
        """What an import with a declaration does."""
        with self.store.write("import.apply") as op:
            return claim(op, identifiers, declaration)

    def decide(
        self,
        people: Iterable[int],
        channel: str = "sms",
        purpose: str = "marketing",
        now: datetime | None = None,
    ) -> dict[int, list[str]]:
        """Contact -> reasons, of an audience."""
        with self.store.read() as connection:
            asked = Condition("SELECT value FROM json_each(?)", (json.dumps(list(people)),))
            question = (asked, channel, purpose, now or self.clock())
            with gate.audience_decided(connection, *question) as table:
                rows = connection.execute(
                    f"SELECT contact_id, reasons, included FROM {table} ORDER BY contact_id"
                ).fetchall()
        for _contact, reasons, included in rows:
            assert bool(included) == (reasons == "[]")
        return {contact: json.loads(reasons) for contact, reasons, _ in rows}

    def explain(self, contact: int, channel: str = "sms", purpose: str = "marketing") -> Decision:
        with self.store.read() as connection:
            return gate.explain(connection, contact, channel, purpose, self.clock())

    def state(
        self, identifier: Identifier, channel: str = "sms", purpose: str = "marketing"
    ) -> str | None:
        found = {(s.channel, s.purpose): s.state for s in self.consent.states(identifier)}
        return found.get((channel, purpose))
