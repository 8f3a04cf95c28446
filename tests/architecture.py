"""The house as it stands: its storeys, which room imports which, and the exceptions to its rules.

``python -m tests.architecture`` prints it. The rules are the contracts in pyproject.toml, which
import-linter checks; those that are not about imports stand in test_architecture.py.
"""

from __future__ import annotations

import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import grimp
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
PROJECT = ROOT / "pyproject.toml"


def contracts() -> list[dict[str, Any]]:
    """The contracts of pyproject.toml."""
    rules = tomllib.loads(PROJECT.read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    assert isinstance(rules, list)
    return rules


def broken(contract: str, project: Path = PROJECT) -> str:
    """What breaks a contract, in import-linter's words; nothing where it holds."""
    said = StringIO()
    with redirect_stdout(said):
        code = lint_imports(
            config_filenames=(str(project),),
            limit_to_contracts=(contract,),
            no_cache=True,
            no_logo=True,
        )
    return said.getvalue() if code else ""


def storeys(package: str) -> list[list[str]]:
    """The rooms of the core or of the window, from the top storey down."""
    layers = next(one["layers"] for one in contracts() if one.get("containers") == [package])
    return [[room.strip() for room in layer.replace(":", "|").split("|")] for layer in layers]


def exceptions() -> list[str]:
    """Imports that a contract leaves out."""
    return [
        f"{one['id']}: {ignored}"
        for one in contracts()
        for ignored in one.get("ignore_imports", ())
    ]


def arrows(graph: grimp.ImportGraph, package: str) -> Mapping[str, Mapping[str, int]]:
    """Room -> rooms it imports -> by how many imports."""
    found: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for module in sorted(graph.find_descendants(package)):
        room = _room(module)
        for other in graph.find_modules_directly_imported_by(module):
            if other.startswith(("desktop_app.", "ui.")) and _room(other) != room:
                name = _room(other) if other.startswith(f"{package}.") else other.split(".")[0]
                found[room][name] += 1
    return found


def _room(module: str) -> str:
    return module.split(".")[1]


def house() -> Iterator[str]:
    """The lines to print."""
    graph = grimp.build_graph("desktop_app", "ui")
    for package in ("desktop_app", "ui"):
        yield f"{package}/"
        imported = arrows(graph, package)
        for rooms in storeys(package):
            for room in rooms:
                others = imported.get(room, {})
                told = ", ".join(f"{name} {count}" for name, count in sorted(others.items()))
                yield f"  {room:<14}{'-> ' + told if told else ''}".rstrip()
        yield ""
    left_out = exceptions()
    yield f"exceptions: {len(left_out)}"
    yield from (f"  {one}" for one in left_out)
    for one in contracts():
        wrong = broken(one["id"])
        yield f"{'BROKEN' if wrong else 'kept':<8}{one['name']}"
        if wrong:
            yield wrong


if __name__ == "__main__":
    sys.stdout.write("\n".join(house()) + "\n")
