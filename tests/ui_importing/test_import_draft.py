from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.importing.model import ColumnTarget, Mapping, Plan, RowCounts, Scan
from ui.importing.draft import Answers, Draft

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def agreed(**other: object) -> Answers:
    given = {
        "agreed": "shown",
        "source": "Counter",
        "channels": ("sms",),
        "purpose": "marketing",
        "method": "form",
        "date": "14/3/2026",
        "evidence": "Folder 7",
    }
    return Answers(**{**given, **other})


def scan_of(*fields: str | None) -> Scan:
    guess = Mapping({at: ColumnTarget(field) for at, field in enumerate(fields)})
    headers = [f"H{at}" for at in range(len(fields))]
    return Scan(
        path=Path("x.csv"),
        file_name="x.csv",
        sha256="0",
        format="csv",
        encoding="utf-8",
        delimiter=",",
        sheets=[],
        sheet=None,
        header_row=1,
        headers=headers,
        sample=[],
        sample_row_numbers=[],
        guess=guess,
        remembered=False,
        row_estimate=0,
    )


def draft_of(*fields: str | None) -> Draft:
    draft = Draft()
    draft.take(scan_of(*fields))
    return draft


def plan_of(draft: Draft) -> Plan:
    assert draft.scan is not None
    assert draft.mapping is not None
    options = draft.options("KH")
    return Plan(draft.scan, draft.mapping, options, RowCounts(), {}, {}, {}, 0, 0, [])


def test_nobody_has_agreed_until_the_owner_says_so() -> None:
    answers = Answers(source="Counter")
    assert answers.agreed == "none"
    assert answers.missing(NOW) == []
    assert answers.declaration() is None
    assert Answers().channels == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("source", "  "),
        ("channels", ()),
        ("purpose", ""),
        ("method", ""),
        ("date", ""),
        ("date", "31/2/2026"),
        ("date", "22/11/2026"),
        ("date", "14/3/2569"),
        ("evidence", "   "),
    ],
)
def test_an_answer_that_is_missing_or_wrong_is_named(field: str, value: object) -> None:
    assert agreed(**{field: value}).missing(NOW) == [field]


def test_the_day_that_is_today_will_do() -> None:
    assert agreed(date="21/11/2026").missing(NOW) == []


def test_a_whole_declaration_is_read_day_first() -> None:
    declaration = agreed(date="3/4/2026").declaration()
    assert declaration is not None
    assert declaration.date == "2026-04-03"


@pytest.mark.parametrize("answers", [Answers("bought", "Counter"), Answers(source="I bought it")])
def test_a_bought_list_is_refused_however_it_is_said(answers: Answers) -> None:
    assert answers.missing(NOW) == ["bought"]


def test_what_a_person_has_once_is_taken_from_the_other_column() -> None:
    draft = draft_of("full_name", "birth_date", None)
    draft.choose(2, "birth_date")
    assert draft.mapping is not None
    assert [draft.mapping.field_of(at) for at in range(3)] == ["full_name", None, "birth_date"]


def test_numbers_and_tags_may_come_from_several_columns() -> None:
    draft = draft_of("phone", "tags", None, None)
    draft.choose(2, "phone")
    draft.choose(3, "tags")
    assert draft.mapping is not None
    fields = [draft.mapping.field_of(at) for at in range(4)]
    assert fields == ["phone", "tags", "phone", "tags"]


def test_without_its_column_the_answer_about_the_column_falls_back_to_no() -> None:
    draft = draft_of("phone", "consent")
    draft.answers = agreed(agreed="column")
    assert draft.options("KH").consent_column == 1
    draft.choose(1, None)
    assert draft.answers.agreed == "none"
    assert draft.options("KH").declaration is None


def test_words_do_not_change_the_numbers_but_have_to_be_in_the_plan() -> None:
    draft = draft_of("phone")
    draft.plan = plan_of(draft)
    assert draft.plan_fits("KH")
    draft.answers.source = "Market"
    assert draft.counts_fit("KH")
    assert not draft.plan_fits("KH")


def test_other_columns_or_another_way_with_known_people_change_the_numbers() -> None:
    draft = draft_of("phone", None)
    draft.plan = plan_of(draft)
    draft.wish(on_match="skip")
    assert not draft.counts_fit("KH")
    draft.wish(on_match="fill")
    draft.choose(1, "email")
    assert not draft.counts_fit("KH")


def test_another_file_forgets_the_columns_of_the_last() -> None:
    draft = draft_of("phone")
    draft.plan = plan_of(draft)
    other = scan_of("email")
    draft.take(other)
    assert draft.mapping == other.guess
    assert draft.plan is None
