"""What holds for every command: options, exit status, languages, and the streams."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_app import __version__
from desktop_app.commands import texts
from tests.cli.cli_terminal import ROOT, Terminal, assert_sentence, start

MANUAL = [
    *("import", "contacts", "contact", "duplicates", "merge", "history", "undo"),
    *("consent", "consent record", "consent show", "stop"),
    *("segment", "segment save", "segment list", "segment count", "segment explain"),
    *("campaign", "campaign new", "campaign check", "campaign export"),
    *("campaign results", "campaign report"),
    *("phone", "sms", "erase", "person-report", "backup", "restore", "check", "demo"),
]
LATER = [
    *("campaign results Sale out.csv", "campaign report Sale", "campaign report"),
]
WRONG = [
    *("nonsense", "--nonsense", "import", "import x.csv", "contact", "contact x", "phone"),
    *("consent", "consent record 012345678", "stop", "segment save x", "campaign new x"),
    *("contacts --limit -1", "contacts --limit x", "undo x", "backup", "--lang fr check"),
    *("import x.csv --source s --on-match never", "consent record 1 --event x --channel sms"),
    *("import x.csv --source s --map Phone", "import x.csv --source s --consent-evidence x"),
    *("import x.csv --source s --consent-column Agreed", "contact 99999999999999999999"),
    *("merge", "merge 1", "merge x 2", "erase", "erase x", "person-report 1", "person-report"),
]


def test_the_version_is_that_of_the_package(terminal: Terminal) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == __version__
    assert terminal.run("--version").out == f"Banhchi {__version__}\n"
    assert terminal.run("--json", "--version").json == {"version": __version__}


@pytest.mark.parametrize("command", MANUAL)
def test_every_command_of_the_manual_explains_itself(terminal: Terminal, command: str) -> None:
    result = terminal.run(*command.split(), "--help")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"Usage: banhchi {command}")


def test_the_help_lists_every_command(terminal: Terminal) -> None:
    listed = terminal.run("--help").out
    for command in MANUAL:
        assert f"\n  {command.split()[0]} " in listed


@pytest.mark.parametrize("command", LATER)
def test_what_is_not_there_yet_says_so(terminal: Terminal, command: str) -> None:
    assert "not there yet" in terminal.refused(*command.split())
    assert not terminal.book.exists()


@pytest.mark.parametrize("command", WRONG)
def test_wrong_usage_is_told_and_does_nothing(terminal: Terminal, command: str) -> None:
    terminal.refused(*command.split(), code=2)
    assert not terminal.book.exists()


def test_json_without_a_command_is_wrong_usage() -> None:
    done = start("--json")
    assert (done.returncode, done.stdout) == (2, b"")


def test_starting_a_command_loads_neither_qt_nor_what_it_does_not_need() -> None:
    code = (
        "import sys; from desktop_app import cli; cli.main(['phone', '012345678']);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stderr.split())
    heavy = {
        "PySide6",
        "shiboken6",
        "openpyxl",
        "python_calamine",
        "sqlcipher3",
        "desktop_app.book",
    }
    assert not loaded & heavy


def test_the_book_is_that_of_the_option_or_of_the_environment(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path
) -> None:
    monkeypatch.setenv("BANHCHI_BOOK", str(terminal.folder / "named.banhchi"))
    assert terminal.run("--json", "contacts").json == {"total": 0, "contacts": []}
    assert (terminal.folder / "named.banhchi").exists()
    monkeypatch.delenv("BANHCHI_BOOK")
    assert terminal.run("--json", "contacts").json["total"] == 0
    assert (own_data_folder / "contacts.banhchi").exists()
    assert terminal.ask("contacts")["total"] == 0
    assert terminal.book.exists()


def test_a_bug_is_reported_to_a_file_and_not_on_the_screen(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("quite unexpected")

    monkeypatch.setattr(texts, "_answer", broken)
    for folder in (own_data_folder / "reports", terminal.folder):
        result = terminal.run("sms", "x")
        assert (result.code, result.out) == (1, "")
        assert str(folder) in result.err
        (report,) = folder.glob("*last-error.txt")
        assert "quite unexpected" in report.read_text()
        # where nothing can be written, another place is found
        monkeypatch.setenv("BANHCHI_DATA", str(terminal.write("file", "")))
        monkeypatch.setattr("tempfile.tempdir", str(terminal.folder))


def test_an_interrupt_is_told(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(texts, "_answer", interrupted)
    assert "Stopped" in terminal.refused("sms", "x")


def test_arguments_that_are_no_text_are_refused(terminal: Terminal) -> None:
    half = os.fsdecode(b"\xff")
    record = ("consent", "record", "012345678", "--event", "denied", "--channel", "sms")
    for command in (("campaign", "check", half), (*record, "--evidence", half)):
        terminal.refused(*command)
    assert terminal.events() == 0


def test_a_broken_argument_comes_back_as_valid_json() -> None:
    done = start("--json", "phone", os.fsdecode(b"012345678 \xff"))
    assert done.returncode == 0
    assert json.loads(done.stdout)["numbers"]


def test_whoever_reads_may_stop_reading(terminal: Terminal) -> None:
    lines = "".join(f"Person {n},012 {n:06d}\n" for n in range(3_000))
    terminal.fill(content=f"Name,Phone\n{lines}")
    reader, writer = os.pipe()
    with subprocess.Popen(
        [sys.executable, "-m", "desktop_app.cli", "--book", str(terminal.book), "contacts"],
        cwd=ROOT,
        stdout=writer,
        stderr=subprocess.PIPE,
    ) as process:
        os.close(writer)
        os.read(reader, 10)
        os.close(reader)
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_an_answer_that_cannot_be_written_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app.cli", "phone", "012345678"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 1
    assert_sentence(done.stderr.decode())


def test_exit_status_and_streams_of_a_process(terminal: Terminal) -> None:
    assert start("--book", terminal.book, "--json", "contacts").returncode == 0
    refused = start("--book", terminal.book, "--json", "contact", "999")
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert_sentence(refused.stderr.decode())
    wrong = start("--json", "nonsense")
    assert (wrong.returncode, wrong.stdout) == (2, b"")
    khmer = start("--book", terminal.book, "--lang=km", "contact", "999")
    assert (khmer.returncode, khmer.stdout) == (1, b"")
    assert "\u17d4" in khmer.stderr.decode()


def test_no_window_is_opened_by_mistake(
    monkeypatch: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    opened = []
    window = SimpleNamespace(run=lambda book: opened.append(book) or 0)
    monkeypatch.setitem(sys.modules, "ui.app", window)
    assert terminal.run("--book", terminal.book).code == 0
    assert opened == [terminal.book]
