"""A "not the same person" that is undone in the history is heard of at the next look."""

from __future__ import annotations


def test_an_undone_mark_offers_them_again(shop) -> None:
    shop.crowd()
    one = shop.add("Chan Sophea", "012 345 678", birth_date="1991-02-14")
    two = shop.add("ចាន់ សុភា", "012 345 678", birth_date="1991-02-14")
    assert shop.groups() == {(one, two)}
    shop.duplicates.mark_different([one, two])
    assert shop.duplicates.count().groups == 0
    shop.book.history.undo()
    assert shop.duplicates.refresh().groups == 1
    shop.book.history.undo(shop.book.history.changes(1)[0].id)
    assert shop.duplicates.refresh().groups == 0
