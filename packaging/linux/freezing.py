"""Freezes the program on Linux: PyInstaller's folder, with licences and list of components."""

from __future__ import annotations

import ctypes
import json
import os
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import components
import environment
from components import Component
from environment import ROOT, SetupError, say
from linux.binaries import is_binary
from release import BUILD, source_date

WORK = BUILD / "freeze-linux"
SPEC = ROOT / "packaging" / "banhchi.spec"
TOOLS = {"objdump": "binutils", "strip": "binutils", "dpkg": "dpkg"}
# PyInstaller continues if a library is missing; without one of these there is no window.
FATAL = "could not resolve 'libxcb"
# It also continues if a module is missing; our modules import none that is optional.
LOST = re.compile(
    r"^missing module named '?([\w.]+)'? - imported by .*\b(?:desktop_app|ui)\.", re.M
)
NAME = "banhchi"
PARTS_LIST = "components.cdx.json"


def freeze(python: Path) -> Path:
    """Returns the folder of the newly frozen program. Raises SetupError."""
    environment.ensure_tools(TOOLS, "Freezing the program takes binutils.")
    ensure_shared_python()
    say("Freezing the program ...")
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    log = WORK / "pyinstaller.log"
    told = run_pyinstaller(python, log)
    lost = [line for line in told.splitlines() if FATAL in line]
    if lost:
        raise SetupError(f"The window would not open elsewhere: {lost[0]}")
    absent = LOST.findall((WORK / "work" / NAME / f"warn-{NAME}.txt").read_text("utf-8"))
    if absent:
        raise SetupError(f"The program imports what is not installed: {', '.join(absent)}.")
    bundle = WORK / "dist" / NAME
    strip_binaries(bundle)
    try_out(bundle / NAME)
    add_licences(bundle, site_packages(python))
    return bundle


def strip_binaries(bundle: Path) -> None:
    """Removes debugging symbols. Not from libraries that a wheel has in its own folder
    (numpy.libs): those are patched, and would not load after strip.
    """
    found = [path for path in sorted((bundle / "_internal").rglob("*")) if is_binary(path)]
    bearing = [str(path) for path in found if not path.parent.name.endswith(".libs")]
    subprocess.run(["strip", *bearing], check=True)


def try_out(program: Path) -> None:
    """Runs the frozen program's self-test before anything is packed. Raises SetupError."""
    done = subprocess.run([str(program), "self-test"], capture_output=True, text=True)
    if done.returncode != 0:
        raise SetupError(f"The frozen program does not work:\n{done.stdout}{done.stderr}")


def run_pyinstaller(python: Path, log: Path) -> str:
    """Returns PyInstaller's log. Raises SetupError if it failed."""
    folders = ["--distpath", str(WORK / "dist"), "--workpath", str(WORK / "work")]
    steady = {
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(source_date()),
        "PYINSTALLER_CONFIG_DIR": str(WORK / "cache"),
    }
    command = [str(python), "-m", "PyInstaller", "--noconfirm", *folders, str(SPEC)]
    with log.open("w", encoding="utf-8") as stream:
        done = subprocess.run(
            command, cwd=ROOT, env={**os.environ, **steady}, stdout=stream, stderr=stream
        )
    told = log.read_text("utf-8", "replace")
    if done.returncode != 0:
        raise SetupError(f"PyInstaller failed:\n{told[-2000:]}")
    return told


def ensure_shared_python() -> None:
    """Debian's Python contains its library; PyInstaller needs it as a separate file."""
    name = str(sysconfig.get_config_var("INSTSONAME") or "")
    if not name.startswith("libpython"):
        raise SetupError("This Python was built without its shared library (--enable-shared).")
    for place in (name, Path(str(sysconfig.get_config_var("LIBDIR"))) / name):
        try:
            ctypes.CDLL(str(place))
        except OSError:
            continue
        return
    package = f"libpython{sysconfig.get_python_version()}"
    environment.install_packages([package], f"Freezing the program takes {name}.")


def ask_python(python: Path, code: str) -> str:
    done = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def site_packages(python: Path) -> Path:
    code = "import sysconfig; print(sysconfig.get_path('platlib'))"
    return Path(ask_python(python, code))


def python_homes(python: Path) -> tuple[Component, list[Path]]:
    """The interpreter as a component, and the folders that hold its library."""
    code = (
        "import sys, sysconfig, platform, json; v = sysconfig.get_config_vars();"
        "print(json.dumps([platform.python_version(), sys.base_prefix,"
        " sysconfig.get_path('stdlib'), v['LIBDIR'], v['INSTSONAME'],"
        " sysconfig.get_path('platstdlib')]))"
    )
    number, base, stdlib, libraries, library, platform = json.loads(ask_python(python, code))
    found = [Path(stdlib) / name for name in ("LICENSE.txt", "LICENSE")]
    texts = tuple(path for path in found if path.exists())
    homes = [Path(stdlib), Path(platform), Path(libraries) / library]
    if base != "/usr":  # otherwise the files belong to system packages
        homes.append(Path(base))
    return Component("cpython", number, "generic", "PSF-2.0", texts), homes


def add_licences(bundle: Path, site: Path) -> None:
    """Adds the list of components and every licence text to the bundle. Raises SetupError."""
    python, homes = python_homes(environment.venv_python())
    collected = json.loads((WORK / "work" / NAME / "sources.json").read_text("utf-8"))
    sources = [Path(name) for name in collected if not Path(name).is_relative_to(WORK)]
    parts = components.Origins(site, python, homes).of(sources)
    components.copy_licences(parts, bundle / "licences")
    for text in sorted((ROOT / "resources" / "licences").iterdir()):
        shutil.copyfile(text, bundle / "licences" / text.name)
    shutil.copyfile(ROOT / "LICENSE", bundle / "licences" / "LICENSE")
    components.write_list(parts, bundle / "licences" / PARTS_LIST)
    say(f"{len(parts)} components, each of known origin.")
