"""The self-test: runs every part of the main job once, in a temporary folder.

For the scripts that test an installer, and for somebody whose computer misbehaves. The function
that draws the window is passed in, because the core does not know the window.
"""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop_app.commands.surface import Surface, pass_surface
from desktop_app.errors import Cancelled, UserError
from desktop_app.paths import Paths

if TYPE_CHECKING:
    from desktop_app.book import Book

Draw = Callable[["Book", Path], None]  # draws the window with a book into that picture file

_FOLDER = "\u1794\u1789\u17d2\u1787\u17b8 1 "  # Khmer letters and spaces, as in people's names
_PASSPHRASE = "\u179f\u17b6\u1780\u179b\u17d2\u1794\u1784"


def make_command(draw: Draw) -> click.Command:
    """The command; ``draw`` draws the window."""

    @click.command("self-test")
    @pass_surface
    def self_test(surface: Surface) -> None:
        """Tries every part of the program in a folder of its own; your list is not touched."""
        _Trial(surface, draw).run()

    return self_test


class _Trial:
    """One run: prints a line per step and ends at the first failure."""

    def __init__(self, surface: Surface, draw: Draw) -> None:
        self._surface = surface
        self._draw = draw
        self._steps: dict[str, int | None] = {}
        self._lines: list[str] = []

    def run(self) -> None:
        """Raises UserError ``self_test.failed`` with the step and the reason."""
        try:
            # a file that a virus scanner still holds must not fail a test that passed
            with tempfile.TemporaryDirectory(prefix=_FOLDER, ignore_cleanup_errors=True) as name:
                self._try_all(Path(name))
        finally:
            # the steps that worked are above the message of the one that failed
            if not self._surface.as_json:
                self._surface.emit(None, lambda: self._lines)
        if self._surface.as_json:
            self._surface.emit({"ok": True, "steps": self._steps}, list)

    def _try_all(self, folder: Path) -> None:
        from desktop_app.book import Book  # the help of a command needs none of it

        # notes of files being written are kept in the user's data folder
        os.environ["BANHCHI_DATA"] = str(folder / "data")
        paths = Paths(folder / "data", folder)
        with self._step("book"):
            book = Book.open(paths.default_book, paths=paths)
        try:
            self._main_job(book, folder)
            with self._step("encrypt"):
                book = _encrypted(book)
        finally:
            book.close()

    def _main_job(self, book: Book, folder: Path) -> None:
        from desktop_app import demo
        from desktop_app.contacts.model import ContactQuery

        with self._step("import"):
            demo.import_sample(book)
            self._count("import", book.contacts.count())
        with self._step("search"):
            self._count("search", book.contacts.total(ContactQuery(search=demo.SEARCH)))
        with self._step("duplicates"):
            book.duplicates.search()
        with self._step("export"):
            self._count("export", _exported(book, folder / "export.csv", self._surface.say))
        with self._step("window"):
            self._draw(book, folder / "window.png")

    def _count(self, step: str, people: int) -> None:
        if not people:
            raise UserError("self_test.nobody")
        self._steps[step] = people

    @contextmanager
    def _step(self, step: str) -> Iterator[None]:
        say = self._surface.say
        name = say(f"self_test.step.{step}")
        try:
            yield
        except Cancelled:
            raise
        except UserError as error:
            reason = self._surface.words.of(error)
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
        else:
            people = self._steps.setdefault(step, None)
            code = "self_test.done" if people is None else "self_test.counted"
            self._lines.append(say(code, step=name, n=people))
            return
        raise UserError("self_test.failed", step=name, reason=reason)


def _exported(book: Book, file: Path, say: Callable[..., str]) -> int:
    """Writes a campaign's list and reads it back; returns how many people are in it."""
    from desktop_app import demo

    plan = book.campaigns.plan(demo.new_campaign(book))
    told = book.campaigns.export(plan, "generic", file, file.with_suffix(".xlsx"), say)
    with file.open(encoding="utf-8-sig", newline="") as stream:
        written = sum(1 for _ in csv.DictReader(stream))
    if written != told.exported:
        raise UserError("self_test.differs", written=written, expected=told.exported)
    return written


def _encrypted(book: Book) -> Book:
    """Sets a passphrase, closes the book and opens it again; without it nobody can read the
    book."""
    from desktop_app.book import Book
    from desktop_app.store.driver import is_plain

    people, path, paths = book.contacts.count(), book.path, book.paths
    book.set_passphrase(_PASSPHRASE).close()
    if is_plain(path):
        raise UserError("self_test.still_plain")
    opened = Book.open(path, _PASSPHRASE, paths=paths)
    if opened.contacts.count() != people:
        opened.close()
        raise UserError("self_test.nobody")
    return opened
