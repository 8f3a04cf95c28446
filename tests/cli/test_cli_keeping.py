"""backup, restore, check and demo."""

from __future__ import annotations

import csv
import sqlite3
from pathlib import Path

import pytest

from tests.cli.cli_terminal import Terminal, assert_sentence

WHOLE = {"ok": True, "problems": []}


@pytest.fixture
def filled(terminal: Terminal) -> Terminal:
    terminal.fill()
    return terminal


def damage(file: Path) -> None:
    """Bytes in the middle of a file turned round."""
    content = bytearray(file.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 16_384] = bytes(
        byte ^ 0xFF for byte in content[middle : middle + 16_384]
    )
    file.write_bytes(content)


def test_a_backup_is_a_book_and_comes_back(filled: Terminal) -> None:
    copy = filled.folder / "usb" / "copy.banhchi"
    answer = filled.ask("backup", copy)
    assert {key: answer[key] for key in WHOLE} == WHOLE
    names = filled.names()
    filled.ask("undo")
    assert filled.names() == []
    assert filled.ask("restore", copy) == WHOLE
    assert filled.names() == names
    assert filled.ask("check") == WHOLE


def test_a_restore_keeps_the_stop(filled: Terminal) -> None:
    copy = filled.folder / "copy.banhchi"
    filled.ask("backup", copy)
    filled.ask("stop", "012345678", "016999888")
    assert filled.ask("restore", copy) == WHOLE
    for number in ("012345678", "016999888"):
        (state,) = filled.ask("consent", "show", number)["states"]
        assert state["state"] == "withdrawn"
    assert filled.ask("restore", copy) == WHOLE


def test_a_backup_takes_the_place_of_an_earlier_one(filled: Terminal) -> None:
    copy = filled.folder / "copy.banhchi"
    filled.ask("backup", copy)
    filled.fill(content="Name,Phone\nSok Vanna,011 222 333\n")
    filled.ask("backup", copy)
    other = Terminal(filled.folder)
    other.book = copy
    assert other.ask("contacts")["total"] == 4


def test_a_backup_never_lands_on_the_book_or_a_folder(filled: Terminal) -> None:
    filled.refused("backup", filled.book)
    filled.refused("restore", filled.book)
    filled.refused("backup", filled.folder)
    filled.refused("backup", filled.write("file", "x") / "copy.banhchi")
    assert len(filled.names()) == 3


def test_a_backup_of_an_encrypted_book_comes_back(terminal: Terminal) -> None:
    key = terminal.write("pass.txt", "blue krama\r\n")
    copy = terminal.folder / "copy.banhchi"
    given = ("--passphrase-file", key)
    file = terminal.write("people.csv", "Name,Phone\nSok Vanna,011 222 333\n")
    terminal.ask(*given, "import", file, "--source", "x")
    terminal.ask(*given, "backup", copy)
    terminal.ask(*given, "undo")
    assert terminal.ask(*given, "restore", copy) == WHOLE
    assert terminal.ask(*given, "contacts")["total"] == 1
    assert b"Vanna" not in copy.read_bytes()


@pytest.mark.parametrize("kind", ["missing", "empty", "garbage", "text", "folder", "cut", "newer"])
def test_what_is_no_backup_changes_nothing(filled: Terminal, kind: str) -> None:
    copy = filled.folder / "copy.banhchi"
    filled.ask("backup", copy)
    if kind == "missing":
        copy.unlink()
    elif kind == "empty":
        copy.write_bytes(b"")
    elif kind == "garbage":
        copy.write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)
    elif kind == "text":
        copy.write_text("my contacts")
    elif kind == "folder":
        copy.unlink()
        copy.mkdir()
    elif kind == "cut":
        copy.write_bytes(copy.read_bytes()[:20_000])
    else:
        connection = sqlite3.connect(copy)
        with connection:
            connection.execute(
                "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
                " VALUES ('banhchi', 'm9999_tomorrow', '2030-01-01')"
            )
        connection.close()
    filled.refused("restore", copy)
    assert len(filled.names()) == 3
    assert filled.ask("check") == WHOLE
    assert not list(filled.folder.glob("*.restore*"))


def test_a_damaged_book_is_told(filled: Terminal) -> None:
    filled.fill(content="Name,Phone\n" + "".join(f"P {n},012 {n:06d}\n" for n in range(900)))
    damage(filled.book)
    for _ in range(2):
        result = filled.run("--book", filled.book, "--json", "check")
        assert result.code == 1
        assert_sentence(result.err)
        assert result.json["ok"] is False
        assert result.json["problems"]
    for command in ("contacts", "history", "undo", "backup x.banhchi"):
        words = filled.plain(*command.split(), lang="km")
        assert words.code in (0, 1)
        assert (words.code == 1) is bool(words.err)


def test_what_is_wrong_is_told_in_words(filled: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    found = ["search_index", "foreign_key_check", "Tree 5 page 9: broken", "book.damaged"]
    monkeypatch.setattr("desktop_app.book.Book.check", lambda book: found)
    result = filled.run("--book", filled.book, "--json", "check")
    assert (result.code, result.json) == (1, {"ok": False, "problems": found})
    for lang in ("en", "km"):
        shown = filled.plain("check", lang=lang)
        assert (shown.code, shown.out) == (1, "")
        assert len(shown.err.splitlines()) == len(found)
        assert "search_index" not in shown.err
        assert "book.damaged" not in shown.err


def test_the_demo_does_the_main_job_again_and_again(terminal: Terminal) -> None:
    folder = terminal.folder / "demo"
    first = terminal.run("--json", "demo", "--to", folder).json
    for part in ("import", "search", "stop", "check", "export"):
        assert first[part]
    assert first["import"]["rows"] == 302
    with (folder / "export.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == first["export"]["exported"] == first["check"]["sendable"] > 0
    assert all(row["sample"] for row in rows)
    again = terminal.run("--json", "demo", "--to", folder).json
    assert again["import"] == first["import"]
    assert again["check"] == first["check"]
    assert (folder / "rejects.xlsx").exists()
    assert (folder / "excluded.xlsx").exists()
    assert not terminal.book.exists()


def test_the_demo_never_touches_people_of_the_owner(filled: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    filled.refused("demo", "--to", folder)
    filled.book.rename(folder / "sample.banhchi")
    for lang in ("en", "km"):
        result = filled.run("--lang", lang, "demo", "--to", folder)
        assert (result.code, result.out) == (1, "")
    filled.book = folder / "sample.banhchi"
    assert len(filled.names()) == 3


def test_the_demo_in_a_book_that_is_named(terminal: Terminal) -> None:
    folder = terminal.folder / "demo"
    key = terminal.write("pass.txt", "blue krama")
    terminal.ask("--passphrase-file", key, "demo", "--to", folder)
    assert terminal.ask("--passphrase-file", key, "contacts")["total"] == 285
    assert not (folder / "sample.banhchi").exists()


def test_a_demo_needs_a_folder(terminal: Terminal) -> None:
    file = terminal.write("file", "x")
    assert terminal.run("demo", "--to", file).code == 2
    result = terminal.run("demo", "--to", file / "demo")
    assert (result.code, result.out) == (1, "")
    assert_sentence(result.err)


@pytest.mark.parametrize("lang", ["en", "km"])
def test_people_read_words(terminal: Terminal, lang: str) -> None:
    said = terminal.run("--lang", lang, "demo", "--to", terminal.folder / "demo").out
    assert "302" in said
    for text in (*("check", "backup"), "restore"):
        extra = [] if text == "check" else [terminal.folder / "copy.banhchi"]
        result = terminal.plain(text, *extra, lang=lang)
        assert (result.code, result.err) == (0, "")
        said += result.out
    for code in ("rows", "not_asked", "[", "_index"):
        assert code not in said.replace(str(terminal.folder), "") or (code, lang) == ("rows", "en")
