"""A provider's file of replies, and a list of people who asked to stop, read as they come."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.importing.plain_rows import PlainRow, read_rows
from desktop_app.importing.stop_files.columns import (
    ReplyColumns,
    address_columns,
    guess_of,
    lines_of,
    replies_of,
    reply_columns,
)

TWILIO = (
    ("From", "To", "Body", "Status", "SentDate", "Direction"),
    ("+85512345678", "+85523999888", "STOP", "received", "2026-11-01T09:00:00Z", "inbound"),
    ("+85523999888", "+85512345678", "Sale! Reply STOP to end", "sent", "2026-11-01", "outbound"),
    ("+85510458221", "+85523999888", "please stop it, thanks", "received", "", "inbound"),
)


@pytest.fixture
def scanned(book, tmp_path):
    def scan(*rows):
        path = tmp_path / "file.csv"
        with path.open("w", newline="", encoding="utf-8-sig") as stream:
            csv.writer(stream).writerows(rows)
        return book.importing.scan(path)

    return scan


def columns_of(scan) -> ReplyColumns:
    return reply_columns(scan, read_rows(scan))


def test_the_columns_of_a_provider_are_found(scanned):
    assert columns_of(scanned(*TWILIO)) == ReplyColumns(0, 2, 4, 5)


def test_khmer_headers_are_found(scanned):
    scan = scanned(("លេខទូរស័ព្ទ", "សារ", "ថ្ងៃខែ"), ("012345678", "ឈប់", "1/11/2026"))
    assert columns_of(scan) == ReplyColumns(0, 1, 2, None)


def test_what_the_shop_sent_is_no_reply(scanned):
    scan = scanned(*TWILIO)
    replies, numbers, own = replies_of(read_rows(scan), columns_of(scan))
    assert [one.sender for one in replies] == ["+85512345678", "+85510458221"]
    assert [one.at for one in replies] == ["2026-11-01T09:00:00Z", None]
    assert numbers == [2, 4]
    assert own == 1


def test_the_replies_stop_and_wait(book, scanned):
    scan = scanned(*TWILIO)
    replies, *_ = replies_of(read_rows(scan), columns_of(scan))
    told = book.consent.stopping.read_replies(replies, scan.file_name)
    assert (told.stopped, told.review) == (1, 1)


def test_a_list_without_a_header_is_read_whole(book, scanned):
    scan = scanned(("012 345 678", "a"), ("010 458 221", "b"), ("call her", "c"))
    lines = lines_of(read_rows(scan), address_columns(scan))
    told = book.consent.stopping.stop_many(lines)
    assert told.recorded == 2
    assert [text for _, text in told.not_understood] == ["call her"]


def test_a_column_in_which_somebody_says_stop_is_the_words(scanned):
    scan = scanned(("Who", "X"), ("012345678", "hello"), ("010458221", "Stop!"))
    assert columns_of(scan).text == 1
    assert columns_of(scan).sender == 0


def test_a_stop_word_after_the_sample_tells_the_column_too(scanned):
    thanks = [("012345678", "hello", "1/11/2026")] * 60
    scan = scanned(("Who", "X", "Y"), *thanks, ("010458221", "Stop!", "1/11/2026"))
    guess = guess_of(scan, read_rows(scan))
    assert (guess.words, guess.replies.sender, guess.replies.text) == (1, 0, 1)


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([("Phone", "Message", "X"), ("012345678", "Big sale", "STOP")], None),
        ([("Phone", "Y", "X"), ("012345678", "STOP", "end")], None),
        ([("Phone", "Message", "X"), ("012345678", "stop", "END")], 1),
        ([("Phone", "Y", "X"), ("012345678", "Answer STOP to end", "stop")], 2),
        ([("Phone", "Message", "X"), ("012345678", "hello", "thanks")], 1),
        ([("Phone", "Y", "X"), ("012345678", "hello", "thanks")], None),
    ],
)
def test_the_text_is_left_open_where_several_columns_may_hold_it(scanned, rows, text):
    scan = scanned(*rows, ("010458221", "", ""))
    assert columns_of(scan).text == text


def test_the_sender_is_left_open_where_several_columns_hold_numbers(scanned):
    rows = [(f"01234567{n}", f"01045822{n}", "stop") for n in range(5)]
    scan = scanned(("Customer mobile", "Mobile 2", "X"), *rows)
    assert address_columns(scan) == (0, 1)
    assert columns_of(scan).sender is None


@given(
    st.lists(st.lists(st.text(max_size=9), max_size=5), max_size=6),
    st.builds(ReplyColumns, *[st.none() | st.integers(0, 6)] * 4),
)
def test_no_row_is_lost(rows, columns):
    plain = [PlainRow(n, tuple(cells)) for n, cells in enumerate(rows, start=2)]
    replies, numbers, own = replies_of(plain, columns)
    assert len(replies) == len(numbers)
    assert len(replies) + own == len(rows)
    assert len(lines_of(plain, ())) == len(rows)
