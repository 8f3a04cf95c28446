"""Which column is what: by its header, and by what its cells hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.contacts.model import KINDS, Field
from desktop_app.importing.headers import fields_of_header, plain_header
from desktop_app.importing.layout import shown
from desktop_app.importing.model import CONSENT, TAGS, ColumnTarget, Mapping
from desktop_app.phones import BulkReader
from desktop_app.text.answers import yes_no
from desktop_app.text.dates import BUDDHIST_ERA, parse_date
from desktop_app.text.digits import only_digits
from desktop_app.text.names import script_of
from desktop_app.text.provinces import province_code

_LOOKED_AT = 60
_SEVERAL = frozenset((*KINDS, TAGS))
_NAMES = ("full_name", "latin_name", "family_name", "given_name")
_MOST_NAME_WORDS = 5
_LONGEST_NAME = 40
# How sure a header is when its cells hold something else, and cells whose header nobody knows.
_CONTRADICTED = 0.4
_BY_CONTENT = 0.6
_ALIKE = 0.6


@dataclass(frozen=True)
class Content:
    """What share of a column's filled cells looks like what, from 0 to 1."""

    filled: int
    shares: dict[str, float]

    def share(self, field: str) -> float:
        return self.shares.get(field, 0.0)


class Guesser:
    """Guesses for one book: its region reads numbers, its custom fields know their labels."""

    def __init__(self, region: str, fields: Sequence[Field]) -> None:
        self._phones = BulkReader(region)
        custom = [field for field in fields if field.custom]
        self.custom = frozenset(field.key for field in custom)
        self._labels = {plain_header(field.label or field.key): field.key for field in custom}

    def guess(self, headers: Sequence[str], columns: Sequence[Sequence[object]]) -> Mapping:
        """A target for every column. ``columns`` are the sample's cells, column by column."""
        contents = [self.content(cells) for cells in columns]
        found = {
            at: self._target(header, content)
            for at, (header, content) in enumerate(zip(headers, contents, strict=True))
        }
        return Mapping(_one_column_each(found, contents), self.custom)

    def content(self, cells: Sequence[object]) -> Content:
        """What the cells of one column look like."""
        filled = [cell for cell in cells if shown(cell)][:_LOOKED_AT]
        count = len(filled)
        checks = self._checks()
        shares = {
            field: sum(1 for cell in filled if check(cell)) / count if count else 0.0
            for field, check in checks.items()
        }
        return Content(count, shares)

    def _checks(self) -> dict[str, Callable[[object], bool]]:
        return {
            "phone": self._is_phone,
            "email": lambda cell: "@" in shown(cell)[1:] and "." in shown(cell),
            "telegram": lambda cell: shown(cell).startswith("@") or "t.me/" in shown(cell).lower(),
            "facebook": lambda cell: any(
                host in shown(cell).lower() for host in ("facebook.com", "fb.com", "fb.me")
            ),
            "birth_date": _is_date,
            "province": lambda cell: not shown(cell).isdigit() and bool(province_code(shown(cell))),
            CONSENT: lambda cell: yes_no(cell) is not None,
            "full_name": lambda cell: _is_name(shown(cell)),
            "khmer": lambda cell: script_of(shown(cell)) == "khmer",
        }

    def _is_phone(self, cell: object) -> bool:
        digits = only_digits(shown(cell))
        if len(digits) < 8 or isinstance(cell, date):
            return False
        return any(reading.valid for reading in self._phones.read(cell))

    def _target(self, header: str, content: Content) -> ColumnTarget:
        custom = self._labels.get(plain_header(header))
        if custom is not None:
            return ColumnTarget(custom, 0.95)
        named = fields_of_header(header)
        if not named:
            return self._by_content(content)
        field, sure = named[0]
        if field is None:
            return ColumnTarget(None, sure)
        if len(named) > 1:
            field = max((each for each, _ in named if each), key=content.share)
        if content.filled and not _fits(field, content):
            other = self._by_content(content)
            return (
                other
                if field in (CONSENT, "phone") and other.field
                else ColumnTarget(field, _CONTRADICTED)
            )
        return ColumnTarget(field, sure)

    @staticmethod
    def _by_content(content: Content) -> ColumnTarget:
        if content.filled < 2:
            return ColumnTarget(None, 0.0)
        for field in ("phone", "email", "telegram", "facebook", "province"):
            if content.share(field) >= _ALIKE:
                return ColumnTarget(field, _BY_CONTENT)
        if content.share("full_name") >= 0.9 and content.share("khmer") >= _ALIKE:
            return ColumnTarget("full_name", _CONTRADICTED)
        return ColumnTarget(None, 0.0)


def _is_date(cell: object) -> bool:
    reading = parse_date(cell)
    return reading.value is not None or reading.problem == BUDDHIST_ERA


def _is_name(text: str) -> bool:
    if len(text) > _LONGEST_NAME or only_digits(text) or "@" in text:
        return False
    return any(char.isalpha() for char in text) and len(text.split()) <= _MOST_NAME_WORDS


def _fits(field: str, content: Content) -> bool:
    """Whether the cells don't speak against what the header says; few kinds can be told at all."""
    if field in ("phone", "email", "birth_date"):
        return content.share(field) >= 0.3
    if field == CONSENT:
        return content.share(CONSENT) >= 0.3 and content.share("phone") < 0.3
    if field in _NAMES:
        return max(content.share("phone"), content.share("email")) < 0.5
    return True


def _one_column_each(
    found: dict[int, ColumnTarget], contents: Sequence[Content]
) -> dict[int, ColumnTarget]:
    """Leaves out what is there already: a person has one birth date, but any number of phones."""
    chosen = dict(found)
    taken: dict[str, int] = {}
    for column in sorted(found, key=lambda at: (-found[at].confidence, at)):
        field = found[column].field
        if field is None or field in _SEVERAL:
            continue
        if field in taken:
            field = _other_name(field, contents[column], contents[taken[field]], taken)
            chosen[column] = ColumnTarget(field, _BY_CONTENT if field else 0.0)
        if field is not None:
            taken[field] = column
    return _with_a_full_name(chosen, taken)


def _other_name(field: str, content: Content, first: Content, taken: dict[str, int]) -> str | None:
    """A second column of names is the Latin one, if the first is Khmer."""
    khmer, other = first.share("khmer"), content.share("khmer")
    if field == "full_name" and "latin_name" not in taken and khmer >= 0.5 > other:
        return "latin_name"
    return None


def _with_a_full_name(
    chosen: dict[int, ColumnTarget], taken: dict[str, int]
) -> dict[int, ColumnTarget]:
    """The only column of names is the name, whatever its header says of Latin letters."""
    if "latin_name" in taken and not {"full_name", "family_name", "given_name"} & set(taken):
        column = taken["latin_name"]
        chosen[column] = ColumnTarget("full_name", chosen[column].confidence)
    return chosen
