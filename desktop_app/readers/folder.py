"""Finds the files that may hold a table in a folder, or among files dropped on the window."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.readers.formats import format_of
from desktop_app.readers.limits import (
    DEEPEST_FOLDER,
    MOST_FOLDER_ENTRIES,
    MOST_FOLDER_FILES,
)
from desktop_app.readers.source import reading

# Files that office programs leave beside an open file and that systems keep in every folder.
_PASSED_OVER = ("~$", ".~lock.", ".")
_NAMES = frozenset(("thumbs.db", "desktop.ini", "__macosx"))
# Text formats that format_of takes for a table; a shop's folder holds them beside its lists.
_NO_TABLES = frozenset((".md", ".log", ".ini", ".py", ".js", ".css", ".sql", ".bat", ".sh"))


def importable_files(paths: Iterable[Path], job: Job | None = None) -> list[Path]:
    """The given files and the files below the given folders, each once, sorted by name.

    Depth, number of files and number of entries are limited (limits.py); links to folders are not
    followed. A file given directly is always in the list, so that its own error is shown. Raises
    UserError ``import.missing``, ``import.cannot_read`` or ``import.folder_too_large``.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            found.setdefault(path)
            continue
        for file in _below(path, job):
            if _holds_a_table(file):
                found.setdefault(file)
            if len(found) > MOST_FOLDER_FILES:
                raise UserError("import.folder_too_large", file=path.name, limit=MOST_FOLDER_FILES)
    return list(found)


def _below(top: Path, job: Job | None) -> Iterator[Path]:
    """Files sorted by name; a folder's own files come before those of its subfolders."""
    seen = 0
    with reading(top):
        for folder, folders, files in os.walk(top):
            if job is not None:
                job.check()
            deep = len(Path(folder).relative_to(top).parts) >= DEEPEST_FOLDER
            folders[:] = [] if deep else sorted(name for name in folders if _is_wanted(name))
            seen += len(files) + len(folders)
            if seen > MOST_FOLDER_ENTRIES:
                limit = MOST_FOLDER_ENTRIES
                raise UserError("import.folder_too_large", file=top.name, limit=limit)
            yield from (Path(folder, name) for name in sorted(files) if _is_wanted(name))


def _is_wanted(name: str) -> bool:
    return not name.startswith(_PASSED_OVER) and name.lower() not in _NAMES


def _holds_a_table(path: Path) -> bool:
    if path.suffix.lower() in _NO_TABLES or not path.is_file():
        return False
    try:
        format_of(path)
    except UserError as error:
        # broken and protected workbooks are listed, each with its own error message
        return error.code not in ("import.not_a_spreadsheet", "import.empty", "import.missing")
    return True
