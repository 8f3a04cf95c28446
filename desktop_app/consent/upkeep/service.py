"""Checks that states and suppressions follow from the ledger, and derives them again."""

from __future__ import annotations

from desktop_app.changes import Topic
from desktop_app.consent import recording
from desktop_app.consent.suppression import suppression_sql as suppression
from desktop_app.consent.upkeep import upkeep_sql
from desktop_app.store.integrity import repair_schema
from desktop_app.store.snapshot import snapshot
from desktop_app.store.store import Store

DERIVED = frozenset({"consent.states_wrong", "consent.suppressions_lost", "schema.index"})
"""The problems that ``repair`` mends from an intact ledger. Missing triggers are not among them:
whoever removed them may have changed the ledger."""


class Upkeep:
    """``Consent.upkeep``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def problems(self) -> list[str]:
        """``consent.states_wrong`` and ``consent.suppressions_lost``."""
        with self._store.read() as connection, snapshot(connection):
            found = {
                "consent.states_wrong": bool(upkeep_sql.wrong_states(connection)),
                "consent.suppressions_lost": bool(upkeep_sql.lost_suppressions(connection)),
            }
        return [code for code, wrong in found.items() if wrong]

    def repair(self) -> None:
        """Derives both again, and recreates missing triggers and indexes. The ledger itself never
        changes."""
        with self._store.write("book.repair", undoable=False) as op:
            repair_schema(op.connection)
            wrong = upkeep_sql.wrong_states(op.connection)
            upkeep_sql.drop_states(op.connection, wrong)
            recording.derive(op, wrong)
            suppression.add(op.connection, upkeep_sql.lost_suppressions(op.connection))
            op.touched(Topic.CONSENT)
