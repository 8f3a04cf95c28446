"""How the word of a name sounds: Khmer in Latin letters, and keys shared by spellings of a name.

Romanised names have no standard spelling (Sophea, Sopheah, Sophia), so the keys keep only what
people agree on. They find names that may be the same, and are never shown as a name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Consonant -> its letters and its series; the series decides how the following vowel sounds.
_CONSONANTS = {
    "ក": ("k", 0), "ខ": ("kh", 0), "គ": ("k", 1), "ឃ": ("kh", 1), "ង": ("ng", 1),
    "ច": ("ch", 0), "ឆ": ("chh", 0), "ជ": ("ch", 1), "ឈ": ("chh", 1), "ញ": ("nh", 1),
    "ដ": ("d", 0), "ឋ": ("th", 0), "ឌ": ("d", 1), "ឍ": ("th", 1), "ណ": ("n", 0),
    "ត": ("t", 0), "ថ": ("th", 0), "ទ": ("t", 1), "ធ": ("th", 1), "ន": ("n", 1),
    "ប": ("b", 0), "ផ": ("ph", 0), "ព": ("p", 1), "ភ": ("ph", 1), "ម": ("m", 1),
    "យ": ("y", 1), "រ": ("r", 1), "ល": ("l", 1), "វ": ("v", 1), "ឝ": ("s", 0),
    "ឞ": ("s", 0), "ស": ("s", 0), "ហ": ("h", 0), "ឡ": ("l", 0), "អ": ("", 0),
}  # fmt: skip
_VOWELS = {
    "ា": ("a", "ea"), "ិ": ("e", "i"), "ី": ("ey", "y"), "ឹ": ("oe", "ue"), "ឺ": ("eu", "eu"),
    "ុ": ("o", "u"), "ូ": ("o", "u"), "ួ": ("uo", "uo"), "ើ": ("aeu", "eu"), "ឿ": ("oea", "oea"),
    "ៀ": ("ie", "ie"), "េ": ("e", "e"), "ែ": ("ae", "e"), "ៃ": ("ai", "ey"), "ោ": ("ao", "o"),
    "ៅ": ("au", "ov"), "ំ": ("om", "um"), "ះ": ("ah", "eah"), "័": ("a", "oa"), "ៈ": ("a", "a"),
}  # fmt: skip
_INDEPENDENT = {
    "ឥ": "e", "ឦ": "ei", "ឧ": "u", "ឩ": "ou", "ឪ": "ov", "ឫ": "rue", "ឬ": "rue", "ឭ": "lue",
    "ឮ": "lue", "ឯ": "ae", "ឰ": "ai", "ឱ": "ao", "ឲ": "ao", "ឳ": "au",
}  # fmt: skip
# Parts of names that are pronounced or romanised otherwise than written.
_NAME_PARTS = {
    "រស្មី": "reaksmey", "រស្មិ": "reaksmey", "វីរៈ": "virak", "វិរៈ": "virak", "ឧត្តម": "oudom",
    "លក្ខណ៍": "leak", "លក្ខិណា": "leakhena", "លក្ខ": "leak", "រតនៈ": "ratanak", "រតនា": "ratana",
    "រតន": "ratana", "រត្ន": "rath", "រ័ត្ន": "rath", "រដ្ឋ": "roth", "រិទ្ធ": "rith",
    "សិទ្ធ": "sith", "សិរី": "serey", "សេរី": "serey", "ពេជ្រ": "pich", "ពិសិដ្ឋ": "piseth",
    "ពិសី": "pisey", "វណ្ណៈ": "vannak", "វណ្ណា": "vanna", "វណ្ណី": "vanny", "វណ្ណ": "vann",
    "សុវណ្ណ": "sovann", "ពុទ្ធ": "puth", "វុទ្ធ": "vuth", "វុធ": "vuth", "មុន្នី": "mony",
    "មុនី": "mony", "បុប្ផា": "bopha", "ផល្លា": "phalla", "ផល": "phal", "បុត្រ": "bot",
    "បុត្រា": "botra", "មិត្ត": "mith", "ចរិយា": "chakriya", "ចរិយ៉ា": "chakriya",
    "សុជាតា": "socheata", "ជាតា": "cheata", "ជាតិ": "cheat", "សុវត្ថិ": "sovath",
    "សម្បត្តិ": "sambath", "សម្ផស្ស": "samphors", "មករា": "makara", "តុលា": "tola",
    "ធីតា": "thida", "ធារ៉ា": "theara", "ធារា": "theara", "រំដួល": "romduol", "រចនា": "rachana",
    "រក្សា": "raksa", "ស្រី": "srey", "ម៉ាលី": "maly", "ទេវី": "devi", "ទេវ": "tep",
    "កន្និកា": "kanika", "គន្ធា": "kunthea", "គន្ធី": "kunthy", "គីមហួរ": "kimhour",
    "វត្តី": "vattey", "វឌ្ឍនា": "vattana", "វឌ្ឍន៍": "vath", "សោភ័ណ": "sophorn",
    "សោភា": "sophea", "សុភ័ក្រ្ត": "sopheak", "សុភ័ក្ត្រ": "sopheak", "ភ័ក្ត្រ": "pheak",
    "ភក្ដី": "pheakdey", "ភក្តី": "pheakdey", "សត្យា": "satya", "សច្ចៈ": "sachak",
    "សច្ចា": "sacha", "ឥន្ទ្រ": "in", "ច័ន្ទ": "chan", "ចន្ទា": "chanda", "ចន្ទី": "chanthy",
    "ចន្ធី": "chanthy", "ចន្ថា": "chantha", "សូរិយា": "soriya", "សុរិយា": "soriya",
    "ប្រុស": "bros", "ពន្លឺ": "ponleu", "បញ្ញា": "panha", "វិជ្ជា": "vichea",
    "វិជ្ជរ៉ា": "vichara", "វាសនា": "veasna", "កញ្ញា": "kanha", "ធារិទ្ធ": "thearith",
    "នារី": "neary", "នរិន្ទ": "norin", "នរេន្ទ្រ": "naren", "ដារ៉ា": "dara", "ដារា": "dara",
    "សុខ": "sok", "ទេព": "tep", "មាស": "meas", "វង្ស": "vong", "វង់": "vong", "អ៊ុំ": "um",
    "ប្រាក់": "prak", "រស់": "ros", "ឈួន": "chhuon", "ឌួង": "duong", "ប៉ែន": "pen", "ហេង": "heng",
    "ឆាយ": "chhay", "ស៊ុន": "sun", "សែន": "sen", "ឃួន": "khuon", "ឈិត": "chhit", "ញឹម": "nhim",
    "ញ៉ែម": "nhem", "យឹម": "yim", "សៀង": "sieng", "ឡាយ": "lay", "ខៀវ": "khiev", "ជា": "chea",
    "ម៉ៅ": "mao", "ពៅ": "pov", "សេដ្ឋ": "seth", "ចិត្រ": "chet", "ចិត្ត": "chet",
}  # fmt: skip
# a following mark or final consonant would belong to it and make another word
_LONGEST_FIRST = "|".join(sorted(_NAME_PARTS, key=len, reverse=True))
_NAME_PART = re.compile(f"(?:{_LONGEST_FIRST})(?![\u17b6-\u17d3]|[\u1780-\u17a2]$)")

_COENG, _BANTOC, _ROBAT, _SILENT = "\u17d2", "\u17cb", "\u17cc", "\u17cd"
_TO_FIRST, _TO_SECOND = "\u17c9", "\u17ca"
_KHMER = re.compile("[\u1780-\u17d3]")
_RUNS = re.compile("[\u1780-\u17d3]+|[^\u1780-\u17d3]+")
# A silent letter with its mark, and signs that change no letter here.
_UNHEARD = re.compile(f"(?:{_COENG})?[\u1780-\u17a2][\u17b6-\u17c5]?{_SILENT}|[{_BANTOC}{_ROBAT}]")
_SYLLABLE = re.compile(
    f"([\u1780-\u17a2])((?:{_COENG}[\u1780-\u17a2])*)([{_TO_FIRST}{_TO_SECOND}]?)"
    "([\u17b6-\u17c8\u17d0]*)|([\u17a3-\u17b3])|(.)"
)


def is_khmer(text: str) -> bool:
    """Whether it holds any Khmer letter."""
    return bool(_KHMER.search(text))


@lru_cache(maxsize=65536)
def romanised(word: str) -> str:
    """A Khmer word in Latin letters, close to the usual spelling; other words are unchanged.

    In lower case. A guess: Khmer does not write its inherent vowels.
    """
    if not is_khmer(word):
        return word
    known = _NAME_PART.sub(lambda part: _NAME_PARTS[part[0]], word)
    if known != word:
        pieces = _RUNS.findall(known)
        return "".join(_by_letters(one) if is_khmer(one) else one for one in pieces)
    return _by_letters(word)


def _by_letters(word: str) -> str:
    parts = _SYLLABLE.findall(_UNHEARD.sub("", word))
    out: list[str] = []
    open_syllable = False
    for number, (consonant, subscripts, shifter, vowels, independent, other) in enumerate(parts):
        if not consonant:
            out.append(_INDEPENDENT.get(independent, "") if independent else other)
            open_syllable = bool(independent)
            continue
        letters, series = _CONSONANTS[consonant]
        for subscript in subscripts[1::2]:
            letters += _CONSONANTS[subscript][0]
        series = 0 if shifter == _TO_FIRST else 1 if shifter == _TO_SECOND else series
        if vowels:
            out.append(letters + "".join(_VOWELS.get(one, ("", ""))[series] for one in vowels))
            open_syllable = vowels[-1] not in "ំះ"
        elif open_syllable or (number == len(parts) - 1 and out):
            # the end of the syllable: only the first sound of a cluster is heard
            out.append(_CONSONANTS[consonant][0])
            open_syllable = False
        else:
            out.append(letters + ("a", "o")[series])
            open_syllable = True
    return "".join(out)


# Letters for the same sound when Khmer names, or any names, are spelled by ear.
_SOUNDS = (
    ("chh", "c"), ("tch", "c"), ("sch", "s"), ("ch", "c"), ("sh", "s"), ("kh", "k"), ("gh", "k"),
    ("ck", "k"), ("ph", "p"), ("th", "t"), ("bh", "p"), ("dh", "t"), ("wh", "v"), ("ng", "G"),
    ("nh", "n"), ("ny", "ni"), ("qu", "k"), ("j", "c"), ("q", "k"), ("g", "k"), ("x", "ks"),
    ("b", "p"), ("f", "p"), ("d", "t"), ("w", "v"), ("z", "s"), ("c", "k"),
)  # fmt: skip
_SOUND = re.compile("|".join(letters for letters, _ in _SOUNDS))
_SOUND_OF = dict(_SOUNDS)
_SOFT_C = re.compile("c(?=[eiy])")
_DOUBLED = re.compile(r"(.)\1+")
_NOT_LETTERS = re.compile("[^a-z]+")
_VOWEL_RUN = re.compile("[aeiouy]+h?")
_VOWEL_KEYS = {
    **dict.fromkeys(("i", "y", "ee", "ey", "ei", "iy", "eiy"), "i"),
    **dict.fromkeys(("ea", "ia", "ie", "eah", "iah", "iea", "ya"), "A"),
    **dict.fromkeys(("e", "ae", "ai", "ay", "eh", "ue", "eu", "oe", "aeu"), "e"),
    **dict.fromkeys(("a", "aa", "ah"), "a"),
    **dict.fromkeys(("o", "u", "ou", "oo", "ao", "au", "oh", "uh", "uo", "oa"), "o"),
}


def _plain_latin(word: str) -> str:
    latin = romanised(word).lower()
    if not latin.isascii():
        latin = unicodedata.normalize("NFD", latin)
    return _NOT_LETTERS.sub("", latin)


@lru_cache(maxsize=65536)
def sound_key(word: str) -> str:
    """What usual spellings of one word share: consonants by sound, vowels by kind.

    The word itself if it holds no letter that a Latin spelling could have.
    """
    latin = _DOUBLED.sub(r"\1", _plain_latin(word))
    if not latin:
        return word
    heard = _VOWEL_RUN.sub(lambda run: _VOWEL_KEYS.get(run[0], run[0][0]), _by_sound(latin))
    return _DOUBLED.sub(r"\1", heard)


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a word by sound, and "a" for an initial vowel: a rough key for search.

    The word itself if it holds no letter that a Latin spelling could have.
    """
    latin = _by_sound(_plain_latin(word))
    if not latin:
        return word
    first = "a" if latin[0] in "aeiou" else latin[0]
    rest = "".join(one for one in latin[1:] if one not in "aeiouyh")
    return _DOUBLED.sub(r"\1", first + rest)


def _by_sound(latin: str) -> str:
    return _SOUND.sub(lambda found: _SOUND_OF[found[0]], _SOFT_C.sub("s", latin))
