"""The people of a campaign: the segments give people, and the gate decides each of them.

A draft's people are those who match now. A frozen campaign's are those it froze; the gate decides
their frozen addresses again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from desktop_app.campaigns import decision_sql
from desktop_app.campaigns.check import Waterfall
from desktop_app.campaigns.model import (
    Campaign,
    Frozen,
    FrozenSegment,
    LeftOut,
    Recipient,
    Rendered,
    SegmentRef,
)
from desktop_app.campaigns.prepared_message import Letter
from desktop_app.consent import gate
from desktop_app.errors import UserError
from desktop_app.segments.model import SegmentInfo
from desktop_app.segments.service import Segments
from desktop_app.store.driver import Connection
from desktop_app.store.store import Store

Message = tuple[int | None, str, Rendered]
"""Contact (None: deleted since the freeze), name, and what they read."""


class Decided:
    """The gate's decisions about a campaign, until the end of ``Audience.decided``."""

    def __init__(self, connection: Connection, table: str, *, frozen: bool) -> None:
        self.connection = connection
        self._table = table
        self._frozen = frozen

    def waterfall(self) -> Waterfall:
        """All people, the excluded by first reason, the sendable."""
        return decision_sql.waterfall(self.connection, self._table)

    def ids(self, reason: str | None) -> list[int]:
        """The people with this first reason, or the sendable, in the order of names."""
        return decision_sql.decided_ids(self.connection, self._table, reason)

    def people(
        self, custom: Sequence[str], *, only_sendable: bool, limit: int = -1
    ) -> Iterator[decision_sql.Decided]:
        """The people of a draft in the order of names. ``custom``: their custom columns."""
        return decision_sql.decided_people(
            self.connection, self._table, custom, only_sendable=only_sendable, limit=limit
        )

    def tags(self) -> dict[int, str]:
        """Contact -> its tags, separated by commas, of the people of a draft."""
        return decision_sql.tags_of_decided(self.connection, self._table)

    def recipients(self, limit: int = -1) -> Iterator[tuple[int | None, Recipient]]:
        """The sendable people of a frozen campaign, in the order of the freeze."""
        return decision_sql.frozen_recipients(self.connection, self._table, limit)

    def left_out(self) -> Iterator[LeftOut]:
        """The excluded people of a frozen campaign, in the order of the freeze."""
        return decision_sql.frozen_left_out(self.connection, self._table)

    def messages(self, letter: Letter, limit: int = -1) -> Iterator[Message]:
        """The messages of the sendable people, in the order of names. ``limit`` -1: all of them."""
        if self._frozen:
            for contact_id, recipient in self.recipients(limit):
                missing = _missing(letter, recipient.values)
                yield contact_id, recipient.full_name, Rendered(recipient.message, missing)
            return
        for one in self.people(letter.custom, only_sendable=True, limit=limit):
            name = str(one.person["full_name"])
            yield one.contact_id, name, letter.write(one.person)[0]


class Audience:
    """Asks the gate about the people of a campaign."""

    def __init__(self, store: Store, segments: Segments) -> None:
        self._store = store
        self._segments = segments

    @contextmanager
    def decided(self, connection: Connection, campaign: Campaign) -> Iterator[Decided]:
        """The gate's answers about a campaign as it is now. Raises UserError
        ``campaign.no_segment``, ``campaign.unknown_segment``."""
        question = (campaign.channel, campaign.purpose, self._store.clock())
        if isinstance(campaign, Frozen):
            recipients = decision_sql.recipients_of(campaign.id)
            with (
                gate.recipients_decided(connection, recipients, *question) as answers,
                decision_sql.frozen(connection, campaign.id, answers) as table,
            ):
                yield Decided(connection, table, frozen=True)
            return
        if not campaign.segments:
            raise UserError("campaign.no_segment")
        includes = [self._segments.condition(one.rule) for one in self._saved(campaign.segments)]
        excludes = [self._segments.condition(one.rule) for one in self._saved(campaign.excludes)]
        people = decision_sql.people_in(includes, excludes)
        with gate.audience_decided(connection, people, *question) as table:
            yield Decided(connection, table, frozen=False)

    @contextmanager
    def exported(self, connection: Connection, campaign: Frozen) -> Iterator[Decided]:
        """The decisions that the newest file was written with, whatever people said since."""
        refused = decision_sql.refused_by_newest_export(campaign.id)
        with decision_sql.frozen(connection, campaign.id, refused) as table:
            yield Decided(connection, table, frozen=True)

    def with_rules(self, segments: Iterable[SegmentRef]) -> tuple[FrozenSegment, ...]:
        """Segments with their current rules. Raises UserError ``campaign.unknown_segment``."""
        saved = self._saved(segments)
        return tuple(FrozenSegment(one.id, one.name, one.rule) for one in saved)

    def named(self, names: Iterable[str]) -> tuple[SegmentRef, ...]:
        """The segments of these names. Raises UserError ``campaign.unknown_segment``."""
        known = {info.name: info for info in self._segments.all()}
        wanted = tuple(names)
        for name in wanted:
            if name not in known:
                raise UserError("campaign.unknown_segment", name=name)
        return tuple(SegmentRef(known[name].id, name) for name in wanted)

    def names(self) -> dict[int, str]:
        """Segment -> its current name."""
        return {info.id: info.name for info in self._segments.all()}

    def _saved(self, wanted: Iterable[SegmentRef]) -> list[SegmentInfo]:
        known: dict[int | None, SegmentInfo] = {info.id: info for info in self._segments.all()}
        found = []
        for one in wanted:
            if one.id not in known:
                raise UserError("campaign.unknown_segment", name=one.name)
            found.append(known[one.id])
        return found


def _missing(letter: Letter, values: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(field for field in letter.template.fields if field not in values)
