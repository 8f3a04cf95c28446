from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ui.desk.places import ImportFiles
from ui.importing.draft import Step
from ui.shell.drop_cover import DropCover

CORPUS = Path(__file__).resolve().parents[1] / "data" / "corpus"
PASSWORD = json.loads((CORPUS.parent / "corpus.json").read_text(encoding="utf-8"))[
    "password-agile.xlsx"
]["password"]
ROWS = [["Name", "Tel", "Points"], ["Sok Dara", "010 458 221", 4], ["Keo Pisey", "012345678", 9]]


def workbook(path: Path, rows: list[list[object]]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def three(folder: Path) -> list[Path]:
    names = ["Sok Dara", "Keo Pisey", "Lim Bunthoeun"]
    folder.mkdir(exist_ok=True)
    return [
        workbook(folder / f"{at}.xlsx", [ROWS[0], [name, f"01245678{at}", at]])
        for at, name in enumerate(names, start=1)
    ]


def opened(wizard, paths: list[Path]):
    page = wizard.open(ImportFiles(tuple(paths)))
    wizard.wait(lambda: bool(page.draft.scan or page.draft.error))
    wizard.rest()
    return page


def finish(wizard, page) -> None:
    """From the file to the end, without one decision more than a source."""
    while page.draft.step != Step.CHECK:
        wizard.wait(lambda: page._frame.next.isEnabled())
        if page.draft.step == Step.CONSENT and not page.draft.answers.source:
            wizard.type("source", "Counter")
        wizard.press("next")
    wizard.wait(lambda: page.draft.plan_fits(wizard.desk.book.region))
    wizard.press("next")
    wizard.wait(lambda: page.draft.report is not None)
    wizard.rest()


def test_several_files_come_in_one_after_another(wizard, desk, tmp_path) -> None:
    page = opened(wizard, three(tmp_path / "lists"))
    assert "2 more files follow" in wizard.texts()
    assert "File 1 of 3" in wizard.texts()
    finish(wizard, page)
    for number in (2, 3):
        wizard.press("next_file")
        wizard.wait(lambda: page.draft.scan is not None)
        assert f"File {number} of 3" in wizard.texts()
        assert page.draft.answers.source == "Counter"
        assert page.draft.scan.remembered
        finish(wizard, page)
    assert not wizard.shows("next_file")
    assert desk.book.contacts.count() == 3


def test_who_agreed_is_asked_of_each_file_again(wizard, tmp_path) -> None:
    page = opened(wizard, three(tmp_path / "lists"))
    finish(wizard, page)
    page.draft.answers.agreed = "shown"
    wizard.press("next_file")
    assert page.draft.answers.agreed == "none"


def test_what_was_said_of_the_columns_holds_for_the_next_file_like_it(wizard, tmp_path) -> None:
    page = opened(wizard, three(tmp_path / "lists"))
    page.draft.wish_of(0, "keep")
    page.draft.wish(without_repairs=frozenset({"phone.split"}))
    finish(wizard, page)
    wizard.press("next_file")
    wizard.wait(lambda: page.draft.scan is not None)
    assert page.draft.wishes.per_column == {0: "keep"}
    assert page.draft.wishes.without_repairs == {"phone.split"}


def test_files_that_wait_are_listed_left_out_and_skipped(wizard, tmp_path) -> None:
    files = three(tmp_path / "lists")
    page = opened(wizard, files)
    wizard.press("see_waiting")
    wizard.press("leave_out_0")
    assert page.draft.waiting == [files[2]]
    assert wizard.shows("leave_out_0")
    wizard.press("skip_file")
    wizard.wait(lambda: page.draft.scan is not None)
    assert page.draft.path == files[2]
    assert page.draft.waiting == []


def test_a_file_that_is_none_does_not_stop_those_behind_it(wizard, tmp_path) -> None:
    photo = tmp_path / "photo.csv"
    photo.write_bytes(b"\x89PNG" + bytes(range(256)) * 8)
    files = three(tmp_path / "lists")
    page = opened(wizard, [photo, files[0]])
    assert page.draft.error.code == "import.not_a_spreadsheet"
    wizard.press("skip_file")
    wizard.wait(lambda: page.draft.scan is not None)
    assert page.draft.path == files[0]


def test_a_folder_gives_its_tables_and_nothing_else(wizard, tmp_path) -> None:
    files = three(tmp_path / "lists")
    (tmp_path / "lists" / "notes.log").write_text("a,b\n1,2\n")
    page = opened(wizard, [tmp_path / "lists"])
    assert [page.draft.path, *page.draft.waiting] == files


def test_a_folder_without_tables_is_told(wizard, desk, tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    page = opened(wizard, [tmp_path / "empty"])
    assert page.draft.error.code == "import.folder_without_tables"
    assert desk.say("import.folder_without_tables") in wizard.texts()
    assert wizard.shows("choose_folder")


def test_files_and_folders_are_chosen_with_the_system(wizard, desk, tmp_path, monkeypatch) -> None:
    files = three(tmp_path / "lists")
    asked: list[str] = []

    def names(_parent, _title, _folder, pattern):
        asked.append(pattern)
        return [str(files[0]), str(files[1])], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", names)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "lists"))
    page = wizard.open()
    wizard.press("choose_folder")
    wizard.wait(lambda: page.draft.scan is not None)
    assert len(page.draft.waiting) == 2
    wizard.press("choose_file")
    wizard.wait(lambda: page.draft.scan is not None)
    assert page.draft.waiting == [files[1]]
    assert all(end in asked[0] for end in ("*.ods", "*.vcf", "*.json", "*.zip", "*.ldif"))
    assert desk.settings.value("import_folder") == str(tmp_path / "lists")


def test_everything_that_is_dropped_is_taken(desk, qtbot, tmp_path) -> None:
    files = three(tmp_path / "lists")
    window = QWidget()
    qtbot.addWidget(window)
    cover = DropCover(desk.theme, window, lambda: "Drop")
    cover.dropped.connect(desk.import_files)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), *rest, none))
    with qtbot.waitSignal(desk.navigate) as went:
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), *rest, none))
    assert went.args == [ImportFiles(tuple(files))]


def clip(text: str = "", html: str = "", files: list[Path] | None = None) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    QGuiApplication.clipboard().setMimeData(data)


def test_a_table_is_pasted_with_the_keyboard(wizard, desk, qtbot) -> None:
    clip("Name\tTel\nSok Dara\t010 458 221\nKeo Pisey\t012 345 678\n")
    page = wizard.open()
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    if page.draft.path is None:  # without a window manager the shortcut needs an active window
        wizard.press("paste_table")
    wizard.wait(lambda: page.draft.scan is not None)
    assert page.draft.scan.headers == ["Name", "Tel"]
    assert "Pasted table" in wizard.texts()
    finish(wizard, page)
    assert desk.book.contacts.count() == 2


def test_a_table_of_a_web_page_and_copied_files_are_pasted_too(wizard, tmp_path) -> None:
    cells = "<tr><td>Name</td><td>Tel</td></tr><tr><td>Sok Dara</td><td>010 458 221</td></tr>"
    clip("Name Tel Sok Dara 010 458 221", f"<table>{cells}</table>")
    page = wizard.open()
    wizard.press("paste_table")
    wizard.wait(lambda: page.draft.scan is not None)
    assert page.draft.scan.headers == ["Name", "Tel"]
    files = three(tmp_path / "lists")
    clip(files=files)
    page = wizard.open()
    wizard.press("paste_table")
    wizard.wait(lambda: page.draft.scan is not None)
    assert page.draft.waiting == files[1:]


def test_an_empty_clipboard_is_told(wizard, desk) -> None:
    QGuiApplication.clipboard().clear()
    page = wizard.open()
    wizard.press("paste_table")
    assert page.draft.error.code == "import.empty"
    assert desk.say("import.empty", file="Pasted table") in wizard.texts()


def test_the_password_is_asked_and_said_when_it_is_wrong(wizard, desk, qtbot) -> None:
    page = opened(wizard, [CORPUS / "password-agile.xlsx"])
    assert page.draft.error.code == "import.password_needed"
    assert page.focusWidget() is wizard.find("password")
    assert not wizard.shows("next")
    wizard.press("open_protected")
    assert page.draft.error.code == "import.password_needed"
    wizard.type("password", "not this")
    qtbot.keyClick(wizard.find("password"), Qt.Key.Key_Return)
    wizard.wait(lambda: page.draft.error and page.draft.error.code == "import.password_wrong")
    wizard.rest()
    wrong = desk.say("import.password_wrong", file="password-agile.xlsx")
    assert wrong in wizard.texts()
    wizard.find("password").setText(PASSWORD)
    wizard.press("open_protected")
    wizard.wait(lambda: page.draft.scan is not None)
    finish(wizard, page)
    assert desk.book.contacts.count() > 0
    kept = [desk.settings.value(key) for key in desk.settings.allKeys()]
    assert not any(PASSWORD in str(value) for value in kept)


def test_sheets_show_their_first_rows_and_whether_they_are_hidden(wizard, tmp_path) -> None:
    path = tmp_path / "two.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(workbook(tmp_path / "a.xlsx", ROWS), "a.xlsx")
        archive.write(CORPUS / "many-sheets.xlsx", "b.xlsx")
    page = opened(wizard, [path])
    texts = wizard.texts()
    assert "Name  ·  Tel  ·  Points" in texts
    assert "Sok Dara  ·  010 458 221  ·  4" in texts
    names = [sheet.name for sheet in page.draft.scan.sheets]
    wizard.press(f"sheet_{names[1]}")
    wizard.wait(lambda: page.draft.scan.sheet == names[1])


def test_names_over_two_rows_are_told(wizard, tmp_path) -> None:
    path = tmp_path / "two-rows.csv"
    path.write_text(
        "Name,Contact,,Address,\n,Phone,E-mail,Province,Street\n"
        "Sok Dara,012345671,d@example.com,Kampot,Street 51\n"
        "Chan Lina,012345672,,Kandal,Street 7\n"
    )
    opened(wizard, [path])
    assert "rows 1 to 2" in wizard.find("two_rows").text()


def test_a_sheet_that_fails_leaves_the_one_before(wizard, monkeypatch) -> None:
    page = opened(wizard, [CORPUS / "many-sheets.xlsx"])
    before = page.draft.scan
    page._take_sheet("no such sheet")
    wizard.wait(lambda: page.draft.error is not None)
    assert wizard.shows("file_error")
    assert page.draft.scan is before
    assert wizard.find("next").isEnabled()


def test_a_file_that_was_away_is_tried_again(wizard, tmp_path) -> None:
    path = tmp_path / "later.xlsx"
    page = opened(wizard, [path])
    assert page.draft.error.code == "import.missing"
    workbook(path, ROWS)
    wizard.press("try_again")
    wizard.wait(lambda: page.draft.scan is not None)
    assert not wizard.shows("file_error")


@pytest.mark.parametrize(
    "name",
    ["cut.xlsx", "far-corner.xlsx", "empty.csv", "header-only.csv", "letter.docx", "cut.vcf"],
)
def test_a_broken_file_gets_its_sentence_in_place(wizard, desk, told, name: str) -> None:
    page = opened(wizard, [CORPUS / name])
    assert desk.i18n.words.of(page.draft.error) in wizard.texts()
    assert wizard.shows("choose_file")
    assert told.errors == []
