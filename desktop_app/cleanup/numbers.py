"""What a phone number says of itself, offline. Only the time zones are asked for here directly:
their data is large and is loaded when somebody asks.
"""

from __future__ import annotations

from desktop_app import phones
from desktop_app.cleanup.model import NumberFacts


def facts(e164: str) -> NumberFacts:
    """Of a canonical number."""
    return NumberFacts(
        phones.carrier(e164), phones.line_type(e164), phones.region_of(e164), _time_zones(e164)
    )


def _time_zones(e164: str) -> tuple[str, ...]:
    from phonenumbers import NumberParseException, parse
    from phonenumbers.timezone import UNKNOWN_TIMEZONE, time_zones_for_number

    try:
        found = time_zones_for_number(parse(e164))
    except NumberParseException:
        return ()
    return tuple(zone for zone in found if zone != UNKNOWN_TIMEZONE)
