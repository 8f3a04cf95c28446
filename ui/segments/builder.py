"""The builder: the sentence, the rules, and the panel beside them."""

from __future__ import annotations

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.book import Book
from desktop_app.changes import ChangeSet, Receipt, Topic
from desktop_app.jobs import Job
from desktop_app.segments.model import Path, SegmentInfo
from ui.desk.desk import Desk
from ui.kit import (
    Card,
    IconLabel,
    Label,
    ScrollArea,
    Sentence,
    group,
    hbox,
    vbox,
)
from ui.kit.rail import COMPACT_BELOW
from ui.segments.actions import BadName, Done, NameDialog, save, use
from ui.segments.draft import GroupDraft, Node, build
from ui.segments.drafts import Drafts, SegmentDraft
from ui.segments.header import BuilderHeader
from ui.segments.panel import SegmentPanel
from ui.segments.tree import RuleTree
from ui.segments.words import RuleWords, rich

_DELAY_MS = 200
_PANEL, _NARROW_PANEL = 352, 316
_PEOPLE = (  # the topics that may change who matches
    Topic.CONTACT,
    Topic.CONTACT_POINT,
    Topic.TAG,
    Topic.PURCHASE,
    Topic.CONSENT,
    Topic.IMPORT,
)


@dataclass(frozen=True)
class BuilderState:
    """The saved state of a builder: the key of its draft, and the person whom ``why`` explains."""

    draft: int
    scroll: int
    why: int | None


class Builder(QWidget):
    """Edits one draft. ``back``: to the list."""

    back = Signal()

    def __init__(
        self, desk: Desk, words: RuleWords, draft: SegmentDraft, kept: BuilderState | None
    ) -> None:
        super().__init__()
        self.draft = draft
        self._desk, self._words = desk, words
        self._built = build(draft.root, words.entries)
        self.header = BuilderHeader(desk.theme, draft.name)
        self.sentence = Sentence("")
        self.sentence.setObjectName("sentence")
        self.tree = self._make_tree()
        narrow = self._narrow()
        self.panel = SegmentPanel(
            desk,
            words,
            _NARROW_PANEL if narrow else _PANEL,
            None if kept is None else kept.why,
        )
        self._trouble = self._make_trouble()
        self._area = ScrollArea(self._content())
        self.setLayout(vbox(self.header, self._trouble, (hbox((self._area, 1), self.panel), 1)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._count)
        self._connect_header()
        self._show_saved()
        self._say()
        self._count()
        if kept is not None:
            bar = self._area.verticalScrollBar
            QTimer.singleShot(0, self, lambda: bar().setValue(kept.scroll))

    # building

    def _connect_header(self) -> None:
        self.header.back.connect(self.back)
        self.header.renamed.connect(self._on_name)
        self.header.save_wanted.connect(lambda: self.save())
        self.header.use_wanted.connect(self._on_use)

    def _make_tree(self) -> RuleTree:
        tree = RuleTree(self._desk, self._words, self.draft.root)
        tree.edited.connect(self._on_edited)
        tree.taken_out.connect(self._on_taken_out)
        return tree

    def _make_trouble(self) -> QWidget:
        self._trouble_words = Label("", "small", "no", wrap=True)
        self._trouble_words.setObjectName("name_error")
        mark = IconLabel(self._desk.theme, "warning-fill", 14, "no")
        made = group(hbox(24, mark, 6, (self._trouble_words, 1), margins=(0, 0, 24, 10)))
        made.hide()
        return made

    def _content(self) -> QWidget:
        says = Card(
            vbox(
                Label(self.tr("This segment holds"), "metab", "accent_text"),
                6,
                self.sentence,
                margins=(20, 16, 20, 18),
            ),
            "accent",
        )
        bulb = IconLabel(self._desk.theme, "lightbulb", 16, "text3")
        hint = Label(
            self.tr("The number at the end of a line is how many people fit that line alone."),
            "small",
            "text3",
            wrap=True,
        )
        self._rules = vbox(self.tree)
        return group(
            vbox(
                says,
                16,
                self._rules,
                14,
                hbox(bulb, 8, (hint, 1)),
                None,
                margins=(24, 12, 24, 24),
            )
        )

    def _narrow(self) -> bool:
        return self.window().width() < COMPACT_BELOW

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.setFixedWidth(_NARROW_PANEL if self._narrow() else _PANEL)

    def first(self) -> QWidget:
        """The initial focus: the name of a new segment, otherwise the way back."""
        return self.header.name if self.draft.saved is None else self.header.crumb

    def state(self) -> BuilderState:
        """The state that restores this builder; the rules themselves stay with the drafts."""
        return BuilderState(
            self.draft.key, self._area.verticalScrollBar().value(), self.panel.why.contact_id
        )

    # user actions

    def _on_edited(self) -> None:
        self._built = build(self.draft.root, self._words.entries)
        self._show_saved()
        self._say()
        self._timer.start()

    def _on_taken_out(self, node: Node, parent: GroupDraft, place: int) -> None:
        def put_back() -> None:
            if shiboken6.isValid(self):
                self.tree.put_back(node, parent, place)

        told = self.tr("Rule taken out")
        if isinstance(node, GroupDraft):
            told = self.tr("Group taken out")
        self._desk.toast(told, self._desk.say("action.undo"), put_back)

    def _on_name(self, name: str) -> None:
        self.draft.name = name
        self._refuse("")
        self._show_saved()

    def _refuse(self, sentence: str) -> None:
        self._trouble_words.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self.header.name.set_error(bool(sentence))
        self.header.name.setAccessibleDescription(sentence)
        if sentence:
            self.header.name.setFocus()
            self.header.name.selectAll()

    # saving

    def save(self, *, and_use: bool = False) -> None:
        """Saves under its name, or asks for one. ``and_use`` then starts a campaign."""
        if self.draft.name.strip():
            self._save_as(
                self.draft.name, lambda receipt: self._saved(receipt, and_use), self._refuse
            )
            return

        def attempt(name: str, accept: Done, bad_name: BadName) -> None:
            def done(receipt: Receipt[SegmentInfo]) -> None:
                accept(receipt)
                self._saved(receipt, and_use)

            self._save_as(name, done, bad_name)

        NameDialog(self._desk, self, self.tr("Name this segment"), "", attempt).open()

    def _save_as(self, name: str, done: Done, bad_name: BadName) -> None:
        desk, draft = self._desk, self.draft

        def over(receipt: Receipt[SegmentInfo]) -> None:
            # The draft outlives this page, which may have been rebuilt meanwhile.
            Drafts.of(desk).was_saved(draft, receipt.value)
            if shiboken6.isValid(self):
                done(receipt)

        def refused(sentence: str) -> None:
            if shiboken6.isValid(self):
                bad_name(sentence)
            else:
                desk.toast(sentence)

        old = draft.saved.name if draft.saved else None
        save(desk, desk, (name, self._built.rule, old), over, refused)

    def _saved(self, receipt: Receipt[SegmentInfo], and_use: bool) -> None:
        info = receipt.value
        if self.header.name.text() != info.name:
            self.header.name.setText(info.name)
        self._show_saved()
        if and_use:
            use(self._desk, info.name)
        else:
            self._desk.toast_undo(self.tr("Saved “{name}”").format(name=info.name), receipt)

    def _on_use(self) -> None:
        saved = self.draft.saved
        if saved is None or self.draft.dirty(self._words.entries):
            self.save(and_use=True)
        else:
            use(self._desk, saved.name)

    # showing

    def _show_saved(self) -> None:
        dirty, saved = self.draft.dirty(self._words.entries), self.draft.saved
        if dirty:
            note = self.tr("not saved yet")
        elif saved is None:
            note = ""
        else:
            when = self._desk.i18n.recent(saved.updated_at, self._desk.today())
            note = self.tr("Saved: {when}").format(when=when)
        self.header.show_state(note, can_save=dirty, can_use=dirty or saved is not None)

    def _say(self) -> None:
        rule, words = self._built.rule, self._desk.i18n.words
        self._desk.read(
            self,
            lambda book, _job: book.segments.sentence(rule, words),
            lambda sentence: self.sentence.set_html(rich(sentence)),
            key="segments.sentence",
        )

    def _count(self) -> None:
        """Reads how many people match: this rule and each line of it."""
        built = self._built
        self.panel.set_rule(self.draft.root, built)

        def ask(book: Book, job: Job) -> dict[Path, int]:
            return book.segments.line_counts(built.rule, job)

        def show(counts: dict[Path, int]) -> None:
            self.tree.show_counts({built.lines[path]: n for path, n in counts.items()})

        self._desk.read(self, ask, show, key="segments.lines")

    def on_change(self, changes: ChangeSet) -> None:
        """A write happened: counts change, or the segment itself was saved, undone or deleted."""
        if changes.touches(*_PEOPLE):
            self._timer.start()
        if changes.touches(Topic.SEGMENT) and self.draft.key > 0:
            self._desk.read(
                self,
                lambda book, _job: book.segments.all(),
                self._follow,
                key="segments.saved",
            )

    def _follow(self, infos: list[SegmentInfo]) -> None:
        info = next((each for each in infos if each.id == self.draft.key), None)
        if self.draft.follow(info, self._words.entries):
            self.header.name.setText(self.draft.name)
            old, self.tree = self.tree, self._make_tree()
            self._rules.replaceWidget(old, self.tree)
            old.hide()
            old.deleteLater()
            self._on_edited()
        self._show_saved()
