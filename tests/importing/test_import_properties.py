"""Whatever stands in a file: nothing crashes, every row is counted once, keys are right."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.contacts.model import Field, PointInput
from desktop_app.contacts.points import read_point
from desktop_app.errors import UserError
from desktop_app.importing import work
from desktop_app.importing.bulk_keys import keys_of
from desktop_app.importing.cells import ColumnReader
from desktop_app.importing.model import ColumnTarget, Mapping, Options, Report
from desktop_app.importing.points import PointReader
from desktop_app.importing.vocabulary import NOTHING
from desktop_app.text import keys as text_keys
from desktop_app.text.names import clean_name
from tests.importing.import_shop import ImportShop

TYPED = st.text(max_size=14)
KHMER = st.text(st.characters(min_codepoint=0x1780, max_codepoint=0x17FF), max_size=8)
NAMES = st.one_of(TYPED, KHMER, st.builds("{} {}".format, KHMER, KHMER), st.just("Sok Dara"))
DIGITS = st.text("0123456789 +-/.៰០១២៣", min_size=6, max_size=16)
PHONES = st.one_of(
    DIGITS, st.sampled_from(["012345678", "12345678", "012 345 678/679", "8.5E+10", "-"])
)
ROWS = st.lists(st.tuples(NAMES, PHONES | TYPED, TYPED, TYPED), max_size=12)


@pytest.mark.usefixtures("read_here")
@given(rows=ROWS, options=st.sampled_from(["fill", "update", "skip"]))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_csv_is_read_or_refused_and_counts_balance(shop, tmp_path: Path, rows, options) -> None:
    stream = io.StringIO()
    csv.writer(stream).writerows([("Name", "Phone", "Tags", "DOB"), *rows])
    path = tmp_path / "any.csv"
    path.write_bytes(stream.getvalue().encode("utf-8", "replace"))
    try:
        scan = shop.importing.scan(path)
        plan = shop.importing.plan(scan, scan.guess, Options("x", on_match=options))
    except UserError as error:
        assert error.code.startswith("import.")
        return
    report = shop.importing.apply(plan)
    assert plan.counts == report.counts
    assert report.counts.balanced
    assert report.counts.rejected == len(report.rejects)
    shop.check_keys()
    again = shop.importing.plan(scan, scan.guess, Options("x", on_match=options))
    assert (again.counts.created, again.counts.updated) == (0, 0)
    if report.change_id is not None:
        shop.history.undo(report.change_id)


@given(st.lists(st.one_of(NAMES, st.text(max_size=30)), max_size=6))
def test_keys_made_word_by_word_are_the_keys_of_the_whole(names) -> None:
    cleaned = [clean_name(name) for name in names]
    search, sort = keys_of(cleaned)
    for name, found, order in zip(cleaned, search, sort, strict=True):
        assert found == text_keys.folded_key(name)
        if found:
            assert order == text_keys.sort_key(name)


@given(st.lists(st.one_of(NAMES, st.text(max_size=30)), max_size=6))
def test_texts_are_cleaned_like_names(cells) -> None:
    values, doubts, _ = ColumnReader(Field("district", "text")).read(cells)
    assert values == ["" if cell.strip() in NOTHING else clean_name(cell) for cell in cells]
    assert doubts == []


EMAILS = st.builds(
    "{}@{}.{}".format, TYPED, st.sampled_from(["example", "Ex-1"]), st.sampled_from(["com", "c"])
)
USERS = st.from_regex(r"@?[A-Za-z0-9_]{1,34}", fullmatch=True)


@given(
    st.sampled_from(["phone", "email", "telegram", "facebook", "whatsapp"]),
    st.one_of(PHONES, EMAILS, USERS, TYPED, NAMES),
)
def test_points_are_those_that_contacts_would_read(kind, text) -> None:
    column = PointReader("KH").read(kind, [text])
    points = column.points(0)
    assert bool(points) == bool(text.strip() and text.strip() not in NOTHING)
    found = [value for value in points if value.kind == kind]
    if not found or len(found) < len(points):  # a number of another program
        return
    expected = read_point(PointInput(kind, text.strip()), "KH")
    assert [(v.raw, v.canonical, v.label, v.status, v.line_type, v.problem) for v in found] == [
        (v.raw, v.canonical, v.label, v.status, v.line_type, v.problem) for v in expected
    ]


FEW_NAMES = st.sampled_from(["", "", "Sok Dara", "SOK Dara", "Dara", "Chan Lina", "ចាន់ លីណា", "Keo"])
FEW_PHONES = st.sampled_from(["", "", "012345671", "012345672", "012345671/672", "096345678", "9"])
FEW_MAILS = st.sampled_from(["", "", "a@example.com", "b@example.com", "@"])
FEW_NOTES = st.sampled_from(["", "one", "two"])
FEW = st.lists(st.tuples(FEW_NAMES, FEW_PHONES, FEW_MAILS, FEW_NOTES), min_size=1, max_size=9)


@pytest.mark.usefixtures("read_here")
@given(
    before=FEW,
    rows=FEW,
    mode=st.sampled_from(["fill", "update", "skip"]),
    block=st.sampled_from([(1, 1), (2, 1), (2, 2), (1_000, 10)]),
)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_dry_run_tells_the_truth_however_the_file_is_cut(
    tmp_path_factory, monkeypatch, before, rows, mode, block
) -> None:
    """Few names and numbers, so that everybody meets everybody, in pieces of a row or two."""
    folder = tmp_path_factory.mktemp("cut")
    shop = ImportShop.open(folder / "shop.banhchi", lambda: datetime(2026, 11, 21, tzinfo=UTC))
    monkeypatch.setattr(work, "BLOCK", block[0])
    monkeypatch.setattr(work, "CHUNK", block[1])
    try:
        for name, people in (("before.csv", before), ("after.csv", rows)):
            with (folder / name).open("w", encoding="utf-8", newline="") as stream:
                csv.writer(stream).writerows([("Name", "Phone", "E-mail", "Notes"), *people])
        mapping = Mapping({at: ColumnTarget(f) for at, f in enumerate(FIELDS)})
        _import(shop, folder / "before.csv", mapping, "fill")
        state = shop.tables()
        report = _import(shop, folder / "after.csv", mapping, mode)
        if report is None:
            assert not any(map(any, rows))
            return
        again = _import(shop, folder / "after.csv", mapping, mode)
        if block[0] > len(rows):  # people without a name may be told apart by what is near only
            assert again is not None
            assert (again.counts.created, again.counts.updated) == (0, 0)
        for done in (again, report):
            if done is not None and done.change_id is not None:
                shop.history.undo(done.change_id)
        assert shop.tables() == state
    finally:
        shop.close()


FIELDS = ("full_name", "phone", "email", "notes")


def _import(shop: ImportShop, path: Path, mapping: Mapping, mode: str) -> Report | None:
    try:
        return shop.run(path, mapping, on_match=mode)
    except UserError as error:
        assert error.code in ("import.empty", "import.header_only")
        return None
