"""Empty pages and banners. Toasts and dialogs have their own modules."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ui.kit.buttons import Button
from ui.kit.labels import IconLabel, Label, Paragraph
from ui.kit.layout import Card, CardKind, hbox, vbox
from ui.look.theme import TONES, Theme

_BANNER_CARDS: dict[str, CardKind] = {
    "yes": "yes",
    "no": "no",
    "warn": "warn",
    "accent": "accent",
    "none": "sunken",
}


class EmptyState(QWidget):
    """An empty page: icon, title, one sentence, one button.

    EmptyState(theme, "funnel", "No segments yet", "A segment is ...", "Make the first one", make)
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        sentence: str,
        button_text: str = "",
        on_click: Callable[[], object] | None = None,
        button_icon: str | None = "plus",
    ) -> None:
        super().__init__()
        sentence_label = Paragraph(sentence, 13)
        sentence_label.setMinimumWidth(320)
        box = vbox(
            IconLabel(theme, icon, 28, "text3"),
            10,
            Label(title, "heading"),
            4,
            sentence_label,
            margins=24,
        )
        self.button: Button | None = None
        if button_text:
            self.button = Button(theme, button_text, button_icon, "primary")
            if on_click is not None:
                self.button.clicked.connect(lambda: on_click())
            box.addSpacing(14)
            box.addLayout(hbox(self.button, None))
        card = Card(box)
        card.setMaximumWidth(440)
        self.setLayout(vbox(None, hbox(None, (card, 100), None), None, None, margins=24))


class Banner(QFrame):
    """A line that stays on the page: Banner(theme, "accent", "shield-check", "Not copied.").

    `tone`: yes, no, warn, accent, or none for a quiet one.
    """

    def __init__(
        self,
        theme: Theme,
        tone: str,
        icon: str,
        text: str,
        action_text: str | None = None,
        on_action: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("card", _BANNER_CARDS[tone])
        self.text = Paragraph(text, 13, "text")
        glyph = IconLabel(theme, icon, 18, TONES[tone].ink)
        top = Qt.AlignmentFlag.AlignVCenter
        box = hbox((glyph, top), 12, (self.text, 1), margins=(16, 10, 12, 10))
        self.action: Button | None = None
        if action_text:
            self.action = Button(theme, action_text, None, "link")
            if on_action is not None:
                self.action.clicked.connect(lambda: on_action())
            box.addSpacing(12)
            box.addWidget(self.action)
        self.setLayout(box)
