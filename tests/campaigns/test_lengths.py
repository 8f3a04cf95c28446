from hypothesis import given
from hypothesis import strategies as st

from desktop_app.campaigns.lengths import PartCounter
from desktop_app.campaigns.sms import measure

# letters of every cost, and those that lie about what they cost
LETTERS = "aA1 \n\r\t_`@£€^{}[]~|\\Δéñ\u00a0Ωក្ុ\u200b\u2019\uffff😀🇰"
TEXTS = st.one_of(
    st.text(alphabet=LETTERS, max_size=400),
    st.text(max_size=40).flatmap(lambda text: st.integers(0, 30).map(lambda n: text * n)),
)


@given(st.lists(TEXTS, max_size=20))
def test_the_fast_way_counts_as_the_slow_one(texts):
    counter = PartCounter()
    for text in [*texts, *texts]:
        assert counter.parts(text) == measure(text).parts


def test_lengths_at_the_borders():
    counter = PartCounter()
    assert [counter.parts("a" * n) for n in (0, 1, 160, 161, 306, 307)] == [0, 1, 1, 2, 2, 3]
    assert [counter.parts("ក" * n) for n in (1, 70, 71, 134, 135)] == [1, 1, 2, 2, 3]
