"""In which encoding a text file is; one odd cell does not decide over the others."""

from __future__ import annotations

import codecs
import unicodedata

import pytest

from desktop_app.readers.delimited import Delimited, delimiter_of
from desktop_app.readers.encoding import encoding_of
from desktop_app.readers.source import MemorySource


def file_of(names, encoding) -> bytes:
    lines = ["Name,Phone", *(f"{name},0123456{at:02}" for at, name in enumerate(names))]
    return "".join(f"{line}\r\n" for line in lines).encode(encoding)


def read(content: bytes) -> tuple[str, list[list[str]]]:
    source = MemorySource("people.csv", content)
    encoding = encoding_of(source)
    table = Delimited(source, encoding, delimiter_of(source, encoding))
    return encoding, [list(row) for row in table.rows()]


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("gb18030", ["王小明", "李伟wechat", "张丽", "陈静", "刘洋", "赵敏"]),
        ("gb18030", ["李丽", "陈静"]),
        ("gb18030", ["欧阳娜娜", "José", "北京市朝阳区建国路88号", "客户"]),
        ("gb18030", ["王小明", "Иван", "李伟"]),
        ("big5", ["陳大文", "林美玲", "黃志明line", "張淑芬"]),
        ("big5", ["台北市中山區南京東路5號", "李小龍"]),
        ("cp932", ["山田太郎", "佐藤花子", "鈴木一郎LINE", "高橋さくら"]),
        ("cp932", ["ｻﾄｳ ﾊﾅｺ", "佐藤 花子"]),
        ("cp949", ["김민수", "이영희kakao", "박지훈", "최수진"]),
        ("cp949", ["서울특별시 강남구 테헤란로 12"]),
        ("mac-roman", ["Rémi Café", "Zoë Noël", "François"]),
        ("cp850", ["Rémi Café", "Zoë Noël", "Straße"]),
        ("cp874", ["สมชาย ใจดี", "สมหญิง รักเรียน", "สมศักดิ์line"]),
        ("cp874", ["ก้อง"]),
        ("cp1251", ["Иван Петров", "Мария Иванова", "Ольгаtelegram"]),
        ("koi8-r", ["Иван Петров", "Мария Иванова"]),
        ("cp1253", ["Γιώργος Παπαδόπουλος", "Μαρία Νικολάου", "Ελένη"]),
        ("cp1252", ["José Müller", "Françoise Æther", "Señor Núñez"]),
        ("cp1252", ["José"]),
        ("cp1252", ["SÃO PAULO", "João", "Conceição", "Antônio"]),
        ("cp1252", ["Søren Ågård", "Åse", "Jørgen"]),
        ("cp1252", ["Rémi’s “shop”", "N°5", "Société Générale"]),
        ("cp1258", ["Nguyê\u0303n Văn Đư\u0301c", "Trâ\u0300n Thi\u0323 Bi\u0300nh"]),
        ("cp1258", ["Pha\u0323m Thi\u0323 Hô\u0300ng"]),
    ],
)
def test_code_pages(encoding, names) -> None:
    found, rows = read(file_of(names, encoding))
    assert found == encoding
    assert [row[0] for row in rows[1:]] == names


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "cp932", "cp949", "cp874", "cp1251"])
def test_a_broken_byte_in_one_cell_leaves_the_others(encoding) -> None:
    names = {
        "gb18030": "王小明",
        "big5": "陳大文",
        "cp932": "山田太郎",
        "cp949": "김민수",
        "cp874": "สมชาย ใจดี",
        "cp1251": "Иван Петров",
    }
    content = file_of([names[encoding]] * 8, encoding) + b"caf\xe9 \xff,012345699\r\n"
    found, rows = read(content)
    assert found == encoding
    assert [row[0] for row in rows[1:9]] == [names[encoding]] * 8
    assert rows[9][1] == "012345699"


@pytest.mark.parametrize(
    "name", ["ចាន់ សុភា", "José Müller", "Nguyễn Văn Đức", "王小明", "Иван Петров"]
)
def test_a_broken_byte_in_a_list_of_utf_8_spoils_one_cell(name) -> None:
    content = file_of([name, name, "Sok"], "utf-8") + b"caf\xe9,012345699\r\n"
    found, rows = read(content)
    assert found == "utf-8"
    assert [row[0] for row in rows[1:]] == [name, name, "Sok", "caf\ufffd"]


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("mark", [False, True])
@pytest.mark.parametrize("odd", [b"", b"\n", b"\x00"])
@pytest.mark.parametrize(
    "name", ["ចាន់ សុភា", "Sok Dara", "王小明", "김민수", "สมชาย ใจดี", "Иван Петров", "Nguyễn 😀"]
)
def test_wide_letters_with_and_without_a_mark(codec, mark, odd, name) -> None:
    start = ("\ufeff" if mark else "").encode(codec)
    _, rows = read(start + file_of([name, name], codec) + odd)
    assert [row[0].lstrip("\ufeff") for row in rows] == ["Name", name, name]


def test_bytes_of_zero_are_not_wide() -> None:
    found, rows = read(b"Name,Phone\nSok\x00 Dara,012345678\nChan,012345679\n")
    assert found == "utf-8"
    assert len(rows) == 3


@pytest.mark.parametrize("ends", ["\r", "\n", "\r\n", "mixed"])
def test_line_ends(ends) -> None:
    lines = ["Name,Phone", "Sok,012345671", "", "Chan,012345672", "Ly,012345673"]
    used = ["\r\n", "\n", "\r", "\r\n", "\n"] if ends == "mixed" else [ends] * 5
    _, rows = read("".join(a + b for a, b in zip(lines, used, strict=True)).encode())
    assert [row for row in rows if row] == [line.split(",") for line in lines if line]


def test_marks_are_known() -> None:
    assert read(codecs.BOM_UTF8 + file_of(["ចាន់"], "utf-8"))[0] == "utf-8-sig"
    assert unicodedata.normalize("NFC", "ê\u0303") == "ễ"
