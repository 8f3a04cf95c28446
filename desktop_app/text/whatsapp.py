"""Addresses of WhatsApp and Viber: those that are a phone number, and those that hide it."""

from __future__ import annotations

import re

NO_NUMBER = "phone.whatsapp_id"

# 855…@c.us, also with a device: 855…:12@s.whatsapp.net
_ADDRESS = re.compile(
    r"(?<![\w.@+\-])\+?(?P<digits>[0-9]{6,18})(?:\.[0-9]{1,2})?(?::[0-9]{1,3})?"
    r"@(?:c\.us|s\.whatsapp\.net)(?![\w.])",
    re.IGNORECASE,
)
# viber://chat?number=%2B855…, wa.me/855…, api.whatsapp.com/send?phone=855…, whatsapp://send?phone=855…
_LINK = re.compile(
    r"(?:https?://)?(?:\bwa\.me/|(?:\b(?:api|web|www|chat)\.)?\bwhatsapp(?:\.com/send/?|://send/?)"
    r"\?(?:[^\s?#]{0,200}?&)?phone=|viber://(?:chat|add|contact|call)/?"
    r"\?(?:[^\s?#]{0,200}?&)?number=)(?:%20|%2b|\+|-){0,2}"
    r"(?P<digits>[0-9]{6,18}|[0-9]{1,4}(?:(?:%20|-)[0-9]{1,12}){1,6})(?![0-9])\S*",
    re.IGNORECASE,
)
# a group, a broadcast list, and an account whose number WhatsApp hides
_HIDDEN = re.compile(r"[^\s@]@(?:lid|g\.us|broadcast|newsletter)(?![\w.])", re.IGNORECASE)
_MARKS = re.compile(r"%20|-")


def unwrapped(text: str) -> tuple[str, frozenset[int]]:
    """The text with everything of an address but its digits replaced by spaces, and the positions
    of digits that begin with a country code. The length stays the same.
    """
    if (
        "@" not in text
        and "hatsapp" not in text.lower()
        and "wa.me" not in text.lower()
        and "viber:" not in text.lower()
    ):
        return text, frozenset()
    international: set[int] = set()

    def bare(match: re.Match[str]) -> str:
        start, end = match.span("digits")
        digits = _MARKS.sub("", match["digits"])
        if digits[0] != "0":
            international.add(start)
        before, after = start - match.start(), match.end() - start - len(digits)
        return " " * before + digits + " " * after

    text = _ADDRESS.sub(bare, text)
    text = _LINK.sub(bare, text)
    return text, frozenset(international)


def is_address(text: str) -> bool:
    """Whether a text is one WhatsApp address that is a phone number."""
    stripped = text.strip()
    match = _ADDRESS.fullmatch(stripped) or _LINK.fullmatch(stripped)
    return match is not None


def has_hidden_id(text: str) -> bool:
    """Whether the text contains the address of a group or of an account with a hidden number."""
    return _HIDDEN.search(text) is not None
