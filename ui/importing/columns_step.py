"""Step 2: which column is what, with what every cell would become."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop_app.contacts.model import KINDS
from desktop_app.importing.model import CONSENT
from ui.desk import Desk
from ui.importing.draft import Draft
from ui.importing.preview_grid import ColumnHead, PreviewGrid
from ui.importing.preview_model import PreviewModel
from ui.importing.step import StepView
from ui.importing.words import FieldWords, column_name
from ui.widgets import Banner, Button, Label, Paragraph, group, hbox, vbox

_SURE = 0.8
_NAMES = ("full_name", "latin_name", "family_name", "given_name")
_ENOUGH = frozenset({*_NAMES, *KINDS})


class ColumnsStep(StepView):
    """The page asks the core for the rows and hands them over with ``show_rows``."""

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(desk, draft)
        assert draft.scan is not None
        assert draft.mapping is not None
        scan = draft.scan
        self._fields = FieldWords(desk)
        self._names = [column_name(scan.headers, at) for at in range(len(scan.headers))]
        self.model = PreviewModel(desk, self._fields, len(scan.headers), self)
        title = self.tr("Which column is what?")
        self.grid = PreviewGrid(self.theme, self.model, self._names, title)
        self.grid.chosen.connect(self._on_chosen)
        self._summary = Paragraph("", 13)
        self._again = self._same_as_last_time()
        self._note = Banner(self.theme, "accent", "shield-check", "")
        self._trouble = Banner(self.theme, "warn", "warning-circle", "")
        head = hbox((vbox(Label(title, "heading"), 2, self._summary), 1), 16, self._again)
        head.setAlignment(self._again, Qt.AlignmentFlag.AlignVCenter)
        under = group(vbox(self._note, self._trouble, spacing=12))
        self.setLayout(vbox(group(head), 14, (self.grid, 100), 14, under, 16, None))
        self._refresh()

    def next_words(self) -> str:
        return self.tr("Go on to consent")

    def trouble(self) -> str:
        mapping = self.draft.mapping
        fields = {t.field for t in mapping.targets.values()} if mapping is not None else set()
        if fields & _ENOUGH:
            return ""
        return self.tr("Choose at least a column with names or numbers.")

    def point_out(self) -> None:
        self._show_trouble()
        if self.grid.heads:
            self.grid.heads[0].field.setFocus()

    def show_plan(self) -> None:
        self._show_trouble()

    def show_rows(self) -> None:
        """The rows of the preview have come."""
        self._refresh()

    def focus_first(self) -> None:
        doubtful = (head for head in self.grid.heads if head.field.tone == "warn")
        head = next(doubtful, self.grid.heads[0] if self.grid.heads else None)
        if head is not None:
            head.field.setFocus()

    def _same_as_last_time(self) -> Button:
        button = Button(
            self.theme, self.tr("Same as last time"), "clock-counter-clockwise", small=True
        )
        button.setObjectName("same_as_last_time")
        button.clicked.connect(self._take_remembered)
        return button

    def _take_remembered(self) -> None:
        assert self.draft.scan is not None
        self.draft.mapping = self.draft.scan.guess
        self._refresh()
        self.changed.emit()

    def _on_chosen(self, column: int, field: str | None) -> None:
        self.draft.choose(column, field)
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        draft = self.draft
        assert draft.scan is not None
        assert draft.mapping is not None
        if draft.rows:
            # Rows of the mapping before stay until the new ones are there: nothing flickers.
            self.model.set_rows(draft.rows, draft.mapping)
        clear = doubtful = 0
        for at, head in enumerate(self.grid.heads):
            target = draft.mapping.field_of(at)
            head.set_field(target, self._fields.choices(self._names[at], target))
            kind = self._mark(at, head)
            clear += kind == "sure"
            doubtful += kind in ("check", "guess")
        self._summary.setText(self._summed_up(clear, doubtful))
        self._again.setVisible(draft.scan.remembered and draft.mapping != draft.scan.guess)
        self._show_note()
        self._show_trouble()
        self.grid.set_foot(self._more_rows())
        self.grid.refresh()

    def _mark(self, column: int, head: ColumnHead) -> str:
        assert self.draft.mapping is not None
        target = self.draft.mapping.targets.get(column)
        doubts = self.model.doubts(column)
        if target is None or target.field is None:
            kind, words = "", ""
        elif target.field == CONSENT:
            kind, words = "later", self.tr("Later")
        elif doubts:
            number = self.desk.i18n.number(doubts)
            kind, words = "check", self.tr("{n} to check", "", doubts).format(n=number)
        elif target.confidence < _SURE:
            kind, words = "guess", self.tr("Right?")
        else:
            kind, words = "sure", self.tr("Sure")
        head.set_mark(kind, words)
        return kind

    def _summed_up(self, clear: int, doubtful: int) -> str:
        assert self.draft.scan is not None
        said = []
        if self.draft.scan.remembered and self.draft.mapping == self.draft.scan.guess:
            said.append(self.tr("Set as last time for a file with these columns."))
        elif clear:
            said.append(self.tr("{n} columns are clear.", "", clear).format(n=clear))
        if doubtful:
            said.append(self.tr("{n} columns need a look.", "", doubtful).format(n=doubtful))
        return " ".join(said)

    def _show_note(self) -> None:
        header = self.draft.consent_header
        self._note.setVisible(bool(header))
        words = self.tr(
            "“{header}” is not copied. Consent is recorded in the next step, with its proof."
        )
        self._note.text.setText(words.format(header=header))

    def _show_trouble(self) -> None:
        error = self.draft.plan_error
        words = self.trouble() or (self.desk.i18n.words.of(error) if error is not None else "")
        self._trouble.setVisible(bool(words))
        self._trouble.text.setText(words)

    def _more_rows(self) -> str:
        draft = self.draft
        assert draft.scan is not None
        rows = draft.plan.counts.rows if draft.plan is not None else draft.scan.row_estimate
        if rows is None:
            return self.tr("More rows follow")
        more = rows - len(draft.rows)
        if more <= 0 or not draft.rows:
            return ""
        return self.tr("{n} more rows", "", more).format(n=self.desk.i18n.number(more))
