from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.provinces import PROVINCES, province_code
from desktop_app.words import Words


def test_there_are_25():
    assert [province.code for province in PROVINCES] == [f"{n:02d}" for n in range(1, 26)]


@pytest.mark.parametrize("province", PROVINCES, ids=lambda p: p.latin)
def test_every_usual_spelling(province):
    code, km, en = province
    for text in (
        *(code, km, en, en.upper(), en.lower(), en.replace(" ", ""), en.replace(" ", "-")),
        *(f"{en} Province", f"{en} City", f"ខេត្ត{km}", f"ខេត្ត {km}", f"{km}\u200b", f" {en}. "),
        *(f"KH-{int(code)}", str(int(code))),
    ):
        assert province_code(text) == code, text
    assert Words("km").province(code) == km
    assert Words("en").province(code) == en


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *(("Siemreap", "17"), ("Mondulkiri", "11"), ("Sihanoukville", "18"), ("Ratanakiri", "16")),
        *(("Kompong Cham", "03"), ("Kompong Som", "18"), ("Krong Preah Sihanouk", "18")),
        *(("Phnom Penh Municipality", "12"), ("រាជធានីភ្នំពេញ", "12"), ("រាជធានី ភ្នំពេញ", "12")),
        *(("ក្រុងព្រះសីហនុ", "18"), ("កណ្ដាល", "08"), ("ឧត្ដរមានជ័យ", "22"), ("ពោធិសាត់", "15")),
        *(("១២", "12"), ("Takéo", "21"), ("Province of Kandal", "08")),
    ],
)
def test_other_spellings(text, code):
    assert province_code(text) == code


@pytest.mark.parametrize("text", ["", "PP", "Bangkok", "00", "26", "99", "province", "012345", "x"])
def test_unknown(text):
    assert province_code(text) is None


@pytest.mark.parametrize("typed", ["26", "Bangkok", ""])
def test_what_is_no_code_stays_as_it_was_typed(typed):
    assert Words("km").province(typed) == typed


@given(st.text())
def test_any_text(text):
    assert province_code(text) in {None, *(province.code for province in PROVINCES)}
