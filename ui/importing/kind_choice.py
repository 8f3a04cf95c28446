"""The kind of rows of a file: people, stops, purchases, or interactions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.importing.model import Kind
from ui.desk.desk import Desk
from ui.importing.draft import Draft
from ui.kit import Banner, Dropdown, Label, Paragraph, group, hbox, vbox

KINDS: tuple[Kind, ...] = ("people", "opt_outs", "purchases", "interactions")
ICONS = {
    "people": "user",
    "opt_outs": "hand-palm",
    "purchases": "shopping-bag",
    "interactions": "chat-circle-dots",
}


def kind_words(kind: Kind) -> str:
    """The kind of one row, as the end of "Each row is"."""
    words = {
        "people": QCoreApplication.translate("KindChoice", "a person"),
        "opt_outs": QCoreApplication.translate("KindChoice", "somebody who asked to stop"),
        "purchases": QCoreApplication.translate("KindChoice", "a purchase"),
        "interactions": QCoreApplication.translate("KindChoice", "a call, visit or message"),
    }
    return words[kind]


def always_wins() -> str:
    """What is special about stops."""
    return QCoreApplication.translate(
        "KindChoice",
        "A stop always wins, whatever else is known or imported. Undo does not take it back.",
    )


class KindChoice(QWidget):
    """One line for a file of people; a sentence more for the others. ``chosen(str)``."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__()
        self._desk, self._draft = desk, draft
        items = [(kind, kind_words(kind), ICONS[kind]) for kind in KINDS]
        words = self.tr("Each row is")
        self.field = Dropdown(desk.theme, items, draft.kind, name=words)
        self.field.setObjectName("kind")
        self.field.setFixedWidth(self.field.sizeHint().width())
        self.field.changed.connect(self.chosen)
        guessed = Label(self.tr("Guessed from the file. You can change it."), "small", "text3")
        guessed.setVisible(draft.kind != "people" and self._is_guessed())
        box = vbox(hbox(Label(words, "body"), 10, self.field, 14, guessed, None))
        note = self._note()
        if note is not None:
            box.addSpacing(12)
            box.addWidget(note)
        self.setLayout(vbox(group(box)))

    def _is_guessed(self) -> bool:
        scan = self._draft.scan
        return scan is not None and scan.kind == self._draft.kind

    def _note(self) -> QWidget | None:
        kind = self._draft.kind
        if kind == "people":
            return None
        if kind == "opt_outs":
            words = self.tr("Everybody in this file is stopped.")
            note = Banner(self._desk.theme, "warn", "hand-palm", f"{words} {always_wins()}")
            note.setObjectName("stops_note")
            return note
        purchases = self.tr(
            "Purchases go to people in the list, found by number, address, name or customer number."
            " Who is not found is shown before anything is written."
        )
        others = self.tr(
            "Calls, visits and messages go to people in the list, found by number, address, name"
            " or customer number. Who is not found is shown before anything is written."
        )
        return Paragraph(purchases if kind == "purchases" else others, 13)
