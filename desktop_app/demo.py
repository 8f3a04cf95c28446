"""The main job from start to end on the sample data: for a first look, and for machines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop_app.book import Book
from desktop_app.campaigns.model import Draft
from desktop_app.consent.model import DEFAULT_PURPOSE, Declaration
from desktop_app.contacts.model import ContactQuery
from desktop_app.errors import UserError
from desktop_app.importing.model import Options, Report
from desktop_app.jobs import Job
from desktop_app.paths import BOOK_SUFFIX, Paths
from desktop_app.phones import DEFAULT_REGION
from desktop_app.resources import SAMPLE_WORKBOOK
from desktop_app.safekeeping.finding import remove

SAMPLE_NAME = f"sample{BOOK_SUFFIX}"
CAMPAIGN = "Water Festival"
SEGMENT = "Phnom Penh and Kandal"
SEARCH = "\u179f\u17bb"  # two Khmer letters, the shortest search there is
RULE = {"all": [{"field": "province", "op": "is_any_of", "value": ["12", "08"]}]}
# the merge fields and the opt-out line of a usual message; Latin, so that it stays GSM-7
MESSAGE = "Dear {name|customer}, 20% off skincare until Sunday. To stop, call 012 999 888."


def import_sample(book: Book, job: Job | None = None) -> Report:
    """Imports the sample workbook as a careful owner would, and marks the book as a sample."""
    book.mark_sample()
    scan = book.importing.scan(SAMPLE_WORKBOOK, job=job)
    column = next((i for i, t in scan.guess.targets.items() if t.field == "consent"), None)
    options = Options(
        source="sample",
        region=DEFAULT_REGION,
        on_match="fill",
        declaration=Declaration(
            channels=("sms",),
            purpose=DEFAULT_PURPOSE,
            method="paper_sheet",
            date="2026-03-14",
            evidence="Sign-up sheet 7, kept in the blue folder",
        ),
        consent_column=column,
    )
    return book.importing.apply(book.importing.order(scan, scan.guess, options), job=job)


def new_campaign(book: Book) -> Draft:
    """The draft of the demo for its segment, both in the book."""
    book.segments.save(SEGMENT, RULE)
    segments = book.campaigns.segments_named([SEGMENT])
    return book.campaigns.new(Draft(CAMPAIGN, "sms", segments=segments, message=MESSAGE))


def run_demo(
    folder: Path,
    book_path: Path | None,
    say: Callable[..., str],
    job: Job | None = None,
    passphrase: str | None = None,
) -> dict[str, Any]:
    """Imports, looks, stops one number, and exports into ``folder``; returns every figure.

    The book is a fresh one in the folder, in the place of that of an earlier demo, unless
    ``book_path`` names one, which must be empty. Raises UserError ``demo.not_empty``,
    ``demo.no_folder``, and what the disk says.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("demo.no_folder", folder=str(folder)) from error
    path = book_path or folder / SAMPLE_NAME
    if book_path is None:
        _clear(path, passphrase)
    with Book.open(path, passphrase) as book:
        if book.contacts.count():
            raise UserError("demo.not_empty", file=str(path))
        report = import_sample(book, job)
        rejects = folder / "rejects.xlsx"
        book.importing.write_rejects(report, rejects, say)
        query = ContactQuery(search=SEARCH)
        found = book.contacts.total(query)
        stopped = _first_granted(book)
        stop = book.consent.stop([book.contacts.identifier_of(stopped)])
        plan = book.campaigns.plan(new_campaign(book), job)
        check = plan.check
        export = book.campaigns.export(
            plan, "generic", folder / "export.csv", folder / "excluded.xlsx", say, job
        )
        return {
            "book": str(path),
            "import": {
                "batch": report.batch_id,
                **asdict(report.counts),
                "issues": dict(report.issues),
                "rejects_file": str(rejects),
            },
            "search": {"text": query.search, "found": found},
            "stop": {"recorded": stop.recorded, "matched": stop.matched},
            "check": {
                "segment": check.segment,
                "steps": [{"reason": step.reason, "count": step.count} for step in check.steps],
                "sendable": check.sendable,
            },
            "export": {
                "exported": export.exported,
                "excluded": dict(export.excluded),
                "file": str(export.file),
                "sha256": export.sha256,
            },
            "sample": True,
        }


def _clear(path: Path, passphrase: str | None) -> None:
    """Takes away the book of an earlier demo, if nobody has it open and it is nothing else."""
    if not path.exists():
        return
    with Book.open(path, passphrase) as old:
        if not old.is_sample and old.contacts.count():
            raise UserError("demo.not_empty", file=str(path))
    remove(path, Paths.of_user())


def _first_granted(book: Book) -> str:
    """The number of the first person of the segment who may be texted."""
    condition = book.segments.condition(RULE)
    ids = list(book.contacts.ids(ContactQuery(condition=condition)))
    summary = book.consent.summary(ids)
    chosen = next(i for i in ids if summary.get(i, {}).get("sms") == "granted")
    points = book.contacts.get(chosen).points
    return next(p.canonical for p in points if p.kind == "phone" and p.canonical)
