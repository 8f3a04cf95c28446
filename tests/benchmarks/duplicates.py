"""How well and how fast duplicates are found, in any CSV with a column that tells who is who.

    python tests/benchmarks/duplicates.py FILE.csv --truth COLUMN [--pattern REGEX]
        [--map Header=field]...
    python tests/benchmarks/duplicates.py --made-up 100000 [--imported 1000] [--book FILE]

``--truth`` has the same text in all rows of one person; ``--pattern`` takes a part of it, as
"rec-([0-9]+)" for FEBRL's rec_id. ``--map``: a field of a contact, a kind of contact point,
"c:Name" for an own field, or "-" to leave a column out; without it headers are taken for what
they usually mean, and unknown ones become own fields. ``--made-up`` makes people of a shop in
Cambodia, 6 % of them twice; ``--imported`` adds as many later and looks at these alone.

The rows go into a temporary book and through the program's own search. A pair counts as found at
*look* if both stand in one group, and at *certain* if the group may be merged unseen. Nothing is
asserted; seconds are by the clock and of all processors' time, memory is the most in use.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.contacts.service import Contacts
from desktop_app.duplicates.model import Group
from desktop_app.duplicates.service import Duplicates
from desktop_app.jobs import Job
from desktop_app.store.store import Store
from desktop_app.tables import TABLES
from tests.benchmarks.duplicates_data import Person, add_people, make_book, read_csv
from tests.benchmarks.duplicates_people import records

SHARE = 0.06
SEED = 20261121


def say(line: str) -> None:
    print(line, flush=True)


def timed(name: str, work: Callable[[], object]) -> None:
    """Runs it and prints seconds by the clock and of processor time."""
    clock, processor = time.perf_counter(), time.process_time()
    work()
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    say(f"{name}: {clock:.1f} s, {processor:.1f} s of processor time")


class Steps:
    """A listener that keeps how long each step of a job took."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._step, self._since = "", time.perf_counter()

    def __call__(self, done: int, total: int, step: str) -> None:
        now = time.perf_counter()
        if self._step:
            self.seconds[self._step] = self.seconds.get(self._step, 0) + now - self._since
        self._step, self._since = step, now

    def __str__(self) -> str:
        self(0, 0, "")
        return ", ".join(
            f"{step.rpartition('.')[2]} {took:.1f}" for step, took in self.seconds.items()
        )


def pairs_of(groups: Iterable[Sequence[object]]) -> Iterator[tuple[object, object]]:
    for group in groups:
        yield from combinations(sorted(group), 2)  # type: ignore[type-var]


def measure(duplicates: Duplicates, truth: Sequence[str]) -> None:
    """Prints a line for each bar; ``truth`` by id - 1, empty for nobody else."""
    groups = duplicates.groups()
    sizes = Counter(one for one in truth if one)
    real = sum(size * (size - 1) // 2 for size in sizes.values())
    say(f"{len(truth):,} contacts, {real:,} pairs of one person, {len(groups):,} groups found")
    say(f"{'bar':8} {'pairs':>9} {'wrong':>7} {'precision':>10} {'recall':>8} {'F1':>8}")
    report("look", groups, truth, real)
    report("certain", [group for group in groups if group.certain], truth, real)


def report(bar: str, groups: Sequence[Group], truth: Sequence[str], real: int) -> None:
    found = right = 0
    for a, b in pairs_of(group.ids for group in groups):
        found += 1
        right += bool(truth[a - 1]) and truth[a - 1] == truth[b - 1]
    precision, recall = right / max(found, 1), right / max(real, 1)
    f1 = 2 * right / max(found + real, 1)
    say(f"{bar:8} {found:9,} {found - right:7,} {precision:10.5f} {recall:8.4f} {f1:8.4f}")


def memory() -> str:
    """The most memory this process had in use."""
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f"{used / (2**30 if sys.platform == 'darwin' else 2**20):.2f} GB"


def search(path: Path, truth: Sequence[str]) -> None:
    store = Store(path, TABLES)
    duplicates = Duplicates(store, Contacts(store, lambda: "KH"))
    steps = Steps()
    say(f"memory before: {memory()}, load: {os.getloadavg()[0]:.1f} on {os.cpu_count()}")
    timed("full search", lambda: duplicates.search(Job(steps, interval=0)))
    say(f"steps: {steps}")
    measure(duplicates, truth)
    say(f"most memory: {memory()}")
    store.close()


def refresh(path: Path, ids: range) -> None:
    store = Store(path, TABLES)
    duplicates = Duplicates(store, Contacts(store, lambda: "KH"))
    timed(f"after an import of {len(ids):,}", lambda: duplicates.refresh(ids))
    say(f"groups: {duplicates.count().groups:,}")
    store.close()


def from_csv(options: argparse.Namespace, folder: Path) -> None:
    mapping = dict(one.rpartition("=")[::2] for one in options.map)
    people, truth, fields = read_csv(options.file, options.truth, options.pattern, mapping)
    say("; ".join(f"{header} -> {field}" for header, field in fields.items()))
    path = folder / "book.banhchi"
    make_book(path, people)
    search(path, truth)


def made_up(options: argparse.Namespace, folder: Path) -> None:
    """The last people come later, as an import would bring them."""
    total = options.made_up + options.imported
    truth: list[str] = []
    late: list[Person] = []

    def people() -> Iterator[Person]:
        for number, values, points in records(total, SHARE, SEED):
            if len(truth) < options.made_up:
                truth.append(str(number))
                yield values, points
            else:
                late.append((values, points))

    path = options.book or folder / "book.banhchi"
    if path.exists():
        sys.exit(f"{path} is there already")
    timed("made the book", lambda: make_book(path, people()))
    search(path, truth)
    if late:
        first = options.made_up + 1
        add_people(path, late, first)
        refresh(path, range(first, first + len(late)))


def main() -> None:
    parser = argparse.ArgumentParser(description="How well and how fast duplicates are found.")
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--truth", help="the column that is the same in all rows of one person")
    parser.add_argument("--pattern", default=r".+", help="which part of it, a regular expression")
    parser.add_argument("--map", action="append", default=[], metavar="HEADER=FIELD")
    parser.add_argument("--made-up", type=int, default=0)
    parser.add_argument("--imported", type=int, default=0)
    parser.add_argument("--book", type=Path, help="where to keep the made-up book")
    options = parser.parse_args()
    if bool(options.file) == bool(options.made_up) or bool(options.file) != bool(options.truth):
        parser.error("give a FILE with --truth COLUMN, or --made-up N")
    if any("=" not in one for one in options.map):
        parser.error("--map wants HEADER=FIELD")
    with tempfile.TemporaryDirectory() as folder:
        if options.file:
            from_csv(options, Path(folder))
        else:
            made_up(options, Path(folder))


if __name__ == "__main__":
    main()
