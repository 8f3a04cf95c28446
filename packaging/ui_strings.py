"""The strings of ui/ to translate, found in the Python syntax tree.

lupdate's own Python reader gets contexts wrong (``self.tr`` after ``QCoreApplication.translate`` in
one method lands in a context "QCoreApplication.self"), misses ``self.tr`` inside an f-string and
takes the plural of ``translate`` for a plain string. So this module gives it a plain list of
strings, and lupdate only carries the translations over.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

# The positions of context, source, comment and plural number in each kind of call.
NOOPS = {"QT_TR_NOOP": False, "QT_TRANSLATE_NOOP": True}
MARKS = {"tr": False, "translate": True, **NOOPS}
COMMENT_KEYWORDS = ("disambiguation", "comment", "c")


class UiString(NamedTuple):
    """One string in the source; ``numerus`` if it has plural forms."""

    context: str
    source: str
    comment: str
    numerus: bool


class Unreadable(NamedTuple):
    """A call that no tool can translate, and the reason."""

    place: str
    why: str


def find(files: Iterable[Path], root: Path) -> tuple[set[UiString], list[Unreadable]]:
    """All strings in ``files``, and the calls that can't be read."""
    strings: set[UiString] = set()
    problems: list[Unreadable] = []
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for call, inside in _calls(tree, ""):
            found = _read(call, inside)
            if isinstance(found, UiString):
                strings.add(found)
            elif found:
                place = f"{path.relative_to(root).as_posix()}:{call.lineno}"
                problems.append(Unreadable(place, found))
    return strings, problems


def _calls(node: ast.AST, inside: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call below ``node`` with the name of the innermost enclosing class."""
    if isinstance(node, ast.ClassDef):
        inside = node.name
    if isinstance(node, ast.Call):
        yield node, inside
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, inside)


def _read(call: ast.Call, inside: str) -> UiString | str | None:
    """The string of a translating call, the reason why it can't be read, or None for any other
    call."""
    name = _name(call.func)
    if name not in MARKS or not call.args:
        return None
    arguments = list(call.args)
    context = inside
    if MARKS[name]:
        context = _literal(arguments.pop(0)) or ""
        if not context:
            # QPainter.translate and str.translate have the same name but no text.
            return "the context must be a plain text" if _literals(arguments) else None
    elif name == "tr" and not _on_self(call.func):
        return "tr() of another object: its context is not known here; use self.tr"
    source = _literal(arguments[0]) if arguments else None
    if source is None:
        return _why_no_text(arguments)
    if not context.isidentifier():
        return f"its context {context!r} is no class name"
    return UiString(context, source, _comment(call, arguments), _has_number(call, arguments))


def _why_no_text(arguments: list[ast.expr]) -> str | None:
    # A variable is allowed: its text is marked at its definition with one of NOOPS.
    computed = (ast.JoinedStr, ast.BinOp, ast.Call)
    if arguments and isinstance(arguments[0], computed) and not _is_noop(arguments[0]):
        return "the text is put together before it is translated; use .format() afterwards"
    return None


def _literals(arguments: list[ast.expr]) -> list[str]:
    return [text for text in map(_literal, arguments) if text]


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _on_self(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id == "self"
    )


def _is_noop(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and _name(node.func) in NOOPS


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _comment(call: ast.Call, arguments: list[ast.expr]) -> str:
    candidates = arguments[1:2] + [
        word.value for word in call.keywords if word.arg in COMMENT_KEYWORDS
    ]
    return next((text for text in map(_literal, candidates) if text), "")


def _has_number(call: ast.Call, arguments: list[ast.expr]) -> bool:
    return len(arguments) > 2 or any(word.arg == "n" for word in call.keywords)


def as_source(strings: Iterable[UiString]) -> str:
    """The strings as minimal Python source, one class per context, for lupdate."""
    lines = []
    last = None
    for string in sorted(strings):
        if string.context != last:
            lines += [f"class {string.context}:", "    def strings(self):"]
            last = string.context
        number = ", 1" if string.numerus else ""
        lines.append(f"        self.tr({_quote(string.source)}, {_quote(string.comment)}{number})")
    return "\n".join(lines) + "\n"


def _quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
