"""All SQL of renewing: identifiers of the kinds whose forms changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from desktop_app.contacts.model import Identifier, PointKind
from desktop_app.store.driver import Connection

_KINDS = "(SELECT value FROM json_each(?))"


def in_ledger(connection: Connection, kinds: Sequence[str]) -> list[Identifier]:
    rows = connection.execute(
        f"SELECT DISTINCT kind, identifier FROM consent_state WHERE kind IN {_KINDS}",
        (json.dumps(kinds),),
    )
    return [Identifier(*row) for row in rows]


def points(connection: Connection, kinds: Sequence[str]) -> list[tuple[int, PointKind, str]]:
    """Contact points: id, kind, canonical form."""
    rows = connection.execute(
        "SELECT id, kind, canonical FROM contact_point"
        f" WHERE canonical IS NOT NULL AND kind IN {_KINDS}",
        (json.dumps(kinds),),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def renew_points(connection: Connection, forms: Iterable[tuple[str, int]]) -> None:
    """New canonical forms by id. A person who already has the form keeps both."""
    connection.executemany("UPDATE OR IGNORE contact_point SET canonical = ? WHERE id = ?", forms)
