"""What ``pip install .`` installs works by itself: code, schema, words and pictures."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = "import sys; from setuptools.build_meta import build_wheel; build_wheel(sys.argv[1])"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what the wheel holds, and nothing of this checkout."""
    source, site = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("site")
    unwanted = shutil.ignore_patterns("__pycache__", "*.qm")
    for folder in ("desktop_app", "ui", "resources"):
        shutil.copytree(ROOT / folder, source / folder, ignore=unwanted)
    for file in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / file, source)
    subprocess.run(
        [sys.executable, "-c", BUILD, str(site)], cwd=source, check=True, capture_output=True
    )
    (wheel,) = site.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(site)
    return site


def test_everything_in_the_source_is_in_the_wheel(site: Path) -> None:
    missing = [
        file.relative_to(ROOT)
        for folder in ("desktop_app", "ui", "resources")
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and file.suffix not in (".pyc", ".qm")
        if not (site / file.relative_to(ROOT)).is_file()
    ]
    assert missing == []


def test_an_installed_program_imports_a_list(site: Path, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name,Phone\nSok Dara,012 345 678\n", encoding="utf-8")
    own = {**os.environ, "PYTHONPATH": str(site), "BANHCHI_DATA": str(tmp_path / "data")}
    book = ["--book", str(tmp_path / "shop.banhchi")]

    def run(*arguments: str) -> str:
        ran = subprocess.run(
            [sys.executable, "-m", "desktop_app.cli", *book, *arguments],
            cwd=tmp_path,
            env=own,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    run("import", str(people), "--source", "the counter")
    assert "Sok Dara" in run("contacts")
