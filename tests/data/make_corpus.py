"""Makes the files of tests/data/corpus anew, all but those of make_with_libreoffice.py.

    .venv/bin/python -m tests.data.make_corpus

password.zip holds utf8.csv as people.csv and was made with Info-ZIP: ``zip -X -P PASSWORD``.

What must come out of each stands in corpus.json.
"""

from __future__ import annotations

from pathlib import Path

from tests.data.make_books import write_books, write_hostile, write_zips
from tests.data.make_text import write_cards, write_directories, write_text

FOLDER = Path(__file__).resolve().parent / "corpus"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for write in (
        write_text,
        write_cards,
        write_directories,
        write_books,
        write_hostile,
        write_zips,
    ):
        write(FOLDER)


if __name__ == "__main__":
    main()
