"""Columns that ask for no consent and hold a no all the same: nobody in them is covered."""

from __future__ import annotations

import pytest

from desktop_app.contacts.model import Identifier
from tests.importing.import_shop import AGREED


def person(at: int) -> str:
    return f"Sok {chr(65 + at)}ra,0123456{at:02}"


def covered(shop, csv_file, *lines: str, **options) -> set[int]:
    """The rows whose people a declaration about the whole file covers, from 0."""
    shop.run(csv_file(*lines), declaration=AGREED, **options)
    return {at for at in range(len(lines)) if granted(shop, at)}


def granted(shop, at: int) -> bool:
    found = shop.consent.states(Identifier("phone", f"+855123456{at:02}"))
    return ("sms", "granted") in {(each.channel, each.state) for each in found}


@pytest.mark.parametrize(
    "header",
    ["Call result", "Call outcome", "call status", "Call notes", "Notes of last call", "ការហៅ"],
)
def test_how_somebody_was_reached_limits_no_stop(shop, csv_file, header) -> None:
    cells = ("unsubscribed", "do not call again", "not interested", "said no", "refused", "no")
    spoken = ("interested", "call back tomorrow", "busy", "")
    lines = [f"{person(at)},{cell}" for at, cell in enumerate((*cells, *spoken))]
    wanted = set(range(len(cells), len(lines)))
    assert covered(shop, csv_file, f"Name,Phone,{header}", *lines) == wanted


@pytest.mark.parametrize(
    "headers", ["Yes,No", "No,Yes", "Oui,Non", "បាទ,ទេ", "ចាស,ទេ", "បាទ/ចាស,ទេ", "YES,NO"]
)
@pytest.mark.parametrize("tick", ["✓", "x", "1", "yes", "√"])
def test_whoever_ticks_no_is_not_covered(shop, csv_file, headers, tick) -> None:
    own = [f"{tick},", f",{tick}", ","]
    if headers.startswith("No"):
        own = [f",{tick}", f"{tick},", ","]
    lines = [f"{person(at)},{cells}" for at, cells in enumerate(own)]
    found = covered(shop, csv_file, f"Name,Phone,{headers}", *lines)
    assert found == {0, 2}


def test_a_column_of_no_that_is_named_for_consent_grants_nobody(shop, csv_file) -> None:
    lines = (f"{person(0)},x,", f"{person(1)},,x")
    assert covered(shop, csv_file, "Name,Phone,Yes,No", *lines, consent_column=3) == set()


def test_running_numbers_are_no_answers(shop, csv_file) -> None:
    lines = [f"{at + 1},{person(at)},x" for at in range(3)]
    assert covered(shop, csv_file, "No,Name,Phone,Yes", *lines) == {0, 1, 2}


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        *(
            ("Name", cell)
            for cell in (
                *("Ara (STOP)", "Bora - do not contact", "Dara [unsubscribed]", "Gora *DNC*"),
                *("STOP Era", "Era STOP", "ឈប់", "ឈប់ ដារ៉ា", "STOP", "Hora (do not text)"),
                *("Kora （拒收短信）", "Lora unsubscribed", "DNC Mora"),
            )
        ),
        *(
            (header, cell)
            for header in ("Company", "Address", "Job title", "Source", "Facebook")
            for cell in ("do not contact", "STOP", "unsubscribed", "ABC (unsubscribed)", "កុំផ្ញើសារ")
        ),
        *(("Gender", cell) for cell in ("STOP", "do not contact")),
        *(("Birthday", cell) for cell in ("STOP", "unsubscribed", "no sms")),
        *(("Email", cell) for cell in ("STOP", "unsubscribed", "b@x.com (unsubscribed)")),
        *(("Email", cell) for cell in ("STOP b@d.com", "b@d.com do not contact")),
        ("Account status", "unsubscribed"),
        ("Order note", "do not contact"),
        ("Order note", "please stop sending SMS"),
        ("Delivery note", "STOP sending sms"),
        ("Account", "opted out"),
    ],
)
def test_a_plain_refusal_is_heard_anywhere(shop, csv_file, header, cell) -> None:
    if header == "Name":
        lines = ("Name,Phone", f'"{cell}",012345600', person(1))
    else:
        lines = (f"Name,Phone,{header}", f'{person(0)},"{cell}"', f"{person(1)},")
    shop.run(csv_file(*lines), declaration=AGREED)
    assert (granted(shop, 0), granted(shop, 1)) == (False, True)


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        *(
            ("Company", cell)
            for cell in (
                *("One Stop Shop", "Bus Stop Cafe", "Non-Stop Mart", "Blocked Drains Ltd"),
                *("One Stop Phone Shop", "Stop & Shop", "Non Stop Call Center", "DND Fashion"),
                *("Stop/Go Garage", "Notebook City", "Block B Coffee", "បញ្ឈប់ការ"),
            )
        ),
        *(
            ("Name", cell)
            for cell in (
                *("Da Chan", "Chan Da (Stop Bus)", "Sok Stop", "ONE STOP", "Nora (Block 5)"),
                *("Sok Dara (Mom)", "Chan No", "Stopford Lee", "John Hates"),
            )
        ),
        *(
            ("Address", cell)
            for cell in ("Bus stop, St 271", "St 5 (Block 7)", "Block C, Toul Kork", "Stop 4")
        ),
        ("Email", "stop@example.com"),
        ("Email", "Stop Shop <a@example.com>"),
        ("Order status", "cancelled"),
        ("Delivery", "stopped"),
        ("Order note", "do not send chili"),
        ("Order note", "does not want any sugar"),
        ("Card status", "blocked"),
        ("Bus stop", "Stop 5"),
    ],
)
def test_a_name_or_a_parcel_says_nothing(shop, csv_file, header, cell) -> None:
    if header == "Name":
        lines = ("Name,Phone", f'"{cell}",012345600', person(1))
    else:
        lines = (f"Name,Phone,{header}", f'{person(0)},"{cell}"', f"{person(1)},")
    report = shop.run(csv_file(*lines), declaration=AGREED)
    assert (granted(shop, 0), granted(shop, 1)) == (True, True), report.issues


def test_a_column_of_notes_is_read_whatever_it_becomes(shop, csv_file) -> None:
    path = csv_file("Name,Phone,Note", f"{person(0)},asked to stop", f"{person(1)},likes tea")
    mapping = shop.importing.scan(path).guess.with_target(2, "company")
    shop.run(path, mapping, declaration=AGREED)
    assert (granted(shop, 0), granted(shop, 1)) == (False, True)


def test_a_name_on_a_card_that_shouts(shop, tmp_path) -> None:
    cards = [
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nORG:{org}\nTEL:0123456{at:02}\nEND:VCARD\n"
        for at, (name, org) in enumerate(
            [("Cora STOP", ""), ("Dora", "do not contact"), ("Era", "One Stop Shop")]
        )
    ]
    path = tmp_path / "cards.vcf"
    path.write_text("".join(cards), encoding="utf-8")
    shop.run(path, declaration=AGREED)
    assert [granted(shop, at) for at in range(3)] == [False, False, True]


@pytest.mark.parametrize(
    ("header", "answers", "doubted"),
    [
        ("Answer", ("no", "No thanks", "yes", "yes", ""), {0, 1}),
        ("Response", ("ទេ", "បាទ", "អត់", "ចាស"), {0, 2}),
        ("Réponse", ("non", "oui", "oui"), {0}),
        ("xyz", ("không", "có", "có"), {0}),
        ("", ("no", "yes", "no", "yes"), {0, 2}),
        ("q1", ("Do you want our messages?", "no", "yes"), {1}),
        ("yes", ("no", "yes"), {0}),
        ("no", ("no", "yes"), {0, 1}),
        ("No", ("✓", "x", ""), {0, 1}),
        ("No", ("1", "2", "3"), set()),
        ("Exclude", ("x", "", ""), {0}),
        ("Should we stop texting you?", ("yes", "no", ""), {0}),
        ("Exclude", ("yes", "no", ""), {0}),
        ("Texting", ("no", "yes"), {0}),
    ],
)
def test_a_no_to_a_question_nobody_knows_is_in_doubt(
    shop, csv_file, header, answers, doubted
) -> None:
    lines = [f"{person(at)},{answer}" for at, answer in enumerate(answers)]
    found = covered(shop, csv_file, f"Name,Phone,{header}", *lines)
    assert found == set(range(len(answers))) - doubted


def test_a_no_in_a_file_without_headers_is_in_doubt(shop, csv_file) -> None:
    lines = [f"{person(at)},{answer}" for at, answer in enumerate(("no", "yes", "no"))]
    assert covered(shop, csv_file, *lines) == {1}


@pytest.mark.parametrize(
    "header",
    [
        *("VIP", "Member?", "Paid", "Delivered", "Married", "Active", "Has car", "Likes coffee"),
        *("Called", "Wholesale", "Tax invoice", "ជាសមាជិក", "បង់ប្រាក់", "Children", "Visited us"),
    ],
)
def test_a_no_to_something_else_is_none(shop, csv_file, header) -> None:
    lines = [f"{person(at)},{answer}" for at, answer in enumerate(("no", "yes", "no"))]
    assert covered(shop, csv_file, f"Name,Phone,{header}", *lines) == {0, 1, 2}


def test_a_column_of_words_is_none_of_answers(shop, csv_file) -> None:
    cells = ("no", "red", "blue", "green", "large")
    lines = [f"{person(at)},{cell}" for at, cell in enumerate(cells)]
    assert covered(shop, csv_file, "Name,Phone,Favourite", *lines) == set(range(5))
