"""The words and icons of fields in this room, and how values of a file are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.contacts.model import KINDS, STANDARD_FIELDS
from desktop_app.importing.layout import column_letter
from desktop_app.importing.model import CONSENT, LABEL, NEW_PREFIX, OPT_OUT, TAGS
from desktop_app.text.provinces import province_code, province_name
from ui.desk import Desk

LEAVE_OUT = "-"
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
}
# What most files have comes first; the rest follows in the order of the fields.
_FIRST = ("full_name", "latin_name", "phone", "email", "telegram", "facebook", "birth_date")
_THEN = ("province", TAGS, CONSENT, OPT_OUT, "notes", LABEL)

Choice = tuple[str, str, str | None]


def field_name(key: str) -> str:
    """What a field is called here; the key itself for one that has no words."""
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
    }
    return names.get(key, key)


class FieldWords:
    """What the fields of one book are called, and how their values are shown."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        fields = desk.book.contacts.fields()
        self._custom = [field for field in fields if field.custom]
        self._dates = frozenset(field.key for field in fields if field.type == "date")

    def choices(self, header: str, current: str | None) -> list[Choice]:
        """What a column may become, for a drop-down field."""
        usual = [*_FIRST, *_THEN]
        keys = [*usual, *(field.key for field in STANDARD_FIELDS if field.key not in usual)]
        keys += [kind for kind in KINDS if kind not in usual]
        leave_out = QCoreApplication.translate("ImportWords", "Leave out")
        choices: list[Choice] = [(LEAVE_OUT, leave_out, "minus-circle")]
        choices += [(key, field_name(key), _FIELD_ICONS.get(key)) for key in keys]
        choices += [(field.key, field.label or field.key, "star") for field in self._custom]
        label = header
        if current is not None and current.startswith(NEW_PREFIX):
            label = current.removeprefix(NEW_PREFIX)
        words = QCoreApplication.translate("ImportWords", "New field “{name}”")
        return [*choices, (NEW_PREFIX + label, words.format(name=label), "plus")]

    def shown(self, field: str | None, value: str) -> str:
        """A value as people here read it: dates in words, names of provinces."""
        if field == "province":
            code = province_code(value)
            return value if code is None else province_name(code, self._desk.i18n.language)
        return self._desk.i18n.date(value) if field in self._dates else value


def column_name(headers: list[str], column: int) -> str:
    """A column's own name, "Column C" where it has none."""
    name = headers[column]
    if name != column_letter(column):
        return name
    return QCoreApplication.translate("ImportWords", "Column {letter}").format(letter=name)


def one_line(text: str) -> str:
    """A text for a cell of one line, not longer than anybody reads there."""
    return text[:_READABLE].translate(_BREAKS)


def same_to_the_eye(first: str, second: str) -> bool:
    """Whether two texts differ in nothing but spaces: 012345678, 012 345 678."""
    return "".join(first.split()) == "".join(second.split())
