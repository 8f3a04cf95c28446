"""Merging in any order gives the same person, and every merge can be taken back, in any order."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.merging.merge_shop import MergeShop, person
from tests.shop import Clock

people = st.lists(person, min_size=2, max_size=5)


@contextmanager
def book(*made):
    with tempfile.TemporaryDirectory() as folder:
        shop = MergeShop.open(Path(folder) / "shop.banhchi", Clock())
        try:
            ids = [shop.add_made(values) for values in made]
            for contact_id in ids:
                shop.hang_on(contact_id)
            yield shop, ids
        finally:
            shop.close()


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(people, st.data())
def test_merging_in_any_order_gives_the_same_person(made, data) -> None:
    with book(*made) as (shop, ids):
        keep = data.draw(st.sampled_from(ids))
        others = [one for one in ids if one != keep]
        change = shop.merging.merge(keep, others)
        at_once = shop.whole(keep)
        shop.history.undo(change)
        left = list(data.draw(st.permutations(ids)))
        while len(left) > 1:
            one, other = data.draw(st.permutations(left))[:2]
            if other == keep:
                one, other = other, one
            shop.merging.merge(one, [other])
            left.remove(other)
        assert left == [keep]
        assert shop.whole(keep) == at_once


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(people, st.data())
def test_undo_of_a_merge_leaves_no_trace(made, data) -> None:
    with book(*made) as (shop, ids):
        before = shop.tables()
        keep = data.draw(st.sampled_from(ids))
        others = [one for one in ids if one != keep]
        fields = st.sampled_from(("full_name", "province", "company", "notes", "source"))
        choices = data.draw(st.dictionaries(fields, st.sampled_from(ids)))
        change = shop.merging.merge(keep, others, choices)
        merged = shop.tables()
        shop.history.undo(change)
        assert shop.tables() == before
        shop.history.undo(shop.history.changes()[0].id)
        assert shop.tables() == merged


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(person, min_size=3, max_size=5), st.data())
def test_merges_are_taken_back_in_any_order(made, data) -> None:
    with book(*made) as (shop, ids):
        before = shop.tables()
        left, changes = list(ids), list[int]()
        while len(left) > 1 and len(changes) < 4:
            one, other = data.draw(st.permutations(left))[:2]
            changes.append(shop.merging.merge(one, [other]))
            left.remove(other)
        for change in data.draw(st.permutations(changes)):
            shop.history.undo(change)
            with shop.store.read() as connection:
                assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert shop.tables() == before


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(person, min_size=3, max_size=4), st.data())
def test_an_old_merge_gives_back_everything_it_took(made, data) -> None:
    """Whatever was merged on since, whoever was part of somebody has their own rows again."""
    with book(*made) as (shop, ids):
        keep, gone, *rest = data.draw(st.permutations(ids))
        was = shop.whole(gone)
        first = shop.merging.merge(keep, [gone])
        for other in rest:
            if data.draw(st.booleans()):
                shop.merging.merge(other, [keep])
                keep = other
            else:
                shop.merging.merge(keep, [other])
        shop.history.undo(first)
        assert shop.whole(gone) == was
        numbers = {p.canonical or p.raw for p in shop.contacts.get(keep).points}
        gone_numbers = {p.canonical or p.raw for p in shop.contacts.get(gone).points}
        kept_people = [values for values, one in zip(made, ids, strict=True) if one != gone]
        assert len(numbers) == len(
            {number for values in kept_people for number in values["phones"]}
        )
        assert len(gone_numbers) == len(was["contact_point"])
