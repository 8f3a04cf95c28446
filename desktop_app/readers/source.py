"""The bytes of a file, on disk or in memory (pasted, decrypted, unpacked)."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from desktop_app.errors import UserError
from desktop_app.readers.limits import LARGEST_IN_MEMORY


class FileBytes(Protocol):
    """Bytes under a name. Each opening starts at the beginning."""

    @property
    def name(self) -> str:
        """The file's name, for messages."""
        ...

    def open(self) -> BinaryIO:
        """A seekable stream. Raises OSError."""
        ...

    def size(self) -> int:
        """In bytes. Raises OSError."""
        ...


@dataclass(frozen=True)
class FileSource:
    """A file on disk."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    def open(self) -> BinaryIO:
        return self.path.open("rb")

    def size(self) -> int:
        return self.path.stat().st_size


@dataclass(frozen=True)
class MemorySource:
    """Bytes in memory."""

    name: str
    content: bytes

    def open(self) -> BinaryIO:
        return io.BytesIO(self.content)

    def size(self) -> int:
        return len(self.content)


@dataclass(frozen=True)
class Access:
    """What the user says so that a file can be read; None for what has to be detected.

    ``encoding`` (a codec's name) and ``delimiter`` (one character) are for text files, ``password``
    is for protected workbooks and zips.
    """

    password: str | None = field(default=None, repr=False)
    encoding: str | None = None
    delimiter: str | None = None


NO_ACCESS = Access()


def source_of(given: Path | FileBytes) -> FileBytes:
    """A path as FileBytes; FileBytes unchanged."""
    return FileSource(given) if isinstance(given, Path) else given


@contextmanager
def reading(source: Path | FileBytes) -> Iterator[None]:
    """Turns the system's errors for a missing, locked or forbidden file, and the errors of a file
    in a broken zip, into UserError.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise UserError("import.missing", file=source.name) from error
    except OSError as error:
        raise UserError("import.cannot_read", file=source.name) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise UserError("import.damaged", file=source.name) from error


def content_of(source: FileBytes) -> bytes:
    """All bytes. Raises UserError ``import.too_large`` beyond the limit for memory."""
    with reading(source):
        if source.size() > LARGEST_IN_MEMORY:
            raise UserError("import.too_large", file=source.name)
        with source.open() as stream:
            return stream.read()
