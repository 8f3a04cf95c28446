"""Repairs mojibake: text that was decoded in another code page and saved like that.

Each UTF-8 letter has become two or three Western ones: "ážŸ" for one Khmer letter. This can be
reversed exactly or not at all.
"""

from __future__ import annotations

import re
import unicodedata

_CONTINUED = "\u0080-\u00bf" + "".join(
    re.escape(char) for char in bytes(range(0x80, 0xA0)).decode("cp1252", "ignore")
)
_PAIR = re.compile(f"[\u00c2-\u00f4][{_CONTINUED}]")
_MOST_TIMES = 3
# A no-break space within a letter, which programs turn into a space.
_BLANK = re.compile("(\u00e1[\u017e\u0178\u009e\u009f]|\u00e0[\u00b8-\u00bb]) ")
_SIGNS = "°–—’‘“”…€•©®«»¿¡ºª\u00a0\u200b\u200c\u200d"
_MANY = 2


def may_be_garbled(text: str) -> bool:
    """Whether any two letters look like a misread letter. Fast."""
    return _PAIR.search(text) is not None


def ungarbled(text: str) -> str | None:
    """The original text if it can be recovered exactly and consists of letters; None otherwise."""
    found = text
    for _ in range(_MOST_TIMES):
        if not may_be_garbled(found):
            break
        back = _taken_back(found) or _taken_back(_BLANK.sub("\\1\u00a0", found))
        if back is None:
            break
        found = back
    return found if found != text and _is_plausible(found) else None


def is_garbled(text: str) -> bool:
    """Whether an unrecoverable text holds several misread letters."""
    return len(_PAIR.findall(text)) >= _MANY


def _taken_back(text: str) -> str | None:
    try:
        return b"".join(map(_byte, text)).decode("utf-8")
    except UnicodeError:
        return None


def _byte(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")


def _is_plausible(text: str) -> bool:
    beyond = [char for char in text if char > "\x7f"]
    return bool(beyond) and all(
        char in _SIGNS or unicodedata.category(char)[0] in "LMN" or char > "\U0001f000"
        for char in beyond
    )
