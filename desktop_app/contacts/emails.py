"""E-mail addresses, in any notation, in one form. Pure functions."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from desktop_app.text.invisible import IGNORABLES, WHITE
from desktop_app.text.phone_groups import SPLITTER

LONGEST = 254
# A sanity check, not RFC 5322: one @, something before it, a dotted domain after it.
_EMAIL = re.compile(r"[^@\s<>,;:\"()]+@[^@\s<>,;:\"().]+(?:\.[^@\s<>,;:\"().]+)+")
_LABELLED = re.compile(r"(?:mailto|e-?mail|mail)\s*:\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"[;,|/\s]+")
_DOTS = str.maketrans("\u3002\uff0e\uff61", "...")
_EDGES = WHITE + "<>,;."
_NAME_EDGES = WHITE + "\"';,/|"


def addresses(raw: str) -> list[tuple[str, str | None]]:
    """The addresses of a cell as typed, each with the name before it (``Name <a@b>``)."""
    if "<" in raw and ">" in raw and (named := _named(raw)):
        return named
    if raw.count("@") < 2:
        return [(raw, None)]
    parts = [part for part in _BETWEEN.split(raw) if part and not SPLITTER.fullmatch(part)]
    return [(part, None) for part in parts]


def canonical(raw: str) -> str | None:
    """The canonical form of an address, None if it is none: lower case, composed letters, an
    international domain in its own letters, without mailto: and its parameters."""
    text = unicodedata.normalize("NFKC", raw.translate(IGNORABLES).translate(_DOTS))
    text = text.strip(_EDGES)
    if match := _LABELLED.match(text):
        text = text[match.end() :]
    if match and match[0].lower().startswith("mailto") or "@" not in text:
        text = unquote(text.partition("?")[0])
    text = unicodedata.normalize("NFC", text.strip(_EDGES).lower())
    if len(text) > LONGEST or not _EMAIL.fullmatch(text):
        return None
    local, _, domain = text.partition("@")
    return f"{local}@{'.'.join(map(_own_letters, domain.split('.')))}"


def _named(raw: str) -> list[tuple[str, str | None]]:
    """``Name <a@b>, Other <c@d>``; empty if the text is anything else."""
    *parts, rest = raw.split(">")
    if rest.strip(_NAME_EDGES):
        return []
    found: list[tuple[str, str | None]] = []
    for part in parts:
        name, mark, address = part.rpartition("<")
        if not mark or "@" not in address or "<" in name or "@" in name:
            return []
        found.append((address, name.strip(_NAME_EDGES) or None))
    return found


def _own_letters(label: str) -> str:
    """A label of a domain in its own letters: xn--mnchen-3ya is münchen."""
    if not label.startswith("xn--"):
        return label
    try:
        letters = label[4:].encode("ascii").decode("punycode")
        same = letters.encode("punycode").decode("ascii") == label[4:]
    except UnicodeError:
        return label
    plain = unicodedata.normalize("NFKC", letters).lower() == letters
    shown = all(char == "-" or unicodedata.category(char)[0] in "LMN" for char in letters)
    return letters if same and plain and shown and not letters.isascii() else label
