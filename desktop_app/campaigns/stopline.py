"""Whether a message says how to stop: a number to call, an account to write to, or a stop word.

Cambodia's e-commerce law of 2019 requires an opt-out in every unsolicited commercial message.
Replies to bulk SMS reportedly don't arrive there, so a number or an account is looked for first.
"""

from __future__ import annotations

import re

from desktop_app import phones
from desktop_app.text.digits import to_ascii_digits

_NUMBER = re.compile(r"\+?[0-9(][0-9 ().\-/\u00a0]{5,40}[0-9]")
_ACCOUNT = re.compile(r"(?<![\w.@])@[A-Za-z]\w{3,}|\bt\.me/\w+", re.ASCII)
# Of the stop words only those that are hardly ever part of an offer ("ends", "stop by"). The Khmer
# ones are "stop", "don't send" and "delete number".
_STOP = (
    r"(?:(?<![\w-])(?:STOP(?:ALL)?|(?i:unsubscribe|opt[ -]?out))(?![\w-])"
    "|\u1788\u1794\u17cb|\u1780\u17bb\u17c6\u1795\u17d2\u1789\u17be|\u179b\u17bb\u1794\u179b\u17c1\u1781)"
)
# "answer", "send" (also inside "don't send", so not behind "don't"), "write", "type" in Khmer
_VERB = (
    r"(?i:\b(?:reply|replying|respond|answer|text|txt|send|write|sms|type)\b)"
    "|\u1786\u17d2\u179b\u17be\u1799|(?<!\u1780\u17bb\u17c6)\u1795\u17d2\u1789\u17be|\u179f\u179a\u179f\u17c1\u179a|\u179c\u17b6\u1799"
)
# A stop word alone tells nobody what to do: "To STOP, call" lacks its number.
_REPLY = re.compile(
    rf"(?:{_VERB})[^.!?\n\u17d4]{{0,30}}?(?P<word>{_STOP})"
    rf"|(?P<first>{_STOP})\s*(?:=|(?i:2|to)\s*(?i:end|stop|quit|cancel|opt|unsub))",
    re.ASCII,
)
_LINK = r"https?://[^\s]{4,}|\bwww\.[^\s]{4,}|[\w.+-]+@[\w-]+\.[A-Za-z]{2,}|\b[\w-]+\.(?:com|kh|me|link|ly)/[^\s]+"
_SHORT = (
    r"(?i:\b(?:call|dial|to|sms)\b|\u17a0\u17c5|\u1791\u17c5)\s*:?\s*[1-9][0-9]{2,5}(?!\d| ?[\dxX])"
)
_AFTER_STOP = re.compile(rf"{_STOP}[^.!?\n\u17d4]{{0,40}}?(?P<way>{_LINK}|{_SHORT})", re.ASCII)

# "To stop, call": said, and the number or the word to answer with is still to come.
_BEGUN = re.compile(
    rf"(?:\b(?i:to (?:stop|unsubscribe|opt[ -]?out))\b(?! (?:by|in|at)\b)|{_STOP})[^.!?\n\u17d4]*"
)


def begun(message: str) -> int | None:
    """The end of the last sentence about stopping, for a message that does not say how; None
    without one."""
    found = list(_BEGUN.finditer(message))
    return found[-1].start() + len(found[-1][0].rstrip()) if found else None


def how_to_stop(message: str, region: str) -> str | None:
    """The part of the message that tells how to stop, unchanged; None without one.

    A number or an account; a stop word with an instruction ("Reply STOP"); or a link, an e-mail
    address or a short number after a stop word. The word alone is no opt-out.
    """
    # one digit becomes one digit, so that positions in both texts agree
    plain = to_ascii_digits(message)
    for match in _NUMBER.finditer(plain):
        if phones.canonical(match[0], region):
            return message[match.start() : match.end()]
    if found := _ACCOUNT.search(message):
        return found[0]
    if found := _REPLY.search(message):
        return found["word"] or found["first"]
    found = _AFTER_STOP.search(plain)
    return message[found.start("way") : found.end("way")] if found else None
