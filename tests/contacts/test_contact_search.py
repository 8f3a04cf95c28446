from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.contacts.model import ContactQuery, PointInput
from desktop_app.contacts.search import sql as lists
from desktop_app.errors import UserError
from desktop_app.store.driver import Condition
from desktop_app.text.keys import search_key

SOK = "\u179f\u17bb\u1781"  # a family name of three code points
LY = "\u179b\u17b8"  # and one of two


@pytest.fixture
def people(contacts):
    phone = [PointInput("phone", "012 345 678"), PointInput("email", "Dara.Sok@gmail.com")]
    return {
        "dara": contacts.add({"full_name": "Sok Dara"}, phone, ["VIP customer"]),
        "khmer": contacts.add({"full_name": f"{SOK} {LY}"}, [PointInput("telegram", "@lyly")]),
        "star": contacts.add({"full_name": 'A"b*c NEAR(x y) OR -z', "company": "Shop 012 345"}),
        "honorific": contacts.add({"full_name": "Mr. Chan Thy"}),
        "bare": contacts.add({}, [PointInput("phone", "097 111 2222")]),
    }


def found(contacts, people, search, **options):
    query = ContactQuery(search, **options)
    ids = list(contacts.ids(query))
    assert contacts.first_ids(query) == ids
    assert contacts.total(query) == len(ids)
    names = {contact_id: name for name, contact_id in people.items()}
    return [names[contact_id] for contact_id in ids]


@pytest.mark.parametrize(
    ("search", "names"),
    [
        ("dara", ["dara"]),
        ("dara sok", ["dara"]),
        ("s\u200bok", ["dara"]),
        ("012 345 678", ["dara"]),
        ("012 345", ["star", "dara"]),
        ("+855 12 345", ["dara"]),
        ("00855 12", ["dara"]),
        ("\u17e0\u17e1\u17e2 \u17e3\u17e4\u17e5 \u17e6", ["dara"]),
        ("12345678", ["dara"]),
        ("sok 012-345-678", ["dara"]),
        ("SOK@gmail", ["dara"]),
        ("gmail.com", ["dara"]),
        ("vip cust", ["dara"]),
        (SOK, ["khmer"]),
        (LY, ["khmer"]),
        (LY[0], ["khmer"]),
        ("@lyly", ["khmer"]),
        ("Mr Chan Thy", ["honorific"]),
        ("Mr Sok Dara", ["dara"]),
        ('"', ["star"]),
        ('"b*', ["star"]),
        ("NEAR(", ["star"]),
        ("NEAR(x y)", ["star"]),
        ("*", ["star"]),
        ("-z", ["star"]),
        ("sok*", []),
        ("sok OR thy", []),
        ("key:sok", []),
        ("nobody", []),
        ("'; DROP TABLE contact; --", []),
        ("0971112", ["bare"]),
        ("", ["star", "honorific", "dara", "khmer", "bare"]),
        ("\u200b", ["star", "honorific", "dara", "khmer", "bare"]),
    ],
)
def test_whom_a_search_finds(contacts, people, search, names):
    assert found(contacts, people, search) == names


def test_a_condition_and_a_search_go_together(contacts, people):
    condition = Condition("contact.full_name LIKE ?", ("%dara%",))
    assert found(contacts, people, "", condition=condition) == ["dara"]
    assert found(contacts, people, "sok", condition=condition) == ["dara"]
    assert found(contacts, people, "thy", condition=condition) == []
    assert found(contacts, people, "so", condition=condition) == ["dara"]


# Which way a list is made depends on how many it finds: every way must say the same.
@pytest.mark.parametrize(
    ("narrow", "few", "probed"), [(0, 0, 1), (0, 0, 3_000), (99, 0, 1), (99, 99, 1)]
)
@pytest.mark.parametrize("descending", [False, True])
def test_all_ways_to_a_page_agree(contacts, monkeypatch, narrow, few, probed, descending):
    monkeypatch.setattr(lists, "_NARROW", narrow)
    monkeypatch.setattr(lists, "_FEW", few)
    monkeypatch.setattr(lists, "_PROBED", probed)
    added = [contacts.add({"full_name": f"Sok {n % 7} {n}"}) for n in range(30)]
    names = {contact_id: f"sok {n % 7} {n}" for n, contact_id in enumerate(added)}
    for search in ("sok", "so", "3", "ok 1", "sok 5"):
        query = ContactQuery(search, descending=descending)
        ids = list(contacts.ids(query))
        assert ids == sorted(ids, key=names.__getitem__, reverse=descending)
        assert contacts.first_ids(query) == ids
        paged = [contacts.first_ids(query, limit=4, offset=start) for start in range(0, 32, 4)]
        assert list(itertools.chain(*paged)) == ids


@pytest.mark.parametrize("sort", ["province", "company"])
def test_what_is_empty_comes_last_in_both_directions(contacts, sort):
    ids = [contacts.add({"full_name": "A", sort: value}) for value in ("Kampot", None, "Kep", "")]
    up = contacts.first_ids(ContactQuery(sort=sort))
    down = contacts.first_ids(ContactQuery(sort=sort, descending=True))
    assert up == [ids[0], ids[2], ids[1], ids[3]]
    assert down == [ids[2], ids[0], ids[1], ids[3]]
    assert list(contacts.ids(ContactQuery(sort=sort))) == up


def test_the_order_of_times_and_purchases(contacts, store):
    first, second, third = (contacts.add({"full_name": name}) for name in "CBA")
    contacts.edit(first, {"company": "X"})
    with store.write("test") as op:
        op.connection.executemany(
            "INSERT INTO purchase (contact_id, bought_at) VALUES (?, ?)",
            [(second, "2026-01-01"), (third, "2026-02-01"), (second, "2026-03-01")],
        )
    assert contacts.first_ids(ContactQuery(sort="created_at")) == [first, second, third]
    assert contacts.first_ids(ContactQuery(sort="updated_at")) == [second, third, first]
    assert contacts.first_ids(ContactQuery(sort="last_purchase")) == [third, second, first]
    newest = ContactQuery(sort="last_purchase", descending=True)
    assert contacts.first_ids(newest) == [second, third, first]


def test_an_order_nobody_knows(contacts):
    with pytest.raises(UserError, match=r"contacts\.unknown_sort"):
        contacts.first_ids(ContactQuery(sort="shoe"))


STREY = "\u179f\u17d2\u178f\u17d2\u179a\u17b8"  # a consonant with two subscripts and a vowel
CLUSTERS = st.sampled_from(
    (*"abzSOK 0127-+/.@\"*'()", "\u00e9", "\u00df", SOK[:2], LY, STREY, "\u1780\u17b6", "\u200b")
    + ("\u17e1", "\U0001f600", "Mr ", "Dr. ", "00", "NEAR")
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(CLUSTERS, min_size=1, max_size=12), st.data())
def test_any_part_of_a_name_finds_it(contacts, clusters, data):
    name = "".join(clusters)
    if not search_key(name):
        return
    contact_id = contacts.add({"full_name": name})
    start = data.draw(st.integers(0, len(clusters) - 1))
    end = data.draw(st.integers(start + 1, len(clusters)))
    part = "".join(clusters[start:end])
    forms = (
        part,
        part.upper(),
        search_key(part),
        *(unicodedata.normalize(f, part) for f in ("NFC", "NFD")),
    )
    for form in forms:
        if form != part.upper() or search_key(form) == search_key(part):
            assert contact_id in contacts.ids(ContactQuery(form)), (name, form)
