"""The people that a rule of retention proposes: browsed, asked again by a tag or a campaign, or
erased after a confirmation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QWidget

from desktop_app import phones
from desktop_app.book import Book
from desktop_app.contacts.model import ContactRow
from desktop_app.jobs import Job
from desktop_app.requests.model import Erased
from desktop_app.segments.quick import with_tag
from ui.consent.words import ConsentPageWords
from ui.desk.desk import Desk
from ui.desk.places import (
    NewCampaign,
    ShowMatching,
    ShowPerson,
)
from ui.kit import (
    Banner,
    BottomBar,
    Button,
    CheckBox,
    Column,
    Dialog,
    EmptyState,
    Label,
    NameCell,
    PageHeader,
    RadioButton,
    TableCard,
    TableView,
    TextCell,
    clear,
    group,
    vbox,
)
from ui.kit.table_model import WindowedModel

MOST = 2_000
"""This many people are shown at once; more follow when these are decided."""


class RulePeopleModel(WindowedModel[ContactRow]):
    """Ids first, rows around the visible ones on demand."""

    def __init__(
        self, desk: Desk, words: ConsentPageWords, ids: Sequence[int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self.ids = desk, words, ids
        self.titles = self.tr("Name"), self.tr("Listed since"), self.tr("Last purchase")

    def size(self) -> int:
        return len(self.ids)

    def cell(self, row: int, column: int) -> NameCell | TextCell:
        person = self.known(row)
        if person is None:
            return TextCell("")
        if column == 0:
            return NameCell(person.display_name, self._point(person), person.display_name)
        if column == 1:
            return TextCell(self._words.day(person.created_at), "text2")
        bought = person.last_purchase
        return TextCell(self._words.day(bought[0]) if bought else "–", "text2")

    def _point(self, row: ContactRow) -> str:
        for point in row.points:
            if (point.canonical or "").startswith("+"):
                return phones.national(point.canonical or "", self._desk.facts.region)
        return next((point.raw for point in row.points), "")

    def fetch(self, rows: range) -> None:
        at = {self.ids[row]: row for row in rows}

        def ask(book: Book, _job: Job) -> dict[int, ContactRow]:
            return {at[person.id]: person for person in book.contacts.rows(list(at))}

        self._desk.read(self, ask, self.take)


class RulePeople(QWidget):
    """``left``: back to the rules. An empty selection means everybody shown."""

    left = Signal()

    def __init__(self, desk: Desk, words: ConsentPageWords, key: str) -> None:
        super().__init__()
        self._desk, self._words, self.key = desk, words, key
        theme = desk.theme
        rule = next(one for one in desk.facts.retention if one.key == key)
        self.header = PageHeader(
            theme,
            desk.say(f"retention.{key}", n=rule.months or 0),
            crumb=self.tr("Retention"),
            on_crumb=self.left.emit,
        )
        self.told = Label("", "small", "text2")
        self.tag = Button(theme, self.tr("Tag to ask again"), "tag")
        self.tag.setObjectName("rule_tag")
        self.tag.clicked.connect(lambda: self.ask_again(False))
        self.campaign = Button(theme, self.tr("Ask by a campaign"), "megaphone")
        self.campaign.setObjectName("rule_campaign")
        self.campaign.clicked.connect(lambda: self.ask_again(True))
        self.forget = Button(theme, "-", "trash", "danger")
        self.forget.setObjectName("rule_forget")
        self.forget.clicked.connect(self.ask_forget)
        self.bar = BottomBar(self.told, None, self.tag, 8, self.campaign, 8, self.forget)
        self.bar.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", -1)
        self.model: RulePeopleModel | None = None
        self.table: TableView | None = None
        self._middle = vbox(margins=(24, 4, 24, 16))
        self.setLayout(vbox(self.header, (group(self._middle), 1), self.bar))
        self.read()

    def read(self) -> None:
        """Reads the proposed people."""
        key = self.key

        def ask(book: Book, job: Job) -> list[int]:
            return book.requests.retention.ids(key, MOST, 0, job)

        self._desk.read(self, ask, self._show, key="consent.rule_people")

    def _show(self, ids: Sequence[int]) -> None:
        if self.model is not None and list(ids) == list(self.model.ids):
            return  # nothing moves while the user is choosing
        clear(self._middle)
        self.bar.setVisible(bool(ids))
        self.header.set_count(self._words.number(len(ids)) if ids else "")
        if not ids:
            self.model = self.table = None
            self._middle.addWidget(
                EmptyState(
                    self._desk.theme,
                    "check-circle",
                    self.tr("Nobody is proposed"),
                    self.tr("For everybody in the list there is still a reason to be in it."),
                    self.tr("Back to the rules"),
                    self.left.emit,
                    "arrow-left",
                ),
                1,
            )
            return
        self.model = RulePeopleModel(self._desk, self._words, ids, self)
        self.table = TableView(self._desk.theme, name=self.header.title.text())
        self.table.setObjectName("rule_people")
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        name, since, bought = self.model.titles
        self.table.set_columns(
            [
                Column("name", name, None, 220, sortable=False),
                Column("since", since, 180, sortable=False),
                Column("bought", bought, 180, sortable=False),
            ]
        )
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._tell)
        self._middle.addWidget(TableCard(self.table), 1)
        self._tell()
        self.setFocusProxy(self.table)
        self.table.setFocus()

    def chosen(self) -> list[int]:
        """The selected people; everybody shown if the selection is empty."""
        if self.model is None or self.table is None:
            return []
        rows = self.table.selected_rows() or range(len(self.model.ids))
        return [self.model.ids[row] for row in rows]

    def _tell(self) -> None:
        number = self._words.number
        selected = len(self.table.selected_rows()) if self.table is not None else 0
        count = len(self.chosen())
        words = self.tr("{n} selected") if selected else self.tr("All {n}. Select to choose some.")
        self.told.setText(words.format(n=number(count)))
        self.forget.setText(self.tr("Forget {n}").format(n=number(count)))

    def _open(self, row: int) -> None:
        if self.model is not None:
            self._desk.go(ShowPerson(self.model.ids[row]))

    # asking again

    def ask_again(self, campaign: bool) -> None:
        """Tags them; for a campaign also creates a segment of that tag, and a campaign."""
        desk, ids, tag = self._desk, self.chosen(), self.tr("Ask again")
        told, show = self.tr("Tagged “{tag}”").format(tag=tag), self.tr("Show them")

        def ask(book: Book, job: Job) -> None:
            if campaign:
                book.segments.of_tagged(ids, tag, job)
            else:
                book.contacts.tag(ids, tag, job)

        def done(_none: None) -> None:
            if campaign:
                desk.go(NewCampaign(tag))
            else:
                desk.toast(told, show, lambda: desk.go(ShowMatching(with_tag(tag), tag)))

        desk.write(self, ask, done, title=self.tr("Tagging"))

    # erasing

    def ask_forget(self) -> None:
        """Shows the numbers, and asks for confirmation."""
        ids = self.chosen()
        if not ids:
            return
        dialog = ForgetManyDialog(self._desk, self, self._words, len(ids))
        dialog.accepted.connect(lambda: self._forget(ids, dialog.again.isChecked()))
        dialog.open()

    def _forget(self, ids: Sequence[int], again: bool) -> None:
        desk, number = self._desk, self._words.number

        def ask(book: Book, job: Job) -> list[Erased]:
            return book.requests.erase_many(ids, allow_contact_again=again, job=job)

        def over(erased: list[Erased]) -> None:
            backups = {path for one in erased for path in one.backups}
            told = self.tr("Forgot {n} people for good.").format(n=number(len(erased)))
            if backups:
                words = self.tr("%n backups still hold them.", "", len(backups))
                told = f"{told} {words}"
            desk.toast(told)
            self.read()

        desk.write(self, ask, over, title=self.tr("Forgetting people"))


class ForgetManyDialog(Dialog):
    """The two kinds of erasure, for several people at once."""

    def __init__(self, desk: Desk, parent: QWidget, words: ConsentPageWords, people: int) -> None:
        super().__init__(desk.theme, parent, "", 500)
        self.setObjectName("forget_many")
        number = words.number(people)
        title = self.tr("Forget %n people for good", "", people).replace(str(people), number, 1)
        self.title.setText(title)
        self.setWindowTitle(title)
        self.add_text(
            self.tr(
                "Names, numbers, purchases, notes and their traces in the history are erased from "
                "the file. Backups made before still hold them. Each takes a moment."
            )
        )
        self.never = RadioButton(
            desk.theme, self.tr("Forget, and never contact again"), checked=True
        )
        self.again = RadioButton(desk.theme, self.tr("Forget; a later yes counts"))
        self.again.setObjectName("forget_many_again")
        self._choice = QButtonGroup(self)
        self.body.addSpacing(4)
        for button in (self.never, self.again):
            self._choice.addButton(button)
            self.body.addWidget(button)
        self.body.addSpacing(4)
        self.body.addWidget(
            Banner(
                desk.theme,
                "warn",
                "warning",
                self.tr("There is no Undo: what is gone from the file can't be brought back."),
            )
        )
        self.sure = CheckBox(desk.theme, self.tr("I know that this cannot be undone"))
        self.sure.setObjectName("forget_many_sure")
        self.body.addWidget(self.sure)
        self.add_button(self.tr("Keep them"), "ghost", "reject")
        self.go = self.add_button(self.tr("Forget {n}").format(n=number), "danger", "none", "trash")
        self.go.setObjectName("forget_many_confirm")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.accept)
        self.sure.toggled.connect(self.go.setEnabled)
