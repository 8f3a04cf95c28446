"""What Wine 8 lacks and Windows 10 has, as far as our program needs it; built from stubs/ and only
for Wine's prefix.

None of it is shipped: gate.py would find it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from environment import SetupError, ensure_tools

STUBS = Path(__file__).resolve().parent / "stubs"
COMPILER, READER = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objdump"
TOOLS = {
    COMPILER: "gcc-mingw-w64-x86-64",
    READER: "binutils-mingw-w64-x86-64",
}
RUNTIME = "ucrtbase"
# Wine's own runtime under another name, to which ours refers
RENAMED = "wineucrt"
OWN = {
    "creal": "own_creal",
    "creall": "own_creal",
    "crealf": "own_crealf",
    "cimag": "own_cimag",
    "cimagl": "own_cimag",
    "cimagf": "own_cimagf",
}
# Wine recognizes its own libraries by this, and would not load one under another name
BUILTIN = b"Wine builtin DLL"
EXPORTS = "[Ordinal/Name Pointer] Table"


def complete(system: Path, work: Path) -> None:
    """Adds the missing files to a prefix's system32, ``system``. Raises SetupError."""
    ensure_tools(TOOLS, "What Wine lacks is compiled.")
    work.mkdir(parents=True, exist_ok=True)
    for source in sorted(STUBS.glob("*.c")):
        extra = [replace_runtime(system, work)] if source.stem == RUNTIME else []
        library = work / f"{source.stem}.dll"
        compile_library(library, [source, *extra])
        shutil.copyfile(library, system / library.name)


def compile_library(library: Path, sources: list[Path]) -> None:
    options = ["-shared", "-O2", "-s", "-nostdlib", "-fno-builtin", "-Wl,--entry=0"]
    command = [COMPILER, *options, "-o", str(library), *map(str, sources), "-ladvapi32"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise SetupError(f"{library.name} could not be compiled:\n{done.stderr}")


def replace_runtime(system: Path, work: Path) -> Path:
    """Renames Wine's runtime; returns the definition file by which ours refers to its functions."""
    runtime = (system / f"{RUNTIME}.dll").read_bytes()
    if BUILTIN not in runtime:
        raise SetupError(f"{system} holds no {RUNTIME} of Wine.")
    renamed = system / f"{RENAMED}.dll"
    renamed.write_bytes(runtime.replace(BUILTIN, bytes(len(BUILTIN)), 1))
    lines = [f'  "{name}" = {OWN.get(name) or forwarded(name)}' for name in exports(renamed)]
    target = work / f"{RUNTIME}.def"
    target.write_text("\n".join([f"LIBRARY {RUNTIME}", "EXPORTS", *lines, ""]), "ascii")
    return target


def forwarded(name: str) -> str:
    return f'"{RENAMED}.{name}"'


def exports(library: Path) -> list[str]:
    """The names that a Windows library exports."""
    done = subprocess.run([READER, "-p", str(library)], capture_output=True, text=True, check=True)
    table = done.stdout.partition(EXPORTS)[2].partition("\n\n")[0]
    return re.findall(r"^\s*\[ *\d+\].* (\S+)$", table, re.MULTILINE)
