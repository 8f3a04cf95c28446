"""Queries the people of each finding with set-based SQL: a million people take seconds.

Nothing is written here: see repairs_sql.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from desktop_app.cleanup import emails
from desktop_app.cleanup.suggesting import FEWEST_DIGITS, NOT_A_NUMBER, Person, Point
from desktop_app.consent.conditions import EVER_ASKED
from desktop_app.store.driver import Connection
from desktop_app.store.tables import Tables
from desktop_app.text.names import saying_gender
from desktop_app.text.provinces import PROVINCES

_DAY = "%Y-%m-%dT%H:%M:%S.%fZ"
_YEAR = 365
_STALE = 730  # 24 months
UNREACHABLE = ("unreachable", "bounced", "reassigned")
_DIGIT = "[0-9\u17e0-\u17e9]"
_LONG_NUMBER = "*" + f"{_DIGIT}*" * 8
_SOME_DIGITS = "*" + f"{_DIGIT}*" * FEWEST_DIGITS
_KHMER = "*[\u1780-\u17d3]*"
_LATIN = "*[A-Za-z]*"
_DOMAIN = "substr(canonical, instr(canonical, '@') + 1)"
_POINTS = "SELECT DISTINCT contact_id FROM contact_point WHERE "
_PEOPLE = "SELECT id AS contact_id FROM contact WHERE "

_SHARED = (
    "SELECT canonical FROM contact_point WHERE kind = 'phone' AND canonical IS NOT NULL"
    " GROUP BY canonical HAVING count(*) > 1"
)
# each is compared with the first who has the number: comparing all pairs would not finish if a
# hundred thousand people had the shop's own number
_HOUSEHOLDS = (
    f"WITH shared AS MATERIALIZED ({_SHARED} EXCEPT"
    " SELECT value FROM shared_value WHERE kind = 'phone'),"
    " named AS MATERIALIZED (SELECT p.canonical, p.contact_id, c.full_name,"
    " first_value(c.full_name) OVER (PARTITION BY p.canonical ORDER BY p.contact_id) AS first"
    " FROM shared CROSS JOIN contact_point p ON p.canonical = shared.canonical"
    " AND p.kind = 'phone' JOIN contact c ON c.id = p.contact_id)"
    " SELECT DISTINCT contact_id FROM named WHERE canonical IN"
    " (SELECT canonical FROM named WHERE full_name <> first AND names_differ(full_name, first))"
)
_CODES: Mapping[str, str] = {
    "number_not_valid": (
        _POINTS + f"problem LIKE 'phone.%' AND (problem <> '{NOT_A_NUMBER}' OR raw GLOB :digits)"
    ),
    "email_typo": (
        f"{_POINTS}kind = 'email' AND (problem = 'email.not_valid' OR {_DOMAIN} IN"
        " (SELECT value FROM json_each(:domains)))"
    ),
    "name_in_phone": _POINTS + f"problem = '{NOT_A_NUMBER}' AND NOT raw GLOB :digits",
    "phone_in_name": _PEOPLE + "full_name GLOB :long_number",
    "no_name": _PEOPLE + "full_name = '' AND latin_name IS NULL",
    "no_way": (
        _PEOPLE + "id NOT IN (SELECT contact_id FROM contact_point WHERE canonical IS NOT NULL"
        " AND status IN ('valid', 'unchecked'))"
    ),
    "unreachable": _POINTS + f"status IN {UNREACHABLE}",
    "landline": _POINTS + "kind = 'phone' AND line_type = 'fixed_line'",
    "province_unknown": (
        _PEOPLE + "province IN (SELECT DISTINCT province FROM contact WHERE province IS NOT NULL"
        " EXCEPT SELECT value FROM json_each(:provinces))"
    ),
    "not_verified": (
        "SELECT contact_id FROM (SELECT contact_id, max(last_verified_at) AS verified"
        " FROM contact_point WHERE canonical IS NOT NULL GROUP BY contact_id) p"
        " JOIN contact c ON c.id = p.contact_id"
        " WHERE coalesce(p.verified, '') < :year AND c.created_at < :year"
    ),
    "no_consent": (
        f"SELECT contact_id FROM contact_point WHERE canonical IS NOT NULL EXCEPT {EVER_ASKED}"
    ),
    "household": _HOUSEHOLDS,
    "duplicates": "SELECT contact_id FROM duplicate_member",
    "gender": (
        _PEOPLE + "gender IS NULL AND honorific IN (SELECT value FROM json_each(:honorifics))"
    ),
    "latin_name": _PEOPLE + "latin_name IS NULL AND full_name GLOB :khmer",
    "khmer_name": (
        _PEOPLE + "latin_name IS NULL AND full_name GLOB :latin AND NOT full_name GLOB :khmer"
    ),
    "line_type": _POINTS + "kind = 'phone' AND canonical IS NOT NULL AND line_type IS NULL",
}


_WRITTEN_TO = (
    "SELECT 1 FROM campaign_recipient r JOIN campaign ON campaign.id = r.campaign_id"
    " WHERE r.contact_id = contact.id AND r.included AND campaign.frozen_at >= :stale"
)


def _behind(tables: Tables, code: str) -> str:
    if code != "stale":
        return _CODES[code]
    happened = (*tables.happened_since("contact.id", ":stale"), _WRITTEN_TO)
    nothing = " AND ".join(f"NOT EXISTS ({one})" for one in happened)
    return f"{_PEOPLE}created_at < :stale AND {nothing}"


def bound(connection: Connection, now: datetime) -> dict[str, str]:
    """The bound values of the queries."""
    return {
        "domains": json.dumps(emails.misspelt(domains(connection))),
        "long_number": _LONG_NUMBER,
        "digits": _SOME_DIGITS,
        "khmer": _KHMER,
        "latin": _LATIN,
        "provinces": json.dumps([province.code for province in PROVINCES]),
        "honorifics": json.dumps(saying_gender()),
        "year": (now - timedelta(days=_YEAR)).strftime(_DAY),
        "stale": (now - timedelta(days=_STALE)).strftime(_DAY),
    }


def domains(connection: Connection) -> dict[str, int]:
    """The domains of all e-mail addresses, and how many use each."""
    rows = connection.execute(
        f"SELECT {_DOMAIN}, count(*) FROM contact_point"
        " WHERE kind = 'email' AND canonical IS NOT NULL GROUP BY 1"
    )
    return dict(rows.fetchall())


def count(connection: Connection, tables: Tables, code: str, values: Mapping[str, str]) -> int:
    """How many people a finding has."""
    row = connection.execute(f"SELECT count(*) FROM ({_behind(tables, code)})", values).fetchone()
    return int(row[0])


def people(connection: Connection) -> int:
    """The number of people."""
    return int(connection.execute("SELECT count(*) FROM contact").fetchone()[0])


def ids(
    connection: Connection,
    tables: Tables,
    code: str,
    values: Mapping[str, str],
    limit: int,
    offset: int,
) -> list[int]:
    """The people of a finding, ordered by id; a negative limit means no limit."""
    rows = connection.execute(
        f"SELECT contact_id FROM ({_behind(tables, code)})"
        " ORDER BY contact_id LIMIT :limit OFFSET :offset",
        {**values, "limit": limit, "offset": offset},
    )
    return [row[0] for row in rows]


def points(connection: Connection, wanted: Sequence[int]) -> list[Point]:
    """All contact points of these people."""
    rows = connection.execute(
        "SELECT p.id, p.contact_id, p.kind, p.raw, p.canonical, p.problem, p.status, p.line_type,"
        " c.full_name FROM contact_point p JOIN contact c ON c.id = p.contact_id"
        " WHERE p.contact_id IN (SELECT value FROM json_each(?)) ORDER BY p.contact_id, p.id",
        (json.dumps(list(wanted)),),
    )
    return [Point(*row) for row in rows]


def persons(connection: Connection, wanted: Sequence[int]) -> list[Person]:
    """The values of these people that suggestions need."""
    rows = connection.execute(
        "SELECT id, full_name, latin_name, honorific, gender, province FROM contact"
        " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(list(wanted)),),
    )
    return [Person(*row) for row in rows]


def health_days(connection: Connection, limit: int) -> list[tuple[str, int, int]]:
    """Date, score and people, the newest first."""
    rows = connection.execute(
        "SELECT day, score, contacts FROM health_day ORDER BY day DESC LIMIT ?", (limit,)
    )
    return [(row[0], row[1], row[2]) for row in rows]
