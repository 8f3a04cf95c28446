"""The sample workbook is what its generator makes, and holds every trouble it is there for."""

from __future__ import annotations

import make_sample
import openpyxl
import phonenumbers
import pytest
from openpyxl import Workbook


@pytest.fixture(scope="module")
def stored() -> Workbook:
    return openpyxl.load_workbook(make_sample.TARGET)


def cells(book: Workbook) -> dict[str, list[tuple[object, ...]]]:
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_the_file_is_what_the_generator_makes(stored: Workbook) -> None:
    assert cells(stored) == cells(make_sample.make())


def test_the_people_are_on_the_second_sheet_below_a_title(stored: Workbook) -> None:
    assert stored.sheetnames == [make_sample.GOODS_SHEET, make_sample.PEOPLE_SHEET]
    rows = cells(stored)[make_sample.PEOPLE_SHEET]
    assert rows[0][0] == make_sample.TITLE
    assert not any(rows[1])
    assert rows[2] == make_sample.HEADER
    assert rows[-1][0] == "សរុប"
    people = [row for row in rows[3:-1] if any(row)]
    assert rows[-1][2] == len(people)
    assert 290 <= len(people) <= 310


def test_every_shape_of_a_number_is_there(stored: Workbook) -> None:
    rows = cells(stored)[make_sample.PEOPLE_SHEET][3:-1]
    numbers = [row[make_sample.TEL] for row in rows]
    texts = [number for number in numbers if isinstance(number, str)]
    assert sum(isinstance(number, int) for number in numbers) > 20
    for sign in ("០", "/", "ឬ", "\n", "\u200b", "'0", ".0", "E+", "Telegram", "+84", "00855"):
        assert any(sign in text for text in texts), sign


def test_the_numbers_of_one_length_are_broken_by_a_lost_digit() -> None:
    maker = make_sample.Maker()
    for _ in range(500):
        whole = maker.number(make_sample.ONE_LENGTH)
        assert valid("0" + whole)
        assert not valid("0" + whole[:-1])


def test_whole_numbers_are_mobile_numbers() -> None:
    maker = make_sample.Maker()
    assert all(valid("0" + maker.number()) for _ in range(2000))


def valid(text: str) -> bool:
    number = phonenumbers.parse(text, "KH")
    mobile = (
        phonenumbers.PhoneNumberType.MOBILE,
        phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,
    )
    return phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) in mobile


def test_people_and_answers_vary(stored: Workbook) -> None:
    rows = cells(stored)[make_sample.PEOPLE_SHEET][3:-1]
    names = {row[make_sample.NAME] for row in rows}
    answers = {row[make_sample.CONSENT] for row in rows}
    assert len(names) > 180
    assert {"បាទ", "ទេ", "y", "n", None} <= answers
    assert any(
        isinstance(row[make_sample.BORN], str) and "/25" in row[make_sample.BORN] for row in rows
    )
