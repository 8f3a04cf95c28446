"""How a consent is proved, as the terminal takes it: a text, or a file whose hash is kept."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import click

from desktop_app.consent.model import Declaration
from desktop_app.errors import UserError


def evidence_text(text_or_file: str | None) -> str | None:
    """The text itself; for a file its name and SHA-256, so that it can be told apart later."""
    if not text_or_file:
        return None
    path = Path(text_or_file)
    try:
        if not path.is_file():
            return text_or_file
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise UserError("cli.cannot_read", file=text_or_file) from error
    return f"{path.name} (SHA-256 {digest})"


def declaration_of(
    *,
    channels: tuple[str, ...] = (),
    purpose: str | None = None,
    method: str | None = None,
    date: str | None = None,
    evidence: str | None = None,
    consent_column: str | None = None,
) -> Declaration | None:
    """The declaration of an import's options, or None if nothing was said about consent.

    Raises click.UsageError if something was said but not through which channel.
    """
    if not channels:
        if purpose or method or date or evidence or consent_column:
            raise click.UsageError("--consent-channel is needed with the other --consent options.")
        return None
    return Declaration(
        channels=channels,
        purpose=purpose or "marketing",
        method=method or "import",
        date=date or datetime.now(UTC).astimezone().date().isoformat(),
        evidence=evidence_text(evidence) or "",
    )
