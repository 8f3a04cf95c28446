"""The sample's purchases and interactions as they would be imported."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.importing.activities.cells import (
    currency_of,
    direction_of,
    interaction_kind,
    moment_of,
    money_of,
)
from desktop_app.importing.model import Mapping, PreviewCell, Scan
from desktop_app.importing.rules import Rules
from desktop_app.readers.table import shown
from desktop_app.text.money import format_money

_MOMENTS = ("purchase.bought_at", "interaction.happened_at")


class RecordCells:
    """Previews the columns of one scan. ``currency``: for amounts that give none."""

    def __init__(self, scan: Scan, mapping: Mapping, rules: Rules, currency: str | None) -> None:
        self._scan = scan
        self._rules = rules
        self._currency = currency
        self._said = next(
            (at for at in mapping.targets if mapping.field_of(at) == "purchase.currency"), None
        )

    def column(self, field: str, at: int) -> list[PreviewCell]:
        """The preview of the sample's cells in a column of records."""
        cells: Sequence[object] = [row[at] for row in self._scan.sample]
        if field in _MOMENTS:
            return [self._moment(cell, at) for cell in cells]
        if field == "purchase.amount":
            return [self._amount(row[at], row, at) for row in self._scan.sample]
        words = {
            "purchase.currency": currency_of,
            "interaction.kind": interaction_kind,
            "interaction.direction": direction_of,
        }
        read = words.get(field)
        texts = map(shown, cells)
        return [PreviewCell((read and text and read(text)) or text, text) for text in texts]

    def _moment(self, cell: object, column: int) -> PreviewCell:
        order = self._rules.order_of(column)
        moment, problem = moment_of(cell, order, self._rules.buddhist)
        return PreviewCell(moment or shown(cell), shown(cell), None, problem)

    def _amount(self, cell: object, row: Sequence[object], column: int) -> PreviewCell:
        said = None if self._said is None else currency_of(shown(row[self._said]))
        header = currency_of(self._scan.headers[column])
        money, problem = money_of(cell, said or header or self._currency)
        new = shown(cell) if money is None else format_money(money.minor, money.currency)
        return PreviewCell(new, shown(cell), None, problem)
