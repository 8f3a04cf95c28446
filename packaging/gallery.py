"""Renders every page and dialog to PNG files: states, languages, modes and window sizes.

    gallery.py [--only PATTERN] [--quick] [--out FOLDER]

Files are called <scene>-<state>-<lang>-<mode>.png; smaller sizes end in -1366x698 or -900x540.
``--only`` takes a shell pattern for that name ("campaign-*-km-*"); ``--quick`` draws one size,
English in light and Khmer in dark. Exits 1 if Qt warned, an exception was raised anywhere, or
nothing was drawn. Runs in the project's environment. gallery_scenes.py and the other gallery_*.py
have the scenes, gallery_kit.py draws them.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str]) -> int:
    """Draw the scenes; the exit code."""
    parser = argparse.ArgumentParser(description="Renders every page and dialog to PNG files.")
    parser.add_argument("--only", default="*", metavar="PATTERN")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "gallery")
    given = parser.parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The folder of a script is on the path; the program is in its parent.
    sys.path.insert(1, str(ROOT))
    import gallery_imports
    import gallery_scenes
    from gallery_kit import Wanted, draw
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    app.setCursorFlashTime(0)  # a blinking caret would never be still
    wanted = Wanted(given.out, given.only, given.quick)
    drawn, complaints = draw([*gallery_scenes.scenes(), *gallery_imports.scenes()], wanted, app)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    print(f"{drawn} pictures in {given.out}, {len(complaints)} complaints")
    return 1 if complaints or not drawn else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
