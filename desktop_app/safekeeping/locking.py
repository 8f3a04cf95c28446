"""Finishes a change of passphrase at the next start if the program was killed during it.

The book gets its new key in one step; its copies follow one by one. Before that, the old key is
noted in the book, protected by the new passphrase, for the copies still locked with it.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.store.copies import Copies
from desktop_app.store.driver import Key
from desktop_app.store.store import Store

_NOTE = "rekey_from"


def note_old(store: Store, old: Key | None, new: Key | None) -> None:
    """Call before the book is rewritten. If a book loses its passphrase, the old key is noted, too:
    copies elsewhere are still locked with it."""
    if old is not None and new is not None:
        store.set_meta(_NOTE, f"{old.raw.hex()} {old.salt.hex()}")


def clear_note(store: Store) -> None:
    """Call if the change did not happen."""
    if store.get_meta(_NOTE) is not None:
        store.set_meta(_NOTE, None)


def finish(store: Store, copies: Copies) -> list[Path]:
    """At each start: removes half-written files, and makes sure that a locked book has no copy that
    is readable or under its old key. Returns the copies that could not be rewritten."""
    copies.tidy()
    noted = store.get_meta(_NOTE)
    if store.key is None:
        if noted is not None:
            store.set_meta(_NOTE, None)
        return []
    old = None if noted is None else Key(*map(bytes.fromhex, noted.split()))
    if old == store.key:
        old = None  # killed before the book was replaced
    kept = []
    if noted is not None or copies.readable():
        kept = copies.rekey(old, store.key)
    if noted is not None:
        store.set_meta(_NOTE, None)
    return kept
