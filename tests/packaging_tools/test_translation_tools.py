"""The tool behind the translation files, on a small project of its own."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
import translation_checks
import translations
import ts_files
import ui_strings
from translations import Project
from ts_files import Message
from ui_strings import UiString

PAGE = """
class Page(QWidget):
    def fill(self, n):
        QCoreApplication.translate("Other", "Out of class")
        self.tr("After a translate & <b>\\"quoted\\"</b> it's {name}").format(name=n)
        self.tr("%n people", "", n)
        self.tr("long "
                "text")
        print(f"{self.tr('In a string')}")
        self.tr("Open", "the verb")
        painter.translate(1, n + 2)
        text.translate(TABLE)
        self.tr(TITLE)

TITLE = QT_TRANSLATE_NOOP("Page", "Noted\\nelsewhere")
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "ui" / "room").mkdir(parents=True)
    (tmp_path / "desktop_app").mkdir()
    (tmp_path / "ui" / "room" / "page.py").write_text(PAGE, encoding="utf-8")
    made = Project(tmp_path)
    assert translations.update(made) == []
    assert translations.add_codes(made, {}) == []
    return made


def run(project: Project, command: str, *entries: object) -> int:
    paths = []
    for entry in entries:
        path = project.root / "entries.json"
        path.write_text(json.dumps(entry), encoding="utf-8")
        paths.append(str(path))
    return translations.main([command, *paths], project)


def fill(project: Project) -> None:
    """Khmer for everything, so that a check finds nothing."""
    page = {
        message.source: {"km": ["ខ្មែរ " + message.source], "en": ["one", "%n people"]}
        for message in ts_files.read(project.ui("km"))
    }
    assert translations.add_ui(project, {"Page": page, "Other": {"Out of class": "ខ្មែរ"}}) != []


class TestUiStrings:
    def test_everything_lupdate_trips_over_is_found(self, project: Project) -> None:
        strings, problems = ui_strings.find(project.ui_sources(), project.root)
        assert problems == []
        assert {(each.context, each.source) for each in strings} == {
            ("Other", "Out of class"),
            ("Page", 'After a translate & <b>"quoted"</b> it\'s {name}'),
            ("Page", "%n people"),
            ("Page", "long text"),
            ("Page", "In a string"),
            ("Page", "Open"),
            ("Page", "Noted\nelsewhere"),
        }
        assert UiString("Page", "%n people", "", True) in strings
        assert UiString("Page", "Open", "the verb", False) in strings

    def test_lupdate_takes_over_exactly_these(self, project: Project) -> None:
        strings, _ = ui_strings.find(project.ui_sources(), project.root)
        stored = {message.key for message in ts_files.read(project.ui("km"))}
        assert stored == {tuple(each) for each in strings}
        assert [each.source for each in ts_files.read(project.ui("en"))] == ["%n people"]

    @pytest.mark.parametrize(
        ("line", "why"),
        [
            ('self.tr(f"{n} people")', "put together"),
            ('self.tr("a" + name)', "put together"),
            ('self.tr("{} rows".format(n))', "put together"),
            ('other.tr("text")', "another object"),
            ('translate(context, "text")', "plain text"),
        ],
    )
    def test_what_nobody_can_translate_is_told(self, tmp_path: Path, line: str, why: str) -> None:
        path = tmp_path / "x.py"
        path.write_text(f"class X:\n    def y(self):\n        {line}\n", encoding="utf-8")
        strings, problems = ui_strings.find([path], tmp_path)
        assert not strings
        assert [(each.place, why in each.why) for each in problems] == [("x.py:3", True)]


class TestFiles:
    def test_our_layout_is_lupdates(self, project: Project) -> None:
        fill(project)
        before = {lang: project.ui(lang).read_bytes() for lang in translations.LANGUAGES}
        translations.update(project)
        assert {lang: project.ui(lang).read_bytes() for lang in before} == before

    def test_a_translation_outlives_an_update(self, project: Project) -> None:
        translations.add_ui(project, {"Page": {"Open": {"km": "បើក", "unsure": True}}})
        (project.root / "ui" / "more.py").write_text(
            'class More:\n    def x(self):\n        self.tr("More")\n', encoding="utf-8"
        )
        translations.update(project)
        stored = {each.source: each for each in ts_files.read(project.ui("km"))}
        assert stored["Open"].forms == ["បើក"]
        assert stored["Open"].note == ts_files.UNSURE
        assert not stored["More"].translated

    def test_compiled_only_when_changed(
        self, project: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        translations.compile_all(project)
        assert project.ui("km").with_suffix(".qm").exists()
        monkeypatch.setattr(translations, "tool", lambda *arguments: pytest.fail("ran again"))
        translations.compile_all(project)

    def test_entries_that_name_no_string_are_told(self, project: Project) -> None:
        assert translations.add_ui(project, {"Page": {"Opne": "បើក"}}) == [
            "Page: no string 'Opne' in ui/"
        ]


class TestCodes:
    def test_merged_and_sorted(self, project: Project) -> None:
        assert run(project, "add-codes", {"b.two": {"en": "Two {x}", "km": "ពីរ {x}"}}) == 0
        rows = {"en": ["One row", "{n} rows"], "km": ["{n} ជួរ"], "unsure": True}
        assert run(project, "add-codes", {"a.rows": rows}) == 0
        assert run(project, "add-codes", {"b.two": {"en": "2 {x}", "km": "២ {x}"}}) == 0
        english, khmer = (ts_files.read(project.codes(lang)) for lang in ("en", "km"))
        assert [(each.source, each.forms) for each in english] == [
            ("a.rows", ["One row", "{n} rows"]),
            ("b.two", ["2 {x}"]),
        ]
        assert [each.note for each in khmer] == [ts_files.UNSURE, ""]

    @pytest.mark.parametrize(
        "entry",
        [
            {"a.b": {"en": "Only English"}},
            {"a.b": {"en": "{x}", "km": "{y}"}},
            {"a.b": {"en": ["one", "{n}"], "km": "គ្មានលេខ"}},
            {"no_dot": {"en": "a", "km": "ក"}},
            {"a.b": {"en": "{x", "km": "{x"}},
        ],
    )
    def test_wrong_entries_change_nothing(self, project: Project, entry: object) -> None:
        before = project.codes("en").read_bytes()
        assert run(project, "add-codes", entry) == 1
        assert project.codes("en").read_bytes() == before


class TestCheck:
    def test_a_whole_project_passes(self, project: Project) -> None:
        fill(project)
        assert translations.check(project) == []

    def test_a_stale_file_fails(self, project: Project) -> None:
        fill(project)
        page = project.root / "ui" / "room" / "page.py"
        page.write_text(PAGE.replace('"Open"', '"Close"'), encoding="utf-8")
        before = project.ui("km").read_bytes()
        problems = "\n".join(translations.check(project))
        assert "not there yet: Page: 'Close'" in problems
        assert "no longer in ui/: Page: 'Open'" in problems
        assert project.ui("km").read_bytes() == before

    def test_an_untranslated_string_fails(self, project: Project) -> None:
        assert any("not translated: Page: 'Open'" in each for each in translations.check(project))

    def test_words_for_the_codes_of_the_core(self, project: Project) -> None:
        fill(project)
        (project.root / "desktop_app" / "x.py").write_text(
            'raise UserError("a.known", file=1)\nraise UserError("a.unknown")\n', encoding="utf-8"
        )
        translations.add_codes(project, {"a.known": {"en": "{file}", "km": "{file}"}})
        assert translations.check(project) == ["desktop_app/x.py:2: no words for a.unknown"]

    def test_wrong_usage(self, project: Project) -> None:
        assert translations.main(["nonsense"], project) == 2


@pytest.mark.parametrize(
    ("source", "forms", "difference"),
    [
        ("{n:,} of {total}", ["{total} នៃ {n:,}"], ""),
        ("{n} of {total}", ["{n}"], "missing total"),
        ("Hello", ["Hello {name}"], "extra name"),
        ("%n people", ["one person", "%n people"], ""),
        ("%n people", ["one person", "people"], "missing %n"),
        ("%n in {file}", ["one", "%n in {file}"], "missing file"),
        ("{open", ["{open"], "braces"),
    ],
)
def test_placeholders(source: str, forms: list[str], difference: str) -> None:
    problems = translation_checks.placeholders("x.ts", [Message("C", source, forms=forms)])
    assert difference in "".join(problems)
    assert bool(problems) is bool(difference)


WORDS = [
    Message("codes", "a.plain", forms=["Plain"]),
    Message("codes", "a.file", forms=["In {file}"]),
    Message("codes", "state.on", forms=["On"]),
]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('UserError("a.file", file=x)', ""),
        ('UserError("a.file")', "a.file wants file"),
        ('UserError("a.file", **details)', ""),
        ('errors.UserError("a.gone")', "no words for a.gone"),
        ('UserError("a.plain" if x else "a.gone")', "no words for a.gone"),
        ('words.say(f"state.{state}")', ""),
        ('words.say(f"mood.{state}")', "begins with mood."),
        ('job.report(1, 2, "a.gone")', "no words for a.gone"),
        ('Issue(row, code="a.gone")', "no words for a.gone"),
        ("UserError(code)", ""),
    ],
)
def test_codes_in_the_sources(tmp_path: Path, line: str, problem: str) -> None:
    path = tmp_path / "x.py"
    path.write_text(line, encoding="utf-8")
    found = "".join(translation_checks.codes_used([path], tmp_path, WORDS))
    assert problem in found
    assert bool(found) is bool(problem)


def test_the_list_for_lupdate_is_python() -> None:
    odd = 'a "b" \\ c\nd'
    tree = ast.parse(ui_strings.as_source([UiString("C", odd, "", False)]))
    assert odd in [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
