"""A language made from English for tests: every text is a third longer and has marks on its vowels.

It is installed as any language would be: by files beside the others in resources/translations.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from desktop_app.resources import resource

# The scripts of packaging/ are no package; their folder goes at the end, because a script there
# is called test.py, like a part of the standard library.
sys.path.append(str(Path(__file__).resolve().parent.parent / "packaging"))

import translations  # noqa: E402
import ts_files  # noqa: E402

CODE = "en_XA"
NAME = "Ěěnglǐǐsh"
_VOWELS = str.maketrans(
    {plain: marked * 2 for plain, marked in zip("aeiou", "ǎěǐǒǔ", strict=True)}
    | dict(zip("AEIOU", "ǍĚǏǑǓ", strict=True))
)
# what a sentence is filled in with, and what is no text for people
_KEPT = re.compile(r"(\{[^}]*\}|%L?(?:n|\d+)|<[^>]+>|&\w+;)")
_MARKED = re.compile("[ǎěǐǒǔǍĚǏǑǓ]")
_DECLARED = f"""
order = 3
name = "{NAME}"
plural_forms = 2
plural = "n != 1"
letters = "ǎěǐǒǔǍĚǏǑǓ"
called = ["made up"]
"""


def made_up(text: str) -> str:
    """An English text in the language; what is filled in later is kept."""
    parts = _KEPT.split(text)
    return "".join(
        part if place % 2 else part.translate(_VOWELS) for place, part in enumerate(parts)
    )


def in_english(text: str) -> str:
    """A text of the language as it is in English, to be read in a report."""
    for marked, plain in zip("ǎěǐǒǔ", "aeiou", strict=True):
        text = text.replace(marked * 2, plain)
    return text.translate(str.maketrans("ǍĚǏǑǓ", "AEIOU"))


def is_made_up(text: str) -> bool:
    """Whether a text on screen came out of the files of the language."""
    return _MARKED.search(text) is not None


def resources_with_it(folder: Path) -> Path:
    """A copy of the program's resources that holds one language more."""
    copy = folder / "resources"
    shutil.copytree(resource(), copy)
    files = copy / "translations"
    (files / f"{CODE}.toml").write_text(_DECLARED, encoding="utf-8")
    codes = ts_files.read(files / "codes_en.ts")
    for message in codes:
        message.forms = [made_up(form) for form in message.forms]
    ts_files.write(files / f"codes_{CODE}.ts", CODE, codes)
    plural = {message.key: message.forms for message in ts_files.read(files / "ui_en.ts")}
    window = ts_files.read(files / "ui_km.ts")  # that of English holds only its plurals
    for message in window:
        message.forms = [made_up(form) for form in plural.get(message.key, [message.source])]
    source = files / f"ui_{CODE}.ts"
    ts_files.write(source, "en", window)  # Qt counts as in English
    translations.tool("lrelease", "-silent", source, "-qm", source.with_suffix(".qm"))
    return copy
