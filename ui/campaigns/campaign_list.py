"""The list of campaigns: each with its state and its actions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.book import Book
from desktop_app.campaigns.model import Campaign, Check, Draft, ExportInfo, Frozen
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from ui.campaigns.live import checked, shown_check
from ui.campaigns.words import CHANNEL_ICONS, STATUS_CHIPS, CampaignWords
from ui.desk.desk import Desk
from ui.kit import (
    Button,
    Card,
    Chip,
    Dialog,
    EmptyState,
    FormRow,
    LineEdit,
    Menu,
    PageHeader,
    ScrollArea,
    group,
    hbox,
    hline,
    set_tip,
    vbox,
)
from ui.kit.base import PaintButton, shortcut_text
from ui.kit.paint import chip_width, draw_glyph, draw_text, no_pen
from ui.look.theme import Theme, mix

_ROW = 64


@dataclass(frozen=True)
class Entry:
    """A campaign of the list with its newest export."""

    campaign: Draft | Frozen
    export: ExportInfo | None


class CampaignRow(PaintButton):
    """A campaign as a row to click: icon, name, description; at the right the count and the
    date."""

    def __init__(self, theme: Theme, icon: str, name: str, about: str) -> None:
        super().__init__(theme, name)
        self._icon, self._about = icon, about
        self._number, self._when = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tell("", "")

    def tell(self, number: str, when: str) -> None:
        """Shows how many people, and the date."""
        self._number, self._when = number, when
        said = (self.text(), self._about, number, when)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.update()

    def content_size(self) -> QSize:
        return QSize(240, _ROW)

    def paint_button(self, p: QPainter, rect: QRectF) -> None:
        color = self.theme.color
        no_pen(p, mix(color("surface"), color("hover"), self.hover))
        p.drawRoundedRect(rect, 8, 8)
        disc = QRectF(12, rect.center().y() - 18, 36, 36)
        no_pen(p, color("accent_tint"))
        p.drawEllipse(disc)
        draw_glyph(p, disc, self._icon, color("accent_text"), 18)
        side = 190.0
        room = QRectF(60, rect.center().y() - 22, rect.width() - 60 - side - 16, 23)
        draw_text(p, room, self.text(), weight=500, color=color("text"))
        draw_text(p, room.translated(0, 24), self._about, px=12, color=color("text3"))
        right = QRectF(rect.right() - side - 8, room.top(), side, 23)
        draw_text(p, right, self._number, color=color("text"), align="right")
        under = right.translated(0, 24)
        draw_text(p, under, self._when, px=12, color=color("text3"), align="right")


class CampaignList(QWidget):
    """``opened(name)``: a campaign is to be shown. ``new``: a new one is to be created."""

    opened = Signal(str)
    new = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._words = CampaignWords(desk)
        self._rows: dict[str, CampaignRow] = {}
        self._unknown: list[Draft | Frozen] = []
        self._make = Button(desk.theme, self.tr("New campaign"), "plus", "primary")
        self._make.setObjectName("new_campaign")
        set_tip(self._make, f"{self.tr('New campaign')}  ({shortcut_text('Ctrl+M')})")
        self._make.clicked.connect(self.new)
        self.header = PageHeader(desk.theme, self.tr("Campaigns"), right=[self._make])
        self.area = ScrollArea()
        self.setLayout(vbox(self.header, (self.area, 1)))
        self.refresh()

    def refresh(self) -> None:
        """Reads the list again."""
        self._desk.read(self, _entries, self._show, key=f"campaign.list.{id(self)}")

    def _show(self, entries: list[Entry]) -> None:
        self._rows = {}
        place = self.area.verticalScrollBar().value()
        self.header.set_count(self._words.number(len(entries)) if entries else "")
        self._make.setVisible(bool(entries))
        if not entries:
            self.area.set_content(self._empty())
            return
        lines = vbox(margins=(8, 8, 8, 8))
        for number, entry in enumerate(entries):
            if number:
                lines.addLayout(hbox(60, (hline(), 1), 12))
            lines.addWidget(self._line(entry))
        self.area.set_content(group(vbox(Card(lines), None, margins=(24, 12, 24, 24))))
        self.area.verticalScrollBar().setValue(place)
        self._unknown = [each.campaign for each in entries if each.export is None]
        self._ask_next()

    def _empty(self) -> QWidget:
        return EmptyState(
            self._desk.theme,
            "megaphone",
            self.tr("No campaign yet"),
            self.tr(
                "Choose people, write one message, and save a file with those who agreed and"
                " nobody else."
            ),
            self.tr("Start the first one"),
            self.new.emit,
        )

    def _line(self, entry: Entry) -> QWidget:
        campaign, words = entry.campaign, self._words
        segments = (each.name for each in campaign.segments)
        about = " · ".join((words.channel(campaign.channel), *segments))
        row = CampaignRow(self._desk.theme, CHANNEL_ICONS[campaign.channel], campaign.name, about)
        row.setObjectName("campaign")
        row.clicked.connect(lambda: self.opened.emit(campaign.name))
        when = campaign.updated_at if entry.export is None else entry.export.exported_at
        number = "" if entry.export is None else words.people(entry.export.exported)
        row.tell(number, self._desk.i18n.recent(when, self._desk.today()))
        self._rows[campaign.name] = row
        tone, icon = STATUS_CHIPS[campaign.status]
        chip = Chip(self._desk.theme, words.status(campaign), tone, icon)
        more = Button(
            self._desk.theme,
            "",
            "dots-three",
            "ghost",
            True,
            self.tr("More for {name}").format(name=campaign.name),
        )
        more.setObjectName("more")
        more.clicked.connect(lambda: self._show_menu(entry, more))
        # chips of one width would look like buttons: they are in a column instead
        place = group(hbox(chip, None))
        place.setFixedWidth(self._chip_room())
        return group(hbox((row, 1), 12, place, 8, more, 8))

    def _chip_room(self) -> int:
        say = self._desk.say
        return max(
            chip_width(say(f"campaign.status.{status}"), icon)
            for status, (_, icon) in STATUS_CHIPS.items()
        )

    # the number of people of a draft

    def _ask_next(self) -> None:
        """One after the other, so that a long list does not block everything else."""
        if not self._unknown:
            return
        campaign = self._unknown.pop(0)
        if isinstance(campaign, Draft) and not campaign.segments:
            self._ask_next()
            return
        self._desk.read(
            self,
            lambda book, job: _reach(book, campaign, job),
            lambda check: self._show_reach(campaign, check),
            key=f"campaign.list.reach.{id(self)}",
        )

    def _show_reach(self, campaign: Campaign, check: Check | None) -> None:
        row = self._rows.get(campaign.name)
        if row is not None and check is not None:
            words = self.tr("{n} of {total} people", "", check.segment)
            number = self._words.number
            said = words.format(n=number(check.sendable), total=number(check.segment))
            row.tell(said, self._desk.i18n.recent(campaign.updated_at, self._desk.today()))
        self._ask_next()

    # the menu

    def _show_menu(self, entry: Entry, button: Button) -> None:
        self.menu(entry).show_under(button)

    def menu(self, entry: Entry) -> Menu:
        """The actions on one campaign."""
        campaign = entry.campaign
        menu = Menu(self._desk.theme, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName("campaign_menu")
        menu.add(self.tr("Open"), "arrow-right", lambda: self.opened.emit(campaign.name))
        menu.add(self.tr("Rename"), "pencil-simple", lambda: self._rename(campaign))
        menu.add(self.tr("Duplicate"), "copy", lambda: self._duplicate(campaign))
        menu.addSeparator()
        remove = menu.add(self.tr("Delete"), "trash", lambda: self._delete(campaign), danger=True)
        if entry.export is not None:
            remove.setEnabled(False)
            set_tip(remove, self._desk.say("campaign.kept", name=campaign.name))
        return menu

    def _rename(self, campaign: Campaign) -> None:
        RenameDialog(self._desk, self.window(), campaign.name).open()

    def _duplicate(self, campaign: Campaign) -> None:
        words = self.tr("Made “{name}”")
        self._desk.edit(
            self,
            lambda book, job: book.campaigns.duplicate(campaign.name),
            lambda made: self._desk.toast_undo(words.format(name=made.value), made),
        )

    def _delete(self, campaign: Campaign) -> None:
        words = self.tr("Deleted “{name}”").format(name=campaign.name)
        self._desk.edit(
            self,
            lambda book, job: book.campaigns.delete(campaign.name),
            lambda receipt: self._desk.toast_undo(words, receipt),
        )


class RenameDialog(Dialog):
    """Another name for a campaign; a taken name is reported at once."""

    def __init__(self, desk: Desk, parent: QWidget, name: str) -> None:
        super().__init__(desk.theme, parent, self.tr("Rename “{name}”").format(name=name))
        self._desk, self._name = desk, name
        self.edit = LineEdit(name, name=self.tr("Name"))
        self.edit.setObjectName("new_name")
        self.edit.selectAll()
        self.row = FormRow(desk.theme, self.tr("Name"), self.edit)
        self.body.addWidget(self.row)
        self.add_button(self.tr("Leave it"), "ghost", "reject")
        save = self.add_button(self.tr("Rename"), "primary")
        save.setObjectName("rename")
        save.setDefault(True)
        save.clicked.connect(self._save)
        self.edit.setFocus()

    def _save(self) -> None:
        new_name = self.edit.text()
        self._desk.write(
            self,
            lambda book, job: book.campaigns.rename(self._name, new_name),
            lambda _: self.accept(),
            failed=self._failed,
        )

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.row.set_error(self._desk.i18n.words.of(error))
            self._box.activate()
            self.resize(self.width(), self._box.totalHeightForWidth(self.width()))
        else:
            self._desk.failed(error)


def _entries(book: Book, job: Job) -> list[Entry]:
    return [Entry(each, _newest(book, each)) for each in book.campaigns.all()]


def _newest(book: Book, campaign: Campaign) -> ExportInfo | None:
    if isinstance(campaign, Draft):
        return None
    return next(iter(book.campaigns.exports(campaign.name)), None)


def _reach(book: Book, campaign: Draft | Frozen, job: Job) -> Check | None:
    try:
        return shown_check(checked(book, campaign, job))
    except UserError:
        return None
