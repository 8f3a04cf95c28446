"""No regular expression of the program takes more than linear time, whatever text it meets.

Each compiled pattern meets texts made of its own letters, repeated and in pairs, through the
methods that the program calls on it. Where one of them takes longer than a linear pattern needs, a
text four times as long must not take sixteen times as long.
"""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
import signal
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import desktop_app

ROOT = Path(desktop_app.__file__).resolve().parent
SHORT, LONG = 1_000, 4_000
QUICK = (
    0.0002  # seconds for a short text: a quadratic pattern takes more, nearly all linear ones less
)
NOTHING = 0.002  # seconds for a long one: below that the clock says too little to compare
MOST_SECONDS = 0.7  # for all texts of a pattern: an exponential one would never come back
MOST_LETTERS = 5
OF_CATEGORY = {
    codes.CATEGORY_DIGIT: "0",
    codes.CATEGORY_NOT_DIGIT: "a",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_SPACE: "a",
    codes.CATEGORY_WORD: "a",
    codes.CATEGORY_NOT_WORD: "-",
}
METHODS = ("search", "match", "fullmatch", "sub", "split", "findall", "finditer")
USE = re.compile(rf"\b(\w+)\.({'|'.join(METHODS)})\b")


def patterns() -> Iterator[tuple[str, re.Pattern[Any], str]]:
    """(place, pattern, method): every pattern of a module, and how the program uses it."""
    uses: dict[Path, dict[str, set[str]]] = {}
    anywhere: dict[str, set[str]] = defaultdict(set)
    for path in ROOT.rglob("*.py"):
        own = uses[path] = defaultdict(set)
        for name, method in USE.findall(path.read_text("utf-8")):
            own[name].add(method)
            anywhere[name].add(method)
    for found in pkgutil.walk_packages(desktop_app.__path__, "desktop_app."):
        if found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if not isinstance(value, re.Pattern):
                continue
            own = uses[Path(str(module.__file__)).resolve()] if name[0] == "_" else anywhere
            # in a table, or handed on: it may be used in any way
            for method in sorted(own.get(name, ())) or ("search", "fullmatch"):
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
    started = time.thread_time()
    if method == "sub":
        call(text[:0], text)
    elif method == "finditer":
        for _ in call(text):
            pass
    else:
        call(text)
    return time.thread_time() - started


@contextmanager
def bounded(most: float) -> Iterator[None]:
    """Raises TimeoutError in a pattern that takes longer, where the system has such a clock."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, most)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def slow_text(pattern: re.Pattern[Any], method: str) -> tuple[str, str] | None:
    """How the first text begins, and what it repeats, that takes more than linear time."""
    lead = unit = ""

    def text(length: int) -> Any:
        made = lead + unit * (length // len(unit)) + "\x03"
        return made.encode("utf-8", "replace") if isinstance(pattern.pattern, bytes) else made

    try:
        with bounded(MOST_SECONDS):
            for lead, unit in shapes(pattern):
                short, long = text(SHORT), ""
                if seconds(pattern, method, short) < QUICK:
                    continue
                long = text(LONG)
                for _ in range(3):  # the machine may be busy with something else
                    taken = seconds(pattern, method, long)
                    if taken < NOTHING or taken < 9 * seconds(pattern, method, short):
                        break
                else:
                    return lead, unit
    except TimeoutError:
        return lead, unit
    return None


@pytest.mark.parametrize(
    ("pattern", "method"),
    [pytest.param(each, how, id=f"{place}.{how}") for place, each, how in patterns()],
)
def test_a_regular_expression_takes_linear_time(pattern, method) -> None:
    assert slow_text(pattern, method) is None


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"(?:a|a)*b", "match"),
        (r"(?:\w+\s?)+!", "search"),
        (r"\s+$", "sub"),
        (r"\s++!", "search"),
        (r"[,;\t|]*\s*x", "match"),
        (r"_<(.*)>_", "search"),
        (rb"#[^>]*>", "findall"),
    ],
)
def test_a_slow_pattern_is_found(pattern, method) -> None:
    assert slow_text(re.compile(pattern), method) is not None
