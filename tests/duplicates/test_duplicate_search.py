"""Who is found, who is not, and what is said about it."""

from __future__ import annotations

import pytest

from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job

# (the one, the other): names, points as typed, fields
SAME = {
    "another way to write the number": (
        ("Sok Dara", "012 345 678"),
        ("Sok Dara", "+855 12 345 678"),
    ),
    "a slip of the keyboard": (("Sok Sopheak", "012345678"), ("Sok Sophaek", "012345678")),
    "swapped": (("Sok Dara", "012345678"), ("Dara Sok", "012345678")),
    "an honorific": (("Sok Dara", "012345678"), ("Mr. Sok Dara", "012345678")),
    "a Khmer honorific": (("សុខ ដារ៉ា", "012345678"), ("លោកសុខ ដារ៉ា", "012345678")),
    "another script": (("សុខ ដារ៉ា", "012345678"), ("Sok Dara", "012345678")),
    "another script, swapped": (("ចាន់ រស្មី", "012345678"), ("Reaksmey Chan", "012345678")),
    "no blank": (("សុខ ដារ៉ា", "012345678"), ("សុខដារ៉ា", "012345678")),
    "cut short": (("Sok Vicheth", "012345678"), ("Sok Vich", "012345678")),
    "an initial": (("Sok Vicheth", "012345678"), ("S. Vicheth", "012345678")),
    "one of the names": (("Sok Vicheth", "012345678"), ("Vicheth", "012345678")),
    "an e-mail address": (("Sok Dara", "dara.sok@gmail.com"), ("sok dara", "Dara.Sok@gmail.com")),
}


@pytest.mark.parametrize("way", SAME)
def test_one_person_twice_is_found(shop, way) -> None:
    shop.crowd()
    one, other = (shop.add(*record) for record in SAME[way])
    assert (one, other) in shop.groups()


def test_a_birth_date_stands_for_a_number(shop) -> None:
    shop.crowd()
    one = shop.add("Lim Sreyneang", "012345678", birth_date="1991-04-17")
    other = shop.add("Lim Sreyneang", "092 765 432", birth_date="1991-04-17")
    assert (one, other) in shop.groups()


def test_company_address_and_own_numbers_count(shop) -> None:
    shop.crowd()
    column = shop.book.contacts.add_field("Member", "text")
    for number in range(30):
        shop.add(f"Hun Member{number}", **{column: f"KH{300000 + number * 137}"})
    shared = {column: "KH998877", "address": "#21 Street 271", "company": "Lotus Bakery"}
    one, other = shop.add("Ouk Leakhena", **shared), shop.add("Ouk Leakena", **shared)
    assert (one, other) in shop.groups()
    reasons = {reason.code for reason in shop.duplicates.pair(one, other).reasons}
    assert {"sounds_alike", "same_field", "same_address", "same_company"} <= reasons


def test_those_who_share_only_a_name_or_a_number_are_not_certain(shop) -> None:
    shop.crowd()
    namesakes = shop.add("Sok Dara", "012345678"), shop.add("Sok Dara", "092765432")
    couple = shop.add("Lim Sothea", "077111222"), shop.add("Hak Chanmony", "077111222")
    found = shop.groups()
    assert couple not in found
    assert not {namesakes, couple} & shop.certain()


def test_brothers_with_one_number_are_not_one(shop) -> None:
    shop.crowd()
    for number in range(6):
        shop.add("Ung Dara", f"01280080{number}")
        shop.add("Ung Dany", f"01290090{number}")
    brothers = shop.add("Sok Dara", "012345678"), shop.add("Sok Dany", "012345678")
    shop.groups()
    assert brothers not in shop.certain()


def test_the_same_name_and_number_are_certain(shop) -> None:
    shop.crowd()
    pair = shop.add("Sok Dara", "012345678"), shop.add("Sok Dara", "012 345 678")
    scripts = shop.add("ចាន់ រស្មី", "077123123"), shop.add("Chan Reaksmey", "077123123")
    shop.groups()
    assert {pair, scripts} <= shop.certain()


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [("birth_date", "1990-01-02", "1964-11-30"), ("gender", "male", "female")],
)
def test_what_contradicts_is_never_certain(shop, field, one, other) -> None:
    shop.crowd()
    pair = (
        shop.add("Sok Dara", "012345678", **{field: one}),
        shop.add("Sok Dara", "012345678", **{field: other}),
    )
    shop.groups()
    assert pair not in shop.certain()
    assert f"different_{field}" in {r.code for r in shop.duplicates.pair(*pair).reasons}


def test_a_chain_does_not_bring_different_people_together(shop) -> None:
    shop.crowd()
    first = shop.add("Kim Sovanna", "012345678", birth_date="1980-01-01", gender="male")
    between = shop.add("Sovanna", "012345678", "092765432")
    last = shop.add("Heng Sovanna", "092765432", birth_date="1999-09-09", gender="female")
    for group in shop.groups():
        assert not {first, last} <= set(group)
    assert shop.duplicates.pair(first, between).score > shop.duplicates.pair(first, last).score


def test_three_of_one_person_are_one_group(shop) -> None:
    shop.crowd()
    three = tuple(
        shop.add(name, "012345678", "dara.sok@gmail.com")
        for name in ("Sok Dara", "សុខ ដារ៉ា", "Dara Sok")
    )
    assert three in shop.groups()
    (group,) = [one for one in shop.duplicates.groups() if one.ids == three]
    assert {(pair.a, pair.b) for pair in group.pairs} == {
        (three[0], three[1]),
        (three[0], three[2]),
        (three[1], three[2]),
    }
    assert group.reasons[0].code in ("same_name", "same_phone", "same_email", "sounds_alike")


def test_a_rare_name_says_more_than_a_common_one(shop) -> None:
    shop.crowd()
    for number in range(30):
        shop.add("Sok Dara", f"0128{number:02d}700", birth_date=f"19{60 + number}-05-05")
    common = [shop.add("Sok Dara", province="07") for _ in range(2)]
    rare = [shop.add("Theng Vichearith", province="07") for _ in range(2)]
    shop.groups()
    assert shop.duplicates.pair(*rare).score > shop.duplicates.pair(*common).score


def test_what_is_missing_says_nothing(shop) -> None:
    shop.crowd()
    bare = shop.add("Sok Dara", "012345678"), shop.add("Sok Dara", "012345678")
    shop.groups()
    fields = {one.field: one for one in shop.duplicates.pair(*bare).fields}
    assert "birth_date" not in fields
    one = shop.add("Sok Dara", "012345678", birth_date="1990-01-01")
    fields = {one.field: one for one in shop.duplicates.pair(bare[0], one).fields}
    assert (fields["birth_date"].verdict, fields["birth_date"].bits) == ("missing", 0)
    assert fields["phone"].bits > 0


def test_the_evidence_follows_the_order_asked_for(shop) -> None:
    shop.crowd()
    one, other = shop.add("Sok Dara", "012345678"), shop.add("Dara", "012345678")
    shop.groups()
    evidence = shop.duplicates.pair(other, one)
    assert (evidence.a, evidence.b, evidence.fields[0].a) == (other, one, ("dara",))


def test_somebody_unknown_has_no_evidence(shop) -> None:
    with pytest.raises(UserError, match="contacts.unknown"):
        shop.duplicates.pair(shop.add("Sok Dara"), 999)


def test_counts_and_pages_agree(shop) -> None:
    shop.crowd()
    for number in range(7):
        for _ in range(2):
            shop.add(f"Phal {'abcdefg'[number] * 3}rith", f"01255500{number}")
    found = shop.duplicates.search()
    groups = shop.duplicates.groups()
    assert found == shop.duplicates.count()
    assert found.groups == len(groups) >= 7
    assert found.certain == len(shop.duplicates.groups(certain=True))
    assert found.groups - found.certain == len(shop.duplicates.groups(certain=False))
    assert [one.ids for one in shop.duplicates.groups(3, 2)] == [one.ids for one in groups[2:5]]
    assert [one.score for one in groups] == sorted((one.score for one in groups), reverse=True)


def test_a_cancelled_search_leaves_the_earlier_findings(shop) -> None:
    shop.crowd()
    shop.add("Sok Dara", "012345678"), shop.add("Sok Dara", "012345678")
    before = shop.groups()
    for step in ("read", "candidates", "learn", "compare", "group", "write"):
        with pytest.raises(Cancelled):
            shop.duplicates.search(cancelled_at(step))
        assert {group.ids for group in shop.duplicates.groups()} == before


def cancelled_at(step: str) -> Job:
    """A job that is cancelled as soon as it says this step."""
    job = Job(lambda _done, _total, now: job.cancel() if now.endswith(step) else None, interval=0)
    return job


def test_a_search_is_no_step_of_the_history(shop) -> None:
    shop.crowd()
    before = shop.book.history.changes()
    shop.duplicates.search()
    assert shop.book.history.changes() == before


def test_an_empty_book(shop) -> None:
    found = shop.duplicates.search()
    assert (found.groups, found.pairs, shop.duplicates.groups()) == (0, 0, [])
    assert shop.duplicates.refresh().groups == 0
