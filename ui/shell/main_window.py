"""The one window: rail, pages, shortcuts, dropping files. Holds navigation and actions only."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QFileSystemWatcher, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget

from desktop_app import languages
from desktop_app.changes import ChangeSet, Topic
from desktop_app.duplicates.model import Found
from desktop_app.errors import Cancelled
from ui.campaigns.page import CampaignsPage
from ui.cleanup.page import CleanUpPage
from ui.collecting.ask_dialog import ask_person
from ui.collecting.page import CollectingPage
from ui.consent.page import ConsentPage
from ui.consent.stop_dialog import StopDialog
from ui.contacts.page import ContactsPage
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.duplicates.page import DuplicatesPage
from ui.history.panel import HistoryPanel
from ui.history.undo_last import undo_last
from ui.home.first_start import FirstStartPage
from ui.home.page import HomePage
from ui.importing.choosing import choose_files
from ui.importing.page import ImportPage
from ui.kit import FocusRing, Menu, Rail, RailItem, RailTexts, group, hbox
from ui.kit.rail import COMPACT_BELOW
from ui.kit.work_area import keep_inside
from ui.look.theme import Mode
from ui.requests.opening import open_request
from ui.segments.page import SegmentsPage
from ui.settings.page import SettingsPage
from ui.shared.duplicate_watch import DuplicateWatch
from ui.shell.commands import window_commands
from ui.shell.drop_cover import DropCover
from ui.shell.feedback import WindowFeedback
from ui.shell.leaving import Leaving, Unsaved
from ui.shell.palette import Command, CommandPalette

PAGES: dict[str, type[Page]] = {
    "first_start": FirstStartPage,
    "home": HomePage,
    "contacts": ContactsPage,
    "import": ImportPage,
    "segments": SegmentsPage,
    "campaigns": CampaignsPage,
    "cleanup": CleanUpPage,
    "consent": ConsentPage,
    "collecting": CollectingPage,
    "duplicates": DuplicatesPage,
    "settings": SettingsPage,
}
# pages that are part of another
_PLACES = {"import": "contacts", "duplicates": "cleanup", "collecting": "consent"}


class MainWindow(QMainWindow):
    """Shows one page at a time; remembers the state of the others while it is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._states: dict[str, dict[str, object]] = {}
        self._page: Page | None = None
        self.current = ""
        self._waiting = ""  # how many duplicates wait, beside Clean-up
        self.stack = QStackedWidget()
        self.feedback = WindowFeedback(desk, self)
        desk.feedback = self.feedback
        self.history = HistoryPanel(desk, self)
        self.history.hide()
        self._cover = DropCover(desk.theme, self, lambda: self.tr("Drop what you want to import"))
        self._cover.dropped.connect(desk.import_files)
        FocusRing.install(self, desk.theme)
        desk.navigate.connect(self._navigate)
        desk.replaced.connect(self._on_replaced)
        desk.changed.connect(self._on_change)
        desk.stop_asked.connect(self._ask_stop)
        desk.request_asked.connect(lambda what, who: open_request(desk, self, what, who))
        desk.consent_asked.connect(lambda who: ask_person(desk, self, who))
        desk.history_asked.connect(self.show_history)
        desk.book_asked.connect(self.choose_book)
        desk.language_asked.connect(self.set_language)
        desk.mode_asked.connect(self.set_mode)
        self.watch = DuplicateWatch(desk, self)
        self.watch.counted.connect(self._show_waiting)
        self.leaving = Leaving(desk, self, self.show_page)
        if desk.books is not None:
            desk.books.may_leave = lambda again: self.leaving.allows(again, self._unsaved())
        self._calls = QFileSystemWatcher(self)
        self._calls.directoryChanged.connect(self._on_called)
        self._shortcuts: list[QShortcut] = []
        self._restore_geometry()
        self._build()
        self.show_page("first_start" if self._is_new() else "home")

    # building

    def _build(self) -> None:
        """Makes rail, shortcuts and title anew, in the language and colours of now."""
        self.rail = self._make_rail()
        self.stack = QStackedWidget()
        body = group(hbox(self.rail, (self.stack, 1)))
        body.setObjectName("page")
        self.setCentralWidget(body)
        self._bind_keys()
        self._watch_calls()
        self._show_people()
        self.history.raise_()

    def _title(self) -> str:
        name = self.desk.facts.shop_name
        program = self.tr("Banhchi")
        return f"{name} · {program}" if name else program

    def _make_rail(self) -> Rail:
        items = [
            RailItem("home", "house", self.tr("Home"), "Ctrl+1"),
            RailItem("contacts", "address-book", self.tr("Contacts"), "Ctrl+2"),
            RailItem("segments", "funnel", self.tr("Segments"), "Ctrl+3"),
            RailItem("campaigns", "megaphone", self.tr("Campaigns"), "Ctrl+4"),
            RailItem("cleanup", "sparkle", self.tr("Clean-up"), "Ctrl+5", self._waiting),
            RailItem("consent", "shield-check", self.tr("Consent"), "Ctrl+6"),
        ]
        texts = RailTexts(
            shop=self._shop(),
            people="",
            stop=self.tr("Someone asked to stop"),
            stop_short=self.tr("Stop"),
            settings=self.tr("Settings"),
            languages=tuple(languages.choices()),
            language_name=self.tr("Language"),
            modes=(("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            mode_name=self.tr("Colours"),
            books=self.tr("This list and others"),
            stop_shortcut="Ctrl+D",
        )
        rail = Rail(
            self.desk.theme,
            items,
            texts,
            compact=self.width() < COMPACT_BELOW,
            language=self.desk.i18n.language,
        )
        rail.navigate.connect(self.show_page)
        rail.stop_clicked.connect(lambda: self.desk.ask_stop())
        rail.shop_clicked.connect(self._show_book_menu)
        rail.language_changed.connect(self.set_language)
        rail.mode_changed.connect(self.set_mode)
        return rail

    def _shop(self) -> str:
        if self.desk.facts.is_sample:
            return self.tr("Sample shop")
        return self.desk.facts.shop_name or self.tr("My list")

    def commands(self) -> list[Command]:
        """What Ctrl+K finds besides people."""
        return window_commands(self)

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

    def show_page(self, key: str, state: dict[str, object] | None = None) -> None:
        """Shows a page, as it was left unless ``state`` says otherwise."""
        self._keep_state()
        wanted = self._states.get(key, {})
        if state and not self._may_show(key, state):
            return
        if state:
            # adding a person leaves the list as it was; any other wish starts afresh
            wanted = {**wanted, **state} if "add" in state else state
        page = PAGES[key](self.desk, wanted)
        self._replace_page(page)
        self.current = key
        self.rail.set_current(_PLACES.get(key, key))
        self.rail.setVisible(key != "first_start")
        page.setFocus()

    def _may_show(self, key: str, state: dict[str, object]) -> bool:
        """Whether nothing typed is lost when a page starts afresh; else the person is asked."""
        unsaved, kept = PAGES[key].unsaved, self._states.get(key, {})
        left = unsaved(self.desk, kept if "add" not in state else {})
        lost = [(key, words) for words in left if words not in unsaved(self.desk, state)]
        return self.leaving.allows(lambda: self.show_page(key, state), lost)

    def page(self) -> Page:
        """The page on screen."""
        assert self._page is not None
        return self._page

    def _replace_page(self, page: Page) -> None:
        old = self._page
        self._page = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if old is not None:
            self.stack.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _keep_state(self) -> None:
        if self._page is not None and self.current:
            self._states[self.current] = self._page.save_state()
            self._page.leave()

    def _navigate(self, key: str, state: object) -> None:
        self.show_page(key, state if isinstance(state, dict) else None)

    def rebuild(self) -> None:
        """After a change of language or colours: everything again, where the person was."""
        self._keep_state()
        old, self._page = self._page, None
        self.feedback.toasts.dismiss()
        self._build()
        if old is not None:
            old.deleteLater()
        self.show_page(self.current, self._states.get(self.current))
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
        """Light becomes dark, dark becomes light."""
        self.set_mode("light" if self.desk.theme.dark else "dark")

    def switch_language(self) -> None:
        """The next language takes the place of this one."""
        codes = languages.codes()
        self.set_language(codes[(codes.index(self.desk.i18n.language) + 1) % len(codes)])

    # actions

    def choose_file(self) -> None:
        """Asks for spreadsheets and imports them."""
        self.desk.import_files(choose_files(self.desk, self))

    def show_commands(self) -> None:
        """The palette: people and commands in one search."""
        CommandPalette(self.desk, self.commands(), self).open()

    def show_history(self) -> None:
        """Opens or closes the history at the right."""
        opening = self.history.isHidden()
        self.history.setVisible(opening)
        if opening:
            self._place_history()
            self.history.refresh()
            self.history.raise_()

    def _focus_search(self) -> None:
        if not self.page().focus_search():
            self.show_commands()

    def go_to(self, key: str, **state: object) -> Callable[[], None]:
        """What shows a page when it is called."""
        return lambda: self.show_page(key, state)

    def _ask_stop(self, identifier: str) -> None:
        StopDialog(self.desk, self, identifier).open()

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

    # hearing

    def _is_new(self) -> bool:
        facts = self.desk.facts
        return facts.people == 0 and not facts.started

    def _on_replaced(self, _book: object) -> None:
        self._states.clear()
        self.current = ""
        self.rebuild_for_book()

    def rebuild_for_book(self) -> None:
        """Another book took the place of the one that was open."""
        old, self._page = self._page, None
        self._build()
        if old is not None:
            old.deleteLater()
        self.show_page("first_start" if self._is_new() else "home")
        self.history.rebuild()

    def _on_change(self, changes: object) -> None:
        if not isinstance(changes, ChangeSet):
            return
        if changes.touches(Topic.CONTACT, Topic.SETTINGS):
            self._show_people()
        if changes.touches(Topic.CONTACT) and self.current == "first_start":
            self.show_page("home")

    def _show_people(self) -> None:
        self.rail.set_shop(self._shop(), self.tr("%n people", "", self.desk.facts.people))
        self.setWindowTitle(self._title())

    def _show_waiting(self, found: Found) -> None:
        self._waiting = self.desk.i18n.number(found.groups) if found.groups else ""
        self.rail.set_badge("cleanup", self._waiting)

    def _watch_calls(self) -> None:
        if self._calls.directories():
            self._calls.removePaths(self._calls.directories())
        self._calls.addPath(str(self.desk.book.call_file.parent))

    def _on_called(self) -> None:
        call = self.desk.book.call_file
        if call.exists():
            call.unlink(missing_ok=True)
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
            self.show()
            self.raise_()
            self.activateWindow()

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

    def _unsaved(self) -> Unsaved:
        self._keep_state()
        found: list[tuple[str, str]] = []
        with suppress(Cancelled):  # the book is closed already: nothing can be kept any more
            for key, page in PAGES.items():
                left = page.unsaved(self.desk, self._states.get(key, {}))
                found += [(key, words) for words in left]
        return found

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.leaving.allows(self.close, self._unsaved()):
            event.ignore()
            return
        self.desk.settings.setValue("geometry", self.saveGeometry())
        event.accept()
