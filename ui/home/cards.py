"""The cards of the Home page. Each is built from figures and has its links."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop_app.home.service import LastExport, Overview
from ui.desk.desk import Desk
from ui.desk.places import AskStop
from ui.kit import (
    ActionRow,
    BarPart,
    Button,
    Card,
    Disc,
    ElidedLabel,
    Label,
    LineEdit,
    MonthBars,
    Paragraph,
    StackedBar,
    ThinBar,
    divided_card,
    group,
    hbox,
    vbox,
)


class HomeCards(QObject):
    """Builds the cards in the language and colours of the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.theme = desk.theme

    def todo_row(
        self,
        icon: str,
        tone: str,
        number: str,
        what: str,
        why: str,
        action: str,
        run: Callable[[], object],
        why_tone: str = "text3",
    ) -> QWidget:
        """One thing to do: icon, number, words, and the button that does it."""
        button = Button(self.theme, action, small=True)
        button.setAccessibleName(f"{action}: {number} {what}")
        button.clicked.connect(lambda: run())
        count = Label(number, "title")
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        count.setMinimumWidth(44)
        words = vbox(None, ElidedLabel(what, "strong"), ElidedLabel(why, "meta", why_tone), None)
        row = group(
            hbox(
                Disc(self.theme, icon, tone),
                16,
                count,
                16,
                (words, 1),
                12,
                button,
                margins=(20, 0, 20, 0),
            )
        )
        row.setFixedHeight(66)
        return row

    def todo_card(self, rows: list[QWidget]) -> Card:
        """The list of things to do, divided by hairlines."""
        return divided_card(rows)

    def nothing_card(self) -> Card:
        """The text when there is nothing to do."""
        words = vbox(
            Label(self.tr("Nothing needs doing"), "strong"),
            2,
            Label(self.tr("The list is clean, and a backup is at hand."), "small", "text2", True),
        )
        return Card(hbox(Disc(self.theme, "check", "yes"), 16, (words, 1), margins=20))

    def reach_card(self, overview: Overview, ask: Callable[[], object]) -> Card:
        """Everybody, by whether they may be texted."""
        reach, number = overview.reach, self.desk.i18n.number
        parts = [
            BarPart(reach.granted, number(reach.granted), self.tr("may be texted"), "yes"),
            BarPart(reach.unknown, number(reach.unknown), self.tr("not asked yet"), "none"),
            BarPart(reach.refused, number(reach.refused), self.tr("said no"), "no"),
            BarPart(reach.no_address, number(reach.no_address), self.tr("no good number"), "warn"),
        ]
        title = self.tr("Can you reach your %n people?", "", overview.people)
        head = hbox((Label(title, "heading", wrap=True), 1), 12)
        if reach.unknown:
            link = Button(
                self.theme, self.tr("Show the %n not asked", "", reach.unknown), kind="link"
            )
            link.clicked.connect(lambda: ask())
            head.addWidget(link)
        return Card(vbox(head, 16, StackedBar(self.theme, parts), margins=(20, 16, 20, 16)))

    def growth_card(self, months: tuple[int, ...]) -> Card:
        """People added this month, beside the eleven months before."""
        number = self.desk.i18n.number
        before = self.tr("{n} last month").format(n=number(months[-2]))
        words = self.tr("New people this month")
        return Card(
            vbox(
                Label(words, "small", "text2"),
                2,
                hbox(
                    Label(number(months[-1]), "display"),
                    10,
                    vbox(None, Label(before, "small", "text3"), 6),
                    None,
                ),
                12,
                MonthBars(self.theme, months, words=f"{words}: {months[-1]}, {before}"),
                None,
                margins=(20, 16, 20, 16),
            )
        )

    def export_card(self, last: LastExport | None, go: Callable[[], object]) -> Card:
        """The last exported file, or how to create the first."""
        number = self.desk.i18n.number
        if last is None:
            start = Button(self.theme, self.tr("Start a campaign"), "megaphone", small=True)
            start.clicked.connect(lambda: go())
            return Card(
                vbox(
                    Label(self.tr("No file written yet"), "small", "text2"),
                    6,
                    Paragraph(
                        self.tr("Write to everyone who agreed, and to nobody else."), 14, "text"
                    ),
                    12,
                    hbox(start, None),
                    None,
                    margins=(20, 16, 20, 16),
                )
            )
        total = last.exported + last.excluded
        return Card(
            vbox(
                ElidedLabel(
                    self.tr("Last campaign, {name}").format(name=last.name), "small", "text2"
                ),
                2,
                hbox(
                    Label(number(last.exported), "display"),
                    10,
                    vbox(None, Label(self.tr("in the file"), "small", "text3"), 6),
                    None,
                ),
                12,
                ThinBar(self.theme, last.exported / total if total else 0.0),
                10,
                Label(
                    self.tr("{n} of {total} agreed and can be reached · {date}").format(
                        n=number(last.exported),
                        total=number(total),
                        date=self.desk.i18n.recent(last.exported_at, self.desk.today()),
                    ),
                    "small",
                    "text2",
                    True,
                ),
                None,
                margins=(20, 16, 20, 16),
            )
        )

    def stop_card(self) -> Card:
        """Type a number or a name, press Stop."""
        field = LineEdit(placeholder=self.tr("Phone or name"), name=self.tr("Who asked to stop?"))
        field.setObjectName("home_stop")
        stop = Button(self.theme, self.tr("Stop"), kind="danger")
        stop.setObjectName("home_stop_button")

        def go() -> None:
            self.desk.ask(AskStop(field.text().strip()))
            field.clear()

        stop.clicked.connect(go)
        field.returnPressed.connect(go)
        return Card(
            vbox(
                hbox(
                    Disc(self.theme, "hand-palm", "no", 32),
                    12,
                    (ElidedLabel(self.tr("Someone asked to stop"), "heading"), 1),
                ),
                12,
                Paragraph(
                    self.tr("Type the number. Nobody at this shop will message it again."), 13
                ),
                12,
                hbox((field, 1), 8, stop),
                margins=20,
            )
        )

    def quick_card(self, rows: list[tuple[str, str, str, Callable[[], object]]]) -> Card:
        """Things to do from anywhere, with their keys."""
        box = vbox(margins=(4, 8, 4, 8))
        for icon, words, key, run in rows:
            row = ActionRow(self.theme, icon, words, key)
            row.clicked.connect(lambda *_args, run=run: run())
            box.addWidget(row)
        return Card(box)
