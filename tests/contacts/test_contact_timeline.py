from __future__ import annotations

from desktop_app.activity.service import Activity
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import KINDS, Identifier, PointInput, ledger_identifier


def kinds(entries):
    return [entry.kind for entry in entries]


def test_everything_that_happened_newest_first(contacts, store):
    contact_id = contacts.add({"full_name": "Sok"}, [PointInput("phone", "012345678")])
    other = contacts.add({"full_name": "Thy"}, [PointInput("phone", "098765432")])
    contacts.edit(contact_id, {"full_name": "Chan", "company": "ABC"})
    Activity(store).add_note(contact_id, "called")
    with store.write("test") as op:
        execute = op.connection.execute
        for owner in (contact_id, other):
            execute(
                "INSERT INTO purchase (contact_id, bought_at, amount_minor, currency)"
                " VALUES (?, '2026-12-01', 5, 'KHR')",
                (owner,),
            )
        for number in ("+85512345678", "+85598765432"):
            execute(
                "INSERT INTO consent_event (kind, identifier, channel, purpose, event,"
                " happened_at, recorded_at, given_by) VALUES"
                " ('phone', ?, 'sms', 'marketing', 'confirmed', '2026-12-02', 'x', 'subject')",
                (number,),
            )
        for status, frozen_at in (("exported", "2026-12-03T08:00:00Z"), ("draft", None)):
            execute(
                "INSERT INTO campaign (name, channel, purpose, segments, excludes, message,"
                " status, created_at, updated_at, frozen_at)"
                " VALUES (?1, 'sms', 'marketing', '[]', '[]', '', ?1, 'x', 'x', ?2)",
                (status, frozen_at),
            )
        for campaign in (1, 2):
            execute(
                "INSERT INTO campaign_recipient (campaign_id, contact_id, full_name, merge_values,"
                " message, included, reasons) VALUES (?, ?, 'Sok', '{}', '', 0, '[\"denied\"]')",
                (campaign, contact_id),
            )
    entries = contacts.timeline(contact_id)
    assert kinds(entries) == ["campaign", "consent", "purchase", "interaction", "edited", "added"]
    campaign, consent, purchase, note, edited, added = (entry.details for entry in entries)
    assert (campaign["name"], campaign["included"]) == ("exported", False)
    assert campaign["reasons"] == ["denied"]
    assert (consent["event"], consent["identifier"]) == ("confirmed", "+85512345678")
    assert purchase["amount_minor"] == 5
    assert (note["interaction"], note["text"]) == ("note", "called")
    assert edited["change_kind"] == "contact.edit"
    assert edited["fields"] == ["full_name", "company"]
    assert added == {"source": "typed"}
    assert contacts.timeline(contact_id, limit=2) == entries[:2]


def test_consent_of_a_number_or_account_is_told_by_whatever_point_holds_it(contacts, store):
    points = {
        "whatsapp": contacts.add({"full_name": "A"}, [PointInput("whatsapp", "012345678")]),
        "telegram": contacts.add({"full_name": "B"}, [PointInput("telegram", "012345678")]),
        "user": contacts.add({"full_name": "C"}, [PointInput("telegram", "@sophea")]),
        "messenger": contacts.add({"full_name": "D"}, [PointInput("messenger", "sokha.mart")]),
        "line": contacts.add({"full_name": "E"}, [PointInput("line", "+85512345678")]),
    }
    with store.write("test") as op:
        op.connection.executemany(
            "INSERT INTO consent_event (kind, identifier, channel, purpose, event, happened_at,"
            " recorded_at, given_by) VALUES (?, ?, '*', '*', 'withdrawn', 'x', 'x', 'subject')",
            [("phone", "+85512345678"), ("telegram", "sophea"), ("facebook", "sokha.mart")],
        )
    told = {
        name: [e.details["identifier"] for e in contacts.timeline(one) if e.kind == "consent"]
        for name, one in points.items()
    }
    assert told == {
        "whatsapp": ["+85512345678"],
        "telegram": ["+85512345678"],
        "user": ["sophea"],
        "messenger": ["sokha.mart"],
        "line": [],
    }


def test_the_ledgers_kind_is_one_rule_in_python_and_in_sql(store):
    texts = ("+85512345678", "sophea", "so+phea", "")
    every = [Identifier(kind, text) for kind in KINDS for text in texts]
    with store.read() as connection:
        found = [
            connection.execute(
                f"SELECT {ledger_kind('kind', 'name')} FROM (SELECT ? AS kind, ? AS name)",
                (one.kind, one.canonical),
            ).fetchone()[0]
            for one in every
        ]
    assert found == [ledger_identifier(one).kind for one in every]
    assert {one.canonical == ledger_identifier(one).canonical for one in every} == {True}


def test_an_import_takes_the_place_of_added(contacts, store):
    contact_id = contacts.add({"full_name": "Sok"})
    with store.write("test") as op:
        op.connection.execute(
            "INSERT INTO import_batch (file_name, sha256, source, mapping, declaration, counts,"
            " imported_at) VALUES ('people.csv', 'x', 'fair', '{}', '{}', '{}', '2026-12-01')"
        )
        op.connection.execute("UPDATE contact SET batch_id = 1, batch_row = 7")
    imported = contacts.timeline(contact_id)[0]
    assert imported.kind == "imported"
    assert (imported.details["file"], imported.details["row"]) == ("people.csv", 7)
    assert "added" not in kinds(contacts.timeline(contact_id))


def test_one_entry_a_change_and_undone_ones_say_so(contacts, history):
    contact_id = contacts.add({"full_name": "Sok"})
    contacts.set_points(contact_id, [PointInput("phone", "012345678")])
    contacts.set_tags(contact_id, ["vip"])
    history.undo()
    edits = [entry.details for entry in contacts.timeline(contact_id) if entry.kind == "edited"]
    assert [edit["change_kind"] for edit in edits] == [
        "history.undo",
        "contact.edit",
        "contact.edit",
    ]
    assert [edit["undone"] for edit in edits] == [False, True, False]
