"""A small shop with real people, consent and segments, without the window."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.campaigns.service import Campaigns
from desktop_app.consent.model import NewEvent
from desktop_app.consent.service import Consent
from desktop_app.contacts.model import PointInput
from desktop_app.contacts.service import Contacts
from desktop_app.segments.service import Segments
from desktop_app.store.secret import Secret
from desktop_app.store.store import Store
from tests.new_store import new_store

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
        segments = more.pop("segments", ["All"])
        self.campaigns.new(name, channel, segments, more.pop("excludes", []), message, **more)
        return self.campaigns.get(name)

    def check(self, name="Sale"):
        return self.campaigns.check(self.campaigns.get(name))

    def steps(self, name="Sale"):
        return {step.reason: step.count for step in self.check(name).steps}

    def export(self, file="out.csv", *, name="Sale", profile="generic", **more):
        return self.campaigns.export(name, profile, self.folder / file, **more)

    def rows(self, file="out.csv"):
        text = (self.folder / file).read_bytes().decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def files(self):
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def shop(tmp_path, clock):
    made = make_shop(tmp_path, clock)
    yield made
    made.store.close()


@pytest.fixture
def a_shop(tmp_path, clock):
    """A maker of shops: Hypothesis needs a new one for each example."""
    made = []

    def make():
        folder = tmp_path / f"shop{len(made)}"
        folder.mkdir()
        made.append(make_shop(folder, type(clock)()))
        return made[-1]

    yield make
    for shop in made:
        shop.store.close()


def make_shop(folder, clock):
    out = folder / "out"
    out.mkdir()
    store = new_store(folder / "shop.banhchi", clock)
    contacts = Contacts(store, lambda: "KH")
    consent = Consent(store, Secret(b"k" * 32))
    segments = Segments(store, contacts)
    segments.save("All", EVERYONE)
    campaigns = Campaigns(store, contacts, consent, segments)
    return Shop(store, contacts, consent, segments, campaigns, out)
