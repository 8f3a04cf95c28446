"""Lists beside each other: everybody keeps their own number, whatever the headers are called."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importing.import_shop import counts
from tests.importing.staged_file import scanned, staged

NAMES = ("Sok Dara", "Chan Bopha", "Ly Vanna", "Kim Srey", "Heng Sokha", "Chea Vuthy")


def number(at: int) -> tuple[str, str]:
    """As typed and canonical."""
    return f"0123456{at:02}", f"+855123456{at:02}"


def person(at: int) -> str:
    return f"{NAMES[at]},{number(at)[0]}"


def own(*ats: int) -> list[tuple[str, frozenset[str]]]:
    return [(NAMES[at], frozenset({number(at)[1]})) for at in ats]


@pytest.mark.parametrize(
    "lines",
    [
        ("Name,Phone,Name,Phone", f"{person(0)},{person(2)}", f"{person(1)},{person(3)}"),
        ("No,Name,Phone,No,Name,Phone", f"1,{person(0)},3,{person(2)}",
         f"2,{person(1)},4,{person(3)}"),
        ("Name,Phone,,Name,Phone", f"{person(0)},,{person(2)}", f"{person(1)},,{person(3)}"),
        ("ឈ្មោះ,លេខទូរស័ព្ទ,ឈ្មោះ,លេខទូរស័ព្ទ", f"{person(0)},{person(2)}",
         f"{person(1)},{person(3)}"),
        ("ឈ្មោះ,លេខទូរស័ព្ទ,Customer,Tel", f"{person(0)},{person(2)}", f"{person(1)},{person(3)}"),
        ("姓名,电话,Họ tên,SĐT", f"{person(0)},{person(2)}", f"{person(1)},{person(3)}"),
        (f"{person(0)},{person(2)}", f"{person(1)},{person(3)}", f"{person(4)},{person(5)}"),
        ("Customers of 2026,,,", "Name,Phone,Name,Phone", f"{person(0)},{person(2)}",
         f"{person(1)},{person(3)}"),
    ],
)  # fmt: skip
def test_two_lists_beside_each_other(csv_file, lines) -> None:
    people, tally = staged(csv_file(*lines))
    wanted = own(0, 2, 1, 3) + (own(4, 5) if lines[0].startswith(NAMES[0]) else [])
    assert people == wanted
    assert tally.issues["import.side_by_side"] == len(wanted) // 2
    assert tally.examples["import.side_by_side"][0].value.endswith(f"{NAMES[2]}, {number(2)[0]}")


def test_three_lists_and_a_short_last_row(shop, csv_file) -> None:
    path = csv_file(
        "Name,Phone,Name,Phone,Name,Phone",
        f"{person(0)},{person(1)},{person(2)}",
        f"{person(3)},{person(4)},,",
    )
    report = shop.run(path)
    assert report.counts == counts(5, created=5)
    assert [shop.numbers(NAMES[at]) for at in range(5)] == [[number(at)[1]] for at in range(5)]
    assert shop.run(path).counts == counts(5, unchanged=5)


def test_phone_before_name_and_a_column_that_only_one_list_has(csv_file) -> None:
    path = csv_file(
        "Phone,Name,Phone,Name,Address",
        f"{number(0)[0]},{NAMES[0]},{number(1)[0]},{NAMES[1]},St 5",
        f"{number(2)[0]},{NAMES[2]},{number(3)[0]},{NAMES[3]},",
    )
    assert staged(path)[0] == own(0, 1, 2, 3)
    scan = scanned(path)
    assert (scan.headers, len(scan.sides)) == (["Phone", "Name", "Address"], 2)
    assert [row[2] for row in scan.sample] == ["", "St 5", "", ""]


def test_what_stays_behind_the_last_whole_list_is_no_third_one(csv_file) -> None:
    path = csv_file("Name,Phone,Name,Phone,Name", f"{person(0)},{person(1)},{NAMES[2]}")
    assert staged(path)[0] == own(0, 1)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Name,Phone,Phone", f"{person(0)},{number(1)[0]}"),
        ("Name,Name,Phone", f"{NAMES[0]},{NAMES[0]},{number(0)[0]}"),
        ("Name,Phone,Name,Phone", f"{person(0)},{NAMES[0]},{number(1)[0]}"),
        ("Name,Phone,Name (English),Mobile", f"{person(0)},{NAMES[0]},{number(1)[0]}"),
        ("ឈ្មោះ,ទូរស័ព្ទ,Name,Phone", f"សុខ ដារ៉ា,{number(0)[0]},{person(0)}"),
        ("First,Last,Phone,Email", f"Dara,Sok,{number(0)[0]},a@example.com"),
    ],
)
def test_one_list_that_says_things_twice(csv_file, header, row) -> None:
    assert scanned(csv_file(header, row, row.replace("0123456", "0159876"))).sides == ()


_COLUMNS = {
    "name": ("Name", "ឈ្មោះ", "Customer name", "Họ tên", "ชื่อ-สกุล", "姓名", "이름", "氏名"),
    "phone": ("Phone", "លេខទូរស័ព្ទ", "Tel", "SĐT", "เบอร์โทร", "电话", "전화번호", "Téléphone"),
    "second": ("Mobile", "Phone 2", "手机", "휴대폰", "ទូរស័ព្ទដៃ"),
    "address": ("Address", "អាសយដ្ឋាន", "Địa chỉ", "ที่อยู่", "地址", "주소", "Adresse"),
    "notes": ("Notes", "ចំណាំ", "Ghi chú", "หมายเหตุ", "备注", "비고", "Remarques"),
    "no": ("No", "ល.រ", "STT", "ลำดับ", "序号", "번호"),
}  # fmt: skip


@st.composite
def sheets(draw) -> tuple[list[list[str]], list[tuple[str, frozenset[str]]]]:
    """The rows of a sheet whose columns mean what is known here, and who stands in it."""
    more = draw(st.lists(st.sampled_from(["second", "address", "notes", "no"]), unique=True))
    order = draw(st.permutations(["name", "phone", *more]))
    lists, people = draw(st.integers(1, 3)), draw(st.integers(2, 4))
    gap = draw(st.booleans())
    names = [f"{a} {b}" for a in ("Sok", "Chan", "Ly", "Heng") for b in ("Dara", "Bopha", "Vanna")]
    random.Random(draw(st.integers(0, 99))).shuffle(names)
    header: list[str] = []
    rows: list[list[str]] = [[] for _ in range(people)]
    found = []
    for place in range(lists):
        header += [""] * (gap and place > 0)
        header += [draw(st.sampled_from(_COLUMNS[kind])) for kind in order]
        for at, row in enumerate(rows):
            count = place * people + at
            cells = {
                "name": names[count],
                "phone": f"0123456{count:02}",
                "second": f"0159876{count:02}",
                "address": f"St {count}",
                "notes": f"likes tea {count}",
                "no": str(count + 1),
            }
            row += [""] * (gap and place > 0) + [cells[kind] for kind in order]
            numbers = {f"+855123456{count:02}"} | (
                {f"+855159876{count:02}"} if "second" in order else set()
            )
            found.append((names[count], frozenset(numbers)))
    return [header, *rows], found


@settings(max_examples=60, deadline=None)
@given(sheets())
def test_every_number_stays_with_its_own_name(tmp_path_factory, drawn) -> None:
    rows, wanted = drawn
    path: Path = tmp_path_factory.mktemp("sides") / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    people, _ = staged(path)
    assert sorted(people, key=repr) == sorted(wanted, key=repr)
