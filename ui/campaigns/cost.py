"""The cost of a campaign's SMS, from the shop's price for one."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from desktop_app.campaigns.model import Check
from desktop_app.text.digits import to_ascii_digits
from desktop_app.text.money import format_money
from ui.campaigns.words import CampaignWords
from ui.desk.desk import Desk
from ui.kit import Label, LineEdit, Paragraph, Segmented, clear, hbox, hline, vbox

CURRENCIES = ("KHR", "USD")
_SIGNS = {"KHR": "\u17db", "USD": "$"}
_MOST = Decimal(1_000_000)


def read_price(text: str) -> Decimal | None:
    """A typed price of one SMS; None if it is invalid. "" is nothing yet."""
    cleaned = to_ascii_digits(text).strip().strip("$\u17db").replace(",", "").strip()
    try:
        price = Decimal(cleaned)
    except InvalidOperation:
        return None
    return price if price.is_finite() and 0 <= price < _MOST else None


def total_cost(messages: int, price: Decimal, currency: str) -> str:
    """The cost of so many SMS, in whole riel or in cents."""
    amount = messages * price * (1 if currency == "KHR" else 100)
    return format_money(int(amount.to_integral_value(ROUND_HALF_UP)), currency)


class Price:
    """The price of one SMS, remembered on this computer."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def text(self) -> str:
        return str(self._settings.value("sms_price", ""))

    @text.setter
    def text(self, text: str) -> None:
        self._settings.setValue("sms_price", text)

    @property
    def currency(self) -> str:
        kept = str(self._settings.value("sms_price_currency", ""))
        return kept if kept in CURRENCIES else CURRENCIES[0]

    @currency.setter
    def currency(self, currency: str) -> None:
        self._settings.setValue("sms_price_currency", currency)


class CostCard(QWidget):
    """People x parts, the price, and the sum."""

    def __init__(self, desk: Desk, words: CampaignWords) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self._price = Price(desk.settings)
        self.count_line = vbox()
        self.price = LineEdit(self._price.text, "80", self.tr("Your price for one SMS"))
        self.price.setObjectName("price")
        self.price.setFixedWidth(76)
        self.price.textEdited.connect(self._on_price)
        self._currency = Segmented(
            desk.theme,
            [(currency, _SIGNS[currency]) for currency in CURRENCIES],
            self._price.currency,
            names={"KHR": self.tr("Riel"), "USD": self.tr("Dollar")},
            name=self.tr("Currency"),
        )
        self._currency.setObjectName("currency")
        self._currency.changed.connect(self._on_currency)
        self.sum = Label("", "heading")
        self.sum.setObjectName("cost")
        self._sum_words = Label(self.tr("This costs about"), "strong")
        self._wrong = Paragraph("", 13, "no")
        price_line = hbox(
            Label(self.tr("Your price"), "small", "text2"), None, self.price, 8, self._currency
        )
        sum_line = hbox(self._sum_words, None, self.sum)
        self.setLayout(vbox(self.count_line, 8, price_line, self._wrong, 14, hline(), 14, sum_line))
        self._check: Check | None = None
        self.show_check(None)

    def show_check(self, check: Check | None) -> None:
        """Shows the cost for this number of people and parts."""
        self._check = check
        clear(self.count_line)
        if check is not None and check.parts is not None:
            self._add_count(check)
        self._show_sum()

    def _add_count(self, check: Check) -> None:
        assert check.parts is not None
        words = self.tr("{people} × {parts}").format(
            people=self._words.people(check.sendable), parts=self._words.range_of(check.parts)
        )
        total = self.tr("{n} SMS", "", check.parts.total)
        amount = Label(total.format(n=self._words.number(check.parts.total)), "small")
        amount.setObjectName("sms_total")
        self.count_line.addLayout(hbox(Label(words, "small", "text2"), None, amount))

    def _show_sum(self) -> None:
        price = read_price(self.price.text())
        parts = None if self._check is None else self._check.parts
        wrong = bool(self.price.text().strip()) and price is None
        self._wrong.setText(self.tr("Type a number, such as 80 or 0.02.") if wrong else "")
        self._wrong.setVisible(wrong)
        self.price.set_error(wrong)
        known = price is not None and parts is not None
        self.sum.setText(
            total_cost(parts.total, price, self._price.currency)
            if price is not None and parts is not None
            else "–"
        )
        self.sum.set_tone("text" if known else "text3")

    def _on_price(self, text: str) -> None:
        self._price.text = text
        self._show_sum()

    def _on_currency(self, currency: str) -> None:
        self._price.currency = currency
        self._show_sum()
