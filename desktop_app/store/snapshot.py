"""One state of the book for several statements."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.store.driver import Connection


@contextmanager
def snapshot(connection: Connection) -> Iterator[None]:
    """Within it a connection sees one state of the book, so that no stop is missed that comes
    between two statements. Inside a write or another snapshot it does nothing."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("COMMIT")
