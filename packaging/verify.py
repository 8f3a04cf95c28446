"""Tests the installers in dist/: `python3 packaging/verify.py linux` or `windows`, as root.

Installs, uses, upgrades and removes them like a person, in a clean system. With `--break KIND` it
first breaks what is tested, and must then fail: a proof that it can. linux/ and windows/ have the
steps. Standard library only.
"""

from __future__ import annotations

import argparse
import sys
import time

import environment
from environment import SetupError, say
from release import DIST, version

BREAKS = ("missing-library", "truncated-book", "foreign-file")


def linux(broken: str | None) -> None:
    from linux.verify import verify

    environment.ensure_libraries(screen=True)
    python = environment.prepare(environment.BUILD_LOCK)
    number = version()
    verify(DIST / f"banhchi_{number}_amd64.deb", DIST / f"Banhchi-{number}.run", python, broken)


def windows(broken: str | None) -> None:
    from windows.verify import verify

    setup = DIST / f"Banhchi-Setup-{version()}.exe"
    if broken:
        verify(setup, broken)
    else:
        verify(setup)


SYSTEMS = {"linux": linux, "windows": windows}


def main(arguments: list[str]) -> int:
    """Verifies one system's installers; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("system", choices=SYSTEMS)
    parser.add_argument("--break", dest="broken", choices=BREAKS)
    chosen = parser.parse_args(arguments)
    started = time.monotonic()
    try:
        SYSTEMS[chosen.system](chosen.broken)
    except SetupError as error:
        say(f"\nNOT verified after {time.monotonic() - started:.0f} seconds. {error}")
        return 1
    say(f"\nVerified in {time.monotonic() - started:.0f} seconds.")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
