"""Campaigns as the others use them: drafts, check, freeze and export.

message.py defines a message, profiles.py and export.py the files; consent/gate.py alone decides who
may be in them.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

from desktop_app.campaigns import campaigns_sql, exporting, freezing, settling, stored
from desktop_app.campaigns import check as checks
from desktop_app.campaigns.audience import Audience, Decided
from desktop_app.campaigns.drafts import check_draft, check_name
from desktop_app.campaigns.export import Say, Target
from desktop_app.campaigns.file_set import Placing
from desktop_app.campaigns.held_exports import exports_holding
from desktop_app.campaigns.merge_fields import MergeFields
from desktop_app.campaigns.model import (
    Campaign,
    Check,
    Draft,
    ExportHeld,
    ExportInfo,
    ExportResult,
    Frozen,
    FrozenSegment,
    Plan,
    Rendered,
    SegmentRef,
)
from desktop_app.campaigns.prepared_message import Letter
from desktop_app.consent.gate import explain
from desktop_app.consent.service import Consent
from desktop_app.contacts.model import Identifier, ledger_identifier
from desktop_app.contacts.service import Contacts
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.phones import DEFAULT_REGION
from desktop_app.segments.service import Segments
from desktop_app.store.driver import Connection
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store

_NUMBERED = re.compile(r" \d{1,3}$")


class Campaigns:
    """The campaigns of one book."""

    def __init__(
        self, store: Store, contacts: Contacts, consent: Consent, segments: Segments
    ) -> None:
        self._store = store
        self._contacts = contacts
        self._consent = consent
        self._segments = segments
        self._audience = Audience(store, segments)

    # -- drafts

    def new(self, draft: Draft) -> Draft:
        """Stores a draft in the book and returns the stored one. Segments and message may still be
        empty.

        Raises UserError: ``campaign.no_name``, ``campaign.name_taken``,
        ``campaign.unknown_channel``, ``campaign.unknown_purpose``, ``campaign.unknown_segment``,
        ``campaign.unknown_merge_field``, ``campaign.lone_brace``.
        """
        if draft.message.strip():
            self._letter(draft)
        return replace(draft, name=draft.name.strip(), id=self.save(draft))

    def save(self, draft: Draft) -> int:
        """Saves a draft, a new one if it has no id, and returns its id.

        A message that can't be parsed is kept as typed; check, freeze and export raise its error.
        Raises as ``new`` does otherwise, and ``campaign.frozen`` or ``campaign.unknown``.
        """
        draft = replace(draft, name=draft.name.strip())
        with self._store.write("campaign.save") as op:
            op.describe(name=draft.name)
            self._refuse(op.connection, draft)
            if draft.id is None:
                return campaigns_sql.insert_campaign(op, draft)
            campaigns_sql.update_campaign(op, draft.id, draft)
            return draft.id

    def segments_named(self, names: Iterable[str]) -> tuple[SegmentRef, ...]:
        """The segments of these names, for a draft. Raises UserError
        ``campaign.unknown_segment``."""
        return self._audience.named(names)

    def _refuse(self, connection: Connection, draft: Draft) -> None:
        known = campaigns_sql.all_campaigns(connection, self._audience.names())
        check_draft(draft, known, self._consent.purposes(), self._segments.all())

    def rename(self, name: str, new_name: str) -> None:
        """Renames a campaign, in any state. Raises UserError: ``campaign.unknown``,
        ``campaign.no_name``, ``campaign.name_taken``."""
        new_name = new_name.strip()
        with self._store.write("campaign.save") as op:
            campaign_id, _ = self._found(op.connection, name)
            known = campaigns_sql.all_campaigns(op.connection, self._audience.names())
            check_name(new_name, campaign_id, known)
            op.describe(name=new_name)
            campaigns_sql.rename_campaign(op, campaign_id, new_name)

    def duplicate(self, name: str) -> str:
        """Makes a draft with the same words for the same segments; returns its name.

        The name is the old one with the next free number: "Sale" becomes "Sale 2", then "Sale 3".
        """
        with self._store.write("campaign.save") as op:
            _, campaign = self._found(op.connection, name)
            copy = Draft(
                name=_next_name(name, campaigns_sql.campaign_names(op.connection)),
                channel=campaign.channel,
                purpose=campaign.purpose,
                segments=campaign.segments,
                excludes=campaign.excludes,
                message=campaign.message,
                fallbacks=campaign.fallbacks,
            )
            op.describe(name=copy.name)
            campaigns_sql.insert_campaign(op, copy)
        return copy.name

    def delete(self, name: str) -> None:
        """Deletes a campaign that was not exported. Raises UserError ``campaign.unknown``, and
        ``campaign.kept``: an exported one stays on record."""
        with self._store.write("campaign.delete") as op:
            campaign_id, campaign = self._found(op.connection, name)
            if campaigns_sql.exports_of(op.connection, campaign_id):
                raise UserError("campaign.kept", name=campaign.name)
            op.describe(name=campaign.name)
            campaigns_sql.delete_campaign(op, campaign_id)

    def all(self) -> list[Draft | Frozen]:
        """The last changed first."""
        with self._store.read() as connection:
            return campaigns_sql.all_campaigns(connection, self._audience.names())

    def get(self, name: str) -> Draft | Frozen:
        """Raises UserError ``campaign.unknown``."""
        with self._store.read() as connection:
            return self._found(connection, name)[1]

    def exports(self, name: str) -> list[ExportInfo]:
        """The exports of a campaign, the newest first. Raises UserError ``campaign.unknown``."""
        with self._store.read() as connection:
            return campaigns_sql.exports_of(connection, self._found(connection, name)[0])

    def exports_holding(self, who: int | Identifier) -> list[ExportHeld]:
        """Every export of a list that has a person (their id) or an identifier; newest first.

        For a person, all current identifiers are searched, and those they were frozen with; people
        merged into them count as them. An identifier is also found after the person was deleted.
        Raises UserError ``contacts.unknown`` for an unknown id.
        """
        with self._store.read() as connection:
            if isinstance(who, Identifier):
                return campaigns_sql.exports_holding(connection, None, [ledger_identifier(who)])
            person = campaigns_sql.person_now(connection, who)
            if person is None:
                raise UserError("contacts.unknown", id=who)
            return exports_holding(connection, person)

    def merge_fields(self) -> tuple[str, ...]:
        """The merge fields a message of this book may use: keys of columns, ``name`` first."""
        return self._fields().keys

    # -- people and their messages

    def check(self, campaign: Campaign, job: Job | None = None) -> Check:
        """The expected result of an export now. Nothing is changed; the campaign need not be saved.

        Raises UserError: ``campaign.no_segment``, ``campaign.unknown_segment``, and the errors of
        the message, unless there is none yet.
        """
        letter = self._letter(campaign) if campaign.message.strip() else None
        with self._decided(campaign, job) as decided:
            return self._count(decided, campaign, letter, job)

    def check_exported(self, campaign: Frozen, job: Job | None = None) -> Check:
        """What ``check`` counts, of the newest file as it was written. Who stopped since is still
        counted: it says nothing about whom another export would write to."""
        letter = self._letter(campaign)
        with (
            self._store.read(job) as connection,
            self._audience.exported(connection, campaign) as decided,
        ):
            return self._count(decided, campaign, letter, job)

    def _count(
        self, decided: Decided, campaign: Campaign, letter: Letter | None, job: Job | None
    ) -> Check:
        waterfall = decided.waterfall()
        if letter is None:
            return checks.without_message(waterfall)
        return checks.with_message(
            waterfall,
            letter,
            campaign.message,
            (one for _, _, one in decided.messages(letter)),
            is_sms=campaign.channel == "sms",
            region=self._store.get_meta("region") or DEFAULT_REGION,
            job=job,
        )

    def plan(self, draft: Draft, job: Job | None = None) -> Plan:
        """The expected result of freezing this draft now. Nothing is changed.

        Raises UserError as ``check`` does, ``campaign.empty_message``, and ``campaign.unknown`` for
        a draft that is not in the book.
        """
        self._letter(draft)
        with self._store.read() as connection:
            stored.draft_now(connection, draft, self._audience.names())
        return Plan(draft, self.check(draft, job), self._rules_of(draft))

    def excluded_ids(self, campaign: Campaign, reason: str, job: Job | None = None) -> list[int]:
        """The contacts that leave the waterfall at this step, in the order of names."""
        with self._decided(campaign, job) as decided:
            return decided.ids(reason)

    def included_ids(self, campaign: Campaign, job: Job | None = None) -> list[int]:
        """The contacts an export would write to now, in the order of names."""
        with self._decided(campaign, job) as decided:
            return decided.ids(None)

    def reasons_of(self, campaign: Campaign, contact_id: int) -> tuple[str, ...]:
        """Every reason why a draft excludes this person now; none if it does not."""
        now = self._store.clock()
        with self._store.read() as connection:
            decision = explain(connection, contact_id, campaign.channel, campaign.purpose, now)
        return tuple(decision.reasons)

    def previews(
        self, campaign: Campaign, limit: int, job: Job | None = None
    ) -> list[tuple[int | None, str, Rendered]]:
        """The first recipients: contact, name and message."""
        letter = self._letter(campaign)
        with self._decided(campaign, job) as decided:
            return list(decided.messages(letter, limit))

    def exported_messages(
        self, campaign: Frozen, limit: int, job: Job | None = None
    ) -> list[tuple[int | None, str, Rendered]]:
        """What ``previews`` gives, of the newest file as it was written."""
        letter = self._letter(campaign)
        with (
            self._store.read(job) as connection,
            self._audience.exported(connection, campaign) as decided,
        ):
            return list(decided.messages(letter, limit))

    def render(self, campaign: Campaign, contact_id: int) -> Rendered:
        """The message for one person, whether or not they may get it. Raises UserError
        ``contacts.unknown``, and the errors of the message."""
        letter = self._letter(campaign)
        with self._store.read() as connection:
            person = campaigns_sql.find_person(connection, contact_id, letter.custom)
        if person is None:
            raise UserError("contacts.unknown", id=contact_id)
        return letter.write(person)[0]

    # -- freeze and export

    def freeze(self, plan: Plan, job: Job | None = None) -> Frozen:
        """Copies the current audience with every decision of the gate.

        Raises UserError ``campaign.frozen``, ``campaign.unknown``, ``campaign.changed`` if the
        draft is not the planned one, and as ``check`` does.
        """
        with self._store.write("campaign.freeze", job=job, undoable=False) as op:
            count, frozen = self._freeze(op, self._planned(op.connection, plan), job)
            op.describe(name=frozen.name, n=count)
        return frozen

    def export(
        self,
        ready: Plan | Frozen,
        profile: str,
        to: Path,
        excluded_to: Path | None = None,
        say: Say = str,
        job: Job | None = None,
    ) -> ExportResult:
        """Writes the list to send with, and a manifest beside it; a plan is frozen first.

        The gate decides every frozen address again: people who stopped since are excluded. All
        files appear, or nothing has changed. ``say`` gives words to the codes ``reason.*`` in the
        list of excluded people. Raises UserError: ``campaign.unknown``, ``campaign.changed``,
        ``campaign.unknown_profile``, ``campaign.profile_channel``, ``campaign.unknown_format``,
        ``campaign.nobody``, ``campaign.cannot_write``, ``campaign.same_file``,
        ``campaign.too_many_for_xlsx``, ``secret.missing``, and as ``freeze`` does.
        """
        self._consent.lost.refuse()
        channel = (ready.draft if isinstance(ready, Plan) else ready).channel
        target = Target.of(profile, channel, to, excluded_to)
        with Placing(self._store.path) as placing:
            try:
                export_id, result = self._record(ready, target, placing, say, job)
                placing.place()
            except BaseException:
                placing.put_back()
                if not settling.taken_back(self._store):
                    placing.leave()
                raise
            with suppress(UserError):  # made and recorded; the next start finds the files there
                settling.settled(self._store, export_id)
        return result

    def settle(self) -> None:
        """Settles the exports of a killed program; for the opening of the book."""
        settling.settle_all(self._store)

    def _record(
        self, ready: Plan | Frozen, target: Target, placing: Placing, say: Say, job: Job | None
    ) -> tuple[int, ExportResult]:
        """Writes the files beside their targets and commits the export before they appear."""
        with self._store.write("campaign.export", job=job, undoable=False) as op:
            if isinstance(ready, Plan):
                draft = self._planned(op.connection, ready)
                before = campaigns_sql.campaign_before(op.connection, stored.id_of(draft))
                _, frozen = self._freeze(op, draft, job)
            else:
                frozen = stored.frozen_now(op.connection, ready.id, ready.name)
                before = campaigns_sql.campaign_before(op.connection, frozen.id)
            with self._audience.decided(op.connection, frozen) as decided:
                result = exporting.write(
                    self._store, decided, op, frozen, target, placing, say, job
                )
                export_id = campaigns_sql.add_export(op, frozen.id, target.profile.key, result)
            settling.expect(op, export_id, before, placing.placements())
            op.describe(name=frozen.name, n=result.exported, file=target.file.name)
        return export_id, result

    def _planned(self, connection: Connection, plan: Plan) -> Draft:
        """The draft of a plan. Raises UserError ``campaign.changed`` if it, or a rule of its
        segments, differs by now."""
        draft = stored.draft_now(connection, plan.draft, self._audience.names())
        if draft != plan.draft or self._rules_of(draft) != plan.segments:
            raise UserError("campaign.changed", name=draft.name)
        return draft

    def _rules_of(self, draft: Draft) -> tuple[FrozenSegment, ...]:
        """The segments a draft includes and excludes, with their current rules."""
        return self._audience.with_rules([*draft.segments, *draft.excludes])

    def _freeze(self, op: Operation, draft: Draft, job: Job | None) -> tuple[int, Frozen]:
        number = stored.id_of(draft)
        count = freezing.freeze(op, number, draft, self._letter(draft), self._audience, job)
        return count, stored.frozen_now(op.connection, number, draft.name)

    # -- helpers

    @contextmanager
    def _decided(self, campaign: Campaign, job: Job | None) -> Iterator[Decided]:
        """The gate's decisions about this campaign."""
        with (
            self._store.read(job) as connection,
            self._audience.decided(connection, campaign) as decided,
        ):
            yield decided

    def _letter(self, campaign: Campaign) -> Letter:
        return Letter.of(campaign, self._fields())

    def _fields(self) -> MergeFields:
        return MergeFields(self._contacts.fields())

    def _found(self, connection: Connection, name: str) -> tuple[int, Draft | Frozen]:
        campaign = campaigns_sql.find_campaign(connection, name, self._audience.names())
        if campaign is None:
            raise UserError("campaign.unknown", name=name)
        return stored.id_of(campaign), campaign


def _next_name(name: str, taken: Container[str]) -> str:
    stem = _NUMBERED.sub("", name)
    numbers = (f"{stem} {number}" for number in count(2))
    return next(candidate for candidate in numbers if candidate not in taken)
