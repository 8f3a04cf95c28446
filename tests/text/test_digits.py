from __future__ import annotations

import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.digits import ASCII_DIGITS, only_digits, to_ascii_digits


def test_khmer_digits():
    assert to_ascii_digits("០១២៣៤៥៦៧៨៩ ក") == "0123456789 ក"
    assert only_digits("០១២-345 ក៦") == "0123456"
    assert only_digits("²½") == ""


def test_the_table_holds_every_digit_of_this_python():
    digits = [p for p in range(0x80, sys.maxunicode + 1) if unicodedata.category(chr(p)) == "Nd"]
    stale = [p for p in digits if ASCII_DIGITS.get(p) != ord("0") + unicodedata.decimal(chr(p))]
    # A newer Python may know scripts that were encoded after Unicode 14; none of them is in use.
    assert [point for point in stale if point < 0x10000] == []


@given(st.text())
def test_only_digits_are_ascii_and_all_there(text):
    assert only_digits(text) == "".join(
        str(unicodedata.decimal(char))
        for char in text
        if ord(char) in ASCII_DIGITS or char in "0123456789"
    )
    assert len(to_ascii_digits(text)) == len(text)
