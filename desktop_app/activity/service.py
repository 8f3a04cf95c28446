"""Activity as the window and command line use it: recording interactions."""

from __future__ import annotations

from desktop_app.activity import activity_sql
from desktop_app.contacts import people_reader
from desktop_app.errors import UserError
from desktop_app.store.store import Store
from desktop_app.text.keys import search_key


class Activity:
    """The activity of one book."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add_note(self, contact_id: int, text: str) -> None:
        """Records an interaction with a person.

        Raises UserError ``contacts.unknown`` or ``contacts.empty_note``.
        """
        note = text.strip()
        if not search_key(note):
            raise UserError("contacts.empty_note")
        with self._store.write("contact.note") as op:
            found = people_reader.contacts(op.connection, [contact_id])
            if not found:
                raise UserError("contacts.unknown", id=contact_id)
            activity_sql.insert_note(op, contact_id, note)
            op.describe(name=found[0].display_name)
