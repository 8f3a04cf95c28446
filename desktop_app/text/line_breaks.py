"""Finds where a line of Khmer may break. Khmer puts spaces between phrases, not words, and Qt knows
no Khmer words, so a phrase wider than its place was cut off.

Breaks lie between known words, and between any two syllables of a long unknown stretch, never
inside one. The known words are the most frequent ones in forms, questions and this program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.text.invisible import ZERO_WIDTH_SPACE

_LONGEST = 8
"""Syllables that stay together: about 90 pixels at font size 14."""

# A consonant or independent vowel with all its marks.
_BASE, _SUBSCRIPT = "[\u1780-\u17b3]", "[\u17c9-\u17d1]?\u17d2[\u1780-\u17b3]"
_SYLLABLE = f"{_BASE}(?:{_SUBSCRIPT})*[\u17b4-\u17d1\u17d3\u17dd\u200c\u200d]*"
_SYLLABLES = re.compile(_SYLLABLE)
_RUN = re.compile(f"(?:{_SYLLABLE})+")

_WORDS = """
បាន មិន ត្រូវ ក្នុង ដែល យល់ព្រម គ្មាន បញ្ជី អ្នក មាន នាក់ ឯកសារ ការ ត្រូវបាន រក្សាទុក សារ លេខ
មិនទាន់ អ្វី សុំ ឈប់ សូម អាសយដ្ឋាន មនុស្ស នាំចូល ពាក្យសម្ងាត់ ទុក ហើយ សរសេរ ប្តូរ ប្ដូរ សម្រាប់ មិនមែន
យុទ្ធនាការ ចម្លង ទំនាក់ទំនង ក្រុម មួយ ជួរ អាច របស់ ទូរស័ព្ទ ទាំង ទាន់ ត្រឡប់ វិញ កំពុង ច្បាប់ ទាក់ទង
បន្ថែម ទៀត ទេ ក្រោយ ផ្សេង ម្តង ម្ដង ទាំងអស់ ទាំងនេះ ទាំងនោះ កំណត់ បញ្ចូល កត់ត្រា និង ចុះឈ្មោះ
ជ្រើស ក្រដាស ចូល ស្លាក ពិនិត្យ ចំណាំ ប្រាប់ ពាក្យ ជួរឈរ ចេញ បង្ហាញ ដោយ ដូច ដូចជា ដូចគ្នា ទូរសព្ទ
សួរ នរណា លុប ចោល ម្នាក់ កម្មវិធី តាម បញ្ឈប់ អាន ភស្តុតាង ដាក់ នៅ នេះ នោះ ពេល អត្ថបទ នឹង មុន
លក្ខខណ្ឌ រួច ឈ្មោះ ឆ្លើយ ចម្លើយ ថា គាត់ ឬ ចុង ទិន្នន័យ មក ទៅ ទិញ ក្រុមហ៊ុន បញ្ជរ អក្សរ រង់ចាំ
អ៊ីមែល បើក គ្រប់ អតិថិជន ដោយឡែក វិធី គោលបំណង បញ្ជាក់ អស់ ព័ត៌មាន ជាមួយ ជា ពី ដល់ ចំពោះ
ដើម្បី ព្រោះ ប៉ុន្តែ តែ ក៏ គឺ ឲ្យ អោយ ឱ្យ យើង យើងខ្ញុំ ខ្ញុំ លោក លោកស្រី បង គេ ពួកគេ ហាង ផ្សារ ទំនិញ
ពីរ បី ថ្មី ពិសេស បញ្ចុះ តម្លៃ ផ្តល់ជូន ផ្ដល់ជូន ការផ្តល់ជូន លក់ ផ្សព្វផ្សាយ ទទួល ផ្ញើ ហៅ មករក សេវា សេវាកម្ម អំពី
តាមរយៈ តេឡេក្រាម វ៉ាត់សាប់ ម៉េសិនជឺ ថ្ងៃ ខែ ឆ្នាំ ម៉ោង ពេលណា ណា ណាមួយ បាន់ គ្រប់ពេល ប្រើ ប្រើប្រាស់
រៀងរាល់ ទីនេះ ទីតាំង ភ្ញៀវ ព្រម អនុញ្ញាត បដិសេធ ចង់ ត្រូវការ ឃើញ ដឹង ធ្វើ កែ ផ្ទុក រក រកឃើញ ស្វែងរក
ចាប់ផ្តើម ចាប់ពី រហូត រយៈពេល កុំព្យូទ័រ អ៊ីនធឺណិត ម្ចាស់ បុគ្គលិក កន្លែង ចំនួន សរុប ច្រើន តិច ខ្លះ ផង
"""
_BY_LENGTH = sorted(
    {tuple(_SYLLABLES.findall(word)) for word in _WORDS.split()}, key=len, reverse=True
)
_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _word in _BY_LENGTH:
    _BY_FIRST.setdefault(_word[0], []).append(_word)


def breakable(text: str) -> str:
    """The text with a zero-width space wherever a long Khmer line may break; for display only.

    Phrases of a few syllables stay whole, as does everything that is not Khmer, including markup.
    """
    return _RUN.sub(_with_breaks, text)


def _with_breaks(run: re.Match[str]) -> str:
    syllables = _SYLLABLES.findall(run[0])
    if len(syllables) <= _LONGEST:
        return run[0]
    return ZERO_WIDTH_SPACE.join(_with_finals(_pieces(syllables)))


def _pieces(syllables: list[str]) -> list[str]:
    """Known words, and the text between them: whole if short, otherwise as syllables."""
    pieces: list[str] = []
    unknown: list[str] = []
    at = 0
    while at < len(syllables):
        word = _word_at(syllables, at)
        if word:
            pieces += _unknown_pieces(unknown)
            unknown = []
            pieces.append("".join(word))
            at += len(word)
        else:
            unknown.append(syllables[at])
            at += 1
    return pieces + _unknown_pieces(unknown)


def _unknown_pieces(syllables: list[str]) -> list[str]:
    if len(syllables) > _LONGEST:
        return syllables
    return ["".join(syllables)] if syllables else []


def _with_finals(pieces: list[str]) -> Iterator[str]:
    """A single consonant closes the syllable before it, so that no line begins with it."""
    whole = ""
    for piece in pieces:
        if whole and len(piece) > 1:
            yield whole
            whole = ""
        whole += piece
    yield whole


def _word_at(syllables: list[str], at: int) -> tuple[str, ...] | None:
    for word in _BY_FIRST.get(syllables[at], ()):
        if tuple(syllables[at : at + len(word)]) == word:
            return word
    return None
