"""A Windows inside the clean system, for a user with a Khmer name, and Banhchi installed in it.

verify.py has the trials and the expected results.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from linux.chroot import HOME, USER, Chroot, Failed
from windows.wine import Done, Wine

# packages that apt installs in the clean system; without a font windows show no text
PACKAGES = ("wine", "wine64", "fonts-dejavu-core", "fonts-khmeros")
NAME = Path(HOME).name
CLASSES = "HKCU\\Software\\Classes"
UNINSTALL = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Banhchi"
KEYS = ("HKCU\\Software\\Banhchi", UNINSTALL, f"{CLASSES}\\Banhchi.Book", f"{CLASSES}\\.banhchi")


class Guest(Wine):
    """Wine in the clean system, as the user."""

    def __init__(self, chroot: Chroot) -> None:
        super().__init__(Path(HOME))
        self.chroot = chroot
        self.profile = self.prefix / "drive_c" / "users" / NAME
        self.program = self.profile / "AppData" / "Local" / "Programs" / "Banhchi"

    @property
    def drive_c(self) -> Path:
        return self.outside(self.prefix / "drive_c")

    def outside(self, path: Path) -> Path:
        """The path outside for a path of the clean system, resolving links."""
        while True:
            link = next(
                (part for part in (path, *path.parents) if self._at(part).is_symlink()), None
            )
            if link is None:
                return self._at(path)
            target = link.parent / self._at(link).readlink()
            path = Path(os.path.normpath(target / path.relative_to(link)))

    def _at(self, path: Path) -> Path:
        return self.chroot.folder / str(path).lstrip("/")

    def command(
        self, arguments: Sequence[str], extra: Mapping[str, str] | None = None
    ) -> list[str]:
        variables = {
            # the name of the Windows user
            "USER": NAME,
            "WINEPREFIX": str(self.prefix),
            **self.settings(extra),
        }
        return self.chroot.command(arguments, user=USER, extra=variables)

    def setup(self, file: str) -> int:
        """Runs a silent setup from the home; returns its exit code."""
        return self.run([f"{HOME}/{file}", "/S"]).code

    def bring(self, source: Path, name: str) -> Path:
        """Copies a file into the user's home; returns its path inside."""
        target = self.chroot.home / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        self.chroot.give(target)
        return Path(HOME) / name

    def banhchi(self, *arguments: str) -> Done:
        """Runs the installed program for the command line."""
        return self.run([str(self.program / "app" / "banhchi-cli.exe"), *arguments])

    def answer(self, *arguments: str) -> dict[str, Any]:
        """The answer of a command. Raises Failed if the command fails."""
        done = self.banhchi("--json", *arguments)
        lines = [line for line in done.output.splitlines() if line.startswith("{")]
        if done.code != 0 or not lines:
            raise Failed(f"{' '.join(arguments)} ended with {done.code}:\n{done.output[-2000:]}")
        told: dict[str, Any] = json.loads(lines[-1])
        return told

    def registry(self, key: str, value: str = "") -> str:
        """The value in the registry; empty if there is no such key."""
        done = self.run(["reg.exe", "query", key, *(["/v", value] if value else ["/ve"])])
        return done.output if done.code == 0 else ""

    def shortcuts(self) -> list[Path]:
        """The program's shortcuts, in the folders that Windows shows."""
        menu = self.profile / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu"
        places = (menu / "Programs", self.profile / "Desktop")
        return [link for place in places if (link := self.outside(place / "Banhchi.lnk")).exists()]


def seen_by_windows(path: Path) -> str:
    """The Windows name of a path inside the clean system."""
    return "Z:" + str(path).replace("/", "\\")
