"""How code that goes over all tables treats each of them: one declaration per table.

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
    """The columns of a table that the history keeps."""

    JOURNALED = "before-images of every change; an undo plays them back"
    APPENDED = "only what was added; the room answers an undo"
    DERIVED = "nothing: the rows are made anew from other tables"
    NONE = "nothing: the table is no part of the history"


class OnMerge(Enum):
    """What a merge does with the rows of the person who is merged away."""

    MOVED = "they are given to the kept person as they are"
    ONCE = "they are given to the kept person, each identity once"
    SETTLED = "as ONCE, by rules that merging has for this table"
    LEFT = "they go with their person, and are made anew"


class OnErase(Enum):
    """What an erasure does with the rows of the person."""

    DELETED = "they are deleted"
    ANONYMISED = "they stay and are counted, without what tells who it was"
    BY_ROOM = "the room that owns the table has statements of its own"
    KEPT = "they stay: they are about nobody"


@dataclass(frozen=True)
class Identity:
    """Which columns make two rows of one person equal: of each group the first that is not null."""

    parts: tuple[tuple[str, ...], ...]

    @property
    def columns(self) -> str:
        """As SQL."""
        return ", ".join(
            f"coalesce({', '.join(part)})" if len(part) > 1 else part[0] for part in self.parts
        )

    def of(self, image: Mapping[str, Any]) -> tuple[object, ...]:
        """The identity of a row, by its columns."""
        return tuple(
            next((image[name] for name in part if image[name] is not None), None)
            for part in self.parts
        )


@dataclass(frozen=True)
class SearchIndex:
    """A contentless full-text index: its name, and the column that it indexes."""

    name: str
    column: str

    def text(self, row: str) -> str:
        """The indexed text of a row, in SQL.

        Padded, so that the last two letters begin a trigram too: searches for one or two letters
        use prefixes.
        """
        return f"{row}.{self.column} || '  '"


@dataclass(frozen=True)
class Joined:
    """A row that says who was merged into whom: ``gone`` is the column of the person merged away,
    ``change`` that of the change. Kinds of changes that begin with ``kinds`` are the merges."""

    gone: str
    change: str
    kinds: str


@dataclass(frozen=True)
class Entries:
    """Entries of a person's timeline. ``statement`` selects the moment and the details as named
    columns, the newest first; it is bound to the person's id and a limit. ``read``: detail ->
    function that converts its column."""

    kind: str
    statement: str
    read: Mapping[str, Callable[[Any], object]] = field(default_factory=dict)


@dataclass(frozen=True)
class Latest:
    """What a list of people shows of a person's newest row: its name, and the columns; the first is
    the moment."""

    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table, and how it is treated.

    ``person`` is the column with the id of the person a row belongs to (``id`` in the table of
    people itself), ``also`` names other columns with ids of people. ``identifier`` and
    ``identifier_kind`` are the columns of a table that belongs to numbers and addresses instead.

    ``topic``: the topic that a change notifies. ``identity`` is for tables in which a merge removes
    duplicates; ``with_owner`` are columns that depend on the owner of the row. ``anonymous``: the
    values an erasure leaves behind. ``own``: columns that nobody edits, ``derived``: those computed
    from others.

    ``report`` shows rows in the access report: these columns, or the name of a section that the
    report reads by itself. ``portable``: their name in the data file for the person. ``moment``:
    the column that says when something happened with the person; it keeps them from being proposed
    as quiet. ``timeline``: entries of their own, or columns. ``texts``: columns that may name other
    people.

    ``edits``: how rows that an undo kept are named, ``edits_by``: the column that names them.
    ``used_by``: columns of other tables; a row they point to is not undone. ``by_product``: rows
    accompany others, and alone are nothing to undo. ``counted``: a copy of the book must have as
    many.
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
        """Raises ValueError for a declaration that does not say what happens to a person's rows."""
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
        """Raises ValueError for a table that is declared twice, and unless one table is that of
        people, with its search index, and one says who was merged into whom."""
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
        """A table by its name; None for one that no room has any more."""
        return self._by_name.get(name)

    @property
    def journaled(self) -> tuple[Table, ...]:
        return tuple(one for one in self.all if one.history is History.JOURNALED)

    @property
    def appended(self) -> tuple[Table, ...]:
        return tuple(one for one in self.all if one.history is History.APPENDED)

    @property
    def counted(self) -> tuple[str, ...]:
        """Tables of which a copy of the book must have as many rows."""
        return tuple(one.name for one in self.all if one.counted)

    @property
    def hanging(self) -> tuple[Table, ...]:
        """Tables whose rows belong to a person."""
        return tuple(one for one in self.all if one.person is not None and one is not self.people)

    def edited(self) -> tuple[Table, ...]:
        """Tables whose rows are edits of their person."""
        return tuple(one for one in self.hanging if one.edits or one.edits_by)

    def merged(self, *ways: OnMerge) -> tuple[Table, ...]:
        """Tables whose rows a merge treats in one of these ways."""
        return tuple(one for one in self.all if one.merge in ways)

    def erased(self, way: OnErase) -> tuple[Table, ...]:
        """Tables whose rows an erasure treats in this way."""
        return tuple(one for one in self.all if one.erase is way)

    def happened_since(self, person: str, moment: str) -> tuple[str, ...]:
        """A statement for each table of dated events with a person, which finds those from a moment
        on. ``person`` and ``since`` are SQL."""
        return tuple(
            f"SELECT 1 FROM {one.name} x WHERE x.{one.person} = {person}"
            f" AND x.{one.moment} >= {moment}"
            for one in self.hanging
            if one.moment
        )

    def latest(self, name: str) -> tuple[Table, Latest]:
        """The table whose newest row a list of people shows under this name."""
        for one in self.all:
            if one.latest is not None and one.latest.name == name:
                return one, one.latest
        raise KeyError(name)


OWN = (
    Table("meta", "store"),
    Table("change", "store", topic=Topic.HISTORY, report="changed"),
    Table("change_row", "store"),
)
