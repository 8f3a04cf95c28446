"""Files for a person who asks for their data: the full report, or their own data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.book import Book
from desktop_app.jobs import Job
from desktop_app.requests.reporting.service import write_portable, write_report
from ui.desk.desk import Desk
from ui.requests.report_pdf import write_pdf

_FOLDER = "requests_folder"
_FORBIDDEN = '<>:"/\\|?*'


def give_everything(desk: Desk, parent: QWidget, contact_id: int) -> None:
    """Asks for a path, and writes a PDF to read and a JSON with the same beside it."""
    _with_name(desk, parent, contact_id, lambda name: _give_all(desk, parent, contact_id, name))


def _give_all(desk: Desk, parent: QWidget, contact_id: int, person: str) -> None:
    title = QCoreApplication.translate("RequestFiles", "Give everything held")
    name = QCoreApplication.translate("RequestFiles", "Everything about {name}").format(name=person)
    chosen = _where(desk, parent, title, f"{name}.pdf", ["PDF (*.pdf)"])
    if chosen is None:
        return
    pdf = _ending(chosen, ".pdf")
    json = pdf.with_suffix(".json") if pdf.exists() else _free(pdf.with_suffix(".json"))
    language = desk.i18n.language

    def ask(book: Book, _job: Job) -> None:
        report = book.requests.report(contact_id)
        write_pdf(report, pdf, language)
        write_report(report, json)
        book.requests.answered("access", contact_id)

    _write(desk, ask, title, [pdf, json])


def give_portable(desk: Desk, parent: QWidget, contact_id: int) -> None:
    """Asks for a path, and writes the person's own data as a vCard or as JSON."""
    _with_name(desk, parent, contact_id, lambda name: _give_own(desk, parent, contact_id, name))


def _give_own(desk: Desk, parent: QWidget, contact_id: int, person: str) -> None:
    title = QCoreApplication.translate("RequestFiles", "Give it to take along")
    chosen = _where(
        desk, parent, title, f"{person or contact_id}.vcf", ["vCard (*.vcf)", "JSON (*.json)"]
    )
    if chosen is None:
        return
    file = _ending(chosen, ".vcf", ".json")

    def ask(book: Book, _job: Job) -> None:
        write_portable(book.requests.report(contact_id), file)
        book.requests.answered("portability", contact_id)

    _write(desk, ask, title, [file])


def _with_name(desk: Desk, parent: QWidget, contact_id: int, then: Callable[[str], None]) -> None:
    desk.read(
        parent,
        lambda book, _job: book.contacts.get(contact_id).display_name,
        then,
        key="requests.name",
    )


def _where(
    desk: Desk, parent: QWidget, title: str, name: str, filters: Sequence[str]
) -> Path | None:
    plain = "".join(" " if letter in _FORBIDDEN else letter for letter in name).strip()
    folder = Path(str(desk.settings.value(_FOLDER, "")) or Path.home())
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(folder / plain), ";;".join(filters))
    if not chosen:
        return None
    desk.settings.setValue(_FOLDER, str(Path(chosen).parent))
    return Path(chosen)


def _write(desk: Desk, ask: Callable[[Book, Job], None], title: str, files: Sequence[Path]) -> None:
    names = ", ".join(file.name for file in files)
    told = QCoreApplication.translate("RequestFiles", "Written: {files}").format(files=names)
    show = QCoreApplication.translate("RequestFiles", "Open the folder")
    folder = QUrl.fromLocalFile(str(files[0].parent))

    def done(_none: None) -> None:
        desk.toast(told, show, lambda: _open(folder))

    desk.write(desk, ask, done, title=title)


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)


def _ending(file: Path, *endings: str) -> Path:
    """The file with the first suffix, unless it has one of them; a name may contain dots."""
    return file if file.suffix.lower() in endings else file.with_name(file.name + endings[0])


def _free(file: Path) -> Path:
    """The file, or with a number if it exists and the user did not agree to replace it."""
    number, free = 1, file
    while free.exists():
        number += 1
        free = file.with_stem(f"{file.stem} {number}")
    return free
