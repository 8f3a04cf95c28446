"""The rules of the house, held by reading the sources and by importing the core without Qt."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# The core from the ground up: a part imports only from lines above its own, and itself.
CORE_ORDER = (
    ("errors", "changes", "paths", "resources", "text", "workbooks"),
    ("phones", "jobs", "words", "files"),
    ("unfinished",),
    ("phone_bulk",),
    ("store",),
    ("readers",),
    ("contacts",),
    ("consent",),
    ("importing", "duplicates", "merging", "segments", "collecting"),
    ("cleanup",),
    ("campaigns",),
    ("requests",),
    ("home",),
    ("safekeeping",),
    ("book",),
    ("demo",),
    ("commands",),
    ("cli",),
)
LEVEL = {part: level for level, parts in enumerate(CORE_ORDER) for part in parts}
SHARED_UI = {"kit", "look", "desk", "shared"}
ABOVE_ROOMS = {"shell", "app", "picture"}
QT = {"PySide6", "shiboken6", "qtpy", "qtawesome"}
# Without a command the command line opens the window, its self-test draws one, and a person's
# report may be a PDF; it asks for Qt only then.
OPENS_THE_WINDOW = {
    ("desktop_app/cli.py", "ui.app.run"),
    ("desktop_app/cli.py", "ui.picture.draw_window"),
    ("desktop_app/cli.py", "ui.requests.report_pdf.write_pdf"),
}
MOST_LINES = 400

KHMER = re.compile("[\u1780-\u17ff\u19e0-\u19ff]")
KHMER_TABLES = ("desktop_app/text/", "desktop_app/importing/", "desktop_app/readers/")

# Written in capitals everywhere in this project; prose is not.
SQL = re.compile(
    r"\bSELECT\b|\bINSERT (OR \w+ )?INTO\b|\bUPDATE \S+ SET\b|\bDELETE FROM\b|\bPRAGMA \w"
    r"|\b(CREATE|DROP|ALTER) (TEMP |TEMPORARY |VIRTUAL |UNIQUE )?(TABLE|INDEX|TRIGGER|VIEW)\b"
    r"|\bWHERE \S+ |\bORDER BY \S|\bGROUP BY \S|\bJOIN \w+ ON\b|\bATTACH DATABASE\b|\bSAVEPOINT\b"
)
SQL_CALLS = {"execute", "executemany", "executescript"}


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def module_of(path: Path) -> str:
    return name_of(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(tree: ast.AST, package: str) -> Iterator[tuple[str, int]]:
    """Every module imported anywhere in a source, with the line; names may be of a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, *([base] if base else [])])
            yield from ((f"{base}.{alias.name}", node.lineno) for alias in node.names)


def all_imports(*folders: str) -> list[tuple[Path, str, int]]:
    found = []
    for path in sources(*folders):
        package = module_of(path)
        if path.name != "__init__.py":
            package = package.rpartition(".")[0]
        found += [(path, name, line) for name, line in imports(parsed(path), package)]
    return found


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def part_of(name: str) -> str | None:
    """The part of the core that a dotted name lies in."""
    return name.split(".")[1] if name.startswith("desktop_app.") else None


def problems_of_core_imports(found: list[tuple[Path, str, int]]) -> list[str]:
    problems = []
    for path, name, line in found:
        own, other = part_of(module_of(path)), part_of(name)
        if own is None or other is None or own == other:
            continue
        if other not in LEVEL or own not in LEVEL:
            problems.append(f"{name_of(path)}:{line}: {own} or {other} has no place in CORE_ORDER")
        elif LEVEL[other] >= LEVEL[own]:
            problems.append(f"{name_of(path)}:{line}: {own} imports {other}")
    return problems


def test_imports_in_the_core_go_one_way() -> None:
    assert problems_of_core_imports(all_imports("desktop_app")) == []


def test_every_part_of_the_core_has_its_place() -> None:
    parts = {part_of(module_of(path)) for path in sources("desktop_app")} - {None}
    assert parts <= set(LEVEL)


def test_the_core_imports_neither_qt_nor_the_window() -> None:
    assert [
        f"{name_of(path)}:{line}: {name}"
        for path, name, line in all_imports("desktop_app")
        if name.split(".")[0] in QT | {"ui"} and (name_of(path), name) not in OPENS_THE_WINDOW
    ] == []


def test_no_module_imports_itself_in_a_circle() -> None:
    modules = {module_of(path) for path in sources("desktop_app", "ui")}
    graph: dict[str, set[str]] = {module: set() for module in modules}
    for path, name, _ in all_imports("desktop_app", "ui"):
        target = name if name in modules else name.rpartition(".")[0]
        if target in modules and target != module_of(path):
            graph[module_of(path)].add(target)
    assert circle(graph) == []


def circle(graph: dict[str, set[str]]) -> list[str]:
    """One circle of the graph, or nothing."""
    done: set[str] = set()

    def visit(node: str, way: list[str]) -> list[str]:
        if node in way:
            return [*way[way.index(node) :], node]
        if node not in done:
            for following in sorted(graph[node]):
                found = visit(following, [*way, node])
                if found:
                    return found
            done.add(node)
        return []

    return next((found for node in sorted(graph) if (found := visit(node, []))), [])


def test_rooms_of_the_window_do_not_import_each_other() -> None:
    problems = []
    for path, name, line in all_imports("ui"):
        own, other = module_of(path).split(".")[1:2], name.split(".")[1:2]
        if not within(name, "ui") or not own or not other or own == other:
            continue
        if own[0] not in ABOVE_ROOMS and other[0] not in SHARED_UI:
            problems.append(f"{name_of(path)}:{line}: {name}")
    assert problems == []


def test_the_window_never_imports_the_store() -> None:
    assert [
        f"{name_of(path)}:{line}: {name}"
        for path, name, line in all_imports("ui")
        if within(name, "desktop_app.store")
    ] == []


PHONE_MODULES = (
    "desktop_app/phones.py",
    "desktop_app/phone_bulk.py",
    "desktop_app/cleanup/numbers.py",
)


def test_only_phones_imports_phonenumbers() -> None:
    assert [
        f"{name_of(path)}:{line}"
        for path, name, line in all_imports("desktop_app", "ui")
        if within(name, "phonenumbers") and name_of(path) not in PHONE_MODULES
    ] == []


def documentation(tree: ast.AST) -> set[int]:
    """The string nodes that are docstrings, by identity."""
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, holders) and node.body and isinstance(node.body[0], ast.Expr)
    }


def sql_in(tree: ast.AST) -> Iterator[int]:
    """The lines where a text looks like SQL or something is executed."""
    prose = documentation(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            if SQL.search(" ".join(node.value.split())):
                yield node.lineno
        elif isinstance(node, ast.Call) and called(node) in SQL_CALLS:
            yield node.lineno


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def test_sql_stands_only_in_the_store_and_in_the_files_named_for_it() -> None:
    assert [
        f"{name_of(path)}:{line}"
        for path in sources("desktop_app", "ui")
        if not name_of(path).startswith("desktop_app/store/")
        and (not path.stem.endswith("_sql") or name_of(path).startswith("ui/"))
        for line in sql_in(parsed(path))
    ] == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('x = "SELECT 1"', True),
        ('x = f"DELETE  FROM {table}"', True),
        ('"""\n    UPDATE contact\n    SET x = 1"""\nx = "UPDATE contact\\n  SET x = 1"', True),
        ("connection.execute(question)", True),
        ('x = "CREATE TEMP TABLE audience"', True),
        ('x = "Select the rows you want from the list"', False),
        ('x = "Update all, set nothing"', False),
        ('"""Asks SELECT and WHERE of the store."""', False),
    ],
)
def test_what_counts_as_sql(source: str, found: bool) -> None:
    assert bool(list(sql_in(ast.parse(source)))) is found


def test_a_wrong_import_in_the_core_is_seen() -> None:
    contacts, phones = ROOT / "desktop_app/contacts/x.py", ROOT / "desktop_app/phones.py"
    found = [
        (contacts, "desktop_app.store.store.Store", 1),
        (contacts, "desktop_app.segments.model", 2),
        (phones, "desktop_app.words", 3),
        (phones, "desktop_app.text.digits", 4),
    ]
    assert problems_of_core_imports(found) == [
        "desktop_app/contacts/x.py:2: contacts imports segments",
        "desktop_app/phones.py:3: phones imports words",
    ]


def test_relative_imports_are_understood() -> None:
    tree = ast.parse("from . import a\nfrom ..store import b\nfrom .c import d")
    names = [name for name, _ in imports(tree, "desktop_app.contacts")]
    assert names == ["desktop_app.contacts.a", "desktop_app.store.b", "desktop_app.contacts.c.d"]


def test_a_circle_is_found() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert circle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_no_module_is_longer_than_a_person_reads() -> None:
    lengths = {
        name_of(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in sources("desktop_app", "ui", "packaging", "tests")
    }
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_khmer_stands_in_translations_and_tables_only() -> None:
    assert [
        name_of(path)
        for path in sources("desktop_app", "ui")
        if not name_of(path).startswith(KHMER_TABLES)
        and KHMER.search(path.read_text(encoding="utf-8"))
    ] == []


def test_tooltips_are_set_in_one_place() -> None:
    # Qt takes a tooltip that looks like HTML for HTML: ui/kit/tips.py says why that is bad.
    assert [
        name_of(path) for path in sources("ui") if "setToolTip(" in path.read_text(encoding="utf-8")
    ] == ["ui/kit/tips.py"]


def test_packaging_is_no_package() -> None:
    # It would hide the "packaging" that pytest itself imports.
    assert not (ROOT / "packaging" / "__init__.py").exists()


def run_python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_core_works_where_there_is_no_qt() -> None:
    names = [module_of(path) for path in sources("desktop_app") if path.name != "__main__.py"]
    run_python(
        f"import importlib, sys\nsys.modules.update(dict.fromkeys({sorted(QT)!r}))\n"
        f"for name in {names!r}: importlib.import_module(name)"
    )


@pytest.mark.skipif(not list((ROOT / "desktop_app").glob("cli*")), reason="no command line yet")
def test_the_command_line_starts_without_qt() -> None:
    loaded = run_python("import sys, desktop_app.cli; print(*sys.modules)").split()
    assert not {name.split(".")[0] for name in loaded} & QT
