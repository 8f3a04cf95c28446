"""The navigation targets and questions of the window, with their arguments.

Rooms lead to each other only by these. The rooms' entries say which page or dialog belongs to each
(see ui/desk/entries.py).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Literal

from desktop_app.segments.model import RuleJson

ConsentPart = Literal["overview", "replies", "list", "requests", "retention"]
SettingsCard = Literal["wordings", "rules"]
RequestStep = Literal["log", "access", "portability", "correction", "erasure", "exports"]


@dataclass(frozen=True)
class Place:
    """A page and what to show on it. ``page`` is the key of the page.

    ``as_left``: the page appears as it was left; otherwise it starts afresh.
    """

    page: ClassVar[str]
    as_left: ClassVar[bool] = False


@dataclass(frozen=True)
class Question:
    """A dialog above the current page."""


# home


@dataclass(frozen=True)
class ShowFirstStart(Place):
    page = "first_start"
    as_left = True


@dataclass(frozen=True)
class ShowHome(Place):
    page = "home"
    as_left = True


# contacts


@dataclass(frozen=True)
class ContactsPlace(Place):
    page = "contacts"


@dataclass(frozen=True)
class ShowContacts(ContactsPlace):
    as_left = True


@dataclass(frozen=True)
class AddPerson(ContactsPlace):
    """The form of a new person, above the list as it was left."""

    as_left = True


@dataclass(frozen=True)
class ShowPerson(ContactsPlace):
    """One person beside the list; ``edit``: in the form."""

    contact_id: int
    edit: bool = False


@dataclass(frozen=True)
class FindPeople(ContactsPlace):
    search: str


@dataclass(frozen=True)
class ShowMatching(ContactsPlace):
    """The people that match a rule; ``title`` describes them."""

    rule: RuleJson
    title: str


@dataclass(frozen=True)
class ShowFinding(ContactsPlace):
    """The people behind a finding of the clean-up."""

    code: str
    title: str


@dataclass(frozen=True)
class ShowPeople(ContactsPlace):
    """These people only; ``title`` says what they have in common."""

    people: Collection[int]
    title: str


# importing


@dataclass(frozen=True)
class ImportPlace(Place):
    page = "import"


@dataclass(frozen=True)
class ShowImport(ImportPlace):
    as_left = True


@dataclass(frozen=True)
class ImportFiles(ImportPlace):
    """One file, or several and those in folders, one after another."""

    paths: tuple[Path, ...]


# segments


@dataclass(frozen=True)
class SegmentsPlace(Place):
    page = "segments"


@dataclass(frozen=True)
class ShowSegments(SegmentsPlace):
    as_left = True


@dataclass(frozen=True)
class NewSegment(SegmentsPlace):
    """The builder, empty."""


@dataclass(frozen=True)
class ShowSegment(SegmentsPlace):
    name: str


# campaigns


@dataclass(frozen=True)
class CampaignsPlace(Place):
    page = "campaigns"


@dataclass(frozen=True)
class ShowCampaigns(CampaignsPlace):
    as_left = True


@dataclass(frozen=True)
class NewCampaign(CampaignsPlace):
    """A new campaign, to the people of a segment if one is given."""

    segment: str | None = None


@dataclass(frozen=True)
class ShowCampaign(CampaignsPlace):
    name: str


# clean-up and duplicates


@dataclass(frozen=True)
class ShowCleanUp(Place):
    page = "cleanup"
    as_left = True


@dataclass(frozen=True)
class DuplicatesPlace(Place):
    page = "duplicates"


@dataclass(frozen=True)
class ShowDuplicates(DuplicatesPlace):
    as_left = True


@dataclass(frozen=True)
class AllDuplicates(DuplicatesPlace):
    """All groups, from the first."""


@dataclass(frozen=True)
class MergePeople(DuplicatesPlace):
    """These people side by side."""

    people: tuple[int, ...]


# consent


@dataclass(frozen=True)
class ConsentPlace(Place):
    page = "consent"


@dataclass(frozen=True)
class ShowConsent(ConsentPlace):
    as_left = True


@dataclass(frozen=True)
class ShowConsentPart(ConsentPlace):
    part: ConsentPart


@dataclass(frozen=True)
class AskStop(Question):
    """A person asked to stop; ``identifier`` is what is known of them."""

    identifier: str = ""


@dataclass(frozen=True)
class AskRequest(Question):
    """A request of a listed person: a kind of request, which is answered now.

    ``log`` logs a request (``contact_id`` 0: the dialog asks for the person), ``exports`` shows the
    files that contain the person.
    """

    step: RequestStep
    contact_id: int = 0


# collecting


@dataclass(frozen=True)
class CollectingPlace(Place):
    page = "collecting"


@dataclass(frozen=True)
class ShowCollecting(CollectingPlace):
    as_left = True


@dataclass(frozen=True)
class SignUpAtCounter(CollectingPlace):
    """The form for customers."""


@dataclass(frozen=True)
class PrintSheets(CollectingPlace):
    """Choosing and saving sign-up sheets."""


@dataclass(frozen=True)
class EnterSheet(CollectingPlace):
    """Entering a sheet that was filled in."""


@dataclass(frozen=True)
class ShowPending(CollectingPlace):
    """The people who have not confirmed, or with ``again`` those to ask again; ``person`` is
    selected."""

    again: bool = False
    person: int | None = None


@dataclass(frozen=True)
class AskConsent(Question):
    """A person is to be asked for consent: channel, purpose, and the text to send."""

    contact_id: int


# settings


@dataclass(frozen=True)
class SettingsPlace(Place):
    page = "settings"


@dataclass(frozen=True)
class ShowSettings(SettingsPlace):
    as_left = True


@dataclass(frozen=True)
class ShowSettingsCard(SettingsPlace):
    """Settings, scrolled to a card."""

    card: SettingsCard
