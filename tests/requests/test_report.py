"""Everything held about one person: nothing is left out, and it can be taken along."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.book import Book
from desktop_app.changes import Topic
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Contact, ContactPoint, Identifier, PointInput
from desktop_app.errors import UserError
from desktop_app.importing.model import Options
from desktop_app.requests.reporting.service import write_portable, write_report
from desktop_app.requests.reporting.vcard import vcard
from desktop_app.store.journal import columns_of
from desktop_app.store.tables import History
from desktop_app.tables import TABLES
from tests.requests.request_shop import EMAIL, LATIN, NAME, NUMBER, OLD_NUMBER, PHONE


@pytest.fixture
def whole(book, her) -> int:
    """Her, with something in every part of the report."""
    words = book.consent.wordings.add("marketing", "km", "ខ្ញុំយល់ព្រមទទួលសារ។")
    asked = NewEvent(PHONE, "confirmed", "sms", method="counter", evidence="sheet 12")
    asked = NewEvent(**{**asked.__dict__, "wording_id": words.id})
    book.consent.record([asked])
    with book.store.write("import.purchases") as op:
        op.connection.execute(
            "INSERT INTO purchase (contact_id, bought_at, description, amount_minor, currency)"
            " VALUES (?, '2026-05-01', 'Krama', 4500, 'USD')",
            (her,),
        )
        op.connection.execute(
            "INSERT INTO message_event (recipient_id, status, happened_at)"
            " SELECT id, 'delivered', '2026-11-21T04:00:00Z' FROM campaign_recipient"
            " WHERE contact_id = ?",
            (her,),
        )
        op.connection.execute(
            "INSERT INTO reply_review (kind, identifier, text, happened_at, source, read_at)"
            " VALUES ('phone', ?, 'please stop the dog', '', 'file', '2026-11-21')",
            (NUMBER,),
        )
        op.touched(Topic.PURCHASE)
    book.contacts.edit(her, {book.contacts.add_field("Loyalty", "text"): "gold 7"})
    book.requests.log("access", her, "counter")
    return her


def test_every_part_has_what_is_held(book, whole):
    report = book.requests.report(whole)
    assert report.contact.full_name == NAME
    assert {p.canonical for p in report.contact.points} == {NUMBER, OLD_NUMBER, EMAIL}
    assert report.bought[0].amount_minor == 4500
    assert report.met[0].text == "wants a buffalo"
    assert report.said[0].wording == "ខ្ញុំយល់ព្រមទទួលសារ។"
    assert "sheet of Daravattey.txt" in [one.evidence_file for one in report.said]
    assert [one.event for one in report.said] == ["confirmed", "confirmed", "asserted"]
    assert [one.state for one in report.standings] == ["granted"]
    assert report.sent[0].message == f"Hello {NAME}"
    assert report.sent[0].results == (("delivered", "2026-11-21T04:00:00Z"),)
    assert [Path(one.file).name for one in report.exported] == ["sale.csv"]
    assert report.imported[0].row == 3
    assert report.replied[0].text == "please stop the dog"
    assert report.merged[0].name == LATIN
    assert report.requests[0].kind == "access"
    edits = [one for one in report.changed if "latin_name" in one.fields]
    assert edits[0].fields["latin_name"] == (None, LATIN)
    assert report.changed[-1].kind == "import.apply"


def test_a_stop_is_told(book, whole):
    book.consent.stop([PHONE])
    report = book.requests.report(whole)
    assert [(one.identifier, one.channel) for one in report.stopped] == [(NUMBER, "*")]
    assert {one.state for one in report.standings} == {"withdrawn"}


def test_the_json_holds_all_of_it(book, whole, tmp_path):
    write_report(book.requests.report(whole), tmp_path / "her.json")
    found = json.loads((tmp_path / "her.json").read_text("utf-8"))
    assert found["contact"]["Loyalty"] == "gold 7"
    assert found["contact"]["tags"] == ["VIP"]
    text = json.dumps(found, ensure_ascii=False)
    for word in (NAME, LATIN, NUMBER, EMAIL, "buffalo", "the blue house", "sheet 12", "Krama"):
        assert word in text


def test_every_table_about_people_is_in_the_report_or_known_to_be_derived(book):
    """A part that comes later has to say how it gets into the report, and out of the file."""
    hanging = (TABLES.people, *TABLES.hanging)
    told = {table.name for table in hanging if table.report}
    derived = {table.name for table in hanging if table.history is History.DERIVED}
    with book.store.read() as connection:
        tables = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            )
        ]
        about = {one for one in tables if "contact_id" in columns_of(connection, one)}
    assert about | {"contact"} == told | derived
    assert told - {table.name for table in TABLES.journaled} == {"request"}


def test_what_they_gave_as_json(book, whole, tmp_path):
    write_portable(book.requests.report(whole), tmp_path / "her.json")
    found = json.loads((tmp_path / "her.json").read_text("utf-8"))
    assert found["purchases"][0]["description"] == "Krama"
    assert found["contact"]["full_name"] == NAME
    assert "changed" not in found


@pytest.mark.parametrize("born", ["1990-04-12", "--04-12"])
def test_another_book_reads_the_card(book, whole, tmp_path, clock, born):
    card = tmp_path / "her.vcf"
    book.contacts.edit(whole, {"company": "Krama; Silk, Co", "birth_date": born})
    write_portable(book.requests.report(whole), card)
    with Book.open(tmp_path / "other.banhchi", clock=clock) as other:
        scan = other.importing.scan(card)
        plan = other.importing.plan(scan, scan.guess, Options(source="card", region="KH"))
        other.importing.apply(plan)
        (person,) = other.contacts.with_identifier(Identifier("phone", NUMBER))
        found = other.contacts.get(person)
    assert found.full_name == NAME
    assert {p.canonical for p in found.points} == {NUMBER, OLD_NUMBER, EMAIL}
    assert found.values["company"] == "Krama; Silk, Co"
    assert found.values["birth_date"] == born


@given(st.dictionaries(st.sampled_from(["full_name", "notes", "company"]), st.text()), st.text())
def test_a_card_of_any_letters_is_whole(values: dict[str, str], raw: str) -> None:
    values = {key: text.replace("\ud800", "") for key, text in values.items()}
    point = ContactPoint(1, "phone", raw, None, None, "invalid", None, None, True)
    text = vcard(Contact(1, values, (point,), ("a,b",), "2026-11-21", "2026-11-21T03:00:00Z"))
    lines = text.split("\r\n")
    assert lines[0] == "BEGIN:VCARD"
    assert lines[-2:] == ["END:VCARD", ""]
    assert all(len(line.encode()) <= 75 for line in lines)
    assert not any("\n" in line for line in lines)


def test_somebody_who_is_not_there(book):
    with pytest.raises(UserError, match="contacts.unknown"):
        book.requests.report(7)


def test_a_place_that_takes_no_file(book, tmp_path):
    person = book.contacts.add({"full_name": NAME}, [PointInput("phone", NUMBER)])
    with pytest.raises(UserError, match="requests.cannot_write"):
        write_report(book.requests.report(person), tmp_path / "nowhere" / "x.json")
    assert list(tmp_path.glob("**/*.part")) == []
