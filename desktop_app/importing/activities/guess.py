"""Guesses whether the rows of a file are purchases, interactions or an opt-out list, and which
columns hold their fields, by tables of headers and by cells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.activity.model import RecordKind
from desktop_app.contacts.model import KINDS
from desktop_app.importing.activities.cells import (
    direction_of,
    interaction_kind,
    moment_of,
    money_of,
)
from desktop_app.importing.activity_fields import FIELDS
from desktop_app.importing.answers.headers import is_list_of_stops
from desktop_app.importing.content import date_order
from desktop_app.importing.headers import is_about_things
from desktop_app.importing.model import OPT_OUT, ColumnTarget, Kind, Mapping, Scan
from desktop_app.readers.table import shown
from desktop_app.text.keys import word_key

_SURE = 0.9
_MOSTLY = 0.6
# A field's first words take precedence: a total over the price of a piece.
_HEADERS: AnyMapping[str, tuple[str, ...]] = {
    "purchase.bought_at": (
        *("purchase date", "order date", "sale date", "sales date", "date of purchase", "sold at"),
        *("bought at", "bought on", "purchased at", "invoice date", "transaction date", "paid at"),
        *("receipt date", "bill date", "payment date", "date sold", "ថ្ងៃទិញ", "ថ្ងៃលក់"),
        *("ថ្ងៃខែទិញ", "កាលបរិច្ឆេទទិញ", "កាលបរិច្ឆេទលក់", "date", "date time", "datetime", "day"),
        *("time", "created at", "created", "កាលបរិច្ឆេទ", "ថ្ងៃខែ", "ថ្ងៃ ខែ ឆ្នាំ", "ថ្ងៃខែឆ្នាំ", "ថ្ងៃ"),
    ),
    "purchase.amount": (
        *("grand total", "order total", "total amount", "total price", "amount paid", "net sales"),
        *("total paid", "total sales", "net total", "invoice total", "total", "amount", "paid"),
        *("payment", "sum", "sales", "spent", "value", "price", "cost", "subtotal"),
        *("ចំនួនទឹកប្រាក់", "តម្លៃសរុប", "សរុប", "ទឹកប្រាក់", "ប្រាក់", "តម្លៃ", "តំលៃ"),
    ),
    "purchase.currency": ("currency", "currency code", "រូបិយប័ណ្ណ", "រូបិយវត្ថុ"),
    "purchase.description": (
        *("item", "items", "item name", "product", "products", "product name", "goods", "service"),
        *("lineitem name", "line item", "article", "bought", "what", "order items", "sku name"),
        *("items bought", "item bought", "products bought", "item description", "menu item"),
        *("product description", "order details", "menu"),
        *("description", "details", "order", "invoice", "order no", "order id", "invoice no"),
        *("ទំនិញ", "មុខទំនិញ", "ឈ្មោះទំនិញ", "ផលិតផល", "ឈ្មោះផលិតផល", "បរិយាយ", "សេវា", "សេវាកម្ម"),
    ),
    "interaction.happened_at": (
        *("call date", "call time", "visit date", "date of visit", "date of call", "happened at"),
        *("ticket date", "message date", "sent at", "received at", "opened at", "start time"),
        *("ថ្ងៃហៅ", "ថ្ងៃមក", "ថ្ងៃទាក់ទង", "date", "date time", "datetime", "time", "day", "when"),
        *("created at", "created", "timestamp", "កាលបរិច្ឆេទ", "ថ្ងៃខែ", "ថ្ងៃ", "ម៉ោង"),
    ),
    "interaction.kind": (
        *("interaction", "interaction type", "activity", "activity type", "kind", "channel"),
        *("contact type", "event", "event type", "call type", "type", "ប្រភេទទំនាក់ទំនង", "ប្រភេទ"),
    ),
    "interaction.direction": (
        *("direction", "call direction", "in out", "inbound outbound", "incoming outgoing"),
        *("call type", "ទិសដៅ", "ចូល ចេញ"),
    ),
    "interaction.text": (
        *("summary", "message", "message text", "text", "content", "body", "subject", "outcome"),
        *("result", "call notes", "call result", "visit notes", "conversation", "what was said"),
        *("notes", "note", "remark", "remarks", "comment", "comments", "details", "description"),
        *("សារ", "លទ្ធផល", "ខ្លឹមសារ", "ចំណាំ", "កំណត់ចំណាំ", "មតិ"),
    ),
}  # fmt: skip
_PLACES = {
    field: {word_key(word): place for place, word in enumerate(words)}
    for field, words in _HEADERS.items()
}
_UNITS = re.compile(r"\b(?:usd|khr|us|riels?|dollars?|kh|km|en|khmer|english)\b")
# In a list of people these sum up all their purchases.
_NO_RECORD = re.compile(r"\b(?:last|first|lifetime|average|avg|count|number of|birth)\b")


def mapping_of(scan: Scan, kind: Kind) -> Mapping:
    """A scan's guess for rows of some kind: that of people, plus the time, description and amount
    of purchases or interactions.
    """
    if kind == "purchases":
        return _with_records(scan, "purchases")
    if kind == "interactions":
        return _with_records(scan, "interactions")
    return scan.guess


def kind_of(scan: Scan) -> Kind:
    """The likely kind of the rows: people, unless they plainly are something else."""
    fields = {target.field for target in scan.guess.targets.values()}
    points = fields & {*KINDS}
    for kind in FIELDS:
        if scan.remembered and FIELDS[kind][0] in fields:
            return kind
    names = (Path(scan.file_name).stem, scan.sheet or "", *scan.titles)
    if points and any(map(is_list_of_stops, names)):
        return "opt_outs"
    if OPT_OUT in fields or not (points or fields & {"full_name", "latin_name"}):
        return "people"
    bought = _columns(scan, "purchases")
    what = bought.get("purchase.description")
    sold = what is not None and is_about_things(scan.headers[what])
    if "purchase.bought_at" in bought and ("purchase.amount" in bought or sold):
        return "purchases"
    happened = _columns(scan, "interactions")
    told = {"interaction.kind", "interaction.direction"} & happened.keys()
    return "interactions" if "interaction.happened_at" in happened and told else "people"


def _with_records(scan: Scan, kind: RecordKind) -> Mapping:
    found = {column: field for field, column in _columns(scan, kind).items()}
    remembered = {column: target.field for column, target in scan.guess.targets.items()}
    if FIELDS[kind][0] in remembered.values():
        return scan.guess
    targets = {
        column: ColumnTarget(found[column], _SURE) if column in found else target
        for column, target in scan.guess.targets.items()
    }
    return replace(scan.guess, targets=targets)


def _columns(scan: Scan, kind: RecordKind) -> dict[str, int]:
    """Field -> the column with matching header and cells. A column that names or reaches the person
    is skipped.
    """
    about = {
        column
        for column, target in scan.guess.targets.items()
        if target.field in KINDS or str(target.field).endswith("_name") or target.field == OPT_OUT
    }
    plain = [_UNITS.sub("", word_key(header)).strip() for header in scan.headers]
    found: dict[str, int] = {}
    for field in FIELDS[kind]:
        places = [
            (_PLACES[field][header], column)
            for column, header in enumerate(plain)
            if header in _PLACES[field] and column not in about and not _NO_RECORD.search(header)
        ]
        for _, column in sorted(places):
            cells = [row[column] for row in scan.sample if shown(row[column])]
            if column not in found.values() and _holds(field, cells):
                found[field] = column
                break
    return found


def _holds(field: str, cells: Sequence[object]) -> bool:
    """Whether the cells agree with the header."""
    if not cells:
        return field.endswith((".currency", ".description", ".text"))
    return sum(1 for cell in cells if _fits(field, cell, cells)) >= _MOSTLY * len(cells)


def _fits(field: str, cell: object, cells: Sequence[object]) -> bool:
    if field.endswith("_at"):
        order = date_order(cells) or "day_first"
        return moment_of(cell, order, True)[1] is None
    if field == "purchase.amount":
        return money_of(cell, "USD")[1] is None or money_of(cell, "KHR")[1] is None
    if field == "interaction.kind":
        return interaction_kind(shown(cell)) is not None
    if field == "interaction.direction":
        return direction_of(shown(cell)) is not None
    return True
