"""The book behind a command: missing, locked, encrypted, newer, damaged, or no book at all."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from desktop_app.book import Book
from tests.cli.cli_terminal import ROOT, Terminal

PASSPHRASE = "blue krama on the line"


@pytest.fixture
def locked(terminal: Terminal) -> Terminal:
    """A terminal whose book is encrypted."""
    with Book.open(terminal.book, PASSPHRASE) as book:
        book.contacts.add({"full_name": "Sophea"})
    return terminal


def people(terminal: Terminal, file: Path) -> int:
    return terminal.ask("--passphrase-file", file, "contacts")["total"]


def test_a_missing_book_is_made_with_its_folders(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    terminal.book = tmp_path / "ហាង សុខា" / "deep" / "shop.banhchi"
    assert terminal.ask("check") == {"ok": True, "problems": []}
    assert terminal.book.exists()


@pytest.mark.parametrize(
    "content",
    [PASSPHRASE, f"{PASSPHRASE}\n", f"{PASSPHRASE}\r\nsecond line\r\n", f"\ufeff{PASSPHRASE}\r\n"],
)
def test_the_first_line_of_the_passphrase_file_opens(locked: Terminal, content: str) -> None:
    assert people(locked, locked.write("pass.txt", content)) == 1


def test_a_new_book_is_encrypted_with_the_passphrase(terminal: Terminal) -> None:
    file = terminal.write("pass.txt", PASSPHRASE)
    assert people(terminal, file) == 0
    terminal.refused("contacts")
    assert not terminal.book.read_bytes().startswith(b"SQLite format 3")


def test_an_encrypted_book_without_its_passphrase_is_refused(locked: Terminal) -> None:
    before = locked.book.read_bytes()
    locked.refused("contacts")
    locked.refused("--passphrase-file", locked.write("wrong", "red krama"), "contacts")
    locked.refused("--passphrase-file", locked.folder / "missing", "contacts")
    locked.refused("--passphrase-file", locked.folder, "contacts")
    locked.refused("--passphrase-file", locked.write("empty", ""), "contacts")
    locked.refused("--passphrase-file", locked.write("blank", "\r\nx"), "contacts")
    locked.refused("--passphrase-file", locked.write("binary", b"\xff\xfe\x00"), "contacts")
    assert locked.book.read_bytes() == before


def test_an_empty_passphrase_never_makes_a_plain_book(terminal: Terminal) -> None:
    terminal.refused("--passphrase-file", terminal.write("empty", "\n"), "contacts")
    assert not terminal.book.exists()


def test_a_book_in_use_by_another_program_is_refused(terminal: Terminal) -> None:
    code = textwrap.dedent(f"""
        from pathlib import Path
        from desktop_app.book import Book
        with Book.open(Path({str(terminal.book)!r})):
            print("open", flush=True)
            input()
    """)
    with subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout.readline() == "open\n"
        for command in ("contacts", "check", "history"):
            assert "open in another" in terminal.refused(command)
        other.communicate("\n")
    assert terminal.ask("contacts")["total"] == 0


@pytest.mark.parametrize(
    "content", [b"not a book", b"x" * 8192, b"SQLite format 3\x00" + b"\xff" * 9000, b"%PDF-1.7"]
)
def test_another_file_is_no_book(terminal: Terminal, content: bytes) -> None:
    terminal.book.write_bytes(content)
    terminal.refused("contacts")
    terminal.refused("--passphrase-file", terminal.write("pass", PASSPHRASE), "contacts")
    assert terminal.book.read_bytes() == content


def test_a_database_of_another_program_is_no_book(terminal: Terminal) -> None:
    with sqlite3.connect(terminal.book) as connection:
        connection.execute("CREATE TABLE contact (id INTEGER)")
    connection.close()
    before = terminal.book.read_bytes()
    terminal.refused("contacts")
    assert terminal.book.read_bytes() == before


def test_a_folder_is_no_book(terminal: Terminal) -> None:
    terminal.book.mkdir()
    terminal.refused("contacts")
    terminal.book = terminal.write("file", "x") / "shop.banhchi"
    terminal.refused("contacts")


def test_a_book_of_a_newer_version_is_left_alone(terminal: Terminal) -> None:
    terminal.ask("contacts")
    connection = sqlite3.connect(terminal.book)
    with connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('banhchi', 'm9999_tomorrow', '2030-01-01')"
        )
    connection.close()
    before = terminal.book.read_bytes()
    assert "newer version" in terminal.refused("contacts")
    assert terminal.book.read_bytes() == before
