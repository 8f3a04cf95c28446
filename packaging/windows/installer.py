"""Packs the frozen program into Banhchi-Setup.exe with NSIS.

banhchi.nsi defines what setup does on the user's machine, signing.py the signature.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import environment
from environment import ROOT, SetupError, ensure_tools
from windows import signing

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "banhchi.nsi"
ICONS = ROOT / "resources" / "icon"
LIST = "files.txt"
# free space that Windows needs in addition to the program
SPARE_MB = 20


def dress(frozen: Path, program: Path, epoch: int) -> None:
    """Prepares the frozen program for installation in ``program``: with the books' icon and its
    list."""
    shutil.rmtree(program, ignore_errors=True)
    shutil.copytree(frozen, program)
    shutil.copy(ICONS / "book.ico", program)
    paths = sorted(program.rglob("*"))
    files = [path for path in paths if path.is_file()]
    # deepest first, so that each is empty when it is removed
    folders = sorted((path for path in paths if path.is_dir()), key=lambda path: -len(path.parts))
    lines = [windows_name(path, program) for path in files]
    lines += [windows_name(path, program) + "\\" for path in folders]
    (program / LIST).write_text("".join(f"{line}\r\n" for line in lines), "ascii", newline="")
    for path in (*paths, program / LIST):
        os.utime(path, (epoch, epoch))


def windows_name(path: Path, program: Path) -> str:
    name = str(path.relative_to(program)).replace("/", "\\")
    if not name.isascii():
        raise SetupError(f"{name}: setup can only list names in ASCII.")
    return name


def draw_side(target: Path, epoch: int) -> Path:
    """Draws the picture of setup's last page, dated ``epoch``. Raises SetupError."""
    python = environment.prepare(environment.BUILD_LOCK)
    if environment.run([python, HERE / "art.py", ICONS / "banhchi-256.png", target]) != 0:
        raise SetupError("The picture for setup could not be drawn.")
    os.utime(target, (epoch, epoch))
    return target.resolve()


def make_setup(program: Path, out: Path, version: str, epoch: int, *, quick: bool = False) -> Path:
    """Writes ``Banhchi-Setup-VERSION.exe`` into ``out``; the same input gives the same bytes.

    ``quick``: for tests only, larger, but packed in seconds.
    """
    ensure_tools({"makensis": "nsis"}, "Setup is packed by NSIS.")
    out.mkdir(parents=True, exist_ok=True)
    setup = out / f"Banhchi-Setup-{version}.exe"
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file())
    values = {
        "VERSION": version,
        "SOURCE": str(program.resolve()),
        "OUT": str(setup.resolve()),
        "ICONS": str(ICONS),
        "SIDE": str(draw_side(program.parent / "side.bmp", epoch)),
        "SIZE_KB": str(size // 1024),
        "NEEDED_MB": str((size >> 20) + SPARE_MB),
    }
    signer = signing.command()
    if signer is not None:
        values["SIGN"] = shlex.join(signer)
    defines = [f"-D{name}={value}" for name, value in values.items()]
    if quick:
        defines.append("-XSetCompressor /FINAL zlib")
    steady = {"SOURCE_DATE_EPOCH": str(epoch), "LC_ALL": "C.UTF-8", **signing.path()}
    done = subprocess.run(
        ["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defines, SCRIPT.name],
        cwd=SCRIPT.parent,
        env={**os.environ, **steady},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode != 0:
        raise SetupError(f"makensis could not make setup:\n{done.stdout}")
    signing.sign(setup)
    return setup
