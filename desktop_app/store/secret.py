"""The secret under which suppressed identifiers are hashed.

It lives outside the book, so that a copied book does not give the numbers away, and travels
inside backups, so that a restored book still knows whom not to contact (DOMAIN.md, Consent).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import uuid
from pathlib import Path

from desktop_app import files
from desktop_app.errors import UserError
from desktop_app.paths import Paths
from desktop_app.store.driver import friendly_errors
from desktop_app.store.store import Store

INSIDE = "secret"
"""The note in a copy that contains its secret, in hexadecimal."""
_RESTORED = "secret_restored"
_LENGTH = 32
_LONGEST = 1 << 10


class Secret:
    """32 random bytes for one book."""

    def __init__(self, value: bytes) -> None:
        self.value = value
        self.id = hashlib.sha256(value).hexdigest()[:16]

    def hash(self, kind: str, canonical: str) -> str:
        """HMAC-SHA256 of ``kind:canonical``, hexadecimal. Frozen by golden tests."""
        return hmac.digest(self.value, f"{kind}:{canonical}".encode(), "sha256").hex()

    def write(self, path: Path) -> None:
        """Stores the secret where only this user may read it. Raises UserError for the disk."""
        fresh = path.with_name(path.name + ".fresh")
        with friendly_errors(path):
            files.make_folder(path.parent)
            files.make_private(path.parent)
            files.create(fresh)
            fresh.write_text(self.value.hex(), "ascii")
            files.put_in_place(fresh, path)


def read_secret(path: Path) -> Secret:
    """The secret in a key file. Raises UserError ``secret.broken`` for anything else."""
    with friendly_errors(path):
        content = path.read_bytes()[:_LONGEST]
    try:
        value = bytes.fromhex(content.decode("ascii").strip())
    except ValueError as error:
        raise UserError("secret.broken", file=str(path)) from error
    if len(value) != _LENGTH:
        raise UserError("secret.broken", file=str(path))
    return Secret(value)


def book_id(store: Store) -> str:
    """The book's own id; created at first use."""
    known = store.get_meta("book_id")
    if known is None:
        known = uuid.uuid4().hex
        store.set_meta("book_id", known)
    return known


def secret_of(store: Store, paths: Paths) -> Secret:
    """The book's secret. A book that came without one gets a new one; the people suppressed under
    the lost one are then unknown, see consent/suppression/lost.py.

    Raises UserError ``secret.broken`` for an invalid key file: it is never replaced by a new one,
    because that would lose the suppressions of everybody who was erased.
    """
    path = paths.secret(book_id(store))
    inside = store.get_meta(INSIDE)
    if inside is not None and store.get_meta(_RESTORED) is not None:
        # a copy that replaced a book: its rows were hashed under the secret in it
        secret = Secret(bytes.fromhex(inside))
        if not _is_in(path, secret):
            secret.write(path)
        store.set_meta(INSIDE, None)
        store.set_meta(_RESTORED, None)
        return secret
    if path.exists():
        return read_secret(path)
    secret = Secret(secrets.token_bytes(_LENGTH) if inside is None else bytes.fromhex(inside))
    secret.write(path)
    return secret


def _is_in(path: Path, secret: Secret) -> bool:
    try:
        return read_secret(path).id == secret.id
    except UserError:
        return False


def secret_inside(store: Store, paths: Paths) -> Secret:
    """The secret of a copy that is about to replace a book; the copy adopts it when it is opened
    there."""
    inside = store.get_meta(INSIDE)
    if inside is None:
        return secret_of(store, paths)
    store.set_meta(_RESTORED, "1")
    return Secret(bytes.fromhex(inside))
