"""Exports whose files may not be in place: recorded before, settled after, also by the next start.

A sendable file must never be without a record. So the record is committed first, then the files are
put in place, the list last. Until that is noted, the export is unsettled.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop_app import unfinished
from desktop_app.campaigns import campaigns_sql
from desktop_app.campaigns.campaigns_sql import Unsettled
from desktop_app.campaigns.file_set import Placement, is_placed
from desktop_app.changes import Topic
from desktop_app.errors import Cancelled, UserError
from desktop_app.paths import Paths
from desktop_app.store.journal import Operation
from desktop_app.store.store import Store


def expect(
    op: Operation, export_id: int, before: dict[str, object], placements: Sequence[Placement]
) -> None:
    """Records within ``op`` that an export's files are about to be put in place. ``before``: see
    campaigns_sql.campaign_before."""
    files = [[str(p.target), str(p.fresh), str(p.kept), p.sha256] for p in placements]
    campaigns_sql.add_placing(op, export_id, before, files)


def settle_all(store: Store) -> None:
    """Settles the exports of a killed program and removes their leftovers.

    If the list was put in place, the export counts as made; otherwise the record is undone. Writes
    that fail now are left to the next start.
    """
    with suppress(UserError):
        with store.read() as connection:
            left = campaigns_sql.unsettled(connection)
        everything = []
        for one in left:
            placements = _placements(one)
            everything += placements
            if is_placed(placements):
                for placement in placements:
                    placement.finish()
                settled(store, one.export_id)
            else:
                for placement in placements:
                    placement.put_back()
                _take_back(store, one)
        unfinished.clean_up(Paths.of_user(), store.path)
        for placement in everything:
            placement.clear()


def settled(store: Store, export_id: int) -> None:
    """Notes that the files of an export are in place. Raises UserError for the disk."""
    with store.write("campaign.export", undoable=False) as op:
        campaigns_sql.delete_placing(op, export_id)


def taken_back(store: Store) -> bool:
    """Undoes the record of every unsettled export whose list is not in place, in the run that
    recorded it. Returns False if a record is left; the next start settles it."""
    try:
        with store.read() as connection:
            left = campaigns_sql.unsettled(connection)
        for one in left:
            # an equal file of an earlier export may be at the target: its hash proves nothing here
            if not _placements(one)[-1].fresh.exists():
                return False
            _take_back(store, one)
    except (UserError, Cancelled):
        return False
    return True


def _take_back(store: Store, one: Unsettled) -> None:
    with store.write("campaign.export_failed", undoable=False) as op:
        name, file = campaigns_sql.take_back_export(op, one)
        op.describe(name=name, file=Path(file).name)
        op.touched(Topic.CAMPAIGN)
        op.touched(Topic.RECIPIENT)


def _placements(one: Unsettled) -> list[Placement]:
    return [
        Placement(Path(target), Path(fresh), Path(kept), sha256)
        for target, fresh, kept, sha256 in one.files
    ]
