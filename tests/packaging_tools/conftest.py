"""The scripts of packaging/ are no package; their folder is put on the path for these tests."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# At the end: a script there is called test.py, like a part of the standard library.
sys.path.append(str(ROOT / "packaging"))
