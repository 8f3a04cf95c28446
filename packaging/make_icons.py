"""Draws the program's icon in every size and format: `python make_icons.py`.

The drawings are resources/icon/*.svg; the results are committed next to them, so that a build does
not draw. Needs PySide6.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icon"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SMALL_UP_TO = 24  # pixels; up to here a separate drawing on the pixel grid is used
WINDOWS_SIZES = (16, 24, 32, 48, 64, 256)
# pixels; setup programs read only larger ones as PNG, and smaller ones only as bitmaps
BITMAP_UP_TO = 64
MAC_TYPES = (
    *((b"icp4", 16), (b"icp5", 32), (b"ic11", 32), (b"ic12", 64), (b"ic07", 128)),
    *((b"ic08", 256), (b"ic13", 256), (b"ic09", 512), (b"ic14", 512)),
)


def draw(drawing: Path, size: int) -> QImage:
    """The SVG as a square image of ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(buffer.data().data())


def bitmap(image: QImage) -> bytes:
    """A device independent bitmap in the form for an .ico: bottom row first, then an empty mask."""
    size = image.width()
    rows = bytes(image.constBits())
    pixels = b"".join(rows[y * size * 4 : (y + 1) * size * 4] for y in reversed(range(size)))
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(pixels), 0, 0, 0, 0)
    return header + pixels + mask


def windows_icon(images: Sequence[QImage]) -> bytes:
    """An .ico of these images."""
    parts = [bitmap(image) if image.width() <= BITMAP_UP_TO else png(image) for image in images]
    head = struct.pack("<HHH", 0, 1, len(parts))
    offset = len(head) + 16 * len(parts)
    for image, part in zip(images, parts, strict=True):
        side = image.width() % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(part), offset)
        offset += len(part)
    return head + b"".join(parts)


def mac_icon(images: Mapping[int, QImage]) -> bytes:
    """An .icns of these images, by size."""
    body = b""
    for kind, size in MAC_TYPES:
        part = png(images[size])
        body += kind + struct.pack(">I", len(part) + 8) + part
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def images(name: str, small: str | None = None) -> dict[int, QImage]:
    """A drawing in all sizes; the smallest come from a separate drawing."""
    return {
        size: draw(FOLDER / f"{small if small and size <= SMALL_UP_TO else name}.svg", size)
        for size in SIZES
    }


def main() -> int:
    program, book = images("banhchi", "banhchi-small"), images("book")
    for name, drawn in (("banhchi", program), ("book", book)):
        for size, image in drawn.items():
            (FOLDER / f"{name}-{size}.png").write_bytes(png(image))
        icon = windows_icon([drawn[size] for size in WINDOWS_SIZES])
        (FOLDER / f"{name}.ico").write_bytes(icon)
    (FOLDER / "banhchi.icns").write_bytes(mac_icon(program))
    return 0


if __name__ == "__main__":
    sys.exit(main())
