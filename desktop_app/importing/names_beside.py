"""Names in the same cell as a number: Sok Dara 012345671, as in lists kept in a chat.

Words about the number's owner or kind are not a name, and a name never contains a digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.text.digits import only_digits
from desktop_app.text.keys import search_key
from desktop_app.text.names import clean_name, split_honorific

_NUMBERS = re.compile(r"(?<![+(])[+(]*\d[\d\s().+\-/]*")
_BETWEEN = re.compile(
    r"[\n\r\t\u17d6,;:|/\\()\[\]{}<>=\u2022]+|\s[-\u2013\u2014]+\s|\s[-\u2013\u2014]+$"
)
_BLANK = re.compile(r"(\s+)")
_EDGES = " .-\u2013\u2014_*#'\"`&+~!?\u2018\u2019\u201c\u201d\u17d4\u200b"
_MOST_WORDS = 6
_LONGEST = 60
_FEWEST_DIGITS = 8

# Words for a number. Before or after a name they are not part of it.
_KINDS = frozenset(
    (
        *(
            "tel",
            "phone",
            "telephone",
            "mobile",
            "hp",
            "ph",
            "cell",
            "call",
            "whatsapp",
            "telegram",
        ),
        *(
            "wa",
            "tg",
            "line",
            "viber",
            "zalo",
            "wechat",
            "sms",
            "number",
            "no",
            "contact",
            "hotline",
        ),
        *(
            "cellcard",
            "smart",
            "metfone",
            "seatel",
            "ទូរស័ព្ទ",
            "លេខ",
            "លេខទូរស័ព្ទ",
            "តេឡេក្រាម",
            "ទូរសព្ទ",
        ),
        *("电话", "手机", "โทร", "เบอร์", "sđt", "đt", "tél", "전화"),
    )
)
# Whose number it is, or when and where it is answered: a note, whatever else the cell says.
_NOTES = frozenset(
    (
        *("ext", "extension", "fax", "office", "home", "work", "shop", "store", "house", "street"),
        *("st", "floor"),
        *("wife", "husband", "mother", "father", "mom", "mum", "dad", "brother", "sister", "son"),
        *("daughter", "friend", "owner", "boss", "driver", "assistant", "manager", "reception"),
        *("new", "old", "main", "other", "second", "backup", "only", "after", "before", "evening"),
        *("morning", "night", "am", "pm", "of", "or", "and", "to", "from", "call", "please", "ask"),
        *("wrong", "stop", "unsubscribed", "unsubscribe", "blocked", "vip", "paid", "usd", "khr"),
        *("business", "personal", "private", "emergency", "his", "her", "their", "my"),
        *("ប្រពន្ធ", "ប្តី", "ប្ដី", "ម្តាយ", "ម្ដាយ", "ឪពុក", "កូន", "ការិយាល័យ", "ផ្ទះ", "ហាង", "ឬ", "ឈប់"),
        *("ថ្មី", "ចាស់", "ផ្លូវ"),
    )
)  # fmt: skip
_KIND_KEYS = frozenset(map(search_key, _KINDS))
_NOTE_KEYS = frozenset(map(search_key, _NOTES))


def holds_number(text: str) -> bool:
    """Whether a cell may hold a whole phone number."""
    return len(only_digits(text)) >= _FEWEST_DIGITS


def has_words(text: str) -> bool:
    """Whether a cell holds anything but numbers."""
    return any(char.isalpha() for char in text)


def name_beside(text: str) -> str | None:
    """The name in a cell of numbers: "" if its only words are words for a number, None if the words
    are not a name or are several people's.
    """
    names, left = [], False
    for words in _pieces(text):
        if _is_name(words):
            names.append(words)
        else:
            left = left or not _is_called(words)
    several = len(names) > 1 and len(_whole_numbers(text)) > 1
    if several or (not names and left):
        return None
    return names[0] if names else ""


def _whole_numbers(text: str) -> list[str]:
    found = (match[0] for match in _NUMBERS.finditer(text))
    return [number for number in found if len(only_digits(number)) >= _FEWEST_DIGITS]


def _pieces(text: str) -> Iterator[str]:
    """The words between numbers and separators, without words for a number at their ends."""
    parts = ["\n" if "@" in part or "://" in part else part for part in _BLANK.split(text)]
    for piece in _BETWEEN.split(_NUMBERS.sub("\n", "".join(parts))):
        words = clean_name(piece.strip(_EDGES)).split(" ")
        whole = list(words)
        while words and search_key(words[-1].strip(_EDGES)) in _KIND_KEYS:
            words.pop()
        while words and search_key(words[0].strip(_EDGES)) in _KIND_KEYS:
            words.pop(0)
        found = " ".join(words or whole).strip(_EDGES)
        if any(char.isalpha() for char in found):
            yield found


def _is_called(words: str) -> bool:
    return all(search_key(word.strip(_EDGES)) in _KIND_KEYS for word in words.split())


def _is_name(words: str) -> bool:
    each = [search_key(word.strip(_EDGES)) for word in words.split()]
    if len(words) > _LONGEST or len(each) > _MOST_WORDS or _NOTE_KEYS.intersection(each):
        return False
    # a single letter is not a name, and neither is a title alone
    title = split_honorific(f"{words.rstrip('.')} X")[1] == "X"
    return len(words) > 1 and not (title or _is_called(words))


def without_name(label: str | None, name: str) -> str | None:
    """The label of a number without the name that was next to it."""
    if not label or name not in label:
        return label
    return label.replace(name, " ", 1).strip(_EDGES + ",;:()[]/|") or None
