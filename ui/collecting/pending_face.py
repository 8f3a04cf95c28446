"""Double opt-in by hand: pending people, the text to send them, and Y or N for their answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app import languages
from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Topic
from desktop_app.consent.model import NewEvent, Sendable
from desktop_app.consent.opt_in.model import Asked, Waiting
from desktop_app.jobs import Job
from ui.collecting.form_words import FormWords
from ui.collecting.pending_model import PendingModel, point, who
from ui.desk.desk import Desk
from ui.desk.places import ShowSettings
from ui.kit import (
    Button,
    Column,
    EmptyState,
    FormRow,
    Label,
    LineEdit,
    Paragraph,
    Segmented,
    SidePanel,
    TableCard,
    TableView,
    TextArea,
    clear,
    group,
    hbox,
    set_tip,
    vbox,
)

_SHOWN = 200
_SETTLE_MS = 100
_NARROW, _PANEL, _PANEL_NARROW = 1000, 352, 316
_METHODS = ("message", "phone", "counter")


@dataclass(frozen=True)
class PendingState:
    """The saved state. ``again``: it showed the people whose yes is so old that the rules want a
    new one."""

    again: bool = False
    row: int = 0
    method: str = _METHODS[0]


class PendingFace(QWidget):
    """The answers are the people's own: Y and N record what they said, and nothing else.

    ``person`` is selected initially, if they are pending.
    """

    def __init__(self, desk: Desk, kept: PendingState, person: int | None = None) -> None:
        super().__init__()
        self._desk, self.theme = desk, desk.theme
        self._method, self._row, self._again = kept.method, kept.row, kept.again
        self._wanted = person
        self._busy = False
        labels = {one.code: one.label or "" for one in desk.facts.purposes}
        self.model = PendingModel(desk, labels, self)
        self.table = TableView(self.theme, name=self.tr("People to confirm"))
        self.table.setObjectName("pending_table")
        self.table.setModel(self.model)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.set_columns(
            [
                Column("who", self.tr("Who"), None, 200, sortable=False),
                Column("channel", self.tr("How"), 110, sortable=False),
                Column("purpose", self.tr("What for"), 150, priority=1, sortable=False),
                Column("since", self.tr("Asked"), 150, priority=2, sortable=False),
            ]
        )
        self.table.selection_changed.connect(self._select)
        self._more = Label("", "small", "text3")
        self._which = self._make_which()
        self._list = group(vbox((TableCard(self.table), 1), 6, self._more, margins=(24, 4, 24, 16)))
        self._panel = SidePanel(_PANEL)
        self._stack = QStackedWidget()
        self._stack.addWidget(group(hbox((self._list, 1), self._panel)))
        self._empty = vbox()
        self._stack.addWidget(group(self._empty))
        self._stack.hide()  # neither a list nor "nobody" before it is known
        self._head = group(hbox(self._which, None, margins=(24, 0, 24, 8)))
        self._head.hide()  # shown when there is a choice
        self.setLayout(vbox(self._head, (self._stack, 1)))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.refresh)
        for key, answer in (("Y", self.confirm), ("N", self.deny)):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(answer)
        desk.changed.connect(self._hear)
        self.refresh()

    def refresh(self) -> None:
        """Reads the pending people again."""
        again = self._again
        self._desk.read(
            self,
            lambda book, _job: book.consent.opt_in.waiting(_SHOWN, again=again),
            self._show,
            key="collecting.pending",
        )

    def _make_which(self) -> Segmented:
        which = Segmented(
            self.theme,
            [("waiting", self.tr("Waiting")), ("again", self.tr("To ask again"))],
            "again" if self._again else "waiting",
            name=self.tr("Which people"),
        )
        which.setObjectName("pending_which")
        which.changed.connect(self._choose_which)
        return which

    def _choose_which(self, key: str) -> None:
        self._again, self._row = key == "again", 0
        self.refresh()

    def _hear(self, changes: object) -> None:
        told = (Topic.CONSENT, Topic.CONTACT, Topic.PURPOSE)
        if isinstance(changes, ChangeSet) and changes.touches(*told):
            self._settle.start()

    # showing

    def _show(self, waiting: Waiting) -> None:
        focused = self.table.hasFocus() or not self.model.asked
        self.model.show(waiting.asked)
        self._stack.setCurrentIndex(0 if waiting.asked else 1)
        self._stack.show()
        self._head.setVisible(self._again or waiting.old > 0)
        if not waiting.asked:
            clear(self._empty)
            self._empty.addWidget(self._nobody())
            return
        hidden = waiting.total - len(waiting.asked)
        self._more.setText(self.tr("%n more wait after these", "", hidden))
        self._more.setVisible(hidden > 0)
        wanted, self._wanted = self._wanted, None
        rows = [row for row, one in enumerate(waiting.asked) if one.contact_id == wanted]
        if wanted is not None and rows:
            self._row = rows[-1]
        self.table.select_row(min(self._row, len(waiting.asked) - 1))
        self._select()
        if focused:
            self.table.setFocus()

    def _nobody(self) -> QWidget:
        if self._again:
            return EmptyState(
                self.theme,
                "check-circle",
                self.tr("Nobody to ask again"),
                self.tr(
                    "People who agreed so long ago that the rules ask for a new yes "
                    "are listed here."
                ),
            )
        return EmptyState(
            self.theme,
            "check-circle",
            self.tr("Nobody waits"),
            self.tr(
                "People who were asked and have not answered yet are listed "
                "here. Settings can make every sign-up wait for a second yes."
            ),
            self.tr("Open Settings"),
            lambda: self._desk.go(ShowSettings()),
            "gear-six",
        )

    def chosen(self) -> Asked | None:
        """The selected person."""
        rows = self.table.selected_rows()
        return self.model.asked[rows[0]] if rows and rows[0] < len(self.model.asked) else None

    def _select(self) -> None:
        asked = self.chosen()
        if asked is None:
            return
        self._row = self.table.selected_rows()[0]
        self._panel.set_content(self._person(asked))

    def _person(self, asked: Asked) -> QWidget:
        desk, theme = self._desk, self.theme
        channel, purpose = desk.say(f"channel.{asked.channel}"), self.model.purpose(asked.purpose)
        text = TextArea(self.text(asked), lines=4, name=self.tr("The text to send"))
        text.setObjectName("request_text")
        text.setReadOnly(True)
        copy = Button(theme, self.tr("Copy the text"), "copy", small=True)
        copy.setObjectName("copy_request")
        copy.clicked.connect(lambda: self.copy(asked))
        self._methods = Segmented(
            theme,
            [(method, desk.say(f"method.short.{method}")) for method in _METHODS],
            self._method,
            name=self.tr("How they answered"),
            stretch=True,
        )
        self._methods.changed.connect(self._choose_method)
        hint = self.tr("such as “message of today”")
        self.proof = LineEdit(placeholder=hint, name=self.tr("What shows it"))
        self.proof.setObjectName("proof")
        wanted = desk.facts.rules.proof
        proof_help = self.tr("Your rules want something that shows it.") if wanted else ""
        yes = Button(theme, self.tr("Said yes"), "check", "primary")
        set_tip(yes, f"{self.tr('Said yes')}  (Y)")
        yes.setObjectName("confirm")
        yes.clicked.connect(self.confirm)
        no = Button(theme, self.tr("Said no"), "prohibit", "danger")
        set_tip(no, f"{self.tr('Said no')}  (N)")
        no.setObjectName("deny")
        no.clicked.connect(self.deny)
        return group(
            vbox(
                Label(who(asked), "title", wrap=True),
                2,
                Label(point(asked), "body", "text2"),
                12,
                Paragraph(
                    " · ".join((channel, purpose, desk.i18n.recent(asked.since, desk.today()))),
                    13,
                ),
                16,
                Label(self.tr("The text to send"), "smallb"),
                6,
                text,
                8,
                hbox(copy, None),
                16,
                FormRow(theme, self.tr("How they answered"), self._methods),
                12,
                FormRow(theme, self.tr("What shows it"), self.proof, help=proof_help),
                16,
                hbox((yes, 1), 8, (no, 1)),
                8,
                Label(self.tr("In the list: Y for yes, N for no"), "meta", "text3"),
                None,
                margins=24,
            )
        )

    def _choose_method(self, method: str) -> None:
        self._method = method

    def text(self, asked: Asked) -> str:
        """The question with the exact words, in the person's language."""
        language = asked.language if asked.wording is None else asked.wording.language
        words = FormWords(languages.own_first(language)[0], self._desk.facts.shop_name)
        return words.request(asked.text or "…")

    # doing

    def copy(self, asked: Asked) -> None:
        """Copies the text, unless the person is stopped or has answered since."""

        def ask(book: Book, _job: Job) -> Sendable:
            return book.consent.sendable([asked.identifier], asked.channel, asked.purpose)

        self._desk.read(self, ask, lambda found: self._copy_if(asked, found), key="collecting.copy")

    def _copy_if(self, asked: Asked, found: Sendable) -> None:
        if not self._may_ask(found):
            told = (
                self.tr("{name} may not be asked now")
                if self._again
                else self.tr("{name} does not wait for this question any more")
            )
            self._desk.toast(told.format(name=who(asked)))
            self.refresh()
            return
        QGuiApplication.clipboard().setText(self.text(asked))
        self._desk.toast(self.tr("Copied, for {name} and nobody else").format(name=who(asked)))

    def _may_ask(self, found: Sendable) -> bool:
        """Whether the gate refuses only for lack of the consent in question."""
        reasons = {reason for one in found.refused for reason in one.reasons}
        if self._again:
            return not reasons - {"expired", "no_evidence"}
        return reasons == {"pending"}

    def confirm(self) -> None:
        """They said yes."""
        asked = self.chosen()
        if asked is None or self._busy:
            return
        told = self.tr("{name} said yes").format(name=who(asked))
        self._answer(asked, True, lambda: self._tell_yes(asked, told))

    def deny(self) -> None:
        """They said no, which only they themselves can change."""
        asked = self.chosen()
        if asked is None or self._busy:
            return
        told = self.tr("{name} said no. Only a new yes of their own changes that.")
        self._answer(asked, False, lambda: self._desk.toast(told.format(name=who(asked))))

    def _answer(self, asked: Asked, yes: bool, told: Callable[[], None]) -> None:
        method, proof, again = self._method, self.proof.text().strip() or None, self._again

        def write(book: Book, _job: Job) -> None:
            if again:
                book.consent.record([_renewed(asked, yes, method, proof)])
                return
            answer = book.consent.opt_in.confirm if yes else book.consent.opt_in.deny
            answer(asked.event_id, method, proof)

        def done(_nothing: None) -> None:
            self._busy = False
            told()

        self._busy = True
        self._desk.write(self, write, done, failed=self._failed)

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._desk.failed(error)
        self.refresh()

    def _tell_yes(self, asked: Asked, told: str) -> None:
        self._desk.toast(told, self._desk.say("action.undo"), lambda: self._take_back(asked))

    def _take_back(self, asked: Asked) -> None:
        """Corrects a mistake: the ledger keeps the answer and its correction, and the person is
        pending again."""
        slip = NewEvent(asked.identifier, "corrected", asked.channel, asked.purpose)
        words = (
            self.tr("Their earlier yes stays in force")
            if self._again
            else self.tr("{name} waits again").format(name=who(asked))
        )
        desk = self._desk
        desk.write(
            desk, lambda book, _job: book.consent.record([slip]), lambda _ids: desk.toast(words)
        )

    def kept(self) -> PendingState:
        """The state for a rebuilt page."""
        return PendingState(self._again, self._row, self._method)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panel.setFixedWidth(_PANEL_NARROW if self.width() < _NARROW else _PANEL)


def _renewed(asked: Asked, yes: bool, method: str, proof: str | None) -> NewEvent:
    """The event for the answer of a person whose yes was old."""
    return NewEvent(
        asked.identifier,
        "confirmed" if yes else "denied",
        asked.channel,
        asked.purpose,
        method=method,
        evidence=proof,
        wording_id=None if asked.wording is None else asked.wording.id,
    )
