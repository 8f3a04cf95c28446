"""Maintains the chain: seals the events that each write appends, and checks the whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.consent.chain import chain_sql
from desktop_app.consent.chain.model import PROBLEMS, Break, sealer
from desktop_app.consent.suppression.keys import Keys
from desktop_app.jobs import Job
from desktop_app.store.journal import Operation
from desktop_app.store.snapshot import snapshot
from desktop_app.store.store import Store


class Chain:
    """The chain of one book; ``Consent.chain``.

    The events of a book from before the chain are sealed as they are when it is migrated. So are
    events sealed under a secret that is missing: the chain can be checked from then on.
    """

    def __init__(self, store: Store, keys: Keys) -> None:
        self._store = store
        store.add_function("seal_hash", 2, sealer(keys.find))
        store.around_writes(_sealing)
        with store.read() as connection:
            # the note alone is no proof: a person who rewrote events could set it by hand
            old = chain_sql.STEP in store.new_steps and chain_sql.is_old(connection)
            foreign = chain_sql.is_foreign(connection)
        if old or foreign:
            with store.write("consent.seal", undoable=False, bulk=True) as op:
                _seal_as_it_is(op, old=old)

    def breaks(self, job: Job | None = None) -> list[Break]:
        """The places where the ledger differs from what this program wrote; empty if it is
        intact."""
        with self._store.read(job) as connection, snapshot(connection):
            return chain_sql.breaks(connection)

    def problems(self) -> list[str]:
        """The codes of the breaks, of model.PROBLEMS, each once."""
        found = {one.problem for one in self.breaks()}
        return [problem for problem in PROBLEMS if problem in found]


def _seal_as_it_is(op: Operation, *, old: bool) -> None:
    if old:
        chain_sql.seal(op.connection, 0, op.now_text)
        chain_sql.set_sealed(op.connection)
    chain_sql.seal_again(op.connection, chain_sql.foreign_seals(op.connection), op.now_text)


@contextmanager
def _sealing(op: Operation) -> Iterator[None]:
    """What was there before and has no seal is left so: this write did not append it."""
    before = chain_sql.newest(op.connection)
    yield
    after = max(before, chain_sql.newest_sealed(op.connection))
    chain_sql.seal(op.connection, after, op.now_text)
