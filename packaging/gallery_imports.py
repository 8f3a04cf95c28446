"""The import wizard with files that need special steps: passwords, dates, stops, purchases."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from gallery_kit import GalleryApp, Scene
from gallery_stage import Stage, press, until
from openpyxl import Workbook
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from desktop_app.importing.model import Options
from ui.desk.places import ImportFiles
from ui.importing.page import ImportPage
from ui.importing.saved_mappings import MappingNameDialog
from ui.kit import Dropdown, ScrollArea

CORPUS = Path(__file__).resolve().parent.parent / "tests" / "data" / "corpus"
PEOPLE = (
    ("Name", "Tel", "Birthday", "Last visit", "Points", "Unsubscribed", "Customer no"),
    ("ចាន់ សុភា", "12345678", "12/05/2532", "03/04/2026", 120, "", "C-001"),
    ("SOK DARA", "010 458 221", "01/02/2530", "05/04/2026", 80, "yes", "C-002"),
    ("Heng Sreymom", "077902118.0", "09/03/2541", "07/04/2026", 15, "", "C-003"),
    ("លឹម ប៊ុនធឿន", "០១៦២៨៤៩០៧ / 012999888", "", "", 0, "", "C-004"),
    ("Keo Pisey", "96345", "", "11/04/2026", 33, "", "C-005"),
)
SALES = (
    ("Date", "Customer", "Phone", "Item", "Total"),
    ("2026-03-01", "ចាន់ សុភា", "012 345 678", "Face cream", "86000"),
    ("2026-03-02", "Sok Dara", "010 458 221", "Shampoo, soap", "24500"),
    ("2026-03-04", "Nobody Known", "099 111 222", "Sun lotion", "40000"),
    ("2026-03-05", "Heng Sreymom", "077 902 118", "Face cream", "86000"),
)
WEST = (("Name", "Tel"), ("Renée Dupré", "010 458 221"), ("Zoë Müller", "012 345 678"))
STOPS = (("Phone", "Name"), ("012 345 678", "ចាន់ សុភា"), ("010 458 221", ""), ("12", "?"))

ANSWERS = (
    ("Name", "Tel", "OK SMS?"),
    *(("ចាន់ សុភា", f"012 345 67{at}", said) for at, said in enumerate(("yes", "x", "x", "no"))),
    ("Sok Dara", "010 458 221", "ask me later"),
    ("Heng Lida", "077 902 118", "Yes, but not in the evening"),
    ("Keo Thy", "", "yes"),
    ("Ly Mey", "011 222 333", "yes"),
)

Go = Callable[[Stage, ImportPage], None]
Files = Callable[[Path], list[Path]]


def workbook(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def people(folder: Path) -> list[Path]:
    return [workbook(folder / "members.xlsx", PEOPLE)]


def sales(folder: Path) -> list[Path]:
    return [workbook(folder / "sales-march.xlsx", SALES)]


def stops(folder: Path) -> list[Path]:
    return [workbook(folder / "unsubscribed.xlsx", STOPS)]


def text(name: str, encoding: str, rows: Sequence[Sequence[object]]) -> Files:
    def write(folder: Path) -> list[Path]:
        path = folder / name
        lines = "".join(";".join(map(str, row)) + "\n" for row in rows)
        path.write_text(lines, encoding=encoding)
        return [path]

    return write


def inches(folder: Path) -> list[Path]:
    """If it is read with commas as separators, a quotation mark in it never ends."""
    path = folder / "inches.csv"
    rows = "".join(f"Person {n};01200{n:04};\n" for n in range(1, 9_000))
    path.write_text(f'Name;Tel;Note\nSok Dara;010458221;3,"\n{rows}')
    return [path]


def odd_sign(folder: Path) -> list[Path]:
    path = folder / "odd.txt"
    path.write_text("Name$Tel\nSok Dara$010 458 221\nKeo Pisey$012 345 678\n")
    return [path]


def mixed(folder: Path) -> list[Path]:
    """Known people, changed or not, new people, and people who are in the file twice."""
    more = [(f"Person {n}", f"0161112{n:02}", "", "", n, "", "") for n in range(14)]
    rows = [*PEOPLE[1:], *more, more[0], more[3], ("Total", *[""] * 6)]
    works = {1: ("Angkor Wholesale Market", "VIP, wholesale"), 2: ("Kandal Supplies", "")}
    told = [(*row, *works.get(at, ("", ""))) for at, row in enumerate(rows, start=1)]
    told[0] = (told[0][0], "12345678 / 099 888 777", *told[0][2:])
    rows = [(*PEOPLE[0], "Company", "Tags"), *told]
    return [workbook(folder / "members-november.xlsx", rows)]


def corpus(name: str) -> Files:
    return lambda _folder: [CORPUS / name]


def several(folder: Path) -> list[Path]:
    names = ("branch-1.xlsx", "branch-2.xlsx", "branch-3.xlsx")
    return [workbook(folder / name, PEOPLE) for name in names]


def zipped(folder: Path) -> list[Path]:
    path = folder / "two-tables.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for file in (*people(folder), *sales(folder)):
            archive.write(file, file.name)
    return [path]


def shown(files: Files, go: Go) -> Callable[[GalleryApp], QWidget]:
    """The wizard with these files, advanced by ``go``."""

    def build(gallery: GalleryApp) -> QWidget:
        gallery.state = "empty"
        stage = Stage(gallery)
        known = workbook(gallery.folder / "known.xlsx", PEOPLE[:4])
        scan = stage.book.importing.scan(known)
        plan = stage.book.importing.plan(scan, scan.guess, Options("Counter"))
        if files is not people and files is not several:
            stage.book.importing.apply(plan)
        stage.window.resize(1440, 900)
        stage.window.show()
        stage.window.show_page(ImportFiles(tuple(files(gallery.folder))))
        page = stage.window.page()
        assert isinstance(page, ImportPage)
        until(lambda: bool(page.draft.scan or page.draft.error) and not stage.desk.runner.busy)
        go(stage, page)
        until(lambda: not stage.desk.runner.busy)
        return stage.window

    return build


def stay(_stage: Stage, _page: ImportPage) -> None:
    """The first page for the file."""


def wrong(stage: Stage, page: ImportPage) -> None:
    fields = page.findChildren(QLineEdit, "password")
    until(lambda: any(field.isVisibleTo(page) for field in fields))
    next(field for field in fields if field.isVisibleTo(page)).setText("1234")
    press(page, "open_protected")
    until(lambda: page.draft.error is not None and not stage.desk.runner.busy)


def press_soon(page: ImportPage, name: str) -> None:
    """Press it once it is on screen."""
    until(lambda: any(b.isVisibleTo(page) for b in page.findChildren(QAbstractButton, name)))
    press(page, name)


def read_as(field: str, key: str) -> Go:
    """With another choice for reading the text."""

    def go(stage: Stage, page: ImportPage) -> None:
        press_soon(page, "text_change")
        if not key:
            return
        choice = page.findChildren(Dropdown, field)[-1]
        choice.set_key(key)
        choice.activated.emit(choice.currentIndex())
        until(lambda: not stage.desk.runner.busy)

    return go


def opened(*names: str) -> Go:
    """The numbers, some of them expanded."""

    def go(stage: Stage, page: ImportPage) -> None:
        to_check(stage, page)
        until(lambda: not stage.desk.runner.busy)
        for name in names:
            press_soon(page, f"count_{name}")

    return go


def to_columns(_stage: Stage, page: ImportPage) -> None:
    press(page, "next")
    until(lambda: page.draft.plan is not None and bool(page.draft.rows))


def to_check(stage: Stage, page: ImportPage) -> None:
    to_columns(stage, page)
    page.draft.answers.source = "Counter"
    while page.draft.step < 3:
        press(page, "next")
    until(lambda: page.draft.plan_fits(stage.book.region))


def to_missing(stage: Stage, page: ImportPage) -> None:
    """Up to how these people agreed, before any answer."""
    to_columns(stage, page)
    page.draft.answers.agreed = "column"
    press(page, "next")


def to_answers(stage: Stage, page: ImportPage) -> None:
    """Up to the end of how these people agreed, with the questions about unclear answers."""
    to_columns(stage, page)
    page.draft.answers.source, page.draft.answers.agreed = "Counter", "column"
    press(page, "next")
    until(lambda: bool(page.findChildren(Dropdown, "answer_x")) and not stage.desk.runner.busy)
    bars = [area.verticalScrollBar() for area in page.view.findChildren(ScrollArea)]
    until(lambda: any(bar.maximum() > 0 for bar in bars))
    for bar in bars:
        bar.setValue(bar.maximum())


def agreed(stage: Stage, page: ImportPage) -> None:
    """Up to the numbers of a form: who agreed, who said no, who had stopped."""
    stage.book.consent.stop([stage.book.contacts.identifier_of("012345670")])
    answers = page.draft.answers
    answers.agreed, answers.channels, answers.purpose = "column", ("sms",), "marketing"
    answers.method, answers.date, answers.evidence = "form", "2026-03-14", "Blue folder"
    to_check(stage, page)


def agreed_done(stage: Stage, page: ImportPage) -> None:
    agreed(stage, page)
    press(page, "next")
    until(lambda: page.draft.report is not None)


def said(**wishes: object) -> Go:
    """Up to the numbers, with these choices made before."""

    def go(stage: Stage, page: ImportPage) -> None:
        page.draft.wish(**wishes)
        to_check(stage, page)

    return go


def repairs(stage: Stage, page: ImportPage) -> None:
    """Up to the end of the numbers, with the repairs; one of them is switched off."""
    said(without_repairs=frozenset({"phone.zero_restored"}))(stage, page)
    until(lambda: not stage.desk.runner.busy)
    bars = [area.verticalScrollBar() for area in page.view.findChildren(ScrollArea)]
    until(lambda: any(bar.maximum() > 0 for bar in bars))
    for bar in bars:
        bar.setValue(bar.maximum())


def to_done(stage: Stage, page: ImportPage) -> None:
    to_check(stage, page)
    press(page, "next")
    until(lambda: page.draft.report is not None)


def name_dialog(gallery: GalleryApp) -> QWidget:
    window = shown(people, to_columns)(gallery)
    page = window.page()  # type: ignore[attr-defined]
    return MappingNameDialog(page.desk, page.draft, window)


def scenes() -> list[Scene]:
    """In the order in which a user meets them."""
    return [
        Scene("import-file-several", shown(several, stay)),
        Scene("import-file-zip", shown(zipped, stay)),
        Scene("import-file-two-rows", shown(corpus("two-header-rows.xlsx"), stay)),
        Scene("import-file-sheets", shown(corpus("many-sheets.xlsx"), stay)),
        Scene("import-file-password", shown(corpus("password-agile.xlsx"), stay)),
        Scene("import-file-password-wrong", shown(corpus("password-agile.xlsx"), wrong)),
        Scene("import-file-text", shown(text("old-pos.csv", "utf-8", PEOPLE), stay)),
        Scene("import-file-text-open", shown(text("a.csv", "utf-8", PEOPLE), read_as("", ""))),
        Scene("import-file-text-sign", shown(odd_sign, read_as("text_delimiter", "other"))),
        Scene(
            "import-file-text-letters",
            shown(text("west.csv", "cp1252", WEST), read_as("text_encoding", "utf-8-sig")),
        ),
        Scene("import-file-text-refused", shown(inches, read_as("text_delimiter", ","))),
        Scene(
            "import-file-text-one",
            shown(text("b.csv", "utf-8", PEOPLE), read_as("text_delimiter", "|")),
        ),
        Scene("import-file-refused", shown(corpus("photo.csv"), stay)),
        Scene("import-file-stops", shown(stops, stay)),
        Scene("import-columns-dates", shown(people, to_columns)),
        Scene("import-columns-sales", shown(sales, to_columns)),
        Scene("import-columns-hidden", shown(corpus("hidden.xlsx"), to_columns)),
        Scene("import-consent-missing", shown(text("form.csv", "utf-8", ANSWERS), to_missing)),
        Scene("import-consent-answers", shown(text("form.csv", "utf-8", ANSWERS), to_answers)),
        Scene("import-check-agreed", shown(text("form.csv", "utf-8", ANSWERS), agreed)),
        Scene("import-done-agreed", shown(text("form.csv", "utf-8", ANSWERS), agreed_done)),
        Scene("import-name", name_dialog, own_size=True),
        Scene("import-check-repairs", shown(people, repairs)),
        Scene("import-check-rows", shown(mixed, opened("created"))),
        Scene("import-check-rows-changed", shown(mixed, opened("updated", "unchanged"))),
        Scene("import-check-rows-twice", shown(mixed, opened("duplicate", "rejected"))),
        Scene("import-check-stops", shown(stops, to_check)),
        Scene("import-check-sales", shown(sales, said(currency="KHR"))),
        Scene("import-check-stops-rows", shown(stops, opened("created", "rejected"))),
        Scene("import-check-currency", shown(sales, to_check)),
        Scene("import-check-made", shown(sales, said(currency="KHR", create_people=True))),
        Scene("import-done-rows", shown(mixed, to_done)),
        Scene("import-done-several", shown(several, to_done)),
        Scene("import-done-stops", shown(stops, to_done)),
    ]
