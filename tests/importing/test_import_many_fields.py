"""As many fields of the owner's own as a book can hold, and one more."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.contacts.writing_sql import MOST_COLUMNS
from desktop_app.errors import UserError
from desktop_app.importing.model import Options


def fill(shop, left: int) -> None:
    """Leaves room for so many more fields."""
    with shop.store.write("test") as op:
        there = len(op.connection.execute("PRAGMA table_info(contact)").fetchall())
        for number in range(MOST_COLUMNS - there - left):
            op.connection.execute(f"ALTER TABLE contact ADD COLUMN c_x{number} TEXT")
        op.columns_changed()


def refused(work: Callable[[], object], wanted: int, room: int) -> None:
    with pytest.raises(UserError) as caught:
        work()
    assert caught.value.code == "field.too_many"
    assert caught.value.details == {"wanted": wanted, "room": room}


def test_the_last_field_works_and_one_more_is_refused(shop) -> None:
    fill(shop, left=1)
    key = shop.contacts.add_field("Size", "text")
    fields = shop.contacts.fields()
    refused(lambda: shop.contacts.add_field("Colour", "text"), 1, 0)
    assert shop.contacts.fields() == fields
    person = shop.contacts.add({"full_name": "Sok Dara", key: "XL"}, [])
    shop.contacts.delete([person])
    shop.history.undo()
    assert shop.contacts.get(person).values[key] == "XL"


def test_an_import_that_wants_too_many_fields_changes_nothing(shop, csv_file) -> None:
    fill(shop, left=1)
    path = csv_file("Name,Phone,Size,Colour", "Sok Dara,012345678,XL,red")
    scan = shop.importing.scan(path)
    mapping = scan.guess.with_target(2, "new:Size").with_target(3, "new:Colour")
    before = shop.tables()
    refused(lambda: shop.plan(path, mapping), 2, 1)
    refused(
        lambda: shop.importing.apply(shop.importing.order(scan, mapping, Options("counter"))), 2, 1
    )
    assert shop.tables() == before
    shop.run(path, scan.guess.with_target(2, "new:Size").with_target(3, None))
    assert shop.people()[0].full_name == "Sok Dara"
