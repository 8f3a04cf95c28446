"""The file that carries a do-not-contact list to another book, protected by a passphrase.

It holds the list's hashes and, sealed, the secrets they were made with: the other book can match
its own people against the list, and nobody reads numbers out of it. Without the passphrase the
hashes are HMACs under an unknown key of 256 bits, which no list of all phone numbers reverses.
With it, whoever has the file can try every number there is, so it is for a shop's own other book
or for somebody it trusts; the surfaces say so.

The passphrase is stretched (scrypt), gives one key that seals the secrets, each under a pad of its
own, and one that authenticates the whole file. Knows no SQL and no book.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.errors import UserError
from desktop_app.store.secret import Secret

SHORTEST_PASSPHRASE = 8
"""Characters: with fewer, trying all passphrases is quicker than trying all numbers."""

_FORMAT = "banhchi do-not-contact list"
_VERSION = 1
_SCRYPT = {"n": 1 << 16, "r": 8, "p": 1}  # 64 MB and a fifth of a second per attempt
_SCRYPT_MEMORY = 96 << 20

Row = tuple[str, ...]
"""A row of the suppression list: hash, channel, id of the secret, reason, since when."""


@dataclass(frozen=True)
class Contents:
    """The content of a list's file."""

    secrets: tuple[Secret, ...]
    rows: tuple[Row, ...]


def pack(contents: Contents, passphrase: str) -> bytes:
    """The file's bytes. Raises UserError ``consent.list_passphrase_short``."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserError("consent.list_passphrase_short", least=SHORTEST_PASSPHRASE)
    salt = secrets.token_bytes(16)
    seal, sign = _keys(passphrase, salt)
    body: dict[str, object] = {
        "format": _FORMAT,
        "version": _VERSION,
        "salt": salt.hex(),
        "secrets": [[one.id, _sealed(one.value, seal, one.id).hex()] for one in contents.secrets],
        "rows": [list(row) for row in contents.rows],
    }
    return json.dumps(body | {"mac": _mac(body, sign)}, indent=0).encode()


def unpack(content: bytes, passphrase: str) -> Contents:
    """Reads a list's file. Raises UserError ``consent.list_not_ours`` for another kind of file,
    ``consent.list_newer``, and ``consent.list_wrong_passphrase``, also for a file that was changed.
    """
    try:
        body = json.loads(content)
        salt, mac = bytes.fromhex(body["salt"]), str(body.pop("mac"))
        ours = body["format"] == _FORMAT
        version = body["version"]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UserError("consent.list_not_ours") from error
    if not ours:
        raise UserError("consent.list_not_ours")
    if version != _VERSION:
        raise UserError("consent.list_newer")
    seal, sign = _keys(passphrase, salt)
    if not hmac.compare_digest(_mac(body, sign).encode(), mac.encode("utf-8", "replace")):
        raise UserError("consent.list_wrong_passphrase")
    found = tuple(_opened(one, seal) for one in body["secrets"])
    return Contents(found, tuple(_row(row) for row in body["rows"]))


def _keys(passphrase: str, salt: bytes) -> tuple[bytes, bytes]:
    """The key that seals and the key that signs."""
    made = hashlib.scrypt(
        passphrase.encode("utf-8", "surrogatepass"),
        salt=salt,
        maxmem=_SCRYPT_MEMORY,
        dklen=64,
        **_SCRYPT,
    )
    return made[:32], made[32:]


def _sealed(value: bytes, key: bytes, secret_id: str) -> bytes:
    pad = hmac.digest(key, secret_id.encode(), "sha256")
    return bytes(a ^ b for a, b in zip(value, pad, strict=True))


def _opened(pair: Sequence[str], key: bytes) -> Secret:
    secret_id, sealed = pair
    return Secret(_sealed(bytes.fromhex(sealed), key, secret_id))


def _mac(body: dict[str, object], key: bytes) -> str:
    plain = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    return hmac.digest(key, plain, "sha256").hex()


def _row(row: Iterable[str]) -> Row:
    return tuple(str(value) for value in row)
