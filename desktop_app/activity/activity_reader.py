"""Reading activity on another room's connection, such as within its write.

The other rooms import these from here, never from the SQL behind them.
"""

from desktop_app.activity.activity_sql import counts, interactions, purchases

__all__ = ["counts", "interactions", "purchases"]
