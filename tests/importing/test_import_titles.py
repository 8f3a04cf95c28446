"""Titles within a list: nobody below "Do not contact" is granted, and no title is a person."""

from __future__ import annotations

import pytest

from tests.importing.import_shop import AGREED, counts

TITLE, BELOW = "import.reject.title", "import.below_stop_title"
HEADER, DARA, LINA, KEO = "Name,Phone", "Sok Dara,012345671", "Chan Lina,012345672", "Keo,012345673"
ONE, TWO, THREE = "+85512345671", "+85512345672", "+85512345673"


@pytest.mark.parametrize(
    ("lines", "granted", "stopped"),
    [
        ((HEADER, DARA, "Do not contact,", LINA, KEO), {ONE}, 2),
        ((HEADER, DARA, "", "Unsubscribed", "", HEADER, LINA, KEO), {ONE}, 2),
        ((HEADER, DARA, "ឈប់,", LINA, KEO), {ONE}, 2),
        ((HEADER, DARA, "STOP,", LINA, "Customers,", KEO), {ONE, THREE}, 1),
        ((HEADER, DARA, "STOP,", LINA, "Phnom Penh,", KEO), {ONE}, 1),
        ((HEADER, DARA, "STOP,", LINA, "-----,", KEO), {ONE}, 2),
        ((HEADER, DARA, "STOP,", LINA, "Phnom Penh,", KEO, "VIP,", DARA), {ONE}, 1),
        ((HEADER, DARA, "Stop Bus,", LINA, KEO), {ONE, TWO, THREE}, 0),
        ((HEADER, DARA, "STOP 015345678,", LINA, KEO), {ONE, TWO, THREE}, 0),
        ((HEADER, DARA, "Unsubscribed by 2026-03-14,", LINA, KEO), {ONE}, 2),
        ((f"No,{HEADER}", f"1,{DARA}", "Blacklist,,", f"2,{LINA}", f"3,{KEO}"), {ONE}, 2),
        ((f"{HEADER},Note", f"{DARA},", ",,do not contact", f"{LINA},"), {ONE, TWO}, 0),
        (("STOP", "012345671", "012345672"), set(), 2),
        (("Phone", "012345671", "STOP", "012345672"), {ONE}, 1),
    ],
)
def test_whoever_stands_below_a_title_of_stops(shop, csv_file, lines, granted, stopped) -> None:
    report = shop.run(csv_file(*lines), declaration=AGREED)
    assert (shop.granted(), report.stopped) == (granted, stopped)


def test_a_title_is_nobody_and_whom_it_covers_is_told(shop, csv_file) -> None:
    report = shop.run(csv_file(HEADER, DARA, "Do not contact,", LINA, KEO), declaration=AGREED)
    assert report.counts == counts(4, created=3, rejected=1)
    assert report.issues == {TITLE: 1, BELOW: 2}
    assert [person.full_name for person in shop.people()] == ["Sok Dara", "Chan Lina", "Keo"]


def test_a_title_counts_for_all_blocks_below_it(shop, csv_file) -> None:
    below = [f"Person {at},0{at + 12_345_674}" for at in range(2_500)]
    report = shop.run(csv_file(HEADER, DARA, "Unsubscribed,", *below), declaration=AGREED)
    assert (report.stopped, shop.granted()) == (2_500, {ONE})


def test_beside_each_other_nobody_knows_whom_a_title_covers(shop, csv_file) -> None:
    header, row = "Name,Phone,Name,Phone", "Ly,012345674,Kim,012345675"
    path = csv_file(header, f"{DARA},{LINA}", "STOP,,,", row)
    report = shop.run(path, declaration=AGREED)
    assert (report.stopped, shop.granted()) == (0, {ONE, TWO})
    assert report.issues[BELOW] == 2
