"""Words that say stop, alone and among others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.stop_words import STOP_WORDS, is_stop, mentions_stop


@pytest.mark.parametrize("word", STOP_WORDS)
@pytest.mark.parametrize(
    "shape", ["{}", " {} ", "{}!", "«{}»។", "#{}#", "\u200b{}\u200b", "{} 🛑", "\n{}\n", "({})."]
)
def test_a_stop_word_alone(word, shape):
    assert is_stop(shape.format(word))
    assert is_stop(shape.format(word.lower().title()))


@pytest.mark.parametrize(
    "text",
    ["S T O P", "s.t.o.p", "opt-out", "Opt  Out!", "ＳＴＯＰ", "stop_all", "ឈប់ ផ្ញើ", "កុំ\u200bផ្ញើ"],
)
def test_spaces_and_signs_do_not_hide_it(text):
    assert is_stop(text)


def test_khmer_in_another_order_of_its_marks_is_the_same_word():
    assert is_stop("ឈប់ផ្ញើ".replace("\u17be", "\u17c1\u17b8"))


@pytest.mark.parametrize(
    "text",
    ["please stop", "Stop sending me this", "the end", "I want to opt out", "cancel my order"]
    + ["សូមឈប់ផ្ញើសារ", "កុំផ្ញើមកទៀត", "សូមលុបលេខខ្ញុំចេញ", "STOP STOP"],
)
def test_a_sentence_with_one_is_for_the_owner(text):
    assert not is_stop(text)
    assert mentions_stop(text)


@pytest.mark.parametrize(
    "text", ["", " ", "...", "weekend", "nonstop", "yes", "how much?", "បាទ", "តម្លៃប៉ុន្មាន", "12345"]
)
def test_what_is_neither(text):
    assert not is_stop(text)
    assert not mentions_stop(text)


@given(st.text(), st.sampled_from(STOP_WORDS))
def test_nothing_breaks_and_a_stop_is_always_a_mention(text, word):
    for each in (text, f"{text} {word} {text}", text + word):
        assert not is_stop(each) or mentions_stop(each)
    assert mentions_stop(f"{text} {word} {text}")
