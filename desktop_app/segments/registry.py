"""The fields and operators of rules. One entry defines a field: its key, the reader of its value,
its SQL, its editor, and the codes of its words and of its part of the sentence.

rule_sql has the SQL, values the readers. Icons are Phosphor names.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from desktop_app.consent.conditions import ANSWERS
from desktop_app.contacts.model import CHANNELS, Field
from desktop_app.segments import days_sql as days
from desktop_app.segments import rule_sql, values
from desktop_app.segments.rule_sql import Build, Subject
from desktop_app.segments.values import Reader

Editor = Literal["none", "text", "choice", "tags", "number", "money", "days", "month", "date"]
Takes = Literal["none", "one", "many", "two"]


@dataclass(frozen=True)
class Op:
    """An operator of a kind of field. ``takes``: how many values the editor gives. ``words`` and
    ``sentence`` are codes."""

    key: str
    takes: Takes
    editor: Editor
    read: Reader
    sql: Build
    words: str
    sentence: str


@dataclass(frozen=True)
class FieldEntry:
    """A field of rules. ``words`` and ``noun`` are codes; for a custom field they are None and
    ``label`` is its name. ``value_words``: the prefix of the codes of its values. ``fixed``: the
    possible values, if they are limited."""

    key: str
    icon: str
    type: str
    ops: tuple[Op, ...]
    subject: Subject = field(default_factory=Subject)
    label: str | None = None
    value_words: str | None = None
    fixed: tuple[str | int, ...] = ()

    @property
    def editor(self) -> Editor:
        """The editor of the first operator."""
        return self.ops[0].editor

    @property
    def words(self) -> str | None:
        return None if self.label is not None else f"segment.field.{self.key}"

    @property
    def noun(self) -> str | None:
        """The code of the field's name inside a sentence."""
        return None if self.label is not None else f"segment.noun.{self.key}"

    def op(self, key: str) -> Op | None:
        return next((op for op in self.ops if op.key == key), None)


_Row = tuple[str, Takes, Editor, Reader, Build]
_OWN_WORDS = frozenset(
    {
        ("bought", "before"),
        ("bought", "not_in_last_days"),
        ("bought", "is_empty"),
        ("bought", "is_not_empty"),
        ("date", "not_in_last_days"),
        ("birthday", "in_next_days"),
        ("tag", "is_empty"),
        ("tag", "is_not_empty"),
        ("count", "is"),
        ("tag", "is_any_of"),
        ("tag", "is_none_of"),
        ("batch", "is_empty"),
        ("batch", "is_not_empty"),
    }
)
_SAME_SENTENCE = {"is_any_of": "is", "is_none_of": "is_not"}


def _ops(kind: str, *rows: _Row) -> tuple[Op, ...]:
    return tuple(
        Op(
            *row,
            f"segment.op.{kind}.{row[0]}"
            if (kind, row[0]) in _OWN_WORDS
            else f"segment.op.{row[0]}",
            f"segment.sentence.{kind}.{_SAME_SENTENCE.get(row[0], row[0])}",
        )
        for row in rows
    )


def _none(key: str, build: Build) -> _Row:
    return (key, "none", "none", values.nothing, build)


def _choice(editor: Editor, read: Reader, one: Build, several: Build) -> tuple[_Row, ...]:
    """is, is not, is any of, is none of: with one reader and two pieces of SQL."""
    return (
        ("is", "one", editor, read, one),
        ("is_any_of", "many", editor, values.many(read), several),
        ("is_not", "one", editor, read, rule_sql.negated(one)),
        ("is_none_of", "many", editor, values.many(read), rule_sql.negated(several)),
    )


def _emptiness(build: Build) -> tuple[_Row, ...]:
    return (_none("is_empty", build), _none("is_not_empty", rule_sql.negated(build)))


def _has(build: Build) -> tuple[_Row, ...]:
    return (_none("has", build), _none("has_not", rule_sql.negated(build)))


_TEXT = _ops(
    "text",
    ("contains", "one", "text", values.text, rule_sql.text_contains),
    ("starts_with", "one", "text", values.text, rule_sql.text_starts),
    *_choice("text", values.text, rule_sql.text_is, rule_sql.text_is_any),
    *_emptiness(rule_sql.text_empty),
)
_CHOICE = _ops(
    "text",
    *_choice("choice", values.text, rule_sql.text_is, rule_sql.text_is_any),
    *_emptiness(rule_sql.text_empty),
)
_PROVINCE = _ops(
    "province",
    *_choice("choice", values.province, rule_sql.province_is, rule_sql.province_is_any),
    *_emptiness(rule_sql.text_empty),
)
_NUMBER = _ops(
    "number",
    ("is", "one", "number", values.number, rule_sql.compare("=")),
    ("is_not", "one", "number", values.number, rule_sql.negated(rule_sql.compare("="))),
    ("more_than", "one", "number", values.number, rule_sql.compare(">")),
    ("less_than", "one", "number", values.number, rule_sql.compare("<")),
    ("between", "two", "number", values.pair(values.number), rule_sql.between),
    *_emptiness(rule_sql.empty),
)
_YES_NO = _ops(
    "yes_no",
    _none("is_true", rule_sql.is_yes),
    _none("is_false", rule_sql.is_no),
    *_emptiness(rule_sql.empty),
)
_DATE = _ops(
    "date",
    ("in_last_days", "one", "days", values.days, days.date_in_last),
    ("not_in_last_days", "one", "days", values.days, rule_sql.negated(days.date_in_last)),
    ("in_next_days", "one", "days", values.days, days.date_in_next),
    ("is", "one", "date", values.day, days.date_is),
    ("before", "one", "date", values.day, days.date_before),
    ("after", "one", "date", values.day, days.date_after),
    ("between", "two", "date", values.pair(values.day), days.date_between),
    *_emptiness(days.date_empty),
)
_CREATED = _ops(
    "created",
    ("in_last_days", "one", "days", values.days, days.date_in_last),
    ("not_in_last_days", "one", "days", values.days, rule_sql.negated(days.date_in_last)),
    ("before", "one", "date", values.day, days.date_before),
    ("after", "one", "date", values.day, days.date_after),
)
_MONTH = _ops(
    "month",
    *_choice("month", values.month, days.month_is, days.month_is_any),
    *_emptiness(days.birthday_empty),
)
_BIRTHDAY = _ops(
    "birthday",
    ("in_next_days", "one", "days", values.days, days.birthday_in_next),
    _none("today", days.birthday_today),
    *_emptiness(days.birthday_empty),
)
_AGE = _ops(
    "age",
    ("between", "two", "number", values.pair(values.age), days.age_between),
    ("is", "one", "number", values.age, days.age_is),
    ("more_than", "one", "number", values.age, days.age_more),
    ("less_than", "one", "number", values.age, days.age_less),
    *_emptiness(days.date_empty),
)
_TAG = _ops(
    "tag",
    ("has", "one", "tags", values.text, rule_sql.has_tag),
    ("has_not", "one", "tags", values.text, rule_sql.negated(rule_sql.has_tag)),
    ("is_any_of", "many", "tags", values.many(values.text), rule_sql.has_any_tag),
    (
        "is_none_of",
        "many",
        "tags",
        values.many(values.text),
        rule_sql.negated(rule_sql.has_any_tag),
    ),
    *_emptiness(rule_sql.no_tags),
)
_POINT = _ops("point", *_has(rule_sql.has_point))
_PROBLEM = _ops("problem", *_has(rule_sql.has_problem))
_BATCH = _ops(
    "batch",
    *_choice("choice", values.row_id, rule_sql.compare("="), rule_sql.equals_any),
    *_emptiness(rule_sql.empty),
)
_BOUGHT = _ops(
    "bought",
    ("in_last_days", "one", "days", values.days, rule_sql.bought_in_last),
    ("not_in_last_days", "one", "days", values.days, rule_sql.negated(rule_sql.bought_in_last)),
    ("before", "one", "date", values.day, rule_sql.last_bought_before),
    ("after", "one", "date", values.day, rule_sql.bought_after),
    *_emptiness(rule_sql.never_bought),
)
_TIMES = _ops(
    "count",
    ("more_than", "one", "number", values.count, rule_sql.bought_times(">")),
    ("less_than", "one", "number", values.count, rule_sql.bought_times("<")),
    ("between", "two", "number", values.pair(values.count), rule_sql.bought_times_between),
    ("is", "one", "number", values.count, rule_sql.bought_times("=")),
)
_CONSENT = _ops(
    "consent",
    *_choice("choice", values.one_of(*ANSWERS), rule_sql.consent_is, rule_sql.consent_is_any),
)


def _spent(read: Reader) -> tuple[Op, ...]:
    return _ops(
        "spent",
        ("more_than", "one", "money", read, rule_sql.spent(">")),
        ("less_than", "one", "money", read, rule_sql.spent("<")),
        ("between", "two", "money", values.pair(read), rule_sql.spent_between),
    )


def _column(
    key: str, icon: str, ops: tuple[Op, ...] = _TEXT, type: str = "text", **more: bool
) -> FieldEntry:
    words = f"segment.value.{key}" if type in ("choice", "province") else None
    return FieldEntry(key, icon, type, ops, Subject(key, **more), value_words=words)


_BIRTH = Subject("birth_date")
_STANDARD: tuple[FieldEntry, ...] = (
    _column("full_name", "user", searched=True),
    _column("latin_name", "text-aa", searched=True),
    _column("gender", "gender-intersex", _CHOICE, "choice"),
    FieldEntry(
        "birth_month",
        "cake",
        "month",
        _MONTH,
        _BIRTH,
        value_words="segment.value.month",
        fixed=tuple(range(1, 13)),
    ),
    FieldEntry("birthday", "cake", "birthday", _BIRTHDAY, _BIRTH),
    FieldEntry("age", "hourglass", "age", _AGE, _BIRTH),
    _column("language", "translate", _CHOICE, "choice"),
    _column("province", "map-pin", _PROVINCE, "province"),
    _column("district", "map-trifold"),
    _column("address", "house-line"),
    FieldEntry("tag", "tag", "tag", _TAG),
    FieldEntry("last_purchase", "bag", "bought", _BOUGHT),
    FieldEntry("spent_khr", "money", "money", _spent(values.riel), Subject("KHR")),
    FieldEntry("spent_usd", "currency-dollar", "money", _spent(values.dollars), Subject("USD")),
    FieldEntry("purchases", "receipt", "count", _TIMES),
    *(
        FieldEntry(
            f"consent_{channel}",
            "handshake",
            "consent",
            _CONSENT,
            Subject(channel),
            value_words="segment.value.consent",
            fixed=ANSWERS,
        )
        for channel in CHANNELS
    ),
    FieldEntry("phone", "phone", "point", _POINT, Subject("phone")),
    FieldEntry("email", "envelope-simple", "point", _POINT, Subject("email")),
    FieldEntry("telegram", "telegram-logo", "point", _POINT, Subject("telegram")),
    FieldEntry("problem", "wrench", "problem", _PROBLEM),
    _column("company", "buildings", searched=True),
    _column("job_title", "briefcase"),
    _column("industry", "factory"),
    _column("company_size", "users-three"),
    _column("interests", "heart"),
    _column("lifecycle_stage", "flag", _CHOICE, "choice"),
    _column("source", "download-simple", _CHOICE, "choice"),
    _column("notes", "note"),
    FieldEntry("batch", "file-arrow-down", "batch", _BATCH, Subject("batch_id")),
    FieldEntry("created_days", "calendar-plus", "created", _CREATED, Subject("created_at")),
)
_CUSTOM: dict[str, tuple[str, tuple[Op, ...]]] = {
    "text": ("text-t", _TEXT),
    "number": ("hash", _NUMBER),
    "date": ("calendar-blank", _DATE),
    "yes_no": ("toggle-left", _YES_NO),
}


def entries(fields: Iterable[Field]) -> dict[str, FieldEntry]:
    """All fields by key: the built-in ones, then the custom ones among ``fields``."""
    found = {entry.key: entry for entry in _STANDARD}
    for own in fields:
        if own.custom:
            icon, ops = _CUSTOM[own.type]
            label = own.label or own.key
            found[own.key] = FieldEntry(own.key, icon, own.type, ops, Subject(own.key), label)
    return found
