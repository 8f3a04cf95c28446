"""The program's trial of itself, and the contact file that is the only argument."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.book import Book
from desktop_app.errors import UserError
from tests.cli.cli_terminal import Terminal, assert_sentence, start

STEPS = ["book", "import", "search", "duplicates", "export", "window", "encrypt"]


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The pictures asked for; none is drawn, for this process has a window of its own."""
    pictures: list[Path] = []
    monkeypatch.setattr(cli, "_draw_window", lambda book, picture: pictures.append(picture))
    return pictures


def test_every_part_is_tried_and_the_persons_data_is_not_touched(own_data_folder: Path) -> None:
    done = start("--json", "self-test", env={"BANHCHI_DATA": str(own_data_folder)})
    assert (done.returncode, done.stderr) == (0, b"")
    told = json.loads(done.stdout)
    assert told["ok"] is True
    assert list(told["steps"]) == STEPS
    assert all(told["steps"][step] > 0 for step in ("import", "search", "export"))
    assert not own_data_folder.exists()


@pytest.mark.parametrize("language", ["en", "km"])
def test_people_read_one_line_a_step(terminal: Terminal, drawn: list[Path], language: str) -> None:
    result = terminal.run("--lang", language, "self-test")
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert len(lines) == len(STEPS)
    for line in lines:
        assert_sentence(line)
    assert len(drawn) == 1
    assert not drawn[0].parent.exists()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (UserError("self_test.no_fonts"), "fonts"),
        (RuntimeError("no such plugin"), "RuntimeError: no such plugin"),
    ],
)
def test_the_step_that_fails_is_named_below_those_that_work(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    def fail(book: Book, picture: Path) -> None:
        raise error

    monkeypatch.setattr(cli, "_draw_window", fail)
    result = terminal.run("self-test")
    assert result.code == 1
    assert len(result.out.splitlines()) == STEPS.index("window")
    assert_sentence(result.err)
    assert result.err.startswith("Drawing the window: does not work.")
    assert words in result.err
    told = terminal.run("--json", "self-test")
    assert (told.code, told.out) == (1, "")


def test_an_export_that_lost_people_is_seen(
    terminal: Terminal, drawn: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.commands import self_test

    real = self_test.csv.DictReader
    monkeypatch.setattr(self_test.csv, "DictReader", lambda stream: list(real(stream))[1:])
    result = terminal.run("self-test")
    assert result.code == 1
    assert result.err.startswith("Exporting a campaign: does not work.")


def test_a_book_that_stays_readable_is_seen(
    terminal: Terminal, drawn: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Book, "set_passphrase", lambda book, passphrase: book)
    result = terminal.run("self-test")
    assert result.code == 1
    assert "without the passphrase" in result.err


def test_a_contact_file_alone_opens_the_window_on_it(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui import app

    opened: list[Path | None] = []
    monkeypatch.setattr(app, "run", lambda book: opened.append(book) or 0)
    named = terminal.folder / "ហាង ថ្មី.banhchi"
    assert terminal.run(named).code == 0
    assert terminal.run("--book", named).code == 0
    assert terminal.run().code == 0
    assert opened == [named, named, None]


def test_another_file_is_no_command(terminal: Terminal) -> None:
    assert terminal.run("shop.xlsx").code == 2
    assert terminal.run("shop.banhchi", "contacts").code == 2
