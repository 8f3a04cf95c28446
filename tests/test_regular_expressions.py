"""No regular expression of the program takes more than linear time, whatever text it meets.

Each compiled pattern meets texts made of its own letters, repeated and in pairs, through the
methods that the program calls on it. A text four times as long must not take sixteen times as long.
"""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
import time
from collections.abc import Iterator
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import desktop_app

ROOT = Path(desktop_app.__file__).resolve().parent
SHORT, LONG = 2_000, 8_000
QUICK = 0.03  # seconds: below that nothing is measured
MOST_LETTERS = 7
OF_CATEGORY = {
    codes.CATEGORY_DIGIT: "0",
    codes.CATEGORY_NOT_DIGIT: "a",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_SPACE: "a",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_WORD: "-",
}
METHODS = ("search", "match", "fullmatch", "sub", "split", "findall", "finditer")


def patterns() -> Iterator[tuple[str, re.Pattern[Any], str]]:
    """(place, pattern, method): every pattern of a module, and how the program uses it."""
    sources = {path: path.read_text("utf-8") for path in ROOT.rglob("*.py")}
    everything = "\n".join(sources.values())
    for found in pkgutil.walk_packages(desktop_app.__path__, "desktop_app."):
        if found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if not isinstance(value, re.Pattern):
                continue
            own = sources[Path(str(module.__file__)).resolve()] if name[0] == "_" else everything
            used = {each for each in METHODS if re.search(rf"\b{name}\.{each}\b", own)}
            # in a table, or handed on: it may be used in any way
            for method in sorted(used) or ("search", "fullmatch"):
                yield f"{found.name}.{name}", value, method


def letters_of(tree: Any) -> Iterator[str]:  # noqa: C901
    """Letters that the pattern speaks of, one for each set and literal."""
    for code, argument in tree:
        if code in (codes.LITERAL, codes.NOT_LITERAL):
            yield chr(argument)
        elif code is codes.ANY:
            yield "a"
        elif code is codes.CATEGORY:
            yield OF_CATEGORY[argument]
        elif code is codes.RANGE:
            yield chr(argument[0])
        elif code is codes.IN:
            if argument[0][0] is codes.NEGATE:
                taken = re.compile(f"[{''.join(re.escape(c) for c in letters_of(argument[1:]))}]")
                yield next(c for c in "a0- =(" if not taken.match(c))
            yield from letters_of(each for each in argument if each[0] is not codes.NEGATE)
        elif isinstance(argument, parser.SubPattern):
            yield from letters_of(argument)
        elif isinstance(argument, list | tuple):
            for each in argument:
                if isinstance(each, parser.SubPattern):
                    yield from letters_of(each)
                elif isinstance(each, list):
                    for branch in each:
                        yield from letters_of(branch)


def shapes(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str]]:
    """Pieces of a text: how it begins, and what is repeated behind that."""
    tree = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    found = list(dict.fromkeys(c for c in letters_of(tree) if c != "\0"))
    spread = found[:: max(1, len(found) // MOST_LETTERS)][:MOST_LETTERS]
    alphabet = list(dict.fromkeys([*spread, " ", "0", "a"]))
    for first, second in itertools.product(alphabet, repeat=2):
        yield first, second
        if first != second:
            yield "", first + second
    for lead in beginnings(tree):
        for each in alphabet:
            yield lead, each
        yield "", lead or "a"


def beginnings(tree: Any) -> list[str]:
    """What a match may begin with: the first parts of the pattern, one more each time."""
    found, text = [], ""
    for code, argument in tree:
        part = [(code, argument)]
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            part = list(argument[2]) * max(argument[0], 1)
        elif code in (codes.SUBPATTERN, codes.ATOMIC_GROUP):
            inner = argument[-1] if code is codes.SUBPATTERN else argument
            found += [text + each for each in beginnings(inner)]
            text = found[-1] if found else text
            continue
        text += "".join(next(letters_of([each]), "") for each in part if each[0] is not codes.AT)
        found.append(text)
    return found[:12]


def seconds(pattern: re.Pattern[Any], method: str, text: Any) -> float:
    call = getattr(pattern, method)
    started = time.process_time()
    if method == "sub":
        call(text[:0], text)
    elif method == "finditer":
        for _ in call(text):
            pass
    else:
        call(text)
    return time.process_time() - started


@pytest.mark.parametrize(
    ("pattern", "method"),
    [pytest.param(each, how, id=f"{place}.{how}") for place, each, how in patterns()],
)
def test_a_regular_expression_takes_linear_time(pattern, method) -> None:
    for lead, unit in shapes(pattern):

        def text(length: int, lead: str = lead, unit: str = unit) -> Any:
            made = lead + unit * (length // len(unit)) + "\x03"
            return made.encode("utf-8", "replace") if isinstance(pattern.pattern, bytes) else made

        taken = seconds(pattern, method, text(LONG))
        if taken > QUICK:
            shorter = min(seconds(pattern, method, text(SHORT)) for _ in range(2))
            taken = min(taken, seconds(pattern, method, text(LONG)))
            assert taken < QUICK or taken < 9 * shorter, (lead, unit, taken, shorter)
