"""Why is someone in or out: look a person up, and see each rule hold or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from desktop_app.contacts.model import ContactRow
from ui.desk.desk import Desk
from ui.desk.places import ShowPerson
from ui.kit import (
    Button,
    Chip,
    IconLabel,
    Label,
    PersonRow,
    SearchField,
    clear,
    group,
    hbox,
    set_tip,
    vbox,
)
from ui.segments.asks import Why, look_up, number_of, why
from ui.segments.draft import Built, GroupDraft, LineDraft, Node
from ui.segments.words import RuleWords

_INDENT = 22


@dataclass(frozen=True)
class _Point:
    """A rule and whether it lets the person in; ``needless`` if another one already does."""

    depth: int
    text: str
    holds: bool
    needless: bool = False


class WhyBox(QWidget):
    """A search field, the people it finds, and the explanation of the chosen one."""

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
        """The rule has changed; the explanation is updated."""
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
            line.clicked.connect(lambda _on=False, row=row: self._pick(row))
            self._found.addWidget(line)
        if not rows:
            self._found.addWidget(Label(self.tr("Nobody is called that."), "small", "text2"))

    def _pick(self, row: ContactRow) -> None:
        self.search.clear()
        self.search.setFocus()
        clear(self._found)
        self._explain(row.id)

    def _explain(self, contact_id: int) -> None:
        self.contact_id = contact_id
        rule = self._built.rule
        self._desk.read(
            self, lambda book, _job: why(book, rule, contact_id), self._show, key="segments.why"
        )

    def is_asked(self) -> bool:
        """Whether the focus is here: the user is looking up a person."""
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus()

    def forget(self) -> None:
        """Closes the explanation."""
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
        lines = self._built.lines
        by_line = {lines[path]: held for path, held in holds.items() if path in lines}
        for point in self._points(self._root, by_line, 0):
            self._answer.addWidget(self._line(point))

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
        person.clicked.connect(lambda: self._desk.go(ShowPerson(found.row.id)))
        return group(
            vbox(
                hbox((person, 1), 4, away),
                4,
                hbox(chip, None),
            )
        )

    def _points(
        self, draft: GroupDraft, holds: Mapping[LineDraft, bool], depth: int
    ) -> list[_Point]:
        """Each relevant rule, with whether it lets the person in."""
        points: list[_Point] = []
        for child in draft.children:
            if isinstance(child, LineDraft):
                if child in holds:
                    text = self._said(child, self._words.line(child))
                    points.append(_Point(depth, text, holds[child] != child.negated))
                continue
            inner = self._points(child, holds, depth + 1)
            if inner:
                text = self.tr("All of these") if child.kind == "all" else self.tr("Any of these")
                direct = [point.holds for point in inner if point.depth == depth + 1]
                fits = all(direct) if child.kind == "all" else any(direct)
                points.append(_Point(depth, self._said(child, text), fits != child.negated))
                points += inner
        if draft.kind == "any" and any(p.holds for p in points if p.depth == depth):
            points = [replace(p, needless=True) if not p.holds else p for p in points]
        return points

    def _said(self, node: Node, text: str) -> str:
        return self.tr("Not: {rule}").format(rule=text) if node.negated else text

    def _line(self, point: _Point) -> QWidget:
        icon, tone = ("check-circle-fill", "yes") if point.holds else ("x-circle-fill", "no")
        if point.needless:
            icon, tone = "minus-circle", "text3"
        state = self.tr("holds") if point.holds else self.tr("does not hold")
        label = Label(point.text, "small", "text2" if point.needless else "text", wrap=True)
        label.setObjectName("why_line")
        label.setAccessibleName(f"{point.text}: {state}")
        set_tip(label, state)
        mark = vbox(3, IconLabel(self._desk.theme, icon, 16, tone), None)
        return group(hbox(point.depth * _INDENT, mark, 8, (label, 1), margins=(0, 2, 0, 2)))
