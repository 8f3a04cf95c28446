from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.names import (
    clean_name,
    comparison_key,
    gender_of,
    plainly_different,
    script_of,
    split_honorific,
)


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("  Sok   Dara ", "Sok Dara"),
        ("\u200bសុខ\u200b តារា\u200b", "សុខ\u200b តារា"),
        ("\ufeffSok \u200b", "Sok"),
        ("Sok\x00\x07 Dara", "Sok Dara"),
        ("Sok\r\n\tDara", "Sok Dara"),
        ("Sok\u00a0Dara", "Sok Dara"),
        ("McDonald-O'Neil", "McDonald-O'Neil"),
        ("a\ud800b", "ab"),
        (" \u200b \ufeff", ""),
        ("", ""),
    ],
)
def test_clean_name(typed, clean):
    assert clean_name(typed) == clean


@given(st.text())
def test_a_clean_name_is_clean(text):
    clean = clean_name(text)
    assert clean_name(clean) == clean
    assert "\x00" not in clean
    assert clean == clean.strip().strip("\u200b\ufeff")
    clean.encode()


@pytest.mark.parametrize(
    ("name", "honorific", "rest"),
    [
        ("លោកស្រី សុខា", "លោកស្រី", "សុខា"),
        ("លោកស្រីសុខា", "លោកស្រី", "សុខា"),
        ("លោក សុខ", "លោក", "សុខ"),
        ("លោកសុខ", "លោក", "សុខ"),
        ("លោក\u200bសុខ", "លោក", "សុខ"),
        ("លោក ស្រីមុំ", "លោក", "ស្រីមុំ"),
        ("អ្នកស្រី មុំ", "អ្នកស្រី", "មុំ"),
        ("អ្នកនាង មុំ", "អ្នកនាង", "មុំ"),
        ("កញ្ញា ធីតា", "កញ្ញា", "ធីតា"),
        ("ឯកឧត្តម ចាន់", "ឯកឧត្តម", "ចាន់"),
        ("ឧកញ៉ា លី", "ឧកញ៉ា", "លី"),
        ("បង សុខ", "បង", "សុខ"),
        ("ប្អូន សុខ", "ប្អូន", "សុខ"),
        ("ពូ សុខ", "ពូ", "សុខ"),
        ("មីង សុខ", "មីង", "សុខ"),
        ("អ៊ំ សុខ", "អ៊ំ", "សុខ"),
        ("តា សុខ", "តា", "សុខ"),
        ("យាយ សុខ", "យាយ", "សុខ"),
        ("Mr Sok", "Mr", "Sok"),
        ("mr. Sok", "Mr", "Sok"),
        ("MR.Sok", "Mr", "Sok"),
        ("Mrs Sok", "Mrs", "Sok"),
        ("Ms. Sok", "Ms", "Sok"),
        ("Dr Sok", "Dr", "Sok"),
    ],
)
def test_honorifics(name, honorific, rest):
    assert split_honorific(name) == (honorific, rest)


@pytest.mark.parametrize(
    "name",
    [
        *("តារា", "តា", "លោក", "លោកស្រី", "លោក ", "កញ្ញា", "បងអូន", "ពូកែ", "មីងមុំ"),
        *("លោកា", "Drew", "Mr", "Mr.", "Msok", "Dara", "", "សុខ លោក", "យាយា ក"),
    ],
)
def test_names_that_keep_their_beginning(name):
    assert split_honorific(name) == (None, name)


@pytest.mark.parametrize(
    ("honorific", "gender"),
    [
        *(("លោក", "male"), ("លោកស្រី", "female"), ("អ្នកស្រី", "female"), ("កញ្ញា", "female")),
        *(("Mr", "male"), ("Mrs", "female"), ("Ms", "female")),
        *(("Dr", None), ("បង", None), ("អ្នកនាង", None), ("ឧកញ៉ា", None), (None, None)),
    ],
)
def test_gender(honorific, gender):
    assert gender_of(honorific) == gender


def test_comparison_key():
    assert comparison_key("Mr. DARA  Sok") == comparison_key("sok dara") == "dara sok"
    assert comparison_key("លោកស្រី ស្រ្តី") == comparison_key("ស្ត្រី")
    assert comparison_key("ឯកឧត្តម លោក សុខ") == "សុខ"
    assert comparison_key("Sok, Dara (VIP)") == "dara sok vip"
    assert comparison_key("") == ""


@pytest.mark.parametrize(
    ("text", "script"),
    [
        *(("Sok", "latin"), ("é", "latin"), ("សុខ", "khmer"), ("សុខ 2", "khmer")),
        *(("", "other"), ("123", "other"), ("សុខ Sok", "other"), ("中", "other"), ("Ωk", "other")),
    ],
)
def test_script(text, script):
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sok Dara", "sok  DARA"),
        ("Sok Dara", "Dara Sok"),
        ("Sok Dara", "Dara"),
        ("Sok Dara", "Sok Dara Vanna"),
        ("Sok Dara", "S. Dara"),
        ("Sok Dara", "Sok D"),
        ("S Sok", "Sok Samnang"),
        ("Sok Dara", "SD"),
        ("Sok Dara", "SokDara"),
        ("Sok Dara", "DaraSok"),
        ("Sok Dara", "Sok Dora"),
        ("Chan Vanna", "Chhan Vanna"),
        ("Sok Dara", "Sok Daar"),
        ("Mr Sok Dara", "Sok Dara"),
        ("សុខ តារា", "តារា សុខ"),
        ("សុខតារា", "សុខ តារា"),
        ("បង តារា", "សុខ តារា"),
        ("ស្រ្តី", "ស្ត្រី"),
        ("សុខ តារា", "Sok Dara"),
        ("តារា សុខ", "Mr Sok Dara"),
        ("ខៀវ កញ្ញារីទ្ធ", "Khieu Kanharith"),
        ("ឯម សំអាត", "Em Sam At"),
        ("តារា", "Chan Vanna"),  # a name at home
        ("សុខតារា", "Chan Vanna"),  # no words to compare
        ("", "Sok"),
        ("123", "Sok"),
        ("សុខ Sok", "Chan"),
        ("中", "文"),
    ],
)
def test_can_be_one_person(a, b):
    assert not plainly_different(a, b)
    assert not plainly_different(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sok Dara", "Chan Vanna"),
        ("សុខ តារា", "Chan Vanna"),
        ("ចាន់ សុភា", "Khun Vanna"),
        ("Sok Dara", "Sok Bopha"),
        ("Sok", "Sam"),
        ("សុខ តារា", "ចាន់ វណ្ណា"),
        ("សុខ តារា", "សុខ បុប្ផា"),
        ("S. Dara", "Chan Vanna"),
    ],
)
def test_plainly_different(a, b):
    assert plainly_different(a, b)
    assert plainly_different(b, a)


NAMES = st.text(st.sampled_from("sokdara SD.សុខតារា ្\u200b"), max_size=14) | st.text(max_size=8)


@given(NAMES, NAMES)
def test_difference_is_mutual_and_never_of_oneself(a, b):
    assert plainly_different(a, b) == plainly_different(b, a)
    assert not plainly_different(a, a.upper())
    assert not plainly_different(a, "")
    assert not plainly_different(f"{a} {b}", f"{b} {a}")
