"""The report as a PDF, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from desktop_app.consent.model import NewEvent
from desktop_app.contacts.model import Identifier, PointInput
from desktop_app.errors import UserError
from ui.requests import report_pdf
from ui.requests.report_pdf import write_pdf
from ui.requests.report_words import ReportWords

NAME, NUMBER = "សុខ ដារ៉ា", "+85512345678"


@pytest.fixture
def report(book):
    person = book.contacts.add(
        {"full_name": NAME, "province": "07", "notes": "<b>loud</b>\nsecond line"},
        [PointInput("phone", "012 345 678")],
    )
    identifier = Identifier("phone", NUMBER)
    book.consent.record([NewEvent(identifier, "confirmed", "sms", evidence="sheet 12")])
    book.consent.stop([identifier])
    book.contacts.edit(person, {"birth_date": "1990-04-12"})
    book.shop_name = "ហាង"
    return book.requests.report(person)


@pytest.mark.parametrize("language", ["km", "en"])
def test_a_pdf_is_drawn(qapp, report, tmp_path: Path, language: str) -> None:
    write_pdf(report, tmp_path / "her.pdf", language)
    content = (tmp_path / "her.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert b"BanhchiKhmer" in content, "the Khmer letters are in the file"
    assert [path.name for path in tmp_path.glob("her*")] == ["her.pdf"]


@pytest.mark.parametrize("language", ["km", "en"])
def test_no_word_is_missing(report, language: str) -> None:
    words = ReportWords(report, language)
    told = [words.title(), words.intro()]
    for part in words.parts():
        told += [part.title, *(text for line in part.lines for text in line)]
    assert [text for text in told if "[" in text or "{" in text] == []
    assert NAME in told[0]
    assert "ហាង" in told[1]


def test_what_it_says(report) -> None:
    parts = {part.title: dict(part.lines) for part in ReportWords(report, "en").parts()}
    person = parts["Who you are"]
    assert person["Province"] == "Kampot"
    assert person["Birth date"] == "12 April 1990"
    assert person["Phone"].startswith(f"{NUMBER} (012 345 678)")
    stopped = ReportWords(report, "en")._word("state", "suppressed")
    assert stopped in "".join(parts["What you may be contacted for now"].values())
    assert parts["What you bought"] == {"": "Nothing is held here."}


def test_what_people_typed_is_text_and_not_a_page(qapp, report) -> None:
    document: QTextDocument = report_pdf._document(report, "en")
    assert "<b>loud</b>" in document.toPlainText()


def test_a_long_report_has_several_pages(qapp, book, tmp_path: Path) -> None:
    person = book.contacts.add({"full_name": NAME})
    for number in range(120):
        book.activity.add_note(person, f"note {number} " + "ខ្ញុំយល់ព្រមទទួលសារ " * 5)
    write_pdf(book.requests.report(person), tmp_path / "long.pdf", "km")
    assert (tmp_path / "long.pdf").read_bytes().count(b"/Type /Page\n") > 4


def test_a_place_that_takes_no_file(qapp, report, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="requests.cannot_write"):
        write_pdf(report, tmp_path / "nowhere" / "her.pdf", "en")
