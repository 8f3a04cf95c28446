"""A saved segment as a card of the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.segments.model import SegmentInfo
from ui.desk.desk import Desk
from ui.kit import Button, Card, Chip, Disc, Label, Paragraph, hbox, vbox
from ui.kit.base import note_focus
from ui.kit.paint import inset, outline
from ui.look.theme import RADIUS
from ui.segments.asks import Summary, summary
from ui.segments.words import plain, rich

_COUNT_WIDTH = 92
_OPEN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class SegmentRow(Card):
    """Name, sentence, live count and the date of the last change; a click or Enter opens it."""

    opened = Signal()
    menu_wanted = Signal()
    rename_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, desk: Desk, name: str, chip: str, changed: str) -> None:
        self._box = hbox(margins=(20, 16, 12, 16))
        super().__init__(self._box)
        self._desk, self._theme, self._name, self._chip = desk, desk.theme, name, chip
        self._info: SegmentInfo | None = None
        self.setObjectName("segment_row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", RADIUS["card"])
        self.setAccessibleName(", ".join(part for part in (name, chip) if part))
        self.more = Button(
            self._theme,
            "",
            "dots-three-bold",
            "ghost",
            tip=self.tr("More for {name}").format(name=name),
        )
        self.more.setObjectName("row_menu")
        self.more.clicked.connect(self.menu_wanted)
        self._fill(changed)

    def _fill(self, changed: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._box.addWidget(Disc(self._theme, "funnel", "accent", 36), 0, top)
        self._box.addSpacing(16)
        self._box.addLayout(self._text(changed), 1)
        self._box.addSpacing(24)
        self._box.addLayout(self._numbers())
        self._box.addSpacing(8)
        self._box.addWidget(self.more, 0, top)

    def _text(self, changed: str) -> QVBoxLayout:
        self.sentence = Paragraph("", 13)
        self.sentence.setObjectName("row_sentence")
        self.sentence.hide()
        text = vbox(self._title(), self.sentence)
        if changed:
            text.addSpacing(4)
            text.addWidget(Label(changed, "meta", "text3"))
        return text

    def _title(self) -> QHBoxLayout:
        title = Label(self._name, "heading")
        title.setWordWrap(len(self._name) > 40)
        title.setObjectName("row_name")
        row = hbox((title, 1 if title.wordWrap() else 0))
        if self._chip:
            chip = Chip(self._theme, self._chip, "warn", "pencil-simple-bold")
            chip.setObjectName("unsaved")
            row.addSpacing(10)
            row.addWidget(chip)
        row.addStretch(0 if title.wordWrap() else 1)
        return row

    def _numbers(self) -> QVBoxLayout:
        self.count = Label("", "title")
        self.count.setObjectName("row_count")
        self._unit = Label("", "meta", "text3")
        for label in (self.count, self._unit):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setFixedWidth(_COUNT_WIDTH)
        return vbox(self.count, self._unit, None)

    def asks(self, info: SegmentInfo) -> None:
        """Reads sentence and count of a saved segment, now and whenever ``ask`` is called."""
        self._info = info
        self.ask()

    def ask(self) -> None:
        """Reads them again."""
        info, words = self._info, self._desk.i18n.words
        if info is not None:
            self._desk.read(
                self,
                lambda book, job: summary(book, info.rule, words, job),
                self.show_summary,
                key=f"segments.row.{info.id}",
            )

    def is_used(self) -> bool:
        """Whether the focus is in here."""
        focus = self.window().focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def show_summary(self, found: Summary) -> None:
        """Its sentence and count; or its error."""
        self.sentence.show()
        if found.trouble is not None:
            words = self._desk.i18n.words.of(found.trouble)
            self.sentence.setText(words)
            self.setAccessibleDescription(words)
            return
        self.sentence.set_html(rich(found.sentence))
        self.count.setText(self._desk.i18n.number(found.count))
        self._unit.setText(self.tr("people") if found.count != 1 else self.tr("person"))
        many = self.tr("%n people", "", found.count)
        self.setAccessibleDescription(f"{many}. {plain(found.sentence)}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        note_focus(self, event)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _OPEN:
            self.opened.emit()
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.underMouse():
            p = QPainter(self)
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            outline(p, self._theme.color("line_strong"), 1)
            radius = RADIUS["card"] - 0.5
            p.drawRoundedRect(inset(QRectF(self.rect())), radius, radius)
            p.end()
