"""Step 5: what was done, in numbers that add up, and what one may want next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.importing.model import Report
from ui.desk import Desk
from ui.importing.counts import count_rows
from ui.importing.draft import Draft
from ui.importing.step import StepView
from ui.widgets import (
    Banner,
    Button,
    Card,
    Disc,
    Label,
    Paragraph,
    ScrollArea,
    group,
    hbox,
    vbox,
)

_WIDEST = 620


class DoneStep(StepView):
    """``another``: the owner wants to import the next file."""

    another = Signal()

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        assert draft.report is not None
        self._report: Report = draft.report
        self._said = Banner(self.theme, "none", "arrow-u-up-left", "")
        content = group(
            vbox(
                hbox(self._disc(), 16, (self._head(), 1)),
                20,
                group(vbox(self._said, 20)),
                Card(vbox(count_rows(desk, self._report.counts), margins=20)),
                20,
                self._buttons(),
                None,
                margins=(0, 8, 4, 24),
            )
        )
        content.setMaximumWidth(_WIDEST)
        self.setLayout(vbox(ScrollArea(group(hbox((content, 1), (QWidget(), 0))))))
        self.show_plan()

    def next_words(self) -> str:
        return ""

    def show_plan(self) -> None:
        undone = self.draft.undone
        self._said.setVisible(undone)
        self._said.text.setText(self.tr("This import was undone. The list is as it was before."))
        for button in (self._show, self._undo):
            button.setVisible(not undone)

    def focus_first(self) -> None:
        (self._another if self.draft.undone else self._show).setFocus()

    def _disc(self) -> QWidget:
        return Disc(self.theme, "check-bold", "yes", 48)

    def _head(self) -> QWidget:
        counts, number = self._report.counts, self.desk.i18n.number
        people = counts.created + counts.updated
        title = self.tr("{n} people imported", "", people).format(n=number(people))
        if self._report.granted:
            words = self.tr(
                "Consent is recorded for {n} of their numbers and addresses.",
                "",
                self._report.granted,
            )
            sub = words.format(n=number(self._report.granted))
        else:
            sub = self.tr("Nobody is recorded as agreed. Ask them before you send anything.")
        return group(vbox(Label(title, "title"), 2, Paragraph(sub, 13)))

    def _buttons(self) -> QWidget:
        theme = self.theme
        self._show = Button(theme, self.tr("Show them"), "users", "primary")
        self._show.setObjectName("show_imported")
        self._show.clicked.connect(self._on_show)
        self._undo = Button(theme, self.tr("Undo"), "arrow-u-up-left")
        self._undo.setObjectName("undo_import")
        self._undo.clicked.connect(self._on_undo)
        self._another = Button(theme, self.tr("Import another"), "download-simple")
        self._another.setObjectName("import_another")
        self._another.clicked.connect(self.another)
        line = hbox(self._show, 8, self._another, 8, self._undo, None)
        box = vbox(line)
        rejected = self._report.counts.rejected
        if rejected:
            number = self.desk.i18n.number(rejected)
            words = self.tr("Save the {n} rows set aside", "", rejected).format(n=number)
            save = Button(theme, words, "floppy-disk")
            save.setObjectName("save_rejects")
            save.clicked.connect(self._on_save)
            box.addSpacing(12)
            box.addLayout(hbox(save, None))
        return group(box)

    def _on_undo(self) -> None:
        if self._report.change_id is not None:
            self.desk.undo(self._report.change_id)

    def _on_show(self) -> None:
        rule = {"field": "batch", "op": "is", "value": self._report.batch_id}
        title = self.tr("From {file}").format(file=self._file_name)
        self.desk.go("contacts", filter=rule, title=title)

    @property
    def _file_name(self) -> str:
        return self.draft.path.name if self.draft.path is not None else ""

    def _on_save(self) -> None:
        stem = Path(self._file_name).stem
        folder = self.draft.path.parent if self.draft.path is not None else Path()
        proposed = self.tr("{file} - set aside").format(file=stem)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the rows set aside"),
            str(folder / f"{proposed}.xlsx"),
            self.tr("Spreadsheets") + " (*.xlsx)",
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() != ".xlsx":
            path = path.with_name(f"{path.name}.xlsx")
        report, say = self._report, self.desk.say
        self.desk.write(
            self,
            lambda book, job: book.importing.write_rejects(report, path, say),
            lambda rows: self._saved(rows, path),
            title=self.tr("Saving the rows set aside"),
        )

    def _saved(self, rows: int, path: Path) -> None:
        words = self.tr("{n} rows saved in {file}", "", rows)
        self.desk.toast(words.format(n=self.desk.i18n.number(rows), file=str(path)))
