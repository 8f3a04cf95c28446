"""The history at the right of the window: the changes, each with its Undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.changes import Change, ChangeSet
from ui.desk.desk import Desk
from ui.kit import Button, ElidedLabel, Label, SidePanel, group, hbox, hline, vbox

_SHOWN = 60
_WIDTH = 380


class HistoryPanel(SidePanel):
    """Lies over the page, so that nothing beneath it moves."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(_WIDTH)
        self.setParent(parent)
        self.setObjectName("history")
        self._desk = desk
        desk.changed.connect(self._on_change)

    def refresh(self) -> None:
        """Reads the newest changes."""
        self._desk.read(
            self, lambda book, _job: book.history.changes(_SHOWN), self._show, key="history"
        )

    def rebuild(self) -> None:
        """After a change of language or colours."""
        if not self.isHidden():
            self.refresh()

    def empty(self) -> None:
        """Shows no step until those of the current book are read."""
        self._show([])

    def _on_change(self, changes: object) -> None:
        if not self.isHidden() and isinstance(changes, ChangeSet):
            self.refresh()

    def _show(self, changes: list[Change]) -> None:
        theme = self._desk.theme
        close = Button(theme, "", "x", "ghost", small=True, tip=self.tr("Close"))
        close.clicked.connect(self.hide)
        box = vbox(
            hbox(Label(self.tr("History"), "title"), None, close),
            4,
            Label(
                self.tr("Changes can be taken back, also later. A stop stays."),
                "small",
                "text2",
                True,
            ),
            16,
            margins=(24, 16, 16, 24),
        )
        if not changes:
            box.addWidget(Label(self.tr("Nothing was changed yet."), "body", "text3", True))
        for number, change in enumerate(changes):
            if number:
                box.addWidget(hline())
            box.addWidget(self._row(change))
        box.addStretch(1)
        self.set_content(group(box))

    def _row(self, change: Change) -> QWidget:
        i18n = self._desk.i18n
        words = i18n.words.change(change.kind, change.details)
        faded = change.undone
        title = ElidedLabel(words, "body", "text3" if faded else "text")
        when = i18n.date_time(change.made_at)
        if faded:
            when = self.tr("{when} · undone").format(when=when)
        row = hbox((vbox(title, 1, Label(when, "meta", "text3")), 1), 12, margins=(0, 10, 0, 10))
        if change.undoable and not change.undone:
            label = self.tr("Redo") if change.kind == "history.undo" else self.tr("Undo")
            undo = Button(self._desk.theme, label, None, "link", small=True)
            undo.setObjectName(f"undo_{change.id}")
            undo.setAccessibleName(f"{label}: {words}")
            undo.clicked.connect(lambda: self._desk.undo(change.id))
            row.addWidget(undo, 0, Qt.AlignmentFlag.AlignVCenter)
        return group(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
