"""Saving, counting, explaining and choosing, against a real book."""

from __future__ import annotations

import pytest

from desktop_app.changes import Topic
from desktop_app.contacts.model import ContactQuery, PointInput
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from desktop_app.segments.model import EVERYONE
from desktop_app.segments.quick import QUICK_FILTERS
from desktop_app.store.history import History

KAMPOT = {"field": "province", "op": "is", "value": "Kampot"}
KANDAL = {"field": "province", "op": "is", "value": "08"}
VIP = {"field": "tag", "op": "has", "value": "vip"}


@pytest.fixture
def people(contacts):
    return [
        contacts.add(
            {"full_name": "Sok", "province": "Kampot"}, [PointInput("phone", "12")], ["VIP"]
        ),
        contacts.add({"full_name": "Dara", "province": "Kandal"}, tags=["VIP"]),
        contacts.add({"company": "Acme"}, [PointInput("email", "a@b.kh")], source="fair"),
    ]


def test_counts_of_a_rule_and_of_each_line(segments, people):
    rule = {"all": [VIP, {"any": [KAMPOT, KANDAL]}, {"not": KANDAL}]}
    assert segments.count(rule) == 1
    assert segments.line_counts(rule) == {(0,): 2, (1, 0): 1, (1, 1): 1, (2, 0): 1}
    assert segments.line_counts(VIP) == {(): 2}


def test_tagging_people_and_their_segment_are_one_step(book, segments, people):
    receipt = book.receipt_of(lambda: segments.of_tagged(people[:2], "Ask again"))
    assert segments.count(segments.get("Ask again").rule) == 2
    segments.of_tagged(people, "Ask again")  # the segment is there already
    assert segments.count(segments.get("Ask again").rule) == 3
    (change,) = receipt.undoable
    book.history.undo(change)
    assert [one.name for one in segments.all()] == []


def test_nobody_is_tagged_where_the_segment_is_about_others(segments, contacts, people):
    segments.save("Ask again", KANDAL)
    with pytest.raises(UserError, match=r"segment\.exists"):
        segments.of_tagged(people, "Ask again")
    assert [contacts.get(one).tags for one in people] == [("VIP",), ("VIP",), ()]
    assert "Ask again" not in [tag.name for tag in contacts.tags()]


def test_empty_groups(segments, people):
    assert segments.count(EVERYONE) == 3
    assert segments.count({"any": []}) == 0
    assert segments.count({"not": {"any": []}}) == 3


def test_who_has_no_value_is_in_every_is_not(segments, people):
    assert segments.count({"field": "province", "op": "is_not", "value": "Kampot"}) == 2
    assert segments.count({"field": "company", "op": "is_none_of", "value": ["Other"]}) == 3


def test_explain_says_which_lines_hold(segments, people):
    rule = {"all": [VIP, {"not": KAMPOT}]}
    found = segments.explain(rule, people[0])
    assert not found.inside
    assert [(reason.path, reason.holds) for reason in found.because] == [
        ((0,), True),
        ((1, 0), True),
    ]
    assert found.because[1].condition == {"field": "province", "op": "is", "value": "07"}
    assert segments.explain(rule, people[1]).inside
    assert segments.explain(EVERYONE, people[1]).because == ()
    with pytest.raises(UserError, match="contacts.unknown"):
        segments.explain(rule, 999)


def test_a_condition_lists_people(segments, contacts, people):
    query = ContactQuery(search="sok", condition=segments.condition(VIP))
    assert contacts.first_ids(query) == [people[0]]


def test_a_cancelled_count_stops(segments, people):
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        segments.line_counts({"all": [VIP, KAMPOT]}, job)


def test_quick_filters_find_people(segments, people):
    found = {code.rpartition(".")[2]: segments.count(rule) for code, rule in QUICK_FILTERS}
    assert found == {
        "may_be_texted": 0,
        "not_asked": 0,
        "asked_to_stop": 0,
        "to_fix": 1,
        "bought_lately": 0,
        "no_name": 1,
    }


class TestKeeping:
    def test_save_and_read_back(self, segments):
        number = segments.save("  Coast   people ", {"all": [KAMPOT]})
        info = segments.get("coast people")
        assert (info.id, info.name) == (number, "Coast people")
        assert info.rule == {"all": [{"field": "province", "op": "is", "value": "07"}]}
        assert segments.all() == [info]

    def test_names_are_unique_however_they_are_typed(self, segments):
        segments.save("VIP", VIP)
        with pytest.raises(UserError) as caught:
            segments.save("vip", KAMPOT)
        assert (caught.value.code, caught.value.details) == ("segment.exists", {"name": "VIP"})
        segments.save("Coast", KAMPOT)
        with pytest.raises(UserError, match="segment.exists"):
            segments.save("vip", KAMPOT, old_name="Coast")

    @pytest.mark.parametrize("name", ["", "  ", "\u200b"])
    def test_a_name_is_needed(self, segments, name):
        with pytest.raises(UserError, match="segment.no_name"):
            segments.save(name, VIP)

    def test_rename_keeps_the_id(self, segments, store):
        number = segments.save("VIP", VIP)
        renamed = store.receipt_of(lambda: segments.save("vip people", KAMPOT, old_name="VIP"))
        assert renamed.value == number
        assert [(s.id, s.name) for s in segments.all()] == [(number, "vip people")]
        assert renamed.changes[0].touches(Topic.SEGMENT)

    def test_saving_the_same_is_no_step_of_the_history(self, segments, store):
        segments.save("VIP", VIP)
        steps = len(History(store).changes())
        segments.save("VIP", VIP, old_name="VIP")
        assert len(History(store).changes()) == steps

    def test_bad_rules_change_nothing(self, segments):
        with pytest.raises(UserError, match="segment.bad_rule"):
            segments.save("VIP", {"all": 1})
        assert segments.all() == []

    @pytest.mark.parametrize("name", ["Nobody", ""])
    def test_unknown_names(self, segments, name):
        with pytest.raises(UserError, match="segment.unknown"):
            segments.get(name)
        with pytest.raises(UserError, match="segment.unknown"):
            segments.delete(name)
        with pytest.raises(UserError, match="segment.unknown"):
            segments.save("New", VIP, old_name=name)

    def test_every_step_can_be_undone(self, segments, store):
        history = History(store)
        segments.save("VIP", VIP)
        segments.save("Very", KAMPOT, old_name="VIP")
        segments.delete("very")
        steps = [(change.kind, change.details["name"]) for change in history.changes()]
        assert steps == [
            ("segment.delete", "Very"),
            ("segment.save", "Very"),
            ("segment.save", "VIP"),
        ]
        history.undo()
        assert segments.get("Very").rule["value"] == "07"
        history.undo()
        assert segments.get("VIP").rule == VIP
        history.undo()
        assert segments.all() == []

    def test_a_lost_custom_field_breaks_only_its_own_segment(self, segments, contacts, store):
        column = contacts.add_field("Shoe size", "number")
        segments.save("Big feet", {"field": column, "op": "more_than", "value": 44})
        segments.save("VIP", VIP)
        history = History(store)
        added = next(c.id for c in history.changes() if c.kind == "field.add")
        history.undo(added)
        assert {info.name for info in segments.all()} == {"Big feet", "VIP"}
        with pytest.raises(UserError, match="segment.unknown_field"):
            segments.count(segments.get("Big feet").rule)


class TestChoices:
    def test_most_frequent_first(self, segments, contacts, people):
        contacts.add({"full_name": "Ly", "province": "Kandal"})
        assert [(c.value, c.count) for c in segments.choices("province")] == [("08", 2), ("07", 1)]
        assert [(c.value, c.count) for c in segments.choices("tag")] == [("VIP", 2)]
        assert [(c.value, c.count) for c in segments.choices("source")] == [
            ("typed", 3),
            ("fair", 1),
        ]
        assert segments.choices("company")[0].value == "Acme"

    def test_fixed_values_in_their_order(self, segments, people):
        found = segments.choices("consent_sms")
        assert [c.value for c in found] == ["granted", "unknown", "refused", "pending"]
        assert [c.value for c in segments.choices("birth_month")] == list(range(1, 13))

    def test_own_text_fields_too(self, segments, contacts):
        column = contacts.add_field("Shop", "text")
        contacts.add({"full_name": "Sok", column: "Market"})
        assert [(c.value, c.count) for c in segments.choices(column)] == [("Market", 1)]
        entry = next(entry for entry in segments.fields() if entry.key == column)
        assert (entry.label, entry.words, entry.editor) == ("Shop", None, "text")

    def test_imports_by_name(self, segments, contacts, store, people):
        with store.write("import.apply") as op:
            op.connection.execute(
                "INSERT INTO import_batch (file_name, sha256, source, mapping, declaration, counts,"
                " imported_at) VALUES ('a.xlsx', '', 'fair', '{}', '{}', '{}', ?)",
                (op.now_text,),
            )
            op.connection.execute("UPDATE contact SET batch_id = 1 WHERE id = ?", (people[0],))
        (choice,) = segments.choices("batch")
        assert (choice.value, choice.count, choice.label) == (1, 1, "a.xlsx")
        for op, count in (("is", 1), ("is_any_of", 1), ("is_not", 2), ("is_none_of", 2)):
            assert segments.count({"field": "batch", "op": op, "value": 1}) == count
        assert segments.count({"field": "batch", "op": "is_empty"}) == 2

    def test_nothing_to_choose(self, segments):
        assert segments.choices("age") == []
        with pytest.raises(UserError, match="segment.unknown_field"):
            segments.choices("shoe_size")
