"""Gathers everything held about one person, and writes it to a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.activity import activity_reader
from desktop_app.consent.service import Consent
from desktop_app.contacts.model import Identifier, ledger_identifier
from desktop_app.contacts.service import Contacts
from desktop_app.errors import UserError
from desktop_app.requests import log_sql as log
from desktop_app.requests.reporting import reporting_sql
from desktop_app.requests.reporting.model import PersonReport, Standing
from desktop_app.requests.reporting.vcard import vcard
from desktop_app.store.snapshot import snapshot
from desktop_app.store.store import Store
from desktop_app.unfinished import written_beside


class Reporting:
    """Reads people of one book."""

    def __init__(
        self, store: Store, contacts: Contacts, consent: Consent, shop: Callable[[], str]
    ) -> None:
        self._store = store
        self._contacts = contacts
        self._consent = consent
        self._shop = shop

    def report(self, contact_id: int) -> PersonReport:
        """See ``Requests.report``."""
        tables = self._store.tables
        contact = self._contacts.get(contact_id)
        identifiers = list(
            dict.fromkeys(
                ledger_identifier(Identifier(point.kind, point.canonical))
                for point in contact.points
                if point.canonical is not None
            )
        )
        with self._store.read() as connection, snapshot(connection):
            ids = {contact_id, *log.gone_into(connection, contact_id)}
            found = PersonReport(
                made_at=self._store.clock().strftime("%Y-%m-%dT%H:%M:%SZ"),
                shop=self._shop(),
                contact=contact,
                fields=tuple(self._contacts.fields()),
                standings=(),
                stopped=tuple(reporting_sql.stopped(connection, identifiers)),
                said=tuple(reporting_sql.said(connection, identifiers)),
                bought=tuple(activity_reader.purchases(connection, contact_id)),
                met=tuple(activity_reader.interactions(connection, contact_id)),
                sent=tuple(reporting_sql.sent(connection, contact_id)),
                exported=tuple(reporting_sql.exported(connection, contact_id)),
                imported=tuple(reporting_sql.imported(connection, contact_id)),
                remarks=tuple(reporting_sql.remarks(connection, contact_id)),
                replied=tuple(reporting_sql.replied(connection, identifiers)),
                merged=tuple(reporting_sql.merged(connection, contact_id)),
                changed=tuple(reporting_sql.changed(connection, tables.people, contact_id)),
                requests=tuple(log.of_people(connection, ids)),
                others=tuple(reporting_sql.others(connection, tables, contact_id)),
                portable={
                    one.portable: one.report if isinstance(one.report, str) else one.name
                    for one in tables
                    if one.portable and one.report != "contact"
                },
            )
        return replace(found, standings=tuple(self._standings(identifiers)))

    def _standings(self, identifiers: list[Identifier]) -> list[Standing]:
        return [
            Standing(one.canonical, s.channel, s.purpose, s.state, s.since, s.valid_until)
            for one in identifiers
            for s in self._consent.states(one)
        ]


def write_report(report: PersonReport, to: Path) -> None:
    """Everything, as JSON. Raises UserError ``requests.cannot_write``."""
    _write(to, json.dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n")


def write_portable(report: PersonReport, to: Path) -> None:
    """The person's own data, for another program: a vCard for ``.vcf``, otherwise JSON.

    Raises UserError ``requests.cannot_write``.
    """
    if to.suffix.lower() == ".vcf":
        labels = {field.key: field.label or field.key for field in report.fields if field.custom}
        _write(to, vcard(report.contact, labels))
    else:
        _write(to, json.dumps(report.as_portable(), ensure_ascii=False, indent=2) + "\n")


def _write(to: Path, text: str) -> None:
    try:
        with written_beside(to) as partial:
            # half a character, which files may contain, must not prevent the report
            partial.write_bytes(text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise UserError("requests.cannot_write", file=str(to)) from error
