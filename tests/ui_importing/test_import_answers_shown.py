"""The consent step asks what answers mean that can't be read."""

from __future__ import annotations

from ui.importing.page import ImportPage

LINES = "Name,Tel,OK SMS?\n" + "".join(
    f"P{at},01234567{at},{answer}\n" for at, answer in enumerate(("yes", "no", "x", "X", "maybe"))
)


def test_an_answer_counts_as_the_owner_says(wizard, tmp_path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(LINES, encoding="utf-8")
    page: ImportPage = wizard.to_consent(path)
    wizard.find("agreed_column").click()
    wizard.wait(lambda: wizard.shows("answer_x"))
    assert not [name for name in ("answer_yes", "answer_no") if wizard.shows(name)]
    assert wizard.find("answer_x").key == "unknown"
    assert page.draft.options("KH").answers == {}
    wizard.choose("answer_x", "yes")
    wizard.choose("answer_maybe", "no")
    assert page.draft.options("KH").answers == {"x": True, "maybe": False}
    wizard.choose("answer_x", "unknown")
    assert page.draft.options("KH").answers == {"maybe": False}
    wizard.rest()


def test_plain_answers_ask_nothing(wizard, people) -> None:
    wizard.to_consent(people)
    wizard.find("agreed_column").click()
    wizard.rest()
    assert "What do these answers mean?" not in wizard.texts()
