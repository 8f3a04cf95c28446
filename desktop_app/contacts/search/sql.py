"""Lists of people in order, and how many they are.

A search is answered by the trigram index, also for one or two letters: then by all trigrams that
begin with them, unless these are too many, when the keys are looked into. Sorting all hits of a
broad search for the sake of its first page would take seconds at a million, so that page is
looked for among the first names, and else picked by the order of names that is kept in memory.
"""

from __future__ import annotations

import json
from array import array
from dataclasses import dataclass
from itertools import chain

from desktop_app.contacts.model import SORTS, ContactQuery
from desktop_app.contacts.search.order import NameOrder
from desktop_app.contacts.search.terms import Term, terms_of
from desktop_app.errors import UserError
from desktop_app.store.driver import Condition, Connection

_TRIGRAM = 3
_MOST_TRIGRAMS = 50  # each is one more list to merge: beyond, looking into the keys is faster
_FEW = 5_000  # so many hits are sorted by what the book says of them in 10 ms
_BROAD = 100_000  # more than so many hits are likely to have a page among the first names
_PROBED = 3_000  # so many names from the top are tried in 5 ms
_TRIED = 5_000  # so many hits from the top are tried when something else must be true of them
_PAGE = 1_000

_HITS = "SELECT rowid FROM contact_search WHERE contact_search MATCH ?"
_PURCHASES = (
    " LEFT JOIN (SELECT contact_id, max(bought_at) AS bought_at FROM purchase GROUP BY contact_id)"
    " AS bought ON bought.contact_id = contact.id"
)
# People are never renumbered, so the order they came in is the order of their ids. A name is not
# here: it has ways of its own. What is empty comes last in both directions.
_SORT_COLUMNS = {
    "updated_at": "contact.updated_at",
    "province": "contact.province",
    "company": "contact.company COLLATE NOCASE",
    "last_purchase": "bought.bought_at",
}


@dataclass(frozen=True)
class _Filter:
    """``match`` goes to the trigram index, ``condition`` is about the row of contact."""

    match: str | None
    condition: Condition | None
    everything: Condition
    """All of it without the trigram index, for a few rows."""

    @property
    def empty(self) -> bool:
        return self.match is None and self.condition is None

    def where(self) -> Condition:
        parts = [] if self.match is None else [Condition(f"contact.id IN ({_HITS})", (self.match,))]
        return _all([*parts, *([self.condition] if self.condition else [])])

    def as_set(self) -> Condition:
        """A statement whose result is the ids of all who pass."""
        if self.match is not None and self.condition is None:
            return Condition(_HITS, (self.match,))
        where = self.where()
        return Condition(f"SELECT contact.id FROM contact WHERE {where.sql}", where.values)


def total(connection: Connection, query: ContactQuery) -> int:
    """How many people the query lists."""
    passing = _filter(connection, query)
    if passing.empty:
        return _number(connection, Condition("SELECT count(*) FROM contact"))
    ids = passing.as_set()
    return _number(connection, Condition(f"SELECT count(*) FROM ({ids.sql})", ids.values))


def first_ids(
    connection: Connection, query: ContactQuery, limit: int, offset: int, names: NameOrder
) -> list[int]:
    """A page of the list. ``names`` is learned when a broad search needs it."""
    passing = _filter(connection, query)
    page = Condition(" LIMIT ? OFFSET ?", (limit, offset))
    if query.sort != "name" or passing.empty or limit + offset > _PAGE:
        return _ids(connection, _listing(query, passing), page)
    found = None
    if passing.match is not None:
        found = _page_of_hits(connection, query, passing, page, names)
    else:
        found = _page_near_top(connection, query, passing, page)
    return found or _ids(connection, _by_name(query, passing), page)


def all_ids(connection: Connection, query: ContactQuery, names: NameOrder) -> array[int]:
    """The whole list, 8 bytes a person. Everybody by name is also what ``names`` learns."""
    passing = _filter(connection, query)
    begun = names.begin()
    listing = _listing(query, passing)
    ids = array("q", chain.from_iterable(connection.execute(listing.sql, listing.values)))
    if passing.empty and query.sort == "name" and not query.descending and not names.is_known:
        names.learn(begun, ids)
    return ids


def _listing(query: ContactQuery, passing: _Filter) -> Condition:
    if query.sort == "name":
        return _by_name(query, passing)
    where = passing.where()
    direction = " DESC" if query.descending else ""
    joined = _PURCHASES if query.sort == "last_purchase" else ""
    if query.sort == "created_at":
        order = f"contact.id{direction}"
    elif query.sort in _SORT_COLUMNS:
        column = _SORT_COLUMNS[query.sort]
        order = f"{column} IS NULL, {column}{direction}, contact.sort_key, contact.id"
    else:
        raise UserError("contacts.unknown_sort", sort=query.sort, known=", ".join(SORTS))
    sql = f"SELECT contact.id FROM contact{joined} WHERE {where.sql} ORDER BY {order}"
    return Condition(sql, where.values)


def _by_name(query: ContactQuery, passing: _Filter) -> Condition:
    order = _name_order(query)
    if passing.empty:
        return Condition(f"SELECT id FROM contact ORDER BY {order}")
    ids = passing.as_set()
    # the plus keeps the index of names in charge, whatever the planner thinks of the set
    sql = (
        "SELECT contact.id FROM contact INDEXED BY contact_sort"
        f" WHERE +contact.id IN ({ids.sql}) ORDER BY {order}"
    )
    return Condition(sql, ids.values)


def _name_order(query: ContactQuery) -> str:
    return (
        "contact.sort_key DESC, contact.id DESC"
        if query.descending
        else "contact.sort_key, contact.id"
    )


def _hits(connection: Connection, match: str) -> int:
    counted = f"SELECT count(*) FROM ({_HITS} LIMIT {_NARROW + 1})"
    return _number(connection, Condition(counted, (match,)))


def _filter(query: ContactQuery) -> _Filter:
    terms = terms_of(query.search)
    long = [term for term in terms if min(map(len, term)) >= _TRIGRAM]
    own = [] if query.condition is None else [query.condition]
    rest = [*own, *(_look_into(term) for term in terms if term not in long)]
    return _Filter(
        " AND ".join(map(_matching, long)) or None,
        _all(rest) if rest else None,
        _all([*map(_look_into, terms), *own]),
    )


def _matching(term: Term) -> str:
    """In the words of FTS5: quoted, so that no star, NEAR or colon of the user is one of its."""
    quoted = " OR ".join('"' + text.replace('"', '""') + '"' for text in term)
    return f"({quoted})"


def _look_into(term: Term) -> Condition:
    # a LIKE on a trigram table silently finds nothing for one or two Khmer characters
    return Condition(" OR ".join(["instr(contact.search_key, ?) > 0"] * len(term)), term)


def _all(parts: list[Condition]) -> Condition:
    if not parts:
        return Condition("1")
    sql = " AND ".join(f"({part.sql})" for part in parts)
    return Condition(sql, tuple(chain.from_iterable(part.values for part in parts)))


def _run(
    connection: Connection, statement: Condition, page: Condition | None = None
) -> list[tuple[int]]:
    page = page or Condition("")
    rows: list[tuple[int]] = connection.execute(
        statement.sql + page.sql, statement.values + page.values
    ).fetchall()
    return rows


def _number(connection: Connection, statement: Condition) -> int:
    return int(connection.execute(statement.sql, statement.values).fetchone()[0])
