"""How fast people are imported, beside what the raw libraries do with the same file.

    python tests/benchmarks/import_speed.py [--rows 100000] [--into 1000000] [--filled]
        [--folder DIR]

A file has ten columns. Every tenth person has a second number and every fifth an e-mail address, as
in a shop's list; with ``--filled`` every second and everybody, two and a half points a row.

Prints rows a second of an import (read, checked, matched, written, searchable, undoable), by the
clock and by processor time, and in the same run: the csv reader alone, executemany into one plain
table, and phonenumbers' parse and is_valid_number of one number a row. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import csv
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import phonenumbers  # noqa: E402
import sqlcipher3  # noqa: E402

from desktop_app.consent.service import Consent  # noqa: E402
from desktop_app.contacts.service import Contacts  # noqa: E402
from desktop_app.importing.model import Options  # noqa: E402
from desktop_app.importing.service import Importing  # noqa: E402
from desktop_app.store.history import History  # noqa: E402
from desktop_app.store.secret import Secret  # noqa: E402
from desktop_app.store.store import Store  # noqa: E402
from desktop_app.text.provinces import PROVINCES  # noqa: E402

HEADERS = (
    *("Name", "Name (English)", "Phone", "Phone 2", "Province", "District", "Date of birth"),
    *("Tags", "Notes", "E-mail"),
)
# Syllables rather than a list of names: some 40,000 different given names, as in a large list.
ONSETS = [chr(0x1780 + i) for i in range(33) if i not in (0x1D, 0x1E)]
RIMES = [
    "\u17b6",
    "\u17b7",
    "\u17bb\u1793",
    "\u17c4\u1780",
    "\u17c1\u1784",
    "\u17b8",
    "\u17bd\u1793",
]
LATIN = ["so", "da", "ra", "vi", "chan", "ny", "sre", "phe", "run", "bo", "pha", "ti", "ka", "lin"]
PREFIXES = (
    "010",
    "011",
    "012",
    "015",
    "016",
    "017",
    "069",
    "070",
    "077",
    "081",
    "085",
    "089",
    "093",
)
STYLES = (
    "{0} {1} {2}".format,
    "{0}{1}{2}".format,
    "{0}-{1}-{2}".format,
    lambda a, b, c: f"+855 {a[1:]} {b} {c}",
    lambda a, b, c: f"{a[1:]}{b}{c}",
)
NOTES = ("", "", "", "wholesale", "call in the evening", "pays by ABA")
TAGS = ("", "VIP", "wholesale", "VIP, 2024", "Facebook")


def write_file(path: Path, rows: int, seed: int, filled: bool = True) -> None:
    """People as a shop would have them, their numbers in any style; see the top."""
    second, mailed = (2, 1) if filled else (10, 5)
    chance = random.Random(seed)
    pick = chance.choice
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADERS)
        for number in range(rows):
            given = f"{pick(ONSETS)}{pick(RIMES)}{pick(ONSETS)}{pick(RIMES)}"
            khmer = f"{pick(ONSETS)}{pick(RIMES)} {given}"
            latin = f"{pick(LATIN)}{pick(LATIN)} {pick(LATIN)}{pick(LATIN)}{pick(LATIN)}".title()
            province = pick(PROVINCES)
            writer.writerow(
                (
                    khmer,
                    latin,
                    phone(chance),
                    phone(chance) if number % second == 1 else "",
                    pick((province.km, province.en)),
                    f"Khan {chance.randrange(200)}",
                    birth_date(chance),
                    pick(TAGS),
                    pick(NOTES),
                    ""
                    if number % mailed
                    else f"{latin.lower().replace(' ', '.')}{number}.{seed}@example.com",
                )
            )


def birth_date(chance: random.Random) -> str:
    return f"{chance.randrange(1, 29)}/{chance.randrange(1, 13)}/{chance.randrange(1950, 2010)}"


def phone(chance: random.Random) -> str:
    return chance.choice(STYLES)(
        chance.choice(PREFIXES), f"{chance.randrange(200, 999)}", f"{chance.randrange(1000):03}"
    )


def timed(label: str, rows: int, work: Callable[[], object]) -> float:
    """Prints and returns rows a second by the clock."""
    clock, processor = time.perf_counter(), time.process_time()
    work()
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    print(  # noqa: T201
        f"{label:<44}{rows / clock:>12,.0f} rows/s {rows / max(processor, 1e-9):>12,.0f} rows/CPU s"
    )
    return rows / clock


def apply_to(folder: Path, rows: int, into: int, filled: bool) -> float:
    """Imports into a book that holds ``into`` people; rows a second of apply."""
    store = Store(folder / "speed.banhchi")
    contacts = Contacts(store, lambda: "KH")
    consent = Consent(store, Secret(bytes(32)))
    importing = Importing(store, contacts, consent, lambda: "KH")
    if into:
        write_file(folder / "there.csv", into, 2, filled)
        run(importing, folder / "there.csv", into, f"filling the book with {into:,}")
    write_file(folder / "people.csv", rows, 1, filled)
    speed = run(importing, folder / "people.csv", rows, f"import of {rows:,} into {into:,}")
    timed("undo of it", rows, lambda: History(store).undo())
    store.close()
    return speed


def run(importing: Importing, path: Path, rows: int, label: str) -> float:
    scan = importing.scan(path)
    plan = importing.plan(scan, scan.guess, Options("benchmark"))
    return timed(label, rows, lambda: importing.apply(plan))


def raw_libraries(folder: Path, rows: int, speed: float) -> None:
    """The same file through what the import stands on."""
    with (folder / "people.csv").open(encoding="utf-8", newline="") as stream:
        cells = list(csv.reader(stream))[1:]

    def read() -> None:
        with (folder / "people.csv").open(encoding="utf-8", newline="") as stream:
            for _ in csv.reader(stream):
                pass

    def insert() -> None:
        connection = sqlcipher3.connect(str(folder / "plain.db"), isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(
            f"CREATE TABLE plain ({', '.join(f'c{i}' for i in range(len(HEADERS)))})"
        )
        connection.execute("BEGIN")
        marks = ", ".join("?" * len(HEADERS))
        connection.executemany(f"INSERT INTO plain VALUES ({marks})", cells)
        connection.execute("COMMIT")
        connection.close()

    def parse() -> None:
        for row in cells:
            phonenumbers.is_valid_number(phonenumbers.parse(row[2], "KH"))

    for label, work in (
        ("csv.reader alone", read),
        ("executemany into one plain table", insert),
        ("phonenumbers.parse, one number a row", parse),
    ):
        raw = timed(label, rows, work)
        print(f"    the import runs at {speed / raw:.2f} of that")  # noqa: T201


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--into", type=int, default=0)
    parser.add_argument("--filled", action="store_true")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        speed = apply_to(folder, options.rows, options.into, options.filled)
        raw_libraries(folder, options.rows, speed)
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory of the program, the raw libraries included: {own:,.0f} MB")  # noqa: T201


if __name__ == "__main__":
    main()
