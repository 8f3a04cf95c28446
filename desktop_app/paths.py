"""The folders and files of this computer: the user's book, and everything kept outside of it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

BOOK_SUFFIX = ".banhchi"


@dataclass(frozen=True)
class Paths:
    """``data`` holds backups and secrets; never beside the program, never removed with it."""

    data: Path
    documents: Path

    @classmethod
    def of_user(cls) -> Paths:
        """The folders of this user; ``BANHCHI_DATA`` moves both, for tests and portable use."""
        override = os.environ.get("BANHCHI_DATA")
        if override:
            return cls(Path(override), Path(override))
        return cls(
            platformdirs.user_data_path("Banhchi", appauthor=False),
            platformdirs.user_documents_path() / "Banhchi",
        )

    @property
    def default_book(self) -> Path:
        """The user's own book, or the one that ``BANHCHI_BOOK`` names."""
        named = os.environ.get("BANHCHI_BOOK")
        return Path(named) if named else self.documents / f"contacts{BOOK_SUFFIX}"

    def secret(self, book_id: str) -> Path:
        return self.data / "secrets" / f"{book_id}.key"

    def backups(self, book_id: str) -> Path:
        return self.data / "backups" / book_id

    @property
    def unfinished(self) -> Path:
        """Notes of files that are being written; see unfinished.py."""
        return self.data / "unfinished"

    @property
    def places(self) -> Path:
        """Notes of where books were; see store/places.py."""
        return self.data / "books"
