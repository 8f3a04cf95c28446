"""Tests setup in a clean system, as a user: install, use, upgrade, refuse, remove.

This module has the order of the trial and the expected results; guest.py controls Windows.
"""

from __future__ import annotations

import lzma
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import environment
from environment import SetupError, say
from linux.chroot import CACHE, HOME, Chroot, Failed
from linux.screen import Screen, wait_for
from release import BUILD, LANGUAGES, OLD_BOOK, OLD_BOOK_PEOPLE, SAMPLE, SAMPLE_PEOPLE, source_date
from windows import downloads, freeze, gate, installer
from windows.guest import CLASSES, KEYS, NAME, PACKAGES, UNINSTALL, Guest, seen_by_windows

PICTURES = BUILD / "verify-windows"
OLDER = "0.0.1"
GONE = "gone-in-the-next-version.txt"
LEFT_BY_A_PERSON = "my notes.txt"
BOOK = "បញ្ជី ហាង.banhchi"
TITLE = "^(Banhchi|បញ្ជី)"
# seconds: Wine is slow, especially on a busy machine
PATIENCE = 90.0
TO_DRAW = 5.0
CLICKS = 3
# exit codes of setup, see banhchi.nsi
DAMAGED, RUNNING, NO_SPACE, NOT_WRITABLE = 2, 3, 4, 6
# the user's own files, and what Windows itself removes at its next start
MAY_STAY = ("AppData/Local/Banhchi/", "/Temp/", LEFT_BY_A_PERSON, ".banhchi")


def verify(setup: Path, broken: str | None = None) -> None:
    """Raises Failed with the step that failed. ``broken``: what to break on purpose."""
    if not setup.exists() or not freeze.PROGRAM.exists():
        raise SetupError(f"{setup.name} is not there: build it first.")
    python = environment.prepare(environment.BUILD_LOCK)
    with Chroot(CACHE / "windows-trial") as chroot, Screen(python) as screen:
        say("Installing Wine in the clean system ...")
        chroot.must(["apt-get", "-qq", "install", "-y", "--no-install-recommends", *PACKAGES])
        guest = Guest(chroot)
        try:
            guest.create(freeze.WORK / "lacking")
            Trial(guest, screen, setup, broken).run()
        finally:
            guest.stop()


class Trial:
    """One run of all steps on one clean system."""

    def __init__(self, guest: Guest, screen: Screen, setup: Path, broken: str | None) -> None:
        self.guest = guest
        self.screen = screen
        self.broken = broken
        self.setup = setup
        self.started = time.monotonic()

    def run(self) -> None:
        if not self.guest.outside(self.guest.profile).is_dir():
            raise Failed(f"This Windows has no user {NAME}.")
        self.bring_all()
        before = self.files()
        self.refuse_damaged()
        self.refuse_small_disk()
        self.install(f"Setup-{OLDER}.exe", OLDER)
        self.use_old()
        self.refuse_running()
        self.refuse_unwritable()
        self.upgrade()
        self.use_new()
        self.open_by_double_click()
        self.migrate()
        self.remove(before)

    def step(self, text: str) -> None:
        say(f"[{time.monotonic() - self.started:4.0f} s] {text}")

    def bring_all(self) -> None:
        """Copies both setups, the sample, and a book of the first version into the user's home."""
        self.step("Packing an older version of the same program ...")
        work = freeze.WORK / "older"
        shutil.rmtree(work, ignore_errors=True)
        older = work / "program"
        shutil.copytree(freeze.PROGRAM, older)
        (older / installer.LIST).unlink()
        (older / GONE).write_text("", "ascii")
        installer.dress(older, work / "dressed", source_date())
        packed = installer.make_setup(work / "dressed", work, OLDER, source_date(), quick=True)
        self.guest.bring(packed, f"Setup-{OLDER}.exe")
        self.guest.bring(self.setup, "Setup.exe")
        damaged = work / "damaged.exe"
        content = self.setup.read_bytes()
        damaged.write_bytes(content[: len(content) // 2])
        self.guest.bring(damaged, "Setup-damaged.exe")
        self.sample = self.guest.bring(SAMPLE, "អតិថិជន ២០២៦.xlsx")
        first = work / "first.banhchi"
        first.write_bytes(lzma.decompress(OLD_BOOK.read_bytes()))
        self.old_book = self.guest.bring(first, "ចាស់ 1.banhchi")
        self.book = Path(HOME) / BOOK

    def expect(self, file: str, code: int, what: str) -> None:
        got = self.guest.setup(file)
        if got != code:
            raise Failed(f"Setup with {what} ended with {got}, not with {code}.")

    def refuse_damaged(self) -> None:
        self.step("A broken download is refused")
        self.expect("Setup-damaged.exe", DAMAGED, "half of its file")
        self.nothing_installed()

    def refuse_small_disk(self) -> None:
        self.step("A full disk is refused")
        place = self.guest.outside(self.guest.program)
        place.mkdir(parents=True)
        owner = self.guest.chroot.home.stat()
        self.guest.chroot.give(place)
        own = f"size=40m,uid={owner.st_uid},gid={owner.st_gid}"
        self.guest.chroot.mount(["-t", "tmpfs", "-o", own, "tmpfs"], place)
        try:
            self.expect("Setup.exe", NO_SPACE, "40 MB of space")
            self.nothing_installed()
        finally:
            self.guest.chroot.unmount(place)

    def nothing_installed(self) -> None:
        place = self.guest.outside(self.guest.program)
        if place.exists() and any(place.iterdir()):
            raise Failed(f"Setup refused, and left {[path.name for path in place.iterdir()]}.")

    def install(self, file: str, version: str) -> None:
        self.step(f"Installing {version}")
        self.expect(file, 0, f"version {version}")
        guest = self.guest
        if f" {version}\n" not in guest.registry(UNINSTALL, "DisplayVersion").replace("\r", ""):
            raise Failed(f"Windows' list of programs does not name version {version}.")
        if len(guest.shortcuts()) != 2:
            raise Failed("The shortcuts in the Start menu and on the desktop are not both there.")
        opens = guest.registry(f"{CLASSES}\\Banhchi.Book\\shell\\open\\command")
        if "Banhchi.exe" not in opens or "%1" not in opens:
            raise Failed(f"Books do not open with the program: {opens!r}")

    def use_old(self) -> None:
        self.step("The older version imports the sample")
        book = ["--book", seen_by_windows(self.book)]
        workbook = seen_by_windows(self.sample)
        self.guest.answer(*book, "import", workbook, "--source", "shop")
        self.people(self.book, SAMPLE_PEOPLE)
        note = self.guest.program / "app" / LEFT_BY_A_PERSON
        self.guest.outside(note).write_text("not setup's to delete", "utf-8")

    def people(self, book: Path, expected: int) -> None:
        """Checks the number of rows of a book with the program's command line. Raises Failed."""
        named = ["--book", seen_by_windows(book)]
        total = self.guest.answer(*named, "contacts", "--limit", "1")["total"]
        sound = self.guest.answer(*named, "check")["ok"]
        if total != expected or not sound:
            raise Failed(f"{book.name} holds {total} people, not {expected}, or is damaged.")

    def refuse_running(self) -> None:
        self.step("While the program is open, setup asks or refuses")
        with self.window("--book", seen_by_windows(self.book)) as window:
            self.expect("Setup.exe", RUNNING, "the program open")
            asking = self.guest.start([f"{HOME}/Setup.exe"], self.display)
            dialog = wait_for(lambda: self.screen.window("^Banhchi Setup$"), "Setup did not ask.")
            time.sleep(2)
            self.screen.picture(PICTURES / "windows-setup-running.png")
            self.screen.press(dialog, "Escape")
            wait_for(lambda: asking.poll() is not None, "Setup did not stop.", PATIENCE)
            if asking.returncode != RUNNING:
                raise Failed(f"Setup was told to stop and ended with {asking.returncode}.")
            window("windows-older.png")
        self.people(self.book, SAMPLE_PEOPLE)

    def refuse_unwritable(self) -> None:
        self.step("A folder that may not be written is refused")
        place = self.guest.outside(self.guest.program)
        place.chmod(0o555)
        try:
            self.expect("Setup.exe", NOT_WRITABLE, "a read-only folder")
        finally:
            place.chmod(0o755)
        self.people(self.book, SAMPLE_PEOPLE)

    def upgrade(self) -> None:
        self.install("Setup.exe", self.setup.stem.rpartition("-")[2])
        place = self.guest.outside(self.guest.program)
        if (place / "app" / GONE).exists() or (place / "old-1" / GONE).exists():
            raise Failed("A file that the new version no longer has is still there.")
        if not (place / "old-1" / LEFT_BY_A_PERSON).exists():
            raise Failed("Setup deleted a file that it had not installed.")
        self.break_program(place / "app")
        python = freeze.WORK / "python"
        wheels = downloads.fetch_wheels(freeze.WORK / "downloads")
        count = gate.check(place / "app", wheels, python)
        self.step(f"{count} installed binaries, each one of a wheel or of CPython, or our own")

    def break_program(self, app: Path) -> None:
        """Breaks the program on purpose, to show that this script can fail."""
        if self.broken == "missing-library":
            (app / "_internal" / "PySide6" / "Qt6Widgets.dll").unlink()
        elif self.broken == "foreign-file":
            foreign = self.guest.drive_c / "windows" / "system32" / "version.dll"
            shutil.copyfile(foreign, app / "_internal" / "version.dll")
        elif self.broken == "truncated-book":
            book = self.guest.outside(self.book)
            content = book.read_bytes()
            book.write_bytes(content[: len(content) // 2])

    def use_new(self) -> None:
        self.step("The program tries itself")
        done = self.guest.banhchi("self-test")
        if done.code != 0:
            raise Failed(f"self-test ended with {done.code}:\n{done.output[-3000:]}")
        self.step("The book that was in use holds the same people")
        self.people(self.book, SAMPLE_PEOPLE)
        self.guest.answer("--book", seen_by_windows(self.book), "duplicates")
        self.step("The window, in every language")
        for language in LANGUAGES:
            self.choose_language(language)
            with self.window("--book", seen_by_windows(self.book)) as window:
                window(f"windows-{language}.png")

    @contextmanager
    def window(self, *arguments: str) -> Iterator[Callable[[str], None]]:
        """Shows the program on the screen until the block ends; yields a function that takes a
        screenshot."""
        program = str(self.guest.program / "app" / "Banhchi.exe")
        process = self.guest.start([program, *arguments], self.display)
        wait_for(lambda: self.screen.window(TITLE), "No window opened.", PATIENCE)

        def picture(name: str) -> None:
            time.sleep(TO_DRAW)
            self.screen.picture(PICTURES / name)

        yield picture
        self.close(lambda: process.poll() is not None)
        if process.returncode != 0:
            raise Failed(f"The program ended with {process.returncode}.")

    def close(self, closed: Callable[[], bool]) -> None:
        """Closes the window like a person, who clicks again if nothing happens. Raises Failed."""
        for _ in range(CLICKS):
            # looked up each time: Wine replaces a window that has just opened
            self.screen.close(self.screen.window(TITLE))
            with suppress(Failed):
                wait_for(closed, "", PATIENCE / CLICKS)
                return
        self.screen.picture(PICTURES / "windows-does-not-close.png")
        raise Failed("The program does not close.")

    def choose_language(self, language: str) -> None:
        """Stores it as the window itself does."""
        data = self.guest.profile / "AppData" / "Local" / "Banhchi"
        file = self.guest.outside(data / "window.ini")
        file.write_text(f"[General]\nlanguage={language}\n", "utf-8")
        self.guest.chroot.give(file)

    def open_by_double_click(self) -> None:
        self.step("A double click opens a book")
        # Windows searches the file types of the user and the machine, Wine 8 only those of the
        # machine
        for key in (".banhchi", "Banhchi.Book"):
            machine = f"HKLM\\Software\\Classes\\{key}"
            self.guest.run(["reg.exe", "copy", f"{CLASSES}\\{key}", machine, "/s", "/f"])
        opener = self.guest.start(["start.exe", seen_by_windows(self.book)], self.display)
        wait_for(lambda: self.screen.window(TITLE), "The book did not open.", PATIENCE)
        lock = self.guest.outside(Path(f"{self.book}.lock"))
        wait_for(lock.exists, "Another book was opened.", PATIENCE)
        self.close(lambda: not lock.exists())
        wait_for(lambda: opener.poll() is not None, "The program did not end.", PATIENCE)

    def migrate(self) -> None:
        self.step("A book of the first version opens, with a copy of what it was")
        backups = self.guest.profile / "AppData" / "Local" / "Banhchi" / "backups"
        before = set(self.guest.outside(backups).rglob("*.banhchi"))
        self.people(self.old_book, OLD_BOOK_PEOPLE)
        if not set(self.guest.outside(backups).rglob("*.banhchi")) - before:
            raise Failed("The old book was changed without a backup.")

    def remove(self, before: set[str]) -> None:
        self.step("Removing")
        if self.guest.run([str(self.guest.program / "uninstall.exe"), "/S"]).code != 0:
            raise Failed("The removal failed.")
        app = self.guest.outside(self.guest.program / "app")
        wait_for(lambda: not app.exists(), "The program is still there.", PATIENCE)
        wait_for(lambda: not self.guest.shortcuts(), "Shortcuts are still there.")
        keys = [key for key in KEYS if self.guest.registry(key)]
        if keys:
            raise Failed(f"Left in the registry: {', '.join(keys)}")
        left = sorted(self.files() - before)
        foreign = [name for name in left if not any(part in name for part in MAY_STAY)]
        self.step("What is left:\n  " + "\n  ".join(left))
        if foreign:
            raise Failed(f"Left behind: {', '.join(foreign)}")

    def files(self) -> set[str]:
        """Every file in the user's home, including this Windows."""
        home = self.guest.chroot.home
        return {
            path.relative_to(home).as_posix()
            for path in home.rglob("*")
            if path.is_symlink() or not path.is_dir()
        }

    @property
    def display(self) -> dict[str, str]:
        return {"DISPLAY": self.screen.name}
