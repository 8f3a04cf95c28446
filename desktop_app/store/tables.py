"""What each table of a book is to those who go over all tables: one declaration a table.

A room declares its tables in its own ``tables.py``, and ``desktop_app/tables.py`` collects them.
The journal, undo, merging, erasures, the access report, backups and the timeline ask the registry;
none of them names a table of a room.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from desktop_app.changes import Topic


class History(Enum):
    """What the history keeps of a table."""

    JOURNALED = "before-images of every change; an undo plays them back"
    APPENDED = "only what was added; the room answers an undo"
    DERIVED = "nothing: the rows are made anew from other tables"
    NONE = "nothing: the table is no part of the history"


class OnMerge(Enum):
    """What becomes of the rows of somebody who becomes part of another person."""

    MOVED = "they are given to the kept person as they are"
    ONCE = "they are given to the kept person, each identity once"
    SETTLED = "as ONCE, by rules that merging has for this table"
    LEFT = "they go with their person, and are made anew"


class OnErase(Enum):
    """What becomes of the rows of somebody who is erased."""

    DELETED = "they are deleted"
    ANONYMISED = "they stay and are counted, without what tells who it was"
    BY_ROOM = "the room that owns the table has statements of its own"
    KEPT = "they stay: they are about nobody"


@dataclass(frozen=True)
class Identity:
    """What makes two rows of one person the same: columns, of each the first that is not null."""

    parts: tuple[tuple[str, ...], ...]

    @property
    def columns(self) -> str:
        """As SQL."""
        return ", ".join(
            f"coalesce({', '.join(part)})" if len(part) > 1 else part[0] for part in self.parts
        )

    def of(self, image: Mapping[str, Any]) -> tuple[object, ...]:
        """That of a row by its columns."""
        return tuple(
            next((image[name] for name in part if image[name] is not None), None)
            for part in self.parts
        )


@dataclass(frozen=True)
class SearchIndex:
    """A full-text index without content: its name, and the column of the table it holds."""

    name: str
    column: str

    def text(self, row: str) -> str:
        """What the index gets of a row, in SQL.

        Padded, so that also the last two letters begin a trigram: by such beginnings the index is
        asked for one or two letters.
        """
        return f"{row}.{self.column} || '  '"


@dataclass(frozen=True)
class Joined:
    """A row says who became part of whom: ``gone`` is the column of the person who did, ``change``
    that of the change. Kinds of changes that begin with ``kinds`` are the merges."""

    gone: str
    change: str
    kinds: str


@dataclass(frozen=True)
class Entries:
    """Entries of a person's timeline. ``statement`` gives the moment and the details as named
    columns, the newest first; it is bound to the person's id and a limit. ``read``: detail -> what
    makes its value of the column."""

    kind: str
    statement: str
    read: Mapping[str, Callable[[Any], object]] = field(default_factory=dict)


@dataclass(frozen=True)
class Latest:
    """What a list of people shows of somebody's newest row: under which name, and which columns;
    the first is the moment."""

    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table, and how it is treated.

    ``person`` is the column with the id of the person a row belongs to (``id`` in the table of
    people itself), ``also`` names other columns with ids of people. ``identifier`` and
    ``identifier_kind`` are the columns of a table that belongs to numbers and addresses instead.

    ``topic``: what a change of it tells. ``identity`` is for tables that a merge leaves each thing
    once in; ``with_owner`` are columns that are a matter of whose the row is. ``anonymous``: the
    values an erasure leaves behind. ``own``: columns that nobody edits, ``derived``: those that
    follow from others.

    ``report`` shows rows in the access report: these columns, or the name of a section that the
    report reads by itself. ``portable``: under which name they go into the file a person takes
    along. ``moment``: the column that says when something happened with the person; it keeps them
    from being proposed as quiet. ``timeline``: entries of their own, or columns. ``texts``: columns
    in which somebody else may be named.

    ``edits``: how rows that an undo kept are named, ``edits_by``: the column that names them.
    ``used_by``: columns of other tables; a row they point to is not taken back. ``by_product``:
    rows come along with others, and alone are nothing to undo. ``counted``: a copy of the book has
    to hold as many.
    """

    name: str
    room: str
    history: History = History.NONE
    person: str | None = None
    also: tuple[str, ...] = ()
    identifier: str | None = None
    identifier_kind: str | None = None
    topic: Topic | None = None
    merge: OnMerge | None = None
    identity: Identity | None = None
    with_owner: tuple[str, ...] = ()
    erase: OnErase = OnErase.KEPT
    anonymous: Mapping[str, object] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    derived: frozenset[str] = frozenset()
    report: tuple[str, ...] | str | None = None
    portable: str | None = None
    moment: str | None = None
    timeline: tuple[Entries, ...] | tuple[str, ...] = ()
    latest: Latest | None = None
    texts: tuple[str, ...] = ()
    edits: str | None = None
    edits_by: str | None = None
    used_by: tuple[tuple[str, str], ...] = ()
    by_product: bool = False
    counted: bool = False
    search: SearchIndex | None = None
    joined: Joined | None = None

    def __post_init__(self) -> None:
        """Raises ValueError for a declaration that leaves open what happens to a person's rows."""
        if missing := next(self._missing(), None):
            raise ValueError(f"{self.name}: {missing}")

    def _missing(self) -> Iterator[str]:
        hangs = self.person not in (None, "id")
        kept = self.history is History.DERIVED
        if self.history in (History.JOURNALED, History.APPENDED) and self.topic is None:
            yield "a change of it tells nothing"
        if hangs and self.merge is None and self.history is History.JOURNALED:
            yield "what does a merge do?"
        if self.merge in (OnMerge.MOVED, OnMerge.ONCE) and self.history is not History.JOURNALED:
            yield "what a merge moves has to be journaled, or an undo does not give it back"
        if self.merge in (OnMerge.ONCE, OnMerge.SETTLED) and self.identity is None:
            yield "what makes two rows the same?"
        if (self.person or self.also or self.identifier) and self.erase is OnErase.KEPT:
            yield "what does an erasure do?"
        if (self.erase is OnErase.ANONYMISED) != bool(self.anonymous):
            yield "which values does an erasure leave?"
        if hangs and self.report is None and not kept:
            yield "what does the access report show?"
        if self.timeline and isinstance(self.timeline[0], str) and not (hangs and self.moment):
            yield "when did it happen?"

    @property
    def owner(self) -> str:
        """The column of the person; only for a table whose rows belong to one."""
        assert self.person is not None
        return self.person

    @property
    def people_columns(self) -> tuple[str, ...]:
        """Every column that holds the id of a person."""
        return (*((self.person,) if self.person else ()), *self.also)

    @property
    def newest_first(self) -> str:
        """The order of rows, in SQL."""
        return "id DESC" if self.moment is None else f"{self.moment} DESC, id DESC"

    @property
    def entries(self) -> tuple[Entries, ...]:
        """The statements behind ``timeline``."""
        found = tuple(one for one in self.timeline if isinstance(one, Entries))
        columns = [one for one in self.timeline if isinstance(one, str)]
        if not columns:
            return found
        statement = (
            f"SELECT {self.moment} AS at, {', '.join(columns)} FROM {self.name}"
            f" WHERE {self.person} = ? ORDER BY {self.newest_first} LIMIT ?"
        )
        return (Entries(self.name, statement),)


class Tables:
    """All tables of a book."""

    def __init__(self, tables: Iterable[Table]) -> None:
        """Raises ValueError for a table that is declared twice, and unless one is that of the
        people, with its search index, and one says who became part of whom."""
        self.all = tuple(tables)
        twice = [name for name, count in Counter(one.name for one in self.all).items() if count > 1]
        if twice:
            raise ValueError(f"declared twice: {twice}")
        self._by_name = {one.name: one for one in self.all}
        (self.people,) = [one for one in self.all if one.person == "id"]
        (self.merges,) = [one for one in self.all if one.joined is not None]
        if self.people.search is None or self.merges.joined is None:
            raise ValueError("people can't be searched or merged")
        self.search: SearchIndex = self.people.search
        self.joined: Joined = self.merges.joined

    def __iter__(self) -> Iterator[Table]:
        return iter(self.all)

    def __getitem__(self, name: str) -> Table:
        return self._by_name[name]

    def get(self, name: str) -> Table | None:
        """A table by its name; None for one that is of no room any more."""
        return self._by_name.get(name)

    def and_of(self, *more: Table) -> Tables:
        """These tables and some more."""
        return Tables((*self.all, *more))

    @property
    def journaled(self) -> tuple[Table, ...]:
        return tuple(one for one in self.all if one.history is History.JOURNALED)

    @property
    def appended(self) -> tuple[Table, ...]:
        return tuple(one for one in self.all if one.history is History.APPENDED)

    @property
    def counted(self) -> tuple[str, ...]:
        """What a copy of the book has to hold as many of."""
        return tuple(one.name for one in self.all if one.counted)

    @property
    def hanging(self) -> tuple[Table, ...]:
        """Those whose rows belong to a person."""
        return tuple(one for one in self.all if one.person is not None and one is not self.people)

    def edited(self) -> tuple[Table, ...]:
        """Those whose rows are edits of the person they belong to."""
        return tuple(one for one in self.hanging if one.edits or one.edits_by)

    def merged(self, *ways: OnMerge) -> tuple[Table, ...]:
        """Those whose rows a merge treats in one of these ways."""
        return tuple(one for one in self.all if one.merge in ways)

    def erased(self, way: OnErase) -> tuple[Table, ...]:
        """Those whose rows an erasure treats in this way."""
        return tuple(one for one in self.all if one.erase is way)

    def happened_since(self, person: str, moment: str) -> tuple[str, ...]:
        """A statement for each table whose rows say that something happened with a person, which
        finds those from a moment on. Both are SQL: what gives the person's id, and the moment."""
        return tuple(
            f"SELECT 1 FROM {one.name} x WHERE x.{one.person} = {person}"
            f" AND x.{one.moment} >= {moment}"
            for one in self.hanging
            if one.moment
        )

    def latest(self, name: str) -> tuple[Table, Latest]:
        """The table that a list of people shows the newest row of under this name."""
        for one in self.all:
            if one.latest is not None and one.latest.name == name:
                return one, one.latest
        raise KeyError(name)


OWN = (
    Table("meta", "store"),
    Table("change", "store", topic=Topic.HISTORY, report="changed"),
    Table("change_row", "store"),
)
