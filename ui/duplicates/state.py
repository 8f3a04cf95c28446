"""How the duplicates page was left."""

from __future__ import annotations

from dataclasses import dataclass, field

Decided = tuple[int, tuple[int, ...]]  # a change, and the people it was about


@dataclass(frozen=True)
class DuplicatesState:
    """How the page was left: whom it was opened for, if for some people only; which row and group
    was on screen, what was chosen of it, and the decisions that can be taken back."""

    people: tuple[int, ...] = ()
    row: int = 0
    current: tuple[int, ...] = ()
    choices: dict[str, int] = field(default_factory=dict)
    undo: tuple[Decided, ...] = ()
