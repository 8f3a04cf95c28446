from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.contacts.model import PointInput
from ui.importing.draft import Step
from ui.importing.frame import Frame
from ui.kit import Stepper

SALES = """Customer,Phone,Date,Item,Total
Sok Dara,012 345 671,14/3/2026,Rice 50kg,32.50
Chan Lina,012 345 672,15/3/2026,Fish sauce,8
Keo Pisey,015345678,17/3/2026,Rice 25kg,17
"""
CALLS = """Name,Phone,Date,Type,Direction,Notes
Sok Dara,012 345 671,14/3/2026,call,in,Asked for rice
Keo Pisey,015345678,17/3/2026,visit,,Came by
"""
STOPS = "Phone,Name\n012 345 671,Sok Dara\n015 345 678,\nnobody,\n"


@pytest.fixture
def known(book) -> None:
    for name, phone in (("Sok Dara", "012345671"), ("Chan Lina", "012345672")):
        book.contacts.add({"full_name": name}, [PointInput("phone", phone)])


def file(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def steps(page) -> list[str]:
    stepper = page.findChild(Frame).findChildren(Stepper)[-1]
    return [stepper.step_button(at).text() for at in range(len(page.draft.steps))]


def to_check(wizard, path: Path):
    page = wizard.to_columns(path)
    wizard.press("next")
    assert page.draft.step == Step.CHECK
    wizard.wait(lambda: page.draft.plan_fits(wizard.desk.book.region))
    return page


def settled(wizard, page) -> None:
    wizard.wait(lambda: page.draft.plan_fits(wizard.desk.book.region))
    wizard.rest()


def finish(wizard, page) -> None:
    wizard.press("next")
    wizard.wait(lambda: page.draft.report is not None)
    wizard.rest()


def test_people_are_not_asked_what_they_are(wizard, people) -> None:
    page = wizard.read(people)
    assert wizard.find("kind").key == "people"
    assert steps(page) == ["File", "Columns", "Consent", "Check", "Done"]
    assert "Guessed from the file" not in wizard.texts()
    assert not wizard.shows("date_order")


def test_a_list_of_stops_is_known_and_goes_the_short_way(wizard, desk, known, tmp_path) -> None:
    page = wizard.read(file(tmp_path, "unsubscribed.csv", STOPS))
    assert wizard.find("kind").key == "opt_outs"
    assert steps(page) == ["File", "Columns", "Check", "Done"]
    assert "A stop always wins" in wizard.texts()
    page = to_check(wizard, tmp_path / "unsubscribed.csv")
    assert "Undo does not take it back" in wizard.texts()
    assert wizard.find("next").text() == "Stop 2 people"
    finish(wizard, page)
    assert "2 people stopped" in wizard.texts()
    assert not wizard.shows("undo_import")
    assert not wizard.shows("show_imported")
    assert desk.book.contacts.count() == 2
    assert page.draft.report.stopped == 2
    assert desk.book.consent.reach("sms").refused == 1


def test_a_stop_can_be_for_one_channel(wizard, known, tmp_path) -> None:
    page = to_check(wizard, file(tmp_path, "unsubscribed.csv", STOPS))
    assert wizard.find("stop_any").isChecked()
    wizard.press("stop_sms")
    settled(wizard, page)
    assert page.draft.plan.options.opt_out_channel == "sms"


def test_the_same_stops_again_are_nothing_new(wizard, known, tmp_path) -> None:
    path = file(tmp_path, "unsubscribed.csv", STOPS)
    finish(wizard, to_check(wizard, path))
    page = to_check(wizard, path)
    assert wizard.find("told").text() == "There is nothing new in this file."
    wizard.press("next")
    assert page.draft.step == Step.CHECK


def test_what_the_rows_are_can_be_said_otherwise(wizard, tmp_path) -> None:
    page = wizard.read(file(tmp_path, "unsubscribed.csv", STOPS))
    wizard.choose("kind", "people")
    assert page.draft.kind == "people"
    assert steps(page) == ["File", "Columns", "Consent", "Check", "Done"]
    assert page.focusWidget() is wizard.find("kind")
    wizard.choose("kind", "purchases")
    wizard.press("next")
    wizard.rest()
    wizard.press("next")
    assert wizard.find("told").text() == "Choose the column that holds the date."
    assert page.draft.step == Step.COLUMNS


def test_purchases_show_who_is_found_and_ask_the_currency(wizard, desk, known, tmp_path) -> None:
    page = wizard.to_columns(file(tmp_path, "sales.csv", SALES))
    assert page.draft.kind == "purchases"
    wizard.rest()
    assert "32.50: which currency is that?" in wizard.texts()
    wizard.press("next")
    settled(wizard, page)
    assert wizard.find("told").text() == "Say whether the amounts are riel or dollars."
    wizard.press("next")
    asked = wizard.find("currency")
    assert page.focusWidget() is asked
    assert page.draft.report is None
    asked.changed.emit("USD")
    settled(wizard, page)
    assert page.draft.plan.counts.created == 2
    assert "rows of nobody in the list" in wizard.texts()
    assert wizard.find("next").text() == "Import 2 purchases"
    finish(wizard, page)
    assert "2 purchases imported" in wizard.texts()
    assert desk.book.contacts.count() == 2
    wizard.press("undo_import")
    wizard.wait(lambda: page.draft.undone)


def test_people_can_be_made_of_purchases_if_it_is_said_from_where(
    wizard, desk, known, tmp_path
) -> None:
    page = wizard.to_columns(file(tmp_path, "sales.csv", SALES))
    page.draft.wish(currency="USD")
    wizard.press("next")
    settled(wizard, page)
    wizard.press("create_people")
    settled(wizard, page)
    assert page.draft.plan.people_created == 1
    assert wizard.find("told").text() == "Say where these people come from."
    wizard.press("next")
    assert page.focusWidget() is wizard.find("source")
    wizard.type("source", "bought list")
    settled(wizard, page)
    assert wizard.find("told").text() == "This list can't be imported."
    wizard.find("source").clear()
    wizard.type("source", "Counter")
    settled(wizard, page)
    finish(wizard, page)
    assert desk.book.contacts.count() == 3
    assert "1 new person was made of it." in wizard.texts()
    assert wizard.shows("show_imported")


def test_calls_and_visits_come_in_with_their_kind(wizard, known, tmp_path) -> None:
    page = wizard.to_columns(file(tmp_path, "calls.csv", CALLS))
    assert page.draft.kind == "interactions"
    assert "interaction.kind" in page.draft.fields
    model = page.view.model
    column = next(
        at for at, t in page.draft.mapping.targets.items() if t.field == "interaction.kind"
    )
    assert "Phone call" in str(model.data(model.index(0, column + 1)))
    wizard.press("next")
    settled(wizard, page)
    wizard.choose("interaction_kind", "visit")
    settled(wizard, page)
    assert page.draft.plan.options.interaction_kind == "visit"
    assert page.draft.plan.counts.created == 1
    finish(wizard, page)


def test_earlier_imports_tell_what_they_were(wizard, known, tmp_path) -> None:
    finish(wizard, to_check(wizard, file(tmp_path, "unsubscribed.csv", STOPS)))
    wizard.open()
    wizard.rest()
    assert "2 stopped" in wizard.texts()
