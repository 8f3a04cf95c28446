"""What a kept file is. No SQL."""

from __future__ import annotations

from dataclasses import dataclass

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


def media_type_of(name: str) -> str:
    """By the suffix; a table of our own, because the system's differ."""
    return _TYPES.get(name.rpartition(".")[2].lower(), "application/octet-stream")
