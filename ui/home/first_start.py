"""The first start: import a spreadsheet, look around with sample data, or start empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app import languages
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import AddPerson, ShowFirstStart, ShowImport
from ui.kit import (
    Button,
    Card,
    Disc,
    KeyHint,
    Label,
    Logo,
    Paragraph,
    Segmented,
    group,
    hbox,
    make_choice,
    vbox,
)
from ui.kit.chips import PaintWidget
from ui.kit.paint import draw_avatar, draw_glyph, inset, no_pen, outline, shadow
from ui.look.theme import TONES, mix

_SHEET_LINES = ((-50, -20, 22), (-14, -2, 24), (24, 15, 26), (-50, 33, 18))
_NARROWEST = 252  # an offer in a window 900 px wide
_ROOM_FOR_PICTURE = 704  # the offers matter more than the picture
_CLEAN = (("\u1785", 62, "yes"), ("\u179f", 48, "yes"), ("\u17a0", 70, "no"))


class Picture(PaintWidget):
    """Messy sheets on the left, one clean list on the right."""

    def paint_on(self, p: QPainter, rect: QRectF) -> None:
        middle = rect.center().x()
        self._sheet(p, middle - 150, 84, -9)
        self._sheet(p, middle - 106, 74, 4)
        p.setPen(QPen(self.theme.color("control"), 1.5, Qt.PenStyle.DotLine))
        p.drawLine(QPointF(middle - 30, 78), QPointF(middle + 10, 78))
        arrow = QRectF(middle + 8, 68, 16, 20)
        draw_glyph(p, arrow, "caret-right-bold", self.theme.color("control"), 12)
        self._list(p, QRectF(middle + 44, 14, 168, 128))

    def _sheet(self, p: QPainter, x: float, y: float, turn: float) -> None:
        color = self.theme.color
        p.save()
        p.translate(x, y)
        p.rotate(turn)
        sheet = QRectF(-58, -44, 116, 88)
        shadow(p, self.theme, sheet, 10, 14, 4)
        outline(p, color("line_strong"), 1, color("surface"))
        p.drawRoundedRect(sheet, 10, 10)
        p.setPen(QPen(color("line"), 1))
        for row in range(1, 5):
            p.drawLine(QPointF(-58, -44 + row * 17.6), QPointF(58, -44 + row * 17.6))
        for column in (-20, 18):
            p.drawLine(QPointF(column, -44), QPointF(column, 44))
        no_pen(p, color("none_mark"))
        for left, top, width in _SHEET_LINES:
            p.drawRoundedRect(QRectF(left, top, width, 5), 2, 2)
        p.restore()

    def _list(self, p: QPainter, card: QRectF) -> None:
        color = self.theme.color
        shadow(p, self.theme, card, 14, 26, 8)
        outline(p, color("line"), 1, color("surface"))
        p.drawRoundedRect(inset(card), 14, 14)
        for number, (letter, width, tone) in enumerate(_CLEAN):
            top = 26.0 + number * 36
            face = QRectF(card.left() + 14, top, 28, 28)
            draw_avatar(p, self.theme, face, letter, number=(4, 1, 2)[number])
            left = card.left() + 52
            no_pen(p, mix(color("surface"), color("text"), 0.3))
            p.drawRoundedRect(QRectF(left, top + 6, width, 6), 3, 3)
            no_pen(p, mix(color("surface"), color("text"), 0.14))
            p.drawRoundedRect(QRectF(left, top + 17, width * 0.7, 5), 2, 2)
            spot = QRectF(card.right() - 32, top + 4, 20, 20)
            no_pen(p, color(TONES[tone].tint))
            p.drawEllipse(spot)
            mark = "check-bold" if tone == "yes" else "prohibit-bold"
            draw_glyph(p, spot, mark, color(TONES[tone].ink), 11)


class FirstStartPage(Page[ShowFirstStart, None]):
    """Three offers, and a link to an existing list."""

    def __init__(self, desk: Desk, place: ShowFirstStart, kept: None = None) -> None:
        super().__init__(desk, place)
        title = Label(self.tr("Make one clean list of your customers"), "display")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        calm = Label(
            self.tr("It stays on this computer. Nothing is sent anywhere."), "body", "text2"
        )
        calm.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drop = Label(self.tr("or drop a file anywhere on this window"), "small", "text3")
        drop.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture = Picture(self.theme)
        self._picture.setFixedHeight(178)
        open_list = Button(
            self.theme, self.tr("Open a list you already have"), "folder-open", "link"
        )
        open_list.setObjectName("open_list")
        open_list.clicked.connect(self.desk.book_asked)
        self.setLayout(
            vbox(
                self._top(),
                None,
                self._picture,
                16,
                title,
                8,
                calm,
                28,
                self._offers(),
                16,
                drop,
                None,
                hbox(None, open_list, None),
                margins=(32, 24, 32, 24),
            )
        )

    def _top(self) -> QWidget:
        language = make_choice(
            self.theme, languages.choices(), self.desk.i18n.language, name=self.tr("Language")
        )
        language.changed.connect(self.desk.language_asked)
        modes = Segmented(
            self.theme,
            [("light", "ph:sun"), ("dark", "ph:moon")],
            self.theme.mode,
            names={"light": self.tr("Light"), "dark": self.tr("Dark")},
            name=self.tr("Colours"),
        )
        modes.changed.connect(self.desk.mode_asked)
        return group(
            hbox(
                Logo(self.theme, 32),
                10,
                Label(self.tr("Banhchi"), "heading"),
                None,
                language,
                8,
                modes,
            )
        )

    def _offers(self) -> QWidget:
        books = self.desk.books
        return group(
            hbox(
                None,
                self._offer(
                    "file-arrow-down",
                    self.tr("Bring in a spreadsheet"),
                    self.tr("Excel or CSV. We repair the numbers and show you first."),
                    self.tr("Choose a file"),
                    "Ctrl+I",
                    lambda: self.desk.go(ShowImport()),
                    "offer_import",
                    first=True,
                ),
                self._offer(
                    "storefront",
                    self.tr("Look around first"),
                    self.tr("A made-up shop with 300 people. Remove it with one click."),
                    self.tr("Open the sample"),
                    "",
                    lambda: books.open_sample() if books is not None else None,
                    "offer_sample",
                ),
                self._offer(
                    "user-plus",
                    self.tr("Start empty"),
                    self.tr("Type in people one by one, as they come to the counter."),
                    self.tr("Add a person"),
                    "Ctrl+N",
                    self._start_empty,
                    "offer_empty",
                ),
                None,
                spacing=16,
            )
        )

    def _offer(
        self,
        icon: str,
        head: str,
        words: str,
        action: str,
        key: str,
        run: Callable[[], object],
        name: str,
        first: bool = False,
    ) -> Card:
        button = Button(self.theme, action, kind="primary" if first else "secondary")
        button.setObjectName(name)
        button.clicked.connect(lambda: run())
        foot = hbox(button, None)
        if key:
            foot.addWidget(KeyHint(self.theme, key))
        card = Card(
            vbox(
                Disc(self.theme, icon, "accent" if first else "none", 44),
                16,
                Label(head, "heading", wrap=True),
                6,
                Paragraph(words, 13),
                None,
                foot,
                margins=24,
            )
        )
        card.setMinimumWidth(_NARROWEST)
        card.setMaximumWidth(304)
        card.setFixedHeight(248)
        return card

    def minimumSizeHint(self) -> QSize:
        """The minimum height without the picture."""
        least = super().minimumSizeHint()
        taken = self._picture.height() if self._picture.isVisibleTo(self) else 0
        return QSize(least.width(), least.height() - taken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setVisible(event.size().height() >= _ROOM_FOR_PICTURE)

    def _start_empty(self) -> None:
        def started(_none: None) -> None:
            self.desk.go(AddPerson())

        self.desk.write(self, lambda book, _job: book.mark_started(), started)
