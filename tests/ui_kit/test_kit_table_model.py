"""Tables whose rows are read around what is seen: what is asked for, shown and told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt

from ui.kit import CELL_ROLE, NameCell, TextCell
from ui.kit.table_model import WINDOW, WindowedModel

ROWS = WINDOW + 30


class Fruit(WindowedModel[str]):
    """Names come when the test says so; a second column is named by the view."""

    titles = ("Name", "")
    tips = (1,)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.fetched: list[range] = []

    def size(self) -> int:
        return ROWS

    def cell(self, row: int, column: int) -> NameCell | TextCell:
        return NameCell(self.known(row) or "", "below") if column == 0 else TextCell(f"no. {row}")

    def fetch(self, rows: range) -> None:
        self.fetched.append(rows)


@pytest.fixture
def fruit(qapp):
    parent = QObject()
    yield Fruit(parent)
    parent.deleteLater()


def test_a_window_is_asked_for_once_and_ends_with_the_rows(fruit) -> None:
    assert fruit.index(5, 0).data() == ""
    assert fruit.index(WINDOW - 1, 0).data(CELL_ROLE) == NameCell("", "below")
    assert fruit.fetched == [range(WINDOW)]
    assert fruit.index(ROWS - 1, 0).data() == ""
    assert fruit.fetched[1:] == [range(WINDOW, ROWS)]


def test_what_arrives_is_shown_where_it_belongs(fruit, qtbot) -> None:
    fruit.known(WINDOW)
    with qtbot.waitSignal(fruit.dataChanged) as told:
        fruit.take({WINDOW + 2: "Mango", WINDOW + 7: "Durian"})
    first, last, *_ = told.args
    assert (first.row(), first.column()) == (WINDOW + 2, 0)
    assert (last.row(), last.column()) == (WINDOW + 7, 1)
    assert fruit.index(WINDOW + 2, 0).data() == "Mango"
    assert fruit.index(WINDOW + 3, 0).data() == ""
    assert fruit.fetched == [range(WINDOW, ROWS)]


def test_nothing_found_is_told_to_nobody_and_not_asked_again(fruit, qtbot) -> None:
    fruit.known(0)
    with qtbot.assertNotEmitted(fruit.dataChanged):
        fruit.take({})
    assert fruit.known(0) is None
    assert fruit.fetched == [range(WINDOW)]


def test_a_cell_is_read_out_and_shown_whole_where_it_may_be_cut(fruit) -> None:
    fruit.take({0: "Mango"})
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert [fruit.index(0, at).data(spoken) for at in range(2)] == ["Mango", "no. 0"]
    tips = [fruit.index(0, at).data(Qt.ItemDataRole.ToolTipRole) for at in range(2)]
    assert tips == [None, "no. 0"]
    assert fruit.index(0, 1).data(Qt.ItemDataRole.EditRole) is None


def test_a_table_has_no_rows_below_its_rows_and_only_named_heads(fruit) -> None:
    below = fruit.index(0, 0)
    assert (fruit.rowCount(), fruit.columnCount()) == (ROWS, 2)
    assert (fruit.rowCount(below), fruit.columnCount(below)) == (0, 0)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [fruit.headerData(at, across) for at in range(2)] == ["Name", None]
    assert fruit.headerData(0, down) is None
