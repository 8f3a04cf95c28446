"""Applied imports, the mappings learned from them, and their issues."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import asdict

from desktop_app.importing.model import (
    BatchInfo,
    Options,
    Reject,
    RowCounts,
    SavedMapping,
    Scan,
)
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.text.keys import word_key


def insert_batch(
    op: Operation, scan: Scan, options: Options, mapping: AnyMapping[str, str], sample: bool
) -> int:
    """Inserts an import without counts; finish_batch adds them. Returns the batch id."""
    declaration = None if options.declaration is None else asdict(options.declaration)
    cursor = op.connection.execute(
        "INSERT INTO import_batch (file_name, sheet, sha256, source, mapping, declaration, counts,"
        " sample, imported_at, kind) VALUES (?, ?, ?, ?, ?, ?, '{}', ?, ?, ?)",
        (
            scan.file_name,
            scan.sheet,
            scan.sha256,
            options.source,
            json.dumps(mapping, ensure_ascii=False),
            json.dumps(declaration, ensure_ascii=False),
            int(sample),
            op.now_text,
            options.kind,
        ),
    )
    return int(cursor.lastrowid)


def finish_batch(op: Operation, batch_id: int, counts: RowCounts) -> None:
    """Stores the counts of an import."""
    op.connection.execute(
        "UPDATE import_batch SET counts = ? WHERE id = ?", (json.dumps(asdict(counts)), batch_id)
    )


def insert_rejects(op: Operation, batch_id: int, rejects: Sequence[Reject]) -> None:
    """Stores why rows were set aside."""
    op.connection.executemany(
        "INSERT INTO import_issue (batch_id, row, code, value) VALUES (?, ?, ?, ?)",
        [
            (batch_id, reject.row, reject.code, ", ".join(filter(None, reject.cells))[:500])
            for reject in rejects
        ],
    )


def batches(connection: Connection, limit: int) -> list[BatchInfo]:
    """The imports, the newest first."""
    rows = connection.execute(
        "SELECT b.id, b.file_name, b.sheet, b.sha256, b.source, b.imported_at, b.counts,"
        " EXISTS (SELECT 1 FROM change WHERE kind IN ('import.apply', 'import.purchases',"
        " 'import.interactions') AND undone_by IS NOT NULL"
        " AND json_extract(details, '$.batch') = b.id), b.sample, b.kind"
        " FROM import_batch b ORDER BY b.id DESC LIMIT ?",
        (limit,),
    ).fetchall()
    return [
        BatchInfo(
            id=row[0],
            file_name=row[1],
            sheet=row[2],
            sha256=row[3],
            source=row[4],
            imported_at=row[5],
            counts=RowCounts(**json.loads(row[6])),
            undone=bool(row[7]),
            sample=bool(row[8]),
            kind=row[9],
        )
        for row in rows
    ]


def issue_contacts(connection: Connection, batch_id: int, code: str) -> list[int]:
    """The people that an issue of an import is about, in the order of the rows."""
    rows = connection.execute(
        "SELECT contact_id FROM import_issue WHERE batch_id = ? AND code = ?"
        " AND contact_id IS NOT NULL GROUP BY contact_id ORDER BY min(row)",
        (batch_id, code),
    ).fetchall()
    return [row[0] for row in rows]


def remember_mapping(op: Operation, headers: Sequence[str], fields: Sequence[str | None]) -> None:
    """Stores a mapping for files with the same headers."""
    op.connection.execute(
        "INSERT INTO import_mapping (headers_key, mapping, used_at) VALUES (?, ?, ?)"
        " ON CONFLICT (headers_key) DO UPDATE SET mapping = excluded.mapping,"
        " used_at = excluded.used_at",
        (_headers_key(headers), json.dumps(fields, ensure_ascii=False), op.now_text),
    )


def remembered_mapping(connection: Connection, headers: Sequence[str]) -> list[str | None] | None:
    """The fields of the columns of an earlier file with the same headers."""
    row = connection.execute(
        "SELECT mapping FROM import_mapping WHERE headers_key = ?", (_headers_key(headers),)
    ).fetchone()
    return None if row is None else list(json.loads(row[0]))


def saved_mappings(connection: Connection, key: str | None = None) -> list[SavedMapping]:
    """All saved mappings sorted by the keys of their names, or only the one with this key."""
    rows = connection.execute(
        "SELECT name, columns, options, saved_at FROM saved_mapping WHERE ? IS NULL OR key = ?"
        " ORDER BY key",
        (key, key),
    ).fetchall()
    return [SavedMapping(row[0], json.loads(row[1]), json.loads(row[2]), row[3]) for row in rows]


def save_mapping(
    op: Operation,
    name: str,
    key: str,
    columns: AnyMapping[str, str],
    options: AnyMapping[str, object],
) -> None:
    """Stores a mapping under a name, replacing an earlier one of that name."""
    op.connection.execute(
        "INSERT INTO saved_mapping (name, key, columns, options, saved_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET name = excluded.name, columns = excluded.columns,"
        " options = excluded.options, saved_at = excluded.saved_at",
        (
            name,
            key,
            json.dumps(columns, ensure_ascii=False),
            json.dumps(options, ensure_ascii=False),
            op.now_text,
        ),
    )


def delete_mapping(op: Operation, key: str) -> None:
    """Deletes a saved mapping."""
    op.connection.execute("DELETE FROM saved_mapping WHERE key = ?", (key,))


def _headers_key(headers: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(map(word_key, headers)).encode()).hexdigest()
