"""Common names in Khmer with their usual Latin spellings; other names are guessed."""

from __future__ import annotations

from desktop_app.text.keys import search_key
from desktop_app.text.romanise import is_khmer, romanised

# Khmer, the usual Latin spelling, other spellings
_NAMES = (
    *(("សុខ", "Sok"), ("ចាន់", "Chan"), ("ជា", "Chea"), ("គឹម", "Kim"), ("លី", "Ly")),
    *(("ហេង", "Heng"), ("កែវ", "Keo"), ("អ៊ុក", "Ouk", "Uk"), ("ឈុន", "Chhun")),
    *(("ស៊ាង", "Seang"), ("ស៊ឹម", "Sim"), ("តាន់", "Tan"), ("ងួន", "Nguon"), ("ពេជ្រ", "Pech")),
    *(("ញឹម", "Nhem"), ("នួន", "Nuon"), ("ទេព", "Tep"), ("ទី", "Ty"), ("យឹម", "Yim")),
    *(("អ៊ុំ", "Um", "Oum"), ("ម៉ៅ", "Mao"), ("ឡុង", "Long"), ("ឡេង", "Leng"), ("ព្រំ", "Prum")),
    *(("ប៉ែន", "Pen"), ("ហ៊ុន", "Hun"), ("ហ៊ាង", "Heang"), ("ឃុន", "Khun"), ("ឈឹម", "Chhim")),
    *(("មាស", "Meas"), ("ឌី", "Dy"), ("ទូច", "Touch"), ("សៅ", "Sao"), ("ឆាយ", "Chhay")),
    *(("សុខា", "Sokha"), ("សុភា", "Sophea"), ("សុភាព", "Sopheap"), ("សុផល", "Sophal")),
    *(("សុផាត", "Sophat"), ("សុវណ្ណ", "Sovann"), ("វណ្ណា", "Vanna"), ("វណ្ណៈ", "Vannak")),
    *(("ដារ៉ា", "Dara"), ("តារា", "Dara"), ("ពិសិដ្ឋ", "Piseth"), ("ពិសី", "Pisey")),
    *(("បុប្ផា", "Bopha"), ("ចន្ថា", "Chantha"), ("ចន្ធូ", "Chanthou"), ("ច័ន្ទ", "Chan")),
    *(("រតនា", "Ratana", "Rattana"), ("រដ្ឋា", "Ratha"), ("រស្មី", "Reaksmey", "Rasmey")),
    *(("ស្រីមុំ", "Sreymom"), ("ស្រីពៅ", "Sreypov"), ("ស្រីនាង", "Sreyneang"), ("ស្រី", "Srey")),
    *(("ស្រីលក្ខណ៍", "Sreyleak"), ("មុំ", "Mom"), ("ពៅ", "Pov", "Peou"), ("លក្ខណ៍", "Leak")),
    *(("គន្ធា", "Kunthea"), ("សុជាតា", "Socheata"), ("ជាតា", "Cheata"), ("មករា", "Makara")),
    *(("មិនា", "Meanea"), ("កក្កដា", "Kakada"), ("សីហា", "Seiha", "Sayha"), ("កញ្ញា", "Kanha")),
    *(("តុលា", "Tola"), ("វិច្ឆិកា", "Vichheka"), ("ធារី", "Theary"), ("ធីតា", "Thida")),
    *(("វាសនា", "Veasna"), ("វិបុល", "Vibol"), ("វិរៈ", "Virak"), ("វុទ្ធី", "Vuthy")),
    *(("រិទ្ធី", "Rithy"), ("ឫទ្ធី", "Rithy"), ("សម្បត្តិ", "Sambath"), ("សំណាង", "Samnang")),
    *(("សំអាត", "Samart"), ("សុធា", "Sothea"), ("សុធារ៉ា", "Sotheara"), ("បូរ៉ា", "Bora")),
    *(("បូរី", "Borey"), ("ភារុណ", "Phearun"), ("ភក្តី", "Pheakdey"), ("មុនី", "Mony")),
    *(("មុន្នី", "Mony"), ("និមល", "Nimol"), ("នារី", "Neary"), ("នាង", "Neang")),
    *(("ណារិន", "Narin"), ("ណារ៉េត", "Nareth"), ("ចិន្តា", "Chenda", "Chinda")),
    *(("ចរិយា", "Chakriya"), ("លីណា", "Lina"), ("លីដា", "Lida"), ("ម៉ាលី", "Maly")),
    *(("ម៉ាលីស", "Malis"), ("ម្លិះ", "Mlis"), ("កុលាប", "Kolap"), ("ផល្លា", "Phalla")),
    *(("ផល្លី", "Phally"), ("ថា", "Tha"), ("ថារី", "Thary"), ("ទិត្យ", "Tith")),
    *(("ពុទ្ធី", "Puthy"), ("បញ្ញា", "Panha"), ("ប្រាថ្នា", "Prathna"), ("រិន", "Rin")),
    *(("លាង", "Leang"), ("អេង", "Eng"), ("អាន", "An"), ("ឯម", "Em"), ("អ៊ឹម", "Im", "Em")),
)
_LATIN = {search_key(khmer): latin for khmer, latin, *_ in _NAMES}
_KHMER: dict[str, str] = {}
for _khmer, *_spellings in _NAMES:
    for _spelling in _spellings:
        _KHMER.setdefault(search_key(_spelling), _khmer)


def latin_name(name: str) -> str | None:
    """A Khmer name in Latin letters, in the same word order; None if it holds other letters."""
    words = name.split()
    if not words or not all(is_khmer(word) for word in words):
        return None
    return " ".join(_LATIN.get(search_key(word)) or romanised(word).capitalize() for word in words)


def khmer_name(name: str) -> str | None:
    """A Latin name in Khmer letters; None unless each part is a common name."""
    found = [_KHMER.get(search_key(word)) for word in name.split()]
    words = [word for word in found if word is not None]
    return " ".join(words) if words and len(words) == len(found) else None
