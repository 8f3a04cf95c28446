"""Campaigns: the list, or one open campaign. Switches between the two and handles changes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.book import Book
from desktop_app.campaigns.drafts import check_draft
from desktop_app.campaigns.model import Draft, ExportInfo, Frozen, SegmentRef
from desktop_app.changes import ChangeSet, Topic
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from ui.campaigns.campaign_list import CampaignList
from ui.campaigns.draft import CampaignDraft, fresh_name
from ui.campaigns.wizard import Wizard
from ui.desk.desk import Desk
from ui.desk.page import Page
from ui.desk.places import (
    CampaignsPlace,
    NewCampaign,
    ShowCampaign,
)

_OWN = {Topic.CAMPAIGN, Topic.RECIPIENT}
Found = tuple[Draft | Frozen, list[ExportInfo]]


class CampaignsPage(Page[CampaignsPlace, CampaignDraft]):
    """The list, or one campaign; ``kept`` has the draft of an open one."""

    def __init__(
        self, desk: Desk, place: CampaignsPlace, kept: CampaignDraft | None = None
    ) -> None:
        super().__init__(desk, place, kept)
        self.face: QWidget | None = None
        self._faces = QStackedLayout()
        self.setLayout(self._faces)
        if kept is not None:
            self._show_wizard(kept)
        elif isinstance(place, ShowCampaign):
            self._open(place.name)
        elif isinstance(place, NewCampaign):
            self._show_wizard(self._fresh(place.segment))
        else:
            self.show_list()

    # faces

    def show_list(self) -> None:
        """The list of campaigns."""
        self._list = CampaignList(self.desk)
        self._list.opened.connect(self._open)
        self._list.new.connect(lambda: self._show_wizard(self._fresh()))
        self._put(self._list)

    def _show_wizard(self, draft: CampaignDraft) -> None:
        wizard = Wizard(self.desk, draft)
        wizard.left.connect(self.show_list)
        wizard.another.connect(self._open)
        self._put(wizard)
        wizard.focus_first()

    def _put(self, face: QWidget) -> None:
        old, self.face = self.face, face
        self._faces.addWidget(face)
        self._faces.setCurrentWidget(face)
        if old is not None:
            self._faces.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _fresh(self, segment: str | None = None) -> CampaignDraft:
        """A campaign that is not in the book yet; its channel is that of the previous one."""
        known = self.desk.facts.campaigns
        return CampaignDraft(
            Draft(
                name=fresh_name(self.tr("New campaign"), (each.name for each in known)),
                channel=known[0].channel if known else "sms",
                segments=self._wanted_segments(segment),
            )
        )

    def _wanted_segments(self, wanted: str | None) -> tuple[SegmentRef, ...]:
        known = self.desk.facts.segments
        return tuple(SegmentRef(each.id, each.name) for each in known if each.name == wanted)

    def _open(self, name: str) -> None:
        """Until the campaign is read, the old content stays."""

        def ask(book: Book, _job: Job) -> Found:
            return book.campaigns.get(name), book.campaigns.exports(name)

        def missing(error: BaseException) -> None:
            self.show_list()
            self.desk.failed(error)

        self.desk.read(
            self,
            ask,
            lambda found: self._show_wizard(CampaignDraft.of(*found)),
            key="campaign.open",
            failed=missing,
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The window gives the focus to the whole page."""
        super().focusInEvent(event)
        if isinstance(self.face, Wizard):
            self.face.focus_first()

    # state

    def save_state(self) -> CampaignDraft | None:
        """The open campaign, with its unsaved changes."""
        if not isinstance(self.face, Wizard):
            return None
        self.face.keep_place()
        return self.face.draft

    def leave(self) -> None:
        """Saves the open campaign. If that fails, ``unsaved`` reports it."""
        if isinstance(self.face, Wizard) and self.face.draft.changed:
            draft = self.face.draft
            self.desk.write(self.desk, lambda book, _job: draft.keep(book), failed=self._not_kept)

    def _not_kept(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self.desk.failed(error)

    @staticmethod
    def unsaved(desk: Desk, kept: CampaignDraft | None) -> list[str]:
        """A campaign that can't be saved, such as under a taken name."""
        wanted = None if kept is None else kept.unsaved()
        if wanted is None:
            return []
        facts = desk.facts
        try:
            check_draft(wanted, facts.campaigns, facts.purpose_codes, facts.segments)
        except UserError as error:
            name, why = wanted.name.strip(), desk.i18n.words.of(error)
            words = QCoreApplication.translate("CampaignsPage", "The campaign “{name}”. {why}")
            return [words.format(name=name, why=why)]
        return []

    # changes

    def on_change(self, changes: ChangeSet) -> None:
        """People, consent and segments change the numbers; an undo may change the campaign."""
        if isinstance(self.face, CampaignList):
            self.face.refresh()
            return
        if isinstance(self.face, Wizard):
            if set(changes.kinds) - _OWN:
                self.face.people_changed()
            if changes.touches(Topic.CAMPAIGN):
                self._read_again(self.face)

    def _read_again(self, wizard: Wizard) -> None:
        """Runs as a write: a save notifies before the draft knows of it."""

        def ask(book: Book, _job: Job) -> tuple[Draft | Frozen | None, Found | None]:
            saved = wizard.draft.saved
            return saved, _find(book, saved)

        self.desk.write(self, ask, lambda answer: self._compare(wizard, *answer))

    def _compare(self, wizard: Wizard, saved: Draft | Frozen | None, found: Found | None) -> None:
        if wizard is not self.face or saved is None:
            return
        if found is None:
            self.show_list()
        elif found[0] != saved:
            wizard.campaign_changed(*found)


def _find(book: Book, saved: Draft | Frozen | None) -> Found | None:
    for campaign in book.campaigns.all():
        if saved is not None and campaign.id == saved.id:
            return campaign, book.campaigns.exports(campaign.name)
    return None
