"""What one cell says about consent, in a column of consent, of opting out, or any other.

A plain no or stop counts everywhere. A yes counts only if the cell says nothing else. An unreadable
answer is ``doubt``, for a person to decide, and never a yes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from html import unescape
from typing import NamedTuple

from desktop_app.errors import UserError
from desktop_app.importing.answers import abroad
from desktop_app.importing.answers import vocabulary as known
from desktop_app.importing.answers.channels import EVERY, named_in
from desktop_app.importing.answers.refusals import BANS, REFUSES, refusal_in
from desktop_app.text.answers import yes_no
from desktop_app.text.dates import BUDDHIST_ERA, parse_date
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.keys import search_key

SAYS_NO = "import.says_no"
ANSWER_UNCLEAR = "import.answer_unclear"
STOP_UNCLEAR = "import.stop_unclear"
BOUNCED = "import.bounced"


class CellAnswer(NamedTuple):
    """A cell's answer as channel masks, and the code of its issue."""

    yes: int = 0
    no: int = 0
    stop: int = 0
    doubt: int = 0
    code: str | None = None


class AnswerCount(NamedTuple):
    """How many cells hold an answer, and its meaning: "yes", "no" or "unknown"."""

    n: int
    means: str


NOTHING = CellAnswer()
YES = CellAnswer(yes=EVERY)
NO = CellAnswer(no=EVERY, code=SAYS_NO)
STOP = CellAnswer(stop=EVERY, code=SAYS_NO)
UNCLEAR = CellAnswer(doubt=EVERY, code=ANSWER_UNCLEAR)
STOP_IS_UNCLEAR = CellAnswer(doubt=EVERY, code=STOP_UNCLEAR)
_EVERY_STOP = CellAnswer(stop=EVERY)
"""Stops in an opt-out column are counted separately."""
IS_BOUNCED = CellAnswer(doubt=EVERY, code=BOUNCED)

_PARTS = re.compile(r"[,;|/\n\r\u2022\u00b7]+|:::|\s[-\u2013\u2014]\s")
_EDGES = " \t.,!()[]\"'\u17d4"
_LONG_NUMBER = re.compile(r"\+?[0-9](?:[\s().\-/]*[0-9]){5,}")
_ADDRESS = re.compile(
    r"[^\s@(<]{0,64}@[^\s@()<>,;]*|\b[a-z]{2,10}://\S*|\b\w{1,30}\.[\w.]{1,60}/\S*"
)
_LONGEST = 500  # characters; a longer note is cut off


def answer_key(cell: object) -> str:
    """The key of an answer, equal for its spellings."""
    return search_key(str(cell)).strip(_EDGES)


def consent_answer(cell: object, told: Mapping[str, bool] | None = None) -> CellAnswer:
    """The answer of a cell in a column of consent. ``told``: the meanings that the user gave to
    answers, by ``answer_key``; they can't change a plain no.
    """
    if cell is None or cell == "":
        return NOTHING
    said = _answer(cell)
    if told and not (said.no or said.stop):
        meant = told.get(answer_key(cell))
        if meant is not None:
            return YES if meant else NO
    return said


def check_answers(told: Mapping[str, bool]) -> None:
    """Raises UserError ``import.answer_is_no`` if the user gave a plain no the meaning yes."""
    for answer, meant in told.items():
        said = _answer(answer)
        if meant and (said.no or said.stop):
            raise UserError("import.answer_is_no", answer=answer)


def answers_of(found: Mapping[str, int], told: Mapping[str, bool]) -> dict[str, AnswerCount]:
    """The meanings of the answers in a column of consent, the most frequent first. ``found``: their
    counts."""
    return {
        text: AnswerCount(n, meaning_of(consent_answer(text, told)))
        for text, n in sorted(found.items(), key=lambda each: -each[1])
    }


def meaning_of(said: CellAnswer) -> str:
    """ "yes", "no" or "unknown": the meaning of an answer in a column of consent."""
    if said.no or said.stop:
        return "no"
    return "yes" if said.yes else "unknown"


def _answer(cell: object) -> CellAnswer:
    if not isinstance(cell, str):
        answer = yes_no(cell) if isinstance(cell, int | float) else is_day(cell) or None
        return UNCLEAR if answer is None else YES if answer else NO
    key = _key(cell)
    bare = key.strip(_EDGES)
    if not key:
        return NOTHING
    if bare in known.UNREADABLE or key in known.BLANKS:
        return UNCLEAR
    if bare in known.UNTICKED or bare in known.CROSSES:
        return NO
    if (number := _number(bare)) is not None:
        return {1.0: YES, 0.0: NO}.get(number, UNCLEAR)
    words = known.plain_words(bare)
    if _stops_alone(bare, words):
        return _limited(STOP, bare)
    exact = yes_no(bare)
    if exact is None:
        exact = abroad.bare_answer(bare)
    if exact is False:
        return _no_or_stop(words)
    if exact or bare == "active" or is_day(cell):
        return YES
    return NO if abroad.refuses(bare) else _sentence(bare, words)


def bare_key(text: str) -> str:
    """The key of a cell for looking up words, without marks at its ends."""
    return _key(text).strip(_EDGES)


def _key(text: str) -> str:
    if "&" in text:
        text = unescape(text)  # from a web page: I don&#39;t agree
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return known.EMOJI_ENDS.sub("", search_key(text[:_LONGEST]))


def _sentence(key: str, words: list[str]) -> CellAnswer:
    """An answer of several words."""
    parts = [_khmer(key)] if known.KHMER.search(key) else []
    latin = [word for word in words if not known.KHMER.search(word)]
    if any(not word.isdigit() for word in latin):
        parts.append(_english(key, latin, bool(parts)))
    if not parts:
        return UNCLEAR
    for one in parts:
        if one.no or one.stop:
            return one
    if "?" not in key and (refused := refused_in(key, words)):
        return refused
    return parts[0] if all(one == parts[0] for one in parts) else UNCLEAR


def refused_in(key: str, words: list[str]) -> CellAnswer | None:
    """The no or the stop of a short text if it is plainly one, see refusals."""
    found = refusal_in(key, words)
    if found not in (REFUSES, BANS):
        return None
    return _limited(STOP if found == BANS else NO, key)


def _english(key: str, words: list[str], mixed: bool) -> CellAnswer:
    found = frozenset(words)
    text = " ".join(words)
    if known.NEVER_JOINED.search(text):
        return NO
    stops = [at for at, word in enumerate(words) if word in known.STOPS_OF_CONSENT]
    if stops:
        return UNCLEAR if _negated(words, stops[0]) else _limited(STOP, key)
    if known.REFUSALS.search(text):
        return UNCLEAR if found & known.PLAIN_YESES else _limited(STOP, key)
    open_ended = bool(found & known.OPEN) or "?" in key
    if found & known.NOS:
        if open_ended or found & known.PLAIN_YESES:
            return UNCLEAR
        return _limited(NO, key)
    others = found - known.FILLERS - known.YESES
    if open_ended or others or any(word.isdigit() for word in words):
        return UNCLEAR
    return _limited(YES, key) if found & known.YESES or mixed else UNCLEAR


def _khmer(key: str) -> CellAnswer:
    text = key.replace(" ", "")
    if known.KHMER_OPEN.search(text) or "?" in text:
        return UNCLEAR
    if known.KHMER_STOPS.search(text):
        return _limited(STOP, key)
    if known.KHMER_NOS.search(text):
        return _limited(NO, key)
    if known.KHMER_YESES.search(text):
        rest = known.KHMER_FILLERS.sub("", known.KHMER_YESES.sub("", text))
        if not known.KHMER.search(rest):
            return _limited(YES, key)
    return UNCLEAR


def _limited(said: CellAnswer, key: str) -> CellAnswer:
    """Limits an answer that names channels to these; it says nothing definite about the others."""
    yes, no = named_in(known.HOW.sub(" ", key) if said.stop else key)
    mask = yes if said.yes else no
    if not mask:
        return said
    return CellAnswer(said.yes & mask, said.no & mask, said.stop & mask, EVERY & ~mask, said.code)


def _no_or_stop(words: list[str]) -> CellAnswer:
    """The answer of a bare word that means no."""
    text = " ".join(words)
    if known.NEVER_JOINED.search(text):
        return NO
    stops = known.STOPS_OF_CONSENT & frozenset(words)
    return STOP if stops or known.REFUSALS.search(text) or known.KHMER_STOPS.search(text) else NO


def _stops_alone(key: str, words: list[str]) -> bool:
    joined = key.replace(" ", "")
    return (
        (abroad.stops(key) and not any(map(str.isdigit, key)))
        or joined in known.KHMER_STOPS_ALONE
        or (len(words) == 1 and words[0] in known.STOPS)
    )


def _negated(words: list[str], before: int) -> bool:
    return any(word in known.NEGATIONS for word in words[:before])


def _number(key: str) -> float | None:
    if not key[:1].isdigit():
        return None
    try:
        return float(key)
    except ValueError:
        return None


def opt_out_answer(cell: object) -> CellAnswer:
    """The answer of a cell in a column of people who asked to stop. A yes, a date, a mark or words
    mean that they did, for the channels it names if any; or it plainly says that they did not.
    """
    if cell is None or cell == "" or cell != cell:
        return NOTHING
    if not isinstance(cell, str):
        answer = yes_no(cell) if isinstance(cell, int | float) else is_day(cell) or None
        return STOP_IS_UNCLEAR if answer is None else _EVERY_STOP if answer else NOTHING
    key = _key(cell)
    bare = key.strip(_EDGES)
    if key in known.BLANKS or bare in known.BLANKS or bare in known.UNTICKED:
        return NOTHING
    if (number := _number(bare)) is not None:
        return {1.0: _EVERY_STOP, 0.0: NOTHING}.get(number, STOP_IS_UNCLEAR)
    if bare in known.UNREADABLE or bare in known.SIGNS_OF_A_STOP or is_day(cell):
        return _EVERY_STOP
    return STOP_IS_UNCLEAR if bare in known.CROSSES else _stop_words(bare)


def _stop_words(key: str) -> CellAnswer:
    words = known.plain_words(key)
    found = frozenset(words)
    answer = abroad.bare_answer(key)
    joined_in = bool(found) and found <= known.JOINED_IN | known.OF_JOINING
    if key in known.NOT_STOPPED or answer is False or joined_in:
        return NOTHING
    if abroad.stops(key):
        return _stop_of(key)
    joined = key.replace(" ", "")
    if known.KHMER_OPEN.search(joined):
        return STOP_IS_UNCLEAR
    if known.KHMER_STOPS.search(joined) or known.KHMER_YESES.match(joined):
        return _EVERY_STOP
    if found & known.PLAIN_YESES or answer or yes_no(key) is True:
        return STOP_IS_UNCLEAR if found & (known.NOS | known.JOINED_IN) else _EVERY_STOP
    stops = [at for at, word in enumerate(words) if word in known.STOPS_OF_CONSENT]
    if stops or known.REFUSALS.search(" ".join(words)):
        return STOP_IS_UNCLEAR if stops and _negated(words, stops[0]) else _stop_of(key)
    return _channels_alone(key, found)


def _channels_alone(key: str, words: frozenset[str]) -> CellAnswer:
    """A stop for the channels that the cell names, with or without a no; or for all."""
    named = named_in(known.HOW.sub(" ", key)).no
    if named and words <= known.FILLERS | known.NOS:
        return CellAnswer(stop=named)
    every = words & known.ALL and words <= known.FILLERS | known.ALL
    return _EVERY_STOP if every else STOP_IS_UNCLEAR


def _stop_of(key: str) -> CellAnswer:
    """A stop for the channels that the text names as stopped."""
    named = named_in(known.HOW.sub(" ", key)).no
    return CellAnswer(stop=named or EVERY)


def remark_answer(cell: object) -> CellAnswer:
    """The answer of a cell in any other column: only a plain no, or an issue if it mentions one."""
    if type(cell) is not str:
        return NOTHING
    key = _key(cell)
    found = NOTHING
    for part in parts_of(key):
        one = _remark(part)
        if one.stop or one.no:
            return one
        found = found if found.doubt else one
    return found


def beside_answer(account: bool, cell: object) -> CellAnswer:
    """The answer in the text next to the number of a cell, or instead of it: "012 345 678 (STOP)".

    ``account``: the cell holds an account name, where a bare no is about that channel.
    """
    if type(cell) is not str:
        return NOTHING
    beside = _LONG_NUMBER.sub(" ", to_ascii_digits(_ADDRESS.sub(" ", cell)))
    if account and (yes_no(beside) is False or abroad.refuses(_key(beside))):
        return NO
    return remark_answer(beside)


def parts_of(key: str) -> list[str]:
    """A key, and its parts between commas, lines and the like."""
    parts = [key, *(_PARTS.split(key) if _PARTS.search(key) else ())]
    return [part.strip(_EDGES) for part in parts]


def _remark(key: str) -> CellAnswer:
    if not key:
        return NOTHING
    words = known.plain_words(key)
    text = " ".join(words)
    if known.BOUNCES.fullmatch(text):
        return IS_BOUNCED
    if _stops_alone(key, words):
        return _limited(STOP, key)._replace(doubt=0)
    if text in ("not subscribed", "never subscribed", "not optin", "not interested"):
        return NO
    khmer = known.KHMER_REFUSALS.search(key.replace(" ", ""))
    if khmer:
        return _limited(STOP, key)._replace(doubt=0) if len(key) <= _SHORT else STOP_IS_UNCLEAR
    stops = [at for at, word in enumerate(words) if word in known.STOPS]
    refusal = known.REFUSALS.search(text)
    if not (stops or refusal or known.MENTIONS.search(text)):
        # only the column could tell whether a message or a parcel was refused
        return STOP_IS_UNCLEAR if refusal_in(key, words) in (REFUSES, BANS) else NOTHING
    if stops and _negated(words, stops[0]) and not refusal:
        return STOP_IS_UNCLEAR
    rest = frozenset(words) - known.STOPS - known.FILLERS - known.ASKED - known.NEGATIONS - _BESIDE
    if not any(not word.isdigit() for word in rest):
        return CellAnswer(stop=_stop_of(key).stop, code=SAYS_NO)
    if refusal or known.MENTIONS.search(text):
        return STOP_IS_UNCLEAR
    return NOTHING


_SHORT = 40
_BESIDE = frozenset(("no", "disturb", "quit", "remove", "take", "off", "further", "again", "ads"))


def is_day(cell: object) -> bool:
    """Whether a cell holds a date, in any order."""
    if not isinstance(cell, str | date):
        return False
    reading = parse_date(cell)
    # a date with the month first is a date, too
    return (
        reading.value is not None
        or reading.problem == BUDDHIST_ERA
        or parse_date(cell, "month_first").value is not None
    )


def looks_like_consent(cell: object) -> bool:
    """Whether a cell could answer a question about consent, readable or not."""
    said = consent_answer(cell)
    short = type(cell) is str and search_key(cell) in known.UNREADABLE
    return bool(said.yes or said.no or said.stop or short)


def looks_like_opt_out(cell: object) -> bool:
    """Whether a cell could be in a column of people who asked to stop."""
    return opt_out_answer(cell).code is None or looks_like_consent(cell)
