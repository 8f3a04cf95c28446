"""A small shop with real people, consent and segments, without the window."""

from __future__ import annotations

import csv
import io

from desktop_app.book import Book
from desktop_app.consent.model import NewEvent
from tests.sending import export, freeze, new_campaign
from tests.shop import Shop

EVERYONE = {"all": [{"field": "source", "op": "is", "value": "counter"}]}
MESSAGE = "Dear {name|customer}, 20% off. To stop, call 012 999 888."


class CampaignShop(Shop):
    """People with an answer each, drafts and the files that are made of them."""

    def __init__(self, book: Book) -> None:
        super().__init__(book)
        self.folder = book.path.parent / "out"
        if not self.folder.exists():
            self.folder.mkdir()
            self.segments.save("All", EVERYONE)

    def person(self, name, phone=None, *, event=None, channel="sms", tags=(), email=None, **values):
        """Somebody of the segment "All" who said yes, or what ``event`` is, by that phone."""
        points = filter(None, (phone, email))
        contact_id = self.add(name, *points, tags=tags, source="counter", **values)
        if event:
            self.say(email if channel == "email" else phone, event, channel)
        return contact_id

    def say(self, typed, event, channel="sms", **more):
        proof = {"evidence": "sheet 7"} if event in ("asserted", "confirmed") else {}
        identifier = self.contacts.identifier_of(typed)
        return self.consent.record([NewEvent(identifier, event, channel, **proof, **more)])

    def stop(self, typed):
        self.consent.stop([self.contacts.identifier_of(typed)])

    def draft(self, message=MESSAGE, *, name="Sale", channel="sms", **more):
        new_campaign(self.campaigns, name, message, channel=channel, **more)
        return self.campaigns.get(name)

    def freeze(self, name="Sale"):
        return freeze(self.campaigns, name)

    def check(self, name="Sale"):
        return self.campaigns.check(self.campaigns.get(name))

    def steps(self, name="Sale"):
        return {step.reason: step.count for step in self.check(name).steps}

    def export(self, file="out.csv", *, name="Sale", profile="generic", **more):
        return export(self.campaigns, name, profile, self.folder / file, **more)

    def lines(self, file="out.csv"):
        """The lines of an exported file."""
        text = (self.folder / file).read_bytes().decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def files(self):
        return sorted(path.name for path in self.folder.iterdir())
