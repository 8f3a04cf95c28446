"""Files of address books, mailing services and tills come in right without a question."""

from __future__ import annotations

import pytest

from desktop_app.contacts.model import Identifier
from desktop_app.importing.headers import HEADERS, LEFT_OUT
from desktop_app.importing.source_programs import PROGRAM_HEADERS, PROGRAM_LEFT_OUT
from desktop_app.text.keys import word_key
from tests.importing.import_shop import counts, fields
from tests.importing.program_files import (
    EXPORTS,
    FACEBOOK_LEADS,
    GOOGLE,
    LIGHTSPEED,
    LINKEDIN,
    SHOPIFY,
    Export,
)


@pytest.mark.parametrize("name", EXPORTS)
def test_the_columns_of_programs_are_known(shop, csv_file, name: str) -> None:
    export: Export = EXPORTS[name]
    scan = shop.importing.scan(csv_file(*export.lines))
    assert fields(scan) == export.found
    report = shop.run(scan.path)
    assert (report.counts.rejected, report.counts.created) == (0, report.counts.rows)


def test_no_header_is_both_kept_and_left_out() -> None:
    for table in (HEADERS, PROGRAM_HEADERS):
        kept = {word_key(word) for words in table.values() for word in words}
        assert not kept & set(map(word_key, LEFT_OUT | PROGRAM_LEFT_OUT))


def test_google_joins_values_and_says_what_they_are(shop, csv_file) -> None:
    shop.run(csv_file(*GOOGLE.lines))
    dara, lina = shop.named("Sok Dara"), shop.named("Chan Lina")
    assert [(p.kind, p.canonical, p.label) for p in dara.points] == [
        ("email", "dara@example.com", "Home"),
        ("email", "sok@example.com", "Home"),
        ("phone", "+85512345678", "Mobile"),
        ("phone", "+85523222333", "Work"),
        ("website", "example.com", "Profile"),
    ]
    assert dara.tags == ("VIP",)
    assert lina.tags == ()
    assert [p.canonical for p in lina.points] == ["+85512345679", "+85510345678"]


def test_linkedin_begins_with_notes(shop, csv_file) -> None:
    scan = shop.importing.scan(csv_file(*LINKEDIN.lines))
    assert scan.header_row == 4
    assert shop.run(scan.path).counts == counts(2, created=2)


def test_numbers_of_facebook_leads(shop, csv_file) -> None:
    report = shop.run(csv_file(*FACEBOOK_LEADS.lines))
    assert report.repairs == {"phone.apostrophe": 2}
    assert shop.numbers("Sok Dara") == ["+85512345678", "dara@example.com"]


def test_the_consent_column_of_a_shop_is_only_a_candidate(shop, csv_file) -> None:
    report = shop.run(csv_file(*SHOPIFY.lines))
    assert report.granted == 0
    assert shop.granted() == set()


def test_who_asked_to_stop_in_a_till_is_stopped(shop, csv_file) -> None:
    path = csv_file(*LIGHTSPEED.lines)
    plan = shop.plan(path)
    assert plan.said.stop.rows == 1
    assert shop.run(path).stopped == 2
    assert shop.consent.suppressed(Identifier("phone", "+85510345678"), "sms")
    assert shop.consent.suppressed(Identifier("email", "lina@example.com"), "email")
    assert not shop.consent.suppressed(Identifier("phone", "+85512345678"), "sms")
    again = shop.run(path)
    assert (again.stopped, again.change_id) == (0, None)
