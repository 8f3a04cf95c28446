"""A language is its files: with those of a made-up third one the core speaks it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import languages, resources
from desktop_app.campaigns.merge_fields import MergeFields, read_values
from desktop_app.contacts.model import STANDARD_FIELDS
from desktop_app.importing.vocabulary import language_key
from desktop_app.words import Words
from tests import made_up_language
from tests.made_up_language import CODE, NAME, is_made_up, made_up

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def with_third(tmp_path_factory) -> Path:
    return made_up_language.resources_with_it(tmp_path_factory.mktemp("languages"))


@pytest.fixture
def third(with_third, monkeypatch) -> None:
    monkeypatch.setattr(resources, "_ROOT", with_third)


def test_khmer_and_english_in_this_order() -> None:
    assert languages.choices() == [("km", "ខ្មែរ"), ("en", "English")]


@pytest.mark.parametrize("code", languages.codes())
def test_a_language_has_as_many_forms_as_it_declares(code: str) -> None:
    declared = languages.language(code)
    assert {declared.plural(n) for n in range(200)} == set(range(declared.plural_forms))


@pytest.mark.parametrize(
    ("text", "code"), [("Sale in {province}", "en"), ("នៅ {province}", "km"), ("", "en")]
)
def test_the_letters_of_a_text_tell_its_language(text: str, code: str) -> None:
    assert languages.written_in(text) == code


def test_a_language_nobody_has_is_called_by_its_code() -> None:
    assert languages.name_of("km") == "ខ្មែរ"
    assert languages.name_of("fr") == "fr"
    with pytest.raises(KeyError):
        languages.language("fr")


@pytest.mark.usefixtures("third")
class TestThird:
    def test_it_is_offered_last(self) -> None:
        assert languages.codes() == ("km", "en", CODE)
        assert languages.choices()[-1] == (CODE, NAME)

    def test_sentences(self) -> None:
        for n in (1, 2):
            english = Words("en").say("cleanup.finding.province_unknown", n=n)
            assert Words(CODE).say("cleanup.finding.province_unknown", n=n) == made_up(english)

    def test_sentences_of_segments(self, book) -> None:
        rule = {"field": "province", "op": "is", "value": "12"}
        said = book.segments.sentence(rule, Words(CODE))
        assert is_made_up(said) and made_up("Phnom Penh") in said

    def test_province_names_in_a_message_in_it(self) -> None:
        message = made_up("Sale in ") + "{province}"
        readers = MergeFields(STANDARD_FIELDS).readers(["province"], languages.written_in(message))
        assert read_values({"province": "12"}, readers) == {"province": made_up("Phnom Penh")}

    def test_wordings(self, book) -> None:
        wording = book.consent.wordings.add("marketing", CODE, made_up("Yes, write to me."))
        assert book.consent.wordings.newest("marketing", CODE) == wording
        assert book.collecting.languages() == [CODE]
        assert [question.wording for question in book.collecting.questions(CODE)] == [wording]

    @pytest.mark.parametrize("cell", [CODE, NAME, "Made up"])
    def test_cells_that_name_it(self, cell: str) -> None:
        assert language_key(cell) == CODE

    def test_other_languages_call_it_by_its_own_name(self) -> None:
        assert Words("km").say(f"segment.value.language.{CODE}") == NAME
        assert Words("en").say("segment.value.language.km") == "Khmer"

    def test_the_command_line(self, with_third, tmp_path) -> None:
        start = (
            "import sys; from pathlib import Path; from desktop_app import resources;"
            "resources._ROOT = Path(sys.argv.pop(1));"
            "from desktop_app import cli; sys.exit(cli.main())"
        )
        book = tmp_path / "none.banhchi"
        done = subprocess.run(
            [sys.executable, "-c", start, with_third, "--lang", CODE, "--book", book, "check"],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
        )
        assert is_made_up(done.stderr + done.stdout)
