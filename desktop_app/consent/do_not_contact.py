"""The do-not-contact list as people use it: counted, browsed, transferred to another book."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.changes import Topic
from desktop_app.consent import recording
from desktop_app.consent.states_sql import refolding, states_of
from desktop_app.consent.suppression import sealing, suppression_sql
from desktop_app.consent.suppression.keys import Keys
from desktop_app.consent.suppression.lost import LostSecret
from desktop_app.consent.suppression.model import Listed
from desktop_app.contacts.model import Identifier, ledger_identifier
from desktop_app.jobs import Job
from desktop_app.store.journal import Operation
from desktop_app.store.secret import Secret
from desktop_app.store.store import Store

_KIND = "consent.join"


@dataclass(frozen=True)
class Joined:
    """``rows`` were in the file; ``new`` identifiers were added to the list; ``matched`` of the
    file's are known in this book."""

    rows: int
    new: int
    matched: int


class DoNotContact:
    """The suppression list of one book; ``Consent.do_not_contact``."""

    def __init__(self, store: Store, keys: Keys, lost: LostSecret) -> None:
        self._store = store
        self._keys = keys
        self._lost = lost
        self._load()

    def count(self) -> int:
        """How many identifiers are suppressed, for some channel or all."""
        with self._store.read() as connection:
            return suppression_sql.count(connection)

    def page(self, limit: int = 100, offset: int = 0) -> list[Listed]:
        """The list, the latest request first."""
        with self._store.read() as connection:
            return suppression_sql.page(connection, limit, offset)

    def find(self, identifier: Identifier) -> Listed | None:
        """The suppressions of an identifier, also of one that was erased."""
        with self._store.read() as connection:
            return suppression_sql.find(connection, ledger_identifier(identifier))

    def export(self, passphrase: str) -> bytes:
        """The list as a file for another book; see sealing for what protects it.

        Raises UserError ``consent.list_passphrase_short``, or ``secret.missing``: a list without
        erased people would lose their suppressions in the other book.
        """
        self._lost.refuse()
        with self._store.read() as connection:
            kept = suppression_sql.export(connection)
        known = {one.id: one for one in (self._keys.own, *self._keys.joined.values())}
        rows = [tuple(map(str, row.values())) for row in kept if row["secret_id"] in known]
        used = {row[2] for row in rows}
        needed = tuple(one for one in known.values() if one.id in used)
        return sealing.pack(sealing.Contents(needed, tuple(rows)), passphrase)

    def join(self, content: bytes, passphrase: str, job: Job | None = None) -> Joined:
        """Imports another book's list. Nothing is removed or weakened; may be repeated.

        Raises UserError ``consent.list_not_ours``, ``consent.list_newer`` or
        ``consent.list_wrong_passphrase``.
        """
        found = sealing.unpack(content, passphrase)
        rows = [dict(zip(suppression_sql.COLUMNS, row, strict=True)) for row in found.rows]
        try:
            with self._store.write(_KIND, undoable=False, job=job) as op:
                new, matched = self.join_within(op, found.secrets, rows)
                op.touched(Topic.CONSENT)
                op.describe(n=new)
        finally:
            self._load()
        return Joined(len(rows), new, matched)

    def join_within(
        self, op: Operation, secrets: Iterable[Secret], rows: Sequence[Mapping[str, object]]
    ) -> tuple[int, int]:
        """``join`` as part of a larger write: how many rows are new, how many people here they
        match.

        ``secrets`` are those of the rows, from whichever book.
        """
        connection = op.connection
        for secret in secrets:
            if secret.id != self._keys.own.id:
                sealed = self._keys.seal(secret)
                suppression_sql.keep_secret(connection, secret.id, sealed, op.now_text)
        self._keys.load(suppression_sql.sealed_secrets(connection))
        before = suppression_sql.count(connection)
        suppression_sql.join(connection, rows)
        with refolding(op) as states:
            states.add_from(suppression_sql.MEANT, {})
            meant = states.identifiers()
            states.derive()
        recording.free(op, {one: states_of(connection, one) for one in meant})
        return suppression_sql.count(connection) - before, len(meant)

    def secrets(self) -> list[Secret]:
        """The own secret and the joined ones, for another copy of this book."""
        return [self._keys.own, *self._keys.joined.values()]

    def _load(self) -> None:
        with self._store.read() as connection:
            self._keys.load(suppression_sql.sealed_secrets(connection))
