"""A shop's book wired for imports, and questions that tests ask of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_app.changes import Topic
from desktop_app.consent.model import Declaration
from desktop_app.contacts.model import Contact, ContactQuery
from desktop_app.importing.model import Mapping, Options, Plan, Report, RowCounts, Scan
from desktop_app.jobs import Job
from tests.shop import Shop

AGREED = Declaration(("sms",), "marketing", "paper_sheet", "2026-03-14", "sign-up sheet 7")


class ImportShop(Shop):
    """Short words for an import and what came of it."""

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
        found = self.rows("SELECT identifier FROM consent_state WHERE state = 'granted'")
        return {row[0] for row in found}

    def tables(self, *but: str) -> dict[str, list[tuple[Any, ...]]]:
        """Without what an import leaves for good."""
        return super().tables("import_batch", "import_mapping", *but)

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
