"""The exported files that contain a person; on another room's connection, too."""

from __future__ import annotations

from desktop_app.campaigns import campaigns_sql
from desktop_app.campaigns.model import ExportHeld
from desktop_app.store.driver import Connection


def exports_holding(connection: Connection, contact_id: int) -> list[ExportHeld]:
    """The files that contain a person, by the contact or by any identifier of theirs, the newest
    first."""
    identifiers = campaigns_sql.identifiers_of(connection, contact_id)
    return campaigns_sql.exports_holding(connection, contact_id, identifiers)
