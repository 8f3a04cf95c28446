"""Phone numbers: the numbers of a cell in their canonical form (E.164 with ``+``).

All other modules use phonenumbers through this one; phone_bulk reads whole files.
text/phone_cells.py divides a cell into numbers and notes. Tests freeze the canonical forms, because
consent and opt-outs depend on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

import phonenumbers
from phonenumbers import (
    PhoneMetadata,
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberType,
)
from phonenumbers import ValidationResult as Length

from desktop_app.text.phone_cells import CellNumber, split_cell

DEFAULT_REGION = "KH"
REGIONS = frozenset(phonenumbers.SUPPORTED_REGIONS)

_TYPES = {
    number: name.lower()
    for name, number in vars(PhoneNumberType).items()
    if name.isupper() and isinstance(number, int)
}
SMS_TYPES = frozenset({"mobile", "fixed_line_or_mobile"})
# 1800 and 1900 numbers are dialled unchanged.
_ZERO_TYPES = frozenset({"mobile", "fixed_line", "fixed_line_or_mobile"})
_NOT_CALLABLE = frozenset({"pager", "voicemail", "unknown"})
_NEIGHBOURS = {
    "KH": ("TH", "VN", "LA"),
    "TH": ("KH", "LA", "MM", "MY"),
    "VN": ("KH", "LA", "CN"),
    "LA": ("KH", "TH", "VN"),
}
# The most important first: only one repair is shown.
_REPAIRS = (
    "phone.split",
    "phone.float_cell",
    "phone.international_prefix",
    "phone.trunk_zero",
    "phone.khmer_digits",
    "phone.apostrophe",
    "phone.country_code_plus",
    "phone.zero_restored",
)
_LENGTH_PROBLEMS = {
    Length.TOO_SHORT: "phone.too_short",
    Length.IS_POSSIBLE_LOCAL_ONLY: "phone.too_short",
    Length.TOO_LONG: "phone.too_long",
}
_ERROR_PROBLEMS = {
    phonenumbers.NumberParseException.TOO_SHORT_NSN: "phone.too_short",
    phonenumbers.NumberParseException.TOO_SHORT_AFTER_IDD: "phone.too_short",
    phonenumbers.NumberParseException.TOO_LONG: "phone.too_long",
}
_NO_BREAK_SPACE = "\u00a0"
HEAVY_DATA = "phonenumbers.carrierdata"
"""Modules loaded on first use; the fork server preloads them."""


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """One number of a cell. ``e164`` is set exactly if ``valid``: an invalid number is never used
    for sending. ``repairs`` and ``problem`` are codes; ``repair`` is the most important one.
    ``note``: the text next to the number ("Telegram"), or for ``phone.other_country`` and
    ``phone.two_readings`` the suggestions, such as "TH +66812345678". ``named``: the number that
    the words next to it refuse (``phone.fax``, ``phone.denied``), so that a stop can name it.
    ``type``: "mobile", "fixed_line", ..., "unknown".
    """

    raw: str
    e164: str | None
    valid: bool
    type: str
    region: str | None
    carrier: str | None
    repair: str | None
    problem: str | None
    note: str | None
    repairs: tuple[str, ...] = ()
    named: str | None = None


def read_cell(value: object, region: str = DEFAULT_REGION) -> list[PhoneReading]:
    """All numbers of a cell (text, a number from a spreadsheet, or None), in order.

    The ``raw`` of a number with a problem includes the words next to it, so that all text of the
    cell is kept in the numbers and their notes. Empty for an empty cell. Problems:
    ``phone.not_a_number``, ``too_short``, ``digit_missing``, ``too_long``, ``lost_digits``,
    ``other_country``, ``not_valid``, ``two_readings``, ``whatsapp_id``, ``fax``, ``denied`` (the
    text says it is wrong or no longer used). Never raises.
    """
    cells = split_cell(value, lambda d: _whole(d, region), lambda d: _is_elsewhere(d, region))
    return [_reading(cell, region) for cell in cells]


def canonical(text: str, region: str = DEFAULT_REGION) -> str | None:
    """The E.164 form of the one number that a person typed; None if it is not valid or not one
    number."""
    readings = read_cell(text, region)
    return readings[0].e164 if len(readings) == 1 else None


@lru_cache(maxsize=8192)
def _parse(dialled: str, region: str | None) -> PhoneNumber | str:
    """The number, or the code of the problem. ``dialled``: digits and ``+`` only."""
    try:
        return phonenumbers.parse(_with_plus(dialled), region)
    except phonenumbers.NumberParseException as error:
        return _ERROR_PROBLEMS.get(error.error_type, "phone.not_valid")


def _with_plus(dialled: str) -> str:
    """A number with 00 and a country code, as +. KH's own prefix is 00[14-9], so 00855… would
    become +55 (BR)."""
    if not dialled.startswith("00"):
        return dialled
    codes = phonenumbers.COUNTRY_CODE_TO_REGION_CODE
    known = any(int(dialled[2:end]) in codes for end in (3, 4, 5) if dialled[2:end])
    return "+" + dialled[2:] if known and dialled[2:3] != "0" else dialled


def _valid(dialled: str, region: str | None) -> PhoneNumber | None:
    number = _parse(dialled, region)
    if isinstance(number, str) or not phonenumbers.is_valid_number(number):
        return None
    return number


@lru_cache(maxsize=8192)
def _whole(dialled: str, region: str) -> str | None:
    """The E.164 form of digits that are one valid number, of the region or of the country whose
    code they begin with."""
    number = _valid(dialled, region)
    return None if number is None else _e164(number)


def _is_whole(dialled: str, region: str) -> bool:
    return _whole(dialled, region) is not None


def _is_elsewhere(dialled: str, region: str) -> bool:
    """Whether digits are a number of a neighbouring country, or of any country whose code they
    begin with."""
    abroad = "" if dialled.startswith(("+", "0")) else f"+{dialled}"
    if abroad and _valid(abroad, None) is not None:
        return True
    return any(_valid(dialled, place) is not None for place in _NEIGHBOURS.get(region, ()))


def _e164(number: PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _kind(number: PhoneNumber) -> str:
    return _TYPES[phonenumbers.number_type(number)]


def _region(number: PhoneNumber) -> str | None:
    """The region; None for numbers of no country, such as +800, whose region is 001 in
    phonenumbers."""
    region = phonenumbers.region_code_for_number(number)
    return None if region == "001" else region


def _reading(cell: CellNumber, region: str) -> PhoneReading:
    note = ", ".join(cell.notes) or None
    if cell.problem:
        choices = ", ".join(dict.fromkeys(_choice(one, region) for one in cell.choices))
        named = _whole(cell.dialled, region) if cell.dialled else None
        beside = ", ".join(filter(None, (choices, note))) or None
        if named is None and cell.dialled:
            return _refused(cell, _problem(cell.dialled, region)[0], beside)
        return _refused(cell, cell.problem, beside, named)
    number = _valid(cell.dialled, region)
    if number is None:
        problem, suggestion = _problem(cell.dialled, region)
        return _refused(cell, problem, ", ".join(filter(None, (suggestion, note))) or None)
    e164, kind = _e164(number), _kind(number)
    made = (*cell.repairs, _number_repair(cell.dialled, number, kind))
    repairs = tuple(code for code in _REPAIRS if code in made)
    return PhoneReading(
        raw=cell.raw,
        e164=e164,
        valid=True,
        type=kind,
        region=_region(number),
        carrier=carrier_by_digits(e164) if kind in SMS_TYPES else None,
        repair=repairs[0] if repairs else None,
        problem=None,
        note=note,
        repairs=repairs,
    )


def _choice(dialled: str, region: str) -> str:
    return _whole(dialled, region) or dialled


def _refused(
    cell: CellNumber, problem: str, note: str | None, named: str | None = None
) -> PhoneReading:
    split = "phone.split" if "phone.split" in cell.repairs else None
    raw = cell.part or cell.raw
    return PhoneReading(raw, None, False, "unknown", None, None, split, problem, note, named=named)


def _number_repair(dialled: str, number: PhoneNumber, kind: str) -> str | None:
    """The repair that led to E.164: of the prefix, the zero or the country code of ``dialled``."""
    if _with_plus(dialled) != dialled:
        return "phone.international_prefix"
    code, national = str(number.country_code), phonenumbers.national_significant_number(number)
    if dialled.lstrip("+") == f"{code}0{national}":
        return "phone.trunk_zero"
    if dialled == code + national:
        return "phone.country_code_plus"
    if dialled == national and kind in _ZERO_TYPES and _trunk_prefix(_region(number)) == "0":
        return "phone.zero_restored"
    return None


@cache
def _trunk_prefix(region: str | None) -> str | None:
    """The prefix for dialling inside the country: 0 in Cambodia."""
    metadata = PhoneMetadata.metadata_for_region(region) if region else None
    return metadata.national_prefix if metadata else None


def _problem(dialled: str, region: str) -> tuple[str, str]:
    """The problem of digits without a valid number, and suggestions if they are a neighbouring
    country's."""
    number = _parse(dialled, region)
    length = -1
    if not isinstance(number, str):
        length = phonenumbers.is_possible_number_with_reason(number)
        if length == Length.IS_POSSIBLE and _is_whole(f"{_with_plus(dialled)}0", region):
            return "phone.digit_missing", ""
    if suggestion := _in_neighbours(dialled, region):
        return "phone.other_country", suggestion
    if isinstance(number, str):
        return number, ""
    return _LENGTH_PROBLEMS.get(length, "phone.not_valid"), ""


def _in_neighbours(dialled: str, region: str) -> str:
    if _with_plus(dialled).startswith("+"):
        return ""
    found = ((place, _valid(dialled, place)) for place in _NEIGHBOURS.get(region, ()))
    return ", ".join(
        f"{place} {_e164(number)}"
        for place, number in found
        if number is not None and _kind(number) in SMS_TYPES
    )


@lru_cache(maxsize=65536)
def line_type(e164: str) -> str:
    """The kind of line of a canonical number: "mobile", "fixed_line", ..., or "unknown"."""
    number = _valid(e164, None)
    return "unknown" if number is None else _kind(number)


def can_sms(e164: str) -> bool:
    """Whether the number can receive text messages: valid and (perhaps) mobile."""
    return line_type(e164) in SMS_TYPES


def can_call(e164: str) -> bool:
    """Whether a person can be called at the number."""
    return line_type(e164) not in _NOT_CALLABLE


def region_of(e164: str) -> str | None:
    """The two-letter region of a canonical number; None if it is invalid or of no country."""
    number = _valid(e164, None)
    return None if number is None else _region(number)


def carrier(e164: str) -> str | None:
    """The carrier, in English, that this range of mobile numbers was assigned to: a hint. May be
    None."""
    return carrier_by_digits(e164) if can_sms(e164) else None


@cache
def _carrier_data() -> tuple[dict[str, dict[str, str]], int]:
    # Imported on first use: it would add 25 ms to each start-up.
    from phonenumbers.carrierdata import CARRIER_DATA, CARRIER_LONGEST_PREFIX

    return CARRIER_DATA, CARRIER_LONGEST_PREFIX


def carrier_by_digits(e164: str) -> str | None:
    """Equal to phonenumbers.carrier.name_for_valid_number, without building a number object."""
    data, longest = _carrier_data()
    for end in range(longest + 1, 1, -1):
        names = data.get(e164[1:end])
        if names and "en" in names:
            return names["en"] or None
    return None


@lru_cache(maxsize=65536)
def national(e164: str, region: str = DEFAULT_REGION) -> str:
    """A canonical number as people of ``region`` write it (012 345 678); numbers of other regions
    in international form. With no-break spaces. Text that is not a number is returned unchanged.
    """
    number = _parse(e164, None)
    if isinstance(number, str):
        return e164
    home = number.country_code == phonenumbers.country_code_for_region(region)
    style = PhoneNumberFormat.NATIONAL if home else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, style).replace(" ", _NO_BREAK_SPACE)
