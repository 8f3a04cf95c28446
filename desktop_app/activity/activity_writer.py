"""Writing activity within another room's write.

The other rooms import these from here, never from the SQL behind them.
"""

from desktop_app.activity.activity_sql import insert_new, mark_new

__all__ = ["insert_new", "mark_new"]
