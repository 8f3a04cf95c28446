"""A change of passphrase that was killed is finished at the next start.

The book gets its new key in one step; its copies follow one by one. For those still under the old
key the old key is noted in the book before, where the new passphrase protects it.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.store.copies import Copies
from desktop_app.store.driver import Key
from desktop_app.store.store import Store

_NOTE = "rekey_from"


def note_old(store: Store, old: Key | None, new: Key | None) -> None:
    """To be called before the book is written anew. A book that loses its passphrase keeps no key:
    copies elsewhere are still locked with it."""
    if old is not None and new is not None:
        store.set_meta(_NOTE, f"{old.raw.hex()} {old.salt.hex()}")


def clear_note(store: Store) -> None:
    """The change did not happen."""
    if store.get_meta(_NOTE) is not None:
        store.set_meta(_NOTE, None)


def finish(store: Store, copies: Copies) -> list[Path]:
    """At each start: what was half written goes, and a locked book leaves no copy readable, nor
    under the key it had before. Returns the copies that could not be written anew."""
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
