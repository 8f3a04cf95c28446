"""The command about people who stand in the book twice."""

from __future__ import annotations

from desktop_app.book import Book
from desktop_app.contacts.model import PointInput


def fill(terminal) -> tuple[int, int]:
    with Book.open(terminal.book) as book:
        first, second = (
            book.contacts.add({"full_name": name}, [PointInput("phone", "012345678")])
            for name in ("Sok Dara", "Dara Sok")
        )
        for name in ("Keo Maly", "Tep Narith", "Ung Bopha", "Ros Pisey", "Kong Veasna"):
            book.contacts.add({"full_name": name})
    return first, second


def test_groups_as_json(terminal) -> None:
    pair = fill(terminal)
    (group,) = terminal.run("--book", terminal.book, "--json", "duplicates").json["groups"]
    assert group["ids"] == list(pair)
    assert 0.5 <= group["score"] <= 1
    assert "same_phone" in group["reasons"]
    assert isinstance(group["certain"], bool)
    limited = terminal.run("--book", terminal.book, "--json", "duplicates", "--limit", 0)
    assert limited.json == {"groups": []}


def test_groups_in_words_of_both_languages(terminal) -> None:
    fill(terminal)
    said = terminal.run("--book", terminal.book, "duplicates").out
    assert "Same phone number" in said
    assert "Dara Sok" in said
    khmer = terminal.run("--book", terminal.book, "--lang", "km", "duplicates").out
    assert "លេខទូរស័ព្ទដូចគ្នា" in khmer
    assert "[" not in khmer
