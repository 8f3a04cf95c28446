"""Ready-made rules: the filters above the list of people."""

from __future__ import annotations

from desktop_app.segments.model import RuleJson


def _line(field: str, op: str, value: object = None) -> RuleJson:
    return (
        {"field": field, "op": op} if value is None else {"field": field, "op": op, "value": value}
    )


def with_tag(name: str) -> RuleJson:
    """Everybody who carries a tag."""
    return _line("tag", "has", name)


QUICK_FILTERS: tuple[tuple[str, RuleJson], ...] = (
    ("segment.quick.may_be_texted", _line("consent_sms", "is", "granted")),
    ("segment.quick.not_asked", _line("consent_sms", "is", "unknown")),
    ("segment.quick.asked_to_stop", _line("consent_sms", "is", "refused")),
    ("segment.quick.to_fix", _line("problem", "has")),
    ("segment.quick.bought_lately", _line("last_purchase", "in_last_days", 90)),
    (
        "segment.quick.no_name",
        {"all": [_line("full_name", "is_empty"), _line("latin_name", "is_empty")]},
    ),
)
"""The code of the words, and the rule in its JSON form."""
