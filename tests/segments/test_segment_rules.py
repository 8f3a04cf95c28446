"""What rules are accepted, how values are read, and that nothing else comes out."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.segments.model import (
    MAX_DEPTH,
    MAX_PARTS,
    Group,
    Not,
    RuleLine,
    lines,
    parse,
    to_json,
)
from desktop_app.segments.quick import QUICK_FILTERS
from desktop_app.segments.registry import entries

FIELDS = list(entries([]).values())
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
almost_lines = st.fixed_dictionaries(
    {
        "field": st.sampled_from([entry.key for entry in FIELDS]) | st.text(max_size=8),
        "op": st.sampled_from(sorted({op.key for entry in FIELDS for op in entry.ops})),
        "value": anything
        | st.text(st.characters(), max_size=20)
        | st.integers(-(10**400), 10**400),
    }
)
almost_rules = st.recursive(
    almost_lines | anything,
    lambda inner: st.dictionaries(
        st.sampled_from(["all", "any", "not", "field"]),
        inner | st.lists(inner, max_size=3),
        max_size=2,
    ),
    max_leaves=6,
)


def line(field, op, value=None):
    return {"field": field, "op": op, "value": value}


@settings(
    max_examples=600, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rule=almost_rules)
def test_whatever_comes_is_a_rule_that_runs_or_a_clear_refusal(segments, rule):
    try:
        tree = segments.validate(rule)
    except UserError as error:
        assert error.code.startswith("segment.")
        json.dumps(error.details).encode()
        return
    assert segments.count(tree) == 0
    stored = json.loads(json.dumps(to_json(tree)))
    assert segments.validate(stored) == tree == segments.validate(tree)


@pytest.mark.parametrize(
    ("given_line", "value"),
    [
        (line("province", "is", "Kampot"), "07"),
        (line("province", "is", "កំពត"), "07"),
        (line("province", "is", 7), "07"),
        (line("province", "is_any_of", ["Kampot", "07", "ភ្នំពេញ"]), ("07", "12")),
        (line("province", "is_none_of", "Bangkok"), ("Bangkok",)),
        (line("company", "contains", "  Sok\u200b "), "Sok"),
        (line("last_purchase", "in_last_days", "៩០"), 90),
        (line("last_purchase", "before", "14/3/2026"), "2026-03-14"),
        (line("spent_khr", "more_than", "200,000៛"), 200_000),
        (line("spent_usd", "more_than", "$12.50"), 12.5),
        (line("spent_usd", "between", [40, 12.5]), (12.5, 40)),
        (line("birth_month", "is", 11.0), 11),
        (line("consent_sms", "is", " Granted "), "granted"),
        (line("phone", "has", ""), None),
        (line("company", "is_empty"), None),
    ],
)
def test_values_are_stored_in_one_form(segments, given_line, value):
    assert segments.validate(given_line).value == value


@pytest.mark.parametrize(
    "wrong",
    [
        line("company", "contains", ""),
        line("company", "contains", "\u200b"),
        line("company", "contains", None),
        line("company", "contains", True),
        line("company", "contains", "x" * 501),
        line("company", "is_any_of", []),
        line("province", "is", ["07", "08"]),
        line("last_purchase", "in_last_days", 0),
        line("last_purchase", "in_last_days", 1.5),
        line("last_purchase", "before", "soon"),
        line("spent_khr", "more_than", "$5"),
        line("spent_khr", "more_than", 0.5),
        line("spent_usd", "more_than", -1),
        line("spent_usd", "between", [1]),
        line("purchases", "more_than", float("nan")),
        line("purchases", "more_than", 10**400),
        line("birth_month", "is", 13),
        line("consent_sms", "is", "maybe"),
        line("phone", "has", "012345678"),
    ],
)
def test_values_that_mean_nothing_are_refused(segments, wrong):
    with pytest.raises(UserError) as caught:
        segments.validate(wrong)
    assert caught.value.code == "segment.bad_value"
    assert caught.value.details["field"] == wrong["field"]


@pytest.mark.parametrize(
    ("rule", "code", "details"),
    [
        ([], "segment.bad_rule", {"path": "1"}),
        ({"all": [line("phone", "has"), {"any": [7]}]}, "segment.bad_rule", {"path": "2.1"}),
        ({"all": [], "any": []}, "segment.bad_rule", {"path": "1"}),
        ({"all": {}}, "segment.bad_rule", {"path": "1"}),
        ({"not": [line("phone", "has")]}, "segment.bad_rule", {"path": "1"}),
        ({**line("phone", "has"), "extra": 1}, "segment.bad_rule", {"path": "1"}),
        (line("company", "is", [["x"]]), "segment.bad_rule", {"path": "1"}),
        (line("shoe_size", "is", 4), "segment.unknown_field", {"field": "shoe_size"}),
        (line("phone", "is", "1"), "segment.unknown_op", {"op": "is", "field": "phone"}),
        ({"all": [line("phone", "has")] * MAX_PARTS}, "segment.too_long", {"most": MAX_PARTS}),
        ({"all": [{"all": []}] * (MAX_PARTS + 1)}, "segment.too_long", {"most": MAX_PARTS}),
    ],
)
def test_rules_that_are_none_are_refused(segments, rule, code, details):
    with pytest.raises(UserError) as caught:
        segments.validate(rule)
    assert (caught.value.code, caught.value.details) == (code, details)


def nested(depth):
    rule = line("phone", "has")
    for level in range(depth):
        rule = {"not": rule} if level % 2 else {"any": [rule, line("email", "has_not")]}
    return rule


def test_groups_stand_in_each_other_up_to_a_depth(segments):
    assert segments.count(nested(MAX_DEPTH)) == 0
    with pytest.raises(UserError, match="segment.too_deep"):
        segments.validate(nested(MAX_DEPTH + 1))


def test_the_longest_rule_runs(segments, contacts):
    person = contacts.add({"full_name": "Sok", "company": "Acme"})
    many = [line("company", "is_any_of", [f"Shop {n}" for n in range(1000)])] * (MAX_PARTS - 3)
    rule = {"any": [*many, {"not": line("consent_sms", "is", "granted")}]}
    assert segments.count(rule) == 1
    assert segments.explain(rule, person).inside
    assert not segments.explain({"all": many}, person).inside


def test_paths_lead_to_the_lines():
    tree = parse({"all": [line("phone", "has"), {"not": {"any": [line("email", "has")]}}]})
    assert tree == Group(
        "all", (RuleLine("phone", "has"), Not(Group("any", (RuleLine("email", "has"),))))
    )
    assert [path for path, _ in lines(tree)] == [(0,), (1, 0, 0)]


@pytest.mark.parametrize(("code", "rule"), QUICK_FILTERS)
def test_quick_filters_are_rules(segments, code, rule):
    assert to_json(segments.validate(rule)) == rule


def test_every_icon_exists():
    qtawesome = pytest.importorskip("qtawesome")
    folder = __import__("pathlib").Path(qtawesome.__file__).parent / "fonts"
    (charmap,) = folder.glob("phosphor*.json")
    known = json.loads(charmap.read_text("utf-8"))
    icons = {entry.icon for entry in FIELDS}
    assert icons <= known.keys()
