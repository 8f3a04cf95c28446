"""A restore erases again whom the copy still holds, and nobody else."""

from __future__ import annotations

import pytest

from desktop_app.changes import Topic
from desktop_app.contacts.model import ContactQuery, PointInput
from desktop_app.errors import UserError
from tests.requests.request_shop import NUMBER, OTHER, PHONE, found_in_files, sent


@pytest.mark.parametrize("kept_ids", [True, False], ids=["now", "earlier version"])
@pytest.mark.parametrize("again", [True, False], ids=["may be asked again", "stopped"])
def test_a_restore_erases_again_whom_the_copy_still_holds(book, her, clock, kept_ids, again):
    spouse = book.contacts.add({"full_name": "Keo Rath"}, [PointInput("phone", NUMBER)])
    only_hers = book.contacts.add(
        {"full_name": "Keo Mony"}, [PointInput("email", "mony.keo@example.com")]
    )
    nameless = book.contacts.add({"full_name": "Zqxwv Unreachable"})
    old = book.backups.make("manual")
    clock.forward(days=1)
    for one in (only_hers, nameless):
        book.requests.erase(one, allow_contact_again=again)
    if not kept_ids:
        with book.store.write("x") as op:
            op.connection.execute("UPDATE request SET erased_ids = NULL")
            op.touched(Topic.REQUEST)
    clock.forward(days=1)
    back = book.contacts.add(
        {"full_name": "Keo Mony"}, [PointInput("email", "mony.keo@example.com")]
    )
    later = book.backups.make("manual")
    restored = book.restore(old)
    try:
        listed = list(restored.contacts.ids(ContactQuery()))
        assert her in listed and spouse in listed
        assert only_hers not in listed
        assert (nameless in listed) is (not kept_ids), "only its id told who that was"
        newer = restored.restore(later)
        restored = newer
        assert back in list(newer.contacts.ids(ContactQuery())), "who came back is somebody new"
    finally:
        restored.close()


def test_a_restored_backup_does_not_bring_the_person_back(book, her, tmp_path):
    old = book.backups.make("manual")
    book.requests.erase(her)
    restored = book.restore(old)
    try:
        with pytest.raises(UserError, match=r"contacts\.unknown"):
            restored.contacts.get(her)
        assert restored.contacts.total(ContactQuery(search="Thy")) == 1
        assert restored.consent.suppressed(PHONE, "sms")
        assert sent(restored, tmp_path, "after") == {OTHER}
        assert restored.requests.is_swept
        assert found_in_files(restored.path) == []
        assert restored.check() == []
    finally:
        restored.close()
