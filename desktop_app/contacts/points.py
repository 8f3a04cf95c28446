"""Parses typed contact points into canonical forms. Phone numbers: see phones.

The canonical forms are keys of consent and suppression: golden tests freeze them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app import phones
from desktop_app.contacts import accounts, emails
from desktop_app.contacts.model import KINDS, Identifier, PointInput, PointKind, PointValue
from desktop_app.errors import UserError
from desktop_app.text import whatsapp
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import CONTROLS, EDGES

EMAIL_NOT_VALID = "email.not_valid"
TELEGRAM_NOT_VALID = "telegram.not_valid"

_LOOKS_LIKE_NUMBER = re.compile(r"[+(]?[0-9][0-9()\-./\s]{5,}")


def read_point(given: PointInput, region: str) -> list[PointValue]:
    """The points in a cell, as typed and in their canonical form; none for an empty cell.

    ``region`` is the country of numbers without a country code. Raises UserError
    ``contacts.unknown_kind``.
    """
    if given.kind not in KINDS:
        raise UserError("contacts.unknown_kind", kind=given.kind)
    raw = given.raw.translate(CONTROLS).strip(EDGES)
    if not raw:
        return []
    label = (given.label or "").strip(EDGES) or None
    if given.kind == "phone":
        return _numbers("phone", raw, raw, label, region)
    if given.kind == "whatsapp":
        return _numbers("whatsapp", raw, raw, label, region)
    if given.kind == "email":
        return _emails(raw, label, region)
    if given.kind == "telegram":
        return _telegram(raw, label, region)
    return [PointValue(given.kind, raw, accounts.handle(given.kind, raw) or None, label)]


def read_points(given: Iterable[PointInput], region: str) -> list[PointValue]:
    """All points of one person, each identity once, in the order given."""
    found: dict[tuple[str, str], PointValue] = {}
    for point in given:
        for value in read_point(point, region):
            found.setdefault(value.identity, value)
    return list(found.values())


def identifier_of(text: str, region: str) -> Identifier:
    """A phone number, e-mail address, @telegram name or link of an account as a person types it.

    Raises UserError ``contacts.not_an_identifier`` for anything else, also for several at once.
    """
    plain = text.translate(CONTROLS).strip(EDGES)
    found = {
        (value.kind, value.canonical)
        for value in read_point(PointInput(_kind(plain), plain), region)
    }
    if len(found) != 1:
        raise UserError("contacts.not_an_identifier", text=text)
    kind, canonical = found.pop()
    if canonical is None:
        raise UserError("contacts.not_an_identifier", text=text)
    if kind == "whatsapp":
        kind = "phone"
    return Identifier(kind, canonical)


def _kind(text: str) -> PointKind:
    """The kind of identifier that a text looks like."""
    if whatsapp.is_address(text) or whatsapp.has_hidden_id(text):
        return "phone"
    if text.startswith(("@", "\uff20")):
        return "telegram"
    # Sok <a@b.kh> is an address even if the name "Sok" looks like a link
    if ">" not in text and (kind := accounts.kind_of(text)):
        return kind
    decoded = "%40" in text and text.lower().startswith("mailto")
    return "email" if "@" in text or "\uff20" in text or decoded else "phone"


def _numbers(
    kind: PointKind, raw: str, readable: str, label: str | None, region: str
) -> list[PointValue]:
    readings = phones.read_cell(readable, region)
    return [
        PointValue(
            kind,
            # one number in a cell: keep the whole cell as typed
            raw if len(readings) == 1 else reading.raw,
            reading.e164,
            # the note of an invalid number is a suggestion, not the owner's text
            label or (reading.note if reading.valid else None),
            "valid" if reading.valid else "invalid",
            reading.type if reading.valid else None,
            reading.problem,
        )
        for reading in readings
    ] or [PointValue(kind, raw, None, label, "invalid", None, "phone.not_a_number")]


def _emails(raw: str, label: str | None, region: str) -> list[PointValue]:
    """The addresses of a cell. An address of WhatsApp is not an e-mail address but that account."""
    found: list[PointValue] = []
    for address, name in emails.addresses(raw):
        text = raw if raw.count("@") < 2 else address
        if whatsapp.is_address(address):
            found += _numbers("whatsapp", text, address, label or name, region)
            continue
        problem = whatsapp.NO_NUMBER if whatsapp.has_hidden_id(address) else EMAIL_NOT_VALID
        canonical = None if problem == whatsapp.NO_NUMBER else emails.canonical(address)
        if canonical is None:
            found.append(PointValue("email", text, None, label or name, "invalid", None, problem))
        else:
            found.append(PointValue("email", text, canonical, label or name))
    return found


def _telegram(raw: str, label: str | None, region: str) -> list[PointValue]:
    name = accounts.telegram(raw)
    if _LOOKS_LIKE_NUMBER.fullmatch(to_ascii_digits(name)):
        return _numbers("telegram", raw, name, label, region)
    user = accounts.telegram_user(name)
    if user is None:
        return [PointValue("telegram", raw, None, label, "invalid", None, TELEGRAM_NOT_VALID)]
    return [PointValue("telegram", raw, user, label)]
