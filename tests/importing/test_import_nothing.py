"""Words that stand for an empty cell, and what programs leave in cells that nobody typed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.importing.scrubbing import scrubbed
from desktop_app.importing.staging.tags import tags_of
from tests.importing.import_shop import counts

WORDS = ("N/A", "n/a", "#N/A", "NULL", "null", "nan", "NaN", "None", "-", "--", "—", "គ្មាន", " - ")
WORDS += ("Unknown", "N\\A", "- -", "ไม่ระบุ", "Không rõ", "未知", "inconnu", "មិនដឹង")


@pytest.mark.parametrize("word", WORDS)
def test_a_word_for_nothing_is_nothing_in_every_text(shop, csv_file, word) -> None:
    headers = "Name,Phone,Company,Province,Notes,Address,Tags,District,Gender"
    row = f"{word},012345678," + ",".join([word] * 7)
    report = shop.run(csv_file(headers, row, f"Chan Bopha,012345679,{word},,,,,,"))
    person = next(p for p in shop.people() if p.points[0].canonical == "+85512345678")
    assert {**person.values, "source": ""} == {"source": ""}
    assert person.tags == ()
    if word != "#N/A":
        assert report.repairs["text.nothing"] >= 6


def test_a_row_of_such_words_is_set_aside(shop, csv_file) -> None:
    report = shop.run(csv_file("Name,Phone,Company", "NULL,,N/A", "Na Sok,012345678,-"))
    assert [reject.code for reject in report.rejects] == ["import.reject.nothing"]
    assert report.rejects[0].cells == ("NULL", "", "N/A")
    assert [person.full_name for person in shop.people()] == ["Na Sok"]


@pytest.mark.parametrize("name", ["Na", "Nan", "Null", "Nil", "Na Sok", "Null Peter", "Nan Dara"])
def test_people_with_such_names_stay(shop, csv_file, name) -> None:
    shop.run(csv_file("Name,Phone", f"{name},012345678"))
    assert [person.full_name for person in shop.people()] == [name]


@pytest.mark.parametrize(
    ("family", "given", "whole"),
    [
        ("Na", "Sok", "Na Sok"),
        ("Null", "Peter", "Null Peter"),
        ("NA", "SOK", "Na Sok"),
        ("NULL", "Peter", "Peter"),
        ("N/A", "Dara", "Dara"),
        ("Sok", "nan", "Sok"),
        ("NA", "NA", ""),
    ],
)
def test_the_parts_of_a_name(shop, csv_file, family, given, whole) -> None:
    shop.run(csv_file("Last name,First name,Phone", f"{family},{given},012345678"))
    assert [person.full_name for person in shop.people()] == [whole]


def test_it_can_be_switched_off(shop, csv_file) -> None:
    path = csv_file("Name,Phone,Company", "N/A,012345678,A &amp; B")
    without = frozenset({"text.nothing", "text.entities"})
    assert "text.nothing" not in shop.run(path, without_repairs=without).repairs
    (person,) = shop.people()
    assert (person.full_name, person.values["company"]) == ("N/A", "A &amp; B")


@pytest.mark.parametrize(
    ("typed", "kept", "code"),
    [
        ("A &amp; B", "A & B", "text.entities"),
        ("O&#39;Neil", "O'Neil", "text.entities"),
        ("Sok&nbsp;Dara", "Sok Dara", "text.entities"),
        ("&#6047;&#x17bb;ខ", "សុខ", "text.entities"),
        ("Tom &amp;amp; Ann", "Tom & Ann", "text.entities"),
        ("\u202aSok Dara\u202c", "Sok Dara", "text.direction_marks"),
        ("Sok\u200e \u2068Dara\u2069", "Sok Dara", "text.direction_marks"),
        ("AT&T; R&D", "AT&T; R&D", None),
    ],
)
def test_what_programs_leave_in_cells(shop, csv_file, typed, kept, code) -> None:
    path = csv_file("Name,Phone", f'"{typed}",012345678')
    report = shop.run(path)
    assert [person.full_name for person in shop.people()] == [kept]
    assert dict(report.repairs) == ({code: 1} if code else {})
    shown = shop.plan(path).preview[0].cells[0]
    assert (shown.new, shown.reason) == (kept, code)
    if code:
        assert report.examples[code][0].value == typed


def test_cells_without_such_things_are_handed_on_as_they_are() -> None:
    cells = ["Sok", "សុខ\u200bដារ៉ា", 12, None, "A & B"]
    assert scrubbed(cells) == (cells, [])
    plain = ["Sok", 1, "x"]
    assert scrubbed(plain)[0] is plain
    assert scrubbed(["&amp;", 1, None], {"text.entities"}) == (["&amp;", 1, None], [])


@pytest.mark.parametrize(
    ("cell", "tags"),
    [
        ("VIP; Retail|New", ["VIP", "Retail", "New"]),
        ('"VIP","Phnom Penh, south"', ["VIP", "Phnom Penh, south"]),
        ('"VIP" , "Retail"', ["VIP", "Retail"]),
        ('["VIP","Retail"]', ["VIP", "Retail"]),
        ("['VIP', 'Retail']", ["VIP", "Retail"]),
        ('{VIP,"Phnom Penh, south"}', ["VIP", "Phnom Penh, south"]),
        ("\u201cVIP\u201d, \u00abRetail\u00bb", ["VIP", "Retail"]),
        ('["a \\"b\\""]', ['a "b"']),
        ('"a ""b"""', ['a "b"']),
        ('15" screen, tall', ['15" screen', "tall"]),
        ("O'Neil; D'Or", ["O'Neil", "D'Or"]),
        ("[]", []),
        ("N/A", []),
        ('"N/A", VIP', ["VIP"]),
        ("#VIP #Retail", ["VIP", "Retail"]),
        ("#1 customer", ["#1 customer"]),
        ("('VIP','Retail')", ["VIP", "Retail"]),
        ("['It''s', \"VIP\"]", ["It's", "VIP"]),
        ('[{"name":"VIP"},{"name":"Retail, big"}]', ["VIP", "Retail, big"]),
    ],
)
def test_tags_of_a_cell(cell, tags) -> None:
    assert tags_of(cell) == tags


@pytest.mark.parametrize("cell", ['"' * 50_001, '["' * 50_000, "'a" * 50_000, " " * 50_000 + "x"])
def test_a_cell_of_quotation_marks_takes_no_time(cell) -> None:
    tags_of("x" + cell + "y")
    tags_of(cell)


@pytest.mark.parametrize(
    ("name", "number", "kept"),
    [
        ("Sum", "012345678", True),
        ("All", "015987654", True),
        ("SUM", "12345678", True),
        ("Total", "012345678", True),
        ("Total", "12345678", False),
        ("Total", "2", False),
        ("សរុប", "15", False),
        *((word, "15", False) for word in ("Tổng cộng", "รวม", "合计", "Sous-total", "합계")),
        ("Tổng", "012345678", True),
        ("Sum", "15", False),
        ("Total: 300", "", False),
    ],
)
def test_people_called_sum_and_rows_of_totals(shop, csv_file, name, number, kept) -> None:
    report = shop.run(csv_file("Name,Phone", "Sok Dara,012345679", f"{name},{number}"))
    assert report.counts == counts(2, created=1 + kept, rejected=1 - kept)
    if not kept:
        assert [reject.code for reject in report.rejects] == ["import.reject.totals_row"]


@pytest.mark.parametrize("again", ["Name,Phone", "ឈ្មោះ,លេខទូរស័ព្ទ", "Họ tên,SĐT", "姓名,电话"])
def test_a_header_that_stands_there_again_is_nobody(shop, csv_file, again) -> None:
    path = csv_file("Name,Phone", again, "Sok Dara,012345678", again, "Client,", "Name,012345679")
    report = shop.run(path)
    assert sorted(person.display_name for person in shop.people()) == ["Client", "Name", "Sok Dara"]
    assert {reject.code for reject in report.rejects} == {"import.reject.nothing"}


def test_nobody_is_born_in_the_future(shop, csv_file) -> None:
    coming = (date.today() + timedelta(days=800)).isoformat()
    path = csv_file("Name,Phone,Birthday", f"Sok,012345678,{coming}", "Chan,012345679,1990-01-02")
    report = shop.run(path)
    assert dict(report.issues) == {"field.not_born_yet": 1}
    assert report.examples["field.not_born_yet"][0].value == coming
