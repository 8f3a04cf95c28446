"""The do-not-contact list, lists as somebody sent them, and proofs kept in the book."""

from __future__ import annotations

import hashlib

import pytest

from desktop_app.consent.suppression import sealing
from tests.cli.cli_terminal import Terminal

RECORD = ("consent", "record", "012345678", "--event", "confirmed", "--channel", "sms")


@pytest.fixture(autouse=True)
def quick_stretching(monkeypatch) -> None:
    monkeypatch.setattr(sealing, "_SCRYPT", {"n": 2, "r": 8, "p": 1})


def other_of(terminal: Terminal) -> Terminal:
    folder = terminal.folder / "other"
    folder.mkdir()
    return Terminal(folder)


def test_a_list_is_carried_to_another_book(terminal: Terminal) -> None:
    words = terminal.write("words.txt", "eight letters\n")
    file = terminal.folder / "list.json"
    terminal.ask("stop", "012345678", "a@b.com")
    told = terminal.ask("suppressions", "export", file, "--protect-with", words)
    assert told == {"suppressions": 2, "file": str(file)}
    other = other_of(terminal)
    joined = other.ask("suppressions", "join", file, "--protect-with", words)
    assert joined == {"rows": 2, "new": 2, "matched": 0}
    assert other.ask("suppressions", "find", "012 345 678")["listed"] is True
    assert other.ask("suppressions", "find", "012345679") == {"listed": False}
    assert other.ask(*RECORD)["state"] == "withdrawn"
    assert "eight" not in other.plain("suppressions", "find", "A@B.com").out


def test_what_is_refused_of_lists(terminal: Terminal) -> None:
    words, short = terminal.write("words.txt", "eight letters"), terminal.write("short.txt", "abc")
    empty, file = terminal.write("empty.txt", ""), terminal.folder / "list.json"
    terminal.ask("stop", "012345678")
    export, join = ("suppressions", "export"), ("suppressions", "join")
    terminal.refused(*export, file, "--protect-with", short)
    terminal.refused(*export, file, "--protect-with", empty)
    terminal.refused(*export, terminal.book, "--protect-with", words)
    terminal.refused(*export, terminal.folder / "none" / "x", "--protect-with", words)
    assert not file.exists()
    terminal.ask(*export, file, "--protect-with", words)
    terminal.refused(*export, file, "--protect-with", words)
    terminal.refused(*join, file, "--protect-with", short)
    terminal.refused(*join, words, "--protect-with", words)
    terminal.refused(*join, terminal.folder / "none", "--protect-with", words)


def test_a_list_as_somebody_sent_it(terminal: Terminal) -> None:
    file = terminal.write("list.csv", "Phone;Reply\n012 345 678;STOP\n098765432 / 011222333;x\n")
    told = terminal.ask("stop", "--file", file, "--any-list")
    assert told == {
        "recorded": 3,
        "matched": 0,
        "not_understood": [{"line": 1, "text": "Phone;Reply"}],
        "partly": [],
    }
    assert "Phone;Reply" in terminal.plain("stop", "--file", file, "--any-list").out
    assert terminal.run("stop", "012345678", "--any-list").code == 2


def test_what_a_list_may_mean_beside_a_number_is_told_by_its_line(terminal: Terminal) -> None:
    file = terminal.write("list.txt", "098765432\n012345678/679\n")
    told = terminal.ask("stop", "--file", file, "--any-list")
    assert told["recorded"] == 2
    assert told["partly"] == [{"line": 2, "text": "679"}]
    said = terminal.plain("stop", "--file", file, "--any-list").out.splitlines()
    assert said[0].startswith("2 numbers and addresses are stopped")
    assert said[1].startswith("Look at 1 line:")
    assert said[2] == "  line 2: 679"


def test_a_list_of_nobody_and_of_one(terminal: Terminal) -> None:
    file = terminal.write("list.txt", "nobody\n")
    said = terminal.plain("stop", "--file", file, "--any-list").out.splitlines()
    assert said[0] == "Nobody is named there, so nobody was stopped."
    assert said[1] == "1 line names nobody, so it stops nobody:"
    assert "It will not be contacted again" in terminal.plain("stop", "012345678").out


def test_a_file_given_as_evidence_is_kept_in_the_book(terminal: Terminal) -> None:
    file = terminal.write("sheet 7.txt", "signed")
    assert terminal.ask(*RECORD, "--evidence", file)["state"] == "granted"
    (event,) = terminal.ask("consent", "show", "012345678")["events"]
    sha256 = hashlib.sha256(b"signed").hexdigest()
    assert (event["evidence_id"], event["evidence_sha256"]) == (1, sha256)
    assert event["evidence"] == f"sheet 7.txt (SHA-256 {sha256})"


def test_a_refused_event_leaves_no_evidence_behind(terminal: Terminal) -> None:
    file = terminal.write("sheet 8.txt", "signed too")
    terminal.refused(*RECORD, "--evidence", file, "--date", "2999-01-01")
    terminal.ask(*RECORD, "--evidence", terminal.write("sheet 9.txt", "x"))
    (event,) = terminal.ask("consent", "show", "012345678")["events"]
    assert event["evidence"].startswith("sheet 9.txt")
