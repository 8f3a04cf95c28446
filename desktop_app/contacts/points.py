"""Contact points as people type them, read into canonical forms. Phone numbers: see phones.

The canonical forms are keys of consent and suppression: golden tests hold them still.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app import phones
from desktop_app.contacts.model import KINDS, Identifier, PointInput, PointValue
from desktop_app.errors import UserError
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.invisible import CONTROLS, EDGES, IGNORABLES, WHITE

EMAIL_NOT_VALID = "email.not_valid"
TELEGRAM_NOT_VALID = "telegram.not_valid"

# A sanity check, not RFC 5322: one @, something before it, a dotted domain after it.
_EMAIL = re.compile(r"[^@\s<>,;:\"()]+@[^@\s<>,;:\"().]+(?:\.[^@\s<>,;:\"().]+)+")
_BETWEEN_ADDRESSES = re.compile(r"[;,\s]+")
_SCHEME = re.compile(r"^(?:https?://)?(?:(?:www|m|web)\.(?=[^/]+\.))?", re.I)
_TELEGRAM_HOST = re.compile(r"^(?:t|telegram)\.(?:me|dog)/(?:s/)?", re.I)
_TELEGRAM_USER = re.compile(r"[a-z0-9_]{3,32}")
_LOOKS_LIKE_NUMBER = re.compile(r"[+(]?[0-9][0-9()\-./\s]{5,}")
_WHATSAPP_HOST = re.compile(r"^(?:wa\.me|api\.whatsapp\.com/send/?\?phone=)/?\+?", re.I)
_HOSTS = {
    "messenger": re.compile(r"^(?:m\.me|messenger\.com/t|facebook\.com)/", re.I),
    "facebook": re.compile(r"^(?:facebook|fb)\.(?:com|me)/", re.I),
    "instagram": re.compile(r"^(?:instagram\.com|instagr\.am)/", re.I),
    "line": re.compile(r"^line\.me/(?:r/)?ti/p/~?", re.I),
    "wechat": re.compile(r"^weixin://dl/chat\?", re.I),
}


def read_point(given: PointInput, region: str) -> list[PointValue]:
    """The points a cell holds, as typed and in their canonical form; none for an empty cell.

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
        return _whatsapp(raw, label, region)
    if given.kind == "email":
        return [_email(part, label) for part in _addresses(raw)]
    if given.kind == "telegram":
        return _telegram(raw, label, region)
    return [PointValue(given.kind, raw, _handle(given.kind, raw) or None, label)]


def read_points(given: Iterable[PointInput], region: str) -> list[PointValue]:
    """All points of one person, each identity once, in the order given."""
    found: dict[tuple[str, str], PointValue] = {}
    for point in given:
        for value in read_point(point, region):
            found.setdefault(value.identity, value)
    return list(found.values())


def identifier_of(text: str, region: str) -> Identifier:
    """A phone number, e-mail address or @telegram name as a person types it.

    Raises UserError ``contacts.not_an_identifier`` for anything else, also for several at once.
    """
    plain = text.translate(CONTROLS).strip(EDGES)
    if plain.startswith("@") or _TELEGRAM_HOST.match(_SCHEME.sub("", plain)):
        kind = "telegram"
    else:
        kind = "email" if "@" in plain else "phone"
    found = {value.canonical for value in read_point(PointInput(kind, plain), region)}
    canonical = found.pop() if len(found) == 1 else None
    if canonical is None:
        raise UserError("contacts.not_an_identifier", text=text)
    return Identifier(kind, canonical)


def _numbers(
    kind: str, raw: str, readable: str, label: str | None, region: str
) -> list[PointValue]:
    readings = phones.read_cell(readable, region)
    return [
        PointValue(
            kind,
            # one number in a cell: the cell as typed is the truth
            raw if len(readings) == 1 else reading.raw,
            reading.e164,
            # the note of a refused number is a suggestion, not a word of the owner's
            label or (reading.note if reading.valid else None),
            "valid" if reading.valid else "invalid",
            reading.type if reading.valid else None,
            reading.problem,
        )
        for reading in readings
    ] or [PointValue(kind, raw, None, label, "invalid", None, "phone.not_a_number")]


def _whatsapp(raw: str, label: str | None, region: str) -> list[PointValue]:
    bare = _SCHEME.sub("", raw)
    link = _WHATSAPP_HOST.match(bare)
    return _numbers("whatsapp", raw, f"+{bare[link.end() :]}" if link else raw, label, region)


def _addresses(raw: str) -> list[str]:
    if raw.count("@") < 2:
        return [raw]
    return [part for part in _BETWEEN_ADDRESSES.split(raw) if part]


def _email(raw: str, label: str | None) -> PointValue:
    canonical = raw.translate(IGNORABLES).strip(WHITE + "<>,;.").removeprefix("mailto:").lower()
    if len(canonical) > 254 or not _EMAIL.fullmatch(canonical):
        return PointValue("email", raw, None, label, "invalid", None, EMAIL_NOT_VALID)
    return PointValue("email", raw, canonical, label)


def _telegram(raw: str, label: str | None, region: str) -> list[PointValue]:
    name = _TELEGRAM_HOST.sub("", _SCHEME.sub("", raw.translate(IGNORABLES)))
    if _LOOKS_LIKE_NUMBER.fullmatch(to_ascii_digits(name)):
        return _numbers("telegram", raw, name, label, region)
    user = name.strip(WHITE + "@/").partition("?")[0].lower()
    if not _TELEGRAM_USER.fullmatch(user):
        return [PointValue("telegram", raw, None, label, "invalid", None, TELEGRAM_NOT_VALID)]
    return [PointValue("telegram", raw, user, label)]


def _handle(kind: str, raw: str) -> str:
    bare = _SCHEME.sub("", raw.translate(IGNORABLES))
    host = _HOSTS.get(kind)
    if host is not None:
        bare = host.sub("", bare)
    return bare.strip(WHITE + ("@/" if host is not None else "/")).lower()
