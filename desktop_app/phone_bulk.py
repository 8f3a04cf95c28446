"""Reads the phone cells of a whole file quickly, with the same results as phones.read_cell.

The patterns come from phonenumbers' metadata; a property test compares the results.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumberDesc

from desktop_app.phones import (
    DEFAULT_REGION,
    SMS_TYPES,
    PhoneReading,
    carrier_by_digits,
    read_cell,
)
from desktop_app.text.phone_groups import SHORTEST

_NOTHING = re.compile("(?!)")
_SEPARATORS = str.maketrans("", "", " -\u00a0")
_KHMER_DIGIT = re.compile("[\u17e0-\u17e9]")
_KHMER_DIGITS = {0x17E0 + digit: str(digit) for digit in range(10)}
_DIGIT = re.compile("[0-9]")
# The groupings of an unambiguous number: in regions where a number minus two digits is never valid,
# and in others. A date never matches. See phone_division.
_BETWEEN = "[ \u00a0-]"
_DATE = rf"(?!{_BETWEEN}*[0-9]{{1,2}}{_BETWEEN}+[0-9]{{1,2}}{_BETWEEN}+[0-9]{{4}}{_BETWEEN}*\Z)"
_DATE += rf"(?!{_BETWEEN}*[0-9]{{4}}{_BETWEEN}+[0-9]{{1,2}}{_BETWEEN}+[0-9]{{1,2}}{_BETWEEN}*\Z)"
_EVEN = rf"{_DATE}{_BETWEEN}*(?:\+|0[0-9]|[1-9])[0-9]{{1,6}}(?:{_BETWEEN}+[0-9]{{2,}})*{_BETWEEN}*"
_UNEVEN = rf"{_BETWEEN}*(?:\+|[0-9]{{2}})[0-9]{{1,5}}(?:{_BETWEEN}+[0-9]{{3,}})*{_BETWEEN}*"
# Anything longer could be two numbers.
_MOST_DIGITS = 13


class BulkReader:
    """Reads the phone cells of a whole file with the results of read_cell, about 20 times faster.

    Plain numbers of the region are matched against its own patterns in phonenumbers' metadata.
    Every other cell goes to read_cell, once per text. Not thread-safe.
    """

    _MOST_REMEMBERED = 50_000

    def __init__(self, region: str = DEFAULT_REGION) -> None:
        self._region = region
        self._remembered: dict[str, tuple[PhoneReading, ...]] = {}
        self._kinds = _plain_patterns(region)
        self._mobile = self._kinds.get("mobile", _NOTHING).fullmatch
        self._is_regular = re.compile(_EVEN if _is_even(region) else _UNEVEN).fullmatch
        self._code = f"+{phonenumbers.country_code_for_region(region)}"

    def fast_e164(self, text: str) -> str | None:
        """E.164 if the whole cell is one valid mobile number of the region that needs no repair;
        None means unknown: call ``read``.
        """
        digits = text if text.isdigit() else text.translate(_SEPARATORS)
        match = self._mobile(digits)
        if match is None or not (match["zero"] or match["plus"]) or self._is_odd(text, digits):
            return None
        return self._code + match["national"]

    def fast_repaired(self, text: str) -> tuple[str, str] | None:
        """E.164 and the repair if the whole cell is one valid mobile number of the region that
        needs only that repair; None means unknown: call ``read``.
        """
        digits = text.translate(_SEPARATORS)
        match = self._mobile(digits) if text.isascii() else None
        if match is None or match["zero"] or match["plus"] or self._is_odd(text, digits):
            return None
        repair = "phone.country_code_plus" if match["code"] else "phone.zero_restored"
        return self._code + match["national"], repair

    def read(self, value: object) -> tuple[PhoneReading, ...]:
        """All numbers of a cell; equal to ``read_cell(value, region)``."""
        if not isinstance(value, str):
            return tuple(read_cell(value, self._region))
        written = value if value.isascii() else self._in_ascii(value)
        digits = written.translate(_SEPARATORS)
        for kind, pattern in self._kinds.items():
            if (match := pattern.fullmatch(digits)) and not self._is_odd(written, digits):
                return (self._plain(value, kind, match),)
        found = self._remembered.get(value)
        if found is None:
            if len(self._remembered) >= self._MOST_REMEMBERED:
                self._remembered.clear()
            found = self._remembered[value] = tuple(read_cell(value, self._region))
        return found

    def _is_odd(self, text: str, digits: str) -> bool:
        """Whether the separators may divide more than the groups of one number."""
        if len(text) == len(digits):
            return False
        return len(digits) > _MOST_DIGITS or not self._is_regular(text)

    def _in_ascii(self, value: str) -> str:
        """Khmer digits as ASCII; a cell with both kinds of digits is unchanged."""
        return value if _DIGIT.search(value) else value.translate(_KHMER_DIGITS)

    def _plain(self, value: str, kind: str, match: re.Match[str]) -> PhoneReading:
        zero, plus, code, national_number = match.groups()
        e164 = self._code + national_number
        repairs: tuple[str, ...] = () if zero or plus else ("phone.zero_restored",)
        if code:
            repairs = ("phone.country_code_plus",)
        if not value.isascii() and _KHMER_DIGIT.search(value):
            repairs = ("phone.khmer_digits", *repairs)
        name = carrier_by_digits(e164) if kind in SMS_TYPES else None
        known = (value.strip(), e164, True, kind, self._region, name, next(iter(repairs), None))
        return PhoneReading(*known, None, None, repairs)


def _is_even(region: str) -> bool:
    """Whether no number of the region is two digits shorter than a mobile or landline number."""
    data = PhoneMetadata.metadata_for_region(region)
    if data is None or data.general_desc is None:
        return False
    lines = [line for line in (data.mobile, data.fixed_line) if line]
    longest = max((length for line in lines for length in line.possible_length), default=9)
    return longest - min(data.general_desc.possible_length, default=0) <= 1


def _plain_patterns(region: str) -> dict[str, re.Pattern[str]]:
    """For each kind of line, a pattern of the digits that phonenumbers reads as such a number of
    the region. Its groups ``zero``, ``plus`` and ``code`` match what precedes ``national``.

    Empty for a region where a number is more than trunk zero and digits: shared country codes (+1,
    +44), rewriting rules (BR, MX), another or no trunk prefix (IT).
    """
    data = PhoneMetadata.metadata_for_region(region)
    code = phonenumbers.country_code_for_region(region)
    shared = len(phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(code, ())) != 1
    if (
        data is None
        or shared
        or not data.national_prefix == "0" == data.national_prefix_for_parsing
    ):
        return {}
    if data.national_prefix_transform_rule or data.same_mobile_and_fixed_line_pattern:
        return {}
    wanted = {"mobile": data.mobile, "fixed_line": data.fixed_line}
    return {
        kind: _compiled(data, code, desc, wanted.values())
        for kind, desc in wanted.items()
        if desc and desc.national_number_pattern
    }


def _compiled(
    data: PhoneMetadata,
    code: int,
    wanted: PhoneNumberDesc,
    lines: Iterable[PhoneNumberDesc | None],
) -> re.Pattern[str]:
    """``wanted``, unless another kind of number claims the same digits."""
    special = (
        *(data.premium_rate, data.toll_free, data.shared_cost, data.voip),
        *(data.personal_number, data.pager, data.uan, data.voicemail),
    )
    lengths = set(wanted.possible_length)
    refused = "".join(
        f"(?!{_pattern(other)})"
        for other in (*special, *lines)
        if other
        and other.national_number_pattern
        and other is not wanted
        and lengths & set(other.possible_length or lengths)
    )
    general = _pattern(data.general_desc) if data.general_desc else "(?!)"
    home = f"(?!{data.international_prefix or '(?!)'})"
    before = f"(?P<zero>{home}0)|(?P<plus>\\+{code})|(?P<code>{home}(?!{general}){code})|{home}"
    # The shortest number that a cell may hold, see text/phone_cells.py: Kiribati has five digits.
    national_number = f"(?=[1-9][0-9]{{{SHORTEST - 1}}}){refused}(?={general}){_pattern(wanted)}"
    return re.compile(f"(?:{before})(?P<national>{national_number})", re.ASCII)


def _pattern(desc: PhoneNumberDesc) -> str:
    """``desc`` as a pattern for the rest of a text, with the lengths it allows."""
    lengths = "|".join(f"[0-9]{{{length}}}" for length in desc.possible_length)
    return f"(?=(?:{lengths or '[0-9]+'})\\Z)(?:{desc.national_number_pattern})\\Z"
