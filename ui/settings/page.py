"""Settings: the shop, language and colours, the passphrase, backups, the file itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app import languages
from desktop_app.book import Book
from desktop_app.jobs import Job
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import (
    SettingsCard,
    SettingsPlace,
    ShowSettingsCard,
)
from ui.kit import (
    Banner,
    Button,
    Card,
    Dialog,
    Dropdown,
    ElidedLabel,
    FormRow,
    Label,
    LineEdit,
    PageHeader,
    Paragraph,
    ScrollArea,
    Segmented,
    clear,
    group,
    hbox,
    make_choice,
    vbox,
)
from ui.settings.asking_card import AskingCard
from ui.settings.backups import BackupsCard
from ui.settings.passphrase_dialog import NewPassphraseDialog, add_elsewhere
from ui.settings.purposes_card import PurposesCard
from ui.settings.rules_card import RulesCard
from ui.shared.keys import ask_for_key

# countries of typical shops; numbers of any other are read by their country code
REGIONS = ("KH", "TH", "VN", "LA", "MY", "SG", "PH", "ID", "FR", "US", "AU", "JP", "KR", "CN")
_WIDE, _TWO_COLUMNS = 1000, 1240
_EDGE, _BETWEEN = 24, 16
_ABOVE = 8  # the free space above a card that was scrolled to


@dataclass(frozen=True)
class _Copies:
    """Files elsewhere that keep their passphrase, and the number of copies of a damaged book."""

    elsewhere: Sequence[Path]
    damaged: int


class SettingsPage(Page[SettingsPlace, None]):
    """Everything takes effect at once; there is no Save button."""

    def __init__(self, desk: Desk, place: SettingsPlace, kept: None = None) -> None:
        super().__init__(desk, place)
        self.backups = BackupsCard(desk)
        first = vbox(
            *self._missing_key(),
            self._shop_card(),
            self._look_card(),
            self._lock_card(),
            self.backups,
            self._file_card(),
            None,
            spacing=16,
        )
        self.purposes = PurposesCard(desk)
        self.rules = RulesCard(desk)
        second = vbox(self.purposes, self.rules, AskingCard(desk), None, spacing=16)
        self._both = (first, second)
        self._columns: QBoxLayout = hbox((first, 1), (second, 1), spacing=_BETWEEN)
        # one column until the page has its width: two would widen a small window
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom)
        inner = group(self._columns)
        inner.setMaximumWidth(_TWO_COLUMNS)
        self._body = group(hbox((inner, 1), margins=(_EDGE, 8, _EDGE, 24)))
        self._area = ScrollArea(self._body)
        self.setLayout(vbox(PageHeader(self.theme, self.tr("Settings")), (self._area, 1)))
        if isinstance(place, ShowSettingsCard):
            cards: dict[SettingsCard, QWidget] = {"wordings": self.purposes, "rules": self.rules}
            shown = cards[place.card]
            # once the page has its size
            QTimer.singleShot(0, self, lambda: self._show_card(shown))
            self.backups.listed.connect(lambda: self._show_card(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= max(_WIDE, self._two_columns())
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _two_columns(self) -> int:
        """The page width that two columns need: long words need more."""
        widths = (column.minimumSize().width() for column in self._both)
        return sum(widths) + _BETWEEN + 2 * _EDGE

    def _show_card(self, card: QWidget) -> None:
        """Scrolls to where a card begins, in one column or in two."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        top = card.mapTo(self._body, QPoint()).y()
        self._area.verticalScrollBar().setValue(top - _ABOVE)

    def _missing_key(self) -> list[QWidget]:
        """Actions for a do-not-contact list that came without its key."""
        number = self.desk.facts.lost
        if not number:
            return []
        bring = Button(self.theme, self.tr("Bring the key, or go on without it"), small=True)
        bring.setObjectName("bring_key")
        bring.clicked.connect(lambda: ask_for_key(self.desk, self.window()))
        words = self.desk.say("secret.missing", n=number)
        return [Banner(self.theme, "no", "warning", words), group(hbox(bring, None))]

    # the shop

    def _shop_card(self) -> Card:
        book = self.desk.facts
        self.shop = LineEdit(book.shop_name, self.tr("Sokha Mart"), self.tr("Name of the shop"))
        self.shop.setObjectName("shop_name")
        self.shop.editingFinished.connect(self._save_shop)
        regions = [(key, self.desk.say(f"region.{key.lower()}")) for key in REGIONS]
        if book.region not in REGIONS:
            regions.append((book.region, book.region))
        self.region = Dropdown(
            self.theme, regions, book.region, name=self.tr("Country of the shop")
        )
        self.region.setObjectName("region")
        self.region.changed.connect(self._save_region)
        return self._card(
            self.tr("The shop"),
            FormRow(self.theme, self.tr("Name of the shop"), self.shop),
            FormRow(
                self.theme,
                self.tr("Country of the shop"),
                self.region,
                help=self.tr("Numbers without a country code are read as numbers from there."),
            ),
        )

    def _save_shop(self) -> None:
        desk, name = self.desk, self.shop.text().strip()

        def rename(book: Book, _job: Job) -> None:
            book.shop_name = name

        if name != desk.facts.shop_name:
            desk.write(desk, rename)

    def _save_region(self, key: str) -> None:
        def move(book: Book, _job: Job) -> None:
            book.region = key

        self.desk.write(self.desk, move)

    # language and colours

    def _look_card(self) -> Card:
        language = make_choice(
            self.theme, languages.choices(), self.desk.i18n.language, name=self.tr("Language")
        )
        language.setObjectName("language")
        language.changed.connect(self.desk.language_asked)
        modes = Segmented(
            self.theme,
            [("light", self.tr("Light")), ("dark", self.tr("Dark"))],
            self.theme.mode,
            name=self.tr("Colours"),
        )
        modes.setObjectName("mode")
        modes.changed.connect(self.desk.mode_asked)
        return self._card(
            self.tr("Language and colours"),
            group(hbox(Label(self.tr("Language"), "body"), None, language)),
            group(hbox(Label(self.tr("Colours"), "body"), None, modes)),
        )

    # the passphrase

    def _lock_card(self) -> Card:
        locked = self.desk.book.encrypted
        words = (
            self.tr("This list is locked with a passphrase. It is asked at every start.")
            if locked
            else self.tr(
                "Anybody who can use this computer can open the list. "
                "With a passphrase nobody can read it without you."
            )
        )
        set_button = Button(
            self.theme,
            self.tr("Change the passphrase") if locked else self.tr("Set a passphrase"),
            "lock-simple",
            small=True,
        )
        set_button.setObjectName("set_passphrase")
        set_button.clicked.connect(self._set_passphrase)
        row = hbox(set_button)
        if locked:
            remove = Button(self.theme, self.tr("Remove it"), kind="ghost", small=True)
            remove.setObjectName("remove_passphrase")
            remove.clicked.connect(self._remove_passphrase)
            row.addSpacing(8)
            row.addWidget(remove)
        row.addStretch(1)
        return self._card(self.tr("Passphrase"), Paragraph(words, 13), group(row))

    def _set_passphrase(self) -> None:
        self._with_copies(self._ask_passphrase)

    def _with_copies(self, then: Callable[[_Copies], None]) -> None:
        """Looks first for copies of the list, which are to be locked or opened as well."""

        def ask(book: Book, _job: Job) -> _Copies:
            found = book.backups.copies.state()
            return _Copies(found.elsewhere, len(found.damaged))

        self.desk.read(self, ask, then, key="settings.copies")

    def _ask_passphrase(self, copies: _Copies) -> None:
        locked = self.desk.book.encrypted
        dialog = NewPassphraseDialog(
            self.theme, self.window(), locked, copies.elsewhere, copies.damaged
        )
        if dialog.exec() and self.desk.books is not None:
            self.desk.books.set_passphrase(dialog.passphrase)

    def _remove_passphrase(self) -> None:
        self._with_copies(self._ask_removal)

    def _ask_removal(self, copies: _Copies) -> None:
        dialog = Dialog(self.theme, self.window(), self.tr("Remove the passphrase"))
        dialog.setObjectName("remove_passphrase_dialog")
        dialog.add_text(self.tr("Anybody who can use this computer can then open the list."))
        add_elsewhere(dialog, copies.elsewhere)
        dialog.add_button(self.tr("Keep it"), "ghost", "reject")
        dialog.add_button(self.tr("Remove the passphrase"), "danger", "accept")
        if dialog.exec() and self.desk.books is not None:
            self.desk.books.set_passphrase(None)

    # the file

    def _file_card(self) -> Card:
        path, books = self.desk.book.path, self.desk.books
        show = Button(self.theme, self.tr("Show the folder"), "folder-open", small=True)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
        check = Button(self.theme, self.tr("Check the list"), "shield-check", small=True)
        check.setObjectName("check")
        check.clicked.connect(self._check)
        row = hbox(show, 8, check)
        if self.desk.facts.is_sample and books is not None:
            remove = Button(self.theme, self.tr("Remove the sample"), "trash", small=True)
            remove.setObjectName("remove_sample")
            remove.clicked.connect(lambda: books.remove_sample())
            row.addSpacing(8)
            row.addWidget(remove)
        row.addStretch(1)
        self._checked = vbox()
        return self._card(
            self.tr("Where the list is"),
            ElidedLabel(str(path), "small", "text2"),
            group(row),
            group(self._checked),
        )

    def _check(self) -> None:
        self.desk.read(self, lambda book, _job: book.check(), self._tell, key="check")

    def _tell(self, problems: list[str]) -> None:
        clear(self._checked)
        if problems:
            words = "\n".join(self.desk.problem(code) for code in problems)
            self._checked.addWidget(Banner(self.theme, "no", "warning", words))
        else:
            self._checked.addWidget(
                Banner(self.theme, "yes", "check-circle", self.tr("The list is whole."))
            )

    def _card(self, title: str, *widgets: QWidget) -> Card:
        box = vbox(Label(title, "heading"), margins=(20, 16, 20, 16), spacing=12)
        for widget in widgets:
            box.addWidget(widget)
        return Card(box)
