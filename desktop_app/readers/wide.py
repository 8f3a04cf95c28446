"""Detects UTF-16 and UTF-32 without a byte order mark, by the positions of the zero bytes."""

from __future__ import annotations

_LOOKED_AT = 4096
_MOSTLY = 0.9
_MOST_BLOCKS = 6  # blocks of 256 characters in an alphabetic text
_ENDS = "\t\n\r,;|"


def wide_without_mark(head: bytes) -> str | None:
    """``utf-32-le``, ``utf-16-be`` and so on; None for text with one or several bytes per
    character.

    The delimiters, digits and line ends of a table have a zero byte on one side in every alphabet.
    """
    head = head[: _LOOKED_AT * 4]
    if head.count(0) * 50 < len(head):
        return None
    quads = len(head) // 4
    if quads > 1:
        planes = [head[at : quads * 4 : 4].count(0) for at in range(4)]
        low = max(1, _MOSTLY * quads)
        if min(planes[2], planes[3]) >= low and planes[0] < quads / 2:
            return "utf-32-le"
        if min(planes[0], planes[1]) >= low and planes[3] < quads / 2:
            return "utf-32-be"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    for name, there, elsewhere in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        high = head[name == "utf-16-le" :: 2]
        is_plain = head.isascii() and len(set(high)) > _MOST_BLOCKS  # ASCII with zeros left in it
        if there > elsewhere * 10 and there * 20 > len(high) and not is_plain:
            return name if _is_table(head, name) else None
    return None


def _is_table(head: bytes, encoding: str) -> bool:
    """Whether these bytes decode to letters with some delimiters, digits or line ends."""
    try:
        text = head[: len(head) // 2 * 2].decode(encoding)
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:
            return False
        text = head[: error.start].decode(encoding, "replace")
    strange = sum(1 for char in text if "\ue000" <= char <= "\uf8ff" or char < "\t")
    return strange * 20 <= len(text) and any(sign in text for sign in _ENDS)
