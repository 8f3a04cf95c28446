"""A book that came without its secret: its suppressions are unknown until the owner brings it.

The book goes on under a new secret, so that stops are kept, and hashes again the people whom the
ledger knows. Erased people are not in the ledger: because of them no list leaves the program until
the owner brings the key or goes on without it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop_app.changes import Topic
from desktop_app.consent.suppression import suppression_sql
from desktop_app.consent.suppression.keys import Keys
from desktop_app.errors import UserError
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.secret import Secret
from desktop_app.store.store import Store

_SEEN, _DECIDED = "secrets_seen", "secrets_given_up"  # notes of the book: JSON lists of ids


class LostSecret:
    """``Consent.lost``: the suppressions that can't be matched, and the two ways out."""

    def __init__(self, store: Store, keys: Keys) -> None:
        self._store = store
        self._keys = keys

    def look(self, op: Operation) -> None:
        """At a start, after those in the ledger were hashed again: if that was everybody, nothing
        is lost and the owner is not asked."""
        foreign = suppression_sql.foreign_ids(op.connection)
        new = foreign - _noted(op.connection, _SEEN)
        if not new:
            return
        _note(op.connection, _SEEN, new)
        if not suppression_sql.unmatched(op.connection):
            _note(op.connection, _DECIDED, new)

    def count(self) -> int:
        """How many suppressed people can't be matched, until the owner decides."""
        with self._store.read() as connection:
            open_ids = suppression_sql.foreign_ids(connection) - _noted(connection, _DECIDED)
            return max(suppression_sql.unmatched(connection), 1) if open_ids else 0

    def refuse(self) -> None:
        """Raises UserError ``secret.missing`` while lists must not leave the program."""
        number = self.count()
        if number:
            raise UserError("secret.missing", n=number)

    def bring(self, secret: Secret) -> None:
        """Makes the lost secret the book's own; the interim one is kept sealed.

        The caller stores it outside the book and reopens the book. May be repeated. Raises
        UserError ``secret.other`` if nothing in the book was made under it.
        """
        own = self._keys.own
        with self._store.write("secret.bring", undoable=False) as op:
            if secret.id not in suppression_sql.secret_ids(op.connection):
                raise UserError("secret.other")
            if secret.id == own.id:
                return
            brought = Keys(secret)
            for known in self._keys.joined.values():
                suppression_sql.seal_anew(op.connection, known.id, brought.seal(known))
            suppression_sql.keep_secret(op.connection, own.id, brought.seal(own), op.now_text)
            suppression_sql.seal_anew(op.connection, own.id, brought.seal(own))
            op.touched(Topic.CONSENT)
            op.describe(n=self.count())

    def give_up(self) -> None:
        """The owner goes on without it; the history records that. Nothing is removed: the key may
        still be brought."""
        with self._store.write("secret.give_up", undoable=False) as op:
            open_ids = suppression_sql.foreign_ids(op.connection) - _noted(op.connection, _DECIDED)
            if open_ids:
                op.touched(Topic.CONSENT)
                op.describe(n=max(suppression_sql.unmatched(op.connection), 1))
                _note(op.connection, _DECIDED, open_ids)


def _noted(connection: Connection, note: str) -> set[str]:
    text = suppression_sql.note(connection, note)
    return set() if text is None else set(json.loads(text))


def _note(connection: Connection, note: str, ids: Iterable[str]) -> None:
    known = _noted(connection, note) | set(ids)
    suppression_sql.set_note(connection, note, json.dumps(sorted(known)))
