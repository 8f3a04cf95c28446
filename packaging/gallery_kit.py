"""Draws scenes to pictures: the scene type, its environment, and the driver.

gallery_scenes.py has the scenes, gallery.py the command.
"""

from __future__ import annotations

import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from itertools import cycle
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import languages
from desktop_app.resources import resource
from ui.look.i18n import I18n
from ui.look.theme import Mode, Theme

# a desktop, the most common laptop of shops minus taskbar and title bar, and that laptop at 150 %
SIZES = {"": (1440, 900), "-1366x698": (1366, 698), "-900x540": (900, 540)}
MODES: tuple[Mode, ...] = ("light", "dark")
DRESSES = [(code, mode) for code in languages.codes() for mode in MODES]
QUICK = list(zip(languages.codes(), cycle(reversed(MODES)), strict=False))  # each language once
# A picture is taken when nothing has moved for STILL seconds, or after PATIENCE: pages read their
# rows in the background.
STILL = 0.15
PATIENCE = 5.0


@dataclass
class GalleryApp:
    """The environment of a scene; theme and language are already set.

    ``folder`` is a scratch folder for books and files. Register with ``closing.callback`` what must
    be closed after the pictures (a book, threads).
    """

    app: QApplication
    theme: Theme
    i18n: I18n
    state: str
    folder: Path
    closing: ExitStack = field(default_factory=ExitStack)


@dataclass(frozen=True)
class Scene:
    """One page or dialog. ``states`` such as "empty", "usual", "crowded" are passed to ``build``.

    A page is drawn in every size of the window, a dialog (``own_size``) in its own.
    """

    name: str
    build: Callable[[GalleryApp], QWidget]
    states: tuple[str, ...] = ("usual",)
    own_size: bool = False


class Wanted(NamedTuple):
    """Which pictures to draw, and into which folder."""

    out: Path
    pattern: str = "*"
    quick: bool = False


class Watch:
    """Collects the warnings of Qt and Python, with the picture during which they occurred."""

    def __init__(self) -> None:
        self.complaints: list[str] = []
        self.picture = "start"

    def heard(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        harmless = text.startswith("This plugin does not support")  # offscreen, for any dialog
        if not harmless and kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.complaints.append(f"{self.picture}: Qt: {text}")

    def raised(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        text = "".join(traceback.format_exception(kind, error, where))
        self.complaints.append(f"{self.picture}: {text}")

    @contextmanager
    def on_duty(self) -> Iterator[None]:
        # An exception in a slot reaches only sys.excepthook; the event loop continues.
        qInstallMessageHandler(self.heard)
        before, sys.excepthook = sys.excepthook, self.raised
        try:
            yield
        finally:
            sys.excepthook = before
            qInstallMessageHandler(None)


def draw(scenes: Iterable[Scene], wanted: Wanted, app: QApplication) -> tuple[int, list[str]]:
    """Draw the wanted pictures; returns how many were written, and all complaints."""
    watch = Watch()
    drawn = 0
    wanted.out.mkdir(parents=True, exist_ok=True)
    stages = [(scene, state) for scene in scenes for state in scene.states]
    theme, i18n = Theme(), I18n(app, languages.SOURCE)
    with watch.on_duty():
        for lang, mode in QUICK if wanted.quick else DRESSES:
            theme.set_mode(mode)
            theme.apply(app)
            translate(i18n, lang)
            for scene, state in stages:
                watch.picture = f"{scene.name}-{state}-{lang}-{mode}"
                names = file_names(scene, watch.picture, wanted)
                with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                    with ExitStack() as closing:
                        gallery = GalleryApp(app, theme, i18n, state, Path(folder), closing)
                        drawn += take(scene, gallery, names, wanted.out, watch)
                    settle_deletions()
    return drawn, watch.complaints


def translate(i18n: I18n, lang: str) -> None:
    # Without it the program would continue in English, and the gallery would mislead.
    compiled = resource("translations", f"ui_{lang}.qm")
    if not compiled.exists():
        raise FileNotFoundError(f"{compiled}: run packaging/translations.py compile first")
    i18n.set_language(lang)


def file_names(scene: Scene, stem: str, wanted: Wanted) -> dict[str, tuple[int, int] | None]:
    """The matching pictures of one scene in one language and mode, each with its size."""
    sizes: dict[str, tuple[int, int] | None] = {**SIZES}
    if scene.own_size:
        sizes = {"": None}
    elif wanted.quick:
        sizes = {"": SIZES[""]}
    return {
        f"{stem}{suffix}.png": size
        for suffix, size in sizes.items()
        if fnmatchcase(f"{stem}{suffix}", wanted.pattern)
    }


def take(
    scene: Scene,
    gallery: GalleryApp,
    names: dict[str, tuple[int, int] | None],
    out: Path,
    watch: Watch,
) -> int:
    """Build the scene once and take its pictures; returns how many."""
    if not names:
        return 0
    try:
        widget = scene.build(gallery)
        gallery.closing.callback(widget.deleteLater)
        gallery.closing.callback(widget.close)
        for name, size in names.items():
            if size is None:
                widget.adjustSize()
            else:
                widget.resize(*size)
            widget.show()
            still(widget).save(str(out / name))
    except Exception as error:
        # One broken scene must not prevent the others.
        watch.raised(type(error), error, error.__traceback__)
        return 0
    return len(names)


def still(widget: QWidget) -> QPixmap:
    """The widget's picture once nothing in it moves."""
    end = time.monotonic() + PATIENCE
    last, since = None, time.monotonic()
    while True:
        QCoreApplication.processEvents()
        picture = widget.grab()
        image, now = picture.toImage(), time.monotonic()
        if image != last:
            last, since = image, now
        if now - since >= STILL or now >= end:
            return picture
        time.sleep(0.02)


def settle_deletions() -> None:
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
