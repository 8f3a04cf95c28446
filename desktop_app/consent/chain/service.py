"""Keeps the chain: seals what each write appends to the ledger, and looks whether all holds."""

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

    What a book from before the chain holds is sealed as it is when it is brought up to date.
    So is what was sealed under a secret that did not come along: who keeps only the file can check
    from then on.
    """

    def __init__(self, store: Store, keys: Keys) -> None:
        self._store = store
        store.add_function("seal_hash", 2, sealer(keys.find))
        store.around_writes(_sealing)
        with store.read() as connection:
            # the note alone does not tell: somebody who rewrote lines could set it by hand
            old = chain_sql.STEP in store.new_steps and chain_sql.is_old(connection)
            foreign = chain_sql.is_foreign(connection)
        if old or foreign:
            with store.write("consent.seal", undoable=False, bulk=True) as op:
                _seal_as_it_is(op, old=old)

    def breaks(self, job: Job | None = None) -> list[Break]:
        """Where the ledger is not as this program wrote it; empty when all holds."""
        with self._store.read(job) as connection, snapshot(connection):
            return chain_sql.breaks(connection)

    def problems(self) -> list[str]:
        """The codes of what is wrong, of model.PROBLEMS, each once."""
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
