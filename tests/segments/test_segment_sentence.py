"""Rules as plain sentences, in both languages."""

from __future__ import annotations

import pytest

from desktop_app.changes import Topic
from desktop_app.segments.quick import QUICK_FILTERS
from desktop_app.words import Words

LANGUAGES = ("en", "km")


def line(field, op, value=None):
    return {"field": field, "op": op, "value": value}


CAPITAL = line("province", "is_any_of", ["Phnom Penh", "Kandal"])
BOUGHT = line("last_purchase", "in_last_days", 90)
SPENT = line("spent_khr", "more_than", 200_000)
SKINCARE = line("tag", "has", "Skincare")
STAFF = line("tag", "has", "Staff")
OLD = line("age", "more_than", 60)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (
            {"all": [CAPITAL, {"any": [BOUGHT, SPENT]}, SKINCARE, {"not": STAFF}]},
            "People in **Phnom Penh** or **Kandal**, who **bought in the last 90 days** or who"
            " **spent more than 200,000៛**, tagged **Skincare**, but not those tagged **Staff**.",
        ),
        ({"all": []}, "Everyone in the book."),
        ({"not": {"any": []}}, "Everyone but those matching no rule yet."),
        ({"any": []}, "Nobody: there is no rule here yet."),
        ({"any": [SKINCARE]}, "People tagged **Skincare**."),
        ({"not": STAFF}, "Everyone but those tagged **Staff**."),
        (
            {"all": [{"not": STAFF}, OLD, {"not": BOUGHT}]},
            "People **older than 60**, but not those tagged **Staff** or"
            " who **bought in the last 90 days**.",
        ),
        (
            {"any": [{"all": [SKINCARE, OLD]}, {"not": STAFF}]},
            "People (tagged **Skincare**, **older than 60**) or not those tagged **Staff**.",
        ),
        (
            {"any": [{"all": [{"not": SKINCARE}, {"not": STAFF}]}, OLD]},
            "People (not those (tagged **Skincare** or tagged **Staff**)) or **older than 60**.",
        ),
        (
            {"not": {"any": [SKINCARE, STAFF, OLD]}},
            "Everyone but those tagged **Skincare**, tagged **Staff** or **older than 60**.",
        ),
        (
            {"all": [OLD, {"not": {"any": [SKINCARE, STAFF]}}, {"not": BOUGHT}]},
            "People **older than 60**, but not those (tagged **Skincare** or tagged **Staff**)"
            " or who **bought in the last 90 days**.",
        ),
        ({"all": [OLD, {"all": []}]}, "People **older than 60**, in this book."),
        (line("last_purchase", "in_last_days", 1), "People who **bought in the last day**."),
        (
            line("last_purchase", "before", "2026-03-14"),
            "People who **last bought before 14/03/2026**.",
        ),
        (line("spent_usd", "between", [5, 12.5]), "People who **spent $5.00 to $12.50**."),
        (
            line("birth_month", "is_any_of", [11, 12]),
            "People born in **November** or **December**.",
        ),
        (line("gender", "is", "female"), "People whose gender is **female**."),
        (line("province", "is", "Bangkok"), "People in **Bangkok**."),
        (
            line("company", "is_not", "Acme"),
            "People whose company is not **Acme** or is blank.",
        ),
        (line("email", "has_not"), "People without **an e-mail address**."),
        (line("consent_sms", "is", "granted"), "People marked **agreed** for SMS."),
        (line("age", "between", [18, 30]), "People aged **18 to 30**."),
    ],
)
def test_sentences(segments, rule, sentence):
    assert segments.sentence(rule, Words("en")) == sentence


def test_khmer_has_its_own_order(segments):
    said = segments.sentence({"all": [CAPITAL, {"not": STAFF}]}, Words("km"))
    assert "**ភ្នំពេញ** ឬ **កណ្តាល**" in said
    assert said.endswith("។")


def test_own_fields_and_imports_are_named(segments, contacts, store):
    column = contacts.add_field("Shoe size", "number")
    words = Words("en")
    said = segments.sentence(line(column, "more_than", 41), words)
    assert said == "People whose Shoe size is **more than 41**."
    with store.write("import.apply") as op:
        op.connection.execute(
            "INSERT INTO import_batch (file_name, sha256, source, mapping, declaration, counts,"
            " imported_at) VALUES ('a.xlsx', '', 'fair', '{}', '{}', '{}', ?)",
            (op.now_text,),
        )
        op.touched(Topic.IMPORT)
    said = segments.sentence(line("batch", "is_any_of", [1, 7]), words)
    assert said == "People imported from **a.xlsx** or **7**."


def test_a_value_cannot_end_the_bold_or_fill_a_placeholder(segments):
    said = segments.sentence(line("company", "is", "a**b {n} {field}"), Words("en"))
    assert said == "People whose company is **a∗∗b {n} {field}**."


SAMPLES = {
    "text": "Sok",
    "choice": "granted",
    "tags": "VIP",
    "number": 5,
    "money": 500,
    "days": 30,
    "month": 2,
    "date": "2026-03-14",
}


def sample(entry, op):
    value = 1 if entry.type == "batch" else SAMPLES.get(op.editor)
    return {"none": None, "one": value, "many": [value, value], "two": [value, value]}[op.takes]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_in_the_registry_has_words(segments, contacts, lang):
    for label, kind in (("A", "text"), ("B", "number"), ("C", "date"), ("D", "yes_no")):
        contacts.add_field(label, kind)
    words = Words(lang)
    for entry in segments.fields():
        assert entry.words is None or words.knows(entry.words), entry.key
        assert all(words.knows(f"{entry.value_words}.{value}") for value in entry.fixed)
        for op in entry.ops:
            assert words.knows(op.words), op.words
            said = segments.sentence(line(entry.key, op.key, sample(entry, op)), words)
            assert "[" not in said
            assert "{" not in said
    assert all(words.knows(code) for code, _ in QUICK_FILTERS)
