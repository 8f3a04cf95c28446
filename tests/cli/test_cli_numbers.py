"""What people read of a command for nobody, one and two: every sentence is one."""

from __future__ import annotations

import pytest

from desktop_app.words import Words
from tests.cli.cli_terminal import Terminal

SENTENCES = {
    "cli.contacts.total": ("0 people", "1 person", "2 people"),
    "cli.stopped": ("They will", "It will", "They will"),
    "cli.stopped_unread": ("lines name nobody", "line names nobody", "lines name nobody"),
    "cli.stopped_partly": ("0 lines", "1 line:", "2 lines"),
    "cli.duplicates.total": ("groups look", "group looks", "groups look"),
    "cli.erased.shared": ("who have it", "who has it", "who have it"),
    "cli.suppressions.joined": ("0 entries", "1 entry", "2 entries"),
    "cli.suppressions.exported": ("0 protected entries", "1 protected entry", "2 protected"),
    "cli.campaign.exported": ("0 people", "1 person", "2 people"),
    "cli.exports.held": ("0 files", "1 file ", "2 files"),
    "cli.segment.count": ("0 people", "1 person", "2 people"),
    "cli.undo.more": ("people", "1 more person", "2 more people"),
}


@pytest.mark.parametrize("code", SENTENCES)
def test_one_is_said_otherwise_than_many(code: str) -> None:
    for n, part in enumerate(SENTENCES[code]):
        assert part in Words("en").say(code, n=n)


def test_a_list_without_doubles_says_so(terminal: Terminal) -> None:
    terminal.fill()
    assert "No group looks like one person." in terminal.plain("duplicates").out


def test_who_is_not_there_is_no_phone_number(terminal: Terminal) -> None:
    assert "no person with the ID 7" in terminal.refused("contact", "7")


def test_a_count_beside_an_issue_reads_for_one_and_many(terminal: Terminal) -> None:
    for n in (1, 2):
        rows = "\n".join(f"Sok {at},01045822{n}{at},unsubscribed" for at in range(n))
        file = terminal.write(f"people {n}.csv", f"Name,Phone,Status\n{rows}\n")
        said = terminal.plain("import", file, "--source", "x").out
        assert f"{n}  asked to stop" in said
        assert f"{n}  a no or a wish to stop: gets no messages" in said
