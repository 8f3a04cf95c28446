"""Files that show how a person agreed: kept in the book, read back, and removed when unused."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.changes import Topic
from desktop_app.consent.evidence import evidence_sql
from desktop_app.consent.evidence.model import MAX_BYTES, EvidenceFile, media_type_of
from desktop_app.contacts.model import Identifier, ledger_identifier
from desktop_app.errors import UserError
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store
from desktop_app.unfinished import written_beside


class Evidence:
    """The files of one book; ``Consent.evidence``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, name: str, content: bytes) -> int:
        """Stores a file and returns its id; the same file is stored once.

        Raises UserError ``consent.evidence_empty`` or ``consent.evidence_too_large``.
        """
        with self._store.write("consent.evidence", undoable=False) as op:
            op.describe(name=name)
            return keep_within(op, name, content)

    def count(self) -> int:
        with self._store.read() as connection:
            return evidence_sql.count(connection)

    def all(self, limit: int = 100, offset: int = 0) -> list[EvidenceFile]:
        """The newest first."""
        with self._store.read() as connection:
            return evidence_sql.page(connection, limit, offset)

    def get(self, evidence_id: int) -> EvidenceFile:
        """Raises UserError ``consent.unknown_evidence``."""
        with self._store.read() as connection:
            found = evidence_sql.kept(connection, evidence_id)
        assert found is not None  # there is one for every id that is one
        return found

    def of(self, identifiers: Sequence[Identifier]) -> list[EvidenceFile]:
        """The files behind the ledger's events of these identifiers, the oldest first."""
        with self._store.read() as connection:
            return evidence_sql.named_by(connection, [ledger_identifier(i) for i in identifiers])

    def read(self, evidence_id: int) -> bytes:
        """A file's content. Raises UserError ``consent.unknown_evidence``, or
        ``consent.evidence_changed`` if its hash differs."""
        with self._store.read() as connection:
            found = evidence_sql.kept(connection, evidence_id)
            assert found is not None  # there is one for every id that is one
            content = evidence_sql.content(connection, evidence_id)
        if hashlib.sha256(content).hexdigest() != found.sha256:
            raise UserError("consent.evidence_changed", file=found.name)
        return content

    def export(self, evidence_id: int, to: Path) -> None:
        """Writes a file's content to the disk. Raises as ``read`` does, and
        ``consent.evidence_unwritable``."""
        content = self.read(evidence_id)
        try:
            with written_beside(to) as partial:
                partial.write_bytes(content)
        except OSError as error:
            raise UserError("consent.evidence_unwritable", file=str(to)) from error

    def drop_unneeded(self, op: Operation, ids: Iterable[int]) -> int:
        """Within an erasure, after the person's events are gone from the ledger: removes those of
        these files that no other event names. Returns how many."""
        dropped = evidence_sql.drop_unneeded(op.connection, ids)
        if dropped:
            op.touched(Topic.CONSENT)
        return dropped


def content_of(path: Path) -> bytes:
    """The content of a file on the disk, if it can be kept. Raises UserError
    ``consent.evidence_unreadable``, ``consent.evidence_empty`` or
    ``consent.evidence_too_large``."""
    try:
        too_large = path.stat().st_size > MAX_BYTES
        content = b"" if too_large else path.read_bytes()
    except OSError as error:
        raise UserError("consent.evidence_unreadable", file=path.name) from error
    if too_large:
        raise UserError("consent.evidence_too_large", file=path.name, most=MAX_BYTES >> 20)
    _check(path.name, content)
    return content


def keep_within(op: Operation, name: str, content: bytes) -> int:
    """``Evidence.keep`` as part of a larger write; raises as it does."""
    _check(name, content)
    sha256 = hashlib.sha256(content).hexdigest()
    known = evidence_sql.with_hash(op.connection, sha256)
    if known is not None:
        return known.id
    op.touched(Topic.CONSENT)
    return evidence_sql.insert(op, sha256, name, media_type_of(name), content)


def _check(name: str, content: bytes) -> None:
    if not content:
        raise UserError("consent.evidence_empty", file=name)
    if len(content) > MAX_BYTES:
        raise UserError("consent.evidence_too_large", file=name, most=MAX_BYTES >> 20)
