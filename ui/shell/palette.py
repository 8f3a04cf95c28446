"""Ctrl+K: people and commands in one search, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app import phones
from desktop_app.contacts.model import ContactQuery, ContactRow
from desktop_app.text.keys import folded_key
from ui.desk.desk import Desk
from ui.desk.places import ShowPerson
from ui.kit import Dialog, Label, SearchField, clear, group, hline, vbox
from ui.kit.base import PaintButton, shortcut_text
from ui.kit.paint import draw_avatar, draw_glyph, draw_key, draw_text, no_pen
from ui.look.theme import Theme

_PEOPLE = 5
_ROW = 44


@dataclass(frozen=True)
class Command:
    """A command: its words, icon, shortcut ("" for none) and function."""

    words: str
    icon: str
    shortcut: str
    run: Callable[[], object]


class _Line(PaintButton):
    """A row of the palette: an icon or an avatar, words, a remark, a key."""

    ring = None

    def __init__(
        self, theme: Theme, words: str, icon: str, remark: str = "", key: str = "", avatar: str = ""
    ) -> None:
        super().__init__(theme, words)
        self._icon, self._remark, self._key, self._avatar = icon, remark, key, avatar
        self._on = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_on(self, on: bool) -> None:
        """Marks the row that Enter would choose."""
        self._on = on
        self.update()

    def content_size(self) -> QSize:
        return QSize(200, _ROW)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        if self._on or self.hover > 0:
            no_pen(p, color("accent_tint" if self._on else "hover"))
            p.drawRoundedRect(rect, 8, 8)
        if self._avatar:
            draw_avatar(p, self.theme, QRectF(10, 8, 28, 28), self._avatar)
        else:
            draw_glyph(p, QRectF(10, 0, 28, rect.height()), self._icon, color("text2"), 18)
        ink = color("accent_text" if self._on else "text")
        right = rect.right() - 12
        if self._key:
            draw_key(p, self.theme, right, rect.center().y(), shortcut_text(self._key))
            right -= 90
        area = QRectF(50, 0, right - 50, rect.height())
        used = draw_text(p, area, self.text(), weight=500, color=ink)
        if self._remark:
            area = area.adjusted(used + 12, 0, 0, 0)
            draw_text(p, area, self._remark, px=13, color=color("text3"))


class CommandPalette(Dialog):
    """Type; the arrows choose, Enter goes, Esc leaves."""

    def __init__(self, desk: Desk, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(desk.theme, parent, "", 560)
        self.setObjectName("palette")
        self.title.setText(self.tr("Find a person or a command"))
        self._desk = desk
        self._commands = commands
        self._lines: list[tuple[_Line, Callable[[], object]]] = []
        self._at = 0
        self.field = SearchField(
            desk.theme, self.tr("Name, number, tag, or what you want to do"), delay=120
        )
        self.field.setObjectName("palette_field")
        self.field.searched.connect(self._search)
        self.field.installEventFilter(self)
        self._list = vbox(spacing=2)
        self.body.addWidget(self.field)
        self.body.addSpacing(4)
        self.body.addWidget(group(self._list))
        self.field.setFocus()
        self._show([], "")

    def _search(self, text: str) -> None:
        if not text.strip():
            self._show([], "")
            return
        query = ContactQuery(search=text)
        self._desk.read(
            self,
            lambda book, job: book.contacts.rows(book.contacts.first_ids(query, _PEOPLE, job=job)),
            lambda rows: self._show(rows, text),
            key="palette",
        )

    def _show(self, rows: Sequence[ContactRow], text: str) -> None:
        clear(self._list)
        self._lines = []
        for row in rows:
            self._add(self._person(row), partial(self._desk.go, ShowPerson(row.id)))
        wanted = folded_key(text)
        found = [c for c in self._commands if wanted in folded_key(c.words)]
        if rows and found:
            self._list.addWidget(hline())
        for command in found[: 6 if rows else 14]:
            line = _Line(self.theme, command.words, command.icon, key=command.shortcut)
            self._add(line, command.run)
        if not self._lines:
            self._list.addWidget(
                Label(self.tr("Nothing found. Try part of a name or a number."), "small", "text2")
            )
        self._mark(0)
        self.fit()

    def _person(self, row: ContactRow) -> _Line:
        number = next((p for p in row.points if p.kind == "phone"), None)
        remark = "" if number is None else number.raw
        if number is not None and number.canonical:
            remark = phones.national(number.canonical)
        name = row.full_name or remark
        return _Line(self.theme, name, "user", remark if row.full_name else "", avatar=name)

    def _add(self, line: _Line, run: Callable[[], object]) -> None:
        self._lines.append((line, run))
        number = len(self._lines) - 1
        line.clicked.connect(lambda: self._take(number))
        self._list.addWidget(line)

    def _mark(self, number: int) -> None:
        if not self._lines:
            return
        self._at = number % len(self._lines)
        for at, (line, _run) in enumerate(self._lines):
            line.set_on(at == self._at)

    def _take(self, number: int) -> None:
        run = self._lines[number][1]
        self.accept()
        run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._mark(self._at + (1 if key == Qt.Key.Key_Down else -1))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._lines:
                self._take(self._at)
                return True
        return super().eventFilter(watched, event)
