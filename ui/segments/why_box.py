"""Why is someone in or out: look a person up, and see each rule hold or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.contacts.model import ContactRow
from desktop_app.segments.model import Path
from ui.desk import Desk
from ui.segments.asks import Why, look_up, number_of, why
from ui.segments.draft import Built, GroupDraft, LineDraft
from ui.segments.words import RuleWords
from ui.widgets import (
    Avatar,
    Button,
    Chip,
    IconLabel,
    Label,
    PersonRow,
    SearchField,
    clear,
    group,
    hbox,
    vbox,
)

_INDENT = 22


class WhyBox(QWidget):
    """A search field, whom it finds, and the explanation of the one who was picked."""

    def __init__(self, desk: Desk, words: RuleWords, contact_id: int | None = None) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self._root = GroupDraft()
        self._built = Built({"all": []}, {})
        self.contact_id = contact_id
        self.search = SearchField(
            desk.theme,
            self.tr("Type a name or number"),
            name=self.tr("Why is someone in or out? Type a name or number"),
        )
        self.search.setObjectName("why_search")
        self.search.searched.connect(self._look_up)
        self._found = vbox()
        self._answer = vbox()
        self.setLayout(vbox(self.search, 6, self._found, self._answer))

    def set_rule(self, root: GroupDraft, built: Built) -> None:
        """The rule is another one now; the explanation follows it."""
        self._root, self._built = root, built
        if self.contact_id is not None:
            self._explain(self.contact_id)

    def _look_up(self, text: str) -> None:
        clear(self._found)
        if text.strip():
            self._desk.read(
                self,
                lambda book, job: look_up(book, text, job),
                self._show_found,
                key="segments.why.search",
            )

    def _show_found(self, rows: Sequence[ContactRow]) -> None:
        clear(self._found)
        for row in rows:
            line = PersonRow(self._desk.theme, row.display_name, number_of(row))
            line.setObjectName("why_person")
            line.clicked.connect(lambda row=row: self._pick(row))
            self._found.addWidget(line)
        if not rows:
            self._found.addWidget(Label(self.tr("Nobody is called that."), "small", "text2"))

    def _pick(self, row: ContactRow) -> None:
        self.search.clear()
        clear(self._found)
        self._explain(row.id)

    def _explain(self, contact_id: int) -> None:
        self.contact_id = contact_id
        rule = self._built.rule
        self._desk.read(
            self, lambda book, _job: why(book, rule, contact_id), self._show, key="segments.why"
        )

    def forget(self) -> None:
        """Puts the explanation away."""
        self.contact_id = None
        clear(self._answer)

    def _show(self, found: Why | None) -> None:
        clear(self._answer)
        if found is None:
            self.contact_id = None
            return
        if found.row.id != self.contact_id:
            return
        self._answer.addSpacing(6)
        self._answer.addWidget(self._head(found))
        self._answer.addSpacing(8)
        holds = {reason.path: reason.holds for reason in found.explanation.because}
        by_line = {self._built.lines[path]: held for path, held in holds.items() if path in self._built.lines}
        for depth, text, held in self._lines(self._root, by_line, 0):
            self._answer.addWidget(self._line(depth, text, held))

    def _head(self, found: Why) -> QWidget:
        name = found.row.display_name
        inside = found.explanation.inside
        if inside:
            chip = Chip(self._desk.theme, self.tr("In this segment"), "yes", "check-bold")
        else:
            chip = Chip(self._desk.theme, self.tr("Not in it"), "no", "x-bold")
        chip.setObjectName("why_in" if inside else "why_out")
        away = Button(
            self._desk.theme, "", "x", "ghost", small=True, tip=self.tr("Put this answer away")
        )
        away.clicked.connect(self.forget)
        person = PersonRow(self._desk.theme, name, number_of(found.row))
        person.clicked.connect(lambda: self._desk.go("contacts", contact=found.row.id))
        return group(
            vbox(
                hbox((person, 1), 4, away),
                4,
                hbox(chip, None),
            )
        )

    def _lines(
        self, draft: GroupDraft, holds: Mapping[LineDraft, bool], depth: int
    ) -> Iterator[tuple[int, str, bool]]:
        """Each rule that counts, with whether it lets the person in."""
        for child in draft.children:
            if isinstance(child, LineDraft):
                if child in holds:
                    yield depth, self._said(child.negated, self._words.line(child)), holds[child] != child.negated
                continue
            inner = list(self._lines(child, holds, depth + 1))
            direct = [held for at, _, held in inner if at == depth + 1]
            if not inner:
                continue
            fits = all(direct) if child.kind == "all" else any(direct)
            head = self.tr("All of these") if child.kind == "all" else self.tr("Any of these")
            yield depth, self._said(child.negated, head), fits != child.negated
            yield from inner

    def _said(self, negated: bool, text: str) -> str:
        return self.tr("Not: {rule}").format(rule=text) if negated else text

    def _line(self, depth: int, text: str, held: bool) -> QWidget:
        theme = self._desk.theme
        mark = IconLabel(theme, "check-circle-fill" if held else "x-circle-fill", 16, "yes" if held else "no")
        label = Label(text, "small", wrap=True)
        label.setObjectName("why_line")
        state = self.tr("holds") if held else self.tr("does not hold")
        label.setAccessibleName(f"{text}: {state}")
        label.setToolTip(state)
        row = hbox(depth * _INDENT, (group(vbox(2, mark, None)), Qt.AlignmentFlag.AlignTop), 8)
        row.addWidget(label, 1)
        row.setContentsMargins(0, 2, 0, 2)
        return group(row)
