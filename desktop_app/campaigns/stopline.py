"""Whether a message says how to stop: a number to call, an account to write to, or a stop word.

Cambodia's e-commerce law of 2019 wants a way out of every unsolicited commercial message.
Replies to bulk SMS reportedly don't arrive there, so a number or an account is looked for first.
"""

from __future__ import annotations

import re

from desktop_app import phones
from desktop_app.text.digits import to_ascii_digits

_NUMBER = re.compile(r"\+?[0-9(][0-9 ().\-/\u00a0]{5,}[0-9]")
_ACCOUNT = re.compile(r"(?<![\w.@])@[A-Za-z]\w{3,}|\bt\.me/\w+", re.ASCII)
# Of the stop words only those that are hardly ever part of an offer ("ends", "stop by"). The Khmer
# ones are "stop", "don't send" and "delete number".
_WORD = re.compile(
    r"(?<![\w-])(?:STOP(?:ALL)?|(?i:unsubscribe|opt[ -]?out))(?![\w-])"
    "|\u1788\u1794\u17cb|\u1780\u17bb\u17c6\u1795\u17d2\u1789\u17be|\u179b\u17bb\u1794\u179b\u17c1\u1781",
    re.ASCII,
)


def how_to_stop(message: str, region: str) -> str | None:
    """The piece of the message that tells how to stop, as it stands there; None without one."""
    # one digit becomes one digit, so that a place in one text is the same place in the other
    for match in _NUMBER.finditer(to_ascii_digits(message)):
        if phones.canonical(match[0], region):
            return message[match.start() : match.end()]
    found = _ACCOUNT.search(message) or _WORD.search(message)
    return found[0] if found else None
