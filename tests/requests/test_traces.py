"""By what a person is told in a text: their own numbers however written, and nobody else's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app import phones
from desktop_app.contacts.model import Identifier
from desktop_app.requests.erasing.traces import Person, Traces

PHONE = Identifier("phone", "+85512345678")
MAIL = Identifier("email", "dara@example.com")
USER = Identifier("telegram", "dara_shop")


def traces(*identifiers: Identifier, names: tuple[str, ...] = ("Sok Dara",)) -> Traces:
    return Traces(Person(frozenset(names), frozenset(identifiers), frozenset()), "KH")


@pytest.mark.parametrize(
    "text",
    [
        *("+85512345678", "012345678", "012 345 678", "12345678", "855 12 345 678"),
        *("+855 (0)12 345 678", "00855 12-345-678", "012/345/678", "012\u00a0345\u00a0678"),
        *("០១២ ៣៤៥ ៦៧៨", "call 012.345.678 now", "a, 012 345 678, b", "012\u200b345678"),
        *("0012-3 12345678", "98765432 012345678"),
    ],
)
def test_a_number_however_it_is_written(text: str) -> None:
    assert traces(PHONE).mentions(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "012345679",
        "0112345678",
        "123456789",
        "912345678",
        "+66812345678",
        "12345",
        "2026-11-21",
    ],
)
def test_another_number(text: str) -> None:
    assert not traces(PHONE).mentions(text)


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("DARA@example.com", True),
        ("mailto <dara@example.com>", True),
        ("sokdara@example.com", False),
        ("dara@example.com.kh", False),
        ("t.me/dara_shop", True),
        ("@dara_shop", True),
        ("dara_shop2", False),
        ("write to dara@example.com.", True),
    ],
)
def test_an_address_is_found_whole(text: str, theirs: bool) -> None:
    assert traces(MAIL, USER).mentions(text) is theirs


def test_a_name_is_a_whole_text() -> None:
    theirs = traces()
    assert theirs.holds("Sok Dara")
    assert theirs.holds("SOK  DARA")
    assert not theirs.holds("Sok Dara Vong")
    assert not theirs.holds(7)
    assert not theirs.holds(None)
    assert theirs.holds_cell("x, Sok Dara, Kampot")
    assert not theirs.holds_cell("x, Sok Dara Vong, Kampot")


def test_of_somebody_without_anything_nothing_tells() -> None:
    nobody = traces(names=())
    assert not nobody.holds("")
    assert not nobody.mentions("012345678")
    assert nobody.needles == ()


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    assert traces(PHONE, MAIL, USER).holds(text) in (True, False)


@given(st.text(min_size=1), st.text())
def test_names_and_addresses_of_any_letters(name: str, handle: str) -> None:
    found = traces(Identifier("line", handle), names=(name,)) if handle else traces(names=(name,))
    assert found.holds(name) in (True, False)


@given(st.integers(10_000_000, 99_999_999), st.sampled_from(["", " ", "-", ".", "\u00a0"]))
def test_what_is_a_needle_is_found(number: int, between: str) -> None:
    """Whatever the journal is searched for is told to be theirs when it is found."""
    e164 = f"+855{number}"
    one = traces(Identifier("phone", e164), names=())
    for needle in one.shown:
        assert one.mentions(f"x {needle} y")
    shown = phones.national(e164, "KH").split()
    assert one.mentions(between.join(shown))
