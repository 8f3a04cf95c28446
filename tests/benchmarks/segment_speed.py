"""How fast segments are counted: p50 and p95 against a bare count by province, in one process.

    python tests/benchmarks/segment_speed.py --contacts 1000000 [--runs 20] [--book FILE]

The book is made with plain SQL, in the system's temporary folder unless ``--book`` names a file;
a book that is already there is used as it is.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.consent.service import Consent
from desktop_app.contacts.service import Contacts
from desktop_app.segments.service import Segments
from desktop_app.store.driver import connect
from desktop_app.store.secret import Secret
from desktop_app.store.store import Store
from desktop_app.tables import TABLES

MADE = "2026-01-01T00:00:00.000000Z"
PROVINCES = [f"{code:02d}" for code in range(1, 26)]


def line(field: str, op: str, value: object = None) -> dict[str, object]:
    return {"field": field, "op": op, "value": value}


CAPITAL = line("province", "is_any_of", ["Phnom Penh", "Kandal"])
BOUGHT = line("last_purchase", "in_last_days", 90)
SKINCARE = line("tag", "has", "Skincare")
STAFF = line("tag", "has", "Staff")
SPENT = line("spent_khr", "more_than", 200_000)
AGREED = line("consent_sms", "is", "granted")
RULES = {
    "three rules": {"all": [CAPITAL, BOUGHT, SKINCARE]},
    "the mock-up's five": {"all": [CAPITAL, {"any": [BOUGHT, SPENT]}, SKINCARE, {"not": STAFF}]},
    "three, with consent": {"all": [CAPITAL, BOUGHT, AGREED]},
    "three, no province": {"all": [SKINCARE, BOUGHT, {"not": STAFF}]},
    "consent alone": AGREED,
    "a name alone": line("full_name", "contains", "dara 77"),
}


def fill(path: Path, people: int) -> None:
    """People with a number each, and for some of them tags, purchases and an answer."""
    Store(path, TABLES).close()
    chance = random.Random(1)
    connection = connect(path, None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO contact (full_name, province, source, created_at, updated_at, search_key,"
        " sort_key) VALUES (?, ?, 'fair', ?, ?, ?, ?)",
        (
            (f"Sok Dara {n}", chance.choice(PROVINCES), MADE, MADE, f"sok dara {n} 0{n}", f"s{n}")
            for n in range(people)
        ),
    )
    connection.executemany(
        "INSERT INTO contact_point (contact_id, kind, raw, canonical, status, line_type,"
        " is_primary) VALUES (?, 'phone', ?, ?, 'valid', 'mobile', 1)",
        ((n + 1, f"0{10**8 + n}", f"+855{10**8 + n}") for n in range(people)),
    )
    connection.execute("INSERT INTO tag (name, key) VALUES ('Skincare', 'skincare')")
    connection.execute("INSERT INTO tag (name, key) VALUES ('Staff', 'staff')")
    for tag, share in ((1, 0.2), (2, 0.01)):
        connection.executemany(
            "INSERT INTO contact_tag (contact_id, tag_id) VALUES (?, ?)",
            ((n + 1, tag) for n in range(people) if chance.random() < share),
        )
    connection.executemany(
        "INSERT INTO purchase (contact_id, bought_at, amount_minor, currency)"
        " VALUES (?, ?, ?, 'KHR')",
        purchases(people, chance),
    )
    connection.execute(
        "INSERT INTO consent_event (kind, identifier, channel, purpose, event, happened_at,"
        " recorded_at, given_by) VALUES ('phone', '+1', 'sms', 'marketing', 'confirmed', ?, ?,"
        " 'subject')",
        (MADE, MADE),
    )
    connection.executemany(
        "INSERT INTO consent_state (kind, identifier, channel, purpose, state, event_id, since)"
        " VALUES ('phone', ?, 'sms', 'marketing', 'granted', 1, ?)",
        ((f"+855{10**8 + n}", MADE) for n in range(people) if chance.random() < 0.6),
    )
    connection.execute("COMMIT")
    connection.close()


def purchases(people: int, chance: random.Random) -> Iterator[tuple[int, str, int]]:
    today = date.today()
    for n in range(people):
        for _ in range(chance.choice((0, 0, 1, 1, 2, 3))):
            day = today - timedelta(days=chance.randint(1, 700))
            yield n + 1, f"{day}T08:00:00Z", chance.randint(1_000, 500_000)


def timed(runs: int, work: Callable[[], int]) -> tuple[int, float, float]:
    """The answer, and p50 and p95 in ms after one run to warm up."""
    found = work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return found, statistics.median(times), statistics.quantiles(times, n=20)[-1]


def main() -> None:
    parser = argparse.ArgumentParser(description="How fast segments are counted.")
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--book", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.book or Path(folder) / "speed.banhchi"
        if not path.exists():
            fill(path, options.contacts)
        measure(path, options.runs)


def measure(path: Path, runs: int) -> None:
    store = Store(path, TABLES)
    contacts = Contacts(store, lambda: "KH")
    Consent(store, Secret(b"s" * 32))
    segments = Segments(store, contacts)

    def bare() -> int:
        with store.read() as connection:
            sql = "SELECT count(*) FROM contact WHERE province = '12'"
            return int(connection.execute(sql).fetchone()[0])

    count, raw, slow = timed(runs, bare)
    say = "{:24} {:>10,} people   p50 {:8.1f} ms   p95 {:8.1f} ms   {:8.1f} x\n".format
    sys.stdout.write(f"{contacts.count():,} contacts, {runs} runs\n")
    sys.stdout.write(say("bare count by province", count, raw, slow, 1))
    for name, rule in RULES.items():
        count, p50, p95 = timed(runs, lambda rule=rule: segments.count(rule))
        sys.stdout.write(say(name, count, p50, p95, p50 / raw))
    store.close()


if __name__ == "__main__":
    main()
