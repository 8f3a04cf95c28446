"""A dry run of an import, and the rules by which rows are counted.

Every row below the header that is not blank is counted once:

- *rejected*: it holds nobody. No name, and nothing that is or could be repaired into a way to
  reach somebody; or it is a row of totals. Any other trouble is an issue of a row that is kept.
- *duplicate*: an earlier row of the file is the same person; its values and points fill blanks of
  that one. The same person: a canonical point in common (also over a chain of rows) and no names
  that are plainly different; or, without any canonical point, identical cell by cell.
- *unchanged*, *updated*: somebody in the book is this person. The same person: a canonical point in
  common and a name that is not plainly different (best name first, then most points in common,
  then the oldest contact). A row without any canonical point is somebody in the book only if it
  came from the same row of the same file, or if the name is equal, the contact has no canonical
  point either and nothing filled in contradicts: common names are shared by strangers.
- *created*: everybody else, also who shares a number with somebody of a plainly different name
  (issue ``import.shared_number``).

Where a column tells who it is (``Options.id_column``), that comes first: the same value is the same
person whatever the name and number, and another value another person. A row without it is decided
as above. A row that holds nothing else but a value that nobody has is *rejected*.

Where a row is a purchase or an interaction, people are found by the same rules, and the counts are
of records: *created* are new ones; *unchanged* those that are in the book (the same person, time,
words and amount; two truly equal ones in a file are two); *rejected* also those without a person
in the book, unless people are to be made, and those whose date or amount was not understood;
nothing is *updated* or *duplicate*. Of an opt-out list *created* are rows that stop somebody who
was not stopped; *unchanged* those that stop nobody new, or did not ask to stop; *duplicate* those
that only stop whom rows above them stop; *rejected* those without any number or address.

Rows are decided some five thousand at a time (see pipeline). A row that links two people whom rows
far above it made goes to the one that fits best; the two stay two.
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
    """Remembers what the rows that follow need to know of these."""

    def __init__(self, connection: Connection, layout: StagingColumns) -> None:
        self._connection = connection
        self._layout = layout
        self.examples = Examples(connection, layout)

    def write(self, decided: int, base: int) -> None:
        if decided:
            writing.find_changes(self._connection, self._layout, base)
        writing.remember_dry(self._connection, base)

    def look(self, decided: int, base: int) -> None:
        self.examples.look(decided, base)


def dry_run(
    connection: Connection, source: ImportOrder, preview: list[PreviewRow], job: Job | None
) -> Plan:
    """What would become of every row, on a connection that may not even be able to write.

    Raises UserError ``import.no_name_no_number``, ``import.file_changed``, ``field.too_many``, and
    what reading raises.
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
    """What would become of the rows that are said to have agreed."""
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
