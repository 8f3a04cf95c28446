"""Where the frozen program starts: one program for the window and for every command.

What it does with its arguments stands in desktop_app/cli.py.
"""

from __future__ import annotations

import multiprocessing
import sys

if __name__ == "__main__":
    # First of all: a child process of a frozen program starts here too, and must not go on.
    multiprocessing.freeze_support()
    from desktop_app.cli import main

    sys.exit(main())
