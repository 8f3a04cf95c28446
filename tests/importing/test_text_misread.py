"""Letters that were misread are read back where that is exact; lost ones are told."""

from __future__ import annotations

import pytest

from desktop_app.importing.scrubbing import LOST, MISREAD, UNREADABLE, scrubbed
from desktop_app.text.mojibake import ungarbled


def misread(text: str, codec: str) -> str:
    return "".join(
        bytes([byte]).decode(codec if codec == "latin-1" or _has(byte) else "latin-1")
        for byte in text.encode()
    )


def _has(byte: int) -> bool:
    return bytes([byte]).decode("cp1252", "ignore") != ""


TEXTS = [
    "ចាន់ បុប្ផា",
    "ហេង សុខា",
    "สมชาย ใจดี",
    "王小明",
    "김민수",
    "Иван Петров",
    "José",
    "Nguyễn Đức",
]


@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
@pytest.mark.parametrize("text", TEXTS)
def test_letters_are_read_back(text, codec) -> None:
    once = misread(text, codec)
    assert ungarbled(once) == text
    assert ungarbled(misread(once, codec)) == text
    if codec == "cp1252" and text == "ហេង សុខា":
        assert ungarbled(once.replace("\u00a0", " ")) == text


@pytest.mark.parametrize(
    "text",
    [
        *TEXTS,
        *("SÃO PAULO", "Ã", "à la carte", "Lâm Ðồng", "Âu Cơ", "ÂN", "déjà vu", "Ünal", "Ça va"),
        *("« Â »", "São Tomé", "ÃO", "Đà Nẵng", "5 °C", "Beyoncé’s"),
    ],
)
def test_what_people_wrote_stays(text) -> None:
    assert ungarbled(text) is None
    assert scrubbed([text]) == ([text], [])


def test_lost_letters_are_told() -> None:
    cells = ["??? ????", "Sok ????", "Jos? Mar?a", "Fran\ufffdois", "Really?", "a?b@c.com", "?", ""]
    found, told = scrubbed(cells)
    assert found == ["", "Sok", "Jos? Mar?a", "Fran\ufffdois", "Really?", "a?b@c.com", "?", ""]
    assert told == [(0, LOST), (1, LOST), (2, UNREADABLE), (3, UNREADABLE)]
    half = misread("ចាន់ បុប្ផា", "cp1252").replace("ž", "", 1)
    assert scrubbed([half]) == ([half], [(0, UNREADABLE)])


def test_a_list_of_misread_letters(shop, csv_file) -> None:
    lines = ["ឈ្មោះ,លេខទូរស័ព្ទ", "ចាន់ បុប្ផា,012345671", "Sok Dara,012345672", "???? ??,012345673"]
    path = csv_file(*(misread(line, "cp1252") for line in lines))
    report = shop.run(path)
    assert (report.counts.created, report.counts.rejected) == (3, 0)
    assert shop.numbers("ចាន់ បុប្ផា") == ["+85512345671"]
    assert report.repairs[MISREAD] == 1
    assert report.issues == {LOST: 1}
    assert not any("?" in person.full_name for person in shop.people())
    assert report.examples[LOST][0].value == "???? ??"


def test_reading_back_can_be_switched_off(shop, csv_file) -> None:
    wrong = misread("ចាន់ បុប្ផា", "cp1252")
    plan = shop.plan(
        csv_file("Name,Phone", f"{wrong},012345671"), without_repairs=frozenset({MISREAD})
    )
    assert MISREAD not in plan.repairs
    assert plan.issues == {UNREADABLE: 1}
