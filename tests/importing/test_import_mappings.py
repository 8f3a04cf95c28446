"""Mappings with a name: saved, listed, deleted, and used again on files whose columns moved."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.importing.model import REPAIRS, Options
from desktop_app.importing.replaying import kept_options, with_options
from tests.importing.import_shop import fields

MAY = ("Who,Tel,Since,City", "Sok Dara,012345671,03/04/2024,Kampot")
JUNE = ("City,New column,tel,who", "Kandal,red,012345672,Chan Lina")


def saved(shop, csv_file, options: Options | None = None):
    scan = shop.importing.scan(csv_file(*MAY, name="may.csv"))
    mapping = scan.guess.with_header(scan.headers, "Who", "full_name")
    mapping = mapping.with_header(scan.headers, "Since", "new:date:Since")
    return shop.importing.save_mapping("Monthly  POS file", scan, mapping, options)


def test_a_mapping_is_used_on_a_file_whose_columns_moved(shop, csv_file) -> None:
    kept = saved(shop, csv_file)
    assert kept.name == "Monthly POS file"
    assert kept.columns == {
        **{"Who": "full_name", "Tel": "phone", "Since": "new:date:Since", "City": "province"},
    }
    june = shop.importing.scan(csv_file(*JUNE, name="june.csv"))
    mapping = shop.importing.mapping_for(june, "monthly pos FILE")
    assert mapping.header_fields(june.headers) == {
        **{"City": "province", "tel": "phone", "who": "full_name"},
    }
    assert mapping.targets[1].offered == "new:New column"
    assert shop.importing.missing_headers(june, "Monthly POS file") == ["Since"]
    shop.run(june.path, mapping)
    assert shop.numbers("Chan Lina") == ["+85512345672"]


def test_a_field_that_a_mapping_made_is_made_once(shop, csv_file) -> None:
    saved(shop, csv_file)
    for name in ("may.csv", "again.csv"):
        scan = shop.importing.scan(csv_file(*MAY, name=name))
        shop.run(scan.path, shop.importing.mapping_for(scan, "Monthly POS file"))
    assert [f.label for f in shop.contacts.fields() if f.custom] == ["Since"]


def test_mappings_are_listed_replaced_and_deleted(shop, csv_file) -> None:
    assert shop.importing.mappings() == []
    saved(shop, csv_file)
    scan = shop.importing.scan(csv_file(*MAY, name="may.csv"))
    shop.importing.save_mapping("monthly pos file", scan, scan.guess)
    shop.importing.save_mapping("ឯកសារ", scan, scan.guess)
    assert [each.name for each in shop.importing.mappings()] == ["monthly pos file", "ឯកសារ"]
    shop.importing.delete_mapping("Monthly POS file")
    assert [each.name for each in shop.importing.mappings()] == ["ឯកសារ"]
    assert shop.history.changes()[0].kind == "import.delete_mapping"
    shop.history.undo()
    assert [each.name for each in shop.importing.mappings()] == ["monthly pos file", "ឯកសារ"]


def test_what_can_not_be_saved_or_used(shop, csv_file) -> None:
    importing = shop.importing
    scan = importing.scan(csv_file(*MAY, name="may.csv"))
    saved(shop, csv_file)
    other = importing.scan(csv_file("Colour,Weight", "red,12", name="other.csv"))
    nothing = scan.guess
    for header in scan.headers:
        nothing = nothing.with_header(scan.headers, header, None)
    for code, act in (
        ("import.mapping_no_name", lambda: importing.save_mapping(" \u200b", scan, scan.guess)),
        ("import.mapping_empty", lambda: importing.save_mapping("x", scan, nothing)),
        ("import.mapping_unknown", lambda: importing.mapping_for(scan, "Nobody")),
        ("import.mapping_unknown", lambda: importing.delete_mapping("Nobody")),
        ("import.mapping_does_not_fit", lambda: importing.mapping_for(other, "Monthly POS file")),
    ):
        with pytest.raises(UserError, match=code):
            act()


def test_a_field_that_is_gone_is_left_out(shop, csv_file) -> None:
    shop.contacts.add_field("Size", "text")
    path = csv_file("Name,Phone,Size", "Sok Dara,012345671,XL", name="sizes.csv")
    scan = shop.importing.scan(path)
    shop.importing.save_mapping("Sizes", scan, scan.guess)
    assert len(shop.importing.mapping_for(scan, "Sizes").header_fields(scan.headers)) == 3
    added = next(c for c in shop.history.changes() if "field" in c.kind)
    shop.history.undo(added.id)
    again = shop.importing.scan(path)
    found = shop.importing.mapping_for(again, "Sizes").header_fields(again.headers)
    assert found == {"Name": "full_name", "Phone": "phone"}


def test_a_new_column_of_opt_outs_is_not_overlooked(shop, csv_file) -> None:
    saved(shop, csv_file)
    lines = ("Who,Tel,Unsubscribed", "Sok Dara,012345671,yes")
    scan = shop.importing.scan(csv_file(*lines, name="july.csv"))
    mapping = shop.importing.mapping_for(scan, "Monthly POS file")
    assert mapping.header_fields(scan.headers)["Unsubscribed"] == "opt_out"


def test_what_was_said_of_such_files_is_kept_but_not_who_agreed(shop, csv_file) -> None:
    options = Options(
        "till",
        region="TH",
        on_match="update",
        consent_column=3,
        without_repairs=frozenset({"phone.split"}),
        dates="month_first",
        buddhist=True,
    )
    saved(shop, csv_file, options)
    found = shop.importing.options_for("Monthly POS file", Options(None))
    assert found == Options(
        "till",
        region="TH",
        on_match="update",
        without_repairs=frozenset({"phone.split"}),
        dates="month_first",
        buddhist=True,
    )
    assert shop.importing.options_for("Monthly POS file", Options("fair")).source == "fair"


OPTIONS = st.builds(
    Options,
    source=st.none() | st.just("till"),
    region=st.sampled_from(["KH", "TH"]),
    on_match=st.sampled_from(["update", "fill", "skip"]),
    without_repairs=st.frozensets(st.sampled_from(REPAIRS)),
    dates=st.sampled_from([None, "day_first", "month_first"]),
    buddhist=st.none() | st.booleans(),
)
JSON = st.none() | st.booleans() | st.text(max_size=4) | st.lists(st.text(max_size=4), max_size=2)
KEYS = st.sampled_from(
    [
        *("source", "region", "on_match", "dates", "buddhist", "without_repairs"),
        *("kind", "create_people", "currency", "id_header", "per_header"),
    ]
)


@given(OPTIONS)
def test_options_are_kept_whole(options) -> None:
    assert with_options(kept_options(options, ()), Options(None)) == options


@given(st.dictionaries(KEYS, JSON), OPTIONS)
def test_what_another_version_kept_is_read_or_passed_over(kept, options) -> None:
    found = with_options(kept, options, ["Name", "Phone"])
    assert found.on_match in ("update", "fill", "skip")
    assert found.without_repairs <= set(REPAIRS)


def test_a_remembered_mapping_still_offers_fields(shop, csv_file) -> None:
    path = csv_file("Name,Phone,Size", "Sok Dara,012345671,42")
    shop.run(path)
    again = shop.importing.scan(path)
    assert again.remembered
    assert again.guess.targets[2].offered == "new:number:Size"
    assert fields(again) == {"Name": "full_name", "Phone": "phone"}
