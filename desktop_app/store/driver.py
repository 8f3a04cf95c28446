"""The SQLite driver: sqlcipher3, plain or with a key, and errors that a person can act on.

sqlite-utils looks for ``pysqlite3`` when it is imported. Registering sqlcipher3 under that name
first makes both use one library; without it ``alter=True`` and upserts break, because the
exception classes differ. Everything that needs sqlite-utils imports it from here.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3

sys.modules.setdefault("pysqlite3", sqlcipher3)

import sqlite_utils  # noqa: E402
from sqlite_utils.migrations import Migrations  # noqa: E402

from desktop_app.errors import Cancelled, UserError  # noqa: E402

__all__ = [
    "APPLICATION_ID",
    "Condition",
    "Connection",
    "DatabaseError",
    "Key",
    "Migrations",
    "PAGE_SIZE",
    "connect",
    "friendly_errors",
    "is_plain",
    "sqlite_utils",
]

Connection = Any  # sqlcipher3 has no type stubs; its connection has sqlite3's interface
DatabaseError = sqlcipher3.DatabaseError

APPLICATION_ID = 0x42414E48  # "BANH"
PAGE_SIZE = 16_384
"""Of plain books, in bytes: an import takes a tenth less time than with the usual 4,096."""
_PLAIN_HEADER = b"SQLite format 3\x00"
_KDF_ROUNDS = 256_000  # SQLCipher 4's own default for PBKDF2-HMAC-SHA512


def _read_text(content: bytes) -> str:
    """Decodes a text of the book. An invalid byte becomes U+FFFD; strict decoding would break every
    list."""
    return content.decode("utf-8", "replace")


@dataclass(frozen=True)
class Condition:
    """A piece of SQL about one row and its bound values, made by a ``*_sql.py``."""

    sql: str
    values: tuple[object, ...] = ()


@dataclass(frozen=True)
class Key:
    """A passphrase that is stretched once, so that further connections open at once."""

    raw: bytes
    salt: bytes

    @classmethod
    def derive(cls, passphrase: str, salt: bytes | None = None) -> Key:
        salt = salt or os.urandom(16)
        raw = hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, _KDF_ROUNDS, 32)
        return cls(raw, salt)

    @classmethod
    def for_file(cls, passphrase: str, path: Path) -> Key:
        """The key of an existing encrypted file: its first 16 bytes are the salt."""
        with path.open("rb") as stream:
            return cls.derive(passphrase, stream.read(16))

    @property
    def literal(self) -> str:
        """SQLCipher's raw key form; hexadecimal only, so it is safe inside a statement."""
        return f"\"x'{self.raw.hex()}{self.salt.hex()}'\""


def is_plain(path: Path) -> bool:
    """Whether the file is an unencrypted SQLite file."""
    with path.open("rb") as stream:
        return stream.read(16) == _PLAIN_HEADER


def connect(
    path: Path, key: Key | None, *, read_only: bool = False, still: bool = False
) -> Connection:
    """A connection with every pragma the book relies on. ``still``: reads a copy that nobody writes
    to, and creates no log beside it. Raises the driver's errors."""
    mode = "ro&immutable=1" if still else "ro" if read_only else "rwc"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlcipher3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
    try:
        connection.text_factory = _read_text
        if key is not None:
            # the program reports a wrong passphrase itself, not the driver on standard error
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = {key.literal}")
        else:
            # plain: only for a new file; encrypted: SQLCipher needs the size each time
            connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute("PRAGMA busy_timeout = 5000")
        connection.execute("PRAGMA foreign_keys = ON")
        # otherwise INSERT OR REPLACE would bypass the ledger's append-only triggers
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA cache_size = -65536")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def new_in_memory() -> Connection:
    """An empty file that is not on the disk."""
    return sqlcipher3.connect(":memory:", isolation_level=None)


_SENTENCES = (
    ("interrupted", ""),
    ("disk is full", "book.disk_full"),
    ("readonly database", "book.read_only"),
    ("unable to open database", "book.cannot_open"),
    ("locked", "book.locked"),
    ("disk i/o error", "book.io_error"),
    ("not a database", "book.not_a_book"),
    ("malformed", "book.damaged"),
    ("vtable constructor failed", "book.damaged"),  # of the search index
    ("could not decode", "book.damaged"),
)


@contextmanager
def friendly_errors(path: Path) -> Iterator[None]:
    """Converts the driver's and the system's errors about disk, rights and locks to UserError."""
    try:
        yield
    except sqlcipher3.Error as error:
        text = str(error).lower()
        for needle, code in _SENTENCES:
            if needle in text:
                if not code:
                    raise Cancelled from error
                raise UserError(code, file=str(path)) from error
        raise
    except PermissionError as error:
        raise UserError("book.read_only", file=str(path)) from error
    except OSError as error:
        code = "book.disk_full" if error.errno == 28 else "book.io_error"
        raise UserError(code, file=str(path)) from error
