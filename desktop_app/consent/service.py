"""Consent as the other features use it: record, stop, and consent states."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app import phones
from desktop_app.changes import Topic
from desktop_app.consent import gate, gate_sql, ledger, lines_sql, presets, recording
from desktop_app.consent import states_sql as states
from desktop_app.consent.chain.service import Chain
from desktop_app.consent.do_not_contact import DoNotContact
from desktop_app.consent.elsewhere import elsewhere_sql as elsewhere
from desktop_app.consent.evidence.model import Proof
from desktop_app.consent.evidence.service import Evidence, content_of, keep_within
from desktop_app.consent.model import (
    ANY,
    DEFAULT_PURPOSE,
    ChannelConsent,
    Declaration,
    Event,
    NewEvent,
    Reach,
    Sendable,
    State,
    StopResult,
    check_channel,
)
from desktop_app.consent.opt_in.service import OptIn
from desktop_app.consent.points import Points, is_suppressed
from desktop_app.consent.presets import Rules
from desktop_app.consent.recording import check_method
from desktop_app.consent.stopping.service import Stopping
from desktop_app.consent.suppression import suppression_sql as suppression
from desktop_app.consent.suppression.keys import Keys
from desktop_app.consent.suppression.lost import LostSecret
from desktop_app.consent.upkeep.service import Upkeep
from desktop_app.consent.wordings.service import Wordings
from desktop_app.contacts.model import CHANNELS, Channel, Identifier, ledger_identifier
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.secret import Secret
from desktop_app.store.snapshot import snapshot
from desktop_app.store.store import Store


class Consent:
    """The ledger of one book. ``secret``: the secret its suppression list is hashed under.

    ``evidence``: files that prove; ``wordings``: purposes and the words people are asked with;
    ``opt_in``: people who were asked and have not answered; ``stopping``: opt-out lists and
    replies; ``do_not_contact``: the suppression list; ``lost``: its secret, if that is missing;
    ``chain``: shows changes from outside; ``points``: which of them are stopped.
    """

    def __init__(self, store: Store, secret: Secret) -> None:
        self._store = store
        keys = Keys(secret)
        keys.offer_to(store)
        elsewhere.offer_to(store)
        self.evidence = Evidence(store)
        self.wordings = Wordings(store)
        self.opt_in = OptIn(store, self.record, self.rules)
        self.stopping = Stopping(store, self.record, self.stop)
        self.lost = LostSecret(store, keys)
        self.do_not_contact = DoNotContact(store, keys, self.lost)
        self.chain = Chain(store, keys)
        self.points = Points(store)
        self.upkeep = Upkeep(store)
        if store.get_meta(states.ORDER_NOTE) is not None:
            with store.write("consent.join", undoable=False) as op:
                states.refold_old(op)
        with store.read() as connection:
            foreign = suppression.any_of_other_secret(connection)
        if foreign:
            with store.write("consent.join", undoable=False) as op:
                suppression.rehash(op.connection)
                self.lost.look(op)

    def record(
        self, events: Sequence[NewEvent], proof: Path | None = None
    ) -> list[tuple[int, str]]:
        """Appends to the ledger. Returns the id of each event and the state it leads to now.

        ``proof`` is a file of the disk that shows what happened; the book keeps it with them.

        ``corrected`` takes back the newest agreement to that channel and purpose; a stop can't be
        taken back. A stop of every purpose also puts the identifier on the suppression list; the
        person's own later yes, with evidence, takes that channel off it again.

        Raises UserError ``consent.unknown_event``, ``consent.unknown_channel``,
        ``consent.channel_needed``, ``consent.unknown_purpose``, ``consent.purpose_needed``,
        ``consent.unknown_giver``, ``consent.unknown_method``, ``consent.unknown_wording``,
        ``consent.unknown_evidence``, ``consent.bad_date`` or ``consent.future_date``, or as
        ``evidence.service.content_of`` does; nothing is recorded then, and no file kept.
        """
        if not events:
            return []
        shown = None if proof is None else (proof.name, content_of(proof))
        with self._store.write("consent.record", undoable=False) as op:
            if shown is not None:
                kept = keep_within(op, *shown)
                events = [replace(event, evidence_id=kept) for event in events]
            recorded = self.record_within(op, events)
            first = ledger_identifier(events[0].identifier)
            op.describe(n=len(recorded), name=_shown(first), event=events[0].event)
        return recorded

    def record_within(self, op: Operation, events: Sequence[NewEvent]) -> list[tuple[int, str]]:
        """``record`` as part of another write, whose undo corrects the agreements in it."""
        rules = self.rules()
        return [
            (event_id, _state_now(found, event, op, rules))
            for event, (event_id, found) in zip(events, recording.record(op, events), strict=True)
        ]

    def stop(
        self,
        identifiers: Sequence[Identifier],
        channel: Channel = ANY,
        *,
        reason: str = "withdrawn",
        note: str | None = None,
        method: str | None = None,
        only_this: bool = False,
    ) -> StopResult:
        """Records that a person asked to stop: for every purpose, on one channel or all, known or
        not.

        They are excluded at their other identifiers, too, unless ``only_this``. ``reason`` is kept
        with the suppression. May be repeated. Raises UserError ``consent.unknown_channel`` or
        ``consent.unknown_method``.
        """
        check_channel(channel, granting=False)
        check_method(method)
        wanted = list(dict.fromkeys(map(ledger_identifier, identifiers)))
        if not wanted:
            return StopResult(0, 0)
        with self._store.write("consent.stop", undoable=False) as op:
            matched = states.count_listed(op, wanted)
            recording.stop(
                op,
                wanted,
                channel,
                reason=reason,
                note=note,
                method=method,
                only_this=only_this,
            )
            op.describe(n=len(wanted), name=_shown(wanted[0]))
        return StopResult(len(wanted), matched)

    def stop_within(
        self, op: Operation, identifiers: Sequence[Identifier], channel: Channel
    ) -> None:
        """``stop`` as part of another write, whose undo leaves the stop."""
        check_channel(channel, granting=False)
        wanted = list(dict.fromkeys(map(ledger_identifier, identifiers)))
        recording.stop(op, wanted, channel)

    def states(self, identifier: Identifier) -> list[State]:
        """The ledger's current state of every channel and purpose that has events."""
        with self._store.read() as connection:
            found = states.states_of(connection, ledger_identifier(identifier))
        now, rules = self._store.clock(), self.rules()
        return [ledger.at(state, now, rules) for state in found]

    def events(self, identifier: Identifier) -> list[Event]:
        """Every event about an identifier, in the order of recording."""
        with self._store.read() as connection:
            return lines_sql.events_of(connection, ledger_identifier(identifier))

    def proof(
        self, event: Event | None, identifier: Identifier | None, channels: Sequence[Channel]
    ) -> Proof:
        """What is behind ``event``, and the events of the identifier on these channels.

        Raises UserError ``consent.evidence_changed``.
        """
        wording = file = picture = None
        if event is not None and event.wording_id is not None:
            wording = self.wordings.get(event.wording_id)
        if event is not None and event.evidence_id is not None:
            file = self.evidence.get(event.evidence_id)
            if file.media_type.startswith("image/"):
                picture = self.evidence.read(file.id)
        events = [] if identifier is None else self.events(identifier)
        wanted = (*channels, ANY)
        return Proof(wording, file, picture, [one for one in events[::-1] if one.channel in wanted])

    def of_contact(self, contact_id: int, purpose: str = DEFAULT_PURPOSE) -> list[ChannelConsent]:
        """Whether a person may be contacted, for each channel they have a point for."""
        with self._store.read() as connection, snapshot(connection):
            found = (self._by_channel(connection, contact_id, c, purpose) for c in CHANNELS)
            return [consent for consent in found if consent is not None]

    def _by_channel(
        self, connection: Connection, contact_id: int, channel: Channel, purpose: str
    ) -> ChannelConsent | None:
        now = self._store.clock()
        decision = gate.explain(connection, contact_id, channel, purpose, now)
        if not _is_usable(decision.reasons):
            return None
        if decision.kind is None or decision.address is None:
            return ChannelConsent(channel, "unknown", None, None, False, decision.reasons)
        identifier = Identifier(decision.kind, decision.address)
        of_identifier = states.states_of(connection, ledger_identifier(identifier))
        state = ledger.standing(of_identifier, channel, purpose)
        reasons = decision.reasons
        suppressed = "suppressed" in reasons
        if "stopped_elsewhere" in reasons:
            stop = lines_sql.event(connection, decision.events[0]) if decision.events else None
            return ChannelConsent(channel, "withdrawn", identifier, stop, False, reasons)
        if state is None:
            return ChannelConsent(channel, "unknown", identifier, None, suppressed, reasons)
        event = lines_sql.event(connection, state.event_id)
        now_state = ledger.at(state, now, self.rules()).state
        if now_state == "granted" and "no_evidence" in reasons:
            now_state = "unknown"
        return ChannelConsent(channel, now_state, identifier, event, suppressed, reasons)

    def summary(
        self, ids: Sequence[int], purpose: str = DEFAULT_PURPOSE
    ) -> dict[int, dict[str, str]]:
        """For each contact and channel they have a point for: one of STATES, or "suppressed"."""
        found: dict[int, dict[str, str]] = {contact_id: {} for contact_id in ids}
        with self._store.read() as connection, snapshot(connection):
            now = self._store.clock()
            for channel in CHANNELS:
                decided = gate_sql.decide_each(connection, ids, channel, purpose, now)
                for contact_id, _kind, _address, mask in decided:
                    reasons = gate_sql.names_of(mask)
                    if _is_usable(reasons):
                        found[contact_id][channel] = _state_of(reasons)
        return found

    def reach(
        self, channel: Channel = "sms", purpose: str = DEFAULT_PURPOSE, job: Job | None = None
    ) -> Reach:
        """How many of all people may be contacted, could be asked, said no, can't be reached."""
        with self._store.read(job) as connection:
            masks = gate_sql.count_masks(connection, channel, purpose, self._store.clock())
        refused = sum(n for mask, n in masks.items() if mask & gate_sql.REFUSED)
        no_address = sum(
            n
            for mask, n in masks.items()
            if mask & gate_sql.ADDRESS and not mask & gate_sql.REFUSED
        )
        granted = masks.get(0, 0)
        return Reach(
            granted, sum(masks.values()) - granted - refused - no_address, refused, no_address
        )

    def suppressed(self, identifier: Identifier, channel: Channel) -> bool:
        """Whether the identifier is on the suppression list for the channel, or for all."""
        with self._store.read() as connection:
            return is_suppressed(connection, identifier, channel)

    def sendable(
        self, identifiers: Sequence[Identifier], channel: Channel, purpose: str = DEFAULT_PURPOSE
    ) -> Sendable:
        """The identifiers that the gate lets out of the program, and why not the others. Code that
        copies, prints or drags identifiers out calls this first. Raises UserError
        ``consent.unknown_channel``, ``consent.channel_needed`` or ``secret.missing``."""
        check_channel(channel, granting=True)
        self.lost.refuse()
        with self._store.read() as connection:
            return gate.sendable(connection, identifiers, channel, purpose, self._store.clock())

    def rules(self) -> Rules:
        """The requirements of this book for consent; see presets."""
        return presets.from_json(self._store.get_json(presets.META_KEY))

    def set_rules(self, rules: Rules) -> None:
        """Chooses a preset, or one with figures of the owner's own (see presets.changed)."""
        with self._store.write("consent.rules", undoable=False) as op:
            lines_sql.keep_note(op, presets.META_KEY, presets.to_json(rules))
            op.touched(Topic.CONSENT)
            op.describe(preset=rules.preset)

    def purposes(self) -> list[str]:
        """The codes of what people may be contacted for."""
        with self._store.read() as connection:
            return lines_sql.purposes(connection)

    def check_declaration(self, declaration: Declaration) -> None:
        """Raises UserError ``consent.future_date``, ``consent.unknown_purpose`` or
        ``consent.unknown_evidence``."""
        with self._store.read() as connection:
            recording.check_declaration(connection, declaration, self._store.clock())

    def problems(self) -> list[str]:
        """Codes of issues: ``consent.unmatched_suppressions``, of chain and upkeep."""
        unmatched = ["consent.unmatched_suppressions"] if self.unmatched_suppressions() else []
        return unmatched + self.chain.problems() + self.upkeep.problems()

    def unmatched_suppressions(self) -> int:
        """How many suppressions were hashed under a missing secret and can't be hashed again
        because the ledger does not have them."""
        with self._store.read() as connection:
            return suppression.unmatched(connection)

    def answer_undo(self, op: Operation, first_id: int, last_id: int) -> None:
        """The effect of undoing a change on its events in the ledger. See History."""
        recording.take_back(op, first_id, last_id)

    def export_stops(self) -> list[dict[str, object]]:
        """Everything that restricts, for ``join_stops`` of another copy of this book. JSON-able.

        It contains secrets: never write it to files.
        """
        with self._store.read() as connection, snapshot(connection):
            kept = [{"type": "suppression", **row} for row in suppression.export(connection)]
            lines = [{"type": "event", **row} for row in lines_sql.export_stops(connection)]
        secrets: list[dict[str, object]] = [
            {"type": "secret", "value": secret.value.hex()}
            for secret in self.do_not_contact.secrets()
        ]
        return secrets + kept + lines

    def join_stops(self, stops: Iterable[Mapping[str, object]]) -> None:
        """Adds the stops that are missing here. Nothing is removed or weakened."""
        rows = list(stops)
        by_type = {
            kind: [row for row in rows if row["type"] == kind]
            for kind in ("secret", "suppression", "event")
        }
        secrets = [Secret(bytes.fromhex(str(row["value"]))) for row in by_type["secret"]]
        with self._store.write("consent.join", undoable=False) as op:
            # the events first: they show which stops are of one identifier alone
            new = recording.join(op, by_type["event"])
            new += self.do_not_contact.join_within(op, secrets, by_type["suppression"])[0]
            if new:
                op.touched(Topic.CONSENT)
                op.describe(n=new)


def _state_now(found: Sequence[State], event: NewEvent, op: Operation, rules: Rules) -> str:
    state = ledger.standing(found, event.channel, event.purpose)
    return "unknown" if state is None else ledger.at(state, op.now, rules).state


def _is_usable(reasons: Sequence[str]) -> bool:
    """A number with a mistake is a point for the channel, a landline is none for SMS."""
    return "no_address" not in reasons and "not_reachable" not in reasons


def _state_of(reasons: Sequence[str]) -> str:
    """The gate's reasons as one state: suppression first, then the ledger's state."""
    if not reasons:
        return "granted"
    words = {
        "stopped_elsewhere": "withdrawn",
        "objected": "withdrawn",
        "not_asked": "unknown",
        "no_evidence": "unknown",
        "invalid_number": "unknown",
    }
    return words.get(reasons[0], reasons[0])


def _shown(identifier: Identifier) -> str:
    """An identifier as people write it, for the history."""
    if identifier.kind == "phone":
        return phones.national(identifier.canonical)
    return identifier.canonical
