"""Rules as SQL against the plain evaluator: random rules over random small books."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.contacts.model import ContactQuery, PointInput
from desktop_app.segments.model import to_json
from desktop_app.text.birthdays import coming
from desktop_app.text.keys import search_key
from tests.segments.rule_evaluator import Person, fits, greeted_within
from tests.shop import Shop

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
TODAY = NOW.date()
SQL_OF_PERSON = (
    "INSERT INTO purchase (contact_id, bought_at, amount_minor, currency) VALUES (?, ?, ?, ?)"
)

# few values, so that rules and people meet; some to trip over
words = st.sampled_from(
    [
        "Sok",
        "sok",
        "SOK Dara",
        "សុខ",
        "ស្រីមុំ",
        "ស្ត្រី",
        "ស្រ្តី",
        "O'Neil",
        'say "hi"',
        "100%",
        "a_b",
        "%",
        "Ｓｏｋ",
        "Nguyễn Văn Đức",
        "nguyen van duc",
        "café",
    ]
) | st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=6).filter(
    search_key
)
provinces = st.sampled_from(["Kampot", "កំពត", "07", "Phnom Penh", "12", "Bangkok", "bangkok", "%"])
days = st.sampled_from(
    [
        *(
            "2026-11-22",
            "2026-11-21",
            "2026-11-20",
            "2026-11-23",
            "2026-08-23",
            "2026-08-22",
            "2024-02-29",
        ),
        *("2000-11-21", "2000-11-22", "1990-02-28", "1985-12-31"),
    ]
)
birthdays = st.sampled_from(["--02-29", "--02-28", "--11-21", "--11-23", "--12-31", "--01-05"])
moments = st.builds(lambda day, time: day + time, days, st.sampled_from(["", "T23:59:59.000000Z"]))
numbers = st.sampled_from([0, 1, 2, 12.5, -3, 1000])
tags = st.sampled_from(["VIP", "vip", "Staff", "ស្រី"])


@st.composite
def people(draw):
    values = {"full_name": draw(words)}
    for key in ("latin_name", "company", "job_title", "notes", "c_text"):
        if draw(st.booleans()):
            values[key] = draw(words)
    for key, kind in (
        ("province", provinces),
        ("birth_date", days | birthdays),
        ("c_date", days),
        ("c_number", numbers.map(str)),
        ("c_yes", st.sampled_from(["yes", "no"])),
        ("gender", st.sampled_from(["male", "female"])),
    ):
        if draw(st.booleans()):
            values[key] = draw(kind)
    points = draw(
        st.lists(
            st.sampled_from(
                [
                    ("phone", "012345678"),
                    ("phone", "12"),
                    ("email", "a@b.kh"),
                    ("telegram", "@sokdara"),
                ]
            ),
            unique=True,
        )
    )
    spent = st.tuples(
        moments, st.sampled_from([0, 500, 1250, 200_000]), st.sampled_from(["KHR", "USD"])
    )
    return Person(
        values=values,
        points=points,
        tags=draw(st.lists(tags, max_size=2)),
        purchases=draw(st.lists(spent, max_size=3)),
        created_at=draw(days) + "T08:00:00.000000Z",
    )


def values_for(entry, op):
    if op.takes == "none":
        return st.none()
    single = {
        "text": words,
        "tags": tags,
        "days": st.sampled_from([1, 2, 46, 90, 99, 100, 1000]),
        "month": st.sampled_from([2, 11, 12]),
        "date": days,
        "money": st.sampled_from(
            [0, 5, 12.5, 200_000] if entry.key == "spent_usd" else [0, 500, 200_000]
        ),
        "number": st.sampled_from([0, 1, 2, 26, 41]) if entry.type in ("age", "count") else numbers,
        "choice": provinces if entry.key == "province" else words,
    }[op.editor]
    if op.takes == "one":
        return single
    size = {"min_size": 2, "max_size": 2} if op.takes == "two" else {"min_size": 1, "max_size": 3}
    return st.lists(single, **size)


def lines(fields):
    pairs = [
        (entry, op)
        for entry in fields
        if entry.type not in ("consent", "batch")
        for op in entry.ops
    ]
    return st.sampled_from(pairs).flatmap(
        lambda pair: values_for(*pair).map(
            lambda value: {"field": pair[0].key, "op": pair[1].key, "value": value}
        )
    )


def rules(fields):
    return st.recursive(
        lines(fields),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3).map(lambda found: {"all": found}),
            st.lists(inner, max_size=3).map(lambda found: {"any": found}),
            inner.map(lambda found: {"not": found}),
        ),
        max_leaves=8,
    )


class RuleShop(Shop):
    """A book whose people are others for each example; it has one field of each kind."""

    def __init__(self, book):
        super().__init__(book)
        self.columns = {
            self.contacts.add_field(label, kind): f"c_{key}"
            for label, kind, key in (
                ("Own text", "text", "text"),
                ("Own number", "number", "number"),
                ("Own date", "date", "date"),
                ("Own yes", "yes_no", "yes"),
            )
        }
        self.names = {short: column for column, short in self.columns.items()}

    def refill(self, people):
        self.contacts.delete(list(self.contacts.ids(ContactQuery())))
        ids = []
        for person in people:
            values = {self.names.get(key, key): value for key, value in person.values.items()}
            points = [PointInput(*point) for point in person.points]
            ids.append(self.contacts.add(values, points, person.tags))
            with self.store.write("contact.edit") as op:
                op.connection.execute(
                    "UPDATE contact SET created_at = ? WHERE id = ?", (person.created_at, ids[-1])
                )
                op.connection.executemany(
                    SQL_OF_PERSON, [(ids[-1], *bought) for bought in person.purchases]
                )
        for contact_id, person in zip(ids, people, strict=True):
            stored = self.contacts.get(contact_id)
            person.values = dict(stored.values)
            person.understood = {p.kind for p in stored.points if p.canonical}
            person.problem = any(p.problem for p in stored.points)
        return ids


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    found = RuleShop.open(tmp_path_factory.mktemp("rules") / "shop.banhchi", lambda: NOW)
    yield found
    found.close()


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_sql_says_what_plain_python_says(shop, data):
    crowd = data.draw(st.lists(people(), min_size=1, max_size=4))
    ids = shop.refill(crowd)
    for rule in data.draw(st.lists(rules(shop.segments.fields()), min_size=1, max_size=12)):
        tree = shop.segments.validate(rule)
        condition = shop.segments.condition(tree)
        found = set(shop.contacts.ids(ContactQuery(condition=condition)))
        wanted = {
            contact_id
            for contact_id, person in zip(ids, crowd, strict=True)
            if fits(to_json(tree), person, TODAY)
        }
        assert found == wanted
        assert shop.segments.count(tree) == len(wanted)
        for contact_id in ids:
            assert shop.segments.explain(rule, contact_id).inside == (contact_id in wanted)


BIRTHS = ("2026-11-22", "2026-11-21", "2025-11-21", "2000-11-20", "2000-11-21", "2000-11-22")
BIRTHS += ("1999-11-21", "1999-11-22", "1974-11-21", "1974-11-22", "1975-12-01", "2004-02-29")
BOUGHT = ("2026-11-22", "2026-11-22T23:59:59.000000Z", "2026-11-23", "2026-08-23", "2026-08-22")
BOUGHT += ("2026-08-22T23:59:59.000000Z", "2026-11-20", "2026-11-21")
AGES = (0, 1, 25, 26, 27, 51, 52)


def border_people():
    for birth in BIRTHS:
        yield Person({"full_name": "Sok", "birth_date": birth, "c_date": birth})
    for day in BOUGHT:
        yield Person({"full_name": "Sok", "c_date": day[:10]}, purchases=[(day, 500, "KHR")])
        yield Person(
            {"full_name": "Dara", "province": "Bangkok"},
            purchases=[(day, 1250, "USD"), ("2020-01-01", 1250, "USD"), (day, 499, "KHR")],
        )
    for day in BOUGHT:
        yield Person({"full_name": "Ly", "c_number": "12.5"}, [("phone", "12")], created_at=day)
    yield Person({"full_name": "O'Neil 100%", "company": "a_b", "c_yes": "no"}, tags=["VIP"])
    yield Person({"full_name": "oneil 100", "company": "aXb", "c_yes": "yes"}, tags=["Staff"])
    yield Person({"full_name": "Sokha", "province": "Kampot"}, [("email", "a@b.kh")])


def border_rules(fields):
    single = {
        "text": ["Sok", "ok", "100%", "a_b", "o'neil", "%", "_"],
        "tags": ["vip", "Staff", "Nobody"],
        "days": [1, 90],
        "month": [2, 11],
        "date": ["2026-11-22", "2026-11-21", "2026-08-22", "2000-11-21"],
        "money": [499, 500, 1250, 25, 12.5],
        "choice": ["Kampot", "bangkok", "Kandal"],
        "none": [None],
    }
    for entry in fields:
        for op in entry.ops if entry.type not in ("consent", "batch") else ():
            ages = AGES if entry.key == "age" else (0, 1, 2, 12.5)
            values = single.get(op.editor, ages)
            if entry.key == "spent_khr" or entry.type == "count":
                values = [value for value in values if value == int(value)]
            if op.takes == "two":
                values = [[low, high] for low in values for high in values]
            for value in values:
                yield {"field": entry.key, "op": op.key, "value": value}


def test_every_operator_at_its_borders(shop):
    crowd = list(border_people())
    ids = shop.refill(crowd)
    tried = 0
    for rule in border_rules(shop.segments.fields()):
        tree = shop.segments.validate(rule)
        query = ContactQuery(condition=shop.segments.condition(tree))
        wanted = {
            contact_id
            for contact_id, person in zip(ids, crowd, strict=True)
            if fits(to_json(tree), person, TODAY)
        }
        assert set(shop.contacts.ids(query)) == wanted, rule
        tried += 1
    assert tried > 500


@pytest.mark.parametrize("today", [date(2027, 2, 27), date(2028, 2, 27), date(2026, 12, 28)])
@pytest.mark.parametrize("ahead", [0, 1, 2, 5, 363, 364, 365, 366])
def test_the_days_of_a_birthday_are_those_of_the_calendar(today, ahead):
    """Every day of a year, around 29 February and New Year."""
    first_last = coming(today, ahead)
    for number in range(366):
        day = f"{date(2028, 1, 1) + timedelta(days=number):%m-%d}"
        if first_last is None:
            found = True
        else:
            first, last = first_last
            found = first <= day <= last if first <= last else day >= first or day <= last
        assert found == greeted_within(day, today, ahead), (day, today, ahead)
