"""A whole book with somebody who left traces everywhere, and a look at the bytes of its files."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from desktop_app.book import Book
from desktop_app.consent.model import Declaration, NewEvent
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.errors import UserError
from desktop_app.importing.model import Options
from tests.sending import export, new_campaign

NAME, LATIN = "សុខ ដារ៉ាវត្តី", "Sok Daravattey"
NUMBER, OLD_NUMBER, OTHER = "+85512345678", "+85598765432", "+85510111222"
EMAIL = "daravattey@example.com"
PHONE = Identifier("phone", NUMBER)
SHEET = Declaration(("sms",), "marketing", "paper_sheet", "2026-03-14", "sheet 7")
EVERYBODY = {"all": [{"field": "source", "op": "is_not_empty", "value": None}]}
SECRETS = (
    *(NAME, LATIN, "Daravattey", EMAIL, "buffalo", "the blue house", "sheet of Daravattey"),
    *(NUMBER, "12345678", "012345678", "012 345 678", "012\u00a0345\u00a0678"),
    *(OLD_NUMBER, "98765432", "098765432", "098 765 432"),
)
"""What stands nowhere in the file once she was erased."""


def fill(book: Book, folder: Path) -> int:
    """Daravattey, imported, edited, merged, written to, asked and exported; returns her id."""
    bring(book, folder, [("Thy", "010 111 222", ""), (NAME, "012 345 678", "the blue house")])
    (her,) = book.contacts.with_identifier(PHONE)
    add = [PointInput("phone", "012 345 678"), PointInput("phone", "098 765 432")]
    book.contacts.set_points(her, [*add, PointInput("email", EMAIL)])
    book.contacts.set_points(her, [add[0], PointInput("email", EMAIL)])
    book.contacts.edit(her, {"latin_name": LATIN})
    book.activity.add_note(her, "wants a buffalo")
    book.contacts.tag([her, *book.contacts.with_identifier(Identifier("phone", OTHER))], "VIP")
    twin = book.contacts.add({"full_name": LATIN}, [PointInput("phone", OLD_NUMBER)])
    book.merging.merge(her, [twin])
    book.history.undo()
    book.merging.merge(her, [twin])
    proof = book.consent.evidence.keep("sheet of Daravattey.txt", b"agreed: Daravattey 012345678")
    book.consent.record([NewEvent(PHONE, "confirmed", "sms", evidence_id=proof, note=NAME)])
    book.segments.save("All", EVERYBODY)
    new_campaign(book.campaigns, "Sale", "Hello {full_name}")
    export(book.campaigns, "Sale", "generic", folder / "sale.csv")
    return her


def bring(
    book: Book,
    folder: Path,
    rows: Iterable[tuple[str, str, str]],
    declaration: Declaration | None = SHEET,
) -> int:
    """Imports name, phone and address; returns the number of the change."""
    path = folder / f"list {len(list(folder.glob('list *')))}.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.writer(stream)
        writer.writerow(["Name", "Phone", "Address"])
        writer.writerows(rows)
    scan = book.importing.scan(path)
    options = Options(source="sheet", region="KH", on_match="fill", declaration=declaration)
    return book.importing.apply(book.importing.plan(scan, scan.guess, options)).change_id or 0


def found_in_files(path: Path, words: Iterable[str] = SECRETS) -> list[str]:
    """Those of the words that stand in the bytes of the book's file or beside it."""
    files = [path, *(path.with_name(path.name + suffix) for suffix in ("-wal", "-shm"))]
    content = b"\n".join(file.read_bytes() for file in files if file.exists())
    return [word for word in words if word.encode() in content]


def indexed(book: Book) -> set[int]:
    """The people in the search index, by what lies in it."""
    with book.store.quiet() as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.seen"
            " USING fts5vocab(main, contact_search, instance)"
        )
        rows = connection.execute("SELECT DISTINCT doc FROM temp.seen").fetchall()
    return {row[0] for row in rows}


def sent(book: Book, folder: Path, name: str) -> set[str]:
    """The numbers in the file of a campaign to everybody."""
    new_campaign(book.campaigns, name)
    try:
        export(book.campaigns, name, "generic", folder / f"{name}.csv")
    except UserError as error:
        assert error.code == "campaign.nobody"
        return set()
    with (folder / f"{name}.csv").open(newline="", encoding="utf-8-sig") as stream:
        return {row["phone"] for row in csv.DictReader(stream)}
