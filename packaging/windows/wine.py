"""Windows programs run here: Debian's Wine in a home and prefix of its own.

What is run, and what its output means, is the caller's.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from environment import SetupError, install_packages
from windows import lacking

PACKAGES = ("wine", "wine64")
WINE = "/usr/lib/wine/wine64"
SERVER = "/usr/lib/wine/wineserver"
# seconds; freezing takes the longest by far
PATIENCE = 1800
# no questions about .NET and HTML, no Linux menu entries for what is installed in the prefix;
# the C runtime that lacking.py completes
OVERRIDES = "mscoree,mshtml=;winemenubuilder.exe=d;ucrtbase=n,b"


class Done(NamedTuple):
    """How a program ended: its exit code, and what it wrote to both streams."""

    code: int
    output: str


def ensure_wine() -> None:
    """Install Wine if this user may. Raises SetupError."""
    if not Path(WINE).exists():
        install_packages(PACKAGES, "Running Windows programs needs Wine.")


class Wine:
    """A Windows 10 of its own under ``home``; nothing of the user's is seen or touched."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.prefix = home / "prefix"

    @property
    def drive_c(self) -> Path:
        """The drive C, seen from this machine."""
        return self.prefix / "drive_c"

    def settings(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """The environment that Wine itself needs, and ``extra``."""
        return {
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": OVERRIDES,
            **(extra or {}),
        }

    def command(
        self, arguments: Sequence[str], extra: Mapping[str, str] | None = None
    ) -> list[str]:
        """The command line that runs a program of Debian's with nothing of this environment."""
        variables = {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": str(self.home),
            "LC_ALL": "C.UTF-8",
            "WINEPREFIX": str(self.prefix),
            **self.settings(extra),
        }
        values = [f"{name}={value}" for name, value in variables.items()]
        return ["env", "-i", "-C", str(self.home), *values, *arguments]

    def create(self, work: Path) -> None:
        """Set up the drive, new, with what Wine lacks made in ``work``. Raises SetupError."""
        for command in (["wineboot.exe", "-i"], ["winecfg.exe", "-v", "win10"]):
            done = self.run(command)
            if done.code != 0:
                raise SetupError(f"Wine's {command[0]} failed ({done.code}): {done.output}")
        self.stop()
        lacking.complete(self.drive_c / "windows" / "system32", work)

    def start(
        self, command: Sequence[str], extra: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Start a program. Its streams are pipes: with files Wine's programs stop."""
        return subprocess.Popen(
            self.command([WINE, *command], extra),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
        )

    def run(self, command: Sequence[str], extra: Mapping[str, str] | None = None) -> Done:
        """Run a program to its end. Raises SetupError if that does not come."""
        with self.start(command, extra) as process:
            try:
                output, _ = process.communicate(timeout=PATIENCE)
            except subprocess.TimeoutExpired as error:
                process.kill()
                raise SetupError(f"{command[0]} did not end in {PATIENCE} seconds.") from error
        return Done(process.returncode, output)

    def stop(self) -> None:
        """End what still runs, when all is written to the disk."""
        for flag in ("-k", "-w"):
            subprocess.run(self.command([SERVER, flag]), capture_output=True)


def windows_path(path: Path) -> str:
    """A path of this machine as Windows programs see it, by the drive Z."""
    return "Z:" + str(path.resolve()).replace("/", "\\")
