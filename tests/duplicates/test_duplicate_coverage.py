"""When the book may say that nobody stands in it twice: only after a search that saw everybody."""

from __future__ import annotations

import pytest

from desktop_app.duplicates import searching

FAMILY = ("Chan", "Keo", "Long", "Meas", "Prak", "Ros", "Seng", "Tep", "Ung", "Yin", "Kong", "Hak")
GIVEN = ("Bopha", "Kosal", "Maly", "Narith", "Pisey", "Ratha", "Sovann", "Thida", "Veasna")


def groups(shop) -> set[tuple[int, ...]]:
    return {group.ids for group in shop.duplicates.groups()}


def fill_with_doubles(shop) -> None:
    """180 people, 55 of whom stand in the list a second time with a slip in the name."""
    for number in range(125):
        name = f"{FAMILY[number % 12]} {GIVEN[number * 7 % 9]}{'aeiou'[number % 5]}"
        phone = f"0117{number * 7919 % 90000 + 10000}"
        shop.add(name, phone)
        if number < 55:
            shop.add(name[:-1] + "h", phone, company="Lotus")


@pytest.mark.parametrize("small", [0, 2_000], ids=["large book", "small book"])
def test_what_was_learned_on_one_person_does_not_judge_a_list(
    shop, small: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_SMALL", small)
    shop.add("Sok Dara", "012345678")
    shop.duplicates.refresh()
    fill_with_doubles(shop)
    shop.duplicates.refresh()
    quick = groups(shop)
    shop.duplicates.search()
    assert quick == groups(shop)
    assert quick


def test_a_book_that_grew_one_by_one_is_weighed_anew(shop, monkeypatch) -> None:
    monkeypatch.setattr(searching, "_SMALL", 0)
    learned = []
    search_all = searching.Search.search_all
    monkeypatch.setattr(
        searching.Search, "search_all", lambda self, job: (learned.append(1), search_all(self, job))
    )
    shop.crowd(20)
    shop.duplicates.refresh()
    for number in range(12):
        shop.add(f"Hak Chanmony{number}", f"0779{number:02}111")
        shop.duplicates.refresh()
    assert 2 <= len(learned) <= 4


def test_only_a_full_search_covers_everybody(shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "_SMALL", 0)
    assert shop.duplicates.coverage() == "none"
    shop.crowd(30)
    shop.duplicates.search()
    assert shop.duplicates.coverage() == "all"
    shop.add("Hak Chanmony", "077111222")
    assert shop.duplicates.coverage() == "changed"
    shop.duplicates.refresh()
    assert shop.duplicates.coverage() == "changed"
    shop.duplicates.search()
    assert shop.duplicates.coverage() == "all"


def test_a_small_book_is_always_looked_at_whole(shop) -> None:
    shop.crowd(30)
    shop.duplicates.refresh()
    shop.add("Hak Chanmony", "077111222")
    shop.duplicates.refresh()
    assert shop.duplicates.coverage() == "all"


@pytest.mark.parametrize("address", ["info@lotus.com.kh", "noemail@noemail.com", "N/A@gmail.com"])
def test_an_office_mailbox_makes_nobody_one_person(shop, address: str) -> None:
    shop.crowd()
    shop.add("Lim Vicheth", "077111222", address)
    shop.add("Vicheth Hak", "077333444", address)
    assert not {g for g in shop.groups() if len(g) == 2}


def test_an_address_of_many_is_a_household(shop) -> None:
    shop.crowd()
    names = ("Ly Sokun", "Ly Maneth", "Ly Chantrea", "Ly Sambath", "Ly Veasna")
    people = [shop.add(name, f"07745678{n}", "thefamily@gmail.com") for n, name in enumerate(names)]
    shop.groups()
    assert not [group for group in shop.certain() if set(group) & set(people)]


def test_an_address_of_ones_own_still_tells(shop) -> None:
    shop.crowd()
    one = shop.add("Sok Dara", "dara.sok@gmail.com")
    other = shop.add("sok dara", "Dara.Sok@gmail.com")
    assert (one, other) in shop.groups()
    assert (one, other) in shop.certain()
