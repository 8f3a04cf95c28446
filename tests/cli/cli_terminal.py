"""The command line as a test drives it: in this process, or in one of its own."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from desktop_app import cli

ROOT = Path(__file__).resolve().parents[2]

# Sok Dara's number has lost its zero, the third row's is one digit short
PEOPLE = """\
ឈ្មោះ,Phone,Province,Agreed
ចាន់ សុភា,012 345 678,Kampot,yes
Sok Dara,98765432,Phnom Penh,no
Kim Leang,096345678,,yes
,,,
ចាន់ សុភា,+855 12 345 678,,
Total,3,,
"""


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def json(self):
        """The one object on standard output."""
        return json.loads(self.out)


class Terminal:
    """Runs commands on one book."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.book = folder / "shop.banhchi"

    def run(self, *arguments: object, stdin: bytes = b"") -> Result:
        """A command with exactly these arguments, in this process."""
        out, err = (io.TextIOWrapper(io.BytesIO(), "ascii") for _ in range(2))
        given = io.TextIOWrapper(io.BytesIO(stdin), "ascii")
        with (
            mock.patch.object(sys, "stdin", given),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            code = cli.main([str(argument) for argument in arguments])
        texts = []
        for stream in (out, err):
            stream.flush()
            texts.append(stream.buffer.getvalue().decode())
        assert "Traceback" not in texts[1]
        return Result(code, *texts)

    def plain(self, *arguments: object, lang: str = "en", stdin: bytes = b"") -> Result:
        """A command on the book, its answer in words."""
        return self.run("--book", self.book, "--lang", lang, *arguments, stdin=stdin)

    def ask(self, *arguments: object, stdin: bytes = b""):
        """What a command that must succeed answers."""
        result = self.run("--book", self.book, "--json", *arguments, stdin=stdin)
        assert (result.code, result.err) == (0, "")
        assert result.out.endswith("\n")
        return result.json

    def refused(self, *arguments: object, stdin: bytes = b"", code: int = 1) -> str:
        """The sentence of a command that must fail; it does so in Khmer too."""
        result = self.run("--book", self.book, "--json", *arguments, stdin=stdin)
        assert (result.code, result.out) == (code, ""), result
        assert_sentence(result.err)
        if code == 1:
            khmer = self.plain(*arguments, lang="km", stdin=stdin)
            assert (khmer.code, khmer.out) == (code, "")
            assert_sentence(khmer.err)
            assert any("\u1780" <= char <= "\u17ff" for char in khmer.err)
        return result.err

    def write(self, name: str, content: str | bytes) -> Path:
        """A file in the folder of the test."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def fill(self, *options: object, content: str = PEOPLE, name: str = "people.csv"):
        """Imports a few people and returns the answer."""
        file = self.write(name, content)
        return self.ask("import", file, "--source", "the counter", *options)

    def names(self, *options: object) -> list[str]:
        return [person["full_name"] for person in self.ask("contacts", *options)["contacts"]]

    def events(self) -> int:
        """How many lines the history has."""
        return len(self.ask("history")["changes"])


def assert_sentence(text: str) -> None:
    """Words for a person: no code in brackets, no placeholder, no report of a bug."""
    assert text.strip()
    assert not text.startswith("[")
    assert not re.search(r"\{[a-z_]+\}", text)
    assert "last-error" not in text


def start(
    *arguments: object, env: dict[str, str] | None = None, **more
) -> subprocess.CompletedProcess:
    """The command line in a process of its own; standard streams are bytes."""
    return subprocess.run(
        [sys.executable, "-m", "desktop_app.cli", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        capture_output=True,
        timeout=60,
        **more,
    )
