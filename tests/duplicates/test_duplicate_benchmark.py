"""The benchmark's command on a small file: it is run by others on files of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "benchmarks" / "duplicates.py"
SMALL = """\
rec_id,given_name,surname,date_of_birth,mobile,colour
rec-1-org,dara,sok,19900102,012345678,red
rec-1-dup-0,dara,sokk,19900102,012 345 678,red
rec-2-org,maly,keo,19711130,092765432,blue
rec-3-org,bopha,lim,19850607,077111222,green
"""


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "small.csv"
    path.write_text(SMALL, "utf-8")
    return path


def test_any_file_with_a_column_of_truth(file) -> None:
    done = run(file, "--truth", "rec_id", "--pattern", r"rec-(\d+)", "--map", "colour=-")
    assert done.returncode == 0, done.stderr
    assert "colour -> -" in done.stdout
    assert "mobile -> phone" in done.stdout
    assert "4 contacts, 1 pairs of one person" in done.stdout
    (look,) = [line.split() for line in done.stdout.splitlines() if line.startswith("look")]
    assert look == ["look", "1", "0", "1.00000", "1.0000", "1.0000"]
    assert "certain" in done.stdout
    assert "processor time" in done.stdout
    assert "most memory" in done.stdout


def test_made_up_people(tmp_path) -> None:
    done = run("--made-up", 300, "--imported", 20)
    assert done.returncode == 0, done.stderr
    assert "300 contacts" in done.stdout
    assert "after an import of 20" in done.stdout


@pytest.mark.parametrize("arguments", [[], ["x.csv"], ["--made-up", 5, "--truth", "x"]])
def test_wrong_usage(arguments) -> None:
    assert run(*arguments).returncode == 2


def test_a_column_that_is_not_there(file) -> None:
    done = run(file, "--truth", "nobody")
    assert done.returncode == 1
    assert "rec_id" in done.stderr
