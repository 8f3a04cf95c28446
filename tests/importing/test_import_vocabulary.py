"""Words in cells: who asked to stop, who agreed, and what formulas left behind."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.importing.vocabulary import agreement_of, asks_to_stop, error_code

ANY = st.text(max_size=20) | st.floats() | st.booleans() | st.none() | st.dates() | st.integers()


@pytest.mark.parametrize(
    "cell",
    [
        *("yes", "Unsubscribed", "opted-out", "STOP", "ឈប់", "ឈប់ ផ្ញើ", "do not contact", True, 1),
        *("2024-05-06 10:00:00", "12/25/2024", "05/03/2567", date(2024, 5, 6)),
    ],
)
def test_who_asked_to_stop(cell) -> None:
    assert asks_to_stop(cell)


@pytest.mark.parametrize("cell", ["", "no", "subscribed", "ទេ", False, 0, None, "maybe", 45000.0])
def test_who_did_not(cell) -> None:
    assert not asks_to_stop(cell)


def test_a_day_is_an_agreement() -> None:
    assert agreement_of("2024-05-06") is agreement_of("yes") is agreement_of(date(2024, 5, 6))
    assert agreement_of("unsubscribed") is False
    assert agreement_of("pending") is agreement_of("") is agreement_of(45000.0) is None


@pytest.mark.parametrize("text", ["#N/A", "#n/a", "#REF! ", "#DIV/0!", "#VALUE!"])
def test_errors_of_formulas(text) -> None:
    assert error_code(text) == "import.error_cell"


@pytest.mark.parametrize("text", ["", "#", "#1 Shop", "N/A", "# N/A", "see #REF!"])
def test_no_errors(text) -> None:
    assert error_code(text) is None


@given(ANY)
def test_any_cell_has_an_answer_or_none(cell) -> None:
    assert agreement_of(cell) in (None, True, False)
    assert asks_to_stop(cell) in (True, False)
    assert error_code(str(cell)) in (None, "import.error_cell", "import.not_computed")


@given(st.sampled_from(["subscribed", "opted in", "unsubscribed", "opted out"]), st.booleans())
def test_a_word_means_the_same_under_either_header(word, capitals) -> None:
    cell = word.upper() if capitals else word
    assert asks_to_stop(cell) is not agreement_of(cell)
