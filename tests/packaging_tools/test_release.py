"""What every release carries: icons, check sums, components of known origin, menus, old books."""

from __future__ import annotations

import hashlib
import json
import lzma
import re
import struct
import subprocess
import sys
import tomllib
from importlib.metadata import distributions
from pathlib import Path

import components
import pytest
import release
import verify
from components import Component, Origins
from environment import ROOT, SetupError
from linux import binaries, building, trials
from PySide6.QtGui import QImage

from desktop_app.book import Book
from desktop_app.paths import Paths

ICONS = ROOT / "resources" / "icon"
PYTHON = Component("cpython", "3.11", "generic", "PSF-2.0")


@pytest.mark.parametrize("name", ["banhchi", "book"])
def test_the_icons_are_drawn_in_the_sizes_they_say(name: str) -> None:
    pictures = sorted(ICONS.glob(f"{name}-[0-9]*.png"))
    assert len(pictures) == 8
    for picture in pictures:
        image = QImage(str(picture))
        assert image.width() == image.height() == int(picture.stem.rpartition("-")[2])
        assert image.pixelColor(0, 0).alpha() < 255  # round corners


def test_the_windows_icon_lists_pictures_that_are_there() -> None:
    content = (ICONS / "banhchi.ico").read_bytes()
    count = struct.unpack_from("<HHH", content)[2]
    assert count == 6
    for number in range(count):
        side, _, _, _, _, depth, size, offset = struct.unpack_from(
            "<BBBBHHII", content, 6 + 16 * number
        )
        part = content[offset : offset + size]
        assert depth == 32 and len(part) == size
        if side == 0:
            assert part.startswith(b"\x89PNG")
        else:
            assert struct.unpack_from("<Iii", part) == (40, side, side * 2)


def test_the_mac_icon_is_as_long_as_it_says() -> None:
    content = (ICONS / "banhchi.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4)[0] == len(content)


def test_the_sums_are_those_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "b.run").write_bytes(b"b")
    (tmp_path / "a.deb").write_bytes(b"a")
    for _ in range(2):
        sums = release.write_sums(tmp_path)
        assert sums.read_text("utf-8") == "".join(
            f"{hashlib.sha256(name[:1].encode()).hexdigest()}  {name}\n"
            for name in ("a.deb", "b.run")
        )


def test_the_date_of_a_release_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert release.source_moment().isoformat() == "2023-11-14T22:13:20+00:00"


def test_a_tree_without_history_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_DIR", str(tmp_path))
    with pytest.raises(SetupError, match="commit"):
        release.source_date()


@pytest.mark.parametrize("arguments", [[], ["amiga"], ["linux", "amiga"]])
def test_only_known_systems_are_built(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build.py"), *arguments], capture_output=True
    )
    assert done.returncode == 2


def test_installers_that_are_not_there_cannot_be_verified(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys
) -> None:
    from linux import verify as linux_verify

    with pytest.raises(SetupError, match="not there"):
        linux_verify.verify(tmp_path / "x.deb", tmp_path / "x.run", Path(sys.executable))

    def fail(broken: str | None) -> None:
        raise SetupError(f"broken: {broken}")

    monkeypatch.setitem(verify.SYSTEMS, "linux", fail)
    assert verify.main(["linux", "--break", "foreign-file"]) == 1
    assert "broken: foreign-file" in capsys.readouterr().out


class TestOrigins:
    def installed(self) -> tuple[Path, Path]:
        """The folder of the packages of this Python, and a file of one of them."""
        import click

        file = Path(click.__file__)
        return file.parent.parent, file

    def test_a_module_is_traced_to_its_distribution(self) -> None:
        site, file = self.installed()
        found = Origins(site, PYTHON, []).of([file, ROOT / "desktop_app" / "cli.py"])
        assert [(part.kind, part.name) for part in found] == [
            ("generic", "cpython"),
            ("pypi", "click"),
        ]
        assert found[1].purl.startswith("pkg:pypi/click@")
        assert found[1].texts and all(path.exists() for path in found[1].texts)

    def test_a_file_of_no_distribution_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "stray.py").touch()
        with pytest.raises(SetupError, match="no installed package"):
            Origins(tmp_path, PYTHON, []).of([tmp_path / "stray.py"])

    @pytest.mark.skipif(sys.platform != "linux", reason="asks dpkg")
    def test_a_binary_that_no_package_brought_is_refused(self, tmp_path: Path) -> None:
        if subprocess.run(["which", "dpkg"], capture_output=True).returncode != 0:
            pytest.skip("no dpkg here")
        (tmp_path / "libforeign.so").touch()
        with pytest.raises(SetupError, match=r"libforeign\.so"):
            components.debian_owner(tmp_path / "libforeign.so")

    def test_every_installed_package_tells_a_licence_in_a_few_words(self) -> None:
        site, _ = self.installed()
        for distribution in distributions(path=[str(site)]):
            words = components.component(distribution).licence
            assert words and "\n" not in words


def test_the_list_of_components_is_the_same_each_time(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    part = Component("qtpy", "2.4", "pypi", "MIT License")
    for name in ("a", "b"):
        components.write_list([PYTHON, part], tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    told = json.loads((tmp_path / "a").read_text("utf-8"))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.5")
    assert told["components"][1]["purl"] == "pkg:pypi/qtpy@2.4"


def test_what_objdump_tells_is_understood() -> None:
    told = "  NEEDED               libxcb.so.1\n  0x0d696914 0x00 06 GLIBC_2.14\nGLIBC_2.3.4"
    assert binaries.NEEDED.findall(told) == ["libxcb.so.1"]
    assert {tuple(map(int, pair)) for pair in binaries.GLIBC.findall(told)} == {(2, 14), (2, 3)}


def test_the_menu_entry_and_the_icons_have_one_name(tmp_path: Path) -> None:
    building.lay_shared(tmp_path, "banhchi")
    entry = (tmp_path / "applications" / "banhchi.desktop").read_text("utf-8")
    assert "\nExec=banhchi %f\n" in entry
    kind = re.search(r'type="([^"]+)"', (tmp_path / "mime/packages/banhchi.xml").read_text("utf-8"))
    assert kind is not None and f"\nMimeType={kind[1]};\n" in entry
    for size in (16, 48, 256):
        folder = tmp_path / "icons" / "hicolor" / f"{size}x{size}"
        assert (folder / "apps" / "banhchi.png").exists()
        assert (folder / "mimetypes" / f"{building.BOOK_ICON}.png").exists()


def test_the_old_book_is_of_the_first_schema_and_opens(tmp_path: Path, paths: Paths) -> None:
    book = tmp_path / "old.banhchi"
    book.write_bytes(lzma.decompress(release.OLD_BOOK.read_bytes()))
    assert trials.schema_steps(book) == trials.OLD_STEPS
    with Book.open(book, paths=paths) as opened:
        assert opened.contacts.count() == release.OLD_BOOK_PEOPLE
        assert opened.check() == []
        assert not opened.is_sample
    migrated = trials.schema_steps(book) - trials.OLD_STEPS
    kept = list((paths.data / "backups" / "migrations").glob("*.banhchi"))
    assert bool(kept) is bool(migrated)


def test_the_lock_for_building_has_what_the_program_has() -> None:
    def pinned(name: str) -> set[str]:
        text = (ROOT / name).read_text("utf-8")
        return set(re.findall(r"^([a-z0-9-]+==[^ ;\\]+)", text, re.MULTILINE))

    assert pinned("requirements.lock") <= pinned("requirements-build.lock")


def test_the_spec_reads_the_version_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert release.version() == project["version"]
    compile((ROOT / "packaging" / "banhchi.spec").read_text("utf-8"), "banhchi.spec", "exec")
