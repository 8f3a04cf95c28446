"""A form changes a person in one step: all of it or nothing, and one undo takes all of it back."""

from __future__ import annotations

import pytest

from desktop_app.contacts.model import PointInput
from desktop_app.errors import UserError


def test_fields_points_and_tags_change_in_one_step(contacts, history) -> None:
    person = contacts.add({"full_name": "Dara"}, [PointInput("phone", "012345678")], ["VIP"])
    before = contacts.get(person)
    steps = len(history.changes())
    points = [PointInput("email", "dara@example.com")]
    contacts.change(person, {"company": "ABC"}, points, ["Fair"])
    after = contacts.get(person)
    assert (after.values["company"], after.tags) == ("ABC", ("Fair",))
    assert [point.canonical for point in after.points] == ["dara@example.com"]
    assert len(history.changes()) == steps + 1
    history.undo()
    undone = contacts.get(person)
    assert (undone.values, undone.tags) == (before.values, before.tags)
    assert [p.canonical for p in undone.points] == [p.canonical for p in before.points]


def test_what_is_wrong_in_one_part_leaves_all_of_it(contacts, history) -> None:
    person = contacts.add({"full_name": "Dara"}, [PointInput("phone", "012345678")])
    steps = len(history.changes())
    with pytest.raises(UserError, match=r"contacts\.empty_tag"):
        contacts.change(person, {"company": "ABC"}, [], [" "])
    with pytest.raises(UserError):
        contacts.change(person, {"birth_date": "yesterday-ish"}, [], ["VIP"])
    assert "company" not in contacts.get(person).values
    assert len(contacts.get(person).points) == 1
    assert len(history.changes()) == steps


def test_a_name_may_give_way_to_a_number_in_the_same_step(contacts) -> None:
    person = contacts.add({"full_name": "Dara"}, [])
    contacts.change(person, {"full_name": None}, [PointInput("phone", "012345678")])
    assert contacts.get(person).display_name
    with pytest.raises(UserError, match=r"contacts\.empty"):
        contacts.change(person, points=[])


def test_a_form_that_changes_nothing_leaves_no_step(contacts, history) -> None:
    person = contacts.add({"full_name": "Dara"}, [PointInput("phone", "012345678")], ["VIP"])
    steps = len(history.changes())
    contacts.change(person, {"full_name": "Dara"}, [PointInput("phone", "012345678")], ["vip"])
    assert len(history.changes()) == steps
