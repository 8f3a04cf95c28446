"""Words that classify cells, in English and Khmer. Tables and small readers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from desktop_app import languages
from desktop_app.text.keys import search_key

_TOTALS = (
    *("total", "totals", "grand total", "sub total", "subtotal", "sum", "total customers"),
    *("total people", "count", "all"),
    *("សរុប", "សរុបរួម", "សរុបទាំងអស់", "សរុបទាំងអស់គ្នា", "ចំនួនសរុប", "ផលបូក", "សរុបចំនួន"),
    *("tổng", "tổng cộng", "tổng số", "tổng tiền", "cộng", "tong cong", "รวม", "ผลรวม"),
    "รวมทั้งหมด",
    *("รวมทั้งสิ้น", "ยอดรวม", "ທັງໝົດ", "ລວມ", "合计", "合計", "总计", "總計", "小计", "小計"),
    *("总数", "總數"),
    *("합계", "총계", "sous total", "total général", "total general", "montant total", "somme"),
    *("gesamt", "gesamtsumme", "summe", "jumlah", "totaux"),
)
_GENDERS = {
    "male": ("m", "male", "man", "mr", "ប្រុស", "ប", "បុរស"),
    "female": ("f", "female", "woman", "w", "mrs", "ms", "ស្រី", "ស", "នារី", "ស្ត្រី"),
    "other": ("other", "ផ្សេង", "ផ្សេងទៀត"),
}
_BOUGHT = re.compile(
    r"\b(?:bought|buy|purchas\w*|scrap(?:ed|ing|e)|crawl(?:ed|ing)?|harvest(?:ed|ing)?|leaked?"
    r"|rented|data ?broker|list ?broker|lead ?seller|hacked|stolen)\b"
    r"|ទិញបញ្ជី|បញ្ជីទិញ|ទិញលេខ|លេខទិញ|ទិញទិន្នន័យ|ទិន្នន័យទិញ|ទិញមក|ប្រមូលពីអ៊ីនធឺណិត|លួច"
)
# Said of purchases at the shop, not of the list: "people who purchased in May".
_THEY_BOUGHT = re.compile(
    r"\b(?:who|that|they|customers?|people|clients?|buyers?|have|had|has) (?:have |had )?"
    r"(?:bought|purchased|buy)\b|\bpurchas(?:e|es|ing|er|ers) (?:history|orders?|records?|book)\b"
    r"|\bafter (?:a |their )?purchases?\b|អ្នកទិញមក|អតិថិជនទិញមក"
)
_BLANKS = (
    "n/a",
    "na",
    "none",
    "nil",
    "null",
    "no",
    "unknown",
    "-",
    "--",
    "?",
    ".",
    "គ្មាន",
    "អត់មាន",
    "មិនមាន",
)
# Texts that mean an empty cell, in the spellings of people and programs. Na, Nan, Nil and Null are
# names of people if they are written like names.
_NOTHING = (
    *("n/a", "#n/a", "n.a.", "n.a", "null", "nan", "none", "nil", "(null)", "<null>", "[null]"),
    *("(none)", "<none>", "(blank)", "(empty)", "<na>", "nat", "undefined", "not available"),
    *("not applicable", "-", "--", "---", "----", "\u2013", "\u2014", "\u2014\u2014", "_", "__"),
    *(".", "..", "...", "?", "??", "???", "/", "//", "\\n", "គ្មាន", "អត់មាន", "មិនមាន", "ไม่มี"),
    "ບໍ່ມີ",
    *("không có", "无", "無", "없음", "なし", "néant", "aucun", "aucune", "inconnu", "unknown"),
    *("n\\a", "n / a", "- -", "'-", "**", "***", "tbd", "unnamed", "no name", "ไม่ระบุ"),
    "ไม่ทราบ",
    *("không rõ", "không biết", "chưa có", "chưa rõ", "未知", "不详", "不知道", "មិនដឹង"),
    *("អត់ដឹង", "មិនស្គាល់"),
)
_LIKE_NAMES = ("na", "nan", "nil", "null")
_COUNTED = re.compile(r"[\d\s:=.,()\-]+|\u1793\u17b6\u1780\u17cb$")


def _plain(word: str) -> str:
    return " ".join(_COUNTED.sub(" ", search_key(word)).split())


_TOTAL_KEYS = frozenset(map(_plain, _TOTALS))
# tested for every name of a file, so the cheapest test comes first
_TOTAL_STARTS = frozenset(word[:2] for word in _TOTALS)
_LONGEST_TOTAL = 40
_TOTALS_AND_NAMES = ("sum", "all", "count")
_BLANK_KEYS = frozenset(map(search_key, _BLANKS))


def _spellings(words: Iterable[str]) -> frozenset[str]:
    forms = (str, str.upper, str.title, str.capitalize)
    return frozenset(form(word) for word in words for form in forms)


NOTHING = _spellings((*_NOTHING, "na")) | {"NaN", "NaT", "N/a", "n/A"}
"""Texts that mean "none" in a cell; for names see those below."""
NO_FULL_NAME = NOTHING - {word.title() for word in _LIKE_NAMES}
NO_PART_OF_A_NAME = NO_FULL_NAME - {"na", "NA"}
"""The family name Na is written NA in a list of capitals, and the other part of the name
decides."""
_GENDER_OF = {search_key(word): key for key, words in _GENDERS.items() for word in words}


def is_somebody(text: str) -> bool:
    """Whether the label of a row of totals is also a name: Sum (ស៊ុម), All."""
    return text.lower() in _TOTALS_AND_NAMES


def is_total(text: str) -> bool:
    """Whether a cell is the label of a row of totals, possibly with its figure: "Total: 300"."""
    if text[:2].lower() not in _TOTAL_STARTS:
        return False
    return len(text) < _LONGEST_TOTAL and _plain(text) in _TOTAL_KEYS


def is_blank_answer(text: str) -> bool:
    """Whether a cell for a number or address says that there is none."""
    return len(text) < 12 and search_key(text) in _BLANK_KEYS


def gender_key(text: str) -> str:
    """ "male", "female", "other", or the text itself if it is unknown."""
    return _GENDER_OF.get(search_key(text), text)


def language_key(text: str) -> str:
    """The code of a language of the program, or the text itself."""
    return _languages_called(languages.languages()).get(search_key(text), text)


@cache
def _languages_called(known: tuple[languages.Language, ...]) -> dict[str, str]:
    return {
        search_key(word): each.code
        for each in known
        for word in (each.code, each.name, *each.called)
    }


def is_bought(source: str) -> bool:
    """Whether the user's description of the source says that the list was bought."""
    key = search_key(source)
    return bool(_BOUGHT.search(_THEY_BOUGHT.sub(" ", key)))
