"""From the numbers of an import to the people behind them, and what an undo of it keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.contacts.model import ContactQuery
from ui.desk.places import ShowPeople

PEOPLE = """Name,Tel,Note
Sok Dara,010 458 221,
Keo Pisey,12345,short
Chan Lina,,none
Heng Lida,016 458 221,
Total,,
"""


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    path = tmp_path / "doubtful.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def named(desk, *names: str) -> list[int]:
    people = desk.book.contacts.get_many(list(desk.book.contacts.ids(ContactQuery())))
    return sorted(person.id for person in people if person.full_name in names)


def test_every_issue_leads_to_its_people(wizard, desk, doubtful, qtbot) -> None:
    page = wizard.to_done(doubtful)
    report = page.draft.report
    noted = [code for code in report.issues if not code.startswith("import.reject.")]
    assert noted
    for code in noted:
        behind = desk.book.importing.issue_contacts(report.batch_id, code)
        link = wizard.find(f"people_{code}")
        wizard.wait(lambda link=link, behind=behind: link.isEnabled() == bool(behind))
        assert behind
        with qtbot.waitSignal(desk.navigate) as went:
            link.click()
        assert went.args == [ShowPeople(behind, desk.say(code))]
    assert not wizard.shows("people_import.reject.totals_row")


def test_the_people_of_the_right_row(wizard, desk, doubtful) -> None:
    page = wizard.to_done(doubtful)
    issues = page.draft.report.issues
    code = next(code for code in issues if code.startswith("phone."))
    behind = desk.book.importing.issue_contacts(page.draft.report.batch_id, code)
    assert behind == named(desk, "Keo Pisey")


def test_the_number_of_new_people_leads_to_them(wizard, desk, doubtful, qtbot) -> None:
    page = wizard.to_done(doubtful)
    assert wizard.find("show_created").text() == str(page.draft.report.counts.created)
    with qtbot.waitSignal(desk.navigate) as went:
        wizard.press("show_created")
    assert desk.book.segments.count(went.args[0].rule) == page.draft.report.counts.created


def test_an_undo_says_whom_it_kept_and_leads_there(wizard, desk, doubtful, told, qtbot) -> None:
    page = wizard.to_done(doubtful)
    (dara,) = named(desk, "Sok Dara")
    desk.book.contacts.edit(dara, {"notes": "call after six"})
    wizard.press("undo_import")
    wizard.wait(lambda: page.draft.undone and len(told.toasts) == 2)
    assert named(desk, "Sok Dara", "Heng Lida") == [dara]
    undone = "Undone: Imported doubtful.csv: 4 people. "
    assert told.last == undone + "Sok Dara was changed since, and this stays: Notes."
    with qtbot.waitSignal(desk.navigate) as went:
        told.press()
    (place,) = went.args
    assert isinstance(place, ShowPeople)
    assert (list(place.people), place.title) == ([dara], "Changed since, kept")
    assert not any(wizard.shows(f"people_{code}") for code in page.draft.report.issues)
    assert not wizard.find("show_created").isEnabled()


def test_of_several_people_the_number_is_said(wizard, desk, doubtful, told) -> None:
    page = wizard.to_done(doubtful)
    kept = named(desk, "Sok Dara", "Heng Lida")
    for person in kept:
        desk.book.contacts.edit(person, {"company": "ABC"})
    wizard.press("undo_import")
    wizard.wait(lambda: page.draft.undone and len(told.toasts) == 2)
    assert told.last.endswith(": 4 people. 2 people were changed since and are kept.")


def test_an_undo_that_keeps_nothing_offers_to_do_it_again(wizard, desk, doubtful, told) -> None:
    page = wizard.to_done(doubtful)
    wizard.press("undo_import")
    wizard.wait(lambda: page.draft.undone and len(told.toasts) == 2)
    assert told.last == "Undone: Imported doubtful.csv: 4 people"
    told.press()
    wizard.wait(lambda: not page.draft.undone)
    assert len(named(desk, "Sok Dara", "Heng Lida")) == 2


def test_issues_and_rows_set_aside_tell_their_rows(wizard, doubtful) -> None:
    page = wizard.to_done(doubtful)
    issues = page.draft.report.issues
    phone = next(code for code in issues if code.startswith("phone."))
    assert wizard.find(f"people_{phone}").rows == "Row 3"
    aside = wizard.find("aside_import.reject.totals_row")
    assert aside.rows == "Row 6"
    assert not aside.isEnabled()


def test_of_many_rows_the_first_are_told(wizard, tmp_path) -> None:
    path = tmp_path / "short.csv"
    rows = "".join(f"Person {n},1234{n}\n" for n in range(8))
    rows += "".join(f"Someone {n},01611122{n}\n" for n in range(8))
    path.write_text(f"Name,Tel\n{rows}", encoding="utf-8")
    page = wizard.to_done(path)
    (code,) = (code for code in page.draft.report.issues if code.startswith("phone."))
    assert wizard.find(f"people_{code}").rows == "Rows 2, 3, 4, 5, 6 and 3 more"
