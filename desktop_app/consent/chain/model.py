"""The parts of a seal, and the findings of a check of the chain. No SQL.

A seal covers a run of events of the ledger. Its ``content`` is an HMAC of the events, its ``link``
one of the previous seal and of its own columns, both under the book's secret: without the secret,
nobody can make a seal or guess the number in an erased event.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.store.secret import Secret

RUN = 200
"""Events per seal: the fewer, the more precisely ``check`` locates a changed event."""

FIRST_LINK = ""
"""The previous link of the first seal."""

CHANGED, UNSEALED, BROKEN, OTHER_SECRET = (
    "consent.ledger_changed",
    "consent.ledger_unsealed",
    "consent.ledger_seals_broken",
    "consent.ledger_other_secret",
)
"""Events were changed or removed; events were added; seals were; events can't be checked here."""

PROBLEMS = (CHANGED, UNSEALED, BROKEN, OTHER_SECRET)


@dataclass(frozen=True, slots=True)
class Seal:
    """A run of events from ``first_id`` to ``last_id``; ``again`` 1: resealed."""

    first_id: int
    last_id: int
    again: int
    content: str
    secret_id: str
    sealed_at: str

    def text(self, link_before: str) -> str:
        """The text that the link is an HMAC of."""
        columns = (self.first_id, self.last_id, self.again, self.content, self.sealed_at)
        return "\n".join((link_before, *map(str, columns), self.secret_id))


@dataclass(frozen=True)
class Break:
    """A break, a code of PROBLEMS, with the events ``first_id`` to ``last_id``."""

    problem: str
    first_id: int
    last_id: int


def sealer(secret_of: Callable[[str], Secret | None]) -> Callable[[str, str], str | None]:
    """The SQL function ``seal_hash(secret_id, text)``: HMAC-SHA256, hexadecimal, with a key derived
    from that secret only for seals; null for a missing secret. Frozen by golden tests."""
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
