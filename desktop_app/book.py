"""One open contact file: takes the lock, opens the store and wires the features together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from hmac import compare_digest
from pathlib import Path
from typing import TypeVar

from desktop_app import files
from desktop_app.activity.service import Activity
from desktop_app.campaigns.service import Campaigns
from desktop_app.changes import ChangeSet, Receipt
from desktop_app.cleanup.service import CleanUp
from desktop_app.collecting.service import Collecting
from desktop_app.consent.renewing.service import renew
from desktop_app.consent.service import Consent
from desktop_app.contacts.service import Contacts
from desktop_app.duplicates.service import Duplicates
from desktop_app.errors import UserError
from desktop_app.home.service import Home
from desktop_app.importing.service import Importing
from desktop_app.jobs import Job
from desktop_app.merging.service import Merging
from desktop_app.paths import Paths
from desktop_app.phones import DEFAULT_REGION
from desktop_app.requests.service import Requests
from desktop_app.safekeeping import restoring
from desktop_app.safekeeping.finding import is_damage, is_loss, refuse_missing, tidy
from desktop_app.safekeeping.locking import clear_note, finish, note_old
from desktop_app.safekeeping.other_copies import DAMAGED, OtherCopies
from desktop_app.segments.service import Segments
from desktop_app.store.backup import Backups, copy_file, ids_of, key_of_copy
from desktop_app.store.driver import Key, friendly_errors
from desktop_app.store.encryption import refuse_log, rewrite
from desktop_app.store.history import History
from desktop_app.store.integrity import file_problems
from desktop_app.store.lock import BookLock
from desktop_app.store.places import Places
from desktop_app.store.secret import Secret, secret_of
from desktop_app.store.snapshot import snapshot
from desktop_app.store.store import Clock, Store, utc_now
from desktop_app.store.tables import Tables
from desktop_app.tables import TABLES

__all__ = ["Book", "is_damage", "is_loss"]

T = TypeVar("T")


class Book:
    """Everything that the command line or the window needs of one contact file. Close it, or use it
    in ``with``."""

    def __init__(self, store: Store, paths: Paths, lock: BookLock) -> None:
        self.store = store
        self.paths = paths
        self._lock = lock
        self._closed = False
        self.closing_trouble: UserError | None = None
        self.notices: list[UserError] = []
        self.secret = secret_of(store, paths)
        self.unclean_end = store.get_meta("open") == "1"
        store.set_meta("open", "1")
        self.history = History(store)
        self.backups = Backups(store, paths, lambda: self.secret)

        def region() -> str:
            return self.region

        self.contacts = Contacts(store, region, self._before_bulk)
        self.activity = Activity(store)
        self.consent = Consent(store, self.secret)
        renew(store, self.consent.record, self.region)
        self.importing = Importing(store, self.contacts, self.consent, region, self._before_bulk)
        self.collecting = Collecting(store, self.consent, region)
        self.duplicates = Duplicates(store, self.contacts)
        self.merging = Merging(store, self.contacts, self.consent, region, self._before_bulk)
        self.cleanup = CleanUp(store, self.contacts, self.duplicates, region, self._before_bulk)
        self.segments = Segments(store, self.contacts)
        self.campaigns = Campaigns(store, self.contacts, self.consent, self.segments)
        self.requests = Requests(
            store,
            self.contacts,
            self.consent,
            self.backups,
            self.backups.copies.beside_backups,
            region,
            lambda: self.shop_name,
        )
        rooms = (self.contacts, self.consent, self.segments, self.campaigns)
        self.home = Home(store, *rooms, self.backups, self.duplicates, self.requests)
        self.history.answer_undo("consent_event", self.consent.answer_undo)
        self.history.refresh_mixed(self.contacts.refresh_keys)
        self._tell_of("passphrase.copies_kept", finish(store, self.backups.copies))
        self.campaigns.settle()
        self._is_known = False
        if store.is_untouched():
            store.on_change(self._be_known)
        else:
            self._remember()

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None = None,
        *,
        paths: Paths | None = None,
        clock: Clock = utc_now,
        anew: bool = False,
        tables: Tables = TABLES,
    ) -> Book:
        """Opens the book, or makes a new one, encrypted if a passphrase is given.

        A book of an older version is backed up and migrated first. If a book with content was at
        this path, a new one is created only with ``anew``. Raises UserError: ``book.missing`` or
        ``book.missing_without_copy``, ``secret.broken``, ``book.in_use``,
        ``book.passphrase_needed``, ``book.wrong_passphrase``, ``book.newer``, ``book.not_a_book``,
        ``book.damaged``, ``book.read_only``, ``book.disk_full``.
        """
        paths = paths or Paths.of_user()
        lock = BookLock(path)
        lock.take()
        store = None
        try:
            tidy(path, paths)
            if not anew:
                refuse_missing(path, paths)
            store = Store(
                path,
                tables,
                passphrase,
                clock=clock,
                before_migration=lambda file, key: restoring.keep_copy(file, key, paths, clock),
            )
            return cls(store, paths, lock)
        except BaseException:
            if store is not None:
                store.close()
            lock.release()
            raise

    @staticmethod
    def call_holder(path: Path) -> None:
        """Asks the program that holds this book to show its window."""
        BookLock(path).call_holder()

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        return self.store.path

    @property
    def call_file(self) -> Path:
        """Appears when a second start asks this program to show its window."""
        return self._lock.call_file

    @property
    def key(self) -> Key | None:
        """What the book is locked with."""
        return self.store.key

    @property
    def encrypted(self) -> bool:
        return self.store.encrypted

    def receipt_of(self, operation: Callable[[], T]) -> Receipt[T]:
        """Runs a function that may write, on this thread; returns the changes of that run."""
        return self.store.receipt_of(operation)

    def on_change(self, listener: Callable[[ChangeSet], None]) -> None:
        """Calls the listener after each write, on the thread that wrote."""
        self.store.on_change(listener)

    def now(self) -> datetime:
        return self.store.clock()

    @property
    def region(self) -> str:
        """Two-letter country whose numbers need no country code."""
        return self.store.get_meta("region") or DEFAULT_REGION

    @region.setter
    def region(self, value: str) -> None:
        self.store.set_setting("region", value)

    @property
    def shop_name(self) -> str:
        return self.store.get_meta("shop_name") or ""

    @shop_name.setter
    def shop_name(self, value: str) -> None:
        self.store.set_setting("shop_name", value.strip())

    @property
    def is_sample(self) -> bool:
        """Whether this book contains the sample people; its exports say so."""
        return self.store.get_meta("sample") == "1"

    @property
    def started(self) -> bool:
        """Whether the owner chose to start with an empty list."""
        return self.store.get_meta("started") == "1"

    def mark_started(self) -> None:
        self.store.set_setting("started", "1")

    def mark_sample(self) -> None:
        self.store.set_setting("sample", "1")

    def is_passphrase(self, typed: str) -> bool:
        """Whether this is the book's passphrase; takes a moment. False if the book is not
        locked."""
        key = self.store.key
        return key is not None and compare_digest(Key.derive(typed, key.salt).raw, key.raw)

    def check(self) -> list[str]:
        """Issues of the book's file, its ledger and its copies; empty if there are none."""
        with self.store.read() as connection, snapshot(connection):
            found = file_problems(connection, self.store.tables)
        if self.encrypted and self.backups.copies.readable():
            found.append("copies_readable")
        if self.consent.lost.count():
            found.append("secret.missing")
        return found + self.consent.problems()

    def set_passphrase(self, passphrase: str | None) -> Book:
        """Encrypts, re-encrypts or, with None, decrypts the book and all copies within reach.

        The book first, in one step; the next start completes an interrupted run. Closes this book;
        returns it reopened. Raises UserError if the book could not be written; it is then open and
        unchanged. ``notices`` names copies that are unchanged.
        """
        old, new = self.store.key, Key.derive(passphrase) if passphrase else None
        note_old(self.store, old, new)
        with self._closed_meanwhile():
            rewrite(self.path, old, new)
        book = self._reopened(new, "passphrase.set_but_closed")
        book.notices.clear()
        # copies treated at the opening are skipped
        book._tell_of("passphrase.copies_kept", book.backups.copies.rekey(old, new))
        return book

    def bring_secret(self, secret: Secret) -> Book:
        """Sets the missing secret; see LostSecret. Closes this book; returns it reopened. Raises
        UserError ``secret.other``."""
        self.consent.lost.bring(secret)
        secret.write(self.paths.secret(ids_of(self.store)[0]))
        with self._closed_meanwhile():
            pass
        return self._reopened(self.store.key, "restore.done_but_closed")

    def restore(self, file: Path, passphrase: str | None = None) -> Book:
        """Replaces this book by a backup; stops and erasures recorded since are carried over.

        The present state is backed up first. Stops and erasures of a damaged book are taken from
        all copies in reach; ``notices`` names those that could not be read. Closes this book;
        returns the restored one, under this book's passphrase if it has one. Raises UserError for
        an invalid backup, or the disk's error; this book is then open and unchanged.
        """
        key = key_of_copy(file, self.store.key, passphrase)
        self._keep_present_state()
        others = OtherCopies(self.path, file, self.store.key or key, passphrase, self.paths)
        kept = others.join(
            ids_of(self.store), self.consent.export_stops, self.requests.erasures.export
        )
        with (
            restoring.candidate_of(
                self.path, file, key, kept, self.store.key, self.paths, self.store.clock
            ) as candidate,
            self._closed_meanwhile(),
            friendly_errors(self.path),
        ):
            refuse_log(self.path)
            files.put_in_place(candidate, self.path)
        book = self._reopened(self.store.key or key, "restore.done_but_closed")
        book._tell_of("restore.copies_unread", kept.unread)
        return book

    def _keep_present_state(self) -> None:
        """A backup; for a damaged book, which can't be backed up, a copy of its bytes."""
        try:
            self.backups.make("restore")
        except UserError as error:
            if error.code not in DAMAGED:
                raise
            with self.store.quiet(), friendly_errors(self.path):
                copy_file(self.path, restoring.aside(self.path, self.store.clock))

    @classmethod
    def recover(
        cls,
        path: Path,
        backup: Path,
        passphrase: str | None = None,
        *,
        paths: Paths | None = None,
        clock: Clock = utc_now,
    ) -> Book:
        """For a book that is missing, or too damaged to open: sets the file aside and replaces it
        by the backup. Stops and erasures of all copies in reach are carried over; ``notices`` names
        the copies that could not be read.

        Raises UserError as ``open`` and ``restore`` do; the file is then where it was.
        """
        paths = paths or Paths.of_user()
        lock = BookLock(path)
        lock.take()
        try:
            tidy(path, paths)
            unread = restoring.recover(path, backup, passphrase, paths, clock)
        finally:
            lock.release()
        book = cls.open(path, passphrase, paths=paths, clock=clock)
        book._tell_of("restore.copies_unread", unread)
        return book

    @contextmanager
    def _closed_meanwhile(self) -> Iterator[None]:
        """Within it the file alone is the book and nobody has it open; if the block fails, this
        book goes on as before."""
        self.store.set_meta("open", "0")
        try:
            with self.store.quiet():
                pass
            self.store.close()
            yield
        except BaseException:
            with suppress(UserError):  # the disk may be gone; only the first failure matters
                self.store.reopen()
                self.store.set_meta("open", "1")
                clear_note(self.store)
            raise
        self._closed = True

    def _reopened(self, key: Key | None, otherwise: str) -> Book:
        """The book after its file was replaced. If the replaced file can't be opened now, the error
        has the sentence ``otherwise``."""
        store = None
        try:
            store = Store(self.path, self.store.tables, key=key, clock=self.store.clock)
            return Book(store, self.paths, self._lock)
        except BaseException as error:
            if store is not None:
                store.close()
            self._lock.release()
            if isinstance(error, UserError):
                raise UserError(otherwise, file=str(self.path)) from error
            raise

    def _tell_of(self, code: str, files: Sequence[Path]) -> None:
        """Adds to ``notices``, which the window or command line shows, the file operations that
        failed."""
        if files:
            shown = "\n".join(map(str, files))
            self.notices.append(UserError(code, n=len(files), files=shown))

    def close(self) -> None:
        """Tidies the file and lets others open it. A second call does nothing.

        Never raises for the disk: all writes are in the file or in the log beside it.
        ``closing_trouble`` has what could not be tidied.
        """
        if self._closed:
            return
        self._closed = True
        try:
            if not self.requests.is_swept:
                self.requests.sweep()
            self.store.set_meta("open", "0")
            with self.store.quiet():
                pass
        except UserError as error:
            self.closing_trouble = error
        finally:
            self.store.close()
            self._lock.release()

    def _be_known(self, changes: ChangeSet) -> None:
        if changes.change_id is not None and not self._is_known:
            self._remember()

    def _remember(self) -> None:
        """From now on the program reports the book as missing if it is not at its path."""
        self._is_known = True
        Places(self.paths).remember(self.path, ids_of(self.store)[0])

    def _before_bulk(self, job: Job | None = None) -> None:
        self.backups.make("bulk", job=job)
