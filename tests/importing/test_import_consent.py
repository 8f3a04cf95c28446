"""Who is said to have agreed, and that nobody else is."""

from __future__ import annotations

import pytest

from desktop_app.consent.model import Declaration
from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError
from desktop_app.importing.answers.counts import Answered
from tests.importing.import_shop import AGREED

LINES = (
    "Name,Phone,OK SMS?",
    "Sok Dara,012345671,y",
    "Chan Lina,012345672,ចាស",
    "Keo Pisey,012345673,no",
    "Heng Lida,012345674,",
    "Sim Vibol,012345675,ឈប់",
)


def test_without_a_declaration_nobody_has_agreed(shop, csv_file) -> None:
    plan = shop.plan(csv_file(*LINES))
    assert plan.scan.guess.field_of(2) == "consent"
    assert plan.said.agreed.rows == 0
    assert shop.run(csv_file(*LINES)).granted == 0
    assert shop.granted() == set()
    assert shop.consent.events(Identifier("phone", "+85512345671")) == []


def test_with_the_column_only_rows_that_say_yes(shop, csv_file) -> None:
    plan = shop.plan(csv_file(*LINES), declaration=AGREED, consent_column=2)
    assert plan.said.agreed.rows == 2
    assert shop.run(csv_file(*LINES), declaration=AGREED, consent_column=2).granted == 2
    assert shop.granted() == {"+85512345671", "+85512345672"}


def test_without_the_column_everybody_but_who_plainly_says_no(shop, csv_file) -> None:
    shop.run(csv_file(*LINES), declaration=AGREED)
    assert shop.granted() == {"+85512345671", "+85512345672", "+85512345674"}
    (no,) = shop.consent.events(Identifier("phone", "+85512345673"))
    assert (no.event, no.channel, no.purpose) == ("denied", "sms", "marketing")
    (stop,) = shop.consent.events(Identifier("phone", "+85512345675"))
    assert (stop.event, stop.channel, stop.purpose) == ("withdrawn", "sms", "*")


def test_a_file_that_shows_it_is_kept_with_the_events(shop, csv_file, tmp_path) -> None:
    photo = tmp_path / "sheet 7.jpg"
    photo.write_bytes(b"photo")
    shop.run(csv_file(*LINES), declaration=AGREED, consent_column=2, proof=photo)
    (kept,) = shop.consent.evidence.all()
    assert (kept.name, kept.events) == ("sheet 7.jpg", 2)
    (event,) = shop.consent.events(Identifier("phone", "+85512345671"))
    assert (event.evidence_id, event.evidence_sha256) == (kept.id, kept.sha256)
    assert event.evidence == AGREED.evidence


def test_a_file_that_shows_nothing_is_not_kept(shop, csv_file, tmp_path) -> None:
    photo = tmp_path / "sheet 7.jpg"
    photo.write_bytes(b"photo")
    shop.run(csv_file("Name,Phone,OK SMS?", "Keo Pisey,012345673,no"), declaration=AGREED)
    shop.run(csv_file("Name,Phone", "Sim Vibol,012345675"), proof=photo)
    assert shop.consent.evidence.count() == 0


def test_a_proof_that_is_gone_is_told_before_and_at_the_import(shop, csv_file, tmp_path) -> None:
    photo = tmp_path / "sheet 7.jpg"
    with pytest.raises(UserError, match=r"consent\.evidence_unreadable"):
        shop.plan(csv_file(*LINES), declaration=AGREED, proof=photo)
    photo.write_bytes(b"photo")
    plan = shop.plan(csv_file(*LINES), declaration=AGREED, proof=photo)
    photo.unlink()
    with pytest.raises(UserError, match=r"consent\.evidence_unreadable"):
        shop.importing.apply(plan)
    assert (shop.people(), shop.backups) == ([], 0)


def test_the_answers_of_the_rows_add_up(shop, csv_file) -> None:
    """What the plan says of them the report says again; shop.run compares the two."""
    shop.run(csv_file("Name,Phone", "Sok Dara,012345671", name="old.csv"), declaration=AGREED)
    shop.consent.stop([Identifier("phone", "+85512345672"), Identifier("phone", "+85512345673")])
    path = csv_file(
        "Name,Phone,Consent,Unsubscribed",
        "Sok Dara,012345671,yes,",
        "Chan Lina,012345672,yes,",
        "Na Sok,012345673,,stop",
        "Keo Thy,012345674,yes,",
        "Chea Ny,012345675,yes,",
        "Chea Na,012345675,no,",
        "Ly Mey,,yes,",
        "Ly Heng,012345676,,stop",
        "Ly Hong,,,stop",
        "Ouk Vy,012345677,no,",
        "Ouk Vin,012345677,,stop",
    )
    report = shop.run(path, declaration=AGREED)
    said = report.said
    assert said.agreed == Answered(recorded=1, before=1, overruled=2, nowhere=1)
    assert said.stop == Answered(recorded=2, before=1, nowhere=1)
    assert said.no == Answered(recorded=1, before=1)
    assert (report.granted, report.stopped, report.denied) == (1, 2, 1)
    assert shop.granted() == {"+85512345671", "+85512345674"}


def test_a_no_beside_the_same_number_wins(shop, csv_file) -> None:
    lines = ("Name,Phone,Consent", "Sok Dara,012345678,yes", "Chan Lina,012345678,no")
    shop.run(csv_file(*lines), declaration=AGREED)
    assert shop.granted() == set()


def test_an_import_never_undoes_a_stop(shop, csv_file) -> None:
    shop.consent.stop([Identifier("phone", "+85512345678")])
    path = csv_file("Name,Phone", "Sok Dara,012345678", "Chan Lina,010345678")
    assert shop.run(path, declaration=AGREED).granted == 1
    assert shop.granted() == {"+85510345678"}


def test_known_people_may_agree_too(shop, csv_file) -> None:
    path = csv_file("Name,Phone", "Sok Dara,012345678")
    shop.run(path)
    report = shop.run(path, declaration=AGREED, on_match="skip")
    assert (report.counts.unchanged, report.granted) == (1, 1)
    assert report.change_id is not None


def test_only_the_points_a_channel_can_use(shop, csv_file) -> None:
    path = csv_file(
        "Name,Phone,E-mail", "Sok Dara,012345678,d@example.com", "No Phone,,n@example.com"
    )
    declaration = Declaration(("email",), "marketing", "form", "2026-03-14", "the web form")
    assert shop.plan(path, declaration=AGREED).said.agreed == Answered(recorded=1, nowhere=1)
    shop.run(path, declaration=declaration)
    assert shop.granted() == {"d@example.com", "n@example.com"}


def test_people_who_agreed_tomorrow_are_refused_at_the_plan(shop, csv_file) -> None:
    late = Declaration(("sms",), "marketing", "form", "2031-01-01", "the web form")
    with pytest.raises(UserError, match="consent.future_date"):
        shop.plan(csv_file(*LINES), declaration=late)
