"""What every command shares: the book to open, the language, and how an answer is printed."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import click

from desktop_app.book import Book
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.paths import Paths
from desktop_app.words import Words

Answer = Mapping[str, object]


@dataclass
class Surface:
    """The global options, and the ways out: one JSON object, or words for people."""

    book_path: Path | None = None
    passphrase_file: Path | None = None
    language: str = "en"
    as_json: bool = False
    words: Words = field(init=False)

    def __post_init__(self) -> None:
        self.words = Words(self.language)

    @property
    def passphrase(self) -> str | None:
        if self.passphrase_file is None:
            return None
        try:
            return self.passphrase_file.read_text("utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise UserError("cli.cannot_read", file=str(self.passphrase_file)) from error

    @contextmanager
    def book(self) -> Iterator[Book]:
        """The book of this command, closed afterwards."""
        path = self.book_path or Paths.of_user().default_book
        with Book.open(path, self.passphrase) as book:
            yield book

    def emit(self, answer: Answer | None, lines: Callable[[], Sequence[str]]) -> None:
        """Prints the JSON object, or what ``lines`` gives for people."""
        if self.as_json:
            click.echo(json.dumps(answer, ensure_ascii=False))
            return
        for line in lines():
            click.echo(line)

    def say(self, code: str, **details: object) -> str:
        return self.words.say(code, **details)

    def tell(self, code: str, **details: object) -> None:
        """A sentence beside the answer, on standard error."""
        click.echo(self.say(code, **details), err=True)

    @contextmanager
    def job(self) -> Iterator[Job]:
        """A job that shows a progress bar to people, and nothing to programs."""
        if self.as_json or not sys.stderr.isatty():
            yield Job()
            return
        bar = _Bar(self.words)
        try:
            yield Job(bar.show)
        finally:
            bar.end()


class _Bar:
    """One line on standard error that is written over."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._width = 0

    def show(self, done: int, total: int, step: str) -> None:
        share = f"{100 * done // total:3d} %" if total else f"{done:,}"
        line = f"{share}  {self._words.say(step)}"
        click.echo("\r" + line.ljust(self._width), err=True, nl=False)
        self._width = len(line)

    def end(self) -> None:
        if self._width:
            click.echo("\r" + " " * self._width + "\r", err=True, nl=False)


pass_surface = click.make_pass_decorator(Surface, ensure=True)


def pairs(figures: Mapping[str, object], say: Callable[[str], str], prefix: str) -> list[str]:
    """Figures one under the other, each with the words of its code."""
    return [
        f"{value:>10,}  {say(f'{prefix}{key}')}"
        for key, value in figures.items()
        if isinstance(value, int)
    ]
