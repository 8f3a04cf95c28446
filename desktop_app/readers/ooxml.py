"""The package of an XLSX: which zip member holds which sheet.

Programs spell the names of members and targets differently (backslashes, a leading slash, ``./``,
letter case; ECMA-376 part 2 ignores case). Excel reads all of them. calamine reads only the usual
spelling, and rejects a workbook that has an Excel 4 macro sheet.
"""

from __future__ import annotations

import html
import io
import posixpath
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from xml.sax.saxutils import quoteattr

from desktop_app.errors import UserError
from desktop_app.readers.limits import LARGEST_IN_MEMORY, MIB
from desktop_app.readers.source import FileBytes, MemorySource

WORKBOOK = re.compile(r"(?:[^/]{1,40}/)?workbook\d*\.xml")
"""The name of a workbook's main part in small letters, as programs write it."""

_TOP = "_rels/.rels"
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_LARGEST_PART = 4 * MIB  # for the parts that only name other parts
_USUAL = ("xl/worksheets/", "xl/chartsheets/", "xl/dialogsheets/")
_WORKSHEET = "worksheet"
SHARED_STRINGS = "xl/sharedStrings.xml"
_BESIDE = {"sharedstrings": SHARED_STRINGS, "styles": "xl/styles.xml"}

# Every repetition is bounded, so that a crafted file can't make the search slow.
NAMED = rb"<(?:\w{1,20}:)?"
TAG = rb"[^<>]{0,4096}"
_SHEET = re.compile(NAMED + rb"sheet\s" + TAG + rb">")
_RELATION = re.compile(NAMED + rb"Relationship\s" + TAG + rb">")
_PROPERTIES = re.compile(NAMED + rb"workbookPr\s" + TAG + rb">")
_ATTRIBUTE = re.compile(rb"([\w:]{1,40})\s{0,8}=\s{0,8}(?:\"([^\"<]*+)|'([^'<]*+))")
_DECLARED = re.compile(rb"<\?xml[^<>]{0,200}?encoding\s{0,8}=\s{0,8}[\"']([\w.-]{1,40})", re.I)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(frozen=True)
class SheetPart:
    """A sheet of a workbook. ``member``: its name in the zip, None where the zip has none.

    ``kind``: the last word of the relation's type in lower case: worksheet, xlmacrosheet.
    """

    name: str
    member: str | None
    kind: str
    state: str
    usual: bool


def normal_name(member: str) -> str:
    """A member's name as the standard writes it: with slashes, relative to the package."""
    return posixpath.normpath(member.replace("\\", "/")).lstrip("/")


def attributes_of(tag: bytes) -> dict[str, str]:
    """The attributes of a start tag."""
    return {
        name.decode("utf-8", "replace"): html.unescape((one or other).decode("utf-8", "replace"))
        for name, one, other in _ATTRIBUTE.findall(tag)
    }


def declared_encoding(head: bytes) -> str | None:
    """The encoding of an XML part that is not UTF-8; None for UTF-8."""
    if head.startswith(_WIDE_MARKS):
        return "utf-16"
    declared = _DECLARED.match(head.removeprefix(b"\xef\xbb\xbf"))
    name = declared[1].decode().lower() if declared else "utf-8"
    return None if name in ("utf-8", "utf8", "us-ascii", "ascii") else name


class Package:
    """The parts of an XLSX."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._members = {normal_name(name).lower(): name for name in archive.namelist()}
        self._workbook = self._main_part()
        folder, name = posixpath.split(self._workbook)
        self._folder = folder
        self._relations_part = posixpath.join(folder, "_rels", f"{name}.rels")

    def member(self, part: str) -> str | None:
        """The zip member of a part, ignoring letter case."""
        return self._members.get(part.lower())

    @property
    def known(self) -> bool:
        """Whether this is an XLSX at all, not an XLSB or another kind of spreadsheet."""
        return None not in (self.member(self._workbook), self.member(self._relations_part))

    @property
    def usual(self) -> bool:
        """Whether everything is named and encoded the way calamine expects."""
        named = all(self.member(part) == part for part in (_TOP, _WORKBOOK, _RELATIONS))
        # the relations tell where these are; calamine looks only under these names
        usual = all(name == member for name, member in self.strings_and_styles().items())
        return named and usual and all(map(self._is_usual, self.sheets))

    def _is_usual(self, sheet: SheetPart) -> bool:
        if not sheet.usual or sheet.member is None:
            return False
        with self._archive.open(sheet.member) as stream:
            return declared_encoding(stream.read(400)) is None

    @cached_property
    def sheets(self) -> list[SheetPart]:
        """In the order of the workbook. Raises KeyError if this is not an XLSX."""
        found = []
        for tag in _SHEET.findall(self._read(self._workbook)):
            said = attributes_of(tag)
            relation = next((value for key, value in said.items() if key.endswith(":id")), "")
            kind, target = self._relations.get(relation, ("", ""))
            member = self._target(target) if target else None
            usual = member is not None and member.startswith(_USUAL)
            # calamine joins the unchanged target to xl/
            usual = usual and member in (f"xl/{target}", target.removeprefix("/"))
            found.append(
                SheetPart(said.get("name", ""), member, kind, said.get("state", ""), usual)
            )
        return found

    @property
    def since_1904(self) -> bool:
        """Whether days are counted from 1904, as in Excel for the Macintosh."""
        tag = _PROPERTIES.search(self._read(self._workbook))
        return tag is not None and attributes_of(tag[0]).get("date1904") in ("1", "true")

    def strings_and_styles(self) -> dict[str, str]:
        """Usual name -> member, for the shared strings and the styles."""
        found: dict[str, str] = {}
        for kind, usual in _BESIDE.items():
            targets = [target for each, target in self._relations.values() if each == kind]
            for target in (*targets, usual.removeprefix("xl/")):
                if member := self._target(target):
                    found.setdefault(usual, member)
        return found

    @cached_property
    def _relations(self) -> dict[str, tuple[str, str]]:
        return self._relations_of(self._relations_part)

    def _relations_of(self, part: str) -> dict[str, tuple[str, str]]:
        """Id of each relation -> the last word of its type in lower case, and its target."""
        found = {}
        for tag in _RELATION.findall(self._read(part)):
            said = attributes_of(tag)
            kind = said.get("Type", "").rpartition("/")[2].lower()
            found[said.get("Id", "")] = kind, said.get("Target", "")
        return found

    def _main_part(self) -> str:
        relations = self._relations_of(_TOP).values() if self.member(_TOP) else ()
        targets = [normal_name(target) for kind, target in relations if kind == "officedocument"]
        return next((target for target in targets if self.member(target)), _WORKBOOK)

    def _target(self, target: str) -> str | None:
        """The member that a target of the workbook names."""
        part = posixpath.join(f"/{self._folder}", target.replace("\\", "/"))
        return self.member(normal_name(part))

    def _read(self, part: str) -> bytes:
        member = self.member(part)
        if member is None:
            raise KeyError(part)
        with self._archive.open(member) as stream:
            return in_utf8(stream.read(_LARGEST_PART))


def in_utf8(content: bytes) -> bytes:
    """An XML part in UTF-8, without a conflicting declaration. Raises LookupError."""
    encoding = declared_encoding(content[:400])
    if encoding is None:
        return content
    text = content.decode(encoding, "replace").removeprefix("\ufeff")
    declaration, end, rest = text.partition("?>")
    return (rest if end and declaration.startswith("<?xml") else text).encode("utf-8", "replace")


def in_usual_form(source: FileBytes) -> FileBytes:
    """An XLSX that calamine can read: the source itself if it has the form that Excel writes.

    Raises the errors of repacked.
    """
    with source.open() as stream, zipfile.ZipFile(stream) as archive:
        package = Package(archive)
        return source if package.usual else repacked(source, archive, package)


Repair = Callable[[bytes], bytes]


def _unchanged(part: bytes) -> bytes:
    return part


def repacked(
    source: FileBytes,
    archive: zipfile.ZipFile,
    package: Package,
    of_sheet: Repair = _unchanged,
    of_strings_and_styles: Repair = _unchanged,
) -> FileBytes:
    """The worksheets of a workbook under the names that calamine expects, in memory.

    ``of_sheet`` repairs the sheets, ``of_strings_and_styles`` the shared strings and the styles.
    Macro sheets, charts and sheets without a part are dropped. Raises UserError
    ``import.too_large``, and KeyError as Package does.
    """
    strings_and_styles = package.strings_and_styles()
    sheets = [each for each in package.sheets if each.member and _holds_cells(each.kind)]
    total = sum(archive.getinfo(name).file_size for name in strings_and_styles.values())
    total += sum(archive.getinfo(str(each.member)).file_size for each in sheets)
    if total > 2 * LARGEST_IN_MEMORY:
        raise UserError("import.too_large", file=source.name)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        new.writestr(_TOP, _relations([("top", "officeDocument", _WORKBOOK)]))
        new.writestr(_WORKBOOK, _workbook_xml(sheets, package.since_1904))
        new.writestr(_RELATIONS, _workbook_relations(len(sheets), strings_and_styles))
        for usual, member in strings_and_styles.items():
            new.writestr(usual, of_strings_and_styles(in_utf8(archive.read(member))))
        for at, sheet in enumerate(sheets, start=1):
            content = archive.read(str(sheet.member))
            new.writestr(f"xl/worksheets/sheet{at}.xml", of_sheet(in_utf8(content)))
    return MemorySource(source.name, stream.getvalue())


def _holds_cells(kind: str) -> bool:
    """Whether a relation of this type leads to a worksheet; some programs give no type."""
    return kind in (_WORKSHEET, "")


def _workbook_xml(sheets: list[SheetPart], since_1904: bool) -> str:
    named = "".join(
        f'<sheet name={quoteattr(sheet.name)} sheetId="{at}" r:id="s{at}"'
        + (f" state={quoteattr(sheet.state)}/>" if sheet.state else "/>")
        for at, sheet in enumerate(sheets, start=1)
    )
    properties = '<workbookPr date1904="1"/>' if since_1904 else ""
    spaces = f'xmlns="{_MAIN}" xmlns:r="{_OFFICE}"'
    return f"<workbook {spaces}>{properties}<sheets>{named}</sheets></workbook>"


def _workbook_relations(sheets: int, strings_and_styles: dict[str, str]) -> str:
    targets = [(f"s{at}", _WORKSHEET, f"worksheets/sheet{at}.xml") for at in range(1, sheets + 1)]
    for usual in strings_and_styles:
        name = usual.removeprefix("xl/")
        targets.append((name, name.removesuffix(".xml"), name))
    return _relations(targets)


def _relations(targets: Sequence[tuple[str, str, str]]) -> str:
    written = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for key, kind, target in targets
    )
    return f'<Relationships xmlns="{_PACKAGE}">{written}</Relationships>'
