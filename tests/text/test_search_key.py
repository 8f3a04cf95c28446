"""What looks the same is found by the same key."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.keys import search_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ស្ត្រី", "ស្រ្តី"),  # coeng ro before the other coeng
        ("ស្ត្រី", "ស្ដ្រី"),  # coeng da is drawn like coeng ta
        ("កណ្តាល", "កណ្ដាល"),
        ("ស\u17c4", "ស\u17c1\u17b6"),
        ("ស\u17be", "ស\u17c1\u17b8"),
        ("ស\u17be", "ស\u17b8\u17c1"),
        ("ឲ្យ", "ឱ្យ"),
        ("កា\u17c6", "ក\u17c6ា"),
        ("ស៊ុខ", "សុ៊ខ"),  # shifter typed after the vowel
        ("ស៊ី", "សុី"),  # a shifter above a vowel is drawn like the vowel u
        ("ស៊ី", "សីុ"),
        ("ឣ", "អ"),
        ("ឤ", "អា"),
        ("សុខ", "ស\u200bុ\u200cខ\u200d\ufeff"),
        ("សុខ", "\u2060ស\u00adុខ"),
        ("០១២ ៣៤៥ ៦៧៨", "012 345 678"),
        ("Ａ１", "ａ1"),
        ("e\u0301", "é"),
        ("STRASSE", "straße"),
        ("Sok  DARA ", "sok dara"),
        ("\tSok\u00a0Dara\n", "sok dara"),
        ("Sok\x00 Dara", "sok dara"),
    ],
)
def test_the_same_key(one, other):
    assert search_key(one) == search_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("សុខ", "សុក"), ("ការ", "កា"), ("ក៉ា", "កា"), ("ក្រ", "ករ"), ("តារា", "ដារា"), ("é", "e")],
)
def test_different_keys(one, other):
    assert search_key(one) != search_key(other)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Sok Dara", "sok dara"),
        ("សុខ តារា", "សុខ តារា"),
        ("ស្រ្តី ១២", "ស្ត្រី 12"),
        ("", ""),
        ("  \u200b ", ""),
        ("!!! 😀", "!!! 😀"),
    ],
)
def test_golden(text, key):
    assert search_key(text) == key


MARKS = st.text(
    st.sampled_from([chr(point) for point in range(0x1780, 0x17FA)] + list("aB 1\u200b\u0301")),
    max_size=12,
)


@given(st.text() | MARKS)
def test_idempotent_composed_and_tidy(text):
    key = search_key(text)
    assert search_key(key) == key
    assert unicodedata.is_normalized("NFC", key)
    assert key == " ".join(key.split())
    key.encode()


@given(st.text(st.characters(codec="ascii")))
def test_the_short_way_for_ascii_is_the_same(text):
    assert search_key(text) == search_key(text + "\u200b")
    assert search_key(text.upper()) == search_key(text)
