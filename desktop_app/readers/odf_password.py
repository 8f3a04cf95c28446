"""Decrypts OpenDocument spreadsheets: the AES of ODF 1.2, which LibreOffice writes by default up to
24.2 and OpenOffice on request (OpenDocument 1.2 part 3, section 3.4).
"""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
import zlib
from dataclasses import dataclass
from xml.parsers import expat

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop_app.errors import UserError
from desktop_app.readers.limits import LARGEST_IN_MEMORY, MIB
from desktop_app.readers.source import FileBytes, MemorySource
from desktop_app.readers.vetting import check_zip, unzipping

_MANIFEST = "META-INF/manifest.xml"
_CONTENT = "content.xml"
_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0 "
_CHECKED = 1024  # bytes that the checksum covers
_MOST_ITERATIONS = 10_000_000
_PLAIN_MANIFEST = (
    b'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
)


@dataclass(frozen=True)
class _Locked:
    """How a part is encrypted; the manifest's attribute names are in lower case."""

    attributes: dict[str, str]

    def bytes_of(self, name: str) -> bytes:
        return base64.b64decode(self.attributes[name], validate=True)

    @property
    def known(self) -> bool:
        """Whether it is the AES of ODF 1.2, not an older or newer kind."""
        attributes = self.attributes
        return (
            attributes.get("algorithm-name", "").endswith("aes256-cbc")
            and attributes.get("key-derivation-name", "").lower().endswith("pbkdf2")
            and attributes.get("start-key-generation-name", "").lower().endswith("sha256")
            and 0 < int(attributes.get("iteration-count", "0")) <= _MOST_ITERATIONS
        )


def decrypted_ods(source: FileBytes, password: str | None) -> FileBytes:
    """The decrypted spreadsheet, in memory; one without a password is returned unchanged.

    Raises UserError ``import.password_needed``, ``import.password_wrong``, ``import.protected``
    (encrypted in another way), ``import.damaged`` or ``import.zip_bomb``.
    """
    with unzipping(source), source.open() as stream, zipfile.ZipFile(stream) as archive:
        check_zip(source, archive)
        locked = _locked_parts(source, archive.read(_MANIFEST))
        if not locked:
            return source
        content = locked.get(_CONTENT)
        if content is None or not content.known:
            raise UserError("import.protected", file=source.name)
        if not password:
            raise UserError("import.password_needed", file=source.name)
        plain = _unlocked(source, content, archive.read(_CONTENT), password)
    return MemorySource(source.name, _spreadsheet_of(plain))


def _locked_parts(source: FileBytes, manifest: bytes) -> dict[str, _Locked]:
    """Every encrypted part by name."""
    found: dict[str, dict[str, str]] = {}
    entry = ""

    def start(name: str, given: dict[str, str]) -> None:
        nonlocal entry
        plain = {key.removeprefix(_NAMESPACE): value for key, value in given.items()}
        if name == f"{_NAMESPACE}file-entry":
            entry = plain.get("full-path", "")
        elif name == f"{_NAMESPACE}encryption-data":
            found[entry] = plain
        elif entry in found:
            found[entry].update(plain)

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    try:
        parser.Parse(manifest, True)
    except expat.ExpatError as error:
        raise UserError("import.damaged", file=source.name) from error
    return {name: _Locked(attributes) for name, attributes in found.items()}


def _unlocked(source: FileBytes, locked: _Locked, content: bytes, password: str) -> bytes:
    start = hashlib.sha256(password.encode()).digest()
    rounds = int(locked.attributes["iteration-count"])
    key = hashlib.pbkdf2_hmac("sha1", start, locked.bytes_of("salt"), rounds, 32)
    vector = locked.bytes_of("initialisation-vector")
    decryptor = Cipher(algorithms.AES256(key), modes.CBC(vector)).decryptor()
    packed = decryptor.update(content) + decryptor.finalize()
    # padding as in XML encryption: the last byte gives its length
    packed = packed[: -packed[-1]]
    if hashlib.sha256(packed[:_CHECKED]).digest() != locked.bytes_of("checksum"):
        raise UserError("import.password_wrong", file=source.name)
    unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
    plain = unpacking.decompress(packed, LARGEST_IN_MEMORY)
    if unpacking.unconsumed_tail:
        raise UserError("import.zip_bomb", file=source.name, megabytes=LARGEST_IN_MEMORY // MIB)
    return plain


def _spreadsheet_of(content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(_MANIFEST, _PLAIN_MANIFEST)
        archive.writestr(_CONTENT, content)
    return stream.getvalue()
