"""The main job in the real window, from the first start to the file that is sent with.

Every step is clicked and typed as a person would; the file is then read back and held against the
ledger, and the same job through the command line gives the same bytes.
"""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop_app.contacts.model import ContactQuery
from ui.consent.stop_dialog import StopDialog
from ui.desk.places import NewCampaign, NewSegment, ShowContacts
from ui.shell.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "customers.xlsx"
EVIDENCE = "Sign-up sheet 7, blue folder"
KHMER_MESSAGE = "ផ្សារសុខា បញ្ចុះតម្លៃ 20% ដល់ថ្ងៃអាទិត្យ។ សុំឈប់ ហៅ 012 999 888"


class Person:
    """Somebody in front of the window."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window, self.qtbot, self.desk = window, qtbot, window.desk

    def settle(self) -> None:
        """Waits until nothing is asked, written, or about to be."""
        quiet = 0

        def calm() -> bool:
            nonlocal quiet
            face = getattr(self.window.page(), "face", None)
            live = getattr(face, "live", None)
            timer = getattr(face, "_timer", None)
            pending = (live is not None and live.checking) or (
                timer is not None and timer.isActive()
            )
            quiet = 0 if pending or self.desk.runner.busy else quiet + 1
            return quiet > 20

        self.qtbot.waitUntil(calm, timeout=30_000)

    def find(self, name: str, root: QWidget | None = None) -> QWidget:
        self.settle()
        found = [w for w in (root or self.window).findChildren(QWidget, name) if w.isVisible()]
        assert found, f"no {name} on screen"
        return found[0]

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, name: str, text: str) -> None:
        field = self.find(name)
        self.window.activateWindow()
        field.setFocus()
        if text.isascii():
            self.qtbot.keyClicks(field, text)
        else:  # Khmer comes from an input method
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(field, event)
        self.settle()

    def choose(self, box, key: str) -> None:
        row = box.findData(key)
        assert row >= 0, f"{key} is not offered"
        box.setFocus()
        box.setCurrentIndex(row)
        box.activated.emit(row)
        self.settle()


@pytest.fixture
def person(desk, qtbot):
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 860)
    window.show()
    qtbot.waitExposed(window)
    someone = Person(window, qtbot)
    yield someone
    someone.settle()


@pytest.fixture
def files(monkeypatch, tmp_path):
    """Answers the system's file dialogs with these names, in order of asking."""
    folder = tmp_path / "out"
    folder.mkdir()
    names: dict[str, Path] = {"open": SAMPLE}

    def save(_parent, _title, suggested, _filter=""):
        return str(folder / names.get("save", Path(suggested)).name), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(names["open"]), ""))
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(names["open"])], "")
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    names["folder"] = folder
    return names


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def import_sample(person: Person, files) -> object:
    person.click("offer_import")
    if not person.window.page().draft.scan:
        person.click("choose_file")
    person.qtbot.waitUntil(lambda: person.window.page().draft.scan is not None, timeout=20_000)
    person.click("next")  # to the columns
    page = person.window.page()
    person.qtbot.waitUntil(lambda: page.draft.plan is not None, timeout=20_000)
    person.click("next")  # to the consent
    person.type("source", "Shop counter")
    person.click("agreed_column")
    person.click("channel_sms")
    person.choose(person.find("purpose"), "marketing")
    person.choose(person.find("method"), "paper_sheet")
    person.type("date", "14/3/2026")
    person.type("evidence", EVIDENCE)
    person.click("next")  # to the check
    person.qtbot.waitUntil(lambda: page.draft.plan_fits(person.desk.book.region), timeout=20_000)
    assert person.desk.book.contacts.count() == 0
    person.click("next")  # import
    person.qtbot.waitUntil(lambda: page.draft.report is not None, timeout=30_000)
    return page.draft.report


def look_at_rejects(person: Person, files, report) -> None:
    files["save"] = Path("set-aside.xlsx")
    person.click("save_rejects")
    sheet = openpyxl.load_workbook(files["folder"] / "set-aside.xlsx").active
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert len(rows) == report.counts.rejected
    assert all(any(row) for row in rows)


def search_khmer(person: Person) -> None:
    person.window.show_page(ShowContacts())
    person.type("search", "សុភ")
    table = person.find("people")
    book = person.desk.book
    wanted = book.contacts.total(ContactQuery(search="សុភ"))
    assert wanted > 0
    person.qtbot.waitUntil(lambda: table.model().rowCount() == wanted)


def stop_one(person: Person) -> str:
    """Stops the number of somebody who had said yes, from the rail, and returns it."""
    book = person.desk.book
    ids = list(book.contacts.ids(ContactQuery()))
    summary = book.consent.summary(ids)
    chosen = next(
        row
        for row in book.contacts.rows(ids)
        if summary[row.id].get("sms") == "granted" and row.province == "12" and len(row.points) == 1
    )
    number = next(p.canonical for p in chosen.points if p.kind == "phone" and p.canonical)
    person.qtbot.mouseClick(person.window.rail.stop, Qt.MouseButton.LeftButton)
    dialog = person.window.findChild(StopDialog)
    person.qtbot.keyClicks(dialog.field, "0" + number.removeprefix("+855"))
    person.qtbot.waitUntil(dialog.stop.isEnabled)
    person.qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    person.settle()
    return number


def build_segment(person: Person) -> None:
    person.window.show_page(NewSegment())
    person.settle()
    line = person.find("line")
    person.choose(line.field, "province")
    line = person.find("line")
    person.choose(line.op, "is_any_of")
    for name in ("Phnom Penh", "Kandal"):
        edit = line.editor.tags.edit
        edit.setFocus()
        person.qtbot.keyClicks(edit, name)
        person.qtbot.keyClick(edit, Qt.Key.Key_Return)
        person.settle()
    field = person.find("segment_name")
    field.setFocus()
    field.selectAll()
    person.qtbot.keyClicks(field, "Capital")
    person.click("save_segment")
    assert person.desk.book.segments.get("Capital").rule == RULE


def write_and_export(person: Person, files) -> Path:
    person.window.show_page(NewCampaign("Capital"))
    person.settle()
    field = person.find("name")
    field.selectAll()
    person.type("name", "Festival")
    person.click("next")  # to the message
    person.type("message", "បង")
    person.click("insert_name")
    person.type("message", " " + KHMER_MESSAGE)
    person.click("next")  # to the check
    person.click("next")  # to the export
    files["save"] = Path("list.csv")
    person.click("next")  # freeze and export
    return files["folder"] / "list.csv"


def test_from_the_first_start_to_a_file_that_holds_only_who_agreed(person, files) -> None:
    book = person.desk.book
    report = import_sample(person, files)
    assert report.counts.balanced
    assert report.counts.created > 250
    look_at_rejects(person, files, report)
    search_khmer(person)
    stopped = stop_one(person)
    build_segment(person)
    exported = write_and_export(person, files)

    rows = rows_of(exported)
    assert rows
    in_segment = set(book.contacts.ids(ContactQuery(condition=book.segments.condition(RULE))))
    granted = {
        (row.full_name, point.canonical)
        for row in book.contacts.rows(sorted(in_segment))
        for point in row.points
        if point.kind == "phone"
        and point.canonical
        and any(
            state.channel == "sms" and state.state == "granted"
            for state in book.consent.states(book.contacts.identifier_of(point.canonical))
        )
    }
    for row in rows:
        assert (row["full_name"], row["phone"]) in granted
        assert row["phone"] != stopped
        assert row["message"].startswith("បង")
        assert "សុំឈប់ ហៅ 012 999 888" in row["message"]
    assert len({row["phone"] for row in rows}) == len(rows)

    left_out = openpyxl.load_workbook(files["folder"] / "list-left-out.xlsx").active
    reasons = {row[1]: row[3].split() for row in left_out.iter_rows(min_row=2, values_only=True)}
    assert "suppressed" in reasons[stopped]
    assert len(rows) + left_out.max_row - 1 == len(in_segment)
    for address, codes in reasons.items():
        assert codes
        if address and "not_asked" in codes:
            states = book.consent.states(book.contacts.identifier_of(address))
            assert all(state.state != "granted" for state in states)
    manifest = json.loads((files["folder"] / "list.csv.manifest.json").read_text("utf-8"))
    assert manifest["exported"] == len(rows)


RULE = {"all": [{"field": "province", "op": "is_any_of", "value": ["12", "08"]}]}


def cli(book: Path, *arguments: str) -> dict:
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app.cli", "--book", str(book), "--json", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_command_line_gives_the_same_file(person, files, tmp_path) -> None:
    import_sample(person, files)
    stopped = stop_one(person)
    build_segment(person)
    exported = write_and_export(person, files)

    book = tmp_path / "terminal.banhchi"
    rule = tmp_path / "rule.json"
    rule.write_text(json.dumps(RULE), "utf-8")
    header = next(
        header
        for header, field in cli(book, "import", str(SAMPLE), "--dry-run")["mapping"].items()
        if field == "consent"
    )
    options = ["--consent-channel", "sms", "--consent-purpose", "marketing"]
    options += ["--consent-method", "paper_sheet", "--consent-date", "2026-03-14"]
    options += ["--consent-evidence", EVIDENCE, "--consent-column", header]
    cli(book, "import", str(SAMPLE), "--source", "Shop counter", *options)
    cli(book, "stop", stopped)
    cli(book, "segment", "save", "Capital", str(rule))
    message = f"បង{{name}} {KHMER_MESSAGE}"
    campaign = ["campaign", "new", "Festival", "--channel", "sms", "--segment", "Capital"]
    cli(book, *campaign, "--message", message)
    target = tmp_path / "terminal.csv"
    cli(book, "campaign", "export", "Festival", "--profile", "generic", "--to", str(target))
    assert target.read_bytes() == exported.read_bytes()
