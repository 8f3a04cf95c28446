"""After the undo of an import the window says whose edits were kept, and shows these people."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.contacts.model import ContactQuery
from desktop_app.demo import import_sample
from desktop_app.importing.model import Options
from ui.contacts.page import ContactsPage
from ui.shell.main_window import MainWindow


@pytest.fixture
def window(desk, qtbot):
    import_sample(desk.book)
    desk.book.mark_started()
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    shown.resize(1024, 700)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    qtbot.waitUntil(lambda: not desk.runner.busy)


def test_show_leads_to_whom_an_undo_kept(window, desk, qtbot, tmp_path: Path) -> None:
    book = desk.book
    path = tmp_path / "people.csv"
    lines = (f"Person {n},0961{n:05}" for n in range(300))
    path.write_text("Name,Tel\n" + "\n".join(lines), encoding="utf-8")
    scan = book.importing.scan(path)
    plan = book.importing.plan(scan, scan.guess, Options(source="the counter"))
    report = book.importing.apply(plan)
    edited = sorted(book.contacts.ids(ContactQuery("person 7")))
    assert len(edited) > 1
    for person in edited:
        book.contacts.edit(person, {"company": "ABC"})
    desk.undo(report.change_id)
    toasts = window.feedback.toasts
    qtbot.waitUntil(lambda: toasts.current is not None and not desk.runner.busy)
    assert f"{len(edited)} people" in toasts.current.accessibleName()
    qtbot.mouseClick(toasts.current.action_button, Qt.MouseButton.LeftButton)
    page = window.findChild(ContactsPage)
    qtbot.waitUntil(lambda: sorted(page.model.ids) == edited)
    assert book.contacts.count() > len(edited)
