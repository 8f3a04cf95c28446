"""Reads a zip of files that hold tables; each table is offered like a sheet."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, cast

from desktop_app.errors import UserError
from desktop_app.readers.limits import LARGEST_MEMBER, MOST_TABLES
from desktop_app.readers.ooxml import normal_name
from desktop_app.readers.source import Access, FileBytes, FileSource
from desktop_app.readers.table import Sheet, Sheets
from desktop_app.readers.vetting import check_zip, unzipping

INSIDE = " › "
"""Between the name of a file in a zip and that of its sheet."""

_UTF8_NAMES = 0x800
_ENCRYPTED = 0x1
_PASSED_OVER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")

Opener = Callable[[FileBytes, Access], Sheets]


@dataclass(frozen=True)
class Member:
    """A file inside a zip. ``opened`` is the open zip, so that its directory is read only once."""

    archive: FileBytes
    opened: zipfile.ZipFile
    member: str
    shown: str
    password: str | None

    @property
    def name(self) -> str:
        """See FileBytes. The name of the zip, followed by the name of the file inside it."""
        return f"{self.archive.name}{INSIDE}{self.shown}"

    def open(self) -> BinaryIO:
        """See FileBytes."""
        password = self.password.encode() if self.password else None
        try:
            return cast(BinaryIO, self.opened.open(self.member, pwd=password))
        except (NotImplementedError, ValueError) as error:
            raise UserError("import.damaged", file=self.name) from error
        except RuntimeError as error:
            raise UserError("import.password_wrong", file=self.name) from error

    def size(self) -> int:
        """See FileBytes."""
        return self.opened.getinfo(self.member).file_size


class Archive:
    """The tables of the files in a zip. ``opened`` opens one of them. Zips inside zips are skipped.

    Raises UserError ``import.damaged``, ``import.zip_bomb``, ``import.no_table``,
    ``import.password_needed``, ``import.password_wrong``, ``import.protected``, or the error of its
    file if it holds only one.
    """

    only = False

    def __init__(self, source: FileBytes, access: Access, opened: Opener) -> None:
        self._source = source
        self._access = access
        self._opened = opened
        self._tables: dict[str, tuple[Member, str]] = {}
        self._light: dict[str, Sheets] = {}  # already opened; workbooks are too large to cache
        first_error: UserError | None = None
        for member in self._members():
            try:
                self._list(member)
            except UserError as error:
                first_error = first_error or error
            if len(self._tables) >= MOST_TABLES:
                break
        if not self._tables:
            self._give_up(first_error)

    def names(self) -> list[str]:
        """``inner.csv``, ``inner.xlsx › Sheet1``."""
        return list(self._tables)

    def sheet(self, name: str) -> Sheet:
        """See Sheets."""
        if name not in self._tables:
            raise UserError("import.no_such_sheet", sheet=name, file=self._source.name)
        member, inner = self._tables[name]
        sheets = self._light.get(name) or self._opened(member, self._access)
        return sheets.sheet(inner)

    def _members(self) -> list[Member]:
        with unzipping(self._source):
            archive = _zip_of(self._source)
            check_zip(self._source, archive)
            infos = [info for info in archive.infolist() if _is_wanted(info)]
            self._check_password(archive, infos)
        return [self._member(archive, info) for info in infos]

    def _member(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Member:
        shown = normal_name(_name_of(info))
        return Member(self._source, archive, info.filename, shown, self._access.password)

    def _check_password(self, archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> None:
        locked = next((info for info in infos if info.flag_bits & _ENCRYPTED), None)
        if locked is None:
            return
        if not self._access.password:
            raise UserError("import.password_needed", file=self._source.name)
        try:
            with archive.open(locked, pwd=self._access.password.encode()) as part:
                part.read(1)
        except NotImplementedError as error:
            raise UserError("import.protected", file=self._source.name) from error
        except RuntimeError as error:
            raise UserError("import.password_wrong", file=self._source.name) from error

    def _list(self, member: Member) -> None:
        if member.size() > LARGEST_MEMBER:
            raise UserError("import.too_large", file=member.name)
        sheets = self._opened(member, self._access)
        for inner in sheets.names():
            name = member.shown if sheets.only else f"{member.shown}{INSIDE}{inner}"
            self._tables[name] = (member, inner)
            if sheets.only:
                self._light[name] = sheets

    def _give_up(self, error: UserError | None) -> None:
        if error is None or error.code in ("import.not_a_spreadsheet", "import.empty"):
            raise UserError("import.no_table", file=self._source.name)
        raise error


def _zip_of(source: FileBytes) -> zipfile.ZipFile:
    """An open zip. Its file is closed when the last member is released."""
    return zipfile.ZipFile(source.path if isinstance(source, FileSource) else source.open())


def _is_wanted(info: zipfile.ZipInfo) -> bool:
    name = info.filename
    is_folder = not name or name.endswith(("/", "\\"))
    return not (is_folder or name.startswith(_PASSED_OVER) or name.endswith(_PASSED_OVER))


def _name_of(info: zipfile.ZipInfo) -> str:
    """The decoded name: old zip programs write UTF-8 without setting the flag."""
    if info.flag_bits & _UTF8_NAMES:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename
