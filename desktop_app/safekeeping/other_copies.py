"""Collects the restrictions in all copies of a book, so that no stop is lost whichever copy
replaces it.

Stops and erasures are read from every reachable copy, and from the damaged book as far as possible.
A copy from before an erasure still holds the person; the stops of that person are not taken from
it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from desktop_app.consent.carried import SUPPRESSIONS
from desktop_app.consent.model import ANY, GIVERS
from desktop_app.consent.suppression.keys import Keys
from desktop_app.contacts.model import CHANNELS
from desktop_app.errors import UserError
from desktop_app.paths import Paths
from desktop_app.safekeeping import restrictions_sql
from desktop_app.safekeeping.restrictions_sql import Row
from desktop_app.store.backup import EARLIER, copy_file, key_of_copy
from desktop_app.store.copies import CANDIDATE, Copies
from desktop_app.store.driver import Connection, DatabaseError, Key, connect
from desktop_app.store.places import Places
from desktop_app.store.secret import INSIDE, Secret, read_secret

DAMAGED = ("backup.failed", "book.damaged", "book.not_a_book")
_SAME = ("identifier", "kind", "channel", "purpose", "event", "happened_at", "recorded_at")
_LOGS = ("-wal", "-shm", "-journal")
_LOST = "\ufffd"


@dataclass(frozen=True)
class Kept:
    """What survives a restore. ``unread``: copies of the book that could not be read completely; a
    stop that is in none of the others is lost."""

    stops: Sequence[Row] = ()
    erasures: Sequence[Row] = ()
    book_ids: Sequence[str] = ()
    unread: Sequence[Path] = ()


@dataclass(frozen=True)
class _Copy:
    """The restrictions in one file."""

    ids: tuple[str, ...]
    secrets: tuple[Secret, ...]
    lines: tuple[Row, ...]
    suppressions: tuple[Row, ...]
    erasures: tuple[Row, ...]
    whole: bool


class OtherCopies:
    """The copies of the book at a path; ``chosen`` will become the book. ``key``, ``passphrase``:
    tried on locked copies."""

    def __init__(
        self, book: Path, chosen: Path, key: Key | None, passphrase: str | None, paths: Paths
    ) -> None:
        self._book = book
        self._chosen = chosen
        self._key = key
        self._passphrase = passphrase
        self._paths = paths

    def join(
        self,
        book_ids: Sequence[str],
        stops: Callable[[], list[Row]],
        erasures: Callable[[], list[Row]],
    ) -> Kept:
        """Adds the restrictions of the open book. If it is damaged, or the chosen copy is of
        another book, also adds the result of ``read``."""
        try:
            own = Kept(stops(), erasures(), book_ids)
        except UserError as error:
            if error.code not in DAMAGED:
                raise
            return self.read(book_ids)
        chosen, _unread = self._read_all([self._chosen])
        if chosen and set(chosen[0].ids) <= set(book_ids):
            return own
        found = self.read(book_ids)
        return replace(
            found, stops=[*own.stops, *found.stops], erasures=[*own.erasures, *found.erasures]
        )

    def read(self, book_ids: Sequence[str]) -> Kept:
        """All restrictions. ``book_ids``: the books known to have been at this path."""
        chosen, unread = self._read_all([self._chosen])
        ids = list(dict.fromkeys((*book_ids, *(one for copy in chosen for one in copy.ids))))
        others, damaged = self._read_all(self._others(ids), ids)
        copies = [*chosen, *others]
        secrets = {one.id: one for copy in copies for one in copy.secrets}
        erasures = {_name_of(one): one for copy in copies for one in copy.erasures}
        lines: dict[tuple[object, ...], Row] = {}
        for copy in copies:
            for line in _without_erased(copy, erasures, list(secrets.values())):
                lines.setdefault(tuple(line[name] for name in _SAME), line)
        values = [one.value.hex() for one in secrets.values()]
        stops: list[Row] = [{"type": "secret", "value": value} for value in values]
        stops += [
            {"type": SUPPRESSIONS.name, **row} for copy in copies for row in copy.suppressions
        ]
        stops += [
            {"type": "event", **line}
            for line in sorted(lines.values(), key=lambda line: str(line["recorded_at"]))
        ]
        of_persons = [{**one, "secrets": values} for one in erasures.values()]
        return Kept(stops, of_persons, book_ids, [*unread, *damaged])

    def _others(self, ids: Sequence[str]) -> list[Path]:
        """The damaged book first, then the copies by name; names begin with the date."""
        places = Places(self._paths)
        elsewhere = [path for one in ids for path in places.copies_of(one)]
        found = [*Copies(self._book, ids, self._paths).all(), *elsewhere]
        others = {
            path.absolute(): path for path in found if path.is_file() and not self._is_chosen(path)
        }
        newest = sorted(others.values(), key=lambda path: path.name, reverse=True)
        is_there = self._book.is_file() and self._book.stat().st_size > 0
        return [self._book, *newest] if is_there else newest

    def _is_chosen(self, path: Path) -> bool:
        with suppress(OSError):
            return path.samefile(self._chosen)
        return False

    def _read_all(
        self, paths: Sequence[Path], ids: Sequence[str] = ()
    ) -> tuple[list[_Copy], list[Path]]:
        """The restrictions in the files, and the files that were not read completely. With ``ids``,
        other books are skipped; a damaged file without an id is recognized by its path."""
        copies, unread = [], []
        for path in paths:
            try:
                copy = self._read_one(path)
            except (UserError, DatabaseError, OSError):
                unread.append(path)
                continue
            if ids and copy.ids and not set(copy.ids) & set(ids):
                continue
            copies.append(copy)
            if not copy.whole:
                unread.append(path)
        return copies, unread

    def _read_one(self, path: Path) -> _Copy:
        with self._opened(path) as connection:
            noted = restrictions_sql.notes(connection)
            found = (
                restrictions_sql.stop_lines(connection),
                restrictions_sql.suppressions(connection),
            )
            erased, sealed = (
                restrictions_sql.erasures(connection),
                restrictions_sql.sealed_secrets(connection),
            )
        notes = {str(row["key"]): str(row["value"]) for row in noted.rows}
        lines, suppressions = ([row for row in rows.rows if _is_sound(row)] for rows in found)
        erasures = [one for one in map(_erasure, erased.rows) if one is not None]
        return _Copy(
            _ids(notes),
            tuple(self._secrets(notes, sealed.rows)),
            tuple(lines),
            tuple(suppressions),
            tuple(erasures),
            all(rows.whole for rows in (*found, erased, sealed, noted))
            and (len(lines), len(suppressions)) == tuple(len(rows.rows) for rows in found)
            and len(erasures) == len(erased.rows),
        )

    @contextmanager
    def _opened(self, path: Path) -> Iterator[Connection]:
        """Writes neither into the file nor beside it. A file with a log is read as a copy of both,
        because the newest lines may be only in the log."""
        key = self._key_of(path)
        log = Path(f"{path}-wal")
        if not log.is_file() or not log.stat().st_size:
            connection = connect(path, key, still=True)
            try:
                yield connection
            finally:
                connection.close()
            return
        twin = self._book.with_name(self._book.name + CANDIDATE)
        try:
            copy_file(path, twin)
            copy_file(log, Path(f"{twin}-wal"))
            connection = connect(twin, key)
            try:
                yield connection
            finally:
                connection.close()
        finally:
            for suffix in ("", *_LOGS):
                with suppress(OSError):
                    Path(f"{twin}{suffix}").unlink(missing_ok=True)

    def _key_of(self, path: Path) -> Key | None:
        try:
            return key_of_copy(path, self._key, None)
        except UserError as error:
            if error.code != "book.passphrase_needed" or self._passphrase is None:
                raise
        return key_of_copy(path, None, self._passphrase)

    def _secrets(self, notes: dict[str, str], sealed: Sequence[Row]) -> list[Secret]:
        """The copy's own secret and the joined ones. A copy from before a migration holds none: its
        own secret is in the data folder."""
        own = []
        with suppress(ValueError, UserError):
            if INSIDE in notes:
                own = [Secret(bytes.fromhex(notes[INSIDE]))]
            elif "book_id" in notes:
                own = [read_secret(self._paths.secret(notes["book_id"]))]
        if not own:
            return []
        keys = Keys(own[0])
        for row in sealed:
            with suppress(ValueError):  # a damaged row
                keys.load([(str(row["secret_id"]), str(row["sealed"]))])
                own += keys.joined.values()
        return own


def _ids(notes: dict[str, str]) -> tuple[str, ...]:
    earlier = []
    with suppress(ValueError):
        earlier = json.loads(notes.get(EARLIER, "[]"))
    return tuple(map(str, (*((notes["book_id"],) if "book_id" in notes else ()), *earlier)))


def _erasure(row: Row) -> Row | None:
    try:
        ids, hashes = (
            json.loads(str(row.get("erased_ids") or "null")),
            json.loads(str(row["person"])),
        )
    except ValueError:
        return None
    at = row["closed_at"]
    if not isinstance(hashes, list) or not isinstance(at, str):
        return None
    return {"ids": ids, "at": at, "hashes": hashes}


def _name_of(erasure: Row) -> tuple[object, ...]:
    hashes = erasure["hashes"]
    assert isinstance(hashes, list)
    return (erasure["at"], *sorted(map(str, hashes)))


def _without_erased(
    copy: _Copy, erasures: dict[tuple[object, ...], Row], secrets: Sequence[Secret]
) -> list[Row]:
    """The lines of a copy without those of people whom another copy has erased since; the lines in
    force for them are read from that other copy."""
    own = {_name_of(one) for one in copy.erasures}
    gone: dict[str, str] = {}
    for name, erasure in erasures.items():
        if name not in own:
            at, hashes = str(erasure["at"]), erasure["hashes"]
            assert isinstance(hashes, list)
            gone |= {one: max(at, gone.get(one, "")) for one in map(str, hashes)}
    if not gone:
        return list(copy.lines)
    return [line for line in copy.lines if not _is_of(line, gone, secrets)]


def _is_of(line: Row, gone: dict[str, str], secrets: Sequence[Secret]) -> bool:
    kind, identifier = str(line["kind"]), str(line["identifier"])
    hashes = (one.hash(kind, identifier) for one in secrets)
    return any(str(line["recorded_at"]) <= gone[one] for one in hashes if one in gone)


def _is_sound(row: Row) -> bool:
    """Whether a row has plausible values: a damaged page may hold anything."""
    wanted = [value for name, value in row.items() if name in _SAME or name in ("hash", "reason")]
    if not all(isinstance(value, str) and value and _LOST not in value for value in wanted):
        return False
    if row["channel"] not in (ANY, *CHANNELS) or row.get("given_by", GIVERS[0]) not in GIVERS:
        return False
    with suppress(ValueError):
        return "recorded_at" not in row or bool(datetime.fromisoformat(str(row["recorded_at"])))
    return False
