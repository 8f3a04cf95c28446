"""What a seal is made of, and what a look at the chain finds. No SQL.

A seal covers a run of lines of the ledger. Its ``content`` is an HMAC of the lines, its ``link``
one of the seal before and of its own columns, both under the book's secret: who has the file and
not the secret can neither make a seal nor try which number was in an erased line.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.store.secret import Secret

RUN = 200
"""Lines of a seal: the smaller, the closer to a changed line ``check`` points."""

FIRST_LINK = ""
"""Stands where the first seal would have the link of the one before."""

CHANGED, UNSEALED, BROKEN, OTHER_SECRET = (
    "consent.ledger_changed",
    "consent.ledger_unsealed",
    "consent.ledger_seals_broken",
    "consent.ledger_other_secret",
)
"""Lines were changed or removed; lines were put in; seals were; lines can't be checked here."""

PROBLEMS = (CHANGED, UNSEALED, BROKEN, OTHER_SECRET)


@dataclass(frozen=True, slots=True)
class Seal:
    """A run of lines from ``first_id`` to ``last_id``; ``again`` 1: sealed once more."""

    first_id: int
    last_id: int
    again: int
    content: str
    secret_id: str
    sealed_at: str

    def text(self, link_before: str) -> str:
        """What the link is made of."""
        columns = (self.first_id, self.last_id, self.again, self.content, self.sealed_at)
        return "\n".join((link_before, *map(str, columns), self.secret_id))


@dataclass(frozen=True)
class Break:
    """What is wrong, a code of PROBLEMS, with the lines ``first_id`` to ``last_id``."""

    problem: str
    first_id: int
    last_id: int


def sealer(secret_of: Callable[[str], Secret | None]) -> Callable[[str, str], str | None]:
    """The SQL function ``seal_hash(secret_id, text)``: HMAC-SHA256, hexadecimal, with a key made
    of that secret for this alone; null for a secret that is not here. Frozen by golden tests.
    """
    keys: dict[str, bytes] = {}

    def seal_hash(secret_id: str, text: str) -> str | None:
        key = keys.get(secret_id)
        if key is None:
            secret = secret_of(secret_id)
            if secret is None:
                return None
            key = keys[secret_id] = hmac.digest(secret.value, b"consent chain", "sha256")
        return hmac.digest(key, text.encode("utf-8", "surrogatepass"), "sha256").hex()

    return seal_hash
