"""What a phone number tells about itself, offline. Only time zones are looked up directly here:
their data is large and loaded on first use.
"""

from __future__ import annotations

from desktop_app import phones
from desktop_app.cleanup.model import NumberFacts


def facts(e164: str) -> NumberFacts:
    """The facts of a canonical number."""
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
