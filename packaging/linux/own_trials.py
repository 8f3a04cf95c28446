"""Trials of the .run as a person uses it: install for oneself, use, remove. Each step raises
Failed.

The system libraries were installed by the .deb before: other distributions have them.
"""

from __future__ import annotations

from linux.chroot import HOME, USER, Failed
from linux.trials import OWN_DATA, Trial, within

PROGRAM = f"{HOME}/.local/bin/banhchi"
FOLDER = f"{HOME}/.local/opt/banhchi"
SMALL = "/home/small"


def install(trial: Trial) -> str:
    trial.home_before = home_files(trial)
    for again in (False, True):
        done = trial.system.run(["sh", "/tmp/banhchi.run"], user=USER)
        if done.returncode != 0:
            told = f"{done.stdout}\n{done.stderr}"
            raise Failed(f"The .run ended with {done.returncode}, again: {again}.\n{told[-2000:]}")
    trial.program = PROGRAM
    entry = trial.system.home / ".local/share/applications/banhchi.desktop"
    if f'Exec="{FOLDER}/banhchi" %f' not in entry.read_text("utf-8"):
        raise Failed(f"The menu entry starts something else:\n{entry.read_text('utf-8')}")
    return "twice, the second time over the first"


def use(trial: Trial) -> str:
    trial.ask("self-test")
    with trial.open_window(f"{HOME}/Documents/Banhchi/contacts.banhchi", title="Srey Mom"):
        trial.picture("run-file")
        done = trial.system.run(["sh", "/tmp/banhchi.run"], user=USER)
        if done.returncode == 0 or "Banhchi is open" not in done.stderr:
            raise Failed(f"Installed under an open window: {done.stderr[-600:]}")
    return "self-test and window; not replaced while it is open"


def refuse_broken(trial: Trial) -> str:
    """Half a download is reported; the installed program still works."""
    whole = trial.run_file.read_bytes()
    for name, content in (("half", whole[: len(whole) // 2]), ("bent", bent(whole))):
        (trial.system.folder / "tmp" / f"{name}.run").write_bytes(content)
        done = trial.system.run(["sh", f"/tmp/{name}.run"], user=USER)
        if done.returncode == 0:
            raise Failed(f"A .run that is {name} was installed.")
    trial.ask("phone", "012345678")
    return f"it says {(done.stderr or done.stdout).strip().splitlines()[-1]!r}"


def bent(content: bytes) -> bytes:
    middle = len(content) * 2 // 3
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


def refuse_without_room(trial: Trial) -> str:
    """A home of 20 MB: an error message, and nothing half installed."""
    place = trial.system.folder / SMALL.lstrip("/")
    place.mkdir()
    trial.system.mount(["-t", "tmpfs", "-o", "size=20m,mode=777", "tmpfs"], place)
    extra = {"HOME": SMALL}
    done = trial.system.run(["sh", "/tmp/banhchi.run"], user=USER, extra=extra)
    left = [path for path in place.rglob("*") if path.is_file()]
    trial.system.unmount(place)
    place.rmdir()
    if done.returncode == 0 or "no room" not in done.stderr or left:
        raise Failed(f"Without room: {done.returncode}, {done.stderr[-600:]}, left {left[:3]}")
    return "a sentence, and nothing half installed"


def remove(trial: Trial) -> str:
    trial.system.must(["sh", f"{FOLDER}/uninstall.sh"], user=USER)
    left = home_files(trial) - trial.home_before
    own = {name for name in left if any(within(name, f"{HOME}/{data}") for data in OWN_DATA)}
    if left - own:
        raise Failed(f"Left behind: {', '.join(sorted(left - own))}")
    return "nothing is left of it"


def home_files(trial: Trial) -> set[str]:
    return {name for name in trial.system.files() if within(name, HOME)}
