"""Every file of the corpus comes in as its manifest says, or is refused with its sentence."""

from __future__ import annotations

import pytest

from desktop_app.errors import UserError
from desktop_app.readers.delimited import Delimited
from desktop_app.readers.formats import format_of
from desktop_app.readers.opening import open_table
from tests.corpus import CORPUS, FOLDER, OPEN, READABLE, REFUSED, access_of, tables_of, texts


def test_the_manifest_names_every_file_and_there_are_many() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(CORPUS)
    assert len(CORPUS) >= 80
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 1_000_000


@pytest.mark.parametrize("name", READABLE)
def test_what_a_reader_makes_of_a_file(name) -> None:
    entry, path = CORPUS[name], FOLDER / name
    assert format_of(path) == entry["format"]
    tables = tables_of(path, access_of(name))
    assert list(tables) == entry.get("sheets", [entry.get("sheet")])
    table = tables[entry.get("sheet")]
    if isinstance(table, Delimited):
        assert (table.encoding, table.delimiter) == (entry["encoding"], entry["delimiter"])
    rows = [texts(row) for row in table.rows()]
    at = entry["header_row"] or 0
    if at:
        assert rows[at - 1] == entry["headers"]
    body = [row for row in rows[at:] if row]
    assert (len(body), body[0], body[-1]) == (entry["rows"], entry["first"], entry["last"])
    again = open_table(
        *(path, entry.get("encoding"), entry.get("delimiter"), entry.get("sheet")), access_of(name)
    )
    assert [texts(row) for row in again.rows(at)] == rows[at:]


@pytest.mark.parametrize("name", OPEN)
def test_what_a_scan_says_of_a_file(shop, name) -> None:
    entry = CORPUS[name]
    scan = shop.importing.scan(FOLDER / name, entry.get("sheet"), entry["header_row"] or 0)
    assert (scan.encoding, scan.delimiter) == (entry.get("encoding"), entry.get("delimiter"))
    assert [info.name for info in scan.sheets] == entry.get(
        "sheets", [scan.sheet] * bool(scan.sheet)
    )
    assert texts(scan.sample[0]) == entry["first"]
    assert scan.row_estimate is None or scan.row_estimate >= entry["rows"]


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_refused_is_named(shop, name) -> None:
    with pytest.raises(UserError) as caught:
        shop.importing.scan(FOLDER / name)
    assert (caught.value.code, caught.value.details["file"]) == (CORPUS[name]["error"], name)
