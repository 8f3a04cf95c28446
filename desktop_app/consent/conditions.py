"""Conditions on consent that other rooms use inside their own SQL.

The other rooms import these from here, never from the SQL behind them. For display and counting
only: the gate decides who may be sent to.
"""

from __future__ import annotations

from desktop_app.consent.conditions_sql import (
    ANSWERS,
    EVER_ASKED,
    NEWEST_LINES,
    agreed,
    has_line,
    has_state,
    state_condition,
    was_claimed,
    was_denied,
    was_stopped,
)
from desktop_app.consent.suppression.suppression_sql import is_listed

__all__ = [
    "ANSWERS",
    "EVER_ASKED",
    "NEWEST_LINES",
    "agreed",
    "has_line",
    "has_state",
    "is_listed",
    "state_condition",
    "was_claimed",
    "was_denied",
    "was_stopped",
]
