"""The files of an export: the list to send with, the excluded people, and the manifest.

Writes rows that were decided already; decides nothing and knows no SQL.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import desktop_app
from desktop_app.campaigns.file_set import Placing, sha256_of, write_text, writing
from desktop_app.campaigns.model import Frozen, LeftOut, Recipient
from desktop_app.campaigns.profiles import Column, Profile, check_suffix, find_profile
from desktop_app.campaigns.sheets import SUFFIXES, write_sheet
from desktop_app.contacts.model import Channel
from desktop_app.jobs import Job

SAMPLE = "SAMPLE"
Say = Callable[..., str]
"""Words for a code, such as ``Words.say``."""

_STEP = "campaign.step.write"
_REPORT_EVERY = 1_000
_LEFT_OUT_HEADERS = ("full_name", "address", "reasons", "codes")


@dataclass(frozen=True)
class Target:
    """The files that an export writes, and their formats. Checked before anything is written."""

    profile: Profile
    file: Path
    excluded: Path | None

    @classmethod
    def of(cls, profile: str, channel: Channel, file: Path, excluded: Path | None) -> Target:
        """Raises UserError: ``campaign.unknown_profile``, ``campaign.profile_channel``,
        ``campaign.unknown_format``."""
        found = find_profile(profile, channel)
        check_suffix(file, found.suffixes)
        if excluded is not None:
            check_suffix(excluded, SUFFIXES)
        return cls(found, file, excluded)

    @property
    def manifest(self) -> Path:
        return self.file.with_name(f"{self.file.name}.manifest.json")


@dataclass(frozen=True)
class Facts:
    """The manifest's content besides the file's own name and hash."""

    campaign: Frozen
    exported: int
    excluded: Mapping[str, int]
    rules_version: object
    exported_at: str
    sample: bool


def write_files(
    placing: Placing,
    target: Target,
    facts: Facts,
    recipients: Iterable[Recipient],
    left_out: Iterable[LeftOut],
    say: Say,
    job: Job | None,
) -> str:
    """Writes all files beside their targets; returns the SHA-256 of the list.

    ``placing.place`` puts them in place. Raises UserError ``campaign.cannot_write``,
    ``campaign.same_file`` and ``campaign.too_many_for_xlsx``, and Cancelled.
    """
    at = facts.campaign.frozen_at
    path = placing.beside(target.file)
    columns = target.profile.columns_for(facts.campaign.channel)
    if facts.sample:
        columns = (*columns, Column("sample", lambda _: SAMPLE))
    rows = _reported(([c.value(one) for c in columns] for one in recipients), facts.exported, job)
    numbers = [index for index, column in enumerate(columns) if column.is_number]
    verbatim = [index for index, column in enumerate(columns) if column.verbatim]
    headers = [column.header for column in columns]
    with writing(target.file):
        suffix = target.file.suffix.lower()
        write_sheet(path, suffix, headers, numbers, rows, at, verbatim)
        sha256 = sha256_of(path)
    if target.excluded is not None:
        _write_left_out(placing, target.excluded, left_out, say, at)
    manifest_path = placing.beside(target.manifest)
    with writing(target.manifest):
        write_text(manifest_path, _manifest(target, facts, sha256))
    return sha256


def _write_left_out(
    placing: Placing, target: Path, left_out: Iterable[LeftOut], say: Say, at: str
) -> None:
    path = placing.beside(target)
    words: dict[tuple[str, ...], tuple[str, str]] = {}
    rows = ((one.full_name, one.address, *_reasons(one.reasons, say, words)) for one in left_out)
    with writing(target):
        write_sheet(path, target.suffix.lower(), _LEFT_OUT_HEADERS, (1,), rows, at)


def _reasons(
    codes: tuple[str, ...], say: Say, words: dict[tuple[str, ...], tuple[str, str]]
) -> tuple[str, str]:
    """The words and the codes of one person's reasons; few combinations stand for all people."""
    if codes not in words:
        words[codes] = "; ".join(say(f"reason.{code}") for code in codes), " ".join(codes)
    return words[codes]


def _reported(
    rows: Iterable[Sequence[str]], total: int, job: Job | None
) -> Iterator[Sequence[str]]:
    for number, row in enumerate(rows):
        if job is not None and number % _REPORT_EVERY == 0:
            job.report(number, total, _STEP)
        yield row


def _manifest(target: Target, facts: Facts, sha256: str) -> str:
    campaign = facts.campaign
    told = {
        "file": target.file.name,
        "sha256": sha256,
        "profile": target.profile.key,
        "exported": facts.exported,
        "excluded": dict(facts.excluded),
        "campaign": campaign.name,
        "channel": campaign.channel,
        "purpose": campaign.purpose,
        "segments": [one.name for one in campaign.segments],
        "excludes": [one.name for one in campaign.excludes],
        "rules_version": facts.rules_version,
        "frozen_at": campaign.frozen_at,
        "exported_at": facts.exported_at,
        "sample": facts.sample,
        "program": f"Banhchi {desktop_app.__version__}",
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"
