from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.text.answers import yes_no


@pytest.mark.parametrize(
    "value",
    [
        *("yes", "Y", " YES. ", "ok", "true", "TRUE", "1", "១", "x", "X", "✓", "✔️", "agreed"),
        *("Opted in", "opted-in", "opt_in", "បាទ", "ចាស", "បាទ/ចាស", "យល់ព្រម", "ព្រម", "ព្រម\u200b"),
        *("SINGLE_OPT_IN", "confirmed opt-in", "Subscribed"),
        *(True, 1, 1.0),
    ],
)
def test_yes(value):
    assert yes_no(value) is True


@pytest.mark.parametrize(
    "value",
    [
        *("no", "N", "No!", "false", "0", "០", "opted out", "unsubscribed", "ទេ", "ទេ។", "អត់"),
        *("not_subscribed", "Non-Subscribed", "never subscribed", "do not contact", "blocklisted"),
        *("អត់ទេ", "មិនយល់ព្រម", "មិនព្រម", "មិន យល់ព្រម", "STOP", False, 0, 0.0),
    ],
)
def test_no(value):
    assert yes_no(value) is False


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        None,
        "maybe",
        "yes no",
        "2",
        2,
        0.5,
        float("nan"),
        "yesterday",
        "ចាស់",
        "?",
        "-",
        b"yes",
    ],
)
def test_neither(value):
    assert yes_no(value) is None


@given(st.text() | st.floats() | st.integers())
def test_anything(value):
    assert yes_no(value) in (True, False, None)
