"""What a column of statuses or subscriptions says: whoever it says no for is granted nothing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.contacts.model import Identifier
from desktop_app.importing.answer_columns.reading import AnswerReader
from desktop_app.importing.answer_columns.telling import AnswerColumn, AnswerColumns
from desktop_app.importing.answers.channels import EVERY, channels_in
from desktop_app.importing.answers.statuses import status_answer
from desktop_app.importing.answers.words import consent_answer, remark_answer
from desktop_app.importing.headers import fields_of_header, speaks_of
from desktop_app.readers.table import Block
from tests.importing.import_shop import AGREED

REFUSED = (
    *("មិនទទួលទេ", "មិនទទួល", "អត់ទទួល", "លែងទទួល", "លែងចង់បាន", "មិនយល់ព្រម", "មិនព្រម", "បដិសេធ"),
    *("បានបដិសេធ", "ហាមផ្ញើ", "មិនជាវ", "ដកខ្លួន", "មិនចូលចិត្ត", "រំខាន", "ទេ", "អត់", "un-subscribed"),
    *("Do not call", "no longer wants", "Banned", "Rejected", "No", "no", "0", "never", "Refused"),
    *(
        "Declined",
        "Withdrawn",
        "denied",
        "No longer interested",
        "doesn't want",
        "refused by phone",
    ),
    *(
        "មិនដែលយល់ព្រម",
        "អត់ចង់ទទួល",
        "លែងជាវ",
        "ហាមទាក់ទង",
        "មិន ទទួល សារ",
        "VIP; refused",
        "❌",
        "won't accept",
        "opposed",
        "មិនស្រប",
        "អត់យក",
    ),
)
ENDED = (
    *("បិទ", "ផ្តាច់", "ផ្ដាច់", "បោះបង់", "លុប", "បានលុប", "ខឹង", "Removed", "deleted", "Cancelled"),
    *(
        "Canceled",
        "Quit",
        "Left",
        "Paused",
        "Pending",
        "Unconfirmed",
        "Inactive",
        "Dead",
        "Expired",
    ),
    *(
        "On hold",
        "not active",
        "Suspended",
        "Deactivated",
        "អសកម្ម",
        "ផ្អាក",
        "កំពុងរង់ចាំ",
        "មិនទាន់យល់ព្រម",
    ),
    *("Declined card", "former subscriber", "Never again", "excluded", "មិនទទួលទូរស័ព្ទ"),
)
STAGES = (
    *("New", "Active", "Lapsed", "Won back", "Lead", "Old customer", "ចាស់", "ថ្មី", "VIP", "Gold"),
    *("Regular", "wholesale", "Subscribed", "member", "អតិថិជនចាស់", "សមាជិក", "សកម្ម", "Yes", "1"),
    *("Not contacted", "Closed won", "Left voicemail", "មិនទាន់ទិញ", "យល់ព្រម", "ជាវ", "", "-", "n/a"),
    *("Ban Lung", "Bong Thom shop", "Urban Cafe", "ហាងកុំព្យូទ័រ", "Never bought", "No show", True, 7),
)
SMS = 1


def states(shop) -> dict[str, set[tuple[str, str]]]:
    found = {}
    for at in range(60):
        for state in shop.consent.states(Identifier("phone", f"+855123456{at:02}")):
            found.setdefault(at, set()).add((state.channel, state.state))
    return found


def people(header: str, cells, first: str = "Name,Phone") -> list[str]:
    order = first.split(",")
    lines = [",".join([*order, header])]
    for at, cell in enumerate(cells):
        own = {"Name": f"Sok {chr(65 + at % 26)}{'ab'[at // 26 % 2]}ra", "Phone": f"0123456{at:02}"}
        lines.append(",".join([*(own[name] for name in order), f'"{cell}"']))
    return lines


@pytest.mark.parametrize("header", ["Status", "ស្ថានភាព", "Customer status", "ស្ថានភាពអតិថិជន"])
def test_a_no_in_a_status_is_recorded_and_what_ended_is_told(shop, csv_file, header) -> None:
    report = shop.run(csv_file(*people(header, REFUSED)), declaration=AGREED)
    assert report.granted == 0
    assert report.issues == {"import.says_no": len(REFUSED)}
    found = states(shop)
    assert {at for at in range(len(REFUSED)) if found.get(at)} == set(range(len(REFUSED)))
    blanket = csv_file(*(line.rsplit(",", 1)[0] for line in people(header, REFUSED)), name="b.csv")
    assert shop.run(blanket, declaration=AGREED).granted == 0


@pytest.mark.parametrize("header", ["Status", "ស្ថានភាព"])
def test_what_ended_is_told_and_not_covered(shop, csv_file, header) -> None:
    report = shop.run(csv_file(*people(header, ENDED)), declaration=AGREED)
    assert (report.granted, report.denied, report.stopped) == (0, 0, 0)
    assert report.issues == {"import.stop_unclear": len(ENDED)}


@pytest.mark.parametrize("header", ["Status", "ស្ថានភាព"])
def test_a_stage_or_free_text_keeps_its_consent(shop, csv_file, header) -> None:
    of_subscribing = (True, "Subscribed", "យល់ព្រម", "ជាវ")
    cells = [cell for cell in STAGES if cell not in of_subscribing]
    report = shop.run(csv_file(*people(header, cells)), declaration=AGREED)
    assert report.granted == len(cells)
    assert not {"import.says_no", "import.stop_unclear", "import.answer_unclear"} & set(
        report.issues
    )


@pytest.mark.parametrize("cell", STAGES)
def test_a_stage_says_nothing(cell) -> None:
    assert status_answer(cell) == status_answer("")


@pytest.mark.parametrize("cell", REFUSED)
def test_a_refusal_is_one_under_a_question_too(cell) -> None:
    said = consent_answer(cell)
    assert said.no | said.stop or cell == "VIP; refused"
    assert not said.yes
    assert not remark_answer(cell).yes


@pytest.mark.parametrize("cell", [False, 0, 0.0])
def test_a_cell_of_excel_that_is_no(cell) -> None:
    assert status_answer(cell).no == EVERY


def test_beside_subscriptions_every_unknown_status_is_told(shop, csv_file) -> None:
    cells = ("Subscribed", "Bong Thom shop", "Lead", "Unsubscribed", "Archive B")
    report = shop.run(csv_file(*people("Status", cells)), declaration=AGREED)
    assert report.granted == 2
    assert report.issues == {"import.answer_unclear": 2, "import.says_no": 1}


@pytest.mark.parametrize(
    "header",
    [
        *("Subscription", "Subscribed", "Newsletter", "Mailing list", "Opt-in status"),
        *("Email subscription status", "SMS subscription status", "Membership of list"),
        *("SMS subscription", "Newsletter status", "Subscription status", "On mailing list"),
        *("ការជាវ", "Is subscribed", "Newsletter subscriber status"),
    ],
)
def test_a_column_of_subscriptions_is_one_of_consent(shop, csv_file, header) -> None:
    assert [field for field, _ in fields_of_header(header)] == ["consent"]
    cells = ("No", "None", "Cancelled", "Expired", "Paused", "Active", "Yes", "Subscribed")
    report = shop.run(csv_file(*people(header, cells)), declaration=AGREED)
    if not header.startswith("Email"):
        assert report.granted == 3
        assert {"denied"} == {state for _, state in states(shop)[0]}
    assert sum(n for code, n in report.issues.items() if code.startswith("import.")) >= 5
    for cell in ("None", "Cancelled", "Expired", "Paused"):
        alone = csv_file(*people(header, [cell]), name=f"{cell}.csv")
        assert shop.importing.scan(alone).guess.field_of(2) != "phone"
        told = shop.plan(alone, declaration=AGREED)
        assert told.issues, (header, cell)


@pytest.mark.parametrize("header", ["Membership", "Subscription fee", "List", "Marketing spend"])
def test_other_columns_are_none_of_consent(header) -> None:
    assert speaks_of(header) is None


@pytest.mark.parametrize("header", ["Email Status", "E-mail status", "Telegram status"])
def test_a_status_of_one_channel_is_about_that_one(shop, csv_file, header) -> None:
    path = csv_file(*people(header, ["unsubscribed"]))
    assert shop.importing.scan(path).guess.field_of(2) is None
    report = shop.run(path, declaration=AGREED)
    assert report.granted == 1
    assert report.issues == {"import.says_no": 1}
    assert ("sms", "granted") in states(shop)[0]


@pytest.mark.parametrize("order", ["Name,Phone", "Phone,Name"])
@pytest.mark.parametrize("first", [True, False])
def test_the_order_of_columns_does_not_matter_in_a_file(shop, csv_file, order, first) -> None:
    lines = people("Status", ["Refused", "Dead", "Lead"], order)
    if first:
        lines = [",".join(reversed(line.split(","))) for line in lines]
    report = shop.run(csv_file(*lines), declaration=AGREED)
    assert (report.granted, report.denied) == (1, 1)
    assert report.issues == {"import.says_no": 1, "import.stop_unclear": 1}


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.sampled_from([*REFUSED, *ENDED, *STAGES]), min_size=3, max_size=3),
    st.permutations(range(3)),
)
def test_the_order_of_columns_does_not_matter(cells, order) -> None:
    def heard(places) -> int:
        columns = AnswerColumns(
            remarks=tuple(map(AnswerColumn, range(3))), statuses=frozenset({places.index(0)})
        )
        block = Block([2], [[cells[at]] for at in places], 3)
        (row,) = AnswerReader(columns, SMS, False).read(block).said
        return row

    assert heard(list(order)) == heard([0, 1, 2])


@given(st.text(max_size=20) | st.sampled_from([*REFUSED, *ENDED]), st.booleans())
def test_a_status_is_never_a_yes(cell, of_subscribing) -> None:
    said = status_answer(cell, of_subscribing)
    assert said.yes == 0
    assert bool(said.no | said.stop | said.doubt) == (said.code is not None)


def test_a_refusal_of_a_channel_is_about_it() -> None:
    said = status_answer("refused sms")
    assert channels_in(said.no) == ("sms",)
    assert said.no | said.doubt == EVERY
