"""Gathers the figures of the Home page from the features. Holds no rule of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.campaigns.model import Draft, Exported
from desktop_app.campaigns.service import Campaigns
from desktop_app.consent.model import Reach
from desktop_app.consent.moments import text_of
from desktop_app.consent.service import Consent
from desktop_app.contacts.service import Contacts
from desktop_app.duplicates.service import Duplicates
from desktop_app.home import growth_sql
from desktop_app.jobs import Job
from desktop_app.requests.model import OpenRequests
from desktop_app.requests.service import Requests
from desktop_app.segments.quick import QUICK_FILTERS
from desktop_app.segments.service import Segments
from desktop_app.store.backup import Backups
from desktop_app.store.store import Store

MONTHS = 12
_RULES = dict(QUICK_FILTERS)


@dataclass(frozen=True)
class LastExport:
    """The campaign whose file was written last."""

    name: str
    exported: int
    excluded: int
    exported_at: str


@dataclass(frozen=True)
class Overview:
    """``months`` counts the people added in each of the last twelve months, the newest last.

    ``replies``: those that the owner has to read; ``to_confirm``: people who were asked and have
    not answered. ``duplicates``: groups of people who may be one. ``backup_days`` is None if there
    is no backup yet. ``clock_behind``: the computer's clock and a later time (UTC) at which the
    list was changed.
    """

    people: int
    reach: Reach
    replies: int
    requests: OpenRequests
    to_confirm: int
    to_fix: int
    no_name: int
    duplicates: int
    drafts: tuple[str, ...]
    backup_days: int | None
    months: tuple[int, ...]
    last_export: LastExport | None
    clock_behind: tuple[str, str] | None = None


class Home:
    """The figures of one book."""

    def __init__(
        self,
        store: Store,
        contacts: Contacts,
        consent: Consent,
        segments: Segments,
        campaigns: Campaigns,
        backups: Backups,
        duplicates: Duplicates,
        requests: Requests,
    ) -> None:
        self._store = store
        self._contacts = contacts
        self._consent = consent
        self._segments = segments
        self._campaigns = campaigns
        self._backups = backups
        self._duplicates = duplicates
        self._requests = requests

    def overview(self, job: Job | None = None) -> Overview:
        """Everything the page shows, as it is now."""
        now = self._store.clock()
        campaigns = self._campaigns.all()
        return Overview(
            people=self._contacts.count(),
            reach=self._consent.reach(job=job),
            replies=self._consent.stopping.count_to_review(),
            requests=self._requests.count_open(),
            to_confirm=self._consent.opt_in.count_pending(),
            to_fix=self._segments.count(_RULES["segment.quick.to_fix"], job),
            no_name=self._segments.count(_RULES["segment.quick.no_name"], job),
            duplicates=self._duplicates.count().groups,
            drafts=tuple(c.name for c in campaigns if isinstance(c, Draft)),
            backup_days=self._backup_days(now),
            months=self._months(now.date()),
            last_export=self._last_export([c.name for c in campaigns if isinstance(c, Exported)]),
            clock_behind=self._clock_behind(now),
        )

    def _clock_behind(self, now: datetime) -> tuple[str, str] | None:
        clock = text_of(now)
        with self._store.read() as connection:
            changed = growth_sql.last_changed(connection)
        return (clock, changed) if changed is not None and changed > clock else None

    def _backup_days(self, now: datetime) -> int | None:
        found = self._backups.list()
        past = [one.made_at for one in found if one.made_at <= now]
        return (now - past[0]).days if past else None

    def _months(self, today: date) -> tuple[int, ...]:
        keys = []
        year, month = today.year, today.month
        for _ in range(MONTHS):
            keys.append(f"{year:04}-{month:02}")
            year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        keys.reverse()
        with self._store.read() as connection:
            counts = growth_sql.added_by_month(connection, f"{keys[0]}-01")
        return tuple(counts.get(key, 0) for key in keys)

    def _last_export(self, names: list[str]) -> LastExport | None:
        found = [
            (export.exported_at, name, export)
            for name in names
            for export in self._campaigns.exports(name)[:1]
        ]
        if not found:
            return None
        _, name, export = max(found, key=lambda entry: entry[0])
        return LastExport(name, export.exported, sum(export.excluded.values()), export.exported_at)
