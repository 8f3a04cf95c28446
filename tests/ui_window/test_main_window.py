"""The window around the pages: first start, places, palette, stop, history, language, colours."""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from desktop_app.changes import Topic
from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.demo import import_sample
from ui.app import look_after, make_look
from ui.consent.stop_dialog import StopDialog
from ui.desk.places import AskStop, ShowContacts, ShowHome, ShowSettings
from ui.kit import Dialog, Label
from ui.settings.passphrase_dialog import NewPassphraseDialog
from ui.shell.main_window import MainWindow
from ui.shell.palette import CommandPalette
from ui.shell.rooms import PAGES

SOPHEA = Identifier("phone", "+85512345678")


@pytest.fixture
def window(desk, qtbot):
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    qtbot.waitUntil(lambda: not desk.runner.busy, timeout=20_000)


@pytest.fixture
def sophea(book) -> int:
    return book.contacts.add(
        {"full_name": "ចាន់ សុភា", "latin_name": "Chan Sophea"}, [PointInput("phone", "012 345 678")]
    )


def button(root, name: str) -> QPushButton:
    found = root.findChild(QPushButton, name)
    assert found is not None, name
    return found


def test_a_new_book_shows_the_three_offers_without_the_rail(window) -> None:
    assert window.current == "first_start"
    assert not window.rail.isVisible()
    for name in ("offer_import", "offer_sample", "offer_empty", "open_list"):
        assert button(window, name).isVisible()


def test_start_empty_leads_to_adding_a_person_and_is_remembered(window, desk, qtbot) -> None:
    qtbot.mouseClick(button(window, "offer_empty"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.current == "contacts")
    assert window.rail.isVisible()
    assert desk.book.started


def test_look_around_opens_a_book_of_its_own_and_goes_away_with_one_click(
    window, desk, qtbot
) -> None:
    own = desk.book.path
    desk.book.paths.default_book.parent.mkdir(parents=True, exist_ok=True)
    qtbot.mouseClick(button(window, "offer_sample"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.current == "contacts", timeout=20_000)
    assert desk.book.is_sample
    assert desk.book.path != own
    assert desk.book.contacts.count() > 250
    sample = desk.book.path
    desk.books.remove_sample()
    qtbot.waitUntil(lambda: not sample.exists())
    assert not desk.book.is_sample


@pytest.mark.parametrize("key", [key for key in PAGES if key != "first_start"])
def test_every_page_opens_in_both_languages_and_both_colours(
    window, desk, qtbot, key, sophea
) -> None:
    window.show_page(PAGES[key].start)
    for language, mode in (("km", "light"), ("km", "dark"), ("en", "dark"), ("en", "light")):
        window.set_language(language)
        window.set_mode(mode)
        assert window.current == key
        qtbot.waitUntil(lambda: not desk.runner.busy)
    assert desk.settings.value("language") == "en"
    assert desk.settings.value("mode") == "light"


def test_the_rail_shrinks_in_a_narrow_window(window, qtbot, sophea) -> None:
    window.show_page(ShowHome())
    assert not window.rail.compact
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.rail.compact)


def test_the_palette_finds_people_and_commands(window, desk, qtbot, sophea) -> None:
    window.show_page(ShowHome())
    window.show_commands()
    palette = window.findChild(CommandPalette)
    qtbot.waitUntil(palette.isVisible)
    qtbot.keyClicks(palette.field, "345")
    qtbot.waitUntil(lambda: "ចាន់ សុភា" in [line.text() for line, _ in palette._lines])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.current == "contacts"

    window.show_commands()
    palette = window.findChildren(CommandPalette)[-1]
    qtbot.keyClicks(palette.field, "settings")
    qtbot.waitUntil(lambda: [line.text() for line, _ in palette._lines] == ["Settings"])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.current == "settings"


def test_someone_unknown_asked_to_stop(window, desk, qtbot) -> None:
    desk.ask(AskStop())
    dialog = window.findChild(StopDialog)
    assert not dialog.stop.isEnabled()
    qtbot.keyClicks(dialog.field, "012 345 678")
    qtbot.waitUntil(dialog.stop.isEnabled)
    assert "012\u00a0345\u00a0678 is not in the list" in texts(dialog)
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.book.consent.suppressed(SOPHEA, "sms"))
    qtbot.waitUntil(lambda: not desk.runner.busy)


def test_someone_asked_to_stop_by_name_and_one_way_only(window, desk, qtbot, sophea) -> None:
    window.show_page(ShowHome())
    desk.ask(AskStop("សុភា"))
    dialog = window.findChild(StopDialog)
    qtbot.waitUntil(lambda: dialog._people.count() == 1)
    person = dialog._people.itemAt(0).widget()
    qtbot.mouseClick(person, Qt.MouseButton.LeftButton)
    dialog.channel.set_key("sms")
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.book.consent.suppressed(SOPHEA, "sms"))
    assert not desk.book.consent.suppressed(SOPHEA, "telegram")


def test_text_that_means_nobody_cannot_be_stopped(window, desk, qtbot) -> None:
    desk.ask(AskStop("zzz"))
    dialog = window.findChild(StopDialog)
    qtbot.waitUntil(lambda: dialog._row.findChildren(Label) and not desk.runner.busy)
    assert not dialog.stop.isEnabled()


def test_the_history_undoes_and_redoes(window, desk, qtbot, sophea) -> None:
    window.show_page(ShowContacts())
    window.show_history()
    change = desk.book.history.changes()[0].id
    qtbot.waitUntil(lambda: window.history.findChild(QPushButton, f"undo_{change}") is not None)
    qtbot.mouseClick(button(window.history, f"undo_{change}"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.book.contacts.count() == 0)
    redo = desk.book.history.changes()[0].id
    qtbot.waitUntil(lambda: window.history.findChild(QPushButton, f"undo_{redo}") is not None)
    qtbot.mouseClick(button(window.history, f"undo_{redo}"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.book.contacts.count() == 1)


def test_ctrl_z_undoes_the_last_change(window, desk, qtbot, sophea) -> None:
    window.show_page(ShowHome())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page().setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.book.contacts.count() == 0)


def test_a_file_dropped_anywhere_is_imported(window, desk, qtbot, tmp_path: Path, sophea) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,Phone\nSok Dara,010458221\n", "utf-8")
    window.show_page(ShowHome())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), *rest, none))
    assert window._cover.isVisible()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *rest, none))
    assert not window._cover.isVisible()
    assert window.current == "import"


def test_a_second_start_brings_the_window_to_the_front(window, desk, qtbot, sophea) -> None:
    window.showMinimized()
    type(desk.book).call_holder(desk.book.path)
    qtbot.waitUntil(lambda: not desk.book.call_file.exists())
    assert not window.isMinimized()


def test_settings_set_and_remove_a_passphrase(window, desk, qtbot, sophea, monkeypatch) -> None:
    window.show_page(ShowSettings())

    def type_twice(dialog: NewPassphraseDialog) -> int:
        dialog.first.setText("short")
        button(dialog, "lock_list").click()
        assert dialog.passphrase == ""
        dialog.first.setText("blue krama on the line")
        dialog.second.setText("blue krama on the line")
        button(dialog, "lock_list").click()
        return 1

    monkeypatch.setattr(NewPassphraseDialog, "exec", type_twice)
    qtbot.mouseClick(button(window, "set_passphrase"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.book.encrypted, timeout=20_000)
    assert desk.book.contacts.count() == 1
    window.show_page(ShowSettings())
    monkeypatch.setattr(Dialog, "exec", lambda dialog: 1)
    qtbot.mouseClick(button(window, "remove_passphrase"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.book.encrypted, timeout=20_000)


def test_settings_back_up_and_restore(window, desk, qtbot, sophea, monkeypatch) -> None:
    window.show_page(ShowSettings())
    qtbot.mouseClick(button(window, "back_up_now"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(desk.book.backups.list()) == 1)
    copy = desk.book.backups.list()[0].path
    desk.book.contacts.add({"full_name": "Sok Dara"})
    desk.book.consent.stop([SOPHEA])
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *args, **kwargs: (str(copy), ""))
    )
    monkeypatch.setattr(Dialog, "exec", lambda dialog: 1)
    before = desk.book
    qtbot.mouseClick(button(window, "restore_file"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.book is not before, timeout=20_000)
    assert desk.book.contacts.count() == 1
    assert desk.book.consent.suppressed(SOPHEA, "sms")


def test_settings_name_the_shop(window, desk, qtbot, sophea) -> None:
    window.show_page(ShowSettings())
    field = window.page().shop
    field.setText("ផ្សារសុខា")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "ផ្សារសុខា" in window.windowTitle())
    assert desk.book.shop_name == "ផ្សារសុខា"


def test_a_failure_gets_a_sentence_and_a_bug_gets_a_report(window, desk, qtbot) -> None:
    def refuse(book, job):
        from desktop_app.errors import UserError

        raise UserError("book.disk_full", file="list.banhchi")

    desk.write(desk, refuse)
    qtbot.waitUntil(
        lambda: any("The disk is full" in d.windowTitle() + texts(d) for d in open_dialogs(window))
    )

    def break_down(book, job):
        raise ZeroDivisionError("by a bug")

    desk.write(desk, break_down)
    qtbot.waitUntil(lambda: any("ZeroDivisionError" in report(d) for d in open_dialogs(window)))


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (["UPDATE consent_state SET state = 'granted'"], []),
        (["DELETE FROM suppression"], []),
        (["DROP TRIGGER consent_event_no_delete"], ["schema.trigger"]),
        (
            ["UPDATE consent_state SET state = 'granted'", "DROP TRIGGER consent_event_no_delete"],
            ["schema.trigger", "consent.states_wrong"],
        ),
    ],
)
def test_after_an_unclean_end_what_is_derived_is_repaired_and_the_rest_told(
    window, desk, qtbot, sophea, damage, told
) -> None:
    desk.book.consent.stop([SOPHEA])
    with desk.book.store.write("x") as op:
        for statement in damage:
            op.connection.execute(statement)
        op.touched(Topic.CONSENT)
    desk.book.unclean_end = True
    look_after(desk, window)
    qtbot.waitUntil(lambda: not desk.runner.busy, timeout=20_000)
    if told:
        qtbot.waitUntil(lambda: bool(open_dialogs(window)))
        words = html.unescape(texts(open_dialogs(window)[0]))
        assert [code for code in told if desk.problem(code) not in words] == [], words
        assert "Restore the last backup" not in words
    else:
        qtbot.waitUntil(lambda: desk.book.check() == [], timeout=20_000)
        assert open_dialogs(window) == []
    assert desk.book.check() == told


def open_dialogs(window):
    return [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()]


def texts(dialog) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def report(dialog) -> str:
    from PySide6.QtWidgets import QPlainTextEdit

    return "\n".join(area.toPlainText() for area in dialog.findChildren(QPlainTextEdit))


def test_home_leads_to_what_wants_doing(window, desk, qtbot) -> None:
    import_sample(desk.book)
    window.show_page(ShowHome())
    qtbot.waitUntil(lambda: "numbers to fix" in texts(window))
    fix = next(b for b in window.findChildren(QPushButton) if b.accessibleName().startswith("Fix"))
    qtbot.mouseClick(fix, Qt.MouseButton.LeftButton)
    assert window.current == "contacts"


def test_a_person_with_two_numbers_is_stopped_on_both_unless_told_otherwise(
    window, desk, qtbot, book
) -> None:
    points = [PointInput("phone", "012 345 678"), PointInput("phone", "010 458 221")]
    book.contacts.add({"full_name": "Chan Sophea"}, points)
    other = Identifier("phone", "+85510458221")
    desk.ask(AskStop("012 345 678"))
    dialog = window.findChild(StopDialog)
    qtbot.waitUntil(dialog.stop.isEnabled)
    assert dialog.with_others.isVisible()
    assert dialog.with_others.isChecked()
    assert "010\u00a0458\u00a0221" in texts(dialog)
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.book.consent.suppressed(other, "sms"))
    assert desk.book.consent.suppressed(SOPHEA, "sms")


def test_only_this_number_is_stopped_if_that_is_chosen(window, desk, qtbot, book) -> None:
    points = [PointInput("phone", "012 345 678"), PointInput("phone", "010 458 221")]
    who = book.contacts.add({"full_name": "Chan Sophea"}, points)
    other = Identifier("phone", "+85510458221")
    book.consent.record([NewEvent(other, "confirmed", "sms", evidence="Form 7")])
    desk.ask(AskStop("012 345 678"))
    dialog = window.findChild(StopDialog)
    qtbot.waitUntil(dialog.stop.isEnabled)
    dialog.only_this.click()
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.book.consent.suppressed(SOPHEA, "sms"))
    (sms,) = [one for one in desk.book.consent.of_contact(who) if one.channel == "sms"]
    assert (sms.state, sms.identifier) == ("granted", other)


@pytest.mark.parametrize("whole", [True, False])
def test_a_shared_number_stops_no_other_for_ever(window, desk, qtbot, book, whole) -> None:
    for name, second in (("Chan Sophea", "010 458 221"), ("Sok Dara", "010 458 222")):
        points = [PointInput("phone", "012 345 678"), PointInput("phone", second)]
        book.contacts.add({"full_name": name}, points)
    desk.ask(AskStop("012 345 678"))
    dialog = window.findChild(StopDialog)
    qtbot.waitUntil(dialog.stop.isEnabled)
    assert dialog.with_others.isVisible()
    if not whole:
        dialog.only_this.click()
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.book.consent.suppressed(SOPHEA, "sms"))
    assert not desk.book.consent.suppressed(Identifier("phone", "+85510458221"), "sms")
    assert desk.book.consent.events(SOPHEA)[-1].only_this == (not whole)


def test_nothing_khmer_stays_behind_when_khmer_was_the_language_at_start(qapp, settings) -> None:
    settings.setValue("language", "km")
    _theme, i18n = make_look(qapp, settings)
    assert QCoreApplication.translate("MainWindow", "Home") != "Home"
    i18n.set_language("en")
    assert QCoreApplication.translate("MainWindow", "Home") == "Home"


def test_a_list_that_is_there_already_is_opened_from_the_first_page(
    window, desk, qtbot, tmp_path: Path, monkeypatch
) -> None:
    other = tmp_path / "other.banhchi"
    type(desk.book).open(other).close()
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *args, **kwargs: (str(other), ""))
    )
    qtbot.mouseClick(button(window, "open_list"), Qt.MouseButton.LeftButton)
    assert desk.book.path == other
    qtbot.waitUntil(lambda: not desk.runner.busy)
