"""Where the files that come with the program are, from the source tree and when frozen."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a bundled file, such as ``resource("sample", "customers.xlsx")``."""
    return _ROOT.joinpath(*parts)


SAMPLE_WORKBOOK = resource("sample", "customers.xlsx")
