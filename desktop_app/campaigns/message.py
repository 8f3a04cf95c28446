"""A message with merge fields: ``{name}``, ``{company|friend}``, and ``{{`` for a brace.

Parses and renders text. campaigns_sql.py and merge_fields.py give a person's values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.campaigns import sms
from desktop_app.campaigns.foreign_fields import refuse_foreign
from desktop_app.campaigns.model import Rendered
from desktop_app.contacts.model import Channel
from desktop_app.errors import UserError
from desktop_app.text.keys import search_key

# Custom fields are named with these, so that a Khmer label may be typed in any of its spellings.
FieldNames = Mapping[str, str]
"""The search key of a name that may be between braces -> the merge field's key."""

_TOKEN = re.compile(
    r"(?P<twin>\{\{|\}\})|\{(?P<field>[^{}|]*)(?:\|(?P<fallback>[^{}]*))?\}|(?P<lone>[{}])"
)
_IN_BRACES = re.compile(r"\{[^{}\s][^{}\n]{0,40}\}")


@dataclass(frozen=True, slots=True)
class Merge:
    """A merge field in a message. ``fallback`` None: the campaign's own is used."""

    field: str
    fallback: str | None


@dataclass(frozen=True)
class Template:
    """A message that was parsed once, to be rendered for many."""

    parts: tuple[str | Merge, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The merge fields in it, each once, in the order of the text."""
        merges = (part.field for part in self.parts if isinstance(part, Merge))
        return tuple(dict.fromkeys(merges))

    @property
    def in_braces(self) -> str:
        """The first text in braces in the message as everybody reads it; "" for none."""
        texts = (part for part in self.parts if isinstance(part, str))
        found = next(filter(None, map(_IN_BRACES.search, texts)), None)
        return found[0] if found else ""

    def instead(self, field: str, fallbacks: Mapping[str, str]) -> str:
        """The text for a person without a value; if the field occurs twice, that of the first."""
        for part in self.parts:
            if isinstance(part, Merge) and part.field == field:
                return _fallback(part, fallbacks)
        return ""

    def render(self, values: Mapping[str, str], fallbacks: Mapping[str, str]) -> Rendered:
        """The message for one person. An absent or empty value counts as missing.

        Where a field renders as nothing, the spaces around it become one.
        """
        pieces: list[str] = []
        missing: list[str] = []
        empty = False
        for part in self.parts:
            if isinstance(part, str):
                pieces.append(part)
                continue
            value = values.get(part.field, "")
            if not value:
                missing.append(part.field)
                value = _fallback(part, fallbacks)
                empty = empty or not value
            pieces.append(value)
        text = _closed_up(pieces) if empty else "".join(pieces)
        return Rendered(text, tuple(dict.fromkeys(missing)))


def parse(message: str, names: FieldNames) -> Template:
    """Raises UserError: ``campaign.empty_message``, ``campaign.unknown_merge_field``,
    ``campaign.lone_brace`` for a brace without its other half, and what ``refuse_foreign`` does
    for the merge fields of other tools."""
    if not message.strip():
        raise UserError("campaign.empty_message")
    refuse_foreign(message, names)
    parts: list[str | Merge] = []
    end = 0
    for match in _TOKEN.finditer(message):
        _add(parts, message[end : match.start()])
        end = match.end()
        if match["lone"]:
            raise UserError("campaign.lone_brace", text=message[match.start() :][:20])
        if match["twin"]:
            _add(parts, match["twin"][0])
        else:
            parts.append(Merge(field_key(match["field"], names), match["fallback"]))
    _add(parts, message[end:])
    return Template(tuple(parts))


def field_key(name: str, names: FieldNames) -> str:
    """The key of the merge field with this typed name. Raises ``campaign.unknown_merge_field``."""
    key = names.get(search_key(name))
    if key is None:
        raise UserError("campaign.unknown_merge_field", field=name.strip())
    return key


def clean(message: str, channel: Channel) -> tuple[str, list[str]]:
    """The message as it is sent, and the codes of its repairs.

    Only an SMS loses its zero-width spaces: there they cost money, while elsewhere Khmer lines
    break at them.
    """
    return sms.clean(message) if channel == "sms" else (message, [])


def _add(parts: list[str | Merge], text: str) -> None:
    if not text:
        return
    last = parts[-1] if parts else None
    if isinstance(last, str):
        parts[-1] = last + text
    else:
        parts.append(text)


def _fallback(merge: Merge, fallbacks: Mapping[str, str]) -> str:
    if merge.fallback is not None:
        return merge.fallback
    return fallbacks.get(merge.field, "")


def _closed_up(pieces: list[str]) -> str:
    """Joins the pieces; a space on both sides of an empty one becomes a single space."""
    text = ""
    gap = False
    for piece in pieces:
        if not piece:
            gap = True
            continue
        if gap and (not text or text[-1] in " \n"):
            piece = piece.lstrip(" ")
        gap = False
        text += piece
    return text.rstrip(" ") if gap else text
