"""All SQL of an erasure in the ledger, its states and the suppression list.

Runs within one write in which nothing is journaled; requests/ decides whom to erase.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from desktop_app.consent.chain import chain_sql as chain
from desktop_app.consent.evidence import evidence_sql as evidence
from desktop_app.contacts.model import Identifier
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation


def protect_lines(op: Operation, identifiers: Sequence[Identifier]) -> tuple[set[str], set[str]]:
    """Anonymises the ledger's events about these identifiers; deletes their states.

    The events are resealed, except for runs that were changed from outside before: a known break
    must not be hidden. Evidence files that no other event needs are deleted too: returns the names
    of those, and of the others.
    """
    connection = op.connection
    of_each = [(one.canonical, one.kind) for one in identifiers]
    connection.executemany(
        "INSERT INTO erasing (identifier, kind, protected)"
        " SELECT ?1, ?2, 'erased:' || identifier_hash(?2, ?1)",
        of_each,
    )
    about = (
        "(SELECT e.id FROM erasing x CROSS JOIN consent_event e"
        " ON e.identifier = x.identifier AND e.kind = x.kind)"
    )
    files = dict(
        connection.execute(
            "SELECT DISTINCT f.id, f.name FROM consent_event e JOIN evidence f"
            f" ON f.id = e.evidence_id WHERE e.id IN {about}"
        ).fetchall()
    )
    connection.executemany("DELETE FROM consent_state WHERE identifier = ? AND kind = ?", of_each)
    seals = chain.intact_over(connection, identifiers)
    connection.execute(
        "UPDATE consent_event SET evidence = NULL, evidence_id = NULL, note = NULL, identifier ="
        " (SELECT protected FROM erasing x WHERE x.identifier = consent_event.identifier"
        f" AND x.kind = consent_event.kind) WHERE id IN {about}"
    )
    chain.seal_again(connection, seals, op.now_text)
    connection.execute("DELETE FROM erasing")
    evidence.drop_unneeded(connection, files)
    found = connection.execute(
        "SELECT name FROM evidence WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(files)),),
    )
    kept = {row[0] for row in found}
    return set(files.values()) - kept, kept


def stops_of(connection: Connection, identifier: Identifier) -> dict[str, str]:
    """Channel (or ``*``) -> since when the person refused it, for any purpose."""
    rows = connection.execute(
        "SELECT channel, max(since) FROM consent_state WHERE identifier = ? AND kind = ?"
        " AND (objected OR state IN ('denied', 'withdrawn', 'reassigned')) GROUP BY channel",
        (identifier.canonical, identifier.kind),
    )
    return dict(rows.fetchall())


def lift(op: Operation, identifiers: Iterable[Identifier]) -> None:
    """Takes identifiers off the suppression list, for every channel."""
    op.connection.executemany(
        "DELETE FROM suppression WHERE hash = identifier_hash(?, ?)",
        [(one.kind, one.canonical) for one in identifiers],
    )
