"""The columns of the table: which are shown, how wide, and the remembered settings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QSettings

from desktop_app.contacts.model import Field, Sort
from ui.contacts.words import ContactWords
from ui.kit import Column

SHOWN_FIRST = ("name", "phone", "consent", "province", "last_purchase", "tags")
SORTS: Mapping[str, Sort] = {
    "name": "name",
    "province": "province",
    "last_purchase": "last_purchase",
    "company": "company",
    "created": "created_at",
}
"""The sortable columns, and the core's names of their orders."""
NEWEST_FIRST = ("last_purchase", "created")
FIELD_OF = {"name": "full_name", "province": "province", "company": "company"}
"""The field that an edit in the column changes."""

_SHOWN, _WIDTHS, _SORT = "contacts.columns", "contacts.widths", "contacts.sort"


class Columns(QObject):
    """The columns in the order of the model; the name is always shown."""

    def __init__(self, settings: QSettings, words: ContactWords, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._words = words
        self.custom: dict[str, Field] = {}

    def set_fields(self, fields: Iterable[Field]) -> None:
        """Custom fields become columns too."""
        self.custom = {field.key: field for field in fields if field.custom}

    def all(self) -> list[Column]:
        """Every column there could be, with the remembered widths."""
        widths = self._widths()
        columns = [
            Column("name", self.tr("Name"), None, 200),
            Column("phone", self.tr("Phone"), 126, 112, 1),
            Column("consent", self.tr("May we contact?"), 174, 120, 2, sortable=False),
            Column("province", self.tr("Province"), 138, 90, 4),
            Column("last_purchase", self.tr("Last purchase"), 122, 100, 3, right=True),
            Column("tags", self.tr("Tags"), 94, 80, 5, sortable=False),
            Column("company", self.tr("Company"), 150, 90, 6),
            Column("email", self.tr("E-mail"), 190, 100, 6, sortable=False),
            Column("created", self.tr("Added"), 136, 90, 6),
            *(
                Column(key, self._words.field(field), 130, 80, 6, sortable=False)
                for key, field in self.custom.items()
            ),
        ]
        return [
            column._replace(
                sortable=column.key in SORTS,
                width=None if column.width is None else widths.get(column.key, column.width),
            )
            for column in columns
        ]

    def field(self, key: str) -> Field | None:
        """The field that can be edited in a column, if any."""
        if key in FIELD_OF:
            return Field(FIELD_OF[key], "choice" if key == "province" else "text")
        return self.custom.get(key)

    def shown(self) -> list[str]:
        """The keys of the chosen columns, in order."""
        kept = self._settings.value(_SHOWN)
        chosen = set(str(kept).split(",")) if kept is not None else set(SHOWN_FIRST)
        return [column.key for column in self.all() if column.key in chosen | {"name"}]

    def show(self, key: str, on: bool) -> None:
        """Shows or hides a column, and remembers it."""
        chosen = [each for each in self.shown() if each != key] + ([key] if on else [])
        self._settings.setValue(_SHOWN, ",".join(chosen))

    def _widths(self) -> dict[str, int]:
        try:
            kept = json.loads(str(self._settings.value(_WIDTHS, "{}")))
        except ValueError:
            return {}
        return {str(key): int(width) for key, width in kept.items()}

    def keep_widths(self, widths: Mapping[str, int]) -> None:
        """Remembers the widths of the columns on screen."""
        self._settings.setValue(_WIDTHS, json.dumps(self._widths() | dict(widths)))

    def sort(self) -> tuple[str, bool]:
        """The remembered column and whether it is descending."""
        key, _, direction = str(self._settings.value(_SORT, "name")).partition(" ")
        return (key if key in SORTS else "name"), direction == "down"

    def keep_sort(self, key: str, descending: bool) -> None:
        """Remembers the order."""
        self._settings.setValue(_SORT, f"{key} down" if descending else key)
