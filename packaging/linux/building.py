"""The Linux installers from one freeze: a .deb, and a .run for people on other distributions."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import environment
from environment import ROOT, SetupError, say
from linux import binaries, freezing
from release import BUILD, clear, source_date, version

HERE = Path(__file__).resolve().parent
STAGE = BUILD / "stage-linux"
ICONS = ROOT / "resources" / "icon"
TOOLS = {"dpkg-deb": "dpkg", "makeself": "makeself", "xz": "xz-utils"}
LARGEST_DEB = 60_000_000
BOOK_ICON = "application-x-banhchi-book"
ICON_NAMES = {"banhchi": "apps/banhchi", "book": f"mimetypes/{BOOK_ICON}"}
DESCRIPTION = """\
Contact list of a small shop: clean, consented, offline
 Reads messy spreadsheets into one clean list of people, remembers who agreed
 to hear from the shop, and writes the right list for the next message.
 In Khmer and English. Makes no network connection.
"""


def build(python: Path, out: Path) -> list[Path]:
    """Freezes and packs; returns the files written to ``out``. Raises SetupError."""
    environment.ensure_tools(TOOLS, "Packing takes makeself and xz.")
    bundle = freezing.freeze(python)
    clear(out, ("banhchi_*.deb", "Banhchi-*.run", "*-linux.cdx.json"))
    number = version()
    parts = out / f"Banhchi-{number}-linux.cdx.json"
    shutil.copyfile(bundle / "licences" / freezing.PARTS_LIST, parts)
    say("Packing the .deb ...")
    deb = out / f"banhchi_{number}_amd64.deb"
    write_deb(bundle, deb, number)
    if deb.stat().st_size > LARGEST_DEB:
        raise SetupError(f"{deb.name} has {deb.stat().st_size:,} bytes, over {LARGEST_DEB:,}.")
    say("Packing the .run ...")
    run = out / f"Banhchi-{number}.run"
    write_run(bundle, run, number)
    return [deb, run, parts]


def fresh(name: str) -> Path:
    folder = STAGE / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def lay_shared(share: Path, program: str | None) -> None:
    """Writes desktop entry, file type and icons into a ``share`` folder. ``program``: what the
    entry starts; None leaves it to be filled in.
    """
    entry = (HERE / "banhchi.desktop").read_text("utf-8")
    if program is not None:
        entry = entry.replace("@PROGRAM@", program)
    write(share / "applications" / "banhchi.desktop", entry)
    write(share / "mime" / "packages" / "banhchi.xml", (HERE / "banhchi.xml").read_text("utf-8"))
    hicolor = share / "icons" / "hicolor"
    for drawing, name in ICON_NAMES.items():
        for picture in ICONS.glob(f"{drawing}-[0-9]*.png"):
            size = picture.stem.rpartition("-")[2]
            place(picture, hicolor / f"{size}x{size}" / f"{name}.png")
        place(ICONS / f"{drawing}.svg", hicolor / "scalable" / f"{name}.svg")


def write(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(mode)


def place(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def write_deb(
    bundle: Path, deb: Path, number: str, *, extra: Sequence[str] = (), compression: str = "xz"
) -> None:
    """Writes a Debian package of the bundle. ``extra``: additional empty files, for packages that
    simulate an older version. The same bundle gives the same bytes.
    """
    root = fresh("deb")
    shutil.copytree(bundle, root / "opt" / "banhchi", symlinks=True)
    for name in extra:
        write(root / "opt" / "banhchi" / name, "")
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "banhchi").symlink_to("../../opt/banhchi/banhchi")
    lay_shared(root / "usr" / "share", "banhchi")
    licence = (ROOT / "LICENSE").read_text("utf-8")
    write(
        root / "usr" / "share" / "doc" / "banhchi" / "copyright",
        f"{licence}\nWhat Banhchi is built with, and under which licences: /opt/banhchi/licences\n",
    )
    settle_modes(root)
    control = {
        "Package": "banhchi",
        "Version": number,
        "Architecture": "amd64",
        "Maintainer": "The Banhchi project <banhchi@localhost>",
        "Installed-Size": str(sum(size_of(path) for path in root.rglob("*")) // 1024),
        "Depends": ", ".join(binaries.dependencies(bundle)),
        "Recommends": ", ".join(binaries.WAYLAND.values()),
        "Section": "misc",
        "Priority": "optional",
        "Description": DESCRIPTION.rstrip(),
    }
    lines = "".join(f"{key}: {value}\n" for key, value in control.items())
    write(root / "DEBIAN" / "control", lines)
    write(root / "DEBIAN" / "md5sums", md5sums(root))
    write(root / "DEBIAN" / "preinst", (HERE / "preinst").read_text("utf-8"), 0o755)
    command = ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "-b", str(root), str(deb)]
    run(command, {"SOURCE_DATE_EPOCH": str(settle_times(root))})
    shutil.rmtree(root)


def write_run(bundle: Path, target: Path, number: str) -> None:
    """Writes a self-extracting program that installs for one user. Same bundle, same bytes."""
    root = fresh("run")
    shutil.copytree(bundle, root / "program", symlinks=True)
    lay_shared(root / "share", None)
    shared = [path.relative_to(root / "share") for path in sorted((root / "share").rglob("*.*"))]
    files = "".join(f"{path}\n" for path in shared if (root / "share" / path).is_file())
    write(root / "program" / "share-files.txt", files)
    for name in ("uninstall.sh", "refresh-menus.sh"):
        write(root / "program" / name, (HERE / name).read_text("utf-8"), 0o755)
    glibc = binaries.dependencies(bundle)[0].partition(">= ")[2].rstrip(")")
    installer = (HERE / "install.sh").read_text("utf-8").replace("@GLIBC@", glibc)
    write(root / "install.sh", installer, 0o755)
    settle_modes(root)
    moment = settle_times(root)
    tar = f"--sort=name --mtime=@{moment} --owner=0 --group=0 --numeric-owner"
    options = ["--xz", "--threads", "2", "--complevel", "6", "--sha256", "--nox11", "--noprogress"]
    options += ["--tar-quietly", "--tar-extra", tar, "--packaging-date", f"@{moment}"]
    # relative names, because makeself writes its own command line into its output
    command = ["makeself", *options, root.name, target.name, f"Banhchi {number}", "./install.sh"]
    run(command, {"TZ": "UTC", "LC_ALL": "C"}, root.parent)
    shutil.move(root.parent / target.name, target)
    shutil.rmtree(root)


def settle_modes(root: Path) -> None:
    """Everybody may read and only the owner may write, whatever the umask of the build."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)


def settle_times(root: Path) -> int:
    """Limits all file times to that of the last commit, which is returned."""
    moment = source_date()
    for path in [*root.rglob("*"), root]:
        os.utime(path, (moment, moment), follow_symlinks=False)
    return moment


def size_of(path: Path) -> int:
    return path.stat().st_size if path.is_file() and not path.is_symlink() else 1024


def md5sums(root: Path) -> str:
    """Debian's checksums, with which ``dpkg --verify`` compares an installation."""
    files = sorted(
        str(path.relative_to(root))
        for path in root.rglob("*")
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    )
    done = subprocess.run(
        ["md5sum", "--", *files], cwd=root, capture_output=True, text=True, check=True
    )
    return done.stdout


def run(command: Sequence[str], extra: Mapping[str, str], folder: Path = ROOT) -> None:
    """Runs a packing tool; its output is shown only if it fails. Raises SetupError."""
    done = subprocess.run(
        list(command),
        cwd=folder,
        env={**os.environ, **extra},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode != 0:
        raise SetupError(f"{command[0]} failed:\n{done.stdout[-2000:]}")
