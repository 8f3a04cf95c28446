"""Runs Windows programs with Debian's Wine, in its own home and prefix.

The caller decides what to run and interprets the output.
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
# no questions about .NET and HTML, no Linux menu entries for programs in the prefix; the C runtime
# that lacking.py completes
OVERRIDES = "mscoree,mshtml=;winemenubuilder.exe=d;ucrtbase=n,b"


class Done(NamedTuple):
    """The result of a program: its exit code and both output streams."""

    code: int
    output: str


def ensure_wine() -> None:
    """Install Wine if this user may. Raises SetupError."""
    if not Path(WINE).exists():
        install_packages(PACKAGES, "Running Windows programs needs Wine.")


class Wine:
    """A separate Windows 10 under ``home``; nothing of the user's is read or changed."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.prefix = home / "prefix"

    @property
    def drive_c(self) -> Path:
        """The drive C as a local path."""
        return self.prefix / "drive_c"

    def settings(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """The environment that Wine itself needs, plus ``extra``."""
        return {
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": OVERRIDES,
            **(extra or {}),
        }

    def command(
        self, arguments: Sequence[str], extra: Mapping[str, str] | None = None
    ) -> list[str]:
        """The command line that runs a Debian program without this environment's variables."""
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
        """Creates the drive anew, adding what Wine lacks, built in ``work``. Raises SetupError."""
        for command in (["wineboot.exe", "-i"], ["winecfg.exe", "-v", "win10"]):
            done = self.run(command)
            if done.code != 0:
                raise SetupError(f"Wine's {command[0]} failed ({done.code}): {done.output}")
        self.stop()
        lacking.complete(self.drive_c / "windows" / "system32", work)

    def start(
        self, command: Sequence[str], extra: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Starts a program. Its streams are pipes: with files, Wine's programs hang."""
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
        """Runs a program to its end. Raises SetupError on a timeout."""
        with self.start(command, extra) as process:
            try:
                output, _ = process.communicate(timeout=PATIENCE)
            except subprocess.TimeoutExpired as error:
                process.kill()
                raise SetupError(f"{command[0]} did not end in {PATIENCE} seconds.") from error
        return Done(process.returncode, output)

    def stop(self) -> None:
        """Ends the running programs after everything is written to disk."""
        for flag in ("-k", "-w"):
            subprocess.run(self.command([SERVER, flag]), capture_output=True)


def windows_path(path: Path) -> str:
    """The Windows name of a local path, on drive Z."""
    return "Z:" + str(path.resolve()).replace("/", "\\")
