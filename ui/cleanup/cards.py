"""The cards of the Clean-up page: duplicates, findings, numbers that several people share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.cleanup.model import REPAIRABLE, Finding
from desktop_app.duplicates.model import Coverage, Found, SharedValue
from ui.cleanup.words import ICONS, CleanUpWords
from ui.desk.desk import Desk
from ui.kit import (
    BarPart,
    Button,
    Card,
    Disc,
    FlowLayout,
    Label,
    Paragraph,
    StackedBar,
    divided_card,
    group,
    hbox,
    vbox,
)
from ui.kit.buttons import Kind

_SHARED = 6


@dataclass(frozen=True)
class Actions:
    """The targets of the links."""

    show: Callable[[str], object]
    repair: Callable[[str], object]
    search: Callable[[], object]
    look: Callable[[], object]
    merge: Callable[[], object]
    mark: Callable[[SharedValue], object]
    find: Callable[[SharedValue], object]


class CleanUpCards(QObject):
    """Builds the cards in the language and colours of the desk."""

    def __init__(self, desk: Desk, words: CleanUpWords, actions: Actions) -> None:
        super().__init__()
        self._desk, self._theme, self._words, self._do = desk, desk.theme, words, actions

    def duplicates(self, found: Found, coverage: Coverage) -> Card:
        """People who are in the list more than once."""
        if coverage == "none":
            return self._invitation(
                self.tr("Is somebody in the list twice?"),
                self.tr(
                    "The search compares names in both scripts, phones, e-mail and birthdays. "
                    "It changes nobody."
                ),
                self.tr("Look for duplicates"),
                True,
            )
        if not found.groups and coverage == "changed":
            return self._invitation(
                self.tr("Nobody found twice so far"),
                self.tr(
                    "Since the last full search only the people who changed were compared. "
                    "Look through everybody to be sure."
                ),
                self.tr("Look through everybody"),
                True,
            )
        if not found.groups:
            return self._invitation(
                self.tr("Nobody is in the list twice"),
                self.tr("New people are checked automatically, whether imported or added by hand."),
                self.tr("Look again"),
                False,
            )
        number = self._desk.i18n.number
        again = self._button(self.tr("Look again"), None, "link", "search_duplicates")
        again.clicked.connect(lambda: self._do.search())
        look = self._button(
            self.tr("Look at them one by one"), "git-merge", "primary", "look_duplicates"
        )
        look.clicked.connect(lambda: self._do.look())
        rest = found.groups - found.certain
        parts = [
            BarPart(found.certain, number(found.certain), self.tr("certain"), "yes"),
            BarPart(rest, number(rest), self.tr("to look at"), "warn"),
        ]
        buttons = FlowLayout(8)
        buttons.addWidget(look)
        if found.certain:
            merge = self._button(
                self.tr("Merge all certain ones"), "sparkle", "secondary", "merge_certain"
            )
            merge.clicked.connect(lambda: self._do.merge())
            buttons.addWidget(merge)
        title = self.tr("%n groups look like one person each", "", found.groups)
        title = self._desk.i18n.grouped(title, found.groups)
        return Card(
            vbox(
                hbox(
                    Disc(self._theme, "git-merge", "accent"),
                    16,
                    (Label(title, "heading", wrap=True), 1),
                    8,
                    again,
                ),
                14,
                StackedBar(self._theme, parts),
                16,
                buttons,
                margins=(20, 16, 20, 20),
            )
        )

    def _invitation(self, title: str, sentence: str, action: str, first: bool) -> Card:
        kind: Kind = "primary" if first else "secondary"
        button = self._button(action, "magnifying-glass", kind, "search_duplicates")
        button.clicked.connect(lambda: self._do.search())
        icon, tone = ("git-merge", "accent") if first else ("check", "yes")
        words = vbox(Label(title, "strong", wrap=True), 2, Paragraph(sentence, 13))
        return Card(hbox(Disc(self._theme, icon, tone), 16, (words, 1), 16, button, margins=20))

    def _button(self, words: str, icon: str | None, kind: Kind, name: str) -> Button:
        button = Button(self._theme, words, icon, kind)
        button.setObjectName(name)
        return button

    def findings(self, found: Sequence[Finding]) -> Card:
        """A line for each, divided by hairlines."""
        return divided_card(map(self._finding, found))

    def _finding(self, finding: Finding) -> QWidget:
        code = finding.code
        icon, tone = ICONS[code]
        title = self._words.sentence(code, finding.count)
        words = vbox(
            None,
            Label(title, "strong", wrap=True),
            Label(self._words.why(code), "meta", "text3", wrap=True),
            None,
        )
        box = hbox(Disc(self._theme, icon, tone), 16, (words, 1), 12, margins=(20, 10, 20, 10))
        show = Button(self._theme, self.tr("Show"), kind="ghost", small=True)
        show.setObjectName(f"show_{code}")
        show.setAccessibleName(f"{self.tr('Show')}: {title}")
        show.clicked.connect(partial(self._do.show, code))
        box.addWidget(show)
        if code in REPAIRABLE:
            repair = Button(self._theme, self._words.repair_words(code), small=True)
            repair.setObjectName(f"repair_{code}")
            repair.setAccessibleName(f"{repair.text()}: {title}")
            repair.clicked.connect(partial(self._do.repair, code))
            box.addSpacing(4)
            box.addWidget(repair)
        row = group(box)
        row.setMinimumHeight(66)
        return row

    def all_well(self) -> Card:
        """The text when there are no issues."""
        words = vbox(
            Label(self.tr("Nothing is wrong with your list"), "strong"),
            2,
            Paragraph(
                self.tr("Every number can be dialled, and everybody has a name. Well kept."), 13
            ),
        )
        return Card(hbox(Disc(self._theme, "check", "yes"), 16, (words, 1), margins=20))

    def shared(self, found: Sequence[SharedValue]) -> Card:
        """Numbers of several people, each to be marked as a household's or a shop's."""
        box = vbox(
            Label(self.tr("Numbers several people share"), "heading"),
            4,
            Paragraph(
                self.tr("Mark a family's or a shop's: it is no sign of a duplicate from then on."),
                13,
            ),
            margins=(20, 16, 20, 16),
        )
        for one in found[:_SHARED]:
            box.addSpacing(10)
            box.addWidget(self._shared(one))
        return Card(box)

    def _shared(self, one: SharedValue) -> QWidget:
        value = self._words.shared(one)
        people = self.tr("%n people", "", one.contacts)
        people = self._desk.i18n.grouped(people, one.contacts)
        link = Button(self._theme, value, kind="link")
        link.setAccessibleName(f"{self.tr('Show')}: {value}")
        link.clicked.connect(partial(self._do.find, one))
        words = self.tr("Not shared") if one.marked else self.tr("Mark as shared")
        mark = Button(self._theme, words, "check" if one.marked else None, small=True)
        mark.setObjectName(f"share_{one.value}")
        mark.setAccessibleName(f"{words}: {value}")
        mark.clicked.connect(partial(self._do.mark, one))
        state = self.tr("{people} · household or shop") if one.marked else "{people}"
        lines = vbox(hbox(link, None), Label(state.format(people=people), "meta", "text3", True))
        return group(hbox((lines, 1), 8, mark))
