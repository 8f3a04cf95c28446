"""The do-not-contact list: its count, a lookup by number, its rows, and its transfer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.consent.suppression.model import Listed
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from ui.consent.carrying import Carrying
from ui.consent.words import ConsentPageWords
from ui.desk.desk import Desk
from ui.desk.places import ShowPerson
from ui.kit import (
    Banner,
    Button,
    Column,
    EmptyState,
    Label,
    NameCell,
    SearchField,
    TableCard,
    TableView,
    TextCell,
    clear,
    group,
    hbox,
    vbox,
)
from ui.kit.table_model import WindowedModel

WHO, WHAT, SINCE, WHY = range(4)


class ListedModel(WindowedModel[Listed]):
    """``count`` rows, read around the visible ones."""

    def __init__(self, desk: Desk, words: ConsentPageWords, count: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._words, self._count = desk, words, count
        self.titles = self.tr("Who"), self.tr("What"), self.tr("Since"), self.tr("Why")

    def size(self) -> int:
        return self._count

    def cell(self, row: int, column: int) -> NameCell | TextCell:
        line = self.line(row)
        if line is None:
            return TextCell("")
        return self._who(line) if column == WHO else TextCell(self._text(line, column), "text2")

    def line(self, row: int) -> Listed | None:
        """The entry of a row, None while it is being read."""
        return self.known(row)

    def _who(self, line: Listed) -> NameCell:
        if line.identifier is None:
            return NameCell(self.tr("Protected form"), line.hash[:12], "")
        number = self._words.identifier(line.identifier)
        if line.name:
            return NameCell(line.name, number, line.name)
        return NameCell(number, "" if line.contact_id else self.tr("not in the list"), "")

    def _text(self, line: Listed, column: int) -> str:
        if column == WHAT:
            return self._words.channels(line.channels)
        if column == SINCE:
            return self._words.day(max(line.channels.values()))
        return self._why(line)

    def _why(self, line: Listed) -> str:
        if line.joined:
            return self.tr("From another list")
        return {
            "erased": self.tr("Was forgotten"),
            "objected": self.tr("Does not want to be contacted"),
            "denied": self.tr("Said no"),
            "provider": self.tr("From a list or a file"),
        }.get(line.reason, self.tr("Asked to stop"))

    def fetch(self, rows: range) -> None:
        def ask(book: Book, _job: Job) -> dict[int, Listed]:
            found = book.consent.do_not_contact.page(len(rows), rows.start)
            return dict(enumerate(found, rows.start))

        self._desk.read(self, ask, self.take)


class DoNotContactFace(QWidget):
    """``paste_asked`` and ``file_asked``: more stops are to be recorded."""

    paste_asked = Signal()
    file_asked = Signal()

    def __init__(self, desk: Desk, words: ConsentPageWords) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        theme = desk.theme
        self.title = Label("", "heading")
        self.title.setObjectName("list_title")
        name = self.tr("Type a number or address")
        self.search = SearchField(theme, name, "", 250, name)
        self.search.setObjectName("list_search")
        self.search.setFixedWidth(300)
        self.search.searched.connect(self.look_up)
        self._answer = vbox()
        self._answers = group(self._answer)
        self._answers.hide()
        export = Button(theme, self.tr("Take to another list"), "export", "secondary", True)
        export.setObjectName("list_export")
        self.carrying = Carrying(desk, self)
        export.clicked.connect(self.carrying.export)
        join = Button(theme, self.tr("Join a list"), "download-simple", "secondary", True)
        join.setObjectName("list_join")
        join.clicked.connect(self.carrying.join)
        self._middle = vbox()
        head = hbox((self.title, 1), 12, self.search)
        foot = hbox(
            Label(
                self.tr("Nobody on this list gets messages, whatever an import says."),
                "small",
                "text3",
            ),
            None,
            join,
            8,
            export,
        )
        self.setLayout(
            vbox(
                head,
                12,
                self._answers,
                (group(self._middle), 1),
                12,
                foot,
                margins=(24, 16, 24, 20),
            )
        )
        self.setFocusProxy(self.search)

    def read(self) -> None:
        """Counts the list and shows it from the top."""
        self._desk.read(
            self,
            lambda book, _job: book.consent.do_not_contact.count(),
            self._show,
            key="consent.list",
        )

    def _show(self, count: int) -> None:
        words = self.tr("%n on the do-not-contact list", "", count)
        self.title.setText(words.replace(str(count), self._words.number(count), 1))
        clear(self._middle)
        if not count:
            self._middle.addWidget(self._nothing(), 1)
            return
        theme = self._desk.theme
        self.model = ListedModel(self._desk, self._words, count, self)
        self.table = TableView(theme, name=self.title.text())
        self.table.setObjectName("listed")
        self.table.setModel(self.model)
        who, what, since, why = self.model.titles
        self.table.set_columns(
            [
                Column("who", who, None, 220, sortable=False),
                Column("what", what, 190, sortable=False),
                Column("since", since, 150, sortable=False),
                Column("why", why, 210, priority=1, sortable=False),
            ]
        )
        self.table.opened.connect(self._open)
        self._middle.addWidget(TableCard(self.table), 1)
        if self.search.text().strip():
            self.look_up(self.search.text())

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self._desk.theme,
            "hand-palm",
            self.tr("Nobody has asked to stop"),
            self.tr("People who do stay here for good, even if they are removed or forgotten."),
            self.tr("Paste a list"),
            self.paste_asked.emit,
            "clipboard-text",
        )

    def _open(self, row: int) -> None:
        line = self.model.line(row)
        if line is not None and line.contact_id is not None:
            self._desk.go(ShowPerson(line.contact_id))

    # lookup

    def look_up(self, text: str) -> None:
        """Shows whether the typed identifier is on the list, even if only its hash is."""
        typed = text.strip()
        if not typed:
            self._answers.hide()
            return

        def ask(book: Book, _job: Job) -> Listed | None | str:
            try:
                identifier = book.contacts.identifier_of(typed)
            except UserError as error:
                return self._desk.i18n.words.of(error)
            return book.consent.do_not_contact.find(identifier)

        self._desk.read(self, ask, self._tell, key="consent.list.find")

    def _tell(self, found: Listed | None | str) -> None:
        clear(self._answer)
        typed = self.search.text().strip()
        if isinstance(found, str):
            tone, icon, words = "warn", "question", found
        elif found is None:
            tone, icon = "none", "check"
            words = self.tr("{number} is not on the list.").format(number=typed)
        else:
            tone, icon, words = "no", "prohibit", self._listed(found, typed)
        banner = Banner(self._desk.theme, tone, icon, words)
        banner.setObjectName("list_answer")
        self._answer.addWidget(banner)
        self._answer.addSpacing(12)
        self._answers.show()

    def _listed(self, found: Listed, typed: str) -> str:
        words = self.tr("On the list: {number}. {channels}, since {date}.")
        if found.reason == "erased":
            words = self.tr(
                "On the list: {number}. {channels}, since {date}. The person was forgotten; only "
                "the protected form is kept."
            )
        elif found.joined:
            words = self.tr(
                "On the list: {number}. {channels}, since {date}. It came from another list."
            )
        return words.format(
            number=found.name or typed,
            channels=self._words.channels(found.channels),
            date=self._desk.i18n.date(max(found.channels.values())),
        )
