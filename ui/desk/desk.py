"""The object every page gets: the open book, and methods to read, write, notify and navigate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QSettings, Signal

from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Receipt, Undone
from desktop_app.errors import Cancelled, UserError, bug_report
from desktop_app.facts import BookFacts, facts_of, refreshed
from desktop_app.jobs import Job
from ui.desk.jobs import JobRunner
from ui.desk.places import ImportFiles, Place, Question, ShowPeople
from ui.desk.undone import UndoneMessage, undone_words
from ui.look.i18n import I18n
from ui.look.theme import Theme

T = TypeVar("T")
Q = TypeVar("Q", bound=QObject)


class Feedback(Protocol):
    """The feedback that the window can show."""

    def toast(self, text: str, action: str | None, on_action: Callable[[], None] | None) -> None:
        """A short message at the bottom."""

    def error(self, sentence: str) -> None:
        """A sentence about a failure."""

    def bug(self, report: str) -> None:
        """A bug report that can be copied."""

    def progress(self, title: str, job: Job) -> Callable[[int, int, str], None]:
        """Shows progress with Cancel if the work takes longer than 400 ms."""

    def progress_done(self, job: Job) -> None:
        """The job is over."""


class BookActions(Protocol):
    """The operations on whole books; see ui/shell/books.py."""

    may_leave: Callable[[Callable[[], None]], bool]

    def open(self, path: Path) -> None: ...
    def open_own(self) -> None: ...
    def open_sample(self) -> None: ...
    def remove_sample(self) -> None: ...
    def set_passphrase(self, passphrase: str | None) -> None: ...
    def restore(self, file: Path) -> None: ...
    def bring_secret(self, file: Path | None) -> None: ...


class Desk(QObject):
    """Pages communicate through the book and ``changed``; they don't know each other.

    ``facts`` are the facts of the book that many widgets show. They are as new as the last
    ``changed``, and reading them does not access the file.
    """

    changed = Signal(object)  # ChangeSet, after each write
    navigate = Signal(object)  # Place
    asked = Signal(object)  # Question
    replaced = Signal(object)  # another Book replaced this one
    history_asked = Signal()
    book_asked = Signal()  # another list is to be opened
    language_asked = Signal(str)
    mode_asked = Signal(str)
    _written = Signal(object, object, object)  # Book, ChangeSet, BookFacts after it

    def __init__(
        self,
        book: Book,
        theme: Theme,
        i18n: I18n,
        settings: QSettings,
        runner: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.i18n = i18n
        self.settings = settings
        self.runner = runner
        self.feedback: Feedback | None = None
        self.books: BookActions | None = None
        self._kept: dict[type[QObject], QObject] = {}
        self._successors: dict[Book, Book] = {}
        self._written.connect(self._hear)  # from the writing thread to the window's
        self.book = book
        self.facts = facts_of(book)
        self._listen(book, self.facts)

    def _listen(self, book: Book, facts: BookFacts) -> None:
        def told(changes: ChangeSet) -> None:
            nonlocal facts
            # the write is committed: if the file can't be read now, the next read reports it
            with suppress(Cancelled, UserError):
                facts = refreshed(facts, book, changes)
            self._written.emit(book, changes, facts)

        book.on_change(told)

    def _hear(self, book: Book, changes: ChangeSet, facts: BookFacts) -> None:
        if book is self.book:
            self.facts = facts
            self.changed.emit(changes)

    def replace_book(self, book: Book, facts: BookFacts) -> None:
        """Shows another book that was opened."""
        self._listen(book, facts)
        self.show_book(book, facts)

    def succeed(self, former: Book, book: Book, facts: BookFacts, *, same: bool) -> None:
        """Notes that ``book`` took the place of ``former`` in its file. Called by the write that
        did it, before ``show_book``. Where it is the ``same`` list, queued writes go to it."""
        self._listen(book, facts)
        if same:
            self._successors[former] = book

    def show_book(self, book: Book, facts: BookFacts) -> None:
        """Shows this book on every page from now on."""
        self.book, self.facts = book, facts
        self._kept.clear()
        self.replaced.emit(book)

    def _now(self, book: Book) -> Book:
        """The book, or the one that took its place."""
        while book in self._successors:
            book = self._successors[book]
        return book

    def keep(self, kind: type[Q]) -> Q:
        """The one object of a class, created with the desk, that outlives pages but not the
        book."""
        kept = self._kept.get(kind)
        if not isinstance(kept, kind):
            kept = self._kept[kind] = kind(self)
        return kept

    # words

    def say(self, code: str, **details: object) -> str:
        """The words of a code of the core, in the language of the window."""
        return self.i18n.words.say(code, **details)

    def problem(self, code: str) -> str:
        """The words of an issue that a check of the book found."""
        known = self.i18n.words.knows(f"problem.{code}")
        return self.say(f"problem.{code}") if known else self.say("problem.file", problem=code)

    def today(self) -> date:
        return self.book.now().astimezone().date()

    # reading and writing

    def read(
        self,
        owner: QObject,
        ask: Callable[[Book, Job], T],
        done: Callable[[T], None],
        *,
        key: str | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Reads from the core in the background; ``done`` gets the result on the window's thread.
        The function must not write: it would wait for the writer, and other pages for it."""
        book, broken = self.book, failed or self.failed
        return self.runner.read(owner, lambda job: ask(book, job), done, broken, key=key)

    def upkeep(
        self,
        owner: QObject,
        ask: Callable[[Book, Job], T],
        done: Callable[[T], None] | None = None,
        *,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Reads and writes in the background for jobs that no page waits for, such as a search for
        duplicates; cancelled at the end of the program."""
        book, told = self.book, failed or self.failed

        def broken(error: BaseException) -> None:
            closed = isinstance(error, UserError) and error.code == "book.closed"
            told(Cancelled() if closed else error)

        return self.runner.upkeep(
            owner,
            lambda job: ask(book, job),
            done or (lambda _answer: None),
            broken,
        )

    def write(
        self,
        owner: QObject,
        ask: Callable[[Book, Job], T],
        done: Callable[[T], None] | None = None,
        *,
        title: str | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Writes in the background. With a ``title`` a longer job shows progress and Cancel."""
        value_of = None if done is None else lambda receipt: done(receipt.value)
        return self.edit(owner, ask, value_of, title=title, failed=failed)

    def edit(
        self,
        owner: QObject,
        ask: Callable[[Book, Job], T],
        done: Callable[[Receipt[T]], None] | None = None,
        *,
        title: str | None = None,
        failed: Callable[[BaseException], None] | None = None,
    ) -> Job:
        """Like ``write``, for changes that can be undone: ``done`` gets the result in a receipt
        with the changes of this very write, whatever was written in between. It is not called once
        another book is shown, because the numbers in the receipt mean nothing there."""
        book = self.book
        show: list[Callable[[int, int, str], None]] = []

        def over(receipt: Receipt[T]) -> None:
            self._end_progress(title, job)
            here = book.path == self.book.path
            if done is not None and shiboken6.isValid(owner) and here:
                done(receipt)

        def broken(error: BaseException) -> None:
            self._end_progress(title, job)
            if isinstance(error, Cancelled) and not job.cancelled:
                # nobody cancelled it: its book was closed
                error = UserError("book.closed", file=str(book.path))
            own = failed if failed is not None and shiboken6.isValid(owner) else self.failed
            own(error)

        def work(job: Job) -> Receipt[T]:
            current = self._now(book)
            return current.receipt_of(lambda: ask(current, job))

        job = self.runner.write(
            self,  # a page may be rebuilt meanwhile; the progress must end all the same
            work,
            over,
            broken,
            progress=None if title is None else lambda *state: show[0](*state) if show else None,
        )
        if title is not None and self.feedback is not None:
            show.append(self.feedback.progress(title, job))
        return job

    def _end_progress(self, title: str | None, job: Job) -> None:
        if title is not None and self.feedback is not None:
            self.feedback.progress_done(job)

    # feedback

    def failed(self, error: BaseException) -> None:
        """Shows a sentence for an expected failure, a report for a bug, and nothing for a cancelled
        job."""
        if isinstance(error, Cancelled) or self.feedback is None:
            return
        if isinstance(error, UserError):
            self.feedback.error(self.i18n.words.of(error))
        else:
            self.feedback.bug(bug_report(error))

    def toast(
        self,
        text: str,
        action: str | None = None,
        on_action: Callable[[], None] | None = None,
    ) -> None:
        """A short message; with an action such as Show."""
        if self.feedback is not None:
            self.feedback.toast(text, action, on_action)

    def toast_undo(self, text: str, receipt: Receipt[T]) -> None:
        """A short message with Undo for the receipt's changes; without Undo if nothing changed."""
        changes = receipt.undoable
        if changes:
            self.toast(text, self.say("action.undo"), lambda: self.undo(*changes))
        else:
            self.toast(text)

    def undo(self, *changes: int) -> None:
        """Undoes changes as one step, in the background, and shows a message."""

        def ask(book: Book, job: Job) -> UndoneMessage:
            return self.told(book, book.history.undo_several(changes, job))

        self.write(
            self,
            ask,
            lambda told: self.tell_undone(told, self.undo),
            title=self.say("history.step.undo"),
        )

    def told(self, book: Book, undone: Undone) -> UndoneMessage:
        """Describes changes that were undone; must be called in the background."""
        return undone_words(book, self.i18n.words, undone)

    def tell_undone(self, told: UndoneMessage, undo: Callable[[int], None]) -> None:
        """Shows what was undone; with Show if edits of people were kept, otherwise with Redo, which
        calls ``undo`` with the change that undid it."""
        if told.people:
            show = partial(self.go, ShowPeople(told.people, told.title))
            self.toast(told.text, self.say("action.show"), show)
            return
        action = self.say("action.undo" if told.was_redo else "action.redo")
        self.toast(told.text, action, partial(undo, told.step))

    # navigation

    def go(self, place: Place) -> None:
        """Shows another page, or another part of this one."""
        self.navigate.emit(place)

    def ask(self, question: Question) -> None:
        """Opens a dialog of any room above the page."""
        self.asked.emit(question)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Imports files, and those in folders, one after another."""
        if paths:
            self.go(ImportFiles(tuple(paths)))
