"""Names in capitals and names with a comma."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.names import clean_name, plainly_different, tidy_name


@pytest.mark.parametrize(
    ("name", "tidy", "code"),
    [
        ("SOK DARA", "Sok Dara", "name.all_caps"),
        ("MR. SOK DARA", "Mr. Sok Dara", "name.all_caps"),
        ("O'NEIL ANN-MARIE", "O'Neil Ann-Marie", "name.all_caps"),
        ("ÉMILE ZOLA", "Émile Zola", "name.all_caps"),
        ("Sok, Dara", "Sok Dara", "name.comma"),
        ("Sok,Dara", "Sok Dara", "name.comma"),
        ("SOK, DARA", "Sok Dara", "name.comma"),
        ("Chan, Mary Ann", "Chan Mary Ann", "name.comma"),
        ("Sok Dara", "Sok Dara", None),
        ("KFC", "KFC", None),
        ("A B", "A B", None),
        ("S. DARA", "S. DARA", None),
        ("SHOP 24 SOK", "SHOP 24 SOK", None),
        ("Sok Dara, Chan Lina", "Sok Dara, Chan Lina", None),
        ("Sok, Chan, Keo", "Sok, Chan, Keo", None),
        ("Smith, Jr", "Smith, Jr", None),
        ("Krama, Ltd.", "Krama, Ltd.", None),
        ("សុខ, ដារ៉ា", "សុខ, ដារ៉ា", None),
        ("លោក សុខ ដារ៉ា", "លោក សុខ ដារ៉ា", None),
        ("", "", None),
    ],
)
def test_names(name, tidy, code):
    assert tidy_name(name) == (tidy, code)


@pytest.mark.parametrize(
    ("name", "tidy"), [("SOK", "Sok"), ("KEO PISEY", "Keo Pisey"), ("K", "K"), ("Sok, D", "Sok, D")]
)
def test_a_family_name_alone(name, tidy):
    assert tidy_name(name, part=True)[0] == tidy


WORDS = st.lists(
    st.sampled_from(["SOK", "Dara", "MR.", ",", "LTD", "ដារ៉ា", "O'NEIL", "A", "7", "Jr", "ß"]),
    max_size=5,
)


@given(st.one_of(st.text(max_size=30), WORDS.map(" ".join), WORDS.map("".join)), st.booleans())
def test_tidying_changes_nobody_and_is_done_once(text, part):
    name = clean_name(text)
    tidy, code = tidy_name(name, part=part)
    assert (code is None) == (tidy == name)
    assert tidy_name(tidy, part=part) == (tidy, None)
    assert _letters(tidy) == _letters(name)
    assert not plainly_different(name, tidy)


def _letters(name):
    return [letter for letter in name.casefold() if letter not in ", "]
