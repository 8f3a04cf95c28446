"""How fast people are imported, beside what the raw libraries do with the same file.

    python tests/benchmarks/import_speed.py [--rows 100000] [--into 1000000] [--filled] [--xlsx]
        [--folder DIR]

A file has ten columns. Every tenth person has a second number and every fifth an e-mail address, as
in a shop's list; with ``--filled`` every second and everybody, two and a half points a row. One in
a hundred shares a number with somebody else. With ``--into`` the book holds so many others, and one
row in twenty is one of them, as they are.

Prints rows a second of an import (read, checked, matched, written, searchable, undoable), by the
clock and by processor time, and in the same run: the csv reader alone, executemany into one plain
table, and phonenumbers' parse and is_valid_number of one number a row. With ``--xlsx`` the same
rows are a workbook, and the import stands beside LibreOffice turning that workbook into CSV; its
processor time there is that of the program and of the process that reads the file.

The most memory is that of the program up to the end of the import (with ``--into`` the filling
counts, too) and that of the process which reads the file, the latter on Linux only. Nothing is
asserted.
"""

from __future__ import annotations

import argparse
import csv
import multiprocessing
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

import openpyxl  # noqa: E402
import phonenumbers  # noqa: E402
import sqlcipher3  # noqa: E402

from desktop_app.consent.service import Consent  # noqa: E402
from desktop_app.contacts.service import Contacts  # noqa: E402
from desktop_app.importing.model import Options  # noqa: E402
from desktop_app.importing.service import Importing  # noqa: E402
from desktop_app.store.history import History  # noqa: E402
from desktop_app.store.secret import Secret  # noqa: E402
from desktop_app.store.store import Store  # noqa: E402
from desktop_app.tables import TABLES  # noqa: E402
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
_STEP, _APART = 7_368_787, 4_000_000  # numbers of a file, and of two, that are never the same
_KNOWN, _SHARING = 20, 100
NOTES = ("", "", "", "wholesale", "call in the evening", "pays by ABA")
TAGS = ("", "VIP", "wholesale", "VIP, 2024", "Facebook")


class Took(NamedTuple):
    """Seconds by the clock, and of processor time."""

    clock: float
    processor: float


def write_file(path: Path, rows: int, seed: int, filled: bool = True, known: int = 0) -> None:
    """People as a shop would have them, as CSV or XLSX; see the top. ``known``: of how many that
    another file of seed 2 holds some are here, too.
    """
    others = people(known, 2, filled)
    found = (
        next(others, row) if number % _KNOWN == 0 else row
        for number, row in enumerate(people(rows, seed, filled))
    )
    if path.suffix == ".xlsx":
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet()
        sheet.append(HEADERS)
        for row in found:
            sheet.append(row)
        book.save(path)
        return
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADERS)
        writer.writerows(found)


def write_apart(*about: object) -> None:
    """Writes a file in a process of its own, so that its memory is not taken for the import's."""
    writing = multiprocessing.get_context("spawn").Process(target=write_file, args=about)
    writing.start()
    writing.join()
    if writing.exitcode:
        sys.exit("the file could not be written")


def people(rows: int, seed: int, filled: bool) -> Iterator[tuple[str, ...]]:
    """The rows of a file, numbers in any style."""
    second, mailed = (2, 1) if filled else (10, 5)
    chance = random.Random(seed)
    pick = chance.choice
    for number in range(rows):
        given = f"{pick(ONSETS)}{pick(RIMES)}{pick(ONSETS)}{pick(RIMES)}"
        khmer = f"{pick(ONSETS)}{pick(RIMES)} {given}"
        latin = f"{pick(LATIN)}{pick(LATIN)} {pick(LATIN)}{pick(LATIN)}{pick(LATIN)}".title()
        province = pick(PROVINCES)
        yield (
            khmer,
            latin,
            phone(chance, 2 * (number - (number % _SHARING == 1)), seed),
            phone(chance, 2 * number + 1, seed) if number % second == 1 else "",
            pick((province.khmer, province.latin)),
            f"Khan {chance.randrange(200)}",
            birth_date(chance),
            pick(TAGS),
            pick(NOTES),
            ""
            if number % mailed
            else f"{latin.lower().replace(' ', '.')}{number}.{seed}@example.com",
        )


def birth_date(chance: random.Random) -> str:
    return f"{chance.randrange(1, 29)}/{chance.randrange(1, 13)}/{chance.randrange(1950, 2010)}"


def phone(chance: random.Random, place: int, seed: int) -> str:
    """Another number for each place of a file, and others for each seed."""
    number = (place + seed * _APART) * _STEP % (len(PREFIXES) * 800_000)
    number, prefix = divmod(number, len(PREFIXES))
    return chance.choice(STYLES)(PREFIXES[prefix], f"{200 + number // 1000}", f"{number % 1000:03}")


class ReadingProcess:
    """What the processes that read the files take, looked up in /proc while they run.

    They are children of the forkserver, and only it is told what they took. Within ``with``.
    """

    def __init__(self) -> None:
        self.most_kb = 0
        self._seconds: dict[int, float] = {}
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> ReadingProcess:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    @property
    def seconds(self) -> float:
        """Processor time so far; the last twentieth of a second of each is missing."""
        return sum(self._seconds.values())

    def _watch(self) -> None:
        while not self._over.wait(0.05):
            for server in children(os.getpid()):
                for reader in children(server):
                    self._look(reader)

    def _look(self, reader: int) -> None:
        folder = Path(f"/proc/{reader}")
        try:
            status = (folder / "status").read_text(encoding="utf-8")
            stat = (folder / "stat").read_text(encoding="utf-8")
        except OSError:
            return  # it has ended
        most = next((each for each in status.splitlines() if each.startswith("VmHWM")), "VmHWM 0")
        self.most_kb = max(self.most_kb, int(most.split()[1]))
        ticks = stat.rpartition(")")[2].split()[11:13]  # utime and stime; see proc(5)
        self._seconds[reader] = sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def children(process: int) -> list[int]:
    """The children of a process; none where there is no /proc, or the process has ended."""
    found: list[int] = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            found += map(int, task.read_text(encoding="ascii").split())
        except OSError:
            continue
    return found


def timed(label: str, rows: int, work: Callable[[], object]) -> Took:
    """Prints what work takes, in rows a second."""
    clock, processor = time.perf_counter(), time.process_time()
    work()
    took = Took(time.perf_counter() - clock, time.process_time() - processor)
    tell(label, rows, took)
    return took


def tell(label: str, rows: int, took: Took) -> None:
    clock, processor = rows / took.clock, rows / max(took.processor, 1e-9)
    print(f"{label:<44}{clock:>12,.0f} rows/s {processor:>12,.0f} rows/CPU s")


def apply_to(folder: Path, name: str, rows: int, into: int, filled: bool) -> Took:
    """Imports into a book that holds ``into`` people; what apply took, its reading included."""
    store = Store(folder / "speed.banhchi", TABLES)
    contacts = Contacts(store, lambda: "KH")
    consent = Consent(store, Secret(bytes(32)))
    importing = Importing(store, contacts, consent, lambda: "KH")
    if into:
        write_apart(folder / "there.csv", into, 2, filled)
        run(importing, folder / "there.csv", into, f"filling the book with {into:,}")
    write_apart(folder / name, rows, 1, filled, into)
    took = run(importing, folder / name, rows, f"import of {rows:,} into {into:,}")
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"    most memory of the program: {own:,.0f} MB")
    timed("undo of it", rows, lambda: History(store).undo())
    store.close()
    return took


def run(importing: Importing, path: Path, rows: int, label: str) -> Took:
    with ReadingProcess() as reading:
        scan = importing.scan(path)
        plan = importing.plan(scan, scan.guess, Options("benchmark"))
        before = reading.seconds
        clock, processor = timed(label, rows, lambda: importing.apply(plan))
    read = reading.seconds - before
    if reading.most_kb:
        most = reading.most_kb / 1024
        print(f"    reading, beside it: {read:.1f} CPU s, most memory {most:,.0f} MB")
    return Took(clock, processor + read)


def raw_libraries(folder: Path, rows: int, took: Took) -> None:
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
        print(f"    the import runs at {raw.clock / took.clock:.2f} of that")


def libre_office(folder: Path, rows: int, took: Took) -> None:
    """The same workbook turned into CSV by LibreOffice, which has started once before."""
    program = shutil.which("soffice")
    if program is None:
        print("LibreOffice is not installed: nothing to compare with")
        return
    write_file(folder / "first.xlsx", 1, 1)
    convert(program, folder / "first.xlsx")
    before, clock = children_seconds(), time.perf_counter()
    convert(program, folder / "people.xlsx")
    other = Took(time.perf_counter() - clock, children_seconds() - before)
    tell("LibreOffice, the XLSX to CSV", rows, other)
    clock, processor = other.clock / took.clock, other.processor / took.processor
    print(f"    the import runs at {clock:.2f} of that, by processor time at {processor:.2f}")


def convert(program: str, path: Path) -> None:
    """Makes a CSV file in UTF-8 of a workbook, beside it."""
    profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
    to = ("--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", path.parent)
    subprocess.run([program, profile, "--headless", *to, path], check=True, capture_output=True)
    if not path.with_suffix(".csv").exists():
        sys.exit("LibreOffice made no CSV file")


def children_seconds() -> float:
    """Processor time of the processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--into", type=int, default=0)
    parser.add_argument("--filled", action="store_true")
    parser.add_argument("--xlsx", action="store_true")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder, file = Path(name), "people.xlsx" if options.xlsx else "people.csv"
        took = apply_to(folder, file, options.rows, options.into, options.filled)
        beside = libre_office if options.xlsx else raw_libraries
        beside(folder, options.rows, took)


if __name__ == "__main__":
    main()
