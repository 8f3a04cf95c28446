import pytest

from desktop_app.campaigns.stopline import how_to_stop


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("20% off until Sunday. To stop, call 012 999 888.", "012 999 888"),
        ("សុំឈប់ ហៅ ០១២ ៩៩៩ ៨៨៨", "០១២ ៩៩៩ ៨៨៨"),
        ("Call +855 12 999 888 now", "+855 12 999 888"),
        ("Write to @sokhamart to stop", "@sokhamart"),
        ("Stop: t.me/sokhamart", "t.me/sokhamart"),
        ("Reply STOP", "STOP"),
        ("សុំឈប់", None),
        ("សុំឈប់ ហៅ", None),
        ("កុំផ្ញើ", None),
        ("ឆ្លើយតប ឈប់", "ឈប់"),
        ("សូមផ្ញើពាក្យ ឈប់", "ឈប់"),
        ("សុំឈប់ ហៅ ១២៩៤", "ហៅ ១២៩៤"),
        ("To stop, call", None),
        ("To STOP, call 012 XXX XXX", None),
        ("STOP", None),
        ("Unsubscribe", None),
        ("Reply now for silk. STOP", None),
        ("STOP to end", "STOP"),
        ("STOP to 2020", "to 2020"),
        ("Unsubscribe: https://shop.com/out", "https://shop.com/out"),
        ("Unsubscribe at stop@shop.com", "stop@shop.com"),
        ("Big sale on 2026-11-21, 12,000,000 riel to win", None),
        ("Offers end soon, stop by the shop", None),
        ("Non-stop offers at the weekend of sokha@shop.com", None),
        ("", None),
    ],
)
def test_what_tells_how_to_stop(message, found):
    assert how_to_stop(message, "KH") == found
