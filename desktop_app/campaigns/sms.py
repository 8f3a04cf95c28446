"""The length of a text message in parts, and shorter versions of texts. Knows no contacts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

# 3GPP TS 23.038, 6.2.1 and 6.2.1.1: the default alphabet and its extension table.
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")
_GSM = _BASIC | _EXTENDED

_TWINS = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
        "\u2026": "...",
    }
)
_ZERO_WIDTH = str.maketrans(dict.fromkeys("\u200b\u2060\ufeff", None))


@dataclass(frozen=True, slots=True)
class SmsLength:
    """``units``: septets (GSM-7) or UTF-16 code units (UCS-2). ``units_left``: in the last part."""

    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    parts: int
    units_left: int


def measure(text: str) -> SmsLength:
    """How ``text`` is sent: one part of 160 or 70 units, otherwise parts of 153 or 67.

    A character of the extension table costs 2 septets and one outside the BMP 2 code units; neither
    is cut in half, so the end of a part may stay empty and is not counted in ``units``. An empty
    text is GSM-7 with no part at all: nothing would be sent.
    """
    if _GSM.issuperset(text):
        costs = [2 if char in _EXTENDED else 1 for char in text]
        return _parts("GSM-7", costs, 160, 153)
    costs = [2 if ord(char) > 0xFFFF else 1 for char in text]
    return _parts("UCS-2", costs, 70, 67)


def _parts(
    encoding: Literal["GSM-7", "UCS-2"], costs: Iterable[int], single: int, split: int
) -> SmsLength:
    costs = list(costs)
    units = sum(costs)
    if units <= single:
        return SmsLength(encoding, units, 1 if units else 0, single - units)
    parts, left = 1, split
    for cost in costs:
        if cost > left:
            parts, left = parts + 1, split
        left -= cost
    return SmsLength(encoding, units, parts, left)


def clean(text: str) -> tuple[str, list[str]]:
    """``text`` without zero-width characters, and the codes of the repairs.

    ``sms.zero_width_removed``: one U+200B would make a whole English message UCS-2. The joiners
    U+200C and U+200D stay, because Khmer words and emoji can need them.
    """
    cleaned = text.translate(_ZERO_WIDTH)
    return cleaned, ["sms.zero_width_removed"] if cleaned != text else []


def gsm_twins(text: str) -> str:
    """``text`` with each typographic quote, dash, ellipsis and space as its GSM 03.38 twin."""
    return text.translate(_TWINS)


def offer_gsm(text: str) -> str | None:
    """The twin text, if it alone would make a UCS-2 message GSM-7; otherwise None."""
    if _GSM.issuperset(text):
        return None
    twin = gsm_twins(text)
    return twin if _GSM.issuperset(twin) else None
