"""The numbers of the Check step open to the first of their rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.contacts.model import PointInput
from ui.importing.draft import Step
from ui.importing.examples import Opener
from ui.kit import ElidedLabel

PEOPLE = """Name,Tel,Company,Birthday,Tags
Sok Dara,010 458 221 / 099 888 777,XYZ,14/02/1991,VIP
Chan Lina,012 345 678,,,
Keo Pisey,016 111 222,,,
Keo Pisey,016 111 222,Angkor,,
Total,,,,
"""


@pytest.fixture
def listed(desk, tmp_path: Path) -> Path:
    desk.book.contacts.add({"full_name": "Sok Dara"}, [PointInput("phone", "010 458 221")])
    desk.book.contacts.add({"full_name": "Chan Lina"}, [PointInput("phone", "012 345 678")])
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def said(wizard, name: str) -> list[str]:
    shown = wizard.find(f"rows_{name}")
    shown.window().repaint()
    return [label.text() for label in shown.findChildren(QLabel) if label.isVisible()] + [
        label.toolTip() for label in shown.findChildren(ElidedLabel) if label.toolTip()
    ]


def test_a_click_shows_the_rows_and_another_hides_them(wizard, listed) -> None:
    wizard.to_check(listed)
    assert not wizard.shows("rows_created")
    wizard.press("count_created")
    assert said(wizard, "created")[:2] == ["Row 4", "Keo Pisey"]
    wizard.press("count_created")
    assert not wizard.shows("rows_created")


def test_each_number_has_its_rows(wizard, listed) -> None:
    page = wizard.to_check(listed)
    counts = page.draft.plan.counts
    assert (counts.created, counts.updated, counts.unchanged) == (1, 1, 1)
    assert (counts.duplicate, counts.rejected) == (1, 1)
    for name, row, words in (
        ("unchanged", "Row 3", "Chan Lina"),
        ("duplicate", "Row 5", "the same person as row 4"),
        ("rejected", "Row 6", "Total"),
    ):
        wizard.press(f"count_{name}")
        lines = said(wizard, name)
        assert lines[0] == row
        assert words in lines


def test_what_changes_is_told_before_and_after(wizard, desk, listed) -> None:
    wizard.to_check(listed)
    wizard.press("count_updated")
    lines = said(wizard, "updated")
    assert lines[:2] == ["Row 2", "Sok Dara"]
    assert "Company: –  →  XYZ" in lines
    assert f"Birth date: –  →  {desk.i18n.date('1991-02-14')}" in lines
    assert "Phone: –  →  099\u00a0888\u00a0777" in lines
    assert "Tags: –  →  VIP" in lines


def test_with_the_keyboard(wizard, listed, qtbot) -> None:
    wizard.to_check(listed)
    opener = wizard.find("count_updated")
    opener.setFocus()
    qtbot.keyClick(opener, Qt.Key.Key_Space)
    assert wizard.shows("rows_updated")


def test_a_number_of_nobody_does_not_open(wizard, people) -> None:
    page = wizard.to_check(people)
    assert page.draft.plan.counts.updated == 0
    assert not wizard.find("count_updated").isEnabled()


def test_what_was_open_stays_open_when_it_is_counted_anew(wizard, desk, listed) -> None:
    page = wizard.to_check(listed)
    assert wizard.find("count_updated").isEnabled()
    wizard.press("count_created")
    wizard.press("on_match_skip")
    wizard.wait(lambda: page.draft.plan_fits(desk.book.region))
    wizard.rest()
    assert not wizard.find("count_updated").isEnabled()
    assert said(wizard, "created")[:2] == ["Row 4", "Keo Pisey"]


def test_of_more_than_ten_the_rest_is_counted(wizard, tmp_path) -> None:
    path = tmp_path / "many.csv"
    rows = "".join(f"Person {n},0161112{n:02}\n" for n in range(13))
    path.write_text(f"Name,Tel\n{rows}", encoding="utf-8")
    wizard.to_check(path)
    wizard.press("count_created")
    lines = said(wizard, "created")
    assert "Row 11" in lines
    assert "Row 12" not in lines
    assert "and 3 more rows" in lines


def test_of_stops_the_numbers_open_too(wizard, desk, listed, tmp_path) -> None:
    path = tmp_path / "stops.csv"
    path.write_text("Phone,Name\n010 458 221,Sok Dara\n010 458 221,Dara\n12,Nobody\n")
    page = wizard.read(path)
    wizard.choose("kind", "opt_outs")
    while page.draft.step != Step.CHECK:
        wizard.press("next")
        wizard.rest()
    wizard.wait(lambda: page.draft.plan_fits(desk.book.region))
    for name, line in (("created", "Row 2"), ("duplicate", "Row 3"), ("rejected", "Row 4")):
        wizard.press(f"count_{name}")
        assert said(wizard, name)[0] == line
    assert not wizard.find("count_unchanged").isEnabled()


def test_a_repair_whose_words_are_long_stands_in_two_lines(desk, qtbot) -> None:
    words = "a cell that its own comma had cut in two was put together"
    opener = Opener(desk.theme, words, "1", "wrench", "text2")
    qtbot.addWidget(opener)
    opener.resize(900, opener.height())
    opener.show()
    one = opener.height()
    opener.resize(260, one)
    qtbot.waitUntil(lambda: opener.height() > one)
