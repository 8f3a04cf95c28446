"""One person as a vCard 4.0 (RFC 6350), for a phone or another program. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.contacts.model import Contact, ContactPoint

_MOST_OCTETS = 75  # of a line, RFC 6350, 3.2
_GENDERS = {"male": "M", "female": "F"}
_ESCAPED = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n"})
_LINKS = {
    "telegram": "https://t.me/{}",
    "messenger": "https://m.me/{}",
    "facebook": "https://facebook.com/{}",
    "instagram": "https://instagram.com/{}",
    "whatsapp": "https://wa.me/{}",
}


def vcard(contact: Contact, labels: Mapping[str, str] | None = None) -> str:
    """The card, its lines ended by CRLF. ``labels``: custom field -> the owner's label for it,
    written into the note. The note also has everything that a vCard has no field for."""
    lines = ["BEGIN:VCARD", "VERSION:4.0", f"FN:{_text(contact.display_name)}"]
    lines += _named(contact.values)
    lines += [line for point in contact.points for line in _point(point)]
    if contact.tags:
        lines.append(f"CATEGORIES:{','.join(map(_text, contact.tags))}")
    note = _note(contact.values, labels or {})
    if note:
        lines.append(f"NOTE:{_text(note)}")
    lines += [f"REV:{_stamp(contact.updated_at)}", "END:VCARD"]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _named(values: Mapping[str, object]) -> Iterator[str]:
    def of(key: str) -> str:
        return _text(str(values.get(key) or ""))

    if values.get("family_name") or values.get("given_name"):
        yield f"N:{of('family_name')};{of('given_name')};;{of('honorific')};"
    if values.get("latin_name"):
        yield f"NICKNAME:{of('latin_name')}"
    if values.get("company"):
        yield f"ORG:{of('company')}"
    if values.get("job_title"):
        yield f"TITLE:{of('job_title')}"
    if values.get("birth_date"):
        born = str(values["birth_date"])
        year, rest = ("--", born[2:]) if born.startswith("--") else (born[:4], born[4:])
        yield f"BDAY:{year}{rest.replace('-', '')}"
    if values.get("gender") in _GENDERS:
        yield f"GENDER:{_GENDERS[str(values['gender'])]}"
    if values.get("language"):
        yield f"LANG:{of('language')}"
    if any(values.get(key) for key in ("address", "district", "province")):
        yield f"ADR:;;{of('address')};{of('district')};{of('province')};;"


def _point(point: ContactPoint) -> Iterator[str]:
    value, preferred = point.canonical or point.raw, ";PREF=1" if point.is_primary else ""
    if point.kind == "phone":
        shown = f"tel:{value}" if point.canonical else _text(value)
        yield f"TEL;VALUE={'uri' if point.canonical else 'text'};TYPE=cell{preferred}:{shown}"
    elif point.kind == "email":
        yield f"EMAIL{preferred}:{_text(value)}"
    elif point.kind == "website":
        yield f"URL:{value}"
    elif point.kind in _LINKS and point.canonical:
        handle = value.removeprefix("+") if point.kind == "whatsapp" else value
        yield f"IMPP;X-SERVICE-TYPE={point.kind}{preferred}:{_LINKS[point.kind].format(handle)}"
    else:
        yield f"X-{point.kind.upper()}:{_text(value)}"


def _note(values: Mapping[str, object], labels: Mapping[str, str]) -> str:
    others = ("notes", "interests", "industry")
    lines = [str(values[key]) for key in others if values.get(key)]
    lines += [f"{label}: {values[key]}" for key, label in labels.items() if values.get(key)]
    return "\n".join(lines)


def _text(value: str) -> str:
    return value.replace("\r\n", "\n").replace("\r", "\n").translate(_ESCAPED)


def _stamp(moment: str) -> str:
    """2026-11-21T03:00:00.0Z as 20261121T030000Z."""
    return moment[:19].replace("-", "").replace(":", "") + "Z"


def _folded(line: str) -> Iterator[str]:
    """Lines of at most 75 octets, never cut inside a character."""
    start = ""
    room = _MOST_OCTETS
    for letter in line:
        size = len(letter.encode("utf-8", "replace"))
        if size > room:
            yield start
            start, room = " ", _MOST_OCTETS - 1
        start += letter
        room -= size
    yield start
