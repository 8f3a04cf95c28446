"""Consent in plain sentences: whether a person may be contacted, how we know, and the proof."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop_app.consent.model import ChannelConsent, Event
from desktop_app.contacts.model import CHANNEL_KINDS, Channel, ContactPoint, Identifier
from ui.contacts.words import ContactWords, capital, channels_of, identifiers_of
from ui.desk.desk import Desk

STOPPED = ("suppressed", "withdrawn", "denied", "objected")
_SHOWN = {"reassigned": "expired"}  # states without a mark of their own


def shown_state(state: str) -> str:
    """The state as chips and rows mark it; one unknown to them is not a yes."""
    known = (*STOPPED, "granted", "pending", "expired", "unknown")
    return state if state in known else _SHOWN.get(state, "unknown")


@dataclass(frozen=True)
class ConsentSentence:
    """``state`` as in chips.STATES; ``proof`` is "" where there is none. ``channels`` are those it
    is about, at ``identifier``; ``reasons`` are the gate's codes of why not."""

    state: str
    head: str
    body: str
    proof: str
    event: Event | None
    channels: tuple[Channel, ...] = ()
    identifier: Identifier | None = None
    reasons: tuple[str, ...] = ()


def _state_of(consent: ChannelConsent) -> str:
    return "suppressed" if consent.suppressed else consent.state


def _not_among(
    found: Sequence[ChannelConsent], stops: Sequence[ChannelConsent]
) -> list[ChannelConsent]:
    """The stops that the states of the channels do not include."""
    told = {(one.channel, one.identifier) for one in found}
    return [stop for stop in stops if (stop.channel, stop.identifier) not in told]


def _only_some(stops: Sequence[ChannelConsent], points: Sequence[ContactPoint]) -> bool:
    """Whether a message by some channel could go to a point that said no and to one that did
    not."""
    for channel, kinds in CHANNEL_KINDS.items():
        usable = set(identifiers_of(point for point in points if point.kind in kinds))
        closed = {stop.identifier for stop in stops if stop.channel == channel}
        if closed and usable - closed:
            return True
    return False


class ConsentWords(QObject):
    """One sentence for the channels with the same state."""

    def __init__(self, desk: Desk, words: ContactWords, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words

    def sentences(
        self,
        found: Sequence[ChannelConsent],
        stops: Sequence[ChannelConsent],
        points: Sequence[ContactPoint],
    ) -> list[ConsentSentence]:
        """Known states first, channels that were never asked about last.

        ``found`` is about the best point for each channel, ``stops`` about every point with a no of
        its own. Where several have one, or only some, each sentence names its point.
        """
        named = _only_some(stops, points) or len({stop.identifier for stop in stops}) > 1
        groups: dict[tuple[object, ...], list[ChannelConsent]] = {}
        for consent in (*found, *_not_among(found, stops)):
            event = consent.event.id if consent.event is not None else None
            about = consent.identifier if named else consent.identifier is None
            groups.setdefault((_state_of(consent), event, about), []).append(consent)
        said = [self._sentence(group, named) for group in groups.values()]
        return sorted(said, key=lambda each: each.state == "unknown")

    def answer(self, state: str) -> str:
        """The state in a word or two."""
        if state in STOPPED:
            return self.tr("no")
        return {
            "granted": self.tr("yes"),
            "pending": self.tr("waiting for an answer"),
            "expired": self.tr("no longer"),
            "reassigned": self.tr("no longer"),
        }.get(state, self.tr("not asked"))

    def standing(self, found: Sequence[ChannelConsent], point: ContactPoint) -> str:
        """A person's consent state for each channel that would use this point, in a few words."""
        said: dict[str, str] = {}
        for one in found:
            if one.identifier is not None and one.identifier.canonical == point.canonical:
                words = self.tr("{channel}: {answer}")
                channel = self._words.channel(one.channel)
                answer = self.answer(_state_of(one))
                said.setdefault(channel, words.format(channel=channel, answer=answer))
        return ", ".join(said.values())

    def _sentence(self, group: Sequence[ChannelConsent], named: bool) -> ConsentSentence:
        state, about, event = _state_of(group[0]), group[0].identifier, group[0].event
        channels = capital(self._words.channels(consent.channel for consent in group))
        if named and about is not None:
            all_of_it = len(group) == len(channels_of(about.kind))
            number = self.identifier(about)
            channels = number if all_of_it else f"{number} · {channels}"
        head = self.tr("{channel}: {answer}").format(channel=channels, answer=self.answer(state))
        body = (
            self._elsewhere(event)
            if "stopped_elsewhere" in group[0].reasons
            else self._body(state, event, about is None)
        )
        proof = (event.evidence or "") if event is not None else ""
        ways = tuple(consent.channel for consent in group)
        reasons = tuple(dict.fromkeys(code for one in group for code in one.reasons))
        return ConsentSentence(shown_state(state), head, body, proof, event, ways, about, reasons)

    def _body(self, state: str, event: Event | None, unusable: bool) -> str:
        if unusable:
            return self.tr("Not used until the number or address is put right.")
        if state == "suppressed":
            return self._stopped(event)
        if event is None or state == "unknown":
            return self.tr("Not used until there is a yes.")
        day = self._desk.i18n.date(event.happened_at)
        if state == "granted":
            return self._agreed(event.method).format(date=day)
        plain = {
            "pending": self.tr("Asked on {date}. No answer yet."),
            "expired": self.tr("The yes has run out. Said on {date}."),
            "reassigned": self.tr("The number belongs to somebody else now, {date}."),
            "denied": self.tr("Said no, {date}."),
        }.get(state)
        return self._asked(event).format(date=day) if plain is None else plain.format(date=day)

    def _elsewhere(self, event: Event | None) -> str:
        if event is None:
            return self.tr("Asked to stop on another number of theirs.")
        day = self._desk.i18n.date(event.happened_at)
        return self.tr("Asked to stop on {number}, {date}. It holds for this one, too.").format(
            number=self._number(event), date=day
        )

    def _stopped(self, event: Event | None) -> str:
        if event is None or event.event not in ("withdrawn", "objected", "denied"):
            return self.tr("On the stop list: never contacted again.")
        return self._asked(event).format(date=self._desk.i18n.date(event.happened_at))

    def _agreed(self, method: str | None) -> str:
        return {
            "form": self.tr("Filled in a form, {date}."),
            "paper_sheet": self.tr("On a paper sheet, {date}."),
            "counter": self.tr("Said so at the counter, {date}."),
            "phone": self.tr("Said so by phone, {date}."),
            "message": self.tr("Wrote so in a message, {date}."),
            "import": self.tr("As an imported list says, {date}."),
        }.get(method or "", self.tr("Agreed, {date}."))

    def _asked(self, event: Event) -> str:
        if event.event == "objected":
            return self.tr("Does not want to be contacted, {date}.")
        return {
            "form": self.tr("Asked to stop on a form, {date}."),
            "paper_sheet": self.tr("Asked to stop on paper, {date}."),
            "counter": self.tr("Asked to stop at the counter, {date}."),
            "phone": self.tr("Asked to stop by phone, {date}."),
            "message": self.tr("Asked to stop in a message, {date}."),
            "import": self.tr("A stop in an imported list, {date}."),
        }.get(event.method or "", self.tr("Asked to stop, {date}."))

    def proof_lines(self, event: Event) -> list[tuple[str, str]]:
        """All details of one event in the ledger: label and content."""
        i18n = self._desk.i18n
        said = [
            (self.tr("Said on"), i18n.date(event.happened_at)),
            (self.tr("Proof"), event.evidence or ""),
            (self.tr("Note"), event.note or ""),
            (self.tr("Written down"), i18n.date_time(event.recorded_at)),
            (self.tr("For"), self._words.kind(event.kind) + " " + self._number(event)),
        ]
        return [(label, text) for label, text in said if text]

    def chain_line(self, event: Event) -> tuple[str, str, str]:
        """One event of the ledger: what was said, how it is known, and when."""
        say = self._desk.say
        channel = say("channel.any" if event.channel == "*" else f"channel.{event.channel}")
        title = f"{say(f'event.{event.event}')}: {channel}"
        purpose = "any" if event.purpose == "*" else event.purpose
        code = f"purpose.{purpose}"
        parts = [say(code) if self._desk.i18n.words.knows(code) else purpose]
        parts += [say(f"method.{event.method}")] if event.method else []
        parts += [text for text in (event.evidence, event.note) if text]
        return title, " · ".join(parts), self._desk.i18n.date(event.happened_at)

    def identifier(self, identifier: Identifier) -> str:
        """A number or address as people write it."""
        return self._words.identifier(identifier.kind, identifier.canonical)

    def _number(self, event: Event) -> str:
        return self._words.identifier(event.kind, event.identifier)
