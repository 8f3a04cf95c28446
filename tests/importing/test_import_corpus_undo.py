"""Import, undo and import again of whatever a shop may hold leave the book as it was, but for its
history."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import UserError
from desktop_app.importing.model import Options, Scan
from tests.corpus import CORPUS, FOLDER, READABLE, access_of
from tests.importing.import_shop import ImportShop

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "customers.xlsx"
KNOWN = (
    "Name,Phone,E-mail,Notes",
    "Chan Lina,015987654,lina@example.com,",
    "Sok Dara,012345678,,kept",
)


def scanned(shop: ImportShop, name: str) -> Scan:
    return shop.importing.scan(FOLDER / name, CORPUS[name].get("sheet"), access=access_of(name))


def without_refusals(tables):
    """What an undo takes back: a no of the file stays, as a stop does."""
    assert {row[5] for row in tables["consent_event"]} <= {"denied", "withdrawn"}
    return {name: rows for name, rows in tables.items() if not name.startswith("consent_")}


@pytest.mark.parametrize("name", READABLE)
def test_in_out_and_in_again(shop, csv_file, name) -> None:
    """Into a book that knows some of the people, whose filled fields are replaced."""
    shop.run(csv_file(*KNOWN))
    before = shop.tables()
    scan = scanned(shop, name)
    options = Options("the corpus", on_match="update", create_people=True)
    try:
        plan = shop.importing.plan(scan, scan.guess, options)
    except UserError as error:
        assert error.code == "import.no_name_no_number"
        assert not set(scan.guess.header_fields(scan.headers).values()) & {"full_name", "phone"}
        return
    first = shop.importing.apply(plan)
    assert plan.counts == first.counts
    assert first.counts.balanced
    shop.check_keys()
    again = shop.importing.apply(shop.importing.plan(scan, scan.guess, options))
    assert (again.counts.created, again.counts.updated) == (0, 0)
    assert again.change_id is None
    if first.change_id is not None:
        shop.history.undo(first.change_id)
    assert without_refusals(shop.tables()) == without_refusals(before)
    second = shop.importing.apply(shop.importing.plan(scan, scan.guess, options))
    assert second.counts == first.counts


def test_the_sample_into_a_book_that_holds_half_of_it(shop, tmp_path: Path) -> None:
    shop.run(SAMPLE)
    people = [person.id for person in shop.people()]
    shop.contacts.delete(people[::2])
    before = shop.tables()
    report = shop.run(SAMPLE, on_match="update")
    assert report.counts.created > 0
    shop.history.undo(report.change_id)
    assert shop.tables() == before
    assert shop.run(SAMPLE, on_match="update").counts == report.counts
