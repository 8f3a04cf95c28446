"""A shop's book wired for imports, and questions that tests ask of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop_app.changes import Topic
from desktop_app.consent.model import Declaration
from desktop_app.consent.service import Consent
from desktop_app.contacts.model import Contact, ContactQuery
from desktop_app.contacts.service import Contacts
from desktop_app.importing.model import Mapping, Options, Plan, Report, RowCounts, Scan
from desktop_app.importing.service import Importing
from desktop_app.jobs import Job
from desktop_app.store.history import History
from desktop_app.store.secret import Secret
from tests.new_store import new_store

AGREED = Declaration(("sms",), "marketing", "paper_sheet", "2026-03-14", "sign-up sheet 7")
# what an import leaves for good, and what the search index keeps for itself
_NOT_COMPARED = ("change", "change_row", "sqlite_", "import_batch", "import_mapping", "_sqlite")


class Shop:
    """Everything an import touches, without the window or the lock."""

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self.store = new_store(path, clock)
        self.contacts = Contacts(self.store, lambda: "KH")
        self.consent = Consent(self.store, Secret(bytes(32)))
        self.backups = 0
        self.importing = Importing(
            self.store, self.contacts, self.consent, lambda: "KH", self._back_up
        )
        self.history = History(self.store)
        self.history.answer_undo("consent_event", self.consent.answer_undo)
        self.history.refresh_mixed(self.contacts.refresh_keys)

    def _back_up(self, _job: object = None) -> None:
        self.backups += 1

    def close(self) -> None:
        self.store.close()

    def plan(self, path: Path, mapping: Mapping | None = None, **options: object) -> Plan:
        scan = self.importing.scan(path)
        return self.importing.plan(scan, mapping or scan.guess, _options(options))

    def run(
        self, path: Path, mapping: Mapping | None = None, job: Job | None = None, **options: object
    ) -> Report:
        """Scans, plans and applies, and sees that the dry run told the truth."""
        plan = self.plan(path, mapping, **options)
        report = self.importing.apply(plan, job)
        assert plan.counts == report.counts
        assert plan.counts.balanced
        assert dict(plan.issues) == dict(report.issues)
        assert plan.said == report.said
        self.check_keys()
        return report

    def people(self) -> list[Contact]:
        return self.contacts.get_many(list(self.contacts.ids(ContactQuery(sort="created_at"))))

    def named(self, name: str) -> Contact:
        found = [person for person in self.people() if person.display_name == name]
        assert len(found) == 1, [person.display_name for person in self.people()]
        return found[0]

    def numbers(self, name: str) -> list[str | None]:
        return [point.canonical for point in self.named(name).points]

    def granted(self) -> set[str]:
        with self.store.read() as connection:
            rows = connection.execute(
                "SELECT identifier FROM consent_state WHERE state = 'granted'"
            ).fetchall()
        return {row[0] for row in rows}

    def asked(self, question: str) -> list[tuple]:
        """The rows that a question of a test's own finds."""
        with self.store.read() as connection:
            return list(connection.execute(question).fetchall())

    def tables(self) -> dict[str, list[tuple]]:
        """Every row of every table that an undo has to put back."""
        with self.store.read() as connection:
            names = [
                row[0]
                for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
                if not row[0].startswith((*_NOT_COMPARED, "contact_search"))
            ]
            found = {
                name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
                for name in names
            }
            # the index has no content of its own: what it finds is compared
            found["found"] = connection.execute(
                "SELECT rowid FROM contact_search ORDER BY rowid"
            ).fetchall()
        return found

    def check_keys(self) -> None:
        """The keys an import writes are those that contacts would make."""
        with self.store.write("test") as op:
            ids = [row[0] for row in op.connection.execute("SELECT id FROM contact")]
            self.contacts.refresh_keys(op, ids)
            assert not op.change_set(True).touches(Topic.CONTACT)


def _options(given: dict[str, object]) -> Options:
    return Options(**{"source": "the counter", **given})  # type: ignore[arg-type]


def counts(rows: int, **others: int) -> RowCounts:
    return RowCounts(rows=rows, **others)


def fields(scan: Scan) -> dict[str, str]:
    return scan.guess.header_fields(scan.headers)
