"""Tries the Linux installers like a person, in a clean system: the order of the trials.

trials.py (the .deb), own_trials.py (the .run) and bad_trials.py (failures) implement them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from environment import SetupError, say
from linux import bad_trials, own_trials, trials
from linux.chroot import CACHE, Chroot
from linux.screen import Screen
from linux.trials import Trial
from release import BUILD

PICTURES = BUILD / "verify-linux"
STEPS: tuple[tuple[str, Callable[[Trial], str]], ...] = (
    ("an older version is installed and used", trials.install_older),
    ("no upgrade under an open window", trials.refuse_while_open),
    ("a broken download is refused", bad_trials.broken_package),
    ("upgrade", trials.upgrade),
    ("nothing but what was built is installed", trials.compare_files),
    ("the program tests itself", trials.self_test),
    ("the older version's book opens", trials.open_old_book),
    ("a new list in a real window, with the sample", trials.use_window),
    ("a list that is double-clicked opens", trials.open_by_name),
    ("a home that takes nothing", bad_trials.read_only_home),
    ("a full disk", bad_trials.full_disk),
    ("removal", trials.remove),
    ("the .run is installed by one person", own_trials.install),
    ("and used", own_trials.use),
    ("a broken .run is refused", own_trials.refuse_broken),
    ("a .run without room is refused", own_trials.refuse_without_room),
    ("and removed", own_trials.remove),
    ("only the person's own data is left", trials.compare_left),
)


def verify(deb: Path, run: Path, python: Path, broken: str | None = None) -> None:
    """Tries both installers; pictures go to build/verify-linux. ``broken``: what to break first.
    Raises SetupError with the failure.
    """
    for installer in (deb, run):
        if not installer.exists():
            raise SetupError(f"{installer} is not there: run packaging/build.py linux first.")
    started = time.monotonic()
    with Screen(python) as screen, Chroot(CACHE / "trial") as system:
        trial = Trial(system, screen, deb, run, PICTURES, broken)
        for name, step in STEPS:
            told = step(trial)
            passed = time.monotonic() - started
            say(f"[{passed:3.0f} s] {name}: {told}")
