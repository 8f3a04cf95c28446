"""Birthdays without a year keep their day and month; a year is never made up."""

import pytest


def births(shop) -> list[object]:
    return [person.values.get("birth_date") for person in shop.people()]


@pytest.mark.parametrize(
    ("header", "cells", "stored"),
    [
        ("Birthday", ("12 May", "១២ ឧសភា"), ["--05-12", "--05-12"]),
        ("Birthday", ("12/05", "25/12"), ["--05-12", "--12-25"]),
        ("Birthday", ("05/12", "12/25"), ["--05-12", "--12-25"]),
        ("Birthday", ("05/12", "12/25/1990"), ["--05-12", "1990-12-25"]),
        ("Birthday (MM/DD)", ("05/12", "06/11"), ["--05-12", "--06-11"]),
        ("DOB dd/mm", ("05/12", "06/11"), ["--12-05", "--11-06"]),
        ("ថ្ងៃខែឆ្នាំកំណើត", ("1604-05-12", "1990-05-12"), ["--05-12", "1990-05-12"]),
    ],
)
def test_day_and_month_are_kept(shop, csv_file, header, cells, stored) -> None:
    rows = [f"Person {n},01234567{n},{cell}" for n, cell in enumerate(cells)]
    report = shop.run(csv_file(f"Name,Phone,{header}", *rows))
    assert births(shop) == stored
    assert not report.counts.rejected


def test_birthdays_of_mailchimp_are_month_first(shop, csv_file) -> None:
    shop.run(
        csv_file(
            "Email Address,First Name,Birthday,LEID,EUID",
            "a@shop.com,Dara,05/12,1,x",
            "b@shop.com,Lina,06/11,2,y",
        )
    )
    assert births(shop) == ["--05-12", "--06-11"]


def test_a_day_without_its_year_does_not_replace_the_same_day_with_it(shop, csv_file) -> None:
    def bring(day: str) -> object:
        shop.run(csv_file("Name,Phone,Birthday", f"Sok Dara,012345671,{day}"), on_match="update")
        return births(shop)[0]

    assert bring("12 May") == "--05-12"
    assert bring("12/05/1990") == "1990-05-12"
    assert bring("12 May") == "1990-05-12"
    assert bring("13 May") == "--05-13"
