"""Downloads what the Windows build needs, wheels and Python, by the hashes of the lock files."""

from __future__ import annotations

import json
import subprocess
import zipfile
from pathlib import Path

from environment import BUILD_LOCK, SetupError, prepare

BREAK = "\\"  # a requirement continues on the next line
# the values of the lock's markers for CPython on Windows
WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}
HOLDS = (
    "import json, sys; from packaging.markers import Marker; asked, system = json.load(sys.stdin);"
    "print(json.dumps([Marker(text).evaluate(system) for text in asked]))"
)
TARGET = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp")


def fetch_wheels(work: Path) -> list[Path]:
    """The verified wheels of everything the lock names for Windows. Raises SetupError."""
    wanted = work / "requirements.txt"
    wanted.write_text(for_windows(BUILD_LOCK.read_text("utf-8"), prepare(BUILD_LOCK)), "utf-8")
    wheels = work / "wheels"
    download(wanted, wheels)
    names = {line.split("==")[0] for line in wanted.read_text("utf-8").splitlines() if "==" in line}
    found = [path for path in sorted(wheels.glob("*.whl")) if distribution(path) in names]
    if len(found) != len(names):
        raise SetupError(f"{wheels} holds {len(found)} of {len(names)} wheels; empty it.")
    return found


def distribution(wheel: Path) -> str:
    """The name of a wheel's project in the form of lock files."""
    return wheel.name.split("-")[0].replace("_", "-").lower()


def for_windows(lock: str, python: Path) -> str:
    """A lock file without the requirements of other systems, and without markers.

    pip evaluates markers for the system it runs on, not for the one it downloads for. ``python``:
    an interpreter with the library that parses them.
    """
    markers = {line: marker_of(line) for line in lock.splitlines() if is_requirement(line)}
    holding = evaluate(sorted(set(markers.values()) - {""}), python) | {""}
    kept: list[str] = []
    keep = False
    for line in lock.splitlines():
        if is_requirement(line):
            keep = markers[line] in holding
            line = f"{line.removesuffix(BREAK).partition(' ; ')[0].strip()} {BREAK}"
        if keep:
            kept.append(line)
    return "\n".join(kept) + "\n"


def is_requirement(line: str) -> bool:
    return bool(line) and not line.startswith((" ", "#"))


def marker_of(line: str) -> str:
    return line.removesuffix(BREAK).partition(" ; ")[2].strip()


def evaluate(markers: list[str], python: Path) -> set[str]:
    """The markers that are true on Windows."""
    done = subprocess.run(
        [python, "-I", "-c", HOLDS],
        input=json.dumps([markers, WINDOWS]),
        capture_output=True,
        text=True,
        check=True,
    )
    answers = zip(markers, json.loads(done.stdout), strict=True)
    return {marker for marker, holds in answers if holds}


def download(requirements: Path, target: Path, source: bool = False) -> None:
    """Makes pip download what a file pins by hash, unless it is there. Raises SetupError."""
    kind = ["--no-binary=:all:"] if source else ["--only-binary=:all:", *TARGET]
    pip = [str(prepare(BUILD_LOCK)), "-m", "pip", "download", "--quiet", "--no-input", "--no-deps"]
    files = ["--require-hashes", "-r", str(requirements), "-d", str(target)]
    done = subprocess.run([*pip, *kind, *files], capture_output=True, text=True)
    if done.returncode != 0:
        raise SetupError(f"Downloading what {requirements.name} pins failed:\n{done.stderr}")


def install_wheels(wheels: list[Path], site_packages: Path) -> None:
    """Unpacks wheels like pip, for a Windows that is not running."""
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(site_packages)
