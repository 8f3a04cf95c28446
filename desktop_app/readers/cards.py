"""Reads vCards into records: the export format of phones, mail programs and Google Contacts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from desktop_app.errors import UserError
from desktop_app.readers.card_lines import ContentLine, components, lines_of, unescaped
from desktop_app.readers.limits import LONGEST_RECORD, MOST_PROPERTIES
from desktop_app.readers.messengers import SERVICES, service_header, without_scheme
from desktop_app.readers.records import Record, Records
from desktop_app.readers.source import FileBytes, reading
from desktop_app.text.phone_words import FAX_OR_PAGER

ORDER = (
    *("Full name", "Last name", "First name", "Name prefix", "Name suffix", "Nickname", "Phone"),
    *("E-mail", *SERVICES.values(), "Birthday", "Gender", "Company", "Department", "Job title"),
    *("Role", "Address", "City", "Province", "Postal code", "Country", "Website", "Tags"),
    *("Anniversary", "Language", "Fax", "Pager", "Notes", "Phone label", "E-mail label"),
)
"""Headers, in the order of the columns. All are such as the guess by headers knows."""

_PLAIN = {
    **{"FN": "Full name", "NICKNAME": "Nickname", "TITLE": "Job title", "ROLE": "Role"},
    **{"EMAIL": "E-mail", "URL": "Website", "NOTE": "Notes", "LANG": "Language"},
}
_DATES = {"BDAY": "Birthday", "ANNIVERSARY": "Anniversary", "X-ANNIVERSARY": "Anniversary"}
_COMPACT = re.compile(r"(\d{4}|--)-?(\d\d)-?(\d\d)(?:[T ].*)?\Z")
_NOTED = ("X-ABDATE", "X-ABRELATEDNAMES", "RELATED")
_LABELLED = {"Phone": "Phone label", "E-mail": "E-mail label"}
_TYPE_WORDS = {"HOME": "home", "WORK": "work", "MAIN": "main", "CAR": "car", "CELL": "mobile"}
_OF_APPLE = re.compile(r"\A_\$!<(.*)>!\$_\Z")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NO_YEAR = "1604"  # iPhones write this year for a birthday without a year
_GENDERS = {"M": "M", "F": "F"}
_NICKNAME = "vnd.android.cursor.item/nickname"

Pair = tuple[str, str]


def cards_table(source: FileBytes, encoding: str) -> Records:
    """One row per card. Groups of people and empty cards are blank rows."""
    return Records(source.name, ORDER, partial(_records, source, encoding))


def _records(source: FileBytes, encoding: str) -> Iterator[Record]:
    with reading(source):
        for card in _cards(lines_of(source.open(), encoding, source.name), source.name):
            yield record_of(card)


def _cards(lines: Iterator[ContentLine], file: str) -> Iterator[list[ContentLine]]:
    """The lines of each card. A card without an end ends where the next one begins."""
    card: list[ContentLine] | None = None
    start = number = size = nested = 0
    for line in lines:
        beginning = line.name == "BEGIN" and line.value.strip().upper() == "VCARD"
        if beginning and card and card[-1].name == "AGENT":
            nested += 1
        elif beginning:
            if card is not None:
                yield card
            card, start, size, number = [], line.number, 0, number + 1
        elif line.name == "END" and nested:
            nested -= 1
        elif line.name == "END" and card is not None:
            yield card
            card = None
        elif card is not None and not nested:
            size += len(line.value) + len(line.name)
            if size > LONGEST_RECORD or len(card) >= MOST_PROPERTIES:
                raise UserError("import.card_too_large", file=file, card=number, line=start)
            card.append(line)
    if card is not None:
        raise UserError("import.card_unfinished", file=file, card=number, line=start)


def record_of(card: list[ContentLine]) -> Record:
    """Headers and values of one card, preferred phones and addresses first."""
    if any(line.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND") and _is_group(line) for line in card):
        return ()
    labels = _labels_of(card)
    found: list[Pair] = []
    for line in sorted(card, key=_preference):
        label = labels.get(line.group, "") if line.group else ""
        pairs = _pairs(line, label)
        found += [(header, " ".join(value.split(" "))) for header, value in pairs if value]
        if pairs and pairs[0][0] in _LABELLED and pairs[0][1]:
            # every address has a type, which tells the user nothing
            type_label = _type_label(line) if line.name == "TEL" else ""
            found.append((_LABELLED[pairs[0][0]], label or type_label))
    found = _without_empty_labels(found)
    headers = {header for header, _ in found}
    if "Address" not in headers:
        lines = [unescaped(line.value) for line in card if line.name == "LABEL"]
        found += [("Address", text) for text in lines if text]
    return _addresses_apart(found)


def _is_group(line: ContentLine) -> bool:
    return line.value.strip().lower() == "group"


def _preference(line: ContentLine) -> int:
    preference = line.params.get("PREF", [""])[0]
    if preference.isdigit():
        return int(preference)
    return 1 if "PREF" in line.types else 101


def _labels_of(card: list[ContentLine]) -> dict[str, str]:
    """Group -> the label that an iPhone or Google gives it: item1.X-ABLabel:_$!<HomeFax>!$_"""
    return {
        line.group: _CAPITAL.sub(" ", _OF_APPLE.sub(r"\1", unescaped(line.value)))
        if _OF_APPLE.match(unescaped(line.value))
        else unescaped(line.value)
        for line in card
        if line.name == "X-ABLABEL" and line.group
    }


def _type_label(line: ContentLine) -> str:
    """The label for the TYPE of a number or address: Home, Work mobile; "" if there is none."""
    words = [word for kind, word in _TYPE_WORDS.items() if kind in line.types]
    return " ".join(words).capitalize()


def _without_empty_labels(found: list[Pair]) -> list[Pair]:
    """Drops the label columns of a card that has no labels."""
    named = {header for header, value in found if value}
    return [pair for pair in found if pair[0] in named]


def _pairs(line: ContentLine, label: str) -> list[Pair]:
    if line.name == "TEL":
        return _phone(line, label)
    if line.name in _NOTED:
        return _noted(line, label)
    if line.name in _PLAIN:
        return [(_PLAIN[line.name], unescaped(line.value))]
    if line.name in _DATES:
        return [(_DATES[line.name], _date(line))]
    if reader := _READERS.get(line.name):
        return reader(line)
    return _messenger(line)


def _name(line: ContentLine) -> list[Pair]:
    family, given, more, prefix, suffix = (*components(line.value), "", "", "", "", "")[:5]
    return [
        ("Last name", family),
        ("First name", f"{given} {more}".strip()),
        ("Name prefix", prefix),
        ("Name suffix", suffix),
    ]


def _noted(line: ContentLine, label: str) -> list[Pair]:
    """Dates and people of a card that have no field go into the notes, with their label."""
    value = _date(line) if line.name == "X-ABDATE" else unescaped(line.value)
    what = label or _type_label(line) or ", ".join(sorted(line.types)).capitalize()
    if what.lower() == "anniversary":
        return [("Anniversary", value)]
    return [("Notes", f"{what}: {value}" if what and value else value)]


def _phone(line: ContentLine, label: str) -> list[Pair]:
    number = re.sub(r"\Atel:|;.*\Z", "", unescaped(line.value), flags=re.I)
    if match := FAX_OR_PAGER.search(label):
        return [(match[0].capitalize(), number)]
    for kind in ("Fax", "Pager"):
        if kind.upper() in line.types and not line.types & {"CELL", "VOICE"}:
            return [(kind, number)]
    return [("Phone", number)]


def _company(line: ContentLine) -> list[Pair]:
    company, *units = components(line.value)
    return [("Company", company), ("Department", ", ".join(filter(None, units)))]


def _address(line: ContentLine) -> list[Pair]:
    parts = [*components(line.value), *[""] * 7][:7]
    box, extended, street, city, region, code, country = parts
    street = ", ".join(filter(None, (box, extended, street)))
    names = ("Address", "City", "Province", "Postal code", "Country")
    return list(zip(names, (street, city, region, code, country), strict=True))


def _addresses_apart(pairs: list[Pair]) -> Record:
    """Splits only the first address into parts: nobody maps the postal code of a second one."""
    seen: set[str] = set()
    found: list[Pair] = []
    for header, value in pairs:
        if header in ("City", "Province", "Postal code", "Country") and header in seen:
            found.append(("Address", value))
        else:
            found.append((header, value))
        seen.add(header)
    return found


def _tags(line: ContentLine) -> list[Pair]:
    names = filter(None, components(line.value, ","))
    return [("Tags", ", ".join(f'"{name}"' if "," in name else name for name in names))]


def _gender(line: ContentLine) -> list[Pair]:
    return [("Gender", _GENDERS.get(components(line.value)[0].upper()[:1], ""))]


def _android(line: ContentLine) -> list[Pair]:
    kind, value = (*components(line.value), "", "")[:2]
    return [("Nickname", value)] if kind == _NICKNAME else []


def _date(line: ContentLine) -> str:
    text = unescaped(line.value)
    match = _COMPACT.match(text)
    if not match:
        return text
    year, month, day = match.groups()
    if year == line.params.get("X-APPLE-OMIT-YEAR", [""])[0] or year in (_NO_YEAR, "--"):
        return f"--{month}-{day}"
    return f"{year}-{month}-{day}"


def _messenger(line: ContentLine) -> list[Pair]:
    """Reads IMPP, X-SOCIALPROFILE and the many X-… properties that name one service."""
    value = unescaped(line.value)
    if line.name in ("IMPP", "X-SOCIALPROFILE"):
        scheme = value.partition(":")[0]
        hints = (*line.params.get("X-SERVICE-TYPE", ()), *line.types, scheme)
        service = next(filter(None, map(service_header, hints)), None)
        user = line.params.get("X-USER", [""])[0]
        return [(service, user or without_scheme(value))] if service else []
    service = service_header(line.name.removeprefix("X-")) if line.name.startswith("X-") else None
    return [(service, without_scheme(value))] if service else []


_READERS: dict[str, Callable[[ContentLine], list[Pair]]] = {
    **{"N": _name, "ORG": _company, "ADR": _address, "CATEGORIES": _tags},
    **{"GENDER": _gender, "X-GENDER": _gender, "X-ANDROID-CUSTOM": _android},
}
