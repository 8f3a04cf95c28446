"""The saved state of the duplicates page."""

from __future__ import annotations

from dataclasses import dataclass, field

Decided = tuple[int, tuple[int, ...]]  # a change, and its people


@dataclass(frozen=True)
class DuplicatesState:
    """The saved state of the page: the people it was opened for, if only some; the row and group on
    screen, the picked values, and the decisions that can be undone."""

    people: tuple[int, ...] = ()
    row: int = 0
    current: tuple[int, ...] = ()
    choices: dict[str, int] = field(default_factory=dict)
    undo: tuple[Decided, ...] = ()
