"""Work that grows with the people, not with their square: counted in steps of SQLite's machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from desktop_app.consent import gate
from desktop_app.consent.conditions_sql import state_condition
from desktop_app.contacts.model import Identifier
from desktop_app.store.driver import Condition
from tests.consent.consent_shop import SHEET, ConsentShop, claim

FEW, MANY = 150, 600


def numbers(start: int, count: int) -> list[Identifier]:
    return [Identifier("phone", f"+855{12000000 + n}") for n in range(start, start + count)]


@contextmanager
def counted(connection, steps: list[int]) -> Iterator[None]:
    """Appends how many hundreds of machine steps the statements inside took."""
    seen = [0]

    def one_more() -> int:
        seen[0] += 1
        return 0

    connection.set_progress_handler(one_more, 100)
    yield
    connection.set_progress_handler(None, 0)
    steps.append(seen[0])


def fill(shop: ConsentShop, count: int) -> None:
    """Of so many people half stopped."""
    people = numbers(0, count)
    with shop.store.write("import.apply") as op, op.bulk("contact", "contact_point"):
        op.connection.executemany(
            "INSERT INTO contact (id, source, created_at, updated_at) VALUES (?, 't', 'a', 'a')",
            [(n,) for n in range(1, count + 1)],
        )
        op.connection.executemany(
            "INSERT INTO contact_point (contact_id, kind, raw, canonical, status, line_type)"
            " VALUES (?, 'phone', 'typed', ?, 'valid', 'mobile')",
            [(n, one.canonical) for n, one in enumerate(people, start=1)],
        )
    shop.claim(people)
    shop.consent.stop(people[::2])


def look(shop: ConsentShop, count: int, steps: list[int]) -> None:
    condition = state_condition("sms", "marketing", ["granted"], shop.clock())
    with shop.store.read() as connection, counted(connection, steps):
        found = connection.execute(
            f"SELECT count(*) FROM contact WHERE {condition.sql}", condition.values
        ).fetchone()
    assert found == (count // 2,)


def decide(shop: ConsentShop, count: int, steps: list[int]) -> None:
    with shop.store.read() as connection:
        question = (Condition("SELECT id FROM contact"), "sms", "marketing", shop.clock())
        with (
            counted(connection, steps),
            gate.audience_decided(connection, *question) as table,
        ):
            found = connection.execute(f"SELECT count(*) FROM {table} WHERE included").fetchone()
    assert found == (count // 2,)


def claim_again(shop: ConsentShop, count: int, steps: list[int]) -> None:
    with shop.store.write("import.apply") as op, counted(op.connection, steps):
        assert claim(op, numbers(0, 2 * count), SHEET) == count


@pytest.mark.parametrize("work", [look, decide, claim_again])
def test_four_times_the_people_are_four_times_the_work(
    tmp_path, clock, work: Callable[[ConsentShop, int, list[int]], None]
):
    steps: list[int] = []
    for count in (FEW, MANY):
        shop = ConsentShop.open(tmp_path / f"{count}.banhchi", clock)
        fill(shop, count)
        work(shop, count, steps)
        shop.store.close()
    few, many = steps
    assert many < 6 * few, steps
