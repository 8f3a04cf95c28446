"""What is wrong with a list, who is behind it, and its repair."""

from __future__ import annotations

import pytest

from desktop_app.cleanup.model import ENRICHING, REPAIRABLE, WRONG, Suggestion, health_of
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from desktop_app.words import Words
from tests.shop import Shop

FINE = ("Sok Dara", "012345678")
AGREED = (
    "INSERT INTO consent_event (id, kind, identifier, channel, purpose, event, happened_at,"
    " recorded_at, given_by) VALUES (1, 'phone', '+85512345678', 'sms', 'marketing', 'confirmed',"
    " '', '', 'subject')"
)
STATE = (
    "INSERT INTO consent_state (kind, identifier, channel, purpose, state, event_id, since)"
    " VALUES ('phone', '+85512345678', 'sms', 'marketing', 'granted', 1, '')"
)


def counts(shop: Shop) -> dict[str, int]:
    return {found.code: found.count for found in shop.cleanup.findings() if found.count}


def repair(shop: Shop, code: str) -> int:
    """Everything that is suggested."""
    return shop.cleanup.repair(code, shop.cleanup.suggestions(code))


@pytest.fixture
def agreed(shop):
    """Somebody with whom nothing is wrong."""
    person = shop.add(*FINE, latin_name="Dara")
    shop.change(AGREED)
    shop.change(STATE)
    return person


def test_nothing_is_wrong_with_an_empty_list_nor_with_somebody_fine(shop) -> None:
    assert counts(shop) == {}
    assert shop.cleanup.health().score == 100
    shop.add(*FINE, latin_name="Dara")
    shop.change(AGREED)
    shop.change(STATE)
    assert counts(shop) == {}


@pytest.mark.parametrize(
    ("code", "points", "values"),
    [
        ("number_not_valid", ["096345678"], {}),
        ("email_typo", ["012345678", "dara@gmial.com"], {}),
        ("email_typo", ["012345678", "dara@gmail"], {}),
        ("name_in_phone", ["012345678", "ask the neighbour"], {}),
        ("phone_in_name", ["012345678"], {"full_name": "098 765 432 Dara"}),
        ("no_name", ["012345678"], {"full_name": ""}),
        ("no_way", [], {}),
        ("no_way", ["096345678"], {}),
        ("landline", ["023 720 123"], {}),
        ("province_unknown", ["012345678"], {"province": "Pnom Pehn"}),
        ("no_consent", ["098765432"], {}),
        ("gender", ["012345678"], {"full_name": "លោក សុខ"}),
        ("latin_name", ["012345678"], {"full_name": "សុខ ដារ៉ា"}),
        ("khmer_name", ["012345678"], {"full_name": "Sok Dara"}),
    ],
)
def test_who_is_behind_a_finding(shop, agreed, code, points, values) -> None:
    person = shop.add(values.pop("full_name", "Chan Lina"), *points, **values)
    if code == "gender":
        shop.change("UPDATE contact SET gender = NULL WHERE id = ?", person)
    assert counts(shop)[code] == 1
    assert shop.cleanup.ids(code) == [person]


def test_what_time_brings(shop, agreed) -> None:
    assert not {"not_verified", "stale"} & set(counts(shop))
    shop.clock.forward(days=400)
    assert counts(shop)["not_verified"] == 1
    shop.change("UPDATE contact_point SET last_verified_at = '2027-12-01'")
    assert "not_verified" not in counts(shop)
    shop.clock.forward(days=400)
    assert counts(shop)["stale"] == 1
    for table, when, more in (
        ("purchase", "bought_at", ""),
        ("interaction", "happened_at", ", kind"),
    ):
        extra = ", 'call'" if more else ""
        shop.change(
            f"INSERT INTO {table} (contact_id, {when}{more}) VALUES (?, '2028-01-01'{extra})",
            agreed,
        )
        assert "stale" not in counts(shop)
        shop.change(f"DELETE FROM {table}")


@pytest.mark.parametrize("status", ["bounced", "unreachable", "reassigned"])
def test_dead_addresses(shop, agreed, status) -> None:
    shop.change("UPDATE contact_point SET status = ?", status)
    assert counts(shop)["unreachable"] == 1
    repair(shop, "unreachable")
    assert shop.contacts.get(agreed).points == ()


def test_a_shared_number_is_a_household_unless_the_names_are_alike(shop, agreed) -> None:
    shop.add("Dara Sok", "012 345 678")
    assert "household" not in counts(shop)
    other = shop.add("Chan Lina", "012 345 678")
    assert shop.cleanup.ids("household") == [agreed, agreed + 1, other]
    shop.change(
        "INSERT INTO shared_value (kind, value, made_at) VALUES ('phone', '+85512345678', '')"
    )
    assert "household" not in counts(shop)


@pytest.mark.parametrize(
    ("code", "name", "points", "field", "before", "after"),
    [
        ("number_not_valid", "A", ["O12 345 678"], None, "O12 345 678", "012 345 678"),
        ("number_not_valid", "A", ["0812345678"], None, "0812345678", "+66 81 234 5678"),
        ("email_typo", "A", ["dara@gmial.com"], None, "dara@gmial.com", "dara@gmail.com"),
        ("email_typo", "A", ["dara@gmail,com"], None, "dara@gmail,com", "dara@gmail.com"),
        ("name_in_phone", "", ["Sok Dara"], "full_name", "Sok Dara", "Sok Dara"),
        ("name_in_phone", "A", ["Sok Dara"], "notes", "Sok Dara", "Sok Dara"),
        ("phone_in_name", "012345678", [], "full_name", "012345678", "012 345 678"),
        ("latin_name", "សុខ សុភា", [], "latin_name", "", "Sok Sophea"),
        ("khmer_name", "Sok Sophea", [], "full_name", "Sok Sophea", "សុខ សុភា"),
    ],
)
def test_suggestions_and_their_repair(shop, code, name, points, field, before, after) -> None:
    person = shop.add(name, *points)
    (found,) = shop.cleanup.suggestions(code)
    point = shop.contacts.get(person).points[0].id if points else None
    assert found == Suggestion(person, point, field, before, after)
    was = shop.tables()
    change = shop.cleanup.repair(code, [found])
    assert shop.cleanup.suggestions(code) == []
    repaired = shop.contacts.get(person)
    if field is None:
        assert [p.raw for p in repaired.points] == [after]
        assert repaired.points[0].canonical
    elif code == "phone_in_name":
        assert (repaired.full_name, repaired.points[0].canonical) == ("", "+85512345678")
        assert repaired.points[0].is_primary
    else:
        assert repaired.values[field] == after
    if code == "khmer_name":
        assert repaired.values["latin_name"] == before
    assert shop.rows("SELECT kind FROM change WHERE id = ?", change) == [(f"cleanup.{code}",)]
    shop.history.undo(change)
    assert shop.tables() == was


def test_province_gender_and_line_type_are_suggested(shop) -> None:
    person = shop.add("លោក សុខ", "012345678", province="Pnom Pehn")
    shop.change("UPDATE contact SET gender = NULL")
    shop.change("UPDATE contact_point SET line_type = NULL")
    for code in ("province_unknown", "gender", "line_type"):
        repair(shop, code)
    found = shop.contacts.get(person)
    assert (found.values["province"], found.values["gender"]) == ("12", "male")
    assert found.points[0].line_type == "mobile"


def test_only_honorifics_that_say_so_tell_the_gender(shop) -> None:
    for name in ("បង សុខ", "Dr Sok Dara", "Sok Dara"):
        shop.add(name)
    assert shop.cleanup.suggestions("gender") == []


def test_what_cannot_be_told_gets_no_suggestion(shop) -> None:
    shop.add("Somebody Else", "096345678", province="somewhere else")
    for code in ("number_not_valid", "province_unknown", "khmer_name"):
        assert shop.cleanup.ids(code)
        assert shop.cleanup.suggestions(code) == []


def test_a_correction_to_what_is_there_leaves_one(shop) -> None:
    person = shop.add("A", "dara@gmail.com", "dara@gmial.com")
    repair(shop, "email_typo")
    assert [p.canonical for p in shop.contacts.get(person).points] == ["dara@gmail.com"]


def test_a_domain_of_many_is_no_typo(shop) -> None:
    for number in range(20):
        shop.add(f"P{number}", f"p{number}@gmaik.com")
    assert "email_typo" not in counts(shop)


def test_what_was_changed_since_is_left_alone(shop) -> None:
    first, second = (shop.add("A", f"{who}@gmial.com") for who in ("one", "two"))
    found = shop.cleanup.suggestions("email_typo")
    shop.contacts.delete([first])
    shop.cleanup.repair("email_typo", found)
    assert shop.contacts.get(second).points[0].canonical == "two@gmail.com"
    with pytest.raises(UserError, match=r"cleanup\.nothing"):
        shop.cleanup.repair("email_typo", found)


def test_suggestions_for_some_people(shop) -> None:
    ids = [shop.add("A", f"p{n}@gmial.com") for n in range(5)]
    some = shop.cleanup.suggestions("email_typo", ids[1:3])
    assert [each.contact_id for each in some] == ids[1:3]
    assert len(shop.cleanup.suggestions("email_typo", limit=2)) == 2
    assert shop.cleanup.ids("email_typo", limit=2, offset=1) == ids[1:3]


def test_many_repairs_take_a_backup_first(shop) -> None:
    for number in range(101):
        shop.add("A", f"p{number}@gmial.con")
    found = shop.cleanup.suggestions("email_typo")
    shop.cleanup.repair("email_typo", found[:1])
    assert shop.backups == 0
    shop.cleanup.repair("email_typo", found)
    assert shop.backups == 1


def test_the_search_finds_what_was_repaired(shop) -> None:
    shop.add("A", "dara@gmial.com")
    repair(shop, "email_typo")
    query = "SELECT count(*) FROM contact_search WHERE contact_search MATCH '\"gmail.com\"'"
    assert shop.rows(query) == [(1,)]


def test_the_health_has_a_history_of_days(shop, agreed) -> None:
    changes = len(shop.history.changes())
    shop.cleanup.note_health(shop.cleanup.findings())
    shop.clock.forward(days=1)
    shop.add("", "096345678")
    health = shop.cleanup.health()
    shop.cleanup.note_health(shop.cleanup.findings())
    assert [part.code for part in health.parts][:1] == ["no_way"]
    assert health.score < 100
    assert [(day.score, day.contacts) for day in shop.cleanup.health_history()] == [
        (health.score, 2),
        (100, 1),
    ]
    assert len(shop.history.changes()) == changes + 1


def test_health_counts_shares() -> None:
    assert health_of({}, 0).score == 100
    assert health_of({"no_way": 50}, 100).score == 88
    worst = health_of(dict.fromkeys(WRONG, 10), 10)
    assert 0 <= worst.score <= 15
    assert [part.lost for part in worst.parts] == sorted(
        (part.lost for part in worst.parts), reverse=True
    )


def test_a_number_tells_what_it_is(shop) -> None:
    found = shop.cleanup.number_facts("+85512345678")
    assert (found.carrier, found.line_type, found.region) == ("Cellcard", "mobile", "KH")
    assert found.time_zones == ("Asia/Phnom_Penh",)
    assert shop.cleanup.number_facts("nonsense").time_zones == ()


def test_unknown_codes_are_refused(shop) -> None:
    for ask in (
        lambda: shop.cleanup.ids("nonsense"),
        lambda: shop.cleanup.suggestions("stale"),
        lambda: shop.cleanup.repair("no_name", []),
    ):
        with pytest.raises(UserError, match=r"cleanup\.unknown"):
            ask()


def test_a_cancelled_job_stops(shop) -> None:
    shop.add("A", "dara@gmial.com")
    job = Job()
    found = shop.cleanup.suggestions("email_typo")
    job.cancel()
    with pytest.raises(Cancelled):
        shop.cleanup.findings(job)
    with pytest.raises(Cancelled):
        shop.cleanup.repair("email_typo", found, job)
    assert shop.cleanup.suggestions("email_typo") == found


@pytest.mark.parametrize("lang", ["en", "km"])
def test_every_code_has_words(lang) -> None:
    words = Words(lang)
    for code in (*WRONG, "duplicates", *ENRICHING):
        assert words.knows(f"cleanup.finding.{code}")
    for code in REPAIRABLE:
        assert words.knows(f"history.cleanup.{code}")


def test_the_overview_has_all_figures_of_the_page_and_writes_nothing(shop, agreed) -> None:
    shop.cleanup.note_health(shop.cleanup.findings())
    shop.clock.forward(days=1)
    shop.add("Sok Dara", "012345678", "096345678")
    shop.duplicates.search()
    receipt = shop.store.receipt_of(lambda: shop.cleanup.overview(60))
    found = receipt.value
    assert receipt.changes == ()
    assert found.people == 2
    assert found.findings == shop.cleanup.findings()
    assert found.health == shop.cleanup.health()
    # today is there though it is not noted, and stands once when it is
    days = [(day.score, day.contacts) for day in found.days]
    assert days == [(found.health.score, 2), (100, 1)]
    assert [(day.score, day.contacts) for day in shop.cleanup.overview(60).days] == days
    assert len(shop.cleanup.overview(1).days) == 1
    assert (found.duplicates, found.coverage) == (shop.duplicates.count(), "all")
    assert found.duplicates.groups == 1
    shop.duplicates.mark_shared("phone", "+85512345678")
    assert [one.marked for one in shop.cleanup.overview(60).shared] == [True]
