from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.commands.tables import figures, one_line, table, width


def test_khmer_marks_take_no_room_and_wide_letters_take_two() -> None:
    assert width("abc") == 3
    assert width("កំពត") == 3
    assert width("日本") == 4
    assert width("a\u200bb") == 2


def test_columns_stand_below_each_other() -> None:
    lines = table([("1", "កំពត", "x"), ("1,234", "Kep", "")], right=(0,))
    assert lines == ["    1  កំពត  x", "1,234  Kep"]


def test_an_empty_table_has_no_lines() -> None:
    assert table([]) == []
    assert figures({}, str) == []


def test_figures_have_commas_and_words() -> None:
    assert figures({"a": 1234, "b": 5}, str.upper) == ["1,234  A", "    5  B"]


def test_a_cell_stays_on_one_line() -> None:
    assert one_line("a\n\tb  c") == "a b c"


@given(st.lists(st.tuples(st.text(max_size=9), st.text(max_size=9)), max_size=5))
def test_any_cells_give_one_line_a_row(rows) -> None:
    lines = table(rows)
    assert len(lines) == len(rows)
    assert not any("\n" in line for line in lines)
