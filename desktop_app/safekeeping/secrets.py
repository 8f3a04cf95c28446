"""The key of the do-not-contact list: reads it from the user's file and puts it in its place."""

from __future__ import annotations

from pathlib import Path

from desktop_app.consent.carried import secret_ids
from desktop_app.errors import UserError
from desktop_app.paths import Paths
from desktop_app.safekeeping import restrictions_sql
from desktop_app.store.backup import key_of_copy
from desktop_app.store.driver import Key, connect, friendly_errors
from desktop_app.store.header import kind_of
from desktop_app.store.lock import BookLock
from desktop_app.store.secret import INSIDE, Secret, book_id, read_secret
from desktop_app.store.store import Store
from desktop_app.tables import TABLES

BROKEN = "secret.broken"


def secret_from(file: Path, key: Key | None = None, passphrase: str | None = None) -> Secret:
    """The secret in a key file, or in a backup; ``key``: the key of the locked book.

    Raises UserError ``secret.broken``, ``secret.none_inside``, ``backup.missing``, and for a locked
    backup ``book.passphrase_needed`` or ``book.wrong_passphrase``.
    """
    if not file.is_file():
        raise UserError("backup.missing", file=str(file))
    if kind_of(file) not in ("plain", "locked"):
        return read_secret(file)
    of_copy = key_of_copy(file, key, passphrase)
    with friendly_errors(file):
        try:
            connection = connect(file, of_copy, still=True)
        except Exception as error:
            if of_copy is None:
                raise
            raise UserError("book.wrong_passphrase", file=str(file)) from error
        try:
            notes = restrictions_sql.notes(connection).rows
            inside = {row["key"]: row["value"] for row in notes}.get(INSIDE)
        finally:
            connection.close()
    if inside is None:
        raise UserError("secret.none_inside", file=str(file))
    return Secret(bytes.fromhex(str(inside)))


def mend_broken(book: Path, passphrase: str | None, secret: Secret | None, paths: Paths) -> None:
    """For a book that can't be opened because its key file is broken: replaces the secret, or with
    None moves the broken file aside, so that the book opens like one that came without.

    Raises UserError ``secret.other``, and the errors of ``Store``.
    """
    lock = BookLock(book)
    lock.take()
    try:
        store = Store(book, TABLES, passphrase)
        try:
            path = paths.secret(book_id(store))
            with store.read() as connection:
                known = secret_ids(connection)
        finally:
            store.close()
        if secret is None:
            with friendly_errors(path):
                path.replace(path.with_name(path.name + ".broken"))
        elif known and secret.id not in known:
            raise UserError("secret.other")
        else:
            secret.write(path)
    finally:
        lock.release()
