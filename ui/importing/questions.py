"""Questions that a file leaves open: which number is the month, which calendar, which currency."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.readers.table import shown
from desktop_app.text.dates import BUDDHIST_ERA, DateOrder, parse_date
from ui.desk.desk import Desk
from ui.importing.draft import Draft
from ui.importing.words import FieldWords
from ui.kit import Card, IconLabel, Paragraph, Segmented, clear, group, hbox, vbox

_NO_CURRENCY = "import.reject.no_currency"
_ASKING = ("date.buddhist_era", "import.reject.buddhist_date")
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ANSWERS = {"": None, "yes": True, "no": False}


class Questions(QWidget):
    """Shows the questions that this file raises, and nothing for the others.

    ``answered()`` after an answer was written into the draft.
    """

    answered = Signal()

    def __init__(self, desk: Desk, draft: Draft, fields: FieldWords) -> None:
        super().__init__()
        self._desk, self._draft, self._fields = desk, draft, fields
        self._body = vbox(spacing=12)
        self.setLayout(self._body)
        self._shown: object = None
        self.refresh()

    def refresh(self) -> None:
        """Updates the questions for the current columns."""
        orders, era, amount = self._orders(), self._era(), self._amount()
        shown_now = (orders, era, amount)
        if shown_now != self._shown:
            self._shown = shown_now
            clear(self._body)
            if orders is not None:
                self._body.addWidget(self._order_line(*orders))
            if era is not None:
                self._body.addWidget(self._era_line(*era))
            if amount is not None:
                self._body.addWidget(self._amount_line(amount))
        self.setVisible(any(question is not None for question in shown_now))

    def focus_currency(self) -> None:
        """Puts the focus on the question about the currency."""
        asked = [s for s in self.findChildren(Segmented, "currency") if s.isVisibleTo(self)]
        if asked:
            asked[0].setFocus()

    def _cells(self) -> Iterator[tuple[int, str]]:
        """Column and text of the dates in the sample."""
        scan, mapping = self._draft.scan, self._draft.mapping
        if scan is None or mapping is None:
            return
        for column, target in mapping.targets.items():
            if self._fields.is_date(target.field):
                yield from (
                    (column, shown(row[column])) for row in scan.sample if type(row[column]) is str
                )

    def _orders(self) -> tuple[str, str, str] | None:
        """A cell that can be read both ways, and the two days; None if there is no question."""
        told = self._draft.scan.date_orders if self._draft.scan is not None else {}
        wanted = self._draft.wishes.dates is not None
        for column, text in self._cells():
            if told.get(column) == "day_first" and not wanted:
                continue
            buddhist = self._draft.wishes.buddhist
            first = parse_date(text, "day_first", buddhist).value
            second = parse_date(text, "month_first", buddhist).value
            if first is not None and second is not None and first != second:
                return text, first.isoformat(), second.isoformat()
        return None

    def _order_now(self) -> DateOrder:
        draft = self._draft
        told = draft.scan.date_orders if draft.scan is not None else {}
        columns = {column for column, _ in self._cells()}
        by_file = {told[column] for column in columns if column in told}
        usual: DateOrder = by_file.pop() if len(by_file) == 1 else "day_first"
        return draft.wishes.dates or usual

    def _era(self) -> tuple[str, str] | None:
        """A cell that may be of the Buddhist Era and its day if it is; "" if there is none."""
        for _, text in self._cells():
            reading = parse_date(text)
            if reading.problem == BUDDHIST_ERA:
                day = parse_date(text, self._order_now(), True).value
                return text, "" if day is None else day.isoformat()
        plan = self._draft.plan
        asked = plan is not None and any(code in plan.issues for code in _ASKING)
        return ("", "") if asked or self._draft.wishes.buddhist is not None else None

    def _amount(self) -> str | None:
        """An amount without a currency, "" if there is none; None if all have theirs."""
        draft = self._draft
        if draft.kind != "purchases":
            return None
        plan = draft.plan
        asked = plan is not None and _NO_CURRENCY in plan.issues
        for row in draft.rows:
            for cell in row.cells:
                if cell.doubt == _NO_CURRENCY:
                    return cell.old
        return "" if asked or draft.wishes.currency is not None else None

    def _amount_line(self, text: str) -> QWidget:
        words = self.tr("Which currency are amounts that name none?")
        if text:
            words = self.tr("{amount}: which currency is that?").format(amount=text)
        items = [
            ("", self.tr("Not sure")),
            ("KHR", self.tr("Riel")),
            ("USD", self.tr("US dollars")),
        ]
        now = self._draft.wishes.currency or ""
        choice = Segmented(self._desk.theme, items, now, name=words)
        choice.setObjectName("currency")
        choice.changed.connect(lambda key: self._on_currency(key or None))
        return self._line("coin", words, choice)

    def _on_currency(self, currency: str | None) -> None:
        self._draft.wish(currency=currency)
        self.answered.emit()

    def _order_line(self, text: str, first: str, second: str) -> QWidget:
        date = self._desk.i18n.date
        words = self.tr("Dates such as {date}: which day is that?").format(date=text)
        items = [("day_first", date(first)), ("month_first", date(second))]
        choice = Segmented(self._desk.theme, items, self._order_now(), name=words)
        choice.setObjectName("date_order")
        choice.changed.connect(self._on_order)
        return self._line("calendar-blank", words, choice)

    def _era_line(self, text: str, day: str) -> QWidget:
        if text:
            words = self.tr("Is the year in {date} Buddhist Era?").format(date=text)
        else:
            words = self.tr("Some years are 2400 or later. Are they Buddhist Era?")
        yes = self.tr("Yes: {day}").format(day=self._desk.i18n.date(day)) if day else self.tr("Yes")
        items = [("", self.tr("Not sure")), ("yes", yes), ("no", self.tr("No"))]
        said = next(k for k, answer in _ANSWERS.items() if answer is self._draft.wishes.buddhist)
        choice = Segmented(self._desk.theme, items, said, name=words)
        choice.setObjectName("buddhist_era")
        choice.changed.connect(self._on_era)
        return self._line("calendar-blank", words, choice)

    def _line(self, icon_name: str, words: str, choice: Segmented) -> QWidget:
        icon = IconLabel(self._desk.theme, icon_name, 18, "text2")
        line = hbox((icon, _MIDDLE), 12, (Paragraph(words, 13, "text"), 1), 16, (choice, _MIDDLE))
        return Card(vbox(group(line), margins=(16, 8, 12, 8)))

    def _on_order(self, order: str) -> None:
        self._draft.wish(dates=order)
        self.answered.emit()

    def _on_era(self, answer: str) -> None:
        self._draft.wish(buddhist=_ANSWERS[answer])
        self.answered.emit()
