"""A campaign's message made ready once, to be written to each person of an audience."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.campaigns.merge import MergeFields, language_of
from desktop_app.campaigns.message import Template, clean, field_key, parse
from desktop_app.campaigns.model import Campaign, Rendered
from desktop_app.campaigns.profiles import VALUE_COLUMNS


@dataclass(frozen=True)
class Letter:
    """``repairs`` are the codes of what was changed in the message as it was typed."""

    template: Template
    fallbacks: Mapping[str, str]
    fields: MergeFields
    language: str
    repairs: tuple[str, ...]

    @classmethod
    def of(cls, campaign: Campaign, fields: MergeFields) -> Letter:
        """Raises UserError as ``message.parse`` does, also for a field of the fallbacks."""
        message, repairs = clean(campaign.message, campaign.channel)
        fallbacks = {
            field_key(name, fields.names): clean(text, campaign.channel)[0]
            for name, text in campaign.fallbacks.items()
        }
        language = language_of(message)
        return cls(parse(message, fields.names), fallbacks, fields, language, tuple(repairs))

    @property
    def custom(self) -> tuple[str, ...]:
        """The custom columns that must be read for it."""
        return self.fields.custom(self.template.fields)

    def instead(self, field: str) -> str:
        """What people without a value for ``field`` read."""
        return self.template.instead(field, self.fallbacks)

    def write(self, person: Mapping[str, object]) -> tuple[Rendered, dict[str, str]]:
        """The message for a person (column -> value), and the values a file or message needs."""
        wanted = dict.fromkeys((*self.template.fields, *VALUE_COLUMNS))
        values = self.fields.values(person, wanted, self.language)
        return self.template.render(values, self.fallbacks), values
