"""Books for the benchmark of duplicates: from any CSV, and made-up ones of our kind."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop_app.contacts.model import PointInput  # noqa: E402
from desktop_app.contacts.points import read_points  # noqa: E402
from desktop_app.store.driver import connect  # noqa: E402
from desktop_app.store.store import Store  # noqa: E402
from desktop_app.tables import TABLES  # noqa: E402
from desktop_app.text.dates import parse_date  # noqa: E402
from desktop_app.text.provinces import province_code  # noqa: E402

MADE = "2026-01-01T00:00:00.000000Z"
REGION = "KH"
POINTS = ("phone", "email", "telegram", "whatsapp", "facebook")
COLUMNS = (
    *("full_name", "latin_name", "family_name", "given_name", "gender", "birth_date", "company"),
    *("job_title", "province", "district", "address"),
)
# What the headers of public sets of people are called; everything else is an own field.
HEADERS = {
    "name": "full_name",
    "first_name": "given_name",
    "firstname": "given_name",
    "forename": "given_name",
    "surname": "family_name",
    "last_name": "family_name",
    "lastname": "family_name",
    "sex": "gender",
    "dob": "birth_date",
    "date_of_birth": "birth_date",
    "birthdate": "birth_date",
    "employer": "company",
    "occupation": "job_title",
    "state": "province",
    "suburb": "district",
    "city": "district",
    "town": "district",
    "street_number": "address",
    "street": "address",
    "address_1": "address",
    "address_2": "address",
    "tel": "phone",
    "telephone": "phone",
    "mobile": "phone",
    "phone_number": "phone",
    "e_mail": "email",
    "mail": "email",
}
SKIPPED = "-"
Person = tuple[dict[str, str], list[PointInput]]  # columns of contact, and points as typed


def field_of(header: str) -> str:
    """The field a header is taken for; ``c:HEADER`` for an own field."""
    plain = re.sub(r"[^a-z0-9]+", "_", header.strip().lower()).strip("_")
    if plain in (*COLUMNS, *POINTS):
        return plain
    return HEADERS.get(plain, f"c:{header.strip()}")


def read_csv(
    path: Path, truth: str, pattern: str, mapping: Mapping[str, str]
) -> tuple[list[Person], list[str], dict[str, str]]:
    """The people of a file, who each of them is, and header -> field. ``mapping`` is the user's;
    several columns of one field are joined. Ends the program for a column that is not there."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.DictReader(stream, skipinitialspace=True)
        headers = [header.strip() for header in reader.fieldnames or []]
        reader.fieldnames = headers
        for wanted in (truth, *mapping):
            if wanted not in headers:
                sys.exit(f"No column {wanted}. The columns are: {', '.join(headers)}")
        fields = {
            header: mapping.get(header) or field_of(header) for header in headers if header != truth
        }
        rows = list(reader)
    people = [_person(row, fields) for row in rows]
    found = [re.search(pattern, row[truth] or "") for row in rows]
    return people, [one[one.lastindex or 0] if one else "" for one in found], fields


def _person(row: Mapping[str, str], fields: Mapping[str, str]) -> Person:
    values: dict[str, str] = {}
    points = []
    for header, field in fields.items():
        cell = (row.get(header) or "").strip()
        if not cell or field == SKIPPED:
            continue
        if field in POINTS:
            points.append(PointInput(field, cell))
        else:
            values[field] = f"{values[field]} {cell}" if field in values else cell
    if "birth_date" in values:
        read = parse_date(values["birth_date"])
        values["birth_date"] = read.value.isoformat() if read.value else values["birth_date"]
    if "province" in values:
        values["province"] = province_code(values["province"]) or values["province"]
    if not values.get("full_name"):
        names = (values.get("family_name"), values.get("given_name"))
        values["full_name"] = " ".join(filter(None, names))
    return values, points


def make_book(path: Path, people: Iterable[Person]) -> None:
    """Writes people into a new book with plain SQL; their ids are 1, 2, 3 in this order.

    Not by an import: that would bring many of the doubles together already.
    """
    Store(path, TABLES).close()
    add_people(path, people, 1)


def add_people(path: Path, people: Iterable[Person], first: int) -> None:
    """Writes further people, with ids from ``first`` on."""
    connection = connect(path, None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    known = {row[1]: row[0] for row in connection.execute("SELECT column_name, label FROM field")}
    batch: list[tuple[int, Person]] = []
    for number, person in enumerate(people, first):
        batch.append((number, person))
        if len(batch) == 10_000:
            _insert(connection, batch, known)
            batch = []
    _insert(connection, batch, known)
    connection.execute("COMMIT")
    connection.close()


def _insert(connection, batch, known) -> None:
    for label in sorted({key[2:] for _, (values, _) in batch for key in values if key[1] == ":"}):
        if label not in known:
            known[label] = f"c_{len(known) + 1}"
            connection.execute(f"ALTER TABLE contact ADD COLUMN {known[label]} TEXT")
            connection.execute(
                "INSERT INTO field (column_name, label, type, created_at) VALUES (?, ?, 'text', ?)",
                (known[label], label, MADE),
            )
    names = [*COLUMNS, *known.values()]
    keys = [*COLUMNS, *(f"c:{label}" for label in known)]
    quoted = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * (len(names) + 1))
    connection.executemany(
        f"INSERT INTO contact (id, {quoted}, source, created_at, updated_at)"
        f" VALUES ({marks}, 'benchmark', '{MADE}', '{MADE}')",
        [
            (number, *(values.get(key, "" if key == "full_name" else None) for key in keys))
            for number, (values, _) in batch
        ],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO contact_point (contact_id, kind, raw, canonical)"
        " VALUES (?, ?, ?, ?)",
        (row for number, (_, points) in batch for row in _point_rows(number, points)),
    )


def _point_rows(number: int, points: list[PointInput]) -> Iterator[tuple[object, ...]]:
    for point in points:
        for one in read_points([point], REGION):
            yield number, one.kind, one.raw, one.canonical
