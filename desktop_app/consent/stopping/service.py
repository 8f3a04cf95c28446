"""Stopping many: a pasted or imported list of opt-outs, and a provider's file of replies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from desktop_app.changes import Topic
from desktop_app.consent.elsewhere import elsewhere_sql as elsewhere
from desktop_app.consent.model import ANY, DEFAULT_PURPOSE, NewEvent, StopResult, check_channel
from desktop_app.consent.moments import check_past, read_moment
from desktop_app.consent.points import is_suppressed
from desktop_app.consent.stopping import replies_sql
from desktop_app.consent.stopping.lines import read_line
from desktop_app.consent.stopping.model import DECISIONS, Replies, Reply, Review, StopList
from desktop_app.contacts.model import CHANNELS, Channel, Identifier
from desktop_app.errors import UserError
from desktop_app.phones import DEFAULT_REGION
from desktop_app.store.driver import Connection
from desktop_app.store.store import Store
from desktop_app.text.stop_words import is_stop, mentions_stop

_KIND = "consent.replies"

Record = Callable[[Sequence[NewEvent]], list[tuple[int, str]]]
Stop = Callable[..., StopResult]


class Stopping:
    """``Consent.stopping``. ``record`` and ``stop`` are the ledger's."""

    def __init__(self, store: Store, record: Record, stop: Stop) -> None:
        self._store = store
        self._record = record
        self._stop = stop

    def stop_many(
        self,
        lines: str | Iterable[str],
        channel: Channel = ANY,
        *,
        reason: str = "withdrawn",
        note: str | None = None,
        only_this: bool = False,
    ) -> StopList:
        """A list of people who asked to stop, known or not, one or more a line.

        Identifiers that are understood are stopped; the rest is reported. ``reason`` is kept with
        the suppressions, such as ``provider``; ``only_this`` as in ``Consent.stop``. Raises
        UserError ``consent.unknown_channel``.
        """
        check_channel(channel, granting=False)
        region = self._region()
        found: list[Identifier] = []
        unread: list[tuple[int, str]] = []
        partly: list[tuple[int, str]] = []
        for number, text in enumerate(_lines(lines), start=1):
            line = read_line(text, region)
            found += line.found
            (partly if line.found else unread).extend((number, part) for part in line.unread)
        wanted = list(dict.fromkeys(found))
        result = self._stop(wanted, channel, reason=reason, note=note, only_this=only_this)
        return StopList(result.recorded, result.matched, tuple(unread), tuple(partly))

    def names_anybody(self, lines: Iterable[str]) -> bool:
        """Whether any line of a list names somebody who could be stopped."""
        region = self._region()
        return any(read_line(line, region).found for line in lines)

    def binds_together(
        self, identifiers: Iterable[Identifier], channel: Channel, purpose: str = DEFAULT_PURPOSE
    ) -> bool:
        """Whether one person with all these identifiers is stopped at one of them in a way that
        binds the others, too."""
        with self._store.read() as connection:
            return elsewhere.any_binds(connection, identifiers, channel, purpose)

    def read_replies(
        self, replies: Iterable[Reply], source: str, channel: Channel = ANY
    ) -> Replies:
        """Reads people's replies. A stop word alone stops them for every purpose, recorded with
        sender and time; among other words it waits for the owner. Reading a file twice changes
        nothing, unless somebody whose reply has no time agreed in between. ``source`` is recorded
        with it, such as the file's name.

        Raises UserError ``consent.unknown_channel``.
        """
        check_channel(channel, granting=False)
        region, now = self._region(), self._store.clock()
        stops: dict[tuple[Identifier, str, str | None], None] = {}
        reviews: dict[tuple[Identifier, str, str | None], None] = {}
        rows = stopped = review = known = other = 0
        unread: list[tuple[int, str]] = []
        partly: list[tuple[int, str]] = []
        for number, reply in enumerate(replies, start=1):
            rows += 1
            text = reply.text.strip()
            if not mentions_stop(text):
                other += 1
                continue
            senders = read_line(reply.sender, region)
            if not senders.found:
                unread.append((number, reply.sender.strip()))
                continue
            partly += ((number, part) for part in senders.unread)
            into = stops if is_stop(text) else reviews
            keys = ((sender, text, _moment(reply.at, now)) for sender in senders.found)
            new = [key for key in keys if key not in into and not self._is_known(*key, channel)]
            into.update(dict.fromkeys(new))
            known += not new
            stopped += bool(new) and into is stops
            review += bool(new) and into is reviews
        self._keep(list(stops), list(reviews), source, channel)
        return Replies(rows, stopped, review, known, other, tuple(unread), tuple(partly))

    def to_review(
        self, limit: int = 100, offset: int = 0, *, decided: bool = False
    ) -> list[Review]:
        """Replies for the owner to read, the oldest first; or those decided, the newest first."""
        with self._store.read() as connection:
            return replies_sql.reviews(connection, decided=decided, limit=limit, offset=offset)

    def count_to_review(self) -> int:
        with self._store.read() as connection:
            return replies_sql.count_open(connection)

    def decide(self, review_id: int, decision: str, channel: Channel = ANY) -> None:
        """``stop``: they are stopped as of their reply. ``not_stop``: nothing, and the reply is put
        away; the decision may still be changed. A stop is final.

        Raises UserError ``consent.unknown_reply``, ``consent.unknown_decision`` or
        ``consent.reply_stopped``.
        """
        check_channel(channel, granting=False)
        if decision not in DECISIONS:
            raise UserError("consent.unknown_decision", decision=decision)
        with self._store.read() as connection:
            found = replies_sql.review(connection, review_id)
        if found is None:
            raise UserError("consent.unknown_reply", reply=review_id)
        if found.decision == "stop":
            if decision != "stop":
                raise UserError("consent.reply_stopped")
            return
        if decision == "stop":
            at = found.happened_at or None
            self._record([_stop_of(found.identifier, found.text, at, found.source, channel)])
        with self._store.write(_KIND, undoable=False) as op:
            replies_sql.decide(op, review_id, decision)
            op.touched(Topic.REPLY)
            op.describe(n=1, name=found.source)

    def _is_known(
        self, identifier: Identifier, text: str, at: str | None, channel: Channel
    ) -> bool:
        """Whether this reply was read before. Without a time it may be a new one of the same words:
        it is known as long as the stop by those words holds."""
        with self._store.read() as connection:
            if replies_sql.is_in_review(connection, identifier, text, at):
                return True
            stopped = replies_sql.stopped_channels(connection, identifier, text, at)
            if is_stop(text):
                stopped = [one for one in stopped if one in (channel, ANY)]
            return any(at is not None or _holds(connection, identifier, one) for one in stopped)

    def _keep(
        self,
        stops: Sequence[tuple[Identifier, str, str | None]],
        reviews: Sequence[tuple[Identifier, str, str | None]],
        source: str,
        channel: Channel,
    ) -> None:
        # the stops first: they are kept if the program ends in between
        self._record([_stop_of(one, text, at, source, channel) for one, text, at in stops])
        if not reviews:
            return
        with self._store.write(_KIND, undoable=False) as op:
            for identifier, text, at in reviews:
                replies_sql.insert(op, identifier, text, at, source)
            op.touched(Topic.REPLY)
            op.describe(n=len(reviews), name=source)

    def _region(self) -> str:
        return self._store.get_meta("region") or DEFAULT_REGION


def _holds(connection: Connection, identifier: Identifier, channel: Channel) -> bool:
    """Whether a stop of the channel, or of every channel, has not been lifted since."""
    channels = CHANNELS if channel == ANY else (channel,)
    return all(is_suppressed(connection, identifier, one) for one in channels)


def _stop_of(
    identifier: Identifier, text: str, at: str | None, source: str, channel: Channel
) -> NewEvent:
    return NewEvent(
        identifier,
        "withdrawn",
        channel,
        ANY,
        method="message",
        happened_at=at,
        evidence=text,
        note=source,
    )


def _lines(lines: str | Iterable[str]) -> Iterable[str]:
    return lines.splitlines() if isinstance(lines, str) else lines


def _moment(typed: str | None, now: datetime) -> str | None:
    """The time of a reply; None (now) for a time that is invalid or in the future: a stop must not
    be delayed by it."""
    if not typed or not typed.strip():
        return None
    try:
        moment = read_moment(typed)
        check_past(moment, now)
    except UserError:
        return None
    return moment
