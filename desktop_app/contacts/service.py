"""Contacts: queries about people, and changes of them, for the other rooms and the window."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from desktop_app.changes import BULK
from desktop_app.contacts import points as point_forms
from desktop_app.contacts import reading_sql, writing_sql
from desktop_app.contacts import timeline_sql as timelines
from desktop_app.contacts.model import (
    CUSTOM_TYPES,
    Contact,
    ContactQuery,
    ContactRow,
    Field,
    Identifier,
    PointInput,
    TagCount,
    TimelineEntry,
    display_name,
)
from desktop_app.contacts.search import search_sql as lists
from desktop_app.contacts.search.order import NameOrder
from desktop_app.contacts.values import fill_from_name, read_values
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store
from desktop_app.text.keys import search_key
from desktop_app.text.names import clean_name

_CHUNK = 2_000

Stored = str | float | None


class Contacts:
    """The people of one book.

    ``region``: the country of numbers without a country code. ``before_bulk`` is called before many
    people are deleted or tagged at once, outside of the transaction: a backup.
    """

    def __init__(
        self,
        store: Store,
        region: Callable[[], str],
        before_bulk: Callable[[], object] = lambda: None,
    ) -> None:
        self._store = store
        self._region = region
        self._before_bulk = before_bulk
        self._names = NameOrder()
        store.on_change(self._names.on_change)

    # Reading

    def count(self) -> int:
        """How many people there are."""
        with self._store.read() as connection:
            return reading_sql.count(connection)

    def total(self, query: ContactQuery, job: Job | None = None) -> int:
        """How many people a query lists."""
        with self._store.read(job) as connection:
            return lists.total(connection, query)

    def first_ids(
        self, query: ContactQuery, limit: int = 100, offset: int = 0, job: Job | None = None
    ) -> list[int]:
        """One page of a list, at once. Raises UserError ``contacts.unknown_sort``."""
        with self._store.read(job) as connection:
            return lists.first_ids(
                connection, self._store.tables, query, limit, offset, self._names
            )

    def ids(self, query: ContactQuery, job: Job | None = None) -> array[int]:
        """The whole list. Raises UserError ``contacts.unknown_sort``."""
        with self._store.read(job) as connection:
            return lists.all_ids(connection, self._store.tables, query, self._names)

    def rows(self, ids: Sequence[int]) -> list[ContactRow]:
        """Rows of a table in the order of ``ids``; those who don't exist are left out."""
        with self._store.read() as connection:
            return reading_sql.rows(connection, self._store.tables, ids)

    def get_many(self, ids: Sequence[int]) -> list[Contact]:
        """Whole people in the order of ``ids``; those who don't exist are left out."""
        found: list[Contact] = []
        with self._store.read() as connection:
            for start in range(0, len(ids), _CHUNK):
                found += reading_sql.contacts(connection, ids[start : start + _CHUNK])
        return found

    def get(self, contact_id: int) -> Contact:
        """One person. Raises UserError ``contacts.unknown``."""
        with self._store.read() as connection:
            return _existing(connection, contact_id)

    def timeline(self, contact_id: int, limit: int = 200) -> list[TimelineEntry]:
        """The timeline of a person, the newest first. Raises UserError ``contacts.unknown``."""
        with self._store.read() as connection:
            _existing(connection, contact_id)
            return timelines.timeline(connection, self._store.tables, contact_id, limit)

    def with_identifier(self, identifier: Identifier) -> list[int]:
        """Everybody who has this contact point."""
        with self._store.read() as connection:
            return reading_sql.with_identifier(connection, identifier)

    def identifier_of(self, text: str) -> Identifier:
        """A number, e-mail address or @telegram name as typed.

        Raises UserError ``contacts.not_an_identifier``.
        """
        return point_forms.identifier_of(text, self._region())

    def tags(self) -> list[TagCount]:
        """The tags in use, by name."""
        with self._store.read() as connection:
            return reading_sql.tags(connection)

    def fields(self) -> list[Field]:
        """The standard fields, then the owner's own."""
        with self._store.read() as connection:
            return reading_sql.fields(connection)

    # Changing one person

    def add(
        self,
        values: Mapping[str, str | None],
        points: Sequence[PointInput] = (),
        tags: Sequence[str] = (),
        source: str = "typed",
    ) -> int:
        """Adds a person; returns the id. ``source`` applies if ``values`` has none.

        Raises UserError ``contacts.empty`` without a name and a contact point, and what
        ``read_values`` and ``read_points`` raise.
        """
        region = self._region()
        given = point_forms.read_points(points, region)
        names = list({search_key(name): name for name in map(_tag_name, tags)}.values())
        with self._store.write("contact.add") as op:
            stored = read_values({"source": source, **values}, reading_sql.fields(op.connection))
            fill_from_name(stored, {})
            _check_not_empty(stored, given)
            contact_id = writing_sql.insert_contact(op, stored, given, names, region)
            op.describe(name=display_name(stored) or given[0].raw)
        return contact_id

    def change(
        self,
        contact_id: int,
        values: Mapping[str, str | None] | None = None,
        points: Sequence[PointInput] | None = None,
        tags: Sequence[str] | None = None,
    ) -> None:
        """Changes a person in one step: fields, all their contact points, all their tags. None
        leaves them unchanged; equal values leave no trace in the history. The first point of each
        kind is the primary one.

        Raises UserError ``contacts.unknown``, ``contacts.empty`` without a name and a point, and
        what ``read_values``, ``read_points`` and ``tag`` raise; nothing is changed then.
        """
        region = self._region()
        given = None if points is None else point_forms.read_points(points, region)
        named = None if tags is None else {search_key(n): n for n in map(_tag_name, tags)}
        with self._store.write("contact.edit") as op:
            person = _existing(op.connection, contact_id)
            changed = _changed(person, read_values(values or {}, reading_sql.fields(op.connection)))
            if changed or given is not None:
                left = person.points if given is None else given
                _check_not_empty({**person.values, **changed}, left)
            moved = given is not None and writing_sql.replace_points(op, contact_id, given)
            if changed or moved:
                writing_sql.update_contact(op, contact_id, changed)
            tagged = named is not None and _change_tags(op, contact_id, named)
            if changed or moved or tagged:
                writing_sql.refresh_keys(op, [contact_id], region)
                op.describe(name=_existing(op.connection, contact_id).display_name)

    def edit(self, contact_id: int, values: Mapping[str, str | None]) -> None:
        """``change`` for fields alone."""
        self.change(contact_id, values)

    def set_points(self, contact_id: int, points: Sequence[PointInput]) -> None:
        """``change`` for the contact points alone."""
        self.change(contact_id, points=points)

    def set_tags(self, contact_id: int, tags: Sequence[str]) -> None:
        """``change`` for the tags alone."""
        self.change(contact_id, tags=tags)

    # Changing many

    def tag(self, ids: Iterable[int], name: str, job: Job | None = None) -> int:
        """Tags people; returns how many did not have the tag. Raises ``contacts.empty_tag``."""
        with self.tagging(ids, name, job) as (_op, count):
            return count

    @contextmanager
    def tagging(
        self, ids: Iterable[int], name: str, job: Job | None = None
    ) -> Iterator[tuple[Operation, int]]:
        """``tag`` and, in the same step, the caller's own writes. Yields the operation and how many
        people did not have the tag."""
        wanted, tag_name = list(dict.fromkeys(ids)), _tag_name(name)
        self._back_up_before(wanted)
        with self._store.write("contact.tag", job=job) as op:
            fresh = writing_sql.add_tag(op, tag_name, wanted)
            writing_sql.refresh_keys(op, fresh, self._region(), job)
            op.describe(tag=tag_name, n=len(fresh))
            yield op, len(fresh)

    def untag(self, ids: Iterable[int], name: str, job: Job | None = None) -> int:
        """Removes a tag from people; returns how many had it. Raises ``contacts.empty_tag``."""
        wanted, tag_name = list(dict.fromkeys(ids)), _tag_name(name)
        self._back_up_before(wanted)
        with self._store.write("contact.untag", job=job) as op:
            tag = writing_sql.known_tag(op, tag_name)
            gone = [] if tag is None else writing_sql.remove_tag(op, tag, wanted)
            writing_sql.refresh_keys(op, gone, self._region(), job)
            op.describe(tag=tag_name, n=len(gone))
        return len(gone)

    def delete(self, ids: Iterable[int], job: Job | None = None) -> int:
        """Deletes people; returns how many. The ledger and suppressions stay."""
        wanted = list(dict.fromkeys(ids))
        self._back_up_before(wanted)
        with self._store.write("contact.delete", job=job) as op:
            if len(wanted) == 1:
                for person in reading_sql.contacts(op.connection, wanted):
                    op.describe(name=person.display_name)
            deleted = writing_sql.delete_contacts(op, wanted, job)
            op.describe(n=deleted)
        return deleted

    def add_field(self, label: str, type: str) -> str:
        """Adds a custom field; returns its column, which is also its key.

        Raises UserError ``field.empty``, ``field.exists``, ``field.unknown_type`` or
        ``field.too_many``.
        """
        name = clean_name(label)
        kind = next((known for known in CUSTOM_TYPES if known == type), None)
        if not search_key(name):
            raise UserError("field.empty")
        if kind is None:
            raise UserError("field.unknown_type", type=type)
        with self._store.write("field.add") as op:
            labels = {search_key(known.label or "") for known in reading_sql.fields(op.connection)}
            if search_key(name) in labels:
                raise UserError("field.exists", label=name)
            field = writing_sql.insert_field(op, name, kind)
            op.describe(label=name)
        return field.key

    def refresh_keys(self, op: Operation, ids: Collection[int]) -> None:
        """Rebuilds the hidden keys within another room's operation."""
        writing_sql.refresh_keys(op, ids, self._region())

    def _back_up_before(self, ids: Sequence[int]) -> None:
        if len(ids) > BULK:
            self._before_bulk()


def _existing(connection: Connection, contact_id: int) -> Contact:
    found = reading_sql.contacts(connection, [contact_id])
    if not found:
        raise UserError("contacts.unknown", id=contact_id)
    return found[0]


def _changed(person: Contact, stored: Mapping[str, Stored]) -> dict[str, Stored]:
    """The values that differ from the person's, and those derived from a new name."""
    changed = {
        key: value
        for key, value in stored.items()
        if (None if value == "" else value) != person.values.get(key)
    }
    if "full_name" in changed:
        fill_from_name(changed, person.values)
    return changed


def _change_tags(op: Operation, contact_id: int, wanted: Mapping[str, str]) -> bool:
    """Sets a person's tags, given by their search keys; returns whether any changed."""
    known = {search_key(name): tag for tag, name in writing_sql.tags_of(op, contact_id).items()}
    for tag in [tag for key, tag in known.items() if key not in wanted]:
        writing_sql.remove_tag(op, tag, [contact_id])
    for name in [name for key, name in wanted.items() if key not in known]:
        writing_sql.add_tag(op, name, [contact_id])
    return known.keys() != wanted.keys()


def _check_not_empty(values: Mapping[str, object], points: Sequence[object]) -> None:
    if not (values.get("full_name") or values.get("latin_name") or points):
        raise UserError("contacts.empty")


def _tag_name(typed: str) -> str:
    name = clean_name(typed)
    if not search_key(name):
        raise UserError("contacts.empty_tag")
    return name
