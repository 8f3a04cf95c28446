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

from desktop_app.paths import Paths
from desktop_app.store.driver import friendly_errors
from desktop_app.store.store import Store


class Secret:
    """32 random bytes for one book."""

    def __init__(self, value: bytes) -> None:
        self.value = value
        self.id = hashlib.sha256(value).hexdigest()[:16]

    def hash(self, kind: str, canonical: str) -> str:
        """HMAC-SHA256 of ``kind:canonical``, hexadecimal. Frozen by golden tests."""
        return hmac.digest(self.value, f"{kind}:{canonical}".encode(), "sha256").hex()

    def write(self, path: Path) -> None:
        """Keeps the secret where only this user may read it."""
        with friendly_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.write_text(self.value.hex(), "ascii")
            path.chmod(0o600)


def book_id(store: Store) -> str:
    """The book's own name for itself; made at first use."""
    known = store.get_meta("book_id")
    if known is None:
        known = uuid.uuid4().hex
        store.set_meta("book_id", known)
    return known


def secret_of(store: Store, paths: Paths) -> Secret:
    """The book's secret; a new one where the old one did not come along to this computer."""
    path = paths.secret(book_id(store))
    if path.exists():
        return Secret(bytes.fromhex(path.read_text("ascii").strip()))
    secret = Secret(secrets.token_bytes(32))
    secret.write(path)
    return secret
