"""Writing people within another room's write.

The other rooms import these from here, never from the SQL behind them.
"""

from __future__ import annotations

from desktop_app.contacts.writing_sql import (
    check_room,
    insert_contact,
    insert_field,
    refresh_keys,
    update_contact,
)

__all__ = ["check_room", "insert_contact", "insert_field", "refresh_keys", "update_contact"]
