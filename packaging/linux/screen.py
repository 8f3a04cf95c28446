"""A virtual screen with a window manager: windows are opened, photographed and closed on it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import environment
from linux.chroot import Failed

TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "wmctrl": "wmctrl"}
SIZE = "1360x880x24"
PATIENCE = 30.0  # seconds for a window to open or to close
SHOT = (
    "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
    "image = app.primaryScreen().grabWindow(0).toImage(); image.save(sys.argv[1]);"
    "across, down = range(0, image.width(), 3), range(0, image.height(), 3);"
    "print(len({image.pixel(x, y) for y in down for x in across}))"
)
FEWEST_COLOURS = 40  # a window with text has more; an empty one has a handful
T = TypeVar("T")


def wait_for(what: Callable[[], T], why: str, patience: float = PATIENCE) -> T:
    """The first true result. Raises Failed with ``why``."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        answer = what()
        if answer:
            return answer
        time.sleep(0.1)
    raise Failed(why)


class Screen:
    """Xvfb and openbox, running within a ``with`` block."""

    def __init__(self, python: Path) -> None:
        self._python = python
        self._programs: list[subprocess.Popen[bytes]] = []
        self.name = ""

    def __enter__(self) -> Screen:
        environment.ensure_tools(TOOLS, "Windows are tried on a screen that nobody sees.")
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"]
        self._start(command, pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as stream:
            self.name = f":{stream.readline().strip()}"
        if self.name == ":":
            raise Failed("Xvfb did not start.")
        self._start(["openbox"])
        return self

    def __exit__(self, *_: object) -> None:
        for program in reversed(self._programs):
            program.terminate()
            program.wait()

    def _start(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> None:
        program = subprocess.Popen(
            command,
            env={**os.environ, "DISPLAY": self.name},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=pass_fds,
        )
        self._programs.append(program)

    def _ask(self, *command: str) -> str:
        done = subprocess.run(
            command, env={**os.environ, "DISPLAY": self.name}, capture_output=True, text=True
        )
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The id of a visible window, by a part of its title; empty if there is none."""
        found = self._ask("xdotool", "search", "--onlyvisible", "--name", title)
        return found.splitlines()[0] if found else ""

    def press(self, window: str, *keys: str) -> None:
        """Types keys into a window."""
        self._ask("xdotool", "windowactivate", "--sync", window)
        for key in keys:
            self._ask("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.1)

    def close(self, window: str) -> None:
        """Closes it like the cross in the corner; the program may ask or finish its work."""
        self._ask("wmctrl", "-i", "-c", window)

    def picture(self, file: Path) -> None:
        """Saves a screenshot. Raises Failed if the screen is practically empty."""
        file.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [str(self._python), "-c", SHOT, str(file)],
            env={**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            text=True,
        )
        if done.returncode != 0 or int(done.stdout) < FEWEST_COLOURS:
            raise Failed(f"The window is empty, see {file}. {done.stderr}")
