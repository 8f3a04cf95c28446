"""Purposes and wordings as Settings manages them. Words that were shown never change."""

from __future__ import annotations

import re

from desktop_app import languages
from desktop_app.changes import Topic
from desktop_app.consent.model import ANY
from desktop_app.consent.wordings import wordings_sql
from desktop_app.consent.wordings.model import BUILT_IN, Purpose, Wording
from desktop_app.errors import UserError
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store
from desktop_app.text.keys import search_key

_NOT_CODE = re.compile(r"[^a-z0-9]+")
_KIND = "consent.wording"


class Wordings:
    """The purposes of one book and their words; ``Consent.wordings``."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # -- purposes

    def purposes(self) -> list[Purpose]:
        """All of them, the retired ones too, by code."""
        with self._store.read() as connection:
            return wordings_sql.purposes(connection)

    def add_purpose(self, label: str, code: str | None = None) -> str:
        """A new purpose; returns its code, by default made of the label.

        Raises UserError ``consent.purpose_label_needed``, ``consent.bad_purpose_code`` or
        ``consent.purpose_taken``.
        """
        label = _plain(label)
        with self._store.write(_KIND, undoable=False) as op:
            _check_label(op.connection, label, None)
            given = _free_code(op.connection, label) if code is None else code
            if _NOT_CODE.search(given.replace("_", "")) or not given:
                raise UserError("consent.bad_purpose_code", name=given)
            if wordings_sql.find_purpose(op.connection, given) is not None:
                raise UserError("consent.purpose_taken", name=given)
            wordings_sql.insert_purpose(op, given, label)
            _tell(op, given)
        return given

    def rename_purpose(self, code: str, label: str) -> None:
        """Gives a purpose another label; an empty one restores a built-in purpose's own words.

        Raises UserError ``consent.unknown_purpose``, ``consent.purpose_label_needed`` or
        ``consent.purpose_taken``.
        """
        label = _plain(label)
        with self._store.write(_KIND, undoable=False) as op:
            _found(op.connection, code)
            if label or code not in BUILT_IN:
                _check_label(op.connection, label, code)
            wordings_sql.rename_purpose(op, code, label or None)
            _tell(op, code)

    def retire_purpose(self, code: str) -> bool:
        """Retires a purpose. One without any event is deleted; the others stay on record. Returns
        whether it is deleted.

        Raises UserError ``consent.unknown_purpose``, ``consent.purpose_built_in``, or
        ``consent.purpose_used`` while a draft of a campaign is for it.
        """
        with self._store.write(_KIND, undoable=False) as op:
            _found(op.connection, code)
            if code in BUILT_IN:
                raise UserError("consent.purpose_built_in", purpose=code)
            drafts = wordings_sql.drafts_with(op.connection, code)
            if drafts:
                raise UserError("consent.purpose_used", purpose=code, name=drafts[0])
            used = wordings_sql.in_ledger(op.connection, code)
            if used:
                wordings_sql.set_retired(op, code, op.now_text)
            _tell(op, code)
            if not used:
                wordings_sql.delete_purpose(op, code)
        return not used

    def restore_purpose(self, code: str) -> None:
        """Offers a retired purpose again. Raises UserError ``consent.unknown_purpose``."""
        with self._store.write(_KIND, undoable=False) as op:
            _found(op.connection, code)
            wordings_sql.set_retired(op, code, None)
            _tell(op, code)

    # -- wordings

    def all(self, purpose: str | None = None) -> list[Wording]:
        """Every version, or those of one purpose; by purpose and language, the newest first."""
        with self._store.read() as connection:
            return wordings_sql.wordings(connection, purpose)

    def get(self, wording_id: int) -> Wording:
        """Raises UserError ``consent.unknown_wording``."""
        with self._store.read() as connection:
            found = wordings_sql.wording(connection, wording_id)
        if found is None:
            raise UserError("consent.unknown_wording", wording=wording_id)
        return found

    def newest(self, purpose: str, language: str) -> Wording | None:
        """The current words in this language; None if none were written yet."""
        with self._store.read() as connection:
            return wordings_sql.newest(connection, purpose, language)

    def add(self, purpose: str, language: str, text: str) -> Wording:
        """The next version of the words; equal words are no new version.

        Raises UserError ``consent.unknown_purpose``, ``consent.unknown_language`` or
        ``consent.wording_empty``.
        """
        words = text.strip()
        if language not in languages.codes():
            raise UserError("consent.unknown_language", language=language)
        if not words:
            raise UserError("consent.wording_empty")
        with self._store.write(_KIND, undoable=False) as op:
            _found(op.connection, purpose)
            last = wordings_sql.newest(op.connection, purpose, language)
            if last is not None and last.text == words:
                return last
            version = 1 if last is None else last.version + 1
            wording_id = wordings_sql.insert_wording(op, purpose, language, version, words)
            _tell(op, purpose)
        return self.get(wording_id)


def _found(connection: Connection, code: str) -> None:
    if wordings_sql.find_purpose(connection, code) is None:
        raise UserError("consent.unknown_purpose", purpose=code)


def _check_label(connection: Connection, label: str, own: str | None) -> None:
    if not label:
        raise UserError("consent.purpose_label_needed")
    taken = wordings_sql.labels(connection)
    if any(search_key(one) == search_key(label) for code, one in taken.items() if code != own):
        raise UserError("consent.purpose_taken", name=label)


def _free_code(connection: Connection, label: str) -> str:
    """A code from the label's Latin letters, with a number if it is taken."""
    stem = _NOT_CODE.sub("_", label.lower()).strip("_") or "purpose"
    code, number = stem, 1
    while code == ANY or wordings_sql.find_purpose(connection, code) is not None:
        number += 1
        code = f"{stem}_{number}"
    return code


def _plain(label: str) -> str:
    return " ".join(label.split())


def _tell(op: Operation, code: str) -> None:
    """Describes the change by the label of the purpose. A built-in one without a label of the
    owner's is named in the language of the reader; see Words.change."""
    op.touched(Topic.PURPOSE)
    found = wordings_sql.find_purpose(op.connection, code)
    label = found[0] if found is not None else None
    if label is None:
        op.describe(name=code, purpose=code)
    else:
        op.describe(name=label)
