"""The system requirements of the bundle, read from its binaries."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from components import debian_owner
from environment import SetupError

NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
# parts of the C library itself, whose version is determined separately
LIBC = re.compile(r"^(libc|libm|libdl|librt|libpthread|libutil|libresolv|ld-linux.*)\.so")
# needed by a Wayland session, which has it; without it the window uses X11
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# opened by Qt only on demand, or by the libraries above
ALSO = ("fontconfig-config",)


def is_binary(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def dependencies(bundle: Path) -> list[str]:
    """The dependencies of the .deb: all libraries that are needed and not bundled, and the C
    library in the newest version that any binary needs. Raises SetupError.
    """
    binaries = [path for path in sorted(bundle.rglob("*")) if is_binary(path)]
    brought = {path.name for path in bundle.rglob("*")}
    told = [describe(path) for path in binaries]
    needed = {name for text in told for name in NEEDED.findall(text)} - brought
    libc = max((int(a), int(b)) for text in told for a, b in GLIBC.findall(text))
    packages = {package_of(name) for name in needed - set(WAYLAND) if not LIBC.match(name)}
    return [f"libc6 (>= {libc[0]}.{libc[1]})", *sorted(packages | set(ALSO))]


def describe(path: Path) -> str:
    done = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True)
    return done.stdout


def package_of(soname: str) -> str:
    """The Debian package of a shared library on this system. Raises SetupError."""
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    for line in listed.stdout.splitlines():
        name, _, place = line.strip().partition(" ")
        if name == soname and "x86-64" in place:
            return debian_owner(Path(place.rpartition(" => ")[2]).resolve())
    raise SetupError(f"{soname} is needed by the bundle, and this system does not have it.")
