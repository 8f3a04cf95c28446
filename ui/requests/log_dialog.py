"""Logs a request of a listed person, and shows its due day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.consent.moments import check_past, day_of, read_moment
from desktop_app.contacts.model import ContactRow
from desktop_app.errors import UserError
from desktop_app.requests.model import CAME_BY, KINDS, due_on
from ui.desk.desk import Desk
from ui.desk.places import (
    AskRequest,
    ShowConsentPart,
)
from ui.kit import Dialog, Dropdown, FormRow, LineEdit, group, hbox
from ui.requests.person_field import PersonField


class LogDialog(Dialog):
    """Asks for the person, too, unless ``person`` is given."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, person: ContactRow | None = None
    ) -> None:
        super().__init__(desk.theme, parent, "", 480)
        self.setObjectName("log_request")
        self._desk = desk
        self._rules = desk.facts.rules
        self.title.setText(self.tr("Note a request"))
        self.setWindowTitle(self.title.text())
        self.add_text(
            self.tr(
                "Everybody in the list may ask what is held about them, have it put right, take "
                "it along, or be forgotten."
            )
        )
        self.person = PersonField(desk)
        self.kind = Dropdown(
            desk.theme,
            [(kind, desk.say(f"request.{kind}")) for kind in KINDS],
            "access",
            name=self.tr("What they ask for"),
        )
        self.kind.setObjectName("request_kind")
        self.channel = Dropdown(
            desk.theme,
            [(way, desk.say(f"request.by.{way}")) for way in CAME_BY],
            "counter",
            name=self.tr("How they asked"),
        )
        self.channel.setObjectName("request_channel")
        self.day = LineEdit(f"{desk.today():%d/%m/%Y}", name=self.tr("When they asked"))
        self.day.setObjectName("request_day")
        self._day = FormRow(desk.theme, self.tr("When they asked"), self.day)
        self.note = LineEdit(name=self.tr("Note"))
        self.note.setObjectName("request_note")
        self._lay_out()
        self.add_button(self.tr("Cancel"), "ghost", "reject")
        self.save = self.add_button(self.tr("Note it"), "primary", icon="check")
        self.save.setObjectName("log_request_save")
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        self.day.textChanged.connect(self._tell_due)
        self.person.picked.connect(self._tell_due)
        self.person.grown.connect(self.fit)
        if person is not None:
            self.person.set_person(person)
            self.kind.setFocus()
        else:
            self.person.edit.setFocus()
        self._tell_due()

    def _lay_out(self) -> None:
        theme = self._desk.theme
        ways = FormRow(theme, self.tr("How they asked"), self.channel)
        self.body.addSpacing(4)
        self.body.addWidget(self.person)
        self.body.addWidget(FormRow(theme, self.tr("What they ask for"), self.kind))
        pair = hbox((ways, 1), 12, (self._day, 1))
        for row in (ways, self._day):
            pair.setAlignment(row, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(group(pair))
        self.body.addWidget(FormRow(theme, self.tr("Note"), self.note))

    def _received(self) -> str | None:
        """The day as ISO; None, with the reason under the field, for an invalid one."""
        try:
            moment = read_moment(self.day.text())
            check_past(moment, self._desk.book.now())
        except UserError as error:
            self._day.set_error(self._desk.i18n.words.of(error))
            return None
        self._day.set_error("")
        return day_of(moment)

    def _due_on(self, day: str) -> str:
        return due_on(self._rules.preset, day, self._rules.answer_days)

    def _tell_due(self) -> None:
        day = self._received()
        if day is not None:
            due = self._desk.i18n.date(self._due_on(day))
            self._day.set_help(self.tr("Answer by {date}").format(date=due))
        self.save.setEnabled(day is not None and bool(self.person.contact_id))
        self.fit()

    def _save(self) -> None:
        day, contact_id = self._received(), self.person.contact_id
        if day is None or not contact_id:
            return
        kind, channel = self.kind.key, self.channel.key
        note = self.note.text().strip() or None
        due = self._desk.i18n.date(self._due_on(day))
        told = self.tr("Noted. The answer is due by {date}.").format(date=due)
        desk, show = self._desk, self.tr("Show")

        def noted() -> None:
            if kind == "correction":
                desk.ask(AskRequest("correction", contact_id))
            desk.toast(told, show, lambda: desk.go(ShowConsentPart("requests")))

        desk.write(
            desk,
            lambda book, _job: book.requests.log(kind, contact_id, channel, day, note),
            lambda _id: noted(),
        )
        self.accept()
