"""Erasures survive a restore: erased people are erased again in the restored copy.

A copy from before an erasure contains the person. They are found there by their old ids and by the
hashes of their identifiers; older erasures kept no ids, and for them only an identifier that nobody
else has decides. A person who came back after the erasure is a new person, and stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from desktop_app.consent.moments import today
from desktop_app.consent.service import Consent
from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError
from desktop_app.phones import DEFAULT_REGION
from desktop_app.requests import log_sql as log
from desktop_app.requests.erasing import identity_sql
from desktop_app.requests.erasing.service import NAME, Eraser
from desktop_app.requests.model import due_on
from desktop_app.store.backup import Backups
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.secret import Secret
from desktop_app.store.store import Store


class Erasures:
    """The erasures of one book, to carry over to a copy of it."""

    def __init__(self, store: Store, backups: Backups, consent: Consent) -> None:
        self._store = store
        self._consent = consent
        self._eraser = Eraser(
            store, backups, lambda: (), lambda: store.get_meta("region") or DEFAULT_REGION
        )

    def export(self) -> list[dict[str, object]]:
        """Every erasure, for ``join``. JSON-able; contains secrets, so never write it to files."""
        secrets = [one.value.hex() for one in self._consent.do_not_contact.secrets()]
        with self._store.read() as connection:
            found = log.erasures(connection)
        return [
            {"ids": one.ids, "at": one.at, "hashes": one.hashes, "secrets": secrets}
            for one in found
        ]

    def join(self, rows: Iterable[Mapping[str, object]]) -> int:
        """Erases here the people whom another copy of this book has erased; returns how many.
        Whether they may be contacted again was joined with the stops."""
        count = 0
        for row in rows:
            for contact_id in self._meant(row):
                try:
                    self._eraser.erase(
                        contact_id,
                        allow_contact_again=True,
                        close=lambda op, one=contact_id: self._close(op, one),  # type: ignore[misc]
                        job=None,
                    )
                except UserError as error:
                    # merged into another listed person, who is erased with them
                    if error.code != "contacts.unknown":
                        raise
                else:
                    count += 1
        return count

    def _meant(self, row: Mapping[str, object]) -> list[int]:
        hashes, at = frozenset(_texts(row["hashes"])), str(row["at"])
        secrets = [Secret(bytes.fromhex(one)) for one in _texts(row["secrets"])]
        with self._store.read() as connection:
            ids = row["ids"]
            found = (
                [int(one) for one in ids]
                if isinstance(ids, Sequence)
                else identity_sql.sole_holders(
                    connection,
                    lambda kind, value: _forms(secrets, [Identifier(kind, value)]) & hashes,
                )
            )
            subjects = [identity_sql.subject(connection, self._store.tables, one) for one in found]
            return [
                one
                for one, subject in zip(found, subjects, strict=True)
                if subject is not None and _is_meant(connection, subject, secrets, hashes, at)
            ]

    def _close(self, op: Operation, contact_id: int) -> int:
        day, rules = today(op.now), self._consent.rules()
        days = (day, due_on(rules.preset, day, rules.answer_days))
        request_id = log.insert(op, "erasure", contact_id, "other", days, rules.preset, None)
        log.close(op, request_id, "done", None)
        return request_id


def _is_meant(
    connection: Connection,
    subject: identity_sql.Subject,
    secrets: Sequence[Secret],
    hashes: frozenset[str],
    at: str,
) -> bool:
    known = [*subject.current, *subject.past, *(Identifier(NAME, one) for one in subject.names)]
    since = identity_sql.known_since(connection, subject.ids)
    return bool(_forms(secrets, known) & hashes) and (since is None or since < at)


def _forms(secrets: Sequence[Secret], identifiers: Iterable[Identifier]) -> set[str]:
    known = list(identifiers)
    return {one.hash(each.kind, each.canonical) for one in secrets for each in known}


def _texts(value: object) -> list[str]:
    assert isinstance(value, Sequence)
    return [str(one) for one in value]
