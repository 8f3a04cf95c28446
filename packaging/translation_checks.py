"""The checks of translations: each returns one line per problem, none if everything is right.

Works only on messages and syntax trees; translations.py reads files and runs tools.
"""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ts_files import Message

CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")
QT_PLACEHOLDER = re.compile(r"%L?(?:n|\d+)")


def stale(name: str, stored: list[Message], fresh: list[Message]) -> list[str]:
    """Strings that only the sources or only the file has."""
    old, new = {message.key for message in stored}, {message.key for message in fresh}
    return [f"{name}: not there yet: {_shown(key)}; run update" for key in new - old] + [
        f"{name}: no longer in ui/: {_shown(key)}; run update" for key in old - new
    ]


def _shown(key: tuple[str, str, str, bool]) -> str:
    return f"{key[0]}: {key[1]!r}"


def untranslated(name: str, messages: list[Message]) -> list[str]:
    """Strings with an empty or an unfinished translation."""
    return [
        f"{name}: not translated: {_shown(message.key)}"
        for message in messages
        if not message.translated
    ]


def placeholders(name: str, messages: list[Message]) -> list[str]:
    """Translations that drop or add a ``{name}`` or ``%n`` of their source."""
    problems = []
    for message in messages:
        if message.translated:
            difference = _difference([message.source], message.forms)
            problems += [f"{name}: {_shown(message.key)}: {difference}"] if difference else []
    return problems


def codes_agree(english: list[Message], other: list[Message], lang: str) -> list[str]:
    """Codes that only English or ``lang`` has, that are misspelt, or whose placeholders differ."""
    problems = []
    en = {message.source: message for message in english}
    theirs = {message.source: message for message in other}
    problems += [f"codes_{lang}.ts: no words for {code}" for code in en.keys() - theirs.keys()]
    problems += [f"codes_en.ts: no words for {code}" for code in theirs.keys() - en.keys()]
    for code in en.keys() & theirs.keys():
        if not CODE.fullmatch(code):
            problems.append(f"codes: {code!r} is not of the form import.no_header")
        if en[code].numerus != theirs[code].numerus:
            problems.append(f"codes: {code} has plural forms in one language only")
        difference = _difference(en[code].forms, theirs[code].forms)
        if difference:
            problems.append(f"codes: {code}: {difference}")
    return problems


def _difference(left: list[str], right: list[str]) -> str:
    """How the placeholders of two texts differ. "One row" may omit its number."""
    try:
        a = [_placeholders(form) for form in left]
        b = [_placeholders(form) for form in right]
    except ValueError as error:
        return f"braces that do not match ({error})"
    wanted, given = set().union(*a), set().union(*b)
    number = {"n", "%n", "%Ln"}
    lost = wanted - given
    for side, every in ((a, wanted), (b, given)):
        for position, names in enumerate(side):
            may_miss = number if position == 0 and len(side) > 1 else set()
            lost |= every - names - may_miss
    extra = given - wanted
    parts = [f"missing {', '.join(sorted(lost))}"] if lost else []
    parts += [f"extra {', '.join(sorted(extra))}"] if extra else []
    return "; ".join(parts)


def _placeholders(text: str) -> set[str]:
    named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return named | set(QT_PLACEHOLDER.findall(text))


class Use(NamedTuple):
    """A code in the sources. ``details`` is None if the arguments can't be determined."""

    place: str
    code: str
    prefix_only: bool
    details: set[str] | None


def codes_used(files: Iterable[Path], root: Path, english: list[Message]) -> list[str]:
    """Codes in the sources that have no words, or whose words need a detail that is not passed."""
    words = {message.source: message for message in english}
    problems = []
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for use in _uses(tree, path.relative_to(root).as_posix()):
            problems += _problem(use, words)
    return problems


def _problem(use: Use, words: dict[str, Message]) -> list[str]:
    if use.prefix_only:
        if any(code.startswith(use.code) for code in words):
            return []
        return [f"{use.place}: no words for any code that begins with {use.code}"]
    if use.code not in words:
        return [f"{use.place}: no words for {use.code}"]
    if use.details is None:
        return []
    wanted = set().union(*(_placeholders(form) for form in words[use.code].forms))
    lost = sorted(wanted - use.details)
    return [f"{use.place}: {use.code} wants {', '.join(lost)}"] if lost else []


def _uses(tree: ast.AST, name: str) -> Iterator[Use]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        called = node.func.id if isinstance(node.func, ast.Name) else called
        place = f"{name}:{node.lineno}"
        if called in ("UserError", "say") and node.args:
            yield from _use(place, node.args[0], _details(node))
        elif called == "report" and len(node.args) == 3:
            # A step is shown unchanged, so its words can't have placeholders.
            yield from _use(place, node.args[2], set())
        for keyword in node.keywords:
            if keyword.arg == "code":
                yield from _use(place, keyword.value, None)


def _use(place: str, value: ast.expr, details: set[str] | None) -> Iterator[Use]:
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield Use(place, value.value, False, details)
    elif isinstance(value, ast.IfExp):
        yield from _use(place, value.body, details)
        yield from _use(place, value.orelse, details)
    elif isinstance(value, ast.JoinedStr) and isinstance(value.values[0], ast.Constant):
        yield Use(place, str(value.values[0].value), True, None)


def _details(call: ast.Call) -> set[str] | None:
    names = {keyword.arg for keyword in call.keywords if keyword.arg is not None}
    return names if len(names) == len(call.keywords) else None
