"""The SQL of identifiers, for rooms that compare contact points with the ledger."""

from __future__ import annotations

from desktop_app.contacts.model import DIALLED_KINDS, SAME_ACCOUNT


def ledger_kind(kind: str, canonical: str) -> str:
    """``model.ledger_identifier`` in SQL: the ledger's kind of the identifier in these two
    columns."""
    dialled = ", ".join(f"'{one}'" for one in DIALLED_KINDS)
    accounts = " ".join(
        f"WHEN {kind} = '{one}' THEN '{other}'" for one, other in SAME_ACCOUNT.items()
    )
    return (
        f"CASE WHEN {kind} IN ({dialled}) AND substr({canonical}, 1, 1) = '+' THEN 'phone'"
        f" {accounts} ELSE {kind} END"
    )
