"""Files are read in a process of their own: what it tells, and what becomes of the program when it
stops over a file."""

from __future__ import annotations

import multiprocessing
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from desktop_app.readers.limits import MOST_MEMORY, MOST_RESERVED
from desktop_app.readers.process import reading as process
from desktop_app.readers.process.reading import Reading


def counting(request: int, _job: Job) -> Iterator[object]:
    for number in range(request):
        yield (number, "x" * 1000, None, 1.5, [("\u179f\u17bb\u1781", number)])
    yield {"last": request}


def dying(_request: object, _job: Job) -> Iterator[object]:
    yield (1,)
    os._exit(3)


def wrong(request: dict[str, int], _job: Job) -> Iterator[object]:
    yield request["no such key"]


def refusing(_request: object, _job: Job) -> Iterator[object]:
    raise UserError("import.damaged", row=7)
    yield


def greedy(request: int, _job: Job) -> Iterator[object]:
    yield len(bytearray(request))


def aborting(_request: object, _job: Job) -> Iterator[object]:
    """As a parser ends that is refused memory."""
    yield (1,)
    os.abort()


def endless(_request: object, job: Job) -> Iterator[object]:
    while True:
        job.report(1, 2, "import.step.scan")
        time.sleep(0.01)
    yield


def stuck(request: str, _job: Job) -> Iterator[object]:
    """Holds Python's lock in C, for years; ``request``: where it writes its process's number."""
    Path(request).write_text(str(os.getpid()))
    yield (1,)
    re.match("(?:a|a)*b", "a" * 60)


def panicking(_request: object, _job: Job) -> Iterator[object]:
    os.write(2, b"thread '<unnamed>' panicked at src/xls.rs:12\n")
    os.write(1, b"a parser prints\n")
    yield (1,)


def read(work, request: object = None, job: Job | None = None) -> list[object]:
    with Reading(work, request, "people.csv", job) as reading:
        return list(reading)


def test_everything_arrives_in_its_order() -> None:
    found = read(counting, 2_000)
    assert [message[0] for message in found[:-1]] == list(range(2_000))
    assert found[1][4] == [("\u179f\u17bb\u1781", 1)]
    assert found[-1] == {"last": 2_000}


def test_a_process_that_dies_is_a_sentence_about_the_file() -> None:
    with pytest.raises(UserError) as caught:
        read(dying)
    assert caught.value.code == "import.reader_failed"
    assert caught.value.details == {"file": "people.csv"}


def test_what_reading_refuses_keeps_its_details() -> None:
    with pytest.raises(UserError) as caught:
        read(refusing)
    assert caught.value.code == "import.damaged"
    assert caught.value.details == {"row": 7}


def test_a_bug_tells_where_it_is() -> None:
    with pytest.raises(RuntimeError, match=r"in wrong(?s:.*)no such key"):
        read(wrong, {})


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory")
@pytest.mark.parametrize("size", [MOST_RESERVED, 1 << 40])
def test_a_file_that_asks_for_all_memory_is_refused(size) -> None:
    # the system gives out memory that is not used yet: only the limit refuses the first
    assert read(greedy, MOST_MEMORY // 2) == [MOST_MEMORY // 2]
    with pytest.raises(UserError) as caught:
        read(greedy, size)
    assert caught.value.code == "import.too_large"
    assert caught.value.details == {"file": "people.csv"}


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
def test_a_parser_that_aborts_for_want_of_memory_is_told_so() -> None:
    with pytest.raises(UserError) as caught:
        read(aborting)
    assert caught.value.code == "import.too_large"


def test_progress_arrives_and_cancelling_ends_the_process() -> None:
    job = Job()
    threading.Timer(0.3, job.cancel).start()
    with pytest.raises(Cancelled):
        read(endless, None, job)
    assert multiprocessing.active_children() == []


def test_leaving_early_ends_the_process() -> None:
    with Reading(counting, 100_000, "people.csv", None) as reading:
        assert next(iter(reading))[0] == 0
    assert multiprocessing.active_children() == []


def test_a_reader_that_does_not_come_back_is_a_sentence(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(process, "MOST_SECONDS", 0.5)
    with pytest.raises(UserError) as caught:
        read(stuck, str(tmp_path / "pid"))
    assert caught.value.code == "import.too_slow"
    assert caught.value.details == {"file": "people.csv"}
    assert multiprocessing.active_children() == []


def test_a_large_file_is_given_more_time(tmp_path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(bytes(3 << 20))
    request = type("Request", (), {"path": path})()
    assert process._seconds_for(request) == process.MOST_SECONDS + 3


def test_what_parsers_print_is_not_shown(capfd) -> None:
    assert read(panicking) == [(1,)]
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_reader_ends_with_the_program(tmp_path) -> None:
    told = tmp_path / "pid"
    script = (
        "import sys\n"
        "from tests.readers import test_reading_process as work\n"
        "from desktop_app.readers.process.reading import Reading\n"
        "with Reading(work.stuck, sys.argv[1], 'people.csv', None) as reading:\n"
        "    print(list(reading))\n"
    )
    root = str(Path(__file__).resolve().parents[2])
    program = subprocess.Popen(
        [sys.executable, "-c", script, str(told)], env={**os.environ, "PYTHONPATH": root}
    )
    assert _comes_true(told.exists, 30)
    time.sleep(0.2)
    reader = int(told.read_text())
    assert _is_running(reader)
    program.send_signal(signal.SIGKILL)
    program.wait()
    assert _comes_true(lambda: not _is_running(reader), 5)


def _comes_true(condition, seconds: float) -> bool:
    ends = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > ends:
            return False
        time.sleep(0.02)
    return True


def _is_running(number: int) -> bool:
    """Whether a process is there, and more than an entry in the system's table."""
    found = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(number)], capture_output=True, text=True, check=False
    )
    return bool(found.stdout.strip()) and not found.stdout.strip().startswith("Z")
