"""The file that shows how people agreed is kept in the book with what it proves."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog


@pytest.fixture
def claimed(wizard, people):
    """The page at the question of consent, all answered but for the proof."""
    page = wizard.to_consent(people)
    wizard.press("agreed_shown")
    wizard.press("channel_sms")
    wizard.choose("purpose", "marketing")
    wizard.choose("method", "paper_sheet")
    wizard.type("date", "14/3/2026")
    return page


def choose(wizard, monkeypatch, file, content: bytes) -> None:
    file.write_bytes(content)
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *_args, **_kwargs: (str(file), ""))
    )
    wizard.press("choose_evidence")


def test_a_chosen_photo_is_in_the_book_after_the_import(
    wizard, desk, claimed, tmp_path, monkeypatch
) -> None:
    choose(wizard, monkeypatch, tmp_path / "sheet 7.jpg", b"photo")
    wizard.wait(lambda: claimed.draft.answers.proof is not None)
    assert wizard.find("evidence").text().startswith("sheet 7.jpg (SHA-256 ")
    wizard.press("next")
    wizard.wait(lambda: claimed.draft.plan_fits("KH"))
    assert desk.book.consent.evidence.count() == 0
    wizard.press("next")
    wizard.wait(lambda: claimed.draft.report is not None)
    (kept,) = desk.book.consent.evidence.all()
    assert (kept.name, kept.events) == ("sheet 7.jpg", claimed.draft.report.granted)


def test_other_words_are_of_another_proof(wizard, claimed, tmp_path, monkeypatch) -> None:
    choose(wizard, monkeypatch, tmp_path / "sheet 7.jpg", b"photo")
    wizard.wait(lambda: claimed.draft.answers.proof is not None)
    wizard.type("evidence", "Blue folder")
    assert claimed.draft.options("KH").proof is None
    wizard.rest()


def test_a_file_that_cannot_be_kept_is_told_at_once(
    wizard, desk, claimed, tmp_path, monkeypatch
) -> None:
    choose(wizard, monkeypatch, tmp_path / "empty.jpg", b"")
    told = desk.say("consent.evidence_empty", file="empty.jpg")
    wizard.wait(lambda: told in wizard.texts())
    assert claimed.draft.answers.proof is None
    wizard.rest()
