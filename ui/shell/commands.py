"""The results of Ctrl+K besides people: the commands of the rooms and of the window itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.desk.desk import Desk
from ui.desk.entries import CommandEntry, PageEntry, going
from ui.shell.palette import Command
from ui.shell.rooms import ENTRIES, RAIL


def window_commands(desk: Desk, window: QWidget, own: Sequence[CommandEntry]) -> list[Command]:
    """All of them, in the order of the palette; ``own`` are those of the window itself."""
    of_rooms = [command for entry in ENTRIES for command in entry.commands]
    begin = [command for command in [*of_rooms, *own] if command.begins]
    pages = [command for page in RAIL for command in _leading_to(page)]
    others = [*_others(), *(command for command in own if not command.begins)]
    return [
        Command(each.words(), each.icon, each.shortcut, partial(each.run, desk, window))
        for each in [*begin, *pages, *others]
    ]


def _others() -> Iterator[CommandEntry]:
    for entry in ENTRIES:
        yield from (command for command in entry.commands if not command.begins)
        if isinstance(entry, PageEntry) and not entry.rail:
            yield from _leading_to(entry)


def _leading_to(page: PageEntry[Any, Any]) -> Iterator[CommandEntry]:
    if page.icon:
        yield CommandEntry(page.words, page.icon, going(page.start), page.keys)
