"""A process that dies in the middle of an import leaves the book as before or as after."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.store.backup import problems_of
from tests.importing.import_shop import ImportShop

ROWS = 20_000
ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys
from datetime import datetime, UTC
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from tests.importing.import_shop import ImportShop
from desktop_app.jobs import Job

def tell(done, total, step):
    print(step, flush=True)

shop = ImportShop.open(Path(sys.argv[2]), lambda: datetime.now(UTC))
plan = shop.plan(Path(sys.argv[3]))
print("applying", flush=True)
shop.importing.apply(plan, Job(tell, interval=0))
print("applied", flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def many(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("many") / "many.csv"
    lines = [f"Sok Dara {i},0{12_000_000 + i:08},Kampot,VIP" for i in range(ROWS)]
    path.write_text("\n".join(["Name,Phone,Province,Tags", *lines]), "utf-8")
    return path


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a real kill")
@pytest.mark.parametrize(
    ("step", "delay"),
    [
        ("import.step.backup", 0.0),
        ("import.step.read", 0.0),
        ("import.step.read", 0.1),
        ("import.step.read", 0.4),
        ("import.step.finish", 0.0),
        ("import.step.finish", 0.05),
        ("import.step.finish", 0.2),
        ("applied", 0.0),
    ],
)
def test_killed_at_any_point_the_book_is_whole(tmp_path, clock, many, step, delay) -> None:
    path = tmp_path / "shop.banhchi"
    ImportShop.open(path, clock).close()
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(ROOT), str(path), str(many)],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        started = False
        for line in child.stdout:
            started = started or line.strip() == "applying"
            if started and line.strip() == step:
                break
        else:
            pytest.fail(f"{step} was never reached")
        time.sleep(delay)
        os.kill(child.pid, signal.SIGKILL)
    finally:
        child.kill()
        child.communicate()
    assert child.returncode == -signal.SIGKILL
    shop = ImportShop.open(path, clock)
    try:
        with shop.store.read() as connection:
            assert problems_of(connection) == []
            people, points, found, batches = connection.execute(
                "SELECT (SELECT count(*) FROM contact), (SELECT count(*) FROM contact_point),"
                " (SELECT count(*) FROM contact_search), (SELECT count(*) FROM import_batch)"
            ).fetchone()
        assert (people, points, found, batches) in [(0, 0, 0, 0), (ROWS, ROWS, ROWS, 1)]
        assert (people == ROWS) or step != "applied"
        assert shop.run(many).counts.rows == ROWS
        assert shop.contacts.count() == ROWS
    finally:
        shop.close()
