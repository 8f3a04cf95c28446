"""Whoever a file says no for is granted by no declaration about it, and by no later one."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.consent.model import Declaration, NewEvent
from desktop_app.contacts.model import Identifier
from desktop_app.errors import UserError
from desktop_app.importing.model import Options
from tests.importing.import_shop import AGREED, ImportShop

PHONE, EMAIL = Identifier("phone", "+85512345671"), Identifier("email", "a@example.com")
BOTH = Declaration(("sms", "email"), "marketing", "paper_sheet", "2026-03-14", "sheet 7")
LATER = Declaration(("sms", "email"), "marketing", "paper_sheet", "2026-04-01", "old list")


def states(shop: ImportShop, identifier: Identifier) -> set[tuple[str, str]]:
    return {(state.channel, state.state) for state in shop.consent.states(identifier)}


def granted(shop: ImportShop, identifier: Identifier, channel: str) -> bool:
    return (channel, "granted") in states(shop, identifier)


def test_each_column_counts_for_its_channel(shop, csv_file) -> None:
    path = csv_file(
        "Name,Email,Accepts Email Marketing,Phone,Accepts SMS Marketing",
        "Sok Dara,a@example.com,yes,012345671,no",
    )
    report = shop.run(path, declaration=BOTH)
    assert (report.granted, report.denied, report.stopped) == (1, 1, 0)
    assert granted(shop, EMAIL, "email")
    assert states(shop, PHONE) == {("sms", "denied")}
    (event,) = shop.consent.events(PHONE)
    assert (event.evidence or "").startswith("people.csv (SHA-256 ")
    again = shop.run(path, declaration=BOTH)
    assert (again.denied, again.granted, again.change_id) == (0, 0, None)


@pytest.mark.parametrize("header", ["No consent", "Unsubscribed", "មិនយល់ព្រម", "Ne pas contacter"])
def test_a_column_of_those_who_did_not_agree_is_none_of_consent(shop, csv_file, header) -> None:
    path = csv_file(f"Name,Phone,{header}", "Sok Dara,012345671,yes", "Chan Lina,012345672,no")
    with pytest.raises(UserError) as caught:
        shop.run(path, declaration=BOTH, consent_column=2)
    assert (caught.value.code, caught.value.details) == (
        "import.column_says_no",
        {"header": header},
    )


def test_a_named_column_counts_only_for_the_channels_it_names(shop, csv_file) -> None:
    path = csv_file("Name,Email,Phone,SMS consent", "Sok Dara,a@example.com,012345671,yes")
    report = shop.run(path, declaration=BOTH, consent_column=3)
    assert (granted(shop, PHONE, "sms"), granted(shop, EMAIL, "email")) == (True, False)
    assert report.issues == {"import.yes_other_channel": 1}


def test_a_no_without_any_declaration_stands_against_a_later_one(shop, csv_file) -> None:
    shop.run(csv_file("Name,Phone,Status", "Sok Dara,012345671,ឈប់ទទួល"))
    shop.run(csv_file("Name,Phone", "Sok Dara,012345671", name="old.csv"), declaration=AGREED)
    assert not granted(shop, PHONE, "sms")


def test_a_no_to_a_person_known_by_another_address_is_kept(shop, csv_file) -> None:
    shop.run(csv_file("Name,Email,Phone", "Sok Dara,a@example.com,012345671"))
    shop.run(csv_file("Name,Email,SMS consent", "Sok Dara,a@example.com,no", name="b.csv"))
    assert states(shop, PHONE) == {("sms", "denied")}


def test_an_own_later_yes_is_not_taken_back_by_the_same_file(shop, csv_file) -> None:
    path = csv_file("Name,Phone,SMS consent", "Sok Dara,012345671,no")
    shop.run(path)
    shop.consent.record([NewEvent(PHONE, "confirmed", "sms", evidence="form", given_by="subject")])
    shop.run(path, declaration=AGREED)
    assert granted(shop, PHONE, "sms")


def test_a_column_that_was_left_out_can_say_no(shop, csv_file) -> None:
    path = csv_file("Name,Phone,SMS consent", "Sok Dara,012345671,no")
    scan = shop.importing.scan(path)
    shop.run(path, scan.guess.with_target(2, None), declaration=AGREED)
    assert not granted(shop, PHONE, "sms")


def test_a_file_of_those_who_stopped_grants_nobody(shop, csv_file) -> None:
    path = csv_file("Name,Phone", "Sok Dara,012345671", name="unsubscribed_members.csv")
    report = shop.run(path, declaration=AGREED)
    assert (report.granted, report.issues) == (0, {"import.file_says_no": 1})


@pytest.mark.parametrize(
    ("cell", "stopped"),
    [
        *(
            (cell, "*")
            for cell in ("012345671 STOP", "DNC 012345671", "012 345 671 - unsubscribed")
        ),
        *((cell, "*") for cell in ("012345671 ឈប់ផ្ញើ", "012345671 (請勿聯絡)", "០១២៣៤៥៦៧១ កុំផ្ញើ")),
        ("012345671 / no SMS", "sms"),
        *((cell, "call") for cell in ("012345671 (do not call)", "012345671 ne pas appeler")),
        *((cell, None) for cell in ("012345671 Stop Bus", "012345671 (call before 9)")),
        *((cell, None) for cell in ("012345671 (no WhatsApp)", "012345671 Telegram")),
    ],
)
def test_a_stop_beside_a_number_is_one(shop, csv_file, cell, stopped) -> None:
    shop.run(csv_file("Name,Phone", f'Sok Dara,"{cell}"'), declaration=AGREED)
    found = {channel for channel, state in states(shop, PHONE) if state == "withdrawn"}
    assert found == ({stopped} if stopped else set())
    assert granted(shop, PHONE, "sms") is (stopped not in ("*", "sms"))


@pytest.mark.parametrize("cell", ["no", "N", "ទេ", "false", "STOP", "do not message", "không"])
@pytest.mark.parametrize("header", ["WhatsApp", "Telegram?"])
def test_a_no_instead_of_an_account_is_one_to_its_channel(shop, csv_file, header, cell) -> None:
    channel = header.rstrip("?").lower()
    path = csv_file(f"Name,Phone,{header}", f"Sok Dara,012345671,{cell}", "Chan Lina,012345672,")
    agreed = Declaration(("sms", channel), "marketing", "paper_sheet", "2026-03-14", "sheet 7")
    shop.run(path, declaration=agreed)
    assert granted(shop, PHONE, "sms")
    assert not granted(shop, PHONE, channel)
    assert granted(shop, Identifier("phone", "+85512345672"), channel)


COLUMNS = {
    "SMS Marketing Consent": ("sms",),
    "Do you agree to receive news by e-mail?": ("email",),
    "Consent": ("sms", "email"),
    "Status": ("sms", "email"),
    "Email subscription": ("email",),
    "Unsubscribed": ("sms", "email"),
    "Tags": ("sms", "email"),
    "Note": ("sms", "email"),
}
NOES = {
    "consent": ("no", "No, I do not agree", "ទេ", "✗", "unsubscribed", "ឈប់", "0", "never"),
    "opt_out": ("yes", "1.0", "Yes - asked by phone", "stop please", "all channels", "ឈប់"),
    "other": ("Unsubscribed", "Blocked", "opted out", "ឈប់ទទួល", "VIP; DNC", "asked to stop"),
}
OTHERS = ("", "", "yes", "VIP", "x", "maybe", "Active", "2024-05-06")


def role(header: str) -> str:
    if header == "Unsubscribed":
        return "opt_out"
    return "consent" if "onsent" in header or "agree" in header else "other"


@st.composite
def rows(draw: st.DrawFn) -> tuple[list[str], list[str], set[str]]:
    """Headers, a row's cells, and the channels about which it says no."""
    headers = draw(st.lists(st.sampled_from(sorted(COLUMNS)), min_size=1, max_size=4, unique=True))
    cells, refused = [], set[str]()
    for header in headers:
        if draw(st.booleans()):
            cells.append(draw(st.sampled_from(NOES[role(header)])))
            refused |= set(COLUMNS[header])
        else:
            usual = ("", "no", "FALSE") if role(header) == "opt_out" else OTHERS
            cells.append(draw(st.sampled_from(usual)))
    return headers, cells, refused


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(rows(), st.sampled_from(["blanket", "column", "none"]), st.randoms(use_true_random=False))
def test_nobody_is_granted_what_their_row_refuses(row, way, random) -> None:
    headers, cells, refused = row
    order = [("Name", "Sok Dara"), ("Phone", "012345671"), ("Email", "a@example.com")]
    order += list(zip(headers, cells, strict=True))
    random.shuffle(order)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "people.csv")
        lines = (",".join(h for h, _ in order), ",".join(f'"{c}"' for _, c in order))
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        old = Path(folder, "old.csv")
        old.write_text("Name,Phone,Email\nSok Dara,012345671,a@example.com\n", encoding="utf-8")
        shop = ImportShop.open(
            Path(folder, "book", "shop.banhchi"), lambda: datetime(2026, 5, 1, tzinfo=UTC)
        )
        try:
            scan = shop.importing.scan(path)
            asked = [at for at, t in scan.guess.targets.items() if t.field == "consent"]
            column = asked[0] if way == "column" and asked else None
            declaration = None if way == "none" else BOTH
            first = Options("counter", declaration=declaration, consent_column=column)
            shop.importing.apply(shop.importing.order(scan, scan.guess, first))
            for later in (None, LATER):
                if later is not None:
                    scan = shop.importing.scan(old)
                    blanket = Options("counter", declaration=later)
                    shop.importing.apply(shop.importing.order(scan, scan.guess, blanket))
                for identifier, channel in ((PHONE, "sms"), (EMAIL, "email")):
                    assert channel not in refused or not granted(shop, identifier, channel)
        finally:
            shop.close()
