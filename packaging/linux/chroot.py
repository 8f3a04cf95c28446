"""A clean Debian in a folder: created once, copied for each trial, deleted afterwards.

Needs root. Uses the mirror of this machine's own apt.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import environment
from environment import SetupError, say
from release import BUILD

CACHE = BUILD / "chroot"
TOOLS = {"debootstrap": "debootstrap"}
# packages that the trial itself needs and every desktop has; installed before the files are listed
BESIDES = ("ca-certificates", "xz-utils")
SCREENS = Path("/tmp/.X11-unix")
AUTHORITIES = Path("/etc/ssl/certs/ca-certificates.crt")
USER = "tester"
HOME = "/home/ស្រី មុំ"


class Failed(SetupError):
    """The tested program did not do what it should; the text says what."""


class Chroot:
    """One copy of the clean system, with a user whose home has Khmer letters and a space."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._mounts: list[Path] = []

    def __enter__(self) -> Chroot:
        self.remove()
        say("Copying the clean system ...")
        subprocess.run(["cp", "-a", "--reflink=auto", str(base()), str(self.folder)], check=True)
        try:
            for name in ("proc", "dev"):
                self.mount(["--bind", f"/{name}"], self.folder / name)
            if SCREENS.exists():
                place = self.folder / str(SCREENS).lstrip("/")
                place.mkdir(parents=True, exist_ok=True)
                self.mount(["--bind", str(SCREENS)], place)
            self.must(["useradd", "-m", "-d", HOME, "-s", "/bin/sh", USER])
        except BaseException:
            self.remove()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.remove()

    def mount(self, options: Sequence[str], place: Path) -> None:
        """Mounts below the folder until ``unmount`` or the end."""
        subprocess.run(["mount", *options, str(place)], check=True)
        self._mounts.append(place)

    def mount_read_only(self, place: Path) -> None:
        """Makes everything below read-only until ``unmount``."""
        self.mount(["--bind", str(place)], place)
        subprocess.run(["mount", "-o", "remount,bind,ro", str(place)], check=True)

    def unmount(self, place: Path) -> None:
        subprocess.run(["umount", "-l", str(place)], check=True)
        self._mounts.remove(place)

    def remove(self) -> None:
        """Deletes the copy, never through a mount."""
        for place in reversed(self._mounts):
            subprocess.run(["umount", "-l", str(place)], check=False)
        self._mounts.clear()
        if self.folder.exists():
            if f" {self.folder.resolve()}/" in Path("/proc/self/mounts").read_text("utf-8"):
                raise SetupError(f"Something is still mounted below {self.folder}; unmount it.")
            shutil.rmtree(self.folder)

    @property
    def home(self) -> Path:
        """The user's home, as a path outside."""
        return self.folder / HOME.lstrip("/")

    def give(self, path: Path) -> None:
        """Makes a file or folder in the home, and its parents, the user's own."""
        owner = self.home.stat()
        for each in [path, *path.parents]:
            if each == self.home:
                return
            os.chown(each, owner.st_uid, owner.st_gid)

    def command(
        self, arguments: Sequence[str], *, user: str | None = None, extra: Mapping[str, str] = {}
    ) -> list[str]:
        """The command line that runs ``arguments`` inside, as root or as the user."""
        variables = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL": "C.UTF-8",
            "HOME": HOME if user else "/root",
            "DEBIAN_FRONTEND": "noninteractive",
            **extra,
        }
        change = ["chroot", *([f"--userspec={user}", "--groups="] if user else [])]
        settings = [f"{key}={value}" for key, value in variables.items()]
        folder = HOME if user else "/"
        inside = ["env", "-i", "-C", folder, *settings, *arguments]
        return [*change, str(self.folder), *inside]

    def run(
        self, arguments: Sequence[str], *, user: str | None = None, extra: Mapping[str, str] = {}
    ) -> subprocess.CompletedProcess[str]:
        """Runs to the end; output and errors are separate."""
        return subprocess.run(
            self.command(arguments, user=user, extra=extra),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
        )

    def must(self, arguments: Sequence[str], *, user: str | None = None) -> str:
        """Runs a command that must succeed; returns its output. Raises Failed."""
        done = self.run(arguments, user=user)
        if done.returncode != 0:
            told = f"{done.stdout}\n{done.stderr}".strip()
            raise Failed(f"{' '.join(arguments)} ended with {done.returncode}:\n{told[-3000:]}")
        return done.stdout

    def files(self) -> set[str]:
        """All paths, except those that the running system creates."""
        found = set()
        for root, folders, names in os.walk(self.folder):
            inside = "/" + str(Path(root).relative_to(self.folder)).lstrip(".")
            if inside in ("/proc", "/dev", "/sys", "/run"):
                folders.clear()
                continue
            found |= {str(Path(inside) / name) for name in [*folders, *names]}
        return found


def base() -> Path:
    """The clean system, created at the first call and kept under build/. Raises SetupError."""
    if os.geteuid() != 0:
        raise SetupError("A clean system of its own can only be made by root: use sudo.")
    environment.ensure_tools(TOOLS, "A clean system is made by debootstrap.")
    mirror, suite = apt_source()
    folder = CACHE / suite
    if (folder / "made").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    say(f"Making a clean Debian {suite} (once) ...")
    options = ["--variant=minbase", f"--include={','.join(BESIDES)}"]
    done = subprocess.run(
        ["debootstrap", *options, suite, str(folder), mirror],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode != 0:
        raise SetupError(f"debootstrap failed:\n{done.stdout[-2000:]}")
    copy_apt(folder)
    updated = subprocess.run(
        ["chroot", str(folder), "apt-get", "-qq", "update"], capture_output=True, text=True
    )
    if updated.returncode != 0:
        raise SetupError(f"apt-get update failed in the clean system:\n{updated.stderr[-2000:]}")
    (folder / "made").touch()
    return folder


def copy_apt(folder: Path) -> None:
    """Makes the clean system install from this machine's mirror."""
    for name in ("sources.list", "sources.list.d", "trusted.gpg.d", "apt.conf.d"):
        source, target = Path("/etc/apt") / name, folder / "etc" / "apt" / name
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target)
        elif source.exists():
            shutil.copyfile(source, target)
        elif target.is_file():
            target.unlink()
    for place in ("/usr/share/keyrings", "/etc/apt/keyrings"):
        if Path(place).is_dir():
            shutil.copytree(place, folder / place.lstrip("/"), dirs_exist_ok=True)
    if AUTHORITIES.exists():
        shutil.copyfile(AUTHORITIES, folder / str(AUTHORITIES).lstrip("/"))
    shutil.copyfile("/etc/resolv.conf", folder / "etc" / "resolv.conf")


def apt_source() -> tuple[str, str]:
    """The mirror and the suite of this machine's main archive. Raises SetupError."""
    shown = "$(CODENAME) $(SUITE) $(COMPONENT) $(REPO_URI)"
    done = subprocess.run(
        ["apt-get", "indextargets", "--format", shown, "Created-By: Packages"],
        capture_output=True,
        text=True,
    )
    suite = release_name()
    for line in done.stdout.splitlines():
        codename, _, component, mirror = line.split(" ", 3)
        if codename == suite and component == "main":
            return mirror, suite
    raise SetupError("This machine's apt names no archive to make a clean system from.")


def release_name() -> str:
    for line in Path("/etc/os-release").read_text("utf-8").splitlines():
        if line.startswith("VERSION_CODENAME="):
            return line.partition("=")[2].strip('"')
    raise SetupError("This system does not tell the name of its release.")
