"""A book to look for duplicates in."""

from __future__ import annotations

import pytest

from tests.shop import Shop


class DuplicateShop(Shop):
    def crowd(self, count: int = 40) -> None:
        """People who have nothing to do with each other, so that values have a commonness."""
        given = ("Bopha", "Kosal", "Maly", "Narith", "Pisey", "Ratha", "Sovann", "Thida", "Veasna")
        family = ("Chan", "Keo", "Long", "Meas", "Prak", "Ros", "Seng", "Tep", "Ung", "Yin", "Kong")
        for number in range(count):
            name = f"{family[number % len(family)]} {given[number % len(given)]}"
            born = f"{1960 + number % 40}-{1 + number % 12:02d}-{1 + number % 27:02d}"
            self.add(name, f"0117{number * 7919 % 90000 + 10000}", birth_date=born)

    def groups(self) -> set[tuple[int, ...]]:
        self.duplicates.search()
        return {group.ids for group in self.duplicates.groups()}

    def certain(self) -> set[tuple[int, ...]]:
        return {group.ids for group in self.duplicates.groups(certain=True)}


@pytest.fixture
def shop(book) -> DuplicateShop:
    return DuplicateShop(book)
