"""A kind of repair: its count, an example before and after, and a switch that turns it off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.importing.model import REPAIRS, Issue
from ui.desk.desk import Desk
from ui.importing.examples import Opener, before_after, example_line
from ui.kit import ElidedLabel, Switch, group, hbox, set_tip, vbox

_SWITCH = 56
_TOP = Qt.AlignmentFlag.AlignTop


class RepairRow(QWidget):
    """The first example is always visible; the line opens to the others.

    ``switched(code, on)``.
    """

    switched = Signal(str, bool)

    def __init__(
        self, desk: Desk, code: str, count: int, examples: Sequence[Issue], on: bool
    ) -> None:
        super().__init__()
        words = desk.say(code)
        number = desk.i18n.number(count) if on else self.tr("off")
        self.opener = Opener(desk.theme, words, number, "wrench", "text2" if on else "text3")
        self.opener.setObjectName(f"issue_{code}")
        self.opener.setEnabled(bool(examples))
        self.opener.toggled.connect(self._open)
        first = ElidedLabel(before_after(examples[0]) if examples else "", "small", "text3")
        first.setContentsMargins(54, 0, 10, 6)
        first.setVisible(bool(examples))
        self._first = first
        lines = vbox(spacing=4, margins=(54, 2, 10, 8))
        for example in examples:
            lines.addWidget(example_line(desk, example))
        self.examples = group(lines)
        self.examples.hide()
        line = hbox((group(vbox(self.opener, first, self.examples)), 1), 8)
        if code in REPAIRS:
            line.addWidget(self._switch(desk, code, words, on), 0, _TOP)
        self.setLayout(line)

    def _switch(self, desk: Desk, code: str, words: str, on: bool) -> QWidget:
        switch = Switch(desk.theme, "", on)
        switch.setObjectName(f"repair_{code}")
        switch.setAccessibleName(self.tr("Repair: {what}").format(what=words))
        set_tip(switch, switch.accessibleName())
        switch.setFixedSize(_SWITCH, 36)
        switch.toggled.connect(lambda now: self.switched.emit(code, now))
        return switch

    def _open(self, is_open: bool) -> None:
        self.examples.setVisible(is_open)
        self._first.setVisible(not is_open)
