"""Draws the side of setup's last page: our colour and icon, in the format that NSIS needs.

Run by the environment's Python, which has Qt: ``art.py PICTURE TARGET``.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

# twice the page's size at 100 %, for high-density screens
WIDTH, HEIGHT, ICON = 328, 628, 168
TOP, BOTTOM = QColor("#dfe4fa"), QColor("#f7f6f2")


def draw(picture: str, target: str) -> bool:
    """Draws the icon of ``picture`` on the page's side into ``target``, a .bmp."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    ground = QLinearGradient(0, 0, 0, HEIGHT)
    ground.setColorAt(0, TOP)
    ground.setColorAt(1, BOTTOM)
    painter = QPainter(image)
    painter.fillRect(image.rect(), ground)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    icon = QImage(picture).scaled(
        ICON, ICON, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter.drawImage(QRectF((WIDTH - ICON) / 2, HEIGHT / 4, ICON, ICON), icon)
    painter.end()
    return bool(image.save(target))


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.exit(0 if draw(*sys.argv[1:3]) else 1)
