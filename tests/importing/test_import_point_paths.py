"""Numbers that lost their zero or plus are read in fewer steps, and come to the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.importing.points import PointReader
from desktop_app.phone_bulk import BulkReader

CELLS = st.from_regex(r"\A'?(855)?[ -]?[1-9][0-9 \-\u00a0]{5,9} ?\Z") | st.text(
    "0123456789+- .x", max_size=14
)
WITHOUT = st.sampled_from(
    [frozenset(), frozenset({"phone.zero_restored"}), frozenset({"phone.country_code_plus"})]
)


class Slow(BulkReader):
    def fast_repaired(self, text: str) -> None:
        return None


@given(st.lists(CELLS, max_size=5), WITHOUT)
def test_both_ways_come_to_the_same(cells, without):
    quick, slow = PointReader("KH", without), PointReader("KH", without)
    slow._phones = Slow("KH")
    assert quick.read("phone", cells) == slow.read("phone", cells)
