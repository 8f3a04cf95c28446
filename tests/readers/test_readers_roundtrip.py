"""What writers write comes back as it was, whatever stands in the cells."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from desktop_app.errors import UserError
from desktop_app.readers.delimited import Delimited, delimiter_of
from desktop_app.readers.encoding import codec_named, encoding_of
from desktop_app.readers.folder import importable_files
from desktop_app.readers.formats import sha256_of
from desktop_app.readers.pasted import pasted
from desktop_app.readers.source import MemorySource
from tests.corpus import rows_of

TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\x00"), max_size=20)
PLAIN = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), include_characters="\n\t"),
    max_size=20,
)
ROWS = st.lists(st.lists(TEXTS, min_size=2, max_size=4), min_size=1, max_size=8)
CODECS = ("utf-8", "utf-8-sig", "utf-16", "utf-32")


@given(ROWS, st.sampled_from(",;\t|^~"), st.sampled_from(CODECS), st.sampled_from(["\r\n", "\n"]))
def test_csv(rows, delimiter, codec, end) -> None:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator=end).writerows(rows)
    source = MemorySource("a.csv", stream.getvalue().encode(codec))
    assert list(Delimited(source, codec, delimiter).rows()) == rows


@given(
    st.lists(
        st.sampled_from(["ចាន់ សុភា", "Sok Dara", "010 458 221", "a;b", "x, y", ""]), min_size=3
    ),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from([*CODECS, "utf-16-le", "utf-16-be"]),
)
def test_encoding_and_delimiter_are_found_out(names, delimiter, codec) -> None:
    rows = [["Name", "Phone", "Notes"], *([name, "012345678", "ok"] for name in names)]
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter).writerows(rows)
    source = MemorySource("a.csv", stream.getvalue().encode(codec))
    found = encoding_of(source)
    assert delimiter_of(source, found) == delimiter
    assert list(Delimited(source, found, delimiter).rows()) == rows


def _whole_seconds(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


CELLS = st.one_of(
    PLAIN.filter(lambda text: not text.startswith("=") and text == text.strip()),
    st.integers(-(10**12), 10**12),
    st.booleans(),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)).map(
        lambda at: at.replace(microsecond=0)
    ),
)


def back(cell: object) -> object:
    """A cell as it went in: numbers come back with a fraction, midnights as days."""
    if isinstance(cell, float):
        return int(cell)
    if isinstance(cell, datetime):
        return cell.date() if cell.time() == datetime.min.time() else cell
    return cell


@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), min_size=1, max_size=6))
@settings(max_examples=40, deadline=None)
def test_xlsx(rows) -> None:
    book = Workbook()
    book.active.append(["Name", "Phone", "Notes", "More", "Last"])
    for row in rows:
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    _, *found = rows_of(MemorySource("a.xlsx", stream.getvalue()))
    found += [[""] * 5] * (len(rows) - len(found))
    for row, read in zip(rows, found, strict=True):
        wanted = [back(cell) for cell in row] + [""] * (5 - len(row))
        assert [back(cell) for cell in read] == wanted


def test_charsets_have_many_names() -> None:
    for name, codec in (
        *(("windows-874", "cp874"), ("Windows-1252", "cp1252"), ("ISO-8859-1", "cp1252")),
        *(("x-sjis", "cp932"), ("GB2312", "gb18030"), ("utf8", "utf-8"), ("nonsense", None)),
    ):
        assert codec_named(name) == codec, name


@pytest.mark.parametrize(
    "first", ["PK", "BM", "BMI", "ID3", "RIF", "dn", "<Name>", "{Name}", "From"]
)
def test_first_columns_whose_names_look_like_the_marks_of_other_files(first) -> None:
    rows = [[first, "Phone", "Date: x"], ["Sok Dara", "010458221", "z: y"]]
    text = "".join(f"{','.join(row)}\n" for row in rows)
    assert rows_of(MemorySource("a.csv", text.encode())) == rows


@pytest.mark.parametrize(
    "head",
    [
        b"BM\x36\x00\x0c\x00\x00\x00\x00\x00\x36\x00\x00\x00" + b"\xff" * 99,
        b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>",
        b'{"type": "FeatureCollection"}',
        b'<?xml version="1.0"?><feed></feed>',
    ],
)
def test_files_that_are_no_tables(head) -> None:
    with pytest.raises(UserError, match="import.not_a_spreadsheet"):
        rows_of(MemorySource("a.csv", head))


def test_pasted_cells() -> None:
    source = pasted("clipboard", "Name\tPhone\nSok Dara\t010458221\n", "<table>…</table>")
    assert rows_of(source) == [["Name", "Phone"], ["Sok Dara", "010458221"]]
    page = "<meta charset=x><table><tr><td>ចាន់ សុភា<td>012345678</table>"
    assert rows_of(pasted("clipboard", "ចាន់ សុភា 012345678", page)) == [["ចាន់ សុភា", "012345678"]]
    assert rows_of(pasted("clipboard", "Name,Phone\na,1")) == [["Name", "Phone"], ["a", "1"]]
    assert len(sha256_of(source)) == 64
    with pytest.raises(UserError, match="import.empty"):
        pasted("clipboard", " \n", None)


def test_the_files_of_a_folder(tmp_path) -> None:
    for name, content in (
        *(("b.csv", b"Name\nDara"), ("A.vcf", b"BEGIN:VCARD"), ("photo.jpg", b"\xff\xd8\xff")),
        *(("~$b.xlsx", b"PK"), (".hidden.csv", b"a,b"), ("notes.md", b"a,b"), ("none.csv", b"")),
        *(("2026/march.xlsx", b"PK broken"), ("2026/deep/april.csv", b"a,b")),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    names = ["A.vcf", "b.csv", "2026/march.xlsx", "2026/deep/april.csv"]
    assert importable_files([tmp_path]) == [tmp_path / name for name in names]
    photo = tmp_path / "photo.jpg"
    given = importable_files([photo, tmp_path / "2026", photo])
    assert given == [photo, tmp_path / "2026/march.xlsx", tmp_path / "2026/deep/april.csv"]


def test_a_folder_is_not_looked_through_without_end(tmp_path, monkeypatch) -> None:
    from desktop_app.readers import folder

    deep = tmp_path.joinpath(*map(str, range(20)))
    deep.mkdir(parents=True)
    (deep / "people.csv").write_bytes(b"a,b")
    assert importable_files([tmp_path]) == []
    for limit in ("MOST_FOLDER_FILES", "MOST_FOLDER_ENTRIES"):
        with monkeypatch.context() as patch:
            patch.setattr(folder, limit, 3)
            for number in range(5):
                (tmp_path / f"{number}.csv").write_bytes(b"a,b")
            with pytest.raises(UserError, match="import.folder_too_large"):
                importable_files([tmp_path])
