"""The words and icons of fields in this room, and how values of a file are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app import phones
from desktop_app.activity.model import INTERACTIONS
from desktop_app.contacts.model import KINDS, STANDARD_FIELDS
from desktop_app.importing.activity_fields import FIELDS as RECORD_FIELDS
from desktop_app.importing.header_row import column_letter
from desktop_app.importing.model import (
    CONSENT,
    LABEL,
    NEW_PREFIX,
    OPT_OUT,
    TAGS,
    Kind,
    Report,
    RowCounts,
    new_field,
)
from desktop_app.text.provinces import province_code
from ui.desk.desk import Desk

LEAVE_OUT = "-"
DIRECTIONS = ("in", "out")
_READABLE = 200
_BREAKS = str.maketrans("\r\n\t\v\f", "     ")
_FIELD_ICONS = {
    "full_name": "user",
    "latin_name": "text-aa",
    "family_name": "users",
    "given_name": "user-circle",
    "honorific": "crown",
    "gender": "gender-intersex",
    "birth_date": "cake",
    "language": "translate",
    "company": "buildings",
    "job_title": "briefcase",
    "industry": "factory",
    "company_size": "hash",
    "province": "map-pin",
    "district": "map-trifold",
    "address": "house-line",
    "interests": "heart",
    "lifecycle_stage": "flag",
    "source": "arrow-bend-down-right",
    "notes": "note",
    "phone": "phone",
    "email": "envelope-simple",
    "telegram": "telegram-logo",
    "whatsapp": "whatsapp-logo",
    "messenger": "messenger-logo",
    "facebook": "facebook-logo",
    "instagram": "instagram-logo",
    "line": "chat-circle-dots",
    "wechat": "chat-circle-dots",
    "website": "globe",
    TAGS: "tag",
    CONSENT: "shield-check",
    OPT_OUT: "prohibit",
    LABEL: "bookmark-simple",
    "purchase.bought_at": "calendar-blank",
    "purchase.description": "shopping-bag",
    "purchase.amount": "currency-circle-dollar",
    "purchase.currency": "coin",
    "interaction.happened_at": "calendar-blank",
    "interaction.text": "chat-text",
    "interaction.kind": "list-bullets",
    "interaction.direction": "arrows-left-right",
}
# The most frequent come first; the rest follow in the order of the fields.
_FIRST = ("full_name", "latin_name", "phone", "email", "telegram", "facebook", "birth_date")
_THEN = ("province", TAGS, CONSENT, OPT_OUT, "notes", LABEL)

Choice = tuple[str, str, str | None]


def field_name(key: str) -> str:
    """The name of a field in this room; the key itself if it has no words."""
    names = {
        "full_name": QCoreApplication.translate("ImportWords", "Name"),
        "latin_name": QCoreApplication.translate("ImportWords", "Latin name"),
        "family_name": QCoreApplication.translate("ImportWords", "Family name"),
        "given_name": QCoreApplication.translate("ImportWords", "Given name"),
        "honorific": QCoreApplication.translate("ImportWords", "Title"),
        "gender": QCoreApplication.translate("ImportWords", "Gender"),
        "birth_date": QCoreApplication.translate("ImportWords", "Birth date"),
        "language": QCoreApplication.translate("ImportWords", "Language"),
        "company": QCoreApplication.translate("ImportWords", "Company"),
        "job_title": QCoreApplication.translate("ImportWords", "Job"),
        "industry": QCoreApplication.translate("ImportWords", "Industry"),
        "company_size": QCoreApplication.translate("ImportWords", "Company size"),
        "province": QCoreApplication.translate("ImportWords", "Province"),
        "district": QCoreApplication.translate("ImportWords", "District"),
        "address": QCoreApplication.translate("ImportWords", "Address"),
        "interests": QCoreApplication.translate("ImportWords", "Interests"),
        "lifecycle_stage": QCoreApplication.translate("ImportWords", "Stage"),
        "source": QCoreApplication.translate("ImportWords", "Source"),
        "notes": QCoreApplication.translate("ImportWords", "Notes"),
        "phone": QCoreApplication.translate("ImportWords", "Phone"),
        "email": QCoreApplication.translate("ImportWords", "E-mail"),
        "telegram": QCoreApplication.translate("ImportWords", "Telegram"),
        "whatsapp": QCoreApplication.translate("ImportWords", "WhatsApp"),
        "messenger": QCoreApplication.translate("ImportWords", "Messenger"),
        "facebook": QCoreApplication.translate("ImportWords", "Facebook"),
        "instagram": QCoreApplication.translate("ImportWords", "Instagram"),
        "line": QCoreApplication.translate("ImportWords", "LINE"),
        "wechat": QCoreApplication.translate("ImportWords", "WeChat"),
        "website": QCoreApplication.translate("ImportWords", "Website"),
        TAGS: QCoreApplication.translate("ImportWords", "Tags"),
        CONSENT: QCoreApplication.translate("ImportWords", "Consent answer"),
        OPT_OUT: QCoreApplication.translate("ImportWords", "Asked to stop"),
        LABEL: QCoreApplication.translate("ImportWords", "Kind of number or address"),
        "purchase.bought_at": QCoreApplication.translate("ImportWords", "Day of purchase"),
        "purchase.description": QCoreApplication.translate("ImportWords", "What was bought"),
        "purchase.amount": QCoreApplication.translate("ImportWords", "Amount"),
        "purchase.currency": QCoreApplication.translate("ImportWords", "Currency"),
        "interaction.happened_at": QCoreApplication.translate("ImportWords", "Day it happened"),
        "interaction.text": QCoreApplication.translate("ImportWords", "What was said"),
        "interaction.kind": QCoreApplication.translate("ImportWords", "Call, visit or message"),
        "interaction.direction": QCoreApplication.translate("ImportWords", "From or to them"),
    }
    return names.get(key, key)


class FieldWords:
    """The names of the fields of one book, and the formatting of their values."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        fields = desk.facts.fields
        self._custom = [field for field in fields if field.custom]
        self._labels = {field.key: field.label or field.key for field in self._custom}
        self._types = {field.key: field.type for field in fields}
        self._dates = frozenset(field.key for field in fields if field.type == "date")
        self._dates |= {names[0] for names in RECORD_FIELDS.values()}

    def choices(
        self, header: str, current: str | None, offered: str | None = None, kind: Kind = "people"
    ) -> list[Choice]:
        """The possible fields of a column, for a drop-down field. ``offered`` comes first."""
        usual = [*_FIRST, *_THEN]
        keys = [*usual, *(field.key for field in STANDARD_FIELDS if field.key not in usual)]
        keys += [kind for kind in KINDS if kind not in usual]
        leave_out = QCoreApplication.translate("ImportWords", "Leave out")
        choices: list[Choice] = [_new_choice(offered)] if offered else []
        choices.append((LEAVE_OUT, leave_out, "minus-circle"))
        keys = [*_record_fields(kind), *keys]
        choices += [(key, field_name(key), _FIELD_ICONS.get(key)) for key in keys]
        choices += [(field.key, field.label or field.key, "star") for field in self._custom]
        named = new_field(current or "")
        new = [plain_new(header if named is None else named[1])]
        if named is not None and current is not None and current != offered:
            new = [current, *(key for key in new if key != current)]
        return [*choices, *map(_new_choice, new)]

    def name(self, field: str) -> str:
        """The name of a field of the book, or of one to be created."""
        new = new_field(field)
        return new[1] if new is not None else self._labels.get(field) or field_name(field)

    def kept(self, field: str, value: str) -> str:
        """A stored value, formatted: numbers with spaces, choices in words."""
        if field in KINDS:
            is_number = value.startswith("+")
            return phones.national(value, self._desk.facts.region) if is_number else value
        if self._types.get(field) == "yes_no":
            yes = QCoreApplication.translate("ImportWords", "Yes")
            return QCoreApplication.translate("ImportWords", "No") if value == "0" else yes
        code = f"segment.value.{field}.{value}"
        if self._desk.i18n.words.knows(code):
            return self._desk.say(code)
        return self.shown(field, value)

    def is_date(self, field: str | None) -> bool:
        """Whether a field holds days."""
        new = new_field(field or "")
        return field in self._dates or (new is not None and new[0] == "date")

    def shown(self, field: str | None, value: str) -> str:
        """A formatted value: dates in words, names of provinces."""
        if field == "province":
            code = province_code(value)
            return value if code is None else self._desk.i18n.words.province(code)
        if field == "interaction.kind" and value in INTERACTIONS:
            return self._desk.say(f"interaction.{value}")
        if field == "interaction.direction" and value in DIRECTIONS:
            return self._desk.say(f"interaction.{value}")
        return self._desk.i18n.date(value) if self.is_date(field) else value


def plain_new(label: str) -> str:
    """The custom text field that a column would create."""
    key = NEW_PREFIX + label
    return key if new_field(key) == ("text", label) else f"{NEW_PREFIX}text:{label}"


def _new_choice(key: str) -> Choice:
    kind, label = new_field(key) or ("text", key)
    words = {
        "text": QCoreApplication.translate("ImportWords", "New field “{name}”"),
        "number": QCoreApplication.translate("ImportWords", "New number field “{name}”"),
        "date": QCoreApplication.translate("ImportWords", "New date field “{name}”"),
        "yes_no": QCoreApplication.translate("ImportWords", "New yes/no field “{name}”"),
    }
    return key, words[kind].format(name=label), "plus"


def _record_fields(kind: Kind) -> tuple[str, ...]:
    if kind == "purchases":
        return RECORD_FIELDS["purchases"]
    return RECORD_FIELDS["interactions"] if kind == "interactions" else ()


def came_in(counts: RowCounts) -> int:
    """The number of rows with an effect."""
    return counts.created + counts.updated


def imported_words(report: Report, number: str) -> str:
    """The result of an import, in a few words; ``number`` is that of came_in."""
    n = came_in(report.counts)
    translate = QCoreApplication.translate
    words = {
        "people": translate("ImportWords", "Imported {n} people", "", n),
        "opt_outs": translate("ImportWords", "Stopped {n} people", "", n),
        "purchases": translate("ImportWords", "Imported {n} purchases", "", n),
        "interactions": translate("ImportWords", "Imported {n} calls, visits and messages", "", n),
    }
    return words[report.kind].format(n=number)


def column_name(headers: list[str], column: int) -> str:
    """A column's own name, "Column C" if it has none."""
    name = headers[column]
    if name != column_letter(column):
        return name
    return QCoreApplication.translate("ImportWords", "Column {letter}").format(letter=name)


def one_line(text: str) -> str:
    """A text for a one-line cell, cut to a reasonable length."""
    return text[:_READABLE].translate(_BREAKS)


def shortened(text: str, most: int) -> str:
    """The beginning of a text longer than ``most`` letters, with an ellipsis."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def same_to_the_eye(first: str, second: str) -> bool:
    """Whether two texts differ only in spaces: 012345678, 012 345 678."""
    return "".join(first.split()) == "".join(second.split())
