"""Which change is undone next, and changes of one row taken back in another order."""

from __future__ import annotations

import os
from itertools import permutations
from pathlib import Path

import pytest

from desktop_app.changes import Topic
from desktop_app.errors import UserError
from desktop_app.store.history import History
from desktop_app.store.store import Store
from desktop_app.tables import TABLES
from desktop_app.words import Words
from tests.safekeeping.drills import killed, needs_fork
from tests.store.people import add, found, names


@pytest.fixture(autouse=True)
def one(store: Store) -> None:
    add(store, "one")


def edit(store: Store, name: str) -> int:
    with store.write("contact.edit") as op:
        op.connection.execute("UPDATE contact SET full_name = ?", (name,))
    return op.change_id


def name(store: Store) -> str | None:
    with store.read() as connection:
        row = connection.execute("SELECT full_name FROM contact").fetchone()
    return None if row is None else row[0]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_once_all_edits_are_taken_back_nothing_is_left_of_them(store: Store, order) -> None:
    changes = [edit(store, text) for text in ("two", "three", "four")]
    for place in order:
        History(store).undo(changes[place])
    assert name(store) == "one"


def test_an_edit_that_stands_stays(store: Store) -> None:
    first, second = edit(store, "two"), edit(store, "three")
    assert History(store).undo(first).kept == 1
    assert name(store) == "three"
    History(store).undo(second)
    assert name(store) == "one"


def test_who_comes_back_is_without_what_was_taken_back_meanwhile(store: Store) -> None:
    renamed = edit(store, "two")
    with store.write("contact.delete") as op:
        op.connection.execute("DELETE FROM contact")
    History(store).undo(renamed)
    assert name(store) is None
    History(store).undo(op.change_id)
    assert name(store) == "one"


def test_a_list_of_recipients_does_not_point_to_somebody_who_is_gone(store: Store) -> None:
    """Found by the long run of the consent machine: undoing an undo once more than it stood."""
    with store.write("campaign.freeze") as op:
        op.connection.execute(
            "INSERT INTO campaign (name, channel, purpose, segments, excludes, message, status,"
            " created_at, updated_at) VALUES ('Sale', 'sms', '', '[]', '[]', '', 'frozen', '', '')"
        )
        op.connection.execute(
            "INSERT INTO campaign_recipient (campaign_id, contact_id, full_name, merge_values,"
            " message, included, reasons) VALUES (1, 1, 'one', '{}', '', 1, '[]')"
        )
    for change in (1, 3, 4, 5, 3, 6):
        History(store).undo(change)
        with store.read() as connection:
            held = connection.execute("SELECT contact_id FROM campaign_recipient").fetchone()[0]
        assert held == (None if name(store) is None else 1)


def stop(store: Store) -> int:
    with store.write("consent.stop", undoable=False) as op:
        op.touched(Topic.CONSENT)
    return op.change_id


def following(store: Store) -> tuple[int, int | None]:
    """The change that would be undone next, and the one that stays before it."""
    found = History(store).next_undo()
    assert found is not None
    return found.change.id, None if found.stays is None else found.stays.id


def test_a_step_that_stays_is_not_passed_over_in_silence(store: Store) -> None:
    edited = edit(store, "two")
    stopped = stop(store)
    assert following(store) == (edited, stopped)
    with pytest.raises(UserError, match=r"history\.stays"):
        History(store).undo()
    assert name(store) == "two"
    later = edit(store, "three")
    assert following(store) == (later, None)
    assert History(store).undo().change_id == later
    assert following(store) == (edited, stopped)
    undone = History(store).undo(edited)
    assert (undone.step.kind, undone.step.undoes) == ("history.undo", edited)
    assert name(store) == "one"


def test_an_undone_step_does_not_stand_in_the_way(store: Store) -> None:
    first, second = edit(store, "two"), edit(store, "three")
    History(store).undo(second)
    assert following(store) == (first, None)


def test_several_changes_are_one_step_to_undo_and_one_to_redo(store: Store) -> None:
    renamed, again = edit(store, "two"), edit(store, "three")
    add(store, "other")
    added = again + 1
    with store.write("contact.edit") as op:
        op.connection.execute(
            "UPDATE contact SET full_name = 'late', search_key = 'late' WHERE full_name = 'other'"
        )
    history = History(store)
    wanted = [renamed, again, added, op.change_id]
    undone = history.undo_several(wanted)
    assert (names(store), undone.kept) == (["one"], 0)
    assert [one.undone for one in history.changes()] == [False, True, True, True, True, False]
    redone = history.undo_several([undone.step.id])
    assert (names(store), redone.step.kind) == (["three", "late"], "history.redo")
    assert (found(store, "late"), found(store, "other")) == (1, 0)
    assert history.next_undo().change.id == op.change_id
    history.undo(redone.step.id)
    assert names(store) == ["one"]


def test_of_several_changes_all_are_undone_or_none(store: Store) -> None:
    renamed, again = edit(store, "two"), edit(store, "three")
    history = History(store)
    history.undo(again)
    newest = edit(store, "four")
    with pytest.raises(UserError, match=r"history\.done"):
        history.undo_several([renamed, again, newest])
    assert names(store) == ["four"]
    assert history.next_undo().change.id == newest


@needs_fork
def test_killed_after_the_first_commit_no_undo_is_half_done(store: Store, tmp_path: Path) -> None:
    changes = [edit(store, "two"), edit(store, "three")]

    def undo() -> None:
        own = Store(tmp_path / "a.banhchi", TABLES)
        own.on_change(lambda _changes: os._exit(9))
        History(own).undo_several(changes)

    assert killed(undo)
    assert names(store) == ["one"]


def test_the_words_of_one_undo_name_all_that_it_took_back(store: Store) -> None:
    with store.write("contact.tag") as op:
        op.describe(n=3, tag="VIP")
        op.connection.execute("UPDATE contact SET full_name = 'two'")
    with store.write("contact.merge") as merge:
        merge.describe(n=2, name="Dara")
        merge.connection.execute("UPDATE contact SET full_name = 'three'")
    newest = edit(store, "four")
    history, words = History(store), Words("en")
    done = history.changes()[:3]
    undone = history.undo_several([op.change_id, merge.change_id, newest])
    told = words.change(undone.step.kind, undone.step.details)
    assert told.startswith("Undone: ")
    assert all(words.change(one.kind, one.details) in told for one in done)
    # other rooms know by its kind that people were merged
    assert undone.step.details["undone_kind"] == "contact.merge"
    step = history.undo(undone.step.id).step
    assert words.change(step.kind, step.details) == told.replace("Undone", "Done again")
