"""What becomes of people who are known: column by column, and by what tells who it is."""

from __future__ import annotations

import csv
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.importing.model import ColumnTarget, Mapping
from tests.importing.import_shop import ImportShop, counts

FIRST = (
    "Name,Phone,Province,Notes,Tags",
    "Sok Dara,012345671,Kampot,old,VIP",
    "Chan Lina,012345672,,,",
)
SECOND = (
    FIRST[0],
    "Sok Dara,012 345 671 / 010345671,Kep,new,regular",
    "Chan Lina,012345672,Takeo,newer,",
    "Keo Pisey,015345678,Kandal,fresh,one",
)


def values(shop, name: str) -> dict[str, object]:
    return {key: shop.named(name).values.get(key) for key in ("province", "notes")}


@pytest.mark.parametrize(
    ("on_match", "per_column", "dara", "lina"),
    [
        ("fill", {"notes": "update"}, ("07", "new"), ("21", "newer")),
        ("fill", {3: "keep"}, ("07", "old"), ("21", None)),
        ("update", {"province": "fill", 3: "keep"}, ("07", "old"), ("21", None)),
        ("skip", {"notes": "fill"}, ("07", "old"), (None, "newer")),
        ("skip", {"notes": "update"}, ("07", "new"), (None, "newer")),
        ("update", {}, ("23", "new"), ("21", "newer")),
    ],
)
def test_each_column_as_the_owner_says(shop, csv_file, on_match, per_column, dara, lina) -> None:
    shop.run(csv_file(*FIRST))
    before = shop.tables()
    path = csv_file(*SECOND, name="b.csv")
    options = {"on_match": on_match, "per_column": per_column}
    report = shop.run(path, **options)
    assert tuple(values(shop, "Sok Dara").values()) == dara
    assert tuple(values(shop, "Chan Lina").values()) == lina
    assert tuple(values(shop, "Keo Pisey").values()) == ("08", "fresh")
    again = shop.run(path, **options)
    assert (again.counts.created, again.counts.updated) == (0, 0)
    shop.history.undo(report.change_id)
    assert shop.tables() == before


def test_numbers_and_tags_are_added_or_left_alone(shop, csv_file) -> None:
    shop.run(csv_file(*FIRST))
    kept = csv_file(*SECOND, name="b.csv")
    report = shop.run(
        kept, per_column={"phone": "keep", "tags": "keep", "province": "keep", 3: "keep"}
    )
    assert report.counts == counts(3, created=1, unchanged=2)
    assert shop.numbers("Sok Dara") == ["+85512345671"]
    assert shop.named("Sok Dara").tags == ("VIP",)
    assert shop.numbers("Keo Pisey") == ["+85515345678"]
    assert shop.named("Keo Pisey").tags == ("one",)
    shop.run(kept)
    assert shop.numbers("Sok Dara") == ["+85512345671", "+85510345671"]
    assert shop.named("Sok Dara").tags == ("regular", "VIP")


def test_one_column_of_numbers_is_kept_and_another_is_not(shop, csv_file) -> None:
    shop.run(csv_file("Name,Phone", "Sok Dara,012345671"))
    path = csv_file(
        "Name,Phone,Phone 2,Phone 3",
        "Sok Dara,012345671,010345671,011345671",
        "Keo Pisey,015345678,016345678,017345678",
        "Sok Dara,012345671,,(011) 345 672 / 0113456",  # not plain, from a column that is kept
        name="b.csv",
    )
    report = shop.run(path, per_column={3: "keep"})
    assert set(shop.numbers("Sok Dara")) == {"+85512345671", "+85510345671"}
    assert len(shop.numbers("Keo Pisey")) == 3
    assert shop.run(path, per_column={3: "keep"}).counts.updated == 0
    shop.history.undo(report.change_id)
    assert shop.numbers("Sok Dara") == ["+85512345671"]


def test_an_unknown_mode_is_refused(shop, csv_file) -> None:
    with pytest.raises(UserError, match="import.unknown_mode"):
        shop.plan(csv_file(*FIRST), per_column={"notes": "erase"})


CARDS = ("Card,Name,Phone", "A-1,Sok Dara,012345671", "A-2,Chan Lina,012345672")


def test_the_same_id_is_the_same_person_with_another_number_and_name(shop, csv_file) -> None:
    first = shop.run(csv_file(*CARDS), id_column=0)
    assert first.counts == counts(2, created=2)
    path = csv_file(
        CARDS[0],
        "A-1,Heng Vuthy,010345671",
        "A-3,Sok Dara,012345671",  # her number, and her name, and another card
        "A-3,,011345671",
        "A-2,Chan Lina,012345672",
        name="b.csv",
    )
    report = shop.run(path, id_column=0)
    assert report.counts == counts(4, created=1, updated=1, unchanged=1, duplicate=1)
    assert dict(report.issues) == {"import.shared_number": 1}
    people = {person.id: person for person in shop.people()}
    assert sorted(len(person.points) for person in people.values()) == [1, 2, 2]
    again = shop.run(path, id_column=0)
    assert again.counts == counts(4, unchanged=3, duplicate=1)
    # without it the number decides, as ever
    assert shop.run(path).counts.created == 1


def test_rows_with_an_id_alone_fill_those_who_have_it(shop, csv_file) -> None:
    shop.run(csv_file(*CARDS), id_column=0)
    path = csv_file("Card,Notes", "A-2,loyal", "A-9,nobody", "A-9,nobody again", name="b.csv")
    scan = shop.importing.scan(path)
    mapping = scan.guess.with_header(scan.headers, "Notes", "notes")
    report = shop.run(path, mapping, id_column=0)
    assert report.counts == counts(3, updated=1, rejected=2)
    assert {reject.code for reject in report.rejects} == {"import.reject.unmatched"}
    assert values(shop, "Chan Lina")["notes"] == "loyal"


def test_a_row_with_an_id_alone_belongs_to_the_row_that_has_more(shop, csv_file) -> None:
    path = csv_file("Card,Name,Phone,Notes", "B-1,,,first", "B-1,Sok Dara,012345671,second")
    report = shop.run(path, id_column=0)
    assert report.counts == counts(2, created=1, duplicate=1)
    assert values(shop, "Sok Dara")["notes"] == "first"
    assert shop.numbers("Sok Dara") == ["+85512345671"]
    assert shop.run(path, id_column=0).counts == counts(2, unchanged=1, duplicate=1)


def test_purchases_find_their_people_by_the_id(shop, csv_file) -> None:
    shop.run(csv_file(*CARDS), id_column=0)
    path = csv_file("Card,Date,Total", "A-2,14/3/2026,$5", "A-8,14/3/2026,$5", name="b.csv")
    scan = shop.importing.scan(path)
    mapping = shop.importing.guess_for(scan, "purchases")
    report = shop.run(path, mapping, kind="purchases", id_column=0)
    assert report.counts == counts(2, created=1, rejected=1)
    assert shop.rows("SELECT amount_minor FROM purchase") == [(500,)]


def test_the_id_is_a_field_of_the_owners_own(shop, csv_file) -> None:
    with pytest.raises(UserError, match="import.id_not_a_field"):
        shop.plan(csv_file(*CARDS), id_column=2)


def test_telegram_names_and_addresses_tell_who_it_is(shop, csv_file) -> None:
    shop.run(csv_file("Name,Telegram,E-mail", "Sok Dara,@dara,d@example.com"))
    path = csv_file(
        "Name,Telegram,E-mail,Phone",
        "Dara Sok,https://t.me/Dara,,012345671",
        ",,D@Example.com,010345671",
        name="b.csv",
    )
    report = shop.run(path)
    assert report.counts.created == 0
    assert set(shop.numbers("Sok Dara")) >= {"+85512345671", "+85510345671"}


def test_a_name_is_replaced_at_once_however_it_is_reached(shop, csv_file) -> None:
    """The first row holds the name and an address, the second the number that is known."""
    shop.run(csv_file("Name,Phone,E-mail", "Sok Dara,012345671,"))
    path = csv_file(
        "Name,Phone,E-mail", "SOK Dara,,d@example.com", ",012345671,d@example.com", name="b.csv"
    )
    first = shop.run(path, on_match="update")
    assert first.counts == counts(2, updated=1, duplicate=1)
    again = shop.run(path, on_match="update")
    assert again.counts == counts(2, unchanged=1, duplicate=1)
    assert [person.full_name for person in shop.people()] == ["SOK Dara"]


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["", "Sok Dara", "SOK Dara", "Chan Lina", "Keo"]),
        st.sampled_from(["", "012345671", "012345672", "012345671/672", "096345678"]),
        st.sampled_from(["", "a@example.com", "b@example.com"]),
        st.sampled_from(["", "one", "two"]),
        st.sampled_from(["", "", "7", "8"]),
    ),
    min_size=1,
    max_size=8,
)
TARGETS = ("full_name", "phone", "email", "notes", "new:text:Card")


@pytest.mark.usefixtures("read_here")
@given(
    before=ROWS,
    rows=ROWS,
    on_match=st.sampled_from(["fill", "update", "skip"]),
    per_column=st.dictionaries(
        st.sampled_from(["full_name", "phone", "email", 3, 4]),
        st.sampled_from(["fill", "update", "keep"]),
        max_size=3,
    ),
)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_ids_and_columns_whatever_they_are_leave_nothing_to_do_twice(
    tmp_path_factory, before, rows, on_match, per_column
) -> None:
    folder = tmp_path_factory.mktemp("ids")
    shop = ImportShop.open(folder / "shop.banhchi", lambda: datetime(2026, 11, 21, tzinfo=UTC))
    mapping = Mapping({at: ColumnTarget(field) for at, field in enumerate(TARGETS)})
    try:
        for name, people in (("before.csv", before), ("after.csv", rows)):
            with (folder / name).open("w", encoding="utf-8", newline="") as stream:
                csv.writer(stream).writerows(
                    [("Name", "Phone", "E-mail", "Notes", "Card"), *people]
                )
        options = {"on_match": on_match, "per_column": per_column, "id_column": 4}
        try:
            shop.run(folder / "before.csv", mapping, id_column=4)
            state = shop.tables()
            report = shop.run(folder / "after.csv", mapping, **options)
        except UserError as error:
            assert error.code in ("import.empty", "import.header_only")
            return
        again = shop.run(folder / "after.csv", mapping, **options)
        assert (again.counts.created, again.counts.updated) == (0, 0)
        if report.change_id is not None:
            shop.history.undo(report.change_id)
        assert shop.tables() == state
    finally:
        shop.close()
