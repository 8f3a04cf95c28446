"""A dry run of an import, and the rules for counting its rows.

Every non-blank row below the header is counted once:

- *rejected*: it is about nobody. It has no name and nothing that is, or could be repaired into, a
  contact point; or it is a row of totals. Anything else wrong is an issue of an imported row.
- *duplicate*: an earlier row of the file is the same person, and this row's values and points fill
  that row's blanks. Two rows are the same person if they share a canonical point (directly or
  through a chain of rows) and their names are not plainly different, or, without any canonical
  point, if they are identical cell by cell.
- *unchanged*, *updated*: a contact of the book is this person. They are the same person if they
  share a canonical point and their names are not plainly different (the best name wins, then the
  most points in common, then the oldest contact). A row without any canonical point matches a
  contact only if that contact came from the same row of the same file, or if the names are equal,
  the contact has no canonical point either and no filled values contradict, because strangers may
  share a common name.
- *created*: all other rows, including those that share a number with a plainly different person
  (issue ``import.shared_number``).

If a column identifies the person (``Options.id_column``), its value decides: the same value
is the same person whatever the name and number, and another value is another person. A row without
a value is decided as above. A row that holds only a value that nobody has is *rejected*.

For purchases and interactions, people are found by the same rules, and the counts are of records.
*created*: new records. *unchanged*: records that the book has (same person, time, words and amount;
two equal ones in a file are two). *rejected*: also records whose person is not in the book, unless
people are created, and those with an unreadable date or amount. None are *updated* or *duplicate*.
For an opt-out list, *created*: rows that stop somebody who was not stopped. *unchanged*: rows that
stop nobody new, or did not ask to stop. *duplicate*: rows that stop only people whom earlier rows
stop. *rejected*: rows without a number or address.

About five thousand rows are decided at a time (see pipeline). If a row links two people whom much
earlier rows created, it goes to the better match, and the two stay two.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.contacts.people_writer import check_room
from desktop_app.importing import agreed_sql as agreeing
from desktop_app.importing import writing_sql as writing
from desktop_app.importing.answers.counts import Answered
from desktop_app.importing.model import Plan, PreviewRow, Reject, RowExample
from desktop_app.importing.outcomes.examples import MANY, Examples
from desktop_app.importing.pipeline import ImportOrder, Outcome, run
from desktop_app.importing.staging import staging_sql as staging
from desktop_app.importing.staging.columns import StagingColumns
from desktop_app.jobs import Job
from desktop_app.store.driver import Connection


class _DryRun:
    """Stores what later rows need to know of these."""

    def __init__(self, connection: Connection, layout: StagingColumns) -> None:
        self._connection = connection
        self._layout = layout
        self.examples = Examples(connection, layout)

    def write(self, decided: int, base: int) -> None:
        if decided:
            writing.find_changes(self._connection, self._layout, base)
        writing.remember_dry(self._connection, base)

    def after_write(self, decided: int, base: int) -> None:
        self.examples.collect(decided, base)


def dry_run(
    connection: Connection, source: ImportOrder, preview: list[PreviewRow], job: Job | None
) -> Plan:
    """The effect that applying would have on each row, on a connection that may be read-only.

    Raises UserError ``import.no_name_no_number``, ``import.file_changed``, ``field.too_many``, and
    the errors of reading.
    """
    layout = source.layout()
    check_room(connection, len(layout.new_fields))
    source.check_unchanged(job)
    trial = _DryRun(connection, layout)
    with staging.snapshot(connection):
        outcome = run(connection, source, layout, trial, job)
        outcomes = trial.examples.by_count()
        said = outcome.said(connection, _agreed(connection, source, outcome))
    tally = outcome.tally
    return Plan(
        scan=source.scan,
        mapping=source.mapping,
        options=source.options,
        counts=outcome.counts,
        issues=dict(tally.issues),
        examples=tally.examples,
        repairs=dict(tally.repairs),
        rejects=len(tally.rejects),
        preview=preview,
        said=said,
        people_created=outcome.people_created,
        people_updated=outcome.people_updated,
        answers=source.answers_of(tally.answers),
        outcomes=outcomes | _set_aside(tally.rejects),
    )


def _agreed(connection: Connection, source: ImportOrder, outcome: Outcome) -> Answered:
    """How the rows of people who agreed would be recorded."""
    declaration = source.claimed
    if declaration is None:
        return Answered()
    channels = source.channels_of()
    agreeing.find_claims(connection, channels, declaration)
    agreeing.find_yes(connection, channels, declaration.purpose)
    return agreeing.count(connection, outcome.agreeing)


def _set_aside(rejects: Sequence[Reject]) -> dict[str, list[RowExample]]:
    found = [RowExample(each.row, ", ".join(filter(None, each.cells))) for each in rejects[:MANY]]
    return {"rejected": found} if found else {}
