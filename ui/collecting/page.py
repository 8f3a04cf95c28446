"""Collecting consent: the ways of asking, entering a sheet, and who is still to confirm.

Opened from Home, Ctrl+K and elsewhere with {"what": "counter", "sheet", "grid" or "pending"};
"pending" with {"again": True}, or with {"person": id} for somebody among them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.changes import ChangeSet, Topic
from ui.collecting.counter import CounterWindow
from ui.collecting.entry_face import EntryFace
from ui.collecting.pending_face import PendingFace
from ui.collecting.print_dialog import PrintDialog
from ui.collecting.start_face import StartFace, Ways
from ui.desk.desk import Desk
from ui.desk.page import Page, State
from ui.kit import PageHeader, Segmented, clear, vbox

_FACES = ("start", "grid", "pending")
_FIRST = {"start": "collect_counter", "grid": "name_1", "pending": "pending_table"}


class CollectingPage(Page):
    """``face`` is what is on screen; the counter form and printing open above it."""

    def __init__(self, desk: Desk, state: State | None = None) -> None:
        super().__init__(desk, state)
        asked = str(self.state.pop("what", ""))
        if asked == "pending":
            self.state["pending"] = {
                "again": bool(self.state.pop("again", False)),
                "person": self.state.pop("person", None),
            }
        key = asked if asked in _FACES else str(self.state.get("face") or "start")
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
        self._key = ""
        self.face: QWidget = QWidget()
        head = PageHeader(self.theme, self.tr("Collecting consent"), right=[self._tabs])
        self.setLayout(vbox(head, (self._box, 1)))
        self.show_face(key)
        if asked in ("counter", "sheet"):
            # the window shows this page first, and then what belongs above it
            QTimer.singleShot(0, self, self.open_counter if asked == "counter" else self.open_print)

    def show_face(self, key: str) -> None:
        """Shows one of the parts; what was typed in another stays."""
        if key == "grid" and not self.desk.facts.languages:
            self.desk.toast(self.desk.say("collecting.no_wording"))
            self._tabs.set_current(self._key)
            return
        self._keep()
        clear(self._box)
        self._key = key
        kept = self.state.get(key)
        own = kept if isinstance(kept, dict) else {}
        if key == "grid":
            self.face = EntryFace(self.desk, own)
        elif key == "pending":
            self.face = PendingFace(self.desk, own)
        else:
            self.face = StartFace(self.desk, self._ways())
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
            words=lambda: self.desk.go("settings", show="wordings"),
        )

    def open_counter(self) -> None:
        """The form for customers, in the place of this window."""
        if not self._can_ask():
            return
        self.counter = CounterWindow(self.desk)
        self.counter.open_over(self.window())

    def open_print(self) -> None:
        """Choosing and saving sheets."""
        if self._can_ask():
            PrintDialog(self.desk, self.window()).open()

    def _can_ask(self) -> bool:
        if self.desk.facts.languages:
            return True
        self.desk.toast(self.desk.say("collecting.no_wording"))
        return False

    def on_change(self, changes: ChangeSet) -> None:
        if self._key == "start" and changes.touches(Topic.CONSENT, Topic.PURPOSE):
            self.show_face("start")

    def _keep(self) -> None:
        if isinstance(self.face, EntryFace | PendingFace):
            self.state[self._key] = self.face.kept()

    @staticmethod
    def unsaved(desk: Desk, state: State) -> list[str]:
        """Rows of a sheet."""
        grid = state.get("grid")
        rows = grid["rows"] if isinstance(grid, dict) else ()
        if not any(any(row) for row in rows):
            return []
        words = QCoreApplication.translate(
            "CollectingPage", "%n rows of a sign-up sheet", "", sum(any(row) for row in rows)
        )
        return [words]

    def save_state(self) -> dict[str, object]:
        self._keep()
        return {**self.state, "face": self._key}
