"""The one window: rail, pages, shortcuts, dropping files. Holds its own actions only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QMainWindow

from desktop_app import languages
from desktop_app.changes import ChangeSet, Topic
from desktop_app.duplicates.model import Found
from ui.desk.desk import Desk
from ui.desk.entries import CommandEntry
from ui.desk.page import Page
from ui.desk.places import (
    AskStop,
    Place,
    Question,
    ShowCleanUp,
    ShowFirstStart,
    ShowHome,
    ShowSettings,
)
from ui.history.panel import HistoryPanel
from ui.history.undo_last import undo_last
from ui.kit import FocusRing, Menu, Rail, RailItem, RailTexts, group, hbox
from ui.kit.rail import COMPACT_BELOW
from ui.kit.work_area import keep_inside
from ui.look.theme import Mode
from ui.shared.duplicate_watch import DuplicateWatch
from ui.shell.calls import CallWatch
from ui.shell.commands import window_commands
from ui.shell.drop_cover import DropCover
from ui.shell.feedback import WindowFeedback
from ui.shell.navigation import Navigation
from ui.shell.palette import Command, CommandPalette
from ui.shell.rooms import DIALOGS, PAGES, RAIL


class MainWindow(QMainWindow):
    """Assembles the pages, the rail and the overlays."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._waiting = ""  # number of open duplicates, beside Clean-up
        self.feedback = WindowFeedback(desk, self)
        desk.feedback = self.feedback
        self.history = HistoryPanel(desk, self)
        self.history.hide()
        self._cover = DropCover(desk.theme, self, lambda: self.tr("Drop what you want to import"))
        self._cover.dropped.connect(desk.import_files)
        FocusRing.install(self, desk.theme)
        self._navigation = Navigation(desk, self)
        self._navigation.moved.connect(self._on_moved)
        desk.navigate.connect(self.show_page)
        desk.asked.connect(self.ask)
        desk.replaced.connect(self._on_replaced)
        desk.changed.connect(self._on_change)
        desk.history_asked.connect(self.show_history)
        desk.book_asked.connect(self.choose_book)
        desk.language_asked.connect(self.set_language)
        desk.mode_asked.connect(self.set_mode)
        self.watch = DuplicateWatch(desk, self)
        self.watch.counted.connect(self._show_waiting)
        self._calls = CallWatch(desk, self)
        self._shortcuts: list[QShortcut] = []
        self._restore_geometry()
        self._build()
        self.show_page(self._first_place())

    # building

    def _build(self) -> None:
        """Rebuilds rail, shortcuts and title in the current language and colours."""
        self.rail = self._make_rail()
        body = group(hbox(self.rail, (self._navigation.restack(), 1)))
        body.setObjectName("page")
        self.setCentralWidget(body)
        self._bind_keys()
        self._calls.watch()
        self._show_people()
        self.history.raise_()

    def _title(self) -> str:
        name = self.desk.facts.shop_name
        program = self.tr("Banhchi")
        return f"{name} · {program}" if name else program

    def _make_rail(self) -> Rail:
        stop = DIALOGS[AskStop].commands[0]
        badges = {ShowCleanUp.page: self._waiting}
        items = [
            RailItem(page.key, page.icon, page.words(), page.keys, badges.get(page.key, ""))
            for page in RAIL
        ]
        texts = RailTexts(
            shop=self._shop(),
            people="",
            stop=stop.words(),
            stop_short=self.tr("Stop"),
            settings=PAGES[ShowSettings.page].words(),
            languages=tuple(languages.choices()),
            language_name=self.tr("Language"),
            modes=(("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            mode_name=self.tr("Colours"),
            books=self.tr("This list and others"),
            stop_shortcut=stop.shortcut,
        )
        rail = Rail(
            self.desk.theme,
            items,
            texts,
            compact=self.width() < COMPACT_BELOW,
            language=self.desk.i18n.language,
        )
        rail.navigate.connect(lambda key: self.show_page(PAGES[key].start))
        rail.stop_clicked.connect(lambda: self.desk.ask(AskStop()))
        rail.shop_clicked.connect(self._show_book_menu)
        rail.language_changed.connect(self.set_language)
        rail.mode_changed.connect(self.set_mode)
        return rail

    def _shop(self) -> str:
        if self.desk.facts.is_sample:
            return self.tr("Sample shop")
        return self.desk.facts.shop_name or self.tr("My list")

    def commands(self) -> list[Command]:
        """The results of Ctrl+K besides people."""
        return window_commands(self.desk, self, self._own_commands())

    def _own_commands(self) -> list[CommandEntry]:
        return [
            CommandEntry(
                lambda: self.tr("History and Undo"),
                "clock-counter-clockwise",
                lambda _desk, _window: self.show_history(),
                "Ctrl+H",
                begins=True,
            ),
            CommandEntry(
                lambda: self.tr("Light or dark"),
                "moon",
                lambda _desk, _window: self.switch_mode(),
            ),
            CommandEntry(
                self._languages,
                "translate",
                lambda _desk, _window: self.switch_language(),
            ),
        ]

    def _languages(self) -> str:
        """The languages of the program by their names: "Khmer or English"."""
        say = self.desk.say
        *names, last = [say(f"segment.value.language.{code}") for code in languages.codes()]
        return self.tr("{languages} or {last}").format(languages=", ".join(names), last=last)

    def _bind_keys(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        bound = [(c.shortcut, c.run) for c in self.commands() if c.shortcut]
        bound += [("Ctrl+K", self.show_commands), ("Ctrl+Z", lambda: undo_last(self.desk, self))]
        bound += [("Ctrl+F", self._focus_search), ("F1", self.show_commands)]
        self._shortcuts = [self._shortcut(keys, run) for keys, run in bound]

    def _shortcut(self, keys: str, run: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(lambda: run())
        return shortcut

    # pages

    def show_page(self, place: Place) -> None:
        """Shows a place."""
        self._navigation.show(place)

    def ask(self, question: Question) -> None:
        """Opens the dialog of a question above the page."""
        DIALOGS[type(question)].open(self.desk, self, question)

    @property
    def current(self) -> str:
        """The key of the page on screen."""
        return self._navigation.current

    def page(self) -> Page[Any, Any]:
        """The page on screen."""
        assert self._navigation.page is not None
        return self._navigation.page

    def _on_moved(self) -> None:
        self.rail.set_current(PAGES[self.current].lit)
        self.rail.setVisible(self.current != ShowFirstStart.page)

    def rebuild(self) -> None:
        """Rebuilds everything after a change of language or colours, and returns to the same
        place."""
        self._navigation.keep()
        self.feedback.toasts.dismiss()
        self._build()
        self.show_page(PAGES[self.current].start)
        self.history.rebuild()

    def set_language(self, language: str) -> None:
        """Switches the language while running."""
        self.desk.i18n.set_language(language)
        self.desk.settings.setValue("language", language)
        self.rebuild()

    def set_mode(self, mode: Mode) -> None:
        """Switches between light and dark while running."""
        self.desk.settings.setValue("mode", mode)
        self.desk.theme.set_mode(mode)
        self.rebuild()

    def switch_mode(self) -> None:
        """Toggles between light and dark."""
        self.set_mode("light" if self.desk.theme.dark else "dark")

    def switch_language(self) -> None:
        """Switches to the next language."""
        codes = languages.codes()
        self.set_language(codes[(codes.index(self.desk.i18n.language) + 1) % len(codes)])

    # actions

    def show_commands(self) -> None:
        """The palette: people and commands in one search."""
        CommandPalette(self.desk, self.commands(), self).open()

    def show_history(self) -> None:
        """Opens or closes the history on the right."""
        opening = self.history.isHidden()
        self.history.setVisible(opening)
        if opening:
            self._place_history()
            self.history.refresh()
            self.history.raise_()

    def _focus_search(self) -> None:
        if not self.page().focus_search():
            self.show_commands()

    def _show_book_menu(self) -> None:
        desk = self.desk
        menu = Menu(desk.theme, self)
        menu.add(
            self.tr("History and Undo"), "clock-counter-clockwise", self.show_history, "Ctrl+H"
        )
        menu.add(self.tr("Open another list"), "folder-open", self.choose_book)
        if desk.books is not None and desk.facts.is_sample:
            menu.add(self.tr("Back to my list"), "arrow-left", desk.books.open_own)
        if self.rail.shop is not None:
            menu.show_under(self.rail.shop)

    def choose_book(self) -> None:
        """Asks for another contact file and opens it."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a list"),
            str(self.desk.book.path.parent),
            self.tr("Contact lists") + " (*.banhchi)",
        )
        if name and self.desk.books is not None:
            self.desk.books.open(Path(name))

    # notifications

    def _first_place(self) -> Place:
        facts = self.desk.facts
        new = facts.people == 0 and not facts.started
        return ShowFirstStart() if new else ShowHome()

    def _on_replaced(self, _book: object) -> None:
        self.feedback.toasts.dismiss()  # their Undo is of the former book, as the steps shown are
        self.history.empty()
        self._navigation.forget()
        self._build()
        self.show_page(self._first_place())
        self.history.rebuild()

    def _on_change(self, changes: object) -> None:
        if not isinstance(changes, ChangeSet):
            return
        if changes.touches(Topic.CONTACT, Topic.SETTINGS):
            self._show_people()
        if changes.touches(Topic.CONTACT) and self.current == ShowFirstStart.page:
            self.show_page(ShowHome())

    def _show_people(self) -> None:
        self.rail.set_shop(self._shop(), self.tr("%n people", "", self.desk.facts.people))
        self.setWindowTitle(self._title())

    def _show_waiting(self, found: Found) -> None:
        self._waiting = self.desk.i18n.number(found.groups) if found.groups else ""
        self.rail.set_badge(ShowCleanUp.page, self._waiting)

    # the window itself

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_compact(self.width() < COMPACT_BELOW)
        self._place_history()

    def _place_history(self) -> None:
        width = self.history.width()
        self.history.setGeometry(self.width() - width, 0, width, self.height())

    def _restore_geometry(self) -> None:
        kept = self.desk.settings.value("geometry")
        known = isinstance(kept, QByteArray) and self.restoreGeometry(kept)
        if not known:
            self.resize(1280, 800)
        keep_inside(self, centred=not known)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._navigation.may_leave(self.close):
            event.ignore()
            return
        self.desk.settings.setValue("geometry", self.saveGeometry())
        event.accept()
