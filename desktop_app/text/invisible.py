"""Invisible code points: default-ignorables, controls, lone surrogates. Tables only."""

from __future__ import annotations

ZERO_WIDTH_SPACE = "\u200b"

# Default_Ignorable_Code_Point of the Unicode Character Database. str.strip() keeps all of them.
_IGNORABLE_RANGES = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)
_WHITE_CONTROLS = frozenset((*range(0x09, 0x0E), *range(0x1C, 0x20), 0x85))

IGNORABLES: dict[int, None] = {
    point: None for first, last in _IGNORABLE_RANGES for point in range(first, last + 1)
}
"""For ``str.translate``: removes every default-ignorable code point."""

CONTROLS: dict[int, None] = {
    point: None
    for point in (*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000))
    if point not in _WHITE_CONTROLS
}
"""For ``str.translate``: removes controls (NUL too) and lone surrogates, which no UTF-8 file can
hold. Tabs and line ends stay: they are white space."""

WHITE = " \u00a0" + "".join(map(chr, sorted(_WHITE_CONTROLS)))
"""For ``str.strip``: white space, including its control characters."""

EDGES = WHITE + "".join(map(chr, IGNORABLES))
"""For ``str.strip``: white space and every default-ignorable code point."""
