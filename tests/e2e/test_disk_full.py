"""A disk that fills up in the middle: a sentence, and the book as it was."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import cli
from desktop_app.book import Book

KHMER = re.compile("[\u1780-\u17ff]")


@pytest.fixture
def small_disk(tmp_path: Path):
    """A file system of seven megabytes."""
    folder = tmp_path / "small"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can make a small file system")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=7m", "tmpfs", str(folder)], check=False
    )
    if mounted.returncode != 0:
        pytest.skip("this machine does not let us mount a small file system")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("language", ["en", "km"])
def test_an_import_that_fills_the_disk_changes_nothing(
    small_disk: Path, tmp_path: Path, language: str, capsys
) -> None:
    path = small_disk / "shop.banhchi"
    with Book.open(path) as book:
        book.contacts.add({"full_name": "Chan Sophea"})
    people = tmp_path / "people.csv"
    lines = [f"Person {n},0{12000000 + n},{'x' * 200}" for n in range(30_000)]
    people.write_text("Name,Phone,Notes\n" + "\n".join(lines), "utf-8")
    code = cli.main(
        ["--book", str(path), "--lang", language, "import", str(people), "--source", "counter"]
    )
    told = capsys.readouterr()
    assert code == 1
    assert told.out == ""
    assert "[" not in told.err
    assert bool(KHMER.search(told.err)) == (language == "km")
    with Book.open(path) as book:
        assert book.contacts.count() == 1
        assert book.check() == []


def test_a_backup_that_fills_the_disk_leaves_nothing_half_done(
    small_disk: Path, tmp_path: Path, capsys
) -> None:
    path = tmp_path / "shop.banhchi"
    with Book.open(path) as book:
        for number in range(1_100):
            book.contacts.add({"full_name": f"Person {number}", "notes": "x" * 8000})
    assert path.stat().st_size > 7_000_000
    target = small_disk / "copy.banhchi"
    assert cli.main(["--book", str(path), "backup", str(target)]) == 1
    assert "full" in capsys.readouterr().err
    assert list(small_disk.iterdir()) == []
