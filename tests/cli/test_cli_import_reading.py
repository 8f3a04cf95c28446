"""The options of import that say how a file is to be read."""

from __future__ import annotations

import pytest

from tests.cli.cli_terminal import Terminal


def test_how_a_text_is_read_can_be_said(terminal: Terminal, tmp_path) -> None:
    path = tmp_path / "thai.csv"
    path.write_bytes("Name$Phone\r\nสมชาย$012345678\r\n".encode("cp874"))
    terminal.ask("import", path, "--source", "x", "--encoding", "windows-874", "--delimiter", "$")
    people = terminal.ask("contacts")["contacts"]
    assert [person["full_name"] for person in people] == ["สมชาย"]


@pytest.mark.parametrize(
    ("option", "said", "words"),
    [
        ("--encoding", "nonsense", "no encoding of text called nonsense"),
        ("--encoding", "rot13", "no encoding of text called rot13"),
        ("--delimiter", "ab", "ab can't separate cells"),
        ("--delimiter", "x", "x can't separate cells"),
        ("--delimiter", "7", "7 can't separate cells"),
    ],
)
def test_what_can_be_no_encoding_or_delimiter(terminal, tmp_path, option, said, words) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Phone\nSok,012345678\n")
    assert words in terminal.refused("import", path, "--source", "x", option, said)
