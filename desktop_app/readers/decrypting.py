"""Decrypts password-protected workbooks in memory, never on disk."""

from __future__ import annotations

import io
from typing import Any

import msoffcrypto
from msoffcrypto.exceptions import DecryptionError, InvalidKeyError
from msoffcrypto.format import xls97

from desktop_app.errors import UserError
from desktop_app.readers.source import FileBytes, MemorySource, content_of

# Excel's default password: it encrypts workbooks that are only protected against changes with it.
_EXCELS_OWN = "VelvetSweatshop"


class _InMemory:
    """Replaces the module tempfile for msoffcrypto."""

    TemporaryFile = io.BytesIO


# msoffcrypto would write a decrypted XLS to a temporary file.
xls97.tempfile = _InMemory


def decrypted(source: FileBytes, password: str | None) -> FileBytes:
    """An XLS or encrypted Excel workbook, decrypted; a workbook without a password is returned
    unchanged.

    Raises UserError ``import.password_needed``, ``import.password_wrong``, ``import.protected`` (a
    protection that can't be opened, such as one tied to an account) or ``import.damaged``.
    """
    office = _encrypted(source)
    if office is None:
        return source
    try:
        for attempt in (_EXCELS_OWN, password):
            if attempt is not None and (plain := _opened(office, attempt)) is not None:
                return MemorySource(source.name, plain)
    except DecryptionError as error:
        raise UserError("import.protected", file=source.name) from error
    except Exception as error:
        # msoffcrypto trusts the file's structure: a broken file makes it raise nearly anything
        raise UserError("import.damaged", file=source.name) from error
    raise UserError(f"import.password_{'wrong' if password else 'needed'}", file=source.name)


def _encrypted(source: FileBytes) -> Any:
    """The workbook for msoffcrypto.

    None if it needs no password or if msoffcrypto can't tell: it does not know Excel 95, which
    calamine reads.
    """
    stream = io.BytesIO(content_of(source))
    try:
        office = msoffcrypto.OfficeFile(stream)
        return office if office.is_encrypted() else None
    except Exception:
        return None


def _opened(office: Any, password: str) -> bytes | None:
    plain = io.BytesIO()
    try:
        if getattr(office, "format", "") == "ooxml":
            office.load_key(password=password, verify_password=True)
        else:
            office.load_key(password=password)
        office.decrypt(plain)
    except InvalidKeyError:
        return None
    return plain.getvalue()
