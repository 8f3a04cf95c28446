"""The rules of consent as pure functions: events in, state out. All other code must agree.

The specification is DOMAIN.md, Consent: only the person can undo a stop, later and with evidence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from desktop_app.consent.model import ANY, CORRECTABLE, GRANTING, ConsentState, State
from desktop_app.consent.moments import is_over, text_of, today
from desktop_app.consent.ordering import Entry, in_order
from desktop_app.consent.presets import DEFAULT, Rules
from desktop_app.contacts.model import Channel

_STOPPED: dict[str, ConsentState] = {
    "denied": "denied",
    "withdrawn": "withdrawn",
    "objected": "withdrawn",
    "reassigned": "reassigned",
}
_SPREADING = ("denied", "withdrawn", "objected")

RESTRICTIVENESS = (
    "objected",
    "withdrawn",
    "denied",
    "reassigned",
    "expired",
    "pending",
    "unknown",
    "granted",
)
"""States, and the objection, the strictest first."""


def fold(entries: Iterable[Entry], channel: Channel, purpose: str) -> State:
    """The state that the events of one identifier give for a channel and purpose.

    Only entries that cover both count, and there must be one. They count in the order of
    ``ordering``.
    """
    covering = [entry for entry in entries if entry.covers(channel, purpose)]
    void = _void(covering)
    last = max(covering, key=lambda entry: entry.id)
    state = State(channel, purpose, "unknown", False, last.happened_at, last.id, None)
    for entry in in_order(covering) if len(covering) > 1 else covering:
        if entry.id not in void:
            state = _after(state, entry)
    return state


def standing(states: Iterable[State], channel: Channel, purpose: str) -> State | None:
    """The state that counts: the specific one, otherwise the strictest of those for all; or
    None."""
    covering = [s for s in states if s.channel in (channel, ANY) and s.purpose in (purpose, ANY)]
    for state in covering:
        if (state.channel, state.purpose) == (channel, purpose):
            return state
    return min(covering, key=_restrictiveness, default=None)


def at(state: State, now: datetime, rules: Rules = DEFAULT) -> State:
    """The state as it is now under the book's rules: a grant that has run out is expired.

    A grant without an end of its own gets the one that the rules give it, if any.
    """
    if state.state != "granted":
        return state
    if state.valid_until is None:
        ended = rules.has_lapsed(state.since, today(now))
        state = replace(state, valid_until=rules.lapses_after(state.since))
    else:
        ended = is_over(state.valid_until, text_of(now))
    return replace(state, state="expired") if ended else state


def newest_agreement(entries: Iterable[Entry], channel: Channel, purpose: str) -> int | None:
    """The id of the newest yes (asked for, claimed or given) that was not corrected."""
    specific = [e for e in entries if (e.channel, e.purpose) == (channel, purpose)]
    void = _void(specific)
    ids = (e.id for e in specific if e.event in GRANTING and e.id not in void)
    return max(ids, default=None)


def _restrictiveness(state: State) -> int:
    return RESTRICTIVENESS.index("objected" if state.objected else state.state)


def _void(entries: list[Entry]) -> set[int]:
    """Ids that were corrected, by corrections that were not corrected themselves."""
    corrections = [entry for entry in entries if entry.event == "corrected"]
    if not corrections:
        return set()
    correctable = {entry.id for entry in entries if entry.event in CORRECTABLE}
    void: set[int] = set()
    for entry in sorted(corrections, key=lambda entry: entry.id, reverse=True):
        if entry.id not in void and entry.corrects in correctable:
            void.add(entry.corrects)
    return void


def _after(state: State, entry: Entry) -> State:
    if entry.event in _STOPPED:
        objected = state.objected or entry.event == "objected"
        spreads = state.spreads or (entry.event in _SPREADING and not entry.only_this)
        moved = _moved(state, entry, _STOPPED[entry.event], objected)
        return replace(moved, spreads=spreads)
    now = state.state
    if now == "granted" and is_over(state.valid_until, entry.happened_at):
        now = "expired"
    if entry.event in ("asserted", "confirmed"):
        if _grants(now, entry):
            return replace(_moved(state, entry, "granted"), valid_until=entry.valid_until)
    elif entry.event == "requested" and now in ("unknown", "expired"):
        return _moved(state, entry, "pending")
    elif entry.event == "expired" and now in ("granted", "pending"):
        return _moved(state, entry, "expired")
    elif entry.event == "erased" and now in ("granted", "pending", "expired"):
        return _moved(state, entry, "unknown")
    return state


def _moved(state: State, entry: Entry, to: ConsentState, objected: bool = False) -> State:
    return State(state.channel, state.purpose, to, objected, entry.happened_at, entry.id, None)


def _grants(state: ConsentState, entry: Entry) -> bool:
    """Whether a claimed or confirmed yes counts. The person's own later yes with evidence always
    does; other people's claims only where nothing is known."""
    proven = bool(entry.evidence and entry.evidence.strip())
    if entry.event == "confirmed" and entry.given_by == "subject":
        return proven or state in ("unknown", "pending", "expired", "granted")
    return proven and state in ("unknown", "expired")
