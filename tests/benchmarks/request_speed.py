"""How long the rules of retention, a report and an erasure take.

    python tests/benchmarks/request_speed.py --contacts 1000000 [--book FILE]

The book is made with plain SQL, in the system's temporary folder; its people were listed years
ago, all are in the search index, and each was edited once, so that the journal is as large.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.book import Book
from desktop_app.paths import Paths
from desktop_app.store.driver import connect
from tests.benchmarks import segment_speed

LONG_AGO = "2023-01-01T00:00:00.000000Z"


def fill(path: Path, people: int) -> None:
    """The people of segment_speed, listed long ago, searched and edited."""
    segment_speed.fill(path, people)
    connection = connect(path, None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    connection.execute("UPDATE contact SET created_at = ?", (LONG_AGO,))
    connection.execute(
        "INSERT INTO contact_search (rowid, key) SELECT id, search_key || '  ' FROM contact"
    )
    connection.execute("INSERT INTO change (kind, made_at) VALUES ('import.apply', ?)", (LONG_AGO,))
    image = (
        "json_object('id', id, 'full_name', full_name, 'latin_name', latin_name, 'source', source,"
        " 'notes', notes, 'search_key', search_key, 'sort_key', sort_key, 'created_at', created_at)"
    )
    connection.execute(
        "INSERT INTO change_row (change_id, table_name, op, first_id, last_id, before, after)"
        f" SELECT 1, 'contact', 'U', id, id, {image}, {image} FROM contact"
    )
    connection.execute("COMMIT")
    connection.close()


def timed(what: str, call: Callable[[], Any]) -> Any:
    start = time.perf_counter()
    answer = call()
    sys.stdout.write(f"{what:<28} {time.perf_counter() - start:8.2f} s\n")
    return answer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--book", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = arguments.book or Path(folder) / "large.banhchi"
        if not path.exists():
            timed("making the book", lambda: fill(path, arguments.contacts))
        with Book.open(path, paths=Paths(Path(folder), Path(folder))) as book:
            measure(book)


def measure(book: Book) -> None:
    requests = book.requests
    sys.stdout.write(f"{book.contacts.count():,} people, {book.path.stat().st_size >> 20:,} MB\n")
    for rule, count in timed("proposals of all rules", requests.retention.proposals):
        sys.stdout.write(f"    {rule.key}: {count:,}\n")
    for rule in requests.retention.rules():
        page = timed(f"a page of {rule.key}", lambda key=rule.key: requests.retention.ids(key))
        sys.stdout.write(f"    {len(page)} people\n")
    person = book.contacts.count() // 2
    timed("a report", lambda: requests.report(person))
    erased = timed("an erasure", lambda: requests.erase(person))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    sys.stdout.write(f"swept: {erased.swept}; the process took {peak:,} MB at most\n")


if __name__ == "__main__":
    main()
