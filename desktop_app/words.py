"""Words for the core's codes, read from resources/translations/codes_*.ts without Qt.

The command line and the window both use this module, so that they never disagree. The window's own
strings are in ui_*.ts, where Qt looks them up.
"""

from __future__ import annotations

import functools
import string
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree

from desktop_app.changes import Change
from desktop_app.errors import UserError
from desktop_app.languages import choices, language
from desktop_app.resources import resource

Forms = tuple[str, ...]
_VALUE = "segment.value"


class Words:
    """Sentences in one language, given by its code."""

    def __init__(self, lang: str) -> None:
        self._forms = _load(lang)
        self._plural = language(lang).plural

    def say(self, code: str, **details: object) -> str:
        """The sentence of ``code`` with its placeholders filled from ``details``.

        A sentence with plural forms picks one by ``details["n"]``. Whole numbers get thousands
        commas; what should not (a year) is passed as text. A Change gets its words of the history.
        An unknown code comes back in brackets and a placeholder without a detail stays as it is: a
        failure's sentence must never fail.
        """
        forms = self._forms.get(code)
        if forms is None:
            return f"[{code}]"
        filled = {name: self._shown(value) for name, value in details.items()}
        return string.Formatter().vformat(self._form(forms, details.get("n")), (), _Details(filled))

    def _form(self, forms: Forms, n: object) -> str:
        """The plural form for ``n``; the form of many if the number is unknown."""
        last = len(forms) - 1
        return forms[min(self._plural(n), last) if isinstance(n, int) else last]

    def of(self, error: UserError) -> str:
        """The sentence of an expected failure."""
        return self.say(error.code, **error.details)

    def change(self, kind: str, details: Mapping[str, object]) -> str:
        """The words of a change in the history; an undo or redo includes those of the changes it
        concerns."""
        if kind in ("history.undo", "history.redo"):
            also = details.get("undone_with")
            steps = [details, *(also if isinstance(also, list) else [])]
            told = [self.change(str(one.get("undone_kind", "")), one) for one in steps]
            return self.say(kind, about="; ".join(dict.fromkeys(told)))
        if kind == "consent.wording" and "purpose" in details:
            details = {**details, "name": self.say(f"purpose.{details['purpose']}")}
        return self.say(f"history.{kind}", **details)

    def province(self, value: str) -> str:
        """The name of a province by its official code; other text as it was typed."""
        return self._forms.get(f"{_VALUE}.province.{value}", (value,))[0]

    def fields(self, keys: Iterable[str], own: Mapping[str, str]) -> str:
        """Names of fields of a person in one line; ``own``: key -> label of a custom field."""
        return ", ".join(own.get(key) or self.say(f"field.{key}") for key in keys)

    def _shown(self, value: object) -> str:
        if isinstance(value, Change):
            return self.change(value.kind, value.details)
        if isinstance(value, int) and not isinstance(value, bool):
            return f"{value:,}"
        return str(value)

    def knows(self, code: str) -> bool:
        """Whether there are words for ``code``."""
        return code in self._forms


class _Details(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "{" + name + "}"


def _load(lang: str) -> Mapping[str, Forms]:
    return _read(resource("translations", f"codes_{lang}.ts"), tuple(choices()))


@functools.cache
def _read(file: Path, names: tuple[tuple[str, str], ...]) -> Mapping[str, Forms]:
    """The sentences of a file. A language that it does not name is called by its own name."""
    root = ElementTree.parse(file).getroot()
    own = {f"{_VALUE}.language.{code}": (name,) for code, name in names}
    return own | {
        message.findtext("source", ""): _forms(message) for message in root.iter("message")
    }


def _forms(message: ElementTree.Element) -> Forms:
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in message.iter("numerusform"))
    return (message.findtext("translation", ""),)
