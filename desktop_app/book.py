"""One open contact file: takes the lock, opens the store and wires the features together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from hmac import compare_digest
from pathlib import Path

from desktop_app.campaigns.service import Campaigns
from desktop_app.changes import ChangeSet
from desktop_app.cleanup.service import CleanUp
from desktop_app.collecting.service import Collecting
from desktop_app.consent.service import Consent
from desktop_app.consent.sql import snapshot
from desktop_app.contacts.service import Contacts
from desktop_app.duplicates.service import Duplicates
from desktop_app.errors import UserError
from desktop_app.home.service import Home
from desktop_app.importing.service import Importing
from desktop_app.jobs import Job
from desktop_app.merging.service import Merging
from desktop_app.paths import BOOK_SUFFIX, Paths
from desktop_app.requests.service import Requests
from desktop_app.segments.service import Segments
from desktop_app.store.backup import (
    Backups,
    copy_file,
    key_of_copy,
    problems_of,
    search_problems,
)
from desktop_app.store.driver import Key, connect, friendly_errors
from desktop_app.store.encryption import rewrite
from desktop_app.store.history import History
from desktop_app.store.lock import BookLock
from desktop_app.store.secret import Secret, book_id, secret_of
from desktop_app.store.store import Clock, Store, utc_now

DEFAULT_REGION = "KH"
_DAMAGED = ("backup.failed", "book.damaged", "book.not_a_book")


def is_damage(path: Path, error: UserError) -> bool:
    """Whether a book that did not open is one of ours that was damaged, not something else."""
    ours = path.suffix == BOOK_SUFFIX
    return error.code == "book.damaged" or (error.code == "book.not_a_book" and ours)


class Book:
    """Everything a surface needs of one contact file. Close it, or use it in ``with``."""

    def __init__(self, store: Store, paths: Paths, lock: BookLock) -> None:
        self.store = store
        self.paths = paths
        self._lock = lock
        self._closed = False
        self.unclean_end = store.get_meta("open") == "1"
        store.set_meta("open", "1")
        self.secret = secret_of(store, paths)
        self.history = History(store)
        self.backups = Backups(store, paths, lambda: self.secret)
        self.contacts = Contacts(store, lambda: self.region, self._before_bulk)
        self.consent = Consent(store, self.secret)
        self.importing = Importing(
            store, self.contacts, self.consent, lambda: self.region, self._before_bulk
        )
        self.collecting = Collecting(store, self.consent, lambda: self.region)
        self.duplicates = Duplicates(store, self.contacts)
        self.merging = Merging(
            store, self.contacts, self.consent, lambda: self.region, self._before_bulk
        )
        self.cleanup = CleanUp(store, self.contacts, lambda: self.region, self._before_bulk)
        self.segments = Segments(store, self.contacts)
        self.campaigns = Campaigns(store, self.contacts, self.consent, self.segments)
        self.requests = Requests(
            store,
            self.contacts,
            self.consent,
            self.backups,
            self._other_copies,
            lambda: self.region,
            lambda: self.shop_name,
        )
        self.home = Home(
            store,
            self.contacts,
            self.consent,
            self.segments,
            self.campaigns,
            self.backups,
            self.duplicates,
            self.requests,
        )
        self.history.answer_undo("consent_event", self.consent.answer_undo)
        self.history.refresh_mixed(self.contacts.refresh_keys)

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None = None,
        *,
        paths: Paths | None = None,
        clock: Clock = utc_now,
    ) -> Book:
        """Opens the book, or makes a new one, encrypted if a passphrase is given.

        A book of an older version is backed up and migrated first. Raises UserError:
        ``book.in_use``, ``book.passphrase_needed``, ``book.wrong_passphrase``, ``book.newer``,
        ``book.not_a_book``, ``book.damaged``, ``book.read_only``, ``book.disk_full``.
        """
        paths = paths or Paths.of_user()
        lock = BookLock(path)
        lock.take()
        store = None
        try:
            store = Store(
                path,
                passphrase,
                clock=clock,
                before_migration=lambda file, key: _keep_copy(file, key, paths, clock),
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
        """Appears when a second start wants this program's window in front."""
        return self._lock.call_file

    @property
    def encrypted(self) -> bool:
        return self.store.encrypted

    @property
    def last_change(self) -> int | None:
        """The number of the change that was made last in this run."""
        return self.store.last_changes.change_id

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
        self.store.set_meta("region", value)

    @property
    def shop_name(self) -> str:
        return self.store.get_meta("shop_name") or ""

    @shop_name.setter
    def shop_name(self, value: str) -> None:
        self.store.set_meta("shop_name", value.strip())

    @property
    def is_sample(self) -> bool:
        """Whether this book holds the made-up people; its exports say so."""
        return self.store.get_meta("sample") == "1"

    @property
    def started(self) -> bool:
        """Whether the owner chose to start with an empty list."""
        return self.store.get_meta("started") == "1"

    def mark_started(self) -> None:
        self.store.set_meta("started", "1")

    def mark_sample(self) -> None:
        self.store.set_meta("sample", "1")

    def is_passphrase(self, typed: str) -> bool:
        """Whether the book is locked with this; takes a moment. False if it is not locked."""
        key = self.store.key
        return key is not None and compare_digest(Key.derive(typed, key.salt).raw, key.raw)

    def check(self) -> list[str]:
        """What is wrong with the book's file and ledger; empty when all is well."""
        with self.store.read() as connection, snapshot(connection):
            # the index first: SQLite's own check takes it for what this connection last saw of it
            found = search_problems(connection) + problems_of(connection)
        return found + self.consent.problems()

    def set_passphrase(self, passphrase: str | None) -> Book:
        """Encrypts, re-encrypts or, with None, decrypts the book and its automatic backups.

        This book is closed; returns it opened anew. The old bytes are overwritten.
        """
        old, new = self.store.key, Key.derive(passphrase) if passphrase else None
        copies = [backup.path for backup in self.backups.list()]
        self._close_store()
        try:
            rewrite(self.path, old, new)
            for copy in copies:
                _rewrite_copy(copy, old, new)
        except BaseException:
            self._lock.release()
            raise
        return self._reopened(new)

    def restore(self, file: Path, passphrase: str | None = None) -> Book:
        """Puts a backup in the place of this book and keeps every stop recorded since.

        The present state is backed up first. This book is closed; returns the restored one,
        under this book's passphrase if it has one. Raises UserError for a file that is no whole
        backup; nothing has changed then.
        """
        key = key_of_copy(file, self.store.key, passphrase)
        self._keep_present_state()
        candidate = self.path.with_name(self.path.name + ".restore")
        try:
            with friendly_errors(self.path):
                copy_file(file, candidate)
            self._prepare(candidate, key)
            self._close_store()
            with friendly_errors(self.path):
                candidate.replace(self.path)
        finally:
            for leftover in self.path.parent.glob(f"{candidate.name}*"):
                leftover.unlink()
        return self._reopened(self.store.key or key)

    def _keep_present_state(self) -> None:
        """A backup; of a damaged book, which gives none, its bytes as they are."""
        try:
            self.backups.make("restore")
        except UserError as error:
            if error.code not in _DAMAGED:
                raise
            with self.store.quiet(), friendly_errors(self.path):
                copy_file(self.path, _aside(self.path, self.store.clock))

    def _readable_stops(self) -> list[dict[str, object]]:
        """Today's stops, as far as a damaged book still tells them."""
        try:
            return self.consent.export_stops()
        except UserError as error:
            if error.code not in _DAMAGED:
                raise
            return []

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
        """For a book so damaged that it does not open: it is set aside and the backup restored.

        Raises UserError as ``open`` and ``restore`` do; the damaged file is then where it was.
        """
        damaged = _aside(path, clock)
        with friendly_errors(path):
            path.replace(damaged)
            for suffix in ("-wal", "-shm"):
                Path(f"{path}{suffix}").unlink(missing_ok=True)
        try:
            return cls.open(path, paths=paths, clock=clock).restore(backup, passphrase)
        except BaseException:
            damaged.replace(path)
            raise

    def _prepare(self, candidate: Path, key: Key | None) -> None:
        """Checks the copy, brings it to today's schema, and gives it today's stops and key.

        The copy's own secret is taken over: it is what the suppressions in it were hashed under.
        """
        store = Store(candidate, key=key, clock=self.store.clock)
        try:
            with store.read() as connection:
                if problems_of(connection):
                    raise UserError("book.damaged", file=str(candidate))
            secret = _adopt_secret(store, self.paths)
            Consent(store, secret).join_stops(self._readable_stops())
            store.set_meta("open", "0")
            with store.quiet():
                pass
        finally:
            store.close()
        if self.store.key is not None and key != self.store.key:
            rewrite(candidate, key, self.store.key)

    def _reopened(self, key: Key | None) -> Book:
        try:
            store = Store(self.path, key=key, clock=self.store.clock)
            return Book(store, self.paths, self._lock)
        except BaseException:
            self._lock.release()
            raise

    def close(self) -> None:
        """Leaves the file clean and lets others open it. A second time does nothing."""
        if not self._closed:
            if not self.requests.is_swept:
                self.requests.sweep()
            self._close_store()
            self._lock.release()

    def _close_store(self) -> None:
        self._closed = True
        self.store.set_meta("open", "0")
        with self.store.quiet():
            pass
        self.store.close()

    def _other_copies(self) -> list[Path]:
        """Copies that were made of this book when it was migrated or damaged."""
        kept = (self.paths.data / "backups" / "migrations").glob(f"*-{self.path.name}")
        aside = self.path.parent.glob(f"{self.path.stem}.damaged-*{self.path.suffix}")
        return sorted((*kept, *aside))

    def _before_bulk(self, job: Job | None = None) -> None:
        self.backups.make("bulk", job=job)


def _aside(path: Path, clock: Clock) -> Path:
    """Where a damaged book is kept, in case somebody can still read something out of it."""
    return path.with_name(f"{path.stem}.damaged-{clock():%Y%m%dT%H%M%S}{path.suffix}")


def _keep_copy(file: Path, key: Key | None, paths: Paths, clock: Clock) -> None:
    """A copy of a book of an older version, before its schema changes."""
    target = paths.data / "backups" / "migrations" / f"{clock():%Y%m%dT%H%M%S}-{file.name}"
    with friendly_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        copy_file(file, target)
    connection = connect(target, key)
    try:
        if problems_of(connection, quick=True):
            raise UserError("backup.failed", file=str(target))
    finally:
        connection.close()


def _adopt_secret(store: Store, paths: Paths) -> Secret:
    """Moves the secret that came inside a backup to where secrets live."""
    inside = store.get_meta("secret")
    if inside is not None:
        Secret(bytes.fromhex(inside)).write(paths.secret(book_id(store)))
        store.set_meta("secret", None)
    return secret_of(store, paths)


def _rewrite_copy(copy: Path, old: Key | None, new: Key | None) -> None:
    """Gives a backup the book's new key; one under an earlier passphrase stays as it is."""
    try:
        key = key_of_copy(copy, old, None)
    except UserError:
        return
    rewrite(copy, key, new)
