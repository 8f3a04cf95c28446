"""merge."""

from __future__ import annotations

import pytest

from tests.cli.cli_terminal import Terminal


@pytest.fixture
def ids(terminal: Terminal) -> list[int]:
    terminal.fill(content="Name,Phone,Tags\nSok Dara,012345678,vip\nDara Sok,098765432,old\n")
    return sorted(person["id"] for person in terminal.ask("contacts")["contacts"])


def test_two_become_one_and_two_again(terminal: Terminal, ids: list[int]) -> None:
    keep, other = ids
    answer = terminal.ask("merge", keep, other)
    assert answer["id"] == keep
    person = terminal.ask("contact", keep)
    assert {point["canonical"] for point in person["points"]} == {"+85512345678", "+85598765432"}
    assert person["tags"] == ["old", "vip"]
    merged = [entry for entry in person["timeline"] if entry["kind"] == "merged"]
    assert [entry["name"] for entry in merged] == ["Dara Sok"]
    assert terminal.ask("contacts")["total"] == 1
    assert terminal.ask("undo", answer["change"])["undone"] == answer["change"]
    assert sorted(p["id"] for p in terminal.ask("contacts")["contacts"]) == ids


@pytest.mark.parametrize("lang", ["en", "km"])
def test_people_read_what_was_done(terminal: Terminal, ids: list[int], lang: str) -> None:
    done = terminal.plain("merge", *ids, lang=lang)
    assert (done.code, done.err) == (0, "")
    assert "Dara" in done.out
    for shown in (done.out, terminal.plain("history", lang=lang).out):
        assert "[" not in shown
        assert "{" not in shown
    assert "[" not in terminal.plain("contact", ids[0], lang=lang).out


def test_nobody_is_merged_with_somebody_who_is_not_there(terminal: Terminal, ids) -> None:
    events = terminal.events()
    terminal.refused("merge", ids[0], ids[0])
    terminal.refused("merge", ids[0], 999)
    assert terminal.events() == events
