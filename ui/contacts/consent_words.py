"""Consent in plain sentences: whether a person may be contacted, how we know, and the proof."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop_app import phones
from desktop_app.consent.model import ChannelConsent, Event
from desktop_app.contacts.model import ContactPoint, Identifier
from ui.contacts.words import ContactWords, capital
from ui.desk import Desk

STOPPED = ("suppressed", "withdrawn", "denied", "objected")
_SHOWN = {"reassigned": "expired"}  # states without a mark of their own


def shown_state(state: str) -> str:
    """The state as chips and rows mark it; what they don't know is not a yes."""
    known = (*STOPPED, "granted", "pending", "expired", "unknown")
    return state if state in known else _SHOWN.get(state, "unknown")


@dataclass(frozen=True)
class ConsentSentence:
    """``state`` as in chips.STATES; ``proof`` is "" where there is none. ``channels`` are those it
    speaks of, at ``identifier``; ``reasons`` are the gate's codes of why not."""

    state: str
    head: str
    body: str
    proof: str
    event: Event | None
    channels: tuple[str, ...] = ()
    identifier: Identifier | None = None
    reasons: tuple[str, ...] = ()


class ConsentWords(QObject):
    """One sentence for the channels that stand the same."""

    def __init__(self, desk: Desk, words: ContactWords, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = words

    def sentences(self, found: Sequence[ChannelConsent]) -> list[ConsentSentence]:
        """What is known first, what was never asked last."""
        groups: dict[tuple[str, int | None, bool], list[ChannelConsent]] = {}
        for consent in found:
            event = consent.event.id if consent.event is not None else None
            state = "suppressed" if consent.suppressed else consent.state
            groups.setdefault((state, event, consent.identifier is None), []).append(consent)
        said = [self._sentence(state, group) for (state, _, _), group in groups.items()]
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
        """How a person stands with each channel that would use this point, in a few words."""
        said = []
        for one in found:
            if one.identifier is not None and one.identifier.canonical == point.canonical:
                state = "suppressed" if one.suppressed else one.state
                words = self.tr("{channel}: {answer}")
                channel = self._words.channel(one.channel)
                said.append(words.format(channel=channel, answer=self.answer(state)))
        return ", ".join(said)

    def _sentence(self, state: str, group: Sequence[ChannelConsent]) -> ConsentSentence:
        channels = self._words.channels(consent.channel for consent in group)
        head = self.tr("{channel}: {answer}").format(
            channel=capital(channels), answer=self.answer(state)
        )
        event = group[0].event
        body = (
            self._elsewhere(event)
            if "stopped_elsewhere" in group[0].reasons
            else self._body(state, event, group[0].identifier is None)
        )
        proof = (event.evidence or "") if event is not None else ""
        ways = tuple(consent.channel for consent in group)
        reasons = tuple(dict.fromkeys(code for one in group for code in one.reasons))
        return ConsentSentence(
            shown_state(state), head, body, proof, event, ways, group[0].identifier, reasons
        )

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
        """Everything the ledger keeps of one event: what it is, and what it says."""
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
        """One line of the ledger: what was said, how it is known, and when."""
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
        if identifier.canonical.startswith("+"):
            return phones.national(identifier.canonical, self._words.region)
        return f"@{identifier.canonical}" if identifier.kind == "telegram" else identifier.canonical

    def _number(self, event: Event) -> str:
        return phones.national(event.identifier, self._words.region)
