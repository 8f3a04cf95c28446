"""Who a campaign is for: the segments become people, and the gate is asked about each.

A draft's people are those who fit now. A frozen campaign's are those it froze, and about them the
gate is asked again by their frozen addresses. All of it happens in temporary tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from desktop_app.campaigns import decision_sql
from desktop_app.campaigns.check import Waterfall
from desktop_app.campaigns.model import (
    Campaign,
    Draft,
    Frozen,
    FrozenSegment,
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


class Audience:
    """Answers are about the campaign that ``decide`` was last called with on the connection."""

    def __init__(self, store: Store, segments: Segments) -> None:
        self._store = store
        self._segments = segments

    def decide(self, connection: Connection, campaign: Campaign) -> None:
        """Fills the temporary tables. Raises UserError ``campaign.no_segment``,
        ``campaign.unknown_segment``."""
        now = self._store.clock()
        if isinstance(campaign, Frozen):
            decision_sql.load_frozen(connection, campaign.id)
            gate.decide_again(connection, campaign.channel, campaign.purpose, now)
            decision_sql.leave_out(connection)
            return
        if not campaign.segments:
            raise UserError("campaign.no_segment")
        includes = [self._segments.condition(one.rule) for one in self._saved(campaign.segments)]
        excludes = [self._segments.condition(one.rule) for one in self._saved(campaign.excludes)]
        decision_sql.fill_audience(connection, includes, excludes)
        gate.decide(connection, campaign.channel, campaign.purpose, now)

    def check_segments(self, draft: Draft) -> None:
        """Raises UserError ``campaign.unknown_segment`` for one that was deleted."""
        self._saved((*draft.segments, *draft.excludes))

    def frozen_segments(self, draft: Draft) -> list[FrozenSegment]:
        """The segments a draft is for, with their rules of now."""
        return [FrozenSegment(one.id, one.name, one.rule) for one in self._saved(draft.segments)]

    def named(self, names: Iterable[str]) -> tuple[SegmentRef, ...]:
        """The segments of these names. Raises UserError ``campaign.unknown_segment``."""
        known = {info.name: info for info in self._segments.all()}
        wanted = tuple(names)
        for name in wanted:
            if name not in known:
                raise UserError("campaign.unknown_segment", name=name)
        return tuple(SegmentRef(known[name].id, name) for name in wanted)

    def names(self) -> dict[int, str]:
        """Segment -> what it is called now."""
        return {info.id: info.name for info in self._segments.all()}

    def _saved(self, wanted: Iterable[SegmentRef]) -> list[SegmentInfo]:
        known: dict[int | None, SegmentInfo] = {info.id: info for info in self._segments.all()}
        found = []
        for one in wanted:
            if one.id not in known:
                raise UserError("campaign.unknown_segment", name=one.name)
            found.append(known[one.id])
        return found

    @staticmethod
    def waterfall(connection: Connection, campaign: Campaign) -> Waterfall:
        """All people, those left out by their first reason, the sendable."""
        return decision_sql.waterfall(connection, frozen=isinstance(campaign, Frozen))

    @staticmethod
    def ids(connection: Connection, campaign: Campaign, reason: str | None) -> list[int]:
        """Whose first reason it is, or who is sendable, in the order of names."""
        return decision_sql.decided_ids(connection, reason, frozen=isinstance(campaign, Frozen))

    @staticmethod
    def messages(
        connection: Connection, campaign: Campaign, letter: Letter, limit: int = -1
    ) -> Iterator[Message]:
        """What the sendable people read, in the order of names. ``limit`` -1: all of them."""
        if isinstance(campaign, Frozen):
            for contact_id, recipient in decision_sql.frozen_recipients(connection, limit):
                missing = _missing(letter, recipient.values)
                yield contact_id, recipient.full_name, Rendered(recipient.message, missing)
            return
        people = decision_sql.decided_people(
            connection, letter.custom, only_sendable=True, limit=limit
        )
        for one in people:
            name = str(one.person["full_name"])
            yield one.contact_id, name, letter.write(one.person)[0]


def _missing(letter: Letter, values: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(field for field in letter.template.fields if field not in values)
