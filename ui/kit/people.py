"""Rows about a person: a contact point, consent in words, a timeline entry, a short mention."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.base import PaintButton, shortcut_text
from ui.kit.buttons import Button
from ui.kit.chips import STATES, PaintWidget
from ui.kit.labels import Disc, ElidedLabel, IconLabel, Label, Paragraph
from ui.kit.layout import group, hbox, vbox
from ui.kit.paint import draw_avatar, draw_glyph, draw_key, draw_text, inset, no_pen, outline
from ui.look.theme import Theme, mix


class PointRow(QWidget):
    """A contact point: PointRow(theme, "phone", "012 345 678", "Cellcard · main")."""

    def __init__(self, theme: Theme, icon: str, value: str, note: str = "") -> None:
        super().__init__()
        text = ElidedLabel(value, "body")
        row = hbox(
            IconLabel(theme, icon, 16, "text3"), 12, (text, 1), 8, Label(note, "meta", "text3")
        )
        self.setLayout(row)


class ConsentRow(QWidget):
    """Consent as a sentence with its proof.

    ConsentRow(theme, "granted", "SMS: yes", "Signed the form, 14 March 2026.",
               "Photo of the form", open_photo). `state` as in chips.STATES.
    """

    def __init__(
        self,
        theme: Theme,
        state: str,
        head: str,
        body: str,
        proof: str = "",
        on_proof: Callable[[], object] | None = None,
        proof_icon: str = "paperclip",
    ) -> None:
        super().__init__()
        tone, icon, _ = STATES[state]
        words = vbox(Label(head, "strong", wrap=True), 1, Paragraph(body, 13))
        if proof:
            link = Button(theme, proof, proof_icon, "link")
            link.setObjectName("consent_proof")
            if on_proof is not None:
                link.clicked.connect(lambda: on_proof())
            words.addLayout(hbox(link, None))
        disc = Disc(theme, icon, tone, 28)
        self.setLayout(hbox((disc, Qt.AlignmentFlag.AlignTop), 12, (group(words), 1)))


class _TimelineMark(PaintWidget):
    def __init__(self, theme: Theme, icon: str, last: bool) -> None:
        super().__init__(theme)
        self._icon, self._last = icon, last
        self.setFixedWidth(28)

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        if not self._last:
            p.fillRect(QRectF(13.5, 30, 1, rect.height() - 32), color("line"))
        circle = QRectF(0, 0, 28, 28)
        outline(p, color("line"), 1, color("surface"))
        p.drawEllipse(inset(circle))
        draw_glyph(p, circle, self._icon, color("text2"), 15)


class TimelineRow(QWidget):
    """A timeline entry: TimelineRow(theme, "shopping-bag", "Bought 3 items", "86,000 riel",
    "Yesterday"). `last` ends the line that joins the rows."""

    def __init__(
        self, theme: Theme, icon: str, title: str, sub: str, when: str, last: bool = False
    ) -> None:
        super().__init__()
        head = hbox((ElidedLabel(title, "small"), 1), 8, Label(when, "meta", "text3"))
        words = vbox(head, ElidedLabel(sub, "meta", "text3"), None)
        self.setLayout(hbox(_TimelineMark(theme, icon, last), 12, (words, 1)))
        self.setFixedHeight(52)


class PersonRow(PaintButton):
    """A clickable row about a person: PersonRow(theme, name, "Bought yesterday", avatar=name)."""

    def __init__(self, theme: Theme, name: str, sub: str = "", avatar: str | None = None) -> None:
        super().__init__(theme, name)
        self._sub, self._avatar = sub, name if avatar is None else avatar
        self.setAccessibleName(f"{name}, {sub}" if sub else name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def content_size(self) -> QSize:
        return QSize(120, 48)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        no_pen(p, mix(color("surface"), color("hover"), self.hover))
        p.drawRoundedRect(rect, 8, 8)
        draw_avatar(p, self.theme, QRectF(0, 6, 36, 36), self._avatar)
        room = rect.width() - 48
        if not self._sub:
            middle = QRectF(48, 0, room, rect.height())
            draw_text(p, middle, self.text(), weight=500, color=color("text"))
            return
        draw_text(p, QRectF(48, 3, room, 22), self.text(), weight=500, color=color("text"))
        draw_text(p, QRectF(48, 25, room, 18), self._sub, px=12, color=color("text3"))


class ActionRow(PaintButton):
    """A row that starts an action: ActionRow(theme, "download-simple", "Import", "Ctrl+I").

    The shortcut is only shown.
    """

    def __init__(self, theme: Theme, icon: str, text: str, shortcut: str = "") -> None:
        super().__init__(theme, text)
        self._icon, self._key = icon, shortcut_text(shortcut) if shortcut else ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def content_size(self) -> QSize:
        return QSize(160, 44)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        no_pen(p, mix(color("surface"), color("hover"), self.hover))
        p.drawRoundedRect(rect, 8, 8)
        draw_glyph(p, QRectF(12, 0, 18, rect.height()), self._icon, color("text2"), 18)
        words = rect.adjusted(42, 0, -80 if self._key else -12, 0)
        draw_text(p, words, self.text(), color=color("text"))
        if self._key:
            draw_key(p, self.theme, rect.right() - 12, rect.center().y(), self._key)
