"""How a text file is read, said by the owner: letters and the sign between the cells."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.contacts.model import ContactQuery
from desktop_app.readers.source import Access
from ui.desk.places import ImportFiles
from ui.importing.draft import Step

ROWS = (("Name", "Tel", "Note"), ("Sok Dara", "010 458 221", "a;b"), ("Chan Lina", "012345678", ""))
HEADER = ["Name", "Tel", "Note"]
RENÉE = "Name,Tel\nRenée Dupré,010 458 221\nZoë Müller,012 345 678\n"


def table(path: Path, sign: str, encoding: str = "utf-8") -> Path:
    path.write_text("\n".join(sign.join(row) for row in ROWS) + "\n", encoding=encoding)
    return path


def opened(wizard, path: Path):
    page = wizard.read(path)
    wizard.rest()
    wizard.press("text_change")
    return page


def choose(wizard, name: str, key: str) -> None:
    wizard.choose(name, key)
    wizard.rest()


def names(desk) -> list[str]:
    people = desk.book.contacts.get_many(list(desk.book.contacts.ids(ContactQuery())))
    return sorted(person.full_name for person in people)


def to_the_end(wizard, page, source: str = "Counter") -> None:
    while page.draft.step != Step.CHECK:
        if page.draft.step == Step.CONSENT:
            wizard.type("source", source)
        wizard.press("next")
        wizard.rest()
    wizard.wait(lambda: page.draft.plan_fits(wizard.desk.book.region))
    wizard.press("next")
    wizard.wait(lambda: page.draft.report is not None)
    wizard.rest()


def first_rows(wizard) -> list[list[str]]:
    model = wizard.find("first_rows").model()
    return [
        [str(model.index(row, column).data()) for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_one_quiet_line_says_how_it_was_read(wizard, tmp_path) -> None:
    wizard.read(table(tmp_path / "people.csv", ","))
    assert wizard.find("text_said").text() == "Text: UTF-8 · separated by comma"
    assert not wizard.shows("text_encoding")
    wizard.press("text_change")
    assert wizard.find("text_encoding").key == ""
    assert wizard.find("text_delimiter").key == ""
    assert not wizard.shows("text_sign")
    wizard.press("text_change")
    assert not wizard.shows("text_encoding")


@pytest.mark.parametrize(
    ("sign", "words"), [(";", "semicolon"), ("\t", "tab"), ("|", "vertical bar"), ("^", "^")]
)
def test_every_sign_has_its_word(wizard, tmp_path, sign: str, words: str) -> None:
    wizard.read(table(tmp_path / "people.txt", sign))
    assert wizard.find("text_said").text() == f"Text: UTF-8 · separated by {words}"


def test_other_letters_change_what_is_shown_and_what_comes_in(wizard, desk, tmp_path) -> None:
    path = tmp_path / "old.csv"
    path.write_text(RENÉE, encoding="cp1252")
    page = opened(wizard, path)
    choose(wizard, "text_encoding", "cp874")
    assert first_rows(wizard)[0][0] != "Renée Dupré"
    assert "Windows-874" in wizard.find("text_said").text()
    choose(wizard, "text_encoding", "cp1252")
    assert first_rows(wizard)[0] == ["Renée Dupré", "010 458 221"]
    assert page.draft.scan.access.encoding == "cp1252"
    to_the_end(wizard, page)
    assert names(desk) == ["Renée Dupré", "Zoë Müller"]


def test_letters_that_can_not_be_read_are_told(wizard, tmp_path) -> None:
    path = tmp_path / "old.csv"
    path.write_text(RENÉE, encoding="cp1252")
    opened(wizard, path)
    assert not wizard.shows("text_unreadable")
    choose(wizard, "text_encoding", "utf-8-sig")
    assert wizard.shows("text_unreadable")
    choose(wizard, "text_encoding", "")
    assert not wizard.shows("text_unreadable")


def test_another_sign_holds_to_the_end(wizard, desk, tmp_path) -> None:
    page = opened(wizard, table(tmp_path / "people.csv", ","))
    choose(wizard, "text_delimiter", ";")
    assert page.draft.scan.headers == ["Name,Tel,Note", "B"]
    choose(wizard, "text_delimiter", ",")
    assert page.draft.scan.headers == HEADER
    assert page.draft.scan.access.delimiter == ","
    to_the_end(wizard, page)
    assert names(desk) == ["Chan Lina", "Sok Dara"]


def test_a_sign_of_ones_own_is_typed(wizard, desk, tmp_path, qtbot) -> None:
    page = opened(wizard, table(tmp_path / "people.txt", "$"))
    assert page.draft.scan.headers != HEADER
    wizard.choose("text_delimiter", "other")
    assert page.focusWidget() is wizard.find("text_sign")
    wizard.type("text_sign", "a")
    assert "A letter, a digit" in wizard.texts()
    assert page.draft.access.delimiter is None
    wizard.find("text_sign").clear()
    wizard.type("text_sign", "$")
    wizard.rest()
    assert page.draft.scan.headers == HEADER
    assert page.focusWidget() is wizard.find("text_sign")
    assert wizard.find("text_said").text() == "Text: UTF-8 · separated by $"
    to_the_end(wizard, page)
    assert names(desk) == ["Chan Lina", "Sok Dara"]


def test_one_column_is_doubted(wizard, tmp_path) -> None:
    page = opened(wizard, table(tmp_path / "people.csv", ","))
    assert not wizard.shows("text_one_column")
    choose(wizard, "text_delimiter", "|")
    assert len(page.draft.scan.headers) == 1
    assert wizard.shows("text_one_column")


def open_quote(path: Path) -> Path:
    """Lines between semicolons; a quotation mark that never ends stands before the first name."""
    rows = "".join(f"Person {n};01200{n:04};\n" for n in range(1, 9_000))
    path.write_text(f'Name;Tel;Note, more\n"Sok Dara;010458221;\n{rows}')
    return path


def endless_cell(path: Path) -> Path:
    """Rows, and below them a cell of more lines than any has."""
    rows = "".join(f"Person {n},01200{n:04}\n" for n in range(1, 300))
    path.write_text("Name,Tel\n" + rows + '"' + "x\n" * 140_000)
    return path


def test_what_can_not_be_read_is_told_and_leads_back(wizard, desk, tmp_path) -> None:
    page = opened(wizard, open_quote(tmp_path / "open.csv"))
    before = page.draft.scan
    assert before.delimiter == ";"
    choose(wizard, "text_delimiter", ",")
    assert page.draft.error.code == "import.broken_quotes"
    said = unescape(wizard.find("text_error").text())
    assert desk.i18n.words.of(page.draft.error) in said
    assert not wizard.shows("first_rows")
    assert not wizard.shows("text_change")
    assert wizard.find("text_delimiter").key == ","
    wizard.press("next")
    assert page.draft.step == Step.FILE
    assert "It can't be read like this. Choose something else." in wizard.texts()
    wizard.press("text_back")
    assert page.draft.scan is before
    assert page.draft.access == before.access
    assert first_rows(wizard)[0][0] == '"Sok Dara'
    assert page.focusWidget() is wizard.find("next")
    wizard.press("next")
    assert page.draft.step == Step.COLUMNS
    wizard.rest()


def test_another_choice_leads_back_too(wizard, tmp_path) -> None:
    page = opened(wizard, open_quote(tmp_path / "open.csv"))
    choose(wizard, "text_delimiter", ",")
    choose(wizard, "text_delimiter", ";")
    assert page.draft.error is None
    assert first_rows(wizard)[0][0] == '"Sok Dara'
    assert not wizard.shows("text_error")


def test_quotes_without_an_end_may_be_no_quotes(wizard, tmp_path) -> None:
    page = wizard.read(endless_cell(tmp_path / "endless.csv"))
    wizard.rest()
    assert page.draft.error.code == "import.broken_quotes"
    assert not wizard.shows("text_back")
    choose(wizard, "text_delimiter", "|")
    assert page.draft.error is None
    assert first_rows(wizard)[0][0] == "Person 1,012000001"


def test_the_keyboard_stays_where_it_was(wizard, tmp_path, qtbot) -> None:
    page = opened(wizard, table(tmp_path / "people.csv", ","))
    field = wizard.find("text_delimiter")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    wizard.rest()
    again = wizard.find("text_delimiter")
    assert again.key == ";"
    assert page.focusWidget() is again
    assert page.draft.scan.delimiter == ";"


def test_what_was_said_of_the_columns_stays_with_other_letters(wizard, tmp_path) -> None:
    page = opened(wizard, table(tmp_path / "people.csv", ","))
    mapping = page.draft.mapping.with_target(2, "notes")
    page.draft.mapping = mapping
    choose(wizard, "text_encoding", "cp1252")
    assert page.draft.mapping == mapping


def test_a_saved_mapping_keeps_how_the_file_is_read(wizard, desk, tmp_path) -> None:
    path = table(tmp_path / "people.txt", "$")
    told = desk.book.importing.scan(path, access=Access(delimiter="$"))
    desk.book.importing.save_mapping("Counter", told, told.guess.with_target(2, "notes"))
    page = opened(wizard, path)
    wizard.choose("text_delimiter", "other")
    wizard.type("text_sign", "$")
    wizard.rest()
    wizard.press("next")
    wizard.rest()
    menu = page.view._saved.menu_now()
    next(action for action in menu.actions() if action.objectName() == "use_0").trigger()
    wizard.rest()
    assert "Set as saved under “Counter”." in wizard.texts()
    to_the_end(wizard, page)
    assert page.draft.report.counts.created == 2
    assert page.draft.scan.access.delimiter == "$"
    people = desk.book.contacts.get_many(list(desk.book.contacts.ids(ContactQuery())))
    assert {(one.full_name, one.values.get("notes")) for one in people} == {
        ("Sok Dara", "a;b"),
        ("Chan Lina", None),
    }


def test_a_file_that_is_read_again_is_read_as_was_said(wizard, tmp_path) -> None:
    page = opened(wizard, table(tmp_path / "people.txt", "$"))
    wizard.choose("text_delimiter", "other")
    wizard.type("text_sign", "$")
    wizard.rest()
    wizard.find("header_row").setValue(2)
    wizard.wait(lambda: page.draft.scan.header_row == 2)
    wizard.rest()
    assert page.draft.scan.headers[0] == "Sok Dara"
    assert page.draft.scan.delimiter == "$"


def test_the_next_file_is_found_out_anew(wizard, tmp_path) -> None:
    files = [table(tmp_path / "a.csv", ","), table(tmp_path / "b.csv", ";")]
    page = wizard.open(ImportFiles(tuple(files)))
    wizard.wait(lambda: page.draft.scan is not None)
    wizard.rest()
    wizard.press("text_change")
    choose(wizard, "text_delimiter", ",")
    wizard.press("skip_file")
    wizard.wait(lambda: page.draft.scan is not None)
    wizard.rest()
    assert page.draft.scan.delimiter == ";"


def test_workbooks_and_cards_have_no_such_line(wizard, tmp_path) -> None:
    corpus = Path(__file__).resolve().parents[1] / "data" / "corpus"
    for name in ("plain.xlsx", "android.vcf", "libreoffice-html.xls"):
        wizard.read(corpus / name)
        assert not wizard.shows("text_change"), name


def test_what_is_pasted_has_no_letters_to_choose(wizard) -> None:
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText("Name\tTel\nSok Dara\t010 458 221\n")
    page = wizard.open()
    wizard.press("paste_table")
    wizard.wait(lambda: page.draft.scan is not None)
    wizard.rest()
    wizard.press("text_change")
    assert not wizard.shows("text_encoding")
    choose(wizard, "text_delimiter", ",")
    assert page.draft.scan.delimiter == ","
