"""Who a line of an opt-out list is about, however the list was written. Pure functions."""

from __future__ import annotations

import re

from desktop_app import phones
from desktop_app.contacts.model import Identifier, ledger_identifier
from desktop_app.contacts.points import identifier_of
from desktop_app.errors import UserError
from desktop_app.text.invisible import EDGES

_CELLS = re.compile("[\t;,|]")
_QUOTES = "\"'"


def identifiers_in(line: str, region: str) -> list[Identifier]:
    """Everybody a line names: one identifier, several, or cells some of which are something else.

    Numbers without a country code are of ``region``. Empty for a line that names nobody.
    """
    whole = _one(line, region)
    if whole is not None:
        return [whole]
    found: list[Identifier] = []
    for cell in _CELLS.split(line):
        one = _one(cell, region)
        found += [one] if one is not None else _numbers(cell, region)
    return list(dict.fromkeys(found))


def _one(text: str, region: str) -> Identifier | None:
    bare = text.strip(EDGES).strip(_QUOTES).strip(EDGES)
    if not bare:
        return None
    try:
        return ledger_identifier(identifier_of(bare, region))
    except UserError:
        return None


def _numbers(text: str, region: str) -> list[Identifier]:
    # Who is called at a wrong or an old number stops too: "012345678 wrong number".
    found = [one.e164 or one.named for one in phones.read_cell(text, region)]
    return [Identifier("phone", number) for number in found if number is not None]
