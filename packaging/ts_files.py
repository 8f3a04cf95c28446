"""Reads and writes Qt's .ts files in exactly lupdate's layout.

So that our changes and lupdate's don't differ in white space. translations.py decides which string
belongs in which file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
UNSURE = "native check"


@dataclass
class Message:
    """One string. ``forms``: one text, or one per plural form if ``numerus``."""

    context: str
    source: str
    comment: str = ""
    numerus: bool = False
    forms: list[str] = field(default_factory=lambda: [""])
    note: str = ""
    finished: bool = True

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """The key by which a program looks up a string."""
        return (self.context, self.source, self.comment, self.numerus)

    @property
    def translated(self) -> bool:
        return self.finished and all(form.strip() for form in self.forms)


def read(path: Path) -> list[Message]:
    """All messages of a file in order; none if it does not exist."""
    if not path.exists():
        return []
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        found += [_message(name, element) for element in context.iter("message")]
    return found


def _message(context: str, element: ElementTree.Element) -> Message:
    numerus = element.get("numerus") == "yes"
    translation = element.find("translation")
    forms: list[str] = [""]
    if translation is not None:
        forms = [translation.text or ""]
        if numerus:
            forms = [form.text or "" for form in translation.iter("numerusform")]
    return Message(
        context,
        element.findtext("source") or "",
        element.findtext("comment") or "",
        numerus,
        forms,
        element.findtext("translatorcomment") or "",
        translation is not None and translation.get("type") is None,
    )


def write(path: Path, language: str, messages: Iterable[Message]) -> None:
    """Writes the file atomically, sorted by context and source."""
    contexts: dict[str, list[Message]] = {}
    for message in sorted(messages, key=lambda each: each.key):
        contexts.setdefault(message.context, []).append(message)
    lines = [f'<TS version="2.1" language="{language}">']
    for name, members in contexts.items():
        lines += ["<context>", f"    <name>{_escape(name)}</name>"]
        for message in members:
            lines += _lines(message)
        lines.append("</context>")
    lines.append("</TS>")
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(path.name + ".new")
    half.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    half.replace(path)


def _lines(message: Message) -> list[str]:
    inner = [f"        <source>{_escape(message.source)}</source>"]
    if message.comment:
        inner.append(f"        <comment>{_escape(message.comment)}</comment>")
    if message.note:
        inner.append(f"        <translatorcomment>{_escape(message.note)}</translatorcomment>")
    kind = "" if message.finished else ' type="unfinished"'
    if message.numerus:
        forms = [
            f"            <numerusform>{_escape(form)}</numerusform>" for form in message.forms
        ]
        inner += [f"        <translation{kind}>", *forms, "        </translation>"]
    else:
        inner.append(f"        <translation{kind}>{_escape(message.forms[0])}</translation>")
    opening = '    <message numerus="yes">' if message.numerus else "    <message>"
    return [opening, *inner, "    </message>"]


def _escape(text: str) -> str:
    return "".join(ENTITIES.get(character, character) for character in text)
