from __future__ import annotations

import pytest

from desktop_app.activity.service import Activity
from desktop_app.contacts.model import (
    CHANNEL_KINDS,
    CHANNELS,
    KINDS,
    STANDARD_FIELDS,
    ContactQuery,
    Field,
    Identifier,
    PointInput,
    TagCount,
)
from desktop_app.contacts.service import Contacts
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job

PHONE = PointInput("phone", "012 345 678")


def refused(code):
    return pytest.raises(UserError, match=code.replace(".", r"\."))


def search(contacts, text):
    return list(contacts.ids(ContactQuery(text)))


def keys(store):
    with store.read() as connection:
        return connection.execute("SELECT id, search_key, sort_key FROM contact").fetchall()


def whole_book(store):
    """Everything a person can see of the book, to compare before and after an undo."""
    tables = ("contact", "contact_point", "contact_tag", "purchase", "interaction")
    with store.read() as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()
            for table in tables
        }


def test_the_tables_agree():
    assert set(CHANNEL_KINDS) == set(CHANNELS)
    assert all(kind in KINDS for kinds in CHANNEL_KINDS.values() for kind in kinds)


def test_a_new_person(contacts, history):
    contact_id = contacts.add(
        {"full_name": " Sok  Dara ", "province": "Kampot", "birth_date": "3/2/1990", "company": ""},
        [PHONE, PointInput("email", "D@b.kh"), PointInput("phone", "098765432")],
        ["VIP", "vip "],
    )
    person = contacts.get(contact_id)
    assert person.values == {
        "full_name": "Sok Dara",
        "province": "07",
        "birth_date": "1990-02-03",
        "source": "typed",
    }
    assert [(p.kind, p.canonical, p.is_primary) for p in person.points] == [
        ("phone", "+85512345678", True),
        ("email", "d@b.kh", True),
        ("phone", "+85598765432", False),
    ]
    assert person.tags == ("vip",)
    assert person.display_name == "Sok Dara"
    (change,) = history.changes()
    assert (change.kind, change.details) == ("contact.add", {"name": "Sok Dara"})
    assert contacts.count() == 1


def test_the_keys_of_a_new_person_are_those_an_edit_would_make(contacts, store):
    contacts.add({"full_name": "B", "company": "C"}, [PHONE], ["zeta", "alpha"])
    contacts.add({}, [PHONE])
    made = keys(store)
    with store.write("test") as op:
        op.connection.execute("UPDATE contact SET search_key = '', sort_key = ''")
        contacts.refresh_keys(op, [1, 2])
    assert keys(store) == made


@pytest.mark.parametrize("values", [{}, {"full_name": "\u200b "}, {"company": "ABC"}])
def test_a_person_needs_a_name_or_a_point(contacts, values):
    with refused("contacts.empty"):
        contacts.add(values)
    with refused("contacts.empty"):
        contacts.add(values, [PointInput("phone", " ")])
    assert contacts.count() == 0
    assert contacts.get(contacts.add(values, [PHONE])).points


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"shoe_size": "3"}, "contacts.unknown_field"),
        ({"id": "3"}, "contacts.unknown_field"),
        ({"birth_date": "soon"}, "contacts.bad_date"),
        ({"birth_date": "3/2/2533"}, "contacts.buddhist_date"),
        ({"source": " "}, "contacts.no_source"),
    ],
)
def test_what_is_refused_changes_nothing(contacts, store, values, code):
    contact_id = contacts.add({"full_name": "Sok"})
    before = whole_book(store)
    with refused(code):
        contacts.add({"full_name": "X", **values})
    with refused(code):
        contacts.edit(contact_id, {"full_name": "X", **values})
    assert whole_book(store) == before


def test_an_unknown_province_is_kept_as_typed(contacts):
    contact_id = contacts.add({"full_name": "Sok", "province": "Bangkok"})
    assert contacts.get(contact_id).values["province"] == "Bangkok"


def test_the_honorific_fills_what_is_empty_and_stays_in_the_name(contacts):
    filled = contacts.get(contacts.add({"full_name": "Mrs. Sok", "gender": ""})).values
    assert (filled["full_name"], filled["honorific"], filled["gender"]) == (
        "Mrs. Sok",
        "Mrs",
        "female",
    )
    known = contacts.add({"full_name": "Mrs. Sok", "gender": "other"})
    assert contacts.get(known).values["gender"] == "other"
    silent = contacts.get(contacts.add({"full_name": "Dr. Sok"})).values
    assert (silent["honorific"], "gender" in silent) == ("Dr", False)
    contacts.edit(known, {"full_name": "Mr Sok"})
    assert contacts.get(known).values["gender"] == "other"


def test_an_edit_is_found_and_undone(contacts, store, history):
    contact_id = contacts.add({"full_name": "Sok Dara"}, [PHONE])
    before = whole_book(store)
    contacts.edit(contact_id, {"full_name": "Chan Thy", "company": "ABC"})
    assert search(contacts, "chan") == [contact_id]
    assert search(contacts, "abc") == [contact_id]
    assert search(contacts, "dara") == []
    assert history.changes(1)[0].details == {"name": "Chan Thy"}
    history.undo()
    assert whole_book(store) == before
    assert search(contacts, "dara") == [contact_id]
    assert search(contacts, "chan") == []


def test_an_edit_to_what_is_there_is_no_change(contacts, history):
    contact_id = contacts.add({"full_name": "Sok", "birth_date": "1990-02-03"}, [PHONE], ["vip"])
    field = contacts.add_field("Visits", "number")
    contacts.edit(contact_id, {field: "0"})
    made = len(history.changes())
    contacts.edit(contact_id, {"full_name": "Sok ", "birth_date": "3.2.1990", "company": ""})
    contacts.edit(contact_id, {field: "0.0"})
    contacts.set_points(contact_id, [PointInput("phone", "012 345 678")])
    contacts.set_tags(contact_id, ["VIP"])
    contacts.tag([contact_id], "vip")
    contacts.untag([contact_id], "nothing")
    contacts.tag([999], "new tag")
    contacts.delete([999])
    assert len(history.changes()) == made


def test_the_last_name_and_point_cannot_be_taken_away(contacts):
    named = contacts.add({"full_name": "Sok"})
    with refused("contacts.empty"):
        contacts.edit(named, {"full_name": ""})
    bare = contacts.add({}, [PHONE])
    with refused("contacts.empty"):
        contacts.set_points(bare, [])
    contacts.set_points(named, [])
    assert contacts.get(bare).display_name == "012 345 678"


def test_points_keep_their_rows(contacts, store, history):
    contact_id = contacts.add({"full_name": "Sok"}, [PHONE, PointInput("email", "a@b.kh")])
    first, _ = contacts.get(contact_id).points
    before = whole_book(store)
    contacts.set_points(
        contact_id, [PointInput("phone", "098765432"), PointInput("phone", "+855 12 345 678")]
    )
    kept, fresh = contacts.get(contact_id).points
    assert (kept.id, kept.raw, kept.is_primary) == (first.id, "+855 12 345 678", False)
    assert (fresh.canonical, fresh.is_primary) == ("+85598765432", True)
    assert search(contacts, "098 765") == [contact_id]
    assert search(contacts, "a@b.kh") == []
    assert contacts.with_identifier(Identifier("phone", "+85598765432")) == [contact_id]
    assert contacts.with_identifier(Identifier("email", "a@b.kh")) == []
    history.undo()
    assert whole_book(store) == before
    assert search(contacts, "a@b.kh") == [contact_id]


def test_a_shared_number_belongs_to_both(contacts):
    both = [contacts.add({"full_name": name}, [PHONE]) for name in ("A", "B")]
    assert contacts.with_identifier(contacts.identifier_of("012345678")) == both


def test_tags_of_one_person(contacts, history):
    contact_id = contacts.add({"full_name": "Sok"}, tags=["old", "kept"])
    contacts.set_tags(contact_id, ["Kept", "new"])
    assert contacts.get(contact_id).tags == ("kept", "new")
    assert contacts.tags() == [TagCount("kept", 1), TagCount("new", 1)]
    assert search(contacts, "old") == []
    history.undo()
    assert contacts.get(contact_id).tags == ("kept", "old")
    assert search(contacts, "old") == [contact_id]
    with refused("contacts.empty_tag"):
        contacts.set_tags(contact_id, ["\u200b"])


def test_many_are_tagged_and_untagged(contacts, history):
    ids = [contacts.add({"full_name": f"P{n}"}) for n in range(3)]
    assert contacts.tag([*ids[:2], ids[0], 999], "Wholesale") == 2
    assert contacts.tag(ids, "wholesale") == 1
    assert contacts.tags() == [TagCount("Wholesale", 3)]
    assert contacts.untag(ids[:2], "WHOLESALE") == 2
    assert search(contacts, "wholesale") == [ids[2]]
    assert history.changes(1)[0].details == {"tag": "WHOLESALE", "n": 2}
    history.undo()
    assert search(contacts, "wholesale") == ids
    for _ in range(2):
        history.undo()
    assert contacts.tags() == []
    assert search(contacts, "wholesale") == []


def test_a_backup_is_taken_before_many_change(store):
    taken = []

    def back_up():
        with store.quiet() as connection:
            taken.append(connection.execute("SELECT count(*) FROM contact").fetchone()[0])

    contacts = Contacts(store, lambda: "KH", back_up)
    ids = [contacts.add({"full_name": f"P{n}"}) for n in range(101)]
    contacts.tag(ids[:100], "few")
    assert taken == []
    contacts.tag(ids, "many")
    contacts.untag(ids, "many")
    contacts.delete(ids)
    assert taken == [101, 101, 101]


def test_a_deletion_and_its_undo(contacts, store, history):
    kept = contacts.add({"full_name": "Kept"})
    gone = contacts.add({"full_name": "Sok Dara"}, [PHONE], ["vip"])
    Activity(store).add_note(gone, "called")
    with store.write("test") as op:
        op.connection.execute(
            "INSERT INTO purchase (contact_id, bought_at) VALUES (?, '2026-01-01')", (gone,)
        )
    before = whole_book(store)
    assert contacts.delete([gone, gone, 999]) == 1
    assert history.changes(1)[0].details == {"n": 1}
    with refused("contacts.unknown"):
        contacts.get(gone)
    assert search(contacts, "") == [kept]
    assert search(contacts, "dara") == []
    assert contacts.total(ContactQuery("dara")) == 0
    history.undo()
    assert whole_book(store) == before
    assert search(contacts, "dara") == search(contacts, "012345") == [gone]
    assert contacts.total(ContactQuery("dara")) == 1
    assert contacts.delete([gone]) == 1
    assert history.changes(1)[0].details == {"n": 1, "name": "Sok Dara"}


def test_a_cancelled_deletion_leaves_everybody(contacts, store):
    ids = [contacts.add({"full_name": f"P{n}"}) for n in range(5)]
    before = whole_book(store)
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        contacts.delete(ids, job)
    assert whole_book(store) == before
    assert search(contacts, "p3") == [ids[3]]
    contacts.edit(ids[0], {"full_name": "Found again"})
    assert search(contacts, "found") == [ids[0]]


def test_what_is_kept_of_an_undo_has_fresh_keys(contacts, history):
    contact_id = contacts.add({"full_name": "Sok"})
    contacts.edit(contact_id, {"full_name": "Chan", "company": "ABC"})
    edit = history.next_undo().change.id
    contacts.edit(contact_id, {"full_name": "Heng"})
    assert history.undo(edit).kept == 1
    assert search(contacts, "heng") == [contact_id]
    assert search(contacts, "abc") == []


def test_rows_of_the_table(contacts, store):
    first = contacts.add({"full_name": "Sok", "company": "ABC"}, [PHONE], ["vip"], source="fair")
    second = contacts.add({"latin_name": "Thy"})
    with store.write("test") as op:
        op.connection.executemany(
            "INSERT INTO purchase (contact_id, bought_at, amount_minor, currency)"
            " VALUES (?, ?, ?, 'KHR')",
            [(first, "2026-03-01", 5), (first, "2026-02-01", 9)],
        )
    thy, sok = contacts.rows([second, 999, first])
    assert (thy.id, thy.full_name, thy.display_name, thy.last_purchase) == (second, "", "Thy", None)
    assert (sok.company, sok.tags, sok.source) == ("ABC", ("vip",), "fair")
    assert sok.points == contacts.get(first).points
    assert sok.last_purchase == ("2026-03-01", 5, "KHR")
    assert [person.id for person in contacts.get_many([second, 999, first])] == [second, first]


def test_custom_fields(contacts, history):
    contact_id = contacts.add({"full_name": "Sok"})
    made = {kind: contacts.add_field(f"My {kind}!", kind) for kind in ("text", "number", "date")}
    made["yes_no"] = contacts.add_field("\u179b", "yes_no")
    assert list(made.values()) == ["c_1_my_text", "c_2_my_number", "c_3_my_date", "c_4_field"]
    assert contacts.fields() == [
        *STANDARD_FIELDS,
        Field("c_1_my_text", "text", True, "My text!"),
        Field("c_2_my_number", "number", True, "My number!"),
        Field("c_3_my_date", "date", True, "My date!"),
        Field("c_4_field", "yes_no", True, "\u179b"),
    ]
    given = {"text": "x", "number": "1,234.5", "date": "1/2/2026", "yes_no": "No"}
    contacts.edit(contact_id, {made[kind]: value for kind, value in given.items()})
    values = contacts.get(contact_id).values
    assert [values[made[kind]] for kind in given] == ["x", 1234.5, "2026-02-01", 0]
    assert contacts.rows([contact_id])[0].values == values
    history.undo()
    assert contacts.get(contact_id).values == {"full_name": "Sok", "source": "typed"}


def test_a_deleted_person_comes_back_with_custom_fields(contacts, history):
    field = contacts.add_field("Size", "text")
    contact_id = contacts.add({"full_name": "Sok", field: "XL"})
    contacts.delete([contact_id])
    history.undo()
    assert contacts.get(contact_id).values[field] == "XL"


def test_a_field_undone_can_be_made_again(contacts, history):
    first = contacts.add_field("Size", "text")
    history.undo()
    assert contacts.fields() == list(STANDARD_FIELDS)
    second = contacts.add_field("Size", "text")
    assert first != second


@pytest.mark.parametrize(
    ("label", "kind", "code"),
    [
        (" SIZE", "number", "field.exists"),
        ("\u200b", "text", "field.empty"),
        ("Colour", "colour", "field.unknown_type"),
    ],
)
def test_a_field_that_is_refused(contacts, label, kind, code):
    contacts.add_field("Size", "text")
    with refused(code):
        contacts.add_field(label, kind)
    assert len(contacts.fields()) == len(STANDARD_FIELDS) + 1


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        ("number", "1.234,5", "contacts.bad_number"),
        ("number", "many", "contacts.bad_number"),
        ("number", "1" * 400, "contacts.bad_number"),
        ("yes_no", "perhaps", "contacts.bad_yes_no"),
        ("date", "soon", "contacts.bad_date"),
    ],
)
def test_a_value_that_does_not_fit_its_field(contacts, kind, value, code):
    field = contacts.add_field("Own", kind)
    with refused(code):
        contacts.add({"full_name": "Sok", field: value})


def test_unknown_people(contacts, store):
    for call in (
        lambda: contacts.get(1),
        lambda: contacts.edit(1, {"full_name": "X"}),
        lambda: contacts.set_points(1, [PHONE]),
        lambda: contacts.set_tags(1, ["x"]),
        lambda: Activity(store).add_note(1, "x"),
        lambda: contacts.timeline(1),
    ):
        with refused("contacts.unknown"):
            call()
    assert contacts.rows([1]) == []


def test_an_empty_note(contacts, store):
    with refused("contacts.empty_note"):
        Activity(store).add_note(contacts.add({"full_name": "Sok"}), " \u200b")
