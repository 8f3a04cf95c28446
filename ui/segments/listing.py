"""The list of saved segments, and its placeholder."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.changes import ChangeSet, Receipt, Topic
from desktop_app.segments.model import SegmentInfo
from ui.desk.desk import Desk
from ui.kit import Button, EmptyState, Menu, PageHeader, ScrollArea, clear, group, hbox, vbox
from ui.segments.actions import BadName, Done, NameDialog, free_name, save, show_people, use
from ui.segments.draft import draft_of
from ui.segments.drafts import Drafts, SegmentDraft
from ui.segments.list_row import SegmentRow
from ui.segments.starters import Starters
from ui.segments.words import RuleWords


class SegmentList(QWidget):
    """All segments, by name; those never saved come first. ``opened``: a draft to edit."""

    opened = Signal(object)

    def __init__(self, desk: Desk, words: RuleWords) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self._drafts = Drafts.of(desk)
        self._drafts.tidy(words.entries)
        self._infos: list[SegmentInfo] = []
        self._rows: list[SegmentRow] = []
        self.new = Button(desk.theme, self.tr("New segment"), "plus", "primary")
        self.new.setObjectName("new_segment")
        self.new.clicked.connect(lambda: self.opened.emit(self._drafts.new()))
        self.header = PageHeader(desk.theme, self.tr("Segments"), right=[self.new])
        self._list = vbox(spacing=12, margins=(24, 12, 24, 24))
        self._area = ScrollArea(group(self._list))
        self.setLayout(vbox(self.header, (self._area, 1)))
        self.refresh()

    def first(self) -> QWidget:
        """The initial focus."""
        return self.new

    def refresh(self) -> None:
        """Reads the segments again."""
        self._desk.read(
            self, lambda book, _job: book.segments.all(), self._show, key="segments.list"
        )

    def on_change(self, changes: ChangeSet) -> None:
        """The list changes with the segments, counts with the people."""
        if changes.touches(Topic.SEGMENT):
            self.refresh()
        elif changes:
            for row in self._rows:
                row.ask()

    def _show(self, infos: list[SegmentInfo]) -> None:
        self._infos = infos
        by_id = {info.id: info for info in infos}
        kept = {draft.key: draft for draft in self._drafts.unsaved()}
        for draft in kept.values():
            draft.follow(by_id.get(draft.key), self._words.entries)
        fresh = [draft for draft in kept.values() if draft.saved is None]
        at = next((at for at, row in enumerate(self._rows) if row.is_used()), None)
        clear(self._list)
        self._rows = [self._fresh_row(draft) for draft in fresh]
        self._rows += [self._row(info, kept.get(info.id)) for info in infos]
        self.header.set_count(self._desk.i18n.number(len(infos)) if infos else "")
        for row in self._rows:
            self._list.addWidget(row)
            row.show()
        if not self._rows:
            self._show_empty()
        elif at is not None:
            self._rows[min(at, len(self._rows) - 1)].setFocus()
        self._list.addStretch(1)

    def _show_empty(self) -> None:
        empty = EmptyState(
            self._desk.theme,
            "funnel",
            self.tr("No segments yet"),
            self.tr(
                "A segment is a list that keeps itself up to date: you say who belongs, "
                "and people come and go by themselves."
            ),
            self.tr("Make the first one"),
            lambda: self.opened.emit(self._drafts.new()),
        )
        starters = Starters(self._desk, self._words)
        starters.chosen.connect(
            lambda name, rule: self.opened.emit(self._drafts.new(name, draft_of(rule)))
        )
        self._list.addWidget(empty)
        self._list.addLayout(hbox(None, (starters, 100), None))

    # rows

    def _row(self, info: SegmentInfo, draft: SegmentDraft | None) -> SegmentRow:
        unsaved = draft is not None and draft.dirty(self._words.entries)
        chip = self.tr("Unsaved changes") if unsaved else ""
        when = self._desk.i18n.recent(info.updated_at, self._desk.today())
        changed = self.tr("Changed: {when}").format(when=when)
        row = SegmentRow(self._desk, info.name, chip, changed)
        row.opened.connect(partial(self._open, info))
        row.menu_wanted.connect(lambda: self._menu(info, draft).show_under(row.more))
        row.rename_wanted.connect(partial(self._rename, info))
        row.delete_wanted.connect(partial(self._delete, info))
        row.asks(info)
        return row

    def _fresh_row(self, draft: SegmentDraft) -> SegmentRow:
        name = draft.name.strip() or self.tr("New segment")
        row = SegmentRow(self._desk, name, self.tr("Not saved yet"), "")
        row.opened.connect(lambda: self.opened.emit(draft))
        row.menu_wanted.connect(lambda: self._fresh_menu(draft).show_under(row.more))
        row.delete_wanted.connect(lambda: self._discard(draft))
        return row

    def _menu(self, info: SegmentInfo, draft: SegmentDraft | None) -> Menu:
        menu = Menu(self._desk.theme, self)
        self._put(menu, "open", self.tr("Open"), "funnel", partial(self._open, info))
        self._put(
            menu, "rename", self.tr("Rename"), "pencil-simple", partial(self._rename, info), "F2"
        )
        self._put(menu, "duplicate", self.tr("Duplicate"), "copy", partial(self._duplicate, info))
        menu.addSeparator()
        self._put(
            menu,
            "use",
            self.tr("Use in a campaign"),
            "megaphone",
            lambda: use(self._desk, info.name),
        )
        self._put(
            menu,
            "people",
            self.tr("Show the people"),
            "users",
            lambda: show_people(self._desk, info),
        )
        menu.addSeparator()
        if draft is not None and draft.dirty(self._words.entries):
            self._put(
                menu,
                "discard",
                self.tr("Throw the unsaved changes away"),
                "arrow-counter-clockwise",
                lambda: self._discard(draft),
            )
        self._put(
            menu, "delete", self.tr("Delete"), "trash", partial(self._delete, info), danger=True
        )
        return menu

    def _fresh_menu(self, draft: SegmentDraft) -> Menu:
        menu = Menu(self._desk.theme, self)
        self._put(menu, "open", self.tr("Open"), "funnel", lambda: self.opened.emit(draft))
        self._put(
            menu,
            "discard",
            self.tr("Throw it away"),
            "trash",
            lambda: self._discard(draft),
            danger=True,
        )
        return menu

    def _put(
        self,
        menu: Menu,
        name: str,
        text: str,
        icon: str,
        run: Callable[[], object],
        keys: str | None = None,
        *,
        danger: bool = False,
    ) -> None:
        menu.add(text, icon, run, keys, danger).setObjectName(name)

    # actions

    def _open(self, info: SegmentInfo) -> None:
        self.opened.emit(self._drafts.of_saved(info))

    def _rename(self, info: SegmentInfo) -> None:
        def attempt(name: str, accept: Done, bad_name: BadName) -> None:
            save(self._desk, self, (name, info.rule, info.name), accept, bad_name)

        NameDialog(self._desk, self, self.tr("Rename the segment"), info.name, attempt).open()

    def _duplicate(self, info: SegmentInfo) -> None:
        wanted = self.tr("{name} copy").format(name=info.name)
        name = free_name(wanted, [each.name for each in self._infos])
        told = self.tr("Made {name}").format(name=name)
        save(
            self._desk,
            self,
            (name, info.rule, None),
            lambda receipt: self._desk.toast_undo(told, receipt),
            self._desk.toast,
        )

    def _delete(self, info: SegmentInfo) -> None:
        told = self.tr("Deleted {name}").format(name=info.name)

        def done(receipt: Receipt[None]) -> None:
            draft = self._drafts.get(info.id)
            if draft is not None:
                self._discard(draft)
            self._desk.toast_undo(told, receipt)

        self._desk.edit(self, lambda book, _job: book.segments.delete(info.name), done)

    def _discard(self, draft: SegmentDraft) -> None:
        self._drafts.discard(draft)
        self.refresh()
