"""Which value of each field the merged person gets. Pure: no book is needed.

Every choice is the maximum in an order of the values themselves and of when they were last known to
be right, which a merge records. So merges in any order give the same person.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.contacts.model import Field
from desktop_app.merging.model import Member
from desktop_app.text.birthdays import month_and_day
from desktop_app.text.keys import search_key
from desktop_app.text.names import script_of, split_honorific
from desktop_app.text.provinces import province_code

BETWEEN_NOTES = "\n· · ·\n"
NAMES = ("full_name", "latin_name", "family_name", "given_name")
COMBINED = ("notes", "interests")
_INTERESTS = re.compile(r"(?<!\s)\s*[,;\n]\s*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_GENDERS = ("male", "female")
_OLDEST = 110  # years: nobody is older, so such a date is a typo
_LIKELY = (5, 100)  # years: a customer is rarely younger or older; 1919 is mostly 1991 or 2019


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person's value for a field, and since when it was known to be right."""

    contact_id: int
    value: object
    time: str
    own_field: bool = True


def candidates(key: str, people: Iterable[Member]) -> Iterator[Candidate]:
    """The people who have a value for a field."""
    for person in people:
        if key in person.values:
            yield Candidate(person.id, person.values[key], known_since(person, key))


def known_since(person: Member, key: str) -> str:
    """When a person's value was known to be right: at their last edit, or before a merge."""
    noted = person.times.values.get(key)
    if noted is not None and noted[1] == mark(person.values.get(key)):
        return noted[0]
    return person.updated_at


def mark(value: object) -> int:
    """A mark that distinguishes a value from later edits, without storing the value again."""
    return zlib.crc32(str(value).encode("utf-8", "surrogatepass"))


def rank(key: str, found: Candidate, today: str) -> tuple[object, ...]:
    """The best typed name; otherwise values that are understood, then the newest, then the longest.

    ``today``, YYYY-MM-DD, decides which birth dates are plausible.
    """
    text = str(found.value)
    if key in NAMES:
        return (*_typed_well(key, text), found.time, text)
    return _understood(key, text, today), found.time, len(text), text


def _typed_well(key: str, text: str) -> tuple[object, ...]:
    _, name = split_honorific(text)
    script = script_of(name)
    words = [word for word in name.split() if len(word.strip(".")) > 1]
    return (
        # the Latin form of a Khmer name has a field of its own
        script == ("latin" if key == "latin_name" else "khmer"),
        not any(letter.isdigit() for letter in name),
        min(len(words), 3),
        script != "latin" or not (name.islower() or name.isupper()),
        len("".join(words)),
    )


def _understood(key: str, text: str, today: str) -> int:
    if key == "province":
        return province_code(text) is not None
    if key == "birth_date":
        if _DAY.fullmatch(text):
            return 2 + _is_likely(text, today) if _may_be_born(text, today) else 0
        return 1 if month_and_day(text) else 0
    return key != "gender" or text in _GENDERS


def _may_be_born(day: str, today: str) -> bool:
    """Whether a day is a plausible birth date: not in the future, not too long ago."""
    return _years_before(today, _OLDEST) <= day <= today


def _is_likely(day: str, today: str) -> bool:
    youngest, oldest = _LIKELY
    return _years_before(today, oldest) <= day <= _years_before(today, youngest)


def _years_before(today: str, years: int) -> str:
    return f"{int(today[:4]) - years:04}{today[4:]}"


def default(field: Field, people: Sequence[Member], today: str) -> Candidate | None:
    """The default value of a field; None where nobody has any.

    For combined texts, ``own_field`` is false and ``contact_id`` has no meaning. ``today`` is
    YYYY-MM-DD.
    """
    key = field.key
    if key == "source":
        first = min(people, key=_arrival)
        return next(candidates(key, [first]), None)
    found = list(candidates(key, people))
    if key == "latin_name":
        found += _latin_full_names(people)
    if not found:
        return None
    best = max(found, key=lambda one: rank(key, one, today))
    if key in COMBINED:
        text = _together(key, [str(one.value) for one in found])
        if text != best.value:
            same = (one for one in found if one.value == text)
            return next(same, Candidate(best.contact_id, text, best.time, own_field=False))
    return best


def _latin_full_names(people: Sequence[Member]) -> list[Candidate]:
    """If the Khmer name stays the full name, the Latin one must not be lost."""
    names = list(candidates("full_name", people))
    scripts = {script_of(split_honorific(str(one.value))[1]) for one in names}
    if "khmer" not in scripts or "latin" not in scripts:
        return []
    return [
        Candidate(one.contact_id, one.value, one.time, own_field=False)
        for one in names
        if script_of(split_honorific(str(one.value))[1]) == "latin"
    ]


def _together(key: str, texts: Sequence[str]) -> str:
    if len(set(texts)) == 1:
        return texts[0]
    if key == "interests":
        once = {search_key(part): part for text in sorted(texts) for part in _parts(text)}
        return ", ".join(once[part] for part in sorted(once))
    notes = {part for text in texts for part in text.split(BETWEEN_NOTES)}
    whole = [note for note in notes if not any(note != o and note in o for o in notes)]
    return BETWEEN_NOTES.join(sorted(whole))


def _parts(text: str) -> list[str]:
    return [part for part in _INTERESTS.split(text.strip()) if search_key(part)]


def _arrival(person: Member) -> tuple[object, ...]:
    return (
        person.created_at,
        person.batch_id or 0,
        person.batch_row or 0,
        str(person.values.get("source", "")),
    )


def merged_columns(
    keep: Member,
    people: Sequence[Member],
    fields: Sequence[Field],
    chosen: Mapping[str, int],
    now: str,
) -> tuple[dict[str, object], dict[str, tuple[str, int]]]:
    """The columns of ``keep`` that change, and when each value was known to be right.

    ``chosen``: field -> the person whose value the owner wants, even an empty one. ``now``: ISO
    8601.
    """
    by_id = {person.id: person for person in people}
    first = min(people, key=_arrival)
    wanted: dict[str, object] = {
        "created_at": first.created_at,
        "batch_id": first.batch_id,
        "batch_row": first.batch_row,
    }
    times: dict[str, tuple[str, int]] = {}
    for field in fields:
        if field.key in chosen:
            value = by_id[chosen[field.key]].values.get(field.key)
            found = None if value is None else Candidate(chosen[field.key], value, now)
        else:
            found = default(field, people, now[:10])
        empty = "" if field.key == "full_name" else None
        wanted[field.key] = empty if found is None else found.value
        if found is not None:
            times[field.key] = (_since(field.key, found, people), mark(found.value))
    known: dict[str, object] = {
        "full_name": "",
        **keep.values,
        "created_at": keep.created_at,
        "batch_id": keep.batch_id,
        "batch_row": keep.batch_row,
    }
    return {k: v for k, v in wanted.items() if known.get(k) != v}, times


def _since(key: str, found: Candidate, people: Sequence[Member]) -> str:
    """Of several people with the same value, the latest time counts."""
    return max([found.time, *(c.time for c in candidates(key, people) if c.value == found.value)])
