"""What other rooms ask of consent inside their own SQL, as conditions.

The other rooms import these from here, never from the SQL behind them. For looking and counting
only: who may be sent to is decided by the gate.
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
