"""How long freeze and export of many recipients take, against csv.writer alone on the same rows.

    python tests/benchmarks/export_speed.py [--recipients 100000] [--suffix .csv]

The budget: 100,000 recipients in under 5 s. Nothing is asserted. The raw writer writes the
finished rows and does nothing else: no audience, no gate, no message, no manifest.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.campaigns.model import Draft, Frozen  # noqa: E402
from desktop_app.campaigns.service import Campaigns  # noqa: E402
from desktop_app.consent import recording  # noqa: E402
from desktop_app.consent.model import Declaration  # noqa: E402
from desktop_app.consent.service import Consent  # noqa: E402
from desktop_app.contacts.model import Identifier  # noqa: E402
from desktop_app.contacts.service import Contacts  # noqa: E402
from desktop_app.segments.service import Segments  # noqa: E402
from desktop_app.store.driver import Condition  # noqa: E402
from desktop_app.store.secret import Secret  # noqa: E402
from desktop_app.store.store import Store  # noqa: E402
from desktop_app.tables import TABLES
from desktop_app.text.keys import sort_key  # noqa: E402

NAMES = ("ចាន់ សុភា", "Sok Dara", "លោកស្រី គឹម លីដា", "Mr Heng Visal", "")
MESSAGE = "បង{name|អតិថិជន} ផ្សារសុខា បញ្ចុះតម្លៃ 20% នៅ {province} ដល់ថ្ងៃអាទិត្យ។ សុំឈប់ ហៅ 012 999 888"
AGREED = Declaration(("sms",), "marketing", "paper_sheet", "2026-03-14", "sheet 7")
EVERYONE = {"all": [{"field": "source", "op": "is", "value": "counter"}]}


def fill(store: Store, recipients: int) -> None:
    """People with a number each who all agreed, some of whom stopped."""
    with store.write("import.apply", bulk=True) as op:
        now = op.now_text
        with op.bulk("contact", "contact_point"):
            op.connection.executemany(
                "INSERT INTO contact (full_name, province, company, source, created_at,"
                " updated_at, sort_key) VALUES (?, ?, ?, 'counter', ?, ?, ?)",
                (
                    (name, f"{1 + n % 25:02}", "ABA", now, now, sort_key(name))
                    for n in range(recipients)
                    for name in (NAMES[n % len(NAMES)],)
                ),
            )
            op.connection.execute(
                "INSERT INTO contact_point (contact_id, kind, raw, canonical, status, line_type,"
                " is_primary) SELECT id, 'phone', '0' || (10000000 + id),"
                " '+855' || (10000000 + id), 'valid', 'mobile', 1 FROM contact"
            )
        people = Condition("SELECT kind, canonical AS identifier FROM contact_point")
        recording.claim(op, people, AGREED, None)


def measured(recipients: int, suffix: str, folder: Path) -> dict[str, float]:
    """Seconds of each step."""
    store = Store(folder / "shop.banhchi", TABLES)
    contacts = Contacts(store, lambda: "KH")
    consent = Consent(store, Secret(b"k" * 32))
    segments = Segments(store, contacts)
    campaigns = Campaigns(store, contacts, consent, segments)
    fill(store, recipients)
    consent.stop([Identifier("phone", f"+855{20000000 + n}") for n in range(100)])
    segments.save("All", EVERYONE)
    draft = campaigns.new(
        Draft("Sale", "sms", segments=campaigns.segments_named(["All"]), message=MESSAGE)
    )
    seconds: dict[str, float] = {}

    def timed(name: str, call):
        started = time.perf_counter()
        result = call()
        seconds[name] = time.perf_counter() - started
        return result

    plan = timed("check", lambda: campaigns.plan(draft))
    frozen = timed("freeze", lambda: campaigns.freeze(plan))
    file = folder / f"out{suffix}"
    exported = timed("export", lambda: campaigns.export(frozen, "generic", file)).exported
    timed("check again", lambda: campaigns.check(frozen))
    again = campaigns.plan(campaigns.new(replace(draft, id=None, name="Sale 2")))
    timed("both at once", lambda: campaigns.export(again, "generic", file))
    exported_again = campaigns.get("Sale 2")
    assert isinstance(exported_again, Frozen)
    campaigns.export(exported_again, "generic", folder / "rows.csv")
    store.close()
    with (folder / "rows.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert len(rows) == exported + 1

    def write_raw() -> None:
        with (folder / "raw.csv").open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream).writerows(rows)

    timed("csv.writer alone", write_raw)
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--recipients", type=int, default=100_000)
    parser.add_argument("--suffix", choices=(".csv", ".xlsx"), default=".csv")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        seconds = measured(options.recipients, options.suffix, Path(folder))
    both = seconds["freeze"] + seconds["export"]
    ratio = both / seconds["csv.writer alone"]
    lines = [f"{value:8.3f} s  {name}" for name, value in seconds.items()]
    lines.append(f"{both:8.3f} s  freeze + export of {options.recipients:,}: {ratio:.1f} x raw")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
