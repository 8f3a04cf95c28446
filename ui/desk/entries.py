"""A room's declarations for the window: its page, its dialogs, and its commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from ui.desk.desk import Desk
from ui.desk.page import P, Page, S
from ui.desk.places import Place, Question

Q = TypeVar("Q", bound=Question)
Words = Callable[[], str]  # called again for each language
Run = Callable[[Desk, QWidget], object]  # given the parent window


@dataclass(frozen=True)
class CommandEntry:
    """A command of the palette. Those that ``begin`` something come before all others."""

    words: Words
    icon: str
    run: Run
    shortcut: str = ""
    begins: bool = False


@dataclass(frozen=True)
class PageEntry(Generic[P, S]):
    """A page. ``start`` shows it as it was left; its key is that of the page.

    ``rail``: its number in the rail, which is also its shortcut; 0 if it has none. ``part_of``: the
    key of the page in the rail that it belongs to. With an icon and words the palette lists it.
    """

    page: type[Page[P, S]]
    start: P
    icon: str = ""
    words: Words = lambda: ""
    rail: int = 0
    shortcut: str = ""
    part_of: str = ""
    commands: Sequence[CommandEntry] = ()

    @property
    def key(self) -> str:
        return self.start.page

    @property
    def keys(self) -> str:
        """The shortcut of the page, "" for none."""
        return f"Ctrl+{self.rail}" if self.rail else self.shortcut

    @property
    def lit(self) -> str:
        """The key that is highlighted in the rail while the page is on screen."""
        return self.part_of or self.key


@dataclass(frozen=True)
class DialogEntry(Generic[Q]):
    """A dialog that answers a question from any page."""

    question: type[Q]
    open: Callable[[Desk, QWidget, Q], object]
    commands: Sequence[CommandEntry] = ()


def going(place: Place) -> Run:
    """The command that shows a place."""
    return lambda desk, _window: desk.go(place)


def asking(question: Question) -> Run:
    """The command that asks a question."""
    return lambda desk, _window: desk.ask(question)
