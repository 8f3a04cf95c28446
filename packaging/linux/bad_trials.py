"""Failures on people's computers: the program reports them, and what worked before still works."""

from __future__ import annotations

from linux.chroot import HOME, USER, Failed
from linux.trials import Trial

FULL = "/home/full"


def broken_package(trial: Trial) -> str:
    """Half a download: dpkg reports it, and the older version stays."""
    whole = trial.deb.read_bytes()
    (trial.system.folder / "tmp" / "half.deb").write_bytes(whole[: len(whole) // 2])
    done = trial.system.run(["dpkg", "-i", "/tmp/half.deb"])
    if done.returncode == 0:
        raise Failed("dpkg installed half a package.")
    trial.system.run(["dpkg", "--configure", "-a"])
    if trial.installed() != "0.0.1" or not trial.ask("phone", "012345678")["numbers"]:
        raise Failed("After half a download the older version does not work.")
    return f"dpkg says {done.stderr.strip().splitlines()[0]!r}"


def read_only_home(trial: Trial) -> str:
    """A list that can't be written is reported, in a terminal and in a window."""
    home = trial.system.home
    trial.system.mount_read_only(home)
    try:
        trial.refused("contacts", words="written")
        trial.refused("--lang", "km", "contacts", words="សរសេរ")
        with trial.open_window(title="could not be opened", status=1):
            trial.picture("read-only-home")
    finally:
        trial.system.unmount(home)
    return "a sentence in both languages and in a window"


def full_disk(trial: Trial) -> str:
    """An import that fills the disk changes nothing and says why."""
    place = trial.system.folder / FULL.lstrip("/")
    place.mkdir()
    trial.system.mount(["-t", "tmpfs", "-o", "size=600k,mode=777", "tmpfs"], place)
    try:
        arguments = ["import", "/tmp/sample.xlsx", "--source", "the counter"]
        command = [trial.program, "--book", f"{FULL}/shop.banhchi", *arguments]
        done = trial.system.run(command, user=USER, extra={"HOME": HOME})
    finally:
        trial.system.unmount(place)
        place.rmdir()
    if done.returncode != 1 or "disk" not in done.stderr:
        raise Failed(f"On a full disk: {done.returncode}, {done.stderr[-600:]}")
    return f"it says {done.stderr.strip().splitlines()[-1]!r}"
