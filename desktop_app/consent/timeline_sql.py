"""Events of the ledger in the timeline of a person."""

from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.store.tables import Entries

SAID = Entries(
    "consent",
    # by the person's current points: an event belongs to the number, not to the row
    "SELECT happened_at AS at, id AS event_id, kind AS identifier_kind, identifier, channel,"
    " purpose, event, given_by, method, evidence, note, nullif(only_this, 0) AS only_this"
    " FROM consent_event"
    " WHERE (kind, identifier) IN"
    f" (SELECT {ledger_kind('p.kind', 'p.canonical')}, p.canonical FROM contact_point p"
    " WHERE p.contact_id = ?)"
    " ORDER BY happened_at DESC, id DESC LIMIT ?",
)
