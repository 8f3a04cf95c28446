"""A campaign's message, prepared once, to be rendered for each person of an audience."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.campaigns.foreign_fields import refuse_foreign
from desktop_app.campaigns.merge_fields import MergeFields, Person, Reader, read_values
from desktop_app.campaigns.message import Template, clean, field_key, parse
from desktop_app.campaigns.model import Campaign, Rendered
from desktop_app.campaigns.profiles import VALUE_COLUMNS
from desktop_app.languages import written_in


@dataclass(frozen=True)
class Letter:
    """``repairs`` are the codes of the changes to the typed message.

    ``custom``: the custom columns that it needs.
    """

    template: Template
    fallbacks: Mapping[str, str]
    readers: tuple[tuple[str, Reader], ...]
    custom: tuple[str, ...]
    repairs: tuple[str, ...]

    @classmethod
    def of(cls, campaign: Campaign, fields: MergeFields) -> Letter:
        """Raises UserError as ``message.parse`` does, also for a field of the fallbacks."""
        message, repairs = clean(campaign.message, campaign.channel)
        template = parse(message, fields.names)
        for text in campaign.fallbacks.values():
            refuse_foreign(text, fields.names)
        fallbacks = {
            field_key(name, fields.names): clean(text, campaign.channel)[0]
            for name, text in campaign.fallbacks.items()
        }
        wanted = (*template.fields, *VALUE_COLUMNS)
        readers = fields.readers(wanted, written_in(message))
        return cls(template, fallbacks, readers, fields.custom(wanted), tuple(repairs))

    def instead(self, field: str) -> str:
        """The text for people without a value for ``field``."""
        return self.template.instead(field, self.fallbacks)

    def write(self, person: Person) -> tuple[Rendered, dict[str, str]]:
        """The message for a person (column -> value), and the values a file or message needs."""
        values = read_values(person, self.readers)
        return self.template.render(values, self.fallbacks), values
