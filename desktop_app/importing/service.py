"""The face of the room: scan, preview, plan, apply, rejects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop_app import phones
from desktop_app.consent.moments import today
from desktop_app.consent.recording import check_declaration
from desktop_app.consent.service import Consent
from desktop_app.contacts.service import Contacts
from desktop_app.errors import UserError
from desktop_app.importing import apply, batches_sql, replaying, work
from desktop_app.importing import plan as planning
from desktop_app.importing import preview as previews
from desktop_app.importing import rejects as sheets
from desktop_app.importing.activities import guess as kinds
from desktop_app.importing.answers.words import AnswerCount, answers_of, check_answers
from desktop_app.importing.headers import fields_of_header
from desktop_app.importing.model import (
    CONSENT,
    FIELDS,
    OPT_OUT,
    BatchInfo,
    ColumnTarget,
    Kind,
    Mapping,
    Options,
    Plan,
    PreviewRow,
    Report,
    SavedMapping,
    Scan,
)
from desktop_app.importing.pipeline import ImportOrder
from desktop_app.importing.plain_rows import count_cells
from desktop_app.importing.rules import rules_of
from desktop_app.importing.staging.column_choices import with_id_field
from desktop_app.importing.stop_files.service import StopFiles
from desktop_app.jobs import Job
from desktop_app.readers.process.reading import Reading, preload
from desktop_app.readers.source import NO_ACCESS, Access, FileBytes
from desktop_app.store.store import Store
from desktop_app.text.keys import search_key

preload(work.__name__, phones.HEAVY_DATA)


class Importing:
    """Imports into one book.

    ``region``: the country of numbers without a country code. ``before_bulk`` is called before an
    import is applied, outside of its transaction: a backup. ``stop_files``: lists of stops and
    files of replies, which are scanned here and recorded there.
    """

    def __init__(
        self,
        store: Store,
        contacts: Contacts,
        consent: Consent,
        region: Callable[[], str],
        before_bulk: Callable[[Job | None], object] = lambda _job: None,
    ) -> None:
        self._store = store
        self._contacts = contacts
        self._consent = consent
        self._region = region
        self._before_bulk = before_bulk
        self.stop_files = StopFiles(consent.stopping)

    def scan(
        self,
        path: Path | FileBytes,
        sheet: str | None = None,
        header_row: int | None = None,
        job: Job | None = None,
        access: Access = NO_ACCESS,
    ) -> Scan:
        """Scans a file without writing. ``header_row`` 0 means that there is no header.

        Raises UserError ``import.missing``, ``import.cannot_read``, ``import.empty``,
        ``import.header_only``, ``import.not_a_spreadsheet``, ``import.damaged``,
        ``import.protected``, ``import.password_needed``, ``import.password_wrong``,
        ``import.no_such_sheet``, ``import.broken_quotes``, ``import.too_large``, or
        ``import.reader_failed``. ``access``: the password, and other values that should not be
        guessed.
        """
        fields = self._contacts.fields()
        request = work.ScanRequest(path, sheet, header_row, self._region(), fields, access)
        with Reading(work.scan, request, path.name, job) as reading:
            scan: Scan = next(iter(reading))
        remembered = self._remembered(scan.headers) if scan.header_row else None
        if remembered is None:
            return replace(scan, kind=kinds.kind_of(scan))
        offered = {at: target.offered for at, target in scan.guess.targets.items()}
        targets = {
            at: replace(target, offered=offered.get(at)) if target.field is None else target
            for at, target in remembered.targets.items()
        }
        scan = replace(scan, guess=replace(remembered, targets=targets), remembered=True)
        return replace(scan, kind=kinds.kind_of(scan))

    def guess_for(self, scan: Scan, kind: Kind) -> Mapping:
        """The guessed mapping for rows of that kind; ``scan.kind`` is the likeliest.

        Opt-out lists have the mapping of people.
        """
        return kinds.mapping_of(scan, kind)

    def preview(
        self, scan: Scan, mapping: Mapping, options: Options | None = None
    ) -> list[PreviewRow]:
        """The results of the sample's cells with these options."""
        given = options or Options(None, self._region())
        day = date.fromisoformat(today(self._store.clock()))
        rules = rules_of(given, scan.date_orders, day)
        fields = self._contacts.fields()
        return previews.preview(scan, mapping, fields, given.region, rules, given.currency)

    def consent_answers(
        self, scan: Scan, mapping: Mapping, job: Job | None = None
    ) -> dict[str, AnswerCount]:
        """The answers in the columns of consent of the whole file, the most frequent first, with
        their default meanings. Raises the errors of reading the file.
        """
        columns = [at for at, each in mapping.targets.items() if each.field == CONSENT]
        found = count_cells(scan, columns, job) if columns else {}
        return answers_of(found, {})

    def plan(self, scan: Scan, mapping: Mapping, options: Options, job: Job | None = None) -> Plan:
        """A dry run of all rows. See desktop_app.importing.plan for the rules.

        Raises UserError ``import.no_name_no_number``, ``import.file_changed`` since the scan,
        ``consent.future_date``, ``consent.unknown_purpose``, ``import.answer_is_no`` for a no with
        the meaning yes, ``import.column_says_no`` for a column of consent whose header is one of
        people who did not agree, the errors of reading the file, or ``consent.evidence_*`` for a
        proof that can't be stored.
        """
        apply.proof_of(options)
        order = self.order(scan, mapping, options)
        shown = self.preview(scan, order.mapping, options)
        with self._store.read(job) as connection:
            return planning.dry_run(connection, order, shown, job)

    def apply(self, ready: Plan | ImportOrder, job: Job | None = None) -> Report:
        """Writes a plan, or an order that nobody looks at first, as one change: all of it or
        nothing. A backup is made first. An order saves reading the file twice.

        Raises UserError ``import.source_missing``, ``import.source_bought``, the errors of plan and
        of the disk; Cancelled, which leaves nothing behind.
        """
        proof = apply.proof_of(ready.options)
        if isinstance(ready, Plan):
            ready = self.order(ready.scan, ready.mapping, ready.options)
        sample = self._store.get_meta("sample") == "1"
        return apply.apply_source(self._store, ready, proof, sample, self._before_bulk, job)

    def order(self, scan: Scan, mapping: Mapping, options: Options) -> ImportOrder:
        """A checked request for an import. Raises those errors of plan that come before the file is
        read."""
        if options.declaration is not None:
            with self._store.read() as connection:
                check_declaration(connection, options.declaration, self._store.clock())
        check_answers(options.answers)
        _check_column(scan, options)
        mapping = with_id_field(mapping, options, scan.headers)
        fields = self._contacts.fields()
        return ImportOrder(scan, mapping, options, fields, today(self._store.clock()))

    def write_rejects(self, report: Report, path: Path, say: sheets.Say) -> int:
        """Writes the rows that were set aside to a spreadsheet; returns how many there are.

        ``say`` gives the words of a code. Raises UserError ``import.cannot_write``.
        """
        at = self._store.clock().strftime("%Y-%m-%dT%H:%M:%S")
        return sheets.write_rejects(report.headers, report.rejects, path, say, at)

    def batches(self, limit: int = 20) -> list[BatchInfo]:
        """The applied imports, the newest first."""
        with self._store.read() as connection:
            return batches_sql.batches(connection, limit)

    def issue_contacts(self, batch_id: int, code: str) -> list[int]:
        """The people that an issue of an import is about, in the order of the file."""
        with self._store.read() as connection:
            return batches_sql.issue_contacts(connection, batch_id, code)

    def mappings(self) -> list[SavedMapping]:
        """The saved mappings, by name."""
        with self._store.read() as connection:
            return batches_sql.saved_mappings(connection)

    def save_mapping(
        self, name: str, scan: Scan, mapping: Mapping, options: Options | None = None
    ) -> SavedMapping:
        """Saves a mapping for recurring files, replacing one of that name; undoable.

        Stores all options that are not specific to this file, and never a declaration of consent.
        Raises UserError ``import.mapping_no_name``, or ``import.mapping_empty`` if every column is
        excluded.
        """
        name = " ".join(name.split())
        key = search_key(name)
        if not key:
            raise UserError("import.mapping_no_name")
        columns = mapping.header_fields(scan.headers)
        if not columns:
            raise UserError("import.mapping_empty", name=name)
        kept = {} if options is None else replaying.kept_options(options, scan.headers)
        with self._store.write("import.save_mapping") as op:
            batches_sql.save_mapping(op, name, key, columns, kept)
            op.describe(name=name)
        return self.mapping_named(name)

    def delete_mapping(self, name: str) -> None:
        """Deletes a saved mapping; undoable. Raises UserError ``import.mapping_unknown``."""
        saved = self.mapping_named(name)
        with self._store.write("import.delete_mapping") as op:
            batches_sql.delete_mapping(op, search_key(saved.name))
            op.describe(name=saved.name)

    def mapping_named(self, name: str) -> SavedMapping:
        """A saved mapping, by its name or nearly so. Raises ``import.mapping_unknown``."""
        with self._store.read() as connection:
            found = batches_sql.saved_mappings(connection, search_key(" ".join(name.split())))
        if not found:
            raise UserError("import.mapping_unknown", name=name)
        return found[0]

    def mapping_for(self, scan: Scan, name: str) -> Mapping:
        """A saved mapping for the columns of another file, matched by their headers.

        Raises UserError ``import.mapping_unknown`` or ``import.mapping_does_not_fit``.
        """
        return replaying.replayed(self.mapping_named(name), scan, self._custom())

    def missing_headers(self, scan: Scan, name: str) -> list[str]:
        """The headers of a saved mapping that a file lacks. Raises ``import.mapping_unknown``."""
        return replaying.missing_headers(self.mapping_named(name), scan.headers)

    def options_for(self, name: str, options: Options, scan: Scan | None = None) -> Options:
        """``options`` with those of a saved mapping; options about columns only for the columns of
        ``scan``. Raises ``import.mapping_unknown``.
        """
        headers = () if scan is None else scan.headers
        return replaying.with_options(self.mapping_named(name).options, options, headers)

    def _custom(self) -> frozenset[str]:
        return frozenset(field.key for field in self._contacts.fields() if field.custom)

    def _remembered(self, headers: Sequence[str]) -> Mapping | None:
        with self._store.read() as connection:
            fields = batches_sql.remembered_mapping(connection, headers)
        if fields is None:
            return None
        custom = self._custom()
        targets = {
            at: ColumnTarget(field if field in FIELDS or field in custom else None)
            for at, field in enumerate(fields)
        }
        return Mapping(targets, custom)


def _check_column(scan: Scan, options: Options) -> None:
    """Rejects a column of consent under "No consent" or "Unsubscribed": a yes there is no
    agreement."""
    column = options.consent_column
    if column is None or not 0 <= column < len(scan.headers):
        return
    named = fields_of_header(scan.headers[column])
    if named and named[0][0] == OPT_OUT:
        raise UserError("import.column_says_no", header=scan.headers[column])
