"""Where bytes come from: a file, or memory (pasted, decrypted, unpacked)."""

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
    """Bytes under a name. Opening again starts anew."""

    @property
    def name(self) -> str:
        """The file's name, for messages."""
        ...

    def open(self) -> BinaryIO:
        """A stream that can seek. Raises OSError."""
        ...

    def size(self) -> int:
        """In bytes. Raises OSError."""
        ...


@dataclass(frozen=True)
class FileSource:
    """A file on the disk."""

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
    """Bytes that lie on no disk."""

    name: str
    content: bytes

    def open(self) -> BinaryIO:
        return io.BytesIO(self.content)

    def size(self) -> int:
        return len(self.content)


@dataclass(frozen=True)
class Access:
    """What the owner says so that a file can be read; None where it is to be found out.

    ``encoding`` (a codec's name) and ``delimiter`` (one character) are for text files,
    ``password`` is for protected workbooks and zips.
    """

    password: str | None = field(default=None, repr=False)
    encoding: str | None = None
    delimiter: str | None = None


NO_ACCESS = Access()


def source_of(given: Path | FileBytes) -> FileBytes:
    """A path as a source; a source as it is."""
    return FileSource(given) if isinstance(given, Path) else given


@contextmanager
def reading(source: Path | FileBytes) -> Iterator[None]:
    """Turns what the system says of a missing, locked or forbidden file into UserError, and what
    a file in a broken zip raises.
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
    """All bytes. Raises UserError ``import.too_large`` beyond what is held in memory."""
    with reading(source):
        if source.size() > LARGEST_IN_MEMORY:
            raise UserError("import.too_large", file=source.name)
        with source.open() as stream:
            return stream.read()
