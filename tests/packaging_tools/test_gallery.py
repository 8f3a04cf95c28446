"""The driver of the gallery, with scenes of its own."""

from __future__ import annotations

from pathlib import Path

import gallery_kit
import pytest
from gallery_kit import GalleryApp, Scene, Wanted
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget


@pytest.fixture(autouse=True)
def quick_and_bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No compiled translations and no style needed."""
    monkeypatch.setattr(gallery_kit, "STILL", 0.0)
    monkeypatch.setattr(gallery_kit.Theme, "apply", lambda self, app: None)
    monkeypatch.setattr(gallery_kit, "translate", gallery_kit.I18n.set_language)


def label(gallery: GalleryApp) -> QWidget:
    return QLabel(f"{gallery.state} {gallery.i18n.language} {gallery.theme.mode}")


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_every_size_language_mode_and_state(qapp: QApplication, tmp_path: Path) -> None:
    scene = Scene("home", label, ("empty", "usual"))
    drawn, complaints = gallery_kit.draw([scene], Wanted(tmp_path), qapp)
    assert (drawn, complaints) == (24, [])
    assert files(tmp_path) == {
        f"home-{state}-{lang}-{mode}{size}.png"
        for state in ("empty", "usual")
        for lang in ("en", "km")
        for mode in ("light", "dark")
        for size in ("", "-1366x698", "-900x540")
    }
    small = QImage(str(tmp_path / "home-usual-km-dark-900x540.png"))
    assert (small.width(), small.height()) == (900, 540)


def test_quick_draws_one_size_in_two_dresses(qapp: QApplication, tmp_path: Path) -> None:
    gallery_kit.draw([Scene("home", label)], Wanted(tmp_path, quick=True), qapp)
    assert files(tmp_path) == {"home-usual-en-light.png", "home-usual-km-dark.png"}


def test_only_what_matches(qapp: QApplication, tmp_path: Path) -> None:
    dialog = Scene("ask", label, own_size=True)
    gallery_kit.draw([dialog, Scene("home", label)], Wanted(tmp_path, "ask-*-km-*"), qapp)
    assert files(tmp_path) == {"ask-usual-km-light.png", "ask-usual-km-dark.png"}
    assert QImage(str(tmp_path / "ask-usual-km-dark.png")).width() < 1024


def test_what_goes_wrong_is_told_and_the_rest_is_drawn(qapp: QApplication, tmp_path: Path) -> None:
    def broken(gallery: GalleryApp) -> QWidget:
        raise ValueError("no such page")

    def warns(gallery: GalleryApp) -> QWidget:
        qWarning("a stray warning")
        return QLabel("x")

    def slot_fails(gallery: GalleryApp) -> QWidget:
        widget = QLabel("x")
        QTimer.singleShot(0, widget, lambda: 1 / 0)
        return widget

    scenes = [Scene("broken", broken), Scene("warns", warns), Scene("slot", slot_fails)]
    drawn, complaints = gallery_kit.draw(scenes, Wanted(tmp_path, "*-en-light"), qapp)
    assert drawn == 2
    told = "\n".join(complaints)
    assert "broken-usual-en-light: " in told
    assert "ValueError: no such page" in told
    assert "warns-usual-en-light: Qt: a stray warning" in told
    assert "ZeroDivisionError" in told


def test_what_a_scene_registered_is_closed(qapp: QApplication, tmp_path: Path) -> None:
    closed: list[object] = []

    def build(gallery: GalleryApp) -> QWidget:
        (gallery.folder / "book").write_text("x", encoding="utf-8")
        gallery.closing.callback(closed.append, gallery.folder)
        return QLabel("x")

    gallery_kit.draw([Scene("home", build)], Wanted(tmp_path, "*-en-light"), qapp)
    assert len(closed) == 1
    assert not closed[0].exists()
