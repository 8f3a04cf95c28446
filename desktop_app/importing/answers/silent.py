"""Refusals in columns of names, companies, addresses and orders, where a word like "stop" is
usually a name, a place or a parcel: only plain refusals count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from desktop_app.importing.answers import abroad
from desktop_app.importing.answers import vocabulary as known
from desktop_app.importing.answers.channels import BITS, EVERY
from desktop_app.importing.answers.words import (
    NOTHING,
    STOP,
    STOP_IS_UNCLEAR,
    CellAnswer,
    bare_key,
    beside_answer,
    remark_answer,
)


class SilentColumn(Enum):
    """The content of a column."""

    PEOPLE = "people"
    PLACES = "places"
    ORDERS = "orders"


_ASIDE = re.compile(
    r"[(\[{<\u3010\uff08]([^()\[\]{}<>\u3010\u3011\uff08\uff09]{1,80})[)\]}>\u3011\uff09]"
    r"|[*#!~]([^*#!~]{1,80})[*#!~]"
)
_APART = re.compile(r"\s[-\u2013\u2014]\s|[,;|/\n\r:\u2022\u00b7]")
_DASHES = re.compile(r"\s[-\u2013\u2014]\s|[\n\r]")
_OF_BUSES = re.compile(
    r"\b(?:one|non|no|bus|pit|full|last|next|first|quick|rest|truck|taxi|tram|train|coffee|door"
    r"|short|pet|food|tech|beauty)[\s-]+stops?\b"
)
_OF_MESSAGES = frozenset(
    ["unsubscribe", "unsubscribed", "unsubscribes", "unsub", "unsubbed", "optout", "dnc"]
)
_LONE = _OF_MESSAGES | frozenset(
    (
        *("stop", "stops", "stopped", "stopall", "dnd", "blocked"),
        *("blacklist", "blacklisted", "blocklisted", "denylisted"),
    )
)
_MENTION = re.compile(r"\b(?:unsubscribed?|unsub|optout)\b")
_ABOUT_SMS = re.compile(
    r"\b(?:sms|texts?|texting|messages?|marketing|promo\w*|newsletters?|ads|spam|contact)\b"
)
_LOUD = re.compile(
    r"^(?:STOP|DNC|DND|UNSUB\w*|OPT[ -]?OUT)\b|\b(?:STOP|DNC|DND|UNSUB\w*|OPT[ -]?OUT)$"
)
_KHMER_FIRST = re.compile("^(?:ឈប់|កុំ) ")
_SOME = re.compile(
    r"stop|unsub|opt|dnc|dnd|list|block|not|n.?t |never|no[\s_.-]|remove|take|quit|end|more"
    "|ឈប|កុ|កំ|លុប|មិន|បោះ|ដក|[\u0e00-\u0eff\u3000-\ud7ff\u00c0-\u01ff]"
)


def may_be_plain(cells: Sequence[object]) -> bool:
    """Whether any cell of such a column could hold a refusal."""
    text = "\n".join([cell for cell in cells if type(cell) is str])
    return _SOME.search(text.lower()) is not None


def may_hold_words(cells: Sequence[object]) -> bool:
    """Whether any cell of a column of e-mail addresses holds other text."""
    return any(
        type(cell) is str and cell and ("@" not in cell or " " in cell or "(" in cell)
        for cell in cells
    )


def silent_answer(of: SilentColumn, cell: object) -> CellAnswer:
    """What a cell of such a column says about messages: a stop if it is set apart or a phrase of
    its own, a doubt for a word that is alone or in capitals.
    """
    if type(cell) is not str:
        return NOTHING
    asides = [one or other for one, other in _ASIDE.findall(cell)]
    whole = _ASIDE.sub(" ", cell).strip()
    between = _DASHES if of is SilentColumn.PLACES else _APART
    apart = [part for part in between.split(whole) if part != whole]
    said = [
        *(_apart(of, text, True) for text in asides),
        *(_apart(of, text, of is SilentColumn.PEOPLE) for text in apart),
        _whole(of, whole),
    ]
    return next(
        (one for one in said if one.stop), next((one for one in said if one.doubt), NOTHING)
    )


def _apart(of: SilentColumn, text: str, sure: bool) -> CellAnswer:
    key = bare_key(text)
    words = known.plain_words(key)
    if not _is_lone(of, key, words):
        return _phrase(of, key, words)
    return STOP if sure else STOP_IS_UNCLEAR


def _whole(of: SilentColumn, text: str) -> CellAnswer:
    key = bare_key(text)
    words = known.plain_words(key)
    if _is_lone(of, key, words):
        return STOP if of is SilentColumn.ORDERS else STOP_IS_UNCLEAR
    shouted = _LOUD.search(text) or _KHMER_FIRST.search(key)
    if of is SilentColumn.PEOPLE and shouted and not _OF_BUSES.search(key):
        said = _phrase(of, key, words)
        return said if said.stop else STOP_IS_UNCLEAR
    return _phrase(of, key, words)


def _is_lone(of: SilentColumn, key: str, words: list[str]) -> bool:
    if of is SilentColumn.ORDERS:
        return len(words) == 1 and words[0] in _OF_MESSAGES
    alone = key.replace(" ", "") in known.KHMER_STOPS_ALONE
    return alone or (len(words) == 1 and words[0] in _LONE)


def _phrase(of: SilentColumn, key: str, words: list[str]) -> CellAnswer:
    """Several words that can only be about messages."""
    if _OF_BUSES.search(key):
        return NOTHING
    text = " ".join(words)
    if known.REFUSALS.search(text) or known.KHMER_REFUSALS.search(key.replace(" ", "")):
        said = remark_answer(key)
        if said.stop:
            return said
        # "do not send chili" is about a meal
        return (
            STOP_IS_UNCLEAR if of is not SilentColumn.ORDERS or _ABOUT_SMS.search(text) else NOTHING
        )
    foreign = abroad.stops(key) and not any(map(str.isdigit, key))
    # "Da Chan" is a name, and has the same letters as a two-syllable word for "blocked"
    if _MENTION.search(text) or (foreign and (len(words) > 2 or not _is_latin(key))):
        return STOP_IS_UNCLEAR
    return NOTHING


def _is_latin(key: str) -> bool:
    return all(ord(letter) < 0x300 or 0x1E00 <= ord(letter) < 0x2000 for letter in key)


def address_answer(cell: object) -> CellAnswer:
    """The answer in the text next to an e-mail address or instead of it: a stop for e-mail; for the
    other channels a stop is in doubt.
    """
    said = beside_answer(False, cell)
    if said.stop != EVERY:
        return said
    email = BITS["email"]
    return said._replace(stop=email, doubt=EVERY & ~email)
