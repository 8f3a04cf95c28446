"""How fast the first page of a search comes, as somebody types it, against a scan with LIKE.

    python tests/benchmarks/search_speed.py [--contacts 1000000] [--runs 5] [--book FILE]

Every beginning of some names, parts of numbers, tags, addresses, and what nobody is called. The
book is made in the system's temporary folder unless ``--book`` names a file; a book that is
already there is used as it is. The budget: 50 ms at a million. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.contacts import keys
from desktop_app.contacts.model import ContactQuery
from desktop_app.contacts.service import Contacts
from desktop_app.importing.writing_sql import SEARCHED_AT_ONCE, in_bulk
from desktop_app.store.driver import Connection
from desktop_app.store.store import Store
from desktop_app.tables import TABLES

FAMILIES = (
    *(("សុខ", "Sok"), ("ចាន់", "Chan"), ("ជា", "Chea"), ("គឹម", "Kim"), ("លី", "Ly")),
    *(("ហេង", "Heng"), ("កែវ", "Keo"), ("ម៉ៅ", "Mao"), ("នួន", "Nuon"), ("អ៊ុក", "Ouk")),
    *(("ពេជ្រ", "Pich"), ("ភោគ", "Phok"), ("រស់", "Ros"), ("សៅ", "Sao"), ("សេង", "Seng")),
    *(("ស៊ុន", "Sun"), ("តាន់", "Tan"), ("ទេព", "Tep"), ("ថោង", "Thong"), ("យឹម", "Yim")),
    *(("អ៊ុំ", "Um"), ("វ៉ាន់", "Van"), ("ឡុង", "Long"), ("ឈិន", "Chhin"), ("ឃួន", "Khuon")),
    *(("ងិន", "Ngin"), ("ញឹម", "Nhem"), ("ឌី", "Dy"), ("ប៉ែន", "Pen"), ("មាស", "Meas")),
)
PARTS = (
    *(("សុ", "so"), ("ភា", "phea"), ("ដា", "da"), ("រ៉ា", "ra"), ("វិ", "vi"), ("ចិត្រ", "chet")),
    *(("ស្រី", "srey"), ("ពៅ", "pov"), ("លី", "li"), ("ណា", "na"), ("បូ", "bo"), ("ផល", "phal")),
    *(("រដ្ឋ", "roth"), ("មុន្នី", "mony"), ("នី", "ny"), ("ថា", "tha"), ("វត្តី", "vattey")),
    *(("គន្ធា", "kunthea"), ("សំ", "sam"), ("អាង", "ang"), ("ធី", "thy"), ("កុល", "kol")),
    *(("មករា", "makara"), ("សាល", "sal"), ("ហុង", "hong"), ("មាលា", "malea"), ("រិទ្ធ", "rith")),
    *(("ឧត្តម", "oudom"), ("ពិសិដ្ឋ", "piseth"), ("បុប្ផា", "bopha")),
)
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
    "092",
    "096",
)
TAGS = ("VIP", "wholesale", "2024", "Facebook", "អតិថិជនចាស់")
COMPANIES = ("ABA", "Sokha Mart", "ផ្សារធំថ្មី", "Lucky", "Smart Axiata")
_AT_ONCE = 5_000
MADE = "2026-01-01T00:00:00.000000Z"


def typed(text: str) -> list[str]:
    """Every beginning of a text."""
    return [text[:end] for end in range(1, len(text) + 1)]


QUERIES = (
    *typed("សុខ ពិសិ"),
    *typed("ចាន់ ដា"),
    *typed("Sok dara"),
    *typed("kunthea"),
    *typed("012 345 6"),
    *("096", "99", "678", "0855", "+855 12", "85596", "4567", "012 777 888"),
    *typed("vip"),
    *("2024", "whole", "អតិ", "ផ្សារ", "aba", "@gmail", "gmail.com", "dara.kim"),
    *("q", "zx", "ឋ", "sok vip", "xyzzy", "ឯកឧត្តម"),
)


def people(count: int) -> Iterator[tuple[str, str | None, str | None, str, str | None, list[str]]]:
    """Full name, Latin name, company, national number, address and tags, as a shop has them."""
    chance = random.Random(7)
    # a few families have half of the people
    families = chance.choices(FAMILIES, [1 / (1 + n) for n in range(len(FAMILIES))], k=count)
    for number, family in enumerate(families):
        given = chance.choices(PARTS, k=chance.choice((1, 2, 2, 2, 3)))
        khmer = f"{family[0]} {''.join(part[0] for part in given)}"
        latin = f"{family[1]} {''.join(part[1] for part in given).title()}"
        name, second = (khmer, latin if number % 4 == 0 else None) if number % 5 else (latin, None)
        phone = f"{chance.choice(PREFIXES)}{chance.randrange(10**6):06}"
        mail = f"{latin.lower().replace(' ', '.')}{number}@gmail.com" if number % 7 == 0 else None
        tags = [tag for tag in TAGS if chance.random() < 0.05]
        yield name, second, chance.choice(COMPANIES) if number % 6 == 0 else None, phone, mail, tags


def fill(store: Store, count: int) -> None:
    """Only what a search looks at, written as an import writes it: the index in as many pieces."""
    rows = (
        (
            *(name, latin, company, f"No. {phone[-3:]}, Street {phone[-2:]}", MADE, MADE),
            keys.search_text(name, latin, company, _points(phone, mail), tags),
            keys.sort_text(name, latin, company, phone),
        )
        for name, latin, company, phone, mail, tags in people(count)
    )
    with (
        store.write("import.apply", bulk=True) as op,
        in_bulk(op.connection),
        op.gathering(*SEARCHED_AT_ONCE),
    ):
        while some := list(islice(rows, _AT_ONCE)):
            with op.bulk("contact"):
                op.connection.executemany(
                    "INSERT INTO contact (full_name, latin_name, company, source, province,"
                    " address, created_at, updated_at, search_key, sort_key)"
                    " VALUES (?, ?, ?, 'fair', '12', ?, ?, ?, ?, ?)",
                    some,
                )


def _points(phone: str, mail: str | None) -> list[str]:
    texts = [keys.point_text("phone", phone, f"+855{phone[1:]}", "KH")]
    return [*texts, mail] if mail else texts


def milliseconds(work: Callable[[], object]) -> tuple[float, float]:
    """By the clock, and of processor time: other programs don't count there."""
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000


def scan(connection: Connection, query: str) -> tuple[float, float]:
    """What looking through all keys costs."""
    statement = "SELECT count(*) FROM contact WHERE search_key LIKE ?"
    return milliseconds(lambda: connection.execute(statement, (f"%{query}%",)).fetchone())


def measure(store: Store, runs: int) -> str:
    """A line for each query, the slowest last, and p50 and p95 over all."""
    contacts = Contacts(store, lambda: "KH")
    found: dict[str, list[tuple[float, float]]] = {}
    for query in QUERIES:
        wanted = ContactQuery(query)
        contacts.first_ids(wanted)
        found[query] = [milliseconds(lambda w=wanted: contacts.first_ids(w)) for _ in range(runs)]
    with store.read() as connection:
        raw = [scan(connection, query) for query in QUERIES[::6]]
    lines = [
        f"{statistics.median(clock for clock, _ in times):9.1f} ms"
        f"  {contacts.total(ContactQuery(query)):>9,}  {query}"
        for query, times in found.items()
    ]
    lines.sort(key=lambda line: float(line.split()[0]))
    lines.append(f"{len(QUERIES)} queries, and a scan with LIKE:")
    for kind, label in enumerate(("by the clock", "of processor time")):
        every = [times[kind] for of_query in found.values() for times in of_query]
        p50, p95 = (statistics.quantiles(every, n=100)[at] for at in (49, 94))
        like = statistics.median(times[kind] for times in raw)
        lines.append(
            f"p50 {p50:.1f} ms, p95 {p95:.1f} ms, LIKE {like:.1f} ms {label}:"
            f" {p50 / like:.3f} and {p95 / like:.3f} of the scan"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--book", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        book = options.book or Path(folder) / "search.banhchi"
        there = book.exists()
        store = Store(book, TABLES)
        if not there:
            seconds = milliseconds(lambda: fill(store, options.contacts))[0] / 1000
            sys.stdout.write(f"{options.contacts:,} contacts made in {seconds:.0f} s\n")
        sys.stdout.write(measure(store, options.runs) + "\n")
        store.close()


if __name__ == "__main__":
    main()
