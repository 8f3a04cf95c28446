"""Words beside a number that say it is not one to send to: it is told, and never silently valid."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.consent.stopping.lines import read_line
from desktop_app.phones import canonical, read_cell

ONE, TWO, LAND = "+85512345678", "+85598765432", "+85523880123"
FAX, DENIED = "phone.fax", "phone.denied"


def told(cell):
    return [one.e164 or one.problem for one in read_cell(cell)]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Tel 012345678 Fax 023880123", [ONE, FAX]),
        ("Tel012345678Fax023880123", [ONE, FAX]),
        ("012345678 Fax 023880123", [ONE, FAX]),
        ("012345678 fax 023880123 tel", [FAX, LAND]),
        ("Fax: 023880123 Tel: 012345678", [FAX, ONE]),
        ("012345678 (tel), 023880123 (fax)", [ONE, FAX]),
        ("023880123 ទូរសារ", [FAX]),
        ("Telefax 023880123", [FAX]),
        ("Tel/Fax: 023880123", [LAND]),
    ],
)
def test_a_number_of_a_fax(cell, found):
    assert told(cell) == found


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("012345678 (wrong)", [DENIED]),
        ("wrong number: 012345678", [DENIED]),
        ("012345678 ខុស", [DENIED]),
        ("012345678 លែងប្រើ", [DENIED]),
        ("012345678 no longer used", [DENIED]),
        ("012345678 not 098765432", [ONE, DENIED]),
        ("012345678 (not 098765432)", [ONE, DENIED]),
        ("not 012345678 but 098765432", [DENIED, TWO]),
        ("old 012345678 new 098765432", [DENIED, TWO]),
        ("old: 012345678; new: 098765432", [DENIED, TWO]),
        ("ចាស់ 012345678 ថ្មី 098765432", [DENIED, TWO]),
        ("012345678 (ចាស់) 098765432 (ថ្មី)", [DENIED, TWO]),
        ("012345678 changed to 098765432", [DENIED, TWO]),
        ("012345678 -> 098765432", [DENIED, TWO]),
        ("012345678 ប្តូរទៅ 098765432", [DENIED, TWO]),
        ("Sok 012345678 (old), 098765432", [DENIED, TWO]),
        # whose word is it?
        ("012345678 old 098765432", [DENIED, DENIED]),
        ("012345678, wrong, 098765432", [DENIED, DENIED]),
    ],
)
def test_a_number_that_is_said_to_be_wrong_or_old(cell, found):
    assert told(cell) == found


@pytest.mark.parametrize(
    "words",
    [
        *("ផ្សារចាស់", "អ្នកទទួលខុសត្រូវ", "Old Market", "30 years old", "Nottingham", "note"),
        *("do not call", "not interested", "Harold", "អតិថិជនចាស់", "Faxon"),
    ],
)
def test_words_that_only_look_like_it(words):
    assert told(f"012345678 {words}") == told(f"{words} 012345678") == [ONE]


def test_the_words_beside_a_refused_number_are_kept_in_what_was_typed():
    assert [one.raw for one in read_cell("Sok 012345678 (wrong); Dara 096345678 Smart")] == [
        "Sok 012345678 (wrong)",
        "Dara 096345678 Smart",
    ]


@pytest.mark.parametrize("line", ["012345678 wrong number", "old 012345678", "fax 012345678"])
def test_who_stops_at_a_refused_number_stops(line):
    assert [one.canonical for one in read_line(line, "KH").found] == [ONE]
    assert canonical(line) is None


WORDS = st.sampled_from(
    ["", "Telegram", "(Smart)", "wrong", "(old)", "fax", "ខុស", "Sok:", "not", "679", ", 22"]
)


@given(
    st.lists(st.sampled_from(["012345678", "098765432", "096345678"]), min_size=1, max_size=3),
    st.lists(WORDS, min_size=4, max_size=4),
    st.sampled_from([" ", ", ", " / ", "\n"]),
)
def test_every_word_of_a_cell_is_kept_in_its_parts(numbers, words, between):
    cell = words[0]
    for number, word in zip(numbers, words[1:], strict=False):
        cell += f"{between}{number} {word}"
    readings = read_cell(cell)
    kept = " ".join(f"{one.raw} {one.note or ''}" for one in readings)
    for word in ("Telegram", "Smart", "wrong", "old", "fax", "ខុស", "Sok", "not", "679", "22"):
        assert word not in cell or word in kept, cell
