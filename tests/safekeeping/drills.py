"""Kills and failing disks: what a program does up to one of its steps, and no further.

A step is a call that changes what a next start finds: a rename, a second name, a deletion.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.book import Book
from desktop_app.contacts.model import ContactQuery, PointInput
from desktop_app.store import driver

STEPS = ("replace", "link", "unlink")
NAME = "Chan Sophea"
WORDS = "blue krama on the line"
_NOTES = (".lock", ".show", ".path")
LEFTOVERS = (".rekey", ".replaced", ".restore", ".part", "-journal")

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="a kill needs a child process")


@contextmanager
def at_step(wanted: int, act: Callable[[], None]) -> Iterator[list[str]]:
    """Calls ``act`` instead of the step of that number, counted from 1; gives the steps done."""
    done: list[str] = []
    real = {name: getattr(os, name) for name in STEPS}

    def counted(name: str) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            if Path(str(arguments[0])).exists() and not str(arguments[0]).endswith(_NOTES):
                done.append(name)
                if len(done) == wanted:
                    act()
            return real[name](*arguments, **options)

        return call

    for name in STEPS:
        setattr(os, name, counted(name))
    try:
        yield done
    finally:
        for name, function in real.items():
            setattr(os, name, function)


def killed_at(step: int, work: Callable[[], None]) -> bool:
    """Does the work in a process that dies at that step; False if it came to its end before."""

    def until_then() -> None:
        with at_step(step, lambda: os._exit(9)):
            work()

    return killed(until_then)


def killed(work: Callable[[], None]) -> bool:
    """Does the work in a process of its own; whether that killed itself by ``os._exit(9)``."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, 9), "the work itself failed"
    return code == 9


def full_disk() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither stretching a passphrase nor a power cut is what is tried here: a process that dies
    leaves what it wrote to the system."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)
    monkeypatch.setattr(driver, "_KDF_ROUNDS", 1)


def fill(path: Path, passphrase: str | None = None) -> None:
    """A book with one person, a backup, a damaged copy beside it and one from a migration."""
    with Book.open(path, passphrase) as book:
        book.contacts.add({"full_name": NAME}, [PointInput("phone", "012 345 678")])
        copy = book.backups.make("manual")
        if passphrase is None:
            content = copy.read_bytes()
            (path.parent / f"{path.stem}.damaged-20261101T000000.banhchi").write_bytes(
                content[: len(content) // 2]
            )
            kept = book.paths.data / "backups" / "migrations" / f"20261101T000000-{path.name}"
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(content)


def names(book: Book) -> list[str]:
    return [row.full_name for row in book.contacts.rows(list(book.contacts.ids(ContactQuery())))]


def readable_in(folder: Path) -> list[str]:
    """Files in which the person's name can be read by anybody."""
    return [
        str(path) for path in folder.rglob("*") if path.is_file() and NAME.encode() in _read(path)
    ]


def left_in(folder: Path) -> list[str]:
    """Files that nobody needs any more."""
    return [str(path) for path in folder.rglob("*") if path.name.endswith(LEFTOVERS)]


def _read(path: Path) -> bytes:
    return path.read_bytes()
