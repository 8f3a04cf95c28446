"""The consent data of identifiers, for a person's report; on another room's connection."""

from __future__ import annotations

from desktop_app.consent.lines_sql import reported
from desktop_app.consent.suppression.suppression_sql import channels_of

__all__ = ["channels_of", "reported"]
