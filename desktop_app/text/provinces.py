"""The 25 provinces of Cambodia: official code, Khmer and Latin names, and other spellings.

This module reads provinces; words.Words.province gives their names in a language.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rapidfuzz import fuzz, process

from desktop_app.text.keys import search_key


class Province(NamedTuple):
    """``code``: the official two-digit code of the gazetteer."""

    code: str
    khmer: str
    latin: str


PROVINCES: tuple[Province, ...] = (
    Province("01", "បន្ទាយមានជ័យ", "Banteay Meanchey"),
    Province("02", "បាត់ដំបង", "Battambang"),
    Province("03", "កំពង់ចាម", "Kampong Cham"),
    Province("04", "កំពង់ឆ្នាំង", "Kampong Chhnang"),
    Province("05", "កំពង់ស្ពឺ", "Kampong Speu"),
    Province("06", "កំពង់ធំ", "Kampong Thom"),
    Province("07", "កំពត", "Kampot"),
    Province("08", "កណ្តាល", "Kandal"),
    Province("09", "កោះកុង", "Koh Kong"),
    Province("10", "ក្រចេះ", "Kratie"),
    Province("11", "មណ្ឌលគិរី", "Mondul Kiri"),
    Province("12", "ភ្នំពេញ", "Phnom Penh"),
    Province("13", "ព្រះវិហារ", "Preah Vihear"),
    Province("14", "ព្រៃវែង", "Prey Veng"),
    Province("15", "ពោធិ៍សាត់", "Pursat"),
    Province("16", "រតនគិរី", "Ratanak Kiri"),
    Province("17", "សៀមរាប", "Siem Reap"),
    Province("18", "ព្រះសីហនុ", "Preah Sihanouk"),
    Province("19", "ស្ទឹងត្រែង", "Stung Treng"),
    Province("20", "ស្វាយរៀង", "Svay Rieng"),
    Province("21", "តាកែវ", "Takeo"),
    Province("22", "ឧត្តរមានជ័យ", "Oddar Meanchey"),
    Province("23", "កែប", "Kep"),
    Province("24", "ប៉ៃលិន", "Pailin"),
    Province("25", "ត្បូងឃ្មុំ", "Tboung Khmum"),
)

_OTHER_SPELLINGS = {
    "01": ("banteaymeanchay", "bantaymeanchey", "bonteaymeanchey", "បន្ទាយមានជយ័"),
    "02": ("batdambang", "batambang", "battambong", "បាត់ដំបង់"),
    "03": ("kompongcham", "kampongchaam", "kgcham"),
    "04": ("kompongchhnang", "kampongchnang", "kompongchnang"),
    "05": ("kompongspeu", "kampongspueu", "kompongspueu", "kampongspoe"),
    "06": ("kompongthom", "kampongthum", "kompongthum"),
    "07": ("kompot", "kampôt"),
    "08": ("kondal", "kandaal"),
    "09": ("kaohkong", "kohkon"),
    "10": ("kracheh", "kratié", "krache", "kratieh"),
    "11": ("mondolkiri", "mondulkirri", "mondolkirri", "mundulkiri", "មណ្ឌលគីរី"),
    "12": ("pnompenh", "phnumpenh", "phnompen"),
    "13": ("preahvihea", "prahvihear", "preahvihia"),
    "14": ("preyveaeng", "preyvaeng"),
    "15": ("pouthisat", "posat", "pursath", "ពោធិសាត់"),
    "16": ("ratanakiri", "rattanakiri", "rotanakiri", "ratanakkirri", "rattanakkiri",
           "រតនៈគិរី", "រតនគីរី"),
    "17": ("siemreab", "siamreap", "seamreap", "siemrap"),
    "18": ("sihanoukville", "sihanouk", "preahsihanoukville", "sihanukville", "kampongsom",
           "kompongsom", "preahsihanu", "កំពង់សោម", "សីហនុ", "ព្រះសីហនុវិល"),
    "19": ("stoengtreng", "stuengtraeng", "stoengtraeng", "steungtreng", "stungtraeng"),
    "20": ("svayrienge", "svayreang"),
    "21": ("takev", "takaev", "takéo"),
    "22": ("otdarmeanchey", "oddormeanchey", "otdormeanchey", "odarmeanchey", "oddarmeanchay"),
    "23": ("kaeb", "keb"),
    "24": ("paylin", "pailen"),
    "25": ("tbongkhmum", "tbaungkhmum", "thbongkhmum", "tboungkhmom", "tbongkhmom", "tboongkhmum"),
}  # fmt: skip
_NOT_LETTERS = re.compile("[^a-z0-9\u1780-\u17d3]+")
_KIND = re.compile(
    "^(?:ខេត្ត|រាជធានី|ក្រុង|province of|capital of|city of|khaet|khet|krong|reach theany)"
    "|(?:province|provincial|capital|city|municipality)$"
)
_CODE = re.compile(r"(?:kh)?0*([1-9]\d?)")


def _spelling(text: str) -> str:
    """``text`` for look-up: letters only, without words such as "province"."""
    key = search_key(text)
    for _ in range(2):
        key = _KIND.sub("", key.strip(" .,-()")).strip()
    return _NOT_LETTERS.sub("", _unaccented(key))


def _unaccented(key: str) -> str:
    return key.replace("é", "e").replace("ô", "o")


_CODES = frozenset(province.code for province in PROVINCES)
_BY_SPELLING = {
    _spelling(word): province.code
    for province in PROVINCES
    for word in (province.khmer, province.latin, *_OTHER_SPELLINGS[province.code])
}


def province_code(text: str) -> str | None:
    """The official code ("12") for a province in any spelling, language or case, or for its
    code."""
    key = _spelling(text)
    if match := _CODE.fullmatch(key):
        code = match[1].zfill(2)
        return code if code in _CODES else None
    return _BY_SPELLING.get(key)


_LIKENESS = 80  # of 100: about one letter in five differs


def nearest_province(text: str) -> str | None:
    """The code of the only province that a misspelt text can mean; None if ambiguous."""
    key = _spelling(text)
    if len(key) < 4 or _CODE.fullmatch(key):
        return None
    best = process.extract(key, _BY_SPELLING.keys(), scorer=fuzz.ratio, score_cutoff=_LIKENESS)
    codes = [_BY_SPELLING[found[0]] for found in best if found[1] == best[0][1]]
    return codes[0] if codes and len(set(codes)) == 1 else None
