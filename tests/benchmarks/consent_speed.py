"""How long the gate takes over many contact points, and ``consent show`` over many events.

    python tests/benchmarks/consent_speed.py [--points 1000000] [--events 1000]

Nothing is asserted. The budget of the gate over 1,000,000 contact points is 10 s. It is measured
as a shop has it (the ledger knows every stop), after somebody was erased (then every address is
hashed), and under rules that look at the evidence of each yes.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.changes import Topic
from desktop_app.consent import gate, recording  # noqa: E402
from desktop_app.consent.model import Declaration, NewEvent  # noqa: E402
from desktop_app.consent.presets import PRESETS  # noqa: E402
from desktop_app.consent.service import Consent  # noqa: E402
from desktop_app.contacts.model import Identifier  # noqa: E402
from desktop_app.store.driver import Condition  # noqa: E402
from desktop_app.store.secret import Secret  # noqa: E402
from desktop_app.store.store import Store  # noqa: E402
from desktop_app.tables import TABLES

AGREED = Declaration(("sms",), "marketing", "paper_sheet", "2026-03-14", "sheet 7")
FIRST = 10_000_000


def number(place: int) -> Identifier:
    return Identifier("phone", f"+855{FIRST + place}")


def fill(store: Store, points: int) -> None:
    """People with a number each, nine of ten of whom agreed."""
    with store.write("import.apply", bulk=True) as op:
        with op.bulk("contact", "contact_point"):
            op.connection.executemany(
                "INSERT INTO contact (source, created_at, updated_at) VALUES ('t', ?, ?)",
                ((op.now_text, op.now_text) for _ in range(points)),
            )
            op.connection.execute(
                "INSERT INTO contact_point (contact_id, kind, raw, canonical, status, line_type,"
                f" is_primary) SELECT id, 'phone', '0' || ({FIRST - 1} + id),"
                f" '+855' || ({FIRST - 1} + id), 'valid', 'mobile', 1 FROM contact"
            )
        people = Condition(
            "SELECT kind, canonical AS identifier FROM contact_point WHERE id % 10 > 0"
        )
        recording.claim(op, people, AGREED, None)


def decide(store: Store) -> int:
    """Asks the gate about everybody; returns how many may be written to."""
    with store.read() as connection:
        everybody = Condition("SELECT id FROM contact")
        question = (everybody, "sms", "marketing", store.clock())
        with gate.audience_decided(connection, *question) as table:
            row = connection.execute(f"SELECT count(*) FROM {table} WHERE included").fetchone()
    return int(row[0])


def timed(name: str, call: Callable[[], object]) -> None:
    started, busy = time.perf_counter(), time.process_time()
    result = call()
    wall, busy = time.perf_counter() - started, time.process_time() - busy
    print(f"{wall:8.3f} s ({busy:.3f} s of processor)  {name}: {result}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--points", type=int, default=1_000_000)
    options.add_argument("--events", type=int, default=1_000)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "shop.banhchi", TABLES)
        consent = Consent(store, Secret(b"k" * 32))
        timed("filled", lambda: fill(store, given.points))
        stopped = [number(place) for place in range(0, given.points, 100)]
        timed("stopped", lambda: consent.stop(stopped).recorded)
        timed("gate", lambda: decide(store))
        consent.set_rules(PRESETS["gdpr"])
        timed("gate with evidence asked for", lambda: decide(store))
        consent.set_rules(PRESETS["kh"])
        consent.stop([Identifier("phone", f"+8558{place:07}") for place in range(100)])
        with store.write("erase", undoable=False) as op:
            op.connection.execute(
                "INSERT INTO suppression VALUES (identifier_hash('phone', '+85512'), '*',"
                " suppression_secret(), 'erased', ?)",
                (op.now_text,),
            )
            op.touched(Topic.CONSENT)
        timed("gate after an erasure", lambda: decide(store))
        one = number(1)
        events = [
            NewEvent(one, "confirmed" if n % 2 else "withdrawn", "sms", evidence="form")
            for n in range(given.events)
        ]
        timed("recorded the events of one", lambda: len(consent.record(events)))
        timed("consent show", lambda: (len(consent.states(one)), len(consent.events(one))))
        store.close()


if __name__ == "__main__":
    main()
