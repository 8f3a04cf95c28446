"""Guesses what each column is, by its header and its cells.

A wrong guess of a phone, consent or opt-out column is worse than none, so header and cells have to
agree there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.contacts.model import KINDS, Field
from desktop_app.importing.content import Content, ContentReader
from desktop_app.importing.header_row import column_letter
from desktop_app.importing.headers import (
    fields_of_header,
    is_about_accounts,
    is_about_things,
    label_partner,
    speaks_of,
)
from desktop_app.importing.model import (
    CONSENT,
    LABEL,
    NEW_PREFIX,
    OPT_OUT,
    TAGS,
    ColumnTarget,
    Mapping,
)
from desktop_app.readers.table import shown
from desktop_app.text.keys import word_key
from desktop_app.text.names import comparison_key, script_of

_SEVERAL = frozenset((*KINDS, TAGS, CONSENT, OPT_OUT, LABEL))
_NAMES = ("full_name", "latin_name", "family_name", "given_name")
# The confidence in a header whose cells hold something else, and in cells whose header is unknown.
_CONTRADICTED = 0.4
_BY_CONTENT = 0.6
_ALIKE = 0.6
_SURE_HEADER = 0.9
_FEWEST_CELLS = 3


class Guesser:
    """Guesses for one book: its region applies to numbers, its custom fields match by their
    labels."""

    def __init__(self, region: str, fields: Sequence[Field]) -> None:
        self._content = ContentReader(region)
        # by identity, because 1, 1.0 and True are equal; the reference keeps the id from being
        # reused
        self._seen: dict[int, tuple[Sequence[object], Content]] = {}
        custom = [field for field in fields if field.custom]
        self.custom = frozenset(field.key for field in custom)
        self._labels = {word_key(field.label or field.key): field.key for field in custom}

    def guess(
        self,
        headers: Sequence[str],
        columns: Sequence[Sequence[object]],
        hidden: frozenset[int] = frozenset(),
    ) -> Mapping:
        """A target for every column. ``columns`` are the sample's cells, column by column.

        ``hidden`` columns are excluded, except for those that say who agreed or asked to stop.
        """
        contents = [self.content(cells) for cells in columns]
        found = self._targets(headers, contents)
        for at in hidden & found.keys():
            if found[at].field not in (CONSENT, OPT_OUT):
                found[at] = ColumnTarget(None)
        chosen = _one_column_each(found, contents)
        chosen = _halves_of_names(chosen, columns)
        chosen = _labels_of_points(chosen, headers)
        offered = {
            at: _offered(headers[at], contents[at]) if target.field is None else None
            for at, target in chosen.items()
        }
        targets = {at: replace(target, offered=offered[at]) for at, target in chosen.items()}
        return Mapping(targets, self.custom)

    def each_column(
        self, headers: Sequence[str], columns: Sequence[Sequence[object]]
    ) -> dict[int, ColumnTarget]:
        """The target of each column by itself, ignoring the others."""
        return self._targets(headers, [self.content(cells) for cells in columns])

    def _targets(
        self, headers: Sequence[str], contents: Sequence[Content]
    ) -> dict[int, ColumnTarget]:
        return {
            at: self._target(header, content, header == column_letter(at))
            for at, (header, content) in enumerate(zip(headers, contents, strict=True))
        }

    def reaches(self, cell: object) -> bool:
        """Whether a cell holds a person's number or e-mail address."""
        return self._content.reaches(cell)

    def content(self, cells: Sequence[object]) -> Content:
        """The content of the cells of one column. Cached per column."""
        known = self._seen.get(id(cells))
        if known is None or known[0] is not cells:
            known = self._seen[id(cells)] = cells, self._content.read(cells)
        return known[1]

    def _target(self, header: str, content: Content, nameless: bool) -> ColumnTarget:
        custom = self._labels.get(word_key(header))
        if custom is not None:
            return ColumnTarget(custom, 0.95)
        named = () if nameless else fields_of_header(header)
        if not named:
            found = _by_content(content, nameless)
            thing = found.field == "full_name" and is_about_things(header)
            account = found.field == "phone" and is_about_accounts(header)
            return ColumnTarget(None, 0.0) if thing or account else found
        field, sure = named[0]
        if field is None:
            return ColumnTarget(None, sure)
        if len(named) > 1:
            field = max((each for each, _ in named if each), key=content.share)
        if not content.filled or _fits(field, content):
            return ColumnTarget(field, sure)
        return _contradicted(field, sure, content, speaks_of(header) == field)


def _contradicted(field: str, sure: float, content: Content, asks: bool) -> ColumnTarget:
    """The target of a column whose cells contradict its header. ``asks``: the header can mean
    nothing else, so that even unreadable answers are answers.
    """
    if field in (CONSENT, OPT_OUT):
        # "SMS" may be a header of numbers, even of a single one
        if _holds_phones(content, False):
            return ColumnTarget("phone", _BY_CONTENT)
        other = _by_content(content, False)
        return ColumnTarget(field, _CONTRADICTED) if asks and other.field is None else other
    if field == "phone":
        other = _by_content(content, False)
        # numbers that are all wrong are still phone numbers to repair, and one or two cells tell
        # nothing
        told = content.share("digits") >= _ALIKE or content.filled < _FEWEST_CELLS
        unclear = sure >= _SURE_HEADER and told
        return ColumnTarget(field, _CONTRADICTED) if unclear and not other.field else other
    if field == "honorific":
        return ColumnTarget("job_title", _BY_CONTENT)
    if field in _NAMES:
        # a list of one column, with names and numbers in its cells: see names_beside
        other = _by_content(content, True)
        days = max(content.share("date"), content.share("number")) >= _ALIKE
        return other if other.field or days else ColumnTarget(field, _CONTRADICTED)
    return ColumnTarget(field, _CONTRADICTED)


def _by_content(content: Content, nameless: bool) -> ColumnTarget:
    if content.filled < 2:
        return ColumnTarget(None, 0.0)
    if _holds_phones(content, nameless):
        return ColumnTarget("phone", _BY_CONTENT)
    for field in ("email", "telegram", "facebook", "province"):
        if content.share(field) >= _ALIKE:
            return ColumnTarget(field, _BY_CONTENT)
    if content.share("full_name") >= 0.9 and (
        content.share("khmer") >= _ALIKE
        or (nameless and content.share("words") >= _ALIKE and content.different >= _ALIKE)
    ):
        return ColumnTarget("full_name", _CONTRADICTED)
    return ColumnTarget(None, 0.0)


def _holds_phones(content: Content, nameless: bool) -> bool:
    """Whether the cells are phone numbers. Eight digits may also be an order number: under a header
    that says something else, only numbers typed like phone numbers count. Numbers that count up
    count if they are typed so and no header names orders.
    """
    typed = content.share("phone_typed") >= _ALIKE
    if content.counts_up:
        return nameless and typed
    return typed or (nameless and content.share("phone") >= _ALIKE)


def _fits(field: str, content: Content) -> bool:
    """Whether the cells agree with the header; for most fields this can't be checked."""
    if field == "birth_date":
        return content.share("birthday") >= 0.3
    if field in ("phone", "email"):
        return content.share(field) >= 0.3
    if field in (CONSENT, OPT_OUT):
        return content.share(field) >= 0.3 and content.share("phone") < 0.3
    if field == "honorific":
        return content.share(field) >= 0.3
    if field in _NAMES:
        # "First" and "Last" may also be headers of the dates of a visit
        return max(map(content.share, ("phone", "email", "date", "number"))) < 0.5
    return True


def _offered(header: str, content: Content) -> str | None:
    """The custom field that a column without a target could become."""
    if not content.filled:
        return None
    kind = content.type
    label = header.strip()
    return f"{NEW_PREFIX}{label}" if kind == "text" else f"{NEW_PREFIX}{kind}:{label}"


def _one_column_each(
    found: dict[int, ColumnTarget], contents: Sequence[Content]
) -> dict[int, ColumnTarget]:
    """Excludes a second column of the same field: a person has one birth date, but any number of
    phones."""
    chosen = dict(found)
    taken: dict[str, int] = {}
    for column in sorted(found, key=lambda at: _order(at, found[at], contents[at])):
        field = found[column].field
        if field is None or field in _SEVERAL:
            continue
        if field in taken:
            chosen[column] = _second(found[column], contents[column], contents[taken[field]], taken)
            field = chosen[column].field
        if field is not None:
            taken.setdefault(field, column)
    return _with_a_full_name(chosen, taken)


def _second(
    target: ColumnTarget, content: Content, first: Content, taken: dict[str, int]
) -> ColumnTarget:
    """The target of a column whose field another column fills: more values of the same if its
    header is certain, so that no note or address is lost.
    """
    field = str(target.field)
    if other := _other_name(field, content, first, taken):
        return ColumnTarget(other, _BY_CONTENT)
    alike = field != "province" or content.share("province") >= _ALIKE
    if target.confidence >= _SURE_HEADER and alike and content.filled:
        return target
    return ColumnTarget(None, 0.0, instead=field if target.confidence > _BY_CONTENT else None)


def _order(column: int, target: ColumnTarget, content: Content) -> tuple[bool, float, float, int]:
    """Sorts several columns of one field: empty ones last, the most certain first."""
    good = content.share("province") if target.field == "province" else 0.0
    return not content.filled, -target.confidence, -good, column


def _other_name(field: str, content: Content, first: Content, taken: dict[str, int]) -> str | None:
    """A second column of names is the Latin one, if the first is Khmer."""
    khmer, other = first.share("khmer"), content.share("khmer")
    if field == "full_name" and "latin_name" not in taken and khmer >= 0.5 > other:
        return "latin_name"
    return None


def _with_a_full_name(
    chosen: dict[int, ColumnTarget], taken: dict[str, int]
) -> dict[int, ColumnTarget]:
    """The only column of names is the full name, even if its header says Latin letters."""
    if "latin_name" in taken and not {"full_name", "family_name", "given_name"} & set(taken):
        column = taken["latin_name"]
        chosen[column] = ColumnTarget("full_name", chosen[column].confidence)
    return chosen


def _halves_of_names(
    chosen: dict[int, ColumnTarget], columns: Sequence[Sequence[object]]
) -> dict[int, ColumnTarget]:
    """ "Name" next to a surname is the given name, and "Nom" next to a prénom the surname; unless
    the column holds full names anyway.
    """
    at = {target.field: column for column, target in chosen.items() if target.field in _NAMES}
    halves = [half for half in ("family_name", "given_name") if half in at]
    if "full_name" not in at or len(halves) != 1:
        return chosen
    whole, half = at["full_name"], at[halves[0]]
    pairs = [
        (set(comparison_key(shown(full)).split()), set(comparison_key(shown(part)).split()))
        for full, part in zip(columns[whole], columns[half], strict=True)
        if shown(full) and shown(part) and script_of(shown(full)) == script_of(shown(part))
    ]
    if not pairs or sum(1 for full, part in pairs if part <= full) * 2 >= len(pairs):
        return chosen
    other = "given_name" if halves[0] == "family_name" else "family_name"
    return chosen | {whole: ColumnTarget(other, chosen[whole].confidence)}


def _labels_of_points(
    chosen: dict[int, ColumnTarget], headers: Sequence[str]
) -> dict[int, ColumnTarget]:
    """Excludes labels of columns that are not contact points."""
    points = [at for at, target in chosen.items() if target.field in KINDS]
    return {
        at: ColumnTarget(None, target.confidence)
        if target.field == LABEL and label_partner(at, headers, points) is None
        else target
        for at, target in chosen.items()
    }
