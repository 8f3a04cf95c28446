"""The files after the current one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk.desk import Desk
from ui.kit import Button, Card, ElidedLabel, IconLabel, Label, clear, group, hbox, hline, vbox

_FEW = 20


class WaitingFiles(QWidget):
    """One line that opens to the list. ``skipped()``: the next one, please; ``left_out(int)``."""

    skipped = Signal()
    left_out = Signal(int)

    def __init__(self, desk: Desk, waiting: Sequence[Path], is_open: bool) -> None:
        super().__init__()
        self._desk, self._waiting = desk, waiting
        self._list = vbox()
        self.rows = group(self._list)
        self.rows.setVisible(is_open)
        self.see = Button(desk.theme, "", None, "link", tip=self.tr("See them"))
        self.see.setObjectName("see_waiting")
        self.see.clicked.connect(self._toggle)
        skip = Button(desk.theme, self.tr("Skip this file"), "skip-forward", small=True)
        skip.setObjectName("skip_file")
        skip.clicked.connect(self.skipped)
        number = desk.i18n.number(len(waiting))
        words = self.tr("{n} more files follow", "", len(waiting)).format(n=number)
        names = ", ".join(path.name for path in waiting[:_FEW])
        line = hbox(
            IconLabel(desk.theme, "files", 18, "text2"),
            12,
            Label(words, "strong"),
            10,
            (ElidedLabel(names, "small", "text3"), 1),
            12,
            self.see,
            12,
            skip,
        )
        self.setLayout(vbox(Card(vbox(line, self.rows, margins=(16, 10, 16, 10)))))
        self._fill()
        self._say()

    def _toggle(self) -> None:
        self.rows.setVisible(self.rows.isHidden())
        self._say()

    def _say(self) -> None:
        shut = self.rows.isHidden()
        self.see.setText(self.tr("See them") if shut else self.tr("Close the list"))

    def _fill(self) -> None:
        clear(self._list)
        self._list.addSpacing(8)
        for at, path in enumerate(self._waiting[:_FEW]):
            self._list.addWidget(hline())
            self._list.addWidget(self._row(at, path))
        more = len(self._waiting) - _FEW
        if more > 0:
            words = self.tr("and {n} more", "", more).format(n=self._desk.i18n.number(more))
            self._list.addWidget(Label(words, "small", "text3"))

    def _row(self, at: int, path: Path) -> QWidget:
        drop = Button(self._desk.theme, self.tr("Leave out"), None, "link")
        drop.setObjectName(f"leave_out_{at}")
        drop.setAccessibleName(f"{self.tr('Leave out')}: {path.name}")
        drop.clicked.connect(partial(self.left_out.emit, at))
        words = vbox(ElidedLabel(path.name, "body"), ElidedLabel(str(path.parent), "meta", "text3"))
        return group(hbox((words, 1), 12, drop, margins=(0, 6, 0, 6)))
