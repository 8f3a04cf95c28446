"""Lists of people in order, and how many they are.

A search is answered by the trigram index, also for one or two letters: then by all trigrams that
begin with them, unless these are too many, when the keys are looked into. Sorting all hits of a
broad search for its first page would take seconds at a million, so that page is looked for among
the first names, and otherwise picked by the order of names in memory.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from desktop_app.contacts.model import SORTS, ContactQuery
from desktop_app.contacts.search.order import NameOrder
from desktop_app.contacts.search.terms import Term, terms_of
from desktop_app.errors import UserError
from desktop_app.store.driver import Condition, Connection
from desktop_app.store.tables import Tables

_TRIGRAM = 3
_MOST_TRIGRAMS = 100  # each is one more list to read: beyond, scanning the keys is faster
_FEW = 5_000  # so many hits are sorted, or filtered, by their rows in 10 ms
_BROAD = 40_000  # more than so many hits are likely to have a page among the first names
_PROBED = 3_000  # so many names from the top are tried in 5 ms
_PAGE = 1_000
_LOWEST, _HIGHEST = "\x01", "\U0010ffff"

_HITS = "SELECT rowid FROM contact_search WHERE contact_search MATCH ?"
# Ids are ascending, so the order of insertion is the order of ids. A name is not here: it has its
# own queries. Empty values come last in both directions.
_SORT_COLUMNS = {
    "updated_at": "contact.updated_at",
    "province": "contact.province",
    "company": "contact.company COLLATE NOCASE",
    "last_purchase": "newest.moment",
}


@dataclass(frozen=True)
class _Page:
    limit: int
    offset: int

    @property
    def end(self) -> int:
        return self.limit + self.offset


@dataclass(frozen=True)
class _Filter:
    """``matches`` go to the trigram index, any of them, ``condition`` is about the row of contact.

    They are separate because merging many lists is slow in the index and fast here.
    """

    matches: tuple[str, ...]
    condition: Condition | None
    everything: Condition
    """All conditions without the trigram index, for a few rows."""

    @property
    def match(self) -> str | None:
        return " OR ".join(self.matches) or None

    @property
    def empty(self) -> bool:
        return not self.matches and self.condition is None

    def where(self) -> Condition:
        parts = [] if self.match is None else [Condition(f"contact.id IN ({_HITS})", (self.match,))]
        return _all([*parts, *([self.condition] if self.condition else [])])

    def as_set(self) -> Condition:
        """A statement whose result is the ids of all matches."""
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
    connection: Connection,
    tables: Tables,
    query: ContactQuery,
    limit: int,
    offset: int,
    names: NameOrder,
) -> list[int]:
    """A page of the list. ``names`` is learned when a broad search needs it."""
    passing = _filter(connection, query)
    page = _Page(limit, offset)
    found = None
    if query.sort == "name" and not passing.empty and page.end <= _PAGE:
        if not passing.matches:
            found = _page_near_top(connection, query, passing, page)
        else:
            found = _page_of_hits(connection, query, passing, page, names)
    return _run(connection, _listing(tables, query, passing), page) if found is None else found


def all_ids(
    connection: Connection, tables: Tables, query: ContactQuery, names: NameOrder
) -> array[int]:
    """The whole list, 8 bytes a person. ``names`` learns from the list of everybody by name."""
    passing = _filter(connection, query)
    begun = names.begin()
    listing = _listing(tables, query, passing)
    ids = array("q", chain.from_iterable(connection.execute(listing.sql, listing.values)))
    if passing.empty and query.sort == "name" and not query.descending and not names.is_known:
        names.learn(begun, ids)
    return ids


def _page_of_hits(
    connection: Connection, query: ContactQuery, passing: _Filter, page: _Page, names: NameOrder
) -> list[int] | None:
    """The page of a search. None: the condition leaves too few of the first names."""
    hits: list[list[int]] = []
    count = 0
    for chunk in _chunks_of_hits(connection, passing):
        if count <= _BROAD < count + len(chunk):
            found = _page_near_top(connection, query, passing, page)
            if found is not None:
                return found
        hits.append(chunk)
        count += len(chunk)
    is_whole = count <= _FEW
    if is_whole:
        first: set[int] | None = set(chain.from_iterable(hits))
    else:
        count = page.end if passing.condition is None else max(page.end, _FEW)
        first = _candidates(connection, query, hits, count, names)
    if first is None:
        return None
    # the plus keeps SQLite from going through all names instead of these
    top = Condition(
        "SELECT id, sort_key FROM contact WHERE id IN (SELECT value FROM json_each(?))"
        f" ORDER BY +{_name_order(query)} LIMIT ?",
        (json.dumps(list(first)), count),
    )
    found = _page_among(connection, query, top, passing.condition, page)
    is_page = is_whole or passing.condition is None or len(found) == page.limit
    return found if is_page else None


def _page_near_top(
    connection: Connection, query: ContactQuery, passing: _Filter, page: _Page
) -> list[int] | None:
    """The page if it can be filled from the first names."""
    top = Condition(
        "SELECT id, sort_key FROM contact INDEXED BY contact_sort"
        f" ORDER BY {_name_order(query)} LIMIT ?",
        (_PROBED,),
    )
    found = _page_among(connection, query, top, passing.everything, page)
    return found if len(found) == page.limit else None


def _page_among(
    connection: Connection,
    query: ContactQuery,
    top: Condition,
    condition: Condition | None,
    page: _Page,
) -> list[int]:
    """A page of the matches among ``top``, a statement of ids and sort keys."""
    where = condition or Condition("1")
    return _run(
        connection,
        Condition(
            f"SELECT contact.id FROM ({top.sql}) AS top"
            f" CROSS JOIN contact ON contact.id = top.id WHERE {where.sql}"
            f" ORDER BY {_name_order(query)}",
            (*top.values, *where.values),
        ),
        page,
    )


def _candidates(
    connection: Connection, query: ContactQuery, hits: list[list[int]], count: int, names: NameOrder
) -> set[int] | None:
    """Candidates that include the first ``count`` of all hits. None: the names change too fast."""
    if not names.is_known:
        begun = names.begin()
        everybody = (
            "SELECT json_group_array(id) FROM (SELECT id FROM contact ORDER BY sort_key, id)"
        )
        names.learn(begun, _from_json(connection, Condition(everybody)))
    return names.first(hits, count, descending=query.descending)


def _listing(tables: Tables, query: ContactQuery, passing: _Filter) -> Condition:
    if query.sort == "name":
        return _by_name(query, passing)
    where = passing.where()
    direction = " DESC" if query.descending else ""
    joined = _newest(tables, query.sort) if query.sort == "last_purchase" else ""
    if query.sort == "created_at":
        order = f"contact.id{direction}"
    elif query.sort in _SORT_COLUMNS:
        column = _SORT_COLUMNS[query.sort]
        order = f"{column} IS NULL, {column}{direction}, contact.sort_key, contact.id"
    else:
        raise UserError("contacts.unknown_sort", sort=query.sort, known=", ".join(SORTS))
    sql = f"SELECT contact.id FROM contact{joined} WHERE {where.sql} ORDER BY {order}"
    return Condition(sql, where.values)


def _newest(tables: Tables, name: str) -> str:
    table, latest = tables.latest(name)
    return (
        f" LEFT JOIN (SELECT {table.person} AS person, max({latest.columns[0]}) AS moment"
        f" FROM {table.name} GROUP BY {table.person}) AS newest ON newest.person = contact.id"
    )


def _by_name(query: ContactQuery, passing: _Filter) -> Condition:
    order = _name_order(query)
    if passing.empty:
        return Condition(f"SELECT id FROM contact ORDER BY {order}")
    ids = passing.as_set()
    # the plus makes SQLite use the index of names, whatever its planner estimates
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


def _chunks_of_hits(connection: Connection, passing: _Filter) -> Iterator[list[int]]:
    """The ids of the matches in the trigram index: each chunk ascending, with possible
    duplicates."""
    # as one text: fetching rows would take three times as long
    found = f"SELECT json_group_array(rowid) FROM ({_HITS} AND rowid > ? ORDER BY rowid LIMIT ?)"
    for match in passing.matches:
        chunk = _from_json(connection, Condition(found, (match, 0, _BROAD + 1)))
        yield chunk
        if len(chunk) > _BROAD:
            yield _from_json(connection, Condition(found, (match, chunk[-1], -1)))


def _filter(connection: Connection, query: ContactQuery) -> _Filter:
    own = [] if query.condition is None else [query.condition]
    groups, rest = [], [*own]
    terms = terms_of(query.search)
    for term in terms:
        words = _words(connection, term)
        if len(words) > _MOST_TRIGRAMS:
            rest.append(_look_into(term))
        else:
            groups.append(words)
    if len(groups) > 1:
        groups = [[" AND ".join(f"({' OR '.join(words)})" for words in groups)]]
    return _Filter(
        tuple(chain.from_iterable(groups)),
        _all(rest) if rest else None,
        _all([*map(_look_into, terms), *own]),
    )


def _words(connection: Connection, term: Term) -> list[str]:
    """An FTS5 query for any of these in the key.

    Quoted, so that no star, NEAR or colon of the user is an operator.
    """
    texts: list[str] = []
    for text in term:
        texts += [text] if len(text) >= _TRIGRAM else _trigrams(connection, text)
    return ['"' + text.replace('"', '""') + '"' for text in texts]


def _trigrams(connection: Connection, text: str) -> list[str]:
    """The trigrams of the book that begin with one or two letters; at most one too many.

    Every letter of a key begins one, because indexed text is padded (see store.journal).
    """
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_trigram"
        " USING fts5vocab('main', 'contact_search', 'instance')"
    )
    found: list[str] = []
    beyond = text + _HIGHEST * _TRIGRAM
    while len(found) <= _MOST_TRIGRAMS:
        # one at a time: it would read all people of each trigram before the next
        row = connection.execute(
            "SELECT term FROM temp.search_trigram WHERE term >= ? AND term < ? LIMIT 1",
            (found[-1] + _LOWEST if found else text, beyond),
        ).fetchone()
        if row is None:
            break
        found.append(row[0])
    # no key has a control character, so no key matches
    return found or [text.ljust(_TRIGRAM, _LOWEST)]


def _look_into(term: Term) -> Condition:
    # a LIKE on a trigram table silently finds nothing for one or two Khmer characters
    return Condition(" OR ".join(["instr(contact.search_key, ?) > 0"] * len(term)), term)


def _all(parts: list[Condition]) -> Condition:
    if not parts:
        return Condition("1")
    sql = " AND ".join(f"({part.sql})" for part in parts)
    return Condition(sql, tuple(chain.from_iterable(part.values for part in parts)))


def _run(connection: Connection, statement: Condition, page: _Page) -> list[int]:
    rows = connection.execute(
        f"{statement.sql} LIMIT ? OFFSET ?", (*statement.values, page.limit, page.offset)
    )
    return [row[0] for row in rows]


def _from_json(connection: Connection, statement: Condition) -> list[int]:
    ids: list[int] = json.loads(connection.execute(statement.sql, statement.values).fetchone()[0])
    return ids


def _number(connection: Connection, statement: Condition) -> int:
    return int(connection.execute(statement.sql, statement.values).fetchone()[0])
