"""Importing as the other parts and the window use it: scan, preview, plan, apply, rejects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.consent.repository import check_declaration
from desktop_app.consent.service import Consent
from desktop_app.contacts.service import Contacts
from desktop_app.importing import apply, repository
from desktop_app.importing import plan as planning
from desktop_app.importing import preview as previews
from desktop_app.importing import rejects as sheets
from desktop_app.importing.guess import Guesser
from desktop_app.importing.model import (
    FIELDS,
    BatchInfo,
    ColumnTarget,
    Mapping,
    Options,
    Plan,
    PreviewRow,
    Report,
    Scan,
)
from desktop_app.importing.pipeline import Source
from desktop_app.importing.scan import Scanner
from desktop_app.jobs import Job
from desktop_app.store.store import Store


class Importing:
    """Imports into one book.

    ``region`` gives the country of numbers without a country code. ``before_bulk`` is called
    before an import is applied, outside of its transaction: a backup.
    """

    def __init__(
        self,
        store: Store,
        contacts: Contacts,
        consent: Consent,
        region: Callable[[], str],
        before_bulk: Callable[[], object] = lambda: None,
    ) -> None:
        self._store = store
        self._contacts = contacts
        self._consent = consent
        self._region = region
        self._before_bulk = before_bulk

    def scan(
        self,
        path: Path,
        sheet: str | None = None,
        header_row: int | None = None,
        job: Job | None = None,
    ) -> Scan:
        """Looks at a file; nothing is written. ``header_row`` 0 says that there is no header.

        Raises UserError ``import.missing``, ``import.cannot_read``, ``import.empty``,
        ``import.header_only``, ``import.not_a_spreadsheet``, ``import.damaged``,
        ``import.protected``, ``import.format_not_yet``, ``import.no_such_sheet`` or
        ``import.broken_quotes``.
        """
        guesser = Guesser(self._region(), self._contacts.fields())
        return Scanner(guesser, self._remembered).scan(path, sheet, header_row, job)

    def preview(self, scan: Scan, mapping: Mapping) -> list[PreviewRow]:
        """What the cells of the scan's sample would become."""
        return previews.preview(scan, mapping, self._contacts.fields(), self._region())

    def plan(self, scan: Scan, mapping: Mapping, options: Options, job: Job | None = None) -> Plan:
        """A dry run: what would become of every row. See desktop_app.importing.plan for the rules.

        Raises UserError ``import.no_name_no_number``, ``import.file_changed`` since the scan,
        ``consent.future_date``, ``consent.unknown_purpose``, or what reading the file raises.
        """
        fields = self._contacts.fields()
        shown = previews.preview(scan, mapping, fields, options.region)
        with self._store.read(job) as connection:
            if options.declaration is not None:
                check_declaration(connection, options.declaration, self._store.clock())
            source = Source(scan, mapping, options, fields)
            return planning.dry_run(connection, source, shown, job)

    def apply(self, plan: Plan, job: Job | None = None) -> Report:
        """Writes a plan: one step of the history, all of it or nothing. A backup is made first.

        Raises UserError ``import.source_missing``, ``import.source_bought``, what plan raises, and
        what the disk says; Cancelled leaves nothing behind.
        """
        fields = self._contacts.fields()
        sample = self._store.get_meta("sample") == "1"
        return apply.apply_plan(self._store, plan, fields, sample, self._before_bulk, job)

    def write_rejects(self, report: Report, path: Path, say: sheets.Say) -> int:
        """Writes the rows that were set aside to a workbook; returns how many there are.

        ``say`` gives the words of a code. Raises UserError ``import.cannot_write``.
        """
        at = self._store.clock().strftime("%Y-%m-%dT%H:%M:%S")
        return sheets.write_rejects(report.headers, report.rejects, path, say, at)

    def batches(self, limit: int = 20) -> list[BatchInfo]:
        """The imports that were applied, the newest first."""
        with self._store.read() as connection:
            return repository.batches(connection, limit)

    def issue_contacts(self, batch_id: int, code: str) -> list[int]:
        """The people that an issue of an import is about, in the order of the file."""
        with self._store.read() as connection:
            return repository.issue_contacts(connection, batch_id, code)

    def _remembered(self, headers: Sequence[str]) -> Mapping | None:
        with self._store.read() as connection:
            fields = repository.remembered_mapping(connection, headers)
        if fields is None:
            return None
        custom = frozenset(field.key for field in self._contacts.fields() if field.custom)
        targets = {
            at: ColumnTarget(field if field in FIELDS or field in custom else None)
            for at, field in enumerate(fields)
        }
        return Mapping(targets, custom)
