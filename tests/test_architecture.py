"""The rules of the house: which way imports go (import-linter's contracts in pyproject.toml), and
what reading the sources and importing the core without Qt tells.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.architecture import broken, contracts

ROOT = Path(__file__).resolve().parent.parent

MOST_LINES = 400

QT = {"PySide6", "shiboken6", "qtpy", "qtawesome"}
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


@pytest.mark.parametrize("contract", [one["id"] for one in contracts()])
def test_imports_go_the_ways_of_the_house(contract: str) -> None:
    assert broken(contract) == ""


def test_a_wrong_import_is_seen(tmp_path: Path) -> None:
    # the store is below the people
    project = tmp_path / "pyproject.toml"
    project.write_text(
        '[tool.importlinter]\nroot_packages = ["desktop_app"]\n'
        '[[tool.importlinter.contracts]]\nid = "upside-down"\nname = "Upside down"\n'
        'type = "layers"\ncontainers = ["desktop_app"]\nlayers = ["store", "contacts"]\n'
    )
    assert "desktop_app.contacts is not allowed to import desktop_app.store" in broken(
        "upside-down", project
    )


def test_every_folder_of_sources_is_seen_by_the_contracts() -> None:
    # a folder without __init__.py is none for import-linter
    folders = {path.parent for path in sources("desktop_app", "ui")}
    assert [name_of(one) for one in folders if not (one / "__init__.py").exists()] == []


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


def foreign_sql(found: list[tuple[Path, str, int]]) -> list[str]:
    """The imports of another room's SQL: a room is asked through its face."""
    problems = []
    for path, name, _line in found:
        parts = name.split(".")
        if parts[0] != "desktop_app" or parts[:2] == module_of(path).split(".")[:2]:
            continue
        problems += [f"{name_of(path)}: {part}" for part in parts if part.endswith("_sql")]
    return problems


def test_no_room_imports_the_sql_of_another() -> None:
    assert foreign_sql(all_imports("desktop_app", "ui")) == []


def test_an_import_of_foreign_sql_is_seen() -> None:
    merging = ROOT / "desktop_app/merging/service.py"
    found = [
        (merging, "desktop_app.merging.merging_sql", 1),
        (merging, "desktop_app.contacts.reading_sql", 2),
        (merging, "desktop_app.contacts.reading_sql.contacts", 3),
        (merging, "desktop_app.contacts.people_reader.contacts", 4),
        (ROOT / "desktop_app/book.py", "desktop_app.consent.suppression.suppression_sql.x", 5),
        (ROOT / "ui/contacts/page.py", "desktop_app.contacts.reading_sql", 6),
    ]
    assert foreign_sql(found) == [
        "desktop_app/merging/service.py: reading_sql",
        "desktop_app/merging/service.py: reading_sql",
        "desktop_app/book.py: suppression_sql",
        "ui/contacts/page.py: reading_sql",
    ]


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


def test_relative_imports_are_understood() -> None:
    tree = ast.parse("from . import a\nfrom ..store import b\nfrom .c import d")
    names = [name for name, _ in imports(tree, "desktop_app.contacts")]
    assert names == ["desktop_app.contacts.a", "desktop_app.store.b", "desktop_app.contacts.c.d"]


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


def test_scripts_of_packaging_import_each_other_in_no_circle() -> None:
    scripts = {path.stem for path in (ROOT / "packaging").glob("*.py")}
    graph: dict[str, set[str]] = {script: set() for script in scripts}
    for path, name, _ in all_imports("packaging"):
        if path.stem in scripts and name.split(".")[0] in scripts:
            graph[path.stem].add(name.split(".")[0])
    assert graph["gallery_scenes"]
    TopologicalSorter(graph).prepare()  # raises CycleError


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


# What the window may ask of the open book on its own thread: none of it reads the file.
OFF_THE_FILE = {"call_file", "encrypted", "notices", "now", "path", "paths", "unclean_end"}
# The desk hands the book to the runner; the shell puts one book in the place of another.
HANDS_ON_BOOKS = ("ui/desk/", "ui/shell/books.py", "ui/app.py")


def asked_directly(tree: ast.AST) -> Iterator[int]:
    """The lines where the book of a desk is used otherwise than for what is off the file."""
    fine = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in OFF_THE_FILE
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "book" and id(node) not in fine:
            desk = node.value
            name = desk.attr if isinstance(desk, ast.Attribute) else getattr(desk, "id", "")
            if name.lstrip("_") == "desk":
                yield node.lineno


def test_only_functions_that_are_handed_a_book_ask_it() -> None:
    assert [
        f"{name_of(path)}:{line}"
        for path in sources("ui")
        if not name_of(path).startswith(HANDS_ON_BOOKS)
        for line in asked_directly(parsed(path))
    ] == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("self._desk.book.contacts.get(7)", True),
        ("book = desk.book\nbook.contacts.get(7)", True),
        ("_read(self.desk.book)", True),
        ("desk.book.shop_name", True),
        ("self._desk.book.path.parent", False),
        ("desk.read(self, lambda book, _job: book.contacts.get(7), self._show)", False),
    ],
)
def test_what_counts_as_asking_directly(source: str, found: bool) -> None:
    assert bool(list(asked_directly(ast.parse(source)))) is found


def test_only_the_runner_knows_threads() -> None:
    threads = ("threading", "concurrent", "queue", "PySide6.QtCore.QThread")
    assert [
        f"{name_of(path)}:{line}: {name}"
        for path, name, line in all_imports("ui")
        if any(within(name, one) for one in threads) and name_of(path) != "ui/desk/jobs.py"
    ] == []
