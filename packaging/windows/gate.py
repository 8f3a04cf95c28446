"""Checks that the Windows program contains nothing foreign: every binary is from a wheel or
CPython.

Binaries are compared byte for byte, except our own two programs, whose code must be that of
PyInstaller's bootloaders. This proves that neither Wine nor this machine left anything in the
bundle.
"""

from __future__ import annotations

import hashlib
import struct
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from environment import SetupError

# our own program, and the bootloader in PyInstaller's wheel that it was made from
OWN = {
    "Banhchi.exe": "PyInstaller/bootloader/Windows-64bit-intel/runw.exe",
    "banhchi-cli.exe": "PyInstaller/bootloader/Windows-64bit-intel/run.exe",
}
BINARY_STARTS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
# a section header: name, size, address, size and offset in the file, unused fields
SECTION = struct.Struct("<8sIIII16x")
ICONS = b".rsrc"
TIME_STAMP = 4


def check(bundle: Path, wheels: Sequence[Path], python: Path) -> int:
    """Returns how many binaries of the bundle were found in wheels and Python. Raises SetupError.

    ``python`` is the folder of the verified CPython. Wheels are read directly, not their unpacked
    files.
    """
    starters, known = read_wheels(wheels)
    known |= {digest(path.read_bytes()) for path in python.iterdir() if path.is_file()}
    foreign = []
    count = 0
    for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
        content = path.read_bytes()
        if not content.startswith(BINARY_STARTS):
            continue
        count += 1
        name = path.relative_to(bundle).as_posix()
        starter = starters.get(OWN.get(name, ""))
        same = made_of(starter, content) if starter else digest(content) in known
        if not same:
            foreign.append(name)
    missing = [name for name in OWN if not (bundle / name).exists()]
    if foreign or missing:
        raise SetupError(
            "The bundle is not what it should be."
            f"\n  binaries of unknown origin: {', '.join(foreign) or 'none'}"
            f"\n  programs that are missing: {', '.join(missing) or 'none'}"
        )
    return count


def read_wheels(wheels: Iterable[Path]) -> tuple[dict[str, bytes], set[str]]:
    """PyInstaller's bootloaders by name, and the hashes of every binary in the wheels."""
    starters: dict[str, bytes] = {}
    known: set[str] = set()
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                content = archive.read(name)
                if name in OWN.values():
                    starters[name] = content
                elif content.startswith(BINARY_STARTS):
                    known.add(digest(content))
    return starters, known


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def made_of(starter: bytes, program: bytes) -> bool:
    """Whether a program is a bootloader with icons added, ignoring the build time."""
    ours, theirs = sections(program), sections(starter)
    if ours.keys() - theirs.keys() - {ICONS} or theirs.keys() - ours.keys():
        return False
    for name, content in theirs.items():
        places = differences(ours[name], content)
        stamped = name == b".rdata" and places and places[-1] - places[0] < TIME_STAMP
        if places and not stamped:
            return False
    return True


def differences(one: bytes, other: bytes) -> list[int]:
    """The positions where two byte strings differ; all positions of the longer if the lengths
    differ."""
    if len(one) != len(other):
        return list(range(max(len(one), len(other))))
    return [at for at, (mine, its) in enumerate(zip(one, other, strict=True)) if mine != its]


def sections(program: bytes) -> dict[bytes, bytes]:
    """The sections of a Windows program by name."""
    header = struct.unpack_from("<I", program, 0x3C)[0]
    count, optional_size = struct.unpack_from("<2xH12xH", program, header + 4)
    place = header + 24 + optional_size
    found = {}
    for index in range(count):
        name, size, _, stored, start = SECTION.unpack_from(program, place + index * SECTION.size)
        found[name.rstrip(b"\0")] = program[start : start + min(size, stored)]
    return found
