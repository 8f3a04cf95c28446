"""Dialogs for the import source: files, a folder, or the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.readers.pasted import pasted
from desktop_app.readers.source import FileBytes
from ui.desk.desk import Desk

FILES = (
    "*.csv *.tsv *.tab *.txt *.dat *.xlsx *.xlsm *.xlsb *.xls *.ods *.xml *.htm *.html"
    " *.vcf *.vcard *.ldif *.json *.zip"
)
_FOLDER = "import_folder"


def choose_files(desk: Desk, parent: QWidget) -> list[Path]:
    """Asks for one file or several; none if the owner cancels."""
    tables = QCoreApplication.translate("Choosing", "Tables and address books")
    everything = QCoreApplication.translate("Choosing", "All files")
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        QCoreApplication.translate("Choosing", "Choose what to import"),
        str(desk.settings.value(_FOLDER, "")),
        f"{tables} ({FILES});;{everything} (*)",
    )
    paths = [Path(name) for name in names]
    if paths:
        desk.settings.setValue(_FOLDER, str(paths[0].parent))
    return paths


def choose_folder(desk: Desk, parent: QWidget) -> list[Path]:
    """Asks for a folder; none if the owner cancels."""
    name = QFileDialog.getExistingDirectory(
        parent,
        QCoreApplication.translate("Choosing", "Choose a folder with tables"),
        str(desk.settings.value(_FOLDER, "")),
    )
    if name:
        desk.settings.setValue(_FOLDER, name)
    return [Path(name)] if name else []


def from_clipboard() -> list[Path] | FileBytes:
    """The clipboard's content: files, or a table. Raises UserError ``import.empty``,
    ``import.too_large``.

    Files copied in a file manager have their names as text too, which is no table.
    """
    data = QGuiApplication.clipboard().mimeData() or QMimeData()
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return files
    name = QCoreApplication.translate("Choosing", "Pasted table")
    return pasted(name, data.text(), data.html() if data.hasHtml() else None)
