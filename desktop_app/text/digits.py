"""Converts digits of any script to 0-9. Numbers are read by money, dates and phones."""

from __future__ import annotations

import re

# \d and str.isdigit() also match Khmer digits, so either would leave them in.
_NOT_ASCII_DIGITS = re.compile(r"[^0-9]+")

# The zero of every run of ten decimal digits (Unicode 14). Asking unicodedata for each code point
# would add 70 ms to the start-up. A test compares the two.
_ZEROS = (
    0x0660,
    0x06F0,
    0x07C0,
    0x0966,
    0x09E6,
    0x0A66,
    0x0AE6,
    0x0B66,
    0x0BE6,
    0x0C66,
    0x0CE6,
    0x0D66,
    0x0DE6,
    0x0E50,
    0x0ED0,
    0x0F20,
    0x1040,
    0x1090,
    0x17E0,
    0x1810,
    0x1946,
    0x19D0,
    0x1A80,
    0x1A90,
    0x1B50,
    0x1BB0,
    0x1C40,
    0x1C50,
    0xA620,
    0xA8D0,
    0xA900,
    0xA9D0,
    0xA9F0,
    0xAA50,
    0xABF0,
    0xFF10,
    0x104A0,
    0x10D30,
    0x11066,
    0x110F0,
    0x11136,
    0x111D0,
    0x112F0,
    0x11450,
    0x114D0,
    0x11650,
    0x116C0,
    0x11730,
    0x118E0,
    0x11950,
    0x11C50,
    0x11D50,
    0x11DA0,
    0x16A60,
    0x16AC0,
    0x16B50,
    0x1D7CE,
    0x1D7D8,
    0x1D7E2,
    0x1D7EC,
    0x1D7F6,
    0x1E140,
    0x1E2F0,
    0x1E950,
    0x1FBF0,
)
# fmt: on

ASCII_DIGITS: dict[int, int] = {
    zero + value: ord("0") + value for zero in _ZEROS for value in range(10)
}
"""For ``str.translate``: maps every decimal digit outside ASCII to 0-9."""


def to_ascii_digits(text: str) -> str:
    """``text`` with each decimal digit (Khmer, Thai, full-width, ...) as 0-9; the rest is
    unchanged."""
    return text if text.isascii() else text.translate(ASCII_DIGITS)


def only_digits(text: str) -> str:
    """Only the decimal digits of ``text``, as 0-9."""
    return _NOT_ASCII_DIGITS.sub("", to_ascii_digits(text))
