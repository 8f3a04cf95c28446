"""A book to look for duplicates in, and short ways to fill it."""

from __future__ import annotations

from desktop_app.contacts.model import PointInput


class Shop:
    """People are added by name, points and fields; ``book`` is the real one."""

    def __init__(self, book) -> None:
        self.book = book
        self.duplicates = book.duplicates

    def add(self, name: str, *points: str, **values: object) -> int:
        kinds = [
            PointInput("email" if "@" in one[1:] else "telegram" if one[0] == "@" else "phone", one)
            for one in points
        ]
        return self.book.contacts.add({"full_name": name, **values}, kinds)

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
