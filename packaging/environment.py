"""The project's own Python environment and the system libraries Qt needs.

Shared by run.py and test.py; standard library only, because it runs before anything is installed.
Those two define what is started inside the environment, and in which order.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
RUNTIME_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
BUILD_LOCK = ROOT / "requirements-build.lock"


class SetupError(Exception):
    """A fault of this machine that has to be fixed first; the text says what and how."""


class Library(NamedTuple):
    """A shared library that PySide6's wheels expect on the system, and its Debian package."""

    soname: str
    package: str


ALWAYS = (
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libglib-2.0.so.0", "libglib2.0-0"),
)
WITH_SCREEN = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)


def say(text: str) -> None:
    """Print at once, so that it appears before the output of a child process."""
    print(text, flush=True)


def run(command: Sequence[str | Path], extra: Mapping[str, str] | None = None) -> int:
    """Run in the project's root with ``extra`` environment variables; returns the exit code."""
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env={**os.environ, **(extra or {})}
    ).returncode


def has_screen() -> bool:
    """Whether a window can open here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def venv_python(venv: Path = VENV) -> Path:
    """The path of the environment's interpreter, whether it exists or not."""
    if os.name == "nt":
        return venv / "Scripts" / "python.exe"
    return venv / "bin" / "python"


def prepare(lock: Path, venv: Path = VENV) -> Path:
    """Make the environment contain exactly what ``lock`` pins; returns its interpreter.

    Does nothing if that was done before: a stamp in the environment has the lock's hash and the
    interpreter. Raises SetupError.
    """
    python = venv_python(venv)
    if stamp_holds(lock, venv):
        return python
    if interpreter(venv) is None:
        create(venv)
    say(f"Installing what {lock.name} lists (once; this can take a few minutes) ...")
    stamp_file(lock, venv).unlink(missing_ok=True)
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    if run([python, *pip, "--require-hashes", "-r", lock]) != 0:
        raise SetupError(
            f"Installing {lock.name} failed; pip says why above. A start with a working connection"
            " takes up where this one stopped."
        )
    for covered in (RUNTIME_LOCK, DEV_LOCK) if lock == DEV_LOCK else (lock,):
        stamp_file(covered, venv).write_text(stamp(covered, venv), encoding="utf-8")
    return python


def create(venv: Path) -> None:
    """Create an empty environment, replacing a broken one. Raises SetupError."""
    if importlib.util.find_spec("ensurepip") is None:
        # Debian and Ubuntu split this part of the standard library into a package of its own.
        package = f"python3.{sys.version_info.minor}-venv"
        install_packages([package], "Python's venv module is not complete here.")
    say(f"Making {venv.name} with Python {sys.version.split()[0]} ...")
    if run([sys.executable, "-m", "venv", "--clear", venv]) != 0 or interpreter(venv) is None:
        raise SetupError(f"Python could not make the environment in {venv}; it says why above.")


def interpreter(venv: Path) -> str | None:
    """The version of the environment's Python if it runs, is recent enough and has pip."""
    code = "import sys, pip; print(sys.version); sys.exit(sys.version_info < (3, 11))"
    try:
        done = subprocess.run(
            [str(venv_python(venv)), "-c", code], capture_output=True, text=True, encoding="utf-8"
        )
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def stamp_file(lock: Path, venv: Path) -> Path:
    return venv / f"installed-{lock.name}.sha256"


def stamp(lock: Path, venv: Path) -> str:
    content = lock.read_bytes() + (interpreter(venv) or "").encode()
    return hashlib.sha256(content).hexdigest()


def stamp_holds(lock: Path, venv: Path) -> bool:
    """Whether ``lock`` was installed by this interpreter and nothing changed since."""
    try:
        return stamp_file(lock, venv).read_text(encoding="utf-8") == stamp(lock, venv)
    except OSError:
        return False


def ensure_libraries(screen: bool) -> None:
    """Make sure that Qt finds its system libraries. Raises SetupError if some are missing."""
    if sys.platform != "linux":
        return
    missing = missing_libraries(screen)
    if not missing:
        return
    names = ", ".join(library.soname for library in missing)
    install_packages([library.package for library in missing], f"Qt needs {names}.")
    still = missing_libraries(screen)
    if still:
        names = ", ".join(library.soname for library in still)
        raise SetupError(f"Qt still does not find {names}.")


def missing_libraries(screen: bool) -> list[Library]:
    return [library for library in ALWAYS + (WITH_SCREEN if screen else ()) if not loads(library)]


def ensure_tools(tools: Mapping[str, str], why: str) -> None:
    """Make sure that programs are installed, given by name with Debian's package. Raises
    SetupError."""
    missing = {package for tool, package in tools.items() if shutil.which(tool) is None}
    if missing:
        install_packages(sorted(missing), why)


def loads(library: Library) -> bool:
    # By loading it: ctypes.util.find_library needs a compiler or ldconfig, which may be absent.
    try:
        ctypes.CDLL(library.soname)
    except OSError:
        return False
    return True


def install_packages(names: Sequence[str], why: str) -> None:
    """Install Debian packages if this user may; otherwise raise SetupError with the command."""
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"{why}\nInstall it with this system's package manager."
            f" On Debian and Ubuntu the packages are: {' '.join(names)}"
        )
    prefix = apt_prefix()
    if prefix is None:
        raise SetupError(f"{why} Run this once:\n\n    sudo apt-get install -y {' '.join(names)}\n")
    say(f"{why} Installing {' '.join(names)} ...")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    # On a machine that has just started, the system's own updates may hold the lock.
    apt = [*prefix, "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    # A package list that can't be updated may still suffice, so only the install decides.
    run([*apt, "update"], quiet)
    if run([*apt, "install", "-y", "--no-install-recommends", *names], quiet) != 0:
        raise SetupError(f"apt-get could not install {' '.join(names)}; it says why above.")


def apt_prefix() -> list[str] | None:
    """The prefix that makes apt-get permitted; None if it is not permitted without a prompt."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True)
    return ["sudo", "-n"] if asked.returncode == 0 else None
