"""The files of a folder, or of a handful that was dropped, that may hold a table."""

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

# What office programs leave beside an open file, and what systems keep in every folder.
_PASSED_OVER = ("~$", ".~lock.", ".")
_NAMES = frozenset(("thumbs.db", "desktop.ini", "__macosx"))
# Text that format_of takes for a table: a shop's folder holds these beside its lists.
_NO_TABLES = frozenset((".md", ".log", ".ini", ".py", ".js", ".css", ".sql", ".bat", ".sh"))


def importable_files(paths: Iterable[Path], job: Job | None = None) -> list[Path]:
    """The files given and those below the folders given, each once, in the order of their names.

    Bounded in depth, files and entries looked at (limits.py); links to folders are not followed.
    A file that was given itself is in the list whatever it holds, so that its own error is shown.
    Raises UserError ``import.missing``, ``import.cannot_read`` or ``import.folder_too_large``.
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
    """Files in the order of their names, a folder's own before those of the folders in it."""
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
        # broken and protected workbooks are shown with their own sentence
        return error.code not in ("import.not_a_spreadsheet", "import.empty", "import.missing")
    return True
