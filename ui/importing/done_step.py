"""Step 5: the result, in numbers that add up, and next actions."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.importing.model import Report
from ui.desk.desk import Desk
from ui.desk.places import ShowMatching
from ui.importing.counts import count_rows, said_rows
from ui.importing.draft import Draft
from ui.importing.issue_links import IssueLinks
from ui.importing.kind_choice import always_wins
from ui.importing.step import StepView
from ui.importing.words import came_in
from ui.kit import (
    Banner,
    Button,
    Card,
    Disc,
    Label,
    Paragraph,
    ScrollArea,
    group,
    hbox,
    hline,
    vbox,
)
from ui.kit.buttons import Kind

_WIDEST = 620
_FEW = 5


class DoneStep(StepView):
    """``another``: the owner wants to import something else; ``next_file``: the next waiting
    file."""

    another = Signal()
    next_file = Signal()

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        assert draft.report is not None
        self._report: Report = draft.report
        self._said = Banner(self.theme, "none", "arrow-u-up-left", "")
        self._said.setObjectName("undone")
        self._undone = group(vbox(self._said, 20))
        self._issues = IssueLinks(desk, self._report)
        content = group(
            vbox(
                hbox(self._disc(), 16, (self._head(), 1)),
                20,
                self._undone,
                *self._facts(),
                self._counts(),
                20,
                self._buttons(),
                self._issues,
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
        self._undone.setVisible(undone)
        self._created.setEnabled(not undone)
        self._issues.setVisible(not undone and self._issues.found)
        words = self.tr("This import was undone. The list is as it was before.")
        if self._report.stopped:
            words = self.tr("This import was undone. Who asked to stop stays stopped.")
        self._said.text.setText(words)
        report = self._report
        self._show.setVisible(not undone and (report.kind == "people" or bool(self._made)))
        can_undo = report.change_id is not None and report.kind != "opt_outs"
        self._undo.setVisible(not undone and can_undo)

    def focus_first(self) -> None:
        if self._next is not None:
            self._next.setFocus()
        else:
            (self._another if self._show.isHidden() else self._show).setFocus()

    @property
    def _made(self) -> int:
        """People added for purchases or interactions."""
        return 0 if self._report.kind == "people" else self._report.people_created

    def _disc(self) -> QWidget:
        return Disc(self.theme, "check-bold", "yes", 48)

    def _head(self) -> QWidget:
        n = came_in(self._report.counts)
        titles = {
            "people": self.tr("{n} people imported", "", n),
            "opt_outs": self.tr("{n} people stopped", "", n),
            "purchases": self.tr("{n} purchases imported", "", n),
            "interactions": self.tr("{n} calls, visits and messages imported", "", n),
        }
        title = titles[self._report.kind].format(n=self.desk.i18n.number(n))
        return group(vbox(Label(title, "title"), 2, Paragraph(self._sub(), 13)))

    def _sub(self) -> str:
        report = self._report
        if report.kind == "opt_outs":
            return always_wins()
        if report.kind != "people":
            return self.tr("They are shown with the people they are about.")
        recorded = report.said.agreed.recorded
        if recorded:
            words = self.tr("{n} rows are recorded as agreed.", "", recorded)
            return words.format(n=self.desk.i18n.number(recorded))
        if report.said.agreed.before:
            return self.tr("Who agreed is recorded since before.")
        return self.tr("Nobody is recorded as agreed. Ask them before you send anything.")

    def _facts(self) -> list[QWidget]:
        """Further results besides the rows themselves."""
        number, found = self.desk.i18n.number, []
        stopped = self._report.said.stop.rows if self._report.kind != "opt_outs" else 0
        if stopped:
            words = self.tr("{n} people asked to stop.", "", stopped)
            words = f"{words.format(n=number(stopped))} {always_wins()}"
            found.append(("warn", "hand-palm", words))
        if self._made:
            words = self.tr("{n} new people were made of it.", "", self._made)
            found.append(("none", "user-plus", words.format(n=number(self._made))))
        waiting = self.draft.waiting
        if waiting:
            words = self.tr("{n} more files follow", "", len(waiting))
            names = ", ".join(path.name for path in waiting[:_FEW])
            found.append(("accent", "files", f"{words.format(n=number(len(waiting)))}: {names}"))
        return [group(vbox(Banner(self.theme, *fact), 12)) for fact in found]

    def _counts(self) -> Card:
        """For people the number of new ones leads to them: the book does not record who was
        updated."""
        report = self._report
        self._created = Button(self.theme, "", None, "link", tip=self.tr("Show them"))
        self._created.setObjectName("show_created")
        self._created.clicked.connect(self._on_show)
        link = self._created if report.kind == "people" else None
        rows = vbox(count_rows(self.desk, report.counts, report.kind, link), margins=20)
        if said := said_rows(self.desk, report.said, report.kind):
            rows.addSpacing(14)
            rows.addWidget(hline())
            rows.addSpacing(14)
            rows.addWidget(group(vbox(*said, spacing=8)))
        return Card(rows)

    def _buttons(self) -> QWidget:
        theme = self.theme
        self._next = self._next_button()
        kind: Kind = "primary" if self._next is None else "secondary"
        self._show = Button(theme, self.tr("Show them"), "users", kind)
        self._show.setObjectName("show_imported")
        self._show.clicked.connect(self._on_show)
        self._undo = Button(theme, self.tr("Undo"), "arrow-u-up-left")
        self._undo.setObjectName("undo_import")
        self._undo.clicked.connect(self._on_undo)
        self._another = Button(theme, self.tr("Import another"), "download-simple")
        self._another.setObjectName("import_another")
        self._another.clicked.connect(self.another)
        line = hbox(self._show, self._another, self._undo, None, spacing=8)
        if self._next is not None:
            line.insertWidget(0, self._next)
            self._another.hide()
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

    def _next_button(self) -> Button | None:
        if not self.draft.waiting:
            return None
        name = self.draft.waiting[0].name
        words = self.tr("Next file")
        button = Button(self.theme, words, "arrow-right", "primary", tip=f"{words}: {name}")
        button.setObjectName("next_file")
        button.clicked.connect(self.next_file)
        return button

    def _on_undo(self) -> None:
        if self._report.change_id is not None:
            self.desk.undo(self._report.change_id)

    def _on_show(self) -> None:
        rule = {"field": "batch", "op": "is", "value": self._report.batch_id}
        title = self.tr("From {file}").format(file=self._file_name)
        self.desk.go(ShowMatching(rule, title))

    @property
    def _file_name(self) -> str:
        return self.draft.path.name if self.draft.path is not None else ""

    def _on_save(self) -> None:
        stem = Path(self._file_name).stem
        path = self.draft.path
        folder = path.parent if isinstance(path, Path) else Path()
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
