"""The properties of a release: version, date, output folder, and checksums.

Shared by the modules that build and verify; standard library only.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import tomllib
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from environment import ROOT, SetupError

DIST = ROOT / "dist"
BUILD = ROOT / "build"
OLD_BOOK = ROOT / "packaging" / "old_books" / "0001.banhchi.xz"
OLD_BOOK_PEOPLE = 282
LANGUAGES = sorted(file.stem for file in (ROOT / "resources" / "translations").glob("*.toml"))
SAMPLE = ROOT / "resources" / "sample" / "customers.xlsx"
SAMPLE_PEOPLE = 285


def version() -> str:
    """The version in pyproject.toml."""
    with (ROOT / "pyproject.toml").open("rb") as stream:
        return str(tomllib.load(stream)["project"]["version"])


def source_date() -> int:
    """The time of the last commit, in seconds since 1970: all built files carry it.

    ``SOURCE_DATE_EPOCH`` takes precedence, for trees without a history. Raises SetupError.
    """
    named = os.environ.get("SOURCE_DATE_EPOCH")
    if named:
        return int(named)
    try:
        done = subprocess.run(
            ["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"],
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
    except OSError:
        done = None
    if done is None or done.returncode != 0:
        raise SetupError("The date of the release is that of the last commit, and git tells none.")
    return int(done.stdout)


def source_moment() -> datetime:
    """The same as a datetime."""
    return datetime.fromtimestamp(source_date(), UTC)


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def write_sums(folder: Path = DIST) -> Path:
    """Writes SHA256SUMS of all files of the folder, in the format of ``sha256sum --check``."""
    sums = folder / "SHA256SUMS"
    files = sorted(
        path for path in folder.iterdir() if path.is_file() and not path.name.startswith(sums.name)
    )
    sums.write_text("".join(f"{digest(path)}  {path.name}\n" for path in files), "utf-8")
    return sums


def clear(folder: Path, patterns: Iterable[str]) -> None:
    """Deletes the files of an earlier build that match these patterns."""
    for pattern in patterns:
        for path in folder.glob(pattern):
            path.unlink()
