"""Books of versions before this one open, migrate with a backup, and hold what they held.

The books are made by packaging/old_book.py with the program of their time.
"""

from __future__ import annotations

import sqlite3
import tarfile
from pathlib import Path

import pytest

from desktop_app.store import migrations
from tests.cli.cli_terminal import Terminal

BOOKS = sorted(Path(__file__).resolve().parents[1].glob("data/old_books/*.tar.xz"))

TEXT = ("--message", "Hello. To stop, call 012 999 888.")


@pytest.fixture(params=BOOKS, ids=lambda path: path.name.split(".")[0])
def old(request, terminal: Terminal, own_data_folder: Path) -> Terminal:
    """An old book, with the key of its do-not-contact list."""
    with tarfile.open(request.param) as archive:
        archive.extractall(terminal.folder, filter="data")
    assert (terminal.folder / "data") == own_data_folder
    terminal.book = terminal.folder / "old.banhchi"
    return terminal


def steps(book: Path) -> set[str]:
    """The steps of the schema that a book has taken."""
    connection = sqlite3.connect(book)
    try:
        return {name for (name,) in connection.execute("SELECT name FROM _sqlite_migrations")}
    finally:
        connection.close()


def test_there_are_old_books() -> None:
    assert BOOKS


def test_an_old_book_is_migrated_with_a_backup_and_whole(old: Terminal) -> None:
    before = steps(old.book)
    assert old.ask("check") == {"ok": True, "problems": []}
    today = {path.stem for path in Path(migrations.__file__).with_name("schema").glob("*.sql")}
    assert steps(old.book) == today
    kept = list((old.folder / "data" / "backups" / "migrations").glob("*.banhchi"))
    assert bool(kept) is (before != today)
    assert old.ask("contacts")["total"] == 6


@pytest.mark.parametrize(
    ("phone", "channel", "state"),
    [
        ("012 671 001", "sms", "granted"),
        ("012 671 002", "sms", "withdrawn"),
        ("012 671 004", "sms", "granted"),
        ("012 671 005", "*", "denied"),
        ("012 671 006", "sms", "withdrawn"),
    ],
)
def test_its_consent_is_what_it_was(old: Terminal, phone: str, channel: str, state: str) -> None:
    states = old.ask("consent", "show", phone)["states"]
    assert {"channel": channel, "purpose": "marketing", "state": state} in states


def test_its_campaigns_are_for_the_same_people(old: Terminal) -> None:
    # of three in Kampot one is in the excluded segment and one asked to stop
    check = old.ask("campaign", "check", "Rice")
    assert (check["segment"], check["sendable"]) == (2, 1)
    file = old.folder / "sent.csv"
    sent = old.ask("campaign", "export", "Rice", "--profile", "generic", "--to", file)
    assert (sent["exported"], sent["excluded"]) == (1, {"suppressed": 1})
    assert "+85512671001" in file.read_text("utf-8")


def test_whoever_was_erased_stays_refused(old: Terminal) -> None:
    again = "Name,Phone,Province,Tags\nRos Pisey,012 671 007,Kampot,VIP\n"
    consent = ("--consent-channel", "sms", "--consent-method", "paper_sheet")
    old.fill(*consent, "--consent-date", "2026-11-01", "--consent-evidence", "S", content=again)
    file = old.folder / "sent.csv"
    check = old.ask("campaign", "check", "Everybody")
    assert check["sendable"] == 2
    old.ask("campaign", "new", "New", "--channel", "sms", "--segment", "Kampot", *TEXT)
    old.ask("campaign", "export", "New", "--profile", "generic", "--to", file)
    assert "+85512671007" not in file.read_text("utf-8")


def test_its_merge_can_be_taken_back(old: Terminal) -> None:
    changes = old.ask("history")["changes"]
    merge = next(one for one in changes if one["kind"] == "contact.merge")
    old.ask("undo", merge["id"])
    assert old.ask("contacts")["total"] == 7
    assert old.ask("check")["ok"]
