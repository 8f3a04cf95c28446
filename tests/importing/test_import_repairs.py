"""What is repaired in cells: counted, shown before and after, and not done where it is unwanted.

One test for every line that DOMAIN.md has under "Phone numbers".
"""

from __future__ import annotations

import pytest

from desktop_app.importing.model import REPAIRS
from desktop_app.phones import _REPAIRS as PHONE_REPAIRS
from tests.importing.import_shop import counts

WITHOUT_ALL = frozenset(REPAIRS)


def read(shop, workbook, cell: object, **options: object):
    """What becomes of one cell under Phone: its points, the repairs and the issues."""
    path = workbook(People=[["Name", "Phone"], ["Sok Dara", cell]])
    report = shop.run(path, **options)
    points = [(p.canonical, p.status, p.problem) for p in shop.named("Sok Dara").points]
    return points, dict(report.repairs), dict(report.issues)


@pytest.mark.parametrize(
    ("cell", "repair"),
    [
        ("០១២ ៣៤៥ ៦៧៨", "phone.khmer_digits"),
        ("12345678", "phone.zero_restored"),
        (12345678, "phone.zero_restored"),
        ("855-12 345 678", "phone.country_code_plus"),
        ("'012345678", "phone.apostrophe"),
        ("+855 (0)12 345 678", "phone.trunk_zero"),
        ("0085512345678", "phone.international_prefix"),
        ("12345678.0", "phone.float_cell"),
        ("8.5512345678E+10", "phone.float_cell"),
    ],
)
def test_a_number_is_repaired_or_left_for_review(shop, workbook, tmp_path, cell, repair) -> None:
    points, repairs, issues = read(shop, workbook, cell)
    assert points == [("+85512345678", "valid", None)]
    assert (repairs, issues) == ({repair: 1}, {})
    plan = shop.plan(tmp_path / "people.xlsx")
    (example,) = plan.examples[repair]
    assert (example.header, example.new) == ("Phone", "012\u00a0345\u00a0678")
    assert plan.preview[0].cells[1].reason == repair


@pytest.mark.parametrize("cell", ["012/345/678", "012345\u200b678", "012 345 678", "+85512345678"])
def test_what_needs_no_repair(shop, workbook, cell) -> None:
    assert read(shop, workbook, cell, without_repairs=WITHOUT_ALL) == (
        [("+85512345678", "valid", None)],
        {},
        {},
    )


@pytest.mark.parametrize(
    ("cell", "repair"),
    [
        ("០១២៣៤៥៦៧៨", "phone.khmer_digits"),
        ("12345678", "phone.zero_restored"),
        (12345678.0, "phone.zero_restored"),
        ("85512345678", "phone.country_code_plus"),
        ("'012345678", "phone.apostrophe"),
        ("+855012345678", "phone.trunk_zero"),
        ("0085512345678", "phone.international_prefix"),
        ("12345678.0", "phone.float_cell"),
        # two at once: the one that is told is not the one that is switched off
        ("១២៣៤៥៦៧៨", "phone.zero_restored"),
        ("12345678.0", "phone.zero_restored"),
    ],
)
def test_a_repair_that_is_switched_off_leaves_the_number_for_review(
    shop, workbook, cell, repair
) -> None:
    points, repairs, issues = read(shop, workbook, cell, without_repairs=frozenset({repair}))
    assert points == [(None, "invalid", "phone.not_repaired")]
    assert (repairs, issues) == ({}, {"phone.not_repaired": 1})


def test_two_numbers_in_a_cell_stay_one_text_without_the_repair(shop, workbook) -> None:
    cell = "012 345 678 / 098 765 432"
    without = frozenset({"phone.split"})
    points, _, issues = read(shop, workbook, cell, without_repairs=without)
    assert points == [(None, "invalid", "phone.not_repaired")]
    assert issues == {"phone.not_repaired": 1}
    assert shop.named("Sok Dara").points[0].raw == cell


@pytest.mark.parametrize(
    "cell",
    [
        *("012 345 678 / 098 765 432", "012345678;098765432", "012345678, 098765432"),
        *("012345678ឬ098765432", "012345678\n098765432", "012345678 098765432"),
    ],
)
def test_two_numbers_in_a_cell_are_two(shop, workbook, cell) -> None:
    points, repairs, _ = read(shop, workbook, cell)
    assert [canonical for canonical, _, _ in points] == ["+85512345678", "+85598765432"]
    assert repairs == {"phone.split": 1}


def test_a_second_number_by_its_last_digits(shop, workbook) -> None:
    points, _, _ = read(shop, workbook, "012 345 678/679")
    assert [canonical for canonical, _, _ in points] == ["+85512345678", "+85512345679"]


def test_text_after_a_number_is_its_label(shop, workbook) -> None:
    read(shop, workbook, "012345678 Telegram")
    (point,) = shop.named("Sok Dara").points
    assert (point.canonical, point.label) == ("+85512345678", "Telegram")


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("8.55123E+10", "phone.lost_digits"),
        (85512300000.0, "phone.lost_digits"),
        ("096345678", "phone.digit_missing"),
        ("0812345678", "phone.other_country"),
        ("0912345678", "phone.other_country"),
        ("call me", "phone.not_a_number"),
    ],
)
def test_what_can_not_be_repaired_is_for_review(shop, workbook, cell, problem) -> None:
    points, repairs, issues = read(shop, workbook, cell)
    assert points == [(None, "invalid", problem)]
    assert (repairs, issues) == ({}, {problem: 1})


def test_a_landline_can_be_called_but_gets_no_sms(shop, workbook) -> None:
    read(shop, workbook, "023 222 333")
    (point,) = shop.named("Sok Dara").points
    assert (point.status, point.line_type) == ("valid", "fixed_line")


def test_every_repair_of_phones_can_be_switched_off() -> None:
    assert set(PHONE_REPAIRS) <= set(REPAIRS)


def test_names_are_tidied_and_counted(shop, csv_file) -> None:
    path = csv_file(
        "Name,Latin name,Phone",
        "SOK DARA,,012345671",
        '"Chan, Lina",,012345672',
        "លោក កែវ ពិសី,KEO PISEY,012345673",
        "ABA,,012345674",
        "MR. HENG LIDA,,012345675",
    )
    report = shop.run(path)
    assert report.repairs == {"name.all_caps": 3, "name.comma": 1}
    assert [person.full_name for person in shop.people()] == [
        *("Sok Dara", "Chan Lina", "លោក កែវ ពិសី", "ABA", "Mr. Heng Lida"),
    ]
    assert shop.named("Mr. Heng Lida").values["honorific"] == "Mr"
    plan = shop.plan(path)
    assert [(i.value, i.new) for i in plan.examples["name.comma"]] == [("Chan, Lina", "Chan Lina")]
    assert plan.preview[0].cells[0].reason == "name.all_caps"
    assert (plan.preview[0].cells[0].old, plan.preview[0].cells[0].new) == ("SOK DARA", "Sok Dara")
    assert shop.run(path).counts == counts(5, unchanged=5)


def test_names_stay_as_typed_without_the_repairs(shop, csv_file) -> None:
    path = csv_file("Name,Phone", "SOK DARA,012345671", '"Chan, Lina",012345672')
    report = shop.run(path, without_repairs=frozenset({"name.all_caps", "name.comma"}))
    assert report.repairs == {}
    assert [person.full_name for person in shop.people()] == ["SOK DARA", "Chan, Lina"]
    assert shop.run(path, without_repairs=frozenset({"name.comma"})).repairs == {"name.all_caps": 1}


def test_first_and_last_name_in_capitals(shop, csv_file) -> None:
    shop.run(csv_file("First name,Last name,Phone", "DARA,SOK,012345671"))
    assert shop.named("Sok Dara").values["family_name"] == "Sok"


def birth_dates(shop) -> list[object]:
    return [person.values.get("birth_date") for person in shop.people()]


DATES = ("Name,Phone,DOB", "Sok Dara,012345671,03/04/1990", "Chan Lina,012345672,{}")


def test_dates_that_could_be_either_follow_the_others_of_their_column(shop, csv_file) -> None:
    path = csv_file(*(line.format("12/25/1991") for line in DATES))
    scan = shop.importing.scan(path)
    assert scan.date_orders == {2: "month_first"}
    assert shop.importing.preview(scan, scan.guess)[0].cells[2].new == "1990-03-04"
    shop.run(path)
    assert birth_dates(shop) == ["1990-03-04", "1991-12-25"]


def test_dates_are_day_first_by_default_and_as_told(shop, csv_file) -> None:
    path = csv_file(*(line.format("02/01/1991") for line in DATES))
    assert shop.importing.scan(path).date_orders == {}
    shop.run(path)
    assert birth_dates(shop) == ["1990-04-03", "1991-01-02"]
    shop.run(path, dates="month_first", on_match="update")
    assert birth_dates(shop) == ["1990-03-04", "1991-02-01"]


def test_the_buddhist_era_is_asked(shop, csv_file) -> None:
    path = csv_file(*(line.format("០២/០១/២៥៣៤") for line in DATES))
    assert shop.run(path).issues == {"date.buddhist_era": 1}
    report = shop.run(path, buddhist=True)
    assert (report.issues, report.repairs) == ({}, {"date.from_buddhist": 1})
    assert birth_dates(shop) == ["1990-04-03", "1991-01-02"]
    assert shop.plan(path, buddhist=False).issues == {"date.unreadable": 1}
    off = frozenset({"date.from_buddhist"})
    plan = shop.plan(path, buddhist=True, without_repairs=off)
    assert (plan.issues, plan.repairs) == ({"date.unreadable": 1}, {})
