"""The entry point of the frozen program: one program for the window and for every command.

desktop_app/cli.py handles its arguments.
"""

from __future__ import annotations

import multiprocessing
import sys

if __name__ == "__main__":
    # First of all: child processes of a frozen program start here too, and must not continue.
    multiprocessing.freeze_support()
    from desktop_app.cli import main

    sys.exit(main())
