"""Files kept inside the book that prove a consent."""

from __future__ import annotations

import hashlib

import pytest

from desktop_app.changes import Topic
from desktop_app.consent.evidence import model
from desktop_app.consent.evidence.model import Proof
from desktop_app.consent.model import Declaration, NewEvent
from desktop_app.errors import UserError
from tests.consent.consent_shop import SHEET, number

ONE, TWO = number(1), number(2)


def refused(call) -> str:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.code


def test_a_file_is_kept_once_and_read_back(shop, tmp_path):
    files = shop.consent.evidence
    first = files.keep("sheet 7.JPG", b"photo")
    assert files.keep("the same.png", b"photo") == first
    second = files.keep("scan", b"other")
    assert [(f.id, f.name, f.media_type, f.size) for f in files.all()] == [
        (second, "scan", "application/octet-stream", 5),
        (first, "sheet 7.JPG", "image/jpeg", 5),
    ]
    assert files.count() == 2
    assert files.all(limit=1, offset=1)[0].id == first
    assert files.get(first).sha256 == hashlib.sha256(b"photo").hexdigest()
    assert files.read(first) == b"photo"
    files.export(first, tmp_path / "out.jpg")
    assert (tmp_path / "out.jpg").read_bytes() == b"photo"


def test_a_file_of_the_disk(shop, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop_app.consent.evidence.service.MAX_BYTES", 10)
    files, path = shop.consent.evidence, tmp_path / "sheet.pdf"

    def keep(file):
        event = NewEvent(ONE, "confirmed", "sms", method="paper_sheet")
        ((number, _state),) = shop.consent.record([event], file)
        return next(one for one in shop.consent.events(ONE) if one.id == number).evidence_id

    path.write_bytes(b"0123456789")
    assert files.get(keep(path)).media_type == "application/pdf"
    path.write_bytes(b"0123456789x")
    assert refused(lambda: keep(path)) == "consent.evidence_too_large"
    assert refused(lambda: files.keep("x", b"0" * 11)) == "consent.evidence_too_large"
    path.write_bytes(b"")
    assert refused(lambda: keep(path)) == "consent.evidence_empty"
    assert refused(lambda: keep(tmp_path / "none")) == "consent.evidence_unreadable"
    assert refused(lambda: files.export(1, tmp_path)) == "consent.evidence_unwritable"
    assert refused(lambda: files.read(9)) == "consent.unknown_evidence"


def test_a_file_of_an_event_that_is_refused_is_not_kept(shop, tmp_path):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"0123456789")
    # the file is written by the time the event is read
    wrong = NewEvent(ONE, "confirmed", "pigeon", method="paper_sheet")
    assert refused(lambda: shop.consent.record([wrong], path)) == "consent.unknown_channel"
    assert shop.consent.evidence.count() == 0


def test_the_limit_holds_a_photo_of_a_phone():
    assert model.MAX_BYTES >= 8 << 20


def test_an_event_names_its_file_and_is_proven_by_it(shop):
    file = shop.consent.evidence.keep("sheet 7.jpg", b"photo")
    shop.consent.stop([ONE])
    event = NewEvent(ONE, "confirmed", "sms", evidence_id=file, method="paper_sheet")
    ((_, state),) = shop.consent.record([event])
    assert state == "granted"
    line = shop.consent.events(ONE)[-1]
    assert (line.evidence_id, line.evidence) == (file, "sheet 7.jpg")
    assert line.evidence_sha256 == shop.consent.evidence.get(file).sha256
    assert shop.consent.evidence.get(file).events == 1
    assert [f.id for f in shop.consent.evidence.of([TWO, ONE])] == [file]
    unknown = NewEvent(ONE, "confirmed", "sms", evidence_id=99)
    assert refused(lambda: shop.consent.record([unknown])) == "consent.unknown_evidence"


def test_the_proof_of_an_event_is_its_wording_its_file_and_the_events_around_it(shop):
    consent = shop.consent
    photo, note = consent.evidence.keep("sheet.jpg", b"photo"), consent.evidence.keep("n.txt", b"x")
    words = consent.wordings.add("marketing", "en", "May we?")
    first = NewEvent(ONE, "confirmed", "sms", evidence_id=photo, wording_id=words.id)
    consent.record([first, NewEvent(ONE, "confirmed", "email", evidence_id=note)])
    consent.stop([ONE])  # on every channel
    sms, email, stop = consent.events(ONE)
    proof = consent.proof(sms, ONE, ("sms",))
    assert (proof.wording.id, proof.file.id, proof.picture) == (words.id, photo, b"photo")
    assert proof.events == [stop, sms]
    proof = consent.proof(email, ONE, ("email",))
    assert (proof.wording, proof.file.id, proof.picture) == (None, note, None)
    assert consent.proof(None, None, ()) == Proof(None, None, None, [])


def test_a_sheet_of_an_import_proves_every_claim_of_it(shop):
    file = shop.consent.evidence.keep("sheet 7.jpg", b"photo")
    sheet = Declaration(("sms",), "marketing", "paper_sheet", "2026-03-14", "sheet 7", file)
    assert shop.claim([ONE, TWO], sheet) == 2
    assert shop.consent.evidence.get(file).events == 2
    assert shop.consent.events(ONE)[0].evidence == "sheet 7"
    wrong = Declaration(("sms",), "marketing", "paper_sheet", "2026-03-14", "sheet 7", 99)
    assert refused(lambda: shop.claim([ONE], wrong)) == "consent.unknown_evidence"
    assert refused(lambda: shop.consent.check_declaration(wrong)) == "consent.unknown_evidence"


def test_a_file_goes_with_the_last_line_that_needs_it(shop):
    files = shop.consent.evidence
    shared, unused = files.keep("sheet.jpg", b"photo"), files.keep("note.txt", b"x")
    shop.consent.record([NewEvent(ONE, "confirmed", "sms", evidence_id=shared)])
    with shop.store.write("contact.erase") as op:
        assert files.drop_unneeded(op, [shared, unused]) == 1
    assert [f.id for f in files.all()] == [shared]
    with pytest.raises(Exception, match="FOREIGN KEY"), shop.store.write("x") as op:
        op.connection.execute("DELETE FROM evidence")


def test_a_file_that_was_changed_from_outside_is_told(shop):
    file = shop.consent.evidence.keep("sheet.jpg", b"photo")
    with shop.store.write("x") as op:
        op.connection.execute("UPDATE evidence SET bytes = x'00'")
        op.touched(Topic.CONSENT)
    assert refused(lambda: shop.consent.evidence.read(file)) == "consent.evidence_changed"


def test_an_older_declaration_is_without_a_file(shop):
    assert SHEET.evidence_id is None
    shop.claim([ONE])
    assert shop.consent.evidence.of([ONE]) == []
