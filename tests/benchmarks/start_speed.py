"""How long the window takes to appear, from the sources and frozen, on a screen nobody sees.

    python tests/benchmarks/start_speed.py [--runs 7] [--frozen PROGRAM]

Linux with xvfb, xdotool and openbox. The two take turns, after one start each that warms the disk.
The aim: the frozen program within 1.3 times of the other. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))

from environment import ROOT
from linux.screen import Screen

FROZEN = ROOT / "build" / "freeze-linux" / "dist" / "banhchi" / "banhchi"
PATIENCE = 30.0  # seconds


def seconds_to_window(command: list[str], screen: Screen, folder: Path) -> float:
    """From the start of the process until its window can be seen."""
    variables = {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "BANHCHI_DATA": str(folder)}
    started = time.perf_counter()
    program = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **variables})
    try:
        while not screen.window("Banhchi"):
            if time.perf_counter() - started > PATIENCE or program.poll() is not None:
                raise SystemExit(f"{command} opened no window")
        return time.perf_counter() - started
    finally:
        program.terminate()
        program.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--frozen", type=Path, default=FROZEN)
    chosen = parser.parse_args()
    commands = {
        "sources": [sys.executable, "-m", "desktop_app.cli"],
        "frozen": [str(chosen.frozen)],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder, Screen(Path(sys.executable)) as screen:
        for run in range(chosen.runs + 1):
            for name, command in commands.items():
                seconds = seconds_to_window(command, screen, Path(folder))
                if run:
                    taken[name].append(seconds)
    medians = {name: statistics.median(times) for name, times in taken.items()}
    for name, times in taken.items():
        print(f"{name:8} median {medians[name]:.2f} s, {min(times):.2f} to {max(times):.2f}")
    print(f"frozen / sources: {medians['frozen'] / medians['sources']:.2f}")


if __name__ == "__main__":
    main()
