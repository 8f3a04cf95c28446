"""Merge fields of other tools in a message: ``{{name}}``, ``*|FNAME|*``, ``[First Name]``.

In a message pasted from another tool they would be sent unchanged. Only marks around a known field
name count, so that "[new]", "50%" and "<3" are plain text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.campaigns.merge_fields import STANDARD
from desktop_app.errors import UserError
from desktop_app.text.keys import search_key
from desktop_app.text.merge_words import merge_word

_LONGEST = 80  # letters between the marks
# Marks that nobody types around a word. {{{ and {{! before {{, because the longest wins.
_SURE = (
    *(("{{{", "}}}"), ("{{", "}}"), ("*|", "|*"), ("{$", "}"), ("{!", "}"), ("{%", "%}")),
    *(("{#", "#}"), ("{#", "}"), ("%%=", "=%%"), ("%%", "%%"), ("##", "##"), ("$$", "$$")),
    *(
        ("@@", "@@"),
        ("<<", ">>"),
        ("<%=", "%>"),
        ("<%", "%>"),
        ("<#", "#>"),
        ("$[", "]$"),
        ("$[", "]"),
    ),
    *(
        ("[[", "]]"),
        ("[%", "%]"),
        ("[$", "]"),
        ("[*", "*]"),
        ("!*", "*!"),
        ("%(", ")s"),
        ("&lt;&lt;", "&gt;&gt;"),
    ),
)
# Text in these marks is an instruction to another tool.
_ORDERS = ("*|", "{%", "<%", "%%=")
# Marks that occur in ordinary text, too.
_LOOSE = (
    *(("[", "]"), ("<", ">"), ("%", "%"), ("#", "#"), ("@", "@"), ("^", "^"), ("\u00ab", "\u00bb")),
    *(("\u2039", "\u203a"), ("\u3010", "\u3011"), ("\uff3b", "\uff3d")),
    *(("\uff5b", "\uff5d"), ("&lt;", "&gt;"), ("__", "__"), ("|", "|"), ("~", "~")),
)
# A sign before our own braces, too: "${points}" may be dollars, ${name} never is.
_SIGNED = re.compile(r"[$#@%]\{([^{}|\n]{1,80})(?:\|[^{}\n]{0,80})?\}")
_BARE = re.compile(
    r"\$(?:(?:first|last|full|given|family|customer|client)_?name|[fl]?name)\b"
    r"|(?<!\w)@(?:first|last|full)_?name\b|(?<![\w%])%(?:\d\$)?s\b",
    re.I,
)
_QUOTES = "\u00ab\u2039"
_EDGES = " \t\"'~#!=&^/>%$@()-"
_REST = re.compile(r"[|,?]| \(| default\b| or ", re.I)  # what follows is a fallback or a filter
_CONDITION = re.compile(r"(?:if|unless|ifnot|elseif|end|endif|else|each|for|with|set)\b", re.I)
_PATH = re.compile(r"[.:=>@]")
_DOTTED = re.compile(
    r"(?=[\w.]*?[._][A-Za-z])[A-Za-z]\w*+(?:\.[A-Za-z]\w*+)*+|[a-z]+[A-Z]\w*", re.ASCII
)

Names = Mapping[str, str]
"""The search key of a name that may be between braces -> the merge field's key."""


@dataclass(frozen=True, slots=True)
class ForeignField:
    """``text`` begins at ``start``. ``field``: the equivalent merge field, "" for none."""

    start: int
    text: str
    field: str

    @property
    def replacement(self) -> str:
        """The replacement; "" if this book has none."""
        return f"{{{self.field}}}" if self.field else ""


def foreign_fields(message: str, names: Names) -> list[ForeignField]:
    """The merge fields of other tools in ``message``, in reading order, none inside another."""
    found = [*_marked(message, names), *_signed(message, names)]
    kept: list[ForeignField] = []
    for one in sorted(found, key=lambda each: (each.start, -len(each.text))):
        if not kept or one.start >= kept[-1].start + len(kept[-1].text):
            kept.append(one)
    return kept


def refuse_foreign(message: str, names: Names) -> None:
    """Raises UserError ``campaign.foreign_field`` (text, field: the replacement) or
    ``campaign.foreign_field_unknown`` (text)."""
    for one in foreign_fields(message, names):
        if one.field:
            raise UserError("campaign.foreign_field", text=one.text, field=one.replacement)
        raise UserError("campaign.foreign_field_unknown", text=one.text)


def translated(message: str, names: Names) -> str:
    """``message`` with Banhchi's own merge fields where there is an equivalent."""
    pieces, end = [], 0
    for one in foreign_fields(message, names):
        if one.field:
            pieces += [message[end : one.start], one.replacement]
            end = one.start + len(one.text)
    return "".join((*pieces, message[end:]))


def _compiled(marks: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """Finds marked words at every place: "50% off %name%" has two pairs of the same mark."""
    each = []
    for opening, closing in marks:
        barred = "".join(sorted({re.escape(mark) for mark in (opening[-1], closing[0])}))
        each.append(f"{re.escape(opening)}([^{barred}\\n]{{1,{_LONGEST}}}){re.escape(closing)}")
    return re.compile(f"(?=({'|'.join(each)}))")


_MARKS = (
    *((_compiled((pair,)), True) for pair in _SURE),
    *((_compiled((pair,)), False) for pair in _LOOSE),
)


def _marked(message: str, names: Names) -> Iterator[ForeignField]:
    for pattern, sure in _MARKS:
        for match in pattern.finditer(message):
            field = _sure_field(match, names) if sure else _loose_field(match)
            if field is not None:
                yield ForeignField(match.start(), match[1], field)


def _loose_field(match: re.Match[str]) -> str | None:
    inner, name = match[2], _name(match[2])
    if inner != inner.strip() or not name:
        return None  # "50% name 20%": marks are adjacent to their word
    if match[1][0] in _QUOTES and not name.isascii():
        return None  # Khmer and French put quoted words into these
    return merge_word(name, plain_too=False)


def _sure_field(match: re.Match[str], names: Names) -> str | None:
    inner = match[2]
    if _CONDITION.match(inner.strip(_EDGES)):
        return ""
    found = _known_field(inner, names)
    return "" if found is None and match[1].startswith(_ORDERS) else found


def _known_field(inner: str, names: Names) -> str | None:
    name = _name(inner)
    own = names.get(search_key(name))
    if own is not None:
        return own
    known = merge_word(name, plain_too=True)
    if known is None and _DOTTED.fullmatch(inner.strip()):
        return ""
    return known


def _name(inner: str) -> str:
    """The field's own name: "contact.first_name | default: 'friend'" is about first_name."""
    name = _REST.split(inner.strip(_EDGES), maxsplit=1)[0]
    return _PATH.split(name.strip(_EDGES))[-1].strip(_EDGES)


def _signed(message: str, names: Names) -> Iterator[ForeignField]:
    for match in _SIGNED.finditer(message):
        name = match[1].strip()
        own = names.get(search_key(name))
        field = own if own in STANDARD else None if own else merge_word(name, plain_too=False)
        if field is not None:
            yield ForeignField(match.start(), match[0], field)
    for match in _BARE.finditer(message):
        yield ForeignField(match.start(), match[0], merge_word(match[0], plain_too=False) or "name")
