"""What goes into setup for Windows, and what must not; without Wine, NSIS or a network."""

from __future__ import annotations

import hashlib
import struct
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest
from environment import SetupError
from windows import cpython, downloads, freeze, gate, installer

SECTIONS = {b".text": b"code", b".rdata": b"....time....", b".reloc": b"table"}
LIBRARY = b"MZ a library of a wheel"
PYTHON = b"MZ a library of CPython"


def program(sections: dict[bytes, bytes]) -> bytes:
    """A Windows program of nothing but sections."""
    header = 0x40
    start = header + 24 + 40 * len(sections)
    table, contents = b"", b""
    for name, content in sections.items():
        place = start + len(contents)
        table += struct.pack("<8sIIII16x", name, len(content), 0, len(content), place)
        contents += content
    dos = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", header)
    return dos + b"PE\0\0" + struct.pack("<2xH12xH2x", len(sections), 0) + table + contents


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    path = tmp_path / "pyinstaller-6-py3-none-win_amd64.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for starter in gate.OWN.values():
            archive.writestr(starter, program(SECTIONS))
        archive.writestr("some/library.dll", LIBRARY)
    return path


@pytest.fixture
def python(tmp_path: Path) -> Path:
    folder = tmp_path / "python"
    folder.mkdir()
    (folder / "python311.dll").write_bytes(PYTHON)
    return folder


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    ours = SECTIONS | {b".rdata": b"....noon....", b".rsrc": b"icons"}
    for name in gate.OWN:
        (folder / name).write_bytes(program(ours) + b"the archive of our code")
    (folder / "_internal" / "library.dll").write_bytes(LIBRARY)
    (folder / "_internal" / "python311.dll").write_bytes(PYTHON)
    (folder / "_internal" / "words.txt").write_text("no binary", "utf-8")
    return folder


def test_a_bundle_of_known_binaries_passes(bundle: Path, wheel: Path, python: Path) -> None:
    assert gate.check(bundle, [wheel], python) == 4


@pytest.mark.parametrize("start", [b"MZ", b"\x7fELF"])
def test_a_foreign_binary_is_named_whatever_its_name(
    bundle: Path, wheel: Path, python: Path, start: bytes
) -> None:
    (bundle / "_internal" / "innocent.txt").write_bytes(start + b" from elsewhere")
    with pytest.raises(SetupError, match=r"_internal/innocent\.txt"):
        gate.check(bundle, [wheel], python)


def test_one_byte_of_a_library_is_enough(bundle: Path, wheel: Path, python: Path) -> None:
    (bundle / "_internal" / "library.dll").write_bytes(LIBRARY[:-1] + b"!")
    with pytest.raises(SetupError, match=r"library\.dll"):
        gate.check(bundle, [wheel], python)


@pytest.mark.parametrize(
    "changed", [{b".text": b"evil"}, {b".rdata": b"e...time...e"}, {b".added": b"more"}]
)
def test_our_program_has_the_code_of_the_starter(
    bundle: Path, wheel: Path, python: Path, changed: dict[bytes, bytes]
) -> None:
    (bundle / "Banhchi.exe").write_bytes(program(SECTIONS | changed))
    with pytest.raises(SetupError, match=r"unknown origin: Banhchi\.exe"):
        gate.check(bundle, [wheel], python)


def test_a_program_that_is_missing_is_named(bundle: Path, wheel: Path, python: Path) -> None:
    (bundle / "banhchi-cli.exe").unlink()
    with pytest.raises(SetupError, match=r"missing: banhchi-cli\.exe"):
        gate.check(bundle, [wheel], python)


def test_the_lock_for_windows_has_what_windows_needs_and_no_conditions() -> None:
    lock = (
        "# made by a tool\n"
        "click==8.1 \\\n    --hash=sha256:aa \\\n    --hash=sha256:ab\n"
        "macholib==1.0 ; sys_platform == 'darwin' \\\n    --hash=sha256:bb\n"
        "pefile==2.0 ; sys_platform == 'win32' \\\n    --hash=sha256:cc\n"
        "numpy==2.4 ; python_full_version < '3.12' \\\n    --hash=sha256:dd\n"
        "numpy==2.5 ; python_full_version >= '3.12' \\\n    --hash=sha256:ee\n"
    )
    assert downloads.for_windows(lock, Path(sys.executable)) == (
        "click==8.1 \\\n    --hash=sha256:aa \\\n    --hash=sha256:ab\n"
        "pefile==2.0 \\\n    --hash=sha256:cc\n"
        "numpy==2.4 \\\n    --hash=sha256:dd\n"
    )


def test_the_standard_library_is_what_was_signed() -> None:
    catalogue = b"..." + hashlib.sha256(b"signed").digest() + b"..."
    name = PurePosixPath("json/decoder.py")
    assert cpython.is_known(name, b"signed", catalogue)
    assert cpython.is_known(name, b"", catalogue)
    assert not cpython.is_known(name, b"changed", catalogue)
    assert not cpython.is_known(PurePosixPath("xml/__init__.py"), b"changed", catalogue)


def test_what_is_removed_is_listed_with_folders_after_what_is_in_them(
    bundle: Path, tmp_path: Path
) -> None:
    target = tmp_path / "program"
    (bundle / "_internal" / "deep").mkdir()
    (bundle / "_internal" / "deep" / "x.txt").write_text("x", "utf-8")
    installer.dress(bundle, target, 1_000_000_000)
    lines = (target / installer.LIST).read_bytes().decode("ascii").split("\r\n")
    assert lines.pop() == ""
    files = {line for line in lines if not line.endswith("\\")}
    assert files == {
        str(path.relative_to(target)).replace("/", "\\")
        for path in target.rglob("*")
        if path.is_file() and path.name != installer.LIST
    }
    assert lines[-2:] == ["_internal\\deep\\", "_internal\\"]
    assert {path.stat().st_mtime for path in target.rglob("*")} == {1_000_000_000}


def test_a_name_that_setup_cannot_list_stops_the_build(bundle: Path, tmp_path: Path) -> None:
    (bundle / "បញ្ជី.txt").write_text("x", "utf-8")
    with pytest.raises(SetupError, match="ASCII"):
        installer.dress(bundle, tmp_path / "program", 0)


def test_what_wine_brought_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="came from Wine"):
        freeze.local_paths(["C:\\windows\\system32\\icuuc.dll"], tmp_path)


def test_files_are_found_however_windows_spells_them(python: Path) -> None:
    spelt = "Z:" + str(python / "Python311.DLL").replace("/", "\\")
    assert freeze.local_paths([spelt, "-"], python) == [(python / "python311.dll").resolve()]
