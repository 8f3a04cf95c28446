"""Builds installers into dist/: `python3 packaging/build.py linux` or `windows`, or both.

Run on Debian or Ubuntu with Python 3.11 or later; installs what it needs, if permitted. linux/ and
windows/ have the requirements of each system. Standard library only.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import environment
import minisign
from environment import SetupError, say
from release import DIST, write_sums


def linux(out: Path) -> list[Path]:
    """The .deb, the .run and the list of components."""
    from linux.building import build

    environment.ensure_libraries(screen=True)
    python = environment.prepare(environment.BUILD_LOCK)
    compile_translations(python)
    return build(python, out)


def windows(out: Path) -> list[Path]:
    """The setup program, frozen under Wine, and its list of components."""
    from windows.freeze import build

    environment.ensure_libraries(screen=False)
    compile_translations(environment.prepare(environment.BUILD_LOCK))
    return build(out)


SYSTEMS: dict[str, Callable[[Path], list[Path]]] = {"linux": linux, "windows": windows}


def compile_translations(python: Path) -> None:
    if environment.run([python, "packaging/translations.py", "compile"]) != 0:
        raise SetupError("The translations could not be compiled.")


def main(arguments: list[str]) -> int:
    """Build for the given systems; returns the exit code."""
    if not arguments or not set(arguments) <= set(SYSTEMS):
        say(f"Name what to build: {' or '.join(SYSTEMS)}.")
        return 2
    DIST.mkdir(exist_ok=True)
    started = time.monotonic()
    try:
        built = [file for system in arguments for file in SYSTEMS[system](DIST)]
        sums = write_sums()
        built += [sums, *minisign.sign(sums)]
    except SetupError as error:
        say(f"\nNothing was built. {error}")
        return 1
    for file in built:
        say(f"{file.relative_to(DIST.parent)}  {file.stat().st_size / 1e6:.1f} MB")
    say(f"Built in {time.monotonic() - started:.0f} seconds.")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
