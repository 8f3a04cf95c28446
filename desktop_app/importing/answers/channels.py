"""Channels as a bit mask, and which of them a header or a cell names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from desktop_app.contacts.model import CHANNEL_KINDS, CHANNELS, Channel
from desktop_app.text.keys import word_key

BITS = {channel: 1 << place for place, channel in enumerate(CHANNELS)}
EVERY = (1 << len(CHANNELS)) - 1

_NAMES: dict[Channel, str] = {
    "sms": r"\b(?:sms|mms|texts?|texting|txt|textos?)\b|短信|短訊|简讯|簡訊|문자|ショートメール",
    "call": r"\b(?:calls?|calling|voice|phon(?:e|ing)|telephone|mobile)\b|ហៅ|តេទៅ|ទូរស័ព្ទ|ទូរសព្ទ"
    r"|\b(?:appels?|appeler|llamadas?|llamar|anrufe?|anrufen|goi(?: dien)?|cuoc goi"
    r"|dien thoai)\b|โทร|电话|電話|전화",
    "whatsapp": r"\b(?:whats ?app|wa)\b|វ៉ាតសាប់|វ៉តសាប់",
    "telegram": r"\b(?:telegram|tg)\b|តេឡេក្រាម|តេលេក្រាម",
    "messenger": r"\b(?:messenger|facebook|fb)\b|មេសសិនជ|ម៉េសសិនជ|ហ្វេសប",
    "email": r"\b(?:e ?mails?|mails?|mailing|courriels?|correos?|thu dien tu)\b|អ៊ីមែល|អ៊ីម៉ែល|អីុមែល"
    r"|อีเมล|อีเมว|ອີເມ|邮件|郵件|电邮|電郵|邮箱|이메일|メール|메일",
}
_NAMED = {channel: re.compile(pattern) for channel, pattern in _NAMES.items()}
_PHONE = re.compile(r"\b(?:phone|telephone|mobile)\b|ទូរស័ព្ទ|ទូរសព្ទ")
_NUMBER = re.compile(r"\b(?:phone|telephone|mobile) (?:numbers?|no)\b|លេខទូរស័ព្ទ|លេខទូរសព្ទ")
"""The address of a message, not the channel."""


class Named(NamedTuple):
    """The channels that a text names. In a yes, "phone" means calls; in a no, it also means
    messages to the number.
    """

    yes: int
    no: int


def mask_of(channels: Iterable[Channel]) -> int:
    """Channels as a bit mask."""
    return sum({BITS[channel] for channel in channels})


def channels_in(mask: int) -> tuple[Channel, ...]:
    """The channels of a mask, in order."""
    return tuple(channel for channel, bit in BITS.items() if mask & bit)


def reach_of(kind: str) -> int:
    """The channels that can reach a contact point of this kind."""
    return mask_of(channel for channel, kinds in CHANNEL_KINDS.items() if kind in kinds)


def named_in(text: str) -> Named:
    """The channels that a text names, if any."""
    plain = _NUMBER.sub(" ", word_key(text))
    found = mask_of(channel for channel, pattern in _NAMED.items() if pattern.search(plain))
    wide = reach_of("phone") if _PHONE.search(plain) else 0
    return Named(found, found | wide)
