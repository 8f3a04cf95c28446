"""An export: the gate decides the frozen people again, and the files are written."""

from __future__ import annotations

from desktop_app.campaigns.audience import Decided
from desktop_app.campaigns.export import Facts, Say, Target, write_files
from desktop_app.campaigns.file_set import Placing
from desktop_app.campaigns.model import ExportResult, Frozen
from desktop_app.consent.gate import RULES_VERSION
from desktop_app.errors import UserError
from desktop_app.jobs import Job
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store


def write(
    store: Store,
    decided: Decided,
    op: Operation,
    campaign: Frozen,
    target: Target,
    placing: Placing,
    say: Say,
    job: Job | None,
) -> ExportResult:
    """Writes the files beside their targets. Raises UserError ``campaign.nobody``, and as
    ``write_files`` does."""
    _, steps, sendable = decided.waterfall()
    if not sendable:
        raise UserError("campaign.nobody", name=campaign.name)
    excluded = {step.reason: step.count for step in steps}
    facts = Facts(
        campaign=campaign,
        exported=sendable,
        excluded=excluded,
        rules_version=RULES_VERSION,
        exported_at=op.now_text,
        sample=store.get_meta("sample") == "1",
    )
    sha256 = write_files(
        placing,
        target,
        facts,
        (one for _, one in decided.recipients()),
        decided.left_out(),
        say,
        job,
    )
    return ExportResult(sendable, excluded, target.file, sha256, target.manifest)
