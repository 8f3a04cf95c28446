"""Dialogs: a card with a shadow over the window. Also progress and errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.buttons import Button, Kind
from ui.kit.charts import ThinBar
from ui.kit.fields import TextArea
from ui.kit.focus import FocusRing
from ui.kit.labels import Label, Paragraph
from ui.kit.layout import hbox, vbox
from ui.kit.paint import inset, outline, shadow
from ui.kit.work_area import moved_inside
from ui.look.theme import RADIUS, Theme

Role = Literal["accept", "reject", "none"]
_MARGINS = (28, 20, 28, 40)


class Dialog(QDialog):
    """A card over the window: title, text, buttons at the right. Esc rejects.

    dialog = Dialog(theme, self, "Remove 42 people from the list") dialog.add_text("3 of them are on
    the stop list and stay on it.") dialog.add_button("Keep them", "ghost", "reject")
    dialog.add_button("Remove 42", "danger", "accept", "trash") if dialog.exec(): ...

    `body` is the layout between title and buttons. `width` is that of the card.
    """

    def __init__(self, theme: Theme, parent: QWidget | None, title: str, width: int = 440) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setWindowFlags(
            Qt.WindowType.Dialog
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.title = Label(title, "heading", wrap=True)
        self.body: QVBoxLayout = vbox(spacing=8)
        self._buttons = hbox(None, spacing=8)
        self._left, self._top, self._right, self._bottom = _MARGINS
        edges = (self._left + 24, self._top + 20, self._right + 24, self._bottom + 20)
        self._box = vbox(self.title, 8, self.body, 20, self._buttons, margins=edges)
        self.setLayout(self._box)
        self.setFixedWidth(width + self._left + self._right)
        FocusRing.install(self, theme)

    def add_text(self, text: str, tone: str = "text2") -> Paragraph:
        """Add a paragraph to the body."""
        paragraph = Paragraph(text, 13, tone)
        self.body.addWidget(paragraph)
        return paragraph

    def add_button(
        self, text: str, kind: Kind = "secondary", role: Role = "none", icon: str | None = None
    ) -> Button:
        """Add a button at the right end. Role accept and reject close; accept answers Enter."""
        button = Button(self.theme, text, icon, kind)
        if role == "accept":
            button.clicked.connect(self.accept)
            button.setDefault(True)
        elif role == "reject":
            button.clicked.connect(self.reject)
        self._buttons.addWidget(button)
        if role == "accept":
            button.setFocus()
        return button

    def add_left(self, widget: QWidget) -> None:
        """Put a widget at the left of the buttons."""
        self._buttons.insertWidget(0, widget)

    def fit(self) -> None:
        """Set the height to that of the current content."""
        self._box.activate()
        # adjustSize does not ask wrapping labels for their height at this width.
        self.resize(self.width(), self._box.totalHeightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
        over = self.parentWidget()
        if over is not None:
            box = self.rect()
            box.moveCenter(over.window().frameGeometry().center())
            self.move(moved_inside(box, self.screen().availableGeometry()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(self._left, self._top, -self._right, -self._bottom)
        radius = RADIUS["dialog"]
        shadow(p, self.theme, card, radius, 26, 10)
        outline(p, self.theme.color("line"), 1, self.theme.color("surface"))
        p.drawRoundedRect(inset(card), radius, radius)
        p.end()


class ProgressDialog(Dialog):
    """A running task: ProgressDialog(theme, self, "Reading members.xlsx", "Cancel").

    Feed it `set_step("Checking phone numbers")` and `set_progress(done, total)`; total 0 shows an
    indeterminate bar. Cancel, Esc and closing emit `cancelled` once and wait for the task: the
    caller calls `finish()` when it has ended.
    """

    cancelled = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None, title: str, cancel_text: str, step: str = ""
    ) -> None:
        super().__init__(theme, parent, title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._asked, self._over = False, False
        self.step = Label(step, "small", "text2")
        self.amount = Label("", "meta", "text3")
        self.bar = ThinBar(theme, 0.0, height=8)
        self.body.addLayout(hbox((self.step, 1), 12, self.amount))
        self.body.addWidget(self.bar)
        self.cancel_button = self.add_button(cancel_text, "ghost")
        self.cancel_button.clicked.connect(self.reject)

    def set_step(self, text: str, amount: str = "") -> None:
        """Show the current step, and at the right the progress ("12,000 of 40,000")."""
        self.step.setText(text)
        self.amount.setText(amount)

    def set_progress(self, done: int, total: int) -> None:
        """Fill the bar."""
        self.bar.set_share(done / total if total else None)

    def finish(self) -> None:
        """Close the dialog, because the task has ended."""
        self._over = True
        self.accept()

    def reject(self) -> None:
        """Ask the task to stop; the dialog stays open until it has stopped."""
        if not self._asked:
            self._asked = True
            self.cancel_button.setEnabled(False)
            self.cancelled.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._over:
            self.reject()
            event.ignore()
            return
        super().closeEvent(event)


class ErrorDialog(Dialog):
    """What happened, what was saved, what to do. For bugs `report` is shown with a Copy button.

    ErrorDialog(theme, self, "The file could not be read", sentence, close_text="Close").exec()
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        title: str,
        sentence: str,
        close_text: str,
        report: str = "",
        copy_text: str = "",
        on_copied: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(theme, parent, title, 520 if report else 440)
        self.add_text(sentence)
        self._report, self._on_copied = report, on_copied
        if report:
            area = TextArea(report, lines=7, name=title)
            area.setReadOnly(True)
            area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            self.body.addWidget(area)
            copy = Button(theme, copy_text, "copy", "ghost")
            copy.clicked.connect(self.copy_report)
            self.add_left(copy)
        self.add_button(close_text, "primary", "accept")

    def copy_report(self) -> None:
        """Copy the report to the clipboard."""
        QGuiApplication.clipboard().setText(self._report)
        if self._on_copied is not None:
            self._on_copied()
