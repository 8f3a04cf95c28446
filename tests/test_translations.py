"""The translation files as they are, and the words the core's codes turn into."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop_app import words
from desktop_app.errors import UserError
from desktop_app.resources import resource
from desktop_app.words import Words

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en", "km")

SMALL = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{lang}">
<context>
    <name>codes</name>
    <message>
        <source>import.no_header</source>
        <translation>{plain}</translation>
    </message>
    <message numerus="yes">
        <source>import.rows</source>
        <translation>
            {forms}
        </translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two codes in two languages, in place of the real files."""
    english = ["One row in {file}", "{n} rows in {file}"]
    for lang, plain, forms in (
        ("en", "No header in {file}", english),
        ("km", "គ្មានក្បាលតារាងក្នុង {file}", ["{n} ជួរក្នុង {file}"]),
    ):
        tags = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        text = SMALL.format(lang=lang, plain=plain, forms=tags)
        (tmp_path / f"codes_{lang}.ts").write_text(text, encoding="utf-8")
    monkeypatch.setattr(words, "resource", lambda *parts: tmp_path / parts[-1])
    words._read.cache_clear()
    yield
    words._read.cache_clear()


def codes() -> list[str]:
    root = ElementTree.parse(ROOT / "resources" / "translations" / "codes_en.ts").getroot()
    return [message.findtext("source", "") for message in root.iter("message")]


def test_nothing_is_stale_missing_or_unlike_its_source() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/translations.py", "check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_code_can_be_said_whatever_is_known(lang: str) -> None:
    said = Words(lang)
    for code in codes():
        for details in ({}, {"n": 1}, {"n": 2}):
            assert said.say(code, **details) not in ("", f"[{code}]")


@pytest.mark.usefixtures("small")
class TestWords:
    def test_details_fill_the_sentence(self) -> None:
        error = UserError("import.no_header", file="a.xlsx")
        assert Words("en").of(error) == "No header in a.xlsx"
        assert Words("km").of(error) == "គ្មានក្បាលតារាងក្នុង a.xlsx"

    @pytest.mark.parametrize(
        ("n", "english", "khmer"),
        [
            (1, "One row in x", "1 ជួរក្នុង x"),
            (0, "0 rows in x", "0 ជួរក្នុង x"),
            (12345, "12,345 rows in x", "12,345 ជួរក្នុង x"),
        ],
    )
    def test_the_number_picks_the_form_and_gets_commas(
        self, n: int, english: str, khmer: str
    ) -> None:
        assert Words("en").say("import.rows", n=n, file="x") == english
        assert Words("km").say("import.rows", n=n, file="x") == khmer

    def test_text_and_truth_are_left_alone(self) -> None:
        assert Words("en").say("import.no_header", file="2026") == "No header in 2026"
        assert Words("en").say("import.no_header", file=True) == "No header in True"

    def test_a_sentence_never_fails(self) -> None:
        assert Words("en").say("import.no_header") == "No header in {file}"
        assert Words("en").say("no.such_code", n=1) == "[no.such_code]"
        assert not Words("en").knows("no.such_code")
        assert Words("en").knows("import.rows")


SPELLED_OTHERWISE = {"ទូរសព្ទ": "ទូរស័ព្ទ", "ប្ដូរ": "ប្តូរ", "ម្ដង": "ម្តង", "ឲ្យ": "ឱ្យ"}


@pytest.mark.parametrize("name", ["ui_km.ts", "codes_km.ts"])
def test_khmer_is_written_in_one_way(name: str) -> None:
    """The same word, the same digits and the same quotation marks on every page."""
    texts = [
        form.text or ""
        for message in ElementTree.parse(resource("translations", name)).iter("message")
        for part in message.iter("translation")
        for form in (part, *part.iter("numerusform"))
    ]
    assert len(texts) > 100
    for text in texts:
        assert not [word for word in SPELLED_OTHERWISE if word in text], text
        assert not set("០១២៣៤៥៦៧៨៩“”").intersection(text), text
