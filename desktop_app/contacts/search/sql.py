"""Lists of people in order, and how many they are.

A search of three letters or more is answered by the trigram index, a shorter one by looking into
the keys. Sorting all hits of a broad search for the sake of its first page would take seconds at
a million, so the order of names is read from its index, and the hits are looked up in a set.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import chain

from desktop_app.contacts.model import SORTS, ContactQuery
from desktop_app.contacts.search.terms import Term, terms_of
from desktop_app.errors import UserError
from desktop_app.store.driver import Condition, Connection

_TRIGRAM = 3
# Up to so many hits are collected in less time than it takes to walk through all names to theirs:
# 45 ms for 25,000 of 1,000,000, where the walk takes 95.
_NARROW = 40_000
_FEW = 5_000  # so many are collected as fast as the first names are tried
_PROBED = 3_000  # so many names from the top are tried in 5 ms
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
    passing = _filter(query)
    if passing.empty:
        return _number(connection, Condition("SELECT count(*) FROM contact"))
    ids = passing.as_set()
    return _number(connection, Condition(f"SELECT count(*) FROM ({ids.sql})", ids.values))


def first_ids(connection: Connection, query: ContactQuery, limit: int, offset: int) -> list[int]:
    """A page of the list."""
    passing = _filter(query)
    page = Condition(" LIMIT ? OFFSET ?", (limit, offset))
    if query.sort == "name" and not passing.empty:
        return _page_by_name(connection, query, passing, page)
    return [row[0] for row in _run(connection, _listing(query, passing), page)]


def all_ids(connection: Connection, query: ContactQuery) -> array[int]:
    """The whole list, 8 bytes a person."""
    listing = _listing(query, _filter(query))
    return array("q", chain.from_iterable(connection.execute(listing.sql, listing.values)))


def _page_by_name(
    connection: Connection, query: ContactQuery, passing: _Filter, page: Condition
) -> list[int]:
    hits = _NARROW + 1 if passing.match is None else _hits(connection, passing.match)
    limit = page.values[0]
    if hits > _FEW and isinstance(limit, int) and limit <= _PAGE:
        near = _near_top(connection, query, passing, hits, limit)
        found = _run(connection, near, page)
        if len(found) == limit:
            return [row[0] for row in found]
    if hits > _NARROW:
        return [row[0] for row in _run(connection, _by_name(query, passing), page)]
    where = passing.where()
    # only the best are kept while the hits go by, so this sorts next to nothing
    sql = f"SELECT contact.id FROM contact WHERE {where.sql} ORDER BY +{_name_order(query)}"
    return [row[0] for row in _run(connection, Condition(sql, where.values), page)]


def _near_top(
    connection: Connection, query: ContactQuery, passing: _Filter, hits: int, limit: int
) -> Condition:
    """Those who pass among the first names only: often a whole page, for a tenth of the work.

    Too many hits for a set of them are looked for in the rows themselves.
    """
    order = _name_order(query)
    names = f"SELECT id, sort_key FROM contact ORDER BY {order} LIMIT"
    if hits > _NARROW or passing.condition is not None:
        where = passing.everything
        return Condition(
            f"SELECT contact.id FROM ({names} {_PROBED}) AS top"
            f" CROSS JOIN contact ON contact.id = top.id WHERE {where.sql} ORDER BY {order}",
            where.values,
        )
    everybody = _number(connection, Condition("SELECT coalesce(max(id), 0) FROM contact"))
    # ten times as far as needed, were the hits spread evenly: equal names stand together
    far = 10 * limit * everybody // hits
    ids = passing.as_set()
    return Condition(
        f"SELECT id FROM ({names} {far}) AS contact WHERE +id IN ({ids.sql}) ORDER BY {order}",
        ids.values,
    )


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
