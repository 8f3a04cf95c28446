"""The Segments page: shows the list or the builder, and remembers which."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedLayout

from desktop_app.changes import ChangeSet, Topic
from desktop_app.errors import UserError
from desktop_app.segments.model import named
from desktop_app.segments.registry import entries as entries_of
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import (
    NewSegment,
    SegmentsPlace,
    ShowSegment,
)
from ui.segments.builder import Builder, BuilderState
from ui.segments.drafts import Drafts, SegmentDraft
from ui.segments.listing import SegmentList
from ui.segments.words import RuleWords


class SegmentsPage(Page[SegmentsPlace, BuilderState]):
    """The list, or the builder of one segment. ``kept`` restores a builder.

    Unsaved edits stay with the desk's Drafts; the state names the draft on screen.
    """

    def __init__(self, desk: Desk, place: SegmentsPlace, kept: BuilderState | None = None) -> None:
        super().__init__(desk, place, kept)
        self._drafts = Drafts.of(desk)
        self._stack = QStackedLayout(self)
        self.face: SegmentList | Builder
        self._build(self._wanted(place, kept), kept)

    def _build(self, draft: SegmentDraft | None, kept: BuilderState | None = None) -> None:
        """Shows a draft in the builder, or the list. The fields are read anew each time."""
        entries = entries_of(self.desk.facts.fields)
        words = RuleWords(self.desk, entries)
        if draft is None:
            face = SegmentList(self.desk, words)
            face.opened.connect(lambda chosen: self._build(chosen))
            self._put(face)
        else:
            builder = Builder(self.desk, words, draft, kept)
            builder.back.connect(lambda: self._build(None))
            self._put(builder)

    def _put(self, face: SegmentList | Builder) -> None:
        old = self._stack.currentWidget()
        self.face = face
        self._stack.addWidget(face)
        self._stack.setCurrentWidget(face)
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _wanted(self, place: SegmentsPlace, kept: BuilderState | None) -> SegmentDraft | None:
        """The draft that was on screen, or that the place asks for."""
        if kept is not None:
            return self._drafts.get(kept.draft)
        if isinstance(place, NewSegment):
            return self._drafts.new()
        if isinstance(place, ShowSegment):
            found = named(self.desk.facts.segments, place.name)
            if found is not None:
                return self._drafts.of_saved(found)
            self.desk.failed(UserError("segment.unknown", name=place.name))
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.face.first().setFocus(event.reason())

    def on_change(self, changes: ChangeSet) -> None:
        if changes.touches(Topic.FIELD):
            kept = self.save_state()
            self._build(self.face.draft if isinstance(self.face, Builder) else None, kept)
        else:
            self.face.on_change(changes)

    def save_state(self) -> BuilderState | None:
        return self.face.state() if isinstance(self.face, Builder) else None

    @staticmethod
    def unsaved(desk: Desk, kept: BuilderState | None) -> list[str]:
        """Segments that were begun or changed, wherever the person is now."""
        entries = entries_of(desk.facts.fields)
        drafts = Drafts.of(desk).worked_on(entries)
        words = QCoreApplication.translate("SegmentsPage", "The segment “{name}”")
        nameless = QCoreApplication.translate("SegmentsPage", "A segment without a name")
        names = [" ".join(draft.name.split()) for draft in drafts]
        return [words.format(name=name) if name else nameless for name in names]

    def focus_search(self) -> bool:
        if isinstance(self.face, Builder):
            self.face.panel.why.search.setFocus()
            return True
        return False
