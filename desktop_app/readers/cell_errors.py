"""Cells that hold no value: a formula that failed or was never computed, or a missing text."""

from __future__ import annotations

NOT_COMPUTED = "#NOT COMPUTED!"
"""Stands for a formula whose result the file does not hold."""
UNREADABLE = "#UNREADABLE!"
"""Stands for a cell of a damaged workbook that points to a text which is not there."""
_ERRORS = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
           "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#GETTING_DATA")  # fmt: skip
_ERROR_KEYS = frozenset(_ERRORS)


def error_code(text: str) -> str | None:
    """The error code of a cell without a value (#N/A, #REF!, UNREADABLE); None for other cells."""
    if text[:1] != "#":
        return None
    if text == NOT_COMPUTED:
        return "import.not_computed"
    if text == UNREADABLE:
        return "import.unreadable_cell"
    return "import.error_cell" if text.strip().upper() in _ERROR_KEYS else None
