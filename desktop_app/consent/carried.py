"""The restrictions in every copy of a book, for reading them out of a copy."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.consent import lines_sql
from desktop_app.consent.suppression import suppression_sql


@dataclass(frozen=True)
class CarriedTable:
    """A table in a copy: its key, the columns to take along, and SQL of the rows that matter."""

    name: str
    key: str
    columns: tuple[str, ...]
    condition: str = "true"


LINES = CarriedTable("consent_event", "id", lines_sql.CARRIED, lines_sql.STOP_LINES)
"""The ledger events that restrict; those of erased people identify nobody."""
SUPPRESSIONS = CarriedTable(suppression_sql.TABLE, "hash", suppression_sql.COLUMNS)
SECRETS = CarriedTable("suppression_key", "secret_id", ("secret_id", "sealed"))

secret_ids = suppression_sql.secret_ids
