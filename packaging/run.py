"""The README's first command: goes from a bare Python to the open window.

Without a screen it does the main job on the sample data instead. Standard library only. Much older
versions of Python must be able to parse this file, so that it can ask for 3.11.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever types "python3" may well have an older one
    sys.exit(f"Banhchi needs Python 3.11 or later; this is Python {sys.version.split()[0]}.")

import json
import shutil
import subprocess
from pathlib import Path

import environment
from environment import ROOT, SetupError, say

DEMO = ROOT / "build" / "demo"


def main(arguments: list[str]) -> int:
    """Prepares, then opens the window with ``arguments``, or runs the demo; returns the exit
    code."""
    try:
        screen = environment.has_screen()
        environment.ensure_libraries(screen)
        python = environment.prepare(environment.RUNTIME_LOCK)
    except SetupError as error:
        say(f"\nBanhchi cannot start yet. {error}")
        return 1
    compiled = environment.run([python, "packaging/translations.py", "compile"])
    if compiled != 0:
        say("\nThe translations could not be compiled.")
        return compiled
    if screen:
        return environment.run([python, "-m", "ui.app", *arguments])
    say(
        "\nThere is no screen here, so the window cannot open."
        "\nInstead the main job is done on the sample data:"
    )
    return demo(python)


def demo(python: Path) -> int:
    """From the sample workbook to an export without a window, then a picture of every page; returns
    the exit code."""
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir(parents=True)
    banhchi = ["-m", "desktop_app.cli", "--book", str(DEMO / "sample.banhchi"), "--json"]
    done = subprocess.run(
        [str(python), *banhchi, "demo", "--to", str(DEMO)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    if done.returncode != 0:
        say("\nThe demo stopped; what went wrong stands above.")
        return done.returncode
    figures = json.loads(done.stdout)
    say(json.dumps(figures, indent=2, ensure_ascii=False))
    say("\nThe same in pictures:")
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    gallery = ["packaging/gallery.py", "--out", str(DEMO / "pages"), "--quick"]
    pictured = environment.run([python, *gallery], offscreen)
    say(f"\nLeft in {DEMO}:")
    for path in sorted(DEMO.rglob("*")):
        if path.is_file():
            say(f"  {path.relative_to(DEMO)}  {path.stat().st_size:,} bytes")
    return pictured


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
