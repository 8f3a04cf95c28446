"""The field for tags: chips with an x, and space to type another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QListView, QSizePolicy

from ui.kit.base import PaintButton, refresh_style
from ui.kit.fields import keep_baseline
from ui.kit.layout import FlowLayout
from ui.kit.paint import draw_glyph, draw_text, no_pen
from ui.look.fonts import font, text_width
from ui.look.theme import Theme, mix


class _TagButton(PaintButton):
    """One tag in the field; a click removes it."""

    ring = 6

    def content_size(self) -> QSize:
        return QSize(round(text_width(self.text(), 13, 500)) + 34, 24)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        no_pen(p, mix(color("none_tint"), color("track"), self.hover))
        p.drawRoundedRect(rect, 6, 6)
        area = rect.adjusted(9, 0, -24, 0)
        draw_text(p, area, self.text(), px=13, weight=500, color=color("text2"))
        cross = QRectF(rect.right() - 21, rect.top(), 12, rect.height())
        draw_glyph(p, cross, "x-bold", color("text3"), 9)


class TagEdit(QFrame):
    """Several short words: TagEdit(theme, ["VIP"], suggestions=["Wholesale"], free=True).

    Enter or a comma adds what is typed, Backspace in the empty field removes the last, a click
    on a tag removes it. `free=False` takes only suggestions. `changed(list)` after each change
    by the user. `remove_words` names the x for screen readers, with {tag} in it.
    """

    changed = Signal(list)

    def __init__(
        self,
        theme: Theme,
        tags: Sequence[str] = (),
        suggestions: Sequence[str] = (),
        placeholder: str = "",
        free: bool = True,
        name: str = "",
        remove_words: str = "{tag} ×",
    ) -> None:
        super().__init__()
        self._theme, self._free, self._remove_words = theme, free, remove_words
        self._buttons: list[_TagButton] = []
        self._suggestions: list[str] = []
        self.setProperty("kit", "tagedit")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.edit = QLineEdit()
        self.edit.setFont(font(14))
        self.edit.setFixedHeight(32)
        keep_baseline(self.edit)
        self.edit.setMinimumWidth(72)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name or placeholder)
        self.edit.setProperty("ringRadius", -1)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._on_typed)
        self.setFocusProxy(self.edit)
        self._flow = FlowLayout(6, (6, 2, 6, 2), between=0, line_height=32)
        self._flow.addWidget(self.edit)
        self.setLayout(self._flow)
        self.set_suggestions(suggestions)
        self.set_tags(tags)

    @property
    def tags(self) -> list[str]:
        """The tags in the field, in order."""
        return [button.text() for button in self._buttons]

    def set_tags(self, tags: Sequence[str]) -> None:
        """Replace the tags, without a signal."""
        while self._buttons:
            self._drop(self._buttons[-1])
        for tag in tags:
            self._put(tag)

    def set_suggestions(self, suggestions: Sequence[str]) -> None:
        """Change the suggestions of the completer."""
        self._suggestions = list(suggestions)
        completer = QCompleter(self._suggestions, self.edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        popup.setProperty("kit", "popup")
        popup.setFont(font(14))
        completer.setPopup(popup)
        # Queued: the completer writes its text into the field after this signal.
        completer.activated.connect(self._on_completed, Qt.ConnectionType.QueuedConnection)
        self.edit.setCompleter(completer)

    def sizeHint(self) -> QSize:
        return QSize(240, max(36, self._flow.heightForWidth(max(self.width(), 120))))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 36)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", "true" if self.edit.hasFocus() else "false")
            refresh_style(self)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return False

    def commit(self) -> bool:
        """Turn the typed text into a tag; False if it can't be one."""
        return self._add(self.edit.text())

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.edit.text().strip():
            self.commit()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.edit.text() and self._buttons:
            self._remove(self._buttons[-1])
            return True
        return False

    def _on_typed(self, text: str) -> None:
        if text.endswith(","):
            self._add(text[:-1])

    def _on_completed(self, text: str) -> None:
        self._add(text)

    def _add(self, text: str) -> bool:
        tag = " ".join(text.split())
        if not self._free:
            folded = {known.casefold(): known for known in self._suggestions}
            tag = folded.get(tag.casefold(), "")
        if not tag:
            return False
        self.edit.clear()
        if tag.casefold() not in {known.casefold() for known in self.tags}:
            self._put(tag)
            self.changed.emit(self.tags)
        return True

    def _put(self, tag: str) -> None:
        button = _TagButton(self._theme, tag)
        button.setAccessibleName(self._remove_words.format(tag=tag))
        button.clicked.connect(lambda: self._remove(button))
        self._flow.insert(len(self._buttons), button)
        self._buttons.append(button)
        button.show()
        self._resized()

    def _remove(self, button: _TagButton) -> None:
        self._drop(button)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self.tags)

    def _drop(self, button: _TagButton) -> None:
        self._buttons.remove(button)
        self._flow.removeWidget(button)
        button.hide()
        button.deleteLater()
        self._resized()

    def _resized(self) -> None:
        self._flow.invalidate()
        self.updateGeometry()
