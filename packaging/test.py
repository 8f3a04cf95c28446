"""The README's second command: runs every check of the project, as continuous integration does.

All checks run even if one fails. With the path of a test only that runs, at once and in one
process: ``python3 packaging/test.py tests/store -k undo``. Standard library only. Much older
versions of Python must be able to parse this file, so that it can ask for 3.11.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever types "python3" may well have an older one
    sys.exit(f"Banhchi needs Python 3.11 or later; this is Python {sys.version.split()[0]}.")

import os
import shutil
from pathlib import Path

import environment
from environment import SetupError, say

_ROOM = 4 << 30  # bytes; all tests together write little more than one GiB


def checks(python: Path, pytest_arguments: list[str]) -> list[tuple[str, list[str]]]:
    """The name and the command of every check, in order."""
    own = [str(python)]
    compiled = ("translations compile", [*own, "packaging/translations.py", "compile"])
    if any(Path(one.partition("::")[0]).exists() for one in pytest_arguments):
        return [compiled, ("pytest", [*own, "-m", "pytest", *pytest_arguments])]
    return [
        compiled,
        ("ruff check", [*own, "-m", "ruff", "check", "."]),
        ("ruff format", [*own, "-m", "ruff", "format", "--check", "."]),
        ("mypy", [*own, "-m", "mypy"]),
        ("translations", [*own, "packaging/translations.py", "check"]),
        ("pytest", [*own, "-m", "pytest", "-n", "auto", *pytest_arguments]),
    ]


def folder_in_memory() -> dict[str, str]:
    """A folder in memory for temporary files, as environment variables: the tests create thousands
    of books, and each commit would wait for the disk.
    """
    memory = Path("/dev/shm")
    if "TMPDIR" in os.environ or not memory.is_dir():
        return {}
    return {"TMPDIR": str(memory)} if shutil.disk_usage(memory).free > _ROOM else {}


def main(arguments: list[str]) -> int:
    """Prepares, runs all checks and sums up; returns the exit code of the first failure, or 0."""
    try:
        environment.ensure_libraries(screen=False)
        python = environment.prepare(environment.DEV_LOCK)
    except SetupError as error:
        say(f"\nThe checks cannot run yet. {error}")
        return 1
    results = []
    for name, command in checks(python, arguments):
        say(f"\n== {name}")
        extra = {"QT_QPA_PLATFORM": "offscreen", **folder_in_memory()}
        results.append((name, environment.run(command, extra)))
    say("\n== summary")
    for name, code in results:
        say(f"{name:22}{'ok' if code == 0 else f'FAILED (exit {code})'}")
    return next((code for _, code in results if code != 0), 0)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
