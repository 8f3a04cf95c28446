"""Freezes the program for Windows under Wine, and packs it into setup.

This module has the order of the steps; each step has its own module. Downloads are kept, everything
else is rebuilt each time.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path, PureWindowsPath

import components
from components import Component
from environment import ROOT, SetupError, say
from release import BUILD, clear, source_date, version
from windows import cpython, downloads, gate, installer, signing
from windows.wine import Wine, ensure_wine, windows_path

WORK = BUILD / "freeze-windows"
PROGRAM = WORK / "program"
SPEC = ROOT / "packaging" / "banhchi.spec"
LARGEST_SETUP = 45_000_000
# a package that is only a folder
NO_FILE = "-"
PARTS_LIST = "components.cdx.json"


def build(out: Path) -> list[Path]:
    """Builds setup and its list of components in ``out``. Raises SetupError."""
    python, wheels = make_python()
    frozen = freeze(python)
    count = gate.check(frozen, wheels, python)
    say(f"{count} binaries, each one of a wheel or of CPython, or our own.")
    parts = add_licences(frozen, python)
    for own in gate.OWN:
        signing.sign(frozen / own)
    clear(out, ("Banhchi-Setup-*.exe", "*-windows.cdx.json"))
    installer.dress(frozen, PROGRAM, source_date())
    say("Packing setup ...")
    setup = installer.make_setup(PROGRAM, out, version(), source_date())
    if setup.stat().st_size > LARGEST_SETUP:
        raise SetupError(
            f"{setup.name} has {setup.stat().st_size:,} bytes, over {LARGEST_SETUP:,}."
        )
    listed = out / f"Banhchi-{version()}-windows.cdx.json"
    components.write_list(parts, listed)
    return [setup, listed]


def make_python() -> tuple[Path, list[Path]]:
    """A verified Python for Windows with all packages, and the wheels they came from."""
    kept = WORK / "downloads"
    if WORK.exists():
        for path in WORK.iterdir():
            if path != kept:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    kept.mkdir(parents=True, exist_ok=True)
    python = WORK / "python"
    cpython.unpack(kept, python)
    wheels = downloads.fetch_wheels(kept)
    downloads.install_wheels(wheels, python / "Lib" / "site-packages")
    return python, wheels


def freeze(python: Path) -> Path:
    """The folder of the program that PyInstaller creates. Raises SetupError."""
    say("Freezing the program under Wine (some minutes) ...")
    ensure_wine()
    wine = Wine(WORK / "wine")
    wine.home.mkdir()
    wine.create(WORK / "lacking")
    folders = ["--distpath", windows_path(WORK / "dist"), "--workpath", windows_path(WORK / "work")]
    steady = {
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": str(source_date()),
    }
    try:
        done = wine.run(
            [str(python / "python.exe"), "-m", "PyInstaller", *folders, windows_path(SPEC)], steady
        )
    finally:
        wine.stop()
    (WORK / "pyinstaller.log").write_text(done.output, "utf-8")
    if done.code != 0:
        raise SetupError(f"PyInstaller failed:\n{done.output[-2000:]}")
    return WORK / "dist" / "Banhchi"


def add_licences(frozen: Path, python: Path) -> list[Component]:
    """Adds every licence text and the list of components to the bundle; returns them. Raises
    SetupError."""
    cpython_part = Component(
        "cpython", cpython.VERSION, "generic", "PSF-2.0", (python / "LICENSE.txt",)
    )
    collected = json.loads((WORK / "work" / SPEC.stem / "sources.json").read_text("utf-8"))
    site = python / "Lib" / "site-packages"
    parts = components.Origins(site, cpython_part, [python]).of(local_paths(collected, python))
    folder = frozen / "licences"
    components.copy_licences(parts, folder)
    for text in [*sorted((ROOT / "resources" / "licences").iterdir()), ROOT / "LICENSE"]:
        shutil.copyfile(text, folder / text.name)
    components.write_list(parts, folder / PARTS_LIST)
    say(f"{len(parts)} components, each of known origin.")
    return parts


def local_paths(collected: Sequence[str], python: Path) -> list[Path]:
    """Local paths of files that Windows names on drive Z; here letter case matters. Raises
    SetupError."""
    spelt = {str(path).lower(): path for path in python.resolve().rglob("*")}
    found = []
    for name in collected:
        if name == NO_FILE:
            continue
        path = PureWindowsPath(name)
        if path.drive.upper() != "Z:":
            raise SetupError(f"{name} is in the bundle and came from Wine.")
        here = Path("/", *path.parts[1:])
        if not here.is_relative_to(WORK / "work"):
            found.append(spelt.get(str(here).lower(), here))
    return found
