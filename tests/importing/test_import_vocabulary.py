"""Words in cells: what formulas left behind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.readers.cell_errors import error_code

ANY = st.text(max_size=20) | st.floats() | st.booleans() | st.none() | st.dates() | st.integers()


@pytest.mark.parametrize("text", ["#N/A", "#n/a", "#REF! ", "#DIV/0!", "#VALUE!"])
def test_errors_of_formulas(text) -> None:
    assert error_code(text) == "import.error_cell"


@pytest.mark.parametrize("text", ["", "#", "#1 Shop", "N/A", "# N/A", "see #REF!"])
def test_no_errors(text) -> None:
    assert error_code(text) is None


@given(ANY)
def test_any_cell_has_an_answer_or_none(cell) -> None:
    assert error_code(str(cell)) in (None, "import.error_cell")
