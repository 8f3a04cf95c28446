"""What all commands share: opening the book, the language, and printing the result."""

from __future__ import annotations

import functools
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.languages import SOURCE
from desktop_app.paths import Paths
from desktop_app.words import Words

if TYPE_CHECKING:
    from desktop_app.book import Book

Answer = Mapping[str, object]
MOST = 2**63 - 1  # the largest integer in a book


@dataclass
class Surface:
    """The global options and the output: one JSON object, or text for people."""

    book_path: Path | None = None
    passphrase_file: Path | None = None
    language: str = SOURCE
    as_json: bool = False

    @functools.cached_property
    def words(self) -> Words:
        return Words(self.language)

    @property
    def passphrase(self) -> str | None:
        """The first line of the passphrase file. Raises UserError ``cli.cannot_read``,
        ``cli.not_utf8`` or ``cli.no_passphrase``."""
        if self.passphrase_file is None:
            return None
        line = read_text(self.passphrase_file).partition("\n")[0]
        if not line:
            raise UserError("cli.no_passphrase", file=str(self.passphrase_file))
        return line

    def open_book(self) -> Book:
        """The book of this command. Raises the errors of Book.open and ``passphrase``; the error
        for a damaged book names the newest copy."""
        # commands without a book start faster without this import
        from desktop_app.book import Book

        try:
            book = Book.open(self.path, self.passphrase)
        except UserError as error:
            self._offer_copy(error)
            raise
        number = book.consent.lost.count()
        if number:
            self.tell("secret.missing", n=number)
        self.tell_notices(book)
        return book

    def tell_notices(self, book: Book) -> None:
        """Prints to standard error what could not be done with copies of the book."""
        for notice in book.notices:
            self.tell(notice.code, **notice.details)

    @property
    def path(self) -> Path:
        """The path of the given book, or of the user's own."""
        return self.book_path or Paths.of_user().default_book

    @contextmanager
    def book(self) -> Iterator[Book]:
        """The book of this command, closed afterwards. If cleaning up fails at the end, a message
        is printed but the command succeeds: its changes are saved."""
        with self.open_book() as book:
            try:
                yield book
            except UserError as error:
                self._offer_copy(error)
                raise
        if book.closing_trouble is not None:
            self.tell("cli.closing_failed", file=str(book.path))

    def _offer_copy(self, error: UserError) -> None:
        """Adds the newest copy to the details of an error about damage."""
        from desktop_app.safekeeping.finding import newest_copy

        copy = newest_copy(self.path, error, Paths.of_user())
        if copy is not None:
            error.details["offered"] = str(copy.path)
            error.details["date"] = f"{copy.made_at:%Y-%m-%d}"

    def emit(self, answer: Answer | None, lines: Callable[[], Sequence[str]]) -> None:
        """Prints the JSON object, or for people the result of ``lines``."""
        text = json.dumps(answer, ensure_ascii=False) if self.as_json else "\n".join(lines())
        if not text:
            return
        try:
            click.echo(text)
        except BrokenPipeError:
            # the reader of the output has closed it; the command's work is done
            _print_nowhere()
        except OSError as error:
            _print_nowhere()
            raise UserError("cli.not_printed") from error

    def say(self, code: str, **details: object) -> str:
        return self.words.say(code, **details)

    def word(self, group: str, key: str) -> str:
        """The words of ``group.key``; the key itself if the user defined it, as for a purpose."""
        code = f"{group}.{'any' if key == '*' else key}"
        return self.words.say(code) if self.words.knows(code) else key

    def tell(self, code: str, **details: object) -> None:
        """Prints a message to standard error."""
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
    """One line on standard error that is overwritten."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._shown = False

    def show(self, done: int, total: int, step: str) -> None:
        share = f"{100 * done // total:3d} %" if total else f"{done:,}" if done else "..."
        click.echo(f"\r\x1b[K{share:>7}  {self._words.say(step)}", err=True, nl=False)
        self._shown = True

    def end(self) -> None:
        if self._shown:
            click.echo("\r\x1b[K", err=True, nl=False)


pass_surface = click.make_pass_decorator(Surface, ensure=True)


def read_text(file: Path) -> str:
    """The text of a file, or of standard input for ``-``, with ``\\n`` line ends.

    Raises UserError ``cli.cannot_read`` or ``cli.not_utf8``.
    """
    try:
        content = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise UserError("cli.cannot_read", file=str(file)) from error
    try:
        # more than newline translation: Notepad's byte order mark is not text either
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise UserError("cli.not_utf8", file=str(file)) from error


def known_region(typed: str) -> str:
    """A country's two letters, in capitals. Raises UserError ``cli.unknown_region``."""
    from desktop_app.phones import REGIONS  # showing the help does not need phone numbers

    region = typed.strip().upper()
    if region not in REGIONS:
        raise UserError("cli.unknown_region", region=typed)
    return region


def keep_off(book: Book, *files: Path | None) -> None:
    """Raises UserError ``cli.own_book`` if a file to be written is the book itself."""
    for file in files:
        if file is not None and file.exists() and file.samefile(book.path):
            raise UserError("cli.own_book", file=str(file))


def _print_nowhere() -> None:
    """Redirects standard output, so that its buffer does not fail again when Python exits."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
