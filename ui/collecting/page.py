"""Collecting consent: the ways of asking, entering a sheet, and people who have not confirmed."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.changes import ChangeSet, Topic
from ui.collecting.counter import CounterWindow
from ui.collecting.entry_face import EntryFace, SheetDraft
from ui.collecting.pending_face import PendingFace, PendingState
from ui.collecting.print_dialog import PrintDialog
from ui.collecting.start_face import StartFace, Ways
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import (
    CollectingPlace,
    EnterSheet,
    PrintSheets,
    ShowPending,
    ShowSettingsCard,
    SignUpAtCounter,
)
from ui.kit import PageHeader, Segmented, clear, vbox

_FIRST = {"start": "collect_counter", "grid": "name_1", "pending": "pending_table"}


@dataclass(frozen=True)
class CollectingState:
    """The saved state of the page: the part on screen, the unfinished sheet, the selected
    person."""

    face: str = "start"
    sheet: SheetDraft | None = None
    pending: PendingState = field(default_factory=PendingState)


class CollectingPage(Page[CollectingPlace, CollectingState]):
    """``face`` is what is on screen; the counter form and printing open above it."""

    def __init__(
        self, desk: Desk, place: CollectingPlace, kept: CollectingState | None = None
    ) -> None:
        super().__init__(desk, place, kept)
        kept = kept or CollectingState()
        self._sheet, self._pending = kept.sheet, kept.pending
        self._person: int | None = None
        key = kept.face
        if isinstance(place, ShowPending):
            key, self._pending = "pending", PendingState(place.again)
            self._person = place.person
        elif isinstance(place, EnterSheet):
            key = "grid"
        if key == "grid" and not desk.facts.languages:
            key = "start"
        self._tabs = Segmented(
            self.theme,
            [
                ("start", self.tr("Ways to ask")),
                ("grid", self.tr("Enter a sheet")),
                ("pending", self.tr("People to confirm")),
            ],
            key,
            name=self.tr("Collecting consent"),
        )
        self._tabs.setObjectName("collecting_tabs")
        self._tabs.changed.connect(self.show_face)
        self._box = vbox()
        self.counter: CounterWindow | None = None
        self._waiting: int | None = None  # people who have not answered yet, as last counted
        self._key = ""
        self.face: QWidget = QWidget()
        head = PageHeader(self.theme, self.tr("Collecting consent"), right=[self._tabs])
        self.setLayout(vbox(head, (self._box, 1)))
        self.show_face(key)
        # the window shows this page first, and then what belongs above it
        if isinstance(place, SignUpAtCounter):
            QTimer.singleShot(0, self, self.open_counter)
        elif isinstance(place, PrintSheets):
            QTimer.singleShot(0, self, self.open_print)

    def show_face(self, key: str) -> None:
        """Shows one of the parts; input in another stays."""
        if key == "grid" and not self.desk.facts.languages:
            self.desk.toast(self.desk.say("collecting.no_wording"))
            self._tabs.set_current(self._key)
            return
        self._keep()
        clear(self._box)
        self._key = key
        if key == "grid":
            self.face = EntryFace(self.desk, self._sheet)
        elif key == "pending":
            self.face = PendingFace(self.desk, self._pending, self._person)
            self._person = None
        else:
            self.face = StartFace(self.desk, self._ways(), self._waiting)
            self._count_waiting()
        self._tabs.set_current(key)
        self._box.addWidget(self.face)
        first = self.face.findChild(QWidget, _FIRST[key])
        if isinstance(first, QWidget):
            self.setFocusProxy(first)  # where the window puts the focus once the page is shown
            first.setFocus()

    def _ways(self) -> Ways:
        return Ways(
            counter=self.open_counter,
            sheet=self.open_print,
            grid=lambda: self.show_face("grid"),
            pending=lambda: self.show_face("pending"),
            words=lambda: self.desk.go(ShowSettingsCard("wordings")),
        )

    def _count_waiting(self) -> None:
        self.desk.read(
            self,
            lambda book, _job: book.consent.opt_in.count_pending(),
            self._tell_waiting,
            key="collecting.waiting",
        )

    def _tell_waiting(self, number: int) -> None:
        self._waiting = number
        if isinstance(self.face, StartFace):
            self.face.tell_waiting(number)

    def open_counter(self) -> None:
        """The form for customers, in the place of this window."""
        if not self._can_ask():
            return
        self.counter = CounterWindow(self.desk)
        self.counter.open_over(self.window())

    def open_print(self) -> None:
        """Choosing and saving sheets."""
        if self._can_ask():
            self.desk.read(
                self,
                lambda book, _job: book.collecting.next_to_print(),
                lambda number: PrintDialog(self.desk, self.window(), number).open(),
                key="collecting.print",
            )

    def _can_ask(self) -> bool:
        if self.desk.facts.languages:
            return True
        self.desk.toast(self.desk.say("collecting.no_wording"))
        return False

    def on_change(self, changes: ChangeSet) -> None:
        if self._key == "start" and changes.touches(Topic.CONSENT, Topic.PURPOSE):
            self.show_face("start")

    def _keep(self) -> None:
        if isinstance(self.face, EntryFace):
            self._sheet = self.face.kept()
        elif isinstance(self.face, PendingFace):
            self._pending = self.face.kept()

    @staticmethod
    def unsaved(desk: Desk, kept: CollectingState | None) -> list[str]:
        """Rows of a sheet."""
        rows = 0 if kept is None or kept.sheet is None else kept.sheet.filled
        if not rows:
            return []
        translate = QCoreApplication.translate
        return [translate("CollectingPage", "%n rows of a sign-up sheet", "", rows)]

    def save_state(self) -> CollectingState:
        self._keep()
        return CollectingState(self._key, self._sheet, self._pending)
