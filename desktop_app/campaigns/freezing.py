"""Freezing: the current audience is copied with its messages and every decision."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from desktop_app.campaigns import campaigns_sql
from desktop_app.campaigns.audience import Audience, Decided
from desktop_app.campaigns.model import Draft
from desktop_app.campaigns.prepared_message import Letter
from desktop_app.jobs import Job
from desktop_app.store.journal import Operation

_STEP = "campaign.step.freeze"
_BATCH = 2_000
_ENCODER = json.JSONEncoder(ensure_ascii=False)  # json.dumps would make a new one each time


def freeze(
    op: Operation,
    campaign_id: int,
    draft: Draft,
    letter: Letter,
    audience: Audience,
    job: Job | None,
) -> int:
    """Fills campaign_recipient within ``op``; returns the number of sendable people."""
    if job is not None:
        job.report(0, 0, _STEP)
    with audience.decided(op.connection, draft) as decided, op.bulk("campaign_recipient"):
        total, _, sendable = decided.waterfall()
        for done, batch in enumerate(_batches(_rows(decided, campaign_id, letter))):
            if job is not None:
                job.report(done * _BATCH, total, _STEP)
            campaigns_sql.insert_recipients(op, batch)
    campaigns_sql.mark_frozen(op, campaign_id, audience.with_rules(draft.segments), draft.excludes)
    return sendable


def _rows(
    decided: Decided, campaign_id: int, letter: Letter
) -> Iterator[campaigns_sql.RecipientRow]:
    tags = decided.tags()
    for one in decided.people(letter.custom, only_sendable=False):
        message, values = "", "{}"
        if one.included:
            one.person["tags"] = tags.get(one.contact_id)
            message, values = _written(letter, one.person)
        name = str(one.person["full_name"])
        yield (
            *(campaign_id, one.contact_id, name, one.kind, one.address),
            *(values, message, int(one.included), one.reasons),
        )


def _written(letter: Letter, person: Mapping[str, object]) -> tuple[str, str]:
    rendered, values = letter.write(person)
    return rendered.text, _ENCODER.encode(values)


def _batches(
    rows: Iterator[campaigns_sql.RecipientRow],
) -> Iterator[list[campaigns_sql.RecipientRow]]:
    batch: list[campaigns_sql.RecipientRow] = []
    for row in rows:
        batch.append(row)
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
