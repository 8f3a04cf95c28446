"""A person asked to stop: any number or address, known or not, or a name to pick the person."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app import phones
from desktop_app.book import Book
from desktop_app.consent.model import ANY
from desktop_app.contacts.model import (
    CHANNELS,
    Identifier,
    as_channel,
)
from desktop_app.jobs import Job
from desktop_app.requests.asked_to_stop import Candidate, WhomToStop
from ui.desk.desk import Desk
from ui.desk.places import AskRequest
from ui.kit import (
    Dialog,
    Dropdown,
    FormRow,
    Label,
    LineEdit,
    PersonRow,
    RadioButton,
    clear,
    group,
    hbox,
    vbox,
)

_DELAY_MS = 150


def shown(identifier: Identifier) -> str:
    """An identifier, formatted for reading."""
    if identifier.canonical.startswith("+"):
        return phones.national(identifier.canonical)
    return identifier.canonical


class StopDialog(Dialog):
    """Type, see whom it means, Stop. Everything is stopped unless one channel is chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None, identifier: str = "") -> None:
        super().__init__(desk.theme, parent, "", 460)
        self.setObjectName("stop_dialog")
        self.title.setText(self.tr("Someone asked to stop"))
        self.setWindowTitle(self.title.text())
        self._desk = desk
        self._chosen: tuple[Identifier, ...] = ()
        self.add_text(self.tr("Nobody at this shop will message this number again."))
        self.field = LineEdit(identifier, name=self.tr("Number, address or name"))
        self.field.setObjectName("stop_field")
        self._row = FormRow(desk.theme, self.tr("Number, address or name"), self.field)
        self._people = vbox(spacing=2)
        self._others: tuple[Identifier, ...] = ()
        self.with_others = RadioButton(desk.theme, self.tr("Their other numbers and addresses too"))
        self.with_others.setObjectName("stop_others")
        self.only_this = RadioButton(desk.theme)
        self.only_this.setObjectName("stop_only_this")
        self._points = Label("", "small", "text3", wrap=True)
        points = hbox(26, (self._points, 1))
        self._reach = group(vbox(self.with_others, points, 6, self.only_this))
        self._reach.hide()
        self.channel = Dropdown(
            desk.theme,
            [(ANY, self.tr("Everything")), *((c, desk.say(f"channel.{c}")) for c in CHANNELS)],
            ANY,
            name=self.tr("What to stop"),
        )
        self.body.addSpacing(4)
        self.body.addWidget(self._row)
        self.body.addWidget(self._reach)
        self.body.addWidget(group(self._people))
        self.body.addWidget(FormRow(desk.theme, self.tr("What to stop"), self.channel))
        self.add_button(self.tr("Close"), "ghost", "reject")
        self.stop = self.add_button(self.tr("Stop"), "danger", icon="hand-palm")
        self.stop.setObjectName("stop_confirm")
        self.stop.setDefault(True)
        self.stop.setEnabled(False)
        self.stop.clicked.connect(self._record)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._ask)
        self.field.textChanged.connect(self._typed)
        self.field.setFocus()
        if identifier:
            self._ask()

    def _typed(self) -> None:
        self._choose(())
        self._timer.start()

    def _ask(self) -> None:
        text = self.field.text().strip()
        if not text:
            self._show(WhomToStop())
            return

        def ask(book: Book, _job: Job) -> WhomToStop:
            return book.requests.whom_to_stop(text)

        self._desk.read(self, ask, self._show, key="stop.look_up")

    def _show(self, answer: WhomToStop) -> None:
        clear(self._people)
        self._row.set_error("")
        self._choose((answer.identifier,) if answer.identifier else ())
        self._offer_others(answer)
        if answer.identifier is not None:
            self._row.set_help(self._words(answer))
        elif answer.candidates:
            self._row.set_help(self.tr("Who is it?"))
            for candidate in answer.candidates:
                self._people.addWidget(self._person(candidate))
        elif self.field.text().strip():
            self._row.set_help("")
            self._row.set_error(
                self.tr("This is not a number or address, and nobody here has that name.")
            )
        else:
            self._row.set_help("")
        self.fit()

    def _offer_others(self, answer: WhomToStop) -> None:
        """Whether to stop the person, at all their numbers, or this number alone."""
        self._others = answer.others
        self._reach.setVisible(answer.elsewhere)
        self.with_others.setChecked(True)
        if answer.identifier is None or not answer.elsewhere:
            return
        self._points.setText(", ".join(shown(identifier) for identifier in answer.others))
        self._points.setVisible(bool(answer.others))
        self.only_this.setText(self.tr("Only {number}").format(number=shown(answer.identifier)))

    def _words(self, answer: WhomToStop) -> str:
        assert answer.identifier is not None
        names = ", ".join(name for name in answer.names if name)
        if names:
            return f"{shown(answer.identifier)} · {names}"
        return self.tr("{number} is not in the list. It is blocked all the same.").format(
            number=shown(answer.identifier)
        )

    def _person(self, candidate: Candidate) -> PersonRow:
        points = ", ".join(shown(identifier) for identifier in candidate.identifiers)
        row = PersonRow(self.theme, candidate.name, points, candidate.name)
        row.clicked.connect(lambda: self._pick(candidate))
        return row

    def _pick(self, candidate: Candidate) -> None:
        self.field.blockSignals(True)
        self.field.setText(candidate.name)
        self.field.blockSignals(False)
        clear(self._people)
        self._offer_others(WhomToStop())
        points = ", ".join(shown(identifier) for identifier in candidate.identifiers)
        self._row.set_help(f"{candidate.name} · {points}")
        self._choose(candidate.identifiers)
        self.fit()

    def _choose(self, identifiers: tuple[Identifier, ...]) -> None:
        self._chosen = identifiers
        self.stop.setEnabled(bool(identifiers))

    def _record(self) -> None:
        chosen, channel = self._chosen, as_channel(self.channel.key or ANY)
        only_this = not self._reach.isHidden() and self.only_this.isChecked()
        if not only_this:
            chosen += self._others
        name = ", ".join(shown(identifier) for identifier in chosen)
        told = self.tr("{name} will not be contacted again").format(name=name)
        desk = self._desk
        show = self.tr("Files with them")

        def done(held: int | None) -> None:
            if held is None:
                desk.toast(told)
            else:
                desk.toast(told, show, lambda: desk.ask(AskRequest("exports", held)))

        desk.write(
            desk, lambda book, _job: book.requests.stop(chosen, channel, only_this=only_this), done
        )
        self.accept()
