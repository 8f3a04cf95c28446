"""A whole book and short words for what a shop does with it: import, stop, merge, erase, export."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from desktop_app.consent.model import Declaration, NewEvent
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.errors import UserError
from desktop_app.importing.model import Options
from desktop_app.paths import Paths
from tests.read_here import reading_here
from tests.sending import export, freeze, new_campaign
from tests.shop import open_book

EVERYBODY = {"all": [{"field": "source", "op": "is_not_empty", "value": None}]}
ALL = "All"
SHEET = Declaration(("sms",), "marketing", "paper_sheet", "2026-03-14", "sheet 7")


def phone(number: int) -> Identifier:
    """One of a hundred mobile numbers."""
    return Identifier("phone", f"+8551234567{number:02}")


class World:
    """A book in a folder of its own; ``book`` is another object after a restore."""

    def __init__(self, folder: Path, clock, name: str = "shop") -> None:
        self.folder = folder
        self.clock = clock
        paths = Paths(folder / f"{name} data", folder / f"{name} data")
        self.book = open_book(folder / f"{name}.banhchi", clock, paths)
        self._files = 0
        if not any(info.name == ALL for info in self.book.segments.all()):
            self.book.segments.save(ALL, EVERYBODY)

    def close(self) -> None:
        self.book.close()

    def add(self, name: str, *identifiers: Identifier) -> int:
        points = [PointInput(one.kind, one.canonical) for one in identifiers]
        return self.book.contacts.add({"full_name": name}, points)

    def file(self, people: Iterable[tuple[str, Identifier]]) -> Path:
        """A sheet of names and numbers."""
        self._files += 1
        path = self.folder / f"list {self._files}.csv"
        with path.open("w", newline="", encoding="utf-8-sig") as stream:
            writer = csv.writer(stream)
            writer.writerow(["Name", "Phone"])
            writer.writerows((name, one.canonical) for name, one in people)
        return path

    def bring(
        self,
        people: Iterable[tuple[str, Identifier]],
        declaration: Declaration | None = SHEET,
        on_match: str = "fill",
    ) -> int:
        """Imports a sheet; returns the number of the change."""
        importing = self.book.importing
        options = Options(source="sheet", region="KH", on_match=on_match, declaration=declaration)
        with reading_here():
            scan = importing.scan(self.file(people))
            report = importing.apply(importing.plan(scan, scan.guess, options))
        return report.change_id or 0

    def stop(self, *identifiers: Identifier, channel: str = "*", only_this: bool = False) -> None:
        self.book.consent.stop(list(identifiers), channel, only_this=only_this)

    def say(self, identifier: Identifier, event: str, channel: str = "sms", **more) -> str:
        """Records an event; returns the state after it."""
        new = NewEvent(identifier, event, channel, **({"evidence": "form"} | more))
        return self.book.consent.record([new])[0][1]

    def sent(self, channel: str = "sms", purpose: str = "marketing", profile="generic") -> set[str]:
        """The addresses in a file that is exported now."""
        self._files += 1
        name = f"Sale {self._files}"
        self._draft(name, channel, purpose)
        return self.export(name, profile)

    def freeze(self, name: str, channel: str, purpose: str) -> None:
        """Freezes a new campaign to everybody."""
        self._draft(name, channel, purpose)
        freeze(self.book.campaigns, name)

    def _draft(self, name: str, channel: str, purpose: str) -> None:
        new_campaign(self.book.campaigns, name, channel=channel, segments=[ALL], purpose=purpose)

    def export(self, name: str, profile: str = "generic") -> set[str]:
        """The addresses in the file of a campaign that is exported now; none if nobody is left."""
        self._files += 1
        path = self.folder / f"out {self._files}.csv"
        try:
            export(self.book.campaigns, name, profile, path)
        except UserError as error:
            if error.code != "campaign.nobody":
                raise
            assert not path.exists()
            return set()
        return addresses_in(path)

    def forget(self, contact_id: int) -> None:
        """An erasure: the person is gone, nobody writes to their numbers again."""
        self.book.requests.erase(contact_id)


def addresses_in(path: Path) -> set[str]:
    """The numbers and addresses of an exported file, with a plus where one was left out."""
    with path.open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    found = {row.get("phone") or row.get("To") or row.get("address") or "" for row in rows}
    return {f"+{one}" if one.isdigit() else one for one in found}
