"""Tables as real programs write them come back cell for cell; a stray quote loses no number."""

from __future__ import annotations

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.readers.delimited import Delimited, delimiter_of
from desktop_app.readers.encoding import encoding_of
from desktop_app.readers.source import MemorySource
from desktop_app.readers.table import FlaggedRow
from tests.growth import grows_at_most_linearly

NAMES = st.sampled_from(["Sok Dara", "ចាន់ សុភា", "Sok, Dara", 'Sok "Dara" Vann', "José; Müller"])
NUMBERS = st.integers(0, 999_999).map("012{:06}".format)
ADDRESSES = st.sampled_from(
    [
        "",
        "#1, St 2, Kampot",
        "St 5; Takeo",
        "two\nlines",
        'the "old"\nmarket, left',
        "a|b\tc",
        "5\\7",
    ]
)
TABLES = st.lists(st.tuples(NAMES, NUMBERS, ADDRESSES).map(list), min_size=1, max_size=8)
DIALECTS = st.fixed_dictionaries(
    {
        "delimiter": st.sampled_from(",;\t|"),
        "quoting": st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
        "lineterminator": st.sampled_from(["\r\n", "\n"]),
        "doublequote": st.booleans(),
    }
)


@given(TABLES, DIALECTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"]))
@settings(max_examples=150, deadline=None)
def test_what_programs_write_comes_back(rows, dialect, codec) -> None:
    table = [["Name", "Phone", "Address"], *rows]
    escape = None if dialect["doublequote"] else "\\"
    stream = io.StringIO()
    csv.writer(stream, escapechar=escape, **dialect).writerows(table)
    source = MemorySource("a.csv", stream.getvalue().encode(codec))
    encoding = encoding_of(source)
    sign = delimiter_of(source, encoding)
    assert sign == dialect["delimiter"]
    found = [list(row) for row in Delimited(source, encoding, sign).rows()]
    assert found == table or (escape and _unescaped(found) == _unescaped(table))


def _unescaped(rows):
    """A backslash alone is written doubled, which only a file with escaped quotes tells."""
    return [[cell.replace("\\\\", "\\") for cell in row] for row in rows]


@given(
    st.lists(st.tuples(NUMBERS, st.booleans()), min_size=3, max_size=12, unique_by=lambda r: r[0]),
    st.integers(0, 10_000),
    st.sampled_from(",;\t"),
)
@settings(max_examples=200, deadline=None)
def test_a_stray_quote_anywhere_loses_no_number_without_a_word(people, place, sign) -> None:
    lines = ["Name,Phone,Note"]
    for number, quoted in people:
        note = '"two\nlines, here"' if quoted else "x"
        lines.append(f"Sok Dara,{number},{note}")
    text = "\n".join([*lines, ""]).replace(",", sign)
    place %= len(text)
    source = MemorySource("a.csv", (text[:place] + '"' + text[place:]).encode())
    rows = list(Delimited(source, "utf-8", sign).rows())
    seen = {row[1].replace('"', "") for row in rows if len(row) > 1}
    told = [row for row in rows if isinstance(row, FlaggedRow)]
    for number, _ in people:
        assert number in seen or told, rows


def test_plain_rows_are_read_in_linear_time() -> None:
    def read(count: int) -> None:
        text = "Name,Phone,Address\n" + 'Sok Dara,012345678,"St 5, Kampot"\n' * count
        source = MemorySource("a.csv", text.encode())
        assert sum(1 for _ in Delimited(source, "utf-8", ",").rows()) == count + 1

    assert grows_at_most_linearly(read, 3_000)
