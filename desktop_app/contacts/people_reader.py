"""Reading people on another room's connection, such as within its write.

The other rooms import these from here, never from the SQL behind them.
"""

from __future__ import annotations

from desktop_app.contacts.reading_sql import contacts, fields, with_identifier

__all__ = ["contacts", "fields", "with_identifier"]
