"""Parts of a text message, against 3GPP TS 23.038 and the traps of its edges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.campaigns.sms import SmsLength, clean, gsm_twins, measure, offer_gsm

GSM, UCS = "GSM-7", "UCS-2"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (GSM, 0, 0, 160)),
        ("a", (GSM, 1, 1, 159)),
        ("a" * 160, (GSM, 160, 1, 0)),
        ("a" * 161, (GSM, 161, 2, 145)),
        ("a" * 306, (GSM, 306, 2, 0)),
        ("a" * 307, (GSM, 307, 3, 152)),
        ("a" * 152 + "€" + "b" * 152, (GSM, 306, 3, 152)),
        ("a" * 158 + "€", (GSM, 160, 1, 0)),
        ("a" * 159 + "€", (GSM, 161, 2, 145)),
        ("€" * 80, (GSM, 160, 1, 0)),
        ("€" * 81, (GSM, 162, 2, 143)),
        ("^{}\\[]~|€\f", (GSM, 20, 1, 140)),
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_", (GSM, 18, 1, 142)),
        ("ក" * 70, (UCS, 70, 1, 0)),
        ("ក" * 71, (UCS, 71, 2, 63)),
        ("ក" * 134, (UCS, 134, 2, 0)),
        ("ក" * 135, (UCS, 135, 3, 66)),
        ("\u2019", (UCS, 1, 1, 69)),
        ("a\u200b", (UCS, 2, 1, 68)),
        ("`", (UCS, 1, 1, 69)),
        ("ç", (UCS, 1, 1, 69)),
        ("\x1b", (UCS, 1, 1, 69)),
        ("😀", (UCS, 2, 1, 68)),
        ("😀" * 35, (UCS, 70, 1, 0)),
        ("ក" * 66 + "😀" + "ក" * 66, (UCS, 134, 3, 66)),
        ("ស្រី", (UCS, 4, 1, 66)),
    ],
)
def test_measure(text, expected):
    assert measure(text) == SmsLength(*expected)


def test_the_basic_alphabet_is_complete():
    """127 characters and the escape: 16 rows of 8 in the standard's table."""
    assert sum(measure(chr(p)) == SmsLength(GSM, 1, 1, 159) for p in range(0x10000)) == 127
    assert sum(measure(chr(p)) == SmsLength(GSM, 2, 1, 158) for p in range(0x10000)) == 10


TEXTS = st.text(st.sampled_from("ab€{\n"), max_size=500) | st.text(
    st.sampled_from("កa😀€"), max_size=200
)


@given(TEXTS)
def test_parts_hold_the_text(text):
    length = measure(text)
    single, split = (160, 153) if length.encoding == GSM else (70, 67)
    room = single if length.parts <= 1 else length.parts * split
    assert length.units <= room
    # At most one unit a part stays empty, and only because nothing is cut in half.
    waste = room - length.units - length.units_left
    assert 0 <= waste <= max(0, length.parts - 1)
    if length.encoding == UCS:
        assert length.units == len(text.encode("utf-16-le")) // 2


@given(TEXTS, TEXTS)
def test_a_longer_text_never_has_fewer_parts(a, b):
    assert measure(a + b).parts >= measure(a).parts


def test_clean():
    assert clean("សុ\u200bខ\ufeff") == ("សុខ", ["sms.zero_width_removed"])
    assert clean("សុខ 👩\u200d🌾") == ("សុខ 👩\u200d🌾", [])
    assert measure(clean("a\u200bb")[0]).encoding == GSM


def test_twins():
    assert (
        gsm_twins("\u2018a\u2019 \u201cb\u201d \u2013 \u2014 c\u2026\u00a0d")
        == "'a' \"b\" - - c... d"
    )


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        ("It\u2019s open \u2013 come", "It's open - come"),
        ("It's open", None),
        ("It\u2019s ក", None),
        ("", None),
    ],
)
def test_an_offer_is_made_only_if_it_makes_the_message_gsm(text, offer):
    assert offer_gsm(text) == offer


@given(st.text())
def test_an_offer_is_gsm(text):
    offer = offer_gsm(text)
    assert offer is None or (measure(text).encoding, measure(offer).encoding) == (UCS, GSM)
