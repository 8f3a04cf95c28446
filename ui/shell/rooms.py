"""The rooms' declarations for the window, in the order of the palette."""

from __future__ import annotations

from typing import Any

from ui.campaigns.entry import CAMPAIGNS
from ui.cleanup.entry import CLEAN_UP
from ui.collecting.entry import ASK_CONSENT, COLLECTING
from ui.consent.entry import CONSENT, STOP
from ui.contacts.entry import CONTACTS
from ui.desk.entries import DialogEntry, PageEntry
from ui.desk.places import Question
from ui.duplicates.entry import DUPLICATES
from ui.home.entry import FIRST_START, HOME
from ui.importing.entry import IMPORT
from ui.requests.entry import REQUEST
from ui.segments.entry import SEGMENTS
from ui.settings.entry import SETTINGS

ENTRIES: tuple[PageEntry[Any, Any] | DialogEntry[Any], ...] = (
    FIRST_START,
    HOME,
    IMPORT,
    CONTACTS,
    CAMPAIGNS,
    SEGMENTS,
    CLEAN_UP,
    CONSENT,
    STOP,
    REQUEST,
    DUPLICATES,
    COLLECTING,
    ASK_CONSENT,
    SETTINGS,
)
PAGES: dict[str, PageEntry[Any, Any]] = {
    entry.key: entry for entry in ENTRIES if isinstance(entry, PageEntry)
}
DIALOGS: dict[type[Question], DialogEntry[Any]] = {
    entry.question: entry for entry in ENTRIES if isinstance(entry, DialogEntry)
}
RAIL = sorted((page for page in PAGES.values() if page.rail), key=lambda page: page.rail)
