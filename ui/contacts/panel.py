"""The person beside the table: points, consent with its proof, fields, tags, timeline."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from desktop_app.book import Book
from desktop_app.cleanup.model import NumberFacts
from desktop_app.consent.model import ChannelConsent
from desktop_app.contacts.model import (
    Contact,
    ContactPoint,
    Field,
    TimelineEntry,
    ledger_identifier,
)
from desktop_app.errors import UserError
from ui.contacts.consent_words import STOPPED, ConsentSentence, ConsentWords
from ui.contacts.copying import Copying
from ui.contacts.notes import Notes
from ui.contacts.panel_parts import NoteBox, fact_row, point_row
from ui.contacts.proof_dialog import show_proof
from ui.contacts.timeline_words import TimelineWords
from ui.contacts.words import ContactWords, identifier_text, identifiers_of
from ui.desk.desk import Desk
from ui.desk.places import (
    AskConsent,
    AskRequest,
    AskStop,
)
from ui.kit import (
    Avatar,
    Button,
    ConsentRow,
    ElidedLabel,
    Label,
    PointRow,
    SidePanel,
    TagEdit,
    TimelineRow,
    group,
    hbox,
    hline,
    set_tip,
    vbox,
)
from ui.kit.paint import elided

WIDE, NARROW = 352, 316
_LEFT, _RIGHT = 23, 24
_BAR = 12  # width of a scroll bar beside them
_RECENT = 4
_ASKABLE = ("unknown", "expired")
_ELSEWHERE = ("full_name", "latin_name", "province", "district", "address")


@dataclass(frozen=True)
class Person:
    """All data that the panel shows of a person. ``consent``: at the best point for each channel;
    ``stops``: of each point with a no of its own; ``facts``: of each number that is understood."""

    contact: Contact
    consent: Sequence[ChannelConsent]
    stops: Sequence[ChannelConsent]
    timeline: Sequence[TimelineEntry]
    facts: Mapping[str, NumberFacts]


def read_person(book: Book, contact_id: int) -> Person | None:
    """None for a person who was deleted."""
    try:
        contact = book.contacts.get(contact_id)
        numbers = [each.canonical for each in contact.points if each.canonical is not None]
        return Person(
            contact,
            book.consent.of_contact(contact_id),
            book.consent.points.stops(identifiers_of(contact.points)),
            book.contacts.timeline(contact_id),
            {one: book.cleanup.number_facts(one) for one in numbers if one.startswith("+")},
        )
    except UserError:
        return None


class PersonPanel(SidePanel):
    """``closed``: the x. The others carry the id of the person they are about."""

    closed = Signal()
    edit_asked = Signal(int)
    noted = Signal(int, str)
    tags_changed = Signal(int, list)
    menu_asked = Signal(int, QWidget)

    def __init__(self, desk: Desk, words: ContactWords) -> None:
        super().__init__(WIDE)
        self._desk = desk
        self._words = words
        self._consent = ConsentWords(desk, words, self)
        self._story = TimelineWords(desk, words, self)
        self._copying = Copying(desk, self)
        self._fields: dict[str, Field] = {}
        self._suggestions: list[str] = []
        self._person: Person | None = None
        self._whole_story = False
        self._note: NoteBox | None = None
        self._tags: TagEdit | None = None
        self.setObjectName("person_panel")

    @property
    def contact_id(self) -> int | None:
        """The person shown."""
        return None if self._person is None else self._person.contact.id

    @property
    def points(self) -> Sequence[ContactPoint]:
        """The contact points of the person shown."""
        return () if self._person is None else self._person.contact.points

    def set_fields(self, fields: Sequence[Field]) -> None:
        """The fields there are, for their names."""
        self._fields = {field.key: field for field in fields}
        self._story.fields = self._fields

    def set_suggestions(self, tags: Sequence[str]) -> None:
        """The tags there are."""
        self._suggestions = list(tags)
        if self._tags is not None:
            self._tags.set_suggestions(self._suggestions)

    def set_narrow(self, narrow: bool) -> None:
        """Sets the width for a narrow window, or the usual one."""
        width = NARROW if narrow else WIDE
        if width != self.width() or self.minimumWidth() != width:
            self.setFixedWidth(width)
            if self._person is not None:
                self.show_person(self._person)

    def show_person(self, person: Person) -> None:
        """Shows a person; for the same person as before the view stays in place."""
        same = person.contact.id == self.contact_id
        place = self.area.verticalScrollBar().value() if same else 0
        typing = same and self._tags is not None and self._tags.edit.hasFocus()
        draft = self._note.draft() if same and self._note is not None else None
        self._whole_story = self._whole_story and same
        self._person = person
        old = self.area.takeWidget()
        if old is not None:
            old.deleteLater()  # deferred: the clicked widget is still in use
        self.set_content(self._content(person))
        if draft is not None and self._note is not None:
            self._note.open(draft)
        self.area.verticalScrollBar().setValue(place)
        if typing and self._tags is not None:
            self._tags.edit.setFocus()

    def refresh(self) -> None:
        """Draws the same person anew."""
        if self._person is not None:
            self.show_person(self._person)

    # parts

    def _content(self, person: Person) -> QWidget:
        contact = person.contact
        notes = Notes.of(self._desk)
        self._note = NoteBox(
            self._desk.theme,
            notes.about(contact.id),
            partial(notes.put, contact.id, contact.display_name),
            lambda text: self.noted.emit(contact.id, text),
        )
        inner = vbox(
            self._who(contact),
            16,
            self._buttons(contact),
            self._note,
            20,
            self._points(person),
            20,
            hline(),
            16,
            *self._consents(person),
            20,
            hline(),
            16,
            *self._facts(contact),
            20,
            hline(),
            12,
            *self._timeline(person),
            None,
            margins=(_LEFT, 0, _RIGHT, 20),
        )
        return group(vbox(self._corner(contact), inner))

    def _corner(self, contact: Contact) -> QLayout:
        more = self._small("dots-three", self.tr("More"), "more")
        more.clicked.connect(lambda: self.menu_asked.emit(contact.id, more))
        close = self._small("x", self.tr("Close (Esc)"), "close_panel")
        close.clicked.connect(lambda: self.closed.emit())
        return hbox(None, more, 4, close, margins=(0, 10, 12, 0))

    def _small(self, icon: str, tip: str, name: str) -> Button:
        button = Button(self._desk.theme, "", icon, "ghost", True, tip=tip)
        button.setObjectName(name)
        return button

    def _who(self, contact: Contact) -> QLayout:
        name = str(contact.values.get("full_name") or contact.values.get("latin_name") or "")
        second = contact.values.get("latin_name") if contact.values.get("full_name") else None
        second = second or contact.values.get("company")
        title = ElidedLabel(name or self.tr("No name yet"), "title", None if name else "text3")
        title.setObjectName("person_name")
        lines = vbox(None, title)
        if second and second != name:
            lines.addWidget(ElidedLabel(str(second), "small", "text3"))
        lines.addStretch(1)
        return hbox(Avatar(self._desk.theme, name, 56), 16, (group(lines), 1))

    def _buttons(self, contact: Contact) -> QLayout:
        theme = self._desk.theme
        edit = Button(theme, self.tr("Edit"), "pencil-simple")
        edit.setObjectName("edit_person")
        edit.clicked.connect(lambda: self.edit_asked.emit(contact.id))
        note = Button(theme, self.tr("Note"), "note-pencil")
        note.setObjectName("add_note")
        note.clicked.connect(self.open_note)
        stop = Button(theme, self.tr("Stop"), "hand-palm", "stop", tip=self.tr("Asked to stop"))
        stop.setObjectName("stop_person")
        identifier = identifier_text(contact.points)
        stop.setEnabled(bool(identifier))
        stop.clicked.connect(lambda: self._desk.ask(AskStop(identifier)))
        return hbox(edit, note, None, stop, spacing=4)

    def open_note(self) -> None:
        """Shows the field for a note."""
        if self._note is not None:
            self._note.open("")

    def _points(self, person: Person) -> QLayout:
        theme, rows, contact = self._desk.theme, vbox(spacing=4), person.contact
        for point in contact.points:
            main, copy = self._main(contact, point.id), self._copy(person, point)
            room = self.width() - _LEFT - _RIGHT - _BAR
            closed = [one.channel for one in person.stops if one.identifier == point.identifier]
            row = point_row(theme, self._words, point, main, copy, room, closed)
            facts = person.facts.get(point.canonical or "")
            if facts is not None:
                set_tip(row, self._words.facts(facts))
                row.setAccessibleDescription(row.toolTip())
            rows.addWidget(row)
        place = [str(contact.values[k]) for k in ("address", "district") if k in contact.values]
        if "province" in contact.values:
            place.append(self._words.province(str(contact.values["province"])))
        if place:
            rows.addWidget(PointRow(theme, "map-pin", ", ".join(place)))
        if not contact.points and not place:
            rows.addWidget(Label(self.tr("No number and no address yet"), "small", "text3"))
        return rows

    def _copy(self, person: Person, point: ContactPoint) -> Button:
        """A single number is for calling back: copies it with the person's consent state."""
        text = self._words.point(point)
        copy = self._small("copy", self.tr("Copy {number}").format(number=text), "copy_point")
        standing = self._consent.standing([*person.stops, *person.consent], point)
        copy.clicked.connect(lambda: self._copying.one(text, standing))
        return copy

    def _main(self, contact: Contact, point_id: int) -> bool:
        """Whether to mark the number as the main one: the primary of the phones."""
        phones = [point for point in contact.points if point.kind == "phone"]
        return any(point.id == point_id and point.is_primary for point in phones)

    def _consents(self, person: Person) -> list[QWidget | QLayout | int]:
        contact, theme = person.contact, self._desk.theme
        name = str(contact.values.get("given_name") or contact.display_name)
        title = Label(
            self.tr("May we contact {name}?").format(name=name), "smallb", "text2", wrap=True
        )
        rows = vbox(spacing=12)
        sentences = self._consent.sentences(person.consent, person.stops, contact.points)
        for said in sentences:
            proof, icon = self._proof(said), "paperclip"
            if not proof and said.event is not None:
                proof, icon = self.tr("How we know"), "list-bullets"
            rows.addWidget(
                ConsentRow(theme, said.state, said.head, said.body, proof, self._prover(said), icon)
            )
        if any(said.state in _ASKABLE and not said.suppressed for said in person.consent):
            rows.addLayout(hbox(40, self._asking(contact), None))
        if any(said.state in STOPPED for said in sentences):
            rows.addLayout(hbox(40, self._files(contact), None))
        if not person.consent:
            rows.addWidget(
                Label(self.tr("There is nothing to contact them by yet."), "small", "text3", True)
            )
        return [title, 12, rows]

    def _asking(self, contact: Contact) -> Button:
        """For people without any consent state yet."""
        ask = Button(self._desk.theme, self.tr("Ask for consent..."), "hourglass", "link")
        ask.setObjectName("ask_consent")
        ask.clicked.connect(lambda: self._desk.ask(AskConsent(contact.id)))
        return ask

    def _files(self, contact: Contact) -> Button:
        """For a stop after an export."""
        files = Button(self._desk.theme, self.tr("Which files hold them?"), "files", "link")
        files.setObjectName("files_with_person")
        files.clicked.connect(lambda: self._desk.ask(AskRequest("exports", contact.id)))
        return files

    def _proof(self, said: ConsentSentence) -> str:
        """As much of the first line of the proof as fits."""
        first = next(iter(said.proof.splitlines()), "")
        return elided(first, self.width() - 130, 13, 500)

    def _prover(self, said: ConsentSentence) -> Callable[[], None]:
        def show() -> None:
            show_proof(self._desk, self, self._consent, said)

        return show

    def _facts(self, contact: Contact) -> list[QWidget | QLayout | int]:
        theme, rows = self._desk.theme, vbox(spacing=8)
        for key, value in contact.values.items():
            field = self._fields.get(key)
            if field is not None and key not in _ELSEWHERE:
                text = self._words.value(field, value)
                rows.addLayout(fact_row(self._words.field(field), text))
        self._tags = TagEdit(
            theme,
            contact.tags,
            self._suggestions,
            self.tr("Add a tag"),
            name=self.tr("Tags"),
            remove_words=self.tr("Take off {tag}"),
        )
        self._tags.setObjectName("panel_tags")
        self._tags.changed.connect(lambda tags: self.tags_changed.emit(contact.id, tags))
        title = Label(self.tr("Tags"), "smallb", "text2")
        return [rows, 16, title, 8, self._tags]

    def _timeline(self, person: Person) -> list[QWidget | QLayout | int]:
        theme, total = self._desk.theme, len(person.timeline)
        head = hbox(Label(self.tr("What happened"), "smallb", "text2"), None)
        if total > _RECENT:
            words = self.tr("All {count}").format(count=f"{total:,}")
            every = Button(theme, self.tr("Fewer") if self._whole_story else words, None, "link")
            every.setObjectName("all_timeline")
            every.clicked.connect(self._switch_story)
            head.addWidget(every)
        shown = person.timeline if self._whole_story else person.timeline[:_RECENT]
        several = len(set(map(ledger_identifier, identifiers_of(person.contact.points)))) > 1
        rows = vbox()
        for number, entry in enumerate(shown, start=1):
            line = self._story.line(entry, several)
            last = number == len(shown)
            rows.addWidget(TimelineRow(theme, line.icon, line.title, line.sub, line.when, last))
        return [group(head), 10, rows]

    def _switch_story(self) -> None:
        self._whole_story = not self._whole_story
        self.refresh()
