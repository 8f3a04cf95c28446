from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.contacts.model import ContactQuery, PointInput
from desktop_app.contacts.search import search_sql as lists
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
WAYS = {
    "by rows": {},
    "by the order in memory": {"_FEW": 0},
    "top first": {"_FEW": 0, "_BROAD": 0},
    "nobody near the top": {"_FEW": 0, "_BROAD": 0, "_PROBED": 1},
    "keys": {"_MOST_TRIGRAMS": 0},
    "keys, some": {"_FEW": 3, "_BROAD": 5, "_PROBED": 4, "_MOST_TRIGRAMS": 2},
}


@pytest.fixture(params=WAYS)
def way(request, monkeypatch):
    for name, value in WAYS[request.param].items():
        monkeypatch.setattr(lists, name, value)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.usefixtures("way")
def test_all_ways_to_a_page_agree(contacts, descending):
    added = [contacts.add({"full_name": f"Sok {n % 7} {n}"}) for n in range(30)]
    names = {contact_id: f"sok {n % 7} {n}" for n, contact_id in enumerate(added)}
    for search in ("sok", "so", "3", "ok 1", "sok 5", "k 2", "x"):
        query = ContactQuery(search, descending=descending)
        ids = list(contacts.ids(query))
        assert ids == sorted(ids, key=names.__getitem__, reverse=descending)
        assert ids == [one for one in ids if all(part in names[one] for part in search.split())]
        assert contacts.total(query) == len(ids)
        assert contacts.first_ids(query) == ids
        paged = [contacts.first_ids(query, limit=4, offset=start) for start in range(0, 32, 4)]
        assert list(itertools.chain(*paged)) == ids


@pytest.mark.usefixtures("way")
def test_every_way_sees_who_was_changed_added_or_deleted_since(contacts):
    even = Condition("contact.id % 2 = ?", (0,))

    def agree():
        for search, condition, descending in itertools.product(
            ("sok", "so", "ok 1", "k"), (None, even), (False, True)
        ):
            query = ContactQuery(search, condition, descending=descending)
            ids = list(contacts.ids(query))
            by_name = {one: (contacts.get(one).full_name.lower(), one) for one in ids}
            assert ids == sorted(ids, key=by_name.__getitem__, reverse=descending)
            for limit in (1, 4, 100):
                assert contacts.first_ids(query, limit) == ids[:limit]
                assert contacts.first_ids(query, limit, limit) == ids[limit : 2 * limit]

    ids = [contacts.add({"full_name": f"Sok {n}"}) for n in range(20)]
    agree()
    contacts.edit(ids[3], {"full_name": "Zz Sok 1"})
    contacts.edit(ids[19], {"full_name": "Aa Sok 1"})
    agree()
    contacts.add({"full_name": "Mm Sok 11"})
    contacts.add({"full_name": "Aa Sok 12"})
    agree()
    contacts.delete([ids[0], ids[7]])
    contacts.edit(ids[5], {"full_name": "Nobody"})
    agree()


def test_listing_everybody_teaches_the_order(contacts):
    ids = [contacts.add({"full_name": name}) for name in ("B", "A")]
    for query in (ContactQuery("a"), ContactQuery(descending=True), ContactQuery(sort="company")):
        contacts.ids(query)
        assert not contacts._names.is_known
    assert list(contacts.ids(ContactQuery())) == ids[::-1]
    assert contacts._names.first([ids], 1, descending=False) == {ids[1]}


def test_one_and_two_letters_are_found_at_the_very_end_too(contacts, store, history):
    ends = {contacts.add({"full_name": name}): name for name in ("Q", "Ab", "Xyz", "Nox")}
    with store.write("import.apply") as op, op.bulk("contact"):
        op.connection.execute(
            "INSERT INTO contact (full_name, source, created_at, updated_at, search_key, sort_key)"
            " VALUES ('Yz', 'fair', 'x', 'x', 'yz', 'yz')"
        )
    ends[max(ends) + 1] = "Yz"

    def found(search):
        return sorted(ends[one] for one in contacts.ids(ContactQuery(search)))

    def check():
        assert found("q") == ["Q"]
        assert found("b") == found("ab") == ["Ab"]
        assert found("yz") == ["Xyz", "Yz"]
        assert found("z") == ["Xyz", "Yz"]
        assert found("x") == ["Nox", "Xyz"]
        assert found(" ") == sorted(ends.values())
        assert found("za") == found("zz") == []

    check()
    contacts.delete(list(ends))
    assert found("q") == []
    history.undo()
    check()
    one = min(ends)
    contacts.edit(one, {"full_name": "Jv"})
    assert found("v") == found("jv") == ["Q"] and found("q") == []


def test_the_padding_of_the_index_is_in_no_key(contacts, store):
    contacts.add({"full_name": "Sok"}, [PointInput("phone", "012 345 678")], ["vip"])
    with store.read() as connection:
        row = connection.execute("SELECT search_key FROM contact").fetchone()
    assert row == ("sok 012345678 85512345678 vip",)


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
