"""Beside the rules: the current count, some of the people, and why a person is in or out."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.contacts.model import ContactRow
from desktop_app.segments.model import RuleJson
from desktop_app.text.money import format_money
from ui.desk.desk import Desk
from ui.desk.places import ShowPerson
from ui.kit import (
    BarPart,
    Button,
    Label,
    Paragraph,
    PersonRow,
    SidePanel,
    StackedBar,
    clear,
    group,
    hbox,
    hline,
    vbox,
)
from ui.segments.asks import fitting, number_of, reach, some
from ui.segments.draft import Built, GroupDraft
from ui.segments.why_box import WhyBox
from ui.segments.words import RuleWords


class SegmentPanel(SidePanel):
    """Reads for the current rule; results for an older rule are dropped."""

    def __init__(
        self, desk: Desk, words: RuleWords, width: int, explained: int | None = None
    ) -> None:
        super().__init__(width)
        self._desk = desk
        self._ids: array[int] = array("q")
        self._turn = 0
        self.total: int | None = None
        self.number = Label("", "display")
        self.number.setObjectName("count")
        self._people_word = Label("", "small", "text2")
        self._bar = vbox()
        self.shuffle = Button(desk.theme, self.tr("Shuffle"), "shuffle", "link")
        self.shuffle.setObjectName("shuffle")
        self.shuffle.clicked.connect(self._on_shuffle)
        self._some = vbox()
        self.why = WhyBox(desk, words, explained)
        self.set_content(self._content())
        self.area.verticalScrollBar().rangeChanged.connect(self._show_why)

    def _content(self) -> QWidget:
        bottom = Qt.AlignmentFlag.AlignBottom
        self._people_word.setContentsMargins(0, 0, 0, 5)
        return group(
            vbox(
                Label(self.tr("Right now"), "smallb", "text2"),
                2,
                hbox(self.number, 10, (self._people_word, bottom), None),
                10,
                self._bar,
                16,
                hline(),
                16,
                hbox(Label(self.tr("Some of them"), "smallb", "text2"), None, self.shuffle),
                8,
                self._some,
                16,
                hline(),
                20,
                Label(self.tr("Why is someone in or out?"), "smallb", "text2"),
                10,
                self.why,
                None,
                margins=24,
            )
        )

    def _show_why(self) -> None:
        """Scrolls to the person found by the search and to the explanation, as they arrive."""
        if self.why.is_asked():
            bar = self.area.verticalScrollBar()
            bar.setValue(min(bar.maximum(), self.why.y() - 48))

    def set_rule(self, root: GroupDraft, built: Built) -> None:
        """Counts, reads and explains for another rule."""
        self.number.set_tone("text3")
        rule = built.rule
        self._desk.read(
            self,
            lambda book, job: book.segments.count(rule, job),
            lambda total: self._show_total(total, rule),
            key="segments.count",
        )
        self._desk.read(
            self, lambda book, job: fitting(book, rule, job), self._got_ids, key="segments.people"
        )
        self.why.set_rule(root, built)

    def _show_total(self, total: int, rule: RuleJson) -> None:
        self.total = total
        self.number.setText(self._desk.i18n.number(total))
        self.number.set_tone("text")
        self._people_word.setText(self.tr("people") if total != 1 else self.tr("person"))
        self._desk.read(
            self,
            lambda book, job: reach(book, rule, total, job),
            self._show_reach,
            key="segments.reach",
        )

    def _show_reach(self, found: Mapping[str, int]) -> None:
        clear(self._bar)
        words = (
            ("granted", self.tr("may get SMS offers"), "yes"),
            ("unknown", self.tr("not asked yet"), "none"),
            ("pending", self.tr("asked, no answer yet"), "accent"),
            ("refused", self.tr("said no or stopped"), "no"),
            ("no_number", self.tr("no number for SMS"), "warn"),
        )
        always = ("granted", "unknown", "refused")
        parts = [
            BarPart(found[key], self._desk.i18n.number(found[key]), label, tone)
            for key, label, tone in words
            if found[key] or key in always
        ]
        bar = StackedBar(self._desk.theme, parts, 8, "rows")
        bar.setObjectName("reach")
        self._bar.addWidget(bar)

    # some of them

    def _got_ids(self, ids: array[int]) -> None:
        self._ids = ids
        self.shuffle.setEnabled(len(ids) > 1)
        self._ask_some()

    def _on_shuffle(self) -> None:
        self._turn += 1
        self._ask_some()

    def _ask_some(self) -> None:
        ids, turn = self._ids, self._turn
        self._desk.read(
            self, lambda book, _job: some(book, ids, turn), self._show_some, key="segments.some"
        )

    def _show_some(self, rows: Sequence[ContactRow]) -> None:
        clear(self._some)
        for row in rows:
            line = PersonRow(self._desk.theme, row.display_name, self._remark(row))
            line.setObjectName("some_person")
            line.clicked.connect(lambda _on=False, row=row: self._desk.go(ShowPerson(row.id)))
            self._some.addWidget(line)
        if not rows:
            self._some.addWidget(
                Paragraph(self.tr("Nobody fits. Take a rule out, or try “Any of these”."), 13)
            )

    def _remark(self, row: ContactRow) -> str:
        if row.last_purchase is None:
            return number_of(row)
        at, minor, currency = row.last_purchase
        when = self._desk.i18n.recent(at, self._desk.today())
        bought = self.tr("Bought {when}").format(when=when[:1].lower() + when[1:])
        if minor is None or currency is None:
            return bought
        return f"{bought} · {format_money(minor, currency)}"
