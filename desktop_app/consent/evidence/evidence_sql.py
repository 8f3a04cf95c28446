"""All SQL of the files kept in the book."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from desktop_app.consent.evidence.model import EvidenceFile
from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_FILES = (
    "SELECT f.id, f.sha256, f.name, f.media_type, f.size, f.added_at,"
    " (SELECT count(*) FROM consent_event e WHERE e.evidence_id = f.id) FROM evidence f"
)


def kept(connection: Connection, evidence_id: int | None) -> EvidenceFile | None:
    """The file with this id; None for None. Raises UserError ``consent.unknown_evidence``."""
    if evidence_id is None:
        return None
    row = connection.execute(f"{_FILES} WHERE f.id = ?", (evidence_id,)).fetchone()
    if row is None:
        raise UserError("consent.unknown_evidence", evidence=evidence_id)
    return EvidenceFile(*row)


def with_hash(connection: Connection, sha256: str) -> EvidenceFile | None:
    row = connection.execute(f"{_FILES} WHERE f.sha256 = ?", (sha256,)).fetchone()
    return None if row is None else EvidenceFile(*row)


def page(connection: Connection, limit: int, offset: int) -> list[EvidenceFile]:
    """The newest first."""
    rows = connection.execute(f"{_FILES} ORDER BY f.id DESC LIMIT ? OFFSET ?", (limit, offset))
    return [EvidenceFile(*row) for row in rows]


def count(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM evidence").fetchone()[0])


def named_by(connection: Connection, identifiers: Sequence[Identifier]) -> list[EvidenceFile]:
    """The files that the events about these identifiers name, the oldest first."""
    ids = {
        row[0]
        for one in identifiers
        for row in connection.execute(
            "SELECT DISTINCT evidence_id FROM consent_event"
            " WHERE identifier = ? AND kind = ? AND evidence_id IS NOT NULL",
            (one.canonical, one.kind),
        )
    }
    rows = connection.execute(
        f"{_FILES} WHERE f.id IN (SELECT value FROM json_each(?)) ORDER BY f.id",
        (json.dumps(sorted(ids)),),
    )
    return [EvidenceFile(*row) for row in rows]


def content(connection: Connection, evidence_id: int) -> bytes:
    (found,) = connection.execute(
        "SELECT bytes FROM evidence WHERE id = ?", (evidence_id,)
    ).fetchone()
    return bytes(found)


def insert(op: Operation, sha256: str, name: str, media_type: str, content: bytes) -> int:
    cursor = op.connection.execute(
        "INSERT INTO evidence (sha256, name, media_type, bytes, size, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (sha256, name, media_type, content, len(content), op.now_text),
    )
    return int(cursor.lastrowid)


def drop_unneeded(connection: Connection, ids: Iterable[int]) -> int:
    """Removes those of these files that no event of the ledger names; returns how many."""
    cursor = connection.execute(
        "DELETE FROM evidence WHERE id IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM consent_event e WHERE e.evidence_id = evidence.id)",
        (json.dumps(list(ids)),),
    )
    return int(cursor.rowcount)
