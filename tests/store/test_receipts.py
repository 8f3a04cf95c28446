"""What a write changed, told to whoever asked for it."""

from __future__ import annotations

import threading

from desktop_app.changes import Topic
from desktop_app.store.history import History
from desktop_app.store.store import Store
from tests.store.people import add, names


def test_a_receipt_tells_what_its_own_writes_changed(store: Store) -> None:
    def two() -> str:
        add(store, "one")
        inner = store.receipt_of(lambda: add(store, "two"))
        assert [len(each.kinds[Topic.CONTACT]) for each in inner.changes] == [1]
        with store.write("consent.stop", undoable=False) as op:
            op.touched(Topic.CONSENT)
        return "done"

    add(store, "before")
    receipt = store.receipt_of(two)
    add(store, "after")
    assert receipt.value == "done"
    assert len(receipt.changes) == 3
    assert receipt.undoable == tuple(each.change_id for each in receipt.changes[:2])
    History(store).undo_several(receipt.undoable)
    assert names(store) == ["before", "after"]


def test_a_receipt_knows_nothing_of_another_thread(store: Store) -> None:
    def write() -> None:
        other = threading.Thread(target=lambda: add(store, "other"))
        other.start()
        other.join()

    assert store.receipt_of(write).changes == ()
    assert names(store) == ["other"]
