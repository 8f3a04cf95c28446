"""contacts, contact, history and undo."""

from __future__ import annotations

import pytest

from desktop_app.book import Book
from desktop_app.contacts.model import ContactQuery
from tests.cli.cli_terminal import Terminal


@pytest.fixture
def filled(terminal: Terminal) -> Terminal:
    terminal.fill(
        content=(
            "Name,Phone,Province,Tags,Company,Email\n"
            "ចាន់ សុភា,012 345 678 / 098 765 432,Kampot,vip,,\n"
            "Sok Dara,096345678,,,ABA,Dara@Example.com\n"
            "អ៊ុំ វណ្ណា,011 222 333,Phnom Penh,,,\n"
        )
    )
    return terminal


def test_a_person_has_every_filled_field(filled: Terminal) -> None:
    answer = filled.ask("contacts", "--search", "សុភា")
    assert list(answer) == ["total", "contacts"]
    (person,) = answer["contacts"]
    number = "012 345 678"
    assert person == {
        "id": person["id"],
        "full_name": "ចាន់ សុភា",
        "points": [
            {"kind": "phone", "raw": number, "canonical": "+85512345678", "status": "valid"},
            {"kind": "phone", "raw": "098 765 432", "canonical": "+85598765432", "status": "valid"},
        ],
        "province": "07",
        "source": "the counter",
        "tags": ["vip"],
    }


def test_a_number_that_was_not_understood_has_no_canonical(filled: Terminal) -> None:
    (person,) = filled.ask("contacts", "--search", "dara")["contacts"]
    assert person["points"][0] == {
        **{"kind": "phone", "raw": "096345678", "canonical": None, "status": "invalid"},
    }
    assert person["points"][1]["canonical"] == "dara@example.com"


@pytest.mark.parametrize(
    ("search", "total"),
    [
        *(("", 3), ("សុ", 1), ("វណ្ណា", 1), ("DARA", 1), ("345", 2), ("៣៤៥", 2), ("012345", 1)),
        *(("012-345", 1), ("+855 12", 1), ("vip", 1), ("dara@", 1), ("nobody", 0), ("'", 0)),
        *(('"', 0), ("%", 0), ("😀", 0), ("\u200b", 3), ("dara aba", 1)),
    ],
)
def test_any_part_of_a_name_or_number_is_found(filled: Terminal, search: str, total: int) -> None:
    answer = filled.ask("contacts", "--search", search)
    assert (answer["total"], len(answer["contacts"])) == (total, total)


def test_pages(filled: Terminal) -> None:
    everyone = filled.names()
    assert len(everyone) == 3
    assert filled.names("--limit", 2) == everyone[:2]
    assert filled.names("--limit", 2, "--offset", 2) == everyone[2:]
    assert filled.names("--offset", 1) == everyone[1:]
    for none in (
        ("--limit", 0),
        ("--offset", 3),
        ("--offset", 10**30),
        ("--limit", 0, "--offset", 1),
    ):
        assert filled.ask("contacts", *none) == {"total": 3, "contacts": []}
    assert filled.names("--limit", 10**30) == everyone


def test_a_segment_lists_its_people(filled: Terminal) -> None:
    rule = filled.write("rule.json", '{"field": "province", "op": "is", "value": "Kampot"}')
    filled.ask("segment", "save", "Kampot", rule)
    assert filled.names("--segment", "Kampot") == ["ចាន់ សុភា"]
    assert filled.names("--segment", "Kampot", "--search", "dara") == []
    filled.refused("contacts", "--segment", "Nowhere")


def test_one_person_whole(filled: Terminal) -> None:
    filled.ask("consent", "record", "012345678", "--event", "confirmed", "--channel", "sms")
    (listed,) = filled.ask("contacts", "--search", "012345678")["contacts"]
    person = filled.ask("contact", listed["id"])
    assert {key: person[key] for key in listed} == listed
    sms = next(state for state in person["consent"] if state["channel"] == "sms")
    assert (sms["state"], sms["identifier"]) == ("granted", "+85512345678")
    assert sms["event"]["event"] == "confirmed"
    assert {entry["kind"] for entry in person["timeline"]} == {"consent", "imported"}
    assert all(entry["at"] for entry in person["timeline"])


@pytest.mark.parametrize("number", ["999", "0", "-- -1", str(2**63 - 1)])
def test_somebody_who_is_not_there(filled: Terminal, number: str) -> None:
    filled.refused("contact", *number.split())


def test_history_and_undo(filled: Terminal) -> None:
    filled.ask("stop", "012345678")
    changes = filled.ask("history")["changes"]
    assert [change["kind"] for change in changes] == ["consent.stop", "import.apply"]
    assert [change["undoable"] for change in changes] == [False, True]
    assert filled.ask("history", "--limit", 1)["changes"] == changes[:1]
    told = filled.refused("undo")  # the stop was last and stays: nothing else is undone unasked
    assert "012 345 678" in told.replace("\u00a0", " ")
    assert f"undo {changes[1]['id']} (Imported people.csv: 3 people)" in told
    assert len(filled.names()) == 3
    assert filled.ask("undo", changes[1]["id"])["undone"] == changes[1]["id"]
    assert filled.names() == []
    filled.refused("undo")
    filled.refused("undo", changes[1]["id"])
    filled.refused("undo", changes[0]["id"])
    filled.refused("undo", 999)
    after = filled.ask("history")["changes"]
    assert after[0]["undoes"] == changes[1]["id"]
    assert [change["undone"] for change in after] == [False, False, True]
    # the undo is a change as well, and can be taken back
    assert filled.ask("undo", after[0]["id"])["undone"] == after[0]["id"]
    assert len(filled.names()) == 3


def test_an_undo_says_whom_it_kept(filled: Terminal) -> None:
    filled.ask("stop", "012345678")
    (change,) = [c["id"] for c in filled.ask("history")["changes"] if c["kind"] == "import.apply"]
    with Book.open(filled.book) as book:
        (dara,) = book.contacts.ids(ContactQuery("dara"))
        book.contacts.edit(dara, {"notes": "call after six"})
    answer = filled.ask("undo", change)
    assert answer["kept"] == 1
    assert answer["kept_contacts"] == 1
    assert answer["kept_fields"] == [{"contact": dara, "fields": ["notes"]}]
    assert filled.names() == ["Sok Dara"]


def test_an_undo_tells_people_who_was_kept(filled: Terminal) -> None:
    with Book.open(filled.book) as book:
        (dara,) = book.contacts.ids(ContactQuery("dara"))
        change = book.history.next_undo().change.id
        book.contacts.edit(dara, {"notes": "call after six"})
    said = filled.plain("undo", change).out
    assert f"{dara}  Sok Dara  Notes" in said
    assert said.startswith(
        f"Undone: Imported people.csv: 3 people (change {change}). 1 was changed"
    )


@pytest.mark.parametrize("lang", ["en", "km"])
def test_people_read_words(filled: Terminal, lang: str) -> None:
    filled.ask("consent", "record", "012345678", "--event", "confirmed", "--channel", "sms")
    filled.ask("undo", filled.ask("history")["changes"][1]["id"])
    filled.ask("undo", filled.ask("history")["changes"][0]["id"])
    listed = filled.plain("contacts", lang=lang).out
    assert listed.count("\n") == 4
    assert "+85512345678, +85598765432" in listed
    for person in filled.ask("contacts")["contacts"]:
        shown = filled.plain("contact", person["id"], lang=lang)
        assert (shown.code, shown.err) == (0, "")
        assert person["points"][0]["raw"] in shown.out or "+855" in shown.out
        for code in ("phone.", "[", "granted", "full_name", "imported"):
            assert code not in shown.out
    told = filled.plain("history", lang=lang).out
    assert told.count("\n") == 4
    assert "[" not in told
    assert "import.apply" not in told


def test_an_empty_book_has_nothing_to_show(terminal: Terminal) -> None:
    assert terminal.ask("contacts") == {"total": 0, "contacts": []}
    assert terminal.ask("history") == {"changes": []}
    assert terminal.plain("contacts").out.strip() == "0 people"
    assert terminal.plain("history").out.strip()
    terminal.refused("undo")
