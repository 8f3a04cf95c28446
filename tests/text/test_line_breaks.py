"""Where a line of Khmer may end."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.line_breaks import breakable

AGREED = "ខ្ញុំយល់ព្រមទទួលសារអំពីការលក់និងការផ្ដល់ជូនពិសេសហើយខ្ញុំអាចសុំឈប់បានគ្រប់ពេលដោយហៅលេខ012345678"
WORDS = """
ខ្ញុំ យល់ព្រម ទទួល សារ អំពី ការ លក់ និង ការ ផ្ដល់ជូន ពិសេស ហើយ ខ្ញុំ អាច សុំ ឈប់ បាន គ្រប់ពេល ដោយ ហៅ
លេខ012345678
"""
ZERO_WIDTH = "\u200b"
MARKS = "\u17b4-\u17d3\u17dd"


def test_a_long_phrase_breaks_between_words() -> None:
    assert breakable(AGREED).split(ZERO_WIDTH) == WORDS.split()


@pytest.mark.parametrize(
    "text",
    [
        "ចាន់ សុភា",
        "ឈ្មោះរបស់អ្នក",
        "Banhchi",
        "",
        "12,480 នាក់",
        "a long line of English words",
    ],
)
def test_what_fits_anyway_stays_as_it_is(text: str) -> None:
    assert breakable(text) == text


def test_unknown_words_break_between_syllables_and_no_line_begins_with_a_lone_consonant() -> None:
    unknown = "ស្ត្រីវ័យក្មេងឆ្លាតវៃស្រឡាញ់ធម្មជាតិភ្នំពេញសៀមរាប"
    pieces = breakable(unknown).split(ZERO_WIDTH)
    assert len(pieces) > 8
    assert not [piece for piece in pieces[1:] if len(piece) == 1]


def test_markup_and_marks_stay_whole() -> None:
    html = f'<p class="intro">{AGREED}<br><b>{AGREED}</b> &amp; ៗ។</p>'
    shown = breakable(html)
    assert shown.replace(ZERO_WIDTH, "") == html
    assert re.findall("<[^>]*>", shown) == re.findall("<[^>]*>", html)


@given(st.text(st.sampled_from("កខងចតនបមយរលសហអឥៗ។្ាិីុូេែោំះ់៍ a1<\u200b"), max_size=60))
def test_only_breaks_are_added_and_none_inside_a_syllable(text: str) -> None:
    shown = breakable(text)
    assert shown.replace(ZERO_WIDTH, "") == text.replace(ZERO_WIDTH, "")
    added = re.sub(ZERO_WIDTH + "+", ZERO_WIDTH, shown)
    if ZERO_WIDTH not in text:
        assert not re.search(f"{ZERO_WIDTH}[{MARKS}]|\u17d2{ZERO_WIDTH}", added)
