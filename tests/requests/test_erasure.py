"""Forgetting a person: nothing of them is left in the file, and the stop stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.book import Book
from desktop_app.consent.model import Declaration, NewEvent
from desktop_app.contacts.model import ContactQuery, Identifier, PointInput
from desktop_app.errors import Cancelled, UserError
from desktop_app.jobs import Job
from tests.requests.request_shop import (
    EMAIL,
    EVERYBODY,
    LATIN,
    NAME,
    NUMBER,
    OLD_NUMBER,
    OTHER,
    PHONE,
    SECRETS,
    bring,
    found_in_files,
    indexed,
    sent,
)

TODAY = Declaration(("sms",), "marketing", "form", "2026-11-21", "a new sheet")


def refused(call) -> str:
    with pytest.raises(UserError) as error:
        call()
    return error.value.code


def table(book: Book, statement: str) -> list[tuple]:
    with book.store.read() as connection:
        return connection.execute(statement).fetchall()


def test_nothing_of_the_person_is_in_the_bytes_of_the_file(book, her):
    with book.store.quiet():
        pass
    assert set(found_in_files(book.path)) == set(SECRETS), "they were all there before"
    erased = book.requests.erase(her)
    assert found_in_files(book.path) == []
    assert erased.swept
    assert erased.suppressed
    assert book.requests.is_swept
    assert book.check() == []


def test_the_log_beside_the_file_is_empty(book, her):
    book.requests.erase(her)
    log = book.path.with_name(book.path.name + "-wal")
    assert not log.exists() or log.stat().st_size == 0


def test_an_encrypted_book_holds_nothing_either(tmp_path, clock):
    from tests.requests.request_shop import fill

    with Book.open(tmp_path / "closed.banhchi", "secret words", clock=clock) as book:
        person = fill(book, tmp_path)
        assert book.requests.erase(person).swept
        copy = tmp_path / "plain.banhchi"
        plain = book.set_passphrase(None)
        with plain.store.quiet():
            copy.write_bytes(plain.path.read_bytes())
        plain.close()
    assert found_in_files(copy) == []


def test_the_search_index_forgets_too(book, her):
    assert her in indexed(book)
    book.requests.erase(her)
    assert her not in indexed(book)
    assert book.contacts.total(ContactQuery(search="Daravattey")) == 0
    assert book.contacts.total(ContactQuery(search="Thy")) == 1


def test_no_three_letters_of_theirs_are_left_in_the_index(book, her):
    """The index keeps what is deleted from it, until it is merged."""
    person = book.contacts.add({"full_name": "Zqxwv"})

    def index() -> bytes:
        return b"".join(row[0] for row in table(book, "SELECT block FROM contact_search_data"))

    assert b"zqx" in index()
    book.requests.erase(person)
    assert b"zqx" not in index()
    assert her in indexed(book)


def test_old_backups_and_files_are_named(book, her, tmp_path, clock):
    old = book.backups.make("manual")
    outside = tmp_path / "data" / "backups" / "migrations" / f"20261101-{book.path.name}"
    outside.parent.mkdir(parents=True, exist_ok=True)
    outside.write_bytes(b"what nobody can read may hold them")
    erased = book.requests.erase(her)
    assert set(erased.backups) == {old, outside}
    assert [Path(one.file).name for one in erased.exports] == ["sale.csv"]


def test_a_backup_from_before_them_is_not_named(book, clock):
    early = book.backups.make("manual")
    clock.forward(days=1)
    person = book.contacts.add({"full_name": NAME}, [PointInput("phone", NUMBER)])
    clock.forward(days=1)
    late = book.backups.make("manual")
    assert book.requests.erase(person).backups == (late,)
    assert early.exists()


def test_counts_of_campaigns_stay(book, her):
    before = table(book, "SELECT count(*), sum(included) FROM campaign_recipient")
    book.requests.erase(her)
    assert table(book, "SELECT count(*), sum(included) FROM campaign_recipient") == before
    gone = table(
        book,
        "SELECT contact_id, full_name, address, message, merge_values FROM campaign_recipient"
        " WHERE contact_id IS NULL",
    )
    assert gone == [(None, "", None, "", "{}")]


def test_what_was_said_stays_without_who_said_it(book, her):
    before = table(book, "SELECT id, event, happened_at FROM consent_event ORDER BY id")
    book.requests.erase(her)
    assert table(book, "SELECT id, event, happened_at FROM consent_event ORDER BY id") == before
    assert book.consent.events(PHONE) == []
    assert book.consent.states(PHONE) == []
    kept = table(book, "SELECT identifier, evidence, note FROM consent_event WHERE kind = 'phone'")
    assert {row[0][:7] for row in kept} == {"erased:", OTHER[:7]}
    assert [row[1:] for row in kept if row[0].startswith("erased:")] == [(None, None)] * 2
    assert book.consent.evidence.count() == 0


def test_the_ledger_is_as_append_only_as_before(book, her):
    book.requests.erase(her)
    assert table(book, "SELECT count(*) FROM erasing") == [(0,)]
    change = "UPDATE consent_event SET event = 'withdrawn' WHERE id = 1"
    with pytest.raises(Exception, match="append-only"), book.store.write("x") as op:
        op.connection.execute(change)


@pytest.mark.parametrize(
    "change",
    [
        "identifier = 'somebody'",
        "identifier = 'gone', event = 'confirmed'",
        "identifier = 'gone', happened_at = '2020-01-01'",
        "identifier = 'gone', channel = 'call'",
        "identifier = 'gone', evidence = 'x'",
        "identifier = 'gone', note = 'x'",
        "identifier = 'gone', id = 999",
    ],
)
def test_within_an_erasure_a_line_only_loses_who_it_was(book, her, change):
    with pytest.raises(Exception, match="append-only"), book.store.write("x") as op:
        op.connection.execute(
            "INSERT INTO erasing (identifier, kind, protected) VALUES (?, 'phone', 'gone')",
            (NUMBER,),
        )
        op.connection.execute(f"UPDATE consent_event SET {change} WHERE identifier = ?", (NUMBER,))


def test_erase_then_import_again(book, her, tmp_path):
    book.requests.erase(her)
    bring(book, tmp_path, [(NAME, "012 345 678", "")], TODAY)
    assert sent(book, tmp_path, "again") == {OTHER}
    assert book.consent.suppressed(PHONE, "sms")
    assert book.consent.do_not_contact.find(PHONE) is not None


def test_forgetting_is_no_way_around_a_stop(book, her, tmp_path):
    book.consent.stop([PHONE])
    book.requests.erase(her, allow_contact_again=True)
    assert book.consent.do_not_contact.find(PHONE) is not None
    assert found_in_files(book.path) == []
    bring(book, tmp_path, [(NAME, "012 345 678", "")], TODAY)
    assert sent(book, tmp_path, "again") == {OTHER}


def test_forgotten_and_allowed_to_be_contacted_again(book, her, tmp_path):
    erased = book.requests.erase(her, allow_contact_again=True)
    assert not erased.suppressed
    assert book.consent.do_not_contact.find(PHONE) is None
    assert found_in_files(book.path) == []
    bring(book, tmp_path, [(NAME, "012 345 678", "")], None)
    assert sent(book, tmp_path, "unasked") == {OTHER}
    bring(book, tmp_path, [(NAME, "012 345 678", "")], TODAY)
    assert sent(book, tmp_path, "again") == {OTHER, NUMBER}


def test_a_number_they_had_earlier_keeps_its_stop(book, clock):
    person = book.contacts.add({"full_name": NAME}, [PointInput("phone", OLD_NUMBER)])
    old = Identifier("phone", OLD_NUMBER)
    book.consent.record([NewEvent(old, "denied", "sms")])
    book.contacts.set_points(person, [PointInput("phone", NUMBER)])
    book.requests.erase(person, allow_contact_again=True)
    assert book.consent.suppressed(old, "sms")
    assert not book.consent.suppressed(PHONE, "sms")
    assert found_in_files(book.path, [NAME, NUMBER, OLD_NUMBER]) == []


def test_a_shared_number_stays_with_the_other_and_is_stopped(book, tmp_path):
    mother = book.contacts.add({"full_name": "Mother"}, [PointInput("phone", NUMBER)])
    points = [PointInput("phone", NUMBER), PointInput("email", EMAIL)]
    son = book.contacts.add({"full_name": LATIN}, points)
    book.consent.record([NewEvent(PHONE, "confirmed", "sms", evidence="form")])
    book.segments.save("All", EVERYBODY)
    erased = book.requests.erase(son)
    assert [(one.identifier, one.contact_ids) for one in erased.shared] == [(PHONE, (mother,))]
    assert [point.canonical for point in book.contacts.get(mother).points] == [NUMBER]
    assert sent(book, tmp_path, "all") == set(), "a stop binds the number"
    assert found_in_files(book.path, [LATIN, EMAIL]) == []
    assert [event.event for event in book.consent.events(PHONE)] == ["confirmed", "withdrawn"]


def test_a_shared_number_with_no_stop_stays_as_it_was(book, tmp_path):
    book.contacts.add({"full_name": "Mother"}, [PointInput("phone", NUMBER)])
    son = book.contacts.add({"full_name": LATIN}, [PointInput("phone", NUMBER)])
    book.consent.record([NewEvent(PHONE, "confirmed", "sms", evidence="form")])
    book.segments.save("All", EVERYBODY)
    book.requests.erase(son, allow_contact_again=True)
    assert sent(book, tmp_path, "all") == {NUMBER}


def test_undo_brings_nobody_back(book, her):
    book.requests.erase(her)
    for change in book.history.changes():
        if change.undoable and not change.undone:
            book.history.undo(change.id)
    for change in book.history.changes():
        if change.undoable and not change.undone:
            book.history.undo(change.id)
    with book.store.quiet():
        pass
    assert found_in_files(book.path) == []
    assert book.contacts.total(ContactQuery(search="Daravattey")) == 0


def test_steps_that_need_them_say_why_they_cannot_be_undone(book, her):
    steps = {change.id for change in book.history.changes() if change.kind == "contact.edit"}
    book.requests.erase(her)
    assert {refused(lambda s=step: book.history.undo(s)) for step in steps} == {"history.erased"}
    (erasure,) = [c.id for c in book.history.changes() if c.kind == "request.erase"]
    assert refused(lambda: book.history.undo(erasure)) == "history.not_undoable"


def test_what_was_done_to_many_can_still_be_undone_for_the_others(book, her):
    (tagging,) = [c.id for c in book.history.changes() if c.kind == "contact.tag"]
    book.requests.erase(her)
    other = book.contacts.with_identifier(Identifier("phone", OTHER))[0]
    assert book.contacts.get(other).tags == ("VIP",)
    book.history.undo(tagging)
    assert book.contacts.get(other).tags == ()


def test_deleting_many_leaves_images_in_packs_that_are_opened(book, tmp_path):
    rows = [(f"Person {n}", f"010 200 {n:03}", "") for n in range(30)]
    change = bring(book, tmp_path, [*rows, (NAME, "012 345 678", "the blue house")])
    book.history.undo(change)
    assert book.contacts.count() == 0
    (person,) = table(
        book, "SELECT max(last_id) FROM change_row WHERE table_name = 'contact' AND op = 'I'"
    )[0]
    assert book.requests.erase(person).swept, "somebody who was deleted is forgotten too"
    assert found_in_files(book.path, [NAME, "12345678", "the blue house"]) == []
    book.history.undo(book.history.changes()[1].id)
    assert book.contacts.count() == len(rows), "the others come back"


def test_somebody_deleted_and_listed_anew_is_forgotten_whole(book):
    first = book.contacts.add({"full_name": "Daravattey Sok"}, [PointInput("phone", NUMBER)])
    book.activity.add_note(first, "wants a buffalo")
    book.contacts.delete([first])
    again = book.contacts.add({"full_name": LATIN}, [PointInput("phone", NUMBER)])
    book.requests.erase(again)
    assert found_in_files(book.path) == []


def test_rejected_rows_lose_their_values(book, tmp_path):
    rows = [(NAME, "012 345 678", "x"), (NAME, "+855 12 345 678", "x"), ("Thy", "096345", "x")]
    bring(book, tmp_path, rows)
    (person,) = book.contacts.with_identifier(PHONE)
    count = table(book, "SELECT count(*) FROM import_issue")
    book.requests.erase(person)
    assert table(book, "SELECT count(*) FROM import_issue") == count
    assert found_in_files(book.path) == []


def test_who_else_names_them_is_told(book, her):
    other = book.contacts.with_identifier(Identifier("phone", OTHER))[0]
    book.activity.add_note(other, "her sister is 012 345 678")
    rule = {"all": [{"field": "notes", "op": "contains", "value": "012 345 678"}]}
    book.segments.save("Sisters", rule)
    erased = book.requests.erase(her)
    assert erased.mentioned_by == (other,)
    assert erased.segments == ("Sisters",)


def test_a_proof_of_several_people_stays_and_is_told(book, her):
    other = Identifier("phone", OTHER)
    (sheet,) = [one.id for one in book.consent.evidence.all()]
    book.consent.record([NewEvent(other, "confirmed", "sms", evidence_id=sheet)])
    assert book.requests.erase(her).shared_files == ("sheet of Daravattey.txt",)
    assert book.consent.evidence.count() == 1


def test_another_of_the_same_name_keeps_it(book):
    one = book.contacts.add({"full_name": NAME}, [PointInput("phone", NUMBER)])
    two = book.contacts.add({"full_name": NAME}, [PointInput("phone", OTHER)])
    book.requests.erase(one)
    assert book.contacts.get(two).full_name == NAME
    names = {c.details.get("name") for c in book.history.changes() if c.kind == "contact.add"}
    assert names == {NAME, "—"}
    assert found_in_files(book.path, ["12345678"]) == []


def test_somebody_who_is_not_there(book, her):
    assert refused(lambda: book.requests.erase(999)) == "contacts.unknown"
    (twin,) = table(book, "SELECT gone_id FROM merged")[0]
    assert refused(lambda: book.requests.erase(twin)) == "contacts.unknown", "part of her"
    book.requests.erase(her)
    assert refused(lambda: book.requests.erase(her)) == "contacts.unknown"


def test_who_was_merged_both_ways_and_is_listed_can_be_forgotten(book):
    """Found by the long run of the consent machine: a merge made again after its opposite."""
    one = book.contacts.add({"full_name": "One"}, [PointInput("phone", NUMBER)])
    two = book.contacts.add({"full_name": "Two"}, [PointInput("phone", OTHER)])
    book.merging.merge(one, [two])
    merge = book.history.changes(1)[0].id
    book.history.undo(merge)
    undoing = book.history.changes(1)[0].id
    book.merging.merge(two, [one])
    book.history.undo(undoing)
    (left,) = book.contacts.ids(ContactQuery())
    book.requests.erase(left)
    assert not list(book.contacts.ids(ContactQuery()))
    assert found_in_files(book.path, ["12345678"]) == []


def test_a_cancelled_erasure_changes_nothing(book, her):
    job = Job()
    job.cancel()
    before = len(book.history.changes())
    with pytest.raises(Cancelled):
        book.requests.erase(her, job=job)
    assert book.contacts.get(her).full_name == NAME
    assert len(book.history.changes()) == before
    book.contacts.edit(her, {"company": "x"})
    book.history.undo()
    assert "company" not in book.contacts.get(her).values, "what is changed is journaled again"


def test_a_file_that_could_not_be_written_anew_is_when_the_book_closes(book, her, monkeypatch):
    def full() -> bool:
        raise UserError("book.disk_full")

    with monkeypatch.context() as broken:
        broken.setattr(book.store, "sweep", full)
        assert not book.requests.erase(her).swept
        assert not book.requests.is_swept
    book.close()
    assert found_in_files(book.path) == []
    with Book.open(book.path) as again:
        assert again.requests.is_swept


def test_a_read_that_does_not_end_is_told(book, her, monkeypatch):
    monkeypatch.setattr("desktop_app.store.store._SWEEPS", 1)
    with book.store.quiet() as writer:
        writer.execute("PRAGMA busy_timeout = 10")
    with book.store.read() as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM contact").fetchone()
        assert not book.requests.erase(her).swept
        reader.execute("COMMIT")
    assert not book.requests.is_swept
    assert book.requests.sweep()
    assert found_in_files(book.path) == []
