"""How long the clean-up page and a merge of all certain doubles take, in a book of a million.

    python tests/benchmarks/cleanup_speed.py --contacts 1000000 [--merges 60000]

The book is made with plain SQL in the system's temporary folder.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.cleanup import findings_sql
from desktop_app.cleanup.model import ENRICHING, REPAIRABLE, WRONG
from desktop_app.cleanup.service import CleanUp
from desktop_app.consent.service import Consent
from desktop_app.contacts.service import Contacts
from desktop_app.duplicates.service import Duplicates
from desktop_app.merging.service import Merging
from desktop_app.store.driver import connect
from desktop_app.store.history import History
from desktop_app.store.secret import Secret
from desktop_app.store.store import Store
from desktop_app.tables import TABLES

OLD, NEW = "2024-01-01T00:00:00.000000Z", "2026-06-01T00:00:00.000000Z"
NAMES = ("Sok Dara", "Chan Lina", "Keo Pisey", "Heng Vanna", "Ly Sophea", "Kim Bora")
KHMER = ("\u179f\u17bb\u1781", "\u1785\u17b6\u1793\u17cb", "\u1780\u17c2\u179c")
EMAILS = ("gmail.com", "yahoo.com", "shop.com.kh", "gmial.com", "gmail.con")


def fill(path: Path, people: int) -> None:
    """People of whom some are wrong in each way; one in seventeen has the number before's."""
    Store(path, TABLES).close()
    chance = random.Random(1)
    connection = connect(path, None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")

    def person(n: int) -> tuple[object, ...]:
        name = (
            f"{chance.choice(NAMES)} {n % 999}"
            if n % 9
            else f"{chance.choice(KHMER)} {chance.choice(KHMER)}"
        )
        name = "" if n % 50 == 0 else f"012{n % 10**6:06}" if n % 200 == 1 else name
        province = "Pnom Pehn" if n % 100 == 0 else f"{n % 25 + 1:02}"
        made = OLD if n % 3 else NEW
        return name, province, "fair", made, made, f"{name.lower()} 0{n}", name.lower()

    connection.executemany(
        "INSERT INTO contact (full_name, province, source, created_at, updated_at, search_key,"
        " sort_key) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (person(n) for n in range(people)),
    )

    def point(n: int) -> tuple[object, ...]:
        number = n - 1 if n % 17 == 16 else n
        if n % 40 == 3:
            return (
                n + 1,
                "phone",
                f"O12 345 {n % 1000:03}",
                None,
                "invalid",
                None,
                "phone.not_valid",
            )
        line = "fixed_line" if n % 30 == 0 else "mobile"
        e164 = f"+855{10**8 + number}"
        return n + 1, "phone", f"0{10**8 + number}", e164, "valid", line, None

    def email(n: int) -> tuple[object, ...]:
        domain = EMAILS[0 if n % 100 else chance.randrange(5)]
        address = f"p{n}@{domain}"
        return n + 1, "email", address, address, "unchecked", None, None

    for make, step in ((point, 1), (email, 4)):
        connection.executemany(
            "INSERT INTO contact_point (contact_id, kind, raw, canonical, status, line_type,"
            " problem, is_primary) VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
            (make(n) for n in range(0, people, step)),
        )
    connection.execute(
        "INSERT INTO consent_event (kind, identifier, channel, purpose, event, happened_at,"
        " recorded_at, given_by) VALUES ('phone', '+1', 'sms', 'marketing', 'confirmed', ?, ?,"
        " 'subject')",
        (OLD, OLD),
    )
    connection.executemany(
        "INSERT INTO consent_state (kind, identifier, channel, purpose, state, event_id, since)"
        " VALUES ('phone', ?, 'sms', 'marketing', 'granted', 1, ?)",
        ((f"+855{10**8 + n}", OLD) for n in range(people) if chance.random() < 0.6),
    )
    connection.executemany(
        "INSERT INTO purchase (contact_id, bought_at, amount_minor, currency)"
        " VALUES (?, ?, 500, 'USD')",
        ((n + 1, NEW if n % 2 else OLD) for n in range(0, people, 2)),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()


def timed(label: str, work: Callable[[], object]) -> None:
    start = time.perf_counter()
    found = work()
    print(f"{label:34} {time.perf_counter() - start:8.2f} s  {found}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--merges", type=int, default=0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "speed.banhchi"
        timed("making the book", lambda: fill(path, asked.contacts))
        store = Store(path, TABLES)
        contacts = Contacts(store, lambda: "KH")
        cleanup = CleanUp(store, contacts, Duplicates(store, contacts), lambda: "KH")
        with store.read() as connection:
            values = findings_sql.bound(connection, store.clock())
            for code in (*WRONG, "duplicates", *ENRICHING):
                timed(code, lambda code=code: findings_sql.count(connection, TABLES, code, values))
        timed("findings, all", lambda: len(cleanup.findings()))
        for code in REPAIRABLE:
            timed(f"suggestions, {code}", lambda code=code: len(cleanup.suggestions(code)))
        typos = cleanup.suggestions("email_typo")
        timed("repair, email_typo", lambda: cleanup.repair("email_typo", typos))
        if asked.merges:
            merging = Merging(store, contacts, Consent(store, Secret(b"\x01" * 32)), lambda: "KH")
            groups = [(n, n + 1) for n in range(1, asked.merges * 3, 3)]
            timed("merge_many", lambda: merging.merge_many(groups))
            history = History(store)
            history.refresh_mixed(contacts.refresh_keys)
            timed("undo of it", history.undo)
        store.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"peak memory {peak / 1024:.0f} MB")


if __name__ == "__main__":
    main()
