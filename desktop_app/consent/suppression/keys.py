"""The secrets that suppressed identifiers are hashed under: this book's own, and joined books'.

A joined list keeps its own hashes, because erased people are known by nothing else; matching them
needs the secret they were made with. The book keeps it sealed with its own secret, so that a copied
file gives nothing away.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Mapping

from desktop_app.consent.renewing.forms import older
from desktop_app.store.secret import Secret
from desktop_app.store.store import Store


class Keys:
    """What SQL hashes with; see ``offer_to``. ``joined`` is replaced whole, never changed."""

    def __init__(self, own: Secret) -> None:
        self.own = own
        self.joined: Mapping[str, Secret] = {}

    def offer_to(self, store: Store) -> None:
        """Offers SQL ``identifier_hash(kind, canonical)``, ``joined_hashes(kind, canonical)`` and
        ``older_hashes(kind, canonical)`` (JSON lists), ``joined_secrets()`` (how many),
        ``suppression_secret()`` (the own one's id) and ``usable_secrets()`` (a JSON list of ids).
        """
        store.add_function("identifier_hash", 2, self.own.hash)
        store.add_function("joined_hashes", 2, self.joined_hashes)
        store.add_function("older_hashes", 2, self.older_hashes)
        store.add_function("joined_secrets", 0, lambda: len(self.joined))
        store.add_function("suppression_secret", 0, lambda: self.own.id)
        store.add_function("usable_secrets", 0, lambda: json.dumps([self.own.id, *self.joined]))

    def find(self, secret_id: str) -> Secret | None:
        """The secret of this id, the own one or a joined one."""
        return self.own if secret_id == self.own.id else self.joined.get(secret_id)

    def joined_hashes(self, kind: str, canonical: str) -> str:
        """The identifier's hashes under the joined secrets, as JSON."""
        return json.dumps([secret.hash(kind, canonical) for secret in self.joined.values()])

    def older_hashes(self, kind: str, canonical: str) -> str:
        """The hashes, as JSON, of the identifier's forms in older versions. An erased person is
        known by nothing else."""
        secrets = (self.own, *self.joined.values())
        return json.dumps([s.hash(kind, one) for one in older(kind, canonical) for s in secrets])

    def load(self, sealed: Iterable[tuple[str, str]]) -> None:
        """Takes ids and sealed secrets; ignores one that this book's secret does not open."""
        opened = {secret_id: self._open(secret_id, text) for secret_id, text in sealed}
        self.joined = {key: one for key, one in opened.items() if one and key != self.own.id}

    def seal(self, secret: Secret) -> str:
        """A secret as it is kept in this book."""
        return _xor(secret.value, self._pad(secret.id)).hex()

    def _open(self, secret_id: str, sealed: str) -> Secret | None:
        secret = Secret(_xor(bytes.fromhex(sealed), self._pad(secret_id)))
        return secret if secret.id == secret_id else None

    def _pad(self, secret_id: str) -> bytes:
        # as long as the secret, made for this one id only, and never the hash of an identifier
        return hmac.digest(self.own.value, f"sealed secret {secret_id}".encode(), "sha256")


def _xor(first: bytes, second: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(first, second, strict=True))
