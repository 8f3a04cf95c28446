"""What users say about pairs and numbers, and what a change of the book does to what was found."""

from __future__ import annotations

import pytest

from desktop_app.duplicates import searching


@pytest.fixture(autouse=True, params=["small book", "large book"])
def size(request, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large book looks only at who changed; a small one at everybody."""
    if request.param == "large book":
        monkeypatch.setattr(searching, "_SMALL", 0)


@pytest.fixture
def pair(shop) -> tuple[int, int]:
    shop.crowd()
    return shop.add("Sok Dara", "012345678"), shop.add("Sok Dara", "012345678")


def found(shop) -> set[tuple[int, ...]]:
    return {group.ids for group in shop.duplicates.groups()}


def test_not_the_same_person_is_remembered_for_good(shop, pair) -> None:
    assert pair in shop.groups()
    shop.duplicates.mark_different(pair)
    assert pair not in found(shop)
    assert pair not in shop.groups()
    evidence = shop.duplicates.pair(*pair)
    assert evidence.marked_different
    assert not evidence.look
    assert not evidence.certain


def test_not_the_same_person_can_be_undone(shop, pair) -> None:
    shop.groups()
    shop.duplicates.mark_different(pair)
    shop.book.history.undo()
    shop.duplicates.refresh(pair)
    assert pair in found(shop)


def test_two_who_were_parted_do_not_meet_in_a_third(shop, pair) -> None:
    third = shop.add("Sok Dara", "012345678")
    assert (*pair, third) in shop.groups()
    shop.duplicates.mark_different(pair)
    for group in found(shop):
        assert not set(pair) <= set(group)


def test_a_household_is_no_sign(shop) -> None:
    shop.crowd()
    pair = shop.add("Lim Vicheth", "012345678"), shop.add("Vicheth", "012345678")
    assert pair in shop.groups()
    shop.duplicates.mark_shared("phone", "+85512345678")
    assert pair not in found(shop)
    (value,) = shop.duplicates.shared_values()
    assert (value.kind, value.value, value.marked) == ("phone", "+85512345678", True)
    shop.duplicates.unmark_shared("phone", "+85512345678")
    assert shop.duplicates.shared_values() == []
    assert pair in shop.groups()


def test_a_number_of_many_is_told(shop) -> None:
    shop.crowd()
    names = ("Ly Sokun", "Pen Maneth", "Ros Chantrea", "Hak Sambath", "Tim Veasna")
    people = [shop.add(name, "077456789") for name in names]
    assert not any(set(group) & set(people) for group in shop.groups())
    (value,) = shop.duplicates.shared_values()
    assert (value.value, value.contacts, value.marked) == ("+85577456789", 5, False)


def test_marks_can_be_undone_and_are_in_the_history(shop, pair) -> None:
    shop.duplicates.mark_shared("phone", "+85512345678")
    kinds = [change.kind for change in shop.book.history.changes()]
    assert kinds[0] == "duplicates.shared"
    shop.book.history.undo()
    assert shop.duplicates.shared_values() == []


def test_a_refresh_finds_what_was_added_and_edited(shop, pair) -> None:
    shop.groups()
    added = shop.add("Lim Sreyneang", "077123456"), shop.add("lim sreyneang", "077 123 456")
    shop.duplicates.refresh()
    assert {pair, added} <= found(shop)
    shop.book.contacts.edit(added[0], {"full_name": "Hak Chanmony"})
    shop.duplicates.refresh()
    assert added not in found(shop)
    assert pair in found(shop)


def test_a_refresh_sees_points_that_went(shop, pair) -> None:
    shop.groups()
    shop.book.contacts.set_points(pair[0], [])
    shop.book.contacts.edit(pair[0], {"full_name": "Hak Chanmony"})
    shop.duplicates.refresh()
    assert pair not in found(shop)


def test_a_deletion_and_its_undo(shop, pair) -> None:
    shop.groups()
    shop.book.contacts.delete([pair[0]])
    assert pair not in found(shop)
    assert shop.duplicates.count().groups == len(found(shop))
    shop.book.history.undo()
    shop.duplicates.refresh()
    assert pair in found(shop)


def test_a_refresh_and_a_search_agree(shop, pair) -> None:
    shop.groups()
    ids = [
        shop.add("Keo Sothea", "012345678"),
        shop.add("Sok Dara", "012345678"),
        shop.add("Phan Vicheka", "085123456", birth_date="1988-03-04"),
        shop.add("Phan Vichika", "085123456", birth_date="1988-03-04"),
    ]
    shop.duplicates.refresh(ids)
    quick = found(shop)
    assert quick == shop.groups()


def test_before_the_first_search_a_refresh_looks_at_everybody(shop, pair) -> None:
    assert not shop.duplicates.searched()
    shop.duplicates.refresh([])
    assert shop.duplicates.searched()
    assert pair in found(shop)
