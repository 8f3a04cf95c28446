"""What a file becomes in the staging tables, read in this process, for properties."""

from __future__ import annotations

from pathlib import Path

from desktop_app.contacts.model import STANDARD_FIELDS
from desktop_app.importing import work
from desktop_app.importing.guess import Guesser
from desktop_app.importing.model import Mapping, Options, Scan
from desktop_app.importing.pipeline import ImportOrder
from desktop_app.importing.scan import Scanner
from desktop_app.importing.staging.issues import Tally
from desktop_app.importing.staging.rows import Staged
from desktop_app.jobs import Job

Person = tuple[str, frozenset[str]]


def scanned(path: Path) -> Scan:
    return Scanner(Guesser("KH", [])).scan(path)


def staged(path: Path, mapping: Mapping | None = None) -> tuple[list[Person], Tally]:
    """Name and numbers of every row that is kept, and what was told of the file."""
    scan = scanned(path)
    options = Options("the counter", "KH")
    source = ImportOrder(scan, mapping or scan.guess, options, STANDARD_FIELDS, "2026-12-01")
    layout = source.layout()
    people: list[Person] = []
    for message in work.stage(source.request(layout), Job()):
        if type(message) is tuple:
            block = Staged(*message)
            points: dict[int, set[str]] = {}
            for number, _, _, canonical, *_ in block.points:
                points.setdefault(number, set()).add(canonical or "")
            for row in block.rows:
                plain = {row[at] for at in layout.canonical_places.values() if row[at]}
                found = frozenset((plain | points.get(row[0], set())) - {""})
                people.append((str(row[layout.place("full_name")]), found))
        elif isinstance(message, Tally):
            tally = message
    return people, tally
