"""Unsaved segments; they outlive their page, not the program."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from desktop_app.segments.model import SegmentInfo
from ui.desk.desk import Desk
from ui.segments.draft import Entries, GroupDraft, LineDraft, all_lines, build, draft_of


@dataclass(eq=False)
class SegmentDraft:
    """A segment in the builder. ``key`` is its id, below 0 while it has none."""

    key: int
    name: str = ""
    root: GroupDraft = field(default_factory=GroupDraft)
    saved: SegmentInfo | None = None

    def dirty(self, entries: Entries) -> bool:
        """Whether there is something to save. Incomplete lines do not count."""
        built = build(self.root, entries)
        if self.saved is None:
            return bool(self.name.strip() or built.lines)
        was = build(draft_of(self.saved.rule), entries)
        return " ".join(self.name.split()) != self.saved.name or built.rule != was.rule

    def begun(self) -> bool:
        """Whether a new draft has any input of the user."""
        return bool(self.name.strip()) or any(line.field for line in all_lines(self.root))

    def follow(self, info: SegmentInfo | None, entries: Entries) -> bool:
        """The saved segment has changed or is gone; unsaved edits stay.

        Returns whether the draft itself had to change.
        """
        was, self.saved = self.saved, info
        if info is None or was is None or info == was:
            return False
        before = self.name, self.root
        if self.name == was.name:
            self.name = info.name
        if build(self.root, entries).rule == build(draft_of(was.rule), entries).rule:
            self.root = draft_of(info.rule)
        return before != (self.name, self.root)


class Drafts(QObject):
    """All drafts of the open book. They are attached to the desk, which every page gets."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._kept: dict[int, SegmentDraft] = {}
        self._lowest = 0

    @staticmethod
    def of(desk: Desk) -> Drafts:
        """The drafts of a desk; those of a closed book are dropped."""
        return desk.keep(Drafts)

    def get(self, key: int) -> SegmentDraft | None:
        """A stored draft."""
        return self._kept.get(key)

    def new(self, name: str = "", root: GroupDraft | None = None) -> SegmentDraft:
        """A segment that is not saved yet; without rules it has one empty line."""
        self._lowest -= 1
        draft = SegmentDraft(self._lowest, name, root or GroupDraft("all", [LineDraft()]))
        self._kept[draft.key] = draft
        return draft

    def of_saved(self, info: SegmentInfo) -> SegmentDraft:
        """The draft of a saved segment, created if there is none."""
        draft = self._kept.get(info.id)
        if draft is None:
            draft = SegmentDraft(info.id, info.name, draft_of(info.rule), info)
            self._kept[info.id] = draft
        return draft

    def was_saved(self, draft: SegmentDraft, info: SegmentInfo) -> None:
        """The draft is now equal to the saved segment."""
        self._kept.pop(draft.key, None)
        draft.key, draft.saved, draft.name = info.id, info, info.name
        self._kept[info.id] = draft

    def discard(self, draft: SegmentDraft) -> None:
        """Drops a draft."""
        self._kept.pop(draft.key, None)

    def tidy(self, entries: Entries) -> None:
        """Drops the drafts without unsaved edits."""
        self._kept = {draft.key: draft for draft in self.worked_on(entries)}

    def worked_on(self, entries: Entries) -> list[SegmentDraft]:
        """The drafts with unsaved edits."""
        return [
            draft
            for draft in self._kept.values()
            if draft.dirty(entries) or (draft.saved is None and draft.begun())
        ]

    def unsaved(self) -> list[SegmentDraft]:
        """All drafts, the newest first among those never saved."""
        return sorted(self._kept.values(), key=lambda draft: draft.key)
