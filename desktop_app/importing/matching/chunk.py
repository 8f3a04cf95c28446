"""Staged rows that are decided together."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.importing.matching.doubles import Repeated, Sharing, Suspect
from desktop_app.importing.staging.rows import Staged


@dataclass
class Chunk:
    """Staged blocks that are decided together, without rows sent earlier.

    ``sharing``: rows that share a point. ``repeated``: (n, the first such n) of identical rows
    without any address. ``unreachable``: all rows without any address. ``suspects``: points that
    earlier chunks may have, too.
    """

    sharing: list[Sharing]
    repeated: list[Repeated]
    unreachable: frozenset[int]
    suspects: list[Suspect]
    blocks: list[Staged] = field(default_factory=list)
