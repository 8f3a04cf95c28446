"""Books that would be an explosion if all pairs were compared."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.duplicates import blocking, people_sql
from desktop_app.jobs import Job

MANY = 4_000
BOOKS = {
    "one number": lambda n: (f"Chan Person{n}", "+85512345678"),
    "no names": lambda n: ("", f"+8551{n:07d}"),
    "names of one letter": lambda n: ("abcdefghij"[n % 10], f"+8551{n:07d}"),
    "all names equal": lambda n: ("Sok Dara", f"+8551{n:07d}"),
    "everything equal": lambda n: ("Sok Dara", "+85512345678"),
}


def fill(book, make) -> None:
    with book.store.write("test.fill", bulk=True) as op:
        for n in range(MANY):
            name, phone = make(n)
            op.connection.execute(
                "INSERT INTO contact (full_name, source, created_at, updated_at)"
                " VALUES (?, 'test', '', '')",
                (name,),
            )
            op.connection.execute(
                "INSERT INTO contact_point (contact_id, kind, raw, canonical)"
                " SELECT max(id), 'phone', ?, ? FROM contact",
                (phone, phone),
            )


@pytest.mark.parametrize("kind", BOOKS)
def test_nothing_explodes(book, kind) -> None:
    fill(book, BOOKS[kind])
    with book.store.read() as connection:
        people = people_sql.load(connection, people_sql.natures(connection))
    found = blocking.candidates(blocking.by_name(people), people, Job())
    assert len(found.a) < MANY * 150
    book.duplicates.search()
    assert book.duplicates.count().certain == 0
    book.duplicates.refresh([1, 2, 3])


def test_large_blocks_are_split_and_not_passed_over(book) -> None:
    fill(book, BOOKS["one number"])
    twins = [
        book.contacts.add({"full_name": "Vong Sreypich", "birth_date": "1990-02-03"})
        for _ in range(2)
    ]
    for contact_id in twins:
        with book.store.write("test.fill") as op:
            op.connection.execute(
                "INSERT INTO contact_point (contact_id, kind, raw, canonical)"
                " VALUES (?, 'phone', '', '+85512345678')",
                (contact_id,),
            )
    with book.store.read() as connection:
        people = people_sql.load(connection, people_sql.natures(connection))
    found = blocking.candidates(blocking.by_name(people), people, Job())
    assert found.split > 0
    rows = np.searchsorted(people.ids, twins)
    assert ((found.a == rows[0]) & (found.b == rows[1])).any()


def test_the_value_everybody_shares_is_told(book) -> None:
    fill(book, BOOKS["one number"])
    book.duplicates.search()
    (value,) = book.duplicates.shared_values()
    assert (value.kind, value.value, value.contacts) == ("phone", "+85512345678", MANY)


TEXT = st.text(max_size=12) | st.sampled_from(["Sok Dara", "សុខ ដារ៉ា", "a", "", "\u17d2", "\ud7ff"])


@settings(max_examples=25)
@given(
    people=st.lists(
        st.tuples(TEXT, TEXT, TEXT, st.sampled_from(["", "1990-01-02", "x"])), max_size=12
    )
)
def test_anything_may_stand_in_a_book(people) -> None:
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from desktop_app.contacts.service import Contacts
    from desktop_app.duplicates.service import Duplicates
    from desktop_app.store.store import Store
    from desktop_app.tables import TABLES

    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "any.banhchi", TABLES)
        with store.write("test.fill") as op:
            op.connection.executemany(
                "INSERT INTO contact (full_name, latin_name, company, birth_date, source,"
                " created_at, updated_at) VALUES (?, ?, ?, ?, 'test', '', '')",
                people,
            )
        duplicates = Duplicates(store, Contacts(store, lambda: "KH"))
        found = duplicates.search()
        seen = [one for group in duplicates.groups() for one in group.ids]
        assert len(seen) == len(set(seen))
        assert found.groups == len(duplicates.groups())
        for group in duplicates.groups():
            assert all(0 <= pair.score <= 1 for pair in group.pairs)
        assert duplicates.refresh(range(1, len(people) + 1)).groups == found.groups
        store.close()
