"""The header of a column in the Columns step: its name, its field, and further options."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QWidget

from desktop_app.contacts.model import KINDS
from desktop_app.importing.activity_fields import ALL_FIELDS as RECORD_FIELDS
from desktop_app.importing.model import CONSENT, LABEL, OPT_OUT, ColumnMode
from ui.importing.draft import Draft
from ui.importing.words import LEAVE_OUT, Choice
from ui.kit import Dropdown, ElidedLabel, IconLabel, Label, Menu, PaintButton, hbox, vbox
from ui.kit.paint import draw_glyph, no_pen
from ui.look.fonts import text_width
from ui.look.theme import Theme

_MORE, _LINE = 22, 20
_MARKS = {
    "sure": ("yes", "check-circle-fill"),
    "check": ("warn", "warning-fill"),
    "guess": ("warn", "question-fill"),
    "later": ("text3", "arrow-bend-down-right"),
    "hidden": ("text3", "eye-slash"),
    "who": ("accent_text", "identification-card"),
    "mode": ("accent_text", "pencil-simple"),
}
_DOUBTS = ("check", "guess")
_NO_MODE = frozenset({None, CONSENT, OPT_OUT, LABEL}) | RECORD_FIELDS


class _MoreButton(PaintButton):
    """Three dots that open the menu of a column."""

    def content_size(self) -> QSize:
        return QSize(_MORE, 36)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        no_pen(p, self.theme.color("hover" if self.underMouse() else "surface"))
        p.drawRoundedRect(rect, 6, 6)
        draw_glyph(p, rect, "dots-three-vertical-bold", self.theme.color("text2"), 16)


class ColumnHead(QWidget):
    """The name of a column in the file, how sure the guess is, and its field.

    ``chosen(field)``: None to leave it out. ``more_asked()``: the menu is wanted.
    """

    chosen = Signal(object)
    more_asked = Signal()

    def __init__(self, theme: Theme, header: str) -> None:
        super().__init__()
        self.header = header
        self._choices: list[Choice] = []
        self.name = ElidedLabel(header, "meta", "text2")
        self.icon = IconLabel(theme, "question-fill", 14)
        self.mark = Label("", "metab")
        self.mark.setMinimumHeight(_LINE)
        policy = self.mark.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # headers without a mark are as high as the others
        self.mark.setSizePolicy(policy)
        self.field = Dropdown(theme, [], name=header)
        self.field.changed.connect(self._on_changed)
        self.more = _MoreButton(theme, "", f"{self.tr('More')}: {header}")
        self.more.clicked.connect(self.more_asked)
        self.setLayout(
            vbox(
                hbox((self.name, 1), 8, self.icon, 5, self.mark, _MORE + 2),
                4,
                hbox((self.field, 1), 2, self.more),
                margins=0,
            )
        )

    def set_field(self, field: str | None, choices: Sequence[Choice]) -> None:
        """Shows the field of the column."""
        if self._choices != list(choices):
            self._choices = list(choices)
            self.field.set_items(choices)
        self.field.set_key(field or LEAVE_OUT)
        self.field.muted = field is None
        self.field.update()

    def set_mark(self, kind: str, words: str) -> None:
        """``kind``: one of _MARKS, or "" for no mark."""
        self.icon.setVisible(bool(kind))
        self.mark.setVisible(bool(kind))
        self.mark.setText(words)
        if kind:
            tone, icon = _MARKS[kind]
            self.icon.set_icon(icon, tone)
            self.mark.set_tone(tone)
        self.field.tone = "warn" if kind in _DOUBTS else None
        self.field.setAccessibleDescription(words)
        self.field.update()

    def width_wanted(self) -> float:
        """The width in pixels, with some room for the longest name."""
        name = min(text_width(self.header, 12), 140)
        mark = text_width(self.mark.text(), 12, 500) + 27 if self.mark.isVisibleTo(self) else 0
        field = text_width(self.field.currentText(), 14, 500) + 70 + _MORE + 2
        return max(name + mark + _MORE, field)

    def _on_changed(self, key: str) -> None:
        self.chosen.emit(None if key == LEAVE_OUT else key)


def mode_words(mode: ColumnMode | None) -> str:
    """What a column does to known people."""
    words: dict[ColumnMode | None, str] = {
        None: QCoreApplication.translate("ColumnHead", "As for the whole file"),
        "fill": QCoreApplication.translate("ColumnHead", "Fill what is empty"),
        "update": QCoreApplication.translate("ColumnHead", "Replace with the file"),
        "keep": QCoreApplication.translate("ColumnHead", "Keep what is there"),
    }
    return words[mode]


def mode_mark(mode: ColumnMode) -> str:
    """The same in a word, for the mark over a column."""
    words: dict[ColumnMode, str] = {
        "fill": QCoreApplication.translate("ColumnHead", "Fills"),
        "update": QCoreApplication.translate("ColumnHead", "Replaces"),
        "keep": QCoreApplication.translate("ColumnHead", "Keeps"),
    }
    return words[mode]


class ColumnMenu(Menu):
    """Further options of a column. ``decided()`` after one was written into the draft."""

    decided = Signal()

    def __init__(self, theme: Theme, draft: Draft, column: int, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._draft, self._column = draft, column
        for mode in self._modes():
            on = draft.wishes.per_column.get(column) == mode
            self._line(f"mode_{mode}", mode_words(mode), on, partial(self._mode, mode))
        if self.actions():
            self.insertAction(self.actions()[0], self._title())
            self.addSeparator()
        if draft.may_tell_who(column):
            on = draft.wishes.id_column == column
            words = self.tr("It identifies a person, like a customer number")
            self._line("tells_who", words, on, partial(self._who, None if on else column))
        if not self.actions():
            words = self.tr("There is nothing more to say about this column")
            self.add(words).setEnabled(False)

    def _title(self) -> QAction:
        title = self.add(self.tr("With people who are known:"))
        title.setEnabled(False)
        return title

    def _modes(self) -> list[ColumnMode | None]:
        mapping = self._draft.mapping
        assert mapping is not None
        field = mapping.field_of(self._column)
        if field in _NO_MODE or not self._draft.creates:
            return []
        # Numbers and addresses are only ever added.
        return [None, "keep"] if field in KINDS else [None, "fill", "update", "keep"]

    def _line(self, name: str, words: str, on: bool, run: Callable[[], None]) -> None:
        self.add(words, "check" if on else None, run).setObjectName(name)

    def _mode(self, mode: ColumnMode | None) -> None:
        self._draft.wish_of(self._column, mode)
        self.decided.emit()

    def _who(self, column: int | None) -> None:
        self._draft.tell_who(column)
        self.decided.emit()
