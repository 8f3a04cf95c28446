"""The Consent page: overview, replies to read, the do-not-contact list, requests, retention."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, cast, get_args

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.changes import ChangeSet, Topic
from ui.consent.do_not_contact import DoNotContactFace
from ui.consent.overview import OverviewFace
from ui.consent.replies import RepliesFace
from ui.consent.requests_face import RequestsFace
from ui.consent.retention_face import RetentionFace
from ui.consent.rule_people import RulePeople
from ui.consent.stop_file import choose_stop_file
from ui.consent.stop_lists import PasteDialog
from ui.consent.words import ConsentPageWords
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import (
    ConsentPart,
    ConsentPlace,
    ShowConsentPart,
)
from ui.kit import Button, PageHeader, Segmented, group, hbox, hline, vbox

_SETTLE_MS = 250
_TOUCHING = (
    Topic.CONTACT,
    Topic.CONTACT_POINT,
    Topic.CONSENT,
    Topic.REQUEST,
    Topic.REPLY,
    Topic.PURCHASE,
)
FACES: tuple[ConsentPart, ...] = get_args(ConsentPart)


class Face(Protocol):
    """The parts of the page, one shown at a time."""

    def read(self) -> None: ...


@dataclass(frozen=True)
class ConsentState:
    """The saved state of the page: the part on screen, the rule of retention whose people were
    shown, and the text in the search of the do-not-contact list."""

    part: ConsentPart
    rule: str | None
    find: str


class ConsentPage(Page[ConsentPlace, ConsentState]):
    """One part of the room at a time, or the people of a rule of retention."""

    def __init__(self, desk: Desk, place: ConsentPlace, kept: ConsentState | None = None) -> None:
        super().__init__(desk, place, kept)
        self.words = ConsentPageWords(desk, self)
        self.face: ConsentPart = "overview"
        self._faces: dict[ConsentPart, QWidget] = {}
        self.people: RulePeople | None = None
        self._lay_out()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.read)
        if kept is not None:
            self._restore(kept)
        else:
            self.show_face(place.part if isinstance(place, ShowConsentPart) else "overview")

    def _lay_out(self) -> None:
        theme = self.theme
        stop = Button(theme, self.tr("Paste stops"), "clipboard-text")
        stop.setObjectName("paste_stops_button")
        stop.clicked.connect(self.paste)
        file = Button(theme, self.tr("Read a file"), "download-simple")
        file.setObjectName("read_stops_button")
        file.clicked.connect(self.choose_file)
        header = PageHeader(theme, self.tr("Consent"), right=[stop, file])
        names = {
            "overview": self.tr("Overview"),
            "replies": self.tr("Replies"),
            "list": self.tr("Do not contact"),
            "requests": self.tr("Requests"),
            "retention": self.tr("Retention"),
        }
        self.places = Segmented(
            theme, [(key, names[key]) for key in FACES], "overview", name=self.tr("Part")
        )
        self.places.setObjectName("consent_places")
        self.places.changed.connect(lambda key: self.show_face(cast("ConsentPart", key)))
        bar = hbox(self.places, None, margins=(24, 0, 24, 12))
        self._stack = QStackedWidget()
        self._whole = group(vbox(header, bar, hline(), (self._stack, 1)))
        self._body = QStackedWidget()
        self._body.addWidget(self._whole)
        self.setLayout(vbox((self._body, 1)))

    def _restore(self, kept: ConsentState) -> None:
        self.show_face(kept.part)
        if kept.rule is not None:
            self.show_rule(kept.rule)
        found = self._faces.get("list")
        if isinstance(found, DoNotContactFace) and kept.find:
            found.search.setText(kept.find)
            found.look_up(kept.find)

    # parts

    def show_face(self, key: ConsentPart) -> None:
        """Shows a part of the room, with new data."""
        self.face = key
        self.places.set_current(key)
        if key not in self._faces:
            self._faces[key] = self._make(key)
            self._stack.addWidget(self._faces[key])
        self._stack.setCurrentWidget(self._faces[key])
        self._body.setCurrentWidget(self._whole)
        self.read()
        self.setFocusProxy(self._faces[key])
        if not self.places.hasFocus():
            self._faces[key].setFocus()

    def _make(self, key: ConsentPart) -> QWidget:
        make: dict[ConsentPart, Callable[[], QWidget]] = {
            "overview": self._overview,
            "replies": self._replies,
            "list": self._list,
            "requests": lambda: RequestsFace(self.desk, self.words),
            "retention": self._retention,
        }
        return make[key]()

    def _overview(self) -> OverviewFace:
        face = OverviewFace(self.desk, self.words)
        face.face_asked.connect(self.show_face)
        face.paste_asked.connect(self.paste)
        face.file_asked.connect(self.choose_file)
        return face

    def _replies(self) -> RepliesFace:
        face = RepliesFace(self.desk, self.words)
        face.file_asked.connect(self.choose_file)
        return face

    def _list(self) -> DoNotContactFace:
        face = DoNotContactFace(self.desk, self.words)
        face.paste_asked.connect(self.paste)
        face.file_asked.connect(self.choose_file)
        return face

    def _retention(self) -> RetentionFace:
        face = RetentionFace(self.desk, self.words)
        face.people_asked.connect(self.show_rule)
        return face

    def show_rule(self, key: str) -> None:
        """The people a rule of retention proposes."""
        self._close_people()
        self.people = RulePeople(self.desk, self.words, key)
        self.people.left.connect(lambda: self._leave_people())
        self._body.addWidget(self.people)
        self._body.setCurrentWidget(self.people)
        self.setFocusProxy(self.people)
        self.people.setFocus()

    def _leave_people(self) -> None:
        self._close_people()
        self.show_face("retention")

    def _close_people(self) -> None:
        if self.people is not None:
            self._body.removeWidget(self.people)
            self.people.hide()
            self.people.deleteLater()
            self.people = None

    # actions

    def paste(self) -> None:
        """Asks for a list of people who asked to stop."""
        PasteDialog(self.desk, self.window()).open()

    def choose_file(self) -> None:
        """Asks for a file of people who asked to stop, or of replies."""
        choose_stop_file(
            self.desk, self.window(), self.tr("Read who asked to stop"), self.tr("Tables")
        )

    # the page

    def read(self) -> None:
        """Reads the shown part again."""
        face: Face = self._faces[self.face]  # type: ignore[assignment]
        face.read()
        if self.people is not None:
            self.people.read()

    def on_change(self, changes: ChangeSet) -> None:
        if changes.touches(*_TOUCHING):
            self._settling.start()

    def focus_search(self) -> bool:
        if self.people is not None:
            return False
        self.show_face("list")
        face = self._faces["list"]
        if isinstance(face, DoNotContactFace):
            face.search.setFocus()
        return True

    def save_state(self) -> ConsentState:
        face = self._faces.get("list")
        find = face.search.text() if isinstance(face, DoNotContactFace) else ""
        return ConsentState(self.face, None if self.people is None else self.people.key, find)
