"""Trials of the .deb as a person uses it: install, upgrade, use, remove. Each step raises
Failed."""

from __future__ import annotations

import json
import lzma
import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from linux import building, freezing
from linux.chroot import HOME, USER, Chroot, Failed
from linux.screen import Screen, wait_for
from release import BUILD, LANGUAGES, OLD_BOOK, OLD_BOOK_PEOPLE, SAMPLE, SAMPLE_PEOPLE

PROGRAM = "/opt/banhchi"
OWN_BOOK = "Documents/Banhchi/contacts.banhchi"
OWN_DATA = (".local/share/Banhchi", "Documents")
OLD_STEPS = {"0001_first_book"}  # of the book that stands in old_books/
GONE = "left-by-the-older-version.txt"
OFFSCREEN_ONLY_LIBRARY = "libxcb-icccm.so.4"
# what apt, dpkg and the system's fonts record of their work
SYSTEM_NOTES = (
    *("/var/lib/dpkg", "/var/lib/apt", "/var/cache", "/var/log", "/tmp", "/etc"),
    f"{HOME}/.cache/fontconfig",
)


@dataclass
class Trial:
    """The clean system, the screen, the installers, and the results so far."""

    system: Chroot
    screen: Screen
    deb: Path
    run_file: Path
    pictures: Path
    broken: str | None
    program: str = "banhchi"
    before: set[str] = field(default_factory=set)
    home_before: set[str] = field(default_factory=set)

    def banhchi(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs a command of the program as the user."""
        return self.system.run([self.program, *arguments], user=USER)

    def ask(self, *arguments: str) -> Any:
        """The JSON answer of a command that must succeed. Raises Failed."""
        told = self.system.must([self.program, "--json", *arguments], user=USER)
        try:
            return json.loads(told)
        except ValueError:
            raise Failed(f"banhchi {' '.join(arguments)} printed {told[:300]!r}") from None

    def refused(self, *arguments: str, words: str) -> None:
        """Runs a command that must fail with a message that contains ``words``. Raises Failed."""
        done = self.banhchi(*arguments)
        if done.returncode != 1 or words not in done.stderr:
            raise Failed(f"Not refused with {words!r}: {done.returncode}, {done.stderr[-600:]}")

    @contextmanager
    def open_window(
        self, *arguments: str, title: str = "Banhchi", status: int = 0
    ) -> Iterator[str]:
        """Opens the program in a window as the user, and closes it like a person. Raises Failed if
        it does not open or close, prints a warning, or ends with another status.
        """
        show = {"DISPLAY": self.screen.name, "QT_QPA_PLATFORM": "xcb"}
        command = self.system.command([self.program, *arguments], user=USER, extra=show)
        log = self.pictures / "window.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("w", encoding="utf-8") as stream:
            program = subprocess.Popen(command, stdout=stream, stderr=stream)
        try:
            window = wait_for(lambda: self._window(program, title, log), f"No window: see {log}")
            yield window
            self.screen.close(window)
            wait_for(lambda: program.poll() is not None, "The window does not close.")
            told = log.read_text("utf-8")
            if program.returncode != status or told:
                raise Failed(f"The window ended with {program.returncode}: {told[-2000:]}")
        finally:
            if program.poll() is None:
                program.kill()
                program.wait()

    def _window(self, program: subprocess.Popen[bytes], title: str, log: Path) -> str:
        if program.poll() is not None:
            raise Failed(f"The program ended by itself: {log.read_text('utf-8')[-2000:]}")
        return self.screen.window(title)

    def picture(self, name: str) -> None:
        time.sleep(1)  # so that pages have loaded their data and nothing moves
        self.screen.picture(self.pictures / f"{name}.png")

    def put(self, source: Path, name: str) -> None:
        """Copies a file into the clean system's /tmp."""
        shutil.copyfile(source, self.system.folder / "tmp" / name)

    def apt_install(self, name: str) -> subprocess.CompletedProcess[str]:
        options = ["-y", "-qq", "--no-install-recommends", "--allow-downgrades"]
        return self.system.run(["apt-get", "install", *options, f"/tmp/{name}"])

    def must_install(self, name: str) -> None:
        done = self.apt_install(name)
        if done.returncode != 0:
            raise Failed(f"apt-get could not install {name}:\n{done.stderr[-2000:]}")

    def installed(self) -> str:
        return self.system.must(["dpkg-query", "-W", "-f", "${Version}", "banhchi"])


def install_older(trial: Trial) -> str:
    """An older package, made from the same freeze, and the book of a person who used it."""
    trial.before = trial.system.files()
    older = BUILD / "banhchi-older.deb"
    bundle = freezing.WORK / "dist" / freezing.NAME
    if not bundle.exists():
        raise Failed(f"{bundle} is not there: run packaging/build.py linux first.")
    building.write_deb(bundle, older, "0.0.1", extra=(GONE,), compression="none")
    trial.put(older, "older.deb")
    trial.put(trial.deb, "banhchi.deb")
    trial.put(trial.run_file, "banhchi.run")
    trial.put(SAMPLE, "sample.xlsx")
    older.unlink()
    trial.must_install("older.deb")
    book = trial.system.home / OWN_BOOK
    book.parent.mkdir(parents=True)
    book.write_bytes(lzma.decompress(OLD_BOOK.read_bytes()))
    trial.system.give(book)
    if trial.broken == "truncated-book":
        os.truncate(book, book.stat().st_size // 3)
    return f"version {trial.installed()}"


def refuse_while_open(trial: Trial) -> str:
    """An upgrade must not remove a running program's files."""
    with trial.open_window("/tmp/open.banhchi"):
        done = trial.apt_install("banhchi.deb")
        if done.returncode == 0 or "Banhchi is open" not in done.stderr + done.stdout:
            raise Failed(f"Upgraded under an open window: {done.stderr[-600:]}")
    if trial.installed() != "0.0.1" or trial.ask("phone", "012345678")["numbers"] == []:
        raise Failed("After a refused upgrade the older version does not work.")
    return "refused with a sentence, the older version works"


def upgrade(trial: Trial) -> str:
    trial.must_install("banhchi.deb")
    folder = trial.system.folder / PROGRAM.lstrip("/")
    if (folder / GONE).exists():
        raise Failed("A file that only the older version had is still there.")
    if trial.broken == "missing-library":
        (folder / "_internal" / OFFSCREEN_ONLY_LIBRARY).unlink()
    if trial.broken == "foreign-file":
        (folder / "_internal" / "foreign.so").write_bytes(b"\x7fELF")
    return f"version {trial.installed()}"


def compare_files(trial: Trial) -> str:
    """Every installed file is the package's, and none of the package's files is missing."""
    listed = set(trial.system.must(["dpkg", "-L", "banhchi"]).splitlines())
    there = {name for name in trial.system.files() if name.startswith(f"{PROGRAM}/")}
    foreign = sorted(there - listed)
    if foreign:
        raise Failed(f"In the program's folder, and of no package: {', '.join(foreign)}")
    changed = trial.system.run(["dpkg", "--verify", "banhchi"])
    if changed.returncode != 0 or changed.stdout:
        if trial.broken == "missing-library":  # so that the window finds it too
            return "a library is missing (it was broken on purpose)"
        raise Failed(f"Not as it was packed: {changed.stdout}")
    return f"{len(there)} files"


def self_test(trial: Trial) -> str:
    for language in LANGUAGES:
        trial.system.must([trial.program, "--lang", language, "self-test"], user=USER)
    answer = trial.ask("self-test")
    return f"{answer['steps']['import']} people imported, {answer['steps']['search']} found"


def open_old_book(trial: Trial) -> str:
    """The book of the older version opens; if its schema changed, a backup was made first."""
    path = trial.system.home / OWN_BOOK
    people = trial.ask("contacts", "--limit", "1")["total"]
    if people != OLD_BOOK_PEOPLE:
        raise Failed(f"{people} people in a book of {OLD_BOOK_PEOPLE}.")
    trial.ask("check")
    trial.ask("duplicates")
    backups = list((trial.system.home / OWN_DATA[0]).glob("backups/migrations/*.banhchi"))
    migrated = schema_steps(path) - OLD_STEPS
    if migrated and not any(schema_steps(copy) == OLD_STEPS for copy in backups):
        raise Failed(f"Migrated by {sorted(migrated)}, without a backup of before.")
    options = ["--source", "the counter", "--on-match", "fill"]
    answer = trial.ask("import", "/tmp/sample.xlsx", *options)
    after = trial.ask("contacts", "--limit", "1")["total"]
    if answer["rows"] < SAMPLE_PEOPLE or after < people:
        raise Failed(f"Importing once more: {answer}, then {after} people.")
    told = f"migrated by {len(migrated)} steps" if migrated else "same schema"
    return f"{people} people, {told}, {len(backups)} backups of before; imports on"


def schema_steps(book: Path) -> set[str]:
    """The names of the schema steps that a plain book has had."""
    connection = sqlite3.connect(f"{book.as_uri()}?mode=ro", uri=True)
    try:
        rows = connection.execute("SELECT name FROM _sqlite_migrations").fetchall()
    finally:
        connection.close()
    return {name for (name,) in rows}


def use_window(trial: Trial) -> str:
    """A first start: the sample is imported in the window, and its people are counted outside."""
    own = trial.system.home / OWN_BOOK
    data = trial.system.home / OWN_DATA[0]
    own.rename(own.with_name("kept.banhchi"))
    data.rename(data.with_name("kept"))  # the data folder remembers the list that is now missing
    sample = own.with_name("sample.banhchi")
    with trial.open_window() as window:
        trial.picture("first-start")
        trial.screen.press(window, *SAMPLE_KEYS)
        wait_for(lambda: settled(sample), "The sample was not imported in the window.")
        trial.picture("contacts")
    people = trial.ask("--book", f"{HOME}/{sample.relative_to(trial.system.home)}", "contacts")
    if people["total"] != SAMPLE_PEOPLE:
        raise Failed(f"{people['total']} people in the sample of {SAMPLE_PEOPLE}.")
    own.unlink()
    shutil.rmtree(data)
    data.with_name("kept").rename(data)
    own.with_name("kept.banhchi").rename(own)
    return f"{people['total']} people, see {trial.pictures}"


SAMPLE_KEYS = ("Tab", "Tab", "Tab", "Tab", "space")  # past language and colours


def settled(book: Path) -> bool:
    """Whether the sample's people are in the book and nothing is writing."""
    names = [book, Path(f"{book}-wal")]
    there = [path.stat() for path in names if path.exists()]
    if not there or people_in(book) < SAMPLE_PEOPLE:
        return False
    return time.time() - max(state.st_mtime for state in there) > 2


def people_in(book: Path) -> int:
    """How many people are in a plain book, which the program may have open; 0 while it is
    created."""
    connection = sqlite3.connect(f"{book.as_uri()}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM contact").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        connection.close()


def open_by_name(trial: Trial) -> str:
    """Opens a list like the desktop: the program gets only the path of the list."""
    with trial.open_window(f"{HOME}/{OWN_BOOK}", title="Srey Mom"):
        trial.picture("opened-by-name")
        trial.refused("contacts", words="open")
    return "and a command meanwhile is refused with a sentence"


def remove(trial: Trial) -> str:
    trial.system.must(["apt-get", "purge", "-y", "-qq", "banhchi"])
    if (trial.system.folder / PROGRAM.lstrip("/")).exists():
        raise Failed(f"{PROGRAM} is still there.")
    return "purged"


def compare_left(trial: Trial) -> str:
    """Both installers leave nothing but the person's own data."""
    trial.system.must(["apt-get", "autoremove", "--purge", "-y", "-qq"])
    left = trial.system.files() - trial.before
    own = {name for name in left if any(within(name, f"{HOME}/{data}") for data in OWN_DATA)}
    other = {name for name in left - own if not any(within(name, n) for n in SYSTEM_NOTES)}
    kept = own | {name for name in left - other if within(name, HOME)}
    parents = {str(parent) for name in kept for parent in Path(name).parents}
    if other - parents:
        raise Failed(f"Left behind: {', '.join(sorted(other - parents))}")
    lists = sorted(Path(name).name for name in own if name.endswith(".banhchi"))
    if not (trial.system.home / OWN_BOOK).exists():
        raise Failed("The person's own list is gone.")
    return f"{len(own)} files and folders, among them {', '.join(lists)}"


def within(name: str, folder: str) -> bool:
    return name == folder or name.startswith(f"{folder}/")
