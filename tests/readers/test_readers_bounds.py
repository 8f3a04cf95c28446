"""Files that are broken, or made to do harm: each is refused with its sentence, in bounds."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.readers import limits, watch
from desktop_app.readers.delimited import Delimited
from desktop_app.readers.source import Access, MemorySource
from desktop_app.readers.workbook import Workbook
from tests.corpus import CORPUS, FOLDER, access_of, rows_of
from tests.growth import grows_at_most_linearly

LOCKED = [name for name, entry in CORPUS.items() if "password" in entry]
TEXT_LIKE = ("iphone.vcf", "android.vcf", "thunderbird.ldif", "telegram-result.json", "report.xls",
             "excel-2003.xml", "utf16.csv", "carets.txt", "lotus.vcf")  # fmt: skip
ZIPPED = ("plain.xlsx", "plain.xlsb", "libreoffice.ods", "several.zip", "password.ods")


def refusal(name: str, content: bytes, access: Access | None = None) -> UserError:
    with pytest.raises(UserError) as caught:
        rows_of(MemorySource(name, content), access)
    assert caught.value.details["file"] == name
    return caught.value


def zipped(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


@pytest.mark.parametrize("name", LOCKED)
def test_a_password_is_asked_for_and_checked(name) -> None:
    content = (FOLDER / name).read_bytes()
    assert refusal(name, content).code == "import.password_needed"
    assert refusal(name, content, Access("wrong")).code == "import.password_wrong"


@pytest.mark.parametrize("name", LOCKED)
def test_what_is_decrypted_goes_to_no_disk(name, monkeypatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError

    for each in ("TemporaryFile", "NamedTemporaryFile", "mkstemp", "SpooledTemporaryFile"):
        monkeypatch.setattr(tempfile, each, refused)
    rows = rows_of(MemorySource(name, (FOLDER / name).read_bytes()), access_of(name))
    assert rows[1][0] == CORPUS[name]["first"][0]


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
def test_a_part_that_unpacks_to_far_too_much(part) -> None:
    blank = b" " * (limits.SUSPICIOUS_SIZE + 1)
    content = zipped(**{"xl/workbook.xml": b"<workbook/>", part: blank})
    error = refusal("bomb.xlsx", content)
    assert (error.code, error.details["megabytes"]) == ("import.zip_bomb", 128)
    assert refusal("bomb.zip", zipped(**{"people.csv": blank})).code == "import.zip_bomb"


def test_a_part_that_is_longer_than_the_directory_says() -> None:
    content = zipped(
        **{"xl/workbook.xml": b"<workbook/>", "xl/sharedStrings.xml": b" " * 5_000_000}
    )
    told = content.replace(struct.pack("<I", 5_000_000), struct.pack("<I", 1_000))
    assert told != content
    assert refusal("liar.xlsx", told).code == "import.damaged"


def test_a_zip_of_too_many_files() -> None:
    content = zipped(**{f"{number}.csv": b"" for number in range(limits.MOST_MEMBERS + 1)})
    assert refusal("many.zip", content).code == "import.zip_bomb"


def test_a_zip_offers_a_bounded_number_of_tables() -> None:
    content = zipped(**{f"{number}.csv": b"a,b\n1,2\n" for number in range(250)})
    assert len(Workbook(MemorySource("many.zip", content)).names()) == limits.MOST_TABLES


def test_a_zip_of_many_files_is_listed_in_time() -> None:
    def listed(count: int) -> None:
        pictures = zipped(**{f"{number}.png": b"\x89PNG\r\n" for number in range(count)})
        refusal("pictures.zip", pictures)

    assert grows_at_most_linearly(listed, 250)


def test_the_rows_of_a_large_file_in_a_zip_are_counted_by_its_lines() -> None:
    rows = b"Sok Dara,012345678\n" * (limits.MIB // 2)
    source = MemorySource("large.zip", zipped(**{"people.csv": b"Name,Phone\n" + rows}))
    assert Workbook(source).sheet("people.csv").size == (limits.MIB // 2 + 1, 2)


@pytest.mark.parametrize(
    "lines", [b"TEL:012345678\n" * limits.MOST_PROPERTIES, (b"NOTE:" + b"a" * 900_000 + b"\n") * 2]
)
def test_a_card_that_holds_far_too_much(lines) -> None:
    before = b"BEGIN:VCARD\nFN:Sok Dara\nEND:VCARD\n"
    error = refusal("big.vcf", before + b"BEGIN:VCARD\n" + lines * 2 + b"END:VCARD\n")
    assert error.code == "import.card_too_large"
    assert (error.details["card"], error.details["line"]) == (2, 4)


def test_text_inside_a_broken_zip() -> None:
    content = bytearray(zipped(**{"people.csv": b"Name,Phone\n" * 50_000}))
    content[200] ^= 0xFF
    with pytest.raises(UserError) as caught:
        rows_of(MemorySource("broken.zip", bytes(content)))
    assert caught.value.code == "import.damaged"
    assert caught.value.details == {"file": "broken.zip › people.csv"}


def test_a_sheet_that_reaches_too_far_is_named() -> None:
    error = refusal("far.xlsx", (FOLDER / "far-corner.xlsx").read_bytes())
    assert error.code == "import.sheet_too_large"
    assert error.details["sheet"] == "People"
    assert (error.details["rows"], error.details["columns"]) == (1_048_576, 16_384)


def test_blank_rows_that_are_only_formatted_cost_nothing(tmp_path) -> None:
    sheet = "xl/worksheets/sheet1.xml"
    path = tmp_path / "blank.xlsx"
    with (
        zipfile.ZipFile(FOLDER / "one-far-cell.xlsx") as old,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name != sheet:
                new.writestr(name, old.read(name))
        head = '<row r="1"><c r="A1"><v>1</v></c></row>'
        rows = "".join(
            f'<row r="{at}"><c r="A{at}" s="1"/><c r="XFD{at}" s="1"/></row>'
            for at in range(2, 200_000)
        )
        start = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        new.writestr(sheet, f"{start}<sheetData>{head}{rows}</sheetData></worksheet>")
    assert rows_of(path) == [[1.0]]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"a" * (limits.LONGEST_LINE + 1), "line_too_long"),
        (b"Name,Phone\n" + b"a," * (limits.LONGEST_LINE // 2 + 1), "line_too_long"),
        (b"a,b\n" + b"," * (limits.MOST_COLUMNS + 1) + b"\n", "too_wide"),
        (b"a,b\n" * 400 + b'"' + b"x\n" * limits.LONGEST_CELL, "broken_quotes"),
    ],
)
def test_text_without_ends(content, code) -> None:
    assert refusal("people.csv", content).code == f"import.{code}"


def test_a_row_is_told_where_a_line_does_not_end() -> None:
    source = MemorySource("people.csv", b"a\nb\n" + b"c" * (limits.LONGEST_LINE + 1))
    with pytest.raises(UserError) as caught:
        list(Delimited(source, "utf-8", ",").rows())
    assert caught.value.details == {"file": "people.csv", "row": 3}


@pytest.mark.parametrize(
    ("page", "code"),
    [
        (b"<html>" + b"<table>" * 10_000, "no_table"),
        (b"<table><tr><td " + b"a" * (2 << 20), "damaged"),
        (b"<table><tr>" + b"<td colspan=1000>a" * 20, "too_wide"),
        (b"<html><p>no table", "no_table"),
    ],
)
def test_pages_that_never_end(page, code) -> None:
    assert refusal("page.xls", page).code == f"import.{code}"


def test_spans_of_a_page_are_bounded_and_keep_columns_apart() -> None:
    page = (
        b"<table><tr><td rowspan=99999999999>a<td rowspan=2>b<td>c<tr><td>d<tr><td>e"
        b"<table><tr><td>inner</table>f</table>"
    )
    rows = rows_of(MemorySource("page.htm", page))
    assert rows == [["a", "b", "c"], ["", "", "d"], ["", "ef"], ["inner"]]


def test_entities_of_xml_are_refused() -> None:
    for name in ("entities.xml", "entities.xlsx"):
        assert refusal(name, (FOLDER / name).read_bytes()).code == "import.damaged"


def test_xml_that_jumps_far_down() -> None:
    page = (FOLDER / "excel-2003.xml").read_bytes()
    far = page.replace(b'ss:Index="3"', b'ss:Index="9999999"')
    assert refusal("far.xml", far).code == "import.too_large"
    wide = page.replace(b'ss:Index="4"', b'ss:Index="99999"')
    assert refusal("wide.xml", wide).code == "import.too_wide"


def test_a_process_that_takes_too_much_memory_ends(tmp_path) -> None:
    rows = (
        '<table:table-row table:number-rows-repeated="65536"><table:table-cell '
        'table:number-columns-repeated="256" office:value-type="string"><text:p>x</text:p>'
        "</table:table-cell></table:table-row>"
    )
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="S">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    parts = {"mimetype": kind, "META-INF/manifest.xml": b"<m/>", "content.xml": content.encode()}
    path = tmp_path / "bomb.ods"
    path.write_bytes(zipped(**parts))
    script = (
        "import sys; from pathlib import Path\n"
        "from desktop_app.readers import watch, workbook\n"
        "watch.watch_memory(300 << 20)\n"
        "book = workbook.Workbook(Path(sys.argv[1])); book.sheet(book.names()[0])\n"
    )
    root = Path(__file__).resolve().parents[2]
    ended = subprocess.run([sys.executable, "-c", script, str(path)], cwd=root, timeout=120)
    assert ended.returncode == watch.EXIT_CODE


def test_the_memory_in_use_is_known() -> None:
    assert 5 << 20 < watch.memory_used() < 64 << 30


def _read(name: str, content: bytes) -> None:
    try:
        rows_of(MemorySource(name, content), access_of(name))
    except UserError as error:
        assert error.code.startswith("import.")
        assert "file" in error.details


CHANGES = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=6)), max_size=8)


def changed(content: bytes, changes: list[tuple[float, bytes]]) -> bytes:
    found = bytearray(content)
    for at, new in changes:
        start = int(at * len(found))
        found[start : start + len(new) // 2] = new
    return bytes(found)


@given(st.sampled_from(TEXT_LIKE), CHANGES)
@settings(max_examples=150, deadline=None)
def test_damaged_text_is_read_or_refused(name, changes) -> None:
    _read(name, changed((FOLDER / name).read_bytes(), changes))


@given(st.sampled_from(ZIPPED), CHANGES)
@settings(max_examples=60, deadline=None)
def test_damaged_zips_are_read_or_refused(name, changes) -> None:
    _read(name, changed((FOLDER / name).read_bytes(), changes))


@given(st.sampled_from((*TEXT_LIKE, *ZIPPED, *LOCKED)), st.floats(0, 1))
@settings(max_examples=80, deadline=None)
def test_cut_files_are_read_or_refused(name, at) -> None:
    content = (FOLDER / name).read_bytes()
    _read(name, content[: int(at * len(content))])
