"""People who asked to stop at another identifier of theirs, in SQL.

Identifiers keep their own ledger; that a person is meant is the gate's rule. A point without a no
of its own is refused if its owner stopped at another of their points: for this channel and purpose
(or all of them), whatever kind of point it is. It does not bind the person where the owner of the
book said "only this number", nor where the number is marked as shared by a household: then it binds
the number.

A person is often in the book twice. So a stop reaches a point through everybody who has it, not
through the owner alone: a contact with both the stopped number and this one may be the same person.
The stop does not go on to further contacts, and a household's number reaches nobody.

A person may agree again: at the other point, themselves, with evidence, and later than every stop
of theirs (ordering.is_later defines later, also where a clock was wrong). That frees only this
point; the stopped one stays stopped. A claim in a list frees nothing.

A no when asked (denied) counts as a stop. A number given to another person (reassigned) does not;
earlier requests of its holder stay.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop_app.consent.model import ANY
from desktop_app.consent.ordering import Entry, is_later
from desktop_app.contacts.identifiers import ledger_kind
from desktop_app.contacts.model import Channel, Identifier
from desktop_app.store.driver import Connection
from desktop_app.store.store import Store

_LAST = 2**62  # stands for the event of a stop that is only on the suppression list

SHARED = (
    "EXISTS (SELECT 1 FROM main.shared_value v WHERE v.kind = {kind} AND v.value = {identifier}"
    " OR v.kind = 'account' AND v.value = {kind} || ':' || lower({identifier}))"
)
"""Whether an identifier of the ledger is marked as a household's; see duplicates."""

COVERS = "s.spreads AND s.channel IN (:channel, '*') AND s.purpose IN (:purpose, '*')"
_KIND_OF_Q = ledger_kind("q.kind", "q.canonical")
# the specific state wins if there is one, as in ledger.standing
_STANDS = (
    f"{COVERS} AND (s.channel = :channel AND s.purpose = :purpose OR NOT EXISTS (SELECT 1"
    " FROM main.consent_state t WHERE t.identifier = s.identifier AND t.kind = s.kind"
    " AND t.channel = :channel AND t.purpose = :purpose))"
)
_KNOWN = (
    "EXISTS (SELECT 1 FROM main.consent_state k WHERE k.identifier = q.canonical"
    f" AND k.kind = {_KIND_OF_Q} AND k.purpose = '*' AND k.channel IN (:channel, '*'))"
)


def offer_to(store: Store) -> None:
    """Offers SQL ``agreed_later``: ordering.is_later of a yes and a stop; each is id, when it
    happened, when it was recorded and not_before, and the id of a stop may be null.
    """
    store.add_function("agreed_later", 8, _agreed_later)


def _agreed_later(*told: object) -> int:
    yes = _entry("confirmed", told[:4])
    return int(is_later(yes, _entry("withdrawn", told[4:])))


def _entry(event: str, told: tuple[object, ...]) -> Entry:
    line, happened_at, recorded_at, not_before = told
    return Entry(
        _LAST if line is None else int(str(line)),
        *(ANY, "", event, str(happened_at), "subject", None, None, None),
        recorded_at=str(recorded_at or ""),
        not_before=None if not_before is None else str(not_before),
    )


NOW = ("main.contact_point", "contact_id")
AT_THE_FREEZE = ("temp.kept", "recipient_id")
"""The points of people, and the ids to find them by: current points, and those of a frozen
recipient (TEMP ``kept``), whatever happened to the contact since."""


def _stops(person: str, kind: str, suppressed_since: str, points: tuple[str, str]) -> str:
    """The stops that reach point ``p``, as FROM (without the keyword) and WHERE of ``q`` (the
    stopped point) and ``s`` (the state). The arguments are those of ``is_stopped``."""
    table, link = points
    shared = SHARED.format(kind=_KIND_OF_Q, identifier="q.canonical")
    whose = f"= {person}"
    if points == NOW:
        household = SHARED.format(kind=kind, identifier="p.canonical")
        whose = (
            f"IN (SELECT {person} UNION ALL SELECT h.contact_id FROM main.contact_point h"
            f" WHERE h.canonical = p.canonical AND {ledger_kind('h.kind', 'h.canonical')} = {kind}"
            f" AND NOT {household})"
        )
    return (
        f"{table} q LEFT JOIN main.consent_state s"
        f" ON s.identifier = q.canonical AND s.kind = {_KIND_OF_Q} AND {_STANDS}"
        f" WHERE q.{link} {whose} AND q.canonical IS NOT NULL"
        f" AND (s.event_id IS NOT NULL OR NOT {_KNOWN} AND {suppressed_since} IS NOT NULL)"
        f" AND NOT {shared}"
    )


def is_stopped(person: str, kind: str, suppressed_since: str, points: tuple[str, str] = NOW) -> str:
    """Whether a person's stop elsewhere refuses point ``p``, which has no no of its own.

    ``person``: SQL of the id by which ``points`` are found. ``kind``: SQL of the ledger's kind of
    ``p``. ``suppressed_since``: SQL of the time since when point ``q`` is on the suppression list,
    or null.
    """
    later = (
        "EXISTS (SELECT 1 FROM main.consent_state g JOIN main.consent_event y ON y.id = g.event_id"
        " LEFT JOIN main.consent_event n ON n.id = s.event_id"
        f" WHERE g.identifier = p.canonical AND g.kind = {kind} AND g.channel = :channel"
        " AND g.purpose = :purpose AND g.state = 'granted' AND y.event = 'confirmed'"
        " AND y.given_by = 'subject' AND trim(coalesce(y.evidence, '')) <> ''"
        " AND agreed_later(y.id, y.happened_at, y.recorded_at, y.not_before, n.id,"
        f" coalesce(n.happened_at, {suppressed_since}), n.recorded_at, n.not_before))"
    )
    return (
        f"EXISTS (SELECT 1 FROM {_stops(person, kind, suppressed_since, points)} AND NOT {later})"
    )


LISTED_SINCE = (
    "(SELECT x.since FROM temp.suppressed x WHERE x.identifier = q.canonical"
    f" AND x.kind = {_KIND_OF_Q})"
)
"""The time since when point ``q`` is on the suppression list, by the gate's own table."""


def fill_behind(connection: Connection) -> None:
    """TEMP ``behind``: the people behind the addresses of TEMP ``recipient``: its known owner, and
    everybody who has it unless it is a household's."""
    connection.execute("DROP TABLE IF EXISTS temp.behind")
    connection.execute("CREATE TEMP TABLE behind (recipient_id INTEGER, contact_id INTEGER)")
    connection.execute(
        "INSERT INTO temp.behind SELECT recipient_id, contact_id FROM temp.recipient"
        " WHERE contact_id IS NOT NULL"
    )
    kind = ledger_kind("f.kind", "f.address")
    shared = SHARED.format(kind=kind, identifier="f.address")
    connection.execute(
        "INSERT INTO temp.behind SELECT f.recipient_id, q.contact_id FROM temp.recipient f"
        " CROSS JOIN main.contact_point q ON q.canonical = f.address"
        f" AND {ledger_kind('q.kind', 'q.canonical')} = {kind}"
        f" WHERE f.contact_id IS NULL OR NOT {shared}"
    )


def fill_kept(connection: Connection) -> bool:
    """TEMP ``kept``: the other points of the recipients of TEMP ``recipient``. Returns whether
    there are any."""
    connection.execute("DROP TABLE IF EXISTS temp.kept")
    connection.execute(
        "CREATE TEMP TABLE kept AS SELECT f.recipient_id, o.value ->> 0 AS kind,"
        " o.value ->> 1 AS canonical FROM temp.recipient f CROSS JOIN json_each(f.others) o"
    )
    connection.execute("CREATE INDEX temp.kept_recipient ON kept (recipient_id)")
    return connection.execute("SELECT 1 FROM temp.kept LIMIT 1").fetchone() is not None


def refuse_kept(connection: Connection, mask: str, values: Mapping[str, str]) -> None:
    """Adds ``mask`` (SQL, of point ``p``) to the recipients of TEMP ``decision_again`` that have a
    stop at a point they had at the freeze."""
    stopped = (
        "(SELECT DISTINCT q.recipient_id FROM temp.kept q WHERE EXISTS (SELECT 1"
        f" FROM main.consent_state s WHERE s.identifier = q.canonical AND s.kind = {_KIND_OF_Q}"
        f" AND {COVERS}) OR {LISTED_SINCE} IS NOT NULL)"
    )
    connection.execute(
        "INSERT OR REPLACE INTO temp.decision_again (recipient_id, mask)"
        f" SELECT p.recipient_id, {mask} FROM (SELECT d.recipient_id, f.kind,"
        f" f.address AS canonical, d.mask FROM {stopped} x"
        " CROSS JOIN temp.recipient f ON f.recipient_id = x.recipient_id"
        " CROSS JOIN temp.decision_again d ON d.recipient_id = x.recipient_id) p",
        values,
    )


def fill_stopped(connection: Connection, channel: Channel, purpose: str) -> bool:
    """TEMP ``stopped_people``: everybody with a stop that may bind the person. Needs TEMP
    ``suppressed``. Returns whether there is anybody."""
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS stopped_people (contact_id INTEGER PRIMARY KEY)"
    )
    connection.execute("DELETE FROM temp.stopped_people")
    listed = (
        "SELECT q.contact_id FROM temp.suppressed x CROSS JOIN main.contact_point q"
        f" ON q.canonical = x.identifier AND {_KIND_OF_Q} = x.kind"
    )
    connection.execute(
        "INSERT OR IGNORE INTO temp.stopped_people"
        f" {with_namesakes(f'{STOPPED} UNION ALL {listed}')}",
        {"channel": channel, "purpose": purpose},
    )
    row = connection.execute("SELECT EXISTS (SELECT 1 FROM temp.stopped_people)").fetchone()
    return bool(row[0])


STOPPED = (
    "SELECT q.contact_id FROM main.consent_state s CROSS JOIN main.contact_point q"
    f" ON q.canonical = s.identifier AND {_KIND_OF_Q} = s.kind WHERE {COVERS}"
)
"""Everybody with a stop in the ledger that may bind the person."""


def with_namesakes(people: str) -> str:
    """SQL of the ids in ``people`` (SQL), and of everybody who has a point in common with them."""
    return (
        f"WITH stopped AS MATERIALIZED ({people})"
        " SELECT contact_id FROM stopped UNION ALL SELECT h.contact_id FROM"
        f" (SELECT DISTINCT q.canonical, {_KIND_OF_Q} AS kind FROM stopped"
        " CROSS JOIN main.contact_point q ON q.contact_id = stopped.contact_id) k"
        " CROSS JOIN main.contact_point h ON h.canonical = k.canonical"
        f" AND {ledger_kind('h.kind', 'h.canonical')} = k.kind"
    )


def any_binds(
    connection: Connection, identifiers: Iterable[Identifier], channel: Channel, purpose: str
) -> bool:
    """Whether one person with all these identifiers, as the ledger names them, is stopped at one
    of them in a way that binds the person."""
    shared = SHARED.format(kind="s.kind", identifier="s.identifier")
    return any(
        connection.execute(
            "SELECT EXISTS (SELECT 1 FROM main.consent_state s WHERE s.identifier = :identifier"
            f" AND s.kind = :kind AND {_STANDS} AND NOT {shared})",
            {
                **{"identifier": one.canonical, "kind": one.kind},
                **{"channel": channel, "purpose": purpose},
            },
        ).fetchone()[0]
        for one in identifiers
    )


def events(
    connection: Connection, contact_id: int, held: Identifier, channel: Channel, purpose: str
) -> list[int]:
    """The lines of the ledger that reach an identifier of a person from elsewhere, the newest
    first. ``held``: as the ledger names it."""
    rows = connection.execute(
        "SELECT DISTINCT s.event_id FROM (SELECT :kind AS kind, :identifier AS canonical) p"
        f" CROSS JOIN {_stops(':contact', 'p.kind', 'NULL', NOW)} ORDER BY s.event_id DESC",
        {
            **{"contact": contact_id, "kind": held.kind, "identifier": held.canonical},
            **{"channel": channel, "purpose": purpose},
        },
    )
    return [int(row[0]) for row in rows]
