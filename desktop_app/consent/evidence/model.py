"""A kept file, and what proves a consent. No SQL."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.consent.model import Event
from desktop_app.consent.wordings.model import Wording

MAX_BYTES = 10 * 1024 * 1024
"""The largest file: a phone's photo of a sheet has 3 to 8 MB. Every backup carries all of them."""

_TYPES = {
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "heic": "image/heic",
    "gif": "image/gif",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "txt": "text/plain",
    "eml": "message/rfc822",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "wav": "audio/wav",
    "mp4": "video/mp4",
}


@dataclass(frozen=True)
class EvidenceFile:
    """A file of the book; ``size`` in bytes, ``events``: how many events of the ledger name it."""

    id: int
    sha256: str
    name: str
    media_type: str
    size: int
    added_at: str
    events: int


@dataclass(frozen=True)
class Proof:
    """What is behind an event: the wording that they were shown, and the kept file. ``picture``:
    the file's content if it is an image. ``events``: the events of the identifier, the newest
    first."""

    wording: Wording | None
    file: EvidenceFile | None
    picture: bytes | None
    events: Sequence[Event]


def media_type_of(name: str) -> str:
    """By the suffix; a table of our own, because the system's differ."""
    return _TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")
