"""How names sound: Khmer in Latin letters and the keys that spellings share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.romanise import is_khmer, romanised, skeleton, sound_key

NAMES = [
    ("សុខ", "Sok"),
    ("ដារ៉ា", "Dara"),
    ("វិចិត្រ", "Vichet"),
    ("សុភា", "Sophea"),
    ("ធារី", "Theary"),
    ("បញ្ញា", "Panha"),
    ("រស្មី", "Reaksmey"),
    ("ឧត្តម", "Oudom"),
    ("ចាន់", "Chan"),
    ("ចន្ទ", "Chan"),
    ("ហេង", "Heng"),
    ("គឹម", "Kim"),
    ("លីន", "Lin"),
    ("ម៉ាលី", "Maly"),
    ("ស្រីមុំ", "Sreymom"),
    ("រដ្ឋ", "Roth"),
]


@pytest.mark.parametrize(("khmer", "latin"), NAMES)
def test_both_scripts_share_their_consonants(khmer, latin) -> None:
    assert skeleton(khmer) == skeleton(latin.lower())
    assert romanised(khmer).isascii()


@pytest.mark.parametrize(
    ("one", "other"),
    [("sophea", "sopheah"), ("vichet", "vicheth"), ("sokha", "sokkha"), ("borey", "bori")],
)
def test_spellings_by_ear_sound_the_same(one, other) -> None:
    assert sound_key(one) == sound_key(other)


@pytest.mark.parametrize(("one", "other"), [("sophea", "sophy"), ("dara", "dany"), ("chan", "san")])
def test_different_names_do_not_sound_the_same(one, other) -> None:
    assert sound_key(one) != sound_key(other)


def test_a_part_of_a_name_is_not_taken_out_of_another_word() -> None:
    assert romanised("ផល") == "phal"
    assert romanised("ផលី") != "phal" + romanised("ី")


def test_latin_and_other_scripts_stay() -> None:
    assert romanised("Dara") == "Dara"
    assert (sound_key("王"), skeleton("王")) == ("王", "王")


@given(st.text(max_size=20))
def test_every_word_has_keys(word) -> None:
    assert isinstance(romanised(word), str)
    assert not is_khmer(romanised("".join(one for one in word if one.isalnum())))
    if word:
        assert sound_key(word)
        assert skeleton(word)
