"""The forms an identifier had in older versions of the program. Pure functions."""

from __future__ import annotations

import json
import unicodedata
from typing import cast

from desktop_app.contacts.model import (
    Identifier,
    IdentifierKind,
    PointInput,
    PointKind,
    ledger_identifier,
)
from desktop_app.contacts.points import read_point

FORMS = "2"
"""Which forms the identifiers of a book have; raised whenever a canonical form changes."""
CHANGED_KINDS = ("facebook", "messenger", "instagram", "email")
_NUMBERED = "profile.php?id="


def of_today(kind: IdentifierKind, canonical: str, region: str) -> Identifier | None:
    """The current form of a stored identifier; None if it is no longer understood."""
    found = read_point(PointInput(cast("PointKind", kind), canonical), region)
    if len(found) != 1 or found[0].canonical is None:
        return None
    return ledger_identifier(Identifier(found[0].kind, found[0].canonical))


def older(kind: str, canonical: str) -> list[str]:
    """The forms that the same account or address may have been hashed as, as far as its form
    shows."""
    if kind == "facebook" and canonical.startswith(_NUMBERED):
        return [canonical.removeprefix(_NUMBERED)]
    if kind != "email" or canonical.isascii():
        return []
    local, _, domain = canonical.partition("@")
    domains = [domain]
    if not domain.isascii():
        domains.append(".".join(_in_ascii(label) for label in domain.split(".")))
    whole = [f"{local}@{one}" for one in domains]
    whole += [unicodedata.normalize("NFD", one) for one in whole]
    return [one for one in dict.fromkeys(whole) if one != canonical]


def older_as_json(kind: str, canonical: str) -> str:
    """``older`` as SQL takes it."""
    return json.dumps(older(kind, canonical))


def _in_ascii(label: str) -> str:
    return label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
