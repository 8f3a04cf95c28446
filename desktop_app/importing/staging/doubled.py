"""Several columns for one field: notes are joined; for other fields the first filled one counts."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.importing.cells import Problem, Stored, text_of
from desktop_app.importing.staging.columns import Value
from desktop_app.importing.vocabulary import NOTHING
from desktop_app.text.digits import only_digits
from desktop_app.text.keys import search_key

LEFT_OUT = "import.second_value"
COLUMN_LEFT_OUT = "import.column_left_out"
FAX_LEFT_OUT = "import.fax_left_out"
_JOINED = frozenset({"notes", "interests"})
_LINES = frozenset({"address"})
_BETWEEN = {"address": ", "}


def joins(value: Value, headers: Sequence[str]) -> bool:
    """Whether all columns of a value are joined: notes, and the lines of one address."""
    key = value.field.key
    return key in _JOINED or (
        key in _LINES and len({_line(headers[at]) for at in _all(value)}) == 1
    )


def _all(value: Value) -> list[int]:
    return [at for at in (value.column, *value.more) if at is not None]


def _line(header: str) -> str:
    """A header without the number of its line: Address, Address (2), Address 2, Address line 2."""
    words = "".join(char if char.isalpha() else " " for char in search_key(header)).split()
    return " ".join(word for word in words if word != "line")


def merged(
    key: str, joined: bool, first: Sequence[Stored], second: Sequence[Stored]
) -> tuple[list[Stored], list[int]]:
    """The merged values of two columns, and the positions where the second's value is dropped."""
    values: list[Stored] = []
    left_out: list[int] = []
    between = _BETWEEN.get(key, "; ")
    for at, (one, two) in enumerate(zip(first, second, strict=True)):
        if one == "" or two == "" or one == two:
            values.append(two if one == "" else one)
        elif search_key(str(one)) == search_key(str(two)):
            values.append(one)
        elif joined:
            values.append(f"{one}{between}{two}")
        else:
            values.append(one)
            left_out.append(at)
    return values, left_out


def left_out(cells: Sequence[object], values: Sequence[Stored]) -> list[Problem]:
    """The positions where a dropped column holds something that its field does not."""
    found = []
    for at, cell in enumerate(cells):
        text = text_of(cell) if cell not in ("", None) else ""
        if text and text not in NOTHING:
            kept = str(values[at]) if values else ""
            if search_key(text) != search_key(kept):
                found.append((at, COLUMN_LEFT_OUT))
    return found


def faxes(cells: Sequence[object]) -> list[Problem]:
    """Issues for the numbers in an excluded column of faxes or pagers."""
    return [
        (at, FAX_LEFT_OUT)
        for at, cell in enumerate(cells)
        if cell not in ("", None) and only_digits(text_of(cell))
    ]
