"""People side by side: why they may be one, the table of their values, and their consent.

It has the picked values. The page reads, merges and handles keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.contacts.model import Channel, Identifier
from desktop_app.duplicates.model import Group
from desktop_app.merging.model import Comparison
from ui.desk.desk import Desk
from ui.duplicates.cells import CellLook, ValueCell
from ui.duplicates.rows import NAME_PARTS, Row, Rows
from ui.duplicates.words import MergeWords
from ui.kit import (
    Avatar,
    Banner,
    Button,
    Card,
    CheckBox,
    Chip,
    ElidedLabel,
    FlowLayout,
    Label,
    Paragraph,
    ScrollArea,
    clear,
    group,
    hbox,
    hline,
    vbox,
)

_LABEL, _COLUMN, _ROW = 128, 176, 52
_REASONS = 8


class CompareView(ScrollArea):
    """``left_out``: this person is not to be merged with the others. ``shared``: this canonical
    number belongs to a household or a shop."""

    left_out = Signal(int)
    shared = Signal(str)

    def __init__(self, desk: Desk, words: MergeWords) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMinimumWidth(320)
        self._desk, self._theme, self._words = desk, desk.theme, words
        self._rows = Rows(words, self)
        self._box = vbox(margins=(24, 16, 24, 24))
        self.set_content(group(self._box))
        self.comparison: Comparison | None = None
        self.choices: dict[str, int] = {}
        self._cells: dict[str, dict[int | None, ValueCell]] = {}
        self._stops: Mapping[Channel, tuple[Identifier, ...]] = {}
        self._stop: CheckBox | None = None

    def wipe(self) -> None:
        """Shows nobody, until the next ones are read."""
        self.comparison = None

    def show_people(
        self, found: Comparison, judged: Group | None, choices: Mapping[str, int]
    ) -> None:
        """Shows them, with the values picked before."""
        self.comparison = found
        known = {person.id for person in found.people}
        self.choices = {key: one for key, one in choices.items() if one in known}
        self._cells = {}
        clear(self._box)
        if judged is not None and judged.pairs:
            self._box.addWidget(self._why(judged))
            self._box.addSpacing(14)
        self._box.addWidget(Card(self._table(found)))
        self._add_notice(found)
        if judged is not None:
            self._add_household(found, judged)
        self._box.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def merged_choices(self) -> dict[str, int]:
        """The picked values, including the parts of a name."""
        picked = dict(self.choices)
        if "full_name" in picked:
            picked.update(dict.fromkeys(NAME_PARTS, picked["full_name"]))
        return picked

    def stops(self) -> Mapping[Channel, tuple[Identifier, ...]]:
        """The additional stops, if the owner ticked them."""
        return self._stops if self._stop is not None and self._stop.isChecked() else {}

    # parts

    def _why(self, judged: Group) -> QWidget:
        theme, words = self._theme, self._words
        sure = Label(words.sure(judged.score, judged.certain), "heading")
        sure.setObjectName("sure")
        chips = FlowLayout(spacing=8)
        reasons = sorted(judged.reasons, key=words.against)
        for reason in reasons[:_REASONS]:
            tone = "warn" if words.against(reason) else "accent"
            chips.addWidget(Chip(theme, words.reason(reason), tone, words.reason_icon(reason)))
        top = Qt.AlignmentFlag.AlignTop
        return group(hbox((sure, top), 20, (group(chips), 1)))

    def _table(self, found: Comparison) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(20, 4, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, _LABEL)
        for column, person in enumerate(found.people, start=1):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, _COLUMN)
            grid.addWidget(self._head(found, person.id), 0, column)
        grid.setRowMinimumHeight(0, 72)
        line = 1
        for row in self._rows.of(found, self.choices):
            line = self._add_row(grid, line, row, found)
        return grid

    def _head(self, found: Comparison, contact_id: int) -> QWidget:
        person = next(each for each in found.people if each.id == contact_id)
        name = self._words.name(person)
        lines = vbox(
            None,
            ElidedLabel(name, "strong"),
            ElidedLabel(self._words.origin(person), "meta", "text3"),
            None,
        )
        box = hbox(12, Avatar(self._theme, name), 12, (group(lines), 1))
        if len(found.people) > 2:
            tip = self.tr("Leave {name} out of this merge").format(name=name)
            out = Button(self._theme, "", "x", "ghost", True, tip=tip)
            out.setObjectName("leave_out")
            out.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            out.clicked.connect(lambda: self.left_out.emit(contact_id))
            box.addWidget(out)
        return group(box)

    def _add_row(self, grid: QGridLayout, line: int, row: Row, found: Comparison) -> int:
        grid.addWidget(hline(), line, 0, 1, len(found.people) + 1)
        label = Label(row.label, "small", "text3" if row.equal else "text2", wrap=True)
        label.setMaximumWidth(_LABEL)
        grid.addWidget(label, line + 1, 0)
        grid.setRowMinimumHeight(line + 1, _ROW)
        for column, person in enumerate(found.people, start=1):
            look = row.cells[person.id]
            said = ", ".join((row.label, self._words.name(person), look.text or "–"))
            cell = ValueCell(self._theme, look, said)
            grid.addWidget(cell, line + 1, column)
            if row.field and look.mark in ("on", "off"):
                self._cells.setdefault(row.field, {})[person.id] = cell
                cell.setObjectName(f"pick_{row.field}_{person.id}")
                cell.clicked.connect(partial(self._pick, row.field, person.id))
        if row.together:
            self._add_together(grid, line + 2, row, len(found.people))
            return line + 3
        return line + 2

    def _add_together(self, grid: QGridLayout, line: int, row: Row, columns: int) -> None:
        """The choice that combines everybody's values, across all of them."""
        words = self.tr("Together: {text}").format(text=row.together)
        mark = "off" if row.field in self.choices else "on"
        cell = ValueCell(self._theme, CellLook(words, mark="on"), f"{row.label}, {words}")
        cell.set_on(mark == "on")
        cell.setObjectName(f"pick_{row.field}_together")
        cell.clicked.connect(partial(self._pick, row.field, None))
        grid.addWidget(cell, line, 1, 1, columns)
        grid.setRowMinimumHeight(line, _ROW)
        self._cells.setdefault(row.field, {})[None] = cell

    def _pick(self, field: str, whose: int | None) -> None:
        if whose is None:
            self.choices.pop(field, None)
        else:
            self.choices[field] = whose
        for one, cell in self._cells[field].items():
            cell.set_on(one == whose)

    def _add_notice(self, found: Comparison) -> None:
        notice = self._rows.notice(found)
        self._stops, self._stop = notice.stops, None
        if notice.off:
            words = self.tr(
                "{channels}: stays off. Where two records disagree about consent, the stricter "
                "answer wins."
            ).format(channels=notice.off)
            self._say(Banner(self._theme, "none", "shield-check", words))
        if notice.stops:
            words = self.tr(
                "{channels}: one of them said no, and that number stays off. {numbers} would "
                "still get messages."
            ).format(channels=notice.open, numbers=notice.reachable)
            self._stop = CheckBox(self._theme, self.tr("Stop the other numbers too"))
            self._stop.setObjectName("stop_others")
            self._stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            text = Paragraph(words, 13, "text")
            self._say(Card(vbox(text, 8, hbox(self._stop, None), margins=(16, 12, 16, 12)), "warn"))

    def _add_household(self, found: Comparison, judged: Group) -> None:
        """Two names at one number: more likely a family or a shop than one person."""
        if not any(reason.code == "different_name" for reason in judged.reasons):
            return
        for point in found.points:
            if point.kind == "phone" and point.canonical is not None and len(point.held_by) > 1:
                words = self.tr(
                    "{number} under two names: a family's or a shop's? Then it is no sign of a "
                    "duplicate."
                ).format(number=self._words.point(point))
                told = partial(self.shared.emit, point.canonical)
                action = self.tr("Mark as shared")
                self._say(Banner(self._theme, "none", "users-three", words, action, told))

    def _say(self, widget: QWidget) -> None:
        self._box.addSpacing(16)
        self._box.addWidget(widget)
