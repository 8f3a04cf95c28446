"""Conditions on purchases that other rooms use inside their own SQL, about a row of contact.

The other rooms import these from here, never from the SQL behind them.
"""

from desktop_app.activity.activity_sql import (
    BOUGHT,
    BOUGHT_BETWEEN,
    BOUGHT_SINCE,
    SPENT,
    TIMES_BOUGHT,
)

__all__ = ["BOUGHT", "BOUGHT_BETWEEN", "BOUGHT_SINCE", "SPENT", "TIMES_BOUGHT"]
