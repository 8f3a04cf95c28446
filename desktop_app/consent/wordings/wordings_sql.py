"""All SQL of purposes and wordings."""

from __future__ import annotations

from desktop_app.consent.wordings.model import Purpose, Wording
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation

_WORDINGS = (
    "SELECT w.id, w.purpose, w.language, w.version, w.text, w.added_at,"
    " (SELECT count(*) FROM consent_event e WHERE e.wording_id = w.id) FROM wording w"
)
_IN_LEDGER = "SELECT count(*) FROM consent_event e WHERE e.purpose = p.code"


def purposes(connection: Connection) -> list[Purpose]:
    """The built-in ones and the owner's, by code."""
    rows = connection.execute(
        f"SELECT p.code, p.label, p.retired_at IS NOT NULL, ({_IN_LEDGER})"
        " FROM purpose p ORDER BY p.code"
    )
    return [Purpose(code, label, bool(retired), n) for code, label, retired, n in rows]


def find_purpose(connection: Connection, code: str) -> tuple[str | None, bool] | None:
    """Label of a purpose and whether it is retired; None if there is none."""
    row = connection.execute(
        "SELECT label, retired_at IS NOT NULL FROM purpose WHERE code = ?", (code,)
    ).fetchone()
    return None if row is None else (row[0], bool(row[1]))


def labels(connection: Connection) -> dict[str, str]:
    """Code -> label, of those that have one."""
    rows = connection.execute("SELECT code, label FROM purpose WHERE label IS NOT NULL")
    return dict(rows.fetchall())


def insert_purpose(op: Operation, code: str, label: str) -> None:
    op.connection.execute("INSERT INTO purpose (code, label) VALUES (?, ?)", (code, label))


def rename_purpose(op: Operation, code: str, label: str | None) -> None:
    op.connection.execute("UPDATE purpose SET label = ? WHERE code = ?", (label, code))


def set_retired(op: Operation, code: str, at: str | None) -> None:
    op.connection.execute("UPDATE purpose SET retired_at = ? WHERE code = ?", (at, code))


def delete_purpose(op: Operation, code: str) -> None:
    op.connection.execute("DELETE FROM purpose WHERE code = ?", (code,))


def in_ledger(connection: Connection, code: str) -> bool:
    """Whether anything was said, asked or worded for it."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM consent_event WHERE purpose = :code)"
        " OR EXISTS (SELECT 1 FROM wording WHERE purpose = :code)"
        " OR EXISTS (SELECT 1 FROM campaign WHERE purpose = :code)",
        {"code": code},
    ).fetchone()
    return bool(row[0])


def drafts_with(connection: Connection, code: str) -> list[str]:
    """The names of the campaigns that are not frozen yet and are for this purpose."""
    rows = connection.execute(
        "SELECT name FROM campaign WHERE purpose = ? AND status = 'draft' ORDER BY id", (code,)
    )
    return [str(row[0]) for row in rows]


def wordings(connection: Connection, purpose: str | None) -> list[Wording]:
    """All versions, or those of one purpose; by purpose and language, the newest first."""
    rows = connection.execute(
        f"{_WORDINGS} WHERE ? IS NULL OR w.purpose = ?"
        " ORDER BY w.purpose, w.language, w.version DESC",
        (purpose, purpose),
    )
    return [Wording(*row) for row in rows]


def wording(connection: Connection, wording_id: int) -> Wording | None:
    row = connection.execute(f"{_WORDINGS} WHERE w.id = ?", (wording_id,)).fetchone()
    return None if row is None else Wording(*row)


def newest(connection: Connection, purpose: str, language: str) -> Wording | None:
    row = connection.execute(
        f"{_WORDINGS} WHERE w.purpose = ? AND w.language = ? ORDER BY w.version DESC LIMIT 1",
        (purpose, language),
    ).fetchone()
    return None if row is None else Wording(*row)


def insert_wording(op: Operation, purpose: str, language: str, version: int, text: str) -> int:
    cursor = op.connection.execute(
        "INSERT INTO wording (purpose, language, version, text, added_at) VALUES (?, ?, ?, ?, ?)",
        (purpose, language, version, text, op.now_text),
    )
    return int(cursor.lastrowid)
