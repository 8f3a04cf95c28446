"""The values of merge fields: a person's columns, formatted for reading.

message.py has the message's grammar; campaigns_sql.py has the SQL that reads the columns.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop_app.campaigns import sms
from desktop_app.contacts.model import Field
from desktop_app.text.keys import search_key
from desktop_app.text.names import split_honorific
from desktop_app.words import Words

Person = Mapping[str, object]
"""Column of contact -> stored value."""

Reader = Callable[[Person], str]

COLUMNS = (
    "full_name",
    "latin_name",
    "given_name",
    "family_name",
    "honorific",
    "company",
    "province",
    "district",
)
"""The columns of contact behind the merge fields that every book has."""

STANDARD = ("name", *COLUMNS)
# "yes" is no word for a sentence
_CUSTOM_TYPES = ("text", "number", "date")
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


class MergeFields:
    """The merge fields of a book: the standard ones and its custom fields."""

    def __init__(self, fields: Sequence[Field]) -> None:
        custom = [field for field in fields if field.custom and field.type in _CUSTOM_TYPES]
        self._types = {field.key: field.type for field in custom}
        labels = {search_key(field.label or field.key): field.key for field in custom}
        keys = {search_key(field.key): field.key for field in custom}
        # a custom field named like a standard one is reached by its column's name
        self.names: dict[str, str] = {**labels, **keys, **{key: key for key in STANDARD}}

    @property
    def keys(self) -> tuple[str, ...]:
        """Every merge field, to offer while a message is written."""
        return (*STANDARD, *self._types)

    def custom(self, wanted: Iterable[str]) -> tuple[str, ...]:
        """Those of ``wanted`` that are custom columns of contact."""
        return tuple(key for key in wanted if key in self._types)

    def readers(self, wanted: Iterable[str], language: str) -> tuple[tuple[str, Reader], ...]:
        """Readers of each of the ``wanted`` merge fields and columns, made once for many people.

        ``language`` is the code of that of province names.
        """
        words = Words(language)
        return tuple((key, self._reader(key, words)) for key in dict.fromkeys(wanted))

    def _reader(self, key: str, words: Words) -> Reader:
        if key in _STANDARD_READERS:
            return _STANDARD_READERS[key]
        if key == "province":
            return lambda person: words.province(str(person.get(key) or ""))
        shown = _SHOWN.get(self._types.get(key, "text"), str)
        return lambda person: "" if (value := person.get(key)) is None else shown(value)


def read_values(person: Person, readers: Iterable[tuple[str, Reader]]) -> dict[str, str]:
    """The values this person has; a field without one is not in it."""
    return {key: text for key, read in readers if (text := tidy(read(person)))}


def tidy(text: str) -> str:
    """A value without line breaks, double spaces or zero-width characters."""
    if not text:
        return text
    if not text.isascii():
        text = sms.clean(text)[0]
    return " ".join(text.split())


def called(person: Person) -> str:
    """How to address a person: the given name, otherwise the whole name without its honorific."""
    for column in ("given_name", "full_name", "latin_name"):
        text = str(person.get(column) or "").strip()
        if text:
            return split_honorific(text)[1]
    return ""


def _honorific(person: Person) -> str:
    own = person.get("honorific")
    return str(own) if own else split_honorific(str(person.get("full_name") or ""))[0] or ""


def _number(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _date(value: object) -> str:
    match = _DATE.match(str(value))
    return "/".join(reversed(match.groups())) if match else str(value)


_STANDARD_READERS: Mapping[str, Reader] = {"name": called, "honorific": _honorific}
_SHOWN: Mapping[str, Callable[[object], str]] = {"number": _number, "date": _date}
