"""The translation files: bring up to date, compile, check, and add many strings at once.

    translations.py update             new English strings of ui/ go into ui_*.ts
    translations.py compile            ui_*.ts become the .qm files Qt loads
    translations.py check              fails on anything stale, missing or unlike its source
    translations.py add-codes FILE     {code: {"en": ..., "km": ..., "unsure": true}}
    translations.py add-ui FILE        {context: {English: Khmer or {"km": ..., "en": [one, many]}}}

A text with plural forms is a list. "unsure" marks Khmer that needs a native reader. Runs in the
project's environment. translation_checks.py has the checks.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import translation_checks
import ts_files
import ui_strings
from filelock import FileLock
from ts_files import UNSURE, Message

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop_app import languages  # noqa: E402

SOURCE, LANGUAGES = languages.SOURCE, languages.codes()
OTHERS = tuple(code for code in LANGUAGES if code != SOURCE)

Entry = dict[str, Any]


class Project:
    """The paths of the sources and translation files of one checkout."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.folder = root / "resources" / "translations"

    def ui(self, lang: str) -> Path:
        return self.folder / f"ui_{lang}.ts"

    def codes(self, lang: str) -> Path:
        return self.folder / f"codes_{lang}.ts"

    def ui_sources(self) -> list[Path]:
        return sorted((self.root / "ui").rglob("*.py"))

    def all_sources(self) -> list[Path]:
        return sorted((self.root / "desktop_app").rglob("*.py")) + self.ui_sources()


def update(project: Project, into: Path | None = None) -> list[str]:
    """Copies the strings of ui/ into ui_*.ts, or into copies of them in ``into``; returns the
    problems."""
    strings, unreadable = ui_strings.find(project.ui_sources(), project.root)
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "strings.py"
        source.write_text(ui_strings.as_source(strings), encoding="utf-8")
        for lang in LANGUAGES:
            target = project.ui(lang)
            if into is not None:
                target = into / target.name
                if project.ui(lang).exists():
                    shutil.copy(project.ui(lang), target)
            # English is its own translation; only its plurals need a file.
            only = ["-pluralonly"] if lang == SOURCE else []
            options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none", *only]
            target.parent.mkdir(parents=True, exist_ok=True)
            tool("lupdate", *options, "-target-language", lang, source, "-ts", target)
    return [f"{place}: {why}" for place, why in unreadable]


def compile_all(project: Project) -> list[str]:
    """Compiles the .qm of every changed ui_*.ts; returns no problems, because a failure raises."""
    for lang in LANGUAGES:
        source = project.ui(lang)
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime <= source.stat().st_mtime:
            tool("lrelease", "-silent", source, "-qm", target)
    return []


def check(project: Project) -> list[str]:
    """All faults of the translation files, one line each."""
    ui = {lang: ts_files.read(project.ui(lang)) for lang in LANGUAGES}
    codes = {lang: ts_files.read(project.codes(lang)) for lang in LANGUAGES}
    with tempfile.TemporaryDirectory() as scratch:
        problems = update(project, Path(scratch))
        for lang in LANGUAGES:
            path = project.ui(lang)
            fresh = ts_files.read(Path(scratch) / path.name)
            problems += translation_checks.stale(path.name, ui[lang], fresh)
    for lang in LANGUAGES:
        problems += translation_checks.untranslated(project.ui(lang).name, ui[lang])
        problems += translation_checks.untranslated(project.codes(lang).name, codes[lang])
        problems += translation_checks.placeholders(project.ui(lang).name, ui[lang])
    for lang in OTHERS:
        problems += translation_checks.codes_agree(codes[SOURCE], codes[lang], lang)
    problems += translation_checks.codes_used(project.all_sources(), project.root, codes[SOURCE])
    return problems


def add_codes(project: Project, entries: dict[str, Entry]) -> list[str]:
    """Adds words for codes to both files, sorted; if there are problems, returns them and writes
    nothing."""
    added: dict[str, list[Message]] = {lang: [] for lang in LANGUAGES}
    for code, entry in entries.items():
        numerus = isinstance(entry.get(SOURCE), list)
        for lang in LANGUAGES:
            count = languages.language(lang).plural_forms if numerus else 1
            forms = _forms(entry.get(lang, ""), count)
            note = UNSURE if lang != SOURCE and entry.get("unsure") else ""
            added[lang].append(Message("codes", code, "", numerus, forms, note))
    problems = []
    for lang in OTHERS:
        problems += translation_checks.codes_agree(added[SOURCE], added[lang], lang)
    for lang in LANGUAGES:
        problems += translation_checks.untranslated(project.codes(lang).name, added[lang])
    if problems:
        return problems
    for lang in LANGUAGES:
        merged = {message.source: message for message in ts_files.read(project.codes(lang))}
        merged.update({message.source: message for message in added[lang]})
        ts_files.write(project.codes(lang), lang, merged.values())
    return []


def add_ui(project: Project, entries: dict[str, dict[str, str | Entry]]) -> list[str]:
    """Adds translations of ui/ after an update; returns the entries that match no string of ui/."""
    problems = update(project)
    wanted = {
        (context, source): entry if isinstance(entry, dict) else {OTHERS[0]: entry}
        for context, sources in entries.items()
        for source, entry in sources.items()
    }
    met = set()
    for lang in LANGUAGES:
        messages = ts_files.read(project.ui(lang))
        for message in messages:
            entry = wanted.get((message.context, message.source), {})
            if lang in entry:
                # As many forms as lupdate expects. For Khmer that differs from the language: Qt has
                # no rule for it, expects two forms and uses the first, so both are the same.
                message.forms = _forms(entry[lang], len(message.forms))
                message.finished = True
                message.note = UNSURE if lang != SOURCE and entry.get("unsure") else ""
                met.add((message.context, message.source))
        ts_files.write(project.ui(lang), lang, messages)
    return problems + [
        f"{context}: no string {source!r} in ui/" for context, source in wanted.keys() - met
    ]


def _forms(text: str | list[str], count: int) -> list[str]:
    """As many forms as the file needs; the last one is repeated."""
    given = [text] if isinstance(text, str) else text
    return (given + given[-1:] * count)[:count]


def tool(name: str, *arguments: str | Path) -> None:
    """Runs lupdate or lrelease of the installed PySide6; raises CalledProcessError."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("PySide6 is not installed")
    program = Path(next(iter(spec.submodule_search_locations))) / name
    if sys.platform == "win32":
        program = program.with_suffix(".exe")
    subprocess.run([str(program), *(str(each) for each in arguments)], check=True)


def main(arguments: Sequence[str], project: Project) -> int:
    """Runs one command; returns 0 if nothing is wrong, 2 on wrong usage."""
    plain = {"update": update, "compile": compile_all, "check": check}
    merging = {"add-codes": add_codes, "add-ui": add_ui}
    lock_folder = project.root / "build"
    lock_folder.mkdir(exist_ok=True)
    # Several people may add strings at the same time: each call reads, merges and writes.
    with FileLock(lock_folder / "translations.lock"):
        if len(arguments) == 1 and arguments[0] in plain:
            problems = plain[arguments[0]](project)
        elif len(arguments) == 2 and arguments[0] in merging:
            entries = json.loads(Path(arguments[1]).read_text(encoding="utf-8"))
            problems = merging[arguments[0]](project, entries)
        else:
            print(__doc__)
            return 2
    for problem in sorted(problems):
        print(problem)
    if problems:
        print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Project()))
