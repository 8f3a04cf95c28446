"""A small shop with real people, consent and segments, without the window."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from desktop_app.campaigns.service import Campaigns
from desktop_app.consent.model import NewEvent
from desktop_app.consent.service import Consent
from desktop_app.contacts.model import PointInput
from desktop_app.contacts.service import Contacts
from desktop_app.segments.service import Segments
from desktop_app.store.secret import Secret
from desktop_app.store.store import Store
from tests.new_store import new_store
from tests.sending import export, freeze, new_campaign

EVERYONE = {"all": [{"field": "source", "op": "is", "value": "counter"}]}
MESSAGE = "Dear {name|customer}, 20% off. To stop, call 012 999 888."


@dataclass
class Shop:
    store: Store
    contacts: Contacts
    consent: Consent
    segments: Segments
    campaigns: Campaigns
    folder: Path

    def person(self, name, phone=None, *, event=None, channel="sms", tags=(), email=None, **values):
        """Somebody of the segment "All" who said yes, or what ``event`` is, by that phone."""
        points = [PointInput("phone", phone)] if phone else []
        points += [PointInput("email", email)] if email else []
        contact_id = self.contacts.add({"full_name": name, **values}, points, tags, "counter")
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

    def rows(self, file="out.csv"):
        text = (self.folder / file).read_bytes().decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def files(self):
        return sorted(path.name for path in self.folder.iterdir())


def make_shop(folder, clock):
    """A shop with the segment "All"."""
    (folder / "out").mkdir()
    shop = open_shop(folder, clock)
    shop.segments.save("All", EVERYONE)
    return shop


def open_shop(folder, clock):
    store = new_store(folder / "shop.banhchi", clock)
    contacts = Contacts(store, lambda: "KH")
    consent = Consent(store, Secret(b"k" * 32))
    segments = Segments(store, contacts)
    campaigns = Campaigns(store, contacts, consent, segments)
    return Shop(store, contacts, consent, segments, campaigns, folder / "out")
