"""The proof of a consent on the command line: a text, or a file that the book stores."""

from __future__ import annotations

import hashlib
from pathlib import Path

import click

from desktop_app.consent.model import DEFAULT_PURPOSE, Declaration
from desktop_app.consent.moments import today
from desktop_app.contacts.model import Channel
from desktop_app.errors import UserError
from desktop_app.store.store import utc_now


def evidence_text(text_or_file: str | None) -> str | None:
    """The text itself; for a file its name and SHA-256, so that it can be identified later.

    Raises UserError ``cli.cannot_read``.
    """
    if not text_or_file:
        return None
    path = Path(text_or_file)
    if not _is_file(path):
        return text_or_file
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise UserError("cli.cannot_read", file=text_or_file) from error
    return f"{path.name} (SHA-256 {digest})"


def evidence_file(text_or_file: str | None) -> Path | None:
    """The file given as evidence; None for a text."""
    path = Path(text_or_file) if text_or_file else None
    return path if path is not None and _is_file(path) else None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # longer than a file name can be, so it is a text
        return False


def declaration_of(
    channels: tuple[Channel, ...],
    consent_column: str | None,
    *,
    purpose: str | None = None,
    method: str | None = None,
    date: str | None = None,
    evidence: str | None = None,
) -> Declaration | None:
    """The declaration of an import's options, or None if no option is about consent.

    Raises click.UsageError if the channel is missing, and UserError as Declaration and
    ``evidence_text`` do.
    """
    told = (purpose, method, date, evidence, consent_column)
    if not channels:
        if any(each is not None for each in told):
            raise click.UsageError("--consent-channel is needed with the other --consent options.")
        return None
    return Declaration(
        channels=tuple(dict.fromkeys(channels)),
        purpose=DEFAULT_PURPOSE if purpose is None else purpose,
        method=method or "import",
        date=today(utc_now()) if date is None else date,
        evidence=evidence_text(evidence) or "",
    )
