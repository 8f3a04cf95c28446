"""The components of the frozen program: a CycloneDX list, the licences, and the origin of each
file.

The spec records the source of every file it collects (``sources.json``); this module traces each
source to a Python distribution, Python itself, a system package, or this project. A file of unknown
origin fails the build.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import Message
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import cast

from environment import ROOT, SetupError
from release import source_moment, version

LICENCE_NAMES = re.compile(r"(licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)


@dataclass(frozen=True)
class Component:
    """One bundled part; ``kind`` is the purl type ("pypi", "deb", "generic")."""

    name: str
    version: str
    kind: str
    licence: str
    texts: tuple[Path, ...] = ()

    @property
    def purl(self) -> str:
        kind = "deb/debian" if self.kind == "deb" else self.kind
        return f"pkg:{kind}/{self.name}@{self.version}"


class Origins:
    """Traces files to their components. ``site``: the folder of the installed packages; ``python``:
    that of the interpreter's own library.
    """

    def __init__(self, site: Path, python: Component, homes: Iterable[Path]) -> None:
        self._site = site.resolve()
        self._python = python
        self._homes = tuple(home.resolve() for home in homes)
        self._owners = owners(self._site)

    def of(self, sources: Iterable[Path]) -> list[Component]:
        """The components of these files, by name. Raises SetupError for a file of unknown
        origin."""
        found, system = {self._python}, []
        for source in sorted({Path(source).resolve() for source in sources}):
            if source.is_relative_to(self._site):
                owner = self._owners.get(source.relative_to(self._site).as_posix())
                if owner is None:
                    raise SetupError(f"{source} belongs to no installed package.")
                found.add(component(owner))
            elif not source.is_relative_to(ROOT) and not self._is_python(source):
                system.append(source)
        found.update(system_components(system))
        return sorted(found, key=lambda part: (part.kind, part.name.lower()))

    def _is_python(self, source: Path) -> bool:
        return any(source.is_relative_to(home) for home in self._homes)


def owners(site: Path) -> dict[str, Distribution]:
    """The distribution of each file below ``site``, by its path there."""
    found = {}
    for distribution in distributions(path=[str(site)]):
        for file in distribution.files or ():
            found[file.as_posix()] = distribution
    return found


def component(distribution: Distribution) -> Component:
    """A Python distribution as a component, from its metadata."""
    texts = [
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info" in file.parts[0] and LICENCE_NAMES.search(file.name)
    ]
    data = cast(Message, distribution.metadata)  # which is one, says typeshed only since 3.12
    name = str(data["Name"]).lower().replace("_", "-")
    return Component(name, distribution.version, "pypi", licence(data), tuple(texts))


def licence(metadata: Message) -> str:
    """A short form of the licence: the expression, otherwise the classifier, otherwise the first
    line."""
    if metadata.get("License-Expression"):
        return str(metadata["License-Expression"])
    classifiers = metadata.get_all("Classifier") or []
    named = [text.rpartition(" :: ")[2] for text in classifiers if text.startswith("License ::")]
    named = [text for text in named if text != "OSI Approved"]
    return "; ".join(named) or str(metadata.get("License") or "see its text").splitlines()[0]


def system_components(files: Iterable[Path]) -> set[Component]:
    """The Debian packages of these files. Raises SetupError for a file that is in none."""
    return {debian_component(debian_owner(file)) for file in files}


def debian_owner(file: Path) -> str:
    """The Debian package that installed a file of this system. Raises SetupError."""
    for name in (str(file), str(file).removeprefix("/usr")):
        done = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True)
        if done.returncode == 0:
            return re.split("[,:]", done.stdout, maxsplit=1)[0]
    raise SetupError(f"{file} is in the bundle, and no package of this system brought it.")


def debian_component(package: str) -> Component:
    shown = ["dpkg-query", "-W", "-f", "${Package} ${Version}", package]
    done = subprocess.run(shown, capture_output=True, text=True, check=True)
    name, _, number = done.stdout.partition(" ")
    text = Path("/usr/share/doc") / name / "copyright"
    texts = (text,) if text.exists() else ()
    return Component(name, number, "deb", "see its copyright file", texts)


def write_list(parts: Iterable[Component], target: Path) -> None:
    """The components as CycloneDX 1.5 JSON; the same parts give the same bytes."""
    listed = [
        {
            "type": "library",
            "bom-ref": part.purl,
            "name": part.name,
            "version": part.version,
            "purl": part.purl,
            "licenses": [{"license": {"name": part.licence}}],
        }
        for part in parts
    ]
    program = {"type": "application", "name": "banhchi", "version": version()}
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"timestamp": source_moment().isoformat(), "component": program},
        "components": listed,
    }
    target.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", "utf-8")


def copy_licences(parts: Iterable[Component], folder: Path) -> None:
    """Copies the licence texts of the components, one folder each."""
    for part in parts:
        for text in part.texts:
            target = folder / part.name / text.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, target)
