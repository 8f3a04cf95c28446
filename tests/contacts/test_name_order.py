"""The order of names in memory, against sorting: whatever moved since it was learned."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.changes import ChangeSet, Topic
from desktop_app.contacts.search import order
from desktop_app.contacts.search.order import NameOrder


def changed(*ids, topic=Topic.CONTACT):
    return ChangeSet(1, {topic: frozenset(ids)})


@given(
    st.permutations(range(1, 40)),
    st.lists(st.sets(st.integers(1, 45)), max_size=4),
    st.sets(st.integers(1, 39), max_size=6),
    st.integers(0, 12),
    st.booleans(),
)
def test_the_first_are_always_among_the_candidates(ids, hits, moved, count, descending):
    names = NameOrder()
    names.learn(names.begin(), ids)
    names.on_change(changed(*moved))
    # they go to the other end, and people the order has not heard of stand before everybody
    place = {one: at for at, one in enumerate(ids)}
    place |= {one: 100 - place[one] for one in moved} | {one: -one for one in range(40, 46)}
    found = names.first(map(sorted, hits), count, descending=descending)
    every = set().union(*hits)
    assert found is not None and found <= every
    best = sorted(every, key=place.__getitem__, reverse=descending)[:count]
    assert sorted(found, key=place.__getitem__, reverse=descending)[:count] == best


def test_it_is_not_known_before_it_is_learned_nor_after_too_much_changed(monkeypatch):
    monkeypatch.setattr(order, "_MOST_MOVED", 2)
    names = NameOrder()
    assert not names.is_known and names.first([[1]], 1, descending=False) is None
    names.learn(names.begin(), [3, 1, 2])
    assert names.first([[1, 2, 3]], 1, descending=False) == {3}
    names.on_change(changed(1, 2, 3, topic=Topic.SEGMENT))
    names.on_change(changed(1, 2))
    assert names.is_known
    names.on_change(changed(3))
    assert not names.is_known
    names.learn(names.begin(), [3, 1, 2])
    assert names.first([[1, 4, 5, 6]], 1, descending=False) is None
    names.on_change(ChangeSet(2, {Topic.CONTACT: None}))
    assert not names.is_known


def test_what_was_read_before_a_change_is_not_learned():
    names = NameOrder()
    begun = names.begin()
    names.on_change(changed(1))
    names.learn(begun, [1, 2])
    assert not names.is_known


def test_a_book_without_people_has_an_order():
    names = NameOrder()
    names.learn(names.begin(), [])
    assert names.first([[]], 5, descending=False) == set()
    assert names.first([[1]], 5, descending=False) == {1}
