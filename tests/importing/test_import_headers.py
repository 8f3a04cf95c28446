"""Headers of the neighbours, with accents or without, in two languages, long as a question."""

from __future__ import annotations

import unicodedata

import pytest

from desktop_app.importing.headers import HEADERS, fields_of_header
from desktop_app.importing.neighbours import NEIGHBOUR_HEADERS, NEIGHBOUR_LEFT_OUT
from desktop_app.text.keys import word_key
from tests.importing.import_shop import fields
from tests.importing.test_import_guess import guessed

EVERY_NEIGHBOUR = [(word, key) for key, words in NEIGHBOUR_HEADERS.items() for word in words]


def test_every_header_of_the_tables_says_what_its_table_says() -> None:
    wrong = [
        (word, key, fields_of_header(word))
        for word, key in EVERY_NEIGHBOUR
        if fields_of_header(word)[:1] != ((key, 0.95),)
    ]
    assert wrong == []
    assert [w for w in NEIGHBOUR_LEFT_OUT if fields_of_header(w) != ((None, 1.0),)] == []


@pytest.mark.parametrize(
    ("header", "field"),
    [
        *[(word, "given_name") for word in ("Prénom", "PRÉNOM", "prenom", "Pre\u0301nom", "First")],
        *[(word, "phone") for word in ("Téléphone", "TELEPHONE", "Tél. portable", "Số ĐT", "sdt")],
        *[(word, "phone") for word in ("电话", "联系电话(手机)", "手機", "전화 번호", "เบอร์โทร.")],
        *[(word, "full_name") for word in ("Họ và tên", "HO VA TEN", "ชื่อ - นามสกุล", "성 명")],
        *[(word, "full_name") for word in ("ชื่อ เบอร์", "姓名 电话", "Tên SĐT", "ឈ្មោះ លេខ")],
        *[(word, "full_name") for word in ("Name (ชื่อ)", "Name / 姓名", "姓 名", "ຊື່ ແລະ ນາມສະກຸນ")],
        *[(word, "family_name") for word in ("Last", "Họ", "นามสกุล", "姓", "Nom de famille")],
        *[(word, "address") for word in ("Địa chỉ", "dia chi", "ที่อยู่", "地址", "주소", "Adresse")],
        *[(word, "birth_date") for word in ("Ngày sinh", "วันเกิด", "生日", "생년월일", "Né(e) le")],
        *[(word, "notes") for word in ("Ghi chú", "หมายเหตุ", "备注", "備註", "비고", "ໝາຍເຫດ")],
    ],
)
def test_headers_of_the_neighbours(header, field) -> None:
    for spelling in (header, header.upper(), unicodedata.normalize("NFD", header), f" {header}: "):
        assert fields_of_header(spelling)[0][0] == field, spelling


@pytest.mark.parametrize(
    ("headers", "row", "name"),
    [
        ("Prénom,Nom,Tél", "Dara,Sok", "Sok Dara"),
        ("1st name,2nd name,Tel", "Dara,Sok", "Sok Dara"),
        ("姓,名,手机", "王,小明", "王小明"),
        ("성,이름,전화", "김,민수", "김민수"),
        ("姓,名,Tel", "Wang,Xiaoming", "Wang Xiaoming"),
        ("ชื่อ,นามสกุล,เบอร์", "สมชาย,ใจดี", "สมชาย ใจดี"),
        ("Họ,Tên,SĐT", "Nguyễn,Đức", "Nguyễn Đức"),
    ],
)
def test_a_name_is_put_together_as_its_people_write_it(shop, csv_file, headers, row, name) -> None:
    shop.run(csv_file(headers, f"{row},012345671"))
    assert shop.numbers(name) == ["+85512345671"]


@pytest.mark.parametrize(
    "header", ["ชื่อสินค้า", "Nom du produit", "产品名称", "Tên sản phẩm", "First visit"]
)
def test_a_header_that_only_begins_like_a_name_is_no_name(header) -> None:
    assert "full_name" not in [field for field, _ in fields_of_header(header)]


def test_marks_of_other_alphabets_are_letters() -> None:
    assert word_key("ชื่อ") == "ชื่อ"
    assert word_key("ຊື່") == "ຊື່"
    assert word_key("データ") == "データ"
    assert word_key("É Đ œ") == "e d oe"


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (("Name", "Dara"), ("Surname", "Sok"), ["given_name", "family_name"]),
        (("Surname", "Sok"), ("Name", "Dara"), ["family_name", "given_name"]),
        (("Nom", "Sok"), ("Prénom", "Dara"), ["family_name", "given_name"]),
        (("Prénom", "Dara"), ("Nom", "Sok"), ["given_name", "family_name"]),
        (("ชื่อ", "Dara"), ("นามสกุล", "Sok"), ["given_name", "family_name"]),
        (("Họ", "Sok"), ("Tên", "Dara"), ["family_name", "given_name"]),
        (("성", "Sok"), ("이름", "Dara"), ["family_name", "given_name"]),
        (("姓", "Sok"), ("名", "Dara"), ["family_name", "given_name"]),
        (("Last", "Sok"), ("First", "Dara"), ["family_name", "given_name"]),
        (("Name", "Sok Dara"), ("First name", "Dara"), ["full_name", "given_name"]),
    ],
)
def test_the_halves_of_a_name(shop, csv_file, one, other, wanted) -> None:
    path = csv_file(
        f"{one[0]},{other[0]},Phone",
        f"{one[1]},{other[1]},012345678",
        f"{one[1]},{other[1]},012345679",
    )
    targets = shop.importing.scan(path).guess.targets
    assert [targets[0].field, targets[1].field] == wanted
    shop.run(path)
    assert {person.full_name for person in shop.people()} == {"Sok Dara"}


def test_first_and_last_above_days_are_no_names() -> None:
    days = ["2024-01-02", "2024-02-03"]
    assert guessed(("Phone", ["012345678"] * 2), ("Last", days), ("First", days))[1:] == [None] * 2


LONG = "Telephone number of the customer or of the person in the family who answers it most often"


def test_a_question_is_a_header_below_a_title(shop, csv_file) -> None:
    path = csv_file("Contacts 2026,", f'Name,"{LONG}"', "Sok Dara,012345678", "Chan Lina,015987654")
    scan = shop.importing.scan(path)
    assert (scan.header_row, fields(scan)) == (2, {"Name": "full_name", LONG: "phone"})


def test_the_answers_of_a_form_with_questions_only(shop, csv_file) -> None:
    questions = (
        "Timestamp",
        "What is your full name? (as it stands on your identity card, please; family name first)",
        "Which phone number should we use when we call you about your order? (numbers only)",
    )
    path = csv_file(
        ",".join(f'"{question}"' for question in questions),
        "2026/01/02 10:00:00,Sok Dara,012345678",
        "2026/01/02 10:05:00,Chan Lina,015987654",
    )
    scan = shop.importing.scan(path)
    assert scan.header_row == 1
    assert fields(scan) == {questions[1]: "full_name", questions[2]: "phone"}


def test_a_long_note_is_no_header(shop, csv_file) -> None:
    note = "Please call her on the phone before the delivery comes to the address of her mother"
    path = csv_file(f"Sok Dara,012345678,{note}", f"Chan Lina,015987654,{note}")
    assert shop.importing.scan(path).header_row is None


def test_no_table_holds_single_letters_by_a_slip() -> None:
    """``*("word")`` in a table would be its letters."""
    own = [word for words in HEADERS.values() for word in words]
    words = [*own, *(word for word, _ in EVERY_NEIGHBOUR)]
    assert [word for word in words if len(word) == 1 and word.isascii()] == []
    assert fields_of_header("") == ()
