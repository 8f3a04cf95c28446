"""What looks the same is found by the same key."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.keys import folded_key, search_key


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


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Nguyễn Văn Đức", "nguyen van duc"),
        ("TRẦN THỊ BÌNH", "tran thi binh"),
        ("Café Crème", "cafe creme"),
        ("Rémi Øystein Łukasz", "remi oystein lukasz"),
        ("Straße, Æsir, œuvre, Þór", "strasse, aesir, oeuvre, thor"),
        ("Dương Ngọc Ơ Ư", "duong ngoc o u"),
        ("İstanbul Şahin ığüşöç", "istanbul sahin igusoc"),
        ("e\u0301", "e"),
        ("សុខ ស្ត្រី ក៉ា", "សុខ ស្ត្រី ក៉ា"),
        ("สมชาย ก้อง", "สมชาย ก้อง"),
        ("ສົມໄຊ", "ສົມໄຊ"),
        ("Алексей Йод", "алексей йод"),
        ("がぎ 김철수", "がぎ 김철수"),
    ],
)
def test_latin_marks_do_not_hinder_a_search(text, key):
    assert folded_key(text) == key


@given(st.text() | MARKS)
def test_a_folded_key_is_that_of_the_search_key_and_of_itself(text):
    key = folded_key(text)
    assert folded_key(key) == key == folded_key(search_key(text))
    assert unicodedata.is_normalized("NFC", key)


@given(st.text(st.sampled_from([chr(point) for point in range(0x1780, 0x17FA)] + [" ", "a", "1"])))
def test_khmer_keeps_its_marks(text):
    assert folded_key(text) == search_key(text)


@given(st.lists(st.text() | MARKS, max_size=4))
def test_keys_are_folded_together_as_apart(texts):
    """Step 0010 folds whole stored keys; a person's key is made from the parts."""
    parts = [search_key(text) for text in texts if search_key(text)]
    assert folded_key(" ".join(parts)) == " ".join(map(folded_key, parts))
