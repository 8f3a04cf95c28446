"""Rules under construction: what they say, and how they go back and forth to the core's form."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.contacts.model import STANDARD_FIELDS
from desktop_app.segments.registry import entries
from ui.segments.draft import (
    GroupDraft,
    LineDraft,
    build,
    choose_field,
    choose_op,
    draft_of,
    line_rule,
    move,
    parent_of,
    widened,
)

FIELDS = entries(STANDARD_FIELDS)
TAGGED = {"field": "tag", "op": "has", "value": "VIP"}
IN_CAPITAL = {"field": "province", "op": "is_any_of", "value": ["12", "08"]}


def test_a_rule_comes_back_as_it_was() -> None:
    rule = {"all": [IN_CAPITAL, {"any": [TAGGED]}, {"not": TAGGED}, {"not": {"any": [TAGGED]}}]}
    assert build(draft_of(rule), FIELDS).rule == rule


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        (TAGGED, {"all": [TAGGED]}),
        ({"not": TAGGED}, {"all": [{"not": TAGGED}]}),
        ({"not": {"not": TAGGED}}, {"all": [TAGGED]}),
        ({"any": [TAGGED]}, {"any": [TAGGED]}),
        ({"all": []}, {"all": []}),
    ],
)
def test_every_rule_is_shown_as_a_group(rule: dict, shown: dict) -> None:
    assert build(draft_of(rule), FIELDS).rule == shown


def test_lines_that_say_nothing_yet_are_left_out() -> None:
    whole = LineDraft("tag", "has", "VIP", negated=True)
    root = GroupDraft(
        "any",
        [
            LineDraft(),
            LineDraft("tag", "has"),
            GroupDraft("all", [LineDraft("age", "between", ["20", ""])]),
            whole,
        ],
    )
    built = build(root, FIELDS)
    assert built.rule == {"any": [{"not": TAGGED}]}
    assert built.lines == {(0, 0): whole}


def test_lines_are_found_where_the_core_counts_them() -> None:
    root = draft_of({"all": [IN_CAPITAL, {"not": {"any": [TAGGED, IN_CAPITAL]}}]})
    places = build(root, FIELDS).lines
    assert set(places) == {(0,), (1, 0, 0), (1, 0, 1)}
    assert places[(1, 0, 1)].field == "province"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (LineDraft("spent_khr", "more_than", "200,000"), 200_000),
        (LineDraft("age", "between", ["40", "20"]), [20, 40]),
        (LineDraft("created_days", "before", "31/12/2026"), "2026-12-31"),
        (LineDraft("province", "is", "Kampot"), "07"),
    ],
)
def test_values_are_read_as_they_are_typed(line: LineDraft, value: object) -> None:
    rule = line_rule(line, FIELDS)
    assert rule is not None and rule["value"] == value


@pytest.mark.parametrize(
    "line",
    [
        LineDraft("spent_khr", "more_than", "a lot"),
        LineDraft("created_days", "before", "31/13/2026"),
        LineDraft("gone_field", "is", "x"),
        LineDraft("tag", "more_than", "1"),
    ],
)
def test_what_cannot_be_read_says_nothing(line: LineDraft) -> None:
    assert line_rule(line, FIELDS) is None


def test_another_operator_keeps_what_it_can() -> None:
    line = LineDraft("province", "is", "12")
    entry = FIELDS["province"]
    choose_op(line, entry, entry.op("is_any_of"))
    assert (line.op, line.value) == ("is_any_of", ["12"])
    line.value = ["12", "08"]
    choose_op(line, entry, entry.op("is_not"))
    assert line.value == "12"
    choose_op(line, entry, entry.op("is_empty"))
    assert line.value is None
    age = LineDraft("age", "more_than", "30")
    choose_op(age, FIELDS["age"], FIELDS["age"].op("between"))
    assert age.value == ["30", ""]


def test_another_field_begins_anew_but_for_days_and_dates() -> None:
    line = LineDraft("province", "is", "12")
    choose_field(line, FIELDS["gender"], FIELDS)
    assert (line.field, line.op, line.value) == ("gender", "is", None)
    days = LineDraft("last_purchase", "in_last_days", 30)
    choose_field(days, FIELDS["created_days"], FIELDS)
    assert (days.field, days.op, days.value) == ("created_days", "in_last_days", 30)


def test_a_second_value_widens_the_operator() -> None:
    tag = FIELDS["tag"]
    assert widened(tag, tag.op("has")).key == "is_any_of"
    assert widened(tag, tag.op("has_not")).key == "is_none_of"
    assert widened(tag, tag.op("is_empty")) is None


def test_children_move_within_their_group() -> None:
    first, second, third = LineDraft("a"), LineDraft("b"), LineDraft("c")
    group = GroupDraft("all", [first, second, third])
    assert move(group, third, 0) and group.children == [third, first, second]
    assert move(group, third, 2) and group.children == [first, third, second]
    assert not move(group, third, 2) and not move(group, first, -1)


def test_the_group_of_a_node() -> None:
    line = LineDraft()
    inner = GroupDraft("any", [line])
    root = GroupDraft("all", [LineDraft(), inner])
    assert parent_of(root, line) is inner
    assert parent_of(root, inner) is root
    assert parent_of(root, root) is None


LINES = st.sampled_from("abcdef").map(
    lambda tag: {"field": "tag", "op": "has", "value": f"tag {tag}"}
)
RULES = st.recursive(
    LINES,
    lambda inner: (
        st.builds(lambda rule: {"not": rule}, inner)
        | st.builds(
            lambda kind, rules: {kind: rules},
            st.sampled_from(["all", "any"]),
            st.lists(inner, min_size=1, max_size=3),
        )
    ),
    max_leaves=12,
)


def holds(rule: Mapping, tags: frozenset[str]) -> bool:
    if "not" in rule:
        return not holds(rule["not"], tags)
    if "field" in rule:
        return rule["value"] in tags
    kind = next(iter(rule))
    return (all if kind == "all" else any)(holds(each, tags) for each in rule[kind])


@given(RULES, st.frozensets(st.sampled_from("abcdef").map("tag {}".format)))
def test_building_never_changes_who_fits(rule: dict, tags: frozenset[str]) -> None:
    built = build(draft_of(rule), FIELDS).rule
    assert holds(built, tags) == holds(rule, tags)
    assert build(draft_of(built), FIELDS).rule == built
