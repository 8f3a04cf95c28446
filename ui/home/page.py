"""Home: what needs doing today, each task one click away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.changes import Change, ChangeSet
from desktop_app.home.service import Overview
from desktop_app.requests.model import OpenRequests
from desktop_app.segments.quick import QUICK_FILTERS
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import (
    AddPerson,
    FindPeople,
    NewCampaign,
    NewSegment,
    ShowCampaign,
    ShowConsentPart,
    ShowDuplicates,
    ShowHome,
    ShowImport,
    ShowMatching,
    ShowPending,
)
from ui.home.cards import HomeCards
from ui.kit import (
    Banner,
    Button,
    Card,
    Disc,
    ElidedLabel,
    Label,
    PageHeader,
    ScrollArea,
    SearchField,
    clear,
    group,
    hbox,
    vbox,
)

_LATELY = 4
_WIDE = 1000
_RULES = dict(QUICK_FILTERS)
_ICONS = {
    "import": "download-simple",
    "contact": "user",
    "cleanup": "sparkle",
    "duplicates": "git-merge",
    "consent": "hand-palm",
    "segment": "funnel",
    "campaign": "megaphone",
    "field": "textbox",
    "request": "identification-card",
    "history": "arrow-counter-clockwise",
}


class HomePage(Page[ShowHome, None]):
    """Reads the overview beside the window and builds the cards from it."""

    def __init__(self, desk: Desk, place: ShowHome, kept: None = None) -> None:
        super().__init__(desk, place)
        self.cards = HomeCards(desk)
        self.search = SearchField(
            self.theme, self.tr("Search name, phone, tag"), hint="Ctrl+K", delay=400
        )
        self.search.setObjectName("search")
        self.search.setFixedWidth(300)
        self.search.returnPressed.connect(self._go_search)
        header = PageHeader(
            self.theme, self._greeting(), desk.i18n.weekday(desk.today()), right=[self.search]
        )
        self._left = vbox()
        self._right = vbox()
        right = group(self._right)
        right.setObjectName("right")
        self._right_side = right
        body = group(
            hbox((self._left, 1), 24, (right, Qt.AlignmentFlag.AlignTop), margins=(24, 12, 24, 24))
        )
        self.setLayout(vbox(header, (ScrollArea(body), 1)))
        self._read()

    def on_change(self, changes: ChangeSet) -> None:
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._right_side.setFixedWidth(336 if self.width() >= _WIDE else 288)

    def focus_search(self) -> bool:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _greeting(self) -> str:
        hour = self.desk.book.now().astimezone().hour
        name = self.desk.facts.shop_name
        if hour < 12:
            words = self.tr("Good morning")
        elif hour < 18:
            words = self.tr("Good afternoon")
        else:
            words = self.tr("Good evening")
        return self.tr("{greeting}, {name}").format(greeting=words, name=name) if name else words

    def _go_search(self) -> None:
        self.desk.go(FindPeople(self.search.text()))

    def _read(self) -> None:
        self.desk.read(
            self,
            lambda book, job: (book.home.overview(job), book.history.changes(_LATELY)),
            lambda answer: self._show(*answer),
            key="home",
        )

    def _show(self, overview: Overview, changes: list[Change]) -> None:
        clear(self._left)
        clear(self._right)
        self._fill_left(overview)
        self._fill_right(changes)

    def _fill_left(self, overview: Overview) -> None:
        desk = self.desk
        if desk.facts.is_sample:
            self._left.addWidget(self._sample_banner())
            self._left.addSpacing(16)
        if overview.clock_behind is not None:
            _add(self._left, self._clock_banner(*overview.clock_behind), 16)
        _add(self._left, self._section(self.tr("What needs doing")), 10)
        rows = self._todo(overview)
        _add(self._left, self.cards.todo_card(rows) if rows else self.cards.nothing_card(), 20)
        _add(self._left, self._section(self.tr("Your list")), 10)
        _add(
            self._left,
            self.cards.reach_card(overview, lambda: self._filter("segment.quick.not_asked")),
            16,
        )
        growth = self.cards.growth_card(overview.months)
        export = self.cards.export_card(overview.last_export, self._campaign)
        self._left.addLayout(hbox((growth, 1), 16, (export, 1)))
        self._left.addStretch(1)

    def _fill_right(self, changes: list[Change]) -> None:
        _add(self._right, self._section(self.tr("Right now")), 10)
        _add(self._right, self.cards.stop_card(), 16)
        go = self.desk.go
        _add(
            self._right,
            self.cards.quick_card(
                [
                    (
                        "download-simple",
                        self.tr("Import a spreadsheet"),
                        "Ctrl+I",
                        lambda: go(ShowImport()),
                    ),
                    (
                        "user-plus",
                        self.tr("Add a person"),
                        "Ctrl+N",
                        lambda: go(AddPerson()),
                    ),
                    ("funnel", self.tr("Make a segment"), "", lambda: go(NewSegment())),
                    ("megaphone", self.tr("Start a campaign"), "Ctrl+M", self._campaign),
                ],
            ),
            16,
        )
        if changes:
            self._right.addWidget(self._lately(changes))
        self._right.addStretch(1)

    def _section(self, words: str) -> Label:
        return Label(words, "smallb", "text2")

    def _sample_banner(self) -> Banner:
        books = self.desk.books
        return Banner(
            self.theme,
            "accent",
            "storefront",
            self.tr("These people are made up. What you export from here says so."),
            self.tr("Remove the sample"),
            books.remove_sample if books is not None else None,
        )

    def _todo(self, overview: Overview) -> list[QWidget]:
        number = self.desk.i18n.number
        rows = self._consent_rows(overview)
        if overview.to_fix:
            rows.append(
                self.cards.todo_row(
                    "wrench",
                    "warn",
                    number(overview.to_fix),
                    self.tr("numbers to fix", "", overview.to_fix),
                    self.tr("They can't be called or texted as they are"),
                    self.tr("Fix"),
                    lambda: self._filter("segment.quick.to_fix"),
                )
            )
        if overview.duplicates:
            rows.append(
                self.cards.todo_row(
                    "git-merge",
                    "accent",
                    number(overview.duplicates),
                    self.tr("duplicates to look at", "", overview.duplicates),
                    self.tr("The same person is in the list more than once"),
                    self.tr("Look"),
                    lambda: self.desk.go(ShowDuplicates()),
                )
            )
        if overview.no_name:
            rows.append(
                self.cards.todo_row(
                    "user",
                    "accent",
                    number(overview.no_name),
                    self.tr("people without a name", "", overview.no_name),
                    self.tr("A message can't greet them"),
                    self.tr("Add names"),
                    lambda: self._filter("segment.quick.no_name"),
                )
            )
        if overview.drafts:
            rows.append(self._drafts_row(overview.drafts))
        if overview.people and (overview.backup_days is None or overview.backup_days >= 1):
            rows.append(self._backup_row(overview.backup_days))
        return rows

    def _clock_banner(self, clock: str, changed: str) -> Banner:
        day = self.desk.i18n.date
        return Banner(
            self.theme,
            "warn",
            "clock",
            self.tr(
                "This computer's clock says {clock}, but the list was last changed on {changed}."
                " Set the clock."
            ).format(clock=day(clock), changed=day(changed)),
        )

    def _consent_rows(self, overview: Overview) -> list[QWidget]:
        """What people wait for comes first."""
        number = self.desk.i18n.number
        rows: list[QWidget] = []
        if overview.requests.count:
            rows.append(self._requests_row(overview.requests))
        if overview.replies:
            rows.append(
                self.cards.todo_row(
                    "chat-circle-text",
                    "no",
                    number(overview.replies),
                    self.tr("replies may ask to stop", "", overview.replies),
                    self.tr("A stop word among other words: read them"),
                    self.tr("Read"),
                    lambda: self.desk.go(ShowConsentPart("replies")),
                )
            )
        if overview.to_confirm:
            rows.append(
                self.cards.todo_row(
                    "hourglass",
                    "accent",
                    number(overview.to_confirm),
                    self.tr("people to confirm", "", overview.to_confirm),
                    self.tr("They were asked and have not answered yet"),
                    self.tr("Confirm"),
                    lambda: self.desk.go(ShowPending()),
                )
            )
        return rows

    def _requests_row(self, waiting: OpenRequests) -> QWidget:
        """Requests of people listed, with the day of the most urgent one."""
        late = waiting.overdue
        this_year = waiting.due_on.startswith(str(self.desk.today().year))
        due = self.desk.i18n.date(waiting.due_on, year=not this_year)
        if late:
            words = self.tr("%n are overdue, the first since {date}", "", late).format(date=due)
            words = words.replace(str(late), self.desk.i18n.number(late), 1)
        else:
            words = self.tr("The first by {date}").format(date=due)
        return self.cards.todo_row(
            "calendar-check",
            "warn" if late else "accent",
            self.desk.i18n.number(waiting.count),
            self.tr("requests to answer", "", waiting.count),
            words,
            self.tr("Answer"),
            lambda: self.desk.go(ShowConsentPart("requests")),
            "warn" if late else "text3",
        )

    def _drafts_row(self, drafts: tuple[str, ...]) -> QWidget:
        return self.cards.todo_row(
            "megaphone",
            "accent",
            self.desk.i18n.number(len(drafts)),
            self.tr("campaigns not sent yet", "", len(drafts)),
            ", ".join(drafts),
            self.tr("Open"),
            lambda: self.desk.go(ShowCampaign(drafts[0])),
        )

    def _backup_row(self, days: int | None) -> QWidget:
        return self.cards.todo_row(
            "floppy-disk",
            "none",
            "–" if days is None else self.desk.i18n.number(days),
            self.tr("no backup yet")
            if days is None
            else self.tr("days since the last backup", "", days),
            self.tr("A copy is made and checked in a moment"),
            self.tr("Back up now"),
            self._back_up,
        )

    def _back_up(self) -> None:
        self.desk.write(
            self,
            lambda book, job: book.backups.make("manual"),
            lambda _path: self._backed_up(),
            title=self.tr("Making a backup"),
        )

    def _backed_up(self) -> None:
        self.desk.toast(self.tr("The backup is made and checked"))
        self._read()

    def _lately(self, changes: list[Change]) -> Card:
        everything = Button(self.theme, self.tr("All"), kind="link")
        everything.setAccessibleName(self.tr("The whole history"))
        everything.clicked.connect(self.desk.history_asked)
        box = vbox(
            hbox(Label(self.tr("Lately"), "heading"), None, everything), margins=(20, 16, 20, 16)
        )
        for change in changes:
            box.addSpacing(12)
            box.addWidget(self._change_row(change))
        return Card(box)

    def _change_row(self, change: Change) -> QWidget:
        i18n = self.desk.i18n
        words = i18n.words.change(change.kind, change.details)
        icon = _ICONS.get(change.kind.split(".")[0], "pencil-simple")
        lines = vbox(
            None,
            ElidedLabel(words, "small"),
            ElidedLabel(i18n.recent(change.made_at, self.desk.today()), "meta", "text3"),
            None,
        )
        row = hbox(Disc(self.theme, icon, "none", 32), 12, (lines, 1))
        if change.undoable and not change.undone and change.undoes is None:
            undo = Button(self.theme, self.tr("Undo"), kind="link")
            undo.setAccessibleName(f"{self.tr('Undo')}: {words}")
            undo.clicked.connect(lambda: self.desk.undo(change.id))
            row.addSpacing(8)
            row.addWidget(undo)
        return group(row)

    def _filter(self, code: str) -> None:
        self.desk.go(ShowMatching(_RULES[code], self.desk.say(code)))

    def _campaign(self) -> None:
        self.desk.go(NewCampaign())


def _add(box: QBoxLayout, widget: QWidget, space: int) -> None:
    box.addWidget(widget)
    box.addSpacing(space)
